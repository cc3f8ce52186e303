import { isAbsolute, posix, relative, sep } from 'node:path';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Config } from '../model/config.ts';
import type { RepositoryName } from '../model/item.ts';
import type { Deps } from '../ports/deps.ts';
import type { HostedRepository } from '../ports/file-host.ts';
import { configFolder } from './folders.ts';

/** The repository that documents are published to. */
export interface RepositoryPlace {
  repository: RepositoryName;
  /**
   * Where a file is in it, from its root, with forward slashes.
   * @param path - Absolute.
   * @throws {MinutebookError} `usage/outside-repository`.
   */
  placeOf(path: string): string;
}

/** @throws {MinutebookError} `usage/repository` when nobody knows which repository. */
export async function findPlace(
  config: Config,
  deps: Pick<Deps, 'cwd' | 'findRepository'>,
): Promise<RepositoryPlace> {
  const folder = configFolder(config, deps);
  const { repository, path: folderPath } = await deps.findRepository(folder);
  return { repository, placeOf: (path) => pathInRepository(folder, folderPath, path) };
}

/**
 * The repository itself, opened for one file.
 * @param path - Of the file: absolute.
 * @throws {MinutebookError} as `findPlace` and `placeOf`, and `github/…`.
 */
export async function openPlace(
  config: Config,
  path: string,
  deps: Pick<Deps, 'cwd' | 'findRepository' | 'openFileHost'>,
): Promise<{ hosted: HostedRepository; place: string }> {
  const { repository, placeOf } = await findPlace(config, deps);
  const place = placeOf(path);
  const host = await deps.openFileHost();
  return { hosted: await host.open(repository, config.publish.branch), place };
}

/** @param folderPath - Where `folder` is in the repository. */
function pathInRepository(folder: string, folderPath: string, path: string): string {
  const fromFolder = relative(folder, path);
  const inside = posix.normalize(posix.join(folderPath, fromFolder.split(sep).join('/')));
  if (!isAbsolute(fromFolder) && !inside.startsWith('..')) return inside;
  throw new MinutebookError('usage/outside-repository', {
    message: `${path} cannot be published.`,
    why: 'It lies outside of the repository that the configuration is in.',
    hint: 'Publish without --out, or choose a folder inside the repository.',
  });
}
