import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Item, itemKey, type RepositoryName } from '../../../src/model/item.ts';
import type { ItemQuery } from '../../../src/ports/source.ts';
import { compileQuery, searchText } from '../../../src/services/github/search-query.ts';
import type { ItemData } from '../../github-server/data.ts';
import { type GitHubServer, startGitHubServer } from '../../github-server/server.ts';
import { openSource } from './open-source.ts';

const texts = (query: ItemQuery): string[] => compileQuery(query).map(searchText);

describe('compileQuery', () => {
  it.each<{ name: string; query: ItemQuery; searches: string[] }>([
    {
      name: 'an agenda of several organisations',
      query: { scope: ['nodejs', 'pkgjs/meet'], labels: ['security-wg-agenda'], state: 'open' },
      searches: ['(org:nodejs OR repo:pkgjs/meet) label:"security-wg-agenda" is:open'],
    },
    {
      name: 'a repository of an organisation that is there already',
      query: { scope: ['nodejs', 'NodeJS/node', 'NODEJS'], kind: 'issue' },
      searches: ['org:NODEJS is:issue'],
    },
    {
      name: 'labels with quotes, backslashes, colons, commas and spaces',
      query: { scope: ['a/b'], labels: ['say "hi"', 'a\\b', 'c: d, e'] },
      searches: ['repo:a/b label:"say \\"hi\\"","a\\\\b","c: d, e"'],
    },
    {
      name: 'seven people in two searches',
      query: { scope: ['a'], authors: ['@p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'bot[bot]'] },
      searches: [
        'org:a (author:p1 OR author:p2 OR author:p3 OR author:p4)',
        'org:a (author:p5 OR author:p6 OR author:app/bot)',
      ],
    },
    {
      name: 'the user’s own operators in parentheses, counted',
      query: { scope: ['a', 'b', 'c', 'd'], qualifiers: 'is:open OR label:x OR label:y OR label:z' },
      searches: [
        '(org:a OR org:b) (is:open OR label:x OR label:y OR label:z)',
        '(org:c OR org:d) (is:open OR label:x OR label:y OR label:z)',
      ],
    },
    {
      name: 'ranges rounded to the seconds inside them',
      query: {
        scope: ['a'],
        merged: { from: '2023-07-01T00:00:00.001Z', to: '2023-07-31T23:59:59.999Z' },
        created: { from: '2023-01-01T00:00:00Z' },
        updated: { to: '2023-08-01T00:00:00+02:00' },
      },
      searches: [
        'org:a merged:2023-07-01T00:00:01Z..2023-07-31T23:59:59Z created:>=2023-01-01T00:00:00Z updated:<=2023-07-31T22:00:00Z',
      ],
    },
    {
      name: 'nothing for an empty range',
      query: { scope: ['a'], closed: { from: '2023-07-01T00:00:00.2Z', to: '2023-07-01T00:00:00.8Z' } },
      searches: [],
    },
    {
      name: 'the rest',
      query: {
        scope: ['a'],
        exclude: ['a/old'],
        kind: 'pull-request',
        state: 'closed',
        comments: 3,
        title: 'TSC\n Meeting',
        reviewers: ['r'],
        involves: ['i'],
      },
      searches: [
        'org:a is:pr reviewed-by:r involves:i is:closed -is:merged comments:>=3 in:title "TSC Meeting" -repo:a/old',
      ],
    },
  ])('translates $name', ({ query, searches }) => {
    expect(texts(query)).toEqual(searches);
  });

  it('stays within five operators and a thousand characters, however long the lists are', () => {
    const names = (prefix: string, maxLength: number) =>
      fc.nat({ max: maxLength }).map((length) => Array.from({ length }, (_, index) => `${prefix}${index}`));
    const query = fc.record({
      scope: fc
        .nat({ max: 40 })
        .map((length) => Array.from({ length: length + 1 }, (_, i) => `owner/repo-${i}`)),
      authors: names('author', 12),
      reviewers: names('reviewer', 4),
      involves: names('involved', 3),
      labels: names('label ', 40),
      qualifiers: fc.constantFrom('', 'is:open', 'a OR b', 'a AND NOT b'),
    });
    fc.assert(
      fc.property(query, (wanted) => {
        for (const text of texts(wanted)) {
          expect((text.match(/\b(?:AND|OR|NOT)\b/gu) ?? []).length).toBeLessThanOrEqual(5);
          expect(text.length).toBeLessThan(1000);
        }
      }),
    );
  });
});

describe('a compiled query finds exactly what the query means', () => {
  const LABELS = ['bug', 'good first issue', 'c: "x"', 'a,b', 'back\\slash'];
  const PEOPLE = ['ann', 'bob', 'cy', 'dee', 'eve', 'fay', 'gus', 'hal'];
  const REPOSITORIES: readonly RepositoryName[] = ['one/a', 'one/b', 'two/a', 'two/b', 'two/c', 'six/d'];
  const pick = <T>(list: readonly T[], index: number): T => {
    const value = list[index % list.length];
    if (value === undefined) throw new Error('an empty list');
    return value;
  };
  const at = (day: number): string => `2023-${String((day % 12) + 1).padStart(2, '0')}-15T00:00:00Z`;
  const world = Array.from({ length: 150 }, (_, n): ItemData => {
    const pull = n % 3 !== 0;
    const done = n % 2 === 0;
    return {
      repo: pick(REPOSITORIES, n * 7),
      number: n + 1,
      type: pull ? 'PullRequest' : 'Issue',
      title: `${pick(['doc', 'src'], n)}: change ${n}`,
      author: pick(PEOPLE, n * 3),
      labels: LABELS.filter((_label, index) => (n >> index) % 2 === 1),
      createdAt: at(n % 6),
      comments: n % 5,
      ...(done
        ? { closedAt: at(6 + (n % 6)), ...(pull && n % 4 === 0 ? { mergedAt: at(6 + (n % 6)) } : {}) }
        : {}),
    };
  });

  let server: GitHubServer;
  let all: Item[];
  beforeAll(async () => {
    server = await startGitHubServer({
      world: {
        repositories: REPOSITORIES.map((nameWithOwner) => ({ nameWithOwner })),
        users: PEOPLE.map((login) => ({ login })),
        organizations: ['one', 'two', 'six'].map((login) => ({ login })),
        items: world,
      },
      now: '2024-06-01T00:00:00Z',
      limits: { graphql: 1e9, graphqlPointsPerMinute: 1e9 },
    });
    all = await openSource(server).source.items([{ scope: ['one', 'two', 'six'] }], {});
    expect(all).toHaveLength(150);
  });
  afterAll(() => server.close());

  /** What a query means, told without any search. */
  function matches(item: Item, query: ItemQuery): boolean {
    const some = <T>(list: readonly T[] | undefined, test: (value: T) => boolean) =>
      list === undefined || list.length === 0 || list.some(test);
    const inRange = (value: string | null, range: ItemQuery['created']) =>
      range === undefined || (value !== null && value >= (range.from ?? '') && value <= (range.to ?? '9999'));
    const owner = item.repository.split('/')[0];
    return (
      query.scope.some((entry) => entry === item.repository || entry === owner) &&
      !(query.exclude ?? []).includes(item.repository) &&
      (query.kind === undefined || query.kind === item.kind) &&
      (query.state === undefined || query.state === item.state) &&
      some(query.labels, (label) => item.labels.includes(label)) &&
      some(query.authors, (login) => item.author === login) &&
      inRange(item.createdAt, query.created) &&
      inRange(item.closedAt, query.closed) &&
      inRange(item.mergedAt, query.merged) &&
      item.comments >= (query.comments ?? 0) &&
      (query.title === undefined || item.title.startsWith(query.title))
    );
  }

  const month = fc.nat({ max: 11 }).map(at);
  const range = fc.oneof(
    fc.record({ from: month }),
    fc.record({ to: month }),
    fc.tuple(month, month).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
  );
  const some = <T>(values: readonly T[], minLength: number) => fc.subarray([...values], { minLength });
  const query: fc.Arbitrary<ItemQuery> = fc.record(
    {
      scope: some(['one', 'two', 'six', ...REPOSITORIES], 1),
      exclude: some(REPOSITORIES, 0),
      kind: fc.constantFrom('issue', 'pull-request'),
      state: fc.constantFrom('open', 'closed', 'merged'),
      labels: some(LABELS, 0),
      authors: some(PEOPLE, 0),
      created: range,
      closed: range,
      merged: range,
      comments: fc.nat({ max: 4 }),
      title: fc.constantFrom('doc', 'src'),
    },
    { requiredKeys: ['scope'] },
  );

  it('for any query', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(query, { minLength: 1, maxLength: 3 }), async (queries) => {
        const found = await openSource(server).source.items(queries, {});
        const meant = all.filter((item) => queries.some((wanted) => matches(item, wanted)));
        expect(found.map(itemKey).sort()).toEqual(meant.map(itemKey).sort());
      }),
      { numRuns: 60 },
    );
  });
});
