import { Temporal } from 'temporal-polyfill';
import type { Activity, Item, ItemSummary, RepositoryName } from '../model/item.ts';
import { MONTH_PATTERN, monthOf } from '../model/months.ts';
import { repositoryOfKey } from '../model/reference.ts';
import type { ItemQuery } from '../ports/source.ts';

/** The meeting whose issue is searched for. */
export interface MeetingIssueQuestion {
  repository: RepositoryName;
  /** As minutebook titles it, `Node.js Security WorkGroup Meeting 2023-02-16`. */
  title: string;
  /** `2023-02-16` */
  date: string;
  /** Titles of other groups' meetings: an issue with one of these is not the one, although it contains all words. */
  others?: readonly string[];
}

/** All meetings of a group. */
export interface MeetingSeries {
  repository: RepositoryName;
  /** The common part of their issues' titles: `Node.js Security WorkGroup Meeting`. */
  title: string;
}

/** The fields that decide whether an item is the issue of a meeting. */
type Candidate = Pick<ItemSummary, 'kind' | 'repository' | 'number' | 'title' | 'state'>;

/** Returns the search that supplements the listing of the newest issues: it finds issues of meetings long past. */
export function meetingIssueQuery({ repository, title }: MeetingIssueQuestion): ItemQuery {
  return { scope: [repository], kind: 'issue', title: searchableWords(title) };
}

/**
 * Returns the candidates for the issue of a meeting, the most likely first. People retitle issues: besides the exact
 * title (ignoring case and white space), a title counts that contains all its words and the date. An exact title
 * precedes a similar one, an open issue a closed one, and the older the newer, which people know about.
 */
export function rankMeetingIssues<T extends Candidate>(
  candidates: readonly T[],
  { repository, title, date, others = [] }: MeetingIssueQuestion,
): T[] {
  const wanted = normalise(title);
  const words = wordsOf(title);
  const longer = others.map(wordsOf).filter((other) => !hasAll(words, other));
  const isMeant = (found: ReadonlySet<string>) =>
    hasAll(found, words) && !longer.some((other) => hasAll(found, other));
  return candidates
    .filter(
      (item) => item.kind !== 'pull-request' && item.repository.toLowerCase() === repository.toLowerCase(),
    )
    .map((item) => ({ item, exact: normalise(item.title) === wanted }))
    .filter(({ item, exact }) => exact || (item.title.includes(date) && isMeant(wordsOf(item.title))))
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) ||
        Number(b.item.state === 'open') - Number(a.item.state === 'open') ||
        a.item.number - b.item.number,
    )
    .map(({ item }) => item);
}

/** Whether two titles are equal, ignoring case and white space. */
export function isTitle(found: string, title: string): boolean {
  return normalise(found) === normalise(title);
}

/** Whether an issue's title is that of a meeting of a series, in any form: it contains all words and a date. */
export function isMeetingTitle(title: string, series: MeetingSeries['title']): boolean {
  return /\d{4}-\d{2}-\d{2}/u.test(title) && hasAll(wordsOf(title), wordsOf(series));
}

/** Whether a title is that of a series with a day, perhaps a time, and nothing more. */
export function isSeriesTitle(title: string, series: MeetingSeries['title']): boolean {
  const day = /\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?: ?UTC)?)?/u;
  if (!day.test(title)) return false;
  const words = (text: string) => (normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return words(title.replace(day, ' ')) === words(series);
}

function normalise(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function wordsOf(title: string): Set<string> {
  return new Set(normalise(title).match(/[\p{L}\p{N}]+/gu) ?? []);
}

function hasAll(words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  return [...wanted].every((word) => words.has(word));
}

/**
 * Shortens a title for a search, which takes 256 characters. The last words are kept, since the date at the end
 * distinguishes meetings best.
 */
function searchableWords(title: string): string {
  const words = title.trim().split(/\s+/u);
  while (words.length > 1 && words.join(' ').length > 200) words.shift();
  return words.join(' ').slice(-200);
}

/**
 * Returns items without references from meeting issues: an agenda links every item it lists, which is no news about any
 * of them.
 * @param series - All meetings whose issues are agendas, also those of other groups.
 */
export function withoutMeetingReferences<T extends Item>(
  items: readonly T[],
  series: readonly MeetingSeries[],
): T[] {
  const isAgenda = (event: Activity): boolean =>
    event.kind === 'referenced' && series.some((meetings) => isOneOf(event, meetings));
  return items.map((item) =>
    item.activity === undefined
      ? item
      : { ...item, activity: item.activity.filter((event) => !isAgenda(event)) },
  );
}

function isOneOf({ item, title }: { item: string; title: string }, series: MeetingSeries): boolean {
  return (
    repositoryOfKey(item).toLowerCase() === series.repository.toLowerCase() &&
    isMeetingTitle(title, series.title)
  );
}

const MONTH = String.raw`(?<month>${MONTH_PATTERN})\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;
const ALONE = String.raw`(?<![\w/.-])`;

/** `2023-07-06`, `2023/07/06`, `2023 07 26`, `20230706`. */
const YEAR_FIRST = /(?<!\d)(?<year>(?:19|20)\d{2})(?<gap>[-/. ]?)(?<month>\d{2})\k<gap>(?<day>\d{2})(?!\d)/u;
/** `12 July 2023`, `19th of Jul, 2023`, `8 nov`. */
const DAY_MONTH = new RegExp(String.raw`${ALONE}${DAY}(?: of)?[ -]${MONTH}(?:,?[ -]${YEAR})?(?![\w])`, 'iu');
/** `June 7 2023`, `Feb 1st, 2023`, `March 22`. */
const MONTH_DAY = new RegExp(String.raw`\b${MONTH} ${DAY}(?!\d)(?:,? ${YEAR})?`, 'iu');
/** `22-06`, `08-06-23`, `25/05/2023`; a version or a path is no date. */
const NUMBERS =
  /(?<![\w/.-])(?<a>\d{1,2})(?<gap>[-/.])(?<b>\d{1,2})(?:\k<gap>(?<c>\d{4}|\d{2}))?(?![\w/-]|\.\d)/u;

/** How many days an incomplete date of a meeting may be from the day on which its item was opened. */
const NEAR = 45;
/** How many days nearer one reading of `06-07` must be than the other. */
const CLEARLY = 14;

/**
 * Reads the day in a title, `2023-07-06`, or null when it is missing or uncertain. Months may be words, also
 * abbreviated. A missing year is the one that brings the day nearest to when the item was opened. In figures alone, the
 * order of day and month is the possible one, or else the one whose day is clearly nearer. Such completed dates must
 * lie within 45 days of the item.
 * @param opened - ISO 8601 instant at which the item was opened.
 */
export function dateInTitle(title: string, opened: string): string | null {
  const yearFirst = YEAR_FIRST.exec(title)?.groups;
  if (yearFirst !== undefined) return dateOf(yearFirst.year, yearFirst.month, yearFirst.day);
  const day = opened.slice(0, 'yyyy-mm-dd'.length);
  const words = DAY_MONTH.exec(title)?.groups ?? MONTH_DAY.exec(title)?.groups;
  if (words !== undefined) {
    const month = String(monthOf(words.month ?? ''));
    if (words.year !== undefined) return dateOf(words.year, month, words.day);
    return nearest(inAnyYear(month, words.day, day), day);
  }
  const figures = NUMBERS.exec(title)?.groups;
  return figures === undefined ? null : nearest(readings(figures, day), day);
}

/** Returns the possible readings of figures such as `08-06` or `08-06-23`. */
function readings({ a, gap, b, c }: Readonly<Record<string, string>>, opened: string): (string | null)[] {
  if (c === undefined) {
    // `7/9` is a fraction and `18.12` a version far more often than a day.
    if (gap === '.' || a?.length !== 2 || b?.length !== 2) return [];
    return [...inAnyYear(b, a, opened), ...inAnyYear(a, b, opened)];
  }
  if (c.length === 4) return [dateOf(c, b, a), dateOf(c, a, b)];
  return [dateOf(`20${c}`, b, a), dateOf(`20${c}`, a, b), dateOf(`20${a}`, b, c)];
}

function inAnyYear(month: string | undefined, day: string | undefined, opened: string): (string | null)[] {
  const year = Number(opened.slice(0, 4));
  return [year - 1, year, year + 1].map((each) => dateOf(String(each), month, day));
}

/** Returns the only possible reading, or the one that is clearly nearest to a day. */
function nearest(possible: readonly (string | null)[], opened: string): string | null {
  const from = Temporal.PlainDate.from(opened);
  const distances = [...new Set(possible)]
    .flatMap((date) => (date === null ? [] : [{ date, days: Math.abs(from.until(date).days) }]))
    .sort((one, other) => one.days - other.days);
  const [best, second] = distances;
  if (best === undefined || best.days > NEAR) return null;
  return second === undefined || second.days - best.days >= CLEARLY ? best.date : null;
}

function dateOf(year = '', month = '', day = ''): string | null {
  const fields = { year: Number(year), month: Number(month), day: Number(day) };
  try {
    return Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
