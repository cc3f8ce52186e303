import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meetingDay, meetingKey } from '../../src/model/meeting.ts';
import { calendar, event, openEvery, openFeed } from './calendar.ts';

const EVERY_OTHER = 'RRULE:FREQ=WEEKLY;INTERVAL=2';
const weekly = (uid: string, start: string, ...more: string[]) =>
  event(`UID:${uid}`, 'SUMMARY:WG Meeting', `DTSTART${start}`, 'DURATION:PT1H', ...more);
const morning = weekly('a', ':20230105T080000Z', EVERY_OTHER);
const evening = weekly('b', ':20230105T200000Z', EVERY_OTHER);

const CALENDARS = [
  { name: 'two series', feed: calendar(morning, evening) },
  {
    name: 'hours of one rule',
    feed: calendar(weekly('a', ':20230105T080000Z', `${EVERY_OTHER};BYHOUR=8,20`)),
  },
  {
    name: 'sessions in zones of their own',
    feed: calendar(
      weekly('a', ';TZID=Europe/London:20230105T080000', EVERY_OTHER),
      weekly('b', ';TZID=America/New_York:20230105T150000', EVERY_OTHER),
    ),
  },
  {
    name: 'an extra date',
    feed: calendar(weekly('a', ':20230105T080000Z', EVERY_OTHER, 'RDATE:20230202T200000Z')),
  },
  {
    name: 'one that was moved to the day of another',
    feed: calendar(
      morning,
      weekly('b', ':20230104T200000Z', 'RRULE:FREQ=WEEKLY;INTERVAL=4'),
      weekly('b', ':20230202T200000Z', 'RECURRENCE-ID:20230201T200000Z'),
    ),
  },
];

const CASE = join(import.meta.dirname, '../../../shared/cases/two-in-a-day.ics');
if (existsSync(CASE)) CALENDARS.push({ name: 'the collected case', feed: readFileSync(CASE, 'utf8') });

describe('a day with two meetings', () => {
  it.each(CALENDARS)('tells them apart by the time: $name', async ({ feed }) => {
    const series = await openFeed(feed);
    const day = series.on('2023-02-02');
    expect(day.map(meetingDay)).toEqual(['2023-02-02 08:00', '2023-02-02 20:00']);
    expect(day.map(meetingKey)).toEqual(['2023-02-02-0800', '2023-02-02-2000']);
    const between = series.between('2023-02-02T00:00:00Z', '2023-02-03T00:00:00Z');
    expect(between).toEqual(day);
    expect([series.next('2023-02-02T00:00:00Z'), series.next('2023-02-02T12:00:00Z')]).toEqual(day);
    expect([series.previous('2023-02-02T12:00:00Z'), series.current('2023-02-02T20:30:00Z')]).toEqual(day);
  });

  it('is one with slots that meet on it', async () => {
    const every = ['2023-01-05T08:00Z/P14D', '2023-01-05T20:00Z/P28D'];
    const series = await openEvery(every);
    expect(series.on('2023-02-02').map(meetingDay)).toEqual(['2023-02-02 08:00', '2023-02-02 20:00']);
    expect(series.on('2023-01-19').map(meetingDay)).toEqual(['2023-01-19']);
  });
});

it.each([
  {
    name: 'the other is on another day',
    feed: calendar(morning, weekly('b', ':20230106T200000Z', EVERY_OTHER)),
  },
  {
    name: 'the other is cancelled',
    feed: calendar(morning, evening.replace('END:VEVENT', 'EXDATE:20230202T200000Z\r\nEND:VEVENT')),
  },
  {
    name: 'the other is moved away',
    feed: calendar(morning, evening, weekly('b', ':20230203T200000Z', 'RECURRENCE-ID:20230202T200000Z')),
  },
  {
    name: 'the other is cancelled in its title',
    feed: calendar(
      morning,
      evening,
      weekly('b', ':20230202T200000Z', 'RECURRENCE-ID:20230202T200000Z').replace('WG', 'Canceled: WG'),
    ),
  },
  {
    name: 'the other is an hour past midnight in its own zone',
    feed: calendar(morning, weekly('b', ';TZID=Asia/Tokyo:20230106T100000', EVERY_OTHER)),
  },
  {
    name: 'the other series is cancelled',
    feed: calendar(morning, weekly('b', ':20230105T200000Z', EVERY_OTHER, 'STATUS:CANCELLED')),
  },
  { name: 'both start at once', feed: calendar(morning, weekly('b', ':20230105T080000Z', EVERY_OTHER)) },
])('a meeting is called by its day alone when $name', async ({ feed }) => {
  const next = (await openFeed(feed)).next('2023-02-02T00:00:00Z');
  expect(next && meetingDay(next)).toBe('2023-02-02');
});

it('a meeting of several that moves is still planned for its first time', async () => {
  const moved = weekly('b', ':20230202T210000Z', 'RECURRENCE-ID:20230202T200000Z');
  const [, second] = (await openFeed(calendar(morning, evening, moved))).on('2023-02-02');
  expect(second && [meetingDay(second), meetingKey(second)]).toEqual(['2023-02-02 21:00', '2023-02-02-2000']);
});
