import type { Occurrence } from '../model/meeting.ts';

/** One occurrence with its instants as milliseconds since 1970. `planned` differs from `start` when it was moved. */
export interface TimelineEntry {
  planned: number;
  start: number;
  occurrence: Occurrence;
}

/** What one event, rule or interval says about time. */
export interface Timeline {
  /** No start and no planned start lies before this instant, and none after `last`; both may be too generous. */
  first: number;
  last: number;
  /**
   * Every entry whose start or planned start lies in `from` (inclusive) to `to` (exclusive), cancelled ones too,
   * in no order; entries outside may be among them.
   */
  within(from: number, to: number): TimelineEntry[];
}

export const DAY = 86_400_000;
