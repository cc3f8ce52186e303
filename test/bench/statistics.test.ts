import fc from 'fast-check';
import { expect, it } from 'vitest';
import { growthExponent, median } from '../../bench/statistics.ts';

it.each([
  { name: 'of an odd number of figures is the one in the middle', numbers: [9, 1, 5], expected: 5 },
  { name: 'of an even number is the mean of the two in the middle', numbers: [10, 1, 3, 2], expected: 2.5 },
  { name: 'sorts by size, not by spelling', numbers: [100, 20, 3], expected: 20 },
  { name: 'of one figure is that figure', numbers: [7], expected: 7 },
  { name: 'of none is no number', numbers: [], expected: Number.NaN },
])('the median $name', ({ numbers, expected }) => {
  expect(median(numbers)).toBe(expected);
});

it('leaves the figures in their order', () => {
  const numbers = [3, 1, 2];
  median(numbers);
  expect(numbers).toEqual([3, 1, 2]);
});

it.each([0, 0.5, 1, 1.5, 2, 3])('finds the exponent %d of a cost that grows by it', (exponent) => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 6 }),
      fc.double({ min: 0.001, max: 1000, noNaN: true }),
      (sizes, factor) => {
        const points = sizes.map((size) => ({ size, cost: factor * size ** exponent }));
        expect(growthExponent(points)).toBeCloseTo(exponent, 6);
      },
    ),
  );
});

it('lies between the exponents of two stretches', () => {
  const points = [
    { size: 1, cost: 1 },
    { size: 10, cost: 10 },
    { size: 100, cost: 1000 },
  ];
  expect(growthExponent(points)).toBeCloseTo(1.5, 10);
});

it('says that one size tells nothing about growth', () => {
  expect(growthExponent([{ size: 5, cost: 1 }])).toBeNaN();
  expect(
    growthExponent([
      { size: 5, cost: 1 },
      { size: 5, cost: 2 },
    ]),
  ).toBeNaN();
});
