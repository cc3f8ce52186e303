import { rankMeetingIssues } from '../gather/meeting-issue.ts';
import { didNotTakePlace } from '../gather/meeting-record.ts';
import { trustOf } from '../gather/trust.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { Occurrence } from '../model/meeting.ts';
import type { Deps } from '../ports/deps.ts';
import type { Source } from '../ports/source.ts';
import { heldSince, meetingsHeld } from '../schedule/due.ts';
import type { Series } from '../schedule/series.ts';
import { otherTitles, titleOn } from './meeting.ts';

/**
 * The days whose meeting has an issue among the newest of the repository, and whether the meeting took place. Only
 * issues opened by people with write access count.
 */
export async function announcedDays(
  config: Config,
  group: GroupConfig,
  source: Promise<Source>,
  deps: Deps,
): Promise<Map<string, boolean>> {
  const { repository, discussion } = group.meeting;
  if (repository === null || discussion !== null) return new Map();
  const wanted = { lists: [], fields: {}, newestIssues: [repository] };
  const issues = (await (await source).gather(wanted)).newestIssues.flat();
  const trust = trustOf(config, deps);
  const days = new Set(issues.flatMap(({ title }) => title.match(/\d{4}-\d{2}-\d{2}/gu) ?? []));
  const announced = new Map<string, boolean>();
  for (const date of days) {
    const others = otherTitles(config, group, { date });
    const question = { repository, title: titleOn(config, group, date), date, others };
    for (const issue of rankMeetingIssues(issues, question)) {
      if (announced.has(date) || !(await trust.isKnown(issue.opener))) continue;
      announced.set(date, !didNotTakePlace(issue, date));
    }
  }
  return announced;
}

/**
 * The past meetings of the schedule, except for those whose issue says that they did not take place, and further
 * meetings that only have an issue.
 */
export function meetingsOver(
  series: Series | null,
  announced: ReadonlyMap<string, boolean>,
  now: string,
): Pick<Occurrence, 'date' | 'movedFrom'>[] {
  const scheduled = series === null ? [] : meetingsHeld(series, now);
  const [since, today] = [heldSince(now).slice(0, 10), now.slice(0, 10)];
  const isOff = (day: string | undefined) => day !== undefined && announced.get(day) === false;
  const isScheduled = (day: string) =>
    series !== null && (series.on(day).length > 0 || series.plannedFor(day).length > 0);
  const others = [...announced].flatMap(([date, tookPlace]) =>
    tookPlace && date >= since && date < today && !isScheduled(date) ? [{ date }] : [],
  );
  return [...scheduled.filter(({ date, movedFrom }) => !isOff(date) && !isOff(movedFrom)), ...others].sort(
    (a, b) => (a.date < b.date ? -1 : 1),
  );
}
