import { trackerOf } from '../../documents/group-meeting.ts';
import { announce, changedMeetings, finishedIssues } from '../../documents/meeting-news.ts';
import { trustOf } from '../../gather/trust.ts';
import { closeIssue } from '../../sync/close-issue.ts';
import type { Group, RunContext } from './tasks.ts';
import { attempt, type TaskResult } from './tasks.ts';

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
