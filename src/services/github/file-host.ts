import type { RepositoryName } from '../../model/item.ts';
import type { FileHost, HostedRepository } from '../../ports/file-host.ts';
import type { Timer } from '../../ports/timer.ts';
import type { GitHubClient } from './client.ts';
import { type FoundRepository, hostedRepository } from './hosted-repository.ts';
import { ownerAndRepo } from './owner-and-repo.ts';
import { REPOSITORY } from './publish-documents.ts';
import { emptyRepository, noBranch, noRepository, noToken } from './publish-failures.ts';

/**
 * Creates a host that publishes files to GitHub. GitHub itself makes the commits, so they are verified. Each repository
 * is looked up at most once.
 * @param token - `open` throws when it is null.
 */
export function createGitHubFileHost(
  client: GitHubClient,
  { token, timer }: { token: string | null; timer: Timer },
): FileHost {
  const known = new Map<string, Promise<HostedRepository>>();

  async function open(name: RepositoryName, branch: string | null): Promise<HostedRepository> {
    if (token === null) throw noToken();
    const { signal } = new AbortController();
    const found = await findRepository(client, name, branch, signal);
    const usual = found.defaultBranchRef;
    if (usual === null) throw emptyRepository(name);
    if (branch !== null && found.ref === null) throw noBranch(name, branch, usual.name);
    const target = found.ref ?? usual;
    const own = keyOf(name, target.name);
    const hosted =
      (branch === null ? known.get(own) : undefined) ??
      hostedRepository({ client, timer, signal }, found, target);
    known.set(own, Promise.resolve(hosted));
    return hosted;
  }

  return {
    open(name, branch) {
      const key = keyOf(name, branch);
      const opening = known.get(key) ?? open(name, branch);
      known.set(key, opening);
      opening.catch(() => known.delete(key));
      return opening;
    },
  };
}

/** The key of a branch; the default branch is also known without its name. */
function keyOf(repository: RepositoryName, branch: string | null): string {
  return `${repository} ${branch ?? ''}`;
}

async function findRepository(
  client: GitHubClient,
  repository: RepositoryName,
  branch: string | null,
  signal: AbortSignal,
): Promise<FoundRepository> {
  const { owner, repo: name } = ownerAndRepo(repository);
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
