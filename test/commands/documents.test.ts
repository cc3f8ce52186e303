import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHubServer, startGitHubServer, type WorldData } from '../github-server/index.ts';
import { runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const CONFIG = `
host: Example
groups:
  tools:
    name: Tools team
    agenda:
      label: tools-agenda
      from: [acme]
      standing: ["Review the queue - https://example.org/queue"]
      sections:
        - { title: Needs a champion, query: "is:open label:help-wanted" }
    meeting:
      repository: acme/tools
      schedule: { every: "2026-01-07T15:00[Europe/London]/P14D" }
      invited: ["Everybody: @acme/tools"]
      calendar: https://example.org/calendar
roles:
  keeper:
    name: Keeper of the tools
    document: [{ number: 1, title: Fixes }, { number: 2, title: Documentation }]
    people: [ada]
    from: [acme]
    sections:
      "1": { match: [{ title: "fix:*" }], initiatives: [{ name: Parser, match: [{ title: "*parser*" }] }] }
      "2": { match: [{ label: docs }] }
    meetings: { Tools: acme/tools }
`;

const day = (date: string) => `${date}T10:00:00Z`;
const issue = (repo: string, number: number, title: string, labels: string[], created: string) => ({
  repo,
  number,
  type: 'Issue' as const,
  title,
  author: 'ada',
  labels,
  createdAt: day(created),
  updatedAt: day(created),
});
const pull = (
  number: number,
  title: string,
  created: string,
  merged: string | null,
  labels: string[] = [],
) => ({
  ...issue('acme/tools', number, title, labels, created),
  type: 'PullRequest' as const,
  mergedAt: merged === null ? null : day(merged),
  closedAt: merged === null ? null : day(merged),
});

const WORLD: WorldData = {
  asOf: '2026-02-20T12:00:00Z',
  repositories: [
    { nameWithOwner: 'acme/tools', collaborators: { ada: 'write' } },
    { nameWithOwner: 'acme/site' },
    { nameWithOwner: 'acme/vault', isPrivate: true },
  ],
  users: [{ login: 'ada', name: 'Ada' }],
  items: [
    issue('acme/tools', 1, 'Which formatter?', ['tools-agenda'], '2026-01-10'),
    issue('acme/site', 2, 'Ping @acme/tools about #1 & *more* <b>', ['tools-agenda'], '2026-01-11'),
    issue('acme/tools', 3, 'Example Tools team Meeting 2026-02-18', [], '2026-02-16'),
    issue('acme/tools', 4, 'Write the guide', ['help-wanted'], '2026-01-09'),
    issue('acme/vault', 5, 'SECRET-PLAN of the vault', ['tools-agenda'], '2026-01-12'),
    pull(10, 'fix: parser crash', '2026-01-15', '2026-01-20'),
    pull(11, 'docs: explain rounding', '2026-01-18', '2026-01-22', ['docs']),
    pull(12, 'fix: rounding', '2026-01-28', '2026-02-03'),
    pull(13, 'chore: tidy', '2026-01-05', '2026-01-06'),
  ],
};

let server: GitHubServer;
beforeAll(async () => {
  server = await startGitHubServer({ world: WORLD });
});
afterAll(() => server.close());

function project(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'minutebook.yml'), CONFIG);
  return folder;
}

function minutebook(cwd: string, ...argv: string[]) {
  const env = {
    GITHUB_TOKEN: 'tok-all',
    GITHUB_API_URL: server.apiUrl,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
  };
  return runCli(argv, { cwd, env, now: '2026-02-17T09:00:00Z' });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

describe('agenda', () => {
  it('prints the agenda of the next meeting and writes nothing', async () => {
    const cwd = project();
    const { status, stdout, stderr } = await minutebook(cwd, 'agenda');
    expect(status).toBe(0);
    expect(stdout).toContain('# Example Tools team Meeting 2026-02-18');
    expect(stdout).toContain('**Wed 2026-02-18 15:00 UTC**');
    expect(stdout).toContain(
      '### acme/tools\n\n* Which formatter? [#1](https://github.com/acme/tools/issues/1)\n',
    );
    expect(stdout).toContain('### Needs a champion\n\n* Write the guide [#4]');
    expect(stderr).toContain('withheld: 1 item of private repositories');
    expect(filesBelow(cwd)).toEqual(['minutebook.yml']);
  });

  it('lets a title notify nobody and shows it as it was typed', async () => {
    const { stdout } = await minutebook(project(), 'agenda');
    expect(stdout).toContain('* Ping @<!-- -->acme/tools about #<!-- -->1 & \\*more* \\<b> [#2](');
    expect(stdout).toContain('* Everybody: @acme/tools');
  });

  it('works with the addresses of GitHub Enterprise Server', async () => {
    const cwd = project();
    const env = { GH_TOKEN: 'tok-all', GITHUB_SERVER_URL: server.url };
    const before = server.log.length;
    const { status, stdout } = await runCli(['agenda', '--json'], { cwd, env, now: '2026-02-17T09:00:00Z' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ items: 3 }], withheld: 1 });
    expect(server.log.length - before).toBe(1);
  });

  it('works without a configuration', async () => {
    const { status, stdout } = await minutebook(
      temporaryFolder(),
      'agenda',
      '--from',
      'acme',
      '--label',
      'tools-agenda',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('# tools Meeting 2026-02-17');
    expect(stdout).toContain('[#1](https://github.com/acme/tools/issues/1)');
  });

  it('says in words that there is nothing', async () => {
    const { status, stdout, stderr } = await minutebook(
      temporaryFolder(),
      ...['agenda', '--from', 'acme', '--label', 'tool-agenda'],
    );
    expect(status).toBe(0);
    expect(stdout).toContain('No open issue or pull request carries the label at the moment.');
    expect(stderr).toContain('tools-agenda');
  });
});

describe('minutes', () => {
  it('writes the skeleton once and leaves it alone after that', async () => {
    const cwd = project();
    const first = await minutebook(cwd, 'minutes');
    expect(first).toMatchObject({ status: 0, stdout: 'notes/tools/2026-02-18.md\n' });
    const path = join(cwd, 'notes/tools/2026-02-18.md');
    const { mtimeMs } = statSync(path);
    const second = await minutebook(cwd, 'minutes');
    expect(second).toMatchObject({ status: 0, stdout: '' });
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('* **GitHub Issue**: <https://github.com/acme/tools/issues/3>\n');
    expect(text).toContain('* [ ] Review the queue - <https://example.org/queue>\n');
    expect(text).not.toMatch(/SECRET|vault/u);
  });

  it('keeps what people wrote', async () => {
    const cwd = project();
    await minutebook(cwd, 'minutes');
    const path = join(cwd, 'notes/tools/2026-02-18.md');
    const edited = readFileSync(path, 'utf8')
      .replace('* Which formatter?', '* **Which** formatter?')
      .replace('## Q&A, Other', '## Q&A, Other\r\n\r\n- Lunch?  ');
    writeFileSync(path, edited);
    const { stdout } = await minutebook(cwd, 'minutes');
    expect(stdout).toBe('');
    expect(readFileSync(path, 'utf8')).toBe(edited);
  });

  it.each(['--stdout', '--dry-run'])('writes nothing with %s', async (option) => {
    const cwd = project();
    const { status, stdout, stderr } = await minutebook(cwd, 'minutes', option);
    expect(status).toBe(0);
    expect(stdout).toContain('Which formatter?');
    expect(stderr).toContain('would be created notes/tools/2026-02-18.md');
    expect(existsSync(join(cwd, 'notes'))).toBe(false);
  });

  it('needs a date or a schedule', async () => {
    const cwd = project();
    writeFileSync(join(cwd, 'minutebook.yml'), CONFIG.replace(/ {6}schedule: .*\n/u, ''));
    const { status, stderr } = await minutebook(cwd, 'minutes');
    expect(status).toBe(2);
    expect(stderr).toContain('--date 2023-02-16');
    expect((await minutebook(cwd, 'minutes', '--date', '2026-03-04')).stdout).toBe(
      'notes/tools/2026-03-04.md\n',
    );
  });
});

describe('update', () => {
  it('puts the month into its sections, and work that was only opened as in progress', async () => {
    const cwd = project();
    const { status, stdout } = await minutebook(cwd, 'update', '2026-01', '--stdout');
    expect(status).toBe(0);
    expect(stdout).toContain(
      [
        '## 1) Fixes',
        '',
        '* [In Progress] fix: rounding - https://github.com/acme/tools/pull/12',
        '* Parser',
        '  * fix: parser crash - https://github.com/acme/tools/pull/10',
        '',
      ].join('\n'),
    );
    expect(stdout).toContain('## 2) Documentation\n\n* docs: explain rounding - ');
  });

  it('reports the month that is owed: the one before until the 19th', async () => {
    const { stdout } = await minutebook(project(), 'update');
    expect(stdout).toBe('notes/updates/update-2026-01.md\n');
  });

  it('prints one object with --json', async () => {
    const { status, stdout } = await minutebook(project(), 'update', '2026-01', '--json');
    expect(status).toBe(0);
    const url = (number: number) => `https://github.com/acme/tools/pull/${number}`;
    expect(JSON.parse(stdout)).toEqual({
      command: 'update',
      now: '2026-02-17T09:00:00Z',
      documents: [
        {
          kind: 'update',
          role: 'keeper',
          period: '2026-01',
          start: null,
          path: 'notes/updates/update-2026-01.md',
          url: null,
          state: 'created',
          items: 3,
          added: expect.arrayContaining([url(12), url(10), url(11), url(13)]),
          kept: 0,
          unplaced: expect.arrayContaining([url(13)]),
          unplacedItems: expect.arrayContaining([
            { item: 'acme/tools#13', title: 'chore: tidy', url: url(13), guess: null },
          ]),
        },
      ],
      withheld: 1,
      archived: 0,
      warnings: [],
      github: { requests: expect.any(Number), cost: expect.any(Number), retries: 0 },
    });
  });

  it('says why each item stands where it does with --explain', async () => {
    const { stderr } = await minutebook(project(), 'update', '2026-01', '--stdout', '--explain');
    expect(stderr).toContain(
      'acme/tools#10 (fix: parser crash): section 1, initiative Parser: title *parser*',
    );
    expect(stderr).toMatch(/^acme\/tools#13 \(.+\): no section/mu);
  });

  it('says in words that a month in the future has nothing', async () => {
    const { status, stdout } = await minutebook(project(), 'update', '2027-05', '--stdout');
    expect(status).toBe(0);
    expect(stdout).toContain('No activity on GitHub in this period.');
  });
});

describe('--record and --fixtures', () => {
  it('repeat a run without network and without the token or anything private on disk', async () => {
    const cwd = project();
    const live = await minutebook(cwd, 'agenda', '--record', 'recorded');
    const replay = temporaryFolder();
    cpSync(cwd, replay, { recursive: true });
    const again = await runCli(['agenda', '--fixtures', 'recorded'], {
      cwd: replay,
      now: '2026-02-17T09:00:00Z',
    });
    expect(again.stdout).toBe(live.stdout);
    expect(again.stderr).toContain('withheld: 1 item of private repositories');
    for (const name of filesBelow(join(cwd, 'recorded'))) {
      expect(readFileSync(join(cwd, 'recorded', name), 'utf8')).not.toMatch(/SECRET|vault|tok-all/u);
    }
  });
});

describe('--include-private', () => {
  it('lets private items in when it is asked for, and only then', async () => {
    const without = await minutebook(project(), 'agenda', '--verbose', '--json');
    expect(without.stdout + without.stderr).not.toMatch(/SECRET|vault/u);
    const shown = await minutebook(project(), 'agenda', '--include-private');
    expect(shown.stdout).toContain('SECRET-PLAN of the vault');
  });
});
