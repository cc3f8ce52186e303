import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { contextOf } from '../context.ts';
import { reportLine } from '../report.ts';

/** From this many actions on, a list without any owner is not an oversight. */
const LONG = 6;

/** Reports an action without an owner in a list of actions. */
export const actionOwner = lintRule<Root>({ origin: 'minutebook:action-owner' }, (_, file) => {
  const { minutes, owners: expectsOwners } = contextOf(file);
  if (!expectsOwners) return;
  const listed = (minutes?.actionItems ?? []).filter((action) => action.listed);
  if (listed.length >= LONG && listed.every(({ owners }) => owners.length === 0)) return;
  for (const { owners, done, line } of listed) {
    if (owners.length > 0 || done) continue;
    reportLine(file, line, { reason: 'The action has no owner', note: 'Write `@login:` before it.' });
  }
});
