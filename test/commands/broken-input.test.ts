import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const CONFIG = `groups:
  wg:
    agenda: { label: wg-agenda, from: [acme] }
    templates: { agenda: agenda.md, minutes: minutes.md }
roles:
  keeper:
    document: role.md
    people: [ada]
    from: [acme]
    templates: { update: update.md }
`;
const FILES = {
  'minutebook.yml': CONFIG,
  'role.md': '# Keeper\n\n## 1) Work\n',
  'agenda.md': '# {{name}}\n',
  'minutes.md': '# {{name}} {{date}}\n',
  'update.md': '# {{title}}\n',
};

interface Case {
  name: string;
  files: Partial<Record<keyof typeof FILES, string>>;
  argv: string[];
  at: string;
  says: string;
}

const AGENDA = ['agenda', '--date', '2026-02-18'];
const MINUTES = ['minutes', '--date', '2026-02-18'];
const UPDATE = ['update', '2026-01'];

const CASES: Case[] = [
  ...[
    { name: 'a misspelt key', text: CONFIG.replace('label:', 'lable:'), at: '3:15', says: 'label' },
    { name: 'a tab for indentation', text: CONFIG.replace('    agenda', '\tagenda'), at: '3:1', says: 'tab' },
    { name: 'a key that stands twice', text: `${CONFIG}roles: {}\n`, at: '11:1', says: 'roles' },
    { name: 'a number for a text', text: CONFIG.replace('wg-agenda', '2026'), at: '3:22', says: 'quotes' },
    {
      name: 'a person that is no login',
      text: CONFIG.replace('[ada]', '["ada lovelace"]'),
      at: '8:14',
      says: 'ada',
    },
    { name: 'a text for a list', text: CONFIG.replace('[acme]', 'acme'), at: '3:39', says: '[acme]' },
  ].map(({ name, text, at, says }) => ({
    name,
    files: { 'minutebook.yml': text },
    argv: AGENDA,
    at: `minutebook.yml:${at}`,
    says,
  })),
  ...[
    { name: 'a name that is not there', text: '# {{nmae}}\n', at: '1:5', says: 'name' },
    {
      name: 'a block without its end',
      text: '# x\n\n{{#each repositories}}\n* a\n',
      at: '3:1',
      says: '{{/each}}',
    },
    {
      name: 'a block that ends as another',
      text: '{{#if date}}\nx\n{{/each}}\n',
      at: '1:4',
      says: '{{/if}}',
    },
    { name: 'a helper that is not there', text: '# x\n\n{{dat start}}\n', at: '3:3', says: 'date' },
    {
      name: 'a name inside a loop',
      text: '{{#each repositories}}\n* {{titel}}\n{{/each}}\n',
      at: '2:5',
      says: 'name',
    },
    { name: 'a list printed as text', text: 'a {{repositories}}\n', at: '1:3', says: '{{#each}}' },
    { name: 'the prototype chain', text: '{{constructor}}\n', at: '1:3', says: 'fix' },
  ].flatMap(({ name, text, at, says }) => [
    {
      name: `${name}, in an agenda`,
      files: { 'agenda.md': text },
      argv: AGENDA,
      at: `agenda.md:${at}`,
      says,
    },
    {
      name: `${name}, in minutes`,
      files: { 'minutes.md': text },
      argv: MINUTES,
      at: `minutes.md:${at}`,
      says,
    },
  ]),
  {
    name: 'an unknown name, in an update',
    files: { 'update.md': '# {{title}}\n\n{{#each sections}}\n## {{headline}}\n{{/each}}\n' },
    argv: UPDATE,
    at: 'update.md:4:6',
    says: 'heading',
  },
  {
    name: 'a role document without sections',
    files: { 'role.md': '# Keeper\n\nWork\n' },
    argv: UPDATE,
    at: 'role.md:1',
    says: '## 1) Title',
  },
  ...[
    { name: 'a template', from: 'agenda: agenda.md', to: 'agenda: agenta.md', argv: AGENDA, at: '4:26' },
    { name: 'a template', from: 'update: update.md', to: 'update: updat.md', argv: UPDATE, at: '10:26' },
    { name: 'a role document', from: 'document: role.md', to: 'document: rôle.md', argv: UPDATE, at: '7:15' },
    {
      name: 'a calendar',
      from: '    templates: { agenda',
      to: '    meeting: { schedule: { ical: wg.ics } }\n    templates: { agenda',
      argv: AGENDA,
      at: '4:34',
    },
  ].map(({ name, from, to, argv, at }) => ({
    name: `${name} that is not there`,
    files: { 'minutebook.yml': CONFIG.replace(from, to) },
    argv,
    at: `minutebook.yml:${at}`,
    says: 'Correct',
  })),
];

function project(files: Case['files']): string {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries({ ...FILES, ...files })) writeFileSync(join(cwd, name), text);
  return cwd;
}

describe.each([
  { how: 'the command that needs it', argvOf: ({ argv }: Case) => argv },
  { how: 'check', argvOf: () => ['check'] },
])('$how', ({ argvOf }) => {
  it.each(CASES)(
    'refuses $name with its place and a way out, before anything is asked or written',
    async (broken) => {
      const cwd = project(broken.files);
      // No server stands behind this address: whoever asks it fails in another way.
      const env = {
        GITHUB_TOKEN: 'x',
        GITHUB_API_URL: 'http://127.0.0.1:9',
        GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9',
      };
      const { status, stdout, stderr } = await runCli(argvOf(broken), { cwd, env });
      expect(stdout + stderr).toContain(broken.at);
      expect(stdout + stderr).toContain(broken.says);
      expect(stdout + stderr).toMatch(/^ {2}why: \S.*\n {2}fix: \S/mu);
      expect(status).toBe(2);
      expect(existsSync(join(cwd, 'notes'))).toBe(false);
    },
  );
});

it('check is content with the same project unbroken', async () => {
  const { status, stdout } = await runCli(['check'], { cwd: project({}) });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
