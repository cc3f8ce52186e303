import { findPublished } from '../documents/document-file.ts';
import { withScribeFacts } from '../documents/earlier-minutes.ts';
import { findMeeting } from '../documents/find-meeting.ts';
import { publishMeetingNote } from '../documents/meeting-note.ts';
import { gatherMinutes, keepMinutes } from '../documents/minutes.ts';
import { minutesPath } from '../documents/minutes-files.ts';
import { requireTemplate } from '../documents/templates.ts';
import type { Config } from '../model/config.ts';
import type { Outcome, WriteOptions } from '../model/outcome.ts';
import type { Deps } from '../ports/deps.ts';
import { choose } from './choose.ts';
import { confineFiles } from './confine-files.ts';

export interface MinutesRequest extends WriteOptions {
  config: Config;
  /** The id of the group; absent: the only one. */
  group?: string;
  /** `2023-02-16`, or `2023-02-02T08:00` in UTC; absent: the current or next meeting. */
  date?: string;
}

/**
 * Writes the minutes skeleton of a meeting, or updates it without changing what people wrote. When published, this
 * includes the note in which the group takes its minutes, linked from the meeting's issue, if the group has such notes.
 * @throws {MinutebookError} for invalid dates and templates, when GitHub did not answer in full, and when the file
 *   cannot be written. A failure to write the note stops nothing else: it is among the outcome's failures.
 */
export async function minutes(
  { config, group: id, date, out, write = true, publish = false, includePrivate = false }: MinutesRequest,
  given: Deps,
): Promise<Outcome> {
  const deps = confineFiles(config, out, given);
  const group = choose('group', config.groups, id, config);
  await requireTemplate('minutes', group.templates.minutes, config, deps);
  const found = await findMeeting({ config, group, out }, date, deps);
  if (publish) await findPublished(config, await minutesPath(found, found.occurrence, deps), deps);
  const options = { publish, issue: publish, includePrivate };
  const { gathered, place, linked } = await gatherMinutes(found, options, deps);
  const facts = await withScribeFacts({ ...gathered.facts, document: linked }, place, deps);
  const shared = publish
    ? await publishMeetingNote({ ...gathered, facts }, write, deps)
    : { link: null, documents: [], warnings: [], failures: [] };
  const document = shared.link ?? linked;
  const made = await keepMinutes(place, { ...facts, document }, { write, publish }, deps);
  return {
    documents: [made, ...shared.documents],
    withheld: gathered.withheld,
    archived: gathered.archived,
    warnings: [...gathered.warnings, ...shared.warnings],
    failures: shared.failures,
  };
}
