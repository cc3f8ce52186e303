import { expect, it } from 'vitest';
import { MONTH_PATTERN, MONTHS, monthOf } from '../../src/model/months.ts';

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
