import type { DocumentReport, TaskReport } from './document.ts';
import type { Item } from './item.ts';

/** The result of a command. The entry point decides how it is shown. */
export interface Outcome {
  documents: MadeDocument[];
  withheld: number;
  /** How many open items of archived repositories were omitted; absent for none. */
  archived?: number;
  warnings: string[];
  /** Failures of single tasks, while the others were done: reported as errors, and the program fails in the end. */
  failures?: unknown[];
  /** The tasks that were due, in the order in which they are reported; only for `run`. */
  tasks?: TaskReport[];
  /** What is due next, in one line, when nothing is due now; only for `run`. */
  next?: string | null;
}

export interface MadeDocument {
  report: DocumentReport;
  /** The text before; null when there was none. */
  before: string | null;
  /** The whole document. */
  text: string;
  /** The name of a target that is not a file: `nodejs/security-wg: Node.js Security WorkGroup Meeting 2023-02-16`. */
  target?: string;
  /** One line for each item: why it is in its section. */
  explanations: string[];
  /** Further lines for people, below the one that says what was created. */
  details?: string[];
  /** The work in it, and where it belongs; only for updates. */
  placements?: readonly ItemPlacement[];
}

/** Where an item of an update belongs. */
export interface ItemPlacement {
  item: Item;
  /** The number of its section; null when none was found. */
  section: string | null;
  initiative: string | null;
  /** Why it belongs there, or where it might belong. */
  because: string;
}

/** Options that all commands that write a file have. */
export interface WriteOptions {
  /** The folder of the documents, instead of the configured one. */
  out?: string;
  /** False: only find out what would be written. Default true. */
  write?: boolean;
  /** Write the file in the repository on GitHub instead of the one on this machine. Default false. */
  publish?: boolean;
  /** Include items of private repositories. Default false. */
  includePrivate?: boolean;
}
