import type { RepositoryName } from '../../model/item.ts';
import type { Pull } from '../../ports/file-host.ts';
import type { GitHubClient } from './client.ts';
import { ownerAndRepo } from './owner-and-repo.ts';

export interface PullConnection {
  nodes: readonly (PullNode | null)[] | null;
}

interface PullNode {
  id: string;
  url: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  body: string;
  headRefOid: string;
  isCrossRepository: boolean;
}

/** The page size in `publish-documents.ts`: a list of this length may be incomplete. */
const LISTED = 20;

/**
 * Returns the open pull request from a branch of the repository itself, else the newest one. Anybody can open pull
 * requests from a branch of the same name in a fork: when these fill the list, those of the owner are requested.
 * @param listed - The newest pull requests from branches of that name.
 */
export async function pullFrom(
  client: GitHubClient,
  from: { repository: RepositoryName; branch: string },
  { nodes }: PullConnection,
  signal: AbortSignal,
): Promise<Omit<Pull, 'texts'> | null> {
  const listed = nodes ?? [];
  const own = ownPull(listed);
  return own !== null || listed.length < LISTED ? own : ownPull(await ownersPulls(client, from, signal));
}

function ownPull(nodes: PullConnection['nodes'] & {}): Omit<Pull, 'texts'> | null {
  const own = nodes.filter((node) => node !== null).filter(({ isCrossRepository }) => !isCrossRepository);
  const node = own.find(({ state }) => state === 'OPEN') ?? own[0];
  if (node === undefined) return null;
  const { id, url, body, headRefOid: head } = node;
  const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;
  return { id, url, body, head, state: states[node.state] };
}

/** https://docs.github.com/en/rest/pulls/pulls#list-pull-requests: `head` names the owner of the branch. */
async function ownersPulls(
  client: GitHubClient,
  { repository, branch }: { repository: RepositoryName; branch: string },
  signal: AbortSignal,
): Promise<PullNode[]> {
  const { owner, repo } = ownerAndRepo(repository);
  const answer = await client.rest(
    'GET /repos/{owner}/{repo}/pulls',
    {
      owner,
      repo,
      head: `${owner}:${branch}`,
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: 100,
    },
    repository,
    signal,
  );
  const pulls = answer?.data ?? [];
  return pulls.map(({ node_id: id, html_url: url, state, merged_at: mergedAt, body, head, base }) => ({
    id,
    url,
    state: mergedAt !== null ? 'MERGED' : state === 'closed' ? 'CLOSED' : 'OPEN',
    body: body ?? '',
    headRefOid: head.sha,
    isCrossRepository: head.repo?.id !== base.repo.id,
  }));
}
