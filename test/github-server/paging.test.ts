import { afterAll, describe, expect, it } from 'vitest';
import { startGitHubServer, syntheticWorld } from './index.ts';
import { asking, at } from './testing/asking.ts';

const world = syntheticWorld({
  repositories: 5,
  items: 40,
  merged: 1234,
  distribution: 'burst',
  month: '2024-02',
});
const server = await startGitHubServer({ world, limits: { search: 1000 } });
afterAll(() => server.close());
const { graphql, rest } = asking(server);

describe('a GraphQL list', () => {
  const query = `query ($first: Int, $last: Int, $after: String, $before: String) {
    repository(owner: "synthetic-org", name: "repo-1") {
      pullRequests(first: $first, last: $last, after: $after, before: $before) {
        totalCount nodes { number } edges { cursor }
        pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
      }
    }
  }`;
  const path = 'data.repository.pullRequests';
  const read = async (variables: object) => at(await graphql(query, variables), path);
  const numbers = (page: Awaited<ReturnType<typeof read>>) => {
    const nodes = at(page, 'nodes');
    return Array.isArray(nodes) ? nodes.map((node) => at(node, 'number')) : [];
  };

  it('can be walked forwards and backwards, each record once', async () => {
    const forwards: unknown[] = [];
    for (let after = null as unknown; after !== undefined; ) {
      const page = await read({ first: 37, after });
      forwards.push(...numbers(page));
      after = at(page, 'pageInfo.hasNextPage') === true ? at(page, 'pageInfo.endCursor') : undefined;
    }
    const backwards: unknown[] = [];
    for (let before = null as unknown; before !== undefined; ) {
      const page = await read({ last: 41, before });
      backwards.unshift(...numbers(page));
      before = at(page, 'pageInfo.hasPreviousPage') === true ? at(page, 'pageInfo.startCursor') : undefined;
    }
    const expected = world.items.filter(
      (item) => item.repo === 'synthetic-org/repo-1' && item.type === 'PullRequest',
    );
    expect(new Set(forwards).size).toBe(expected.length);
    expect(forwards).toHaveLength(expected.length);
    expect(backwards).toEqual(forwards);
  });

  it('tells where its ends are', async () => {
    const page = await read({ first: 2 });
    expect(at(page, 'pageInfo')).toEqual({
      startCursor: at(page, 'edges.0.cursor'),
      endCursor: at(page, 'edges.1.cursor'),
      hasNextPage: true,
      hasPreviousPage: false,
    });
  });
});

describe('a search', () => {
  const query = `query ($after: String, $q: String!) {
    search(type: ISSUE, query: $q, first: 100, after: $after) {
      issueCount nodes { ... on PullRequest { id } } pageInfo { endCursor hasNextPage }
    }
  }`;
  const q = 'org:synthetic-org is:merged';

  it('gives out a thousand results and tells how many there are', async () => {
    const ids: unknown[] = [];
    for (let after = null as unknown; after !== undefined; ) {
      const page = at(await graphql(query, { q, after }), 'data.search');
      const nodes = at(page, 'nodes');
      ids.push(...(Array.isArray(nodes) ? nodes.map((node) => at(node, 'id')) : []));
      expect(at(page, 'issueCount')).toBe(1234);
      after = at(page, 'pageInfo.hasNextPage') === true ? at(page, 'pageInfo.endCursor') : undefined;
    }
    expect([ids.length, new Set(ids).size]).toEqual([1000, 1000]);
  });

  it.each([
    { name: 'the last page that can be reached', page: 10, perPage: 100, status: 200, count: 100 },
    { name: 'the first page that cannot', page: 11, perPage: 100, status: 422, count: 0 },
    { name: 'a page that ends at the thousandth result', page: 34, perPage: 30, status: 200, count: 10 },
    {
      name: 'a page of more than a hundred is a page of a hundred',
      page: 1,
      perPage: 500,
      status: 200,
      count: 100,
    },
  ])('$name', async ({ page, perPage, status, count }) => {
    const answer = await rest(
      `GET /search/issues?q=${encodeURIComponent(`${q} is:pr`)}&page=${page}&per_page=${perPage}`,
    );
    const items = at(answer.body, 'items');
    expect([answer.status, Array.isArray(items) ? items.length : 0]).toEqual([status, count]);
    if (status === 200) expect(at(answer.body, 'total_count')).toBe(1234);
    else expect(at(answer.body, 'message')).toBe('Only the first 1000 search results are available');
  });
});

it('links the pages of a REST list, all of whose entries together are the list', async () => {
  const found: unknown[] = [];
  let path: string | undefined = '/repos/synthetic-org/repo-2/pulls?state=all&per_page=100';
  while (path !== undefined) {
    const answer = await rest(`GET ${path}`);
    if (Array.isArray(answer.body)) found.push(...answer.body.map((entry) => at(entry, 'number')));
    const next: string | undefined = /<([^>]+)>; rel="next"/u.exec(answer.headers.get('link') ?? '')?.[1];
    path = next?.slice(server.apiUrl.length);
  }
  const expected = world.items.filter(
    (item) => item.repo === 'synthetic-org/repo-2' && item.type === 'PullRequest',
  );
  expect(new Set(found).size).toBe(expected.length);
  expect(found).toHaveLength(expected.length);
});
