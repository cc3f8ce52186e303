import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { contextOf } from '../context.ts';
import { reportLine } from '../report.ts';

/** Something is on a list of actions, and nobody is to do it. */
export const actionOwner = lintRule<Root>({ origin: 'minutebook:action-owner' }, (_, file) => {
  const { minutes, owners: isCustom } = contextOf(file);
  if (!isCustom) return;
  for (const { owners, done, listed, line } of minutes?.actionItems ?? []) {
    if (!listed || owners.length > 0 || done) continue;
    reportLine(file, line, { reason: 'The action has no owner', note: 'Write `@login:` before it.' });
  }
});
