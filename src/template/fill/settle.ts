import type { Nodes } from 'mdast';
import { canTouch } from '../../markdown/join.ts';
import { styleOf } from '../../markdown/style.ts';

/**
 * Make the notes on blank lines true: a blank line goes between what cannot touch, and lists and items are loose
 * when there is one in them, as they will be read. Changes the tree.
 */
export function settle(node: Nodes): void {
  if (!('children' in node)) return;
  let loose = false;
  const children: readonly Nodes[] = node.children;
  for (const [index, child] of children.entries()) {
    settle(child);
    const before = children[index - 1];
    if (before === undefined) continue;
    const style = styleOf(child);
    if (style.tight === true && canTouch(before, child)) continue;
    loose = true;
    child.data = { ...child.data, style: { ...style, tight: false } };
  }
  if (node.type === 'list' || node.type === 'listItem') node.spread = loose;
}
