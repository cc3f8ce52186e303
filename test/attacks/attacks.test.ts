import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { showsItself } from '../../src/markdown/links.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { readMark } from '../../src/merge/control-data.ts';
import { CONFIG, type Life, REPOSITORY, startLife } from '../lifecycle/life.ts';
import { openItem } from '../lifecycle/people.ts';
import { ACTION_ATTACKS } from './action-attacks.ts';
import { ATTACKS, type Attack, EVIL, REFUSED, TITLE, VICTIM, worldOf } from './attacks.ts';
import { BEFORE } from './before.ts';

const FILE = 'notes/wg/2023-02-16.md';
const UPDATE = 'notes/updates/update-2023-01.md';
const ROLE = `roles:
  keeper:
    name: Keeper
    document: [{ number: 1, title: Documents }]
    people: [ann]
    from: [acme]
    learn: false
    sections: { "1": { match: [{ author: ann }] } }
`;

function nodesOf(markdown: string): Nodes[] {
  const all: Nodes[] = [];
  const visit = (node: Nodes): void => {
    all.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parseMarkdown(markdown));
  return all;
}

/**
 * Addresses that lead to the attacker, and HTML that is no comment of the tool; earlier notes stand in one, for the note
 * taker. In files a title stands as typed, so that an address in it may link to itself.
 */
function strange(markdown: string, isFile: boolean): string[] {
  return nodesOf(markdown).flatMap((node) => {
    if (isFile && node.type === 'link' && showsItself(node)) return [];
    if (
      (node.type === 'link' || node.type === 'image' || node.type === 'definition') &&
      node.url.includes(EVIL)
    )
      return [node.url];
    if (
      node.type === 'html' &&
      !/^<!--(?: minutebook[\s\S]*| \d{4}-\d{2}-\d{2}[^<>]*)? -->$/u.test(node.value)
    )
      return [node.value];
    return [];
  });
}

/** People and items that text outside of code calls. */
function called(markdown: string): string[] {
  return nodesOf(markdown).flatMap((node) =>
    node.type === 'text' ? (node.value.match(/@victim|@acme\/victims/giu) ?? []) : [],
  );
}

function commentsOfOurs({ github }: Life): number {
  return github.log.filter(
    ({ method, path, status, operationName }) =>
      (method === 'POST' && path.endsWith('/comments') && status === 201) ||
      operationName === 'addDiscussionComment',
  ).length;
}

function filesOf({ github }: Life): string[] {
  const snapshot = github.world.repository(REPOSITORY)?.git.resolve('main')?.snapshot ?? new Map();
  return [...snapshot.keys()].sort();
}

const onDisk = ({ folder }: Life) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'base64')]);

/** @param place - Where the agenda is. */
function start(attack: Attack, place = 'issue'): Promise<Life> {
  const [world, config] = [worldOf(attack), `${attack.config ?? CONFIG}${ROLE}`];
  if (place === 'issue') return startLife({ world, config });
  const discussionCategories = ['Ideas', 'Meetings'];
  return startLife({
    world: {
      ...world,
      repositories: world.repositories.map((repository) =>
        repository.nameWithOwner === REPOSITORY ? { ...repository, discussionCategories } : repository,
      ),
    },
    config: config.replace(
      `repository: ${REPOSITORY}\n`,
      `discussion: { repository: ${REPOSITORY}, category: meetings }\n`,
    ),
  });
}

/** What stands in the place of a document in the repository on GitHub, and what is written all the same. */
const IN_PLACE = [
  { by: 'symbolic link', path: 'notes', written: [] },
  { by: 'symbolic link', path: 'notes/wg', written: [UPDATE] },
  { by: 'symbolic link', path: FILE, written: [UPDATE] },
  { by: 'symbolic link', path: UPDATE, written: [FILE] },
  { by: 'submodule', path: 'notes/wg', written: [UPDATE] },
  { by: 'submodule', path: FILE, written: [UPDATE] },
];
const FOR_INIT = 'symbolic link: the folder of workflows, for init';

/** ATTACKS=table prints what each attack came to before, and comes to now where the tests of this folder pass. */
it('names no attack of before that is not tried any more', () => {
  const names = [
    ...[...ATTACKS, ...REFUSED].map(({ by, what }) => `${by}: ${what}`),
    ...IN_PLACE.map(({ by, path }) => `${by}: ${path} in the repository on GitHub`),
    FOR_INIT,
  ];
  expect(names).toEqual(expect.arrayContaining(Object.keys(BEFORE)));
  if (process.env.ATTACKS !== 'table') return;
  const byAction = ACTION_ATTACKS.map(({ by }) => `Action: ${by}`);
  const rows = [...names, ...byAction].map(
    (name) => `| ${name.replaceAll('|', '\\|')} | ${BEFORE[name] ?? 'nothing'} | nothing |`,
  );
  process.stdout.write(['| attack | before | now |', '| --- | --- | --- |', ...rows, ''].join('\n'));
});

describe('a run does its work, and no more', () => {
  // Eight attacks by title share a world, as runs take long and each title has an item of its own.
  const byTitle = ATTACKS.filter(({ titles }) => titles !== undefined);
  const together = byTitle.flatMap((_, index): Attack[] => {
    const some = byTitle.slice(index, index + 8);
    if (index % 8 !== 0) return [];
    const titles = some.flatMap((attack) => attack.titles ?? []);
    return [{ by: 'title', what: some.map(({ what }) => what).join('; '), titles }];
  });
  const places = [
    ...[...together, ...ATTACKS.filter(({ titles }) => titles === undefined)].map((attack) => {
      return { ...attack, place: 'issue' };
    }),
    ...ATTACKS.filter(({ by }) => by === 'body' || by === 'comment').map((attack) => {
      return { ...attack, place: 'discussion' };
    }),
  ];

  it.each(places)('$by: $what, beside the $place', async ({ place, ...attack }) => {
    await using life = await start(attack, place);
    attack.prepare?.(life);
    const strangers = life.issues();
    const disk = onDisk(life);
    expect(await life.run(['run'])).toMatchObject({ status: 0 });
    await attack.between?.(life);
    const late = openItem(life, 'ann', 'A late item', '').number;
    await life.label(late, ['wg-agenda']);
    expect(await life.run(['run'])).toMatchObject({ status: 0 });

    // The honest work: one issue, one note, one file, and all of them current.
    const issues = life.issues().filter(({ number }) => number !== late);
    const [ours, ...more] = issues.filter(
      ({ number }) => !strangers.some((theirs) => theirs.number === number),
    );
    expect(more).toEqual([]);
    expect(ours).toMatchObject({ title: TITLE, open: true });
    expect(readMark(ours?.body ?? '')).toMatchObject({ group: 'wg', date: '2023-02-16' });
    const minutes = (await life.file(FILE)) ?? '';
    const [note] = life.hackmd.notes.values();
    for (const text of [ours?.body ?? '', minutes, note?.content ?? '']) {
      for (const line of ['Review of alerts', 'Permission model', 'Scorecard', 'A late item'])
        expect(text).toContain(line);
      expect(text.match(/^<!-- minutebook 1 /gmu)?.length).toBeGreaterThanOrEqual(1);
    }
    const update = (await life.file(UPDATE)) ?? '';
    expect(update).toContain('Fuzzing');
    // Every item is listed, once.
    for (const [index] of (attack.titles ?? []).entries()) {
      const address = `(https://github.com/acme/app/issues/${20 + index})`;
      for (const text of [ours?.body ?? '', minutes]) expect(text.split(address)).toHaveLength(2);
    }
    for (const [index] of (attack.titles ?? []).entries())
      expect(update.split(`https://github.com/acme/app/pull/${120 + index}`)).toHaveLength(2);

    // And no more: no link, no HTML, nobody called, nothing of others changed.
    expect(strange(ours?.body ?? '', false)).toEqual([]);
    for (const text of [minutes, update]) expect(strange(text, true)).toEqual([]);
    expect(called(ours?.body ?? '')).toEqual([]);
    expect(life.github.world.item(VICTIM)?.events).toEqual([]);
    expect(issues.filter(({ number }) => number !== ours?.number)).toEqual(strangers);
    expect(commentsOfOurs(life)).toBe(0);
    expect(filesOf(life)).toEqual(['README.md', UPDATE, FILE].sort());
    expect(onDisk(life)).toEqual(disk);
  });
});

describe('a run says what leads out of the repository, and writes nothing', () => {
  it.each(REFUSED)('$by: $what', async (attack) => {
    await using life = await start(attack);
    attack.prepare?.(life);
    const { status, stdout, stderr } = await life.run(['run']);
    expect(stderr).toContain(attack.says);
    expect(stdout + stderr).not.toContain('root:x:');
    expect(status).toBe(2);
    expect(
      life
        .issues()
        .map(({ body }) => body)
        .join('\n'),
    ).not.toContain('root:x:');
    expect(filesOf(life).filter((path) => path.includes('..') || path.startsWith('.'))).toEqual([]);
  });

  it.each(IN_PLACE)('$by: $path in the repository on GitHub, and all other tasks go on', async (link) => {
    await using life = await startLife({ config: `${CONFIG}${ROLE}` });
    const { git } = life.github.world.repository(REPOSITORY) ?? {};
    const head = git?.resolve('main');
    if (git === undefined || head === undefined) throw new Error('The repository has a branch.');
    const snapshot = new Map([
      ...head.snapshot,
      [link.path, link.by === 'submodule' ? head.oid : git.addLink('../elsewhere')],
    ]);
    git.refs.set('refs/heads/main', git.addCommit({ ...head, snapshot, parents: [head.oid] }).oid);
    const { status, stderr } = await life.run(['run']);
    expect(stderr).toContain(`why: ${link.path} is a ${link.by}`);
    expect(status).toBe(2);
    expect(filesOf(life)).toEqual(['README.md', link.path, ...link.written].sort());
    expect(life.issues()).toMatchObject([{ title: TITLE, open: true }]);
    expect(life.hackmd.notes.size).toBe(1);
  });

  it(FOR_INIT, async () => {
    await using life = await startLife();
    const outside = join(life.folder, 'outside');
    mkdirSync(outside);
    const clone = join(life.folder, 'clone');
    mkdirSync(join(clone, '.git'), { recursive: true });
    symlinkSync('../outside', join(clone, '.github'));
    const { runCli } = await import('../helpers/run-cli.ts');
    const action = 'acme/minutebook@0123456789012345678901234567890123456789';
    const argv = ['init', '--yes', '--repository', REPOSITORY, '--label', 'wg-agenda', '--action', action];
    const { status, stderr } = await runCli(argv, { cwd: clone, now: '2023-02-14T12:00:00Z' });
    expect(stderr).toContain('leads out of the repository');
    expect(status).toBe(2);
    expect(readdirSync(outside)).toEqual([]);
    expect(readdirSync(clone).sort()).toEqual(['.git', '.github']);
  });
});
