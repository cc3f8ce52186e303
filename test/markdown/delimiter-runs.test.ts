import { expect, it } from 'vitest';
import { isAmbiguous, mayEmphasize } from '../../src/markdown/delimiter-runs.ts';

it.each([
  { text: '*a*', marker: '*', may: true },
  { text: 'a*b*c', marker: '*', may: true },
  { text: 'a * b * c', marker: '*', may: false },
  { text: '* a*', marker: '*', may: false },
  { text: '*a *', marker: '*', may: false },
  { text: '**(a)**b', marker: '*', may: false },
  { text: '_a_', marker: '_', may: true },
  { text: '(_a_)', marker: '_', may: true },
  { text: '_(a)_', marker: '_', may: true },
  { text: '_a_.', marker: '_', may: true },
  { text: 'a_b_c', marker: '_', may: false },
  { text: '_a_b', marker: '_', may: false },
  { text: 'a_b_', marker: '_', may: false },
  { text: '~a~', marker: '~', may: true },
  { text: '~ a ~', marker: '~', may: false },
] as const)('whether $text may be emphasised is $may', ({ text, marker, may }) => {
  expect(mayEmphasize(text, marker)).toBe(may);
});

it('is ambiguous beside punctuation that is not ASCII, and nowhere else', () => {
  for (const [before, after] of ['ab', 'a.', '. ', ' a'].map((text) => [...text])) {
    expect(isAmbiguous(before ?? '', after ?? '')).toBe(false);
  }
  expect(isAmbiguous('a', '—')).toBe(true);
  expect(isAmbiguous('“', ' ')).toBe(true);
});
