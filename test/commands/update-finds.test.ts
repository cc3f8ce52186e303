import { describe, expect, it } from 'vitest';
import type { ItemData } from '../github-server/index.ts';
import { pullRequest, updateProject } from '../helpers/update-project.ts';

// An invented month whose truth is fixed here: the facts at hand have no comments and no times of labels.
const document = '## 1) Fixes\n\n## 2) Initiatives\n';
const initiatives =
  '"2": { initiatives: [{ name: Permission Model, match: [{ label: permission }, { title: "*permission*" }] }] }';

function issue(number: number, over: Partial<ItemData> = {}): ItemData {
  return {
    repo: 'acme/wg',
    number,
    type: 'Issue',
    title: `Permission roadmap ${number}`,
    author: 'ben',
    labels: ['permission'],
    createdAt: '2023-02-01T00:00:00Z',
    updatedAt: '2023-07-20T00:00:00Z',
    ...over,
  };
}

const comment = (author: string, day: number, body = 'Some words.') => ({
  author,
  createdAt: `2023-07-${String(day).padStart(2, '0')}T10:00:00Z`,
  body,
});

async function explained(items: readonly ItemData[], role = '') {
  const project = await updateProject({
    role: `people: [ann]\nfrom: [acme]\nlabels: [permission]\n${role}\nsections: { ${initiatives} }`,
    document,
    items,
  });
  const { stderr, status } = await project.run('2023-07', '--explain');
  expect(status).toBe(0);
  const lines = [...stderr.matchAll(/^acme\/\w+#(?<at>\d+) \(.*?\): (?<why>.*)$/gmu)];
  const found = Object.fromEntries(lines.map(({ groups }) => [groups?.at ?? '', groups?.why ?? '']));
  return { found, text: project.read('notes/updates/update-2023-07.md') };
}

describe('an issue that stayed open', () => {
  const quiet =
    'no section; perhaps section 2, section 2, initiative Permission Model: label permission, but nobody moved it in the period';
  const listed = 'section 2, initiative Permission Model: label permission';

  it.each<{ name: string; over: Partial<ItemData>; is: string | undefined }>([
    { name: 'one of the people wrote in it', over: { commentsList: [comment('ann', 5)] }, is: listed },
    { name: 'a machine wrote in it', over: { commentsList: [comment('stale[bot]', 5)] }, is: quiet },
    { name: 'a stranger wrote in it', over: { commentsList: [comment('zoe', 5)] }, is: quiet },
    {
      name: 'one of the people wrote, but before',
      over: { commentsList: [{ author: 'ann', createdAt: '2023-06-30T10:00:00Z' }, comment('zoe', 6)] },
      is: quiet,
    },
    {
      name: "the role's label came on",
      over: { labels: [], labelled: [{ label: 'permission', from: '2023-07-09T00:00:00Z' }] },
      is: listed,
    },
    {
      name: 'another label came on',
      over: { labelled: [{ label: 'permission' }, { label: 'stale', from: '2023-07-09T00:00:00Z' }] },
      is: quiet,
    },
    {
      name: 'all that happened came afterwards',
      over: { commentsList: [{ author: 'ann', createdAt: '2023-08-01T09:00:00Z' }] },
      is: undefined,
    },
    { name: 'it was closed', over: { closedAt: '2023-07-30T00:00:00Z' }, is: listed },
    { name: 'it was opened in the month', over: { createdAt: '2023-07-02T00:00:00Z' }, is: listed },
  ])('$name: $is', async ({ over, is }) => {
    expect((await explained([issue(1, over)])).found['1']).toBe(is);
  });

  it('has news when a pull request refers to it', async () => {
    const pull = pullRequest(2, { author: 'zoe', mergedAt: '2023-07-05T00:00:00Z', linked: ['acme/wg#1'] });
    const timeline = [
      { type: 'cross-referenced' as const, at: '2023-07-04T00:00:00Z', by: 'zoe', source: 'acme/app#2' },
    ];
    expect((await explained([issue(1, { timeline }), pull])).found['1']).toBe(listed);
  });
});

describe('one hop', () => {
  const timeline = [
    { type: 'cross-referenced' as const, at: '2023-07-04T00:00:00Z', by: 'zoe', source: 'acme/app#2' },
  ];
  // The last one does not exist: texts hold numbers that only look like references.
  const roadmap = issue(1, {
    timeline,
    body: 'The list:\n* acme/app#3\n* acme/app#4\n* acme/app#5\n* acme/app#9999',
  });
  const others = { author: 'zoe', mergedAt: '2023-07-05T00:00:00Z' };

  it("brings others' work that an initiative's issue refers to, or is referred to by", async () => {
    const { found } = await explained([
      roadmap,
      pullRequest(2, { ...others, linked: ['acme/wg#1'] }),
      pullRequest(3, others),
      pullRequest(4, { author: 'zoe', createdAt: '2023-01-01T00:00:00Z', mergedAt: '2023-06-05T00:00:00Z' }),
      pullRequest(5, { author: 'zoe', createdAt: '2023-01-01T00:00:00Z' }),
      pullRequest(6, others),
    ]);
    const linked = 'linked with acme/wg#1, which is in section 2';
    expect(found).toEqual({ 1: expect.stringContaining('section 2'), 2: linked, 3: linked });
  });

  it('places gathered work that refers to what a rule placed', async () => {
    const { found } = await explained([
      issue(1, { commentsList: [comment('ann', 5)] }),
      pullRequest(2, { mergedAt: '2023-07-05T00:00:00Z', body: 'Refs: acme/wg#1' }),
      pullRequest(3, { mergedAt: '2023-07-06T00:00:00Z', body: 'Refs: acme/app#2' }),
    ]);
    expect(found).toMatchObject({
      2: 'linked with acme/wg#1, which is in section 2',
      3: expect.stringContaining('no section'),
    });
  });

  it('never brings what is private', async () => {
    const { text } = await explained([
      issue(1, { body: 'See acme/app#3', commentsList: [comment('ann', 5)] }),
    ]);
    expect(text).not.toContain('acme/app');
  });
});

describe('involved: true', () => {
  const old = { author: 'zoe', createdAt: '2023-07-01T00:00:00Z', mergedAt: '2023-07-25T00:00:00Z' };
  const review = (submittedAt: string) => [{ author: 'ann', state: 'APPROVED' as const, submittedAt }];

  it.each<{ name: string; over: Partial<ItemData>; gathered: boolean }>([
    { name: 'commented on', over: { commentsList: [comment('ann', 5)] }, gathered: true },
    { name: 'reviewed', over: { reviews: review('2023-07-09T00:00:00Z') }, gathered: true },
    { name: 'given', over: { assignees: ['ann'] }, gathered: true },
    { name: 'only mentioned', over: { body: 'cc @ann' }, gathered: false },
    { name: 'nothing of theirs', over: {}, gathered: false },
    {
      name: 'commented on, but before the month',
      over: {
        createdAt: '2023-06-01T00:00:00Z',
        commentsList: [{ author: 'ann', createdAt: '2023-06-20T00:00:00Z' }, comment('zoe', 8)],
      },
      gathered: false,
    },
  ])('$name: $gathered', async ({ over, gathered }) => {
    const { found } = await explained([pullRequest(7, { ...old, ...over })], 'involved: true');
    expect('7' in found).toBe(gathered);
  });

  it('is a choice', async () => {
    const { found } = await explained([pullRequest(7, { ...old, commentsList: [comment('ann', 5)] })]);
    expect(found).toEqual({});
  });
});
