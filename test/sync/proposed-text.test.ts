import { describe, expect, it } from 'vitest';
import type { HostedRepository } from '../../src/ports/file-host.ts';
import { proposedText } from '../../src/sync/proposal-target.ts';
import { setState } from '../github-server/state/write-items.ts';
import { mergePull } from '../github-server/state/write-pulls.ts';
import { hosted } from '../services/github/hosted.ts';

const PATH = 'a.md';
const WORK = 'minutebook/a';
const WORLD = {
  asOf: '2026-02-17T09:00:00Z',
  repositories: [
    { nameWithOwner: 'acme/notes', createdAt: '2025-01-01T00:00:00Z', files: { [PATH]: 'base\n' } },
  ],
  users: [{ login: 'ann' }],
  items: [],
};

/** Propose a text for the file from a branch; the pull request is the next issue of the repository. */
async function propose(repository: HostedRepository, work: string, text: string): Promise<void> {
  const { head } = await repository.base([]);
  await repository.createBranch(work, head);
  await repository.commit({ name: work, head }, 'Change', [{ path: PATH, text }]);
  await repository.openPull(work, { title: 'Change', body: '' });
}

async function notes() {
  const all = await hosted({ world: WORLD });
  const { world } = all.server;
  const stored = world.repository('acme/notes');
  const ann = world.account('ann');
  if (stored === undefined || ann === null) throw new Error('The world has ann and her notes.');
  const item = (number: number) => {
    const found = stored.items.get(number);
    if (found === undefined) throw new Error(`There is no pull request ${number}.`);
    return found;
  };
  return {
    ...all,
    repository: await all.host.open('acme/notes', null),
    merge: (number: number, method = 'SQUASH') => mergePull(world, item(number), ann, { method }),
    close: (number: number) => setState(world, item(number), ann, 'CLOSED', null),
  };
}

type Notes = Awaited<ReturnType<typeof notes>>;

describe('the text of a file that is proposed', () => {
  it.each<{ name: string; text: string | null; prepare(notes: Notes): Promise<unknown>; path?: string }>([
    { name: 'is that of the branch before there is a pull request', text: 'base\n', async prepare() {} },
    { name: 'is null where there is none', text: null, path: 'b.md', async prepare() {} },
    {
      name: 'is that of the open pull request',
      text: 'first\n',
      prepare: ({ repository }) => propose(repository, WORK, 'first\n'),
    },
    {
      name: 'is that of the branch when people closed the pull request',
      text: 'base\n',
      async prepare({ repository, close }) {
        await propose(repository, WORK, 'first\n');
        close(1);
      },
    },
    {
      name: 'is that of the branch after a merge',
      text: 'first\n',
      async prepare({ repository, merge }) {
        await propose(repository, WORK, 'first\n');
        merge(1, 'MERGE');
      },
    },
    {
      name: 'is that of the next pull request after the first was squashed',
      text: 'second\n',
      async prepare({ repository, merge }) {
        await propose(repository, WORK, 'first\n');
        merge(1);
        await propose(repository, `${WORK}-2`, 'second\n');
      },
    },
  ])('$name', async ({ text, path = PATH, prepare }) => {
    await using all = await notes();
    await prepare(all);
    expect(await proposedText(all.repository, path, WORK)).toBe(text);
  });
});
