import type { Trust } from '../gather/trust.ts';
import { trustOf } from '../gather/trust.ts';
import { readMark } from '../merge/control-data.ts';
import { isUntouched } from '../merge/own-entries.ts';
import type { GroupConfig } from '../model/config.ts';
import type { MeetingMark } from '../model/control-comments.ts';
import type { FiledDay, Occurrence } from '../model/meeting.ts';
import type { Deps } from '../ports/deps.ts';
import type { IssueTracker, TrackedIssue } from '../ports/issue-tracker.ts';
import { changeSince, type OccurrenceChange } from '../schedule/change.ts';
import { finishedMeetings } from '../schedule/due.ts';
import { startText } from '../schedule/occurrence.ts';
import type { Series } from '../schedule/series.ts';
import { agrees, findIssue } from '../sync/find-issue.ts';
import { isSilenced, lastSaid, rememberSaid, sayOnce } from '../sync/say-once.ts';
import { finalFile } from './document-file.ts';
import { occurrenceAsNamed } from './find-meeting.ts';
import type { GroupPlace } from './group-meeting.ts';
import { wantedIssue } from './meeting.ts';
import { minutesPart } from './minutes.ts';
import { minutesPath } from './minutes-files.ts';

/** The newest issues of a group's repository, and the means to comment on them. */
interface GroupIssues {
  tracker: IssueTracker;
  listed: readonly TrackedIssue[];
  trust: Trust;
}

/** A comment to be written under a meeting's issue. */
export interface Announcement {
  issue: TrackedIssue;
  /** One word for the change to the meeting. */
  key: string;
  text: string;
  /** Whether it is the latest comment already. */
  isPosted: boolean;
}

/**
 * Changes to meetings of a group that have an open issue and were to start after `now`: those that were moved,
 * cancelled or dropped since they were announced, and those that take place after all. Includes changes that have been
 * announced.
 */
export async function changedMeetings(
  { tracker, listed, trust }: GroupIssues,
  { group, series }: { group: Pick<GroupConfig, 'id'>; series: Series },
  now: string,
): Promise<Announcement[]> {
  const changed: Announcement[] = [];
  for (const issue of listed) {
    const mark = readMark(issue.body);
    if (issue.state !== 'open' || mark?.group !== group.id || mark.start === null || mark.start < now)
      continue;
    if (!(await trust.isTrusted(issue.opener, issue.repository))) continue;
    if (!agrees(issue, mark, await trust.isOurs(issue.opener))) continue;
    const { date, start, time } = mark;
    const announced = { date, start, time, elsewhere: await announcedElsewhere(issue, mark, listed, trust) };
    const told = keyOf(changeSince(series, announced), announced);
    const said = await lastSaid({ tracker, trust }, issue);
    const isNews = told.key !== 'takes-place' || (said !== null && said !== `at-${announced.start}`);
    if (!isNews) continue;
    const isPosted = told.key === said;
    if (!isPosted && (await isSilenced({ tracker, trust }, issue))) continue;
    changed.push({ issue, ...told, isPosted });
  }
  return changed;
}

/** The planned starts of the other meetings on the same day that have their own issues. */
async function announcedElsewhere(
  issue: TrackedIssue,
  { group, date }: MeetingMark,
  issues: readonly TrackedIssue[],
  trust: Trust,
): Promise<string[]> {
  const starts: string[] = [];
  for (const other of issues) {
    const mark = other.number === issue.number ? null : readMark(other.body);
    if (mark === null || mark.group !== group || mark.date !== date) continue;
    if (!(await trust.isOurs(other.opener))) continue;
    if (mark.time !== null) starts.push(`${date}T${mark.time}:00Z`);
    else if (mark.start !== null) starts.push(mark.start);
  }
  return starts;
}

/**
 * Writes the announcements, at most once each. An existing one may have left a claim of a run that was stopped right
 * after it.
 */
export async function announce(
  { tracker, trust }: Omit<GroupIssues, 'listed'>,
  announcements: readonly Announcement[],
): Promise<void> {
  for (const { issue, key, text, isPosted } of announcements) {
    if (!isPosted) await sayOnce({ tracker, trust }, issue, { key, text });
    else {
      await tracker.sweepClaims(issue.repository);
      await rememberSaid({ tracker, trust }, issue, key);
    }
  }
}

function keyOf(
  change: OccurrenceChange,
  announced: { date: string; start: string },
): { key: string; text: string } {
  switch (change.kind) {
    case 'none':
      return {
        key: 'takes-place',
        text: `This meeting takes place after all: ${startText(change.occurrence)}.`,
      };
    case 'moved':
      return {
        key: `at-${change.occurrence.start ?? change.occurrence.date}`,
        text: `This meeting was moved from ${startText(announced)} to ${startText(change.occurrence)}.`,
      };
    case 'cancelled':
      return { key: 'cancelled', text: `The meeting of ${startText(announced)} was cancelled.` };
    case 'gone':
      return {
        key: 'gone',
        text: `The meeting of ${startText(announced)} is no longer in the calendar.`,
      };
  }
}

/**
 * The issues to close: open issues of past meetings whose minutes are on the branch that documents are published to and
 * have been edited by people. Without a known repository of the documents, the local file counts. Empty when the group
 * does not want issues closed.
 * @param listed - The newest issues of the group's repository.
 */
export async function finishedIssues(
  place: GroupPlace & { series: Series },
  listed: readonly TrackedIssue[],
  deps: Deps,
): Promise<TrackedIssue[]> {
  const { config, group, series } = place;
  const { repository, closeAfterMinutes } = group.meeting;
  const trust = trustOf(config, deps);
  if (repository === null || !closeAfterMinutes) return [];
  const finished = await Promise.all(
    finishedMeetings(series, deps.now).map(async (planned) => {
      const occurrence = await occurrenceAsNamed(place, planned, deps);
      const { issue } = await findIssue(listed, wantedIssue(config, group, repository, occurrence), trust);
      if (issue?.state !== 'open' || !(await trust.isOurs(issue.opener))) return [];
      const minutes = await finalMinutes(place, occurrence, deps);
      const wrote = minutes !== null && minutes.trim() !== '' && !isUntouched(minutes);
      return wrote ? [issue] : [];
    }),
  );
  return finished.flat();
}

/** The minutes of a meeting that was moved may be in the file of its first date. */
async function finalMinutes(place: GroupPlace, occurrence: Occurrence, deps: Deps): Promise<string | null> {
  const textOn = async ({ date, time }: FiledDay) => {
    const day = { date, ...(time !== undefined && { time }) };
    const path = await minutesPath(place, day, deps);
    const text = await finalFile(place.config, path, deps);
    return minutesPart(place, path, [day]).read(text);
  };
  const { date, movedFrom = date } = occurrence;
  return (await textOn(occurrence)) ?? textOn({ ...occurrence, date: movedFrom });
}
