import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { contextOf, isInTitle } from '../context.ts';
import { report } from '../report.ts';

const PLACEHOLDER = /\$[A-Z][A-Z_]*[A-Z]\$|\{\{[^{}\r\n]{1,80}\}\}/gu;

/**
 * Reports a placeholder that a tool should have replaced: `$MINUTES_DOC$`, `{{date}}`. Code and titles may contain one.
 */
export const placeholder = lintRule<Root>({ origin: 'minutebook:placeholder' }, (tree, file) => {
  const { source, names } = contextOf(file);
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    const searched = node.type === 'text' || (node.type === 'link' && PLACEHOLDER.test(node.url));
    PLACEHOLDER.lastIndex = 0;
    if (!searched || start?.offset === undefined || end?.offset === undefined) return;
    for (const match of source.slice(start.offset, end.offset).matchAll(PLACEHOLDER)) {
      const at = start.offset + match.index;
      const to = at + match[0].length;
      if (names.some((name) => name.includes(match[0])) || isInTitle(file, to)) continue;
      report(file, { start: at, end: to, reason: `${match[0]} was not filled in` });
    }
    return 'skip';
  });
});
