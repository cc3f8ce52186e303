import { isUntouched } from '../../merge/own-entries.ts';
import type { Config, GroupConfig } from '../../model/config.ts';
import type { Occurrence } from '../../model/meeting.ts';
import type { Deps } from '../../ports/deps.ts';
import type { TrackedIssue } from '../../ports/issue-tracker.ts';
import { finishedMeetings } from '../../schedule/due.ts';
import type { Series } from '../../schedule/series.ts';
import { untilWritten } from '../../sync/until-written.ts';
import { minutesPath } from '../earlier-minutes.ts';
import { finalDocument } from '../standing-document.ts';
import { trustOf } from '../trust.ts';
import { findIssue, wantedIssue } from './own-issues.ts';

/**
 * The open issues of ours of meetings that are over and whose minutes are there for everybody: their file is on the branch that
 * documents are published to, and people wrote in it. Where nobody knows the repository of the documents, the file of
 * this machine counts. None when the group does not want them closed.
 * @param listed - The newest issues of the group's repository.
 */
export async function finishedIssues(
  config: Config,
  group: GroupConfig,
  series: Series,
  listed: readonly TrackedIssue[],
  deps: Pick<Deps, 'cwd' | 'files' | 'findRepository' | 'now' | 'openFileHost' | 'openTracker'>,
): Promise<TrackedIssue[]> {
  const { repository, closeAfterMinutes } = group.meeting;
  const trust = trustOf(config, deps);
  if (repository === null || !closeAfterMinutes) return [];
  const finished = await Promise.all(
    finishedMeetings(series, deps.now).map(async (occurrence) => {
      const { issue } = await findIssue(listed, wantedIssue(config, group, repository, occurrence), trust);
      if (issue?.state !== 'open' || !(await trust.isOurs(issue.opener))) return [];
      const minutes = await finalMinutes(config, group, occurrence, deps);
      const wrote = minutes !== null && minutes.trim() !== '' && !isUntouched(minutes);
      return wrote ? [issue] : [];
    }),
  );
  return finished.flat();
}

/** Minutes of a meeting that was moved may have kept the file of its first date. */
async function finalMinutes(
  config: Config,
  group: GroupConfig,
  { date, movedFrom = date }: Occurrence,
  deps: Pick<Deps, 'cwd' | 'files' | 'findRepository' | 'openFileHost'>,
): Promise<string | null> {
  const textOn = (day: string) =>
    finalDocument(config, minutesPath(config, group, day, undefined, deps), deps);
  return (await textOn(date)) ?? textOn(movedFrom);
}

/** Close the issue of a meeting whose minutes are there for everybody. One that is closed is fine. */
export async function closeIssue(
  { repository, number }: Pick<TrackedIssue, 'repository' | 'number'>,
  deps: Pick<Deps, 'openTracker'>,
): Promise<void> {
  const tracker = await deps.openTracker();
  await untilWritten(
    async () =>
      (await tracker.read(repository, number))?.state === 'open' ? { close: 'completed' as const } : null,
    (changes) => tracker.update(repository, number, changes),
  );
}
