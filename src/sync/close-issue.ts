import type { Trust } from '../gather/trust.ts';
import type { IssueTracker, TrackedIssue } from '../ports/issue-tracker.ts';
import { sentBy, untilDone } from './attempts.ts';
import { findIssue, type IssueWanted, openedIssues } from './find-issue.ts';
import { sayOnce } from './say-once.ts';

/** Closes an issue, unless it is closed already. */
export async function closeIssue(
  tracker: IssueTracker,
  { repository, number }: Pick<TrackedIssue, 'repository' | 'number'>,
  close: 'completed' | 'not_planned',
): Promise<void> {
  const look = async () => {
    const isOpen = (await tracker.read(repository, number))?.state === 'open';
    const send = () => sentBy(tracker.update(repository, number, { close }));
    return { write: isOpen ? { send } : null };
  };
  await untilDone(await look(), look);
}

/**
 * Keeps the first of several open issues of one meeting, and closes the others that our accounts opened.
 * @param issue - The one that this run opened.
 * @returns The one that stays.
 */
export async function closeDuplicates(
  tracker: IssueTracker,
  wanted: IssueWanted,
  issue: TrackedIssue,
  trust: Trust,
): Promise<TrackedIssue> {
  const listed = await tracker.newest(wanted.repository);
  const open = listed.filter(({ state }) => state === 'open');
  const own = await openedIssues(open, wanted, trust);
  const others = open.filter((other) => !own.includes(other));
  const { issue: titled } = await findIssue(others, wanted, trust);
  const [first = issue] = [...own, ...(titled === null ? [] : [titled])].sort((a, b) => a.number - b.number);
  for (const duplicate of own.filter(({ number }) => number !== first.number)) {
    const said = { key: `duplicate-${first.number}`, text: `Duplicate of #${first.number}.` };
    await sayOnce({ tracker, trust }, duplicate, said);
    await closeIssue(tracker, duplicate, 'not_planned');
  }
  return first;
}
