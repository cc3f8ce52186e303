import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { writtenMinutes } from '../context.ts';
import { reportLine } from '../report.ts';

/** Nothing is said about an item, not even that it was skipped. */
export const itemNote = lintRule<Root>({ origin: 'minutebook:item-note' }, (_, file) => {
  for (const { notes, line, repository, number } of writtenMinutes(file)?.items ?? []) {
    if (notes.length === 0) reportLine(file, line, { reason: `No note on ${repository}#${number}` });
  }
});
