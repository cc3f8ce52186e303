import { expect, it } from 'vitest';
import { exitStatusOf, isMinutebookError, MinutebookError } from '../../src/errors/minutebook-error.ts';

const text = { message: 'a', why: 'b', hint: 'c' };

it('is recognised by what it has, also when another copy of the library made it', () => {
  const named = (more: object) => Object.assign(new Error('a'), { name: 'MinutebookError' }, more);
  expect(isMinutebookError(named({ code: 'usage/x', hint: 'c' }))).toBe(true);
  expect(isMinutebookError(named({ code: 'usage/x' }))).toBe(false);
  expect(isMinutebookError(named({ hint: 'c' }))).toBe(false);
  expect(isMinutebookError({ ...text, name: 'MinutebookError', code: 'usage/x' })).toBe(false);
});

it('has a cause only when it is given one', () => {
  expect('cause' in new MinutebookError('usage/x', text)).toBe(false);
  expect(new MinutebookError('usage/x', text, { cause: 1 }).cause).toBe(1);
});

it.each(['usage/x', 'config/x', 'template/x', 'document/x'] as const)('%s is the user’s to mend', (code) => {
  expect(exitStatusOf(new MinutebookError(code, text))).toBe(2);
});

it.each(['github/x', 'files/x', 'internal/x'] as const)('%s is not', (code) => {
  expect(exitStatusOf(new MinutebookError(code, text))).toBe(1);
});
