import type { Nodes } from 'mdast';
import type { Join } from 'mdast-util-to-markdown';
import { styleOf } from './style.ts';

/**
 * Whether `right` can follow `left` on the next line, without a blank line, and still be parsed as the same two nodes.
 * False when it is uncertain.
 */
export function canTouch(left: Nodes, right: Nodes): boolean {
  if (left.type === 'listItem' && right.type === 'listItem')
    return !['html', 'table'].includes(tail(left).type);
  if (left.type === 'blockquote' && right.type === 'blockquote') return false;
  if (left.type === 'list' && right.type === 'list') return false;
  switch (tail(left).type) {
    case 'paragraph':
      return interruptsParagraph(right);
    case 'heading':
    case 'thematicBreak':
    case 'code':
      return right.type === 'paragraph' || right.type === 'table' || interruptsParagraph(right);
    default:
      return false;
  }
}

/** The node that the last line of a container belongs to: a paragraph there would continue in the next line. */
function tail(node: Nodes): Nodes {
  const last = 'children' in node ? node.children.at(-1) : undefined;
  const container = node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem';
  return container && last !== undefined ? tail(last) : node;
}

function interruptsParagraph(node: Nodes): boolean {
  switch (node.type) {
    case 'heading':
      return styleOf(node).setext !== true;
    case 'code':
    case 'blockquote':
      return true;
    case 'thematicBreak':
      return styleOf(node).rule?.startsWith('-') !== true;
    case 'list': {
      const opens = (node.children[0]?.children.length ?? 0) > 0;
      return opens && (node.ordered !== true || (node.start ?? 1) === 1);
    }
    default:
      return false;
  }
}

/** Puts blank lines where the author put them; generated nodes are joined by default. */
export const joinAsWritten: Join = (left, right) => {
  const { tight } = styleOf(right);
  if (tight === undefined) return undefined;
  return tight && canTouch(left, right) ? 0 : 1;
};
