import { expect, it } from 'vitest';
import { MEMORY_SCHEMAS } from '../../src/memory/schema.ts';
import { folderWith } from '../helpers/folder-with.ts';
import { runCli } from '../helpers/run-cli.ts';

const page = (date: string, present: readonly string[], absent: readonly string[] = []) =>
  [`# WG Meeting ${date}`, '', '## Present', '', ...present, '', '## Absent', '', ...absent, ''].join('\n');
const files = {
  'minutebook.yml':
    'groups:\n  wg:\n    agenda: { from: [o] }\n    attendance: { inactive: { below: 50%, of: P1M }, quorum: 50%, members: MEMBERS.md }\n',
  'MEMBERS.md':
    '# Members\n\n* [ada](https://github.com/ada) -\n  **Ada Lovelace**\n* Bob @bob\n* Dora @dora\n',
  'notes/wg/2022-12-01.md': page('2022-12-01', ['* Ada King @ADA', '* Bob Ross @bob', '* Cleo']),
  'notes/wg/2023-01-26.md': page(
    '2023-01-26',
    ['* Ada Lovelace (@ada)', '<!-- * Bob Ross @bob -->'],
    ['* Bob Ross @bob'],
  ),
  'notes/wg/2023-02-02.md': page('2023-02-02', ['* @ada', '* Bob Ross', '- [ ] Cleo']),
  'notes/wg/2023-02-16.md': page('2023-02-16', ['- [ ] Ada Lovelace @ada', '- [ ] Bob Ross @bob']),
};
const read = async (argv: readonly string[], cwd = folderWith(files)) => {
  const { stdout, stderr } = await runCli(['attendance', ...argv, '--json'], { cwd });
  return { ...MEMORY_SCHEMAS.attendance.parse(JSON.parse(stdout)), stderr };
};
const short = ({ people }: Awaited<ReturnType<typeof read>>) =>
  people.map(({ name, login, attended, last }) => [name, login, attended, last]);

it('counts people by login over names and case, not who was absent, expected or in a comment', async () => {
  const counted = await read(['notes/wg']);
  expect(counted.meetings).toBe(3);
  expect(short(counted)).toEqual([
    ['Ada Lovelace', 'ada', 3, '2023-02-02'],
    ['Bob Ross', 'bob', 2, '2023-02-02'],
    ['Cleo', null, 1, '2022-12-01'],
  ]);
  expect(counted.people[1]?.meetings).toEqual([
    { date: '2022-12-01', path: 'notes/wg/2022-12-01.md', line: 6 },
    { date: '2023-02-02', path: 'notes/wg/2023-02-02.md', line: 6 },
  ]);
  expect(counted.quorum).toBeNull();
});

it.each(['2023-01-01', 'P2M'])(
  'counts from %s on, and tells people apart by what was before',
  async (since) => {
    const counted = await read(['notes/wg', '--since', since]);
    expect(counted.meetings).toBe(2);
    expect(short(counted)).toEqual([
      ['Ada Lovelace', 'ada', 2, '2023-02-02'],
      ['Bob Ross', 'bob', 1, '2023-02-02'],
    ]);
  },
);

it('counts members by the rules of the group, and names the line of one that no minutes know', async () => {
  const counted = await read([]);
  expect(counted.people.map(({ login, attended, inactive }) => [login, attended, inactive])).toEqual([
    ['ada', 3, false],
    ['bob', 2, false],
    ['dora', 0, true],
  ]);
  expect(counted.quorum?.map(({ date, present, of, reached }) => [date, present, of, reached])).toEqual([
    ['2022-12-01', 2, 3, true],
    ['2023-01-26', 1, 3, false],
    ['2023-02-02', 2, 3, true],
  ]);
  expect(counted.stderr).toContain('MEMBERS.md:6: ');
  expect(counted.stderr).toContain('no minutes have dora.');
});

it('prints a table, and CSV', async () => {
  const cwd = folderWith(files);
  expect((await runCli(['attendance'], { cwd })).stdout).toBe(`# Attendance

3 meetings with a list of those present.

| Person | Login | Attended | Share | Last | Inactive |
| --- | --- | --: | --: | --- | --- |
| Ada Lovelace | ada | 3 | 100% | [2023-02-02](./notes/wg/2023-02-02.md?plain=1#L5) | |
| Bob Ross | bob | 2 | 67% | [2023-02-02](./notes/wg/2023-02-02.md?plain=1#L6) | |
| Dora | dora | 0 | 0% | | yes |

The quorum was reached at 2 of them.

* [2023-01-26](./notes/wg/2023-01-26.md?plain=1#L1): 1 of 3 were there.
`);
  const { stdout } = await runCli(['attendance', 'notes/wg', '--csv'], { cwd });
  expect(stdout.split('\r\n').slice(0, 3)).toEqual([
    'name,login,attended,of,last,inactive',
    'Ada Lovelace,ada,3,3,2023-02-02,',
    'Bob Ross,bob,2,3,2023-02-02,',
  ]);
});

it('refuses a file of members that is not there, and a stretch that is none', async () => {
  const cwd = folderWith(files);
  const missing = await runCli(['attendance', '--members', 'PEOPLE.md'], { cwd });
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain('There is no file of members PEOPLE.md.');
  for (const since of ['P3', 'nonsense', '2023-13-01', 'P99999999999Y']) {
    const { status, stderr } = await runCli(['attendance', '--since', since], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/as in 2023-02-16, .* as in P3M/u);
  }
});
