import type { Renamed } from '../model/renamed.ts';
import type { ArchiveFile } from '../read/archive/schema.ts';
import { historiesOf } from './history.ts';
import type { Appearance } from './schema.ts';

/** What one meeting had of an item: each once, however often and under whatever name the minutes have it. */
export interface Said extends Omit<Appearance, 'date' | 'path'> {
  /** `owner/name#12`, by the newest name of its repository. */
  item: string;
}

/**
 * What a file of minutes says of the items of one meeting, in its order. A file with one meeting is about that one.
 * @param date - Of the meeting.
 */
export function saidOn(date: string, { path, meetings }: ArchiveFile, renamed: Renamed): Said[] {
  const meeting = meetings.length === 1 ? meetings : meetings.filter((each) => each.date === date);
  const histories = historiesOf({ files: [{ path, meetings: meeting, unplaced: [] }] }, renamed);
  return [...histories.values()].flatMap(({ item, meetings: [appearance] }) =>
    appearance === undefined ? [] : [{ ...appearance, item }],
  );
}
