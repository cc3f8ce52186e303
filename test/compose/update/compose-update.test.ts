import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  composeUpdate,
  type UpdateFacts,
  type UpdateView,
} from '../../../src/compose/update/compose-update.ts';
import { placeItems } from '../../../src/compose/update/place-items.ts';
import type { RoleSection, WorkStatus } from '../../../src/model/update.ts';
import { sectionConfig } from '../../helpers/nodejs-role.ts';
import { roleConfig } from '../../helpers/role.ts';
import { release, workItem } from '../../helpers/work-item.ts';

const sections = ['1', '2', '2.1'].map((number): RoleSection => {
  return { number, title: `Title ${number}`, level: number.split('.').length, intro: 'not shown', line: 1 };
});
const period = { id: '2023-07', from: '2023-07-01T00:00:00Z', to: '2023-08-01T00:00:00Z', timeZone: 'UTC' };
const place = (section: string, initiative: string | null = null) => ({ section, initiative, because: '' });

function view(facts: Partial<UpdateFacts> = {}): UpdateView {
  return composeUpdate({
    role: roleConfig(),
    sections,
    period,
    items: { placed: [], unplaced: [] },
    meetings: [],
    releases: [],
    withheld: 0,
    ...facts,
  });
}

it('has a heading for every section, and says where there is nothing, in subsections rather than above them', () => {
  expect(view().sections.map(({ heading, level, intro, note }) => ({ heading, level, intro, note }))).toEqual(
    [
      { heading: '1) Title 1', level: 1, intro: null, note: 'No activity on GitHub in this period.' },
      { heading: '2) Title 2', level: 1, intro: null, note: null },
      { heading: '2.1) Title 2.1', level: 2, intro: null, note: 'No activity on GitHub in this period.' },
    ],
  );
});

it.each<{ status: WorkStatus; kind: 'issue' | 'pull-request'; tag: string | null }>([
  { status: 'done', kind: 'pull-request', tag: null },
  { status: 'closed', kind: 'pull-request', tag: '[Closed]' },
  { status: 'in-progress', kind: 'pull-request', tag: '[In Progress]' },
  { status: 'in-progress', kind: 'issue', tag: '[In Progress]' },
  { status: 'active', kind: 'pull-request', tag: '[In Progress]' },
  { status: 'active', kind: 'issue', tag: null },
])('tags a $kind that is $status with $tag', ({ status, kind, tag }) => {
  const placed = [{ item: workItem({ status, kind }), placement: place('1') }];
  expect(view({ items: { placed, unplaced: [] } }).sections[0]?.items[0]?.tag).toBe(tag);
});

it('lists initiatives as configured, then learned ones, and finished work first', () => {
  const role = roleConfig({
    sections: {
      '1': sectionConfig({
        initiatives: [
          { name: 'B', match: [] },
          { name: 'Empty', match: [] },
        ],
      }),
    },
  });
  const placed = [
    {
      item: workItem({ number: 1, status: 'in-progress', createdAt: '2023-07-01T00:00:00Z' }),
      placement: place('1', 'B'),
    },
    { item: workItem({ number: 2, mergedAt: '2023-07-09T00:00:00Z' }), placement: place('1', 'B') },
    { item: workItem({ number: 3, mergedAt: '2023-07-08T00:00:00Z' }), placement: place('1', 'B') },
    { item: workItem({ number: 4 }), placement: place('1', 'A') },
    { item: workItem({ number: 5 }), placement: place('1') },
  ];
  const [first] = view({ role, items: { placed, unplaced: [] } }).sections;
  expect(first?.initiatives.map(({ name, items }) => [name, items.map(({ number }) => number)])).toEqual([
    ['B', [3, 2, 1]],
    ['A', [4]],
  ]);
  expect(first?.items.map(({ number }) => number)).toEqual([5]);
  expect(first?.note).toBeNull();
});

describe('releases', () => {
  const role = roleConfig({
    people: ['RafaelGSS'],
    sections: { '2': sectionConfig({ releases: ['NodeJS/node'] }) },
  });
  const groups = (...releases: UpdateFacts['releases']) =>
    view({ role, releases }).sections[1]?.releases.map(({ name, releases: all }) => [
      name,
      ...all.map(({ tag, by }) => (by === null ? tag : `${tag} (${by})`)),
    ]);

  it('names the one who made a release when it is one of the role', () => {
    expect(
      groups(
        release('v20.5.0', '2023-07-20T21:33:55Z', 'juanarbol'),
        release('v20.4.0', '2023-07-05T14:13:57Z', 'rafaelgss'),
        release('v18.17.0', '2023-07-18T19:53:22Z', null),
      ),
    ).toEqual([['Regular releases', 'v20.4.0 (rafaelgss)', 'v18.17.0', 'v20.5.0']]);
  });

  it('sets patch releases of several lines on one day apart as security releases', () => {
    expect(
      groups(
        release('v16.20.1', '2023-06-20T19:27:29Z'),
        release('v20.3.0', '2023-06-08T16:06:20Z'),
        release('v20.3.1', '2023-06-20T20:13:41Z'),
      ),
    ).toEqual([
      ['Security releases', 'v16.20.1', 'v20.3.1'],
      ['Regular releases', 'v20.3.0'],
    ]);
  });

  it.each([
    { name: 'a minor and a patch release of one day', tags: ['v19.7.0', 'v18.14.2'] },
    { name: 'two patch releases of one line', tags: ['v19.8.1', 'v19.8.2'] },
    { name: 'first releases of new lines', tags: ['v20.0.0', 'v19.0.0'] },
  ])('takes $name for regular', ({ tags }) => {
    expect(groups(...tags.map((tag) => release(tag, '2023-07-01T00:00:00Z')))).toEqual([
      ['Regular releases', ...tags],
    ]);
  });

  it('believes a name that says security', () => {
    expect(groups({ ...release('v20.4.1', '2023-07-01T00:00:00Z'), name: 'Security release' })).toEqual([
      ['Security releases', 'v20.4.1'],
    ]);
  });

  it('stand only in the sections that want their repository', () => {
    expect(view({ releases: [release('v20.4.0', '2023-07-05T14:13:57Z')] }).sections[1]?.releases).toEqual(
      [],
    );
  });
});

it.each([
  { name: 'the figures it is given', figures: { '1': ['7 reports'] }, expected: ['7 reports'] },
  { name: 'a line to fill in when none have come', figures: {}, expected: ['TODO: Waiting H1 digest'] },
])('shows $name in a HackerOne section', ({ figures, expected }) => {
  const role = roleConfig({ sections: { '1': sectionConfig({ hackerone: 'nodejs' }) } });
  expect(view({ role, figures }).sections[0]).toMatchObject({ figures: expected, note: null });
});

it('lists meetings by the order of the configuration and by date', () => {
  const role = roleConfig({
    meetings: [
      { name: 'TSC', repository: 'nodejs/TSC' },
      { name: 'None', repository: 'nodejs/none' },
      { name: 'WG', repository: 'nodejs/wg' },
    ],
  });
  const meetings = [
    { name: 'WG', date: '2023-07-20', items: [workItem({ number: 3 })] },
    { name: 'WG', date: '2023-07-06', items: [workItem({ number: 1 }), workItem({ number: 2 })] },
    { name: 'TSC', date: '2023-07-12', items: [] },
  ];
  const { meetings: shown, count } = view({ role, meetings });
  expect(
    shown.map((group) => [
      group.name,
      ...group.meetings.map(({ day, items }) => `${day} ${items.map((i) => i.number)}`),
    ]),
  ).toEqual([
    ['TSC', '12/07 '],
    ['WG', '06/07 1,2', '20/07 3'],
  ]);
  expect(count).toBe(3);
});

it('holds every item once, and the same in any order', () => {
  const role = roleConfig({
    sections: {
      '1': sectionConfig({ initiatives: [{ name: 'A', match: [{ title: '*a*' }] }] }),
      '2.1': sectionConfig({ match: [{ kind: 'issue' }] }),
    },
  });
  const items = fc.uniqueArray(
    fc
      .record({
        number: fc.nat(99),
        title: fc.string({ unit: 'binary' }),
        kind: fc.constantFrom('issue' as const, 'pull-request' as const),
        status: fc.constantFrom<WorkStatus>('done', 'closed', 'active', 'in-progress'),
        createdAt: fc.constantFrom('2023-07-01T00:00:00Z', '2023-07-02T00:00:00Z'),
      })
      .map(workItem),
    { selector: (item) => item.url },
  );
  fc.assert(
    fc.property(items, (all) => {
      const made = view({ role, items: placeItems(all, sections, role.sections) });
      const lines = [
        ...made.sections.flatMap((each) => [
          ...each.initiatives.flatMap((group) => group.items),
          ...each.items,
        ]),
        ...made.unplaced,
      ];
      expect(lines.map(({ url }) => url).sort()).toEqual(all.map(({ url }) => url).sort());
      expect(made.count + made.unplaced.length).toBe(all.length);
      expect(view({ role, items: placeItems([...all].reverse(), sections, role.sections) })).toEqual(made);
    }),
  );
});
