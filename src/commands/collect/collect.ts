import { readMinutes } from '../../archive/minutes/read-minutes.ts';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { Config, GroupConfig } from '../../model/config.ts';
import type { Occurrence } from '../../model/meeting.ts';
import { stateOf } from '../../publish/change.ts';
import { choose } from '../choose.ts';
import type { Deps } from '../deps.ts';
import { minutesPath } from '../earlier-minutes.ts';
import { type FoundMeeting, findMeeting } from '../find-meeting.ts';
import { meetingTitle } from '../gather-meeting.ts';
import { closeIssue } from '../meeting-issue/close-issue.ts';
import { documentOfIssue } from '../meeting-issue/document-of-issue.ts';
import { noteOf } from '../meeting-note/find-note.ts';
import type { Outcome, WriteOptions } from '../outcome.ts';
import { settleDocument } from '../settle-document.ts';
import { joinNote } from './join-note.ts';

export interface CollectRequest extends Omit<WriteOptions, 'includePrivate'> {
  config: Config;
  /** Id of the group; absent: the only one. */
  group?: string;
  /** `2023-02-16`; absent: the meeting under way, else the last one. */
  date?: string;
}

/**
 * Bring the finished note of a meeting into its minutes.
 * @throws {MinutebookError} `config/hackmd` when the group keeps no notes, `hackmd/…`, and when the minutes cannot be
 *   written.
 */
export async function collect(
  { config, group: id, date, out, write = true, publish = false }: CollectRequest,
  deps: Deps,
): Promise<Outcome> {
  const group = choose('group', config.groups, id, config);
  const { hackmd } = group.minutes;
  if (hackmd === null) throw noNotesKept(group);
  const { occurrence } = await lastMeeting(config, group, date, deps);
  const title = meetingTitle(config, group, occurrence);
  const path = minutesPath(config, group, occurrence.date, out, deps);
  const standing = await deps.files.read(path);
  const linked = standing === null ? null : readMinutes(standing, { file: path }).document;
  const store = await deps.openNotes(hackmd.team);
  const notes = await store.list();
  const note =
    noteOf(notes, { title, link: linked }) ??
    noteOf(notes, { title, link: await documentOfIssue(config, group, occurrence, deps) });
  const content = note === null ? null : await store.read(note.id);
  if (content === null) throw noNote(title, group, occurrence);
  const kept = await settleDocument(
    {
      path,
      generated: (before) => joinNote(before, content),
      title: `Minutes of ${title}`,
      id: ['minutes', group.id, occurrence.date],
    },
    config,
    { write, publish },
    deps,
  );
  const committed = publish && write && config.publish.files === 'commit';
  if (committed && group.meeting.closeAfterMinutes) await closeIssue(config, group, occurrence, deps);
  return {
    documents: [
      {
        report: {
          kind: 'minutes',
          group: group.id,
          date: occurrence.date,
          start: occurrence.start,
          path: kept.target,
          url: kept.url,
          state: stateOf(kept),
          items: readMinutes(kept.after, { file: path }).items.length,
          added: [...kept.added],
          kept: kept.kept,
          unplaced: [],
        },
        before: kept.before,
        text: kept.after,
        explanations: [],
      },
    ],
    withheld: 0,
    warnings: [],
  };
}

/** Notes are finished after the meeting: without a date it is the one under way, else the last one. */
async function lastMeeting(
  config: Config,
  group: GroupConfig,
  date: string | undefined,
  deps: Deps,
): Promise<FoundMeeting> {
  const found = await findMeeting(config, group, date, deps);
  if (date !== undefined || found.series === null) return found;
  const last = found.series.current(deps.now) ?? found.series.previous(deps.now);
  return last === null ? found : { ...found, occurrence: last };
}

function noNotesKept({ id }: GroupConfig): MinutebookError {
  return new MinutebookError('config/hackmd', {
    message: `The group ${id} keeps no notes to collect.`,
    why: `groups.${id}.minutes.hackmd is missing in the configuration.`,
    hint: 'Add it, as in: hackmd: { team: openjs-nodejs }.',
  });
}

function noNote(title: string, { id }: GroupConfig, { date }: Occurrence): MinutebookError {
  return new MinutebookError('hackmd/no-note', {
    message: `There is no note ${title}.`,
    why: 'Neither the minutes nor the meeting’s issue link to one that is there, and none has that title.',
    hint: `Make it with: minutebook minutes ${id} --date ${date} --publish.`,
  });
}
