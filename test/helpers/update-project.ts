import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ItemData, startGitHubServer, type WorldData } from '../github-server/index.ts';
import { type CliResult, runCli } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder with a configuration and a role document, and a local GitHub. */
export interface UpdateProject {
  folder: string;
  run(...argv: string[]): Promise<CliResult>;
  /** Text of a file of the project. */
  read(path: string): string;
  write(path: string, text: string): void;
  /** Names of the files of a folder. */
  list(path: string): string[];
  /** Sets the instant at which the world stands still. */
  setNow(instant: string): void;
  env: Record<string, string>;
}

export interface UpdateProjectOptions {
  /** `minutebook.yml`, below `roles: { security: … }`, in YAML. */
  role: string;
  document: string;
  items?: readonly ItemData[];
  releases?: WorldData['releases'];
  /** Default: the repositories of the items. */
  repositories?: WorldData['repositories'];
  now?: string;
  env?: Record<string, string>;
}

/** A public pull request of `acme/app` by Ann. */
export function pullRequest(number: number, over: Partial<ItemData> = {}): ItemData {
  return {
    repo: 'acme/app',
    number,
    type: 'PullRequest',
    title: `src: change ${number}`,
    author: 'ann',
    createdAt: '2023-07-03T10:00:00Z',
    ...over,
  };
}

/** Creates a project, which is removed after the test. */
export async function updateProject(options: UpdateProjectOptions): Promise<UpdateProject> {
  const { role, document, items = [], releases = [], now = '2023-08-01T12:00:00Z', env = {} } = options;
  const folder = temporaryFolder();
  const names = [...new Set([...items, ...releases].map(({ repo }) => repo))];
  const repositories = options.repositories ?? names.map((nameWithOwner) => ({ nameWithOwner }));
  const server = await startGitHubServer({
    world: {
      repositories: repositories.length > 0 ? repositories : [{ nameWithOwner: 'acme/app' }],
      items,
      releases,
    },
    now,
  });
  onTestFinished(() => server.close());
  const indented = role.trimEnd().replace(/^/gmu, '    ');
  writeFileSync(join(folder, 'minutebook.yml'), `roles:\n  security:\n    document: role.md\n${indented}\n`);
  writeFileSync(join(folder, 'role.md'), document);
  const environment = {
    GITHUB_TOKEN: 'tok-public',
    GITHUB_API_URL: server.apiUrl,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
    ...env,
  };
  return {
    folder,
    env: environment,
    run: (...argv) => runCli(['update', ...argv], { cwd: folder, env: environment, now }),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (path, text) => writeFileSync(join(folder, path), text),
    list: (path) => readdirSync(join(folder, path)),
    setNow: server.setNow,
  };
}
