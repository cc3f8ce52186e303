import { Temporal } from 'temporal-polyfill';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { quote } from '../errors/quote.ts';
import { isoInstant } from './instant.ts';
import { knownTimeZone } from './time-zone.ts';
import { DAY, type Timeline } from './timeline.ts';
import { namedZone, plainDateTime, wallDate, wallOf, type Zone } from './zone.ts';

const EVERY =
  /^(?:R\/)?(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:?\d\d)?)?(?:\[([^\]]+)\])?\/(P.*)$/iu;

const TIME_UNITS = ['hours', 'minutes', 'seconds', 'milliseconds', 'microseconds', 'nanoseconds'] as const;

/**
 * Returns the timeline of a first start and a period, after ISO 8601's repeating intervals with Temporal's zone:
 * `2023-01-05T15:00[Europe/London]/P14D`, `2023-01-05T15:00Z/P1W`, `2023-01-05/P1M` (all day). Each start is a whole
 * number of periods after the first, on the wall clock of the zone, so starts never drift; where a month is too short,
 * its last day counts (31 January and P1M: 28 February, 31 March).
 * @param timeZone - For starts that name no zone.
 * @throws {MinutebookError} `config/schedule`.
 */
export function everyTimeline(every: string, timeZone: string): Timeline {
  const [, date = '', time, offset, zoneName, period = ''] = EVERY.exec(every.trim()) ?? [];
  if (date === '') throw badEvery(every, 'It is not a first start, a slash and a period.');
  const named = zoneName === undefined ? timeZone : knownTimeZone(zoneName);
  if (named === undefined) throw badEvery(every, `There is no time zone ${quote(zoneName ?? '')}.`);
  const zone = namedZone(zoneName === undefined && offset?.toUpperCase() === 'Z' ? 'UTC' : named);
  const first = firstWall(every, { date, time, offset }, zone);
  const step = periodOf(every, period);
  const wallAt = (index: number) => wallOf(plainDateTime(first).add(times(step, index)));
  return {
    first: zone.toInstant(first) - DAY,
    last: Number.POSITIVE_INFINITY,
    within(from, to) {
      const stretch = { from: zone.toWall(from) - DAY, to: zone.toWall(to) + DAY };
      const walls = wallsBetween({ wallAt, first, length: stepLength(step) }, stretch);
      return walls.map((wall) => entryAt(zone, wall, time === undefined));
    },
  };
}

function entryAt(zone: Zone, wall: number, allDay: boolean) {
  const start = zone.toInstant(wall);
  const occurrence = {
    date: wallDate(zone.toWall(start)),
    start: isoInstant(start),
    end: allDay ? isoInstant(zone.toInstant(wall + DAY)) : null,
    timeZone: zone.nameAt(start),
    cancelled: false,
  };
  return { planned: start, start, occurrence };
}

/** Walks from an estimate: months differ in length, so the index of a date is only approximate. */
function wallsBetween(
  { wallAt, first, length }: { wallAt: (index: number) => number; first: number; length: number },
  { from, to }: { from: number; to: number },
) {
  const walls: number[] = [];
  let index = Math.max(0, Math.floor((Math.max(from, first) - first) / length) - 1);
  try {
    while (index > 0 && wallAt(index) >= from) index -= 1;
    for (; ; index += 1) {
      const wall = wallAt(index);
      if (wall >= to) return walls;
      if (wall >= from) walls.push(wall);
    }
  } catch (error) {
    // Past the last date that Temporal supports.
    if (error instanceof RangeError) return walls;
    throw error;
  }
}

function firstWall(
  every: string,
  { date, time, offset }: { date: string; time: string | undefined; offset: string | undefined },
  zone: Zone,
): number {
  try {
    if (offset === undefined)
      return wallOf(Temporal.PlainDateTime.from(`${date}T${time ?? '00:00'}`, { overflow: 'reject' }));
    return zone.toWall(Temporal.Instant.from(`${date}T${time}${offset}`).epochMilliseconds);
  } catch (cause) {
    throw badEvery(
      every,
      `There is no such date or time: ${date}${time === undefined ? '' : ` ${time}`}.`,
      cause,
    );
  }
}

function periodOf(every: string, text: string): Temporal.Duration {
  let period: Temporal.Duration;
  try {
    period = Temporal.Duration.from(text);
  } catch (cause) {
    throw badEvery(every, `${quote(text)} is not a period such as P14D, P2W or P1M.`, cause);
  }
  const { years, months, weeks, days } = period;
  if (years + months + weeks + days <= 0) throw badEvery(every, 'The period has to be a day or longer.');
  if (TIME_UNITS.some((unit) => period[unit] !== 0))
    throw badEvery(every, 'The period counts in days, weeks, months and years.');
  return period;
}

function times({ years, months, weeks, days }: Temporal.Duration, index: number) {
  return { years: years * index, months: months * index, weeks: weeks * index, days: days * index };
}

function stepLength({ years, months, weeks, days }: Temporal.Duration): number {
  return (years * 365.2425 + months * 30.436875 + weeks * 7 + days) * DAY;
}

function badEvery(every: string, why: string, cause?: unknown): MinutebookError {
  return new MinutebookError(
    'config/schedule',
    {
      message: `The schedule cannot be read: every: ${quote(every)}.`,
      why,
      hint: 'Write it as 2023-01-05T15:00[Europe/London]/P14D: first start, zone, period.',
    },
    { cause },
  );
}
