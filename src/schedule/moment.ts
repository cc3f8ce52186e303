import { Temporal } from 'temporal-polyfill';
import { type Property, tzid } from './properties.ts';
import { RuleError } from './recurrence-rule.ts';
import { DAY } from './timeline.ts';
import { utc, wallOf, type Zone } from './zone.ts';

/** A time as a calendar writes it. An all-day one is the midnight at which the day begins. */
export interface Moment {
  wall: number;
  zone: Zone;
  allDay: boolean;
}

/** A length: whole days on the wall clock, then exact milliseconds. */
export interface EventLength {
  days: number;
  milliseconds: number;
}

/** Returns the zone of a TZID; without one, the zone of floating times. */
export type Zones = (tzid: string | undefined) => Zone;

const DATE = /^\d{4}-\d\d-\d\d/u;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z?)$/u;

/**
 * Parses a time.
 * @param value - `2023-01-05`, `2023-01-05T15:00:00` or the latter with `Z`, as in jCal.
 * @param floating - Overrides the zone of a local time whose property names none.
 * @throws {RuleError} when it is none of these, or not a date.
 */
export function moment(value: unknown, property: Property, zones: Zones, floating?: Zone): Moment {
  const written = String(value);
  const name = tzid(property);
  const zone = () => (name === undefined && floating !== undefined ? floating : zones(name));
  const time = DATE_TIME.exec(written);
  // ical.js returns `2023-01-05T::` for a date whose property does not declare it as one.
  if (/^[-T:]*$/u.test(written)) throw new RuleError(`${property.name.toUpperCase()} has an empty value.`);
  const allDay = time === null && /^\d{4}-\d\d-\d\d(?:T::)?$/u.test(written);
  try {
    if (time !== null) {
      const wall = wallOf(Temporal.PlainDateTime.from(written.replace('Z', ''), { overflow: 'reject' }));
      return { wall, zone: time[1] === 'Z' ? utc : zone(), allDay };
    }
    if (allDay) {
      const date = Temporal.PlainDate.from(DATE.exec(written)?.[0] ?? '', { overflow: 'reject' });
      return { wall: wallOf(date.toPlainDateTime()), zone: zone(), allDay };
    }
  } catch (cause) {
    if (cause instanceof RuleError) throw cause;
    throw new RuleError(`${property.name.toUpperCase()} has no such date or time: ${written}.`, { cause });
  }
  throw new RuleError(`${property.name.toUpperCase()} is neither a date nor a time such as 20230105T150000.`);
}

/** Parses an UNTIL of the form `20230401T000000Z`, `20230401T000000` or `20230401`. */
export function untilMoment(until: string, zone: Zone): Moment {
  const [, year, month, day, hour, minute, second, utcMark] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/u.exec(until) ?? [];
  const time = hour === undefined ? '' : `T${hour}:${minute}:${second}${utcMark}`;
  return moment(year === undefined ? until : `${year}-${month}-${day}${time}`, UNTIL, () => zone);
}

const UNTIL: Property = { name: 'until', parameters: {}, type: 'recur', values: [], line: 0 };

/**
 * Returns the day on which a time is written, on the clock of an all-day series: Exchange writes midnights for days.
 */
export function dayOf({ wall }: Moment, zone: Zone): Moment {
  return { wall: Math.floor(wall / DAY) * DAY, zone, allDay: true };
}

export function instantOf({ wall, zone }: Moment): number {
  return zone.toInstant(wall);
}

/** Parses a DURATION (RFC 5545, 3.3.6): weeks and days are nominal, the rest exact. Null unless above zero. */
export function eventLength(duration: unknown): EventLength | null {
  let parsed: Temporal.Duration;
  try {
    parsed = Temporal.Duration.from(String(duration));
  } catch (cause) {
    throw new RuleError('DURATION is not of the form PT1H or P1D.', { cause });
  }
  const { weeks, days, hours, minutes, seconds } = parsed;
  const milliseconds = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return positive({ days: weeks * 7 + days, milliseconds });
}

export function positive(length: EventLength): EventLength | null {
  return length.days * 86_400_000 + length.milliseconds > 0 ? length : null;
}

/** Returns the instant at which something ends that starts at `start`, or null without a length. */
export function endOf(start: number, zone: Zone, length: EventLength | null): number | null {
  if (length === null) return null;
  const day = length.days === 0 ? start : zone.toInstant(zone.toWall(start) + length.days * 86_400_000);
  return day + length.milliseconds;
}
