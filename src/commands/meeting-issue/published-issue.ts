import type { PublishedText } from '../published-text.ts';

/** What became of a meeting's issue. Its address is also null when there is none and none was to be opened. */
export interface PublishedIssue extends PublishedText {
  /** How people name it: `nodejs/security-wg: Node.js Security WorkGroup Meeting 2023-02-16`. */
  target: string;
}
