import type { DocumentState } from '../model/document.ts';
import type { Sent } from '../ports/file-host.ts';

/** A new version of a text, and what the merge found. */
export interface Revision {
  text: string;
  /** Addresses of the items that it adds. */
  added: readonly string[];
  /** How many of its items exist already. */
  kept: number;
  warnings: readonly string[];
}

/** A document to be synced to a target. */
export interface GeneratedDocument {
  /** What it is, in one line, for people who see it published. */
  title: string;
  /** What identifies it: kind, group or role, date or period. */
  id: readonly string[];
  /**
   * Revises the existing text (null when there is none); returns it unchanged when there is nothing to change. Pure;
   * called again whenever the text has changed.
   * @param url - The address of the target, if known.
   */
  revise(existing: string | null, url: string | null): Revision;
  /** Returns further Markdown for the description of its pull request; empty for none. Pure. */
  note?(text: string): string;
}

/** A write that is due. */
export interface Write {
  /** The text that it replaces for readers; absent when it only prepares the write that they see. */
  replaces?: string | null;
  /** Sends it once. */
  send(): Promise<Sent>;
}

/** The contents of a target when it was read. */
export interface Existing {
  /** Null when there is nothing yet. */
  text: string | null;
  /** Whether it may be written without reading it again: it was read just now, or an outdated write is refused. */
  isCurrent: boolean;
  /** Why it is not written although there is something to change; null when it is. */
  note: string | null;
  /** Returns the one write that brings it closer to `after`; null when there is nothing (more) to write. */
  next(after: string): Write | null;
}

/** The location of a text that people edit too: a local file, a file on GitHub, the body of an issue, a shared note. */
export interface Target {
  /** For people: `notes/2023-02-16.md`. */
  readonly name: string;
  /** How many writes are sent before a run gives up on a text that others keep changing. */
  readonly attempts: number;
  /** Whether a write that was applied need not be verified by reading again. */
  readonly confirmsWrites: boolean;
  /**
   * @param freshness - `cached`: what this run has read before may be returned, to find out that there is nothing to
   *   change.
   */
  read(freshness: 'cached' | 'fresh'): Promise<Existing>;
  /** Returns its address; null when it does not exist yet, or is a local file. */
  url(): string | null;
  /** Runs tasks one after another, where concurrent writes would only make each other fail. */
  inTurn?<T>(task: () => Promise<T>): Promise<T>;
  /**
   * Returns the warning for a text that differed after each write.
   * @throws {MinutebookError} when that means that the document does not exist.
   */
  explainUnsettled(): string;
}

/** The result of syncing a document to its target. */
export interface Synced extends Change, Omit<Revision, 'text'> {
  url: string | null;
  state: DocumentState;
  /** Why the target was not written; null when it was. */
  note: string | null;
}

/** The change to one text, as data, so that a dry run can print it. */
export interface Change {
  /** The target as people name it: a path or an address. */
  target: string;
  /** The existing text; null when there is none. */
  before: string | null;
  after: string;
}

/** Whether a change creates a text, alters it or has no effect. */
export function stateOf({ before, after }: Pick<Change, 'before' | 'after'>): DocumentState {
  if (before === null) return 'created';
  return before === after ? 'unchanged' : 'updated';
}
