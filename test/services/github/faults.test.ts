import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMinutebookError } from '../../../src/errors/minutebook-error.ts';
import type { Source } from '../../../src/ports/source.ts';
import type { GitHubOptions } from '../../../src/services/github/options.ts';
import type { ItemData } from '../../github-server/data.ts';
import type { Fault, FaultKind } from '../../github-server/faults.ts';
import type { GitHubServer } from '../../github-server/server.ts';
import { startFailingGitHub } from '../../helpers/failing-github.ts';
import { NOW, openSource } from './open-source.ts';

const TOKEN = 'tok-all';
const REQUESTS = 12;

const items = Array.from({ length: 260 }, (_, index): ItemData => {
  const day = String((index % 28) + 1).padStart(2, '0');
  const secret = index % 9 === 8;
  return {
    repo: secret ? 'nodejs/secret' : 'nodejs/node',
    number: index + 1,
    type: 'PullRequest',
    title: secret ? `Embargo ${index}` : `Change ${index}`,
    author: 'rafael',
    labels: index < 110 ? ['permission'] : [],
    createdAt: `2023-06-${day}T00:00:00Z`,
    mergedAt: `2023-07-${day}T00:00:${String(index % 60).padStart(2, '0')}Z`,
    files: Array.from({ length: index === 0 ? 420 : 1 }, (_unused, file) => `lib/${index}-${file}.js`),
  };
});

let server: GitHubServer;
beforeAll(async () => {
  server = await startFailingGitHub({ repository: 'nodejs/node', author: 'rafael', items, now: NOW });
});
afterAll(() => server.close());

/** Thirteen requests, one after the other: first and further pages, pages of files, labels, releases. */
async function gatherAll(source: Source): Promise<unknown> {
  const labelled = await source.items([{ scope: ['nodejs'], labels: ['permission'] }], { files: true });
  const merged = await source.items([{ scope: ['nodejs'], merged: { from: '2023-07-01T00:00:00Z' } }], {});
  const labels = await source.labels(['permision'], ['nodejs']);
  const published = await source.releases(['nodejs/node'], { from: '2022-07-01T00:00:00Z' });
  const sorted = (list: typeof merged) => [...list].sort((a, b) => a.number - b.number);
  return [sorted(labelled), sorted(merged), labels, published];
}

/** `right`, or the code of the error, in the fault's absence from secrets. */
async function outcome(
  faults: Fault[],
  expected: unknown,
  more: Partial<GitHubOptions> = {},
): Promise<string> {
  server.setFaults(faults);
  const { source, warnings, progress } = openSource(server, { token: TOKEN, timeoutMs: 250, ...more });
  let result: string;
  let told = JSON.stringify([warnings, progress]);
  try {
    result = JSON.stringify(await gatherAll(source)) === JSON.stringify(expected) ? 'right' : 'WRONG';
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    told += `${error.stack}${error.why}${error.hint}${JSON.stringify(error.cause ?? null)}`;
    result = error.code.replace('github/', '');
  } finally {
    server.setFaults([]);
  }
  expect(told).not.toMatch(/tok-all|secret|Embargo/u);
  return result;
}

describe('a gathering with a fault at one of its first twelve requests', () => {
  let expected: unknown;
  beforeAll(async () => {
    const { source } = openSource(server);
    expected = await gatherAll(source);
    expect(source.usage().requests).toBeGreaterThan(REQUESTS);
  });

  // What a fault at each request leads to: `.` is the right answer all the same, a letter one of these errors.
  // `npm run test:long` tries every request; otherwise it is every fourth, beginning at another one for each fault.
  const every = process.env.FAULTS === 'all' ? 1 : 4;
  const letters = { right: '.', 'bad-token': 'T', forbidden: 'F', refused: 'R', sso: 'S' } as const;
  const rows: { kind: FaultKind; more?: Partial<Fault>; sign: string }[] = [
    { kind: '500', sign: '.' },
    { kind: '502', sign: '.' },
    { kind: '503', sign: '.' },
    { kind: '504', sign: '.' },
    { kind: 'html', sign: '.' },
    { kind: 'drop', sign: '.' },
    { kind: 'applied-then-dropped', sign: '.' },
    { kind: 'timeout', sign: '.' },
    { kind: 'truncate', sign: '.' },
    { kind: 'invalid-json', sign: '.' },
    { kind: 'graphql-error', sign: '.' },
    { kind: 'graphql-partial', sign: '.' },
    { kind: 'primary-rate-limit', sign: '.' },
    { kind: 'primary-rate-limit', more: { rateLimitType: 'RATE_LIMIT' }, sign: '.' },
    { kind: 'secondary-rate-limit', sign: '.' },
    { kind: 'secondary-rate-limit', more: { status: 429, retryAfter: null }, sign: '.' },
    { kind: '401', sign: 'T' },
    { kind: '403', sign: 'F' },
    { kind: '404', sign: 'R' },
    { kind: 'saml', sign: 'S' },
  ];
  it.each(rows.map((row, index) => ({ ...row, index })))(
    '$sign $kind $more',
    async ({ kind, more = {}, sign, index }) => {
      let found = '';
      for (let request = 1 + (index % every); request <= REQUESTS; request += every) {
        const result = await outcome([{ kind, match: request, ...more }], expected);
        found += Object.entries(letters).find(([name]) => name === result)?.[1] ?? `(${result})`;
      }
      expect(found).toBe(sign.repeat(REQUESTS / every));
    },
  );
});

describe('a fault that does not go away', () => {
  it.each<{ kind: FaultKind; more?: Partial<Fault>; code: string }>([
    { kind: '500', code: 'unavailable' },
    { kind: 'html', code: 'unavailable' },
    { kind: 'drop', code: 'unreachable' },
    { kind: 'timeout', code: 'unreachable' },
    { kind: 'truncate', code: 'unreachable' },
    { kind: 'invalid-json', code: 'garbled' },
    { kind: 'graphql-error', code: 'unavailable' },
    { kind: 'graphql-partial', code: 'unavailable' },
    { kind: 'primary-rate-limit', more: { resetIn: 3000 }, code: 'rate-limited' },
    { kind: 'primary-rate-limit', more: { resetIn: 60 }, code: 'rate-limited' },
    { kind: 'secondary-rate-limit', code: 'rate-limited' },
    { kind: 'secondary-rate-limit', more: { retryAfter: null }, code: 'rate-limited' },
  ])('$kind $more ends in $code after a few requests', async ({ kind, more = {}, code }) => {
    const before = server.log.length;
    const faults = [{ kind, ...more, times: Number.POSITIVE_INFINITY }];
    // Where no request is answered, none is cut off before its answer.
    const options = kind === 'timeout' ? { timeoutMs: 20 } : {};
    expect(await outcome(faults, null, options)).toBe(code);
    expect(server.log.length - before).toBeLessThanOrEqual(10);
  });
});

describe('rate limits', () => {
  it('are waited for as long as GitHub says, and the waiting is told', async () => {
    server.setFaults([{ kind: 'secondary-rate-limit', retryAfter: 42 }]);
    const { source, pauses, progress } = openSource(server);
    await source.items([{ scope: ['nodejs/node'], labels: ['permission'] }], {});
    expect(pauses).toEqual([42_000]);
    expect(progress[0]).toMatchObject({ waitingUntil: expect.stringMatching(/^2023-08-01T12:00:42/u) });
    expect(source.usage().retries).toBe(1);
  });

  it('say until when, if that is too long to wait', async () => {
    server.setFaults([{ kind: 'secondary-rate-limit', retryAfter: 3600 }]);
    const { source, pauses } = openSource(server, { maxWaitMs: 60_000 });
    await expect(source.items([{ scope: ['nodejs/node'] }], {})).rejects.toMatchObject({
      code: 'github/rate-limited',
      message: expect.stringContaining('2023-08-01T13:00:00Z'),
    });
    expect(pauses).toEqual([]);
  });
});

describe('a question that is too heavy', () => {
  const labelled = [{ scope: ['nodejs/node'], labels: ['permission'] }];
  const sizesSince = (start: number) =>
    server.log.slice(start).map(({ variables }) => [variables?.first0 ?? null, variables?.first1 ?? null]);

  it('is divided at once, its searches first and then their pages', async () => {
    server.setFaults([{ kind: '502', times: 2 }]);
    const before = server.log.length;
    const { source, pauses } = openSource(server);
    expect(await source.items(labelled, {})).toHaveLength(98);
    expect(sizesSince(before).slice(0, 4)).toEqual([
      [100, 100],
      [100, null],
      [50, null],
      [null, 100],
    ]);
    expect(pauses).toEqual([]);
    expect(source.usage().retries).toBe(2);
  });

  it('is asked in one piece again later, but for what GitHub named a limit of', async () => {
    await using limited = await startFailingGitHub({
      repository: 'nodejs/node',
      author: 'rafael',
      items,
      now: NOW,
      limits: { graphqlRecords: 1000 },
    });
    const { source, pauses } = openSource(limited);
    const first = await source.items(labelled, { files: true });
    const refused = source.usage().retries;
    const second = await source.items(labelled, { files: true });
    expect([first.length, second.length]).toEqual([98, 98]);
    expect(refused).toBeGreaterThan(0);
    // What worked is remembered for the run.
    expect(source.usage().retries).toBe(refused);
    expect(pauses).toEqual([]);
  });

  it('goes without fields that the token may not read, and says so', async () => {
    server.setFaults([{ kind: 'graphql-forbidden', field: 'files' }]);
    const { source, warnings } = openSource(server);
    const found = await source.items(labelled, { files: true });
    expect(found).toHaveLength(98);
    expect(warnings).toEqual([expect.stringContaining('may not read files of some items in nodejs/node')]);
  });
});

it('refuses a token that no header can hold, without showing it', () => {
  const open = () => openSource(server, { token: 'ghp_secret\ntoken' });
  expect(open).toThrow(expect.objectContaining({ code: 'github/bad-token' }));
  expect(open).not.toThrow(/ghp_/u);
});
