import { trustOf } from '../gather/trust.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { MadeDocument, WriteOptions } from '../model/outcome.ts';
import type { Deps } from '../ports/deps.ts';
import type { NoteHead, NoteStore } from '../ports/note-store.ts';
import { readMinutes } from '../read/minutes/read-minutes.ts';
import { closeIssue } from '../sync/close-issue.ts';
import { noteOf } from '../sync/find-note.ts';
import type { GeneratedDocument } from '../sync/target.ts';
import { existingFile } from './document-file.ts';
import { meetingTitle } from './meeting.ts';
import { documentOfIssue, listedIssue } from './meeting-issue.ts';
import { type MinutesPlace, minutesId, settleMinutes } from './minutes.ts';

/** The minutes that a note is collected into, as they are; null when there are none. */
export function standingMinutes(
  config: Config,
  place: MinutesPlace,
  { publish }: { publish: boolean },
  deps: Deps,
): Promise<string | null> {
  const document = { path: place.path, id: minutesId(place) };
  return existingFile(collectingConfig(config, place.group), document, { publish }, deps);
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
  deps: Deps,
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
  revise: GeneratedDocument['revise'],
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
    if (isOurs) await closeIssue(await deps.openTracker(), issue, 'completed');
  }
  return made;
}

/**
 * The configuration as it holds for collected notes: what anyone could write is proposed, so that somebody looks at it
 * before it is on the branch, unless the group wants it committed.
 */
export function collectingConfig(config: Config, { minutes }: Pick<GroupConfig, 'minutes'>): Config {
  if (minutes.hackmd?.collect !== 'pull-request') return config;
  return { ...config, publish: { ...config.publish, files: 'pull-request' } };
}
