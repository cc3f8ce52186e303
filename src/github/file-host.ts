import type { RepositoryName } from '../model/item.ts';
import type { FileHost } from '../publish/file-host.ts';
import type { GitHubClient } from './client.ts';
import { type FoundRepository, hostedRepository } from './hosted-repository.ts';
import { REPOSITORY } from './publish-documents.ts';
import { emptyRepository, noBranch, noRepository, noToken } from './publish-failures.ts';
import type { Timer } from './timer.ts';

/**
 * GitHub as a place to publish files to. Commits are made by GitHub itself, and so are verified.
 * @param token - Null: `open` says that one is needed.
 */
export function createGitHubFileHost(
  client: GitHubClient,
  { token, timer }: { token: string | null; timer: Timer },
): FileHost {
  return {
    async open(name, branch) {
      if (token === null) throw noToken();
      const { signal } = new AbortController();
      const found = await findRepository(client, name, branch, signal);
      const usual = found.defaultBranchRef?.name;
      if (usual === undefined) throw emptyRepository(name);
      if (branch !== null && found.ref === null) throw noBranch(name, branch, usual);
      return hostedRepository({ client, timer, signal }, found, branch ?? usual);
    },
  };
}

async function findRepository(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string | null,
  signal: AbortSignal,
): Promise<FoundRepository> {
  const [owner, name] = repository.split('/');
  const answer = await client.graphql(
    {
      name: 'PublishedRepository',
      query: REPOSITORY,
      variables: { owner, name, branch: `refs/heads/${branch ?? 'HEAD'}` },
      optional: new Set(['repository']),
      subject: repository,
    },
    signal,
  );
  const found = answer.repository as FoundRepository | null;
  if (found === null) throw noRepository(repository);
  return found;
}
