import { cancelledTitles } from '../model/cancelled-title.ts';
import type { Item } from '../model/item.ts';
import { MONTH_PATTERN } from '../model/months.ts';
import type { RoleConfig } from '../model/role-config.ts';
import { dateInTitle } from './meeting-issue.ts';
import type { Trust } from './trust.ts';

const ABOUT_A_MEETING = /\b(?:meeting|minutes)\b/iu;
const DATE_IN_PATH = /(?:^|\/)meetings\/(\d{4}-\d{2}-\d{2})/u;

interface RecordedMeeting {
  name: string;
  date: string;
}

/** The meetings that items announce or record. */
export interface MeetingRecords {
  of(item: Pick<Item, 'url'>): RecordedMeeting | null;
  /** Whether it announced a meeting that did not take place. */
  isOfNone(item: Pick<Item, 'url'>): boolean;
}

/**
 * Finds the items that announce or record meetings. Items of strangers do neither, whatever their titles say: a pull
 * request counts once it is merged, which needs write access; otherwise the opener has to be trusted, or be one of the
 * role's people. Issues of deleted accounts count when the meeting has no other issue. Of several issues for a day,
 * those with the usual title of the meetings announce it, or those with their label.
 */
export async function meetingRecords(
  items: readonly Item[],
  { meetings, people }: Pick<RoleConfig, 'meetings' | 'people'>,
  trust: Trust,
): Promise<MeetingRecords> {
  const names = new Set(people.map((login) => login.toLowerCase()));
  const records = new Map<string, { item: Item; meeting: RecordedMeeting }>();
  const announced = new Set<string>();
  const ofNone = new Set<string>();
  const orphans: { item: Item; meeting: RecordedMeeting }[] = [];
  for (const item of items) {
    const meeting = recordedMeeting(item, meetings);
    if (meeting === null || records.has(item.url)) continue;
    const isByPeople = item.author !== null && names.has(item.author.toLowerCase());
    if (item.state === 'merged' || isByPeople || (await trust.isTrusted(item.opener, item.repository))) {
      if (didNotTakePlace(item, meeting.date)) ofNone.add(item.url);
      else records.set(item.url, { item, meeting });
      if (item.kind === 'issue') announced.add(keyOf(meeting));
    } else if (item.opener === null) orphans.push({ item, meeting });
  }
  for (const orphan of orphans) {
    const { item, meeting } = orphan;
    if (announced.has(keyOf(meeting))) continue;
    if (didNotTakePlace(item, meeting.date)) ofNone.add(item.url);
    else records.set(item.url, orphan);
  }
  for (const url of besides([...records.values()])) records.delete(url);
  return { of: ({ url }) => records.get(url)?.meeting ?? null, isOfNone: ({ url }) => ofNone.has(url) };
}

function keyOf({ name, date }: RecordedMeeting): string {
  return `${date} ${name}`;
}

/**
 * Returns the meeting that an item announces or records by its title and files, whoever opened it; null for none. The
 * repository decides whose meeting it is; the day comes from the minutes file that a pull request adds, or else from
 * the title. An issue that is about a meeting announces none.
 */
export function recordedMeeting(item: Item, meetings: RoleConfig['meetings']): RecordedMeeting | null {
  const repository = item.repository.toLowerCase();
  const series = meetings.find((meeting) => meeting.repository.toLowerCase() === repository);
  if (series === undefined) return null;
  const isNamed = ABOUT_A_MEETING.test(item.title);
  if (!isNamed && !(item.kind === 'issue' && isOnlyDate(item.title))) return null;
  if (item.kind === 'issue' && isAboutMeeting(item.title)) return null;
  const [inPath] = item.files.flatMap((path) => DATE_IN_PATH.exec(path)?.[1] ?? []);
  const date = inPath ?? dateInTitle(item.title, item.createdAt);
  return date === null ? null : { name: series.name, date };
}

const isCancelled = cancelledTitles([]);

/**
 * Whether a meeting's issue says that it did not take place: in its title, also beside the day, or because it was
 * closed as not planned before the start.
 * @param start - An instant, or the date when only that is known.
 */
export function didNotTakePlace(
  {
    kind,
    title,
    stateReason,
    closedAt,
  }: Partial<Pick<Item, 'stateReason' | 'closedAt'>> & Pick<Item, 'kind' | 'title'>,
  start: string,
): boolean {
  if (kind !== 'issue') return false;
  if (isCancelled(title) || CANCELLED_DAY.test(title)) return true;
  if (stateReason !== 'not-planned' && stateReason !== 'duplicate') return false;
  return typeof closedAt === 'string' && closedAt.slice(0, start.length) <= start;
}

/** `2023-07-20 cancelled`, `Cancelled Jul 20`, `skipped: 2023-07-20`, `Postponed - WG Meeting 2023-07-20`. */
const DAY = String.raw`(?:\d{4}[-/.]\d{2}[-/.]\d{2}|(?:${MONTH_PATTERN})\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)`;
const NOT_HELD = '(?:cancell?ed|skipped|postponed|not held|no quorum)';
const CANCELLED_DAY = new RegExp(
  String.raw`${DAY}[\s:,()\[\]–—-]*(?:is |was |has been )?${NOT_HELD}\b|\b${NOT_HELD}[\s:,()\[\]–—-]*${DAY}|^\W*${NOT_HELD}\s*(?:[:\])–—]|-\s)`,
  'iu',
);

/** Titles of issues that are about a meeting, which has an issue of its own. */
const ABOUT = new RegExp(
  [
    String.raw`\b(?:volunteers?|propos(?:e|es|ed|al|ing)|suggest\w*|request\w*|reschedul\w*|nominat\w*|feedback|retrospective|seeks?|seeking|poll|doodle|survey|vote|voting)\b`,
    String.raw`\b(?:to be|should be|please) (?:moved|cancell?ed|changed|postponed|skipped)\b`,
    String.raw`\b(?:follow[- ]?ups?|action items?|actions|questions?|comments?|summary|recordings?|slides|transcript) (?:from|of|on|to|for|about)\b`,
    String.raw`\b(?:looking|call|need|wanted) for\b|\bmissing\b|\btypos?\b|\bfix(?:es|ed)?\b`,
    String.raw`^(?:who|how|why|should|can|could|do|does|is|are|move|moving|change|cancel|skip|postpone|find|run|discuss|add|remove|invite)\b`,
    String.raw`\?\s*$`,
  ].join('|'),
  'iu',
);

function isAboutMeeting(title: string): boolean {
  return ABOUT.test(title.replace(/^[^\p{L}\p{N}]+/u, ''));
}

/** `2023.07.26`, `Wed Jul 26, 2023`. */
function isOnlyDate(title: string): boolean {
  const left = title
    .replace(/\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? \d{4}\b/iu, '')
    .replace(new RegExp(DAY, 'iu'), '')
    .replace(new RegExp(NOT_HELD, 'iu'), '')
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/iu, '')
    .replace(/\b\d{1,2}:\d{2}\b|\b(?:utc|gmt|am|pm)\b/giu, '');
  return !/[\p{L}\p{N}]/u.test(left);
}

/**
 * Returns the issues of days that have another issue with the usual title or the label of meetings, which these lack.
 */
function besides(records: readonly { item: Item; meeting: RecordedMeeting }[]): string[] {
  const issues = records.filter(({ item }) => item.kind === 'issue');
  const stems = new Map<string, number>();
  for (const { item, meeting } of issues) {
    const stem = `${meeting.name} ${stemOf(item.title)}`;
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  return issues
    .filter(({ meeting, item }) => {
      const day = issues.filter((other) => keyOf(other.meeting) === keyOf(meeting));
      const rank = (each: Item) =>
        2 * Number((stems.get(`${meeting.name} ${stemOf(each.title)}`) ?? 0) > 1) + Number(isLabelled(each));
      const best = Math.max(...day.map((other) => rank(other.item)));
      return rank(item) < best;
    })
    .map(({ item }) => item.url);
}

function isLabelled({ labels }: Item): boolean {
  return labels.some((label) => /^(?:[\p{L}\p{N}-]+[-_ :/])?meetings?$/iu.test(label));
}

/** Returns a title without what changes from meeting to meeting. */
function stemOf(title: string): string {
  return title
    .toLowerCase()
    .replace(new RegExp(`\\b(?:${MONTH_PATTERN})\\b`, 'giu'), '')
    .replace(/\d+(?:st|nd|rd|th)?/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
