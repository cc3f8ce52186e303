import type { Occurrence } from '../model/meeting.ts';
import { type CalendarEvent, type EndingRule, timeOfDay } from './calendar-event.ts';
import { isoInstant } from './instant.ts';
import { dayOf, type EventLength, endOf, instantOf, type Moment } from './moment.ts';
import { DAY, type Timeline, type TimelineEntry } from './timeline.ts';
import { wallDate, type Zone } from './zone.ts';

/** An event that replaces one planned start, or this one and all later ones. */
interface Replacement {
  planned: number;
  event: CalendarEvent;
}

/**
 * Returns the occurrences of one series: of its master event and of the events that replace single occurrences (RFC
 * 5545, 3.8.4.4). Those with THISANDFUTURE move later occurrences by the same amount as their own. An occurrence that
 * EXDATE excludes counts as cancelled; so do all when the master is cancelled. A replacement without its occurrence
 * counts on its own. Dates are in the master's zone, also for occurrences that were moved to another.
 */
export function eventTimeline(master: CalendarEvent, replacing: readonly CalendarEvent[]): Timeline {
  const { zone } = master.start;
  const replacements = replacing.map((event) => ({ planned: plannedStart(event, master), event }));
  const single = new Map(
    replacements.filter(({ event }) => event.replaces?.andFuture !== true).map((one) => [one.planned, one]),
  );
  const future = replacements
    .filter(({ event }) => event.replaces?.andFuture === true)
    .sort((a, b) => a.planned - b.planned);
  const reach = Math.max(0, ...future.map((one) => Math.abs(shift(one)))) + DAY;
  const excluded = exclusions(master);

  const entry = (
    planned: number,
    start: number,
    event: CalendarEvent,
    length: EventLength | null,
  ): TimelineEntry => {
    const cancelled = master.cancelled || event.cancelled || (event === master && excluded(planned));
    return {
      planned,
      start,
      occurrence: toOccurrence({ planned, start, end: endOf(start, zone, length), cancelled }, event, zone),
    };
  };
  const fromOriginal = (planned: number, length: EventLength | null): TimelineEntry => {
    const change = excluded(planned) ? undefined : future.findLast((one) => one.planned <= planned);
    if (change === undefined) return entry(planned, planned, master, length);
    const clock = change.event.start.zone;
    return entry(
      planned,
      clock.toInstant(clock.toWall(planned) + shift(change)),
      change.event,
      change.event.length,
    );
  };
  const spanStarts = [instantOf(master.start), ...master.extra.map(({ start }) => instantOf(start))].concat(
    replacements.flatMap(({ planned, event }) => [planned, instantOf(event.start)]),
  );
  return {
    first: Math.min(...spanStarts) - reach,
    last: Math.max(...spanStarts, ...master.rules.map((rule) => ruleEndInstant(rule.until))) + reach,
    within(from, to) {
      const originals = originalStarts(master, from - reach, to + reach);
      return [
        ...[...originals].filter(([planned]) => !single.has(planned)).map((one) => fromOriginal(...one)),
        ...[...single.values()].map(({ planned, event }) =>
          entry(planned, instantOf(event.start), event, event.length),
        ),
      ].filter(({ planned, start }) => (planned >= from && planned < to) || (start >= from && start < to));
    },
  };
}

/**
 * Returns the instant that RECURRENCE-ID means. For an all-day series it is the date as written; otherwise a date alone
 * means the series' time of day on it.
 */
function plannedStart(event: CalendarEvent, master: CalendarEvent): number {
  const planned = event.replaces?.planned ?? event.start;
  if (master.start.allDay) return instantOf(dayOf(planned, master.start.zone));
  if (!planned.allDay) return instantOf(planned);
  return master.start.zone.toInstant(planned.wall + timeOfDay(master.start));
}

function shift({ planned, event }: Replacement): number {
  return event.start.wall - event.start.zone.toWall(planned);
}

function ruleEndInstant(until: EndingRule['until']): number {
  if (until === null) return Number.POSITIVE_INFINITY;
  return 'instant' in until ? until.instant : until.wall + DAY;
}

function lastWall(until: EndingRule['until'], zone: Zone): number {
  if (until === null) return Number.POSITIVE_INFINITY;
  return 'instant' in until ? zone.toWall(until.instant) + DAY : until.wall;
}

/** Returns the starts that the series itself gives, with their lengths: DTSTART, the rules, RDATE. */
function originalStarts(master: CalendarEvent, from: number, to: number): Map<number, EventLength | null> {
  const { zone, wall: firstWall } = master.start;
  const starts = new Map<number, EventLength | null>();
  const add = (start: number, length: EventLength | null) => {
    if (start >= from && start < to && !starts.has(start)) starts.set(start, length);
  };
  if (master.rules.length === 0) add(zone.toInstant(firstWall), master.length);
  for (const { rule, until } of master.rules) {
    // A clock change may reverse the order of wall times, so the search extends a day on both sides.
    const end = Math.min(zone.toWall(to) + DAY, lastWall(until, zone));
    for (const wall of rule.between(zone.toWall(from) - DAY, end)) {
      const start = zone.toInstant(wall);
      if (until === null || !('instant' in until) || start <= until.instant) add(start, master.length);
    }
  }
  for (const { start, length } of master.extra) add(instantOf(start), length);
  return starts;
}

/** Returns whether EXDATE excludes a start. A date without a time excludes the whole day. */
function exclusions(master: CalendarEvent): (start: number) => boolean {
  const whole = (moment: Moment) => moment.allDay && !master.start.allDay;
  const instants = new Set(master.excluded.filter((moment) => !whole(moment)).map(instantOf));
  const dates = new Set(master.excluded.filter(whole).map(({ wall }) => wallDate(wall)));
  return (start) =>
    instants.has(start) || (dates.size > 0 && dates.has(wallDate(master.start.zone.toWall(start))));
}

function toOccurrence(
  {
    planned,
    start,
    end,
    cancelled,
  }: { planned: number; start: number; end: number | null; cancelled: boolean },
  event: CalendarEvent,
  zone: Zone,
): Occurrence {
  const date = wallDate(zone.toWall(start));
  const plannedDate = planned === start ? date : wallDate(zone.toWall(planned));
  return {
    date,
    start: isoInstant(start),
    end: end === null ? null : isoInstant(end),
    timeZone: zone.nameAt(start),
    cancelled,
    ...(plannedDate === date ? {} : { movedFrom: plannedDate }),
    ...(event.summary === null ? {} : { summary: event.summary }),
  };
}
