import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { IssueTracker, TrackedIssue } from '../../ports/issue-tracker.ts';
import { untilWritten } from '../../sync/until-written.ts';
import type { RefreshBody } from './issue-body.ts';
import { type IssueWanted, issueOf, markedIssues } from './own-issues.ts';
import { sayOnce } from './say-once.ts';

/**
 * Open a meeting's issue. When another run, or a person, was faster, that issue is the one.
 * Runs side by side may both have opened one: then both keep the one with the lowest number and close the other.
 * @returns The issue, and whether this run opened it.
 */
export async function openIssue(
  tracker: IssueTracker,
  wanted: IssueWanted,
  labels: readonly string[],
  body: RefreshBody,
): Promise<{ issue: TrackedIssue; opened: boolean }> {
  const { repository, title } = wanted;
  const { text } = await body('');
  let issue: TrackedIssue | null = null;
  let listed: readonly TrackedIssue[] = [];
  let opened = false;
  await untilWritten(
    async () => {
      listed = await tracker.newest(repository);
      issue = issueOf(listed, wanted);
      return issue === null ? { title, body: text, labels } : null;
    },
    (draft) => {
      opened = true;
      return tracker.create(repository, draft);
    },
  );
  if (issue === null) throw vanished(wanted);
  return { issue: opened ? await closeDuplicates(tracker, wanted, issue, listed) : issue, opened };
}

/**
 * Of open issues of one meeting the first stays. Others are closed if they are ours.
 * @param listed - The newest issues, read after this run opened its own.
 */
async function closeDuplicates(
  tracker: IssueTracker,
  wanted: IssueWanted,
  issue: TrackedIssue,
  listed: readonly TrackedIssue[],
): Promise<TrackedIssue> {
  const { repository } = wanted;
  const open = listed.filter(({ state }) => state === 'open');
  const own = markedIssues(open, wanted);
  const titled = issueOf(
    open.filter((other) => !own.includes(other)),
    wanted,
  );
  const [first = issue] = [...own, ...(titled === null ? [] : [titled])].sort((a, b) => a.number - b.number);
  for (const duplicate of own.filter(({ number }) => number !== first.number)) {
    await sayOnce(tracker, duplicate, `duplicate-${first.number}`, `Duplicate of #${first.number}.`);
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

function vanished({ repository, title }: IssueWanted): MinutebookError {
  return new MinutebookError('github/busy', {
    message: `The issue ${title} was opened and is not there.`,
    why: `The list of issues in ${repository} does not have it, each time it was read.`,
    hint: 'Look whether somebody moved or deleted it, then run again.',
  });
}
