import { expect, it } from 'vitest';
import { instantTimer } from '../../src/ports/timer.ts';
import { createClient } from '../../src/services/github/client.ts';
import { createGitHubFileHost } from '../../src/services/github/file-host.ts';
import type { Publication } from '../../src/sync/publication.ts';
import { publishFiles } from '../../src/sync/publish-files.ts';
import { publishedNotes } from '../helpers/published-notes.ts';

/** The reads that show, once after each write, what was there before it: as replicas that lag behind do. */
function laggingFetch(): typeof globalThis.fetch {
  let old: { body: string; text: string } | null = null;
  let isStale = false;
  return async (input, init) => {
    const body = String(init?.body);
    const isWrite = body.includes('mutation');
    if (!isWrite && isStale && old !== null && old.body === body) {
      isStale = false;
      return new Response(old.text, { headers: { 'content-type': 'application/json' } });
    }
    const answer = await fetch(input, init);
    const text = await answer.text();
    if (isWrite && !text.includes('errors')) isStale = true;
    if (/Proposal|PublishedBranch/u.test(body)) old = { body, text };
    return new Response(text, answer);
  };
}

it.each(['commit', 'pull-request'] as const)(
  'does nothing twice as a %s when GitHub lags behind',
  async (how) => {
    await using notes = await publishedNotes('{}');
    const timer = instantTimer(() => Date.now());
    const { apiUrl, graphqlUrl } = notes.server;
    const options = { apiUrl, graphqlUrl, serverUrl: 'https://github.com', token: 'tok-bot', timer };
    const client = createClient({ ...options, now: '2026-02-17T09:00:00Z', fetch: laggingFetch() });
    const host = createGitHubFileHost(client, options);
    const publication: Publication = {
      repository: 'acme/notes',
      files: [
        { path: 'a.md', revise: (standing) => standing ?? 'A\n' },
        { path: 'folder/b.md', revise: (standing) => standing ?? 'B\n' },
      ],
      how,
      branch: 'main',
      work: 'minutebook/both',
      title: 'Both',
      describe: (_, standing) => standing ?? 'Two files',
    };
    const first = await publishFiles(publication, host, { apply: true });
    expect([...first.files.values()].map(({ state }) => state)).toEqual(['created', 'created']);
    const branch = how === 'commit' ? 'main' : 'minutebook/both';
    expect(notes.commits(branch).map(({ message }) => message)).toHaveLength(2);
    expect([notes.text(branch, 'a.md'), notes.text(branch, 'folder/b.md')]).toEqual(['A\n', 'B\n']);
    expect(await notes.pulls()).toHaveLength(how === 'commit' ? 0 : 1);
    const second = await publishFiles(publication, host, { apply: true });
    expect([...second.files.values()].map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
  },
);
