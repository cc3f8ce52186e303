import { expect, it } from 'vitest';
import { oneByOne } from '../../bench/inputs/one-by-one.ts';

it('sends a request only when the one before is answered, also when that fails', async () => {
  const log: string[] = [];
  const fetch = oneByOne(async (input) => {
    const name = String(input);
    log.push(`start ${name}`);
    await new Promise(setImmediate);
    log.push(`end ${name}`);
    if (name === 'b') throw new TypeError('no network');
    return new Response(`answer ${name}`, { status: 201, headers: { 'x-name': name } });
  });
  const [a, b, c] = await Promise.allSettled(['a', 'b', 'c'].map((name) => fetch(name)));
  expect(log).toEqual(['start a', 'end a', 'start b', 'end b', 'start c', 'end c']);
  expect(a?.status === 'fulfilled' && (await a.value.text())).toBe('answer a');
  expect(b).toMatchObject({ status: 'rejected', reason: { message: 'no network' } });
  expect(c?.status === 'fulfilled' && [c.value.status, c.value.headers.get('x-name')]).toEqual([201, 'c']);
});
