import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { Occurrence } from '../model/meeting.ts';
import type { Deps } from '../ports/deps.ts';
import { parseDate } from '../schedule/instant.ts';
import { nextOccurrence, occurrenceOnDate } from '../schedule/next-occurrence.ts';
import type { Series } from '../schedule/series.ts';
import { openSeries } from './open-series.ts';

/** A meeting, and the series that it is one of; null without a schedule. */
export interface FoundMeeting {
  occurrence: Occurrence;
  series: Series | null;
}

/**
 * The meeting that a command is about: the one on `date`, else the one under way, else the next.
 * @throws {MinutebookError} `usage/date` when neither a date nor a schedule says which; `schedule/none` when the
 *   schedule has come to its end.
 */
export async function findMeeting(
  config: Config,
  group: GroupConfig,
  date: string | undefined,
  deps: Pick<Deps, 'cwd' | 'fetchText' | 'files' | 'now' | 'openSource' | 'reporter'>,
): Promise<FoundMeeting> {
  const wanted = date === undefined ? undefined : parseDate(date);
  const { schedule } = group.meeting;
  // While a calendar is on its way, GitHub can be got ready. When that fails, whoever needs it is told why.
  if (schedule?.kind === 'ical') deps.openSource().catch(() => {});
  const series = await openSeries(config, group, deps);
  if (series === null || schedule === null) {
    return { occurrence: occurrenceOnDate(wanted ?? missingDate(group), 'UTC'), series };
  }
  if (wanted === undefined) {
    return { occurrence: series.current(deps.now) ?? nextOccurrence(series, deps.now), series };
  }
  const [planned] = series.on(wanted);
  if (planned === undefined) {
    deps.reporter.warn(
      `no meeting of ${group.name} on ${wanted}, says ${series.name}; its time of day is unknown.`,
    );
    return { occurrence: occurrenceOnDate(wanted, schedule.timezone ?? 'UTC'), series };
  }
  if (planned.cancelled) deps.reporter.warn(`the meeting of ${group.name} on ${wanted} was cancelled.`);
  return { occurrence: planned, series };
}

function missingDate(group: GroupConfig): never {
  throw new MinutebookError('usage/date', {
    message: `Which meeting of ${group.name} is meant?`,
    why: `The group ${group.id} has no meeting.schedule, so its next meeting is not known.`,
    hint: 'Name the day, as --date 2023-02-16, or add a schedule to the configuration.',
  });
}
