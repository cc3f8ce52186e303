import { expect, it } from 'vitest';
import type { HostedRepository } from '../../src/ports/file-host.ts';
import { bringUpToDate } from '../../src/sync/bring-up-to-date.ts';
import { proposalTarget } from '../../src/sync/proposal-target.ts';
import { setState } from '../github-server/state/write-items.ts';
import { hosted } from '../services/github/hosted.ts';

const PATH = 'a.md';
const WORK = 'minutebook/a';
const world = {
  asOf: '2026-02-17T09:00:00Z',
  repositories: [
    { nameWithOwner: 'acme/notes', createdAt: '2025-01-01T00:00:00Z', files: { [PATH]: 'base\n' } },
  ],
  users: [{ login: 'ann' }],
  items: [],
};
const revise = () => ({ text: 'changed\n', added: [], kept: 0, warnings: [] });

/** What a run has done that was stopped before it opened the pull request. */
async function commitOnly(repository: HostedRepository, text: string): Promise<void> {
  const { head } = await repository.base([]);
  await repository.createBranch(WORK, head);
  await repository.commit({ name: WORK, head }, 'Change', [{ path: PATH, text }]);
}

it.each([
  { left: 'nothing', prepare: async () => {} },
  {
    left: 'a commit without a pull request',
    prepare: (repository: HostedRepository) => commitOnly(repository, 'changed\n'),
  },
])('reports the change to the base branch when the run before left $left', async ({ prepare }) => {
  await using all = await hosted({ world });
  const repository = await all.host.open('acme/notes', null);
  await prepare(repository);
  const document = { repository, name: PATH, path: PATH, title: 'Change', work: WORK, revise };
  const synced = await bringUpToDate(proposalTarget(document), { revise }, { apply: true });
  expect(synced).toMatchObject({ state: 'updated', before: 'base\n', after: 'changed\n' });
  expect(synced.url).toMatch(/\/pull\/1$/u);
});

it.each([{ state: 'OPEN' }, { state: 'CLOSED' }] as const)(
  'reports the change to what a pull request that is $state proposes, and keeps to that one',
  async ({ state }) => {
    await using all = await hosted({ world });
    const repository = await all.host.open('acme/notes', null);
    await commitOnly(repository, 'earlier\n');
    await repository.openPull(WORK, { title: 'Change', body: '' });
    const pull = all.server.world.repository('acme/notes')?.items.get(1);
    const ann = all.server.world.account('ann');
    if (pull === undefined || ann === null) throw new Error('There is no pull request of ann.');
    if (state === 'CLOSED') setState(all.server.world, pull, ann, state, null);
    const document = { repository, name: PATH, path: PATH, title: 'Change', work: WORK, revise };
    const synced = await bringUpToDate(proposalTarget(document), { revise }, { apply: true });
    expect(synced).toMatchObject({ state: 'updated', before: 'earlier\n', after: 'changed\n' });
    expect(synced.url).toMatch(/\/pull\/1$/u);
  },
);
