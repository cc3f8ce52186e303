import { type ActionIssues, dueActionIssues, openActionIssue } from '../../documents/action-issues.ts';
import { trackerOf } from '../../documents/group-meeting.ts';
import { announce, changedMeetings, finishedIssues } from '../../documents/meeting-news.ts';
import { trustOf } from '../../gather/trust.ts';
import type { Deps } from '../../ports/deps.ts';
import { closeIssue } from '../../sync/close-issue.ts';
import type { GroupArchive } from '../archive.ts';
import { attempt, type Group, type RunContext, type TaskResult } from './tasks.ts';

/**
 * Updates the open issues of a group without a meeting to prepare: comments on those of cancelled or moved meetings,
 * which people still expect, and closes those whose minutes exist. Null when there is nothing to do.
 */
export async function tendIssues(
  { group, series }: Group,
  { config, options, shared }: RunContext,
): Promise<TaskResult | null> {
  const { repository } = group.meeting;
  if (repository === null) return null;
  const result = await attempt({ task: 'issue', group: group.id }, async () => {
    const tracker = await trackerOf({ config, group }, shared);
    const trust = trustOf(config, shared);
    const listed = await tracker.newest(repository);
    const [announcements, finished] = await Promise.all([
      changedMeetings({ tracker, listed, trust }, { group, series }, shared.now),
      finishedIssues({ config, group, series }, listed, shared),
    ]);
    if (options.write) {
      await announce({ tracker, trust }, announcements);
      for (const issue of finished) await closeIssue(tracker, issue, 'completed');
    }
    const changed = announcements.filter(({ isPosted }) => !isPosted);
    const closed = finished.map((issue) => `${issue.url} is finished.`);
    return {
      documents: [],
      changed: changed[0]?.issue.url ?? finished[0]?.url,
      reason: [...changed.map(({ text }) => text), ...closed].join(' '),
    };
  });
  return result.report.state === 'nothing' ? null : result;
}

/**
 * Opens issues for a group's new actions, and closes those of actions that are done. Returns null when nothing is due.
 * @param deps - Not shared with other tasks, so that issues are listed anew.
 */
export async function tendActions(
  { group, series }: Group,
  readArchive: () => Promise<GroupArchive>,
  { config, options, shared }: RunContext,
  deps: Deps,
): Promise<TaskResult | null> {
  const { actionIssues } = group.minutes;
  if (actionIssues === null || !options.publish) return null;
  const result = await attempt({ task: 'action', group: group.id }, async () => {
    const tracker = await shared.openTracker();
    const issues: ActionIssues = {
      ...actionIssues,
      tracker,
      trust: trustOf(config, shared),
      group: group.id,
    };
    const place = { config, group, series, out: options.out };
    const due = await dueActionIssues(place, await readArchive(), issues, shared);
    const urls: string[] = [];
    if (options.write) {
      // A run that is interrupted right after opening an issue leaves its claim behind.
      if (due.mayHaveClaims) await tracker.sweepClaims(issues.repository);
      const now = { ...issues, tracker: await deps.openTracker() };
      for (const each of due.open) urls.push((await openActionIssue(each, now)) ?? each.url);
      for (const issue of due.close) await closeIssue(tracker, issue, 'completed');
    }
    const opened = due.open.map(({ draft }) => `${draft.title}: opened`);
    const closed = due.close.map(({ url }) => `${url}: closed`);
    return {
      documents: [],
      changed: [...urls, ...due.open.map(({ url }) => url), ...due.close.map(({ url }) => url)][0],
      reason: [...opened, ...closed].join(', '),
    };
  });
  return result.report.state === 'nothing' ? null : result;
}
