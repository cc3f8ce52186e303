import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { agendaItems, PATH, publishedNotes, WORLD } from '../helpers/published-notes.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { ACTION, runStep, type StepOptions } from './runner.ts';

const URL = `https://github.com/acme/notes/blob/main/${PATH}`;
const NOW = '--now 2026-02-17T09:00Z';
const MINUTES = { command: 'minutes', args: `--publish ${NOW}`, config: 'docs/minutebook.yml' };

async function withNotes(
  { files = 'commit', ...options }: Parameters<typeof publishedNotes>[1] & { files?: string },
  work: (
    notes: Awaited<ReturnType<typeof publishedNotes>>,
    step: (inputs: StepOptions['inputs'], more?: Partial<StepOptions>) => ReturnType<typeof runStep>,
  ) => Promise<void>,
) {
  await using notes = await publishedNotes(`{ files: ${files} }`, options);
  const workspace = dirname(notes.folder);
  await work(notes, (inputs, more = {}) => runStep({ server: notes.server, workspace, inputs, ...more }));
}

it('is the bundle that the sources give', async () => {
  const check = promisify(execFile)(process.execPath, ['scripts/build-action.mjs', '--check']);
  expect(await check.catch((error: unknown) => error)).toMatchObject({ stderr: '' });
});

describe('with a checkout', () => {
  it('commits through the API, and says so in outputs, summary and a notice', () =>
    withNotes({}, async (notes, step) => {
      const { status, outputs, summary, commands, left } = await step(MINUTES, { bundled: true });
      expect(status).toBe(0);
      expect(notes.text('main')).toContain('* Which formatter? [#1]');
      expect(notes.commits('main')[0]).toMatchObject({ verified: true, login: 'github-actions[bot]' });
      expect(existsSync(join(notes.folder, 'notes'))).toBe(false);
      expect(outputs).toMatchObject({ changed: 'true', urls: URL });
      expect(JSON.parse(outputs.documents ?? '')).toMatchObject({
        command: 'minutes',
        now: '2026-02-17T09:00:00Z',
        documents: [{ kind: 'minutes', group: 'tools', state: 'created', path: PATH, url: URL, items: 2 }],
        warnings: [],
      });
      expect(summary).toContain(`| minutes | tools | 2026-02-18 | created | [${PATH}](${URL}) |`);
      expect(summary).toContain('<details><summary>minutes tools 2026-02-18');
      expect(summary).toContain('* Which formatter? [#1](https://github.com/acme/app/issues/1)');
      expect(commands.map(({ name }) => name)).toEqual(['add-mask', 'group', 'endgroup', 'notice']);
      expect(commands.at(-1)).toMatchObject({
        data: `created ${URL}`,
        properties: { title: 'minutebook: minutes tools 2026-02-18' },
      });
      expect(left).toEqual({ environment: '', path: '', state: '' });
    }));

  it('changes nothing the second time, and says that as well', () =>
    withNotes({}, async (notes, step) => {
      await step(MINUTES);
      const before = notes.writes();
      const { status, outputs, commands } = await step(MINUTES);
      expect(status).toBe(0);
      expect(notes.writes()).toEqual(before);
      expect(outputs).toMatchObject({ changed: 'false', urls: URL });
      expect(commands.map(({ name }) => name)).not.toContain('notice');
    }));

  it('proposes when it is configured so', () =>
    withNotes({ files: 'pull-request' }, async (notes, step) => {
      const { outputs } = await step(MINUTES);
      expect(await notes.pulls()).toMatchObject([{ number: 1, state: 'open' }]);
      expect(outputs).toMatchObject({ changed: 'true', urls: 'https://github.com/acme/notes/pull/1' });
    }));

  it('writes nothing with --dry-run, and shows what would change', () =>
    withNotes({}, async (notes, step) => {
      await step(MINUTES);
      await notes.addItem('A third thing');
      const before = notes.writes();
      const { outputs, summary, lines, commands } = await step({
        ...MINUTES,
        args: `${MINUTES.args} --dry-run`,
      });
      expect(notes.writes()).toEqual(before);
      expect(outputs.changed).toBe('false');
      expect(JSON.parse(outputs.documents ?? '').documents[0].state).toBe('updated');
      expect(summary).toContain('would be updated');
      expect(summary).toMatch(/```diff\n--- a\/docs\/notes[\s\S]*\n\+\* A third thing/u);
      expect(lines).toContain('+* A third thing [#3](https://github.com/acme/app/issues/3)');
      expect(commands.map(({ name }) => name)).not.toContain('notice');
    }));

  it('opens the issue of a meeting', () =>
    withNotes({}, async (_, step) => {
      const { status, outputs } = await step({
        ...MINUTES,
        command: 'agenda',
        args: `tools --publish ${NOW}`,
      });
      expect(status).toBe(0);
      expect(outputs).toMatchObject({ changed: 'true', urls: 'https://github.com/acme/app/issues/3' });
    }));

  it('prints an agenda that is not published, which needs no configuration', () =>
    withNotes({}, async (_, step) => {
      const args = `--from acme/app --label tools-agenda ${NOW}`;
      const { status, outputs, summary, lines } = await step({ command: 'agenda', args });
      expect(status).toBe(0);
      expect(lines).toContain('* Which formatter? [#1](https://github.com/acme/app/issues/1)');
      expect(outputs).toMatchObject({ changed: 'false', urls: '' });
      expect(summary).toMatch(/^\| agenda \| \S* \| \S* \| printed \|/mu);
    }));

  it('runs what is due unless told what to do', () =>
    withNotes({}, async (notes, step) => {
      const { status, outputs, summary } = await step({ args: NOW, config: 'docs/minutebook.yml' });
      expect(status).toBe(0);
      expect(notes.text('main')).toContain('* Which formatter? [#1]');
      expect(outputs.changed).toBe('true');
      expect(outputs.urls?.split('\n')).toEqual([
        'https://github.com/acme/app/issues/3',
        URL,
        URL.replace('tools/2026-02-18.md', 'updates/update-2026-01.md'),
      ]);
      expect(JSON.parse(outputs.documents ?? '').tasks).toMatchObject([
        { task: 'issue', group: 'tools', state: 'created' },
        { task: 'minutes', group: 'tools', state: 'created' },
        { task: 'update', role: 'keeper', state: 'created' },
      ]);
      expect(summary).toMatch(/\| issue \| tools \| 2026-02-18 \| created \|/u);
      const again = await step({ args: NOW, config: 'docs/minutebook.yml' });
      expect(again.outputs).toMatchObject({
        changed: 'false',
        urls: `https://github.com/acme/app/issues/3\n${URL}`,
      });
    }));
});

it('makes pages of the minutes of a checkout, in the workspace', () =>
  withNotes({}, async (notes, step) => {
    const minutes =
      '# Tools Meeting 2026-02-04\n\n## Agenda\n\n### acme/app\n\n* First thing [#1](https://github.com/acme/app/issues/1)\n';
    mkdirSync(join(notes.folder, 'notes/tools'), { recursive: true });
    writeFileSync(join(notes.folder, 'notes/tools/2026-02-04.md'), minutes);
    const inputs = { command: 'site', args: '--out _site', config: 'docs/minutebook.yml' };
    const before = notes.writes();
    const { status, outputs } = await step(inputs);
    expect(status).toBe(0);
    const index = readFileSync(join(dirname(notes.folder), '_site/index.html'), 'utf8');
    expect(index).toContain('href="meetings/tools/2026-02-04.html"');
    expect(JSON.parse(outputs.documents ?? '')).toMatchObject({ command: 'site' });
    expect(notes.writes()).toEqual(before);
  }));

describe('a task that fails', () => {
  it('fails the step, and keeps the others from nothing', () =>
    withNotes(
      { tokens: { 'tok-bot': { kind: 'app', sees: 'all', permissions: { issues: 'read' } } } },
      async (notes, step) => {
        const { status, outputs, commands, summary } = await step({
          args: NOW,
          config: 'docs/minutebook.yml',
        });
        expect(status).toBe(1);
        expect(notes.text('main')).toContain('* Which formatter? [#1]');
        expect(outputs).toMatchObject({ changed: 'true', urls: expect.stringContaining(URL) });
        expect(commands.filter(({ name }) => name === 'error')).toMatchObject([
          { data: expect.stringMatching(/acme\/app[\s\S]*issues: write/u) },
        ]);
        expect(summary).toContain('| issue | tools | 2026-02-18 | failed |');
      },
    ));
});

describe('without a checkout', () => {
  it('reads what a checkout would be of', () =>
    withNotes({}, async (notes, step) => {
      const { git } = notes.server.world.repository('acme/notes') ?? expect.fail();
      git.refs.set('refs/heads/next', git.refs.get('refs/heads/main') ?? '');
      notes.commit('next', { 'minutebook.yml': 'groups: [' });
      const env = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/next' };
      const found = await step({ command: 'check' }, { workspace: temporaryFolder(), env });
      expect(found.commands.at(-1)).toMatchObject({ name: 'error', properties: { file: 'minutebook.yml' } });
      const scheduled = await step({ command: 'check' }, { workspace: temporaryFolder() });
      expect(scheduled.commands.at(-1)?.properties.title).toBe('minutebook: config/missing');
    }));

  it('reads configuration and notes from the repository', () =>
    withNotes({}, async (notes, step) => {
      const config = readFileSync(join(notes.folder, 'minutebook.yml'), 'utf8');
      notes.commit('main', { 'docs/minutebook.yml': config });
      const workspace = temporaryFolder();
      const { status, outputs } = await step(MINUTES, { workspace });
      expect(status).toBe(0);
      expect(outputs).toMatchObject({ changed: 'true', urls: URL });
      expect(notes.text('main')).toContain('* Which formatter? [#1]');
      notes.commit('main', {
        [PATH]: (notes.text('main') ?? '').replace('## Present\n', '## Present\n\n* Ann\n'),
      });
      await notes.addItem('A third thing');
      await step(MINUTES, { workspace });
      expect(notes.text('main')).toMatch(/## Present\n\n\* Ann\n[\s\S]*\* A third thing \[#3\]/u);
    }));

  it('checks what is there', () =>
    withNotes({}, async (notes, step) => {
      notes.commit('main', { 'docs/minutebook.yml': 'groups: {}\nroles: {}\ngruops: {}\n' });
      const { status, commands } = await step(
        { command: 'check', config: 'docs/minutebook.yml' },
        { workspace: temporaryFolder() },
      );
      expect(status).toBe(2);
      expect(commands.filter(({ name }) => name === 'error')).toMatchObject([
        { properties: { file: 'docs/minutebook.yml', line: '3', col: '1' } },
      ]);
    }));

  it('names the permission that it takes', () => {
    const repositories = (WORLD.repositories ?? []).map((each) => ({ ...each, isPrivate: true }));
    const tokens = { 'tok-bot': { kind: 'app', sees: 'public' } } as const;
    return withNotes({ world: { ...WORLD, repositories }, tokens }, async (_, step) => {
      const { status, commands } = await step({ command: 'run' }, { workspace: temporaryFolder() });
      expect(status).toBe(1);
      expect(commands.at(-1)?.data).toMatch(
        /^The files of acme\/notes cannot be read[\s\S]*`contents: read`/u,
      );
    });
  });

  it('says where it looked when there is no configuration', () =>
    withNotes({}, async (_, step) => {
      const { status, commands } = await step({ command: 'run' }, { workspace: temporaryFolder() });
      expect(status).toBe(2);
      expect(commands.at(-1)).toMatchObject({
        name: 'error',
        properties: { title: 'minutebook: config/missing' },
        data: expect.stringContaining('There is no configuration minutebook.yml in acme/notes.'),
      });
    }));
});

describe('annotations', () => {
  it('put a warning at its line of the configuration', () =>
    withNotes({}, async (notes, step) => {
      const path = join(notes.folder, 'minutebook.yml');
      const config = readFileSync(path, 'utf8').replace('repository: acme/app, ', '');
      writeFileSync(path, config);
      const line = config.split('\n').findIndex((text) => text.includes('schedule:')) + 1;
      const { status, commands, outputs, summary } = await step(MINUTES);
      expect(status).toBe(0);
      const [warning] = commands.filter(({ name }) => name === 'warning');
      expect(warning).toEqual({
        name: 'warning',
        properties: { title: 'minutebook', file: 'docs/minutebook.yml', line: String(line), col: '26' },
        data: expect.stringMatching(/^groups\.tools\.meeting\.schedule is set.*\n {2}why: .*\n {2}fix: /u),
      });
      expect(summary).toContain(`docs/minutebook.yml:${line}:26: groups.tools.meeting.schedule is set`);
      expect(JSON.parse(outputs.documents ?? '').documents).toHaveLength(1);
    }));

  it('put every error at its line of the configuration, and fail the step', () =>
    withNotes({}, async (notes, step) => {
      writeFileSync(join(notes.folder, 'minutebook.yml'), 'groups:\n  tools: { agenda: { lable: x } }\n');
      const { status, commands, outputs, summary } = await step(MINUTES);
      expect(status).toBe(2);
      const errors = commands.filter(({ name }) => name === 'error');
      expect(errors.map(({ data, properties: { file, line, col } }) => [file, line, col, data])).toEqual([
        [
          'docs/minutebook.yml',
          '2',
          '12',
          expect.stringMatching(/from is missing.*\n.*\nAdd it, as from: \[nodejs\]/u),
        ],
        ['docs/minutebook.yml', '2', '22', expect.stringMatching(/"lable".*\n.*\nDid you mean label\?/u)],
      ]);
      expect(outputs).toMatchObject({ changed: 'false', urls: '' });
      expect(JSON.parse(outputs.documents ?? '')).toMatchObject({ command: 'minutes', documents: [] });
      expect(summary).toContain('`docs/minutebook.yml:2:12` **groups.tools.agenda.from is missing.**');
    }));

  it('put what check finds at its line of the notes', () =>
    withNotes({}, async (notes, step) => {
      writeFileSync(
        join(notes.folder, '2026-02-18.md'),
        '# Tools Meeting 2026-02-17\n\n## Agenda\n\n* A [#1](https://github.com/acme/app/issues/2)\n',
      );
      const { status, commands, summary, outputs } = await step({
        command: 'check',
        args: 'docs/2026-02-18.md',
      });
      expect(status).toBe(3);
      const found = commands.filter(({ properties }) => 'line' in properties);
      expect(found.map(({ name, properties: { file, line, title } }) => [name, file, line, title])).toEqual([
        ['error', 'docs/2026-02-18.md', '1', 'minutebook: title-date'],
        ['error', 'docs/2026-02-18.md', '5', 'minutebook: link-number'],
      ]);
      expect(summary).toContain('| `docs/2026-02-18.md:5:');
      expect(outputs.changed).toBe('false');
    }));

  it('name the permission that is missing, and the line of the workflow', () =>
    withNotes(
      { tokens: { 'tok-bot': { kind: 'app', sees: 'all', permissions: { contents: 'read' } } } },
      async (_, step) => {
        const { status, commands } = await step(MINUTES);
        expect(status).toBe(1);
        expect(commands.at(-1)).toMatchObject({
          name: 'error',
          data: expect.stringMatching(/`contents: write`[\s\S]*`permissions: \{ contents: write \}`/u),
        });
      },
    ));

  it('warn of a token that is empty', () =>
    withNotes({}, async (_, step) => {
      const { commands } = await step({ command: 'check', config: 'docs/minutebook.yml', token: '' });
      expect(commands).toContainEqual(
        expect.objectContaining({
          name: 'warning',
          data: expect.stringContaining('The input token is empty'),
        }),
      );
    }));
});

describe('inputs', () => {
  it.each([
    {
      name: 'a quote without an end',
      inputs: { args: 'tools --date "2026' },
      says: ['args', 'Character 14', '"'],
    },
    {
      name: 'an unknown command',
      inputs: { command: 'minuets' },
      says: ['"minuets"', 'Did you mean minutes?'],
    },
    {
      name: 'an unknown option',
      inputs: { args: '--publsh' },
      says: ['--publsh', 'Did you mean --publish?'],
    },
    {
      name: 'a command with its arguments',
      inputs: { command: 'minutes tools' },
      says: ['"minutes tools"', 'command: minutes and args: tools'],
    },
    { name: 'init', inputs: { command: 'init' }, says: ['npx minutebook init'] },
    { name: 'an option as command', inputs: { command: '--help' }, says: ['input args'] },
    { name: '--help', inputs: { args: '--help' }, says: ['--help', 'in a workflow'] },
    {
      name: 'two configurations',
      inputs: { args: '--config a.yml', config: 'b.yml' },
      says: ['--config', '2 times'],
    },
  ])('refuse $name', ({ inputs, says }) =>
    withNotes({}, async (_, step) => {
      const { status, commands, outputs } = await step(inputs);
      expect(status).toBe(2);
      const [error] = commands.filter(({ name }) => name === 'error');
      for (const word of says) expect(error?.data).toContain(word);
      expect(outputs.changed).toBe('false');
    }),
  );
});

it('tells where an error comes from with --verbose, and when the workflow runs with debug logging', () =>
  withNotes({}, async (_, step) => {
    const inputs = { ...MINUTES, args: 'nobody' };
    const trace = /^ {4}at /mu;
    expect((await step(inputs)).log).not.toMatch(trace);
    expect((await step(inputs, { env: { RUNNER_DEBUG: '1' } })).log).toMatch(trace);
    const { status, log } = await step({ ...inputs, args: 'nobody --verbose' }, { bundled: true });
    expect(log).toMatch(/^ {4}at .*action\/index\.js/mu);
    expect(status).toBe(2);
  }));

it('does what it does where no summary can be written', () =>
  withNotes({}, async (_, step) => {
    const missing = { GITHUB_STEP_SUMMARY: join(temporaryFolder(), 'none', 'summary') };
    const { status, commands, outputs } = await step(MINUTES, { env: missing });
    expect(status).toBe(0);
    expect(outputs.changed).toBe('true');
    expect(commands.at(-1)).toMatchObject({ name: 'warning', data: expect.stringContaining('summary') });
    expect((await step(MINUTES, { env: { GITHUB_STEP_SUMMARY: '' } })).status).toBe(0);
  }));

it('takes a secret from the environment where the input is empty', () =>
  withNotes({}, async (notes, step) => {
    const { status, commands } = await step({ ...MINUTES, token: '' }, { env: { GH_TOKEN: 'tok-bot' } });
    expect(status).toBe(0);
    expect(notes.commits('main')).toHaveLength(2);
    expect(commands[0]).toMatchObject({ name: 'add-mask', data: 'tok-bot' });
  }));

it('keeps every secret out of log, summary and outputs', () => {
  const secrets = {
    token: 'ghs_0123456789abcdefghijABCDEFGHIJ012345',
    'hackmd-token': 'HMD-first-line-of-it\nHMD-second-line-of-it',
    'hackerone-username': 'h1-user-0123456789',
    'hackerone-token': 'h1-token+/0123456789=',
  };
  const { token } = secrets;
  return withNotes({ tokens: { [token]: { kind: 'app', sees: 'all' } } }, async (_, step) => {
    const basic = `${secrets['hackerone-username']}:${secrets['hackerone-token']}`;
    const forms = [
      token,
      'HMD-first-line-of-it',
      'HMD-second-line-of-it',
      secrets['hackerone-username'],
      secrets['hackerone-token'],
      Buffer.from(basic).toString('base64'),
    ];
    for (const args of [
      MINUTES.args,
      `${token} ${NOW} --verbose`,
      `--role ${token}`,
      `--out ${token} ${NOW}`,
    ]) {
      const { log, commands, summary, outputs } = await step({ ...MINUTES, ...secrets, args });
      const masks = commands.filter(({ name }) => name === 'add-mask');
      expect(commands.slice(0, masks.length)).toEqual(masks);
      expect(masks.map(({ data }) => data)).toEqual(expect.arrayContaining(forms));
      const shown = log.replace(/^::add-mask::.*$/gmu, '') + summary + JSON.stringify(outputs);
      for (const form of forms) expect(shown).not.toContain(form);
    }
  });
});

describe('text from outside', () => {
  const titles = [
    '::add-mask::acme',
    '::error file=a,line=1::not ours',
    '##[add-mask]acme ##[set-output name=changed]false',
    '</summary></details> <script>alert(1)</script> <!-- ```',
    '| a | b | changed<<EOF ghadelimiter_',
  ];
  const items = agendaItems(titles);

  it.each(['--publish', '--publish --stdout', '--publish --dry-run', '--publish --explain --verbose --json'])(
    'says nothing to the runner and stays where it is put, with %s',
    (args) =>
      withNotes({ world: { ...WORLD, items } }, async (_, step) => {
        const { status, commands, outputs, summary } = await step({ ...MINUTES, args: `${args} ${NOW}` });
        expect(status).toBe(0);
        const names = new Set(commands.map(({ name }) => name));
        expect(
          [...names].filter((name) => !['add-mask', 'group', 'endgroup', 'notice'].includes(name)),
        ).toEqual([]);
        expect(commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)).toEqual([
          'tok-bot',
        ]);
        expect(Object.keys(outputs).sort()).toEqual(['changed', 'documents', 'urls']);
        expect(summary.match(/<\/details>$/gmu)).toHaveLength(1);
      }),
  );
});

it('declares the inputs and outputs that it has', async () => {
  const { INPUTS } = await import('../../src/action/inputs.ts');
  expect(Object.keys(ACTION.inputs)).toEqual(INPUTS);
  expect(Object.keys(ACTION.outputs)).toEqual(['documents', 'changed', 'urls']);
  expect(ACTION.runs).toEqual({ using: 'node24', main: 'action/index.js' });
});
