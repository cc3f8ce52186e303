import { expect, it } from 'vitest';
import { openRule, starts } from './calendar.ts';

/**
 * Expectations worked out by hand from the tz database's rules: offset before and after each change.
 * A skipped time is read with the offset before the change, of a repeated one the first counts (RFC 5545, 3.3.5).
 */
it.each([
  {
    name: 'London keeps 15:00 when summer time starts',
    start: 'Europe/London:20230105T150000',
    rule: 'WEEKLY;INTERVAL=2',
    from: '2023-03-10',
    expected: ['2023-03-16T15:00:00Z', '2023-03-30T14:00:00Z'],
  },
  {
    name: 'London keeps 15:00 when summer time ends',
    start: 'Europe/London:20230105T150000',
    rule: 'WEEKLY;INTERVAL=2',
    from: '2023-10-20',
    expected: ['2023-10-26T14:00:00Z', '2023-11-09T15:00:00Z'],
  },
  {
    name: 'New York changes two weeks before London',
    start: 'America/New_York:20230105T100000',
    rule: 'WEEKLY',
    from: '2023-03-08',
    expected: ['2023-03-09T15:00:00Z', '2023-03-16T14:00:00Z'],
  },
  {
    name: 'a time that London skips',
    start: 'Europe/London:20230305T013000',
    rule: 'WEEKLY',
    from: '2023-03-19',
    expected: ['2023-03-19T01:30:00Z', '2023-03-26T01:30:00Z', '2023-04-02T00:30:00Z'],
  },
  {
    name: 'a time that London repeats',
    start: 'Europe/London:20231001T013000',
    rule: 'WEEKLY',
    from: '2023-10-22',
    expected: ['2023-10-22T00:30:00Z', '2023-10-29T00:30:00Z', '2023-11-05T01:30:00Z'],
  },
  {
    name: 'a time that New York skips',
    start: 'America/New_York:20230305T023000',
    rule: 'WEEKLY',
    from: '2023-03-12',
    expected: ['2023-03-12T07:30:00Z', '2023-03-19T06:30:00Z'],
  },
  {
    name: 'a time that New York repeats',
    start: 'America/New_York:20231001T013000',
    rule: 'DAILY',
    from: '2023-11-05',
    expected: ['2023-11-05T05:30:00Z', '2023-11-06T06:30:00Z'],
  },
  {
    name: 'a first start that is skipped',
    start: 'America/New_York:20230312T023000',
    rule: 'DAILY',
    from: '2023-03-12',
    expected: ['2023-03-12T07:30:00Z', '2023-03-13T06:30:00Z'],
  },
  {
    name: 'Lord Howe moves by half an hour',
    start: 'Australia/Lord_Howe:20230924T021500',
    rule: 'WEEKLY',
    from: '2023-09-30',
    expected: ['2023-09-30T15:45:00Z', '2023-10-07T15:15:00Z'],
  },
  {
    name: 'Sydney ends summer time in April',
    start: 'Australia/Sydney:20230330T090000',
    rule: 'WEEKLY',
    from: '2023-03-29',
    expected: ['2023-03-29T22:00:00Z', '2023-04-05T23:00:00Z'],
  },
  {
    name: 'Samoa skips a whole Friday',
    start: 'Pacific/Apia:20111223T100000',
    rule: 'WEEKLY',
    from: '2011-12-23',
    expected: ['2011-12-23T20:00:00Z', '2011-12-30T20:00:00Z', '2012-01-05T20:00:00Z'],
  },
  {
    name: 'Casablanca goes back for Ramadan',
    start: 'Africa/Casablanca:20230316T100000',
    rule: 'WEEKLY;INTERVAL=3',
    from: '2023-03-16',
    expected: ['2023-03-16T09:00:00Z', '2023-04-06T10:00:00Z', '2023-04-27T09:00:00Z'],
  },
  {
    name: 'São Paulo gives up summer time',
    start: 'America/Sao_Paulo:20190110T100000',
    rule: 'YEARLY',
    from: '2019-01-01',
    expected: ['2019-01-10T12:00:00Z', '2020-01-10T13:00:00Z'],
  },
  {
    name: 'Cairo brings summer time back',
    start: 'Africa/Cairo:20230427T100000',
    rule: 'WEEKLY',
    from: '2023-04-27',
    expected: ['2023-04-27T08:00:00Z', '2023-05-04T07:00:00Z'],
  },
  {
    name: 'Pyongyang changes its zone',
    start: 'Asia/Pyongyang:20180504T090000',
    rule: 'DAILY',
    from: '2018-05-04',
    expected: ['2018-05-04T00:30:00Z', '2018-05-05T00:00:00Z'],
  },
  {
    name: 'Kolkata has no summer time',
    start: 'Asia/Kolkata:20230105T203000',
    rule: 'WEEKLY;INTERVAL=26',
    from: '2023-01-05',
    expected: ['2023-01-05T15:00:00Z', '2023-07-06T15:00:00Z'],
  },
  {
    name: 'Phoenix has no summer time',
    start: 'America/Phoenix:20230105T080000',
    rule: 'WEEKLY;INTERVAL=26',
    from: '2023-01-05',
    expected: ['2023-01-05T15:00:00Z', '2023-07-06T15:00:00Z'],
  },
])('$name', async ({ start, rule, from, expected }) => {
  const series = await openRule(`DTSTART;TZID=${start}\nRRULE:FREQ=${rule}`);
  expect(starts(series, new Date(Date.parse(from) - 1).toISOString(), expected.length)).toEqual(expected);
});

it.each([
  {
    name: 'ahead of UTC',
    start: 'Pacific/Kiritimati:20230105T090000',
    now: '2023-01-04T18:59Z',
    date: '2023-01-05',
    instant: '2023-01-04T19:00:00Z',
  },
  {
    name: 'behind UTC',
    start: 'America/Los_Angeles:20230105T200000',
    now: '2023-01-05T00:00Z',
    date: '2023-01-05',
    instant: '2023-01-06T04:00:00Z',
  },
])('dates are those of the zone of the series: $name', async ({ start, now, date, instant }) => {
  const series = await openRule(`DTSTART;TZID=${start}\nRRULE:FREQ=WEEKLY`);
  expect(series.next(now)).toMatchObject({ date, start: instant });
  expect(series.on(date)).toMatchObject([{ start: instant }]);
});
