import type { Nodes } from 'mdast';
import { HTML_COMMENTS } from '../model/html-comments.ts';

/**
 * The text of a node, as a reader of the page knows it: comments are left out, since people hide in them what is not
 * for everybody. Other HTML is kept as typed.
 */
export function textOf(node: Nodes): string {
  if (node.type === 'html') return withoutComments(node.value);
  if ('value' in node) return node.value;
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Removes HTML comments from a text, also one that does not end. */
export function withoutComments(text: string): string {
  return text.replace(HTML_COMMENTS, '');
}
