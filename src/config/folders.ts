import { dirname, resolve } from 'node:path';
import type { Config } from '../model/config.ts';

/** The folder that paths in the configuration are relative to. */
export function configFolder({ file }: Pick<Config, 'file'>, { cwd }: { cwd: string }): string {
  return file === null ? cwd : dirname(resolve(cwd, file));
}

/** The folder of the documents: `--out` from the working directory, else `output` from the configuration's folder. */
export function outputFolder(config: Config, out: string | undefined, deps: { cwd: string }): string {
  return out === undefined ? resolve(configFolder(config, deps), config.output) : resolve(deps.cwd, out);
}

export const CONFIG_NAME = 'minutebook.yml';

/** The part of the file system that finding the configuration needs. */
interface ConfigFiles {
  /** Whether there is a file with this absolute path. */
  exists(path: string): boolean;
}

/**
 * Finds the configuration in a folder or the nearest one above it.
 * @param folder - Absolute.
 * @param name - `minutebook.yml`, or a path: a relative one is looked up in each folder.
 * @returns The absolute path, or null when there is none.
 */
export function findConfig(folder: string, name: string, files: ConfigFiles): string | null {
  const path = resolve(folder, name);
  if (files.exists(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? null : findConfig(parent, name, files);
}
