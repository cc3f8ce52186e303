import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { itemKey } from '../../model/item.ts';
import { parseReference, referenceKey } from '../../model/reference.ts';
import { contextOf } from '../context.ts';
import { report } from '../report.ts';

const BARE_NUMBER = /^\d{1,9}$/u;

/** Reports a link that shows one number and leads to another: `[#856](…/issues/857)`. */
export const linkNumber = lintRule<Root>({ origin: 'minutebook:link-number' }, (tree, file) => {
  const { kind } = contextOf(file);
  visit(tree, 'link', (node) => {
    const text = textOf(node).trim();
    const reference = parseReference(node.url);
    const { start, end } = node.position ?? {};
    if (reference === null || start?.offset === undefined || end?.offset === undefined) return;
    // In updates `[18](…)` may be a release line.
    const number = kind === 'minutes' && BARE_NUMBER.test(text) ? `#${text}` : text;
    const shown = parseReference(number, { repository: reference.repository });
    if (shown === null || referenceKey(shown) === referenceKey(reference)) return;
    report(file, {
      start: start.offset,
      end: end.offset,
      reason: `The link shows ${text} and leads to ${itemKey(reference)}`,
    });
  });
});
