import type { RoleConfig } from '../model/config.ts';
import type { Item } from '../model/item.ts';
import { meetingDate } from './meeting-date.ts';

const ABOUT_A_MEETING = /\b(?:meeting|minutes)\b/iu;
const DATE_IN_PATH = /(?:^|\/)meetings\/(\d{4}-\d{2}-\d{2})/u;

/**
 * Which meeting an item announces or records, or null when it does neither. The repository decides whose
 * meeting it is, the minutes file that a pull request adds or else the title which day.
 */
export function recordedMeeting(
  item: Item,
  meetings: RoleConfig['meetings'],
): { name: string; date: string } | null {
  const repository = item.repository.toLowerCase();
  const series = meetings.find((meeting) => meeting.repository.toLowerCase() === repository);
  if (series === undefined || !ABOUT_A_MEETING.test(item.title)) return null;
  const [inPath] = item.files.flatMap((path) => DATE_IN_PATH.exec(path)?.[1] ?? []);
  const date = inPath ?? meetingDate(item.title, item.createdAt);
  return date === null ? null : { name: series.name, date };
}
