import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFiles } from '../helpers/folder-with.ts';
import { type Life, startLife } from './life.ts';

const config = (path: string) => `host: Acme
groups:
  wg:
    name: WG
    agenda: { label: wg-agenda, from: [acme] }
    meeting:
      repository: acme/wg
      schedule: { ical: meetings.ics }
    minutes: { path: ${JSON.stringify(path)}, carry: true }
`;

async function groupWith(path: string, files: Readonly<Record<string, string>>): Promise<Life> {
  const life = await startLife({ config: config(path) });
  writeFiles(join(life.folder, 'notes'), files);
  return life;
}

const textOf = (life: Life, file: string) => readFileSync(join(life.folder, 'notes', file), 'utf8');
const minutes = async (life: Life, date: string) => {
  const result = await life.run(['minutes', '--date', date]);
  expect(result.status, result.stderr).toBe(0);
  return result;
};

const CALL =
  '# All Core Devs Meeting 079\n### Meeting Date/Time: Thursday 2 February 2023, 14:00 UTC\n\n## Attendees\n\n- Ann @ann\n\n## Agenda\n\n### acme/app\n\n* Scorecard [#7](https://github.com/acme/app/issues/7)\n  * Ann wants to wait.\n\n## Action items\n\n- [ ] @ann to ask Bob\n';

it('continues the numbers of the archive, and finds each meeting by the date in its text', async () => {
  const older = CALL.replace('079', '078').replace('2 February', '19 January');
  await using life = await groupWith('calls/Meeting {{number}}.md', {
    'calls/Meeting 079.md': CALL,
    'calls/Meeting 078.md': older,
    'calls/README.md': '# Calls',
  });
  await minutes(life, '2023-02-16');
  const made = textOf(life, 'calls/Meeting 080.md');
  expect(made).toContain('2023-02-16');
  expect(made).toContain('Ann wants to wait.');
  expect(made).toContain('@ann to ask Bob');
  await minutes(life, '2023-03-02');
  await minutes(life, '2023-02-16');
  expect(readdirSync(join(life.folder, 'notes/calls')).sort()).toEqual([
    'Meeting 078.md',
    'Meeting 079.md',
    'Meeting 080.md',
    'Meeting 081.md',
    'README.md',
  ]);
  expect(textOf(life, 'calls/Meeting 080.md')).toBe(made);
  const { stdout } = await life.run(['archive', 'wg', '--json']);
  const { files } = JSON.parse(stdout) as { files: { path: string; meetings: { date: string }[] }[] };
  expect(files.map(({ path, meetings }) => [path, meetings.map(({ date }) => date)])).toEqual([
    ['notes/calls/Meeting 078.md', ['2023-01-19']],
    ['notes/calls/Meeting 079.md', ['2023-02-02']],
    ['notes/calls/Meeting 080.md', ['2023-02-16']],
    ['notes/calls/Meeting 081.md', ['2023-03-02']],
  ]);
});

it('continues the numbers in titles where earlier paths have none', async () => {
  await using life = await groupWith('calls/{{date}}-{{number}}.md', { 'calls/2023-02-02.md': CALL });
  await minutes(life, '2023-02-16');
  expect(existsSync(join(life.folder, 'notes/calls/2023-02-16-080.md'))).toBe(true);
});

const JOURNAL = `# Notes of the WG

Everybody may write here.

## 2023-02-02

### Present

- Ann (@ann)

### Agenda

- Scorecard [#7](https://github.com/acme/app/issues/7)
  - Ann wants to wait.

### Action items

- [ ] @ann to ask Bob

## 2023-01-19

- Nothing to say.
`;

it('writes a meeting into a file of all meetings, and keeps it current around what people write', async () => {
  await using life = await groupWith('minutes.md', { 'minutes.md': JOURNAL });
  await minutes(life, '2023-02-16');
  const made = textOf(life, 'minutes.md');
  const [before, section = ''] = [
    made.slice(0, made.indexOf('## 2023-02-16')),
    made.slice(made.indexOf('## 2023-02-16')),
  ];
  expect(before).toBe(JOURNAL.slice(0, JOURNAL.indexOf('## 2023-02-02')));
  expect(section.endsWith(JOURNAL.slice(JOURNAL.indexOf('## 2023-02-02')))).toBe(true);
  expect(section).toMatch(/^### Present$/mu);
  expect(section).toContain('Scorecard [#7](https://github.com/acme/app/issues/7)');
  expect(section).toContain('Ann wants to wait.');
  expect(section).toContain('@ann to ask Bob');
  expect(await minutes(life, '2023-02-16').then(({ stdout }) => stdout)).not.toContain('created');
  expect(textOf(life, 'minutes.md')).toBe(made);
  // People write into both meetings; a new item comes into its own.
  const edited = made
    .replace('- Nothing to say.', '- Nothing to say, again.')
    .replace('## 2023-02-16\n', '## 2023-02-16\n\nBob takes notes.\n');
  writeFileSync(join(life.folder, 'notes/minutes.md'), edited);
  await life.label(1, ['wg-agenda', 'x']);
  await minutes(life, '2023-03-02');
  await minutes(life, '2023-02-16');
  const now = textOf(life, 'minutes.md');
  expect(now.match(/^## .*$/gmu)).toEqual([
    '## 2023-03-02',
    '## 2023-02-16',
    '## 2023-02-02',
    '## 2023-01-19',
  ]);
  expect(now.endsWith(edited.slice(edited.indexOf('## 2023-02-16')))).toBe(true);
  const { stdout } = await life.run(['archive', 'wg', '--json']);
  const { files } = JSON.parse(stdout) as { files: { meetings: { date: string; items: object[] }[] }[] };
  expect(files.map(({ meetings }) => meetings.map(({ date }) => date))).toEqual([
    ['2023-03-02', '2023-02-16', '2023-02-02', '2023-01-19'],
  ]);
});

it('opens a file for each year, and publishes into it', async () => {
  await using life = await groupWith('{{year}}.md', {});
  for (const path of ['--dry-run', '--publish'])
    expect(await life.run(['minutes', '--date', '2023-02-16', path])).toMatchObject({ status: 0 });
  expect(await life.run(['minutes', '--date', '2023-02-16', '--publish'])).toMatchObject({
    status: 0,
    stdout: '',
  });
});
