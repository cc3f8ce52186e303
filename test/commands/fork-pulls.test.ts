import { describe, expect, it } from 'vitest';
import type { ItemData } from '../github-server/index.ts';
import { PATH, publishedNotes, WORK, WORLD } from '../helpers/published-notes.ts';

/** Pull requests that somebody opened from a fork, from a branch of the name of ours. */
const FORKED: ItemData[] = Array.from({ length: 25 }, (_, index) => ({
  repo: 'acme/notes',
  number: 101 + index,
  type: 'PullRequest',
  title: `Look here, ${index}`,
  author: 'mallory',
  createdAt: `2026-02-17T09:0${index % 10}:30Z`,
  headBranch: WORK,
  headRepository: 'mallory/notes',
}));

/** The newest of all: the clock of the program stands before they were opened. */
const NOW = '2026-02-17T10:00:00Z';
const forkedWorld = { ...WORLD, asOf: NOW, items: [...WORLD.items, ...FORKED] };

describe('pull requests from forks, of the name of our branch', () => {
  it('neither hide our own nor count as it', async () => {
    let now = Date.parse('2026-02-17T08:00:00Z');
    await using notes = await publishedNotes('{ files: pull-request }', {
      world: forkedWorld,
      now: () => now,
    });
    const first = await notes.minutebook(['minutes', '--publish']);
    expect(first).toMatchObject({ status: 0 });
    now = Date.parse(NOW);
    await notes.addItem('One more');
    const before = notes.server.log.length;
    const second = await notes.minutebook(['minutes', '--publish']);
    expect(second).toMatchObject({ status: 0 });
    expect(notes.server.log.length - before).toBeLessThan(15);
    expect(notes.text(WORK)).toContain('One more');
    const own = (await notes.pulls()).filter(({ title }) => !title.startsWith('Look here'));
    expect(own).toHaveLength(1);
    const third = await notes.minutebook(['minutes', '--publish']);
    expect(third).toMatchObject({ status: 0 });
    expect(notes.writes().filter((name) => name === 'OpenPullRequest')).toHaveLength(1);
  });

  it('do not hide that ours was closed, and its branch deleted', async () => {
    let now = Date.parse('2026-02-17T08:00:00Z');
    await using notes = await publishedNotes('{ files: pull-request }', {
      world: forkedWorld,
      now: () => now,
    });
    await notes.minutebook(['minutes', '--publish']);
    const [own] = await notes.pulls();
    await notes.rest(`PATCH /repos/acme/notes/pulls/${own?.number}`, { state: 'closed' });
    await notes.rest(`DELETE /repos/acme/notes/git/refs/heads/${WORK}`);
    now = Date.parse(NOW);
    const { stderr } = await notes.minutebook(['minutes', '--publish']);
    expect(stderr).toContain('was closed with just this content');
    expect(notes.text(WORK)).toBeNull();
  });

  it('are no reason not to open the first one', async () => {
    await using notes = await publishedNotes('{ files: pull-request }', { world: forkedWorld, now: NOW });
    expect(await notes.minutebook(['minutes', '--publish'])).toMatchObject({ status: 0 });
    expect(notes.text('main')).toBeNull();
    expect(notes.text(WORK, PATH)).toContain('Which formatter?');
    expect(notes.writes()).toEqual(['CreateBranch', 'Commit', 'OpenPullRequest']);
  });
});
