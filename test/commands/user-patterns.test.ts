import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { pullRequest, updateProject } from '../helpers/update-project.ts';

/** None of them finishes on its text. Each takes the second after which it is stopped, so that each is tried once. */
const ENDLESS = [
  { pattern: '/(a|a)*b/', text: 'a'.repeat(60) },
  { pattern: '/^(a+)+$/', text: `${'a'.repeat(60)}!` },
  { pattern: '/(.*)*x{2}=/', text: 'x '.repeat(80) },
  { pattern: '/.*.*.*.*.*.*.*.*.*.*=/', text: 'x'.repeat(250) },
  { pattern: '/^(?=(\\w+\\s?)*$)/', text: `${'word '.repeat(20)}!` },
  { pattern: '/^(\\w|\\d|_)*\\1$/', text: `${'1'.repeat(60)}!` },
];

it.each(ENDLESS.slice(0, 4))(
  'stops $pattern in a rule for titles, and names the rule',
  async ({ pattern, text }) => {
    const project = await updateProject({
      role: `people: [ann]\nfrom: [acme]\nsections:\n  "1":\n    match:\n      - { title: ok }\n      - { title: ${JSON.stringify(pattern)} }\n`,
      document: '# Role\n\n## 1) One\n',
      items: [pullRequest(1, { title: text, mergedAt: '2023-07-04T10:00:00Z' })],
    });
    const { status, stderr } = await project.run('2023-07');
    expect(stderr).toContain(`minutebook.yml:10:`);
    expect(stderr).toContain(`The rule title ${pattern} takes too long.`);
    expect(status).toBe(2);
  },
);

function scheduled(match: string, summary: string): string {
  const folder = temporaryFolder();
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTART:20230216T150000Z',
    `SUMMARY:${summary}`,
  ];
  writeFileSync(join(folder, 'x.ics'), [...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n'));
  writeFileSync(
    join(folder, 'minutebook.yml'),
    JSON.stringify(
      {
        groups: {
          wg: {
            agenda: { from: ['acme'] },
            meeting: { repository: 'acme/app', schedule: { ical: 'x.ics', match } },
          },
        },
      },
      null,
      1,
    ),
  );
  return folder;
}

it.each(ENDLESS.slice(4))(
  'stops $pattern as schedule.match, and says where it stands',
  async ({ pattern, text }) => {
    const { status, stderr } = await runCli(['agenda'], { cwd: scheduled(pattern, text) });
    expect(stderr).toContain('minutebook.yml:13:');
    expect(stderr).toContain('It takes too long');
    expect(status).toBe(2);
  },
);

it('checks that schedule.match is a regular expression', async () => {
  const { status, stdout } = await runCli(['check'], { cwd: scheduled('/a(/', 'a') });
  expect(stdout).toContain('minutebook.yml:13:');
  expect(stdout).toContain('groups.wg.meeting.schedule.match');
  expect(status).toBe(2);
});

it.each([
  { title: '/^(?!doc).*release/', place: 'what starts otherwise', fits: 'src: release it' },
  { title: '/(?<=src: )release/', place: 'what follows', fits: 'src: release it' },
  { title: '/^(\\w+): \\1/', place: 'what comes twice', fits: 'src: src it' },
  { title: '/^(?:[a-z]+,?)+: /', place: 'lists', fits: 'src,lib: it' },
])('goes on taking $title for $place', async ({ title, fits }) => {
  const project = await updateProject({
    role: `people: [ann]\nfrom: [acme]\nsections:\n  "1": { match: [{ title: ${JSON.stringify(title)} }] }\n`,
    document: '# Role\n\n## 1) One\n\n## 2) Two\n',
    items: [pullRequest(1, { title: fits, mergedAt: '2023-07-04T10:00:00Z' })],
  });
  const { stderr, stdout } = await project.run('2023-07', '--explain');
  expect(stdout + stderr).toContain(`section 1: title ${title}`);
});
