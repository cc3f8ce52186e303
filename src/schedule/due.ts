import { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../model/meeting.ts';
import { epochOf, isoInstant } from './instant.ts';
import type { Series } from './series.ts';
import { DAY } from './timeline.ts';

/** Scribes finish minutes in the days after a meeting; of older meetings only the last one is looked at. */
const RECENT_DAYS = 14;
/** Groups meet at least monthly; the notes of a series that ended are finished by then. */
const LAST_DAYS = 62;
/** Minutes of older meetings are unlikely to be written. */
const HELD_DAYS = 92;
/** The length of a meeting without an end, in milliseconds. */
const LENGTH = 3_600_000;

/**
 * Returns the meetings to prepare, in order: those that have not started and whose preparation may have begun.
 * @param openBefore - ISO 8601 duration; days are calendar days in the zone of the series.
 * @param now - ISO 8601 instant.
 */
export function meetingsToPrepare(series: Series, openBefore: string, now: string): Occurrence[] {
  const lead = Temporal.Duration.from(openBefore);
  // One day is added, since the clocks may change in between.
  const latest = Temporal.Instant.from(now).toZonedDateTimeISO('UTC').add(lead).add({ days: 1 });
  return series
    .between(now, latest.toInstant().toString())
    .filter((occurrence) => occurrence.start !== now && preparedFrom(occurrence, lead) <= epochOf(now));
}

/** Returns the next meeting whose preparation has not begun, and when it begins; null when no meeting is scheduled. */
export function nextPreparation(
  series: Series,
  openBefore: string,
  now: string,
): { occurrence: Occurrence; from: string } | null {
  const lead = Temporal.Duration.from(openBefore);
  let occurrence = series.next(now);
  while (occurrence !== null && preparedFrom(occurrence, lead) <= epochOf(now)) {
    occurrence = series.next(occurrence.start ?? now);
  }
  if (occurrence === null) return null;
  return { occurrence, from: isoInstant(preparedFrom(occurrence, lead)) };
}

/**
 * Returns the meetings that are over and whose notes may have been finished since, in order: those of the last two
 * weeks, or else the last one.
 * @param now - ISO 8601 instant.
 */
export function finishedMeetings(series: Series, now: string): Occurrence[] {
  const at = epochOf(now);
  const over = series
    .between(isoInstant(at - LAST_DAYS * DAY), now)
    .filter(({ start, end }) => at >= (end === null ? epochOf(start ?? now) + LENGTH : epochOf(end)));
  const recent = over.filter((occurrence) => isRecent(occurrence, now));
  return recent.length > 0 ? recent : over.slice(-1);
}

/** Returns the meetings of the last three months that are over, in order. */
export function meetingsHeld(series: Series, now: string): Occurrence[] {
  const at = epochOf(now);
  return series.between(heldSince(now), now).filter((occurrence) => isOver(occurrence, at));
}

/** Returns the instant from which `meetingsHeld` counts. */
export function heldSince(now: string): string {
  return isoInstant(epochOf(now) - HELD_DAYS * DAY);
}

function isOver({ start, end }: Occurrence, at: number): boolean {
  return start !== null && at >= (end === null ? epochOf(start) + LENGTH : epochOf(end));
}

/** Whether a meeting took place in the last two weeks, in which its scribe may finish the notes. */
export function isRecent({ start }: Pick<Occurrence, 'start'>, now: string): boolean {
  return epochOf(start ?? now) >= epochOf(now) - RECENT_DAYS * DAY;
}

function preparedFrom({ start, timeZone }: Occurrence, lead: Temporal.Duration): number {
  if (start === null) return Number.POSITIVE_INFINITY;
  return Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).subtract(lead).epochMilliseconds;
}
