import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { contextOf } from '../context.ts';
import { reportLine } from '../report.ts';

/** Reports a line that the reader of minutes cannot place: its content reaches no later agenda. */
export const unreadable = lintRule<Root>({ origin: 'minutebook:unreadable' }, (_, file) => {
  for (const { line } of contextOf(file).minutes?.unreadable ?? []) {
    reportLine(file, line, { reason: 'The line belongs to no part of the minutes' });
  }
});
