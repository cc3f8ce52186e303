import { isMinutebookError } from '../errors/minutebook-error.ts';
import type { Config } from '../model/config.ts';
import type { RepositoryName } from '../model/item.ts';
import { findReferences, isRepositoryName } from '../model/reference.ts';
import type { Renamed } from '../model/renamed.ts';
import type { Deps } from '../ports/deps.ts';

/**
 * The repositories in a text that have another name in the document to be merged into it: those in the configuration,
 * and renames that GitHub reports. GitHub is only asked where a rename is possible: the text has a repository that the
 * document does not have, and the document one that the text does not have.
 * @throws {MinutebookError} `github/…`.
 */
export async function renamesFor(
  config: Pick<Config, 'renamed'>,
  existing: string | null,
  generated: string,
  deps: Deps,
): Promise<Renamed> {
  const before = repositoriesIn(existing ?? '');
  const now = repositoriesIn(generated);
  const known = new Set(Object.keys(config.renamed).map((name) => name.toLowerCase()));
  const gone = [...before].filter(([key]) => !now.has(key) && !known.has(key));
  const isNew = [...now.keys()].some((key) => !before.has(key));
  if (gone.length === 0 || !isNew) return config.renamed;
  const source = await deps.openSource();
  const renamed = await source.renames(gone.map(([, name]) => name)).catch(nothingRecorded);
  for (const [old, name] of Object.entries(renamed)) deps.reporter.detail(`${old} is called ${name} now.`);
  return { ...config.renamed, ...renamed };
}

/** Recordings that were made without an existing document have no answer. */
function nothingRecorded(error: unknown): Renamed {
  if (isMinutebookError(error) && error.code === 'github/not-recorded') return {};
  throw error;
}

/** A heading that consists of the name of a repository. */
const HEADING = /^#{1,6}[ \t]+\[?`?(?<name>[\w-]+\/[\w.-]+)/gmu;

/** All repositories in the headings and items of a text, by their names in lower case. */
function repositoriesIn(text: string): Map<string, RepositoryName> {
  const items = findReferences(text, { server: null }).map(({ repository }) => repository);
  const headings = [...text.matchAll(HEADING)].map(({ groups }) => groups?.name ?? '');
  const names = [...items, ...headings].filter(isRepositoryName);
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}
