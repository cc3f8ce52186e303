import type { Occurrence } from '../model/meeting.ts';

/** One occurrence with its instants as milliseconds since 1970. `planned` differs from `start` when it was moved. */
export interface TimelineEntry {
  planned: number;
  start: number;
  occurrence: Occurrence;
}

/** The occurrences that one event, rule or interval defines. */
export interface Timeline {
  /** No start and no planned start is before this instant, and none after `last`; neither bound is tight. */
  first: number;
  last: number;
  /**
   * Returns every entry whose start or planned start is from `from` (inclusive) to `to` (exclusive), including
   * cancelled ones, in no order; there may be entries outside.
   */
  within(from: number, to: number): TimelineEntry[];
}

export const DAY = 86_400_000;
