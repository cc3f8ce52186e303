import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { contextOf } from '../context.ts';
import { reportLine } from '../report.ts';

const LONG = 6;

/** Something is on a list of actions, and nobody is to do it. */
export const actionOwner = lintRule<Root>({ origin: 'minutebook:action-owner' }, (_, file) => {
  const { minutes, owners: isCustom } = contextOf(file);
  if (!isCustom) return;
  const listed = (minutes?.actionItems ?? []).filter((action) => action.listed);
  // A long list in which nobody is named at all is written so.
  if (listed.length >= LONG && listed.every(({ owners }) => owners.length === 0)) return;
  for (const { owners, done, line } of listed) {
    if (owners.length > 0 || done) continue;
    reportLine(file, line, { reason: 'The action has no owner', note: 'Write `@login:` before it.' });
  }
});
