import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIG, calendarText, type Life, startLife, WORLD } from './life.ts';

const FILE = 'notes/wg/2023-02-16.md';
const BEFORE = '2023-02-14T12:00:00Z';
const AFTER = '2023-02-16T17:00:00Z';
const NEXT = '2023-02-27T12:00:00Z';

const meeting = (lines: readonly string[]) =>
  CONFIG.replace('    meeting:\n', `    meeting:\n${lines.map((line) => `      ${line}\n`).join('')}`);
const publish = (life: Life, now?: string) => life.run(['agenda', '--publish'], now);
const open = (life: Life) => life.issues().flatMap((issue) => (issue.open ? [issue.number] : []));
const note = (life: Life) => [...life.hackmd.notes.values()][0] ?? { id: '', content: '' };

describe('meeting.closeAfterMinutes', () => {
  const closing = meeting(['closeAfterMinutes: true']);
  const typed = (life: Life) =>
    life.hackmd.type(note(life).id, (text) => text.replace('issues/7)', 'issues/7)\n  * Ann: done'));

  it.each([
    { name: 'stays open when the option is off', config: CONFIG, options: ['--publish'], left: [3] },
    { name: 'is closed by collecting and committing', config: closing, options: ['--publish'], left: [] },
    { name: 'stays open in a dry run', config: closing, options: ['--publish', '--dry-run'], left: [3] },
    { name: 'stays open when only the local file was written', config: closing, options: [], left: [3] },
    {
      name: 'stays open while the minutes are a pull request',
      config: closing.replace('files: commit', 'files: pull-request'),
      options: ['--publish'],
      left: [3],
    },
  ])('the issue $name', async ({ config, options, left }) => {
    await using life = await startLife({ config });
    await publish(life);
    await life.run(['minutes', '--publish']);
    typed(life);
    expect(await life.run(['collect', ...options], AFTER)).toMatchObject({ status: 0 });
    expect(open(life)).toEqual(left);
  });

  it('closes the issue although the answer to that is lost, and closes none twice', async () => {
    await using life = await startLife({ config: closing });
    await publish(life);
    await life.run(['minutes', '--publish']);
    typed(life);
    life.github.setFaults([{ kind: 'applied-then-dropped', match: 'PATCH /repos/acme/wg/issues/3' }]);
    expect(await life.run(['collect', '--publish'], AFTER)).toMatchObject({ status: 0 });
    expect(await life.run(['collect', '--publish'], AFTER)).toMatchObject({ status: 0 });
    expect(open(life)).toEqual([]);
    const events = life.github.world.repository('acme/wg')?.items.get(3)?.events ?? [];
    expect(events.filter(({ kind }) => kind === 'ClosedEvent')).toHaveLength(1);
  });

  it.each([
    { name: 'is closed when people wrote', edit: (text: string) => `${text}\nAnn said so.\n`, left: [4] },
    { name: 'stays open when nobody wrote', edit: (text: string) => text, left: [3, 4] },
    { name: 'stays open when the file is empty', edit: () => '\n', left: [3, 4] },
    { name: 'stays open when there is no file', edit: () => null, left: [3, 4] },
  ])('the issue of the meeting before $name in the published minutes', async ({ edit, left }) => {
    await using life = await startLife({ config: closing });
    await publish(life);
    await life.run(['minutes', '--publish']);
    life.commit({ [FILE]: edit((await life.file(FILE)) ?? '') });
    expect(await publish(life, NEXT)).toMatchObject({ status: 0 });
    expect(open(life)).toEqual(left);
  });

  it.each([
    { name: 'does not count where they are published', env: {}, left: [3, 4] },
    {
      name: 'counts where nobody knows the repository of the minutes',
      env: { GITHUB_REPOSITORY: undefined },
      left: [4],
    },
  ])('a file of minutes here $name', async ({ env, left }) => {
    await using life = await startLife({ config: closing, env });
    await publish(life);
    await life.run(['minutes']);
    appendFileSync(join(life.folder, FILE), '\nAnn said so.\n');
    expect(await publish(life, NEXT)).toMatchObject({ status: 0 });
    expect(open(life)).toEqual(left);
  });

  it('stays open while the minutes are proposed, and is closed when they are merged', async () => {
    const proposing = closing.replace('files: commit', 'files: pull-request');
    await using life = await startLife({ config: proposing });
    await publish(life);
    await life.run(['minutes', '--publish']);
    const work = 'minutebook/minutes-wg-2023-02-16';
    life.commit({ [FILE]: `${await life.file(FILE, work)}\nAnn said so.\n` }, work);
    await publish(life, NEXT);
    expect(open(life)).toContain(3);
    life.merge(4);
    expect(await publish(life, NEXT)).toMatchObject({ status: 0 });
    expect(open(life)).not.toContain(3);
  });

  it('does not look for the minutes of an issue that is closed', async () => {
    await using life = await startLife({ config: closing });
    await publish(life, NEXT);
    const names = life.github.log.map(({ operationName }) => operationName);
    expect(names).not.toContain('PublishedRepository');
  });

  it('leaves the issue of the meeting before alone in a dry run', async () => {
    await using life = await startLife({ config: closing });
    await publish(life);
    await life.run(['minutes', '--publish']);
    life.commit({ [FILE]: `${await life.file(FILE)}\nAnn said so.\n` });
    expect(await life.run(['agenda', '--publish', '--dry-run'], NEXT)).toMatchObject({ status: 0 });
    expect(open(life)).toEqual([3]);
  });
});

describe('meeting.sessions', () => {
  const zoom = (number: number) => `https://zoom.us/j/${number}`;
  const sessions = (first: string, second: string) =>
    meeting([
      `sessions: [{ time: "${first}", join: ${zoom(15)} }, { time: "${second}", join: ${zoom(21)} }]`,
    ]);

  it.each([
    { name: 'the link of the first', config: sessions('15:00', '21:00'), start: '15', has: [15] },
    { name: 'the link of the second', config: sessions('15:00', '21:00'), start: '21', has: [21] },
    {
      name: 'all with their times when none fits',
      config: sessions('13:00', '21:00'),
      start: '15',
      has: [1, 15, 21],
    },
    { name: 'that of the meeting when there are none', config: CONFIG, start: '15', has: [1] },
  ])('the issue shows $name', async ({ config, start, has }) => {
    await using life = await startLife({ config });
    life.calendar(calendarText().replace('T150000Z', `T${start}0000Z`).replace('T160000Z', `T${start}3000Z`));
    expect(await publish(life)).toMatchObject({ status: 0 });
    const body = life.issues()[0]?.body ?? '';
    expect(body.match(/(?<=zoom\.us\/j\/)\d+/gu)?.map(Number)).toEqual(has);
    expect(body.includes(`* 13:00 UTC: ${zoom(15)}`)).toBe(has.length > 1);
    expect(body.includes(`* 21:00 UTC: ${zoom(21)}`)).toBe(has.length > 1);
    expect((await publish(life)).stdout).toBe('');
  });
});

describe('agenda.activity', () => {
  const config = CONFIG.replace('    agenda:\n', '    agenda:\n      activity: true\n');
  const SINCE = /^ *\* Since the last meeting: (.*)$/gmu;
  /** Ends what GitHub would take for a mention or a reference. */
  const QUIET = '<!-- -->';
  const told = (body: string) => [...body.matchAll(SINCE)].map(([, line = '']) => line.replaceAll(QUIET, ''));
  const said = (createdAt: string) => ({ author: 'ann', createdAt, body: 'Words.' });
  const pull = (repo: string, number: number, merged: boolean) => ({
    repo,
    number,
    type: 'PullRequest' as const,
    title: 'Ping @everyone <b>and</b> close #7',
    author: 'ann',
    createdAt: '2023-02-05T10:00:00Z',
    ...(merged ? { mergedAt: '2023-02-08T10:00:00Z', mergedBy: 'ann' } : {}),
    body: 'See acme/app#7.',
  });
  const world = {
    ...WORLD,
    repositories: [
      ...WORLD.repositories,
      { nameWithOwner: 'acme/secret', isPrivate: true, labelsList: [{ name: 'wg-agenda' }] },
    ],
    items: [
      ...WORLD.items.filter(({ repo }) => repo === 'acme/wg'),
      {
        repo: 'acme/app',
        number: 7,
        type: 'PullRequest' as const,
        title: 'Scorecard',
        author: 'ann',
        createdAt: '2023-01-05T10:00:00Z',
        commentsList: [
          said('2023-02-01T10:00:00Z'),
          said('2023-02-03T10:00:00Z'),
          said('2023-02-04T10:00:00Z'),
          said('2023-02-05T10:00:00Z'),
        ],
        reviews: [{ author: 'ben', state: 'APPROVED' as const, submittedAt: '2023-02-06T10:00:00Z' }],
        labelled: [
          { label: 'wg-agenda' },
          { label: 'ping @ann [x](http://x) #1', from: '2023-02-06T11:00:00Z', by: 'ann' },
        ],
      },
      pull('acme/app', 1035, true),
      { ...pull('acme/secret', 8, true), state: 'OPEN' as const, mergedAt: null, labels: ['wg-agenda'] },
    ],
  };
  const LINE = '3 comments, approved by ben, labelled ping @ann [x](http://x) #1, #1035 merged';

  it.each(['tok-bot', 'tok-all'])(
    'tells in one line what happened, and nothing private (%s)',
    async (token) => {
      await using life = await startLife({ config, world });
      expect(await life.run(['agenda', '--publish'], BEFORE, token)).toMatchObject({ status: 0 });
      const body = life.issues()[0]?.body ?? '';
      expect(told(body)).toEqual([LINE]);
      const query =
        '{ repository(owner: "acme", name: "app") { pullRequest(number: 7) { timelineItems(first: 50) { nodes { ... on CrossReferencedEvent { source { ... on PullRequest { url } } } } } } } }';
      const seen = await fetch(life.github.graphqlUrl, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      });
      expect((await seen.text()).includes('acme/secret/pull/8')).toBe(token === 'tok-all');
      expect(body).not.toMatch(/secret|everyone <b>/u);
      expect(body).not.toMatch(/@ann/u);
      expect(body).not.toMatch(/(?<!\\)\[x\](?!\(http:<!-- -->)|@everyone(?!\w)/u);
    },
  );

  it('is not moved by the issue of the meeting itself, and follows what people do', async () => {
    await using life = await startLife({ config, world });
    await publish(life);
    const before = life.issues()[0]?.body ?? '';
    expect((await publish(life)).stdout).toBe('');
    expect(life.issues()[0]?.body).toBe(before);
    await fetch(`${life.github.apiUrl}/repos/acme/app/issues/7/comments`, {
      method: 'POST',
      headers: { authorization: 'Bearer tok-ann' },
      body: JSON.stringify({ body: 'More.' }),
    });
    life.github.settle();
    await publish(life);
    expect(told(life.issues()[0]?.body ?? '')).toEqual([expect.stringMatching(/^4 comments, approved/u)]);
    await publish(life, NEXT);
    expect(told(life.issues()[1]?.body ?? '')).toEqual([]);
  });

  it('is not told unless the group asks for it', async () => {
    await using life = await startLife({ world });
    await publish(life);
    expect(told(life.issues()[0]?.body ?? '')).toEqual([]);
  });

  it.each([
    { name: 'are all quiet', busy: 0 },
    { name: 'hold ten that were talked about a lot', busy: 10 },
  ])('costs at most 2 requests for an agenda of 100 items that $name', async ({ busy }) => {
    const items = Array.from({ length: 99 }, (_, index) => ({
      repo: 'acme/app',
      number: index + 1,
      type: 'Issue' as const,
      title: `Item ${index + 1}`,
      author: 'ann',
      labels: ['wg-agenda'],
      createdAt: '2023-01-05T10:00:00Z',
      commentsList: Array.from({ length: index < busy ? 60 : 1 }, () => said('2023-02-03T10:00:00Z')),
    }));
    await using life = await startLife({
      config,
      world: { ...WORLD, items: [...items, ...WORLD.items.slice(0, 1)] },
    });
    const { status, stdout } = await life.run(['agenda']);
    expect(status).toBe(0);
    expect(stdout.match(/Since the last meeting: 1 comment$/gmu)).toHaveLength(99 - busy);
    expect(stdout.match(/Since the last meeting: 60 comments$/gmu) ?? []).toHaveLength(busy);
    expect(life.github.log.length).toBeLessThanOrEqual(2);
  });
});

describe('a HackMD that', () => {
  it.each([
    { name: 'answers with the note inside `note`', hackmd: { wrapped: true } },
    { name: 'shows a change only at the next reading', hackmd: { lag: 1 } },
    { name: 'shows a change only three readings later', hackmd: { lag: 3 } },
    { name: 'does both', hackmd: { wrapped: true, lag: 1 } },
  ])('$name keeps one note with its own link, and what people typed', async ({ hackmd }) => {
    await using life = await startLife({ hackmd });
    await publish(life);
    expect(await life.run(['minutes', '--publish'])).toMatchObject({ status: 0 });
    const { id } = note(life);
    expect(note(life).content).toContain(`* **Minutes**: https://hackmd.io/${id}`);
    expect(life.issues()[0]?.body).toContain(`* Minutes: https://hackmd.io/${id}`);
    life.hackmd.type(id, (text) => text.replace('issues/7)', 'issues/7)\n  * Ann: nearly done'));
    await life.label(1, []);
    expect(await life.run(['minutes', '--publish'])).toMatchObject({
      status: 0,
      stderr: expect.not.stringContaining('Warning'),
    });
    expect(note(life).content).toContain('  * Ann: nearly done\n');
    expect(note(life).content).not.toContain('Permission model');
    expect(life.hackmd.notes.size).toBe(1);
    expect(await life.run(['collect', '--publish'], AFTER)).toMatchObject({ status: 0 });
    expect(await life.file(FILE)).toContain('  * Ann: nearly done\n');
  });

  it('never shows what was written is told about, and is asked for one note only', async () => {
    await using life = await startLife({ hackmd: { lag: Number.POSITIVE_INFINITY } });
    const { status, stderr } = await life.run(['minutes', '--publish']);
    expect({ status, notes: life.hackmd.notes.size }).toEqual({ status: 0, notes: 1 });
    expect(stderr).toContain('does not hold what was written to it');
    expect(await life.file(FILE)).toContain(`* **Minutes**: https://hackmd.io/${note(life).id}`);
  });
});

describe('minutes --publish', () => {
  it.each([
    {
      name: 'no repository is known',
      env: { GITHUB_REPOSITORY: undefined },
      options: [],
      says: /^minutebook: Cannot tell which repository/u,
    },
    {
      name: 'its name is wrong',
      env: { GITHUB_REPOSITORY: 'wg' },
      options: [],
      says: /GITHUB_REPOSITORY is not the name/u,
    },
    {
      name: 'the file would lie outside',
      env: {},
      options: ['--out', '/minutes-of-nobody'],
      says: /cannot be published/u,
    },
  ])('makes no note and changes no issue when $name', async ({ env, options, says }) => {
    await using life = await startLife({ env });
    await publish(life);
    const before = life.issues();
    const { status, stderr } = await life.run(['minutes', '--publish', ...options]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(says) });
    expect(life.hackmd.notes.size).toBe(0);
    expect(life.issues()).toEqual(before);
  });
});
