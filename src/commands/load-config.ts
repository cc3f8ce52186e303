import { basename, dirname, join, relative, resolve } from 'node:path';
import { CONFIG_NAME, findConfig } from '../config/folders.ts';
import { type ParsedConfig, parseConfig } from '../config/parse-config.ts';
import { configError, problemText } from '../config/problem.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Config } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import { pathProblems, rootOf, whyOutside } from './confine-files.ts';

export interface ConfigLocation {
  /** A path from the working directory; absent: `minutebook.yml` there or in the nearest folder above. */
  file?: string;
  /** A folder whose own `minutebook.yml` takes precedence over a search: a recording contains its configuration. */
  beside?: string;
}

/**
 * Finds, reads and validates the configuration. `config.file` is its absolute path. Warnings go to the reporter.
 * @throws {MinutebookError} `config/missing`, or `config/invalid` with the location of the first error.
 */
export async function loadConfig(location: ConfigLocation, deps: Deps): Promise<Config> {
  const { path, config, problems } = await readConfig(location, deps);
  if (config === null) throw configError(problems);
  for (const problem of problems) deps.reporter.warn(problemText(problem), problem.place);
  deps.onConfig?.(config);
  return { ...config, file: path };
}

/** Finds, reads and validates the configuration, and returns all its problems. */
export async function readConfig(
  location: ConfigLocation,
  deps: Deps,
): Promise<{ path: string } & ParsedConfig> {
  const { cwd, files } = deps;
  const path = findConfigPath(location, deps);
  if (path === null) throw missing(null);
  const file = relative(cwd, path);
  await refuseLink(path, deps);
  const text = await files.read(path);
  if (text === null) throw missing(file);
  const read = parseConfig(text, { file });
  if (read.config === null) return { path, ...read };
  const outside = await pathProblems(read.config, deps);
  return {
    path,
    config: outside.length === 0 ? read.config : null,
    problems: [...read.problems, ...outside].sort(
      (a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
    ),
  };
}

/** A link out of the repository would show another file's lines in errors, and write rules into it. */
async function refuseLink(path: string, deps: Deps): Promise<void> {
  const folder = await deps.files.realPath(dirname(path));
  const why = whyOutside({
    path: join(folder, basename(path)),
    real: await deps.files.realPath(path),
    root: await rootOf(folder, deps),
  });
  if (why === null) return;
  throw new MinutebookError('config/path', {
    message: `The configuration leads out of its repository: ${relative(deps.cwd, path)}.`,
    why,
    hint: 'Copy the file into the repository, or name the file itself with --config FILE.',
  });
}

/** The absolute path of the configuration; null when a search found none. */
export function findConfigPath({ file, beside }: ConfigLocation, { cwd, files }: Deps): string | null {
  if (file !== undefined) return resolve(cwd, file);
  const own = beside === undefined ? null : resolve(cwd, beside, CONFIG_NAME);
  return own !== null && files.exists(own) ? own : findConfig(cwd, CONFIG_NAME, files);
}

function missing(file: string | null): MinutebookError {
  return new MinutebookError('config/missing', {
    message: file === null ? `There is no ${CONFIG_NAME}.` : `There is no configuration ${file}.`,
    why: file === null ? 'Neither this folder nor any folder above it has one.' : 'The file does not exist.',
    hint:
      file === null
        ? 'Let minutebook init write one, or name it with --config FILE; an agenda needs none: minutebook agenda --from nodejs --label security-wg-agenda.'
        : 'Correct the path, or let minutebook init write one.',
  });
}
