import type { NoteHead } from '../../ports/note-store.ts';

/** Which meeting's note is looked for. */
export interface NoteWanted {
  /** `Node.js Security WorkGroup Meeting 2023-02-16` */
  title: string;
  /** An address that the meeting's issue or minutes link to; null when they link to none. */
  link: string | null;
}

/**
 * The note of a meeting: the one that is linked to, else the oldest with the meeting's title. Spaces and case aside:
 * services tidy titles up.
 */
export function noteOf(notes: readonly NoteHead[], { title, link }: NoteWanted): NoteHead | null {
  const names = new Set((link ?? '').split(/[/?#]/u).filter((part) => part !== ''));
  const linked = notes.find(({ id, aliases }) => [id, ...aliases].some((name) => names.has(name)));
  return linked ?? titledNotes(notes, title)[0] ?? null;
}

/** Notes with a meeting's title, the oldest first. */
export function titledNotes(notes: readonly NoteHead[], title: string): NoteHead[] {
  return notes
    .filter((note) => normalise(note.title) === normalise(title))
    .sort((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id));
}

function normalise(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
