import { commonest } from '../../model/commonest.ts';
import { MONTH_PATTERN } from '../../model/months.ts';
import { parseReference } from '../../model/reference.ts';
import { type ReadMinutes, regulars } from './people.ts';
import { type MetRhythm, rhythmOf } from './rhythm.ts';

/** The facts that an archive of minutes gives about its group; null or empty where it gives none. */
export interface ArchiveFacts {
  /** `Node.js`: the beginning of the titles that spells the organisation. */
  host: string | null;
  name: string | null;
  /** The repository that its meetings are announced in. */
  repository: string | null;
  label: string | null;
  /** Lines for `meeting.invited`. */
  invited: readonly string[];
  /** The HackMD team of its shared notes. */
  hackmd: string | null;
  calendar: string | null;
  rhythm: MetRhythm | null;
  /** `15:00`, in UTC, as given by most minutes. */
  time: string | null;
  /** The number of minutes read. */
  files: number;
}

/**
 * Infers from an archive the name of a group, its regular attendees, and its schedule.
 * @param newest - The newest minutes, newest first.
 * @param dates - The dates of all minutes.
 * @param clone - The repository that contains the minutes, if known.
 */
export function factsOfArchive(
  newest: readonly ReadMinutes[],
  dates: readonly string[],
  clone: string | null,
): ArchiveFacts {
  const commonestOf = <Value>(find: (read: ReadMinutes) => Value | null): Value | null =>
    commonest(newest.flatMap((read) => find(read) ?? [])) ?? null;
  const repository = commonestOf(({ minutes }) =>
    minutes.meetingIssue === null ? null : (parseReference(minutes.meetingIssue)?.repository ?? null),
  );
  const title = commonestOf(({ minutes }) => (minutes.title === null ? null : nameInTitle(minutes.title)));
  const owner = (repository ?? clone)?.split('/')[0] ?? null;
  const time = commonestOf(({ minutes }) => minutes.time);
  return {
    ...(title === null ? { host: null, name: null } : splitHost(title, owner)),
    repository,
    label: commonestOf(({ text }) => labelOfMinutes(text)),
    invited: regulars(newest),
    hackmd: commonestOf(({ text }) => /\bhackmd\.io\/@([\w-]{1,60})\//u.exec(text)?.[1] ?? null),
    calendar: commonestOf(({ minutes }) => calendarIn(minutes.upcoming.map(({ text }) => text).join('\n'))),
    rhythm: rhythmOf(dates),
    time,
    files: newest.length,
  };
}

/** The address on a line that mentions the calendar. */
function calendarIn(upcoming: string): string | null {
  const line = upcoming.split('\n').find((each) => /calendar/iu.test(each) && /https?:\/\//iu.test(each));
  return /https?:\/\/[^\s<>)\]]+/iu.exec(line ?? '')?.[0] ?? null;
}

/** The agenda label in minutes: `Extracted from **tsc-agenda** labelled issues`. */
export function labelOfMinutes(text: string): string | null {
  return /\*\*([\w.-][\w. -]{0,80}agenda)\*\*\s+label/iu.exec(text)?.[1] ?? null;
}

const ISO = String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:T[\d:]+Z?)?`;
const DAY_FIRST = String.raw`\d{1,2}(?:st|nd|rd|th)? (?:${MONTH_PATTERN})\.?,? \d{4}`;
const MONTH_FIRST = String.raw`(?:${MONTH_PATTERN})\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}`;
const DATE = new RegExp(`(?:${ISO}|${DAY_FIRST}|${MONTH_FIRST})`, 'giu');
const WORDS =
  /(?:^|\s)(?:(?:bi-?)?weekly |monthly |regular )?(?:meetings?|minutes|notes|agenda|call|sync)(?: (?:minutes|notes|agenda))?$/iu;
const EDGES = /^[\s:|,.#–—-]+|[\s:|,.#–—-]+$/gu;

/** The name of the group in a title, without the date, `Meeting` and similar words; null when nothing is left. */
export function nameInTitle(title: string): string | null {
  const undated = title
    .replace(/[*_`]/gu, '')
    .replace(DATE, ' ')
    .replace(/#\d+/gu, ' ')
    .replace(/\s+/gu, ' ');
  const named = undated
    .replace(EDGES, '')
    .replace(/^(?:minutes|notes|agenda) (?:of|for|from) (?:the )?/iu, '')
    .replace(/ (?:of|for|from|on)$/iu, '')
    .replace(WORDS, '')
    .replace(EDGES, '');
  return named.length < 2 || named.length > 100 || !/\p{L}/u.test(named) ? null : named;
}

/**
 * Splits the name of the project from the name of a group: the first words that spell the organisation, as `Node.js`
 * spells `nodejs`. The rest must be a name by itself.
 */
export function splitHost(name: string, owner: string | null): { host: string | null; name: string } {
  const wanted = plain(owner ?? '');
  const words = name.split(' ');
  for (let count = words.length - 1; count > 0 && wanted !== ''; count -= 1) {
    const host = words.slice(0, count).join(' ');
    if (plain(host) === wanted) return { host, name: words.slice(count).join(' ') };
  }
  return { host: null, name };
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
