import { expect, it } from 'vitest';
import { instantTimer } from '../../src/ports/timer.ts';
import { createClient } from '../../src/services/github/client.ts';
import { createGitHubFileHost } from '../../src/services/github/file-host.ts';
import { bringUpToDate } from '../../src/sync/bring-up-to-date.ts';
import { commitTarget } from '../../src/sync/commit-target.ts';
import { proposalTarget } from '../../src/sync/proposal-target.ts';
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
    const publish = async () => {
      const repository = await host.open('acme/notes', 'main');
      const file = { repository, name: 'a.md', path: 'folder/a.md', title: 'A' };
      const revise = (existing: string | null) => ({
        text: existing ?? 'A\n',
        added: [],
        kept: 0,
        warnings: [],
      });
      const target =
        how === 'commit' ? commitTarget(file) : proposalTarget({ ...file, work: 'minutebook/a', revise });
      return bringUpToDate(target, { revise }, { apply: true });
    };
    expect(await publish()).toMatchObject({ state: 'created' });
    const branch = how === 'commit' ? 'main' : 'minutebook/a';
    expect(notes.commits(branch).map(({ message }) => message)).toHaveLength(2);
    expect(notes.text(branch, 'folder/a.md')).toBe('A\n');
    expect(await notes.pulls()).toHaveLength(how === 'commit' ? 0 : 1);
    expect(await publish()).toMatchObject({ state: 'unchanged' });
  },
);
