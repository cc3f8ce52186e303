import { isMinutebookError } from '../errors/minutebook-error.ts';
import type { Config } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import { branchName } from '../sync/branch-name.ts';
import { standingText } from '../sync/standing-text.ts';
import { openPlace } from './repository-place.ts';
import type { GeneratedDocument } from './settle-document.ts';

type PlaceDeps = Pick<Deps, 'cwd' | 'files' | 'findRepository' | 'openFileHost'>;

/**
 * The text of a document as it stands, null when there is none: of the one that `settleDocument` would change. When it
 * is published that is the one in its open pull request, else the one on the branch; the file of this machine does not
 * count then. What is read here, publishing need not read again.
 * @throws {MinutebookError} `usage/repository`, `usage/outside-repository`, `files/read` and `github/…`.
 */
export async function standingDocument(
  config: Config,
  { path, id }: Pick<GeneratedDocument, 'path' | 'id'>,
  { publish }: { publish: boolean },
  deps: PlaceDeps,
): Promise<string | null> {
  if (!publish) return deps.files.read(path);
  const { hosted, place } = await openPlace(config, path, deps);
  return standingText(hosted, place, { how: config.publish.files, work: branchName(id) });
}

/**
 * The text of a document that is there for everybody: on the branch that documents are published to; an open pull
 * request is no such place. Where no repository is known it is the file of this machine. Null when there is none.
 * @param path - Absolute.
 */
export async function finalDocument(config: Config, path: string, deps: PlaceDeps): Promise<string | null> {
  const found = await openPlace(config, path, deps).catch((error: unknown) => {
    if (isMinutebookError(error) && UNPUBLISHED.includes(error.code)) return null;
    throw error;
  });
  if (found === null) return deps.files.read(path);
  const { hosted, place } = found;
  return (await hosted.base([place], { seen: true })).texts.get(place) ?? null;
}

/** The document is in no repository that is known. */
const UNPUBLISHED: readonly string[] = ['usage/repository', 'usage/outside-repository'];

/**
 * When a document was last changed on the branch that documents are published to, an instant; null when it is not
 * there.
 * @param path - Absolute.
 * @throws {MinutebookError} `usage/repository`, `usage/outside-repository`, `github/…`.
 */
export async function committedAt(
  config: Config,
  path: string,
  deps: Pick<Deps, 'cwd' | 'findRepository' | 'openFileHost'>,
): Promise<string | null> {
  const { hosted, place } = await openPlace(config, path, deps);
  return (await hosted.committedAt([place])).get(place) ?? null;
}
