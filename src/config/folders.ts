import { dirname, resolve } from 'node:path';
import type { Config } from '../model/config.ts';

/** Paths in the configuration start here. */
export function configFolder({ file }: Pick<Config, 'file'>, { cwd }: { cwd: string }): string {
  return file === null ? cwd : dirname(resolve(cwd, file));
}

/** Where documents go: `--out` from the working directory, else `output` from the configuration's folder. */
export function outputFolder(config: Config, out: string | undefined, deps: { cwd: string }): string {
  return out === undefined ? resolve(configFolder(config, deps), config.output) : resolve(deps.cwd, out);
}
