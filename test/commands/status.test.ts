import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { MEMORY_SCHEMAS } from '../../src/memory/schema.ts';
import { instantTimer } from '../../src/ports/timer.ts';
import { folderWith } from '../helpers/folder-with.ts';
import { runCli } from '../helpers/run-cli.ts';
import { CONFIG, startLife } from '../lifecycle/life.ts';

const NOW = '2023-03-20T12:00:00Z';
const MINUTES = `# WG Meeting 2023-02-02

## Present

- [x] Ann @ann
- [ ] Bob @bob
- [ ] Cleo @cleo

## Actions

* Ann: write it
* [x] Bob: read it
`;

const write = (folder: string, name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

it('says what is late, missing and waiting', async () => {
  await using life = await startLife({ config: `${CONFIG}    attendance: { quorum: 50% }\n` });
  await life.run(['minutes', '--date', '2023-02-16'], '2023-02-14T12:00:00Z');
  write(life.folder, 'notes/wg/2023-02-02.md', MINUTES);
  const { status, stdout } = await life.run(['status', '--json'], NOW);
  expect(status).toBe(0);
  const { groups } = MEMORY_SCHEMAS.status.parse(JSON.parse(stdout));
  expect(groups).toEqual([
    {
      config: 'minutebook.yml',
      group: 'wg',
      name: 'Security WG',
      next: { date: '2023-03-30', start: '2023-03-30T15:00:00Z' },
      missing: ['2023-03-02', '2023-03-16'],
      unwritten: ['2023-02-16'],
      uncollected: ['2023-02-16'],
      waiting: 3,
      openActions: 1,
      quorumMissed: ['2023-02-02'],
    },
  ]);
  expect((await life.run(['status'], NOW)).stdout).toContain(
    '| Security WG | 2023-03-30 | 2023-03-02, 2023-03-16 | 2023-02-16 | 2023-02-16 | 1 | 3 | 1 |',
  );
});

it('asks at most forty times for twenty-six groups', async () => {
  const group = (name: string) => `  ${name}: { agenda: { label: ${name}, from: [acme] } }\n`;
  const names = Array.from({ length: 26 }, (_, index) => `group-${index}`);
  await using life = await startLife({ config: `groups:\n${names.map(group).join('')}` });
  const before = life.github.log.length;
  const { stdout } = await life.run(['status', '--json'], NOW);
  expect(MEMORY_SCHEMAS.status.parse(JSON.parse(stdout)).groups.map(({ waiting }) => waiting)).toEqual(
    names.map(() => 0),
  );
  expect(life.github.log.length - before).toBeLessThanOrEqual(40);
});

it('tells the rest where GitHub says nothing, of several configurations', async () => {
  const config = (id: string) =>
    `groups:\n  ${id}: { agenda: { from: [o] }, meeting: { schedule: { every: "2023-03-16T15:00[UTC]/P7D" } } }\n`;
  const cwd = folderWith({
    'a/minutebook.yml': config('a'),
    'b/minutebook.yml': config('b'),
    'b/notes/b/2023-03-16.md': MINUTES,
  });
  const argv = ['status', 'a/minutebook.yml', 'b/minutebook.yml', '--csv'];
  const env = { GITHUB_API_URL: 'http://127.0.0.1:1', GITHUB_TOKEN: 'tok' };
  const timer = instantTimer(() => Date.now());
  const { status, stdout, stderr } = await runCli(argv, { cwd, now: NOW, env, timer });
  expect(status).toBe(0);
  expect(stdout.split('\r\n')).toEqual([
    'config,group,name,next,missing,unwritten,uncollected,openActions,waiting,quorumMissed',
    'a/minutebook.yml,a,a,2023-03-23,2023-03-16,,,0,,',
    'b/minutebook.yml,b,b,2023-03-23,,,,1,,',
    '',
  ]);
  expect(stderr).toContain('a: ');
});
