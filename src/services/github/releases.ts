import { inChunks } from '../../model/in-chunks.ts';
import type { Release, RepositoryName } from '../../model/item.ts';
import { plainLogin } from '../../model/item.ts';
import type { InstantRange } from '../../ports/source.ts';
import type { GitHubClient } from './client.ts';
import { composeQuery, itemFragments, type Part } from './documents.ts';
import { unknownRepository } from './failures.ts';
import {
  type Connection,
  cursorAfter,
  isPublic,
  nodesOf,
  type ReleaseNode,
  type RepositoryNode,
} from './nodes.ts';

type RepositoryReleases = RepositoryNode & { releases: Connection<ReleaseNode> };

const REPOSITORIES_PER_REQUEST = 10;
const RELEASES_PER_PAGE = 50;
/** How long after its creation a release may be published, in milliseconds: the list is sorted by creation. */
const DRAFTED_FOR = 90 * 24 * 3600 * 1000;

/**
 * Returns the releases that were published in the range, oldest first, without drafts. Repositories may be given by
 * current or former names.
 */
export async function gatherReleases(
  client: GitHubClient,
  repositories: readonly RepositoryName[],
  published: InstantRange,
  signal: AbortSignal,
): Promise<Release[]> {
  const found: Release[] = [];
  let open = [...new Map(repositories.map((name) => [name.toLowerCase(), name])).values()].map(
    (name): { name: RepositoryName; after: string | null } => ({ name, after: null }),
  );
  while (open.length > 0) {
    const next = await Promise.all(
      inChunks(open, REPOSITORIES_PER_REQUEST).map(async (chunk) => {
        const question = composeQuery('Releases', chunk.map(releasesPart), itemFragments({}));
        const subject = chunk.map(({ name }) => name).join(', ');
        const answer = await client.graphql({ ...question, subject }, signal);
        return chunk.flatMap(({ name }, index) => {
          const repository = answer[`r${index}`] as RepositoryReleases | null | undefined;
          if (repository == null) throw unknownRepository(name);
          const nodes = nodesOf(repository.releases);
          found.push(...nodes.flatMap((node) => releaseOf(node, repository, published)));
          const after = cursorAfter(repository.releases);
          return after === null || isPast(nodes.at(-1), published) ? [] : [{ name, after }];
        });
      }),
    );
    open = next.flat();
  }
  return sortedReleases(found);
}

/** Sorts releases, oldest first, without duplicates. */
export function sortedReleases(releases: readonly Release[]): Release[] {
  const unique = [...new Map(releases.map((release) => [release.url, release])).values()];
  const key = (release: Release): string => `${release.publishedAt} ${release.repository} ${release.tag}`;
  return unique.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

export function isWithin(instant: string, { from, to }: InstantRange): boolean {
  const at = Date.parse(instant);
  return (from === undefined || at >= Date.parse(from)) && (to === undefined || at <= Date.parse(to));
}

/** Whether all releases after this one in the list were created too early to have been published in the range. */
export function isPast(last: { createdAt: string } | undefined, { from }: InstantRange): boolean {
  return (
    last !== undefined && from !== undefined && Date.parse(last.createdAt) < Date.parse(from) - DRAFTED_FOR
  );
}

function releasesPart({ name, after }: { name: RepositoryName; after: string | null }, index: number): Part {
  const [owner, repository] = name.split('/');
  return {
    alias: `r${index}`,
    selection:
      `repository(owner: $o${index}, name: $r${index}) { ...repositoryPart ` +
      `releases(first: ${RELEASES_PER_PAGE}, after: $after${index}, orderBy: { field: CREATED_AT, direction: DESC }) ` +
      '{ nodes { tagName name url createdAt publishedAt isDraft isPrerelease author { login } } pageInfo { hasNextPage endCursor } } }',
    variables: {
      [`o${index}`]: ['String!', owner],
      [`r${index}`]: ['String!', repository],
      [`after${index}`]: ['String', after],
    },
    optional: true,
  };
}

function releaseOf(node: ReleaseNode, repository: RepositoryNode, published: InstantRange): Release[] {
  if (node.isDraft || node.publishedAt === null || !isWithin(node.publishedAt, published)) return [];
  return [
    {
      repository: repository.nameWithOwner as RepositoryName,
      tag: node.tagName,
      name: node.name === null || node.name === '' ? node.tagName : node.name,
      url: node.url,
      author: node.author === null ? null : plainLogin(node.author.login),
      publishedAt: node.publishedAt,
      prerelease: node.isPrerelease,
      public: isPublic(repository),
    },
  ];
}
