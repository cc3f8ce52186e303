import { expect, it } from 'vitest';
import { archiveSchema } from '../../src/read/archive/schema.ts';
import { folderWith } from '../helpers/folder-with.ts';
import { runCli } from '../helpers/run-cli.ts';

const MINUTES = `# WG Meeting 2023-02-02

## Present

* Ada Lovelace @ada (chair)

## Agenda

### o/wg

* Charter, "new" [#5](https://github.com/o/wg/issues/5)
  * Action: Ada to write it
  * Decided to take it
* =SUM(1)
`;
const CONFIG = `groups:
  wg:
    name: WG
    agenda: { from: [o] }
    meeting: { schedule: { every: "2023-02-02T15:00[UTC]/P7D" } }
`;

it('prints what named files say as JSON, without a configuration', async () => {
  const cwd = folderWith({ 'a/2023-02-02.md': MINUTES, 'a/2023-02-09.md': '# WG Meeting 2023-02-09\n' });
  const { status, stdout } = await runCli(['archive', 'a/2023-02-02.md', '--json'], { cwd });
  expect(status).toBe(0);
  const { files } = archiveSchema.parse(JSON.parse(stdout));
  expect(files).toMatchObject([
    {
      path: 'a/2023-02-02.md',
      meetings: [
        {
          date: '2023-02-02',
          time: null,
          title: 'WG Meeting 2023-02-02',
          line: 1,
          present: [{ name: 'Ada Lovelace', login: 'ada', role: 'chair', line: 5 }],
          items: [
            {
              reference: 'o/wg#5',
              title: 'Charter, "new"',
              line: 11,
              discussed: true,
              notes: ['Action: Ada to write it', 'Decided to take it'],
            },
            { reference: null, title: '=SUM(1)', discussed: false },
          ],
          actions: [{ text: 'Ada to write it', owner: 'ada', done: false, item: 'o/wg#5', line: 12 }],
          decisions: [{ text: 'Decided to take it', item: 'o/wg#5', line: 13 }],
        },
      ],
      unplaced: [],
    },
  ]);
});

it('reads folders, groups, and all groups when nothing is named', async () => {
  const cwd = folderWith({
    'minutebook.yml': CONFIG,
    'notes/wg/2023-02-02.md': MINUTES,
    'notes/other.md': '# Other\n',
  });
  const pathsOf = async (...subjects: string[]) => {
    const { stdout } = await runCli(['archive', ...subjects], { cwd });
    return archiveSchema.parse(JSON.parse(stdout)).files.map(({ path }) => path);
  };
  expect(await pathsOf()).toEqual(['notes/wg/2023-02-02.md']);
  expect(await pathsOf('wg')).toEqual(['notes/wg/2023-02-02.md']);
  expect(await pathsOf('notes')).toEqual(['notes/other.md', 'notes/wg/2023-02-02.md']);
  expect(await pathsOf('notes', 'wg')).toEqual(['notes/other.md', 'notes/wg/2023-02-02.md']);
});

it('prints CSV that spreadsheets take for text', async () => {
  const cwd = folderWith({ '2023-02-02.md': MINUTES });
  const { stdout } = await runCli(['archive', '2023-02-02.md', '--csv'], { cwd });
  expect(stdout.split('\r\n')).toEqual([
    'path,line,date,kind,text,name,login,reference,url,done',
    '2023-02-02.md,1,2023-02-02,meeting,WG Meeting 2023-02-02,,,,,',
    '2023-02-02.md,5,2023-02-02,present,chair,Ada Lovelace,ada,,,',
    '2023-02-02.md,11,2023-02-02,item,"Charter, ""new""",,,o/wg#5,https://github.com/o/wg/issues/5,',
    '2023-02-02.md,11,2023-02-02,note,Action: Ada to write it,,,o/wg#5,,',
    '2023-02-02.md,11,2023-02-02,note,Decided to take it,,,o/wg#5,,',
    "2023-02-02.md,14,2023-02-02,item,'=SUM(1),,,,,",
    '2023-02-02.md,12,2023-02-02,action,Ada to write it,ada,,o/wg#5,,false',
    '2023-02-02.md,13,2023-02-02,decision,Decided to take it,,,o/wg#5,,',
    '',
  ]);
});

it('says which group may be meant', async () => {
  const cwd = folderWith({ 'minutebook.yml': CONFIG });
  const { status, stderr } = await runCli(['archive', 'wgs'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('There is no file, folder or group wgs.');
  expect(stderr).toContain('Did you mean wg?');
  const bare = await runCli(['archive', 'nothing.md'], { cwd: folderWith({}) });
  expect(bare.status).toBe(2);
  expect(bare.stderr).toContain('No configuration names a group.');
});

it('names files that are not text or that nest too deeply, and reads the others, in every command', async () => {
  const group = '    agenda: { from: [o] }\n    minutes: { path: "{{group}}/{{number}}.md" }\n';
  const cwd = folderWith({
    'minutebook.yml': `groups:\n  wg:\n${group}`,
    'notes/wg/1.md': MINUTES,
    'notes/wg/2.md': `# WG Meeting 2023-02-09\n\n${'> '.repeat(3000)}x\n`,
    'notes/wg/3.md': Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x00]),
    'notes/wg/4.md': MINUTES.replace('2023-02-02', '2023-02-16'),
  });
  for (const argv of [
    ['archive', 'wg'],
    ['history', 'o/wg#5'],
    ['actions'],
    ['decisions'],
    ['attendance', 'notes/wg'],
  ]) {
    const { status, stdout, stderr } = await runCli([...argv, '--json'], { cwd });
    expect({ argv, status }).toEqual({ argv, status: 0 });
    for (const path of ['notes/wg/2.md: ', 'notes/wg/3.md: ']) expect(stderr).toContain(path);
    for (const path of ['notes/wg/1.md', 'notes/wg/4.md']) {
      if (argv[0] !== 'actions' || path.includes('1.')) expect(stdout).toContain(path);
    }
  }
});
