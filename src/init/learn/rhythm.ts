import { commonest } from '../../model/commonest.ts';
import { WEEKDAYS } from '../schedule-words/read-rhythm.ts';

/** How often a group has met lately. */
export interface MetRhythm {
  /** `every other Thursday`, `first Tuesday of the month`: the beginning of a sentence that describes the schedule. */
  words: string;
  /** The date of the newest meeting, from which to count. */
  newest: string;
}

const DAY = 86_400_000;
/** The number of latest meetings to consider. */
const LATELY = 13;
const FEWEST = 4;
/** The minimum share of meetings that agree: some meetings are moved, and some are cancelled. */
const AGREE = 0.75;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/**
 * Infers how often a group meets from the dates of its minutes; null when it is unclear. Meetings without minutes have
 * no effect: the largest step that most gaps are multiples of is used.
 * @param dates - `2023-02-16`, in any order.
 */
export function rhythmOf(dates: readonly string[]): MetRhythm | null {
  const lately = [...new Set(dates)].sort().slice(-LATELY);
  const days = lately.map((date) => Date.parse(date) / DAY);
  const newest = lately.at(-1);
  if (newest === undefined || lately.length < FEWEST || days.some(Number.isNaN)) return null;
  const weekday = commonest(lately.map(weekdayOf)) ?? 0;
  if (share(lately, (date) => weekdayOf(date) === weekday) < AGREE) return null;
  const name = WEEKDAYS[weekday - 1] ?? '';
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
  const weeks = [4, 3, 2, 1].find((step) => share(gaps, (gap) => gap % (step * 7) === 0) >= AGREE);
  const nth = commonest(lately.map(nthOf)) ?? 0;
  const monthly = share(gaps, (gap) => gap >= 28 && nthOf(newest) === nth) >= AGREE;
  if (monthly && share(lately, (date) => nthOf(date) === nth) >= AGREE) {
    return { words: `${ORDINALS[nth - 1]} ${name} of the month`, newest };
  }
  if (weeks === undefined) return null;
  return { words: weekly(weeks, name), newest };
}

function weekly(weeks: number, name: string): string {
  if (weeks === 1) return `every ${name}`;
  return weeks === 2 ? `every other ${name}` : `every ${weeks} weeks on ${name}`;
}

function share<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  return values.filter(holds).length / values.length;
}

function weekdayOf(date: string): number {
  return ((Date.parse(date) / DAY + 3) % 7) + 1;
}

function nthOf(date: string): number {
  return Math.ceil(Number(date.slice('yyyy-mm-'.length)) / 7);
}
