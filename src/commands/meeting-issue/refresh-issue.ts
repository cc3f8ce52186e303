import type { IssueChanges, IssueTracker, TrackedIssue } from '../../ports/issue-tracker.ts';
import { untilWritten } from '../../sync/until-written.ts';
import type { RefreshBody } from './issue-body.ts';
import type { PublishedIssue } from './published-issue.ts';

/**
 * Bring an issue that is there up to date. When what was just listed needs no change, nothing more is asked. Else the
 * body is read right before it is written, and afterwards once more: when somebody changed it meanwhile, it is done
 * again on what stands there then.
 * @param wanted.title - A new title, or null to leave it.
 */
export async function refreshIssue(
  tracker: IssueTracker,
  issue: TrackedIssue,
  { target, title, body }: { target: string; title: string | null; body: RefreshBody },
): Promise<PublishedIssue> {
  const { repository, number, url } = issue;
  const listed = await body(issue.body);
  if (!listed.changed && (title === null || issue.title === title)) {
    const { kept, warnings } = listed;
    const [before, after] = [issue.body, issue.body];
    return { target, url, state: 'unchanged', before, after, added: [], kept, warnings };
  }
  let before = issue.body;
  let after = issue.body;
  const added = new Set<string>();
  const warnings = new Set<string>();
  let kept = 0;
  let rounds = 0;
  const settled = await untilWritten(
    async (): Promise<IssueChanges | null> => {
      const there = (await tracker.read(repository, number)) ?? issue;
      const plan = await body(there.body);
      for (const address of plan.added) added.add(address);
      for (const warning of plan.warnings) warnings.add(warning);
      if (rounds === 0) [before, kept] = [there.body, plan.kept];
      rounds += 1;
      after = plan.text;
      const renamed = title !== null && there.title !== title;
      if (!plan.changed && !renamed) return null;
      return { ...(plan.changed ? { body: plan.text } : {}), ...(renamed ? { title } : {}) };
    },
    (changes) => tracker.update(repository, number, changes),
  );
  if (!settled) warnings.add(`${url} kept changing while it was brought up to date; run again.`);
  const state = rounds > 1 ? 'updated' : 'unchanged';
  return { target, url, state, before, after, added: [...added], kept, warnings: [...warnings] };
}
