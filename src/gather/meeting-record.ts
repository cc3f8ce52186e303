import type { RoleConfig } from '../model/config.ts';
import type { Item } from '../model/item.ts';
import { meetingDate } from './meeting-issue.ts';
import type { Trust } from './trust.ts';

const ABOUT_A_MEETING = /\b(?:meeting|minutes)\b/iu;
const DATE_IN_PATH = /(?:^|\/)meetings\/(\d{4}-\d{2}-\d{2})/u;

interface RecordedMeeting {
  name: string;
  date: string;
}

/** Which meeting an item announces or records, or null when it does neither. */
export type RecordOf = (item: Pick<Item, 'url'>) => RecordedMeeting | null;

/**
 * Find the items that announce or record meetings. What strangers opened does neither, whatever its title says: a pull
 * request counts once it is merged, which takes somebody who may write; else the opener has to be trusted, or be one of
 * the role's people. Issues of accounts that are gone count where no other issue is there for the meeting.
 */
export async function meetingRecords(
  items: readonly Item[],
  { meetings, people }: Pick<RoleConfig, 'meetings' | 'people'>,
  trust: Trust,
): Promise<RecordOf> {
  const names = new Set(people.map((login) => login.toLowerCase()));
  const records = new Map<string, RecordedMeeting>();
  const announced = new Set<string>();
  const orphans: { url: string; meeting: RecordedMeeting }[] = [];
  for (const item of items) {
    const meeting = recordedMeeting(item, meetings);
    if (meeting === null || records.has(item.url)) continue;
    const isByPeople = item.author !== null && names.has(item.author.toLowerCase());
    if (item.state === 'merged' || isByPeople || (await trust.isTrusted(item.opener, item.repository))) {
      records.set(item.url, meeting);
      if (item.kind === 'issue') announced.add(keyOf(meeting));
    } else if (item.opener === null) orphans.push({ url: item.url, meeting });
  }
  for (const { url, meeting } of orphans) if (!announced.has(keyOf(meeting))) records.set(url, meeting);
  return ({ url }) => records.get(url) ?? null;
}

function keyOf({ name, date }: RecordedMeeting): string {
  return `${date} ${name}`;
}

/**
 * Which meeting an item announces or records by its title and place, whoever opened it. The repository decides whose
 * meeting it is, the minutes file that a pull request adds or else the title which day.
 */
export function recordedMeeting(item: Item, meetings: RoleConfig['meetings']): RecordedMeeting | null {
  const repository = item.repository.toLowerCase();
  const series = meetings.find((meeting) => meeting.repository.toLowerCase() === repository);
  if (series === undefined || !ABOUT_A_MEETING.test(item.title)) return null;
  const [inPath] = item.files.flatMap((path) => DATE_IN_PATH.exec(path)?.[1] ?? []);
  const date = inPath ?? meetingDate(item.title, item.createdAt);
  return date === null ? null : { name: series.name, date };
}
