import { describe, expect, it } from 'vitest';
import type { FileHost } from '../../src/ports/file-host.ts';
import { instantTimer } from '../../src/ports/timer.ts';
import { createClient } from '../../src/services/github/client.ts';
import { createGitHubFileHost } from '../../src/services/github/file-host.ts';
import { bringUpToDate } from '../../src/sync/bring-up-to-date.ts';
import { commitTarget } from '../../src/sync/commit-target.ts';
import type { Synced } from '../../src/sync/target.ts';
import { type PublishedNotes, publishedNotes } from '../helpers/published-notes.ts';

/** A document that keeps what people wrote and ends in a line of ours. */
async function publish(name: string, host: FileHost): Promise<Synced> {
  const line = `Ours: ${name}\n`;
  const revise = (existing: string | null) => ({
    text: existing?.includes(line) === true ? existing : `${existing ?? ''}${line}`,
    added: [],
    kept: 0,
    warnings: [],
  });
  const repository = await host.open('acme/notes', 'main');
  const target = commitTarget({ repository, name, path: `${name}.md`, title: name });
  return bringUpToDate(target, { revise }, { apply: true });
}

function hostOf({ server }: PublishedNotes, fetch = globalThis.fetch) {
  const timer = instantTimer(() => Date.now());
  const { apiUrl, graphqlUrl } = server;
  const options = { apiUrl, graphqlUrl, serverUrl: 'https://github.com', token: 'tok-bot', timer };
  return createGitHubFileHost(createClient({ ...options, now: '2026-02-17T09:00:00Z', fetch }), options);
}

const NAMES = ['a', 'b', 'c', 'd'];

describe('documents on one branch', () => {
  it('cost a commit each once the branch is known', async () => {
    await using notes = await publishedNotes('{}');
    const host = hostOf(notes);
    for (const name of NAMES) await publish(name, host);
    const asked = notes.server.log.map(({ operationName }) => operationName);
    // What is committed is known; whether there is a file is asked for each.
    expect(asked.filter((operation) => operation === 'Commit')).toHaveLength(NAMES.length);
    expect(asked.filter((operation) => operation === 'PublishedBranch')).toEqual([]);
    expect(NAMES.map((name) => notes.text('main', `${name}.md`))).toEqual(
      NAMES.map((name) => `Ours: ${name}\n`),
    );
    const count = asked.length;
    for (const name of NAMES) await publish(name, host);
    expect(notes.server.log).toHaveLength(count);
  });

  it('are made from what people commit meanwhile', async () => {
    await using notes = await publishedNotes('{}');
    let commits = 0;
    const host = hostOf(notes, async (input, init) => {
      // Just before each commit somebody writes into the file that it changes.
      const name = NAMES[commits];
      if (String(init?.body).includes('createCommitOnBranch') && name !== undefined) {
        commits += 1;
        notes.commit('main', { [`${name}.md`]: `Theirs: ${name}\n` });
      }
      return fetch(input, init);
    });
    const published = await Promise.all(NAMES.map((name) => publish(name, host)));
    for (const [index, name] of NAMES.entries()) {
      expect(notes.text('main', `${name}.md`)).toBe(`Theirs: ${name}\nOurs: ${name}\n`);
      expect(published[index]).toMatchObject({
        before: `Theirs: ${name}\n`,
        after: notes.text('main', `${name}.md`),
      });
    }
    expect(notes.commits('main').filter(({ message }) => NAMES.includes(message))).toHaveLength(NAMES.length);
  });
});
