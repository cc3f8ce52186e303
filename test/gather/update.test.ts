import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeUpdate } from '../../src/compose/update/compose-update.ts';
import { placeItems } from '../../src/compose/update/place-items.ts';
import { gatherUpdate } from '../../src/gather/update.ts';
import { planUpdate } from '../../src/gather/update-plan.ts';
import { workStatus } from '../../src/gather/work-status.ts';
import { itemKey } from '../../src/model/item.ts';
import { parsePeriod } from '../../src/schedule/period.ts';
import { nodejsRole, sectionConfig } from '../helpers/nodejs-role.ts';
import { roleConfig } from '../helpers/role.ts';
import { TRUSTING } from '../helpers/trusting.ts';
import { workItem } from '../helpers/work-item.ts';
import { readWorld, type World, type WorldItem, worldSource } from '../helpers/world-source.ts';

const july = parsePeriod('2023-07', 'UTC');
const now = '2023-08-05T12:00:00Z';

function worldItem(over: Partial<WorldItem> = {}): WorldItem {
  const { mergedAt = null, createdAt = '2023-07-03T10:00:00Z' } = over;
  return {
    repo: 'nodejs/node',
    number: 1,
    type: 'PullRequest',
    title: 'src: tidy up',
    author: 'alice',
    labels: [],
    state: mergedAt === null ? 'OPEN' : 'MERGED',
    isDraft: false,
    createdAt,
    updatedAt: over.closedAt ?? mergedAt ?? createdAt,
    closedAt: mergedAt,
    mergedAt,
    milestone: null,
    comments: 0,
    ...over,
  };
}

function world(items: WorldItem[], over: Partial<World> = {}): World {
  return { repositories: [], items, releases: [], ...over };
}

function gather(items: WorldItem[], role: Parameters<typeof roleConfig>[0] = {}, over: Partial<World> = {}) {
  const config = roleConfig({ people: ['Alice'], ...role });
  return gatherUpdate(worldSource(world(items, over)), config, july, {
    now,
    includePrivate: false,
    trust: TRUSTING,
  });
}

describe('the status of an item at the end of the period', () => {
  it.each([
    { name: 'merged in it', item: { mergedAt: '2023-07-31T23:59:59Z' }, status: 'done' },
    {
      name: 'opened before and merged in it',
      item: { createdAt: '2023-02-01T00:00:00Z', mergedAt: '2023-07-01T00:00:00Z' },
      status: 'done',
    },
    {
      name: 'opened in it and merged after',
      item: { mergedAt: '2023-08-01T00:00:00Z' },
      status: 'in-progress',
    },
    { name: 'opened in it and still open', item: {}, status: 'in-progress' },
    {
      name: 'closed without a merge',
      item: { state: 'CLOSED' as const, closedAt: '2023-07-09T00:00:00Z' },
      status: 'closed',
    },
    {
      name: 'an issue that was closed',
      item: { type: 'Issue' as const, state: 'CLOSED' as const, closedAt: '2023-07-09T00:00:00Z' },
      status: 'done',
    },
    {
      name: 'open all the time and changed',
      item: { createdAt: '2023-02-01T00:00:00Z', updatedAt: '2023-07-09T00:00:00Z' },
      status: 'active',
    },
    {
      name: 'open all the time and not changed',
      item: { createdAt: '2023-02-01T00:00:00Z', updatedAt: '2023-06-30T23:59:59Z' },
      status: undefined,
    },
    {
      name: 'merged before and changed after',
      item: {
        createdAt: '2023-02-01T00:00:00Z',
        mergedAt: '2023-06-30T23:59:59Z',
        updatedAt: '2023-07-09T00:00:00Z',
      },
      status: undefined,
    },
    { name: 'opened after', item: { createdAt: '2023-08-01T00:00:00Z' }, status: undefined },
  ])('$name: $status', async ({ item, status }) => {
    expect((await gather([worldItem(item)])).items[0]?.status).toBe(status);
  });

  it('follows the months of the role, not of UTC', async () => {
    const item = worldItem({ mergedAt: '2023-07-31T23:30:00Z' });
    const role = roleConfig({ people: ['alice'], timezone: 'Europe/Berlin' });
    const status = async (month: string) => {
      const period = parsePeriod(month, role.timezone);
      const { items } = await gatherUpdate(worldSource(world([item])), role, period, {
        now,
        includePrivate: false,
        trust: TRUSTING,
      });
      return items[0]?.status;
    };
    expect([await status('2023-07'), await status('2023-08')]).toEqual(['in-progress', 'done']);
  });
});

describe('what belongs to an update', () => {
  const other = { author: 'bob' };
  it.each([
    {
      name: 'work by the people of the role, whatever the case of the login',
      item: {},
      role: {},
      found: true,
    },
    { name: 'no work by others', item: other, role: {}, found: false },
    {
      name: 'work by anyone with a label',
      item: { ...other, labels: ['permission'] },
      role: { labels: ['Permission'] },
      found: true,
    },
    {
      name: 'work by anyone with a word in the title',
      item: { ...other, title: 'src: fix permission.cc' },
      role: { titles: ['permission'] },
      found: true,
    },
    { name: 'no work elsewhere', item: { repo: 'fastify/session' }, role: {}, found: false },
    {
      name: 'no work in an excluded repository',
      item: {},
      role: { exclude: ['nodejs/node' as const] },
      found: false,
    },
    {
      name: 'nobody else in a repository that is only where to look',
      item: other,
      role: { from: ['nodejs/node'] },
      found: false,
    },
    {
      name: 'everybody in a repository named besides its organisation',
      item: other,
      role: { from: ['nodejs', 'NodeJS/node'] },
      found: true,
    },
    {
      name: 'issues that are much discussed',
      item: { ...other, type: 'Issue' as const, comments: 30 },
      role: { discussed: 30 },
      found: true,
    },
    {
      name: 'no issues that are less discussed',
      item: { ...other, type: 'Issue' as const, comments: 29 },
      role: { discussed: 30 },
      found: false,
    },
  ])('$name', async ({ item, role, found }) => {
    expect((await gather([worldItem(item)], role)).items).toHaveLength(found ? 1 : 0);
  });

  it('asks for reviews only when they are wanted', () => {
    const asks = (reviews: boolean) =>
      planUpdate(roleConfig({ people: ['alice'], reviews }), july).work.some((query) => query.reviewers);
    expect([asks(false), asks(true)]).toEqual([false, true]);
  });

  it('takes issues that were closed only from the people they were given to', async () => {
    const role = roleConfig({ people: ['alice'] });
    const source = worldSource(world([]));
    const closed = worldItem({
      type: 'Issue',
      author: 'bob',
      state: 'CLOSED',
      closedAt: '2023-07-09T00:00:00Z',
    });
    const [issue] = await worldSource(world([closed])).items([{ scope: ['nodejs'] }], {});
    if (issue === undefined) throw new Error('The world holds one issue.');
    const answer = (assignees: string[]) => ({
      ...source,
      gather: async () => ({ lists: [[], [{ ...issue, assignees }], []], newestIssues: [], summaries: [] }),
    });
    const found = async (assignees: string[]) =>
      (await gatherUpdate(answer(assignees), role, july, { now, includePrivate: false, trust: TRUSTING }))
        .items.length;
    expect([await found(['ALICE']), await found(['carol'])]).toEqual([1, 0]);
  });

  it('leaves out open work in archived repositories, and counts it', async () => {
    const source = worldSource(world([]));
    const base = worldItem({ type: 'Issue', author: 'alice', createdAt: '2023-07-02T00:00:00Z' });
    const [issue] = await worldSource(world([base])).items([{ scope: ['nodejs'] }], {});
    if (issue === undefined) throw new Error('The world holds one issue.');
    const at = (number: number, over: Partial<typeof issue>) => ({
      ...issue,
      state: 'open' as const,
      closedAt: null,
      mergedAt: null,
      archived: true,
      number,
      url: `https://github.com/nodejs/node/issues/${number}`,
      ...over,
    });
    const closed = { state: 'closed' as const, closedAt: '2023-07-09T00:00:00Z' };
    const lists = [[at(1, {}), at(2, closed), at(3, { archived: false })], [], []];
    const found = await gatherUpdate(
      { ...source, gather: async () => ({ lists, newestIssues: [], summaries: [] }) },
      roleConfig({ people: ['alice'] }),
      july,
      { now, includePrivate: false, trust: TRUSTING },
    );
    expect(found.items.map(({ number }) => number)).toEqual([2, 3]);
    expect(found.archived).toBe(1);
  });

  it.each([
    { reason: 'completed' as const, status: 'done' },
    { reason: null, status: 'done' },
    { reason: 'not-planned' as const, status: 'closed' },
    { reason: 'duplicate' as const, status: 'closed' },
  ])('takes an issue closed as $reason for $status', ({ reason, status }) => {
    const closed = workItem({ kind: 'issue', mergedAt: null, state: 'closed', stateReason: reason });
    expect(workStatus(closed, july)).toBe(status);
  });

  it('holds an item that several questions found once', async () => {
    expect(
      (await gather([worldItem({ labels: ['permission'] })], { labels: ['permission'], titles: ['tidy'] }))
        .items,
    ).toHaveLength(1);
  });

  it('does not depend on the order of the answers', async () => {
    const items = [3, 1, 2].map((number) => worldItem({ number }));
    expect(await gather(items)).toEqual(await gather([...items].reverse()));
  });
});

describe('meetings', () => {
  const meetings = [{ name: 'WG', repository: 'nodejs/security-wg' as const }];
  const record = (over: Partial<WorldItem>) =>
    worldItem({ repo: 'nodejs/security-wg', author: 'bob', ...over });
  it.each([
    {
      name: 'the date in the title of an issue',
      item: { type: 'Issue' as const, title: 'WG Meeting 2023-07-06' },
      date: '2023-07-06',
    },
    { name: 'a date with slashes', item: { title: 'doc: add minutes 2023/07/06' }, date: '2023-07-06' },
    {
      name: 'the file before the title',
      item: { title: 'doc: minutes 2023-07-05', files: ['meetings/2023-07-06.md'] },
      date: '2023-07-06',
    },
    {
      name: 'minutes that came after the month',
      item: {
        title: 'minutes 2023-07-27',
        createdAt: '2023-08-02T00:00:00Z',
        mergedAt: '2023-08-03T00:00:00Z',
      },
      date: '2023-07-27',
    },
    {
      name: 'a meeting on the first day of the month',
      item: { title: 'minutes 2023-07-01' },
      date: '2023-07-01',
    },
    {
      name: 'no meeting on the first day of the next month',
      item: { title: 'minutes 2023-08-01' },
      date: undefined,
    },
    {
      name: 'no minutes of another repository',
      item: { repo: 'nodejs/node', title: 'minutes 2023-07-06' },
      date: undefined,
    },
    { name: 'nothing without a date', item: { title: 'doc: add minutes' }, date: undefined },
  ])('knows $name', async ({ item, date }) => {
    expect((await gather([record(item)], { meetings })).meetings.map((meeting) => meeting.date)).toEqual(
      date === undefined ? [] : [date],
    );
  });

  it('puts announcement and minutes of a meeting together, and not among the work', async () => {
    const { items, meetings: found } = await gather(
      [
        record({ number: 2, title: 'minutes 2023-07-06', author: 'alice' }),
        record({
          number: 1,
          type: 'Issue',
          title: 'WG Meeting 2023-07-06',
          createdAt: '2023-06-30T00:00:00Z',
        }),
      ],
      { meetings },
    );
    expect(items).toEqual([]);
    expect(found.map(({ name, date, items: of }) => [name, date, of.map(({ number }) => number)])).toEqual([
      ['WG', '2023-07-06', [1, 2]],
    ]);
  });

  it('never leaves out minutes that the people of the role wrote', async () => {
    const { meetings: found } = await gather([record({ title: 'minutes 2023-08-03', author: 'alice' })], {
      meetings,
    });
    expect(found.map(({ date }) => date)).toEqual(['2023-08-03']);
  });
});

it('counts what is private and shows none of it', async () => {
  const repositories = [{ nameWithOwner: 'nodejs/secret', isPrivate: true }];
  const releases = [
    {
      repo: 'nodejs/secret',
      tagName: 'v1',
      name: 'v1',
      author: 'alice',
      publishedAt: '2023-07-04T00:00:00Z',
      isPrerelease: false,
    },
  ];
  const sections = { '2': sectionConfig({ releases: ['nodejs/secret'] }) };
  const found = await gather(
    [worldItem({ repo: 'nodejs/secret' }), worldItem()],
    { sections },
    { repositories, releases },
  );
  expect(found.withheld).toBe(2);
  expect(JSON.stringify(found)).not.toContain('secret');
});

it('asks for releases of the period only', async () => {
  const releases = [
    '2023-06-30T23:59:59Z',
    '2023-07-01T00:00:00Z',
    '2023-07-31T23:59:59Z',
    '2023-08-01T00:00:00Z',
  ].map((publishedAt) => ({
    repo: 'nodejs/node',
    tagName: publishedAt,
    name: '',
    author: 'a',
    publishedAt,
    isPrerelease: false,
  }));
  const sections = { '2': sectionConfig({ releases: ['nodejs/node'] }) };
  expect((await gather([], { sections }, { releases })).releases.map(({ tag }) => tag)).toEqual([
    '2023-07-01T00:00:00Z',
    '2023-07-31T23:59:59Z',
  ]);
});

it('warns of a period that is not over and of a label that nobody knows', async () => {
  const role = roleConfig({ people: ['alice'], labels: ['permision'] });
  const source = worldSource(world([worldItem({ labels: ['permission'] })]));
  const { warnings } = await gatherUpdate(source, role, july, {
    now: '2023-07-20T00:00:00Z',
    includePrivate: false,
    trust: TRUSTING,
  });
  expect(warnings).toEqual([
    expect.stringContaining('2023-07 is not over'),
    expect.stringContaining('permission?'),
  ]);
});

const shared = '../shared/data/nodejs';

// The shared facts about the Node.js organisation are no part of the project.
describe.skipIf(!existsSync(shared))('July 2023 of the bundled example', () => {
  const made = async () => {
    const { role, sections } = nodejsRole();
    const source = worldSource(readWorld(`${shared}/world-2023.json`, `${shared}/private-items.json`));
    const { items, ...rest } = await gatherUpdate(source, role, july, {
      now,
      includePrivate: false,
      trust: TRUSTING,
    });
    const placed = placeItems(items, sections, role.sections);
    return { items: placed, view: composeUpdate({ role, sections, period: july, items: placed, ...rest }) };
  };

  it.each([
    { section: '2', initiative: null, keys: ['nodejs/node#48569'] },
    {
      section: '3',
      initiative: 'Permission Model',
      keys: [48677, 48564, 48907, 48905, 48920].map((number) => `nodejs/node#${number}`),
    },
    { section: '3', initiative: 'Assessment against Best Practices', keys: ['nodejs/security-wg#953'] },
    {
      section: '3',
      initiative: 'Automate Security Release process',
      keys: [
        ...[665, 715, 711, 712].map((number) => `nodejs/node-core-utils#${number}`),
        'nodejs/node#48649',
        'nodejs/node#48644',
      ],
    },
    {
      section: '5',
      initiative: null,
      keys: [
        'nodejs/TSC#1371',
        'nodejs/node#48769',
        'nodejs/node#48824',
        'nodejs/security-wg#860',
        'nodejs/node#48947',
      ],
    },
  ])(
    'has in section $section, initiative $initiative, what the real update has there',
    async ({ section, initiative, keys }) => {
      const { items } = await made();
      for (const key of keys) {
        const found = items.placed.filter(({ item }) => itemKey(item) === key);
        expect(
          found.map(({ placement }) => [placement.section, placement.initiative]),
          key,
        ).toEqual([[section, initiative]]);
      }
    },
  );

  it('marks what was merged only in August, and names who made a release', async () => {
    const { view } = await made();
    const line = view.sections.flatMap(({ items }) => items).find(({ number }) => number === 48947);
    expect(line?.tag).toBe('[In Progress]');
    expect(view.sections[1]?.releases).toMatchObject([
      {
        name: 'Regular releases',
        releases: [
          { tag: 'v20.4.0', by: 'RafaelGSS' },
          { tag: 'v18.17.0', by: null },
          { tag: 'v20.5.0', by: null },
        ],
      },
    ]);
  });

  it('knows the meetings of the month', async () => {
    const { view } = await made();
    expect(view.meetings.map(({ name, meetings }) => [name, ...meetings.map(({ day }) => day)])).toEqual([
      ['TSC', '05/07', '12/07', '19/07', '26/07'],
      ['Security WG', '06/07', '20/07'],
      ['Release WG', '27/07'],
    ]);
  });

  it('lets nothing private through', async () => {
    const { view, items } = await made();
    expect(view.withheld).toBe(2);
    expect(JSON.stringify({ view, items })).not.toMatch(/EMBARGOED|security-release-private/u);
  });
});
