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
  const { minutes, source } = contextOf(file);
  const lines = source.split(/\r\n|\r|\n/u);
  for (const item of minutes?.items ?? []) {
    if (isCommentAddress(item.url)) continue;
    // Bullets and numbers are never siblings.
    const isNumbered = /^\s*\d{1,9}[.)]/u.test(lines[item.line - 1] ?? '');
    const key = `${item.section} ${isNumbered} ${referenceKey(item)}`;
    const line = first.get(key);
    if (line === undefined) first.set(key, item.line);
    else
      reportLine(file, item.line, {
        reason: `${itemKey(item)} is already listed on line ${line}`,
      });
  }
});
