import type { DocumentState } from '../model/document.ts';

/** What became of a text that people share: a meeting's issue or note. */
export interface PublishedText {
  /** Null when a dry run would make it. */
  url: string | null;
  state: DocumentState;
  before: string | null;
  after: string;
  added: readonly string[];
  kept: number;
  warnings: readonly string[];
}
