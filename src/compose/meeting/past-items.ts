import { compareTexts } from '../../model/compare.ts';
import { type Minutes, NO_NOTES } from '../../model/minutes.ts';
import { referenceKey } from '../../model/reference.ts';

/** Facts about an item from earlier minutes. */
export interface PastItem {
  /** The number of earlier meetings that had it. */
  meetings: number;
  /** The date of the newest of them, `2023-02-02`. */
  last: string;
  /** The date of the oldest of them. */
  first: string;
  /** Whether the newest minutes list it without any notes. */
  missed: boolean;
  /** The location of the latest notes on it; null without any. */
  discussed: { date: string; file: string; line: number } | null;
  /** All meetings that had it, newest first. */
  history: readonly { date: string; file: string; line: number; discussed: boolean }[];
}

/** By `owner/name#n` in lower case. */
export type PastItems = ReadonlyMap<string, PastItem>;

/** Collects facts about all items in minutes, in any order. Minutes without a date are ignored. */
export function pastItems(archive: readonly Minutes[]): PastItems {
  const dated = archive.flatMap((minutes) =>
    minutes.date === null ? [] : [{ ...minutes, date: minutes.date }],
  );
  const meetings = dated.sort((a, b) => compareTexts(a.date, b.date));
  const newest = meetings.at(-1)?.date;
  const past = new Map<string, PastItem>();
  for (const { date, file, items } of meetings) {
    const seen = new Map<string, { line: number; discussed: boolean }>();
    for (const item of items) {
      const key = referenceKey(item);
      const discussed = item.notes.some(({ text }) => text.trim() !== NO_NOTES);
      if (seen.get(key)?.discussed !== true) seen.set(key, { line: item.line, discussed });
    }
    for (const [key, { line, discussed }] of seen) {
      const known = past.get(key);
      past.set(key, {
        meetings: (known?.meetings ?? 0) + 1,
        first: known?.first ?? date,
        last: date,
        missed: date === newest && !discussed,
        discussed: discussed ? { date, file, line } : (known?.discussed ?? null),
        history: [{ date, file, line, discussed }, ...(known?.history ?? [])],
      });
    }
  }
  return past;
}

/** Whether there was activity on an item since a meeting last had it. An update on the day of the meeting counts. */
export function hasNews({ updatedAt }: { updatedAt: string }, { last }: PastItem): boolean {
  return updatedAt.slice(0, last.length) >= last;
}
