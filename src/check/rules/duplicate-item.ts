import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { referenceKey } from '../../model/reference.ts';
import { contextOf } from '../context.ts';
import { reportLine } from '../report.ts';

/** An item stands on the agenda twice. */
export const duplicateItem = lintRule<Root>({ origin: 'minutebook:duplicate-item' }, (_, file) => {
  const first = new Map<string, number>();
  for (const item of contextOf(file).minutes?.items ?? []) {
    const key = referenceKey(item);
    const line = first.get(key);
    if (line === undefined) first.set(key, item.line);
    else
      reportLine(file, item.line, {
        reason: `${item.repository}#${item.number} already stands on line ${line}`,
      });
  }
});
