import { expect, it } from 'vitest';
import { MONTH_PATTERN, MONTHS, monthOf, monthsIn, periodIn } from '../../src/model/months.ts';

it.each(MONTHS.map((name, index) => ({ name, number: index + 1 })))('reads $name', ({ name, number }) => {
  const pattern = new RegExp(`^(?:${MONTH_PATTERN})$`, 'iu');
  for (const written of [name, name.toUpperCase(), name.slice(0, 3).toLowerCase()]) {
    expect(monthOf(written)).toBe(number);
    expect(written).toMatch(pattern);
  }
});

it('reads no other words', () => {
  expect(monthOf('Monday')).toBe(0);
  expect(monthOf('')).toBe(0);
});

it.each([
  { text: 'update-2023-07', period: '2023-07' },
  { text: 'Update 2024-04..2024-06', period: '2024-04..2024-06' },
  { text: 'update-2024-april-may', period: '2024-04..2024-05' },
  { text: 'Update April/May 2024', period: '2024-04..2024-05' },
  { text: 'Update Jul 2023', period: '2023-07' },
  { text: 'Update 2024-12 – 2025-01', period: '2024-12..2025-01' },
  { text: 'Update December 2023 - January 2024', period: '2023-12..2024-01' },
  { text: 'Update December-January 2024', period: '2023-12..2024-01' },
  { text: '2023-december-2024-january', period: '2023-12..2024-01' },
  { text: 'Update 2023-13', period: null },
  { text: 'Update 2023, maybe', period: null },
  { text: 'Update July', period: null },
])('reads the period $period in $text', ({ text, period }) => {
  expect(periodIn(text)).toBe(period);
});

it('reads every month of a range, and only the named ones of a list', () => {
  expect(monthsIn('Update April to July 2024')).toEqual(['2024-04', '2024-05', '2024-06', '2024-07']);
  expect(monthsIn('Update April, July 2024')).toEqual(['2024-04', '2024-07']);
});
