import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WorldData } from '../github-server/index.ts';
import { updateProject } from '../helpers/update-project.ts';
import { CONFIG, calendarText, type Life, startLife, WORLD } from './life.ts';
import { openItem } from './people.ts';

const discussion = (
  repo: string,
  number: number,
  title: string,
  more: Partial<WorldData['items'][number]>,
) => ({
  repo,
  number,
  type: 'Discussion' as const,
  title,
  author: 'ann',
  category: 'Ideas',
  createdAt: `2023-01-1${number % 10}T10:00:00Z`,
  ...more,
});
const [first, second] = WORLD.repositories;
const categories = ['Meetings', 'Ideas', { name: 'Q&A', answerable: true }];
const world: WorldData = {
  ...WORLD,
  repositories: [
    { nameWithOwner: 'acme/wg', ...first, discussionCategories: categories },
    { nameWithOwner: 'acme/app', ...second, discussionCategories: categories },
    { nameWithOwner: 'acme/old', isArchived: true, discussionCategories: categories },
    { nameWithOwner: 'acme/secret', isPrivate: true, discussionCategories: categories },
  ],
  items: [
    ...WORLD.items,
    discussion('acme/app', 11, 'Drop *everything* @ann', { labels: ['wg-agenda'], upvotes: 7 }),
    discussion('acme/app', 12, 'Another idea', {
      upvotes: 2,
      commentsList: [{ author: 'ann', createdAt: '2023-01-20T10:00:00Z', body: 'Yes' }],
    }),
    discussion('acme/app', 13, 'How to?', { category: 'Q&A', answered: true, labels: ['wg-agenda'] }),
    discussion('acme/app', 14, 'Closed idea', {
      closedAt: '2023-02-01T00:00:00Z',
      stateReason: 'OUTDATED',
      labels: ['wg-agenda'],
    }),
    discussion('acme/old', 1, 'Old idea', { labels: ['wg-agenda'] }),
    discussion('acme/secret', 1, 'Secret plan', { labels: ['wg-agenda'] }),
  ],
};
const configured = (agenda: string) => CONFIG.replace('      standing: ["Review of alerts"]\n', agenda);
const bodyOf = (life: Life) => life.issues()[0]?.body ?? '';
const linesOf = (body: string) =>
  (body.split('## Agenda\n')[1]?.split(/^## /mu)[0] ?? '').split('\n').filter((line) => /^[#*]/u.test(line));

describe('discussions on an agenda', () => {
  it('say what happened since the last meeting, from their comments', async () => {
    const said = (day: string) => ({ author: 'ann', createdAt: `2023-02-${day}T10:00:00Z`, body: 'Yes' });
    const items = [
      ...WORLD.items,
      discussion('acme/app', 12, 'Alive', {
        labels: ['wg-agenda'],
        commentsList: ['01', '09', '10'].map(said),
      }),
      discussion('acme/app', 14, 'Solved', {
        labels: ['wg-agenda'],
        category: 'Q&A',
        commentsList: [
          {
            ...said('01'),
            replies: ['01', '09'].map(said),
            chosen: { at: '2023-02-10T10:00:00Z', by: 'ann' },
          },
        ],
      }),
      discussion('acme/app', 13, 'Quiet', { labels: ['wg-agenda'], commentsList: [said('01')] }),
    ];
    const config = configured('      discussions: true\n      activity: true\n');
    await using life = await startLife({ config, world: { ...world, items } });
    expect(await life.run(['agenda', '--publish'])).toMatchObject({ status: 0 });
    expect(bodyOf(life)).toMatch(/Alive .*\n {2}\* Since the last meeting: 2 comments\n/u);
    expect(bodyOf(life)).toMatch(/Solved .*\n {2}\* Since the last meeting: 1 comment, answered\n/u);
    expect(bodyOf(life)).toMatch(/Quiet .*\n(?! )/u);
  });

  it('stand in the lists by label and category, each once, and only where they are public and alive', async () => {
    const agenda = `      discussions: true
      sections: [{ title: Ideas, category: ideas, order: number }, { title: Answered, query: "is:discussion is:answered" }]
`;
    await using life = await startLife({ config: configured(agenda), world });
    const { status, stdout, stderr } = await life.run(['agenda', '--publish', '--json', '--explain']);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const link = (repo: string, kind: string, number: number) =>
      `[#${number}](https://github.com/${repo}/${kind}/${number})`;
    expect(linesOf(bodyOf(life))).toEqual([
      '### acme/wg',
      `* Ping @<!-- -->everyone and close #<!-- -->1 ${link('acme/wg', 'issues', 2)}`,
      `* Permission model ${link('acme/wg', 'issues', 1)}`,
      '### acme/app',
      `* How to? ${link('acme/app', 'discussions', 13)}`,
      `* Drop \\*everything* @<!-- -->ann ${link('acme/app', 'discussions', 11)}`,
      `* Scorecard ${link('acme/app', 'issues', 7)}`,
      '### Ideas',
      `* Drop \\*everything* @<!-- -->ann ${link('acme/app', 'discussions', 11)}`,
      `* Another idea ${link('acme/app', 'discussions', 12)}`,
      '### Answered',
      `* How to? ${link('acme/app', 'discussions', 13)}`,
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ withheld: 0 });
    expect((await life.run(['agenda', '--publish'])).stdout).toBe('');
  });

  it('withholds private ones, counts them, and keeps nothing of theirs in a recording', async () => {
    await using life = await startLife({ config: configured('      discussions: true\n'), world });
    const kept = join(life.folder, 'kept');
    const told = await life.run(['agenda', '--json', '--record', kept], undefined, 'tok-all');
    expect(JSON.parse(told.stdout)).toMatchObject({ withheld: 1 });
    expect(told.stdout).not.toContain('Secret');
    const texts = readdirSync(kept).map((name) => readFileSync(join(kept, name), 'utf8'));
    expect(texts.join('\n')).toContain('How to?');
    expect(texts.join('\n')).not.toMatch(/secret/iu);
    const again = await life.run(['agenda', '--json', '--fixtures', kept], undefined, 'tok-all');
    expect(JSON.parse(again.stdout).documents).toEqual(JSON.parse(told.stdout).documents);
    const open = await life.run(['agenda', '--stdout', '--include-private'], undefined, 'tok-all');
    expect(open.stdout).toContain('Secret plan');
  });

  it('are asked for by those alone who name them', async () => {
    await using life = await startLife({ config: configured(''), world });
    await life.run(['agenda', '--stdout']);
    expect(JSON.stringify(life.github.log)).not.toMatch(/discussion/iu);
  });

  it('tell templates what only they have', async () => {
    const agenda = configured(
      '      label: false\n      sections: [{ title: Ideas, category: Ideas, order: number }]\n',
    ).replace('      label: wg-agenda\n', '');
    await using life = await startLife({ config: `${agenda}    templates: { agenda: my.md }\n`, world });
    writeFileSync(
      join(life.folder, 'my.md'),
      '{{#each lists}}\n{{#each items}}\n* {{title}}: {{kind}} in {{category}}, {{upvotes}} up, {{comments}} comments\n{{/each}}\n{{/each}}\n',
    );
    expect((await life.run(['agenda', '--stdout'])).stdout).toContain(
      '* Another idea: discussion in Ideas, 2 up, 1 comments',
    );
  });

  it.each([{ query: 'is:discussion (label:a OR label:b)', code: 'cannot answer the query' }])(
    'says what its search cannot answer: $query',
    async ({ query, code }) => {
      const agenda = `      sections: [{ title: Ideas, query: "${query}" }]\n`;
      await using life = await startLife({ config: configured(agenda), world });
      const { status, stderr } = await life.run(['agenda', '--stdout']);
      expect(status).toBe(2);
      expect(stderr).toContain(code);
      expect(stderr).toMatch(/minutebook\.yml:\d+:\d+/u);
    },
  );

  it('need a token', async () => {
    await using life = await startLife({ config: configured('      discussions: true\n'), world });
    const { status, stderr } = await life.run(['agenda', '--stdout'], undefined, '');
    expect(status).toBe(1);
    expect(stderr).toContain('discussions without a token');
  });
});

describe('discussions in an update', () => {
  const role = (match: string) => `people: [ann]
from: [acme]
sections: { "1": { match: [${match}] } }`;
  const items = [
    discussion('acme/app', 1, 'Resolved', {
      createdAt: '2023-07-03T10:00:00Z',
      closedAt: '2023-07-20T10:00:00Z',
    }),
    discussion('acme/app', 2, 'Outdated', {
      createdAt: '2023-07-04T10:00:00Z',
      closedAt: '2023-07-20T10:00:00Z',
      stateReason: 'OUTDATED',
    }),
    discussion('acme/app', 3, 'By others', { createdAt: '2023-07-04T10:00:00Z', author: 'ben' }),
  ];
  const update = async (match: string) => {
    const project = await updateProject({
      role: role(match),
      document: '## 1) Talks\n',
      items,
      repositories: [{ nameWithOwner: 'acme/app', discussionCategories: ['Ideas'] }],
    });
    expect(await project.run('2023-07')).toMatchObject({ status: 0 });
    return project.read('notes/updates/update-2023-07.md');
  };

  it('are gathered where a rule has a place for them', async () => {
    const text = await update('{ kind: discussion }');
    expect(text).toContain('* Resolved - https://github.com/acme/app/discussions/1\n');
    expect(text).toContain('* [Closed] Outdated - https://github.com/acme/app/discussions/2\n');
    expect(text).not.toContain('By others');
  });

  it('are not asked for elsewhere', async () => {
    expect(await update('{ repo: acme/app }')).not.toContain('discussions');
  });
});

const PLACE = CONFIG.replace(
  '      repository: acme/wg\n',
  '      discussion: { repository: acme/wg, category: meetings }\n      closeAfterMinutes: true\n',
);
const TITLE = 'Acme Security WG Meeting 2023-02-16';
const publish = (life: Life, now?: string, token?: string) => life.run(['agenda', '--publish'], now, token);
/** Somebody opens a discussion in the category of meetings. */
function opens(life: Life, login: string, title: string, body: string): void {
  life.github.setNow('2023-02-13T12:00:00Z');
  expect(openItem(life, login, title, body, true).kind).toBe('Discussion');
}
const writesOf = ({ github }: Life) =>
  github.log.flatMap(({ isWrite, operationName }) =>
    isWrite && operationName?.includes('iscussion') ? [operationName] : [],
  );

describe('a discussion in the place of the meeting’s issue', () => {
  it('is opened once in its category, kept current around what people wrote, linked in the minutes and closed after them', async () => {
    await using life = await startLife({ config: PLACE, world });
    const first = await life.run(['run', '--json']);
    expect(first).toMatchObject({ status: 0 });
    expect(life.issues()).toMatchObject([{ title: TITLE, open: true }]);
    const number = life.issues()[0]?.number ?? 0;
    const url = `https://github.com/acme/wg/discussions/${number}`;
    expect(JSON.parse(first.stdout).documents).toContainEqual(
      expect.objectContaining({ kind: 'agenda', url, state: 'created' }),
    );
    expect(bodyOf(life)).toContain('* Minutes: https://hackmd.io/');
    expect(await life.file('notes/wg/2023-02-16.md')).toContain(`* **GitHub Discussion**: ${url}\n`);
    expect(writesOf(life)).toEqual(['createDiscussion', 'updateDiscussion']);
    expect((await life.run(['run'])).stdout).toBe('');

    await life.edit(number, (body) =>
      body.replace(/^\* Scorecard.*\n/mu, '').replace('## Agenda', 'Bring cake.\n\n## Agenda'),
    );
    await life.label(1, []);
    expect(await publish(life)).toMatchObject({ status: 0 });
    expect(bodyOf(life)).toContain('Bring cake.');
    expect(bodyOf(life)).not.toMatch(/Scorecard|Permission model/u);
    expect(life.issues()).toHaveLength(1);

    life.commit({
      'notes/wg/2023-02-16.md': `${await life.file('notes/wg/2023-02-16.md')}\nSaid in the meeting.\n`,
    });
    expect(await life.run(['run'], '2023-02-17T12:00:00Z')).toMatchObject({ status: 0 });
    expect(life.issues()).toMatchObject([{ number, open: false }]);
  });

  it.each(['title', 'mark'])('leaves those alone that strangers opened, with its %s', async (what) => {
    await using life = await startLife({ config: PLACE, world });
    const mark = '<!-- minutebook meeting wg 2023-02-16 2023-02-16T15:00:00.000Z -->';
    opens(life, 'mallory', TITLE, what === 'mark' ? mark : 'Come to my meeting');
    const [theirs] = life.issues();
    const { status, stderr } = await publish(life);
    expect(status).toBe(0);
    expect(stderr).toContain('looks like the discussion of this meeting and was left alone');
    expect(life.issues()).toMatchObject([theirs, { title: TITLE, open: true }]);
  });

  it('is the one that somebody opened who may write there', async () => {
    await using life = await startLife({ config: PLACE, world });
    opens(life, 'ann', TITLE, 'Let us meet.');
    expect(await publish(life)).toMatchObject({ status: 0 });
    expect(life.issues()).toHaveLength(1);
    expect(bodyOf(life)).toMatch(/Let us meet\.[\s\S]*Permission model/u);
  });

  it('tells people once that the meeting was cancelled or may be skipped', async () => {
    await using life = await startLife({
      config: PLACE.replace('closeAfterMinutes: true', 'skipBelow: 9'),
      world,
    });
    await publish(life);
    life.calendar(calendarText('', 'EXDATE:20230216T150000Z'));
    for (const _ of [1, 2]) expect(await life.run(['run'])).toMatchObject({ status: 0 });
    expect(life.issues()[0]?.comments).toEqual([
      expect.stringContaining('Shall we skip this meeting?'),
      expect.stringContaining('cancelled'),
    ]);
  });

  it('is no item of an agenda', async () => {
    const own = PLACE.replace(
      'label: wg-agenda',
      'label: wg-agenda\n      sections: [{ title: Talks, category: meetings }]',
    );
    await using life = await startLife({ config: own, world });
    opens(life, 'ann', 'Acme Security WG Meeting 2023-02-02', '');
    opens(life, 'ann', 'What shall we talk about?', '');
    life.github.settle();
    await publish(life);
    const ours = life.issues().find(({ title }) => title === TITLE);
    expect(linesOf(ours?.body ?? '').filter((line) => line.includes('/discussions/'))).toEqual([
      expect.stringContaining('What shall we talk about?'),
    ]);
  });

  it.each([
    {
      name: 'an unknown category',
      config: PLACE.replace('category: meetings', 'category: Nowhere'),
      says: 'no category of discussions called Nowhere',
      why: 'there are Meetings, Ideas, Q&A',
    },
    {
      name: 'discussions that are switched off',
      config: PLACE.replace('repository: acme/wg', 'repository: acme/none'),
      says: 'acme/none has no discussions',
      why: 'switched off',
    },
  ])('names the place of the configuration for $name, and writes nothing', async ({ config, says, why }) => {
    await using life = await startLife({
      config,
      world: { ...world, repositories: [...world.repositories, { nameWithOwner: 'acme/none' }] },
    });
    for (const argv of [['agenda', '--publish'], ['agenda', '--publish', '--dry-run'], ['agenda']]) {
      const { status, stderr } = await life.run(argv);
      expect(status).toBe(2);
      expect(stderr).toMatch(/minutebook\.yml:\d+:\d+/u);
      expect(stderr).toContain(says);
      expect(stderr).toContain(why);
    }
    expect(life.github.log.filter(({ isWrite }) => isWrite)).toEqual([]);
  });

  it('names the permission that is missing', async () => {
    await using life = await startLife({ config: PLACE, world });
    const { status, stderr } = await publish(life, undefined, 'tok-no-discussions');
    expect(status).toBe(1);
    expect(stderr).toMatch(/lacks the permission discussions: write/u);
  });

  it.each(['applied-then-dropped', 'drop', '502', 'graphql-error', 'secondary-rate-limit'] as const)(
    'is there once whatever goes wrong: %s',
    async (kind) => {
      await using life = await startLife({ config: PLACE, world });
      life.github.setFaults([
        { kind, match: ({ isWrite }) => isWrite, times: 2, after: kind === 'drop' ? 1 : 2 },
      ]);
      await publish(life);
      life.github.setFaults([]);
      expect(await publish(life, '2023-02-14T12:20:00Z')).toMatchObject({ status: 0 });
      expect(life.issues()).toMatchObject([{ title: TITLE, open: true }]);
      expect((await publish(life, '2023-02-14T12:20:00Z')).stdout).toBe('');
    },
  );

  it('is opened by one of two runs', async () => {
    await using life = await startLife({ config: PLACE, world, stopped: true });
    const runs = await Promise.all([publish(life), publish(life)]);
    expect(runs.map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, expect.anything()],
      [0, expect.anything()],
    ]);
    expect(life.issues()).toHaveLength(1);
    expect(writesOf(life).filter((name) => name === 'createDiscussion')).toHaveLength(1);
  });
});
