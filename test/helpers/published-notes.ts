import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GitHubServer,
  type GitHubServerOptions,
  type ItemData,
  startGitHubServer,
  type WorldData,
} from '../github-server/index.ts';
import { commitToBranch } from '../github-server/state/write-git.ts';
import { asking, at, type Json } from '../github-server/testing/asking.ts';
import { type CliResult, runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The path of the minutes of the group below in the repository. */
export const PATH = 'docs/notes/tools/2026-02-18.md';
/** The branch that they are proposed from. */
export const WORK = 'minutebook/minutes-tools-2026-02-18';

/** Issues of acme/app on the agenda of the group below. */
export function agendaItems(titles: readonly string[]): ItemData[] {
  return titles.map((title, index) => ({
    repo: 'acme/app',
    number: index + 1,
    type: 'Issue',
    title,
    author: 'ann',
    labels: ['tools-agenda'],
    createdAt: '2026-01-10T10:00:00Z',
  }));
}

export const WORLD: WorldData = {
  asOf: '2026-02-17T09:00:00Z',
  repositories: [
    { nameWithOwner: 'acme/app' },
    { nameWithOwner: 'acme/notes', files: { 'README.md': '# Notes\n' } },
    { nameWithOwner: 'acme/guarded', protectedBranches: ['main'] },
    { nameWithOwner: 'acme/frozen', isArchived: true },
  ],
  users: [{ login: 'ann', name: 'Ann' }],
  items: agendaItems(['Which formatter?', 'Ping @acme/core about #1']),
};

export interface PublishedNotes extends AsyncDisposable {
  server: GitHubServer;
  /** Runs the program in a folder that stands for `docs` in a checkout of acme/notes. */
  minutebook(argv: readonly string[], env?: Record<string, string | undefined>): Promise<CliResult>;
  folder: string;
  /** Adds an item to the agenda. */
  addItem(title: string): Promise<void>;
  /** The text of a file on a branch; null when there is none, or no such branch. */
  text(branch: string, path?: string): string | null;
  /** Commits files as another person. */
  commit(branch: string, files: Readonly<Record<string, string>>): void;
  /** Commits a symbolic link, or a submodule when `target` is null, as another person. */
  link(branch: string, path: string, target: string | null): void;
  /** Commits on a branch, the newest first. */
  commits(branch: string): { message: string; verified: boolean; login: string | null }[];
  pulls(): Promise<{ number: number; state: string; merged: boolean; title: string; body: string }[]>;
  rest(route: string, body?: object): Promise<Json>;
  /** Writes that the program sent, by the name of the operation. */
  writes(): (string | null)[];
}

/** Creates a repository of notes on a local GitHub, and a folder to publish from. */
export async function publishedNotes(
  publish: string,
  options: Partial<GitHubServerOptions> = {},
): Promise<PublishedNotes> {
  const server = await startGitHubServer({
    world: WORLD,
    tokens: { 'tok-bot': { kind: 'app', sees: 'all' }, 'tok-ann': { login: 'ann', sees: 'all' } },
    ...options,
  });
  const workspace = temporaryFolder();
  const folder = join(workspace, 'docs');
  mkdirSync(folder);
  writeFileSync(join(folder, 'minutebook.yml'), configuration(publish));
  const { world } = server;
  const ann = world.account('ann');
  if (ann === null) throw new Error('The world has ann.');
  const notes = () => {
    const repository = world.repository('acme/notes');
    if (repository === undefined) throw new Error('The world has acme/notes.');
    return repository;
  };
  const rest = async (route: string, body?: object) =>
    (await asking(server, 'tok-ann').rest(route, body)).body;
  return {
    server,
    folder,
    rest,
    minutebook: (argv, env = {}) =>
      runCli(argv, {
        cwd: folder,
        env: {
          GITHUB_TOKEN: 'tok-bot',
          GITHUB_API_URL: server.apiUrl,
          GITHUB_GRAPHQL_URL: server.graphqlUrl,
          GITHUB_REPOSITORY: 'acme/notes',
          GITHUB_WORKSPACE: workspace,
          ...env,
        },
        now: '2026-02-17T09:00:00Z',
      }),
    async addItem(title) {
      await rest('POST /repos/acme/app/issues', { title, labels: ['tools-agenda'] });
    },
    text(branch, path = PATH) {
      const { git } = notes();
      const blob = git.commits.get(git.refs.get(`refs/heads/${branch}`) ?? '')?.snapshot.get(path);
      return blob === undefined ? null : (git.blob(blob)?.toString() ?? null);
    },
    commit(branch, files) {
      const additions = Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text) }));
      const changes = { additions, deletions: [] };
      commitToBranch(world, notes(), branch, ann, { message: 'By hand', changes });
    },
    link(branch, path, target) {
      const { git } = notes();
      const head = git.resolve(branch);
      if (head === undefined) throw new Error(`There is no branch ${branch}.`);
      const submodule = head.oid;
      const snapshot = new Map([...head.snapshot].filter(([name]) => !name.startsWith(`${path}/`)));
      snapshot.set(path, target === null ? submodule : git.addLink(target));
      const made = git.addCommit({ ...head, snapshot, parents: [head.oid], message: 'By hand' });
      git.refs.set(`refs/heads/${branch}`, made.oid);
      world.version += 1;
    },
    commits(branch) {
      const { git } = notes();
      return git
        .history(git.refs.get(`refs/heads/${branch}`) ?? '')
        .map(({ message, verified, author }) => ({ message, verified, login: author.login }));
    },
    async pulls() {
      const pulls = await rest('GET /repos/acme/notes/pulls?state=all&direction=asc');
      if (!Array.isArray(pulls)) throw new Error('A list of pull requests is a list.');
      return pulls.map((pull) => ({
        number: Number(at(pull, 'number')),
        state: String(at(pull, 'state')),
        merged: at(pull, 'merged_at') !== null,
        title: String(at(pull, 'title')),
        body: String(at(pull, 'body')),
      }));
    },
    writes: () =>
      server.log
        .filter(({ isWrite, operationName }) => isWrite && operationName !== null)
        .map(({ operationName }) => operationName),
    [Symbol.asyncDispose]: () => server.close(),
  };
}

function configuration(publish: string): string {
  return `
host: Example
publish: ${publish}
groups:
  tools:
    name: Tools team
    agenda: { label: tools-agenda, from: [acme/app] }
    meeting: { repository: acme/app, schedule: { every: "2026-01-07T15:00[Europe/London]/P14D" } }
roles:
  keeper:
    name: Keeper of the tools
    document: [{ number: 1, title: Fixes }]
    people: [ann]
    from: [acme/app]
    learn: false
`;
}
