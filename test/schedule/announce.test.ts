import { describe, expect, it } from 'vitest';
import { convertLinks } from '../../src/schedule/convert-links.ts';
import { sessionFor } from '../../src/schedule/occurrence.ts';
import { calendarLocation } from '../../src/schedule/open-schedule.ts';
import { timeTable } from '../../src/schedule/time-table.ts';

const MEETING = { start: '2023-02-16T15:00:00Z' };
const UNKNOWN = { start: null };

/** Local times worked out by hand from the offsets of the tz database. */
describe('timeTable', () => {
  it.each([
    { zone: 'America/Los_Angeles', city: 'Los Angeles', text: 'Thu 16 Feb 2023 07:00' },
    { zone: 'Europe/London', city: 'London', text: 'Thu 16 Feb 2023 15:00' },
    { zone: 'Asia/Kolkata', city: 'Kolkata', text: 'Thu 16 Feb 2023 20:30' },
    { zone: 'Asia/Tokyo', city: 'Tokyo', text: 'Fri 17 Feb 2023 00:00' },
    { zone: 'America/Argentina/Buenos_Aires', city: 'Buenos Aires', text: 'Thu 16 Feb 2023 12:00' },
    { zone: 'UTC', city: 'UTC', text: 'Thu 16 Feb 2023 15:00' },
  ])('$zone', ({ zone, city, text }) => {
    expect(timeTable(MEETING, [zone])).toMatchObject([{ zone, city, text }]);
  });

  it('gives the parts', () => {
    expect(timeTable({ start: '2023-03-05T23:05:00Z' }, ['Asia/Tokyo'])).toEqual([
      {
        zone: 'Asia/Tokyo',
        city: 'Tokyo',
        weekday: 'Mon',
        date: '2023-03-06',
        time: '08:05',
        text: 'Mon 6 Mar 2023 08:05',
      },
    ]);
  });

  it('lists each zone once, in order', () => {
    const zones = ['Europe/London', 'UTC', 'europe/london'];
    expect(timeTable(MEETING, zones).map(({ zone }) => zone)).toEqual(['Europe/London', 'UTC']);
  });

  it('is empty without a start, and refuses unknown zones', () => {
    expect(timeTable(UNKNOWN, ['UTC'])).toEqual([]);
    expect(() => timeTable(MEETING, ['Asia/Tokio'])).toThrow(
      expect.objectContaining({ code: 'config/time-zone', hint: 'Did you mean Asia/Tokyo?' }),
    );
  });
});

describe('convertLinks', () => {
  it('gives the instant in UTC and the title', () => {
    expect(convertLinks(MEETING, 'Q&A: Security')).toEqual([
      {
        name: 'timeanddate.com',
        url: 'https://www.timeanddate.com/worldclock/fixedtime.html?msg=Q%26A%3A+Security&iso=20230216T1500&p1=1440',
      },
      {
        name: 'WolframAlpha',
        url: 'https://www.wolframalpha.com/input/?i=2023-02-16+15%3A00+UTC+in+local+time',
      },
    ]);
  });

  it('is empty without a start', () => {
    expect(convertLinks(UNKNOWN, 'x')).toEqual([]);
  });
});

describe('sessionFor', () => {
  const sessions = [
    { time: '13:00', join: 'https://zoom.us/j/1' },
    { time: '9:30 UTC', join: null },
    { time: '17:00Z', join: 'https://zoom.us/j/2' },
    { time: 'noon', join: 'https://zoom.us/j/3' },
  ];
  it.each([
    { start: '2023-02-16T13:00:00Z', index: 0 },
    { start: '2023-02-16T09:30:00Z', index: 1 },
    { start: '2023-02-16T17:00:00Z', index: 2 },
    { start: '2023-02-16T00:00:00Z', index: null },
    { start: '2023-02-16T13:30:00Z', index: null },
    { start: null, index: null },
  ])('$start', ({ start, index }) => {
    expect(sessionFor({ start }, sessions)).toBe(index === null ? null : sessions[index]);
  });
});

describe('calendarLocation', () => {
  it.each([
    {
      ical: 'https://example.org/private-0815/basic.ics',
      location: {
        kind: 'url',
        url: 'https://example.org/private-0815/basic.ics',
        label: 'the calendar at example.org',
      },
    },
    {
      ical: ' http://localhost:8080/a.ics ',
      location: { kind: 'url', url: 'http://localhost:8080/a.ics', label: 'the calendar at localhost:8080' },
    },
    {
      ical: 'webcal://example.org/a.ics',
      location: { kind: 'url', url: 'https://example.org/a.ics', label: 'the calendar at example.org' },
    },
    {
      ical: 'https://user:password@example.org/a.ics',
      location: { kind: 'url', label: 'the calendar at example.org' },
    },
    { ical: 'file:///srv/a.ics', location: { kind: 'path', path: 'file:///srv/a.ics' } },
    {
      ical: 'calendars/node.ics',
      location: { kind: 'path', path: 'calendars/node.ics', label: 'calendars/node.ics' },
    },
    { ical: '/srv/node.ics', location: { kind: 'path', path: '/srv/node.ics' } },
    { ical: 'C:\\calendars\\node.ics', location: { kind: 'path', path: 'C:\\calendars\\node.ics' } },
    { ical: 'https://', location: { kind: 'path' } },
  ])('$ical', ({ ical, location }) => {
    expect(calendarLocation(ical)).toMatchObject(location);
  });
});
