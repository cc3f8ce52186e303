import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { itemKey } from '../../model/item.ts';
import { isCommentAddress, referenceKey } from '../../model/reference.ts';
import { contextOf } from '../context.ts';
import { reportLine } from '../report.ts';

/**
 * An item is listed more than once in one list or section. An agenda above and its minutes below may both have it, and so may the
 * list for the next session; links to several comments of an issue are not the issue again.
 */
export const duplicateItem = lintRule<Root>({ origin: 'minutebook:duplicate-item' }, (_, file) => {
  const first = new Map<string, number>();
  for (const item of contextOf(file).minutes?.items ?? []) {
    if (isCommentAddress(item.url)) continue;
    const key = `${item.section} ${referenceKey(item)}`;
    const line = first.get(key);
    if (line === undefined) first.set(key, item.line);
    else
      reportLine(file, item.line, {
        reason: `${itemKey(item)} is already listed on line ${line}`,
      });
  }
});
