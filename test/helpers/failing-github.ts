import type { ItemData, ReleaseData } from '../github-server/data.ts';
import { type GitHubServer, type LimitOptions, startGitHubServer } from '../github-server/index.ts';

export interface FailingWorld {
  /** `owner/name` of the public repository; there is also a private one called `secret`. */
  repository: string;
  author: string;
  items: ItemData[];
  /** ISO 8601 instant. */
  now: string;
  /** The tokens that see everything. Default: the server's own. */
  tokens?: readonly string[];
  limits?: LimitOptions;
}

/**
 * Starts a local GitHub for tests that make it fail: without limits, and with 120 releases, which take several pages.
 */
export function startFailingGitHub({
  repository,
  author,
  items,
  now,
  tokens,
  limits,
}: FailingWorld): Promise<GitHubServer> {
  const releases = Array.from(
    { length: 120 },
    (_, index): ReleaseData => ({
      repo: repository,
      tagName: `v${index}`,
      author,
      publishedAt: new Date(Date.UTC(2023, 4, 1) + index * 12 * 3_600_000).toISOString(),
    }),
  );
  const secret = `${repository.split('/')[0]}/secret`;
  return startGitHubServer({
    world: {
      repositories: [{ nameWithOwner: repository }, { nameWithOwner: secret, isPrivate: true }],
      users: [{ login: author }],
      items,
      releases,
    },
    now,
    ...(tokens && { tokens: Object.fromEntries(tokens.map((token) => [token, { sees: 'all' as const }])) }),
    serviceClock: () => Date.parse(now),
    limits: { graphql: 1e9, graphqlPointsPerMinute: 1e9, ...limits },
  });
}
