import { isUntouched } from '../../merge/own-entries.ts';
import type { Config, GroupConfig } from '../../model/config.ts';
import type { Occurrence } from '../../model/meeting.ts';
import { untilWritten } from '../../publish/until-written.ts';
import type { Series } from '../../schedule/series.ts';
import type { Deps } from '../deps.ts';
import { minutesPath } from '../earlier-minutes.ts';
import { listedIssue } from './document-of-issue.ts';

/**
 * Close the issue of the last meeting, if the group wants that, once its minutes are there: their file is in this
 * checkout, and people wrote in it.
 */
export async function closeFinished(
  config: Config,
  group: GroupConfig,
  series: Series,
  deps: Pick<Deps, 'cwd' | 'files' | 'now' | 'openTracker'>,
): Promise<void> {
  const last = group.meeting.closeAfterMinutes ? series.previous(deps.now) : null;
  if (last === null) return;
  const minutes = await deps.files.read(minutesPath(config, group, last.date, undefined, deps));
  const wrote = minutes !== null && minutes.trim() !== '' && !isUntouched(minutes);
  if (wrote) await closeIssue(config, group, last, deps);
}

/** Close the issue of a meeting whose minutes are there for everybody. One that is closed, or not there, is fine. */
export async function closeIssue(
  config: Config,
  group: GroupConfig,
  occurrence: Occurrence,
  deps: Pick<Deps, 'openTracker'>,
): Promise<void> {
  const issue = await listedIssue(config, group, occurrence, deps);
  if (issue === null) return;
  const { repository, number } = issue;
  const tracker = await deps.openTracker();
  await untilWritten(
    async () =>
      (await tracker.read(repository, number))?.state === 'open' ? { close: 'completed' as const } : null,
    (changes) => tracker.update(repository, number, changes),
  );
}
