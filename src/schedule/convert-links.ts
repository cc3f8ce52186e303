import { Temporal } from 'temporal-polyfill';
import type { Occurrence } from '../model/meeting.ts';

/** timeanddate.com's number for UTC. */
const UTC_PLACE = '1440';

/**
 * Returns links to pages that show the start of an occurrence in their reader's own time.
 * @param title - Shown on the page where possible: `Node.js Security WorkGroup Meeting`.
 * @returns An empty list when the start is unknown.
 */
export function convertLinks(
  { start }: Pick<Occurrence, 'start'>,
  title: string,
): { name: string; url: string }[] {
  if (start === null) return [];
  const utc = Temporal.Instant.from(start).toZonedDateTimeISO('UTC').toPlainDateTime();
  const iso = utc.toString({ smallestUnit: 'minute' }).replace(/[-:]/gu, '');
  const fixedTime = new URLSearchParams({ msg: title, iso, p1: UTC_PLACE });
  const question = new URLSearchParams({
    i: `${utc.toString({ smallestUnit: 'minute' }).replace('T', ' ')} UTC in local time`,
  });
  return [
    { name: 'timeanddate.com', url: `https://www.timeanddate.com/worldclock/fixedtime.html?${fixedTime}` },
    { name: 'WolframAlpha', url: `https://www.wolframalpha.com/input/?${question}` },
  ];
}
