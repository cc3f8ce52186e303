import { expect, it } from 'vitest';
import { MEMORY_SCHEMAS } from '../../src/memory/schema.ts';
import { folderWith } from '../helpers/folder-with.ts';
import { runCli } from '../helpers/run-cli.ts';

const FEBRUARY = `# WG Meeting 2023-02-02

## Agenda

### o/wg

* Charter [#5](https://github.com/o/wg/issues/5)
  * Ada has a *draft*
    * of two pages
  * Decided to take it
* Logo [#6](https://github.com/o/wg/issues/6)
`;
const MARCH = `# WG Meeting 2023-03-02

## Agenda

### O/working-group

* Charter [#5](https://github.com/O/working-group/issues/5)

### o/site

* Colours [#6](https://github.com/o/site/pull/6)
  * Blue
`;
const CONFIG = `renamed: { o/wg: O/working-group }
groups:
  wg:
    agenda: { from: [o] }
`;
const files = {
  'minutebook.yml': CONFIG,
  'notes/wg/2023-02-02.md': FEBRUARY,
  'notes/wg/2023-03-02.md': MARCH,
};

it.each(['o/wg#5', 'O/Working-Group#5', 'https://github.com/o/wg/issues/5#issuecomment-1', '#5'])(
  'gives every meeting that had %s, over the renaming of its repository',
  async (item) => {
    const { status, stdout } = await runCli(['history', item, '--json'], { cwd: folderWith(files) });
    expect(status).toBe(0);
    expect(MEMORY_SCHEMAS.history.parse(JSON.parse(stdout))).toEqual({
      item: 'O/working-group#5',
      meetings: [
        {
          date: '2023-02-02',
          path: 'notes/wg/2023-02-02.md',
          line: 7,
          discussed: true,
          notes: ['Ada has a *draft*\n    * of two pages', 'Decided to take it'],
          decisions: ['Decided to take it'],
        },
        {
          date: '2023-03-02',
          path: 'notes/wg/2023-03-02.md',
          line: 7,
          discussed: false,
          notes: [],
          decisions: [],
        },
      ],
    });
  },
);

it('prints a page with the newest meeting first, with links to the lines', async () => {
  const { stdout } = await runCli(['history', 'o/wg#5'], { cwd: folderWith(files) });
  expect(stdout).toBe(`# History of O/working-group#5

## [2023-03-02](./notes/wg/2023-03-02.md?plain=1#L7)

Listed, not discussed.

## [2023-02-02](./notes/wg/2023-02-02.md?plain=1#L7)

**Decision:** Decided to take it

* Ada has a *draft*
  * of two pages
* Decided to take it
`);
});

it('prints CSV with a row for each meeting, note and decision', async () => {
  const { stdout } = await runCli(['history', 'o/site#6', '--csv'], { cwd: folderWith(files) });
  expect(stdout.split('\r\n')).toEqual([
    'item,date,path,line,kind,text',
    'o/site#6,2023-03-02,notes/wg/2023-03-02.md,11,discussed,',
    'o/site#6,2023-03-02,notes/wg/2023-03-02.md,11,note,Blue',
    '',
  ]);
});

it('says that nobody discussed an item, and names the nearest that somebody did', async () => {
  const cwd = folderWith(files);
  const unknown = await runCli(['history', 'o/wg#55'], { cwd });
  expect(unknown.status).toBe(0);
  expect(unknown.stdout).toBe(`# History of O/working-group#55

No minutes say that O/working-group#55 was discussed. The nearest item that was is O/working-group#5.
`);
  const listed = await runCli(['history', 'o/wg#6'], { cwd });
  expect(listed.stdout).toContain('The nearest item that was is O/working-group#5.');
  expect(listed.stdout).toContain('Listed, not discussed.');
  const json = await runCli(['history', 'o/wg#55', '--json'], { cwd });
  expect(JSON.parse(json.stdout)).toEqual({ item: 'O/working-group#55', meetings: [] });
  expect(json.stderr).toContain('The nearest item that was is O/working-group#5.');
});

it.each([
  { what: 'no item', argv: ['history'], says: 'needs the item' },
  { what: 'a text that is none', argv: ['history', 'charter'], says: '"charter" is not an item.' },
  { what: 'a number of two repositories', argv: ['history', '#6'], says: 'O/working-group#6, o/site#6' },
])('refuses $what', async ({ argv, says }) => {
  const { status, stderr } = await runCli(argv, { cwd: folderWith(files) });
  expect(status).toBe(2);
  expect(stderr).toContain(says);
});

it('names a file that cannot be read and tells of the others', async () => {
  const cwd = folderWith({ ...files, 'notes/wg/2023-04-02.md': `${'> '.repeat(300)}deep` });
  const { status, stdout, stderr } = await runCli(['history', 'o/wg#5', '--json'], { cwd });
  expect(status).toBe(0);
  expect(stderr).toContain('notes/wg/2023-04-02.md');
  expect((JSON.parse(stdout) as { meetings: unknown[] }).meetings).toHaveLength(2);
});

it('prints what was decided, newest first, and as JSON oldest first', async () => {
  const decided = '# WG Meeting 2023-04-02\n\n## Decisions\n\n* Meet *less* often\n';
  const cwd = folderWith({ ...files, 'notes/wg/2023-04-02.md': decided });
  const page = await runCli(['decisions', 'wg'], { cwd });
  expect(page.stdout).toBe(`# Decisions

* [2023-04-02](./notes/wg/2023-04-02.md?plain=1#L5): Meet less often
* [2023-02-02](./notes/wg/2023-02-02.md?plain=1#L10): Decided to take it (o/wg#5)
`);
  const json = await runCli(['decisions', '--json'], { cwd });
  expect(MEMORY_SCHEMAS.decisions.parse(JSON.parse(json.stdout)).decisions).toEqual([
    {
      text: 'Decided to take it',
      date: '2023-02-02',
      path: 'notes/wg/2023-02-02.md',
      line: 10,
      item: 'o/wg#5',
    },
    { text: 'Meet less often', date: '2023-04-02', path: 'notes/wg/2023-04-02.md', line: 5, item: null },
  ]);
});
