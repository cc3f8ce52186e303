import { describe, expect, it } from 'vitest';
import { reportedIn, updatesBefore } from '../../../src/compose/update/earlier-places.ts';
import { learnPlaces } from '../../../src/compose/update/learn-places.ts';
import type { SectionConfig } from '../../../src/model/role-config.ts';
import type { EarlierUpdate, RoleSection } from '../../../src/model/update.ts';
import { parsePeriod } from '../../../src/schedule/period.ts';
import { sectionConfig } from '../../helpers/nodejs-role.ts';
import { workItem } from '../../helpers/work-item.ts';

const sections: RoleSection[] = [
  { number: '2', title: 'Support for Security Releases', level: 1, intro: null, line: null },
  { number: '3', title: 'Node.js Security WG Initiatives', level: 1, intro: null, line: null },
  { number: '5', title: 'Improving Security Processes', level: 1, intro: null, line: null },
];

type Written = [title: string, entries: [number: number, text: string, ...path: string[]][]];

function update(period: string, written: Written[]): EarlierUpdate {
  return {
    file: `update-${period}.md`,
    period,
    sections: written.map(([title, entries]) => ({
      number: '9',
      title,
      also: [],
      entries: entries.map(([number, text, ...path]) => ({
        url: `https://github.com/nodejs/node/pull/${number}`,
        href: `https://github.com/nodejs/node/pull/${number}`,
        repository: 'nodejs/node',
        number,
        text,
        group: path.at(-1) ?? null,
        path,
      })),
    })),
  };
}

const march = update('2023-03', [
  [
    'Node.js Security WG Initiatives',
    [
      [1, 'permission: handle symlinks', 'Permission Model'],
      [2, 'permission: fix wildcards', 'Permission Model'],
    ],
  ],
  [
    'Improving Security Processes',
    [
      [3, 'doc: describe the release process'],
      [4, 'doc: mention how to run citgm'],
    ],
  ],
]);

function learned(
  updates: EarlierUpdate[],
  config: Record<string, SectionConfig> = {},
  people: string[] = [],
) {
  return learnPlaces(updates, sections, { sections: config, people });
}

const config = { '3': sectionConfig({ initiatives: [{ name: 'The permission model', match: [] }] }) };

it.each([
  { title: 'permission: fix symlinks on Windows', because: 'as nodejs/node#1 in 2023-03' },
  { title: '[v18.x] permission: fix wildcards', because: 'as nodejs/node#2 in 2023-03' },
  { title: 'doc: mention the release process', because: 'as nodejs/node#3 in 2023-03' },
])('places "$title" $because', ({ title, because }) => {
  expect(learned([march], config).place(workItem({ number: 99, title }))?.because).toBe(because);
});

it("places others' work only where an update lists that very item, and guesses for the rest", () => {
  const { place, guess } = learned([march], config, ['Ada']);
  const like = { number: 99, title: 'permission: fix symlinks on Windows' };
  expect(place(workItem({ ...like, author: 'ada' }))?.section).toBe('3');
  expect(place(workItem({ ...like, author: 'bo' }))).toBeNull();
  expect(guess(workItem({ ...like, author: 'bo' }))?.section).toBe('3');
  expect(place(workItem({ number: 1, author: 'bo' }))?.section).toBe('3');
});

describe('an issue that stays open', () => {
  const lists = (period: string, ...numbers: number[]) =>
    update(period, [
      ['Support for Security Releases', numbers.map((number) => [number, ''] as [number, string])],
    ]);
  const opened = (createdAt: string) => workItem({ kind: 'issue', number: 1, createdAt });
  it.each([
    { name: 'no update is there', updates: [], is: true },
    { name: 'the latest lists it', updates: [lists('2023-03'), lists('2023-04', 1)], is: true },
    { name: 'the one before lists it', updates: [lists('2023-03', 1), lists('2023-04')], is: true },
    {
      name: 'two have left it out',
      updates: [lists('2023-02', 1), lists('2023-03'), lists('2023-04')],
      is: false,
    },
    { name: 'none ever had it', updates: [lists('2023-04')], is: false },
    { name: 'it came after all of them', updates: [lists('2023-01'), lists('2023-02')], is: true },
    { name: 'it came after all but the latest', updates: [lists('2023-01'), lists('2023-03')], is: false },
  ])('is still reported on: $is, when $name', ({ updates, is }) => {
    for (const given of [updates, updates.toReversed()])
      expect(reportedIn(given, sections, {})(opened('2023-03-04T00:00:00Z'))).toBe(is);
  });

  it('is not reported on where an update has it without a section', () => {
    const unplaced = update('2023-04', [['Not placed yet', [[1, '']]]]);
    expect(reportedIn([unplaced], sections, {})(opened('2023-03-04T00:00:00Z'))).toBe(false);
  });
});

it('is not sure of what resembles nothing, and guesses all the same', () => {
  const item = workItem({ number: 99, title: 'stream: process large chunks faster' });
  expect(learned([march]).place(item)).toBeNull();
  expect(learned([march]).guess(item)?.because).toMatch(/^as nodejs\/node#\d in 2023-03$/u);
});

it('knows nothing without earlier updates', () => {
  expect(learned([]).place(workItem())).toBeNull();
  expect(learned([]).guess(workItem())).toBeNull();
});

it('puts an item where the latest update listed it, whatever order the updates come in', () => {
  const april = update('2023-04', [['Support for Security Releases', [[1, '']]]]);
  const item = workItem({ number: 1, title: 'permission: handle symlinks' });
  for (const updates of [
    [march, april],
    [april, march],
  ]) {
    expect(learned(updates).place(item)).toEqual({
      section: '2',
      initiative: null,
      because: 'as nodejs/node#1 in 2023-04',
    });
  }
});

it.each([
  { name: 'the same title under another number', title: 'Improving security processes', section: '5' },
  { name: 'a title that shares most of its words', title: 'Security Releases', section: '2' },
  { name: 'a title that says Working Group for WG', title: 'Node.js Security Working Group', section: '3' },
  { name: 'a title like none of today', title: 'Interlocks/Reporting', section: undefined },
])('recognises $name', ({ title, section }) => {
  const earlier = update('2022-07', [[title, [[7, 'a title']]]]);
  expect(learned([earlier]).place(workItem({ number: 7 }))?.section).toBe(section);
});

it('counts every section that a merged heading names', () => {
  const earlier = update('2022-07', [['Interlocks', [[7, 'fuzz the parser']]]]);
  const merged = earlier.sections.map((each) => ({
    ...each,
    also: [{ number: '3', title: 'Security Releases' }],
  }));
  expect(learned([{ ...earlier, sections: merged }]).place(workItem({ number: 7 }))?.section).toBe('2');
});

it('names initiatives as the configuration does', () => {
  expect(learned([march], config).place(workItem({ number: 1 }))?.initiative).toBe('The permission model');
});

it('takes a group for an initiative where none is configured and two updates have it', () => {
  const april = update('2023-04', [
    [
      'Node.js Security WG Initiatives',
      [
        [5, 'x', 'Permission model'],
        [6, 'y', 'A talk'],
      ],
    ],
  ]);
  const { place } = learned([march, april]);
  expect([1, 5, 6].map((number) => place(workItem({ number }))?.initiative)).toEqual([
    'Permission model',
    'Permission model',
    null,
  ]);
});

it.each([
  { period: '2023-04', timeZone: 'UTC', before: ['2023-03', '2022-12..2023-01'] },
  { period: '2023-03', timeZone: 'Pacific/Auckland', before: ['2022-12..2023-01'] },
  { period: '2023', timeZone: 'America/Los_Angeles', before: [] },
])('learns for $period from $before only', ({ period, timeZone, before }) => {
  const all = ['2023-03', '2022-12..2023-01', '2023-04', '2023-03..2023-04'].map((id) => update(id, []));
  const found = updatesBefore([...all, { ...march, period: null }], parsePeriod(period, timeZone));
  expect(found.map((each) => each.period)).toEqual(before);
});
