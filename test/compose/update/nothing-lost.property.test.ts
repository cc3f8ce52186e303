import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composeRollup } from '../../../src/compose/update/compose-rollup.ts';
import { composeUpdate, type UpdateFacts } from '../../../src/compose/update/compose-update.ts';
import { learnPlaces } from '../../../src/compose/update/learn-places.ts';
import { placeItems } from '../../../src/compose/update/place-items.ts';
import { TEMPLATES } from '../../../src/documents/templates.ts';
import { gatherUpdate } from '../../../src/gather/update.ts';
import type { MatchEntry, SectionConfig } from '../../../src/model/role-config.ts';
import type { EarlierUpdate, RoleSection } from '../../../src/model/update.ts';
import { parsePeriod } from '../../../src/schedule/period.ts';
import { periodParts } from '../../../src/schedule/period-parts.ts';
import { renderTemplate } from '../../../src/template/render-template.ts';
import { sectionConfig } from '../../helpers/nodejs-role.ts';
import { roleConfig } from '../../helpers/role.ts';
import { TRUSTING } from '../../helpers/trusting.ts';
import { type WorldItem, worldSource } from '../../helpers/world-source.ts';

const july = parsePeriod('2023-07', 'UTC');
const summer = parsePeriod('2023-06..2023-08', 'UTC');
const repositories = ['acme/app', 'acme/lib', 'acme/secret', 'acme/wg'] as const;
const words = [
  'permission',
  'doc: ',
  'release',
  'meeting 2023-07-12',
  'minutes 5 July',
  '[In Progress]',
  '* ',
  '#1 ',
];

const title = fc
  .tuple(
    fc.constantFrom('', ...words),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('', ...words),
  )
  .map((parts) => parts.join(''))
  // A title may name another item by its address, and then names it.
  .filter((text) => !/github|https?:/iu.test(text));
const day = fc.constantFrom('2023-06-20', '2023-07-01', '2023-07-12', '2023-07-31', '2023-08-05');

const worldItem: fc.Arbitrary<WorldItem> = fc
  .record({
    repo: fc.constantFrom(...repositories),
    number: fc.integer({ min: 1, max: 40 }),
    type: fc.constantFrom('PullRequest' as const, 'Issue' as const),
    title,
    author: fc.constantFrom('ann', 'ben', 'ghost'),
    labels: fc.subarray(['permission', 'doc']),
    isDraft: fc.boolean(),
    createdAt: day,
    closed: fc.option(day),
    merged: fc.boolean(),
    comments: fc.nat(3),
  })
  .map(({ createdAt, closed, merged, ...item }) => {
    const closedAt = closed === null || closed < createdAt ? null : `${closed}T12:00:00Z`;
    const mergedAt = merged && item.type === 'PullRequest' ? closedAt : null;
    return {
      ...item,
      state: closedAt === null ? 'OPEN' : mergedAt === null ? 'CLOSED' : 'MERGED',
      createdAt: `${createdAt}T10:00:00Z`,
      updatedAt: closedAt ?? `${createdAt}T10:00:00Z`,
      closedAt,
      mergedAt,
      milestone: null,
    };
  });

const entry: fc.Arbitrary<MatchEntry> = fc.oneof(
  fc.record({ title: fc.constantFrom('*permission*', 'doc: *', '/^\\W/', '*') }),
  fc.record({
    repo: fc.constantFrom('acme/*', 'acme/lib'),
    kind: fc.constantFrom('issue' as const, 'pull-request' as const),
  }),
  fc.record({ label: fc.constantFrom('permission', 'doc') }),
  fc.record({ author: fc.constantFrom('ann', 'ben') }),
);
const section: fc.Arbitrary<SectionConfig> = fc
  .record({
    match: fc.array(entry, { maxLength: 2 }),
    initiatives: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('Permission Model', 'Docs', 'Next'),
        match: fc.array(entry, { maxLength: 2 }),
      }),
      { selector: ({ name }) => name, maxLength: 3 },
    ),
    intro: fc.constantFrom(null, 'Some *words*'),
  })
  .map(sectionConfig);

const numbers = ['1', '2', '2.1', '3'];
const sections = numbers.map((number): RoleSection => {
  return { number, title: `Title ${number}`, level: number.split('.').length, intro: null, line: 1 };
});

const earlier: EarlierUpdate = {
  file: 'update-2023-06.md',
  period: '2023-06',
  sections: [
    {
      number: '3',
      title: 'Title 3',
      also: [],
      entries: [1, 2, 3].map((number) => {
        const url = `https://github.com/acme/app/pull/${number}`;
        return {
          url,
          href: url,
          repository: 'acme/app',
          number,
          text: 'release permission',
          group: null,
          path: [],
        };
      }),
    },
  ],
};

const forms = [
  { name: 'a month', period: july, kind: 'update', compose: composeUpdate },
  {
    name: 'quarters',
    period: summer,
    kind: 'rollup',
    compose: (facts: UpdateFacts) => {
      return composeRollup(facts, { unit: 'quarter', parts: periodParts(summer, 'quarter') });
    },
  },
] as const;

it.each(forms)(
  'gathers, places and writes every item of any world under any rules exactly once: $name',
  async ({ period, kind, compose }) => {
    const world = fc.uniqueArray(worldItem, {
      selector: ({ repo, number }) => `${repo}#${number}`,
      maxLength: 30,
    });
    const rules = fc.dictionary(fc.constantFrom(...numbers), section, { maxKeys: numbers.length });
    await fc.assert(
      fc.asyncProperty(world, rules, fc.boolean(), async (items, config, learns) => {
        const source = worldSource({
          repositories: repositories.map((name) => ({
            nameWithOwner: name,
            isPrivate: name === 'acme/secret',
          })),
          items,
          releases: [],
        });
        const role = roleConfig({
          people: ['ann'],
          from: ['acme', 'acme/lib'],
          labels: ['permission'],
          titles: ['release'],
          discussed: 2,
          sections: config,
          meetings: [{ name: 'WG', repository: 'acme/wg' }],
        });
        const gather = (includePrivate: boolean) => {
          return gatherUpdate(source, role, period, {
            now: '2023-08-10T00:00:00Z',
            includePrivate,
            trust: TRUSTING,
          });
        };
        const [gathered, all] = [await gather(false), await gather(true)];
        const learned = learns ? learnPlaces([earlier], sections, role) : null;
        const placed = placeItems(gathered.items, sections, config, { learned });
        const records = gathered.meetings.flatMap((meeting) => meeting.items);
        const found = all.items.length + all.meetings.flatMap((meeting) => meeting.items).length;
        expect(placed.placed.length + placed.unplaced.length + records.length + gathered.withheld).toBe(
          found,
        );

        const view = compose({ role, sections, period, ...gathered, items: placed });
        const { load, shape } = TEMPLATES[kind];
        const { markdown } = renderTemplate((await load()).default(), view, { shape });
        const times = (url: string) => markdown.split(new RegExp(`${url}(?!\\d)`, 'u')).length - 1;
        const listed = [...placed.placed, ...placed.unplaced].map(({ item }) => item);
        for (const { url } of [...listed, ...records]) {
          expect(times(url), `${url} in\n${markdown}`).toBe(1);
        }
        expect(view.unplaced.map(({ url }) => url).sort()).toEqual(
          placed.unplaced.map(({ item }) => item.url).sort(),
        );
        expect(markdown).not.toContain('acme/secret');
      }),
      { numRuns: 80 },
    );
  },
);
