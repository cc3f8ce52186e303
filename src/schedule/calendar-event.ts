import type { Block } from './feed-text.ts';
import {
  instantOf,
  type Length,
  lengthOf,
  type Moment,
  moment,
  positive,
  untilMoment,
  type Zones,
} from './moment.ts';
import { all, type Component, lineOf, type Property, text } from './properties.ts';
import { type RecurrenceRule, RuleError, recurrenceRule, ruleParts } from './recurrence-rule.ts';
import { DAY } from './timeline.ts';

/** A rule and where it ends. */
export interface EndingRule {
  rule: RecurrenceRule;
  /** UNTIL, inclusive: an instant, or a wall time of the event; null: it does not end. */
  until: { instant: number } | { wall: number } | null;
}

/** A VEVENT, read. */
export interface CalendarEvent {
  summary: string | null;
  start: Moment;
  length: Length | null;
  rules: readonly EndingRule[];
  extra: readonly { start: Moment; length: Length | null }[];
  excluded: readonly Moment[];
  /** Which occurrence of its series it stands for (RECURRENCE-ID), or null: it is the series. */
  replaces: { planned: Moment; andFuture: boolean } | null;
  cancelled: boolean;
}

/** A fault of a component, with the line of the feed. */
export class EventError extends Error {
  override readonly name = 'EventError';
  readonly line: number;
  constructor(why: string, line: number, cause: unknown) {
    super(why, { cause });
    this.line = line;
  }
}

/**
 * Read a VEVENT (RFC 5545, 3.6.1).
 * @param zones - Gives the zone of a TZID.
 * @throws {EventError}
 */
export function readEvent(component: Component, block: Block, zones: Zones): CalendarEvent {
  /** Reads every property of a name, and says where it failed. */
  const each = <T>(name: string, read: (property: Property) => T[]): T[] => {
    try {
      return all(component, name).flatMap(read);
    } catch (cause) {
      if (cause instanceof RuleError) throw new EventError(cause.message, lineOf(block, name), cause);
      throw cause;
    }
  };
  const start = each('dtstart', (property) => [moment(property.values[0], property, zones)])[0];
  if (start === undefined) throw new EventError('The event has no DTSTART.', block.line, undefined);
  const moments = (name: string) =>
    each(name, (property) => property.values.map((value) => moment(value, property, zones, start.zone)));
  const ends = moments('dtend')[0];
  const durations = each('duration', ({ values }) => [lengthOf(values[0])]);
  const length =
    lengthBetween(start, ends) ?? durations[0] ?? (start.allDay ? { days: 1, milliseconds: 0 } : null);
  const planned = moments('recurrence-id')[0];
  const range = all(component, 'recurrence-id')[0]?.parameters.range;
  return {
    summary: text(component, 'summary'),
    start,
    length,
    rules: each('rrule', ({ values }) => values.map((value) => endingRule(value, start))),
    extra: each('rdate', (property) =>
      property.values.map((value) => extraStart(value, property, zones, start, length)),
    ),
    excluded: moments('exdate'),
    replaces:
      planned === undefined ? null : { planned, andFuture: String(range).toUpperCase() === 'THISANDFUTURE' },
    cancelled: block.method === 'CANCEL' || text(component, 'status')?.toUpperCase() === 'CANCELLED',
  };
}

/** RFC 5545, 3.8.5.3: a DTEND gives each occurrence the same exact length; of dates, the same number of days. */
function lengthBetween(start: Moment, end: Moment | undefined): Length | null {
  if (end === undefined) return null;
  if (start.allDay && end.allDay)
    return positive({ days: Math.round((end.wall - start.wall) / DAY), milliseconds: 0 });
  return positive({ days: 0, milliseconds: instantOf(end) - instantOf(start) });
}

/** An RDATE: a date or time, or (VALUE=PERIOD) a start with its end or duration. */
function extraStart(value: unknown, property: Property, zones: Zones, start: Moment, length: Length | null) {
  const [from, to] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const own = moment(from, property, zones, start.zone);
  const extra =
    own.allDay && !start.allDay ? { ...own, wall: own.wall + timeOfDay(start), allDay: false } : own;
  if (to === undefined) return { start: extra, length };
  const written = String(to);
  const period = written.startsWith('P')
    ? lengthOf(written)
    : lengthBetween(extra, moment(written, property, zones, start.zone));
  return { start: extra, length: period };
}

/** The part of a wall time after midnight. */
export function timeOfDay({ wall }: Moment): number {
  return ((wall % DAY) + DAY) % DAY;
}

function endingRule(value: unknown, start: Moment): EndingRule {
  const parts = ruleParts(value);
  const until = parts.get('UNTIL');
  parts.delete('UNTIL');
  return {
    rule: recurrenceRule(parts, start.wall),
    until: until === undefined ? null : ruleEnd(until, start),
  };
}

/** RFC 5545 wants UNTIL in the form of DTSTART; where it is not, a day counts to its end. */
function ruleEnd(until: string, start: Moment): EndingRule['until'] {
  const end = untilMoment(until, start.zone);
  if (start.allDay || end.allDay) return { wall: end.wall - timeOfDay(end) + DAY - 1 };
  return until.endsWith('Z') ? { instant: end.wall } : { wall: end.wall };
}
