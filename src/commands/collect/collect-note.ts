import type { Config } from '../../model/config.ts';
import type { Deps } from '../../ports/deps.ts';
import type { NoteHead, NoteStore } from '../../ports/note-store.ts';
import { readMinutes } from '../../read/minutes/read-minutes.ts';
import { meetingTitle } from '../gather-meeting.ts';
import { closeIssue } from '../meeting-issue/close-issue.ts';
import { documentOfIssue, listedIssue } from '../meeting-issue/document-of-issue.ts';
import { noteOf } from '../meeting-note/find-note.ts';
import type { MadeDocument, WriteOptions } from '../outcome.ts';
import { type MinutesPlace, minutesId } from '../place-minutes.ts';
import type { DocumentDraft } from '../publish-documents.ts';
import { settleMinutes } from '../settle-minutes.ts';
import { standingDocument } from '../standing-document.ts';
import { trustOf } from '../trust.ts';
import { collectingConfig } from './collecting-config.ts';

type MinutesDeps = Pick<Deps, 'cwd' | 'files' | 'findRepository' | 'openFileHost'>;

/** The minutes that a note is collected into, as they are; null when there are none. */
export function standingMinutes(
  config: Config,
  place: MinutesPlace,
  { publish }: { publish: boolean },
  deps: MinutesDeps,
): Promise<string | null> {
  const document = { path: place.path, id: minutesId(place) };
  return standingDocument(collectingConfig(config, place.group), document, { publish }, deps);
}

/**
 * The note in which the minutes of a meeting were taken: the one that the minutes or the meeting's issue link to, else
 * the one with the meeting's title. Null when there is none.
 * @param standing - As `standingMinutes` gives them.
 * @throws {MinutebookError} `hackmd/…`.
 */
export async function findNote(
  config: Config,
  { group, occurrence, path }: MinutesPlace,
  standing: string | null,
  deps: MinutesDeps & Pick<Deps, 'openNotes' | 'openTracker'>,
): Promise<{ note: NoteHead; store: NoteStore } | null> {
  const title = meetingTitle(config, group, occurrence);
  const store = await deps.openNotes(group.minutes.hackmd?.team ?? null);
  const notes = await store.list();
  const linked = standing === null ? null : readMinutes(standing, { file: path }).document;
  const note =
    noteOf(notes, { title, link: linked }) ??
    noteOf(notes, { title, link: await documentOfIssue(config, group, occurrence, deps) });
  return note === null ? null : { note, store };
}

/**
 * Bring a finished note into the minutes of its meeting. Once they are committed the meeting's issue is closed, if the
 * group wants that.
 * @param revise - What the note makes of the minutes.
 */
export async function collectNote(
  config: Config,
  place: MinutesPlace,
  revise: DocumentDraft['revise'],
  where: Required<Pick<WriteOptions, 'write' | 'publish'>>,
  deps: Deps,
): Promise<MadeDocument> {
  const collecting = collectingConfig(config, place.group);
  const made = await settleMinutes(collecting, place, revise, where, deps);
  const { group, occurrence } = place;
  const committed = where.publish && where.write && collecting.publish.files === 'commit';
  if (committed && group.meeting.closeAfterMinutes) {
    const issue = await listedIssue(config, group, occurrence, deps);
    const isOurs = issue !== null && (await trustOf(config, deps).isOurs(issue.opener));
    if (isOurs) await closeIssue(issue, deps);
  }
  return made;
}
