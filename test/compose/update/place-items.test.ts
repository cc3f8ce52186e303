import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeItems } from '../../../src/compose/update/place-items.ts';
import type { Learned } from '../../../src/compose/update/placement.ts';
import { itemKey } from '../../../src/model/item.ts';
import type { MatchEntry, SectionConfig } from '../../../src/model/role-config.ts';
import type { RoleSection, WorkItem } from '../../../src/model/update.ts';
import { sectionConfig } from '../../helpers/nodejs-role.ts';
import { workItem } from '../../helpers/work-item.ts';

const sections = ['2', '1', '2.1'].map((number): RoleSection => {
  return { number, title: `Section ${number}`, level: 1, intro: null, line: null };
});

function because(over: Partial<WorkItem>, config: Record<string, SectionConfig>): string | undefined {
  return placeItems([workItem(over)], sections, config).placed[0]?.placement.because;
}

describe('a match entry', () => {
  const item: Partial<WorkItem> = {
    repository: 'nodejs/node',
    title: 'permission: handle buffers',
    labels: ['C++', 'lib / src'],
    author: 'RafaelGSS',
    files: ['.github/CODEOWNERS', 'src/permission/fs.cc'],
    linked: ['nodejs/security-wg#898'],
  };
  it.each<{ entry: MatchEntry; matches: boolean }>([
    { entry: { repo: 'NodeJS/node' }, matches: true },
    { entry: { repo: 'nodejs/*' }, matches: true },
    { entry: { repo: '*-utils' }, matches: false },
    { entry: { label: 'c++' }, matches: true },
    { entry: { label: 'lib*' }, matches: true },
    { entry: { label: 'src' }, matches: false },
    { entry: { title: 'Permission:*' }, matches: true },
    { entry: { author: 'rafaelgss' }, matches: true },
    { entry: { author: 'rafael' }, matches: false },
    { entry: { path: 'src/**' }, matches: true },
    { entry: { path: 'src/*' }, matches: false },
    { entry: { path: '.github/*' }, matches: true },
    { entry: { kind: 'pull-request' }, matches: true },
    { entry: { kind: 'issue' }, matches: false },
    { entry: { linked: 'nodejs/Security-WG#898' }, matches: true },
    { entry: { linked: 'nodejs/security-wg#89' }, matches: false },
    { entry: { status: 'done' }, matches: true },
    { entry: { status: 'open' }, matches: false },
    { entry: { repo: 'nodejs/node', author: 'RafaelGSS' }, matches: true },
    { entry: { repo: 'nodejs/node', author: 'tniessen' }, matches: false },
  ])('$entry: $matches', ({ entry, matches }) => {
    expect(because(item, { '1': sectionConfig({ match: [entry] }) }) !== undefined).toBe(matches);
  });

  it('with an author takes nothing from a deleted account', () => {
    expect(
      because({ author: null }, { '1': sectionConfig({ match: [{ author: 'null' }] }) }),
    ).toBeUndefined();
  });
});

it('takes the first section by the order of the role document, not by number', () => {
  const match = [{ repo: 'nodejs/node' }];
  expect(because({}, { '1': sectionConfig({ match }), '2': sectionConfig({ match }) })).toBe(
    'section 2: repo nodejs/node',
  );
});

it('asks the initiatives of a section before its own entries', () => {
  const config = sectionConfig({
    match: [{ label: 'permission' }],
    initiatives: [
      { name: 'Other', match: [{ label: 'other' }] },
      { name: 'Permission Model', match: [{ title: 'x' }, { repo: 'nodejs/node', label: 'permission' }] },
    ],
  });
  expect(because({ labels: ['permission'] }, { '1': config })).toBe(
    'section 1, initiative Permission Model: repo nodejs/node, label permission',
  );
});

describe('learning', () => {
  const placement = { section: '1', initiative: null, because: 'as nodejs/node#2 in 2023-06' };
  const sure: Learned = { place: () => placement, guess: () => placement, listed: () => null };
  const unsure: Learned = { place: () => null, guess: () => placement, listed: () => null };

  it('gives way to what the updates that are rolled up list, and so does a rule', () => {
    const config = { '2': sectionConfig({ match: [{ repo: 'nodejs/node' }] }) };
    const written: Learned = { ...unsure, listed: ({ number }) => (number === 1 ? placement : null) };
    const items = [workItem(), workItem({ number: 2 })];
    const { placed } = placeItems(items, sections, config, { learned: sure, written });
    expect(placed.map((each) => each.placement.section)).toEqual(['1', '2']);
  });

  it('never stands against a rule', () => {
    const config = { '2': sectionConfig({ match: [{ repo: 'nodejs/node' }] }) };
    expect(placeItems([workItem()], sections, config, { learned: sure }).placed[0]?.placement.section).toBe(
      '2',
    );
  });

  it('places what no rule matches', () => {
    expect(placeItems([workItem()], sections, {}, { learned: sure }).placed[0]?.placement).toEqual(placement);
  });

  it('does not bring an issue back of which nothing tells that it moved', () => {
    const moved = workItem({ kind: 'issue', status: 'active' });
    const item = { ...moved, news: 'unknown' as const };
    const why = `${placement.because}, but nothing tells that it moved in the period`;
    expect(placeItems([item], sections, {}, { learned: sure })).toEqual({
      placed: [],
      unplaced: [{ item, guess: { ...placement, because: why } }],
    });
    const rules = { '1': sectionConfig({ match: [{ repo: item.repository }] }) };
    expect(placeItems([moved], sections, {}, { learned: sure }).placed).toHaveLength(1);
    expect(placeItems([item], sections, rules).placed).toHaveLength(1);
    expect(placeItems([item], sections, rules, { isReported: () => false }).placed).toEqual([]);
  });

  it('gives a guess with what it does not place', () => {
    const item = workItem();
    expect(placeItems([item], sections, {}, { learned: unsure })).toEqual({
      placed: [],
      unplaced: [{ item, guess: placement }],
    });
  });
});

it('refuses rules for a section that the role document has not', () => {
  expect(() => placeItems([], sections, { '2.2': sectionConfig({}) })).toThrow(
    expect.objectContaining({ code: 'config/unknown-section', hint: expect.stringContaining('"2.1"') }),
  );
});

it('places every item once or not at all, and the same items the same way in any order', () => {
  const word = fc.constantFrom('permission', 'doc', 'nodejs/node', 'x', '*', '');
  const entry = fc.record({ repo: word, label: word, title: word, author: word }, { requiredKeys: [] });
  const config = fc
    .record({
      match: fc.array(entry, { maxLength: 3 }),
      initiatives: fc.array(fc.record({ name: word, match: fc.array(entry, { maxLength: 2 }) }), {
        maxLength: 2,
      }),
    })
    .map(sectionConfig);
  const items = fc.array(
    fc.record({
      number: fc.nat(9),
      title: fc.oneof(word, fc.string({ unit: 'binary' })),
      labels: fc.array(word, { maxLength: 2 }),
      author: fc.option(word),
    }),
  );
  fc.assert(
    fc.property(items, fc.dictionary(fc.constantFrom('1', '2', '2.1'), config), (all, rules) => {
      const given = all.map(workItem);
      const { placed, unplaced } = placeItems(given, sections, rules);
      const out = [...placed, ...unplaced].map(({ item }) => item);
      expect(out).toHaveLength(given.length);
      expect(new Set(out)).toEqual(new Set(given));
      const places = (result: typeof placed) =>
        result
          .map(({ item, placement }) => `${itemKey(item)} ${JSON.stringify(item)} ${placement.because}`)
          .sort();
      expect(places(placeItems([...given].reverse(), sections, rules).placed)).toEqual(places(placed));
    }),
  );
});
