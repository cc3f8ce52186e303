import { afterEach, describe, expect, it } from 'vitest';
import { itemKey } from '../../../src/model/item.ts';
import type { ItemData, WorldData } from '../../github-server/data.ts';
import { type GitHubServer, startGitHubServer } from '../../github-server/server.ts';
import { NOW, openSource } from './open-source.ts';

const DAY = 86_400;
const JULY = Date.UTC(2023, 6, 1) / 1000;
const july = { from: '2023-07-01T00:00:00Z', to: '2023-07-31T23:59:59Z' };
const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();

let server: GitHubServer | undefined;
afterEach(() => server?.close());

/** Pull requests in ten repositories, one for each instant (seconds since 1970) at which one was merged. */
async function mergedAt(
  instants: readonly number[],
  more: (index: number) => Partial<ItemData> = () => ({}),
): Promise<GitHubServer> {
  const world: WorldData = {
    repositories: Array.from({ length: 10 }, (_, index) => ({ nameWithOwner: `org/repo-${index}` })),
    users: [{ login: 'rafael' }],
    items: instants.map((instant, index) => ({
      repo: `org/repo-${index % 10}`,
      number: index + 1,
      type: 'PullRequest',
      title: `Change ${index}`,
      author: 'rafael',
      createdAt: iso(instant - 3 * DAY),
      mergedAt: iso(instant),
      closedAt: iso(instant),
      ...more(index),
    })),
  };
  server = await startGitHubServer({
    world,
    now: NOW,
    limits: { graphql: 1e9, graphqlPointsPerMinute: 1e9 },
  });
  return server;
}

describe('more than 1,000 matches are all found, none twice', () => {
  const count = 2300;
  const indices = Array.from({ length: count }, (_, index) => index);
  it.each([
    { name: 'spread evenly', at: (i: number) => JULY + Math.floor((i * 31 * DAY) / count) },
    { name: 'in the first hour', at: (i: number) => JULY + (i % 3600) },
    { name: 'in the last seconds', at: (i: number) => JULY + 31 * DAY - 1 - (i % 5) },
    {
      name: 'at the edges',
      at: (i: number) => (i % 2 === 0 ? JULY + (i % 9) : JULY + 31 * DAY - 1 - (i % 9)),
    },
    { name: 'thinning out', at: (i: number) => JULY + Math.floor((31 * DAY - 1) * (i / count) ** 6) },
  ])('$name', async ({ at }) => {
    const { source } = openSource(await mergedAt(indices.map(at)));
    const items = await source.items([{ scope: ['org'], merged: july }], {});
    expect(items).toHaveLength(count);
    expect(new Set(items.map(itemKey)).size).toBe(count);
    expect(source.usage().requests).toBeLessThanOrEqual(40);
  });

  it('without any range, over many years', async () => {
    const { source } = openSource(
      await mergedAt(indices.map((i) => Date.UTC(2005 + (i % 19)) / 1000 + i * 60)),
    );
    expect(await source.items([{ scope: ['org'] }], {})).toHaveLength(count);
  });

  it('made after the instant that the run takes for now', async () => {
    const { source } = openSource(await mergedAt(indices.map((i) => JULY + i)), {
      now: '2020-01-01T00:00:00Z',
    });
    expect(await source.items([{ scope: ['org'] }], {})).toHaveLength(count);
  });

  it('merged in one second, by when they were created', async () => {
    const created = (index: number) => ({ createdAt: iso(JULY - 100 * DAY + index * 60) });
    const { source } = openSource(
      await mergedAt(
        indices.map(() => JULY + 5),
        created,
      ),
    );
    expect(await source.items([{ scope: ['org'], merged: july }], {})).toHaveLength(count);
  });

  it('alike in every instant, by repository when repositories were named', async () => {
    const { source } = openSource(await mergedAt(indices.map(() => JULY + 5)));
    const scope = Array.from({ length: 10 }, (_, index) => `org/repo-${index}`);
    expect(await source.items([{ scope, merged: july }], {})).toHaveLength(count);
  });
});

it('says how many cannot be told apart, instead of leaving some out', async () => {
  const { source } = openSource(await mergedAt(Array.from({ length: 1500 }, () => JULY + 5)));
  await expect(source.items([{ scope: ['org'], merged: july }], {})).rejects.toMatchObject({
    code: 'github/too-many',
    message: '1500 results cannot be read: GitHub returns 1000 of a search.',
    why: expect.stringContaining('2023-07-01T00:00:05Z'),
  });
});

it('takes two requests for an agenda of 100 items', async () => {
  const open = (index: number) => ({
    type: 'Issue' as const,
    mergedAt: null,
    closedAt: null,
    labels: ['agenda', ...(index === 0 ? Array.from({ length: 30 }, (_, n) => `label ${n}`) : [])],
    commentsList: [{ author: 'rafael', createdAt: '2023-07-20T00:00:00Z', body: 'x' }],
  });
  const { source } = openSource(
    await mergedAt(
      Array.from({ length: 100 }, (_, i) => JULY + i),
      open,
    ),
  );
  const items = await source.items([{ scope: ['org'], labels: ['agenda'], state: 'open' }], {
    activitySince: '2023-07-10T00:00:00Z',
  });
  expect(items.filter((item) => item.activity?.length === 1)).toHaveLength(100);
  expect(source.usage().requests).toBeLessThanOrEqual(2);
});

it('takes sixty requests for a month of 5,000, at the limit of records of one, and repeats none', async () => {
  const { source } = openSource(
    await mergedAt(Array.from({ length: 5000 }, (_, i) => JULY + Math.floor((i * 31 * DAY) / 5000))),
  );
  expect(await source.items([{ scope: ['org'], merged: july }], { files: true, linked: true })).toHaveLength(
    5000,
  );
  const { requests, retries } = source.usage();
  expect(requests).toBeLessThanOrEqual(60);
  expect(retries).toBe(0);
});
