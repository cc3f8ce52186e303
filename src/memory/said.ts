import type { Renamed } from '../model/renamed.ts';
import type { ArchiveFile } from '../read/archive/schema.ts';
import { historiesOf } from './history.ts';
import type { Appearance } from './schema.ts';

/** The record of an item in one meeting, without duplicates, under all names that the minutes have for it. */
export interface Said extends Omit<Appearance, 'date' | 'path'> {
  /** `owner/name#12`, with the newest name of its repository. */
  item: string;
}

/**
 * The records of all items of one meeting in a file of minutes, in order. In a file with a single meeting it is that
 * one.
 * @param date - The date of the meeting.
 */
export function saidOn(date: string, { path, meetings }: ArchiveFile, renamed: Renamed): Said[] {
  const meeting = meetings.length === 1 ? meetings : meetings.filter((each) => each.date === date);
  const histories = historiesOf({ files: [{ path, meetings: meeting, unplaced: [] }] }, renamed);
  return [...histories.values()].flatMap(({ item, meetings: [appearance] }) =>
    appearance === undefined ? [] : [{ ...appearance, item }],
  );
}
