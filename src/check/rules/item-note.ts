import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { itemKey } from '../../model/item.ts';
import { writtenMinutes } from '../context.ts';
import { reportLine } from '../report.ts';

/** Reports an item without notes. */
export const itemNote = lintRule<Root>({ origin: 'minutebook:item-note' }, (_, file) => {
  for (const item of writtenMinutes(file)?.items ?? []) {
    if (item.notes.length === 0) reportLine(file, item.line, { reason: `No note on ${itemKey(item)}` });
  }
});
