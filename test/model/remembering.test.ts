import { expect, it } from 'vitest';
import { remembering } from '../../src/model/remembering.ts';

it.each([0, null, undefined, 'words'])('asks once, also where the answer is %s', (answer) => {
  const known = remembering<string, typeof answer>();
  let asked = 0;
  const ask = () => {
    asked += 1;
    return answer;
  };
  expect([known('a', ask), known('a', ask)]).toEqual([answer, answer]);
  expect(asked).toBe(1);
});

it('forgets everything rather than keep more than it may', () => {
  const known = remembering<number, number>(2);
  for (const key of [1, 2, 3]) known(key, () => key);
  expect([1, 3].map((key) => known(key, () => 0))).toEqual([0, 3]);
});
