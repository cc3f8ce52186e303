import type { Nodes } from 'mdast';

/** Copies a node without positions, with its own children and style, so that trees share nothing. */
export function copyNode<Node extends Nodes>(node: Node): Node {
  const copy = copyAlone(node);
  if ('children' in node && 'children' in copy)
    copy.children = node.children.map(copyNode) as typeof node.children;
  return copy;
}

/** Copies a node without positions and children. */
export function copyAlone<Node extends Nodes>(node: Node): Node {
  const { position: _position, data, ...rest } = node;
  const copy = rest as Node;
  if (data !== undefined)
    copy.data = { ...data, ...(data.style === undefined ? {} : { style: { ...data.style } }) };
  // A line break in code reads as a space, and could start a block where the code ends up.
  if (copy.type === 'inlineCode') copy.value = copy.value.replaceAll('\n', ' ');
  if ('children' in copy) copy.children = [];
  return copy;
}
