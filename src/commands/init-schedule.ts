import { Temporal } from 'temporal-polyfill';
import { openSeries } from '../documents/open-series.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { scheduleKind } from '../init/draft.ts';
import { type ReadSentence, scheduleOfWords } from '../init/schedule-words/schedule-of-words.ts';
import { SENTENCES } from '../init/schedule-words/sentence.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { Occurrence } from '../model/meeting.ts';
import type { Deps } from '../ports/deps.ts';

/** Reads a schedule in any notation: a calendar, a rule, a first start with a period, or a sentence. */
export function readSchedule(
  text: string,
  options: { starting?: string | undefined; now: string },
): ReadSentence {
  return scheduleKind(text) === null ? scheduleOfWords(text, options) : { schedule: text };
}

/**
 * Reads the schedule of a command-line option.
 * @throws {MinutebookError} `usage/option` with what to write instead.
 */
export function requireSchedule(
  text: string,
  options: { starting?: string | undefined; now: string },
): string {
  const read = readSchedule(text, options);
  if ('schedule' in read) return read.schedule;
  const lacks = 'lacks' in read;
  throw new MinutebookError('usage/option', {
    message: `--schedule ${JSON.stringify(text)} cannot be used.`,
    why: lacks ? 'It does not say from which day on it counts.' : read.why,
    hint: lacks
      ? `Name a day that a meeting is on: --starting ${options.now.slice(0, 10)}.`
      : `${read.hint} A calendar is an address or a file that ends in .ics.`,
  });
}

/** The problem of a schedule to show at the prompt; undefined when it can be used. */
export function scheduleProblem(text: string, now: string): string | undefined {
  const read = readSchedule(text, { now });
  return 'why' in read ? `${read.why} As ${SENTENCES}.` : undefined;
}

const SHOWN = 3;
/** In milliseconds. The shortest day has 23 hours. */
const ALL_DAY = 23 * 3_600_000;

/**
 * The next three meetings of a group, formatted: `Thu 2026-12-03 15:00 Europe/London`.
 * @throws {MinutebookError} `config/…` and `schedule/…` when its schedule cannot be read, `usage/option` when it has no
 *   future meeting.
 */
export async function nextMeetings(config: Config, group: GroupConfig, deps: Deps): Promise<string[]> {
  const found: Occurrence[] = [];
  const series = await openSeries(config, group, deps);
  if (series === null) return [];
  for (let at = deps.now; found.length < SHOWN; ) {
    const next = series.next(at);
    if (next === null) break;
    found.push(next);
    at = next.start ?? new Date(Date.parse(`${next.date}T23:59:59Z`)).toISOString();
  }
  if (found.length > 0) return found.map(shown);
  throw new MinutebookError('usage/option', {
    message: `The schedule of ${group.id} has no meeting to come.`,
    why: 'It was read, and it has no future meeting.',
    hint: 'Correct --schedule or --match, or leave them out and add the schedule later.',
  });
}

function shown({ date, start, end, timeZone }: Occurrence): string {
  const day = new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', {
    weekday: 'short',
    timeZone: 'UTC',
  });
  const isAllDay = start === null || (end !== null && Date.parse(end) - Date.parse(start) >= ALL_DAY);
  if (isAllDay) return `${day} ${date}`;
  const time = Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).toPlainTime();
  return `${day} ${date} ${time.toString({ smallestUnit: 'minute' })} ${timeZone}`;
}
