import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { withoutJoiners } from '../../markdown/text/earlier-joiners.ts';

const NUMBER_ONLY = /^#?(?:[\w.-]+\/)*#?\d+$/u;
const POINTER = /(?<=[.!?]\s)[^.!?:]{1,20}:\s*\.?$/u;

/**
 * What a line says besides the addresses in it: bare addresses and links that show only a number are left out,
 * and so is what pointed to them (`See:`, ` - `, a colon). Code keeps its backticks.
 */
export function ownWords(nodes: readonly PhrasingContent[]): string {
  const words = withoutJoiners(nodes.map(wordsOf).join('')).replace(/\s+/gu, ' ').trim();
  return withoutTail(nodes.some(isBare) ? words.replace(POINTER, '') : words);
}

function wordsOf(node: PhrasingContent): string {
  if (node.type === 'link') return isBare(node) ? '' : node.children.map(wordsOf).join('');
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : textOf(node);
}

function isBare(node: PhrasingContent): boolean {
  if (node.type !== 'link') return false;
  const shown = textOf(node).trim();
  return shown === node.url || NUMBER_ONLY.test(shown);
}

function withoutTail(words: string): string {
  return words.replace(/(?:\(\s*\)|[\s:\-–—/])+$/u, '').replace(/^[\s\-–—:]+/u, '');
}
