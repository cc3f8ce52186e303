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
      name: 'an agenda of an organisation and a repository: one place and one kind each',
      query: { scope: ['nodejs', 'pkgjs/meet'], labels: ['security-wg-agenda'], state: 'open' },
      searches: [
        'org:nodejs is:issue label:"security-wg-agenda" is:open',
        'org:nodejs is:pr label:"security-wg-agenda" is:open',
        'repo:pkgjs/meet is:issue label:"security-wg-agenda" is:open',
        'repo:pkgjs/meet is:pr label:"security-wg-agenda" is:open',
      ],
    },
    {
      name: 'discussions, where they are asked for',
      query: { scope: ['a'], kind: 'discussion', category: 'Show and tell', labels: ['x'], state: 'open' },
      searches: ['org:a type:discussions label:"x" is:open category:"Show and tell"'],
    },
    {
      name: 'discussions, where a query of the user’s own names them',
      query: { scope: ['a', 'b'], qualifiers: 'is:discussion is:answered repo:a/x' },
      searches: ['repo:a/x type:discussions is:answered'],
    },
    {
      name: 'nothing where a query names two kinds',
      query: { scope: ['a'], kind: 'issue', qualifiers: 'type:discussions' },
      searches: [],
    },
    {
      name: 'a repository of an organisation that is there already',
      query: { scope: ['nodejs', 'NodeJS/node', 'NODEJS'], kind: 'issue' },
      searches: ['org:NODEJS is:issue'],
    },
    {
      name: 'labels with quotes, backslashes, colons, commas and spaces',
      query: { scope: ['a/b'], kind: 'issue', labels: ['say "hi"', 'a\\b', 'c: d, e'] },
      searches: ['repo:a/b is:issue label:"say \\"hi\\"","a\\\\b","c: d, e"'],
    },
    {
      name: 'people one by one',
      query: { scope: ['a'], kind: 'issue', authors: ['@p1', 'bot[bot]'], involves: ['i'] },
      searches: ['org:a is:issue author:p1 involves:i', 'org:a is:issue author:app/bot involves:i'],
    },
    {
      name: 'ranges rounded to the seconds inside them; what was merged is a pull request',
      query: {
        scope: ['a'],
        merged: { from: '2023-07-01T00:00:00.001Z', to: '2023-07-31T23:59:59.999Z' },
        created: { from: '2023-01-01T00:00:00Z' },
        updated: { to: '2023-08-01T00:00:00+02:00' },
      },
      searches: [
        'org:a is:pr merged:2023-07-01T00:00:01Z..2023-07-31T23:59:59Z created:>=2023-01-01T00:00:00Z updated:<=2023-07-31T22:00:00Z',
      ],
    },
    {
      name: 'nothing for an empty range',
      query: { scope: ['a'], closed: { from: '2023-07-01T00:00:00.2Z', to: '2023-07-01T00:00:00.8Z' } },
      searches: [],
    },
    {
      name: 'the rest; what lies elsewhere need not be left out',
      query: {
        scope: ['a', 'b/c'],
        exclude: ['a/old', 'x/y'],
        kind: 'pull-request',
        state: 'closed',
        comments: 3,
        title: 'TSC\n Meeting',
        reviewers: ['r'],
      },
      searches: [
        'org:a is:pr reviewed-by:r is:closed -is:merged comments:>=3 in:title "TSC Meeting" -repo:a/old',
        'repo:b/c is:pr reviewed-by:r is:closed -is:merged comments:>=3 in:title "TSC Meeting"',
      ],
    },
    {
      name: 'a query of the user’s own',
      query: { scope: ['a', 'b/c'], qualifiers: 'is:issue label:"help wanted" -label:x fix(core)' },
      searches: [
        'org:a is:issue label:"help wanted" -label:x fix(core)',
        'repo:b/c is:issue label:"help wanted" -label:x fix(core)',
      ],
    },
    {
      name: 'its places inside ours, each by itself',
      query: {
        scope: ['a', 'b/c'],
        qualifiers: 'repo:a/one repo:"A/two" org:b repo:x/y is:pr author:ann author:bob',
      },
      searches: [
        'repo:a/one is:pr author:ann',
        'repo:a/one is:pr author:bob',
        'repo:A/two is:pr author:ann',
        'repo:A/two is:pr author:bob',
        'repo:b/c is:pr author:ann',
        'repo:b/c is:pr author:bob',
      ],
    },
    {
      name: 'its operators in parentheses, so that they stay its own',
      query: { scope: ['a'], kind: 'issue', qualifiers: 'is:open OR label:"x AND (y)"' },
      searches: ['org:a is:issue (is:open OR label:"x AND (y)")'],
    },
  ])('translates $name', ({ query, searches }) => {
    expect(texts(query)).toEqual(searches);
  });

  const name = fc.stringMatching(/^[a-z][a-z-]{0,8}$/u);
  const word = fc.oneof(
    fc.constantFrom('label:"a b"', '-label:x', 'is:open', 'or', 'say "AND (x)"', 'repo:a/b'),
    name,
  );

  it('asks for one place and one kind, without what only one engine knows, whatever is asked for', () => {
    const wanted = fc.record(
      {
        scope: fc.array(
          fc.oneof(
            name,
            fc.tuple(name, name).map((parts) => parts.join('/')),
          ),
          { minLength: 1 },
        ),
        exclude: fc.array(fc.tuple(name, name).map(([a, b]) => `${a}/${b}` as const)),
        authors: fc.array(name),
        reviewers: fc.array(name),
        involves: fc.array(name),
        labels: fc.array(fc.string()),
        title: fc.string(),
        qualifiers: fc.array(word).map((words) => words.join(' ')),
      },
      { requiredKeys: ['scope'] },
    );
    fc.assert(
      fc.property(wanted, (query) => {
        for (const search of compileQuery(query)) {
          const bare = searchText(search).replace(/"(?:[^"\\]|\\.)*"/gu, '""');
          expect(bare.match(/(?<!\S)(?:org|user|repo):/gu)).toHaveLength(1);
          expect(bare.match(/(?<!\S)is:(?:issue|pr)\b/gu)).toHaveLength(1);
          expect(bare.match(/(?<!\S)author:/gu)?.length ?? 0).toBeLessThanOrEqual(1);
          expect(bare).not.toMatch(/[()]|\b(?:AND|OR|NOT)\b/u);
        }
      }),
    );
  });
});

describe.each(['github.com', 'boolean', 'enterprise'] as const)(
  'a compiled query finds exactly what it means on %s',
  (edition) => {
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
        edition,
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
        range === undefined ||
        (value !== null && value >= (range.from ?? '') && value <= (range.to ?? '9999'));
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
        { numRuns: 25 },
      );
    });
  },
);
