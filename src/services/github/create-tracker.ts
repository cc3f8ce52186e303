import type { Endpoints } from '@octokit/types';
import type { RepositoryName } from '../../model/item.ts';
import type { IssueTracker, Late, TrackedComment, TrackedIssue, Written } from '../../ports/issue-tracker.ts';
import { createAccounts } from './accounts.ts';
import { createClaims } from './claims.ts';
import { createClient, type GitHubClient, type ParametersOf, type WriteRoute } from './client.ts';
import { unknownRepository } from './failures.ts';
import type { GitHubOptions } from './options.ts';
import { ownerAndRepo } from './owner-and-repo.ts';
import { lostWrite, needsToken, writeForbidden, writeRefused } from './publish-failures.ts';
import { restAuthor } from './rest-port.ts';

const ISSUE = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
/** What is asked and what a listing has an entry of are the same. */
type Issue = Endpoints[typeof ISSUE]['response']['data'];

const PAGE_SIZE = 100;
/** The issue of a meeting is days old, not months; in very busy repositories the search finds it all the same. */
const PAGES = 3;
const DAYS = 60;
const COMMENT_PAGES = 30;
/** How often, and after how long, a listing is asked for what was just opened, in milliseconds. */
const LOOKS = 3;
const JUST_OPENED = 30;
const LAG = 500;
/** How long to wait before looking for what may have been written or not. */
const RECOVERY = 2000;

/** GitHub's issues, by REST: its listings know at once what was written. */
export function createGitHubTracker(
  options: GitHubOptions,
  client: GitHubClient = createClient(options),
): IssueTracker {
  const { host } = new URL(options.apiUrl);
  const { signal } = new AbortController();
  const { timer } = options;
  /** What was opened here, by repository and title. */
  const opened = new Map<string, TrackedIssue>();
  const oldest = new Date(Date.parse(options.now) - DAYS * 86_400_000).toISOString();

  async function read(repository: RepositoryName, number: number): Promise<TrackedIssue | null> {
    const parameters = { ...ownerAndRepo(repository), issue_number: number };
    const answer = await client.rest(ISSUE, parameters, repository, signal);
    return answer === null ? null : (trackedOf(answer.data, repository)[0] ?? null);
  }

  async function list(repository: RepositoryName, page: number, size: number) {
    const newestFirst = { state: 'all', sort: 'created', direction: 'desc' } as const;
    const parameters = { ...ownerAndRepo(repository), ...newestFirst, per_page: size, page };
    return client.rest('GET /repos/{owner}/{repo}/issues', parameters, repository, signal);
  }

  /** A run that looks for the issue later shall find it: nobody is told of it before a listing has it. */
  async function untilListed(repository: RepositoryName, number: number): Promise<void> {
    for (let look = 1; look <= LOOKS; look += 1) {
      const answer = await list(repository, 1, JUST_OPENED);
      if (answer?.data.some((issue) => issue.number === number)) return;
      await timer.sleep(LAG);
    }
  }

  return {
    ...createAccounts(client, options.token),
    ...createClaims(client, options),
    async opened(repository, title) {
      const issue = opened.get(`${repository} ${title}`);
      return issue === undefined ? null : ((await read(repository, issue.number)) ?? issue);
    },
    async newest(repository) {
      const found: TrackedIssue[] = [];
      for (let page = 1; page <= PAGES; page += 1) {
        const answer = await list(repository, page, PAGE_SIZE);
        if (answer === null) throw unknownRepository(repository);
        found.push(...answer.data.flatMap((issue) => trackedOf(issue, repository)));
        if (answer.data.length < PAGE_SIZE || (answer.data.at(-1)?.created_at ?? '') < oldest) break;
      }
      const listed = new Set(found.map(({ number }) => number));
      for (const issue of opened.values()) {
        if (issue.repository !== repository || listed.has(issue.number)) continue;
        found.unshift((await read(repository, issue.number)) ?? issue);
      }
      return found;
    },
    read,
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
        found.push(
          ...comments.map((comment) => ({
            id: Number(comment.id),
            author: restAuthor(comment),
            body: comment.body ?? '',
          })),
        );
        if (comments.length < PAGE_SIZE) break;
      }
      return found;
    },
    async create(repository, { title, body, labels }, notAfter = Number.POSITIVE_INFINITY) {
      const route = 'POST /repos/{owner}/{repo}/issues';
      const sent = await send(repository, route, { title, body, labels: [...labels] }, notAfter);
      if (sent.kind === 'late') return sent;
      if (sent.kind === 'unknown') {
        await timer.sleep(RECOVERY);
        return sent;
      }
      const [issue] = 'number' in sent.data ? trackedOf(sent.data as unknown as Issue, repository) : [];
      if (issue !== undefined) {
        opened.set(`${repository} ${title}`, issue);
        await untilListed(repository, issue.number);
      }
      return { kind: 'done' };
    },
    update: (repository, number, { title, body, close }) =>
      write(repository, 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        issue_number: number,
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
        ...(close === undefined ? {} : { state: 'closed', state_reason: close }),
      }),
    async comment(repository, number, body, notAfter = Number.POSITIVE_INFINITY) {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      const sent = await send(repository, route, { issue_number: number, body }, notAfter);
      return sent.kind === 'done' ? { kind: 'done' } : sent;
    },
    editComment: (repository, id, body) =>
      write(repository, 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        comment_id: Number(id),
        body,
      }),
    removeComment: (repository, id) =>
      write(repository, 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        comment_id: Number(id),
      }),
    removeLabel: (repository, number, label) =>
      write(repository, 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
        issue_number: number,
        name: label,
      }),
  };

  async function write<R extends WriteRoute>(
    repository: RepositoryName,
    route: R,
    parameters: Omit<ParametersOf<R>, 'owner' | 'repo'>,
  ): Promise<Written> {
    const sent = await send(repository, route, parameters, Number.POSITIVE_INFINITY);
    return sent.kind === 'unknown' ? sent : { kind: 'done' };
  }

  async function send<R extends WriteRoute>(
    repository: RepositoryName,
    route: R,
    parameters: Omit<ParametersOf<R>, 'owner' | 'repo'>,
    notAfter: number,
  ): Promise<
    Late | (Written & { kind: 'unknown' }) | { kind: 'done'; data: Readonly<Record<string, unknown>> }
  > {
    const subject = subjectOf(route, repository);
    if (options.token === null) throw needsToken(subject);
    const all = { ...ownerAndRepo(repository), ...parameters } as ParametersOf<R>;
    const outcome = await client.writeInTime(route, all, subject, notAfter, signal);
    if (outcome.kind === 'late') return outcome;
    if (outcome.kind === 'unknown') return { kind: 'unknown', error: lostWrite(host, subject) };
    if (outcome.kind === 'done') return { kind: 'done', data: outcome.data };
    const status = Number(outcome.refusal.type);
    // What is to go was there when it was listed: another run was faster.
    if (route.startsWith('DELETE') && (status === 404 || status === 410)) return { kind: 'done', data: {} };
    throw status === 403 ? writeForbidden(subject) : writeRefused(subject, status);
  }
}

/** What is written, in people's words. */
function subjectOf(route: WriteRoute, repository: RepositoryName): string {
  if (route.endsWith('/labels/{name}')) return `the labels of an item in ${repository}`;
  return route.includes('/comments') ? `a comment in ${repository}` : `the meeting issue in ${repository}`;
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
      opener: restAuthor(issue),
      createdAt: issue.created_at,
      title,
      body: body ?? '',
      state: state === 'closed' ? 'closed' : 'open',
      stateReason: reasonOf(issue.state_reason),
      closedAt: issue.closed_at ?? null,
      url,
      comments,
    },
  ];
}

function reasonOf(reason: string | null | undefined): 'completed' | 'not-planned' | 'duplicate' | null {
  if (reason === 'not_planned') return 'not-planned';
  return reason === 'completed' || reason === 'duplicate' ? reason : null;
}
