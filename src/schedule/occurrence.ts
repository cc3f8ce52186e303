import { Temporal } from 'temporal-polyfill';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Length, Occurrence } from '../model/meeting.ts';
import { HORIZON_YEARS, type Series } from './series.ts';

/**
 * Returns the first occurrence that starts after `now`.
 * @param now - ISO 8601 instant, exclusive.
 * @throws {MinutebookError} `schedule/none` when no meeting is scheduled.
 */
export function nextOccurrence(series: Series, now: string): Occurrence {
  const next = series.next(now);
  if (next !== null) return next;
  const last = series.previous(now);
  throw new MinutebookError('schedule/none', {
    message: `No meeting is scheduled after ${now}.`,
    why:
      last === null
        ? `Searched ${series.name}, ${HORIZON_YEARS} years ahead.`
        : `Searched ${series.name}; the last one was on ${last.date}.`,
    hint: 'Name the day with --date, or continue the series in the calendar or configuration.',
  });
}

/** Returns an occurrence of which only the date is known: there is no schedule, or none with a meeting on that day. */
export function occurrenceOnDate(date: string, timeZone: string): Occurrence {
  return { date, start: null, end: null, timeZone, cancelled: false };
}

/**
 * Returns the length of a meeting: from its calendar, else as configured.
 * @param configured - ISO 8601 duration, or null.
 */
export function meetingLength({ start, end, timeZone }: Occurrence, configured: string | null): Length {
  if (start !== null && end !== null)
    return { end, duration: Math.round((Date.parse(end) - Date.parse(start)) / 60_000) };
  if (configured === null) return { end: null, duration: null };
  const length = Temporal.Duration.from(configured);
  const from = (
    start === null ? Temporal.Instant.fromEpochMilliseconds(0) : Temporal.Instant.from(start)
  ).toZonedDateTimeISO(start === null ? 'UTC' : timeZone);
  const until = from.add(length);
  const duration = Math.round((until.epochMilliseconds - from.epochMilliseconds) / 60_000);
  return { end: start === null ? null : until.toInstant().toString(), duration };
}

/**
 * Returns the alternating session of an occurrence: the one whose time of day in UTC is that of its start.
 * @param sessions - `time`: `13:00`, `9:30` or `13:00Z`, in UTC.
 * @returns Null when none matches, or the start is unknown: then all of them are worth listing. In a series whose zone
 *   has daylight saving time, none matches for half of the year.
 */
export function sessionFor<S extends { time: string }>(
  { start }: Pick<Occurrence, 'start'>,
  sessions: readonly S[],
): S | null {
  if (start === null) return null;
  const { hour, minute } = Temporal.Instant.from(start).toZonedDateTimeISO('UTC');
  const fits = ({ time }: S) => {
    const [, hours, minutes] = /^\s*(\d{1,2}):(\d\d)\s*(?:Z|UTC)?\s*$/iu.exec(time) ?? [];
    return Number(hours) === hour && Number(minutes) === minute;
  };
  return sessions.find(fits) ?? null;
}

/** Formats the start of a meeting for people: `2023-02-16 15:00 UTC`, or its date when only that is known. */
export function startText({ date, start }: Pick<Occurrence, 'date' | 'start'>): string {
  return start === null ? date : minuteText(start);
}

/** Formats an instant of the model for people: `2023-02-16 15:00 UTC`. */
export function minuteText(instant: string): string {
  return `${instant.slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' ')} UTC`;
}
