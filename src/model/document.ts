export type DocumentKind = 'agenda' | 'minutes' | 'update';

export type DocumentState = 'created' | 'updated' | 'unchanged';

/** One document that a command made: an entry of `documents` in the `--json` output. */
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
  /** How many items the document holds. */
  items: number;
  /** Addresses of the items this run added. */
  added: string[];
  /** How many items were there already. */
  kept: number;
  /** Addresses of the items for which no section was found. */
  unplaced: string[];
  /** The same with what people know them by; only of updates. */
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
  /** Number of the section where it might belong; null when nothing says. */
  guess: string | null;
}

/** Something that was due, and what became of it: an entry of `tasks` in the `--json` output of `run`. */
export interface TaskReport {
  task: 'issue' | 'note' | 'agenda' | 'minutes' | 'collect' | 'comment' | 'register' | 'update';
  group?: string;
  role?: string;
  date?: string;
  period?: string;
  /** `nothing`: there was nothing to make it from, or it is done for good. */
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
  /** How many items of non-public repositories were left out. */
  withheld: number;
  /** How many open items of archived repositories were left out. */
  archived: number;
  warnings: string[];
  github: { requests: number; cost: number; retries: number };
  /** What was due, and what became of it; only of `run`. */
  tasks?: TaskReport[];
}
