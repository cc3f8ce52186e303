import type { DocumentState } from '../../model/document.ts';

/** What became of a meeting's issue. */
export interface PublishedIssue {
  /** How people name it: `nodejs/security-wg: Node.js Security WorkGroup Meeting 2023-02-16`. */
  target: string;
  /** Null when a dry run would open it, or when there is none and none was to be opened. */
  url: string | null;
  state: DocumentState;
  before: string | null;
  after: string;
  added: readonly string[];
  kept: number;
  warnings: readonly string[];
}
