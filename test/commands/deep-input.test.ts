import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type CliResult, runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const SCHEDULE = 'schedule: { every: "2026-02-18T15:00Z/P7D" }';

function check(files: Readonly<Record<string, string>>): Promise<CliResult> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return runCli(['check'], { cwd: folder });
}

function checkTemplate(template: string): Promise<CliResult> {
  const config = `groups:\n  wg:\n    agenda: { from: [acme] }\n    meeting: { repository: acme/app, ${SCHEDULE} }\n    templates: { agenda: t.md }\n`;
  return check({ 'minutebook.yml': config, 't.md': `# {{name}}\n\n${template}\n` });
}

const MANY = 3000;

const nested = (depth: number): string =>
  Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}* x`).join('\n');

it.each([
  { name: 'blocks', text: `${'{{#if name}}\n'.repeat(MANY)}x\n${'{{/if}}\n'.repeat(MANY)}` },
  { name: 'blocks in a line', text: `${'{{#if name}}'.repeat(MANY)}x${'{{/if}}'.repeat(MANY)}` },
  { name: 'blocks that are not closed', text: '{{#each standing}}'.repeat(MANY) },
  { name: 'else branches', text: `{{#if name}}a\n${'{{else if name}}\nb\n'.repeat(MANY)}{{/if}}` },
  { name: 'subexpressions', text: `{{#if ${'(not '.repeat(MANY)}name${')'.repeat(MANY)}}}x{{/if}}` },
  { name: 'quotes', text: `${'>'.repeat(MANY)} x` },
  { name: 'quotes with spaces', text: `${'> '.repeat(MANY)}x` },
  { name: 'lists', text: `${'* '.repeat(MANY)}x` },
  { name: 'numbered lists', text: `${'1. '.repeat(MANY)}x` },
  { name: 'nested lists', text: nested(300) },
  { name: 'emphasis', text: `${'*a '.repeat(MANY)}x${' b*'.repeat(MANY)}` },
  { name: 'emphasis of two kinds', text: `${'*a _b '.repeat(MANY)}x${' b_ a*'.repeat(MANY)}` },
  { name: 'deletions', text: `${'~~a '.repeat(MANY)}x${' b~~'.repeat(MANY)}` },
  { name: 'brackets', text: `${'['.repeat(MANY)}x${'](y)'.repeat(MANY)}` },
  { name: 'images', text: `${'!['.repeat(MANY)}x${'](y)'.repeat(MANY)}` },
])(
  'says where a template nests too deeply: $name',
  async ({ text }) => {
    const { status, stdout, stderr } = await checkTemplate(text);
    expect(stderr).not.toMatch(/Maximum call stack|should not have/u);
    expect(stdout).toMatch(/^t\.md:\d+(?::\d+)? +error /mu);
    expect(status).toBe(2);
  },
  60_000,
);

it.each([
  { name: 'lists', text: `groups: ${'['.repeat(MANY)}${']'.repeat(MANY)}\n` },
  { name: 'mappings', text: `groups: ${'{ a: '.repeat(MANY)}x${' }'.repeat(MANY)}\n` },
  { name: 'lists that are not closed', text: `groups: ${'['.repeat(MANY)}\n` },
  { name: 'indentation', text: Array.from({ length: MANY }, (_, n) => `${' '.repeat(n)}a:`).join('\n') },
  { name: 'lists of lists', text: `groups:\n  ${'- '.repeat(MANY)}x\n` },
])(
  'says where a configuration nests too deeply: $name',
  async ({ text }) => {
    const { status, stdout, stderr } = await check({ 'minutebook.yml': text });
    expect(stderr).not.toMatch(/Maximum call stack|should not have/u);
    expect(stdout).toMatch(/^minutebook\.yml:\d+:\d+ +error /mu);
    expect(status).toBe(2);
  },
  60_000,
);

it.each([
  {
    name: 'components',
    lines: [...'x'.repeat(MANY)]
      .flatMap(() => ['BEGIN:VALARM'])
      .concat([...'x'.repeat(MANY)].map(() => 'END:VALARM')),
  },
  { name: 'calendars', lines: [...'x'.repeat(MANY)].map(() => 'BEGIN:VCALENDAR') },
])('reads a calendar that nests deeply: $name', async ({ lines }) => {
  const folder = temporaryFolder();
  const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTART:20260218T150000Z', 'SUMMARY:WG', ...lines, 'END:VEVENT'];
  writeFileSync(join(folder, 'x.ics'), ['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR', ''].join('\r\n'));
  writeFileSync(
    join(folder, 'minutebook.yml'),
    'groups: { wg: { agenda: { from: [acme] }, meeting: { repository: acme/app, schedule: { ical: x.ics } } } }\n',
  );
  const { stderr } = await runCli(['agenda', '--date', '2026-02-19'], {
    cwd: folder,
    now: '2026-02-16T12:00:00Z',
  });
  expect(stderr).not.toMatch(/Maximum call stack|should not have/u);
});

it.each([
  { name: 'bullets', text: nested(2000) },
  { name: 'emphasis', text: `${'*a '.repeat(MANY)}x${' b*'.repeat(MANY)}` },
  { name: 'quotes', text: `${'>'.repeat(MANY)} x` },
])('says where minutes nest too deeply: $name', async ({ text }) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'minutes.md'), `# WG 2026-02-18\n\n${text}\n`);
  const archived = await runCli(['archive', 'minutes.md'], { cwd: folder });
  expect(archived.stderr).toContain('minutes.md: The document nests too deeply.');
  const checked = await runCli(['check', 'minutes.md'], { cwd: folder });
  expect(checked.stdout + checked.stderr).toMatch(/minutes\.md:\d+/u);
  expect(checked.stdout + checked.stderr).toContain('nests too deeply');
  expect(checked.status).not.toBe(0);
});

it.each([
  { name: 'thematic breaks', text: `${'* '.repeat(200)}\n\n${'- '.repeat(200)}` },
  { name: 'rows of stars', text: `Agenda ${'*'.repeat(200)}\n\n${'*'.repeat(200)}` },
  { name: 'names with underscores', text: 'a_name_with_parts '.repeat(200) },
  { name: 'stars that close nothing', text: '*a '.repeat(200) },
])('takes for no nesting: $name', async ({ text }) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'minutes.md'), `# WG 2026-02-18\n\n${text}\n`);
  const { stdout, stderr } = await runCli(['archive', 'minutes.md'], { cwd: folder });
  expect(stdout + stderr).not.toContain('too deeply');
});
