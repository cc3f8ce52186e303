import { Temporal } from 'temporal-polyfill';
import { parseDate } from './instant.ts';

/**
 * The first day of a stretch that reaches up to now.
 * @param text - A date, `2023-02-16`, or how long the stretch is, `P3M`.
 * @param now - ISO 8601 instant; the day is that of UTC.
 * @throws {MinutebookError} `usage/date` when it is neither.
 */
export function firstDay(text: string, now: string): string {
  if (!/^P(?!T)/u.test(text.trim())) return parseDate(text);
  try {
    const today = Temporal.Instant.from(now).toZonedDateTimeISO('UTC').toPlainDate();
    return today.subtract(Temporal.Duration.from(text.trim())).toString();
  } catch {
    return parseDate(text);
  }
}
