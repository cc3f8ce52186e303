import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withhold } from '../../../src/gather/withhold.ts';
import type { Source } from '../../../src/ports/source.ts';
import { type RecordingStore, recordingFetch, replayFetch } from '../../../src/services/github/recording.ts';
import { redact } from '../../../src/services/github/redact.ts';
import type { ItemData, ReleaseData } from '../../github-server/data.ts';
import { type GitHubServer, startGitHubServer } from '../../github-server/server.ts';
import { NOW, openSource } from './open-source.ts';

const items = Array.from({ length: 130 }, (_, index): ItemData => {
  const secret = index % 4 === 0;
  return {
    repo: secret ? 'nodejs/secret' : 'nodejs/node',
    number: index + 901,
    type: index % 2 === 0 ? 'PullRequest' : 'Issue',
    title: secret ? `Embargo ${index}` : `Change ${index}`,
    body: secret ? 'Embargo body' : 'Refs: nodejs/node#902',
    author: secret ? 'insider' : 'rafael',
    labels: secret ? ['embargo-label'] : ['permission'],
    createdAt: `2023-07-${String((index % 28) + 1).padStart(2, '0')}T00:00:00Z`,
    files: Array.from({ length: index < 2 ? 150 : 1 }, (_unused, file) =>
      secret ? `embargo/${file}.js` : `lib/${file}.js`,
    ),
    linked: secret ? ['nodejs/node#902'] : [],
    closes: secret ? [] : ['nodejs/secret#901'],
  };
});
const releases: ReleaseData[] = ['nodejs/node', 'nodejs/secret'].map((repo) => ({
  repo,
  tagName: repo === 'nodejs/node' ? 'v20.0.0' : 'v-embargo',
  author: repo === 'nodejs/node' ? 'rafael' : 'insider',
  publishedAt: '2023-07-05T00:00:00Z',
}));

let server: GitHubServer;
let elsewhere: GitHubServer;
beforeAll(async () => {
  const world = {
    repositories: [{ nameWithOwner: 'nodejs/node' }, { nameWithOwner: 'nodejs/secret', isPrivate: true }],
    users: [{ login: 'rafael' }, { login: 'insider' }],
    items,
    releases,
  };
  server = await startGitHubServer({ world, now: NOW });
  elsewhere = await startGitHubServer({ world: { repositories: [], items: [] } });
});
afterAll(() => Promise.all([server.close(), elsewhere.close()]));

function memory(): RecordingStore & { files: Map<string, string> } {
  const files = new Map<string, string>();
  return {
    files,
    read: async (name) => files.get(name) ?? null,
    write: async (name, text) => void files.set(name, text),
  };
}

const rootsOf = ({ apiUrl, graphqlUrl }: GitHubServer) => ({ graphql: graphqlUrl, rest: apiUrl });

/** Everything a source can be asked for, in an order that does not hang on timing. */
async function ask(source: Source) {
  const { lists, newestIssues } = await source.gather({
    lists: [[{ scope: ['nodejs'], created: { from: '2023-07-01T00:00:00Z' } }]],
    fields: { files: true, linked: true, activitySince: '2023-01-01T00:00:00Z' },
    newestIssues: ['nodejs/node', 'nodejs/secret'],
  });
  const released = await source.releases(['nodejs/node', 'nodejs/secret'], {});
  const labels = await source.labels(['permision'], ['nodejs', 'nodejs/secret']);
  const [found = []] = lists;
  return {
    items: withhold(found, { includePrivate: false }),
    issues: newestIssues.map((list) => withhold(list, { includePrivate: false })),
    releases: withhold(released, { includePrivate: false }),
    labels,
  };
}

describe('a recording', () => {
  it('repeats everything without the network, from another address too', async () => {
    const store = memory();
    const live = openSource(server, { fetch: recordingFetch(globalThis.fetch, store, rootsOf(server)) });
    const expected = await ask(live.source);
    expect(expected.items.withheld).toBe(33);
    expect(expected.issues.map((list) => list.withheld)).toEqual([0, 0]);
    const before = elsewhere.log.length;
    const replay = openSource(elsewhere, { fetch: replayFetch(store, rootsOf(elsewhere)) });
    expect(await ask(replay.source)).toEqual(expected);
    const [spent, repeated] = [live.source.usage(), replay.source.usage()];
    // Further pages of private items are not asked for again: nothing of them was kept.
    expect(spent.requests - repeated.requests).toBe(2);
    expect(repeated.cost).toBeGreaterThan(spent.cost - 5);
    expect(elsewhere.log.length).toBe(before);
  });

  it('holds no token and nothing of private repositories but that they are there', async () => {
    const store = memory();
    await ask(openSource(server, { fetch: recordingFetch(globalThis.fetch, store, rootsOf(server)) }).source);
    expect(store.files.size).toBeGreaterThan(3);
    for (const [name, text] of store.files) {
      expect(`${name} ${text}`).not.toMatch(/tok-all|secret|embargo|insider|\b901\b/iu);
    }
  });

  it('is the same every time', async () => {
    const [first, second] = [memory(), memory()];
    for (const store of [first, second]) {
      await ask(
        openSource(server, { fetch: recordingFetch(globalThis.fetch, store, rootsOf(server)) }).source,
      );
    }
    expect([...first.files].sort()).toEqual([...second.files].sort());
  });

  it('keeps the last answer of a question that had to be repeated, with smaller pages too', async () => {
    const store = memory();
    server.setFaults([{ kind: '502', times: 3 }]);
    const fetch = recordingFetch(globalThis.fetch, store, rootsOf(server));
    const query = { scope: ['nodejs'], labels: ['permission'] };
    const live = await openSource(server, { fetch }).source.items([query], {});
    const replay = openSource(elsewhere, { fetch: replayFetch(store, rootsOf(elsewhere)) });
    expect(await replay.source.items([query], {})).toEqual(live);
  });

  it('says so when a question was not asked then', async () => {
    const { source } = openSource(elsewhere, { fetch: replayFetch(memory(), rootsOf(elsewhere)) });
    await expect(source.items([{ scope: ['nodejs'] }], {})).rejects.toMatchObject({
      code: 'github/not-recorded',
      message: expect.stringMatching(/graphql-Items-[0-9a-f]{16}\.json/u),
    });
    expect(source.usage()).toEqual({ requests: 1, cost: 0, retries: 0 });
  });

  it('repeats anonymous reading', async () => {
    const store = memory();
    const fetch = recordingFetch(globalThis.fetch, store, rootsOf(server));
    const query = { scope: ['nodejs'], labels: ['permission'] };
    const live = await openSource(server, { token: null, fetch }).source.items([query], {});
    expect(live).toHaveLength(97);
    const replay = openSource(elsewhere, { token: null, fetch: replayFetch(store, rootsOf(elsewhere)) });
    expect(await replay.source.items([query], {})).toEqual(live);
  });

  it('keeps nothing of a service that nobody said what may be kept of', async () => {
    const store = memory();
    const fetch = recordingFetch(async () => new Response('{"secret":"embargo"}'), store, {});
    expect(await (await fetch('https://example.org/x')).text()).toContain('embargo');
    expect([...store.files.values()].join()).not.toContain('embargo');
  });

  it('names other services by host, and keeps no address that may hold a secret', async () => {
    const store = memory();
    const calendar = async () => new Response('BEGIN:VCALENDAR', { headers: { location: '/private-123' } });
    const fetch = recordingFetch(calendar, store, {}, { other: (body) => body });
    await fetch('https://calendar.example.org/private-123/node.ics');
    const [[name = '', text = ''] = []] = [...store.files];
    expect(name).toMatch(/^calendar\.example\.org-[0-9a-f]{16}\.json$/u);
    expect(text).not.toContain('private-123');
    const replayed = await replayFetch(store, {})('https://calendar.example.org/private-123/node.ics');
    expect(await replayed.text()).toBe('BEGIN:VCALENDAR');
  });
});

describe('redact', () => {
  it.each([
    { name: 'a private repository', value: { nameWithOwner: 'a/x', isPrivate: true, visibility: 'PRIVATE' } },
    { name: 'an internal one', value: { nameWithOwner: 'a/x', isPrivate: false, visibility: 'INTERNAL' } },
    { name: 'a private one of REST', value: { full_name: 'a/x', private: true, owner: { login: 'x' } } },
    {
      name: 'an item in one',
      value: { title: 'x', number: 4711, repository: { name: 'x', visibility: 'private' } },
    },
    {
      name: 'what a REST list does not tell to be public',
      value: { title: 'x', number: 4711, repository_url: 'https://api.github.com/repos/a/x', html_url: 'x' },
    },
    {
      name: 'the files of one',
      value: { sha: 'x', tree: [{ path: 'x', sha: 'x' }], truncated: false },
    },
    { name: 'the text of one of them', value: { sha: 'x', content: 'x', encoding: 'base64' } },
    { name: 'an item that no repository is named for', value: { title: 'x', number: 4711, url: 'x' } },
    {
      name: 'a list of names that no repository is named for',
      value: { labels: { nodes: [{ name: 'x' }] } },
    },
    { name: 'names in error messages', value: { errors: [{ message: "named 'a/x'", path: [] }] } },
  ])('leaves nothing of $name', ({ value }) => {
    const text = JSON.stringify(redact({ data: [value] }, true));
    expect(text).not.toMatch(/"x"|a\/x|4711/u);
  });

  it('leaves what is public as it is', () => {
    const value = {
      title: 'x',
      repository: { nameWithOwner: 'a/b', isPrivate: false, visibility: 'PUBLIC' },
    };
    expect(redact(value, true)).toEqual(value);
    const rest = { title: 'x', repository_url: 'https://api.github.com/repos/a/b' };
    expect(redact(rest, false)).toEqual(rest);
    const frame = {
      data: {
        list: { issueCount: 3, pageInfo: { hasNextPage: true, endCursor: 'Y3Vyc29y' }, nodes: [value] },
      },
    };
    expect(redact(frame, true)).toEqual(frame);
  });
});
