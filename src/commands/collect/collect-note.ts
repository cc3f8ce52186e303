import type { Config } from '../../model/config.ts';
import type { Deps } from '../../ports/deps.ts';
import type { NoteStore } from '../../ports/note-store.ts';
import { meetingTitle } from '../gather-meeting.ts';
import { linkedDocument } from '../linked-document.ts';
import { closeIssue } from '../meeting-issue/close-issue.ts';
import { documentOfIssue, listedIssue } from '../meeting-issue/document-of-issue.ts';
import { noteOf } from '../meeting-note/find-note.ts';
import type { MadeDocument, WriteOptions } from '../outcome.ts';
import type { MinutesPlace } from '../place-minutes.ts';
import { settleMinutes } from '../settle-minutes.ts';
import { trustOf } from '../trust.ts';
import { joinNote } from './join-note.ts';

/**
 * The text of the note in which the minutes of a meeting were taken: the one that the minutes or the meeting's issue
 * link to, else the one with the meeting's title. Null when there is none.
 * @throws {MinutebookError} `hackmd/…`.
 */
export async function findNote(
  config: Config,
  place: MinutesPlace,
  { publish }: { publish: boolean },
  deps: Pick<Deps, 'cwd' | 'files' | 'findRepository' | 'openFileHost' | 'openNotes' | 'openTracker'>,
): Promise<string | null> {
  const { group, occurrence } = place;
  const title = meetingTitle(config, group, occurrence);
  const store: Pick<NoteStore, 'list' | 'read'> = await deps.openNotes(group.minutes.hackmd?.team ?? null);
  const [notes, linked] = await Promise.all([store.list(), linkedDocument(config, place, { publish }, deps)]);
  const note =
    noteOf(notes, { title, link: linked }) ??
    noteOf(notes, { title, link: await documentOfIssue(config, group, occurrence, deps) });
  return note === null ? null : store.read(note.id);
}

/**
 * Bring a finished note into the minutes of its meeting. Once they are committed the meeting's issue is closed, if the
 * group wants that.
 * @param content - The note, as its service has it.
 */
export async function collectNote(
  config: Config,
  place: MinutesPlace,
  content: string,
  where: Required<Pick<WriteOptions, 'write' | 'publish'>>,
  deps: Deps,
): Promise<MadeDocument> {
  const made = await settleMinutes(config, place, (before) => joinNote(before, content), where, deps);
  const { group, occurrence } = place;
  const committed = where.publish && where.write && config.publish.files === 'commit';
  if (committed && group.meeting.closeAfterMinutes) {
    const issue = await listedIssue(config, group, occurrence, deps);
    const isOurs = issue !== null && (await trustOf(config, deps).isOurs(issue.opener));
    if (isOurs) await closeIssue(issue, deps);
  }
  return made;
}
