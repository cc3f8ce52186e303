import type { DocumentReport, TaskReport } from './document.ts';
import type { Item } from './item.ts';

/** What a command found out and made. How it is shown is the entry point's business. */
export interface Outcome {
  documents: MadeDocument[];
  withheld: number;
  /** Open items of archived repositories that were left out; absent: none. */
  archived?: number;
  warnings: string[];
  /** What could not be done while the rest was: told as errors, and the program fails in the end. */
  failures?: unknown[];
  /** What was due, in the order in which people are told; only `run` says so. */
  tasks?: TaskReport[];
  /** What is due next, in one line, when `run` found that nothing is. */
  next?: string | null;
}

export interface MadeDocument {
  report: DocumentReport;
  /** What stood there before; null when nothing did. */
  before: string | null;
  /** The whole document. */
  text: string;
  /** How people name what is not a file: `nodejs/security-wg: Node.js Security WorkGroup Meeting 2023-02-16`. */
  target?: string;
  /** One line an item: why it stands where it does. */
  explanations: string[];
  /** What else a person wants to know about it, below the line that says what was made. */
  details?: string[];
  /** The work in it, and where it belongs; only of updates. */
  placements?: readonly ItemPlacement[];
}

/** Where an item of an update belongs. */
export interface ItemPlacement {
  item: Item;
  /** The number of its section; null when none was found. */
  section: string | null;
  initiative: string | null;
  /** Why there, or where it might belong. */
  because: string;
}

/** What commands that keep a file have in common. */
export interface WriteOptions {
  /** The folder of the documents, instead of the configured one. */
  out?: string;
  /** False: find out what would be written, and write nothing. Default true. */
  write?: boolean;
  /** Keep the file of the repository on GitHub instead of the one of this machine. Default false. */
  publish?: boolean;
  /** Let items of private repositories into the document. Default false. */
  includePrivate?: boolean;
}
