import type { Nodes } from 'mdast';

/**
 * Whether two trees read the same: equal but for positions, notes on style, and how text is cut into nodes.
 */
export function sameMeaning(a: Nodes, b: Nodes): boolean {
  return JSON.stringify(meaningOf(a)) === JSON.stringify(meaningOf(b));
}

/** A plain copy of a tree without positions and `data`, adjacent texts merged, keys in alphabetical order. */
export function meaningOf(node: Nodes): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (key === 'position' || key === 'data' || value === null || value === undefined) continue;
    copy[key] = key === 'children' ? childrenOf(value as Nodes[]) : value;
  }
  return copy;
}

function childrenOf(children: readonly Nodes[]): Record<string, unknown>[] {
  const copies: Record<string, unknown>[] = [];
  for (const child of children) {
    const last = copies.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value = `${String(last.value)}${child.value}`;
    else copies.push(meaningOf(child));
  }
  return copies;
}
