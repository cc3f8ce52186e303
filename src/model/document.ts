export type DocumentKind = 'agenda' | 'minutes' | 'update';

export type DocumentState = 'created' | 'updated' | 'unchanged';

/** A document that a command created or updated: an entry of `documents` in the `--json` output. */
export interface DocumentReport {
  kind: DocumentKind;
  group?: string;
  role?: string;
  date?: string;
  period?: string;
  /** The instant the meeting starts, or null. */
  start: string | null;
  /** Where it was written, relative to the working directory, or null. */
  path: string | null;
  /** Where it was published, or null. */
  url: string | null;
  state: DocumentState;
  /** How many items the document has. */
  items: number;
  /** Addresses of the items this run added. */
  added: string[];
  /** How many items existed before. */
  kept: number;
  /** Addresses of the items for which no section was found. */
  unplaced: string[];
  /** The same items with their names and titles; only for updates. */
  unplacedItems?: UnplacedItem[];
  /** The whole document; only where `--stdout` asks for it. */
  text?: string;
}

/** An item for which no section was found. */
export interface UnplacedItem {
  /** `owner/name#n` */
  item: string;
  title: string;
  url: string;
  /** The number of the section where it might belong; null without a guess. */
  guess: string | null;
}

/** A task that was due, and its result: an entry of `tasks` in the `--json` output of `run`. */
export interface TaskReport {
  task: 'issue' | 'note' | 'agenda' | 'minutes' | 'collect' | 'comment' | 'register' | 'action' | 'update';
  group?: string;
  role?: string;
  date?: string;
  period?: string;
  /** `nothing`: there was nothing to make it from, or it was finished before. */
  state: DocumentState | 'nothing' | 'failed';
  /** Where it was written, relative to the working directory, or null. */
  path: string | null;
  /** Where it was published, or null. */
  url: string | null;
  /** Why it was due, why there was nothing to do, or what failed. */
  reason: string;
}

/** The object that `--json` prints. */
export interface Report {
  command: string;
  now: string;
  documents: DocumentReport[];
  /** How many items of non-public repositories were omitted. */
  withheld: number;
  /** How many open items of archived repositories were omitted. */
  archived: number;
  warnings: string[];
  github: { requests: number; cost: number; retries: number };
  /** The tasks that were due and their results; only for `run`. */
  tasks?: TaskReport[];
}
