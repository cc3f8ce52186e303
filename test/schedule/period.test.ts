import { describe, expect, it } from 'vitest';
import { defaultPeriod, parsePeriod, periodMonths, previousPeriod } from '../../src/schedule/period.ts';

/** Midnights worked out by hand from the offsets of the tz database. */
describe('parsePeriod', () => {
  it.each([
    { text: '2023-07', zone: 'UTC', from: '2023-07-01T00:00:00Z', to: '2023-08-01T00:00:00Z' },
    {
      text: ' 2023-12 ',
      zone: 'UTC',
      id: '2023-12',
      from: '2023-12-01T00:00:00Z',
      to: '2024-01-01T00:00:00Z',
    },
    { text: '2024-02', zone: 'UTC', from: '2024-02-01T00:00:00Z', to: '2024-03-01T00:00:00Z' },
    { text: '2024-04..2024-05', zone: 'UTC', from: '2024-04-01T00:00:00Z', to: '2024-06-01T00:00:00Z' },
    { text: '2023-11..2024-02', zone: 'UTC', from: '2023-11-01T00:00:00Z', to: '2024-03-01T00:00:00Z' },
    {
      text: '2023-07..2023-07',
      zone: 'UTC',
      id: '2023-07',
      from: '2023-07-01T00:00:00Z',
      to: '2023-08-01T00:00:00Z',
    },
    { text: '2023-Q3', zone: 'UTC', from: '2023-07-01T00:00:00Z', to: '2023-10-01T00:00:00Z' },
    { text: '2023-q4', zone: 'UTC', id: '2023-Q4', from: '2023-10-01T00:00:00Z', to: '2024-01-01T00:00:00Z' },
    { text: '2023-Q4..2024-Q1', zone: 'UTC', from: '2023-10-01T00:00:00Z', to: '2024-04-01T00:00:00Z' },
    { text: '2023', zone: 'UTC', from: '2023-01-01T00:00:00Z', to: '2024-01-01T00:00:00Z' },
    { text: '2022..2023', zone: 'UTC', from: '2022-01-01T00:00:00Z', to: '2024-01-01T00:00:00Z' },
    { text: '2023-07-01..2023-07-15', zone: 'UTC', from: '2023-07-01T00:00:00Z', to: '2023-07-16T00:00:00Z' },
    { text: '2024-02-29..2024-02-29', zone: 'UTC', from: '2024-02-29T00:00:00Z', to: '2024-03-01T00:00:00Z' },
    { text: '2023-03', zone: 'Europe/London', from: '2023-03-01T00:00:00Z', to: '2023-03-31T23:00:00Z' },
    { text: '2023-10', zone: 'Europe/London', from: '2023-09-30T23:00:00Z', to: '2023-11-01T00:00:00Z' },
    { text: '2023-07', zone: 'Asia/Kolkata', from: '2023-06-30T18:30:00Z', to: '2023-07-31T18:30:00Z' },
    {
      text: '2023-03',
      zone: 'America/Los_Angeles',
      from: '2023-03-01T08:00:00Z',
      to: '2023-04-01T07:00:00Z',
    },
    // São Paulo put its clocks forward at midnight: 4 November 2018 began at 01:00.
    {
      text: '2018-11-04..2018-11-04',
      zone: 'America/Sao_Paulo',
      from: '2018-11-04T03:00:00Z',
      to: '2018-11-05T02:00:00Z',
    },
    // Havana puts them back at 01:00: midnight comes twice, and the day begins with the first.
    {
      text: '2023-11-05..2023-11-05',
      zone: 'America/Havana',
      from: '2023-11-05T04:00:00Z',
      to: '2023-11-06T05:00:00Z',
    },
  ])('$text in $zone', ({ text, zone, from, to, id = text }) => {
    expect(parsePeriod(text, zone)).toEqual({ id, from, to, timeZone: zone });
  });

  it.each([
    { text: '2023-13', why: 'A year has no month 13.' },
    { text: '2023-00', why: 'A year has no month 0.' },
    { text: '2023-Q5', why: 'A year has no quarter 5.' },
    { text: '2023-Q0', why: 'A year has no quarter 0.' },
    { text: '2023-02-01..2023-02-30', why: '2023-02 has the days 1 to 28.' },
    { text: '2023-05..2023-04', why: 'It ends before it begins.', hint: 'Write 2023-04..2023-05.' },
    { text: '2023-05..2023-Q3', why: 'It begins with a month and ends with a quarter.' },
    {
      text: '2023-07-01',
      why: 'A single day is no period.',
      hint: 'Write 2023-07-01..2023-07-01, or 2023-07.',
    },
    { text: '2023-7', hint: 'Did you mean 2023-07?' },
    { text: '2023/07', hint: 'Did you mean 2023-07?' },
    { text: '2023/13', hint: /^Write 2023-07,/u },
    { text: 'July 2023', hint: /^Write 2023-07,/u },
    { text: '2023-05..2023-06..2023-07', hint: /^Write/u },
    { text: '..2023-07', hint: /^Write/u },
    { text: '2023-07..', hint: /^Write/u },
    { text: '20233', hint: /^Write/u },
    { text: '', hint: /^Write/u },
  ])('refuses "$text"', ({ text, why = /^A period is/u, hint = /^Write/u }) => {
    expect(() => parsePeriod(text, 'UTC')).toThrow(
      expect.objectContaining({
        code: 'usage/period',
        message: `"${text}" is not a period.`,
        why: expect.stringMatching(why),
        hint: expect.stringMatching(hint),
      }),
    );
  });

  it('refuses an unknown zone', () => {
    expect(() => parsePeriod('2023-07', 'Europe/Lundon')).toThrow(
      expect.objectContaining({ code: 'config/time-zone', hint: 'Did you mean Europe/London?' }),
    );
  });
});

describe('defaultPeriod', () => {
  it.each([
    { now: '2023-07-20T00:00Z', zone: 'UTC', id: '2023-07' },
    { now: '2023-07-19T23:59:59Z', zone: 'UTC', id: '2023-06' },
    { now: '2023-07-31T23:59Z', zone: 'UTC', id: '2023-07' },
    { now: '2023-08-01', zone: 'UTC', id: '2023-07' },
    { now: '2024-01-05T12:00Z', zone: 'UTC', id: '2023-12' },
    { now: '2023-07-19T20:00Z', zone: 'Asia/Kolkata', id: '2023-07' },
    { now: '2023-07-20T03:00Z', zone: 'America/Los_Angeles', id: '2023-06' },
  ])('$now in $zone', ({ now, zone, id }) => {
    expect(defaultPeriod(now, zone)).toEqual(parsePeriod(id, zone));
  });
});

describe('previousPeriod and periodMonths', () => {
  it.each([
    { id: '2023-07', previous: '2023-06', months: ['2023-07'] },
    { id: '2024-01', previous: '2023-12', months: ['2024-01'] },
    { id: '2024-04..2024-05', previous: '2024-02..2024-03', months: ['2024-04', '2024-05'] },
    { id: '2023-Q1', previous: '2022-Q4', months: ['2023-01', '2023-02', '2023-03'] },
    {
      id: '2023-Q3..2023-Q4',
      previous: '2023-Q1..2023-Q2',
      months: ['2023-07', '2023-08', '2023-09', '2023-10', '2023-11', '2023-12'],
    },
    { id: '2023-07-01..2023-07-15', previous: '2023-06-16..2023-06-30', months: ['2023-07'] },
    { id: '2023-06-28..2023-07-02', previous: '2023-06-23..2023-06-27', months: ['2023-06', '2023-07'] },
    { id: '2024-03-01..2024-03-01', previous: '2024-02-29..2024-02-29', months: ['2024-03'] },
  ])('$id', ({ id, previous, months }) => {
    const period = parsePeriod(id, 'Europe/London');
    expect(previousPeriod(period)).toEqual(parsePeriod(previous, 'Europe/London'));
    expect(previousPeriod(period).to).toBe(period.from);
    expect(periodMonths(period)).toEqual(months.map((month) => parsePeriod(month, 'Europe/London')));
  });

  it('goes by the year', () => {
    expect(previousPeriod(parsePeriod('2023', 'UTC')).id).toBe('2022');
    expect(previousPeriod(parsePeriod('2022..2023', 'UTC')).id).toBe('2020..2021');
    expect(periodMonths(parsePeriod('2023', 'UTC'))).toHaveLength(12);
  });
});
