import type { Nodes } from 'mdast';
import type { Draft } from './draft.ts';
import { extentOf } from './extent.ts';

/** Front matter, rules, definitions of addresses and comments: no words of the minutes. */
export function isMarkup(node: Nodes): boolean {
  if (node.type === 'html') return /^\s*<!--.*-->\s*$/su.test(node.value);
  return node.type === 'yaml' || node.type === 'thematicBreak' || node.type === 'definition';
}

/** Account for the lines of such a node. */
export function markMarkup(node: Nodes, { ledger }: Draft): void {
  const { line, endLine } = extentOf(node);
  ledger.mark('markup', line, endLine);
}
