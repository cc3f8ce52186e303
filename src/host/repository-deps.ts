import type { RepositoryName } from '../model/item.ts';
import type { Deps } from '../ports/deps.ts';
import { repositoryFiles } from '../services/machine/repository-files.ts';

/** A repository that stands in for a folder. */
export interface RepositoryRoot {
  repository: RepositoryName;
  /** Null for the default branch. */
  branch: string | null;
  /** Absolute: the folder that a checkout would be in. */
  root: string;
}

/**
 * Returns the same services with the files of a repository on GitHub instead of this machine's, for runs without a
 * checkout. The files are those of one commit, the newest on the branch, and can only be read; documents are published.
 * Opening takes two requests (three and more where GitHub does not list the files at once), reading one for all files
 * that are requested together. Publishing to the same branch afterwards reuses the opened repository and the texts that
 * were read.
 *
 * Recordings (`record`, `fixtures`) stay on this machine.
 * @param deps - Created by `nodeDeps`; they share their client, so that all requests are counted in `usage`.
 * @throws {MinutebookError} `github/no-token`, `github/unknown-repository`, `github/unknown-branch`,
 *   `github/empty-repository`, `github/forbidden`, `github/too-many`, and `github/…` when GitHub cannot be reached.
 */
export async function withRepositoryFiles(
  deps: Deps,
  { repository, branch, root }: RepositoryRoot,
): Promise<Deps> {
  deps.reporter.progress(`Reading ${repository}`);
  const host = await deps.openFileHost();
  const opened = await host.open(repository, branch);
  return { ...deps, files: repositoryFiles(await opened.snapshot(), root) };
}
