import { expect, it } from 'vitest';
import { MEMORY_SCHEMAS } from '../../src/memory/schema.ts';
import { instantTimer } from '../../src/ports/timer.ts';
import { folderWith, writeFiles } from '../helpers/folder-with.ts';
import { runCli } from '../helpers/run-cli.ts';
import { CONFIG, REPOSITORY, startLife, WORLD } from '../lifecycle/life.ts';

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

it('says what is late, missing and waiting', async () => {
  await using life = await startLife({ config: `${CONFIG}    attendance: { quorum: 50% }\n` });
  await life.run(['minutes', '--date', '2023-02-16'], '2023-02-14T12:00:00Z');
  writeFiles(life.folder, { 'notes/wg/2023-02-02.md': MINUTES });
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

it('misses minutes of meetings that only an issue announces, and none of those that an issue calls off', async () => {
  const issue = (number: number, title: string, author = 'ann') => {
    const opened = { repo: REPOSITORY, number, type: 'Issue' as const, title, author, labels: [] };
    return { ...opened, createdAt: '2023-01-20T10:00:00Z' };
  };
  const title = 'Acme Security WG Meeting';
  const items = [
    issue(11, `${title} 2023-02-16 (cancelled)`),
    issue(12, `${title} 2023-02-22`),
    issue(13, `${title} 2023-03-15`, 'mallory'),
    issue(14, `${title} 2023-05-01`),
    issue(15, `${title} 2022-05-01`),
    issue(16, `Acme Security WG Triage Meeting 2023-02-24`),
  ];
  const world = { ...WORLD, items: [...WORLD.items, ...items] };
  const other = '  triage: { name: Security WG Triage, agenda: { from: [acme] } }\n';
  const missing = async (config: string) => {
    await using life = await startLife({ world, config });
    const { stdout } = await life.run(['status', '--json'], NOW);
    return MEMORY_SCHEMAS.status.parse(JSON.parse(stdout)).groups[0]?.missing;
  };
  expect(await missing(`${CONFIG}${other}`)).toEqual([
    '2023-02-02',
    '2023-02-22',
    '2023-03-02',
    '2023-03-16',
  ]);
  const unscheduled = CONFIG.replace('      schedule: { ical: meetings.ics }\n', '');
  expect(await missing(`${unscheduled}${other}`)).toEqual(['2023-02-22']);
});

it('asks at most forty times for twenty-six groups, with their issues and teams', async () => {
  const names = Array.from({ length: 26 }, (_, index) => `group-${index}`);
  const group = (name: string) => `  ${name}:
    agenda: { label: ${name}, from: [acme] }
    meeting: { repository: acme/${name}, schedule: { ical: meetings.ics } }
    attendance: { quorum: 50%, members: "@acme/${name}" }
`;
  const world = {
    ...WORLD,
    organizations: [
      {
        login: 'acme',
        members: ['minutes-bot'],
        teams: Object.fromEntries(names.map((name) => [name, ['ann']])),
      },
    ],
    repositories: [...WORLD.repositories, ...names.map((name) => ({ nameWithOwner: `acme/${name}` }))],
  };
  await using life = await startLife({ world, config: `groups:\n${names.map(group).join('')}` });
  const before = life.github.log.length;
  const { stdout } = await life.run(['status', '--json'], NOW);
  const { groups } = MEMORY_SCHEMAS.status.parse(JSON.parse(stdout));
  expect(groups.map(({ waiting }) => waiting)).toEqual(names.map(() => 0));
  expect(groups[0]?.missing).toContain('2023-03-16');
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
