/** A schedule of pkgjs/meet as `every`, or the reason why it cannot be one. */
export type MeetSchedule = { every: string } | { why: string };

const INTERVAL =
  /^(?:R\d*\/)?(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?(?:\[([^\]]+)\])?\/(P\w+)$/iu;

/** The entries of the input `schedules`, separated by commas or white space. */
export function splitSchedules(text: string): string[] {
  return text.split(/[\s,]+/u).filter((entry) => entry !== '');
}

/**
 * Converts an ISO 8601 repeating interval to `every`: `2020-01-02T17:00:00.0Z/P14D` becomes `2020-01-02T17:00Z/P14D`.
 * @param timezone - The input of that name: the zone in which the period is counted, and that of a start without one.
 */
export function meetSchedule(interval: string, timezone: string | undefined): MeetSchedule {
  const [, date, time, seconds = '00', offset = '', ownZone, period = ''] = INTERVAL.exec(interval) ?? [];
  if (date === undefined) return { why: 'It is not a start with a time, followed by a slash and a period.' };
  const zone = ownZone ?? timezone;
  if (offset === '' && zone === undefined) return { why: 'Its start names no time zone.' };
  const days = wholeDays(period.toUpperCase());
  if (days === null) return { why: 'Its period does not count in whole days.' };
  const clock = seconds === '00' ? time : `${time}:${seconds}`;
  return { every: `${date}T${clock}${offset.toUpperCase()}${zone === undefined ? '' : `[${zone}]`}/${days}` };
}

/** `PT168H` is a week; hours that are not whole days cannot be counted on a calendar. */
function wholeDays(period: string): string | null {
  const hours = Number(/^PT(\d{1,6})H$/u.exec(period)?.[1] ?? 0);
  if (hours > 0 && hours % 24 === 0) return `P${hours / 24}D`;
  return period.includes('T') ? null : period;
}

/**
 * Merges schedules that alternate evenly into one: `2020-01-02T17:00Z/P28D` and `2020-01-16T17:00Z/P28D` become
 * `2020-01-02T17:00Z/P14D`. Returns null when they do not.
 * @param schedules - As returned by `meetSchedule`.
 */
export function foldSchedules(schedules: readonly string[]): string | null {
  const parts = [...new Set(schedules)].map(partsOf).sort((a, b) => a.day - b.day);
  const [first] = parts;
  if (first === undefined || Number.isNaN(first.length)) return null;
  if (parts.some(({ rest, length }) => rest !== first.rest || length !== first.length)) return null;
  const step = first.length / parts.length;
  const turns = parts.map(({ day }) => ((day - first.day) % first.length) / step).sort((a, b) => a - b);
  if (!Number.isInteger(step) || turns.some((turn, index) => turn !== index)) return null;
  return `${first.date}${first.rest}/P${step}D`;
}

/** `length` is the period in days, or NaN for months and years; `day` is the number of the first day. */
function partsOf(every: string): { date: string; day: number; rest: string; length: number } {
  const date = every.slice(0, 'yyyy-mm-dd'.length);
  const slash = every.lastIndexOf('/');
  const [, weeks = 0, days = 0] = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/u.exec(every.slice(slash + 1)) ?? [
    0,
    Number.NaN,
  ];
  const length = Number(weeks) * 7 + Number(days);
  return {
    date,
    day: Date.parse(`${date}T00:00Z`) / 86_400_000,
    rest: every.slice(date.length, slash),
    length,
  };
}
