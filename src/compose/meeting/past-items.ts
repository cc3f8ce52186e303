import { compareTexts } from '../../model/compare.ts';
import { type Minutes, NO_NOTES } from '../../model/minutes.ts';
import { referenceKey } from '../../model/reference.ts';

/** What earlier minutes say of an item. */
export interface PastItem {
  /** How many earlier meetings had it. */
  meetings: number;
  /** The newest of them, `2023-02-02`. */
  last: string;
  /** The oldest that is known. */
  first: string;
  /** Whether the newest minutes have it, and nobody said anything about it. */
  missed: boolean;
  /** Where something was last said about it; null when nothing was. */
  discussed: { date: string; file: string; line: number } | null;
  /** Every meeting that had it, the newest first. */
  history: readonly { date: string; file: string; line: number; discussed: boolean }[];
}

/** By `owner/name#n` in lower case. */
export type PastItems = ReadonlyMap<string, PastItem>;

/** What minutes say of each item, whatever order they come in. Minutes without a date say nothing. */
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

/** Whether anything happened to an item since a meeting last had it. Its last update may be of the day itself. */
export function hasNews({ updatedAt }: { updatedAt: string }, { last }: PastItem): boolean {
  return updatedAt.slice(0, last.length) >= last;
}
