import { expect, it } from 'vitest';
import { userPattern } from '../../src/model/user-pattern.ts';

const exhausted = (text: string) => new Error(`${text.length} characters`);

it('refuses a text for which the engine has no room', () => {
  const pattern = userPattern(/^(?:x|y)*z/u, exhausted);
  expect(() => pattern.test('xy'.repeat(5_000_000))).toThrow('10000000 characters');
});

it('starts anew with each text, although the expression remembers where it stopped', () => {
  const pattern = userPattern(/a/gu, exhausted);
  expect(['xa', 'a', 'b'].map((text) => pattern.test(text))).toEqual([true, true, false]);
});
