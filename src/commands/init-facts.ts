import { basename, dirname, join, relative, resolve } from 'node:path';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { isImportable } from '../init/import-files.ts';
import type { NamedText } from '../init/meeting-base.ts';
import { agendaLabels } from '../init/minutes-files.ts';
import type { Deps } from '../ports/deps.ts';
import type { Source } from '../ports/source.ts';

/**
 * The agenda labels of a repository or its owner. An error is not fatal: the result is then empty, and a note reports
 * the reason.
 */
export async function labelFacts(
  repository: string,
  openSource: (() => Promise<Source>) | null,
  { reporter }: Deps,
): Promise<string[]> {
  if (openSource === null) return [];
  reporter.progress(`Looking for agenda labels in ${repository}`);
  try {
    const source = await openSource();
    const [facts] = await source.labels(['agenda'], [repository]);
    return agendaLabels(facts?.others ?? []);
  } catch (error) {
    reporter.note(`no labels from GitHub: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

/** The folders in which other tools keep their files in a repository. */
const FOLDERS = ['meetings', 'templates', join('.github', 'workflows')];

/**
 * Reads the files at `--from`: a file (with the lists of people next to it), a folder of such files, or a repository
 * that has them in the usual folders.
 * @throws {MinutebookError} `document/missing` when nothing exists at the path.
 */
export async function readImport(path: string, deps: Deps): Promise<NamedText[]> {
  const { cwd, files } = deps;
  const start = resolve(cwd, path);
  const usual = (await Promise.all(FOLDERS.map((folder) => filesOf(join(start, folder), files)))).flat();
  const inside = usual.length > 0 ? usual : await filesOf(start, files);
  if (inside.length > 0 || !files.exists(start)) return readAll(inside, path, deps);
  const stem = /^meeting_base_(.+)$/u.exec(basename(start))?.[1];
  const beside =
    stem === undefined ? [] : ['invited', 'observers', 'minutes_base'].map((kind) => `${kind}_${stem}`);
  const named = beside.map((name) => join(dirname(start), name)).filter((each) => files.exists(each));
  return readAll([start, ...named], path, deps);
}

async function filesOf(folder: string, files: Deps['files']): Promise<string[]> {
  const paths = await files.list(folder, '');
  return paths.filter((path) => isImportable(basename(path)) && !/[\\/]node_modules[\\/]/u.test(path));
}

async function readAll(paths: readonly string[], asked: string, { cwd, files }: Deps): Promise<NamedText[]> {
  if (paths.length === 0 && !files.exists(resolve(cwd, asked))) {
    throw new MinutebookError('document/missing', {
      message: `There is nothing to import at ${asked}.`,
      why: 'No file or folder has that path.',
      hint: 'Name a file or folder with --from, from the working directory.',
    });
  }
  const texts = await Promise.all(paths.map((path) => files.read(path)));
  return paths.flatMap((path, index) => {
    const text = texts[index];
    return typeof text === 'string' ? [{ name: relative(cwd, path).replaceAll('\\', '/'), text }] : [];
  });
}
