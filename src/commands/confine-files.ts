import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { configPaths, locatedAt, locationIn } from '../config/config-paths.ts';
import { configFolder } from '../config/folders.ts';
import { formatKey, type KeyPath, type Problem } from '../config/problem.ts';
import { type ErrorText, MinutebookError } from '../errors/minutebook-error.ts';
import type { Config } from '../model/config.ts';
import type { Deps, FileSystem } from '../ports/deps.ts';

/**
 * Confines file access to the git repository of the configuration (without one: to its folder), after symbolic links
 * are resolved: no value of a configuration and no link in a repository reads or writes outside of it. Each file is
 * read at most once, except when its current text is requested.
 * @param out - A folder given on the command line, which is allowed.
 */
export function confineFiles(config: Config, out: string | undefined, deps: Deps): Deps {
  const { files, cwd } = deps;
  let roots: Promise<string[]> | undefined;
  const rootsOf = async () => {
    const typed = out === undefined ? [] : [await files.realPath(resolve(cwd, out))];
    return [await rootOf(configFolder(config, deps), deps), ...typed];
  };
  const inside = async (path: string): Promise<string> => {
    const real = await files.realPath(path);
    roots ??= rootsOf();
    const reasons = (await roots).map((root) => whyOutside({ path, real, root }));
    const [why = null] = reasons;
    if (why === null || reasons.includes(null)) return real;
    throw outside(config, { path, real, root: '' }, why, deps);
  };
  /** Cached texts by real path. */
  const texts = new Map<string, Promise<string | null>>();
  const confined: FileSystem = {
    ...files,
    async read(path, freshness) {
      const real = await inside(path);
      const text = (freshness === 'fresh' ? undefined : texts.get(real)) ?? files.read(real);
      texts.set(real, text);
      return text;
    },
    async write(path, text) {
      const real = await inside(path);
      texts.delete(real);
      await files.write(real, text);
      texts.set(real, Promise.resolve(text));
    },
    async remove(path) {
      const real = await inside(path);
      texts.delete(real);
      await files.remove?.(real);
    },
    async list(folder, extension, kind) {
      const real = await inside(folder);
      const paths = await files.list(real, extension, kind);
      return paths.map((path) => join(folder, relative(real, path)));
    },
  };
  return { ...deps, files: confined };
}

/** Reports paths of a configuration that lead out of its repository, at most once per value. */
export async function pathProblems(config: Config, deps: Deps): Promise<Problem[]> {
  const folder = configFolder(config, deps);
  const root = await rootOf(folder, deps);
  const problems: Problem[] = [];
  for (const { key, path, isOutput } of configPaths(config)) {
    // Documents below an output folder that is outside need no reports of their own.
    if (isOutput && problems.some((problem) => problem.key === 'output')) continue;
    const absolute = resolve(folder, path);
    const real = await deps.files.realPath(absolute);
    const why = whyOutside({ path: absolute, real, root }) ?? whyElsewhere(path);
    if (why === null) continue;
    problems.push({
      severity: 'error',
      code: 'config/path',
      place: locationIn(config, key),
      key: formatKey(key),
      ...outsideText(key, path, why, isOutput),
    });
  }
  return problems;
}

/** The git repository of a folder, or the folder without one. Symbolic links are resolved. */
export async function rootOf(folder: string, { files }: Deps): Promise<string> {
  const real = await files.realPath(folder);
  return (await files.repositoryRoot(real)) ?? real;
}

interface Where {
  /** The absolute path without resolving links. */
  path: string;
  /** The path after resolving links. */
  real: string;
  root: string;
}

/** Characters that macOS ignores in file names, as in git's `is_hfs_dotgit`. */
const UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;

/**
 * The reason why a path counts as outside; null for a path inside. Git's own folder, under any name that a file system
 * resolves to it, contains tokens and programs that git runs: it counts as outside.
 */
export function whyOutside({ path, real, root }: Where): string | null {
  const how = real === path ? `It is ${real}` : `Symbolic links lead from there to ${real}`;
  if (!isBelow(root, real)) return `${how}, and what a configuration names stays in ${root}.`;
  const isGit = relative(root, real)
    .split(sep)
    .some((part) => /^(?:\.git|git~\d+)[ .]*(?::.*)?$/iu.test(part.replace(UNSEEN, '')));
  return isGit ? `${how}, and git's own folder is no place for documents.` : null;
}

/** Rejects paths that a shell or Windows would resolve elsewhere: a configuration means the same on every machine. */
function whyElsewhere(path: string): string | null {
  if (path.startsWith('~'))
    return 'The home folder is outside of the repository, and ~ does not stand for it here.';
  return /^[A-Za-z]:|^\\|(?:^|[\\/])\.\.\\|\\\.\.(?:$|[\\/])/u.test(path)
    ? 'On Windows it leads out of the repository.'
    : null;
}

/** Whether a path is a folder or is in it, by their names alone. */
export function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return !isAbsolute(below) && below.split(sep)[0] !== '..';
}

function outside(config: Config, where: Where, why: string, deps: Deps): MinutebookError {
  const folder = configFolder(config, deps);
  const [named] = configPaths(config)
    .filter(({ path }) => isBelow(resolve(folder, path), where.path))
    .sort((a, b) => b.path.length - a.path.length);
  const { key, isOutput } = named ?? { key: ['output'], isOutput: true };
  const text = outsideText(key, relative(deps.cwd, where.path), why, isOutput);
  return new MinutebookError('config/path', text, locatedAt(config, key, deps));
}

function outsideText(key: KeyPath, path: string, why: string, isOutput: boolean): ErrorText {
  return {
    message: `${formatKey(key)} leads out of the repository: ${path}.`,
    why,
    hint: isOutput
      ? 'Write a path inside the repository, or name another folder on the command line: --out DIR.'
      : 'Copy what it names into the repository, and write that path.',
  };
}
