import { MinutebookError, type Place } from '../errors/minutebook-error.ts';
import { quote } from '../errors/quote.ts';
import type { ScheduleConfig } from '../model/config.ts';
import { everyTimeline } from './every.ts';
import { type Series, seriesOf } from './series.ts';
import { requireTimeZone } from './time-zone.ts';

/**
 * Opens a schedule. The readers of calendars and rules are loaded only for schedules that need them.
 * @param options - `icalText`: the feed that `schedule.ical` names, which the caller fetched or read. `warn`: called
 *   for each part of a feed that is skipped, with its line.
 * @throws {MinutebookError} `config/schedule` and `config/time-zone` for a schedule that cannot be read;
 *   `schedule/feed-invalid`, `schedule/feed-empty`, `schedule/no-match` and `schedule/time-zone` for a feed. The
 *   methods of the series throw the first of each as well, for a rule that takes too much work.
 */
export async function openSchedule(
  schedule: ScheduleConfig,
  { icalText, warn }: { icalText?: string; warn: (text: string, place: Place) => void },
): Promise<Series> {
  if (schedule.kind === 'ical') return openCalendar(schedule, icalText, warn);
  const timeZone = requireTimeZone(schedule.timezone);
  if (schedule.kind === 'every') {
    return seriesOf(
      `the schedule ${schedule.every.map(quote).join(' and ')}`,
      schedule.every.map((every) => everyTimeline(every, timeZone)),
    );
  }
  const { ruleTimeline } = await import('./rule-timeline.ts');
  return seriesOf(`the schedule ${quote(schedule.rrule)}`, [await ruleTimeline(schedule.rrule, timeZone)]);
}

async function openCalendar(
  schedule: Extract<ScheduleConfig, { kind: 'ical' }>,
  icalText: string | undefined,
  warn: (text: string, place: Place) => void,
): Promise<Series> {
  const timeZone = schedule.timezone === null ? null : requireTimeZone(schedule.timezone);
  const { label } = calendarLocation(schedule.ical);
  if (icalText === undefined) throw notFetched(label);
  const { feedTimelines } = await import('./feed-timelines.ts');
  const { match, cancelled } = schedule;
  const timelines = await feedTimelines(icalText, { match, cancelled, timeZone, label, warn });
  return seriesOf(
    match === null ? `the events in ${label}` : `events matching ${quote(match)} in ${label}`,
    timelines,
  );
}

function notFetched(label: string): MinutebookError {
  return new MinutebookError('internal/schedule', {
    message: `The schedule was opened without ${label}.`,
    why: 'The text of the feed has to be fetched before.',
    hint: 'This is a bug in minutebook: please report it.',
  });
}

/** The address or path of a calendar, and its name in messages. */
type CalendarLocation =
  | { kind: 'url'; url: string; label: string }
  | { kind: 'path'; path: string; label: string };

/**
 * Decides whether `ical` of a schedule is an address or a path. `webcal:` means `https:`; everything but these and
 * `http:` is a path from the configuration's folder. The label of an address is only its host: the rest may be secret.
 */
export function calendarLocation(ical: string): CalendarLocation {
  const text = ical.trim();
  if (/^(?:https?|webcals?):\/\//iu.test(text) && URL.canParse(text)) {
    const url = text.replace(/^webcals?:/iu, 'https:');
    return { kind: 'url', url, label: `the calendar at ${new URL(url).host}` };
  }
  return { kind: 'path', path: text, label: text };
}
