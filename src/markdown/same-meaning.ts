import type { Nodes } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { showsItself } from './links.ts';
import { EMPTY_COMMENT } from './text/quiet.ts';

/**
 * Whether two trees read the same: equal except for positions, notes on style, and how text is split into nodes. An
 * address in a text may be linked to itself, as in files: such a link counts as text. Empty comments, which suppress
 * mentions in conversations, are ignored.
 */
export function sameReading(a: Nodes, b: Nodes): boolean {
  return JSON.stringify(readingOf(a)) === JSON.stringify(readingOf(b));
}

/** The form of a tree that `sameReading` compares. */
export function readingOf(node: Nodes): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (key === 'position' || key === 'data' || value === null || value === undefined) continue;
    copy[key] = key === 'children' ? childrenOf(value as Nodes[]) : value;
  }
  return copy;
}

function childrenOf(children: readonly Nodes[]): Record<string, unknown>[] {
  const copies: Record<string, unknown>[] = [];
  for (const original of children) {
    if (original.type === 'html' && original.value === EMPTY_COMMENT) continue;
    const isBare = original.type === 'link' && showsItself(original);
    const child: Nodes = isBare ? { type: 'text', value: nodeText(original) } : original;
    const last = copies.at(-1);
    // Adjacent code spans are rendered as one, too.
    const joins = child.type === 'text' || child.type === 'inlineCode';
    if (joins && last?.type === child.type) last.value = `${String(last.value)}${child.value}`;
    else copies.push(readingOf(child));
  }
  return copies;
}
