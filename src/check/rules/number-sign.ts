import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { parseReference } from '../../model/reference.ts';
import { report } from '../report.ts';

/** Reports a link that shows an item's number without its sign: `[505](…/issues/505)`. */
export const numberSign = lintRule<Root>({ origin: 'minutebook:number-sign' }, (tree, file) => {
  visit(tree, 'link', ({ url, children: [only, more] }) => {
    if (only?.type !== 'text' || more !== undefined || !/^\d+$/u.test(only.value)) return;
    const { start, end } = only.position ?? {};
    if (parseReference(url)?.number !== Number(only.value)) return;
    if (start?.offset === undefined || end?.offset === undefined) return;
    const fix = `#${only.value}`;
    report(file, {
      start: start.offset,
      end: end.offset,
      reason: `The number of an item is written ${fix}`,
      fix,
    });
  });
});
