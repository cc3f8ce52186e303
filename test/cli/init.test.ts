import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runProgram } from '../../src/cli/run.ts';
import { editorSchema } from '../../src/config/json-schema.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import type { Prompter } from '../../src/ports/prompter.ts';
import { startGitHubServer } from '../github-server/index.ts';
import { lintWorkflow } from '../helpers/lint-workflow.ts';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { MEETING_BASE, MEETING_JSON, WORKFLOW } from '../init/samples.ts';

/** A commit of whoever publishes the Action. */
const ACTION = `acme/minutebook@${'a'.repeat(40)}`;
const SCHEMA = 'minutebook.schema.json';
const WORKFLOW_PATH = '.github/workflows/minutebook.yml';

/** A path without gh, so that no token of this machine is found. */
const env = { PATH: '/nonexistent' };

function folderWith(files: Record<string, string>): string {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(cwd, name, '..'), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

const written = (cwd: string) => readFileSync(join(cwd, 'minutebook.yml'), 'utf8');
const configOf = (cwd: string) => parseConfig(written(cwd), { file: 'minutebook.yml' });

describe('minutebook init without a terminal', () => {
  it('writes a valid configuration from options, and nothing the second time', async () => {
    const cwd = temporaryFolder();
    const argv = [
      'init',
      '--repository',
      'nodejs/security-wg',
      '--host',
      'Node.js',
      '--schedule',
      '2023-01-05T15:00[Europe/London]/P14D',
      '--action',
      ACTION,
    ];
    const first = await runCli(argv, { cwd, env });
    expect(first).toMatchObject({
      status: 0,
      stdout: `minutebook.yml\n${SCHEMA}\n${WORKFLOW_PATH}\n`,
    });
    expect(first.stderr).toContain(
      'security-wg meets Thu 2023-02-16 15:00 Europe/London, Thu 2023-03-02 15:00 Europe/London, Thu 2023-03-16 15:00 Europe/London',
    );
    expect(JSON.parse(readFileSync(join(cwd, SCHEMA), 'utf8'))).toEqual(editorSchema());
    expect(await lintWorkflow(readFileSync(join(cwd, WORKFLOW_PATH), 'utf8'))).toEqual([]);
    expect(first.stderr).toContain(
      `next: commit minutebook.yml and ${SCHEMA} and ${WORKFLOW_PATH} to the default branch`,
    );
    const text = written(cwd);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/minutebook\.schema\.json\n/u);
    expect(configOf(cwd)).toMatchObject({
      problems: [],
      config: {
        host: 'Node.js',
        groups: [
          {
            id: 'security-wg',
            agenda: { label: 'security-wg-agenda', from: ['nodejs'] },
            meeting: { repository: 'nodejs/security-wg', schedule: { kind: 'every' } },
          },
        ],
      },
    });
    const second = await runCli(argv, { cwd, env });
    expect(second).toMatchObject({ status: 0, stdout: '' });
    expect(second.stderr).not.toContain('next: ');
    expect(written(cwd)).toBe(text);
    expect((await runCli(['check'], { cwd, env })).status).toBe(0);
  });

  it('shows examples that are valid when they are taken in', async () => {
    const cwd = temporaryFolder();
    await runCli(['init', '--repository', 'nodejs/security-wg'], { cwd, env });
    const taken = written(cwd).replace(/^(\s+)# (standing|schedule|invited|join): /gmu, '$1$2: ');
    expect(taken.match(/^\s+(?:standing|schedule|invited|join):/gmu)).toHaveLength(4);
    expect(parseConfig(taken, { file: 'minutebook.yml' }).problems).toEqual([]);
  });

  it('reads the clone, the minutes and their label', async () => {
    const cwd = folderWith({
      'meetings/2020-01-02.md': '# Old',
      'meetings/2020-01-16.md': '*Extracted from **tc-agenda** labelled issues',
    });
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['remote', 'add', 'origin', 'git@github.com:expressjs/discussions.git'], { cwd });
    const result = await runCli(['init'], {
      cwd,
      env: { PATH: process.env.PATH, GITHUB_TOKEN: '', GH_CONFIG_DIR: cwd },
    });
    expect(result.status).toBe(0);
    expect(configOf(cwd).config).toMatchObject({
      output: 'meetings',
      groups: [
        { id: 'tc', agenda: { label: 'tc-agenda', from: ['expressjs'] }, minutes: { path: '{{date}}.md' } },
      ],
    });
  });

  it('continues the numbering of the minutes', async () => {
    const days = ['2 February', '16 February', '2 March'];
    const calls = days.map((day, index) => [
      `meetings/Call ${41 + index}.md`,
      `# Call ${41 + index}\n\nDate: ${day} 2023\n`,
    ]);
    const cwd = folderWith(Object.fromEntries(calls));
    await runCli(['init', '--repository', 'acme/wg', '--no-workflow'], { cwd, env });
    const { groups, output } = configOf(cwd).config ?? { groups: [], output: null };
    expect([output, groups[0]?.minutes.path]).toEqual(['meetings', 'Call {{number}}.md']);
  });

  it.each([
    {
      name: 'all meetings',
      files: { 'meetings/minutes.md': ['2023-02-02', '2023-01-19'] },
      path: 'minutes.md',
    },
    {
      name: 'the meetings of a year',
      files: {
        'meetings/2022.md': ['2022-12-08', '2022-11-24'],
        'meetings/2023.md': ['2023-02-02', '2023-01-19'],
      },
      path: '{{year}}.md',
    },
  ])('continues a file of $name', async ({ files, path }) => {
    const texts = Object.entries(files).map(([file, days]) => [
      file,
      days.map((day) => `## ${day}\n\n* x\n`).join('\n'),
    ]);
    const cwd = folderWith(Object.fromEntries(texts));
    await runCli(['init', '--repository', 'acme/wg', '--no-workflow'], { cwd, env });
    expect(configOf(cwd).config?.groups[0]?.minutes.path).toBe(path);
  });

  it('takes the agenda label that the repository has', async () => {
    const labelsList = ['bug', 'tools-agenda', 'wg-agenda'].map((name) => ({ name }));
    await using server = await startGitHubServer({
      world: { repositories: [{ nameWithOwner: 'acme/tools', labelsList }], items: [], releases: [] },
      tokens: { tok: { login: 'ada' } },
    });
    const cwd = temporaryFolder();
    const online = { ...env, GITHUB_API_URL: server.apiUrl, GITHUB_GRAPHQL_URL: server.graphqlUrl };
    const withToken = { ...online, GITHUB_TOKEN: 'tok' };
    await runCli(['init', '--repository', 'acme/tools'], { cwd, env: online });
    expect(server.log).toEqual([]);
    await runCli(['init', '--repository', 'acme/tools', '--force'], { cwd, env: withToken });
    expect(server.log).toHaveLength(1);
    expect(configOf(cwd).config?.groups[0]?.agenda.label).toBe('tools-agenda');
    const asked = await runCli(['init', '--repository', 'acme/tools', '--group', 'wg', '--force'], {
      cwd,
      env: withToken,
    });
    expect(asked.status).toBe(0);
    expect(configOf(cwd).config?.groups[0]).toMatchObject({ id: 'wg', agenda: { label: 'wg-agenda' } });
  });

  it('does without labels when GitHub refuses', async () => {
    await using server = await startGitHubServer({
      world: { repositories: [], items: [], releases: [] },
      tokens: { tok: { login: 'ada' } },
    });
    const cwd = temporaryFolder();
    const { status, stderr } = await runCli(['init', '--repository', 'acme/tools'], {
      cwd,
      env: {
        ...env,
        GITHUB_API_URL: server.apiUrl,
        GITHUB_GRAPHQL_URL: server.graphqlUrl,
        GITHUB_TOKEN: 'wrong',
      },
    });
    expect(status).toBe(0);
    expect(stderr).toContain('no labels from GitHub: ');
    expect(configOf(cwd).config?.groups[0]?.agenda.label).toBe('tools-agenda');
  });

  it.each([
    { name: 'nothing is known', argv: [], says: ['--repository owner/name'] },
    {
      name: 'an option cannot be used',
      argv: ['--repository', 'a/b', '--schedule', '2023-01-05T15:00/P0D'],
      says: ['--schedule'],
    },
    {
      name: 'a schedule is no sentence',
      argv: ['--repository', 'a/b', '--schedule', 'weekly'],
      says: [
        '--schedule "weekly" cannot be used',
        'at what time',
        'every other Thursday 15:00 Europe/London',
      ],
    },
    {
      name: 'nobody says which weeks count',
      argv: ['--repository', 'a/b', '--schedule', 'every other Thursday 15:00 UTC'],
      says: ['from which day on', '--starting 2023-02-15'],
    },
    {
      name: 'a calendar is not there',
      argv: ['--repository', 'a/b', '--schedule', 'wg.ics'],
      says: ['There is no calendar wg.ics'],
    },
    {
      name: 'a role document is not there',
      argv: ['--scope', 'acme', '--role', 'keeper', '--document', 'role.md'],
      says: ['--document "role.md"', 'no such file'],
    },
    {
      name: 'the Action is not pinned',
      argv: ['--repository', 'a/b', '--action', 'acme/minutebook@v1'],
      says: ['--action "acme/minutebook@v1"', 'git ls-remote https://github.com/acme/minutebook'],
    },
    { name: 'a scope is none', argv: ['--scope', 'a b'], says: ['"a b"'] },
    { name: 'nothing is at the path', argv: ['--from', 'nowhere'], says: ['nothing to import at nowhere'] },
  ])('exits with 2 when $name', async ({ argv, says }) => {
    const cwd = temporaryFolder();
    const { status, stdout, stderr } = await runCli(['init', ...argv], { cwd, env });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    for (const text of says) expect(stderr).toContain(text);
    expect(existsSync(join(cwd, 'minutebook.yml'))).toBe(false);
  });

  it('leaves a configuration alone unless it is told to replace it', async () => {
    const cwd = folderWith({ 'minutebook.yml': '# mine\n' });
    const argv = ['init', '--repository', 'nodejs/security-wg'];
    const refused = await runCli(argv, { cwd, env });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('--force');
    const shown = await runCli([...argv, '--dry-run'], { cwd, env });
    expect(shown.status).toBe(0);
    expect(shown.stdout).toContain('-# mine\n+# yaml-language-server');
    expect(written(cwd)).toBe('# mine\n');
    expect((await runCli([...argv, '--force'], { cwd, env })).status).toBe(0);
    expect(configOf(cwd).problems).toEqual([]);
  });

  it('prints one object with --json, and the text with --stdout', async () => {
    const cwd = temporaryFolder();
    const argv = ['init', '--repository', 'nodejs/security-wg'];
    const text = await runCli([...argv, '--stdout'], { cwd, env });
    expect(parseConfig(text.stdout, { file: 'x' }).problems).toEqual([]);
    expect(existsSync(join(cwd, 'minutebook.yml'))).toBe(false);
    const json = await runCli([...argv, '--json'], { cwd, env });
    expect(JSON.parse(json.stdout)).toMatchObject({
      command: 'init',
      documents: [],
      files: [
        { path: 'minutebook.yml', state: 'created' },
        { path: SCHEMA, state: 'created' },
      ],
      groups: ['security-wg'],
      roles: [],
      leftovers: [],
      next: expect.arrayContaining([expect.stringContaining('meeting.schedule')]),
    });
  });
});

describe('the workflow that minutebook init makes', () => {
  const argv = ['init', '--repository', 'nodejs/security-wg', '--action', ACTION];
  const workflow = (cwd: string) => readFileSync(join(cwd, WORKFLOW_PATH), 'utf8');

  it('is not made with --no-workflow', async () => {
    const cwd = temporaryFolder();
    const result = await runCli([...argv, '--no-workflow'], { cwd, env });
    expect(result).toMatchObject({ status: 0, stdout: `minutebook.yml\n${SCHEMA}\n` });
    expect(existsSync(join(cwd, WORKFLOW_PATH))).toBe(false);
    expect(result.stderr).toContain('next: see the next agenda: minutebook agenda security-wg');
    expect(result.stderr).toContain(`next: commit minutebook.yml and ${SCHEMA}\n`);
  });

  it('is alone made with --only-workflow, for the configuration that is there', async () => {
    const yaml =
      'publish: {files: commit}\ngroups: {wg: {agenda: {from: [a]}, meeting: {repository: a/b}}}\n';
    const cwd = folderWith({ 'minutebook.yml': yaml });
    const result = await runCli(['init', '--only-workflow', '--action', ACTION], { cwd, env });
    expect(result).toMatchObject({ status: 0, stdout: `${WORKFLOW_PATH}\n` });
    expect(written(cwd)).toBe(yaml);
    expect(workflow(cwd)).toContain('pull-requests: read');
    const shown = await runCli(['init', '--only-workflow', '--stdout', '--action', ACTION], { cwd, env });
    expect(shown.stdout).toBe(workflow(cwd));
    const none = await runCli(['init', '--only-workflow'], { cwd: temporaryFolder(), env });
    expect(none).toMatchObject({ status: 2, stdout: '' });
  });

  it('publishes on GitHub Pages with --pages, for an existing configuration', async () => {
    const yaml = 'publish: {branch: "it\'s"}\ngroups: {wg: {agenda: {from: [a]}}}\n';
    const cwd = folderWith({ 'minutebook.yml': yaml });
    const result = await runCli(['init', '--pages', '--action', ACTION], { cwd, env });
    expect(result).toMatchObject({ status: 0, stdout: '.github/workflows/minutebook-pages.yml\n' });
    expect(result.stderr).toContain('next: choose "GitHub Actions" as the source of the pages');
    const text = readFileSync(join(cwd, '.github/workflows/minutebook-pages.yml'), 'utf8');
    expect(await lintWorkflow(text)).toEqual([]);
    const { permissions, jobs } = parse(text);
    expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
    const steps: { uses: string; with?: object }[] = jobs.pages.steps;
    for (const { uses } of steps) expect(uses).toMatch(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/u);
    expect(steps[1]).toEqual({ uses: ACTION, with: { command: 'site', args: '--out _site' } });
    expect(jobs.pages.if).toContain("== 'it''s'");
  });

  it('leaves what people wrote alone: nothing at all is written unless --force is given', async () => {
    const cwd = folderWith({ [WORKFLOW_PATH]: '# mine\n' });
    const refused = await runCli(argv, { cwd, env });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('--no-workflow');
    expect(existsSync(join(cwd, 'minutebook.yml'))).toBe(false);
    const shown = await runCli([...argv, '--dry-run'], { cwd, env });
    expect(shown.stdout).toContain('+++ b/minutebook.yml');
    expect(shown.stdout).toContain(`+++ b/${WORKFLOW_PATH}`);
    expect(workflow(cwd)).toBe('# mine\n');
    expect((await runCli([...argv, '--force'], { cwd, env })).status).toBe(0);
    expect(await lintWorkflow(workflow(cwd))).toEqual([]);
  });

  it('stands at the root of the clone, and names the configuration from there', async () => {
    const root = folderWith({ 'docs/wg/readme.md': '' });
    execFileSync('git', ['init', '-q'], { cwd: root });
    execFileSync('git', ['remote', 'add', 'origin', 'git@github.com:nodejs/TSC.git'], { cwd: root });
    const result = await runCli(argv, {
      cwd: join(root, 'docs/wg'),
      env: { ...env, PATH: process.env.PATH, GH_CONFIG_DIR: root },
    });
    expect(result).toMatchObject({
      status: 0,
      stdout: `minutebook.yml\n${SCHEMA}\n../../${WORKFLOW_PATH}\n`,
    });
    expect(workflow(root)).toContain('config: "docs/wg/minutebook.yml"');
    // Meetings are announced in another repository than the clone is of.
    expect(workflow(root)).toContain('secrets.MINUTEBOOK_TOKEN');
    expect(result.stderr).toContain('next: add the secret MINUTEBOOK_TOKEN');
  });

  it('replaces those that ran another tool', async () => {
    const cwd = folderWith({ '.github/workflows/meet.yml': WORKFLOW });
    const result = await runCli(
      ['init', '--from', '.', '--repository', 'allotment/garden', '--action', ACTION],
      { cwd, env },
    );
    expect(result.status).toBe(0);
    expect(result.stderr).toContain('next: delete .github/workflows/meet.yml, or disable it');
  });
});

describe('minutebook init --templates', () => {
  it('writes the built-in templates, which check is content with, and overwrites none', async () => {
    const cwd = folderWith({
      'minutebook.yml': 'groups: {wg: {agenda: {from: [a]}, templates: {agenda: templates/agenda.md}}}\n',
    });
    const made = await runCli(['init', '--templates'], { cwd, env });
    expect(made).toMatchObject({
      status: 0,
      stdout: 'templates/agenda.md\ntemplates/minutes.md\ntemplates/update.md\ntemplates/update-rollup.md\n',
    });
    expect(readFileSync(join(cwd, 'templates/agenda.md'), 'utf8')).toBe(
      readFileSync('templates/agenda.md', 'utf8'),
    );
    expect((await runCli(['check'], { cwd, env })).status).toBe(0);
    writeFileSync(join(cwd, 'templates/agenda.md'), '# Mine\n');
    const refused = await runCli(['init', '--templates'], { cwd, env });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('templates/agenda.md is there already');
  });
});

describe('minutebook init --role', () => {
  it('makes a role, and names its updates as those that are there', async () => {
    const cwd = folderWith({
      'role.md': '# Keeper\n\n## 1) Work\n',
      'notes/reports/2022-12-keeper.md': '# Update 2022-12\n',
      'notes/reports/2023-01-keeper.md': '# Update 2023-01\n',
    });
    const argv = [
      'init',
      '--scope',
      'acme',
      '--role',
      'Keeper',
      '--people',
      '@ada,bob',
      '--document',
      'role.md',
    ];
    const { status, stderr } = await runCli(argv, { cwd, env });
    expect(status).toBe(0);
    expect(stderr).toContain('init: created minutebook.yml (1 role: keeper)');
    expect(configOf(cwd).config).toMatchObject({
      groups: [],
      roles: [
        {
          id: 'keeper',
          name: 'Keeper',
          people: ['ada', 'bob'],
          document: 'role.md',
          path: 'reports/{{period}}-keeper.md',
        },
      ],
    });
  });

  it('makes one beside a group, with one section where no document lists them', async () => {
    const cwd = temporaryFolder();
    const argv = [
      'init',
      '--repository',
      'acme/tools',
      '--label',
      'tools-agenda',
      '--role',
      'release-manager',
      '--path',
      'updates/2023-01.md',
    ];
    expect((await runCli(argv, { cwd, env })).status).toBe(0);
    expect(configOf(cwd).config).toMatchObject({
      groups: [{ id: 'tools' }],
      roles: [
        { id: 'release-manager', name: 'Release Manager', from: ['acme'], path: 'updates/{{period}}.md' },
      ],
    });
    expect((await runCli(['check'], { cwd, env })).status).toBe(0);
  });
});

describe('minutebook init --from', () => {
  it('imports a repository of create-node-meeting-artifacts, and says what is left over', async () => {
    const cwd = folderWith({
      'art/meetings/garden.meeting.json': MEETING_JSON,
      'art/templates/meeting_base_plot': MEETING_BASE,
      'art/templates/invited_plot': '* @allotment/garden\n',
      'art/templates/minutes_base_plot': '# $TITLE$\n',
      'art/.github/workflows/meet.yml': WORKFLOW,
      'art/.github/workflows/ci.yml': 'on: [',
    });
    const { status, stderr } = await runCli(['init', '--from', 'art', '--repository', 'allotment/garden'], {
      cwd,
      env,
    });
    expect(status).toBe(0);
    expect(configOf(cwd).problems).toEqual([]);
    expect(configOf(cwd).config?.groups.map(({ id }) => id)).toEqual([
      'garden',
      'plot',
      'garden-2',
      'Shed-Talk',
    ]);
    expect(stderr).toContain('art/meetings/garden.meeting.json:19  left over  joining.notes\n  why: ');
    expect(stderr).toContain('art/templates/minutes_base_plot  left over  template');
    expect(stderr).toContain('art/.github/workflows/meet.yml:21  left over');
    expect((await runCli(['check'], { cwd, env })).status).toBe(0);
  });

  it('imports one file, with the lists of people beside it', async () => {
    const cwd = folderWith({ meeting_base_plot: MEETING_BASE, invited_plot: '* Ann @ann\n' });
    expect((await runCli(['init', '--from', 'meeting_base_plot'], { cwd, env })).status).toBe(0);
    expect(configOf(cwd).config?.groups[0]?.meeting.invited).toEqual(['Ann @ann']);
  });
});

describe('minutebook init at a terminal', () => {
  interface Asked {
    message: string;
    problem?: string | undefined;
  }

  async function dialogue(argv: string[], answers: string[], cwd = temporaryFolder()) {
    const asked: Asked[] = [];
    const prompter: Prompter = {
      async text({ message, initial = '', check }) {
        for (;;) {
          const answer = answers.shift() ?? '';
          const problem = check(answer === '' ? initial : answer);
          asked.push({ message, problem });
          if (problem === undefined) return answer === '' ? initial : answer;
        }
      },
      async choose({ message, options }) {
        asked.push({ message });
        const answer = /^choose /u.test(answers[0] ?? '')
          ? answers.shift()?.slice('choose '.length)
          : undefined;
        return answer ?? options[0]?.value ?? '';
      },
    };
    let stdout = '';
    const status = await runProgram(['init', ...argv], {
      env,
      cwd,
      stdout: { write: (text) => (stdout += text) },
      stderr: { write: () => true },
      now: () => '2023-02-15T12:00:00Z',
      openPrompter: async () => prompter,
    });
    return { asked, status, stdout, cwd };
  }

  it('asks little, and asks again when an answer cannot be used', async () => {
    const { asked, status, cwd } = await dialogue(
      [],
      [
        'not a repository',
        'nodejs/security-wg',
        '',
        'Security WorkGroup',
        'sometimes://x',
        'weekly',
        'every other Thursday 15:00 UTC',
        '2023-02-17',
        '2023-02-16',
        'choose no',
        '2023-01-05T15:00Z/P14D',
      ],
    );
    expect(status).toBe(0);
    expect(
      asked.map(
        ({ message, problem }) => `${message.split(/[.?]/u)[0]}${problem === undefined ? '' : ' - no'}`,
      ),
    ).toEqual([
      'What is it for',
      'In which repository are its meetings announced - no',
      'In which repository are its meetings announced',
      'Which label do items of the agenda carry',
      'What is the group called in titles',
      'When does it meet - no',
      'When does it meet - no',
      'When does it meet',
      'On which day is one of its meetings, to count from - no',
      'On which day is one of its meetings, to count from',
      'The next meetings are Thu 2023-02-16 15:00 UTC, Thu 2023-03-02 15:00 UTC, Thu 2023-03-16 15:00 UTC',
      'When does it meet',
      'The next meetings are Thu 2023-02-16 15:00 UTC, Thu 2023-03-02 15:00 UTC, Thu 2023-03-16 15:00 UTC',
      'Where does the workflow get minutebook from',
    ]);
    expect(configOf(cwd).config?.groups).toMatchObject([
      {
        id: 'security-wg',
        name: 'Security WorkGroup',
        agenda: { label: 'security-wg-agenda' },
        meeting: { repository: 'nodejs/security-wg', schedule: { every: ['2023-01-05T15:00Z/P14D'] } },
      },
    ]);
  });

  it('does not ask for what an option says', async () => {
    const options = [
      '--repository',
      'a/b',
      '--label',
      'b-agenda',
      '--name',
      'B',
      '--schedule',
      'every Thursday 15:00 UTC',
      '--action',
      ACTION,
    ];
    expect((await dialogue(options, [])).asked).toEqual([]);
  });

  it.each(['--yes', '--json'])('asks nothing with %s', async (option) => {
    const { asked, status } = await dialogue(['--repository', 'a/b', option], []);
    expect({ asked, status }).toEqual({ asked: [], status: 0 });
  });

  it('asks nothing when a configuration is there that it may not replace', async () => {
    const { asked, status } = await dialogue(
      ['--repository', 'a/b'],
      [],
      folderWith({ 'minutebook.yml': '# mine\n' }),
    );
    expect({ asked, status }).toEqual({ asked: [], status: 2 });
  });
});
