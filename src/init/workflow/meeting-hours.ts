import { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../../model/meeting.ts';

const HOUR = 3_600_000;
const HOURS_OF_DAY = 24;
const DAYS = 7;
/** The time before a meeting in which its agenda still changes. */
const BEFORE = 4 * HOUR;
/** The minimum time after a meeting in which its notes are finished; in any case until the end of its day. */
const AFTER = 6 * HOUR;
/** The assumed length of a meeting without an end. */
const LENGTH = HOUR;
/** The hours at which the workflow runs between meetings. */
const QUIET: readonly number[] = [0, 6, 12, 18];

/** For each day of the week from Sunday, the hours in UTC at which the workflow runs, ascending. */
export type WeekHours = readonly (readonly number[])[];

/** The hours of a week around meetings, and additionally every six hours. */
export function hoursAround(meetings: readonly Pick<Occurrence, 'start' | 'end' | 'timeZone'>[]): WeekHours {
  const week = Array.from({ length: DAYS }, () => new Set(QUIET));
  for (const { start, end, timeZone } of meetings) {
    if (start === null) continue;
    const begin = Date.parse(start);
    const over = end === null ? begin + LENGTH : Date.parse(end);
    const last = Math.max(over + AFTER, endOfDay(begin, 'UTC'), endOfDay(begin, timeZone));
    for (let at = begin - BEFORE; at < last; at += HOUR) {
      const hour = new Date(at);
      week[hour.getUTCDay()]?.add(hour.getUTCHours());
    }
  }
  return week.map((hours) => [...hours].sort((a, b) => a - b));
}

/**
 * The first whole hour after the day of an instant has ended. The zone may be an offset: calendars contain them, and
 * Intl of Node.js 20 does not support them.
 */
function endOfDay(instant: number, timeZone: string): number {
  const day = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).startOfDay();
  return Math.ceil(day.add({ days: 1 }).epochMilliseconds / HOUR) * HOUR;
}

/** The crontab lines that run at a minute of these hours, without duplicate runs. */
export function cronLines(week: WeekHours, minute: number): string[] {
  const days = new Map<string, number[]>();
  for (const [day, hours] of week.entries()) {
    const text = hoursText(hours);
    days.set(text, [...(days.get(text) ?? []), day]);
  }
  return [...days].map(([hours, on]) => `${minute} ${hours} * * ${on.length === DAYS ? '*' : ranges(on)}`);
}

function hoursText(hours: readonly number[]): string {
  if (hours.length === HOURS_OF_DAY) return '*';
  return hours.join() === QUIET.join() ? '*/6' : ranges(hours);
}

/** `0,6,12-23` */
function ranges(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}
