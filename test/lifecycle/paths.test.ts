import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
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
  for (const [file, text] of Object.entries(files)) {
    const at = join(life.folder, 'notes', file);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, text);
  }
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

it('numbers meetings on from the archive, and finds each by the date in its text', async () => {
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

it('goes on from the numbers in titles where paths have had none', async () => {
  await using life = await groupWith('calls/{{date}}-{{number}}.md', { 'calls/2023-02-02.md': CALL });
  await minutes(life, '2023-02-16');
  expect(existsSync(join(life.folder, 'notes/calls/2023-02-16-080.md'))).toBe(true);
});
