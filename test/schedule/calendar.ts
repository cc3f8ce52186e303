import type { Place } from '../../src/errors/minutebook-error.ts';
import { openSchedule } from '../../src/schedule/open-schedule.ts';
import type { Series } from '../../src/schedule/series.ts';

/** An iCalendar text with these content lines in it. */
export function calendar(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

export function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

const ignore = () => {};

export function openFeed(
  icalText: string,
  match: string | null = null,
  timezone: string | null = 'UTC',
  {
    cancelled = [],
    warn = ignore,
  }: { cancelled?: readonly string[]; warn?: (text: string, place: Place) => void } = {},
): Promise<Series> {
  return openSchedule(
    { kind: 'ical', ical: 'https://example.org/secret-4711/basic.ics', match, cancelled, timezone },
    { icalText, warn },
  );
}

export function openRule(rrule: string, timezone = 'UTC'): Promise<Series> {
  return openSchedule({ kind: 'rrule', rrule, timezone }, { warn: ignore });
}

export function openEvery(every: string | readonly string[], timezone = 'UTC'): Promise<Series> {
  return openSchedule(
    { kind: 'every', every: typeof every === 'string' ? [every] : every, timezone },
    { warn: ignore },
  );
}

/** The first starts from an instant on. */
export function starts(series: Series, from: string, count: number): (string | null)[] {
  const found: (string | null)[] = [];
  let now = from;
  while (found.length < count) {
    const next = series.next(now);
    if (next?.start == null) break;
    found.push(next.start);
    now = next.start;
  }
  return found;
}
