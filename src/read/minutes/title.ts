import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { withoutJoiners } from '../../markdown/text/earlier-joiners.ts';
import { EMPTY_COMMENT } from '../../markdown/text/quiet.ts';
import { extentOf } from './extent.ts';

/**
 * What phrasing says between two offsets, as its author would have typed a title: Markdown's escapes and angle
 * brackets are gone, and so is what only kept it quiet. Marks that GitHub shows in titles (code, stars) stay, and line
 * breaks are spaces.
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
      if (start >= to || end <= from || part === EMPTY_COMMENT) return '';
      if (start < from || end > to) return withoutEscapes(part);
      return node.type === 'text' || node.type === 'link' ? textOf(node) : part;
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  return withoutJoiners(words);
}

/** A title without what joins it to a number or an address: ` -`, `:`, ` (`. */
export function withoutJoiner(title: string): string {
  // Looking back keeps a long row of dashes from being tried at each of them.
  return title.replace(/(?<![\s:([–—-])[\s:([–—-]+$/u, '');
}

function withoutEscapes(source: string): string {
  return source.replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}
