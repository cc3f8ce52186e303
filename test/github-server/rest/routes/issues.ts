import { PERMISSIONS } from '../../access.ts';
import type { StateReason } from '../../data.ts';
import { GitHubError, invalid, notFound } from '../../errors.ts';
import { viewOf } from '../../state/item-view.ts';
import type {
  ActorRecord,
  CommentRecord,
  ItemRecord,
  ItemView,
  LabelRecord,
  MilestoneRecord,
  RepositoryRecord,
} from '../../state/records.ts';
import { addComment, deleteComment, editComment } from '../../state/write-comments.ts';
import { createItem, updateItem } from '../../state/write-items.ts';
import {
  badBody,
  itemOf,
  type RestContext,
  type RestRequest,
  type Routes,
  repositoryOf,
  requiredText,
  textOf,
  textsOf,
  viewNow,
} from '../context.ts';
import { listAnswer } from '../pages.ts';
import { comment, issue } from '../represent/item.ts';
import { timelineEvent } from '../represent/timeline.ts';

/**
 * The headers that announce the removal of a route or a parameter
 * (https://github.com/octokit/request.js/blob/main/src/fetch-wrapper.ts reads them).
 */
const DEPRECATED = {
  deprecation: 'Sat, 10 Mar 2026 00:00:00 GMT',
  sunset: 'Fri, 10 Mar 2028 00:00:00 GMT',
  link: '<https://docs.github.com/rest/about-the-rest-api/breaking-changes>; rel="deprecation"; type="text/html"',
};

export const issueRoutes: Routes = {
  'GET /repos/{owner}/{repo}/issues': (request, context) =>
    listAnswer(request, listItems(request, context), ({ item, view }) => issue(item, view, context)),
  'POST /repos/{owner}/{repo}/issues': (request, context) => {
    const repository = repositoryOf(request, context);
    const actor = context.viewer.checkWrite('issues');
    const { body } = request;
    const item = createItem(context.world, repository, actor, {
      title: requiredText(body, 'title'),
      body: textOf(body, 'body'),
      labels: labelsNamed(repository, textsOf(body, 'labels') ?? [], context),
      assignees: assigneesNamed(textsOf(body, 'assignees') ?? [], context),
      milestone: milestoneNumbered(repository, body.milestone ?? null),
    });
    const created = issue(item, viewNow(item, context), context);
    return { status: 201, headers: { location: created.url, ...DEPRECATED }, body: created };
  },
  'GET /repos/{owner}/{repo}/issues/{number}': (request, context) => {
    const { item, view } = itemOf(request, context);
    return { status: 200, body: issue(item, view, context) };
  },
  'PATCH /repos/{owner}/{repo}/issues/{number}': (request, context) => {
    const { item } = itemOf(request, context);
    patchItem(item, request, context);
    return { status: 200, body: issue(item, viewNow(item, context), context) };
  },
  'GET /repos/{owner}/{repo}/issues/{number}/comments': (request, context) => {
    const since = Date.parse(request.query.get('since') ?? '1970-01-01T00:00:00Z');
    const comments = itemOf(request, context).view.comments.filter(
      ({ at, editedAt }) => (editedAt ?? at) >= since,
    );
    return listAnswer(request, comments, (entry) => comment(entry, context));
  },
  'POST /repos/{owner}/{repo}/issues/{number}/comments': (request, context) => {
    const { item } = itemOf(request, context);
    const added = addComment(
      context.world,
      item,
      writerOf(item, context),
      requiredText(request.body, 'body'),
    );
    const body = comment(added, context);
    return { status: 201, headers: { location: body.url }, body };
  },
  'GET /repos/{owner}/{repo}/issues/{number}/timeline': (request, context) => {
    const { item } = itemOf(request, context);
    const seen = item.events.filter(
      (event) =>
        event.at <= context.now &&
        (event.kind !== 'CrossReferencedEvent' || context.viewer.sees(event.source.repository)),
    );
    return listAnswer(request, seen, (event) => timelineEvent(event, context));
  },
  'GET /repos/{owner}/{repo}/issues/comments/{id}': (request, context) => ({
    status: 200,
    body: comment(commentOf(request, context), context),
  }),
  'PATCH /repos/{owner}/{repo}/issues/comments/{id}': (request, context) => {
    const found = commentOf(request, context);
    writerOf(found.item, context);
    editComment(context.world, found, requiredText(request.body, 'body'));
    return { status: 200, body: comment(found, context) };
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{id}': (request, context) => {
    const found = commentOf(request, context);
    writerOf(found.item, context);
    deleteComment(context.world, found, context.viewer.actor);
    return { status: 204 };
  },
};

/** Returns the account that may write to an item: issues and pull requests need different permissions. */
export function writerOf(item: ItemRecord, { viewer }: RestContext): ActorRecord {
  return viewer.checkWrite(PERMISSIONS[item.kind]);
}

/** Changes the fields of an issue or a pull request that a PATCH names. */
export function patchItem(item: ItemRecord, { body }: RestRequest, context: RestContext): void {
  const actor = writerOf(item, context);
  const state = textOf(body, 'state');
  if (state !== undefined && state !== 'open' && state !== 'closed') {
    // The shape: https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#validation-failed; so below.
    throw invalid('Validation Failed', { resource: 'Issue', code: 'invalid', field: 'state' });
  }
  const labels = textsOf(body, 'labels');
  const assignees = textsOf(body, 'assignees');
  updateItem(context.world, item, actor, {
    title: textOf(body, 'title'),
    ...(body.body !== undefined && { body: textOf(body, 'body') ?? null }),
    labels: labels && labelsNamed(item.repository, labels, context),
    assignees: assignees && assigneesNamed(assignees, context),
    ...(body.milestone !== undefined && {
      milestone: milestoneNumbered(item.repository, body.milestone),
    }),
    state: state === undefined ? undefined : state === 'open' ? 'OPEN' : 'CLOSED',
    reason: textOf(body, 'state_reason')?.toUpperCase() as StateReason | undefined,
  });
}

/** Returns labels by name; the REST API creates those that the repository does not have. */
export function labelsNamed(
  repository: RepositoryRecord,
  names: readonly string[],
  { world }: RestContext,
): LabelRecord[] {
  return [...new Set(names.map((name) => world.label(repository, name)))];
}

function assigneesNamed(logins: readonly string[], { world }: RestContext): ActorRecord[] {
  return logins.flatMap((login) => world.actor(login) ?? []);
}

function milestoneNumbered(repository: RepositoryRecord, number: unknown): MilestoneRecord | null {
  if (number === null) return null;
  const found = [...repository.milestones.values()].find((entry) => entry.number === Number(number));
  if (found === undefined)
    throw invalid('Validation Failed', { resource: 'Issue', code: 'invalid', field: 'milestone' });
  return found;
}

function commentOf(request: RestRequest, context: RestContext): CommentRecord {
  const repository = repositoryOf(request, context);
  const found = context.world.nodes.get(Number(request.params.id));
  if (found?.kind !== 'IssueComment' || found.item.repository !== repository || found.at > context.now) {
    throw notFound();
  }
  return found;
}

/** Lists issues and pull requests together, as GitHub does. */
function listItems(request: RestRequest, context: RestContext): { item: ItemRecord; view: ItemView }[] {
  const repository = repositoryOf(request, context);
  const { query } = request;
  const state = query.get('state') ?? 'open';
  if (!['open', 'closed', 'all'].includes(state)) throw badBody(`"${state}" is not a state.`);
  const labels = (query.get('labels') ?? '').split(',').flatMap((name) => name.trim().toLowerCase() || []);
  const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z');
  if (Number.isNaN(since))
    // Made up: no source was found.
    throw new GitHubError('UNPROCESSABLE', 'since is not a timestamp', { status: 422 });
  const creator = query.get('creator')?.toLowerCase();
  const assignee = query.get('assignee')?.toLowerCase();
  const found = [...repository.items.values()].flatMap((item) => {
    const view = viewOf(item, context.now);
    if (
      view === null ||
      item.kind === 'Discussion' ||
      !context.viewer.reads(repository, PERMISSIONS[item.kind])
    )
      return [];
    const names = view.labels.map((label) => label.name.toLowerCase());
    const assignees = view.assignees.map(({ login }) => login.toLowerCase());
    const author = item.author?.kind === 'Bot' ? `${item.author.login}[bot]` : item.author?.login;
    const fits =
      (state === 'all' || (view.state === 'OPEN') === (state === 'open')) &&
      labels.every((label) => names.includes(label)) &&
      view.updatedAt >= since &&
      (creator === undefined || author?.toLowerCase() === creator) &&
      (assignee === undefined ||
        assignee === (assignees.length === 0 ? 'none' : '*') ||
        assignees.includes(assignee));
    return fits ? [{ item, view }] : [];
  });
  return sortListed(found, query);
}

/** Sorts by `sort` (`created`, `updated`, `comments`) and `direction`; by default the latest created first. */
export function sortListed<T extends { item: ItemRecord; view: ItemView }>(
  found: T[],
  query: URLSearchParams,
): T[] {
  const sort = query.get('sort') ?? 'created';
  const key = ({ item, view }: T) =>
    sort === 'updated' ? view.updatedAt : sort === 'comments' ? view.commentCount : item.createdAt;
  found.sort((a, b) => key(a) - key(b) || a.item.number - b.item.number);
  return query.get('direction') === 'asc' ? found : found.reverse();
}
