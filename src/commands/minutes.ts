import { findPublished } from '../documents/document-file.ts';
import { minutesPath, withScribeFacts } from '../documents/earlier-minutes.ts';
import { findMeeting } from '../documents/find-meeting.ts';
import { publishMeetingNote } from '../documents/meeting-note.ts';
import { gatherMinutes, keepMinutes } from '../documents/minutes.ts';
import { requireTemplate } from '../documents/templates.ts';
import type { Config } from '../model/config.ts';
import type { Outcome, WriteOptions } from '../model/outcome.ts';
import type { Deps } from '../ports/deps.ts';
import { choose } from './choose.ts';
import { confineFiles } from './confine-files.ts';

export interface MinutesRequest extends WriteOptions {
  config: Config;
  /** Id of the group; absent: the only one. */
  group?: string;
  /** `2023-02-16`, or `2023-02-02T08:00` in UTC; absent: the meeting under way or the next one. */
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
  given: Deps,
): Promise<Outcome> {
  const deps = confineFiles(config, out, given);
  const group = choose('group', config.groups, id, config);
  await requireTemplate('minutes', group.templates.minutes, config, deps);
  const found = await findMeeting(config, group, date, deps);
  if (publish) await findPublished(config, minutesPath(config, group, found.occurrence, out, deps), deps);
  const options = { out, publish, issue: publish, includePrivate };
  const { meeting, place, linked } = await gatherMinutes(config, group, found, options, deps);
  const facts = await withScribeFacts({ ...meeting.facts, document: linked }, place, config, out, deps);
  const shared = publish
    ? await publishMeetingNote(config, { ...meeting, facts }, found.series, write, deps)
    : { link: null, documents: [], warnings: [], failures: [] };
  const made = await keepMinutes(
    config,
    { ...facts, document: shared.link ?? linked },
    place,
    { write, publish },
    deps,
  );
  return {
    documents: [made, ...shared.documents],
    withheld: meeting.withheld,
    archived: meeting.archived,
    warnings: [...meeting.warnings, ...shared.warnings],
    failures: shared.failures,
  };
}
