import { type Occurrence, timeOf } from '../model/meeting.ts';
import { remembering } from '../model/remembering.ts';
import { epochOf, isoInstant, parseDate } from './instant.ts';
import { DAY, type Timeline, type TimelineEntry } from './timeline.ts';

/**
 * The occurrences of a schedule. Instants are ISO 8601, dates `2023-02-16` in the zone of the series (otherwise methods
 * throw `usage/instant` and `usage/date`). Occurrences that start at the same instant count as one. On a day with
 * several, each has `time` and `sameDay`.
 */
export interface Series {
  /** Its name in messages. */
  name: string;
  /**
   * Returns the first occurrence that starts after `now` and takes place, or null. One that starts at `now` is not
   * next.
   */
  next(now: string): Occurrence | null;
  /** Returns the last one that started before `now`, or null. */
  previous(now: string): Occurrence | null;
  /** Returns the current one: started at or before `now` and not over. One without an end lasts an hour. */
  current(now: string): Occurrence | null;
  /** Returns all on a date: those that take place first, then cancelled ones. */
  on(date: string): Occurrence[];
  /** Returns all that were first planned for a date, wherever they are now. */
  plannedFor(date: string): Occurrence[];
  /** Returns those that take place and start from `from` (inclusive) to `to` (exclusive), in order. */
  between(from: string, to: string): Occurrence[];
}

/** The lengths of the ranges that are searched one after another: the next meeting is usually near. */
const STRETCHES = [8 * DAY, 37 * DAY, 320 * DAY, 5 * 366 * DAY, 25 * 366 * DAY];
/** How many years `next` and `previous` search, beyond the first and last occurrence of what has no end. */
export const HORIZON_YEARS = 30;
const DEFAULT_LENGTH = 3_600_000;
/** The longest meeting that `current` finds, in milliseconds. */
const LONGEST = 31 * DAY;

/** Joins timelines into one series. */
export function seriesOf(name: string, timelines: readonly Timeline[]): Series {
  const search = (from: number, to: number) =>
    timelines
      .filter(({ first, last }) => first < to && last >= from)
      .flatMap((timeline) => timeline.within(from, to));
  const live = (from: number, to: number) =>
    distinct(
      search(from, to).filter(
        ({ start, occurrence }) => !occurrence.cancelled && start >= from && start < to,
      ),
    );
  const first = Math.min(...timelines.map((timeline) => timeline.first));
  const last = Math.max(...timelines.map((timeline) => timeline.last));
  const aroundDate = (date: string, dateOf: (occurrence: Occurrence) => string) => {
    const midnight = epochOf(parseDate(date));
    return distinct(
      search(midnight - DAY, midnight + 2 * DAY).filter(({ occurrence }) => dateOf(occurrence) === date),
    );
  };
  const days = remembering<string, TimelineEntry[]>();
  const ofDay = (date: string) => days(date, () => aroundDate(date, (occurrence) => occurrence.date));
  const named = (entry: TimelineEntry): Occurrence => amongOthers(entry, ofDay(entry.occurrence.date));
  const entries: Omit<Series, 'name'> = {
    next(now) {
      let from = epochOf(now) + 1;
      for (const stretch of STRETCHES) {
        // The time until the first or next known occurrence is not part of the search.
        from = Math.max(from, firstFrom(timelines, from));
        if (from > last) return null;
        const found = live(from, from + stretch)[0];
        if (found !== undefined) return named(found);
        from += stretch;
      }
      return null;
    },
    previous(now) {
      let to = epochOf(now);
      for (const stretch of STRETCHES) {
        to = Math.min(to, lastBefore(timelines, to) + 1);
        if (to <= first) return null;
        const found = live(to - stretch, to).at(-1);
        if (found !== undefined) return named(found);
        to -= stretch;
      }
      return null;
    },
    current(now) {
      const at = epochOf(now);
      const lasts = ({ start, occurrence: { end } }: TimelineEntry) =>
        at < (end === null ? start + DEFAULT_LENGTH : epochOf(end));
      const found = live(at - LONGEST, at + 1).findLast(lasts);
      return found === undefined ? null : named(found);
    },
    on: (date) => ofDay(date).map(named),
    plannedFor: (date) =>
      aroundDate(date, (occurrence) => occurrence.movedFrom ?? occurrence.date).map(named),
    between: (from, to) => live(epochOf(from), epochOf(to)).map(named),
  };
  return { name, ...entries };
}

/** Returns a meeting with the facts that distinguish it from others of its day. */
function amongOthers(
  { planned, start, occurrence }: TimelineEntry,
  day: readonly TimelineEntry[],
): Occurrence {
  const others = day.filter((other) => other.start !== start);
  if (others.length === 0) return occurrence;
  const live = others.filter((other) => !other.occurrence.cancelled);
  const sameDay = {
    planned: isoInstant(planned),
    others: live.map((other) => isoInstant(other.planned)),
  };
  const isTimed = live.length > 0 && !occurrence.cancelled;
  return { ...occurrence, sameDay, ...(isTimed && { time: timeOf(sameDay.planned) }) };
}

/** Returns the first instant from `from` on at which any timeline may have an occurrence. */
function firstFrom(timelines: readonly Timeline[], from: number): number {
  return Math.min(...timelines.filter(({ last }) => last >= from).map(({ first }) => Math.max(first, from)));
}

/** Returns the last instant before `to` at which any timeline may have an occurrence. */
function lastBefore(timelines: readonly Timeline[], to: number): number {
  return Math.max(...timelines.filter(({ first }) => first < to).map(({ last }) => Math.min(last, to - 1)));
}

/**
 * Sorts entries: those that take place before those that do not, then by start. Of several with one start, the first is
 * kept.
 */
function distinct(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const seen = new Set<number>();
  return entries
    .toSorted((a, b) => Number(a.occurrence.cancelled) - Number(b.occurrence.cancelled) || a.start - b.start)
    .filter(({ start }) => !seen.has(start) && seen.add(start));
}
