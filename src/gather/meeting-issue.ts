import type { ItemSummary, RepositoryName } from '../model/item.ts';
import type { ItemQuery } from '../ports/source.ts';

/** Which meeting's issue is looked for. */
export interface MeetingIssueQuestion {
  repository: RepositoryName;
  /** As minutebook titles it, `Node.js Security WorkGroup Meeting 2023-02-16`. */
  title: string;
  /** `2023-02-16` */
  date: string;
  /** Titles of other groups' meetings: an issue of one of these is not the one, although all words are in it. */
  others?: readonly string[];
}

/** All meetings of a group. */
export interface MeetingSeries {
  repository: RepositoryName;
  /** What titles of their issues have in common: `Node.js Security WorkGroup Meeting`. */
  title: string;
}

/** What is looked at to tell whether an item is the one. */
type Candidate = Pick<ItemSummary, 'kind' | 'repository' | 'number' | 'title' | 'state'>;

/** The search that goes with the listing of the newest issues: it finds issues of meetings long past. */
export function meetingIssueQuery({ repository, title }: MeetingIssueQuestion): ItemQuery {
  return { scope: [repository], kind: 'issue', title: searchableWords(title) };
}

/**
 * What may be the issue of a meeting, the most likely first. People retitle issues: next to the exact title (case and white space
 * aside), a title counts that holds all its words and the date. An exact title goes before a similar one, an
 * open issue before a closed one, and the older before the newer: that one people were told about.
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
    .filter((item) => item.kind === 'issue' && item.repository.toLowerCase() === repository.toLowerCase())
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

/** Whether a title is the one, case and white space aside. */
export function isTitle(found: string, title: string): boolean {
  return normalise(found) === normalise(title);
}

/** Whether an issue's title is that of one of the meetings, in whatever form: it holds all words and a date. */
export function isMeetingTitle(title: string, series: MeetingSeries['title']): boolean {
  return /\d{4}-\d{2}-\d{2}/u.test(title) && hasAll(wordsOf(title), wordsOf(series));
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
 * A search takes 256 characters of text; words at the end, where the date stands, tell meetings apart best.
 */
function searchableWords(title: string): string {
  const words = title.trim().split(/\s+/u);
  while (words.length > 1 && words.join(' ').length > 200) words.shift();
  return words.join(' ').slice(-200);
}
