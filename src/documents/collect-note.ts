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
import { type MinutesPlace, minutesDocument, settleMinutes } from './minutes.ts';
import { quorumRule } from './quorum.ts';

/** The minutes that a note is collected into, as they are; null when there are none. */
export function standingMinutes(
  place: MinutesPlace,
  { publish }: { publish: boolean },
  deps: Deps,
): Promise<string | null> {
  return existingFile(collecting(place).config, minutesDocument(place), { publish }, deps);
}

/**
 * The note in which the minutes of a meeting were taken: the one that the minutes or the meeting's issue link to, else
 * the one with the meeting's title. Null when there is none.
 * @param standing - As `standingMinutes` gives them.
 * @throws {MinutebookError} `hackmd/…`.
 */
export async function findNote(
  place: MinutesPlace,
  standing: string | null,
  deps: Deps,
): Promise<{ note: NoteHead; store: NoteStore } | null> {
  const { config, group, occurrence, path } = place;
  const title = meetingTitle(config, group, occurrence);
  const store = await deps.openNotes(group.minutes.hackmd?.team ?? null);
  const notes = await store.list();
  const linked = standing === null ? null : readMinutes(standing, { file: path }).document;
  const note =
    noteOf(notes, { title, link: linked }) ??
    noteOf(notes, { title, link: await documentOfIssue(place, deps) });
  return note === null ? null : { note, store };
}

/** What a note makes of the minutes of its meeting. */
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
 * Bring a finished note into the minutes of its meeting. Once they are committed the meeting's issue is closed, if the
 * group wants that.
 * @param revise - What the note makes of the minutes.
 */
export async function collectNote(
  place: MinutesPlace,
  revise: GeneratedDocument['revise'],
  where: Required<Pick<WriteOptions, 'write' | 'publish'>>,
  deps: Deps,
): Promise<MadeDocument> {
  const { config, group, ...rest } = collecting(place);
  const made = await settleMinutes({ config, group, ...rest }, revise, where, deps);
  const committed = where.publish && where.write && config.publish.files === 'commit';
  if (committed && group.meeting.closeAfterMinutes) {
    const issue = await listedIssue(place, deps);
    const isOurs = issue !== null && (await trustOf(config, deps).isOurs(issue.opener));
    if (isOurs) await closeIssue(await trackerOf(place, deps), issue, 'completed');
  }
  return made;
}

/**
 * The same under the configuration as it holds for collected notes: what anyone could write is proposed, so that somebody looks at it
 * before it is on the branch, unless the group wants it committed.
 */
export function collecting<T extends GroupPlace>(place: T): T {
  const { config, group } = place;
  if (group.minutes.hackmd?.collect !== 'pull-request') return place;
  return { ...place, config: { ...config, publish: { ...config.publish, files: 'pull-request' } } };
}
