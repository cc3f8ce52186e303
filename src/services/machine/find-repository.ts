import { execFile } from 'node:child_process';
import { isAbsolute, relative, sep } from 'node:path';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { RepositoryName } from '../../model/item.ts';
import type { RepositoryFolder } from '../../ports/deps.ts';
import { nodeFiles } from './node-files.ts';

/** Runs `git` in a folder and returns its output, or null when it is not installed or failed. */
export type GitRunner = (parameters: readonly string[], folder: string) => Promise<string | null>;

const GIT_TIMEOUT = 10_000;

/** Runs the installed `git`. It is not started outside of clones, where it could only fail. */
export const runGit: GitRunner = async (parameters, folder) => {
  if (process.env.GIT_DIR === undefined && (await nodeFiles.repositoryRoot(folder)) === null) return null;
  return new Promise((resolve) => {
    execFile(
      'git',
      [...parameters],
      { cwd: folder, timeout: GIT_TIMEOUT, windowsHide: true },
      (error, stdout) => resolve(error === null ? stdout.replace(/\r?\n$/u, '') : null),
    );
  });
};

/**
 * Finds the repository that a folder's files are published to, from `GITHUB_REPOSITORY` or the remote of the clone, and
 * the path of the folder in it, from the clone or `GITHUB_WORKSPACE`. Without either, the folder counts as the root.
 * @param serverUrl - The address of GitHub; remotes on other hosts do not count.
 * @throws {MinutebookError} `usage/repository`.
 */
export async function findRepository(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  serverUrl: string,
  git: GitRunner,
): Promise<RepositoryFolder> {
  const given = env.GITHUB_REPOSITORY?.trim();
  const repository = given ? parseName(given) : await originOf(folder, env, serverUrl, git);
  const inClone = await git(['rev-parse', '--show-prefix'], folder);
  return { repository, path: inClone?.replace(/\/$/u, '') ?? inWorkspace(folder, env.GITHUB_WORKSPACE) };
}

function parseName(given: string): RepositoryName {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/u.exec(given) ?? [];
  if (owner !== undefined && name !== undefined) return `${owner}/${name}`;
  throw new MinutebookError('usage/repository', {
    message: `GITHUB_REPOSITORY is not the name of a repository.`,
    why: `It is ${JSON.stringify(given)}; a name has the form owner/name.`,
    hint: 'Set it to the repository that holds the documents, as nodejs/security-wg.',
  });
}

async function originOf(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  serverUrl: string,
  git: GitRunner,
): Promise<RepositoryName> {
  const address = await git(['remote', 'get-url', 'origin'], folder);
  if (address === null) {
    throw noRepository('GITHUB_REPOSITORY is not set, and this clone has no remote named origin.');
  }
  const remote = parseRemote(address);
  const hosts = [new URL(serverUrl).host, ...(env.GITHUB_SERVER_URL === undefined ? ['github.com'] : [])];
  if (remote !== null && hosts.includes(remote.host)) return remote.repository;
  throw noRepository(
    remote === null
      ? 'The address of the remote origin does not name an owner and a repository.'
      : `The remote origin is on ${remote.host}, not on ${hosts.at(-1)}.`,
  );
}

function inWorkspace(folder: string, workspace: string | undefined): string {
  const path = workspace ? relative(workspace, folder) : '';
  return path.startsWith('..') || isAbsolute(path) ? '' : path.split(sep).join('/');
}

function noRepository(why: string): MinutebookError {
  return new MinutebookError('usage/repository', {
    message: 'Cannot tell which repository to publish to.',
    why,
    hint: 'Run in a clone of the repository, or name it: GITHUB_REPOSITORY=nodejs/security-wg.',
  });
}

/**
 * Parses the address of a git remote: `git@github.com:nodejs/node.git`, `https://github.com/nodejs/node`,
 * `ssh://git@ssh.github.com:443/nodejs/node.git`.
 * @returns Null when the address has another form. The address itself may contain a password.
 */
export function parseRemote(address: string): { host: string; repository: RepositoryName } | null {
  const [, host, path] =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/u.exec(address.trim()) ??
    /^(?:[^@/:]+@)?([^/:]+):(?!\/\/)(.+)$/u.exec(address.trim()) ??
    [];
  const [, owner, name] = /^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/u.exec(path ?? '') ?? [];
  if (host === undefined || owner === undefined || name === undefined) return null;
  return { host: host.toLowerCase().replace(/^ssh\.(.*):443$/u, '$1'), repository: `${owner}/${name}` };
}
