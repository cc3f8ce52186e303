import { describe, expect, it } from 'vitest';
import { changeSince } from '../../src/schedule/change.ts';
import { nextOccurrence, occurrenceOnDate } from '../../src/schedule/occurrence.ts';
import { calendar, event, openEvery, openFeed, openRule, starts } from './calendar.ts';

const WEEKLY = ['UID:w', 'DTSTART:20230105T150000Z', 'DURATION:PT50M', 'RRULE:FREQ=WEEKLY;COUNT=8'];
const FEED = calendar(
  event(...WEEKLY, 'EXDATE:20230112T150000Z'),
  event('UID:w', 'RECURRENCE-ID:20230119T150000Z', 'DTSTART:20230124T150000Z', 'DURATION:PT50M'),
  event('UID:w', 'RECURRENCE-ID:20230126T150000Z', 'DTSTART:20230126T150000Z', 'STATUS:CANCELLED'),
  event('UID:w', 'RECURRENCE-ID:20230202T150000Z', 'DTSTART:20230202T180000Z'),
);

describe('next, previous, current', () => {
  it.each([
    {
      name: 'before everything',
      now: '2023-01-01T00:00Z',
      next: '2023-01-05T15:00:00Z',
      previous: null,
      current: null,
    },
    {
      name: 'just before a start',
      now: '2023-01-05T14:59:59Z',
      next: '2023-01-05T15:00:00Z',
      previous: null,
      current: null,
    },
    {
      name: 'at a start',
      now: '2023-01-05T15:00:00Z',
      next: '2023-01-24T15:00:00Z',
      previous: null,
      current: '2023-01-05T15:00:00Z',
    },
    {
      name: 'during',
      now: '2023-01-05T15:49:59Z',
      next: '2023-01-24T15:00:00Z',
      previous: '2023-01-05T15:00:00Z',
      current: '2023-01-05T15:00:00Z',
    },
    {
      name: 'at the end',
      now: '2023-01-05T15:50:00Z',
      next: '2023-01-24T15:00:00Z',
      previous: '2023-01-05T15:00:00Z',
      current: null,
    },
    {
      name: 'an hour without an end',
      now: '2023-02-02T18:59:59Z',
      next: '2023-02-09T15:00:00Z',
      previous: '2023-02-02T18:00:00Z',
      current: '2023-02-02T18:00:00Z',
    },
    {
      name: 'during a cancelled one',
      now: '2023-01-26T15:10:00Z',
      next: '2023-02-02T18:00:00Z',
      previous: '2023-01-24T15:00:00Z',
      current: null,
    },
    {
      name: 'after everything',
      now: '2030-01-01T00:00Z',
      next: null,
      previous: '2023-02-23T15:00:00Z',
      current: null,
    },
  ])('$name', async ({ now, next, previous, current }) => {
    const series = await openFeed(FEED);
    expect(
      [series.next(now), series.previous(now), series.current(now)].map((found) => found?.start ?? null),
    ).toEqual([next, previous, current]);
  });
});

describe('current', () => {
  const long = (days: number) =>
    openFeed(calendar(event('UID:l', 'DTSTART:20230101T000000Z', `DURATION:P${days}D`)));

  it('finds what began weeks ago', async () => {
    expect((await long(20)).current('2023-01-20T00:00:00Z')?.start).toBe('2023-01-01T00:00:00Z');
  });

  it('does not look for what has lasted for more than a month', async () => {
    expect((await long(60)).current('2023-02-20T00:00:00Z')).toBeNull();
  });
});

describe('on and plannedFor', () => {
  it.each([
    { name: 'an ordinary one', date: '2023-01-05', on: [{ cancelled: false }], planned: ['2023-01-05'] },
    {
      name: 'one taken out by EXDATE',
      date: '2023-01-12',
      on: [{ cancelled: true, start: '2023-01-12T15:00:00Z' }],
      planned: ['2023-01-12'],
    },
    { name: 'the day a meeting was moved from', date: '2023-01-19', on: [], planned: ['2023-01-24'] },
    {
      name: 'the day it was moved to',
      date: '2023-01-24',
      on: [{ cancelled: false, movedFrom: '2023-01-19' }],
      planned: [],
    },
    {
      name: 'one cancelled by STATUS',
      date: '2023-01-26',
      on: [{ cancelled: true }],
      planned: ['2023-01-26'],
    },
    { name: 'a day without one', date: '2023-01-06', on: [], planned: [] },
  ])('$name', async ({ date, on, planned }) => {
    const series = await openFeed(FEED);
    expect(series.on(date)).toMatchObject(on);
    expect(series.on(date)).toHaveLength(on.length);
    expect(series.plannedFor(date).map((occurrence) => occurrence.date)).toEqual(planned);
  });

  it('puts what takes place before what does not', async () => {
    const series = await openFeed(
      calendar(
        event('UID:a', 'DTSTART:20230105T090000Z', 'STATUS:CANCELLED'),
        event('UID:b', 'DTSTART:20230105T150000Z'),
        event('UID:c', 'DTSTART:20230105T150000Z', 'STATUS:CANCELLED'),
      ),
    );
    expect(series.on('2023-01-05').map(({ start, cancelled }) => [start, cancelled])).toEqual([
      ['2023-01-05T15:00:00Z', false],
      ['2023-01-05T09:00:00Z', true],
    ]);
  });

  it('refuses what is no date', async () => {
    const series = await openFeed(FEED);
    expect(() => series.on('2023-02-30')).toThrow(expect.objectContaining({ code: 'usage/date' }));
  });
});

describe('changeSince', () => {
  it.each([
    { name: 'nothing', date: '2023-01-05', start: '2023-01-05T15:00:00Z', change: { kind: 'none' } },
    {
      name: 'nothing, when the start was not announced',
      date: '2023-01-05',
      start: null,
      change: { kind: 'none' },
    },
    { name: 'taken out', date: '2023-01-12', start: '2023-01-12T15:00:00Z', change: { kind: 'cancelled' } },
    {
      name: 'moved to another day',
      date: '2023-01-19',
      start: '2023-01-19T15:00:00Z',
      change: { kind: 'moved', occurrence: { date: '2023-01-24' } },
    },
    {
      name: 'cancelled',
      date: '2023-01-26',
      start: '2023-01-26T15:00:00Z',
      change: { kind: 'cancelled', occurrence: { cancelled: true } },
    },
    {
      name: 'moved on its day',
      date: '2023-02-02',
      start: '2023-02-02T15:00:00Z',
      change: { kind: 'moved', occurrence: { start: '2023-02-02T18:00:00Z' } },
    },
    {
      name: 'not in the series any more',
      date: '2023-01-07',
      start: '2023-01-07T15:00:00Z',
      change: { kind: 'gone' },
    },
  ])('$name', async ({ date, start, change }) => {
    expect(changeSince(await openFeed(FEED), { date, start, time: null, elsewhere: [] })).toMatchObject(
      change,
    );
  });
});

describe('long and sparse series', () => {
  it.each([
    {
      name: 'weekly since 1990',
      rrule: 'DTSTART:19900104T150000Z\nRRULE:FREQ=WEEKLY',
      now: '2023-02-15',
      next: '2023-02-16T15:00:00Z',
    },
    {
      name: 'daily since 1900',
      rrule: 'DTSTART:19000101T150000Z\nRRULE:FREQ=DAILY',
      now: '2023-02-15T16:00Z',
      next: '2023-02-16T15:00:00Z',
    },
    // 1990-01-01 is day 1, so 2023-02-16 is day 12,100: 33 years of 365 days, 8 leap days, 46 days and the first.
    {
      name: 'daily with a COUNT, its last',
      rrule: 'DTSTART:19900101T150000Z\nRRULE:FREQ=DAILY;COUNT=12100',
      now: '2023-02-15T16:00Z',
      next: '2023-02-16T15:00:00Z',
    },
    {
      name: 'daily with a COUNT without end',
      rrule: 'DTSTART:00010101T150000Z\nRRULE:FREQ=DAILY;COUNT=1000000000',
      now: '2023-02-15T16:00Z',
      next: '2023-02-16T15:00:00Z',
    },
    {
      name: 'weekdays with a COUNT',
      rrule: 'DTSTART:20230213T150000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=4',
      now: '2023-02-15T16:00Z',
      next: '2023-02-16T15:00:00Z',
    },
    {
      name: 'weekdays with a COUNT, past it',
      rrule: 'DTSTART:20230213T150000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=4',
      now: '2023-02-16T15:00Z',
      next: null,
    },
    {
      name: 'daily with a COUNT, past it',
      rrule: 'DTSTART:19900101T150000Z\nRRULE:FREQ=DAILY;COUNT=12099',
      now: '2023-02-15T16:00Z',
      next: null,
    },
    {
      name: '29 February',
      rrule: 'DTSTART:20200229T150000Z\nRRULE:FREQ=YEARLY',
      now: '2023-02-15',
      next: '2024-02-29T15:00:00Z',
    },
    {
      name: 'every 20 years',
      rrule: 'DTSTART:20200101T150000Z\nRRULE:FREQ=YEARLY;INTERVAL=20',
      now: '2023-02-15',
      next: '2040-01-01T15:00:00Z',
    },
    {
      name: 'a first start far away',
      rrule: 'DTSTART:20990101T150000Z\nRRULE:FREQ=DAILY',
      now: '2023-02-15',
      next: '2099-01-01T15:00:00Z',
    },
    {
      name: 'a day that never comes',
      rrule: 'DTSTART:20200101T150000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      now: '2023-02-15',
      next: null,
    },
  ])('$name', async ({ rrule, now, next }) => {
    expect((await openRule(rrule)).next(now)?.start ?? null).toBe(next);
  });

  it('finds an event of long ago, and one after a long pause', async () => {
    const series = await openFeed(
      calendar(event('DTSTART:19800101T000000Z'), event('DTSTART:20990101T000000Z')),
    );
    expect([series.previous('2023-01-01')?.date, series.next('2023-01-01')?.date]).toEqual([
      '1980-01-01',
      '2099-01-01',
    ]);
  });

  it('gives up on a rule that is endless work, with a word on it', async () => {
    const series = await openRule('DTSTART:00010101T150000Z\nRRULE:FREQ=DAILY;BYHOUR=15;COUNT=1000000000');
    expect(() => series.next('2023-01-01')).toThrow(expect.objectContaining({ code: 'config/schedule' }));
  });
});

describe('every', () => {
  it.each([
    {
      name: 'two weeks in London',
      every: '2023-01-05T15:00[Europe/London]/P14D',
      now: '2023-03-15',
      expected: ['2023-03-16T15:00:00Z', '2023-03-30T14:00:00Z'],
    },
    {
      name: 'a week in UTC',
      every: '2023-01-05T15:00Z/P1W',
      now: '2023-03-24',
      expected: ['2023-03-30T15:00:00Z', '2023-04-06T15:00:00Z'],
    },
    {
      name: 'the zone of the schedule',
      every: '2023-01-05T15:00/P7D',
      timezone: 'Europe/London',
      now: '2023-03-24',
      expected: ['2023-03-30T14:00:00Z'],
    },
    {
      name: 'an offset and a zone',
      every: '2023-01-05T10:00-05:00[Europe/London]/P7D',
      now: '2023-01-05',
      expected: ['2023-01-05T15:00:00Z'],
    },
    {
      name: 'an offset, kept in the zone of the schedule',
      every: '2023-01-05T10:00-05:00/P7D',
      timezone: 'Europe/London',
      now: '2023-03-30',
      expected: ['2023-03-30T14:00:00Z'],
    },
    {
      name: "ISO 8601's repeating interval",
      every: 'R/2023-01-05T15:00Z/P1W',
      now: '2023-01-06',
      expected: ['2023-01-12T15:00:00Z'],
    },
    {
      name: 'a month from the 31st: its last day where it is shorter',
      every: '2023-01-31T15:00Z/P1M',
      now: '2023-02-01',
      expected: ['2023-02-28T15:00:00Z', '2023-03-31T15:00:00Z', '2023-04-30T15:00:00Z'],
    },
    {
      name: 'a year from 29 February',
      every: '2020-02-29T15:00Z/P1Y',
      now: '2022-12-01',
      expected: ['2023-02-28T15:00:00Z', '2024-02-29T15:00:00Z'],
    },
    {
      name: 'a month and a day',
      every: '2023-01-01T15:00Z/P1M1D',
      now: '2023-01-02',
      expected: ['2023-02-02T15:00:00Z', '2023-03-03T15:00:00Z'],
    },
    {
      name: 'a time that is skipped',
      every: '2023-03-19T01:30[Europe/London]/P1W',
      now: '2023-03-20',
      expected: ['2023-03-26T01:30:00Z', '2023-04-02T00:30:00Z'],
    },
    {
      name: 'whole days',
      every: '2023-01-05/P7D',
      timezone: 'Asia/Kolkata',
      now: '2023-01-06',
      expected: ['2023-01-11T18:30:00Z'],
    },
    {
      name: 'a period too long to come round',
      every: '2023-01-05T15:00Z/P200000Y',
      now: '2023-01-06',
      expected: [],
    },
  ])('$name', async ({ every, timezone = 'UTC', now, expected }) => {
    expect(starts(await openEvery(every, timezone), now, Math.max(1, expected.length))).toEqual(expected);
  });

  it('knows the day and zone', async () => {
    const series = await openEvery('2023-01-05/P7D', 'Asia/Kolkata');
    expect(series.next('2023-01-06')).toEqual({
      date: '2023-01-12',
      start: '2023-01-11T18:30:00Z',
      end: '2023-01-12T18:30:00Z',
      timeZone: 'Asia/Kolkata',
      cancelled: false,
    });
  });
});

describe('every as a list', () => {
  it.each([
    {
      name: 'two slots that alternate',
      every: ['2023-01-05T13:00Z/P28D', '2023-01-19T20:00Z/P28D'],
      expected: ['2023-01-05T13:00:00Z', '2023-01-19T20:00:00Z', '2023-02-02T13:00:00Z'],
    },
    {
      name: 'their order does not matter',
      every: ['2023-01-19T20:00Z/P28D', '2023-01-05T13:00Z/P28D'],
      expected: ['2023-01-05T13:00:00Z', '2023-01-19T20:00:00Z', '2023-02-02T13:00:00Z'],
    },
    {
      name: 'three slots, one of them of a later year',
      every: ['2023-01-05T13:00Z/P21D', '2023-01-12T20:00Z/P21D', '2024-01-04T04:00Z/P21D'],
      expected: ['2023-01-05T13:00:00Z', '2023-01-12T20:00:00Z', '2023-01-26T13:00:00Z'],
    },
    {
      name: 'each in a zone of its own',
      every: ['2023-03-16T15:00[Europe/London]/P14D', '2023-03-09T15:00[America/New_York]/P14D'],
      expected: [
        '2023-03-09T20:00:00Z',
        '2023-03-16T15:00:00Z',
        '2023-03-23T19:00:00Z',
        '2023-03-30T14:00:00Z',
      ],
    },
    {
      name: 'periods that meet at one start count once',
      every: ['2023-01-05T13:00Z/P7D', '2023-01-05T13:00Z/P14D'],
      expected: ['2023-01-05T13:00:00Z', '2023-01-12T13:00:00Z', '2023-01-19T13:00:00Z'],
    },
    {
      name: 'the first and third day of a month',
      every: ['2023-01-05T13:00Z/P1M', '2023-01-19T13:00Z/P1M'],
      expected: ['2023-01-05T13:00:00Z', '2023-01-19T13:00:00Z', '2023-02-05T13:00:00Z'],
    },
  ])('$name', async ({ every, expected }) => {
    const series = await openEvery(every);
    expect(starts(series, '2023-01-01', expected.length)).toEqual(expected);
    expect(series.previous(expected.at(-1) ?? '')?.start).toBe(expected.at(-2));
  });

  it('is called after all of them', async () => {
    const series = await openEvery(['2023-01-05T13:00Z/P28D', '2023-01-19T20:00Z/P28D']);
    expect(series.name).toBe('the schedule "2023-01-05T13:00Z/P28D" and "2023-01-19T20:00Z/P28D"');
  });
});

describe('nextOccurrence', () => {
  it('gives the next one', async () => {
    expect(nextOccurrence(await openFeed(FEED), '2023-01-01').date).toBe('2023-01-05');
  });

  it('says what was searched when no meeting is scheduled, and no secret of the address', async () => {
    const series = await openFeed(FEED);
    expect(() => nextOccurrence(series, '2030-01-01T00:00Z')).toThrow(
      expect.objectContaining({
        code: 'schedule/none',
        message: 'No meeting is scheduled after 2030-01-01T00:00Z.',
        why: 'Searched the events in the calendar at example.org; the last one was on 2023-02-23.',
      }),
    );
    const never = await openRule('DTSTART:20230105T150000Z\nRRULE:FREQ=DAILY;UNTIL=20230101T000000Z');
    expect(() => nextOccurrence(never, '2023-01-01')).toThrow(
      expect.objectContaining({ code: 'schedule/none' }),
    );
  });

  it('makes do with a date', () => {
    expect(occurrenceOnDate('2023-02-16', 'UTC')).toEqual({
      date: '2023-02-16',
      start: null,
      end: null,
      timeZone: 'UTC',
      cancelled: false,
    });
  });
});
