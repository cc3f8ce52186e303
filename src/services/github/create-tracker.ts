import type { Endpoints } from '@octokit/types';
import type { RepositoryName } from '../../model/item.ts';
import type { IssueTracker, TrackedComment, TrackedIssue, Written } from '../../ports/issue-tracker.ts';
import { createClient, type GitHubClient, type ParametersOf, type WriteRoute } from './client.ts';
import { unknownRepository } from './failures.ts';
import { lostWrite, needsToken, writeForbidden, writeRefused } from './issue-failures.ts';
import type { GitHubOptions } from './options.ts';
import { ownerAndRepo } from './owner-and-repo.ts';

const ISSUE = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
/** What is asked and what a listing has an entry of are the same. */
type Issue = Endpoints[typeof ISSUE]['response']['data'];

const PAGE_SIZE = 100;
/** The issue of a meeting is days old, not months; in very busy repositories the search finds it all the same. */
const PAGES = 3;
const DAYS = 60;
const COMMENT_PAGES = 30;

/** GitHub's issues, by REST: its listings know at once what was written. */
export function createGitHubTracker(
  options: GitHubOptions,
  client: GitHubClient = createClient(options),
): IssueTracker {
  const { host } = new URL(options.apiUrl);
  const { signal } = new AbortController();
  const oldest = new Date(Date.parse(options.now) - DAYS * 86_400_000).toISOString();

  return {
    async newest(repository) {
      const found: TrackedIssue[] = [];
      for (let page = 1; page <= PAGES; page += 1) {
        const answer = await client.rest(
          'GET /repos/{owner}/{repo}/issues',
          {
            ...ownerAndRepo(repository),
            state: 'all',
            sort: 'created',
            direction: 'desc',
            per_page: PAGE_SIZE,
            page,
          },
          repository,
          signal,
        );
        if (answer === null) throw unknownRepository(repository);
        found.push(...answer.data.flatMap((issue) => trackedOf(issue, repository)));
        if (answer.data.length < PAGE_SIZE || (answer.data.at(-1)?.created_at ?? '') < oldest) break;
      }
      return found;
    },
    async read(repository, number) {
      const answer = await client.rest(
        ISSUE,
        { ...ownerAndRepo(repository), issue_number: number },
        repository,
        signal,
      );
      return answer === null ? null : (trackedOf(answer.data, repository)[0] ?? null);
    },
    async comments(repository, number) {
      const found: TrackedComment[] = [];
      for (let page = 1; page <= COMMENT_PAGES; page += 1) {
        const answer = await client.rest(
          'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
          { ...ownerAndRepo(repository), issue_number: number, per_page: PAGE_SIZE, page },
          repository,
          signal,
        );
        const comments = answer?.data ?? [];
        found.push(...comments.map(({ id, body }) => ({ id: Number(id), body: body ?? '' })));
        if (comments.length < PAGE_SIZE) break;
      }
      return found;
    },
    create: (repository, { title, body, labels }) =>
      write(repository, 'POST /repos/{owner}/{repo}/issues', { title, body, labels: [...labels] }),
    update: (repository, number, { title, body, close }) =>
      write(repository, 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        issue_number: number,
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
        ...(close === undefined ? {} : { state: 'closed', state_reason: close }),
      }),
    comment: (repository, number, body) =>
      write(repository, 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        issue_number: number,
        body,
      }),
    removeComment: (repository, id) =>
      write(repository, 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id }),
  };

  async function write<R extends WriteRoute>(
    repository: RepositoryName,
    route: R,
    parameters: Omit<ParametersOf<R>, 'owner' | 'repo'>,
  ): Promise<Written> {
    const subject = `the meeting issue in ${repository}`;
    if (options.token === null) throw needsToken(subject);
    const all = { ...ownerAndRepo(repository), ...parameters } as ParametersOf<R>;
    const outcome = await client.write(route, all, subject, signal);
    if (outcome.kind === 'unknown') return { kind: 'unknown', error: lostWrite(host, subject) };
    if (outcome.kind === 'done') return { kind: 'done' };
    const status = Number(outcome.refusal.type);
    // What is to go was there when it was listed: another run was faster.
    if (route.startsWith('DELETE') && (status === 404 || status === 410)) return { kind: 'done' };
    throw status === 403 ? writeForbidden(subject) : writeRefused(subject, status);
  }
}

/** None for a pull request: listings of issues have them too. */
function trackedOf(issue: Issue, repository: RepositoryName): TrackedIssue[] {
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
