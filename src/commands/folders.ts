import { dirname, resolve } from 'node:path';
import type { Config } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';

/** Paths in the configuration start here. */
export function configFolder({ file }: Pick<Config, 'file'>, { cwd }: Pick<Deps, 'cwd'>): string {
  return file === null ? cwd : dirname(resolve(cwd, file));
}

/** Where documents go: `--out` from the working directory, else `output` from the configuration's folder. */
export function outputFolder(config: Config, out: string | undefined, deps: Pick<Deps, 'cwd'>): string {
  return out === undefined ? resolve(configFolder(config, deps), config.output) : resolve(deps.cwd, out);
}
