import { expect, it } from 'vitest';
import { parsePeriod } from '../../src/schedule/period.ts';
import { parseUnit, periodAround, periodParts } from '../../src/schedule/period-parts.ts';

it.each([
  { period: '2023', unit: 'quarter' as const, ids: ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'] },
  { period: '2023', unit: 'year' as const, ids: ['2023'] },
  { period: '2022-11..2023-02', unit: 'year' as const, ids: ['2022', '2023'] },
  { period: '2022-11..2023-02', unit: 'quarter' as const, ids: ['2022-Q4', '2023-Q1'] },
  { period: '2023-07-10..2023-07-20', unit: 'quarter' as const, ids: ['2023-Q3'] },
])('$period has the parts $ids by $unit, without a gap', ({ period: id, unit, ids }) => {
  const period = parsePeriod(id, 'Europe/Berlin');
  const parts = periodParts(period, unit);
  expect(parts.map((part) => part.id)).toEqual(ids);
  const ends = [period.from, ...parts.map(({ to }) => to)];
  expect(parts.map(({ from }) => from)).toEqual(ends.slice(0, -1));
  expect(ends.at(-1)).toBe(period.to);
});

it.each([
  { month: '2023-01', quarter: '2023-Q1' },
  { month: '2023-03', quarter: '2023-Q1' },
  { month: '2023-12', quarter: '2023-Q4' },
])('$month is in $quarter', ({ month, quarter }) => {
  const period = parsePeriod(month, 'UTC');
  expect(periodAround(period, 'quarter')).toEqual(parsePeriod(quarter, 'UTC'));
  expect(periodAround(period, 'year')).toEqual(parsePeriod('2023', 'UTC'));
});

it.each([' Quarter', 'YEAR'])('reads %j', (text) => {
  expect(parseUnit(text)).toBe(text.trim().toLowerCase());
});

it.each(['', 'month', 'quartal'])('refuses %j', (text) => {
  expect(() => parseUnit(text)).toThrow(expect.objectContaining({ code: 'usage/option' }));
});
