import { describe, expect, it } from 'vitest';
import { claimsOf, placeItems } from '../../src/compose/update/place-items.ts';
import { narrowEntries } from '../../src/gather/everybodys-work.ts';
import { gatherUpdate } from '../../src/gather/update.ts';
import { itemKey } from '../../src/model/item.ts';
import type { MatchEntry } from '../../src/model/role-config.ts';
import { parsePeriod } from '../../src/schedule/period.ts';
import { sectionConfig } from '../helpers/nodejs-role.ts';
import { roleConfig } from '../helpers/role.ts';
import { TRUSTING } from '../helpers/trusting.ts';
import { type WorldItem, worldSource } from '../helpers/world-source.ts';

const july = parsePeriod('2023-07', 'UTC');
const SECTIONS = [{ number: '6', title: 'Ecosystem', level: 1, intro: null, line: null }];

function merged(repo: string, number: number, author: string, title: string): WorldItem {
  const instant = `2023-07-${String(number).padStart(2, '0')}T10:00:00Z`;
  return {
    repo,
    number,
    type: 'PullRequest',
    title,
    author,
    labels: [],
    state: 'MERGED',
    isDraft: false,
    createdAt: instant,
    updatedAt: instant,
    closedAt: instant,
    mergedAt: instant,
    milestone: null,
    comments: 0,
  };
}

const ITEMS = [
  merged('nodejs/undici', 1, 'alice', 'fix: proxy agent'),
  merged('nodejs/undici', 2, 'bob', 'fix: proxy tunnel'),
  merged('nodejs/undici', 3, 'bob', 'docs: typo'),
  merged('nodejs/citgm', 4, 'bob', 'fix: proxy lookup'),
];

async function placed(...match: MatchEntry[]) {
  const sections = { '6': sectionConfig({ match }) };
  const source = worldSource({ repositories: [], items: ITEMS, releases: [] });
  const { items } = await gatherUpdate(source, roleConfig({ people: ['alice'], sections }), july, {
    now: '2023-08-05T12:00:00Z',
    includePrivate: false,
    trust: TRUSTING,
    isClaimed: claimsOf(sections),
  });
  const made = placeItems(items, SECTIONS, sections);
  return {
    placed: made.placed.map(({ item }) => itemKey(item)),
    unplaced: made.unplaced.length,
    asked: source.asked,
  };
}

describe('everyone: true', () => {
  it("brings everybody's work in the repository", async () => {
    expect((await placed({ repo: 'nodejs/undici', everyone: true })).placed).toEqual([
      'nodejs/undici#1',
      'nodejs/undici#2',
      'nodejs/undici#3',
    ]);
  });

  it('brings only what its entry matches, and leaves nothing else unplaced', async () => {
    const made = await placed({ repo: 'nodejs/undici', title: '*proxy*', everyone: true });
    expect(made).toMatchObject({ placed: ['nodejs/undici#1', 'nodejs/undici#2'], unplaced: 0 });
  });

  it('asks no more of GitHub than the entry needs', async () => {
    const { asked } = await placed({ repo: 'nodejs/undici', kind: 'issue', label: 'bug', everyone: true });
    expect(asked).toContainEqual(
      expect.objectContaining({ scope: ['nodejs/undici'], kind: 'issue', labels: ['bug'] }),
    );
  });

  it('is a choice: without it only the own work of the people is gathered', async () => {
    expect((await placed({ repo: 'nodejs/undici' })).placed).toEqual(['nodejs/undici#1']);
  });
});

describe('entries in whose repository only own work is gathered', () => {
  it.each<{ name: string; entry: MatchEntry; narrow: boolean }>([
    { name: 'one that names a repository', entry: { repo: 'nodejs/undici' }, narrow: true },
    { name: 'with a title', entry: { repo: 'nodejs/undici', title: 'fix:*' }, narrow: true },
    { name: 'for everybody', entry: { repo: 'nodejs/undici', everyone: true }, narrow: false },
    { name: 'with an author', entry: { repo: 'nodejs/undici', author: 'alice' }, narrow: false },
    { name: 'with a label', entry: { repo: 'nodejs/undici', label: 'bug' }, narrow: false },
    { name: 'a pattern', entry: { repo: 'nodejs/*' }, narrow: false },
    { name: "the role's own repository", entry: { repo: 'nodejs/TSC' }, narrow: false },
  ])('$name: $narrow', ({ entry, narrow }) => {
    const role = roleConfig({
      people: ['alice'],
      from: ['nodejs', 'nodejs/TSC'],
      sections: { '6': sectionConfig({ initiatives: [{ name: 'Undici', match: [entry] }] }) },
    });
    expect(narrowEntries(role).map(({ key }) => key)).toEqual(
      narrow ? [['6', 'initiatives', 0, 'match', 0]] : [],
    );
  });
});
