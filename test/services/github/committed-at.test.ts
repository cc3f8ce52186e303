import { describe, expect, it } from 'vitest';
import type { WorldData } from '../../github-server/index.ts';
import { mergePull } from '../../github-server/state/write-pulls.ts';
import { hosted } from './hosted.ts';

const WORLD: WorldData = {
  asOf: '2026-02-17T09:00:00Z',
  repositories: [
    {
      nameWithOwner: 'acme/notes',
      createdAt: '2025-01-01T00:00:00Z',
      files: { 'README.md': '# Notes\n', 'updates/update-2025-12.md': '# Update 2025-12\n' },
      commits: [
        { message: 'One', date: '2026-01-02T10:00:00Z', files: { 'updates/update-2025-12.md': '# Two\n' } },
        { message: 'Two', date: '2026-01-31T10:00:00Z', files: { 'gone.md': 'x', 'nächste/1 : 2.md': 'x' } },
        { message: 'Three', date: '2026-02-03T10:00:00Z', files: { 'gone.md': null } },
        {
          message: 'Elsewhere',
          date: '2026-02-09T10:00:00Z',
          branch: 'other',
          files: { 'README.md': 'x', 'new.md': 'x' },
        },
      ],
    },
  ],
  users: [{ login: 'ann' }],
  items: [],
};

describe('committedAt', () => {
  it.each([
    { name: 'is when a file was made', path: 'README.md', at: '2025-01-01T00:00:00Z' },
    { name: 'is when it was changed last', path: 'updates/update-2025-12.md', at: '2026-01-02T10:00:00Z' },
    { name: 'is null for a file that was deleted', path: 'gone.md', at: null },
    { name: 'is null for a file that is only on another branch', path: 'new.md', at: null },
    { name: 'is null where there never was a file', path: 'none.md', at: null },
    { name: 'is told of folders as well', path: 'updates', at: '2026-01-02T10:00:00Z' },
    { name: 'is told of unusual names', path: 'nächste/1 : 2.md', at: '2026-01-31T10:00:00Z' },
  ])('$name', async ({ path, at }) => {
    await using notes = await hosted({ world: WORLD });
    const repository = await notes.host.open('acme/notes', null);
    expect(await repository.committedAt([path])).toEqual(new Map([[path, at]]));
  });

  it('asks once for all paths, and not at all for none', async () => {
    await using notes = await hosted({ world: WORLD });
    const repository = await notes.host.open('acme/notes', 'other');
    notes.asked();
    expect(await repository.committedAt(['new.md', 'README.md', 'none.md'])).toEqual(
      new Map([
        ['new.md', '2026-02-09T10:00:00Z'],
        ['README.md', '2026-02-09T10:00:00Z'],
        ['none.md', null],
      ]),
    );
    expect(notes.asked()).toEqual(['CommittedAt']);
    expect(await repository.committedAt([])).toEqual(new Map());
    expect(notes.asked()).toEqual([]);
  });

  it('is when a text was committed, not when it was merged', async () => {
    await using notes = await hosted({ world: WORLD });
    const repository = await notes.host.open('acme/notes', null);
    const { world } = notes.server;
    const base = await repository.base([]);
    notes.server.setNow('2026-02-17T10:00:00Z');
    await repository.createBranch('work', base.head);
    await repository.commit({ name: 'work', head: base.head }, 'Add', [{ path: 'a.md', text: 'A\n' }]);
    await repository.openPull('work', { title: 'Add', body: '' });
    expect((await repository.committedAt(['a.md'])).get('a.md')).toBe(null);
    notes.server.setNow('2026-02-18T10:00:00Z');
    const pull = world.repository('acme/notes')?.items.get(1);
    const ann = world.account('ann');
    if (pull === undefined || ann === null) throw new Error('There is a pull request of ann.');
    mergePull(world, pull, ann, {});
    expect((await repository.committedAt(['a.md'])).get('a.md')).toBe('2026-02-17T10:00:00Z');
  });
});
