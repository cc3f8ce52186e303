import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';

/** The words of a line of Markdown, without the addresses and references of its item. */
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
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'html') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(words).join('') : '';
}
