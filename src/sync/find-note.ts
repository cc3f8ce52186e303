import { MinutebookError } from '../errors/minutebook-error.ts';
import { isTitle } from '../gather/meeting-issue.ts';
import { compareTexts } from '../model/compare.ts';
import type { NoteHead, NoteStore, NoteText } from '../ports/note-store.ts';

/** The meeting whose note is searched for. */
export interface NoteWanted {
  /** `Node.js Security WorkGroup Meeting 2023-02-16` */
  title: string;
  /** An address that the meeting's issue or minutes link to; null when they link to none. */
  link: string | null;
}

/**
 * Finds the note of a meeting: the linked one, else the oldest with the meeting's title. Spaces and case do not count,
 * since services tidy titles.
 */
export function noteOf(notes: readonly NoteHead[], { title, link }: NoteWanted): NoteHead | null {
  const names = new Set((link ?? '').split(/[/?#]/u).filter((part) => part !== ''));
  const linked = notes.find(({ id, aliases }) => [id, ...aliases].some((name) => names.has(name)));
  return linked ?? titledNotes(notes, title)[0] ?? null;
}

/** Returns the notes with a meeting's title, the oldest first. */
export function titledNotes(notes: readonly NoteHead[], title: string): NoteHead[] {
  return notes
    .filter((note) => isTitle(note.title, title))
    .sort((a, b) => compareTexts(a.createdAt, b.createdAt) || compareTexts(a.id, b.id));
}

const READINGS = 3;

/**
 * Reads a note that exists because a listing or its creation named it. A note that cannot be read is not considered
 * gone: services show a new note late.
 * @throws {MinutebookError} `hackmd/unreadable` when it cannot be read at any attempt.
 */
export async function readNote(
  store: Pick<NoteStore, 'read' | 'settle'>,
  { id, url }: Pick<NoteHead, 'id' | 'url'>,
): Promise<NoteText> {
  for (let reading = 1; ; reading += 1) {
    const there = await store.read(id);
    if (there !== null) return there;
    if (reading === READINGS) throw unreadable(url);
    await store.settle();
  }
}

function unreadable(url: string): MinutebookError {
  return new MinutebookError('hackmd/unreadable', {
    message: `The note ${url} is there and cannot be read.`,
    why: 'Each time it was read HackMD answered 404. A note that was made just now may take a while to show.',
    hint: 'Run the same command again: it first looks at what is there, so that nothing is created twice.',
  });
}
