import type { Root, RootContent } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { itemKey } from '../../model/item.ts';
import { isCommentAddress, referenceKey } from '../../model/reference.ts';
import { labelOf } from '../../read/minutes/read-label.ts';
import { contextOf } from '../context.ts';
import { reportLine } from '../report.ts';

/**
 * Reports an item that is listed more than once in one list or section, or below one label (`**Deferred**`, `Next
 * time:`). An agenda and the minutes below it may both list it, and so may the list for the next session; links to
 * several comments of an issue do not repeat the issue.
 */
export const duplicateItem = lintRule<Root>({ origin: 'minutebook:duplicate-item' }, (root, file) => {
  const first = new Map<string, number>();
  const { minutes, source } = contextOf(file);
  const lines = source.split(/\r\n|\r|\n/u);
  const items = minutes?.items ?? [];
  const taken = new Set(items.map(({ line }) => line));
  const labels = root.children.filter(isLabel).map((node) => node.position?.start.line ?? 1);
  const starts = labels.filter((line) => !taken.has(line));
  for (const item of items) {
    if (isCommentAddress(item.url)) continue;
    // A bulleted list and a numbered one are separate lists.
    const isNumbered = /^\s*\d{1,9}[.)]/u.test(lines[item.line - 1] ?? '');
    const label = starts.findLast((start) => start < item.line) ?? 0;
    const key = `${item.section} ${label} ${isNumbered} ${referenceKey(item)}`;
    const line = first.get(key);
    if (line === undefined) first.set(key, item.line);
    else
      reportLine(file, item.line, {
        reason: `${itemKey(item)} is already listed on line ${line}`,
      });
  }
});

/** Whether a block is a separate line that labels the list below it. */
function isLabel(node: RootContent): boolean {
  return node.type === 'paragraph' && labelOf(node)?.value === null;
}
