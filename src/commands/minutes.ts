import { readMinutes } from '../archive/minutes/read-minutes.ts';
import { composeMeeting } from '../compose/meeting/meeting-view.ts';
import type { Config } from '../model/config.ts';
import { stateOf } from '../publish/change.ts';
import { choose } from './choose.ts';
import type { Deps } from './deps.ts';
import { minutesPath } from './earlier-minutes.ts';
import { findMeeting } from './find-meeting.ts';
import { gatherMeeting, listedItems, meetingTitle } from './gather-meeting.ts';
import { publishMeetingNote } from './meeting-note/publish-meeting-note.ts';
import type { MadeDocument, Outcome, WriteOptions } from './outcome.ts';
import { assertPublishable } from './publish-documents.ts';
import { renderDocument, requireTemplate } from './render-document.ts';
import { withScribeFacts } from './scribe-facts.ts';
import { settleDocument } from './settle-document.ts';

export interface MinutesRequest extends WriteOptions {
  config: Config;
  /** Id of the group; absent: the only one. */
  group?: string;
  /** `2023-02-16`; absent: the meeting under way or the next one. */
  date?: string;
}

/**
 * Write the minutes skeleton of a meeting, or bring it up to date around what people wrote. Published, it is also
 * the note in which the group takes its minutes, linked from the meeting's issue, if the group keeps such notes.
 * @throws {MinutebookError} for wrong dates and templates, when GitHub did not answer in full, and when the file
 *   cannot be written. That the note cannot be written stops nothing else: it is among the outcome's failures.
 */
export async function minutes(
  { config, group: id, date, out, write = true, publish = false, includePrivate = false }: MinutesRequest,
  deps: Deps,
): Promise<Outcome> {
  const group = choose('group', config.groups, id, config);
  await requireTemplate('minutes', group.templates.minutes, config, deps);
  const found = await findMeeting(config, group, date, deps);
  const { occurrence } = found;
  const path = minutesPath(config, group, occurrence.date, out, deps);
  if (publish) await assertPublishable(config, path, deps);
  const meeting = await gatherMeeting(config, group, found, { includePrivate }, deps);
  const known = linkIn(await deps.files.read(path), path);
  const facts = await withScribeFacts({ ...meeting.facts, document: known }, config, out, deps);
  const shared = publish
    ? await publishMeetingNote(config, { ...meeting, facts }, found.series, write, deps)
    : { link: null, documents: [], warnings: [], failures: [] };
  const view = composeMeeting({ ...facts, document: shared.link ?? known });
  const { urls, explanations } = listedItems(view);
  const generated = await renderDocument('minutes', group.templates.minutes, view, config, deps);
  const kept = await settleDocument(
    {
      path,
      generated,
      title: `Minutes of ${meetingTitle(config, group, occurrence)}`,
      id: ['minutes', group.id, occurrence.date],
    },
    config,
    { write, publish },
    deps,
  );
  const made: MadeDocument = {
    report: {
      kind: 'minutes',
      group: group.id,
      date: occurrence.date,
      start: occurrence.start,
      path: kept.target,
      url: kept.url,
      state: stateOf(kept),
      items: urls.length,
      added: [...kept.added],
      kept: kept.kept,
      unplaced: [],
    },
    before: kept.before,
    text: kept.after,
    explanations,
  };
  return {
    documents: [made, ...shared.documents],
    withheld: meeting.withheld,
    warnings: [...meeting.warnings, ...shared.warnings],
    failures: shared.failures,
  };
}

/** The shared document that minutes link to, as an earlier run or a person wrote it. */
function linkIn(text: string | null, file: string): string | null {
  return text === null ? null : readMinutes(text, { file }).document;
}
