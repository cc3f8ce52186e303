import { Temporal } from 'temporal-polyfill';
import { isMinutebookError, MinutebookError } from '../errors/minutebook-error.ts';
import { parseDate } from './instant.ts';

/**
 * The first day of a stretch that reaches up to now.
 * @param text - A date, `2023-02-16`, or how long the stretch is, `P3M`.
 * @param now - ISO 8601 instant; the day is that of UTC.
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
