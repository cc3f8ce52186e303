import { trustOf } from '../gather/trust.ts';
import type { MadeDocument, WriteOptions } from '../model/outcome.ts';
import type { Deps } from '../ports/deps.ts';
import type { NoteHead, NoteStore, NoteText } from '../ports/note-store.ts';
import { readMinutes } from '../read/minutes/read-minutes.ts';
import { closeIssue } from '../sync/close-issue.ts';
import { noteOf } from '../sync/find-note.ts';
import type { GeneratedDocument, Revision } from '../sync/target.ts';
import { joinNote } from './collected-note.ts';
import { existingFile } from './document-file.ts';
import { type GroupPlace, trackerOf } from './group-meeting.ts';
import { listedIssue, meetingTitle } from './meeting.ts';
import { documentOfIssue } from './meeting-issue.ts';
import { type MinutesPlace, minutesDocument, syncMinutes } from './minutes.ts';
import { quorumRule } from './quorum.ts';

/** The current text of the minutes that a note is collected into; null when there are none. */
export function existingMinutes(
  place: MinutesPlace,
  { publish }: { publish: boolean },
  deps: Deps,
): Promise<string | null> {
  return existingFile(collecting(place).config, minutesDocument(place), { publish }, deps);
}

/**
 * Finds the note of a meeting: the one that the minutes or the meeting's issue link to, else the one with the meeting's
 * title. Null when there is none.
 * @param existing - The result of `existingMinutes`.
 * @throws {MinutebookError} `hackmd/…`.
 */
export async function findNote(
  place: MinutesPlace,
  existing: string | null,
  deps: Deps,
): Promise<{ note: NoteHead; store: NoteStore } | null> {
  const { config, group, occurrence, path } = place;
  const title = meetingTitle(config, group, occurrence);
  const store = await deps.openNotes(group.minutes.hackmd?.team ?? null);
  const notes = await store.list();
  const linked = existing === null ? null : readMinutes(existing, { file: path }).document;
  const note =
    noteOf(notes, { title, link: linked }) ??
    noteOf(notes, { title, link: await documentOfIssue(place, deps) });
  return note === null ? null : { note, store };
}

/** Returns the function that merges a note into the minutes of its meeting. */
export async function reviseWithNote(
  place: MinutesPlace,
  { content, changedAt }: NoteText,
  deps: Deps,
): Promise<(before: string | null) => Revision> {
  const { noNotes } = place.group.minutes;
  const quorum = await quorumRule(place, deps);
  return (before) => joinNote(before, content, { changedAt, noNotes, quorum });
}

/**
 * Collects a finished note into the minutes of its meeting. When they have been committed, the meeting's issue is
 * closed if the group is configured to.
 * @param revise - Merges the note into the minutes.
 */
export async function collectNote(
  place: MinutesPlace,
  revise: GeneratedDocument['revise'],
  where: Required<Pick<WriteOptions, 'write' | 'publish'>>,
  deps: Deps,
): Promise<MadeDocument> {
  const { config, group, ...rest } = collecting(place);
  const made = await syncMinutes({ config, group, ...rest }, revise, where, deps);
  const committed = where.publish && where.write && config.publish.files === 'commit';
  if (committed && group.meeting.closeAfterMinutes) {
    const issue = await listedIssue(place, deps);
    const isOurs = issue !== null && (await trustOf(config, deps).isOurs(issue.opener));
    if (isOurs) await closeIssue(await trackerOf(place, deps), issue, 'completed');
  }
  return made;
}

/**
 * Adjusts the configuration for collected notes: since anyone may have written in a note, its minutes are proposed in a
 * pull request for review, unless the group wants them committed.
 */
export function collecting<T extends GroupPlace>(place: T): T {
  const { config, group } = place;
  if (group.minutes.hackmd?.collect !== 'pull-request') return place;
  return { ...place, config: { ...config, publish: { ...config.publish, files: 'pull-request' } } };
}
