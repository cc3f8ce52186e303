import type { Config, GroupConfig } from '../../model/config.ts';
import type { Occurrence } from '../../model/meeting.ts';
import type { Deps } from '../../ports/deps.ts';
import type { TrackedIssue } from '../../ports/issue-tracker.ts';
import { trustOf } from '../trust.ts';
import { documentIn } from './issue-body.ts';
import { findIssue, wantedIssue } from './own-issues.ts';

/** The issue of a meeting among the newest of its repository; null without a repository or issue. */
export async function listedIssue(
  config: Config,
  group: GroupConfig,
  occurrence: Occurrence,
  deps: Pick<Deps, 'openTracker'>,
): Promise<TrackedIssue | null> {
  const { repository } = group.meeting;
  if (repository === null) return null;
  const listed = await (await deps.openTracker()).newest(repository);
  const wanted = wantedIssue(config, group, repository, occurrence);
  return (await findIssue(listed, wanted, trustOf(config, deps))).issue;
}

/** The shared document that a meeting's issue links to, or null. */
export async function documentOfIssue(
  config: Config,
  group: GroupConfig,
  occurrence: Occurrence,
  deps: Pick<Deps, 'openTracker'>,
): Promise<string | null> {
  const issue = await listedIssue(config, group, occurrence, deps);
  return issue === null ? null : documentIn(issue.body);
}
