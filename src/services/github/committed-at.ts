import type { RepositoryName } from '../../model/item.ts';
import type { GitHubClient } from './client.ts';
import { composeQuery, type Part } from './documents.ts';
import { ownerAndRepo } from './owner-and-repo.ts';

interface PathHistory {
  nodes: readonly ({ committedDate: string } | null)[] | null;
}

/**
 * Returns when paths were last changed on a branch, as `HostedRepository.committedAt` describes. One request. A deleted
 * path still has a history, so the query also asks whether the path exists.
 */
export async function commitInstants(
  client: GitHubClient,
  { repository, branch }: { repository: RepositoryName; branch: string },
  paths: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string | null>> {
  if (paths.length === 0) return new Map();
  const { owner, repo: name } = ownerAndRepo(repository);
  const ref = `refs/heads/${branch}`;
  const objects = paths.map((_, index) => `o${index}: object(expression: $e${index}) { __typename }`);
  const histories = paths.map(
    (_, index) => `h${index}: history(first: 1, path: $p${index}) { nodes { committedDate } }`,
  );
  const part: Part = {
    alias: 'repository',
    selection:
      'repository(owner: $owner, name: $name) { isPrivate visibility ' +
      `ref(qualifiedName: $ref) { target { ... on Commit { ${histories.join(' ')} } } } ${objects.join(' ')} }`,
    variables: {
      owner: ['String!', owner],
      name: ['String!', name],
      ref: ['String!', ref],
      ...Object.fromEntries(paths.map((path, index) => [`p${index}`, ['String!', path] as const])),
      ...Object.fromEntries(
        paths.map((path, index) => [`e${index}`, ['String!', `${ref}:${path}`] as const]),
      ),
    },
  };
  const question = composeQuery('CommittedAt', [part]);
  const answer = await client.graphql({ ...question, subject: repository }, signal);
  const found = answer.repository as Readonly<Record<string, unknown>> & {
    ref: { target: Readonly<Record<string, PathHistory>> | null } | null;
  };
  return new Map(
    paths.map((path, index) => {
      const isThere = found[`o${index}`] != null;
      const [last] = found.ref?.target?.[`h${index}`]?.nodes ?? [];
      return [path, isThere ? (last?.committedDate ?? null) : null];
    }),
  );
}
