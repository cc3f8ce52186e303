import { expect, it } from 'vitest';
import { MEMORY_SCHEMAS } from '../../src/memory/schema.ts';
import { folderWith } from '../helpers/folder-with.ts';
import { runCli } from '../helpers/run-cli.ts';

const minutes = (date: string, actions: string) => `# WG Meeting ${date}

## Present

* Ada Lovelace @ada
* Bob @bob

## Agenda

### o/wg

* Charter [#5](https://github.com/o/wg/issues/5)
  * Action: Ada to write the charter

## Actions

${actions}`;

const ticked = (stdout: string) =>
  MEMORY_SCHEMAS.actions
    .parse(JSON.parse(stdout))
    .actions.map(({ text, since, doneOn }) => `${since} ${text}: ${doneOn ?? 'open'}`);

it.each([
  { how: 'a tick', line: '* [x] Bob: call the venue' },
  { how: 'striking it through', line: '* ~~Bob: call the venue~~' },
  { how: 'done after it', line: '* Bob: call the venue - done' },
  { how: 'done in brackets', line: '* Bob: call the venue (DONE)' },
  { how: 'done before it', line: '* [done] Bob: call the venue' },
  { how: 'a mark', line: '* ✅ Bob: call the venue' },
  { how: 'done below it', line: '* Bob: call the venue\n  * Done in [#7](https://github.com/o/wg/pull/7)' },
  { how: 'done below several lines', line: '* Bob: call\n  the venue\n  - this is done.' },
])('closes an action in later minutes by $how', async ({ line }) => {
  const cwd = folderWith({
    '2023-02-02.md': minutes('2023-02-02', '* Bob: call the venue\n'),
    '2023-02-09.md': minutes('2023-02-09', '* Bob: call the venue\n'),
    '2023-02-16.md': minutes('2023-02-16', `${line}\n`),
  });
  const { stdout } = await runCli(['actions', '.', '--json'], { cwd });
  expect(ticked(stdout)).toEqual([
    '2023-02-02 Ada to write the charter: open',
    '2023-02-02 Bob: call the venue: 2023-02-16',
  ]);
});

it.each([
  '* Bob: get the venue done',
  '* Bob: say when it is finished\n  * Not done',
  '* Bob: call the venue\n  * Done?',
  '* Bob: call the venue\n* Done with the rest',
  '* Bob: call the venue\n  * done by March',
])('leaves %j open', async (line) => {
  const cwd = folderWith({ '2023-02-02.md': minutes('2023-02-02', `${line}\n`) });
  const { stdout } = await runCli(['actions', '.', '--json'], { cwd });
  expect(ticked(stdout)[1]).toContain(': open');
});

it('opens an action again that comes back after it was done', async () => {
  const cwd = folderWith({
    '2023-02-02.md': minutes('2023-02-02', '* [x] Bob: water the plants\n'),
    '2023-02-09.md': minutes('2023-02-09', '* Bob: water the plants\n'),
  });
  const { stdout } = await runCli(['actions', '.', '--json'], { cwd });
  expect(ticked(stdout).slice(1)).toEqual([
    '2023-02-02 Bob: water the plants: 2023-02-02',
    '2023-02-09 Bob: water the plants: open',
  ]);
});

it('prints what is open, the oldest first, of each group apart', async () => {
  const cwd = folderWith({
    'minutebook.yml': 'groups:\n  a: { agenda: { from: [o] } }\n  b: { agenda: { from: [o] } }\n',
    'notes/a/2023-02-02.md': minutes('2023-02-02', '* Bob: call the venue\n'),
    'notes/b/2023-02-09.md': minutes('2023-02-09', '* [x] Bob: call the venue\n'),
  });
  const page = await runCli(['actions', 'a'], { cwd });
  expect(page.stdout).toBe(`# Open actions

- [ ] Ada to write the charter (ada, since [2023-02-02](./notes/a/2023-02-02.md?plain=1#L13), o/wg#5)
- [ ] Bob: call the venue (bob, since [2023-02-02](./notes/a/2023-02-02.md?plain=1#L17))
`);
  const all = await runCli(['actions', '--csv'], { cwd });
  expect(all.stdout.split('\r\n').map((row) => row.replace(/^[^,]*,/u, ''))).toEqual([
    'since,path,line,text,owner,done,doneOn,item',
    '2023-02-02,notes/a/2023-02-02.md,13,Ada to write the charter,ada,false,,o/wg#5',
    '2023-02-02,notes/a/2023-02-02.md,17,Bob: call the venue,bob,false,,',
    '2023-02-09,notes/b/2023-02-09.md,13,Ada to write the charter,ada,false,,o/wg#5',
    '2023-02-09,notes/b/2023-02-09.md,17,Bob: call the venue,bob,true,2023-02-09,',
    '',
  ]);
});
