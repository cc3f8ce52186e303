import { type MergeOptions, planMerge } from './plan-merge.ts';

/**
 * Bring a document up to date without costing anyone a word.
 *
 * The existing text is the truth. Items that it lacks are added where they belong, in the style of the list they
 * come into. Lines that nobody touched since the tool wrote them follow the facts; what people wrote, changed or
 * moved stays as and where it is, and what they deleted stays deleted. What the tool wrote is remembered in one
 * HTML comment at the end of the document. Without it, everything counts as written by people.
 *
 * An item is the same in every way that people write one (`references`). Merging twice changes nothing, and when
 * there is nothing to change the result is `existing`, byte by byte.
 * @param existing - What stands there now; empty for a new document.
 * @param generated - What the tool would write if nobody had written anything.
 * @throws {MinutebookError} `document/not-text`, `document/too-large` or `document/too-deep` for texts that cannot be
 * merged.
 */
export function mergeDocument(existing: string, generated: string, options: MergeOptions = {}): string {
  return planMerge(existing, generated, options).text;
}
