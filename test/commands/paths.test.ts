import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { editorSchema } from '../../src/config/json-schema.ts';
import { instantTimer } from '../../src/ports/timer.ts';
import { startGitHubServer, type WorldData } from '../github-server/index.ts';
import { type CliResult, runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const NOW = '2026-02-16T12:00:00Z';
const SECRET = 'a line of the shell\n';

/** The keys of a configuration that hold paths. */
const KEYS = {
  output: 'output',
  ical: 'groups.tools.meeting.schedule.ical',
  agenda: 'groups.tools.templates.agenda',
  minutes: 'groups.tools.templates.minutes',
  document: 'roles.keeper.document',
  learnFrom: 'roles.keeper.learnFrom[0]',
  update: 'roles.keeper.templates.update',
  rollup: 'roles.keeper.templates.rollup',
};

/** A configuration with a path in some of its keys. JSON is YAML. */
function configuration({
  output,
  ical,
  agenda,
  minutes,
  document = 'keeper.md',
  learnFrom,
  update,
  rollup,
}: Partial<typeof KEYS>): string {
  const every = '2026-02-18T15:00Z/P7D';
  const config = {
    output,
    groups: {
      tools: {
        agenda: { from: ['acme/app'] },
        meeting: { repository: 'acme/app', schedule: ical === undefined ? { every } : { ical } },
        templates: { agenda, minutes },
      },
    },
    roles: {
      keeper: {
        document,
        people: ['ann'],
        from: ['acme/app'],
        learnFrom: learnFrom === undefined ? [] : [learnFrom],
        templates: { update, rollup },
      },
    },
  };
  return JSON.stringify(config, null, 2);
}

/** A folder with a clone in it, and a secret beside the clone. */
function clone(keys: Partial<typeof KEYS> = {}, { git = true } = {}) {
  const outside = realpathSync(temporaryFolder());
  const repository = join(outside, 'clone');
  const folder = join(repository, 'docs');
  mkdirSync(folder, { recursive: true });
  if (git) mkdirSync(join(repository, '.git'));
  mkdirSync(join(outside, 'elsewhere'));
  writeFileSync(join(outside, 'secret'), SECRET);
  if (git) writeFileSync(join(repository, '.git', 'config'), SECRET);
  writeFileSync(join(folder, 'keeper.md'), '# Keeper\n\n## 1) Care\n');
  writeFileSync(join(folder, 'minutebook.yml'), configuration(keys));
  const run = (...argv: string[]) => runCli(argv, { cwd: folder, now: NOW });
  return { outside, repository, folder, run };
}

type Clone = ReturnType<typeof clone>;

const PLACES: { name: string; path: (at: Pick<Clone, 'outside' | 'repository'>) => string }[] = [
  { name: 'a path upwards', path: () => '../../secret' },
  { name: 'a path in and out again', path: () => 'a/b/../../../../secret' },
  { name: 'an absolute path', path: ({ outside }) => join(outside, 'secret') },
  { name: 'the home folder', path: () => '~/secret' },
  { name: 'a path of Windows', path: () => 'C:\\secret' },
  { name: 'a path upwards of Windows', path: () => '..\\..\\secret' },
  { name: 'a share of Windows', path: () => '\\\\server\\share\\secret' },
  { name: "git's own folder", path: () => '../.git/config' },
  { name: "git's own folder in capitals", path: () => '../.GIT/config' },
  { name: "git's own folder as macOS takes it", path: () => '../.g\u200cit/config' },
  { name: "git's own folder as Windows takes it", path: () => '../.git::$INDEX_ALLOCATION/config' },
  { name: 'a link', path: () => 'link' },
  { name: 'a file below a link', path: () => 'folder/secret' },
  { name: 'a link to a link', path: () => 'again' },
  { name: 'a link to nothing', path: () => 'dangling' },
  { name: 'a file that is not there below a link to nothing', path: () => 'dangling/x/y.md' },
  { name: 'a link through a link and up', path: () => 'through' },
];

function link({ outside, folder }: Clone): void {
  symlinkSync(join(outside, 'secret'), join(folder, 'link'));
  symlinkSync('../..', join(folder, 'folder'));
  symlinkSync('link', join(folder, 'again'));
  symlinkSync('../../not/there', join(folder, 'dangling'));
  symlinkSync(join(outside, 'elsewhere'), join(folder, 'hop'));
  // The system goes up from where the first link leads; by its letters this stays inside.
  symlinkSync('hop/../secret', join(folder, 'through'));
}

const CASES = Object.entries(KEYS).flatMap(([name, key]) =>
  PLACES.map((place) => ({ ...place, name, key, what: place.name })),
);

it.each(CASES)('refuses $what as $key', async ({ name, key, path }) => {
  const at = clone();
  link(at);
  const text = configuration({ [name]: path(at) });
  writeFileSync(join(at.folder, 'minutebook.yml'), text);
  const line = text.split('\n').findIndex((one) => one.includes(JSON.stringify(path(at)))) + 1;
  const told = `${key} leads out of the repository`;
  const checked = await at.run('check');
  expect(checked.stdout).toMatch(new RegExp(`^minutebook\\.yml:${line}:\\d+ +error `, 'mu'));
  expect(checked.stdout).toContain(told);
  expect(checked.status).toBe(2);
  const { status, stdout, stderr } = await at.run('run');
  expect(stderr).toContain(`minutebook.yml:${line}:`);
  expect(stderr).toContain(told);
  expect(stdout + stderr).not.toContain(SECRET.trim());
  expect(status).toBe(2);
  expect(readFileSync(join(at.outside, 'secret'), 'utf8')).toBe(SECRET);
  expect(readdirSync(join(at.outside, 'elsewhere'))).toEqual([]);
});

it.each([
  ['agenda'],
  ['minutes'],
  ['minutes', '--publish'],
  ['update'],
  ['collect'],
  ['init', '--only-workflow'],
])('refuses a path upwards in %s %s %s', async (...argv) => {
  const { status, stderr } = await clone({ output: '../..' }).run(...argv);
  expect(stderr).toContain('output leads out of the repository');
  expect(status).toBe(2);
});

const MINUTES = join('notes', 'tools', '2026-02-18.md');
const WORLD: WorldData = {
  asOf: NOW,
  repositories: [{ nameWithOwner: 'acme/app' }],
  users: [{ login: 'ann' }],
  items: [],
};

async function minutes(at: Clone, ...argv: string[]): Promise<CliResult> {
  await using server = await startGitHubServer({
    world: WORLD,
    tokens: { 'tok-bot': { kind: 'app', sees: 'all' } },
  });
  const env = {
    GITHUB_TOKEN: 'tok-bot',
    GITHUB_API_URL: server.apiUrl,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
  };
  return await runCli(['minutes', ...argv], { cwd: at.folder, now: NOW, env, timer: instantTimer(() => 0) });
}

it.each([
  { name: 'the file', from: MINUTES, to: '../../../../secret' },
  { name: 'the file, to nothing', from: MINUTES, to: '../../../../elsewhere/new' },
  { name: 'its folder', from: join('notes', 'tools'), to: '../../../elsewhere' },
  { name: 'the folder of all documents', from: 'notes', to: '../../elsewhere' },
  { name: "git's hooks", from: join('notes', 'tools'), to: '../../.git' },
])('writes nothing through a link in place of $name', async ({ from, to }) => {
  const at = clone();
  mkdirSync(join(at.folder, from, '..'), { recursive: true });
  symlinkSync(to, join(at.folder, from));
  const { status, stderr } = await minutes(at);
  expect(stderr).toMatch(/minutebook\.yml:\d+:\d+/u);
  expect(stderr).toContain('leads out of the repository');
  expect(status).toBe(2);
  expect(readFileSync(join(at.outside, 'secret'), 'utf8')).toBe(SECRET);
  expect(readdirSync(join(at.outside, 'elsewhere'))).toEqual([]);
  expect(readdirSync(join(at.repository, '.git'))).toEqual(['config']);
  const checked = await at.run('check');
  expect(checked.stdout).toContain('leads out of the repository');
  expect(checked.status).toBe(2);
});

it.each([
  { name: 'another file', to: '../../secret' },
  { name: "git's own folder", to: '../.git/config' },
])('reads no configuration that is a link to $name', async ({ to }) => {
  const at = clone();
  rmSync(join(at.folder, 'minutebook.yml'));
  symlinkSync(to, join(at.folder, 'minutebook.yml'));
  const { status, stdout, stderr } = await at.run('check');
  expect(stderr).toContain('The configuration leads out of its repository: minutebook.yml.');
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

it('writes through a link that stays inside', async () => {
  const at = clone();
  mkdirSync(join(at.folder, 'notes'));
  mkdirSync(join(at.repository, 'archive'));
  symlinkSync('../../archive', join(at.folder, 'notes', 'tools'));
  expect(await minutes(at)).toMatchObject({ status: 0 });
  expect(readdirSync(join(at.repository, 'archive'))).toEqual(['2026-02-18.md']);
});

it('writes into any folder that is named on the command line, and no further', async () => {
  const at = clone({ output: '../notes' });
  const out = join(at.outside, 'elsewhere');
  expect(await minutes(at, '--out', out)).toMatchObject({ status: 0 });
  expect(readdirSync(join(out, 'tools'))).toEqual(['2026-02-18.md']);
  rmSync(join(out, 'tools', '2026-02-18.md'));
  symlinkSync('../../secret', join(out, 'tools', '2026-02-18.md'));
  expect((await minutes(at, '--out', out)).status).toBe(2);
  expect(readFileSync(join(at.outside, 'secret'), 'utf8')).toBe(SECRET);
});

it.each([
  { name: 'inside a repository', git: true, status: 0 },
  { name: 'without one', git: false, status: 2 },
])('lets a path lead out of the folder of the configuration $name', async ({ git, status }) => {
  const at = clone({ output: '../notes' }, { git });
  expect((await at.run('check')).status).toBe(status);
});

it('knows every key that holds a path', () => {
  const schema = JSON.stringify(editorSchema());
  const titles = ['a file path', 'a folder', 'the address or path of an iCalendar file'];
  const count = titles.map((title) => schema.split(JSON.stringify(title)).length - 1);
  // templates of a group and of a role, `document`, `members`; `output`, `learnFrom`; `ical`.
  expect(count).toEqual([6, 2, 1]);
});
