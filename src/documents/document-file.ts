import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { configFolder } from '../config/folders.ts';
import { isMinutebookError, MinutebookError } from '../errors/minutebook-error.ts';
import type { Config } from '../model/config.ts';
import type { RepositoryName } from '../model/item.ts';
import { remembering } from '../model/remembering.ts';
import type { Deps, FileSystem } from '../ports/deps.ts';
import type { HostedRepository } from '../ports/file-host.ts';
import { branchName } from '../sync/branch-name.ts';
import { bringUpToDate } from '../sync/bring-up-to-date.ts';
import { commitTarget, type FilesBeside } from '../sync/commit-target.ts';
import { localFileTarget } from '../sync/local-file-target.ts';
import { proposalTarget, proposedText } from '../sync/proposal-target.ts';
import type { GeneratedDocument, Revision, Synced, Target } from '../sync/target.ts';

/** A document that is part of a file. */
export interface FilePart {
  /** Returns the document alone, its headings starting at level one; null when the file does not contain it. */
  read(file: string | null): string | null;
  /** Returns the file with the document in it; all other bytes stay. */
  write(file: string | null, document: string): string;
}

export const WHOLE_FILE: FilePart = { read: (file) => file, write: (_file, document) => document };

/** A document that is stored in a file. */
export interface FileDocument extends GeneratedDocument {
  /** Its path in a checkout: absolute. */
  path: string;
  /** The part of the file that it occupies. Default: all of it. */
  part?: FilePart;
  /** Files that a commit of the document updates as well: absolute paths. */
  beside?: FilesBeside;
}

/**
 * Updates a document in its file: the one in the repository on GitHub when it is to be published, else the local one.
 * @throws {MinutebookError} `files/busy`, `usage/repository`, `usage/outside-repository` and `github/…`.
 */
export async function syncFile(
  config: Config,
  document: FileDocument,
  { write, publish }: { write: boolean; publish: boolean },
  deps: Deps,
): Promise<Synced> {
  // The same text is revised several times, and merging long documents is slow.
  const revised = remembering<string | null, Revision>();
  const revise = (existing: string | null) => revised(existing, () => inFile(document, existing));
  const { target, file } = await targetOf(config, { ...document, revise }, publish, deps);
  const synced = await bringUpToDate(target, { revise }, { apply: write });
  if (synced.note !== null) deps.reporter.warn(synced.note);
  for (const warning of synced.warnings) deps.reporter.warn(warning, { file });
  return synced;
}

function inFile({ part = WHOLE_FILE, revise }: FileDocument, existing: string | null): Revision {
  const before = part.read(existing);
  const revision = revise(before, null);
  const text = revision.text === before ? (existing ?? '') : part.write(existing, revision.text);
  return { ...revision, text };
}

async function targetOf(
  config: Config,
  document: FileDocument,
  publish: boolean,
  deps: Deps,
): Promise<{ target: Target; file: string }> {
  const name = relative(deps.cwd, document.path);
  if (!publish) return { target: localFileTarget(document.path, deps), file: name };
  const { repository, path, of } = await openRepository(config, document.path, deps);
  deps.reporter.progress(`Publishing to ${of}`);
  const { title, id, revise, beside, part = WHOLE_FILE } = document;
  const note = (text: string) => document.note?.(part.read(text) ?? '') ?? '';
  const inRepository = async (local: string) =>
    [(await findPublished(config, local, deps)).path, local] as const;
  const others = new Map(await Promise.all((beside?.paths ?? []).map(inRepository)));
  const file = {
    repository,
    path,
    name,
    title,
    ...(beside && {
      beside: {
        paths: [...others.keys()],
        revise: (other: string, existing: string | null, text: string) =>
          beside.revise(others.get(other) ?? other, existing, text),
      },
    }),
  };
  if (config.publish.files === 'commit') return { target: commitTarget(file), file: path };
  return { target: proposalTarget({ ...file, work: branchName(id), revise, note }), file: path };
}

/**
 * The current text of a document, null when there is none: for a published one, the text in its open pull request, else
 * that on the branch; the local file is then ignored. `syncFile` reuses what is read here.
 * @throws {MinutebookError} `usage/repository`, `usage/outside-repository`, `files/read` and `github/…`.
 */
export async function existingFile(
  config: Config,
  { path, id, part = WHOLE_FILE }: Pick<FileDocument, 'path' | 'id' | 'part'>,
  { publish }: { publish: boolean },
  deps: Deps,
): Promise<string | null> {
  return part.read(await fileText(config, { path, id }, publish, deps));
}

async function fileText(
  config: Config,
  { path: local, id }: Pick<FileDocument, 'path' | 'id'>,
  publish: boolean,
  deps: Deps,
): Promise<string | null> {
  if (!publish) return deps.files.read(local);
  const { repository, path } = await openRepository(config, local, deps);
  if (config.publish.files === 'pull-request') return proposedText(repository, path, branchName(id));
  return textOnBranch(repository, path);
}

/**
 * The final text of a document: the one on the branch that documents are published to, ignoring open pull requests.
 * Without a known repository it is the local file. Null when there is none.
 * @param local - Absolute.
 */
export async function finalFile(config: Config, local: string, deps: Deps): Promise<string | null> {
  const found = await openRepository(config, local, deps).catch((error: unknown) => {
    if (isMinutebookError(error) && UNPUBLISHED.includes(error.code)) return null;
    throw error;
  });
  return found === null ? deps.files.read(local) : textOnBranch(found.repository, found.path);
}

/** Error codes for documents outside of any known repository. */
const UNPUBLISHED: readonly string[] = ['usage/repository', 'usage/outside-repository'];

/**
 * A document on the branch that documents are published to, null when it does not exist, and its repository.
 * @param local - Absolute.
 * @throws {MinutebookError} `usage/repository`, `usage/outside-repository`, `github/…`.
 */
export async function publishedFile(config: Config, local: string, deps: Deps) {
  const found = await openRepository(config, local, deps);
  return { ...found, text: await textOnBranch(found.repository, found.path) };
}

/**
 * Redirects file access to the published files: those of the branch when the run began, rather than those of a checkout
 * that may be outdated. Only for finding and reading files.
 * @throws {MinutebookError} `usage/repository`, `github/…`.
 */
export async function onPublishedFiles(config: Config, deps: Deps): Promise<Deps> {
  const folder = configFolder(config, deps);
  const { repository, path: root } = await openRepository(config, folder, deps);
  const { entries, read } = await repository.snapshot();
  const inRepository = (local: string) => pathInRepository(folder, root, local);
  const locally = (path: string) => resolve(folder, relative(root, path));
  const files: FileSystem = {
    ...deps.files,
    read: async (path) => (entries.has(inRepository(path)) ? read(inRepository(path)) : null),
    list: async (below, extension) =>
      [...entries]
        .filter(([path, kind]) => kind === 'file' && path.endsWith(extension))
        .filter(([path]) => path.startsWith(`${inRepository(below)}/`))
        .map(([path]) => locally(path))
        .sort(),
  };
  return { ...deps, files };
}

async function textOnBranch(repository: HostedRepository, path: string): Promise<string | null> {
  return (await repository.base([path], { seen: true })).texts.get(path) ?? null;
}

/**
 * When a document was last changed on the branch that documents are published to, an instant; null when it does not
 * exist.
 * @param local - Absolute.
 * @throws {MinutebookError} `usage/repository`, `usage/outside-repository`, `github/…`.
 */
export async function committedAt(config: Config, local: string, deps: Deps): Promise<string | null> {
  const { repository, path } = await openRepository(config, local, deps);
  return (await repository.committedAt([path])).get(path) ?? null;
}

/**
 * The repository and path that a document is published to. Called before anything related is published, to ensure that
 * the document can be.
 * @param local - Absolute.
 * @throws {MinutebookError} `usage/repository` when the repository is not known, `usage/outside-repository`.
 */
export async function findPublished(config: Config, local: string, deps: Deps) {
  const folder = configFolder(config, deps);
  const { repository, path } = await deps.findRepository(folder);
  return { repository, path: pathInRepository(folder, path, local) };
}

/**
 * The repository that a document is published to, and where it is in it.
 * @param local - Absolute.
 * @throws {MinutebookError} `usage/repository`, `usage/outside-repository`, `github/…`.
 */
export async function openRepository(
  config: Config,
  local: string,
  deps: Deps,
): Promise<{ of: RepositoryName; repository: HostedRepository; path: string }> {
  const { repository: of, path } = await findPublished(config, local, deps);
  const host = await deps.openFileHost();
  return { of, repository: await host.open(of, config.publish.branch), path };
}

/** @param folderPath - The path of `folder` in the repository. */
function pathInRepository(folder: string, folderPath: string, local: string): string {
  const fromFolder = relative(folder, local);
  const inside = posix.normalize(posix.join(folderPath, fromFolder.split(sep).join('/')));
  if (!isAbsolute(fromFolder) && !inside.startsWith('..')) return inside;
  throw new MinutebookError('usage/outside-repository', {
    message: `${local} cannot be published.`,
    why: 'It lies outside of the repository that the configuration is in.',
    hint: 'Publish without --out, or choose a folder inside the repository.',
  });
}
