import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemKey } from '../../../src/model/item.ts';
import type { Source } from '../../../src/ports/source.ts';
import type { WorldData } from '../../github-server/data.ts';
import { type GitHubServer, startGitHubServer } from '../../github-server/server.ts';
import { NOW, openSource } from './open-source.ts';

const world: WorldData = {
  repositories: [
    { nameWithOwner: 'nodejs/node', labelsList: ['security-wg-agenda', 'never-used'] },
    { nameWithOwner: 'nodejs/security-wg', renamedFrom: 'nodejs/security' },
    { nameWithOwner: 'nodejs/secret', isPrivate: true },
    { nameWithOwner: 'someone/tool' },
    { nameWithOwner: 'acme/talk' },
  ],
  users: [{ login: 'someone' }, { login: 'rafael' }],
  organizations: [{ login: 'nodejs' }],
  items: [
    {
      repo: 'nodejs/node',
      number: 1,
      type: 'PullRequest',
      title: 'permission: *fix* [x] @all',
      author: 'rafael',
      labels: ['permission', 'security-wg-agenda'],
      createdAt: '2023-07-01T10:00:00Z',
      updatedAt: '2023-07-03T10:00:00Z',
      mergedAt: '2023-07-03T10:00:00Z',
      closedAt: '2023-07-03T10:00:00Z',
      mergedBy: 'someone',
      files: Array.from({ length: 230 }, (_, index) => `lib/file-${index}.js`),
      closes: ['nodejs/security-wg#7'],
      body: 'Refs: #3, nodejs/TSC#12 and `nodejs/TSC#13`\nFixes: https://github.com/nodejs/security-wg/issues/7',
      milestone: '20.5.0',
      reviews: [{ author: 'someone', state: 'APPROVED', submittedAt: '2023-07-02T10:00:00Z' }],
      commentsList: [{ author: null, createdAt: '2023-07-02T09:00:00Z', body: 'hm' }],
    },
    {
      repo: 'nodejs/security-wg',
      number: 7,
      type: 'Issue',
      title: 'Permission Model',
      author: null,
      labels: ['security-wg-agenda', ...Array.from({ length: 30 }, (_, index) => `label ${index}`)],
      createdAt: '2022-01-01T00:00:00Z',
      updatedAt: '2023-07-30T00:00:00Z',
      assignees: ['rafael'],
      timeline: [
        { type: 'cross-referenced', at: '2023-07-04T00:00:00Z', by: 'rafael', source: 'nodejs/secret#1' },
      ],
    },
    {
      repo: 'nodejs/secret',
      number: 1,
      type: 'Issue',
      title: 'Embargo',
      author: 'rafael',
      labels: ['security-wg-agenda'],
      createdAt: '2023-06-01T00:00:00Z',
      linked: ['nodejs/security-wg#7'],
    },
    {
      repo: 'someone/tool',
      number: 2,
      type: 'PullRequest',
      title: 'Bump',
      author: 'dependabot[bot]',
      createdAt: '2023-07-05T00:00:00Z',
      isDraft: true,
    },
    {
      repo: 'acme/talk',
      number: 1,
      type: 'Issue',
      title: 'Long talk',
      author: 'rafael',
      createdAt: '2021-01-01T00:00:00Z',
      commentsList: Array.from({ length: 300 }, (_, index) => ({
        author: 'someone',
        createdAt: index < 299 ? '2022-01-01T00:00:00Z' : '2023-07-02T00:00:00Z',
        body: 'hm',
      })),
    },
  ],
  releases: [
    {
      repo: 'nodejs/node',
      tagName: 'v20.4.0',
      name: null,
      author: 'rafael',
      publishedAt: '2023-07-05T00:00:00Z',
    },
    {
      repo: 'nodejs/node',
      tagName: 'v20.5.0',
      name: '20.5.0',
      author: 'rafael',
      publishedAt: '2023-07-20T00:00:00Z',
    },
    { repo: 'nodejs/node', tagName: 'v19.0.0', author: 'rafael', publishedAt: '2022-10-20T00:00:00Z' },
    { repo: 'nodejs/secret', tagName: 'v1', author: 'rafael', publishedAt: '2023-07-06T00:00:00Z' },
  ],
};

let server: GitHubServer;
beforeAll(async () => {
  server = await startGitHubServer({ world, now: NOW });
});
afterAll(() => server.close());

describe('items by reference', () => {
  const numbered = Array.from({ length: 100 }, (_, index) => `nodejs/node#${index + 2}`);
  const keys = async (references: readonly string[], more: Parameters<typeof openSource>[1] = {}) => {
    const { source } = openSource(server, more);
    const found = (await source.lookUp(references, {})) ?? [];
    return { found: found.map(itemKey).sort(), requests: source.usage().requests };
  };

  it.each([
    {
      name: 'both kinds, in whatever case',
      references: ['NodeJS/node#1', 'nodejs/security-wg#7'],
      is: ['nodejs/node#1', 'nodejs/security-wg#7'],
    },
    { name: 'what moved, where it is now', references: ['nodejs/security#7'], is: ['nodejs/security-wg#7'] },
    {
      name: 'nothing for a number that does not exist',
      references: ['nodejs/node#999', 'someone/tool#2'],
      is: ['someone/tool#2'],
    },
    {
      name: 'nothing of a repository that does not exist',
      references: ['gone/gone#1', 'nodejs/node#1'],
      is: ['nodejs/node#1'],
    },
    { name: 'nothing for nothing', references: [], is: [] },
  ])('bring $name', async ({ references, is }) => {
    expect((await keys(references)).found).toEqual(is);
  });

  it('leave out what the token cannot see, and say of the rest whether it is public', async () => {
    const references = ['nodejs/secret#1', 'nodejs/node#1'];
    expect((await keys(references, { token: 'tok-public' })).found).toEqual(['nodejs/node#1']);
    const { source } = openSource(server);
    const all = await source.lookUp(references, {});
    expect(all?.map((item) => [itemKey(item), item.public]).sort()).toEqual([
      ['nodejs/node#1', true],
      ['nodejs/secret#1', false],
    ]);
  });

  it('are asked for forty at a time, and the one of a hundred and one that exists is found', async () => {
    const { found, requests } = await keys([...numbered, 'nodejs/node#1']);
    expect(found).toEqual(['nodejs/node#1']);
    expect(requests).toBe(3);
  });

  it('are whole: every file, everyone who reviewed, what happened', async () => {
    const { source } = openSource(server);
    const fields = { files: true, linked: true, reviews: true, activitySince: '2023-07-01T00:00:00Z' };
    const [item] = (await source.lookUp(['nodejs/node#1'], fields)) ?? [];
    expect(item?.files).toHaveLength(230);
    expect(item?.linked).toEqual(['nodejs/security-wg#7', 'nodejs/node#3', 'nodejs/TSC#12']);
    expect(item?.reviewedBy).toEqual(['someone']);
    expect(item?.activity?.map(({ kind }) => kind)).toEqual(['commented', 'reviewed', 'merged']);
  });
});

it.each([
  { by: 'reference', ask: (source: Source) => source.lookUp(['acme/talk#1'], TALK) },
  { by: 'search', ask: (source: Source) => source.items([{ scope: ['acme/talk'], state: 'open' }], TALK) },
])('asks only for what is new in a long talk found by $by', async ({ ask }) => {
  const { source } = openSource(server);
  const [item] = (await ask(source)) ?? [];
  expect(item?.activity).toHaveLength(1);
  expect(source.usage().requests).toBe(1);
});
const TALK = { activitySince: '2023-07-01T00:00:00Z' };

describe('items over GraphQL', () => {
  it('brings every field of a pull request, all pages of its files among them', async () => {
    const { source } = openSource(server);
    const [found] = await source.items(
      [{ scope: ['nodejs/node'], merged: { from: '2023-07-01T00:00:00Z' } }],
      {
        files: true,
        linked: true,
        activitySince: '2023-07-02T09:30:00Z',
      },
    );
    expect(found?.files).toHaveLength(230);
    expect(new Set(found?.files).size).toBe(230);
    expect({ ...found, files: [] }).toEqual({
      kind: 'pull-request',
      repository: 'nodejs/node',
      number: 1,
      title: 'permission: *fix* [x] @all',
      url: 'https://github.com/nodejs/node/pull/1',
      author: 'rafael',
      opener: { login: 'rafael', insider: false },
      labels: ['permission', 'security-wg-agenda'],
      state: 'merged',
      draft: false,
      createdAt: '2023-07-01T10:00:00Z',
      updatedAt: '2023-07-03T10:00:00Z',
      closedAt: '2023-07-03T10:00:00Z',
      mergedAt: '2023-07-03T10:00:00Z',
      stateReason: null,
      comments: 1,
      files: [],
      linked: ['nodejs/security-wg#7', 'nodejs/node#3', 'nodejs/TSC#12'],
      assignees: [],
      public: true,
      archived: false,
      activity: [
        { kind: 'reviewed', at: '2023-07-02T10:00:00Z', by: 'someone', verdict: 'approved' },
        { kind: 'merged', at: '2023-07-03T10:00:00Z', by: 'someone' },
      ],
    });
  });

  it('says which items are public, and names nothing private in those that are', async () => {
    const { source } = openSource(server);
    const items = await source.items([{ scope: ['nodejs'], labels: ['security-wg-agenda'], state: 'open' }], {
      linked: true,
      activitySince: '2023-01-01T00:00:00Z',
    });
    expect(items.map((item) => [itemKey(item), item.public]).sort()).toEqual([
      ['nodejs/secret#1', false],
      ['nodejs/security-wg#7', true],
    ]);
    const shown = items.find((item) => item.public);
    expect(shown?.labels).toHaveLength(31);
    expect(shown?.author).toBeNull();
    expect(JSON.stringify(shown)).not.toMatch(/secret#|Embargo/u);
  });

  it('finds items of a person’s repositories, and calls bots by their plain name', async () => {
    const { source } = openSource(server);
    const items = await source.items([{ scope: ['someone'], authors: ['dependabot[bot]'] }], {});
    expect(items.map(({ author, draft }) => [author, draft])).toEqual([['dependabot', true]]);
  });

  it('answers several lists and the newest issues in one request, and one more for labels that did not fit', async () => {
    const { source } = openSource(server);
    const { lists, newestIssues } = await source.gather({
      lists: [
        [{ scope: ['nodejs'], labels: ['permission'] }],
        [{ scope: ['nodejs'], qualifiers: 'is:open' }],
        [{ scope: ['nodejs/node'], merged: { from: '2024-01-01T00:00:00Z', to: '2023-01-01T00:00:00Z' } }],
      ],
      fields: {},
      newestIssues: ['nodejs/security-wg'],
    });
    expect(lists.map((list) => list.map(itemKey).sort())).toEqual([
      ['nodejs/node#1'],
      ['nodejs/secret#1', 'nodejs/security-wg#7'],
      [],
    ]);
    expect(newestIssues.map((list) => list.map(itemKey))).toEqual([['nodejs/security-wg#7']]);
    expect(source.usage()).toMatchObject({ requests: 2, retries: 0 });
    expect(source.usage().cost).toBeGreaterThan(0);
  });

  it('follows a repository to its present name, with a warning', async () => {
    const { source, warnings } = openSource(server);
    const items = await source.items([{ scope: ['nodejs/security'] }], {});
    expect(items.map(itemKey)).toEqual(['nodejs/security-wg#7']);
    expect(warnings).toEqual([
      'The repository nodejs/security is called nodejs/security-wg now; change it in the configuration.',
    ]);
  });

  it('leaves out repositories by former names too', async () => {
    const { source } = openSource(server);
    const items = await source.items(
      [{ scope: ['nodejs'], exclude: ['nodejs/security', 'nodejs/secret'] }],
      {},
    );
    expect(items.map(itemKey)).toEqual(['nodejs/node#1']);
  });

  it.each([
    { name: 'an organisation', scope: ['nodejs', 'nodesj'], code: 'github/unknown-owner', text: 'nodesj' },
    { name: 'a repository', scope: ['nodejs/nod'], code: 'github/unknown-repository', text: 'nodejs/nod' },
  ])('says which name does not exist: $name', async ({ scope, code, text }) => {
    const { source } = openSource(server);
    await expect(source.items([{ scope }], {})).rejects.toMatchObject({
      code,
      message: expect.stringContaining(text),
    });
  });
});

describe('releases', () => {
  const july = { from: '2023-07-01T00:00:00Z', to: '2023-07-31T23:59:59Z' };

  it.each([
    { name: 'GraphQL', token: 'tok-all' },
    { name: 'REST without a token', token: null },
  ])('come oldest first, of the range only, over $name', async ({ token }) => {
    const { source } = openSource(server, { token });
    const releases = await source.releases(['nodejs/node', 'NodeJS/node'], july);
    expect(releases.map(({ tag, name, author }) => [tag, name, author])).toEqual([
      ['v20.4.0', 'v20.4.0', 'rafael'],
      ['v20.5.0', '20.5.0', 'rafael'],
    ]);
  });

  it('say that their repository is private', async () => {
    const { source } = openSource(server);
    expect((await source.releases(['nodejs/secret'], july)).map((release) => release.public)).toEqual([
      false,
    ]);
  });

  it('of an unknown repository are an error that names it', async () => {
    const { source } = openSource(server);
    await expect(source.releases(['nodejs/nod'], july)).rejects.toMatchObject({
      code: 'github/unknown-repository',
    });
  });
});

describe('labels', () => {
  it('are known when an item carries them or a repository defines them', async () => {
    const { source } = openSource(server);
    const facts = await source.labels(['permission', 'never-used', 'security-agenda'], ['nodejs']);
    expect(facts.map(({ name, known }) => [name, known])).toEqual([
      ['permission', true],
      ['never-used', true],
      ['security-agenda', false],
    ]);
    expect(facts[2]?.others).toContain('security-wg-agenda');
  });
});

describe('without a token', () => {
  it('finds the same public items by REST, and says what is missing', async () => {
    const { source, warnings } = openSource(server, { token: null });
    const query = { scope: ['nodejs', 'someone/tool'] };
    const items = await source.items([query], { files: true });
    const known = await openSource(server).source.items([query], {
      assignees: true,
      milestone: true,
      reactions: true,
      form: true,
    });
    const sorted = (list: typeof items) => [...list].sort((a, b) => (a.url < b.url ? -1 : 1));
    expect(sorted(items)).toEqual(sorted(known.filter((item) => item.public)));
    expect(warnings).toEqual([expect.stringMatching(/No GitHub token/u)]);
  });

  it('follows a repository to its present name', async () => {
    const { source } = openSource(server, { token: null });
    const items = await source.items([{ scope: ['nodejs/security'] }], {});
    expect(items.map(itemKey)).toEqual(['nodejs/security-wg#7']);
  });

  it('says which name does not exist', async () => {
    const { source } = openSource(server, { token: null });
    await expect(source.items([{ scope: ['nodejs/nod'] }], {})).rejects.toMatchObject({
      code: 'github/unknown-repository',
    });
  });

  it('lists the newest issues', async () => {
    const { source } = openSource(server, { token: null });
    const { newestIssues } = await source.gather({
      lists: [],
      fields: {},
      newestIssues: ['nodejs/security-wg'],
    });
    expect(newestIssues.map((list) => list.map(itemKey))).toEqual([['nodejs/security-wg#7']]);
  });
});
