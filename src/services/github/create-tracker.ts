import type { Endpoints } from '@octokit/types';
import type { RepositoryName } from '../../model/item.ts';
import type { IssueTracker, TrackedIssue } from '../../ports/issue-tracker.ts';
import { createAccounts } from './accounts.ts';
import { authorOf } from './actors.ts';
import { createClaims } from './claims.ts';
import { createClient, type GitHubClient, type ParametersOf, type WriteRoute } from './client.ts';
import { REMOVAL } from './documents.ts';
import { stateReasonOf } from './map-item.ts';
import { type Connection, type EventNode, nodesOf } from './nodes.ts';
import type { GitHubOptions } from './options.ts';
import { ownerAndRepo } from './owner-and-repo.ts';
import { writeForbidden, writeRefused } from './publish-failures.ts';
import { restAuthor } from './rest-port.ts';
import { type SentWrite, sendWrite, trackedIssues, written, writtenInTime } from './tracked-issues.ts';

const ISSUE = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
/** A single issue and an entry of a listing have the same type. */
type Issue = Endpoints[typeof ISSUE]['response']['data'];

interface Timeline {
  timelineItems?: Connection<EventNode> | null;
}

const PAGE_SIZE = 100;
/** REST does not report whose comment was deleted. */
const REMOVALS = `query Removals($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) { ... on Issue {
      timelineItems(last: 50, itemTypes: [COMMENT_DELETED_EVENT]) { nodes { ${REMOVAL} } }
    } }
  }
  rateLimit { cost }
}`;
/** More than for discussions, because listings of issues include pull requests. */
const JUST_OPENED = 30;

/** Creates a tracker of GitHub issues. It uses REST, whose listings include at once what was written. */
export function createGitHubTracker(
  options: GitHubOptions,
  client: GitHubClient = createClient(options),
): IssueTracker {
  const { signal } = new AbortController();

  async function send<R extends WriteRoute>(
    repository: RepositoryName,
    route: R,
    parameters: Omit<ParametersOf<R>, 'owner' | 'repo'>,
    notAfter = Number.POSITIVE_INFINITY,
  ): Promise<SentWrite> {
    const subject = subjectOf(route, repository);
    const all = { ...ownerAndRepo(repository), ...parameters } as ParametersOf<R>;
    const write = () => client.writeInTime({ route, parameters: all, subject }, notAfter, signal);
    return sendWrite(options, subject, write, ({ type }) => {
      const status = Number(type);
      // It was listed before: another run has deleted it since.
      if (route.startsWith('DELETE') && (status === 404 || status === 410)) return null;
      return status === 403 ? writeForbidden(subject) : writeRefused(subject, status);
    });
  }

  return {
    ...createAccounts(client, options.token),
    ...createClaims(client, options),
    ...trackedIssues<number>(options, {
      pageSize: PAGE_SIZE,
      justOpened: JUST_OPENED,
      async list(repository, size, after) {
        const page = after ?? 1;
        const newestFirst = { state: 'all', sort: 'created', direction: 'desc' } as const;
        const parameters = { ...ownerAndRepo(repository), ...newestFirst, per_page: size, page };
        const route = 'GET /repos/{owner}/{repo}/issues';
        const answer = await client.rest(route, parameters, repository, signal);
        return (
          answer && {
            entries: answer.data.flatMap((issue) => trackedOf(issue, repository)),
            next: answer.data.length < size ? null : page + 1,
            reaches: answer.data.at(-1)?.created_at ?? null,
          }
        );
      },
      async read(repository, number) {
        const parameters = { ...ownerAndRepo(repository), issue_number: number };
        const answer = await client.rest(ISSUE, parameters, repository, signal);
        return answer && (trackedOf(answer.data, repository)[0] ?? null);
      },
      async comments(repository, number, after) {
        const page = after ?? 1;
        const answer = await client.rest(
          'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
          { ...ownerAndRepo(repository), issue_number: number, per_page: PAGE_SIZE, page },
          repository,
          signal,
        );
        const comments = answer?.data ?? [];
        const entries = comments.map((comment) => ({
          id: Number(comment.id),
          author: restAuthor(comment),
          body: comment.body ?? '',
        }));
        return { entries, next: comments.length < PAGE_SIZE ? null : page + 1 };
      },
      create: (repository, { title, body, labels, assignees = [] }, notAfter) => {
        const route = 'POST /repos/{owner}/{repo}/issues';
        const draft = { title, body, labels: [...labels] };
        const people = assignees.length > 0 && { assignees: [...assignees] };
        return send(repository, route, { ...draft, ...people }, notAfter);
      },
      created: (data, repository) =>
        'number' in data ? trackedOf(data as unknown as Issue, repository)[0] : undefined,
    }),
    async removals(repository, number) {
      // Without a token there is no GraphQL.
      if (options.token === null) return [];
      const { owner, repo: name } = ownerAndRepo(repository);
      const variables = { owner, name, number };
      const optional = new Set(['repository']);
      const subject = `the comments of ${repository}#${number}`;
      const question = { name: 'Removals', query: REMOVALS, variables, optional, subject };
      const answer = await client.graphql(question, signal);
      const { issueOrPullRequest: issue } = (answer.repository ?? {}) as {
        issueOrPullRequest?: Timeline | null;
      };
      return nodesOf(issue?.timelineItems).map(({ actor, deletedCommentAuthor }) => ({
        author: authorOf(deletedCommentAuthor),
        remover: authorOf(actor),
      }));
    },
    update: (repository, number, { title, body, close }) =>
      written(
        send(repository, 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
          issue_number: number,
          ...(title === undefined ? {} : { title }),
          ...(body === undefined ? {} : { body }),
          ...(close === undefined ? {} : { state: 'closed', state_reason: close }),
        }),
      ),
    comment: (repository, number, body, notAfter) => {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      return writtenInTime(send(repository, route, { issue_number: number, body }, notAfter));
    },
    editComment: (repository, id, body) => {
      const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
      return written(send(repository, route, { comment_id: Number(id), body }));
    },
    removeComment: (repository, id) => {
      const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
      return written(send(repository, route, { comment_id: Number(id) }));
    },
    removeLabel: (repository, number, label) => {
      const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
      return written(send(repository, route, { issue_number: number, name: label }));
    },
  };
}

/** Returns what is written, for error messages. */
function subjectOf(route: WriteRoute, repository: RepositoryName): string {
  if (route.endsWith('/labels/{name}')) return `the labels of an item in ${repository}`;
  return route.includes('/comments') ? `a comment in ${repository}` : `an issue in ${repository}`;
}

/** Returns nothing for a pull request: listings of issues include them. */
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
      stateReason: stateReasonOf(issue.state_reason),
      closedAt: issue.closed_at ?? null,
      reopened: issue.state_reason === 'reopened',
      url,
      comments,
    },
  ];
}
