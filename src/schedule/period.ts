import { Temporal } from 'temporal-polyfill';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { quote } from '../errors/quote.ts';
import type { Period } from '../model/meeting.ts';
import { impossibleDate, parseInstant } from './instant.ts';
import { requireTimeZone } from './time-zone.ts';

/** From this day of the month, the month itself is due; before it, the previous one. */
const FIRST_DAY_OF_OWN_MONTH = 20;

/** How many days before the end of a month its update is begun. */
const DAYS_AHEAD = 5;

/** One end of a period as written. `after` is the first day that no longer belongs to it. */
interface Span {
  unit: 'year' | 'quarter' | 'month' | 'day';
  id: string;
  first: Temporal.PlainDate;
  after: Temporal.PlainDate;
}

/**
 * Parses a period.
 * @param text - `2023-07`, `2023-Q3`, `2023`, or a range of two of one kind, both included: `2024-04..2024-05`,
 *   `2023-07-01..2023-07-15`.
 * @param timeZone - Days begin at local midnight here, or at the first instant of the day where a clock change skips
 *   midnight.
 * @throws {MinutebookError} `usage/period`, `config/time-zone`.
 */
export function parsePeriod(text: string, timeZone: string): Period {
  const written = text.trim();
  const [start = '', end, ...more] = written.split('..');
  if (more.length > 0) throw notAPeriod(text);
  const first = parseSpan(start, text);
  if (end === undefined) {
    if (first.unit !== 'day') return toPeriod(first.id, first.first, first.after, timeZone);
    throw notAPeriod(
      text,
      'A single day is no period.',
      `Write ${first.id}..${first.id}, or ${first.id.slice(0, 7)}.`,
    );
  }
  const last = parseSpan(end, text);
  if (first.unit !== last.unit) {
    throw notAPeriod(text, `It begins with a ${first.unit} and ends with a ${last.unit}.`);
  }
  if (Temporal.PlainDate.compare(first.first, last.first) > 0) {
    throw notAPeriod(text, 'It ends before it begins.', `Write ${last.id}..${first.id}.`);
  }
  const single = first.id === last.id && first.unit !== 'day';
  return toPeriod(single ? first.id : `${first.id}..${last.id}`, first.first, last.after, timeZone);
}

/**
 * Returns the default period of an update: the month of `now` from its 20th day on, before that the previous month.
 * @param now - ISO 8601 instant.
 * @param timeZone - Decides which day `now` is.
 */
export function defaultPeriod(now: string, timeZone: string): Period {
  const zone = requireTimeZone(timeZone);
  const today = Temporal.Instant.from(parseInstant(now)).toZonedDateTimeISO(zone).toPlainDate();
  const month = today.toPlainYearMonth();
  const due = today.day >= FIRST_DAY_OF_OWN_MONTH ? month : month.subtract({ months: 1 });
  return parsePeriod(due.toString(), zone);
}

/**
 * Returns the month whose update is due at `now`: the month of `now` in its last days, before its 20th day the previous
 * month, and null in between.
 * @param now - ISO 8601 instant.
 * @param timeZone - Decides which day `now` is.
 */
export function duePeriod(now: string, timeZone: string): Period | null {
  const period = defaultPeriod(now, timeZone);
  const at = Temporal.Instant.from(parseInstant(now));
  const lastDays = Temporal.Instant.from(period.to)
    .toZonedDateTimeISO(period.timeZone)
    .subtract({ days: DAYS_AHEAD });
  return Temporal.Instant.compare(at, lastDays.toInstant()) < 0 ? null : period;
}

/** Returns the preceding period of the same length and kind: `2024-02..2024-03` for `2024-04..2024-05`. */
export function previousPeriod(period: Period): Period {
  const { unit, first, after } = bounds(period);
  const step =
    unit === 'day'
      ? first.until(after, { largestUnit: 'day' })
      : first.until(after, { largestUnit: 'month' });
  const start = first.subtract(step);
  const end = first.subtract({ days: 1 });
  const id = { start: spanId(unit, start), end: spanId(unit, end) };
  return parsePeriod(
    id.start === id.end && unit !== 'day' ? id.start : `${id.start}..${id.end}`,
    period.timeZone,
  );
}

/** Returns the whole calendar months that the period touches, in order: July, August and September for `2023-Q3`. */
export function periodMonths(period: Period): Period[] {
  const { first, after } = bounds(period);
  const months: Period[] = [];
  const last = after.subtract({ days: 1 }).toPlainYearMonth();
  for (let month = first.toPlainYearMonth(); Temporal.PlainYearMonth.compare(month, last) <= 0; ) {
    months.push(parsePeriod(month.toString(), period.timeZone));
    month = month.add({ months: 1 });
  }
  return months;
}

function bounds(period: Period): Span {
  const [start = '', end = start] = period.id.split('..');
  const first = parseSpan(start, period.id);
  return { ...first, after: parseSpan(end, period.id).after };
}

function spanId(unit: Span['unit'], day: Temporal.PlainDate): string {
  const written = day.toString();
  if (unit === 'day') return written;
  if (unit === 'year') return written.slice(0, 4);
  return unit === 'month' ? written.slice(0, 7) : `${written.slice(0, 4)}-Q${Math.ceil(day.month / 3)}`;
}

function parseSpan(text: string, whole: string): Span {
  const [, yearText = '', quarterText, monthText, dayText] =
    /^(\d{4})(?:-(?:[Qq](\d)|(\d\d)(?:-(\d\d))?))?$/u.exec(text.trim()) ?? [];
  if (yearText === '') throw notAPeriod(whole);
  const year = Number(yearText);
  const quarter = Number(quarterText ?? 1);
  const month = Number(monthText ?? quarter * 3 - 2);
  const day = Number(dayText ?? 1);
  if (quarter < 1 || quarter > 4) throw notAPeriod(whole, `A year has no quarter ${quarter}.`);
  const impossible = impossibleDate(year, month, day);
  if (impossible !== undefined) throw notAPeriod(whole, impossible);
  const unit = dayText ? 'day' : monthText ? 'month' : quarterText ? 'quarter' : 'year';
  const first = Temporal.PlainDate.from({ year, month, day });
  const length = { day: { days: 1 }, month: { months: 1 }, quarter: { months: 3 }, year: { years: 1 } }[unit];
  return { unit, id: spanId(unit, first), first, after: first.add(length) };
}

function toPeriod(id: string, first: Temporal.PlainDate, after: Temporal.PlainDate, zone: string): Period {
  const timeZone = requireTimeZone(zone);
  const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone }).toInstant().toString();
  return { id, from: midnight(first), to: midnight(after), timeZone };
}

function notAPeriod(text: string, why?: string, hint?: string): MinutebookError {
  const [, year = '', month = ''] = /^\s*(\d{4})[-/.](\d{1,2})\s*$/u.exec(text) ?? [];
  const meant = Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}` : undefined;
  return new MinutebookError('usage/period', {
    message: `${quote(text)} is not a period.`,
    why: why ?? 'A period is a month, a quarter, a year, or a range of them.',
    hint:
      hint ??
      (meant === undefined || why !== undefined
        ? 'Write 2023-07, 2024-04..2024-05, 2023-Q3, 2023 or 2023-07-01..2023-07-15.'
        : `Did you mean ${meant}?`),
  });
}
