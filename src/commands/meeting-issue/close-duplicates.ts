import type { Trust } from '../../gather/trust.ts';
import type { IssueTracker, TrackedIssue } from '../../ports/issue-tracker.ts';
import { untilWritten } from '../../sync/until-written.ts';
import { findIssue, type IssueWanted, openedIssues } from './own-issues.ts';
import { sayOnce } from './say-once.ts';

/**
 * Of open issues of one meeting the first stays. Others are closed if our accounts opened them.
 * @param issue - What this run opened.
 * @returns The one that stays.
 */
export async function closeDuplicates(
  tracker: IssueTracker,
  wanted: IssueWanted,
  issue: TrackedIssue,
  trust: Trust,
): Promise<TrackedIssue> {
  const { repository } = wanted;
  const listed = await tracker.newest(repository);
  const open = listed.filter(({ state }) => state === 'open');
  const own = await openedIssues(open, wanted, trust);
  const others = open.filter((other) => !own.includes(other));
  const { issue: titled } = await findIssue(others, wanted, trust);
  const [first = issue] = [...own, ...(titled === null ? [] : [titled])].sort((a, b) => a.number - b.number);
  for (const duplicate of own.filter(({ number }) => number !== first.number)) {
    await sayOnce(tracker, duplicate, `duplicate-${first.number}`, `Duplicate of #${first.number}.`, trust);
    await untilWritten(
      async () => {
        const there = await tracker.read(repository, duplicate.number);
        return there?.state === 'open' ? { close: 'not_planned' as const } : null;
      },
      (changes) => tracker.update(repository, duplicate.number, changes),
    );
  }
  return first;
}
