import { afterEach, describe, expect, it } from 'vitest';
import { type GitHubServer, startGitHubServer } from '../../github-server/server.ts';
import { NOW, openSource } from './open-source.ts';

const ENDPOINTS = { apiUrl: 'https://git.test', graphqlUrl: 'https://git.test/graphql' };
const query = { scope: ['nodejs'] };
const answer = {
  data: {
    o0: { __typename: 'Organization', login: 'nodejs' },
    s0: { issueCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    s1: { issueCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    rateLimit: { cost: 1 },
  },
};
const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });

let server: GitHubServer | undefined;
afterEach(() => server?.close());

describe('redirects', () => {
  it.each([301, 302, 307, 308])(
    'with status %d are followed with the whole question on the same server',
    async (status) => {
      const asked: string[] = [];
      const fetch: typeof globalThis.fetch = async (url, init) => {
        asked.push(`${init?.method} ${String(url)} ${typeof init?.body}`);
        return asked.length === 1
          ? new Response(null, { status, headers: { location: '/new' } })
          : json(answer);
      };
      expect(await openSource(ENDPOINTS, { fetch }).source.items([query], {})).toEqual([]);
      expect(asked).toEqual(['POST https://git.test/graphql string', 'POST https://git.test/new string']);
    },
  );

  it.each([
    { name: 'to another server', location: 'https://elsewhere.test/graphql' },
    { name: 'in a circle', location: '/graphql' },
  ])('$name are an error, and no token goes there', async ({ location }) => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (url) => {
      asked.push(new URL(String(url)).host);
      return new Response(null, { status: 307, headers: { location } });
    };
    await expect(openSource(ENDPOINTS, { fetch }).source.items([query], {})).rejects.toMatchObject({
      code: 'github/redirected',
    });
    expect(new Set(asked)).toEqual(new Set(['git.test']));
    expect(asked.length).toBeLessThanOrEqual(4);
  });
});

it('sends the token and a user agent, and asks GraphQL only', async () => {
  const headers: Headers[] = [];
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    headers.push(new Headers(init?.headers));
    return json(answer);
  };
  await openSource(ENDPOINTS, { fetch, token: 'abc', userAgent: 'minutebook/1' }).source.items([query], {});
  expect(headers.map((sent) => sent.get('authorization'))).toEqual(['token abc']);
  expect(headers[0]?.get('user-agent')).toMatch(/^minutebook\/1 .*octokit/u);
});

it('stops what still runs when one request has failed for good', async () => {
  let aborted = 0;
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    const { variables } = JSON.parse(String(init?.body)) as { variables: Record<string, unknown> };
    if (variables.q0 === 'repo:a/b0' || String(variables.q0).includes('a/b0 '))
      return json({}, { status: 401 });
    return new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => {
        aborted += 1;
        reject(init.signal?.reason);
      });
    });
  };
  const scope = Array.from({ length: 200 }, (_, index) => `a/b${index}`);
  await expect(openSource(ENDPOINTS, { fetch }).source.items([{ scope }], {})).rejects.toMatchObject({
    code: 'github/bad-token',
  });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(aborted).toBeGreaterThan(0);
});

it('never has more than eight requests under way', async () => {
  let running = 0;
  let most = 0;
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 2));
    running -= 1;
    const { query: text } = JSON.parse(String(init?.body)) as { query: string };
    const aliases = [...text.matchAll(/^ {2}(\w+): (search|repository)/gmu)].map(([, alias = '', kind]) => [
      alias,
      kind === 'search' ? answer.data.s0 : { nameWithOwner: '' },
    ]);
    return json({ data: Object.fromEntries(aliases) });
  };
  const scope = Array.from({ length: 900 }, (_, index) => `a/b${index}`);
  expect(await openSource(ENDPOINTS, { fetch }).source.items([{ scope }], {})).toEqual([]);
  expect(most).toBe(8);
});

describe('anonymous reading', () => {
  const world = {
    repositories: [{ nameWithOwner: 'a/b' }],
    items: Array.from({ length: 1250 }, (_, index) => ({
      repo: 'a/b',
      number: index + 1,
      type: 'Issue' as const,
      title: `Issue ${index}`,
      author: 'ann',
      createdAt: new Date(Date.UTC(2023, 0, 1) + index * 3_600_000).toISOString(),
    })),
  };

  it('waits for its ten searches a minute and finds everything', async () => {
    const clock = { now: () => Date.parse(NOW) };
    server = await startGitHubServer({ world, now: NOW, serviceClock: () => clock.now() });
    let time = Date.parse(NOW);
    clock.now = () => time;
    const timer = {
      clock: () => time,
      sleep: async (ms: number) => {
        time += ms;
      },
    };
    const { source, progress } = openSource(server, { token: null, timer });
    expect(await source.items([{ scope: ['a/b'] }], {})).toHaveLength(1250);
    expect(progress.some((each) => 'waitingUntil' in each)).toBe(true);
  });

  it('says what a token would give when it may not wait', async () => {
    server = await startGitHubServer({ world, now: NOW, serviceClock: () => Date.parse(NOW) });
    const { source } = openSource(server, { token: null, maxWaitMs: 10_000 });
    await expect(source.items([{ scope: ['a/b'] }], {})).rejects.toMatchObject({
      code: 'github/rate-limited',
      hint: expect.stringContaining('GITHUB_TOKEN'),
    });
  });
});
