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
  /** When it was made: an instant, or a number that grows; for telling the older of two. */
  createdAt: string;
  /** When it was changed last: an instant; null when the service does not say. */
  changedAt: string | null;
}

export interface NoteText {
  /** Markdown. */
  content: string;
  /** As of the same reading. */
  changedAt: string | null;
}

/** Who may write in a note: those it belongs to, whoever has an account, or anybody. */
export type NoteAccess = 'owners' | 'signed_in' | 'everyone';

/** What is to become a note. */
export interface NoteDraft {
  title: string;
  /** Markdown. */
  content: string;
  /** Default `signed_in`. */
  write?: NoteAccess;
}

/** What became of the making of a note: it is there (`note` when the service said which), or nobody knows. */
export type NoteMade = { kind: 'done'; note: NoteHead | null } | { kind: 'unknown'; error: MinutebookError };

/**
 * Where a group keeps shared notes. Reads are repeated when they fail; writes are sent once, and whoever wrote
 * looks. Methods reject with a `MinutebookError` `hackmd/…`.
 */
export interface NoteStore {
  /**
   * All notes of the team.
   * @param freshness - `fresh`: as they are now, and not as this run saw them before.
   */
  list(freshness?: 'fresh'): Promise<NoteHead[]>;
  /** Null when there is none: not yet, or not any more. */
  read(id: string): Promise<NoteText | null>;
  /** @param notAfter - Not to be sent after this instant, in milliseconds since 1970. */
  create(draft: NoteDraft, notAfter?: number): Promise<NoteMade | Late>;
  write(id: string, content: string): Promise<Written>;
  remove(id: string): Promise<Written>;
  /** Wait until a write that was accepted can be seen. */
  settle(): Promise<void>;
}
