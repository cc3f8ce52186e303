import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadWorld, mergeWorlds, startGitHubServer, syntheticWorld, type WorldData } from './index.ts';
import { mentions, references } from './state/references.ts';
import { asking, at } from './testing/asking.ts';
import { SMALL_WORLD } from './testing/small-world.ts';

describe('the world at a moment', () => {
  const moments = [
    { now: '2023-05-31T00:00:00Z', exists: false },
    {
      now: '2023-06-01T00:00:00Z',
      exists: true,
      state: 'OPEN',
      labels: [],
      updatedAt: '2023-06-01T00:00:00Z',
    },
    {
      now: '2023-07-10T00:00:00Z',
      exists: true,
      state: 'OPEN',
      labels: ['agenda'],
      updatedAt: '2023-07-10T00:00:00Z',
    },
    {
      now: '2023-07-12T00:00:00Z',
      exists: true,
      state: 'CLOSED',
      labels: ['agenda'],
      updatedAt: '2023-07-12T00:00:00Z',
    },
    {
      now: '2023-07-19T23:59:59Z',
      exists: true,
      state: 'OPEN',
      labels: ['agenda'],
      updatedAt: '2023-07-15T00:00:00Z',
    },
    {
      now: '2023-07-20T00:00:00Z',
      exists: true,
      state: 'OPEN',
      labels: [],
      updatedAt: '2023-07-20T00:00:00Z',
    },
  ];

  it('shows items as they were then, going forwards and back', async () => {
    await using server = await startGitHubServer({ world: SMALL_WORLD });
    const { graphql } = asking(server);
    for (const { now, exists, ...expected } of [...moments, ...[...moments].reverse()]) {
      server.setNow(now);
      const answer = await graphql(
        '{ repository(owner: "acme", name: "app") { issue(number: 4) { state updatedAt labels(first: 9) { nodes { name } } } } search(type: ISSUE, query: "repo:acme/app label:agenda", first: 1) { issueCount } }',
      );
      const issue = at(answer, 'data.repository.issue');
      if (!exists) expect([now, issue]).toEqual([now, null]);
      else {
        const { labels = [], ...rest } = expected;
        expect([now, issue]).toEqual([now, { ...rest, labels: { nodes: labels.map((name) => ({ name })) } }]);
        expect(at(answer, 'data.search.issueCount')).toBe(labels.length);
      }
    }
  });

  it('has the comments, merges and releases up to then', async () => {
    await using server = await startGitHubServer({ world: SMALL_WORLD, now: '2023-07-10T23:59:58Z' });
    const ask = async () =>
      at(
        await asking(server).graphql(
          '{ repository(owner: "acme", name: "app") { issue(number: 1) { comments { totalCount } } pullRequest(number: 2) { state mergedAt } releases { totalCount } } }',
        ),
        'data.repository',
      );
    expect(await ask()).toEqual({
      issue: { comments: { totalCount: 1 } },
      pullRequest: { state: 'OPEN', mergedAt: null },
      releases: { totalCount: 1 },
    });
    server.setNow('2023-07-31T00:00:00Z');
    expect(await ask()).toEqual({
      issue: { comments: { totalCount: 2 } },
      pullRequest: { state: 'MERGED', mergedAt: '2023-07-10T23:59:59Z' },
      releases: { totalCount: 2 },
    });
  });
});

it('joins worlds: the later one wins, nothing stands twice', () => {
  const [item] = SMALL_WORLD.items;
  if (item === undefined) throw new Error('The small world is empty');
  const more: WorldData = {
    asOf: '2024-01-01T00:00:00Z',
    repositories: [],
    items: [{ ...item, title: 'Other' }],
  };
  const merged = mergeWorlds(SMALL_WORLD, more);
  expect(merged.items).toHaveLength(SMALL_WORLD.items.length);
  expect(merged.items[0]?.title).toBe('Other');
  expect([merged.asOf, merged.repositories.length]).toEqual(['2024-01-01T00:00:00Z', 4]);
});

describe('synthetic worlds', () => {
  it('follow from their options', () => {
    const options = { repositories: 20, items: 40, merged: 300, seed: 7 };
    expect(syntheticWorld(options)).toEqual(syntheticWorld(options));
    expect(syntheticWorld(options)).not.toEqual(syntheticWorld({ ...options, seed: 8 }));
  });

  it.each(['even', 'office', 'burst'] as const)('hold what was asked for: %s', (distribution) => {
    const world = syntheticWorld({
      repositories: 200,
      items: 1500,
      merged: 5000,
      month: '2024-02',
      distribution,
    });
    const merged = world.items.flatMap((item) => item.mergedAt ?? []);
    expect(merged).toHaveLength(5000);
    expect(merged.every((at) => at >= '2024-02-01' && at < '2024-03-01')).toBe(true);
    const labelled = world.items.filter((item) => item.labels?.includes('synthetic-agenda'));
    expect([labelled.length, world.repositories.length]).toEqual([1500, 200]);
    expect(new Set(world.items.map((item) => `${item.repo}#${item.number}`)).size).toBe(6500);
    const counts = new Map<string, number>();
    for (const moment of merged) counts.set(moment, (counts.get(moment) ?? 0) + 1);
    const mostInOneSecond = Math.max(...counts.values());
    expect(mostInOneSecond >= 3000).toBe(distribution === 'burst');
  });

  it('can be searched when they are large', async () => {
    const world = syntheticWorld({ repositories: 200, items: 4000, merged: 8000 });
    await using server = await startGitHubServer({ world });
    const { graphql } = asking(server);
    const answer = await graphql(
      '{ a: search(type: ISSUE, query: "org:synthetic-org is:merged merged:2024-05-01..2024-05-31", first: 1) { issueCount } b: search(type: ISSUE, query: "label:synthetic-agenda is:open", first: 100) { issueCount nodes { __typename } } }',
    );
    expect([at(answer, 'data.a.issueCount'), at(answer, 'data.b.issueCount')]).toEqual([8000, 4000]);
  });
});

describe('what a text refers to', () => {
  it.each<[text: string, targets: string[]]>([
    ['#1 and #2, again #1', ['acme/app#1', 'acme/app#2']],
    ['other/tool#3', ['other/tool#3']],
    ['GH-4', ['acme/app#4']],
    ['https://github.com/other/tool/pull/5#issuecomment-1', ['other/tool#5']],
    ['https://example.org/other/tool/pull/5', []],
    ['abc#1 a&#39; x/y/z#1', []],
    ['`#1` and ```\n#2\n```', []],
    ['Fixes #6, closes: other/tool#7', ['acme/app#6!', 'other/tool#7!']],
  ])('%s', (text, targets) => {
    const found = references(text, 'acme/app', 'https://github.com');
    expect(found.map(({ target, closes }) => `${target}${closes ? '!' : ''}`)).toEqual(targets);
  });

  it('knows who is notified', () => {
    expect([...mentions('@Ann, (@ben) me@example.org `@cat` @acme/core')]).toEqual([
      'ann',
      'ben',
      'acme/core',
    ]);
  });
});

const corpus = new URL('../../../shared/data/nodejs/', import.meta.url);

describe.skipIf(!existsSync(corpus))('the Node.js world of 2023 (skipped without the shared corpus)', () => {
  let world: WorldData;
  beforeAll(() => {
    const path = (name: string) => new URL(name, corpus).pathname;
    world = loadWorld(path('world-2023.json'), path('private-items.json'));
  });

  it.each([
    { month: '2023-01', merged: 254 },
    { month: '2023-07', merged: 224 },
    { month: '2023-10', merged: 398 },
  ])('has $merged public pull requests merged in $month', async ({ month, merged }) => {
    await using server = await startGitHubServer({ world });
    const days = `${month}-01..${month}-31`;
    const query = `{ search(type: ISSUE, query: "is:pr merged:${days}", first: 1) { issueCount } }`;
    expect(at(await asking(server).graphql(query), 'data.search.issueCount')).toBe(merged);
  });

  it('shows its four private merges of July to those who see them only', async () => {
    await using server = await startGitHubServer({ world });
    const query = '{ search(type: ISSUE, query: "EMBARGOED-SYNTHETIC is:merged", first: 9) { issueCount } }';
    expect(at(await asking(server).graphql(query), 'data.search.issueCount')).toBe(0);
    expect(at(await asking(server, 'tok-all').graphql(query), 'data.search.issueCount')).toBe(4);
  });
});
