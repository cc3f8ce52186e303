import { meetingTitle } from '../documents/meeting.ts';
import { openSeries } from '../documents/open-series.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { Occurrence } from '../model/meeting.ts';
import type { Deps } from '../ports/deps.ts';
import { sessionFor } from '../schedule/occurrence.ts';
import type { Series } from '../schedule/series.ts';
import type { CalendarMeeting } from '../schedule/write-calendar.ts';
import { choose } from './choose.ts';

/** The number of days ahead: half a year. */
const DAYS_AHEAD = 184;
const DAY = 86_400_000;

export interface CalendarRequest {
  config: Config;
  /** The id of the group; absent: all groups that have a schedule. */
  group?: string;
}

/**
 * The meetings of the next half year as iCalendar, including cancelled ones. A meeting keeps its UID when it is moved.
 * @throws {MinutebookError} `usage/group` for an unknown group; as `openSeries` does.
 */
export async function calendar({ config, group: id }: CalendarRequest, deps: Deps): Promise<string> {
  const groups = id === undefined ? config.groups : [choose('group', config.groups, id, config)];
  const meetings = await Promise.all(
    groups.map(async (group) => {
      const series = await openSeries(config, group, deps);
      return series === null ? [] : comingMeetings(config, group, series, deps.now);
    }),
  );
  const { writeCalendar } = await import('../schedule/write-calendar.ts');
  return writeCalendar(meetings.flat().sort(byStart), deps.now);
}

function comingMeetings(config: Config, group: GroupConfig, series: Series, now: string): CalendarMeeting[] {
  const from = Date.parse(now);
  const dates = Array.from({ length: DAYS_AHEAD + 1 }, (_, day) =>
    new Date(from + day * DAY).toISOString().slice(0, 'yyyy-mm-dd'.length),
  );
  const coming = dates
    .flatMap((date) => series.on(date))
    .filter(({ start }) => start === null || Date.parse(start) >= from);
  return coming.map((occurrence, index) => ({
    uid: uidOf(group, occurrence, coming.slice(0, index)),
    title: meetingTitle(config, group, occurrence),
    occurrence,
    join: sessionFor(occurrence, group.meeting.sessions)?.join ?? group.meeting.join,
  }));
}

/** Derived from the day that the meeting was planned for; the second one of a day gets a number. */
function uidOf({ id }: GroupConfig, occurrence: Occurrence, before: readonly Occurrence[]): string {
  const plannedFor = ({ movedFrom, date }: Occurrence) => movedFrom ?? date;
  const day = plannedFor(occurrence);
  const same = before.filter((other) => plannedFor(other) === day).length;
  return `${id}-${day}${same === 0 ? '' : `-${same + 1}`}@minutebook`;
}

function byStart(a: CalendarMeeting, b: CalendarMeeting): number {
  const [one, other] = [a, b].map(({ occurrence: { start, date } }) => Date.parse(start ?? date));
  return (one ?? 0) - (other ?? 0);
}
