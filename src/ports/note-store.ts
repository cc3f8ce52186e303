import type { MinutebookError } from '../errors/minutebook-error.ts';
import type { Late, Written } from './issue-tracker.ts';

/** A shared note, without its text. */
export interface NoteHead {
  id: string;
  /** The other names that its address may have. */
  aliases: readonly string[];
  title: string;
  /** Where people open it to write. */
  url: string;
  /** When it was created: an instant, or a number that grows; only used to find the older of two. */
  createdAt: string;
  /** When it was last changed: an instant; null when the service does not say. */
  changedAt: string | null;
}

export interface NoteText {
  /** Markdown. */
  content: string;
  /** When it was last changed, from the same answer. */
  changedAt: string | null;
}

/** Who may write in a note: its owners, anyone with an account, or anyone. */
export type NoteAccess = 'owners' | 'signed_in' | 'everyone';

/** A note to be created. */
export interface NoteDraft {
  title: string;
  /** Markdown. */
  content: string;
  /** Default `signed_in`. */
  write?: NoteAccess;
}

/** The outcome of creating a note: done (with `note` when the service returned it), or unknown. */
export type NoteMade = { kind: 'done'; note: NoteHead | null } | { kind: 'unknown'; error: MinutebookError };

/**
 * The shared notes of a group. Reads are retried when they fail; writes are sent once, and the caller reads again.
 * Methods reject with a `MinutebookError` `hackmd/…`.
 */
export interface NoteStore {
  /**
   * Lists all notes of the team.
   * @param freshness - `fresh` to read them again, even if this run has read them before.
   */
  list(freshness?: 'fresh'): Promise<NoteHead[]>;
  /** Reads a note; null when there is none (yet, or any more). */
  read(id: string): Promise<NoteText | null>;
  /** @param notAfter - Not to be sent after this instant, in milliseconds since 1970. */
  create(draft: NoteDraft, notAfter?: number): Promise<NoteMade | Late>;
  write(id: string, content: string): Promise<Written>;
  remove(id: string): Promise<Written>;
  /** Waits until a write that was accepted can be seen. */
  settle(): Promise<void>;
}
