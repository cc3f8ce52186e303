import { type MergeOptions, planMerge } from './plan-merge.ts';

/**
 * Brings a document up to date without losing anything that people wrote.
 *
 * The existing text takes precedence. Missing items are added where they belong, in the style of the surrounding list.
 * Lines that nobody touched since the tool wrote them follow the facts; lines that people wrote, changed or moved stay
 * as and where they are, and lines that they deleted stay deleted. The lines that the tool wrote are recorded in one
 * HTML comment at the end of the document. Without it, everything counts as written by people.
 *
 * An item is recognized in all forms in which people write references (`references`). Merging again changes nothing,
 * and when there is nothing to change the result is `existing`, byte by byte.
 * @param existing - The current text; empty for a new document.
 * @param generated - The text that the tool would write into an empty document.
 * @throws {MinutebookError} `document/not-text`, `document/too-large` or `document/too-deep` for texts that cannot be
 *   merged.
 */
export function mergeDocument(existing: string, generated: string, options: MergeOptions = {}): string {
  return planMerge(existing, generated, options).text;
}
