import type { RepositoryName } from '../../model/item.ts';
import type { IssueTracker, TrackedComment, TrackedIssue, Written } from '../../ports/issue-tracker.ts';
import type { Usage } from '../../ports/source.ts';
import { createClient, type GitHubClient } from './client.ts';
import { unknownRepository } from './failures.ts';
import type { GitHubOptions } from './options.ts';
import { createWriter, type Sent } from './writer.ts';

interface RestIssue {
  number: number;
  title: string;
  body: string | null;
  state: string;
  html_url: string;
  comments: number;
  created_at: string;
  pull_request?: unknown;
}

const PAGE_SIZE = 100;
/** The issue of a meeting is days old, not months; in very busy repositories the search finds it all the same. */
const PAGES = 3;
const DAYS = 60;
const COMMENT_PAGES = 30;

export interface GitHubTracker extends IssueTracker {
  /** What the writes have cost; reads are counted by the client. */
  usage(): Usage;
}

/**
 * GitHub's issues, by REST: its listings know at once what was written.
 * @param client - For reading; shared with others that reach GitHub, so that they share its rate limits.
 */
export function createGitHubTracker(
  options: GitHubOptions,
  client: GitHubClient = createClient(options),
): GitHubTracker {
  const writer = createWriter(options);
  const { signal } = new AbortController();
  const oldest = new Date(Date.parse(options.now) - DAYS * 86_400_000).toISOString();

  async function list(path: string, page: number, subject: string, more: Record<string, string> = {}) {
    const parameters = { ...more, per_page: PAGE_SIZE, page };
    const answer = await client.rest({ path, parameters, subject }, signal);
    return answer === null ? null : (answer.data.items as readonly unknown[]);
  }

  return {
    async newest(repository) {
      const found: TrackedIssue[] = [];
      for (let page = 1; page <= PAGES; page += 1) {
        const newestFirst = { state: 'all', sort: 'created', direction: 'desc' };
        const issues = await list(`/repos/${repository}/issues`, page, repository, newestFirst);
        if (issues === null) throw unknownRepository(repository);
        const entries = issues as readonly RestIssue[];
        found.push(...entries.flatMap((issue) => trackedOf(issue, repository)));
        if (entries.length < PAGE_SIZE || (entries.at(-1)?.created_at ?? '') < oldest) break;
      }
      return found;
    },
    async read(repository, number) {
      const question = { path: `/repos/${repository}/issues/${number}`, parameters: {}, subject: repository };
      const answer = await client.rest(question, signal);
      return answer === null ? null : (trackedOf(answer.data as unknown as RestIssue, repository)[0] ?? null);
    },
    async comments(repository, number) {
      const found: TrackedComment[] = [];
      for (let page = 1; page <= COMMENT_PAGES; page += 1) {
        const comments = await list(`/repos/${repository}/issues/${number}/comments`, page, repository);
        const entries = (comments ?? []) as readonly { id: number; body?: string | null }[];
        found.push(...entries.map(({ id, body }) => ({ id, body: body ?? '' })));
        if (entries.length < PAGE_SIZE) break;
      }
      return found;
    },
    create: (repository, { title, body, labels }) =>
      write('POST', `/repos/${repository}/issues`, { title, body, labels }, repository),
    update: (repository, number, { title, body, close }) =>
      write(
        'PATCH',
        `/repos/${repository}/issues/${number}`,
        {
          ...(title === undefined ? {} : { title }),
          ...(body === undefined ? {} : { body }),
          ...(close === undefined ? {} : { state: 'closed', state_reason: close }),
        },
        repository,
      ),
    comment: (repository, number, body) =>
      write('POST', `/repos/${repository}/issues/${number}/comments`, { body }, repository),
    removeComment: (repository, id) =>
      write('DELETE', `/repos/${repository}/issues/comments/${id}`, {}, repository),
    usage: writer.usage,
  };

  async function write(
    method: 'POST' | 'PATCH' | 'DELETE',
    path: string,
    body: Readonly<Record<string, unknown>>,
    repository: RepositoryName,
  ): Promise<Written> {
    const subject = `the meeting issue in ${repository}`;
    const sent: Sent = await writer.send({ method, path, body, subject });
    return sent.kind === 'done' ? { kind: 'done' } : sent;
  }
}

/** None for a pull request: listings of issues have them too. */
function trackedOf(issue: RestIssue, repository: RepositoryName): TrackedIssue[] {
  if (issue.pull_request !== undefined) return [];
  const { number, title, body, state, html_url: url, comments } = issue;
  return [
    {
      kind: 'issue',
      repository,
      number,
      title,
      body: body ?? '',
      state: state === 'closed' ? 'closed' : 'open',
      url,
      comments,
    },
  ];
}
