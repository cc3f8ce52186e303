import type { DocumentState } from '../model/document.ts';
import type { Sent } from '../ports/file-host.ts';

/** What a run makes of a text, and what the merge found out on the way. */
export interface Revision {
  text: string;
  /** Addresses of the items that it adds. */
  added: readonly string[];
  /** How many of its items stand there already. */
  kept: number;
  warnings: readonly string[];
}

/** A document to be synced to a target. */
export interface GeneratedDocument {
  /** What it is, in one line, for whoever sees it published. */
  title: string;
  /** What tells it from other documents: kind, group or role, date or period. */
  id: readonly string[];
  /**
   * What to make of the text that exists (null: none). Gives the same text back when there is nothing to change. Pure;
   * called again whenever the text moved on.
   * @param url - Where the target can be looked at, if that is known.
   */
  revise(existing: string | null, url: string | null): Revision;
  /** What the description of its pull request says besides what it adds: Markdown, empty for nothing. Pure. */
  note?(text: string): string;
}

/** A write that is due. */
export interface Write {
  /** The text that people see no more once it is done; absent when it only prepares for the one that shows. */
  replaces?: string | null;
  /** Sends it, once. */
  send(): Promise<Sent>;
}

/** What a target holds, as it was read. */
export interface Existing {
  /** Null when there is nothing yet. */
  text: string | null;
  /** Whether it may be written to: it was read just now, or the write is refused if it is not current. */
  isCurrent: boolean;
  /** Why it is left alone although there would be something to change; null when it is not. */
  note: string | null;
  /** The one write that brings it nearer to `after`; null when there is nothing (more) to write. */
  next(after: string): Write | null;
}

/** Where a text stands that people edit too: a local file, a file on GitHub, the body of an issue, a shared note. */
export interface Target {
  /** For people: `notes/2023-02-16.md`. */
  readonly name: string;
  /** How many writes are sent before others who keep changing the text are left to it. */
  readonly attempts: number;
  /** Whether a write that was applied needs no second look. */
  readonly confirmsWrites: boolean;
  /** @param freshness - `cached`: what this run saw before will do to find out that there is nothing to change. */
  read(freshness: 'cached' | 'fresh'): Promise<Existing>;
  /** Where people look at it; null when that is yet to be made, or it is a local file. */
  url(): string | null;
  /** One task after the other, where writes beside each other would only push each other aside. */
  inTurn?<T>(task: () => Promise<T>): Promise<T>;
  /**
   * What to tell people when the text was something else after each write.
   * @throws {MinutebookError} when that means that the document is not there.
   */
  explainUnsettled(): string;
}

/** What became of a document in its target. */
export interface Synced extends Change, Omit<Revision, 'text'> {
  url: string | null;
  state: DocumentState;
  /** Why the target was left as it is; null when it was not. */
  note: string | null;
}

/** What a run makes of one text: data, so that a dry run can print it. */
export interface Change {
  /** Where, as people name it: a path or an address. */
  target: string;
  /** What stands there now; null when there is nothing yet. */
  before: string | null;
  after: string;
}

/** Whether applying a change makes something, alters something, or has nothing to do. */
export function stateOf({ before, after }: Pick<Change, 'before' | 'after'>): DocumentState {
  if (before === null) return 'created';
  return before === after ? 'unchanged' : 'updated';
}
