import { dateInTitle, isTitle, rankMeetingIssues } from '../gather/meeting-issue.ts';
import type { Trust } from '../gather/trust.ts';
import { readMark } from '../merge/control-data.ts';
import type { MeetingMark } from '../model/control-comments.ts';
import type { RepositoryName } from '../model/item.ts';
import { mayBeCalledByDay, type Occurrence, plannedStart, timeOf } from '../model/meeting.ts';
import type { TrackedIssue } from '../ports/issue-tracker.ts';

/** The meeting whose issue is searched for. */
export interface IssueWanted {
  repository: RepositoryName;
  /** Id of the group. */
  group: string;
  title: string;
  /** Titles of other meetings of that day: of other groups, and of the group itself. */
  others: readonly string[];
  occurrence: Pick<Occurrence, 'date' | 'start' | 'movedFrom' | 'time' | 'sameDay'>;
}

/** The issues that exist for a meeting. */
export interface FoundIssue {
  /** The meeting's issue, opened by one of our accounts or somebody who may write there; null when there is none. */
  issue: TrackedIssue | null;
  /** When there is none: similar issues, opened by people who may not write there. */
  lookalikes: readonly TrackedIssue[];
}

/**
 * Finds the issue of a meeting: one with the mark of the meeting (or of the date it was moved from), else one with its
 * title. Only issues that a trusted account opened count.
 */
export async function findIssue(
  issues: readonly TrackedIssue[],
  wanted: IssueWanted,
  trust: Trust,
): Promise<FoundIssue> {
  const candidates = issues.filter((issue) => isCandidate(issue, wanted));
  const known = await filtered(candidates, ({ opener }) => trust.isKnown(opener));
  const issue = await bestOf(known, wanted, trust);
  if (issue !== null) return { issue, lookalikes: [] };
  const trusted = await filtered(candidates, ({ opener }) => trust.isTrusted(opener, wanted.repository));
  return {
    issue: await bestOf(trusted, wanted, trust),
    lookalikes: candidates.filter((candidate) => !trusted.includes(candidate)),
  };
}

/** Returns the issues with the mark and title of a meeting that our accounts opened, in this and other runs. */
export async function openedIssues(
  issues: readonly TrackedIssue[],
  wanted: IssueWanted,
  trust: Trust,
): Promise<TrackedIssue[]> {
  const marked = issues.filter((issue) => {
    return isMarked(readMark(issue.body), wanted) && isTitle(issue.title, wanted.title);
  });
  return filtered(marked, ({ opener }) => trust.isOurs(opener));
}

/**
 * Whether the mark and the title of an issue are of one meeting. In an issue that our accounts opened the mark is ours;
 * people may have changed the title, but not to one that names another day. In somebody else's issue the mark was
 * copied: there the title has to name the day.
 */
export function agrees(
  { title, createdAt }: Pick<TrackedIssue, 'title' | 'createdAt'>,
  { date, start }: MeetingMark,
  isOurs: boolean,
): boolean {
  if (title.includes(date)) return true;
  const named = dateInTitle(title, createdAt);
  return named === null ? isOurs : start !== null && daysBetween(named, start) <= 1;
}

function isCandidate(issue: TrackedIssue, wanted: IssueWanted): boolean {
  return isMarked(readMark(issue.body), wanted) || titled([issue], wanted).length > 0;
}

async function bestOf(
  trusted: readonly TrackedIssue[],
  wanted: IssueWanted,
  trust: Trust,
): Promise<TrackedIssue | null> {
  const ours = new Set(await filtered(trusted, ({ opener }) => trust.isOurs(opener)));
  const marked = trusted
    .filter((issue) => {
      const mark = readMark(issue.body);
      if (mark === null || !isMarked(mark, wanted)) return false;
      const days = [wanted.occurrence.date, wanted.occurrence.movedFrom];
      const namesDay = days.some((day) => day !== undefined && issue.title.includes(day));
      const isOthers = wanted.others.some((other) => isTitle(issue.title, other));
      return !isOthers && (namesDay || agrees(issue, mark, ours.has(issue)));
    })
    .sort(
      (a, b) =>
        Number(readMark(b.body)?.time != null) - Number(readMark(a.body)?.time != null) ||
        Number(isTitle(b.title, wanted.title)) - Number(isTitle(a.title, wanted.title)) ||
        Number(b.state === 'open') - Number(a.state === 'open') ||
        a.number - b.number,
    );
  return (
    marked[0] ??
    titled(
      trusted.filter((issue) => !isOfOtherMeeting(issue, wanted, ours)),
      wanted,
    )[0] ??
    null
  );
}

/**
 * Whether an issue belongs to another meeting: it has the mark of another group, or of another meeting of the day. Such
 * a mark counts in our own issues, where another configuration or run wrote it; elsewhere it was copied.
 */
function isOfOtherMeeting(
  issue: TrackedIssue,
  wanted: IssueWanted,
  ours: ReadonlySet<TrackedIssue>,
): boolean {
  const { group, title, occurrence } = wanted;
  const mark = readMark(issue.body);
  if (mark === null) return false;
  const isOfDay = mark.date === occurrence.date || mark.date === occurrence.movedFrom;
  if (mark.group === group && (!isOfDay || isMarked(mark, wanted))) return false;
  return ours.has(issue) || !isTitle(issue.title, title);
}

function titled(
  issues: readonly TrackedIssue[],
  { repository, title, others, occurrence }: IssueWanted,
): TrackedIssue[] {
  const ranked = rankMeetingIssues(issues, { repository, title, others, date: occurrence.date });
  const bare = occurrence.time === undefined ? null : bareTitle(title, occurrence.date);
  // The first meeting had a title with the day alone before the day had several.
  if (bare === null || !mayBeCalledByDay(occurrence)) return ranked;
  return [...ranked, ...issues.filter((issue) => isTitle(issue.title, bare))];
}

/** Returns `… 2023-02-02 08:00` without the time. */
function bareTitle(title: string, date: string): string {
  return title.slice(0, title.lastIndexOf(date) + date.length);
}

/**
 * Whether a mark is that of a meeting. A mark without a time dates from when the day had one meeting: it belongs to the
 * meeting that it announces, or to the nearest one when that was moved.
 */
function isMarked(mark: MeetingMark | null, { group, occurrence }: IssueWanted): boolean {
  if (mark === null || mark.group !== group) return false;
  if (mark.date !== occurrence.date && mark.date !== occurrence.movedFrom) return false;
  if (mark.time !== null) return mark.time === (occurrence.time ?? timeOf(plannedStart(occurrence) ?? ''));
  const { start, sameDay } = occurrence;
  if (sameDay === undefined || sameDay.others.length === 0) return true;
  if (mark.start === null) return mayBeCalledByDay(occurrence);
  if (mark.start === start || mark.start === sameDay.planned) return true;
  const distance = (instant: string) => Math.abs(Date.parse(instant) - Date.parse(mark.start ?? ''));
  return sameDay.others.every((other) => distance(sameDay.planned) < distance(other));
}

/**
 * The days between a date and an instant: a meeting late in the day has another date in UTC than where it takes place.
 */
function daysBetween(date: string, instant: string): number {
  return Math.abs(Date.parse(date) - Date.parse(instant.slice(0, date.length))) / 86_400_000;
}

async function filtered<T>(list: readonly T[], test: (entry: T) => Promise<boolean>): Promise<T[]> {
  const passed = await Promise.all(list.map(test));
  return list.filter((_, index) => passed[index]);
}
