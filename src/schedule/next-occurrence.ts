import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Occurrence } from '../model/meeting.ts';
import { HORIZON_YEARS, type Series } from './series.ts';

/**
 * The first occurrence that starts after `now`.
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

/** An occurrence of which only the date is known: no schedule, or none that has a meeting on that day. */
export function occurrenceOnDate(date: string, timeZone: string): Occurrence {
  return { date, start: null, end: null, timeZone, cancelled: false };
}
