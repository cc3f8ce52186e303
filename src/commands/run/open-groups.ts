import type { Config, GroupConfig } from '../../model/config.ts';
import type { Deps } from '../../ports/deps.ts';
import type { Series } from '../../schedule/series.ts';
import { openSeries } from '../open-series.ts';
import { remembering } from '../remembering.ts';
import { failed, type TaskResult } from './task.ts';

/** A group and its meetings. */
export interface Group {
  group: GroupConfig;
  series: Series;
}

/**
 * The groups that have a schedule. Calendars that several share are fetched once, and all at the same time; a group
 * whose calendar cannot be read is a failure of its own.
 */
export async function openGroups(
  config: Config,
  deps: Deps,
): Promise<{ groups: Group[]; failures: TaskResult[] }> {
  const fetched = remembering<string, Promise<string>>();
  const fetchText = (url: string, label: string) => fetched(url, () => deps.fetchText(url, label));
  const groups: Group[] = [];
  const failures: TaskResult[] = [];
  const opened = await Promise.allSettled(
    config.groups.map((group) => openSeries(config, group, { ...deps, fetchText })),
  );
  for (const [index, group] of config.groups.entries()) {
    const series = opened[index];
    if (series?.status === 'rejected') {
      const task = group.meeting.repository === null ? 'minutes' : 'issue';
      failures.push(failed({ task, group: group.id }, series.reason));
    } else if (series?.value) groups.push({ group, series: series.value });
  }
  return { groups, failures };
}
