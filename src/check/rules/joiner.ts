import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { joinersIn } from '../../markdown/text/earlier-joiners.ts';
import { contextOf } from '../context.ts';
import { report } from '../report.ts';

/**
 * Reports invisible characters that an earlier version of minutebook put into a name or reference. Others are ignored.
 */
export const joiner = lintRule<Root>({ origin: 'minutebook:joiner' }, (tree, file) => {
  const { source } = contextOf(file);
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    if (node.type !== 'text' && node.type !== 'html') return;
    if (start?.offset === undefined || end?.offset === undefined) return;
    for (const index of joinersIn(source.slice(start.offset, end.offset))) {
      const at = start.offset + index;
      // Without the character, `<https://x>` would become a link that does not show its angle brackets.
      if (/(?<!\\)<(?:https?|ftp)$/iu.test(source.slice(Math.max(0, at - 8), at))) continue;
      const reason = 'An invisible character keeps this from being found and copied';
      report(file, { start: at, end: at + 1, reason, fix: '' });
    }
  });
});
