import { describe, expect, it, vi } from 'vitest';
import { type Fault, startGitHubServer } from './index.ts';
import { asking, at } from './testing/asking.ts';
import { SMALL_WORLD } from './testing/small-world.ts';

const SEARCH =
  '{ search(type: ISSUE, query: "org:acme", first: 9) { issueCount nodes { ... on Issue { number } ... on PullRequest { number } } } }';

const start = (faults: Fault[], more = {}) => startGitHubServer({ world: SMALL_WORLD, faults, ...more });

describe('faults', () => {
  it.each<{ fault: Fault; status: number; headers?: Record<string, string>; body?: object }>([
    { fault: { kind: '500' }, status: 500, body: { message: 'Server Error' } },
    { fault: { kind: '502' }, status: 502 },
    { fault: { kind: '503', retryAfter: 7 }, status: 503, headers: { 'retry-after': '7' } },
    { fault: { kind: '504' }, status: 504 },
    { fault: { kind: '401' }, status: 401, body: { message: 'Bad credentials' } },
    { fault: { kind: '403' }, status: 403 },
    { fault: { kind: '404' }, status: 404 },
    { fault: { kind: 'html' }, status: 502, headers: { 'content-type': 'text/html' } },
    { fault: { kind: 'secondary-rate-limit' }, status: 403, headers: { 'retry-after': '60' } },
    { fault: { kind: 'secondary-rate-limit', status: 429, retryAfter: null }, status: 429 },
    {
      fault: { kind: 'primary-rate-limit' },
      status: 200,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '61' },
      body: { errors: [{ type: 'RATE_LIMITED' }] },
    },
    {
      fault: { kind: 'primary-rate-limit', rateLimitType: 'RATE_LIMIT' },
      status: 200,
      body: { errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit' }] },
    },
    {
      fault: { kind: 'graphql-error', message: 'Oops' },
      status: 200,
      body: { data: null, errors: [{ message: 'Oops' }] },
    },
    { fault: { kind: 'saml' }, status: 200, body: { errors: [{ type: 'FORBIDDEN' }] } },
  ])('$fault', async ({ fault, status, headers = {}, body }) => {
    await using server = await start([fault], { serviceClock: () => 1000 });
    const answer = await asking(server).rest('POST /graphql', { query: SEARCH });
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject(headers);
    if (body !== undefined) expect(answer.body).toMatchObject(body);
    expect(server.log[0]).toMatchObject({ fault: fault.kind, status });
    expect((await asking(server).rest('POST /graphql', { query: SEARCH })).status).toBe(200);
  });

  it('tells REST clients about the primary limit with 403', async () => {
    await using server = await start([{ kind: 'primary-rate-limit' }]);
    const answer = await asking(server).rest('GET /user');
    expect([answer.status, answer.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
  });

  it.each(['drop', 'truncate'] as const)('breaks the connection: %s', async (kind) => {
    await using server = await start([{ kind }]);
    await expect(asking(server).graphql(SEARCH)).rejects.toThrow();
    expect(at(await asking(server).graphql(SEARCH), 'data.search.issueCount')).toBe(5);
  });

  it('answers with half of the JSON', async () => {
    await using server = await start([{ kind: 'invalid-json' }]);
    await expect(asking(server).graphql(SEARCH)).rejects.toThrow(SyntaxError);
  });

  it('never answers', async () => {
    await using server = await start([{ kind: 'timeout' }]);
    const signal = AbortSignal.timeout(50);
    await expect(fetch(server.apiUrl, { signal })).rejects.toThrow(/abort|timeout/iu);
  });

  it('applies a write and breaks the connection', async () => {
    await using server = await start([{ kind: 'applied-then-dropped', match: 'POST /repos/*/issues' }]);
    const { rest } = asking(server);
    await expect(rest('POST /repos/acme/app/issues', { title: 'Once' })).rejects.toThrow();
    const listed = await rest('GET /repos/acme/app/issues');
    expect(at(listed.body, '0.title')).toBe('Once');
  });

  it('leaves out a part of the data and says so', async () => {
    await using server = await start([{ kind: 'graphql-partial', message: 'Lost' }]);
    expect(await asking(server).graphql(SEARCH)).toEqual({
      data: { search: { issueCount: 5, nodes: [{ number: 3 }, { number: 2 }, null, null, null] } },
      errors: [2, 3, 4].map((index) => ({ path: ['search', 'nodes', index], message: 'Lost' })),
    });
  });

  it.each<{ name: string; fault: Fault; statuses: number[] }>([
    { name: 'the third request', fault: { kind: '500', match: 3 }, statuses: [200, 200, 500, 200] },
    { name: 'twice', fault: { kind: '500', times: 2 }, statuses: [500, 500, 200, 200] },
    {
      name: 'after one that goes well',
      fault: { kind: '500', after: 1, times: 2 },
      statuses: [200, 500, 500, 200],
    },
    {
      name: 'a route',
      fault: { kind: '500', match: 'GET /users/*', times: 9 },
      statuses: [200, 500, 200, 500],
    },
    {
      name: 'what a function picks',
      fault: { kind: '500', match: ({ index }) => index % 2 === 1, times: 9 },
      statuses: [500, 200, 500, 200],
    },
  ])('strike $name', async ({ fault, statuses }) => {
    await using server = await start([fault]);
    const { rest } = asking(server);
    const seen: number[] = [];
    for (const path of ['/orgs/acme', '/users/ann', '/orgs/acme', '/users/ann']) {
      seen.push((await rest(`GET ${path}`)).status);
    }
    expect(seen).toEqual(statuses);
  });

  it('can be replaced, and then count from the next request', async () => {
    await using server = await start([]);
    const { rest } = asking(server);
    await rest('GET /user');
    server.setFaults([{ kind: '503', match: 1 }]);
    expect((await rest('GET /user')).status).toBe(503);
  });
});

describe('limits', () => {
  it('takes GraphQL points until none are left, and gives them back after the hour', async () => {
    let clock = 1_000_000;
    await using server = await start([], { limits: { graphql: 2 }, serviceClock: () => clock });
    const { rest } = asking(server);
    const ask = async () => {
      const { status, headers, body } = await rest('POST /graphql', { query: '{ viewer { login } }' });
      return [status, headers.get('x-ratelimit-remaining'), at(body, 'errors.0.type')];
    };
    expect(await ask()).toEqual([200, '1', undefined]);
    expect(await ask()).toEqual([200, '0', undefined]);
    expect(await ask()).toEqual([200, '0', 'RATE_LIMITED']);
    clock += 3_600_000;
    expect(await ask()).toEqual([200, '1', undefined]);
  });

  it('counts searches by the minute, the anonymous apart', async () => {
    let clock = 0;
    const limits = { search: 2, anonymousSearch: 1 };
    await using server = await start([], { limits, serviceClock: () => clock });
    const status = async (token: string | null) =>
      (await asking(server, token).rest('GET /search/issues?q=crash+is:issue')).status;
    expect([await status('tok-public'), await status('tok-public'), await status('tok-public')]).toEqual([
      200, 200, 403,
    ]);
    expect([await status(null), await status(null), await status('tok-all')]).toEqual([200, 403, 200]);
    clock += 60_000;
    expect(await status('tok-public')).toBe(200);
  });

  it('does not charge for asking how much is left', async () => {
    await using server = await start([], { limits: { core: 5 } });
    const { rest } = asking(server);
    await rest('GET /user');
    await rest('GET /rate_limit');
    expect(at((await rest('GET /rate_limit')).body, 'resources.core')).toMatchObject({
      limit: 5,
      used: 1,
      remaining: 4,
    });
  });

  it.each([
    { name: 'points a minute', limits: { restPointsPerMinute: 6 }, statuses: [201, 403] },
    {
      name: 'content a minute',
      limits: { contentPerMinute: 1, secondaryStatus: 429 as const },
      statuses: [201, 429],
    },
  ])('refuses too many $name', async ({ limits, statuses }) => {
    await using server = await start([], { limits });
    const { rest } = asking(server);
    const create = async () => rest('POST /repos/acme/app/issues', { title: 'Again' });
    expect([(await create()).status, (await create()).status]).toEqual(statuses);
  });

  it('refuses too many at once', async () => {
    await using server = await start([{ kind: 'timeout', times: 2 }], { limits: { concurrent: 2 } });
    const { rest } = asking(server);
    const controller = new AbortController();
    const held = [1, 2].map(() => fetch(server.apiUrl, { signal: controller.signal }));
    await vi.waitFor(() => expect(server.log).toHaveLength(2));
    expect((await rest('GET /user')).status).toBe(403);
    controller.abort();
    await Promise.allSettled(held);
    await vi.waitFor(async () => expect((await rest('GET /user')).status).toBe(200));
  });

  it.each([
    { edition: 'github.com' as const, first: 49, type: null },
    { edition: 'github.com' as const, first: 50, type: 'RESOURCE_LIMITS_EXCEEDED' },
    { edition: 'enterprise' as const, first: 100, type: null },
  ])(
    'has resource limits by what is asked for: $first × 100 on $edition',
    async ({ edition, first, type }) => {
      await using server = await start([], { edition });
      const answer = await asking(server).graphql(
        `{ search(type: ISSUE, query: "", first: ${first}) { nodes { ... on Issue { labels(first: 100) { totalCount } } } } }`,
      );
      expect(at(answer, 'errors.0.type') ?? null).toBe(type);
      expect(at(answer, 'data') === null).toBe(type !== null);
    },
  );

  it('answers a part of what exhausts its resources, where the rest may be null', async () => {
    await using server = await start([], { limits: { graphqlRecords: 10 } });
    const answer = await asking(server).graphql(
      '{ a: repository(owner: "acme", name: "app") { name labels(first: 5) { totalCount } } b: repository(owner: "acme", name: "app") { labels(first: 5) { totalCount } } }',
    );
    expect([at(answer, 'data.a.name'), at(answer, 'data.b')]).toEqual(['app', null]);
    expect(at(answer, 'errors.0.path')).toEqual(['b']);
  });
});

it('keeps a log without secrets', async () => {
  await using server = await start([]);
  const { rest } = asking(server);
  await rest('POST /graphql', { query: 'query Who($x: Int) { viewer { login } }', variables: { x: 1 } });
  await rest('GET /user?page=1');
  expect(server.log).toEqual([
    expect.objectContaining({
      index: 1,
      method: 'POST',
      path: '/graphql',
      operationName: 'Who',
      variables: { x: 1 },
      isWrite: false,
      token: '…blic',
      status: 200,
      cost: 1,
      fault: null,
    }),
    expect.objectContaining({
      index: 2,
      method: 'GET',
      path: '/user?page=1',
      operationName: null,
      status: 200,
    }),
  ]);
});
