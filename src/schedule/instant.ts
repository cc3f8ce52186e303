import { Temporal } from 'temporal-polyfill';
import { type ErrorText, isMinutebookError, MinutebookError } from '../errors/minutebook-error.ts';
import { quote } from '../errors/quote.ts';
import { knownTimeZone } from './time-zone.ts';

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/u;
const MEETING = /^(\S+?)[Tt ]((?:[01]\d|2[0-3]):[0-5]\d)(?::00)?(?:[Zz]| ?UTC)?$/u;
const ALMOST_DATE = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$/u;
const INSTANT = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)$/u;
const ZONED = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:[+-]\d\d:?\d\d)?\[([^\]]+)\]$/u;
const LOCAL = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?$/u;

/** Returns the number of days in a month of a year, or undefined when there is no such month. */
function daysInMonth(year: number, month: number): number | undefined {
  return month >= 1 && month <= 12 ? Temporal.PlainYearMonth.from({ year, month }).daysInMonth : undefined;
}

/** Returns why a year, month and day are not a date, or undefined when they are. */
export function impossibleDate(year: number, month: number, day: number): string | undefined {
  const days = daysInMonth(year, month);
  if (days === undefined) return `A year has no month ${month}.`;
  if (day >= 1 && day <= days) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')} has the days 1 to ${days}.`;
}

/**
 * Parses a date as `--date` takes it.
 * @param text - `2023-02-16`; surrounding white space is ignored.
 * @returns The date in the same form.
 * @throws {MinutebookError} `usage/date` for an impossible date (`2023-02-30`) and for every other way to write one.
 */
export function parseDate(text: string): string {
  const date = text.trim();
  const parts = DATE.exec(date);
  if (parts === null) {
    throw new MinutebookError('usage/date', {
      message: `${quote(text)} is not a date.`,
      why: 'A date is written year, month, day: 2023-02-16.',
      hint: dateHint(date),
    });
  }
  const why = impossibleDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (why === undefined) return date;
  throw new MinutebookError('usage/date', {
    message: `The date ${date} does not exist.`,
    why,
    hint: 'Look the day up in a calendar and write it as 2023-02-16.',
  });
}

/**
 * Parses the day of a meeting, and its time on a day with several: `2023-02-16`, `2023-02-02T08:00` in UTC, also as
 * `2023-02-02 08:00` and `2023-02-02T08:00Z`.
 * @throws {MinutebookError} `usage/date`
 */
export function parseMeetingDate(text: string): { date: string; time: string | null } {
  const [, date, time] = MEETING.exec(text.trim()) ?? [];
  if (date === undefined || time === undefined) return { date: parseDate(text), time: null };
  return { date: parseDate(date), time };
}

function dateHint(date: string): string {
  const [, year = '', month = '', day = ''] = ALMOST_DATE.exec(date) ?? [];
  const possible = year !== '' && impossibleDate(Number(year), Number(month), Number(day)) === undefined;
  return possible
    ? `Did you mean ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}?`
    : 'Write it with two hyphens and leading zeros, such as 2023-02-16.';
}

/**
 * Parses an instant as `--now` takes it.
 * @param text - `2023-02-15T12:00Z`, with an offset (`2023-02-15T13:00+01:00`), in a named zone
 *   (`2023-02-15T12:00[Europe/London]`), or a date alone, which means its midnight in UTC.
 * @returns ISO 8601 in UTC, to the millisecond: `2023-02-15T12:00:00Z`.
 * @throws {MinutebookError} `usage/instant`; a local time without an offset is an error.
 */
export function parseInstant(text: string): string {
  const instant = text.trim();
  const zone = ZONED.exec(instant)?.[1];
  try {
    if (DATE.test(instant)) return written(Temporal.Instant.from(`${instant}T00:00Z`));
    if (INSTANT.test(instant)) return written(Temporal.Instant.from(instant));
    if (zone !== undefined && knownTimeZone(zone) !== undefined) {
      return written(Temporal.ZonedDateTime.from(instant).toInstant());
    }
  } catch (cause) {
    throw new MinutebookError(
      'usage/instant',
      {
        message: `The instant ${quote(text)} does not exist.`,
        why: 'Its date, time of day or offset does not exist.',
        hint: 'Write it as 2023-02-15T12:00Z, with a date and a time that exist.',
      },
      { cause },
    );
  }
  throw new MinutebookError('usage/instant', notAnInstant(text, instant, zone));
}

function notAnInstant(text: string, instant: string, zone: string | undefined): ErrorText {
  const message = `${quote(text)} is not an instant.`;
  if (zone !== undefined) {
    return {
      message,
      why: `There is no time zone ${quote(zone)}.`,
      hint: 'Use a name of the tz database, such as Europe/London.',
    };
  }
  if (LOCAL.test(instant)) {
    return {
      message,
      why: 'It does not say which offset from UTC it is in.',
      hint: `Write ${instant}Z for UTC, or ${instant}+01:00.`,
    };
  }
  return {
    message,
    why: 'An instant is a date and a time with its offset from UTC.',
    hint: 'Write it as 2023-02-15T12:00Z; a bare date is its midnight in UTC.',
  };
}

function written(instant: Temporal.Instant): string {
  return isoInstant(instant.epochMilliseconds);
}

/** Formats milliseconds since 1970 as the model writes instants: `2023-02-15T12:00:00Z`. */
export function isoInstant(epochMilliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString();
}

/** Returns milliseconds since 1970, for everything that `parseInstant` reads. */
export function epochOf(instant: string): number {
  return Temporal.Instant.from(parseInstant(instant)).epochMilliseconds;
}

/**
 * Returns the first day of a time that reaches up to now.
 * @param text - A date, `2023-02-16`, or a length, `P3M`.
 * @param now - ISO 8601 instant; the day is in UTC.
 * @throws {MinutebookError} `usage/date` when it is neither.
 */
export function firstDay(text: string, now: string): string {
  try {
    if (!/^P(?!T)/u.test(text.trim())) return parseDate(text);
    const today = Temporal.Instant.from(now).toZonedDateTimeISO('UTC').toPlainDate();
    return today.subtract(Temporal.Duration.from(text.trim())).toString();
  } catch (cause) {
    throw new MinutebookError(
      'usage/date',
      {
        message: `${JSON.stringify(text)} is neither a date nor how long ago.`,
        why: isMinutebookError(cause)
          ? cause.why
          : 'How long is written as a duration of days, weeks, months or years.',
        hint: 'Write the first day, as in 2023-02-16, or how long ago it was, as in P3M for three months.',
      },
      { cause },
    );
  }
}
