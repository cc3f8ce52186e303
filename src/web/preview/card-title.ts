import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import { textOf } from '../../markdown/text-of.ts';

/** The words of a line of Markdown, without comments and the addresses and references of its item. */
export function cardTitle(markdown: string): string {
  return words(parseMarkdown(markdown))
    .replace(/\s+/gu, ' ')
    .replace(/[\s:–—-]+$/u, '')
    .trim();
}

const REFERENCE = /^(?:[\w.-]+\/[\w.-]+)?#\d+$/u;

function words(node: Nodes): string {
  if (node.type === 'link') {
    const text = node.children.map(words).join('');
    return text === node.url || REFERENCE.test(text) ? '' : text;
  }
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(words).join('') : textOf(node);
}
