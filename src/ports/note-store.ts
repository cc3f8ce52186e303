import type { Written } from './issue-tracker.ts';

/** A shared note, without its text. */
export interface NoteHead {
  id: string;
  /** The other names that its address may have. */
  aliases: readonly string[];
  title: string;
  /** Where people open it to write. */
  url: string;
  /** When it was made: an instant, or a number that grows; for telling the older of two. */
  createdAt: string;
}

/** What is to become a note. */
export interface NoteDraft {
  title: string;
  /** Markdown. */
  content: string;
}

/**
 * Where a group keeps shared notes. Reads are repeated when they fail; writes are sent once, and whoever wrote
 * looks. Methods reject with a `MinutebookError` `hackmd/…`.
 */
export interface NoteStore {
  /** All notes of the team. */
  list(): Promise<NoteHead[]>;
  /** The Markdown of a note; null when there is none (any more). */
  read(id: string): Promise<string | null>;
  create(draft: NoteDraft): Promise<Written>;
  write(id: string, content: string): Promise<Written>;
  remove(id: string): Promise<Written>;
  /** Wait until a write that was accepted can be seen. */
  settle(): Promise<void>;
}
