import {
  collecting,
  collectNote,
  existingMinutes,
  findNote,
  reviseWithNote,
} from '../documents/collect-note.ts';
import { findMeeting, occurrenceAsNamed } from '../documents/find-meeting.ts';
import type { GroupPlace, Meeting } from '../documents/group-meeting.ts';
import { meetingTitle } from '../documents/meeting.ts';
import { locateMinutes } from '../documents/minutes.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { Occurrence } from '../model/meeting.ts';
import type { Outcome, WriteOptions } from '../model/outcome.ts';
import type { Deps } from '../ports/deps.ts';
import { readNote } from '../sync/find-note.ts';
import { choose } from './choose.ts';
import { confineFiles } from './confine-files.ts';

export interface CollectRequest extends Omit<WriteOptions, 'includePrivate'> {
  config: Config;
  /** The id of the group; absent: the only one. */
  group?: string;
  /** `2023-02-16`, or `2023-02-02T08:00` in UTC; absent: the current meeting, else the last one. */
  date?: string;
}

/**
 * Copies the finished note of a meeting into its minutes.
 * @throws {MinutebookError} `config/hackmd` when the group has no notes, `hackmd/…`, and when the minutes cannot be
 *   written.
 */
export async function collect(
  { config, group: id, date, out, write = true, publish = false }: CollectRequest,
  given: Deps,
): Promise<Outcome> {
  const deps = confineFiles(config, out, given);
  const group = choose('group', config.groups, id, config);
  if (group.minutes.hackmd === null) throw noNotesKept(group);
  const found = await lastMeeting({ config, group, out }, date, deps);
  const { occurrence } = found;
  const place = await locateMinutes(collecting(found), { publish }, deps);
  const existing = await existingMinutes(place, { publish }, deps);
  const source = await findNote(place, existing, deps);
  if (source === null) throw noNote(meetingTitle(config, group, occurrence), group, occurrence);
  const revise = await reviseWithNote(place, await readNote(source.store, source.note), deps);
  const made = await collectNote(place, revise, { write, publish }, deps);
  return { documents: [made], withheld: 0, warnings: [] };
}

/** The meeting of the finished note: without a date, the current meeting, else the last one. */
async function lastMeeting(place: GroupPlace, date: string | undefined, deps: Deps): Promise<Meeting> {
  const found = await findMeeting(place, date, deps);
  if (date !== undefined || found.series === null) return found;
  const last = found.series.current(deps.now) ?? found.series.previous(deps.now);
  if (last === null) return found;
  return { ...found, occurrence: await occurrenceAsNamed(place, last, deps) };
}

function noNotesKept({ id }: GroupConfig): MinutebookError {
  return new MinutebookError('config/hackmd', {
    message: `The group ${id} keeps no notes to collect.`,
    why: `groups.${id}.minutes.hackmd is missing in the configuration.`,
    hint: 'Add it, as in: hackmd: { team: openjs-nodejs }.',
  });
}

function noNote(title: string, { id }: GroupConfig, { date, time }: Occurrence): MinutebookError {
  const day = time === undefined ? date : `${date}T${time}`;
  return new MinutebookError('hackmd/no-note', {
    message: `There is no note ${title}.`,
    why: 'Neither the minutes nor the meeting’s issue link to one that is there, and none has that title.',
    hint: `Make it with: minutebook minutes ${id} --date ${day} --publish.`,
  });
}
