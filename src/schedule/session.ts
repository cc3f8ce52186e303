import { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../model/meeting.ts';

/**
 * Which of a meeting's alternating sessions an occurrence is: the one whose time of day in UTC is that of its start.
 * @param sessions - `time`: `13:00`, `9:30` or `13:00Z`, in UTC.
 * @returns Null when none fits (or the start is unknown): then all of them are worth listing. So it goes for half the
 *   year with a series kept in a zone that changes its clocks.
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
