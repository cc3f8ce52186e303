import { parseReference } from '../model/reference.ts';
import { type NewestName, newestName, type Renamed } from '../model/renamed.ts';
import type { Archive, ArchiveFile, ArchiveMeeting } from '../read/archive/schema.ts';
import { oldestFirst } from './meetings.ts';
import type { Appearance, History } from './schema.ts';

/**
 * The histories of all items in an archive, by `owner/name#12` in lower case with the newest name of the repository.
 * Each item of each meeting is in exactly one of them.
 */
export function historiesOf(archive: Archive, renamed: Renamed): ReadonlyMap<string, History> {
  const newest = newestName(renamed);
  const histories = new Map<string, History>();
  for (const { path, meeting } of oldestFirst(archive)) {
    for (const [item, appearance] of appearancesIn(meeting, path, newest)) {
      const known = histories.get(item.toLowerCase());
      if (known === undefined) histories.set(item.toLowerCase(), { item, meetings: [appearance] });
      else known.meetings.push(appearance);
    }
  }
  return histories;
}

/** The record of an item in one meeting, without duplicates, under all names that the minutes have for it. */
export interface Said extends Omit<Appearance, 'date' | 'path'> {
  /** `owner/name#12`, with the newest name of its repository. */
  item: string;
  /** Whether the minutes give the address of a discussion. */
  isDiscussion: boolean;
}

/**
 * The records of all items of one meeting in a file of minutes, in order. In a file with a single meeting it is that
 * one.
 * @param date - The date of the meeting.
 */
export function saidOn(date: string, { path, meetings }: ArchiveFile, renamed: Renamed): Said[] {
  const meeting = meetings.length === 1 ? meetings : meetings.filter((each) => each.date === date);
  const histories = historiesOf({ files: [{ path, meetings: meeting, unplaced: [] }] }, renamed);
  const newest = newestName(renamed);
  const discussions = new Set(
    meeting
      .flatMap(({ items }) => items)
      .filter(({ url }) => parseReference(url ?? '', { server: null })?.kind === 'discussion')
      .map(({ reference }) => newest(reference ?? '').toLowerCase()),
  );
  return [...histories].flatMap(
    ([
      key,
      {
        item,
        meetings: [appearance],
      },
    ]) => (appearance === undefined ? [] : [{ ...appearance, item, isDiscussion: discussions.has(key) }]),
  );
}

/** The items of one meeting. An item listed under the old and the new name of its repository is joined into one. */
function appearancesIn(
  { date, items, decisions }: ArchiveMeeting,
  path: string,
  newest: NewestName,
): Map<string, Appearance> {
  const keyOf = (reference: string) => newest(reference).toLowerCase();
  const found = new Map<string, { item: string; appearance: Appearance }>();
  for (const { reference, line, discussed, notes } of items) {
    if (reference === null) continue;
    const key = keyOf(reference);
    const said = decisions.filter(({ item }) => item !== null && keyOf(item) === key);
    const earlier = found.get(key);
    found.set(key, {
      item: earlier?.item ?? newest(reference),
      appearance: {
        date,
        path,
        line:
          earlier !== undefined && (earlier.appearance.discussed || !discussed)
            ? earlier.appearance.line
            : line,
        discussed: discussed || (earlier?.appearance.discussed ?? false),
        notes: [...(earlier?.appearance.notes ?? []), ...notes],
        decisions: said.map(({ text }) => text),
      },
    });
  }
  return new Map([...found.values()].map(({ item, appearance }) => [item, appearance]));
}
