import type { FeedBlock } from './feed-text.ts';
import {
  dayOf,
  type EventLength,
  eventLength,
  instantOf,
  type Moment,
  moment,
  positive,
  untilMoment,
  type Zones,
} from './moment.ts';
import { all, type Component, type Property, text } from './properties.ts';
import { type RecurrenceRule, RuleError, recurrenceRule, ruleParts } from './recurrence-rule.ts';
import { DAY } from './timeline.ts';

/** A rule and its end. */
export interface EndingRule {
  rule: RecurrenceRule;
  /** UNTIL, inclusive: an instant, or a wall time of the event; null when it does not end. */
  until: { instant: number } | { wall: number } | null;
}

/** A parsed VEVENT. */
export interface CalendarEvent {
  summary: string | null;
  start: Moment;
  length: EventLength | null;
  rules: readonly EndingRule[];
  extra: readonly { start: Moment; length: EventLength | null }[];
  excluded: readonly Moment[];
  /** The occurrence of its series that it replaces (RECURRENCE-ID); null for the series itself. */
  replaces: { planned: Moment; andFuture: boolean } | null;
  cancelled: boolean;
}

/** An error in a component, with its line in the feed. */
export class EventError extends Error {
  override readonly name = 'EventError';
  readonly line: number;
  constructor(why: string, line: number, cause: unknown) {
    super(why, { cause });
    this.line = line;
  }
}

/** The context for reading an event. */
export interface EventReading {
  /** Returns the zone of a TZID. */
  zones: Zones;
  /** Whether a title says that the event does not take place. */
  isCancelled(title: string): boolean;
  /** Called for each value that is skipped: any but DTSTART, RRULE and RECURRENCE-ID, which have to be valid. */
  skip(line: number, why: string): void;
}

/**
 * Reads a VEVENT (RFC 5545, 3.6.1).
 * @throws {EventError}
 */
export function readEvent(
  component: Component,
  block: FeedBlock,
  { zones, isCancelled, skip }: EventReading,
): CalendarEvent {
  const required = <T>(name: string, read: (value: unknown, property: Property) => T): T[] =>
    all(component, name).flatMap((property) => {
      try {
        return property.values.map((value) => read(value, property));
      } catch (cause) {
        if (cause instanceof RuleError) throw new EventError(cause.message, property.line, cause);
        throw cause;
      }
    });
  const optional = <T>(name: string, read: (value: unknown, property: Property) => T): T[] =>
    all(component, name).flatMap((property) =>
      property.values.flatMap((value) => {
        try {
          return [read(value, property)];
        } catch (cause) {
          if (!(cause instanceof RuleError)) throw cause;
          skip(property.line, cause.message);
          return [];
        }
      }),
    );
  const start = required('dtstart', (value, property) => moment(value, property, zones))[0];
  if (start === undefined) throw new EventError('The event has no DTSTART.', block.line, undefined);
  /** For an all-day series, only the date as written counts. */
  const sameKind = (value: unknown, property: Property) =>
    start.allDay
      ? dayOf(
          moment(value, property, () => start.zone),
          start.zone,
        )
      : moment(value, property, zones, start.zone);
  const ends = optional('dtend', sameKind)[0];
  const durations = optional('duration', (value) => eventLength(value));
  const length =
    lengthBetween(start, ends) ?? durations[0] ?? (start.allDay ? { days: 1, milliseconds: 0 } : null);
  const planned = required('recurrence-id', (value, property) =>
    moment(value, property, zones, start.zone),
  )[0];
  const summary = text(component, 'summary');
  for (const { line } of all(component, 'exrule')) {
    skip(
      line,
      'EXRULE is no longer part of iCalendar, so the meetings it takes out are listed: write EXDATE.',
    );
  }
  const range = all(component, 'recurrence-id')[0]?.parameters.range;
  return {
    summary,
    start,
    length,
    rules: required('rrule', (value, { line }) => endingRule(value, start, (why) => skip(line, why))),
    extra: optional('rdate', (value, property) => extraStart(value, property, zones, { start, length })),
    excluded: optional('exdate', sameKind),
    replaces:
      planned === undefined ? null : { planned, andFuture: String(range).toUpperCase() === 'THISANDFUTURE' },
    cancelled:
      block.calendar.method === 'CANCEL' ||
      text(component, 'status')?.trim().toUpperCase() === 'CANCELLED' ||
      (summary !== null && isCancelled(summary)),
  };
}

/** RFC 5545, 3.8.5.3: a DTEND gives each occurrence the same exact length; for dates, the same number of days. */
function lengthBetween(start: Moment, end: Moment | undefined): EventLength | null {
  if (end === undefined) return null;
  if (start.allDay && end.allDay)
    return positive({ days: Math.round((end.wall - start.wall) / DAY), milliseconds: 0 });
  return positive({ days: 0, milliseconds: instantOf(end) - instantOf(start) });
}

/** Reads an RDATE: a date or time, or (VALUE=PERIOD) a start with its end or duration. */
function extraStart(
  value: unknown,
  property: Property,
  zones: Zones,
  { start, length }: Pick<CalendarEvent, 'start' | 'length'>,
) {
  const [from, to] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const own = moment(from, property, start.allDay ? () => start.zone : zones, start.zone);
  const timed = own.allDay && !start.allDay;
  const extra = timed
    ? { ...own, wall: own.wall + timeOfDay(start), allDay: false }
    : start.allDay
      ? dayOf(own, start.zone)
      : own;
  if (to === undefined) return { start: extra, length };
  const written = String(to);
  const period = written.startsWith('P')
    ? eventLength(written)
    : lengthBetween(extra, moment(written, property, zones, start.zone));
  return { start: extra, length: period };
}

/** Returns the part of a wall time after midnight, in milliseconds. */
export function timeOfDay({ wall }: Moment): number {
  return ((wall % DAY) + DAY) % DAY;
}

function endingRule(value: unknown, start: Moment, skip: (why: string) => void): EndingRule {
  const parts = ruleParts(value);
  if (/^0+$/u.test(parts.get('COUNT') ?? '')) {
    skip('RRULE has COUNT=0, which no series can have: it counts as one without an end.');
    parts.delete('COUNT');
  }
  const until = parts.get('UNTIL');
  parts.delete('UNTIL');
  return {
    rule: recurrenceRule(parts, start.wall),
    until: until === undefined ? null : ruleEnd(until, start),
  };
}

/** RFC 5545 requires UNTIL in the form of DTSTART; otherwise, a day counts until its end. */
function ruleEnd(until: string, start: Moment): EndingRule['until'] {
  const end = untilMoment(until, start.zone);
  if (start.allDay || end.allDay) return { wall: end.wall - timeOfDay(end) + DAY - 1 };
  return until.endsWith('Z') ? { instant: end.wall } : { wall: end.wall };
}
