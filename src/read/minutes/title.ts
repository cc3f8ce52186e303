import type { PhrasingContent } from 'mdast';
import { withoutJoiners } from '../../markdown/text/earlier-joiners.ts';
import { unescapeMarkdown } from '../../markdown/text/plain-text.ts';
import { textOf } from '../../markdown/text-of.ts';
import { extentOf } from './extent.ts';

/**
 * The text of phrasing between two offsets, as an author would type a title: without Markdown's escapes and angle
 * brackets, and without comments and characters that only suppress mentions. Marks that GitHub shows in titles (code,
 * stars) stay, and line breaks become spaces.
 */
export function titleBetween(
  source: string,
  nodes: readonly PhrasingContent[],
  from: number,
  to: number,
): string {
  const words = nodes
    .map((node) => {
      const { start, end } = extentOf(node);
      const part = source.slice(Math.max(start, from), Math.min(end, to));
      if (start >= to || end <= from || (node.type === 'html' && textOf(node) === '')) return '';
      if (start < from || end > to) return unescapeMarkdown(part);
      return node.type === 'text' || node.type === 'link' ? textOf(node) : part;
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  return withoutJoiners(words);
}

/** A title without the punctuation that joins it to a number or an address: ` -`, `:`, ` (`. */
export function withoutJoiner(title: string): string {
  // The lookbehind prevents a quadratic match on a long row of dashes.
  return title.replace(/(?<![\s:([–—-])[\s:([–—-]+$/u, '');
}
