import { Temporal } from 'temporal-polyfill';
import { DAY } from './timeline.ts';

/**
 * The rules of one place's clock. Wall times are milliseconds since 1970 on a clock that shows them and never changes
 * (so they read as UTC); instants are milliseconds since 1970.
 */
export interface Zone {
  /**
   * Returns the instant at which the clock shows `wall`. A time that a clock change skips is read with the offset
   * before the change; of a time that occurs twice, the first counts (RFC 5545, 3.3.5; Temporal's `compatible`).
   */
  toInstant(wall: number): number;
  toWall(instant: number): number;
  /** Returns the name of the zone at an instant, as Temporal and Intl accept it. */
  nameAt(instant: number): string;
}

/** Returns a zone of the tz database. `name` is a result of `knownTimeZone`. */
export function namedZone(name: string): Zone {
  return {
    toInstant(wall) {
      // A day before and after are unaffected by a change on the day of that wall time.
      const before = wall - offsetAt(name, wall - DAY);
      const after = wall - offsetAt(name, wall + DAY);
      return before !== after && offsetAt(name, before) === offsetAt(name, after)
        ? wall - offsetAt(name, before)
        : before;
    },
    toWall: (instant) => instant + offsetAt(name, instant),
    nameAt: () => name,
  };
}

/**
 * Returns how far the clock of a zone is ahead of UTC, in milliseconds.
 * @param name - A result of `knownTimeZone`.
 * @param instant - Milliseconds since 1970.
 * @throws {RangeError} for an instant that Temporal does not support.
 */
export function offsetAt(name: string, instant: number): number {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name).offsetNanoseconds / 1e6;
}

export const utc: Zone = { toInstant: (wall) => wall, toWall: (instant) => instant, nameAt: () => 'UTC' };

export function wallOf(plain: Temporal.PlainDateTime): number {
  return plain.toZonedDateTime('UTC').epochMilliseconds;
}

export function plainDateTime(wall: number): Temporal.PlainDateTime {
  return Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime();
}

/** Returns the date of a wall time: `2023-02-16`. */
export function wallDate(wall: number): string {
  return plainDateTime(wall).toPlainDate().toString();
}

/** Returns a name for an offset: `Etc/GMT-13` (thirteen hours ahead) where the tz database has one, else `+05:30`. */
export function offsetName(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  const hours = minutes / 60;
  if (minutes === 0) return 'UTC';
  if (Number.isInteger(hours) && hours >= -12 && hours <= 14)
    return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
