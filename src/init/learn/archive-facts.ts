import { parseReference } from '../../model/reference.ts';
import { commonest } from './commonest.ts';
import { type ReadMinutes, regulars } from './people.ts';
import { type MetRhythm, rhythmOf } from './rhythm.ts';
import { nameInTitle, splitHost } from './titles.ts';

/** What an archive of minutes says about the group that wrote it; null or empty where it says nothing. */
export interface ArchiveFacts {
  /** `Node.js`, the beginning of the titles that spells the organisation. */
  host: string | null;
  name: string | null;
  /** Where its meetings are announced. */
  repository: string | null;
  label: string | null;
  /** Lines for `meeting.invited`. */
  invited: readonly string[];
  /** Of its shared notes. */
  hackmd: string | null;
  calendar: string | null;
  rhythm: MetRhythm | null;
  /** `15:00`, in UTC, where most minutes say it. */
  time: string | null;
  /** How many minutes were read for it. */
  files: number;
}

/**
 * Read off an archive how a group calls itself, who comes, and when it meets.
 * @param newest - The newest minutes, the newest first.
 * @param dates - Of all minutes.
 * @param clone - The repository that they are in, when that is known.
 */
export function factsOfArchive(
  newest: readonly ReadMinutes[],
  dates: readonly string[],
  clone: string | null,
): ArchiveFacts {
  const said = <Value>(say: (read: ReadMinutes) => Value | null): Value | null =>
    commonest(newest.flatMap((read) => say(read) ?? [])) ?? null;
  const repository = said(({ minutes }) =>
    minutes.meetingIssue === null ? null : (parseReference(minutes.meetingIssue)?.repository ?? null),
  );
  const title = said(({ minutes }) => (minutes.title === null ? null : nameInTitle(minutes.title)));
  const owner = (repository ?? clone)?.split('/')[0] ?? null;
  const time = said(({ minutes }) => minutes.time);
  return {
    ...(title === null ? { host: null, name: null } : splitHost(title, owner)),
    repository,
    label: said(({ text }) => labelOfMinutes(text)),
    invited: regulars(newest),
    hackmd: said(({ text }) => /\bhackmd\.io\/@([\w-]{1,60})\//u.exec(text)?.[1] ?? null),
    calendar: said(({ minutes }) => calendarIn(minutes.upcoming.map(({ text }) => text).join('\n'))),
    rhythm: rhythmOf(dates),
    time,
    files: newest.length,
  };
}

/** The address on a line about the calendar. */
function calendarIn(upcoming: string): string | null {
  const line = upcoming.split('\n').find((each) => /calendar/iu.test(each) && /https?:\/\//iu.test(each));
  return /https?:\/\/[^\s<>)\]]+/iu.exec(line ?? '')?.[0] ?? null;
}

/** The label that minutes say their agenda was made from: `Extracted from **tsc-agenda** labelled issues`. */
export function labelOfMinutes(text: string): string | null {
  return /\*\*([\w.-][\w. -]{0,80}agenda)\*\*\s+label/iu.exec(text)?.[1] ?? null;
}
