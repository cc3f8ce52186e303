import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setState } from '../github-server/state/write-items.ts';
import { writeFiles } from '../helpers/folder-with.ts';
import { CONFIG, type Life, REPOSITORY, startLife } from './life.ts';
import { accountOf, itemOf } from './people.ts';

const config = CONFIG.replace(
  'hackmd: { team: openjs-nodejs, collect: commit }',
  'registers: [actions, decisions, items]',
);

const minutes = (date: string, actions: string, notes: string) => `# Acme Security WG Meeting ${date}

## Present

* Ann @ann

## Agenda

### acme/wg

* Permission model [#1](https://github.com/acme/wg/issues/1)
${notes}
* Ping [#2](https://github.com/acme/wg/issues/2)

## Actions

${actions}
`;

const path = (life: Life, name: string) => join(life.folder, 'notes/wg', name);
const read = (life: Life, name: string) =>
  readFileSync(path(life, name), 'utf8')
    .replace(/\n<!-- minutebook 1 [\s\S]*$/u, '')
    .replace(/\*\*[0-9a-f]{8}\*\*/gu, '**ID**');
const write = (life: Life, name: string, text: string) =>
  writeFiles(join(life.folder, 'notes/wg'), { [name]: text });

it('are kept beside the minutes, around what people tick, strike through and take out', async () => {
  await using life = await startLife({ config });
  write(
    life,
    '2023-02-02.md',
    minutes(
      '2023-02-02',
      '* Ann: call the venue',
      '  * Decision: ship it\n  * Action: Ann to write the charter',
    ),
  );
  const run = (now: string) => life.run(['run', '--out', 'notes', '--json'], now);
  const first = await run('2023-02-03T12:00:00Z');
  expect(first.status).toBe(0);
  expect(JSON.parse(first.stdout).tasks).toMatchObject([
    { task: 'register', state: 'created', path: 'notes/wg/actions.md' },
    { task: 'register', state: 'created', path: 'notes/wg/decisions.md' },
    { task: 'register', state: 'created', path: 'notes/wg/items.md' },
  ]);
  expect(read(life, 'actions.md')).toBe(`# Actions

- [ ] **ID**: Ann to write the charter (ann, since [2023-02-02](./2023-02-02.md?plain=1#L13), acme/wg#1)
- [ ] **ID**: Ann: call the venue (ann, since [2023-02-02](./2023-02-02.md?plain=1#L18))
`);
  expect(read(life, 'decisions.md')).toContain(
    '* **ID**: ship it ([2023-02-02](./2023-02-02.md?plain=1#L12), acme/wg#1)',
  );
  expect(read(life, 'items.md')).toBe(`# Items

* acme/wg#1: [2023-02-02](./2023-02-02.md?plain=1#L11)
* acme/wg#2: [2023-02-02](./2023-02-02.md?plain=1#L14) (listed)
`);
  expect(
    JSON.parse((await run('2023-02-03T13:00:00Z')).stdout).tasks.map(({ state }: { state: string }) => state),
  ).toEqual(['unchanged', 'unchanged', 'unchanged']);

  // People decide: one is done, and a decision was superseded. What suggests that another is done, the register says.
  const edit = (name: string, change: (text: string) => string) => {
    writeFileSync(path(life, name), change(readFileSync(path(life, name), 'utf8')));
  };
  edit('actions.md', (text) => text.replace(/\[ \](?=.*Ann: call)/u, '[x]'));
  edit('decisions.md', (text) => text.replace(/ship it.*/u, '~~ship it~~ (superseded)'));
  life.github.setNow('2023-02-10T12:00:00Z');
  setState(life.github.world, itemOf(life, 'acme/wg#1'), accountOf(life, 'ann'), 'CLOSED', 'COMPLETED');
  write(life, '2023-02-09.md', minutes('2023-02-09', '* Ann: find a date', '  * Decision: wait'));
  await run('2023-02-11T12:00:00Z');
  expect(read(life, 'actions.md')).toBe(`# Actions

- [ ] **ID**: Ann to write the charter (ann, since [2023-02-02](./2023-02-02.md?plain=1#L13), acme/wg#1) Done? acme/wg#1 was closed on 2023-02-10.
- [x] **ID**: Ann: call the venue (ann, since [2023-02-02](./2023-02-02.md?plain=1#L18))
- [ ] **ID**: Ann: find a date (ann, since [2023-02-09](./2023-02-09.md?plain=1#L17))
`);
  expect(read(life, 'decisions.md')).toBe(`# Decisions

* **ID**: wait ([2023-02-09](./2023-02-09.md?plain=1#L12), acme/wg#1)
* **ID**: ~~ship it~~ (superseded)
`);
  expect(read(life, 'items.md')).toContain(
    '* acme/wg#1: [2023-02-02](./2023-02-02.md?plain=1#L11), [2023-02-09](./2023-02-09.md?plain=1#L11)\n',
  );
  // A tick closes the action for every command, and no register is read as minutes.
  const open = await life.run(['actions', '--json'], '2023-02-11T12:00:00Z');
  expect(
    JSON.parse(open.stdout).actions.map(({ text, done }: { text: string; done: boolean }) => [text, done]),
  ).toEqual([
    ['Ann to write the charter', false],
    ['Ann: call the venue', true],
    ['Ann: find a date', false],
  ]);
  const files = JSON.parse((await life.run(['archive', 'notes', '--json'])).stdout).files;
  expect(files.map((file: { path: string }) => file.path)).toEqual([
    'notes/wg/2023-02-02.md',
    'notes/wg/2023-02-09.md',
  ]);
});

describe('in the repository', () => {
  const AFTER = '2023-02-16T17:00:00Z';
  const ACTIONS = 'notes/wg/actions.md';
  const REGISTERS = [ACTIONS, 'notes/wg/decisions.md', 'notes/wg/items.md'];
  const published = (files: string) =>
    CONFIG.replace('files: commit', `files: ${files}`).replace(
      'collect: commit }',
      'collect: commit }\n      registers: [actions, decisions, items]',
    );
  const says = (life: Life, words: string) => {
    const [note] = life.hackmd.notes.values();
    life.hackmd.type(note?.id ?? '', (text) => text.replace(/^(\* Permission.*)$/mu, `$1\n  * ${words}`));
  };
  const newest = (life: Life, branch = 'main') => {
    const git = life.github.world.repository(REPOSITORY)?.git;
    const [head, before] = git?.history(git.refs.get(`refs/heads/${branch}`) ?? '') ?? [];
    const paths = [...(head?.snapshot ?? [])].filter(([path, blob]) => before?.snapshot.get(path) !== blob);
    return { message: head?.message, paths: paths.map(([path]) => path).sort() };
  };

  it('they are changed by the commit that brings the minutes', async () => {
    await using life = await startLife({ config: published('commit') });
    await life.run(['run']);
    expect(newest(life)).toEqual({
      message: 'Minutes of Acme Security WG Meeting 2023-02-16',
      paths: ['notes/wg/2023-02-16.md', ...REGISTERS].sort(),
    });
    says(life, 'Decision: ship it\n  * Action: Ann to write the charter');
    const { stdout } = await life.run(['run', '--json'], AFTER);
    const { tasks } = JSON.parse(stdout);
    expect(tasks.filter(({ task }: { task: string }) => task === 'register')).toMatchObject([
      { state: 'updated', path: 'notes/wg/actions.md' },
      { state: 'updated', path: 'notes/wg/decisions.md' },
      { state: 'updated', path: 'notes/wg/items.md' },
    ]);
    expect(newest(life).paths).toEqual(['notes/wg/2023-02-16.md', ...REGISTERS]);
    expect(await life.file('notes/wg/actions.md')).toContain('Ann to write the charter (since');
    // Nobody pulled: the minutes are on the branch only.
    const last = newest(life);
    await life.run(['run'], '2023-02-16T19:00:00Z');
    expect(newest(life)).toEqual(last);
    // What later minutes call done is ticked, where nobody touched the line.
    says(life, '[x] Action: Ann to write the charter');
    await life.run(['run'], '2023-02-16T19:30:00Z');
    expect(await life.file(ACTIONS)).toMatch(/^- \[x\] .*charter/mu);
    // What people write is kept, and what the next commit of minutes leaves alone is committed by itself.
    life.commit({
      'notes/wg/actions.md': `${await life.file('notes/wg/actions.md')}`.replace('- [x]', '- [ ]'),
      'notes/wg/2023-02-02.md': minutes('2023-02-02', '* Ann: call the venue', '  * Decision: wait'),
    });
    await life.run(['run'], '2023-02-16T20:00:00Z');
    expect(newest(life)).toEqual({ message: 'Registers of Security WG', paths: REGISTERS });
    expect(await life.file('notes/wg/actions.md')).toMatch(/^- \[ \].*call[\s\S]*^- \[ \].*charter/mu);
  });

  it('they are proposed together, once the minutes are merged', async () => {
    await using life = await startLife({ config: published('pull-request') });
    const pulls = () =>
      [...(life.github.world.repository(REPOSITORY)?.items.values() ?? [])].filter(
        ({ kind }) => kind === 'PullRequest',
      );
    const pull = (words: string) => pulls().find(({ title }) => title.startsWith(words));
    await life.run(['run']);
    expect(newest(life, 'minutebook/registers-wg')).toEqual({
      message: 'Registers of Security WG',
      paths: REGISTERS,
    });
    for (const path of REGISTERS) expect(pull('Registers')?.body).toContain(`\`${path}\` (new)`);
    says(life, 'Decision: ship it\n  * Action: Ann to write the charter');
    await life.run(['run'], AFTER);
    expect(await life.file(ACTIONS, 'minutebook/registers-wg')).not.toContain('charter');
    life.merge(pull('Minutes')?.number ?? 0);
    await life.run(['run'], '2023-02-16T18:00:00Z');
    expect(await life.file(ACTIONS, 'minutebook/registers-wg')).toContain('charter');
    const { body } = pull('Registers') ?? {};
    const { stdout } = await life.run(['run', '--json'], '2023-02-16T19:00:00Z');
    expect(JSON.parse(stdout).tasks.map(({ state }: { state: string }) => state)).not.toContain('updated');
    expect([pulls().length, pull('Registers')?.body]).toEqual([2, body]);
    // What people tick in the pull request is kept.
    life.commit(
      {
        [ACTIONS]: `${await life.file(ACTIONS, 'minutebook/registers-wg')}`.replace('[ ]', '[x]'),
      },
      'minutebook/registers-wg',
    );
    await life.run(['run'], '2023-02-16T20:00:00Z');
    expect(await life.file(ACTIONS, 'minutebook/registers-wg')).toContain('- [x]');
    life.merge(pull('Registers')?.number ?? 0);
    await life.run(['run'], '2023-02-16T21:00:00Z');
    expect(pulls()).toHaveLength(2);
  });
});
