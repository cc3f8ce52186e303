import type { Endpoints } from '@octokit/types';
import { formFields } from '../../model/form-fields.ts';
import type { Author, Item, RepositoryName } from '../../model/item.ts';
import { plainLogin } from '../../model/item.ts';
import { isInsider } from './actors.ts';
import type { GitHubClient } from './client.ts';
import { incomplete, refused } from './failures.ts';
import { stateReasonOf } from './map-item.ts';
import type { Association } from './nodes.ts';
import type { Found, SearchPort } from './search-all.ts';
import { type Search, searchText } from './search-query.ts';

const SEARCH = 'GET /search/issues';
type RestSearch = Endpoints[typeof SEARCH]['response']['data'];
/** An entry of a listing of issues or of a search. */
type RestIssue =
  | RestSearch['items'][number]
  | Endpoints['GET /repos/{owner}/{repo}/issues']['response']['data'][number];

const PAGE_SIZE = 100;
/** How many times a search is sent that GitHub could not finish in time. */
const READINGS = 3;

/** Searches through REST, for anonymous access: GitHub returns what is public. Requests are sent one after another. */
export function createRestPort(
  client: GitHubClient,
  subject: string,
  signal: AbortSignal,
  serverUrl: string,
): SearchPort<Found> {
  async function ask(search: Search, page: number, size: number): Promise<RestSearch> {
    let answer: RestSearch | undefined;
    for (let reading = 0; reading < READINGS; reading += 1) {
      const parameters = {
        q: searchText(search),
        per_page: size,
        page,
        // https://docs.github.com/en/rest/search/search#search-issues-and-pull-requests
        ...(search.boolean ? { advanced_search: 'true' } : {}),
      };
      const body = await client.rest(SEARCH, parameters, subject, signal);
      if (body === null) throw refused(subject, 'HTTP status 422');
      answer = body.data;
      if (!answer.incomplete_results) return answer;
    }
    throw incomplete(answer?.items.length ?? 0, answer?.total_count ?? 0);
  }

  return {
    async page(search, after) {
      const number = after === null ? 1 : Number(after);
      const { items, total_count: count } = await ask(search, number, PAGE_SIZE);
      return {
        count,
        found: items.map((issue) => ({ id: issue.html_url, item: restItemOf(issue, serverUrl) })),
        next: number * PAGE_SIZE < Math.min(count, 1000) ? String(number + 1) : null,
      };
    },
    async counts(searches) {
      const counts: number[] = [];
      for (const search of searches) counts.push((await ask(search, 1, 1)).total_count);
      return counts;
    },
  };
}

/**
 * Converts an issue or pull request of REST to an item. REST does not include files, links and whether the repository
 * is archived.
 */
export function restItemOf(issue: RestIssue, serverUrl: string): Item {
  const merged = issue.pull_request?.merged_at ?? null;
  return {
    kind: issue.pull_request === undefined ? 'issue' : 'pull-request',
    repository: repositoryOf(issue, serverUrl),
    number: issue.number,
    title: issue.title,
    url: issue.html_url,
    author: restLogin(issue.user),
    opener: restAuthor(issue),
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    state: merged !== null ? 'merged' : issue.state === 'closed' ? 'closed' : 'open',
    draft: issue.draft ?? false,
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    closedAt: issue.closed_at,
    mergedAt: merged,
    stateReason: stateReasonOf(issue.state_reason),
    comments: issue.comments,
    files: [],
    linked: [],
    assignees: (issue.assignees ?? []).map(({ login }) => plainLogin(login)),
    public: true,
    archived: false,
    milestone: issue.milestone?.title ?? null,
    reactions: issue.reactions?.total_count ?? 0,
    fields: formFields(issue.body ?? ''),
  };
}

/** The author of an item or comment, with the login as REST has it; null for deleted accounts. */
export function restAuthor({
  user,
  author_association: association = 'NONE',
}: {
  user?: { login: string } | null;
  author_association?: Association;
}): Author | null {
  if (user == null || user.login === 'ghost') return null;
  return { login: user.login, insider: isInsider(association) };
}

/** The login without suffix; null for deleted accounts, which are all `ghost` in REST. */
export function restLogin(user: { login: string } | null): string | null {
  return user === null || user.login === 'ghost' ? null : plainLogin(user.login);
}

/**
 * The repository at the end of `https://api.github.com/repos/owner/name`, or in the address of the page where a proxy
 * rewrites the former.
 */
function repositoryOf({ repository_url: api, html_url: page }: RestIssue, serverUrl: string): RepositoryName {
  const path =
    /\/repos\/([^/]+\/[^/]+)$/u.exec(api)?.[1] ??
    page
      .slice(serverUrl.length + 1)
      .split('/', 2)
      .join('/');
  return path as RepositoryName;
}
