import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATH, publishedNotes, WORK } from '../helpers/published-notes.ts';

const PULL = 'https://github.com/acme/notes/pull/1';
const PUBLISH = ['minutes', '--publish'];

describe.each(['commit', 'pull-request'])('files: %s, where a link leads elsewhere', (files) => {
  it.each([
    { name: 'the file', at: PATH, target: '../../../README.md', what: 'a symbolic link' },
    { name: 'the file, to nothing', at: PATH, target: '/etc/none', what: 'a symbolic link' },
    { name: 'its folder', at: 'docs/notes/tools', target: '../../src', what: 'a symbolic link' },
    { name: 'the first folder', at: 'docs', target: '/', what: 'a symbolic link' },
    { name: 'a repository inside', at: 'docs/notes', target: null, what: 'a submodule' },
    { name: 'a repository as a file', at: PATH, target: null, what: 'a submodule' },
  ])('refuses $name, and writes nothing', async ({ at, target, what }) => {
    await using notes = await publishedNotes(`{ files: ${files} }`);
    notes.link('main', at, target);
    for (const argv of [PUBLISH, [...PUBLISH, '--dry-run']]) {
      const { status, stderr } = await notes.minutebook(argv);
      expect(stderr).toContain(`${PATH} cannot be written in acme/notes.\n`);
      expect(stderr).toContain(`${at} is ${what}`);
      expect(status).toBe(2);
    }
    expect(notes.commits('main')).toHaveLength(2);
    expect(await notes.pulls()).toEqual([]);
  });
});

describe('files: commit', () => {
  it('commits the minutes to the branch, verified, and touches no file here', async () => {
    await using notes = await publishedNotes('{ files: commit }');
    const { status, stdout, stderr } = await notes.minutebook(PUBLISH);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `https://github.com/acme/notes/blob/main/${PATH}\n`,
    });
    expect(stderr).toContain('created notes/tools/2026-02-18.md in https://github.com/acme/notes/blob/main/');
    expect(notes.text('main')).toContain('* Which formatter? [#1](https://github.com/acme/app/issues/1)');
    expect(notes.commits('main')[0]).toEqual({
      message: 'Minutes of Example Tools team Meeting 2026-02-18',
      verified: true,
      login: 'github-actions[bot]',
    });
    expect(existsSync(join(notes.folder, 'notes'))).toBe(false);
  });

  it('writes nothing the second time', async () => {
    await using notes = await publishedNotes('{ files: commit }');
    await notes.minutebook(PUBLISH);
    const before = notes.writes();
    const second = await notes.minutebook([...PUBLISH, '--json']);
    expect(notes.writes()).toEqual(before);
    expect(JSON.parse(second.stdout).documents).toMatchObject([
      {
        state: 'unchanged',
        url: `https://github.com/acme/notes/blob/main/${PATH}`,
        path: 'notes/tools/2026-02-18.md',
        added: [],
        kept: 2,
      },
    ]);
    expect((await notes.minutebook(PUBLISH)).stdout).toBe('');
  });

  it('keeps what people wrote on the branch and adds what is new', async () => {
    await using notes = await publishedNotes('{ files: commit }');
    await notes.minutebook(PUBLISH);
    const text = notes.text('main') ?? '';
    const edited = text
      .replace(/^# Example\s+Tools/u, '# The Tools')
      .replace(/(\* Which formatter\?.*\n)/u, '$1  * We take the strict one.\n');
    notes.commit('main', { [PATH]: edited });
    await notes.addItem('A third thing');
    const { stdout } = await notes.minutebook([...PUBLISH, '--json']);
    const [document] = JSON.parse(stdout).documents;
    expect(document).toMatchObject({
      state: 'updated',
      kept: 2,
      added: [expect.stringMatching(/\/issues\/3$/u)],
    });
    const after = notes.text('main') ?? '';
    expect(after).toContain('# The Tools team');
    expect(after).toContain('  * We take the strict one.\n');
    expect(after).toContain('* A third thing [#3]');
  });

  it('redoes the commit when the branch moved in between', async () => {
    await using notes = await publishedNotes('{ files: commit }');
    await notes.minutebook(PUBLISH);
    await notes.addItem('A third thing');
    let moved = false;
    notes.server.setFaults([
      {
        kind: '500',
        match: ({ operationName }) => {
          if (operationName === 'Commit' && !moved) {
            moved = true;
            notes.commit('main', { [PATH]: `Read this first.\n\n${notes.text('main')}` });
          }
          return false;
        },
      },
    ]);
    const { status, stdout } = await notes.minutebook([...PUBLISH, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).documents[0].state).toBe('updated');
    expect(notes.text('main')).toMatch(/^Read this first\.\n[\s\S]*A third thing/u);
    expect(notes.writes().filter((name) => name === 'Commit')).toHaveLength(3);
    expect(notes.commits('main').map(({ login }) => login)).toEqual([
      'github-actions[bot]',
      'ann',
      'github-actions[bot]',
      null,
    ]);
  });

  it('looks before it repeats a commit whose answer was lost', async () => {
    await using notes = await publishedNotes('{ files: commit }');
    notes.server.setFaults([
      { kind: 'applied-then-dropped', match: ({ operationName }) => operationName === 'Commit' },
    ]);
    const { status, stdout } = await notes.minutebook([...PUBLISH, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).documents[0].state).toBe('created');
    expect(notes.writes()).toEqual(['Commit']);
    expect(notes.commits('main')).toHaveLength(2);
  });

  it.each(['drop', '502', 'truncate', 'secondary-rate-limit', 'graphql-error'] as const)(
    'comes through %s with one commit',
    async (kind) => {
      await using notes = await publishedNotes('{ files: commit }');
      notes.server.setFaults([{ kind, match: ({ operationName }) => operationName === 'Commit' }]);
      expect((await notes.minutebook(PUBLISH)).status).toBe(0);
      expect(notes.commits('main')).toHaveLength(2);
    },
  );

  it('shows the difference to what is on the branch with --dry-run, and changes nothing', async () => {
    await using notes = await publishedNotes('{ files: commit }');
    await notes.minutebook(PUBLISH);
    await notes.addItem('A third thing');
    const before = { text: notes.text('main'), writes: notes.writes() };
    const { status, stdout } = await notes.minutebook([...PUBLISH, '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toContain('--- a/notes/tools/2026-02-18.md\n+++ b/notes/tools/2026-02-18.md\n');
    expect(stdout).toContain('+* A third thing [#3](https://github.com/acme/app/issues/3)\n');
    expect({ text: notes.text('main'), writes: notes.writes() }).toEqual(before);
  });

  it('publishes the update of a role, too', async () => {
    await using notes = await publishedNotes('{ files: commit, branch: main }');
    const { status, stdout } = await notes.minutebook(['update', '2026-01', '--publish']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^https:\/\/github\.com\/acme\/notes\/blob\/main\/docs\/notes\/.*2026-01.*\.md\n$/u,
    );
    expect(notes.commits('main')[0]?.message).toBe('Update 2026-01 of Keeper of the tools');
  });

  it('keeps a text byte for byte that GitHub shows otherwise', async () => {
    await using notes = await publishedNotes('{ files: commit }');
    const own = `\uFEFF# Notes\r\n\r\nGrüße\r\n${'x'.repeat(3000)}\r\n`;
    notes.commit('main', { [PATH]: own });
    expect((await notes.minutebook(PUBLISH)).status).toBe(0);
    expect(notes.text('main')?.startsWith(own.trimEnd())).toBe(true);
  });
});

describe('files: pull-request', () => {
  it('opens one pull request that says what it changes', async () => {
    await using notes = await publishedNotes('{}');
    const { status, stdout } = await notes.minutebook(PUBLISH);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${PULL}\n` });
    const [pull, ...others] = await notes.pulls();
    expect(others).toEqual([]);
    expect(pull).toMatchObject({ state: 'open', title: 'Minutes of Example Tools team Meeting 2026-02-18' });
    expect(pull?.body).toContain(`\`${PATH}\` (new): 2 items added`);
    expect(pull?.body).toContain('- `acme/app#1`\n- `acme/app#2`\n');
    expect(notes.text('main')).toBeNull();
    expect(notes.text(WORK)).toContain('Which formatter?');
  });

  it('writes nothing the second time', async () => {
    await using notes = await publishedNotes('{}');
    await notes.minutebook(PUBLISH);
    const before = notes.writes();
    const { stdout } = await notes.minutebook([...PUBLISH, '--json']);
    expect(JSON.parse(stdout).documents).toMatchObject([{ state: 'unchanged', url: PULL }]);
    expect(notes.writes()).toEqual(before);
  });

  it('adds to what people committed to its branch, and to what they wrote in its description', async () => {
    await using notes = await publishedNotes('{}');
    await notes.minutebook(PUBLISH);
    const text = notes.text(WORK) ?? '';
    notes.commit(WORK, { [PATH]: `${text}\nAnn was here.\n`, 'more.md': 'More\n' });
    const [pull] = await notes.pulls();
    await notes.rest('PATCH /repos/acme/notes/pulls/1', { body: `Please read!\r\n\r\n${pull?.body}` });
    await notes.addItem('A third thing');
    const { stdout } = await notes.minutebook([...PUBLISH, '--json']);
    expect(JSON.parse(stdout).documents).toMatchObject([{ state: 'updated', url: PULL, kept: 2 }]);
    expect(notes.text(WORK)).toContain('Ann was here.\n');
    expect(notes.text(WORK)).toContain('A third thing');
    expect(notes.text(WORK, 'more.md')).toBe('More\n');
    const pulls = await notes.pulls();
    expect(pulls).toHaveLength(1);
    expect(pulls[0]?.body).toContain('Please read!');
    expect(pulls[0]?.body).toContain('(new): 3 items added');
    expect(pulls[0]?.body).toContain('`acme/app#3`');
    expect(pulls[0]?.body).not.toContain('2 items added');
    const before = notes.writes();
    await notes.minutebook(PUBLISH);
    expect(notes.writes()).toEqual(before);
  });

  it('goes on when the base branch moved', async () => {
    await using notes = await publishedNotes('{}');
    await notes.minutebook(PUBLISH);
    notes.commit('main', { 'other.md': 'Other\n' });
    await notes.addItem('A third thing');
    expect((await notes.minutebook(PUBLISH)).stdout).toBe(`${PULL}\n`);
    await notes.rest('PUT /repos/acme/notes/pulls/1/merge', {});
    expect(notes.text('main')).toContain('A third thing');
    expect(notes.text('main', 'other.md')).toBe('Other\n');
  });

  it.each([
    { name: 'merged', method: 'merge', keepsBranch: true, work: WORK },
    { name: 'squashed', method: 'squash', keepsBranch: true, work: `${WORK}-2` },
    { name: 'merged and its branch deleted', method: 'merge', keepsBranch: false, work: WORK },
    { name: 'squashed and its branch deleted', method: 'squash', keepsBranch: false, work: WORK },
  ])('is renewed for what is new after it was $name', async ({ method, keepsBranch, work }) => {
    await using notes = await publishedNotes('{}');
    await notes.minutebook(PUBLISH);
    await notes.rest('PUT /repos/acme/notes/pulls/1/merge', { merge_method: method });
    if (!keepsBranch) await notes.rest(`DELETE /repos/acme/notes/git/refs/heads/${WORK}`);
    const merged = await notes.minutebook([...PUBLISH, '--json']);
    expect(JSON.parse(merged.stdout).documents).toMatchObject([
      { state: 'unchanged', url: `https://github.com/acme/notes/blob/main/${PATH}` },
    ]);
    notes.commit('main', { [PATH]: `${notes.text('main')}\nOn main.\n` });
    await notes.addItem('A third thing');
    const renewed = await notes.minutebook(PUBLISH);
    expect(renewed.stdout).toBe('https://github.com/acme/notes/pull/2\n');
    expect(notes.text(work)).toMatch(/A third thing[\s\S]*On main\.\n/u);
    expect((await notes.pulls()).map(({ state }) => state)).toEqual(['closed', 'open']);
    expect((await notes.pulls())[1]?.body).toContain('(changed): 1 item added, 2 kept');
    const before = notes.writes();
    expect((await notes.minutebook(PUBLISH)).stdout).toBe('');
    expect(notes.writes()).toEqual(before);
    await notes.rest('PUT /repos/acme/notes/pulls/2/merge', {});
    expect(notes.text('main')).toMatch(/A third thing[\s\S]*On main\.\n/u);
  });

  it('leaves people alone who closed it, until there is something new', async () => {
    await using notes = await publishedNotes('{}');
    await notes.minutebook(PUBLISH);
    notes.commit(WORK, { [PATH]: `${notes.text(WORK)}\nAnn was here.\n` });
    await notes.rest('PATCH /repos/acme/notes/pulls/1', { state: 'closed' });
    const before = notes.writes();
    const same = await notes.minutebook([...PUBLISH, '--json']);
    expect(JSON.parse(same.stdout).documents).toMatchObject([{ state: 'unchanged', url: PULL }]);
    expect(same.stderr).toContain('was closed with just this content');
    expect(notes.writes()).toEqual(before);
    await notes.addItem('A third thing');
    expect((await notes.minutebook(PUBLISH)).stdout).toBe(`${PULL}\n`);
    expect(await notes.pulls()).toMatchObject([
      { state: 'open', body: expect.stringContaining('acme/app#3') },
    ]);
    expect(notes.text(WORK)).toContain('Ann was here.\n');
    expect(notes.text(WORK)).toContain('A third thing');
  });

  it('is opened anew for what is new when its branch is gone', async () => {
    await using notes = await publishedNotes('{}');
    await notes.minutebook(PUBLISH);
    await notes.rest('PATCH /repos/acme/notes/pulls/1', { state: 'closed' });
    await notes.rest(`DELETE /repos/acme/notes/git/refs/heads/${WORK}`);
    expect((await notes.minutebook(PUBLISH)).stdout).toBe('');
    await notes.addItem('A third thing');
    expect((await notes.minutebook(PUBLISH)).stdout).toBe('https://github.com/acme/notes/pull/2\n');
    expect((await notes.pulls()).map(({ state }) => state)).toEqual(['closed', 'open']);
    expect((await notes.minutebook(PUBLISH)).stdout).toBe('');
  });

  it('finds it when two runs want to open it at once, ten times over', async () => {
    for (let round = 0; round < 10; round += 1) {
      await using notes = await publishedNotes('{}', { latency: round % 3 });
      const both = await Promise.all([notes.minutebook(PUBLISH), notes.minutebook(PUBLISH)]);
      expect(both.map(({ status }) => status)).toEqual([0, 0]);
      expect(await notes.pulls()).toHaveLength(1);
      expect(notes.commits(WORK)).toHaveLength(2);
      expect(notes.text(WORK)?.match(/Which formatter/gu)).toHaveLength(1);
    }
  });

  it.each(['CreateBranch', 'Commit', 'OpenPullRequest'])(
    'is opened once when the answer to %s is lost, or the run ends there',
    async (operation) => {
      await using lost = await publishedNotes('{}');
      const match = ({ operationName }: { operationName: string | null }) => operationName === operation;
      lost.server.setFaults([{ kind: 'applied-then-dropped', match }]);
      expect((await lost.minutebook(PUBLISH)).stdout).toBe(`${PULL}\n`);
      expect(lost.writes()).toEqual(['CreateBranch', 'Commit', 'OpenPullRequest']);

      await using ended = await publishedNotes('{}');
      ended.server.setFaults([{ kind: 'drop', match, times: Number.POSITIVE_INFINITY }]);
      expect((await ended.minutebook(PUBLISH)).status).toBe(1);
      ended.server.setFaults([]);
      expect((await ended.minutebook(PUBLISH)).stdout).toBe(`${PULL}\n`);
      expect(await ended.pulls()).toHaveLength(1);
      expect(ended.commits(WORK)).toHaveLength(2);
    },
  );

  it('starts from the newest base when an interrupted run left nothing but a branch', async () => {
    await using notes = await publishedNotes('{}');
    const match = ({ operationName }: { operationName: string | null }) => operationName === 'Commit';
    notes.server.setFaults([{ kind: 'drop', match, times: Number.POSITIVE_INFINITY }]);
    await notes.minutebook(PUBLISH);
    notes.server.setFaults([]);
    notes.commit('main', { [PATH]: 'Written on main.\n' });
    expect((await notes.minutebook(PUBLISH)).stdout).toBe(`${PULL}\n`);
    expect(notes.text(WORK)).toMatch(/^Written on main\.\n[\s\S]*Which formatter\?/u);
    expect(notes.writes().slice(-3)).toEqual(['ForwardBranch', 'Commit', 'OpenPullRequest']);
  });

  it('takes up what somebody else put on the branch', async () => {
    await using notes = await publishedNotes('{}');
    const { git } = notes.server.world.repository('acme/notes') ?? {};
    git?.refs.set(`refs/heads/${WORK}`, git.refs.get('refs/heads/main') ?? '');
    notes.commit(WORK, { [PATH]: 'Begun by hand.\n' });
    expect((await notes.minutebook(PUBLISH)).stdout).toBe(`${PULL}\n`);
    expect(notes.text(WORK)).toMatch(/^Begun by hand\.\n/u);
  });

  it('shows the difference to what its branch holds with --dry-run, and changes nothing', async () => {
    await using notes = await publishedNotes('{}');
    const fresh = await notes.minutebook([...PUBLISH, '--dry-run']);
    expect(fresh.stdout).toMatch(/^--- \/dev\/null\n[\s\S]*\+\* Which formatter\?/u);
    expect(notes.writes()).toEqual([]);
    await notes.minutebook(PUBLISH);
    await notes.addItem('A third thing');
    const before = notes.writes();
    const { stdout } = await notes.minutebook([...PUBLISH, '--dry-run']);
    expect(stdout).toContain('+* A third thing');
    expect(stdout).not.toContain('+* Which formatter?');
    expect(notes.writes()).toEqual(before);
  });
});

describe('the repository', () => {
  it('is the origin of the clone, and the path is that in the clone', async () => {
    await using notes = await publishedNotes('{ files: commit }');
    const git = (...argv: string[]) => execFileSync('git', argv, { cwd: join(notes.folder, '..') });
    git('init', '--quiet');
    git('remote', 'add', 'origin', 'git@github.com:acme/notes.git');
    const { stdout } = await notes.minutebook(PUBLISH, {
      GITHUB_REPOSITORY: undefined,
      GITHUB_WORKSPACE: undefined,
    });
    expect(stdout).toBe(`https://github.com/acme/notes/blob/main/${PATH}\n`);
    expect(notes.text('main')).toContain('Which formatter?');
  });

  it('has to be known', async () => {
    await using notes = await publishedNotes('{}');
    const env = { GITHUB_REPOSITORY: undefined, GITHUB_WORKSPACE: undefined };
    const { status, stderr } = await notes.minutebook(PUBLISH, env);
    expect(status).toBe(2);
    expect(stderr).toContain('Cannot tell which repository to publish to.');
    expect(stderr).toContain('GITHUB_REPOSITORY=');
  });
});

describe('what keeps files from being published', () => {
  const readOnly = { kind: 'app', sees: 'all', permissions: { contents: 'read' } } as const;
  const noPulls = { kind: 'app', sees: 'all', permissions: { pullRequests: 'read' } } as const;
  const action = ({ operationName }: { operationName: string | null }) => operationName === 'OpenPullRequest';

  it.each([
    {
      name: 'a protected branch',
      publish: '{ files: commit }',
      env: { GITHUB_REPOSITORY: 'acme/guarded' },
      says: [
        'main in acme/guarded is protected',
        'files: pull-request',
        'contents: write, pull-requests: write',
      ],
    },
    {
      name: 'a token that may not write files',
      publish: '{ files: commit }',
      tokens: { 'tok-bot': readOnly },
      says: ['lacks the permission `contents: write`', 'permissions: { contents: write }'],
    },
    {
      name: 'a token that may not propose',
      publish: '{}',
      tokens: { 'tok-bot': noPulls },
      says: [
        'lacks the permission `pull-requests: write`',
        'permissions: { contents: write, pull-requests: write }',
      ],
    },
    {
      name: 'the setting that keeps workflows from opening pull requests',
      publish: '{}',
      faults: [
        {
          kind: 'graphql-error',
          match: action,
          message: 'GitHub Actions is not permitted to create or approve pull requests',
        },
      ] as const,
      says: ['may not open pull requests', 'Allow GitHub Actions to create and approve pull requests'],
    },
    {
      name: 'no token',
      publish: '{}',
      env: { GITHUB_TOKEN: undefined, PATH: '' },
      says: ['Publishing needs a GitHub token', 'GITHUB_TOKEN'],
    },
    {
      name: 'a repository that is not there',
      publish: '{}',
      env: { GITHUB_REPOSITORY: 'acme/nothing' },
      says: ['There is no repository acme/nothing', 'GITHUB_REPOSITORY'],
    },
    {
      name: 'a name that is none',
      publish: '{}',
      env: { GITHUB_REPOSITORY: 'acme' },
      status: 2,
      says: ['GITHUB_REPOSITORY is not the name of a repository', 'owner/name'],
    },
    {
      name: 'an archived repository',
      publish: '{ files: commit }',
      env: { GITHUB_REPOSITORY: 'acme/frozen' },
      says: ['archived'],
    },
    {
      name: 'a branch that is not there',
      publish: '{ branch: trunk }',
      says: ['There is no branch trunk in acme/notes', 'the default branch is main'],
    },
    {
      name: 'a folder outside of the repository',
      publish: '{}',
      argv: ['--out', '/elsewhere'],
      status: 2,
      says: ['outside of the repository', '--out'],
    },
  ])('$name', async ({ publish, env = {}, argv = [], tokens, faults = [], status = 1, says }) => {
    await using notes = await publishedNotes(publish, { ...(tokens && { tokens }), faults });
    const result = await notes.minutebook([...PUBLISH, ...argv], env);
    expect({ status: result.status, stdout: result.stdout }).toEqual({ status, stdout: '' });
    for (const word of says) expect(result.stderr).toContain(word);
    expect(result.stderr.match(/^ {2}(?:why|fix): /gmu)).toHaveLength(2);
    expect(result.stderr).not.toContain('tok-bot');
    expect(notes.commits('main')).toHaveLength(1);
  });

  it('an empty repository', async () => {
    await using notes = await publishedNotes('{}');
    notes.server.world.repository('acme/notes')?.git.refs.clear();
    const { status, stderr } = await notes.minutebook(PUBLISH);
    expect(status).toBe(1);
    expect(stderr).toContain('acme/notes is empty');
  });
});
