import { Temporal } from 'temporal-polyfill';
import type { Length, Occurrence } from '../model/meeting.ts';

/**
 * How long a meeting takes: as its calendar says, else as configured.
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
