import { nearest } from '../../errors/nearest.ts';
import { type FormatRefusal, format } from './format.ts';
import { isTimeZone, nearestTimeZone } from './times.ts';

const PROPERTIES = ['DTSTART', 'RRULE', 'RDATE', 'EXDATE', 'DTEND', 'DURATION'];
const FREQUENCIES = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY'];

/**
 * The lines of a recurring event in RFC 5545, starting with DTSTART. Only their outline is checked here: `ruleTimeline`
 * of schedule parses them.
 */
export const recurrence = format({
  expected: 'the DTSTART and RRULE lines of RFC 5545',
  example: 'DTSTART;TZID=Europe/London:20230105T150000\nRRULE:FREQ=WEEKLY;INTERVAL=2',
  pattern: /[Rr](?:[Rr][Uu][Ll][Ee]|[Dd][Aa][Tt][Ee])[:;]/u,
  maxLength: 2000,
  code: 'config/schedule',
  repair: (value) => (/^FREQ=/iu.test(value) ? `RRULE:${value}` : undefined),
  refuse: refuseRule,
});

function refuseRule(value: string): FormatRefusal | undefined {
  const lines = value
    .split(/\r\n|\r|\n|\\n/u)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const names = lines.map((text) => text.split(/[:;]/u, 1)[0]?.toUpperCase() ?? '');
  const unknown = names.find((name) => !PROPERTIES.includes(name));
  if (unknown !== undefined) {
    const other = nearest(unknown, PROPERTIES);
    return {
      why: `No line of a rule starts with ${unknown}${other === undefined ? '' : `; ${other} does`}.`,
    };
  }
  if (!names.includes('DTSTART'))
    return { why: 'It has no DTSTART line, so nobody knows when the series starts.' };
  return lines.map(refuseLine).find((refused) => refused !== undefined);
}

function refuseLine(line: string): FormatRefusal | undefined {
  const zone = /^[^:]*;TZID=([^:;]+)/iu.exec(line)?.[1];
  // Names without a slash may be Windows zones, which the schedule translates.
  if (zone?.includes('/') === true && !isTimeZone(zone)) {
    const other = nearestTimeZone(zone);
    return {
      why: `Node.js does not know the time zone ${zone}${other === undefined ? '' : `; ${other} is one`}.`,
    };
  }
  if (!/^RRULE/iu.test(line)) return undefined;
  const frequency = /[:;]FREQ=([^;]*)/iu.exec(line)?.[1]?.toUpperCase();
  if (frequency === undefined) return { why: 'The RRULE has no FREQ, such as FREQ=WEEKLY.' };
  if (FREQUENCIES.includes(frequency)) return undefined;
  return { why: `FREQ is one of ${FREQUENCIES.join(', ')}, not ${frequency}.` };
}
