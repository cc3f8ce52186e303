import { PERMISSIONS } from '../../access.ts';
import { notFound } from '../../errors.ts';
import { associationOf } from '../../state/association.ts';
import { reviewDecision, viewOf } from '../../state/item-view.ts';
import type { CommentRecord, ItemRecord, ItemView, LabelRecord, ReviewRecord } from '../../state/records.ts';
import { headOf, pullFiles } from '../../state/write-pulls.ts';
import { instant, instantOrNull, itemPath } from '../../urls.ts';
import { connection, type PageArguments, paginate } from '../connection.ts';
import type { Context, Fields } from '../context.ts';
import { commitSource, refSource } from './git.ts';
import { participantsOf } from './lists.ts';
import { visibleItem } from './query.ts';
import { sortLabels } from './repository.ts';
import { timelineItems } from './timeline.ts';

/** @throws {GitHubError} `NOT_FOUND` when it does not exist at the moment of the request. */
export function view(item: ItemRecord, { now }: Context): ItemView {
  const found = viewOf(item, now);
  if (found === null) throw notFound();
  return found;
}

const byUpdate = (args: { orderBy?: { direction: string } | null }, comments: readonly CommentRecord[]) =>
  args.orderBy?.direction === 'DESC' ? [...comments].reverse() : comments;

/** The value of a field of a project: one that is chosen, or an iteration. */
function projectField([name, value]: [string, string | { iteration: string }]): object {
  return typeof value === 'string'
    ? {
        kind: 'ProjectV2ItemFieldSingleSelectValue',
        name: value,
        field: { kind: 'ProjectV2SingleSelectField', name },
      }
    : {
        kind: 'ProjectV2ItemFieldIterationValue',
        title: value.iteration,
        field: { kind: 'ProjectV2IterationField', name },
      };
}

/** What issues, pull requests and discussions have in common. */
export const item: Fields = {
  databaseId: ({ id }: ItemRecord) => id,
  fullDatabaseId: ({ id }: ItemRecord) => String(id),
  url: (source: ItemRecord, _: unknown, { urls }) => urls.html + itemPath(source),
  resourcePath: itemPath,
  bodyText: ({ body }: ItemRecord) => body,
  titleHTML: ({ title }: ItemRecord) => escapeHtml(title),
  state: (source: ItemRecord, _: unknown, context) => view(source, context).state,
  closed: (source: ItemRecord, _: unknown, context) => view(source, context).state !== 'OPEN',
  createdAt: ({ createdAt }: ItemRecord) => instant(createdAt),
  publishedAt: ({ createdAt }: ItemRecord) => instant(createdAt),
  updatedAt: (source: ItemRecord, _: unknown, context) => instant(view(source, context).updatedAt),
  closedAt: (source: ItemRecord, _: unknown, context) => instantOrNull(view(source, context).closedAt),
  lastEditedAt: () => null,
  includesCreatedEdit: () => false,
  createdViaEmail: () => false,
  editor: () => null,
  activeLockReason: () => null,
  authorAssociation: ({ repository, author }: ItemRecord, _: unknown, { viewer, now }) =>
    associationOf(repository, author, viewer.actor, now),
  viewerDidAuthor: ({ author }: ItemRecord, _: unknown, { viewer }) =>
    author !== null && author === viewer.actor,
  viewerCanUpdate: (source: ItemRecord, _: unknown, { viewer }) => viewer.writes(PERMISSIONS[source.kind]),
  labels: (source: ItemRecord, args: PageArguments & { orderBy?: LabelOrder | null }, context, info) =>
    connection<LabelRecord>(sortLabels(view(source, context).labels, args), args, info),
  assignees: (source: ItemRecord, args: PageArguments, context, info) =>
    connection(
      view(source, context).assignees.filter(({ kind }) => kind === 'User'),
      args,
      info,
    ),
  projectItems: ({ projects = [] }: ItemRecord, args: PageArguments, { viewer }, info) => {
    viewer.checkProjects();
    return connection(
      projects.map(({ isPublic = true, fields }, index) => ({
        id: index,
        project: { public: isPublic },
        fieldValues: { nodes: Object.entries(fields).map(projectField) },
      })),
      args,
      info,
    );
  },
  participants: (source: ItemRecord, args: PageArguments, context, info) =>
    connection(
      participantsOf(source, context.now).flatMap((person) => (person?.kind === 'User' ? [person] : [])),
      args,
      info,
    ),
  comments: (
    source: ItemRecord,
    args: PageArguments & { orderBy?: { direction: string } | null },
    context,
    info,
  ) => {
    const { comments, commentCount } = view(source, context);
    return { ...connection(byUpdate(args, comments), args, info), totalCount: commentCount };
  },
  reactions: (_: ItemRecord, args: PageArguments, _context, info) => connection<never>([], args, info),
  reactionGroups: () => [],
  timelineItems,
};

interface LabelOrder {
  field: string;
  direction: string;
}

export const issue: Fields = {
  ...item,
  stateReason: (source: ItemRecord, _: unknown, context) => view(source, context).stateReason,
  isPinned: () => false,
  closedByPullRequestsReferences: (
    source: ItemRecord,
    args: PageArguments & { includeClosedPrs?: boolean | null },
    context,
    info,
  ) => {
    const pulls = source.events.flatMap((event) => {
      if (event.kind !== 'CrossReferencedEvent' || !event.willClose || event.at > context.now) return [];
      const pull = visibleItem(context, event.source);
      return pull === null || (args.includeClosedPrs !== true && view(pull, context).state === 'CLOSED')
        ? []
        : [pull];
    });
    return connection(pulls, args, info);
  },
};

export const pullRequest: Fields = {
  ...item,
  permalink: (source: ItemRecord, _: unknown, { urls }) => urls.html + itemPath(source),
  isDraft: ({ draft }: ItemRecord) => draft,
  merged: (source: ItemRecord, _: unknown, context) => view(source, context).state === 'MERGED',
  mergedAt: (source: ItemRecord, _: unknown, context) => instantOrNull(view(source, context).mergedAt),
  mergedBy: (source: ItemRecord, _: unknown, context) => {
    const { mergedAt, closedBy } = view(source, context);
    return mergedAt === null ? null : closedBy;
  },
  mergeable: (source: ItemRecord, _: unknown, context) =>
    view(source, context).state === 'OPEN' ? 'MERGEABLE' : 'UNKNOWN',
  mergeStateStatus: () => 'CLEAN',
  mergeCommit: ({ repository, pull }: ItemRecord) => {
    const commit = repository.git.commits.get(pull?.mergeOid ?? '');
    return commit === undefined ? null : commitSource(repository, commit);
  },
  headRefName: ({ pull }: ItemRecord) => pull?.headRefName,
  baseRefName: ({ pull }: ItemRecord) => pull?.baseRefName,
  headRefOid: (source: ItemRecord) => headOf(source)?.oid ?? '0'.repeat(40),
  baseRefOid: ({ pull }: ItemRecord) => pull?.baseOid ?? '0'.repeat(40),
  headRef: ({ repository, pull }: ItemRecord) =>
    pull?.headRepository == null ? refSource(repository, `refs/heads/${pull?.headRefName}`) : null,
  baseRef: ({ repository, pull }: ItemRecord) => refSource(repository, `refs/heads/${pull?.baseRefName}`),
  headRepository: ({ repository, pull }: ItemRecord, _: unknown, { world }) =>
    pull?.headRepository == null ? repository : (world.repository(pull.headRepository) ?? null),
  baseRepository: ({ repository }: ItemRecord) => repository,
  headRepositoryOwner: ({ repository }: ItemRecord) => repository.owner,
  isCrossRepository: ({ pull }: ItemRecord) => pull !== null && pull.headRepository !== null,
  maintainerCanModify: () => true,
  additions: (source: ItemRecord) => pullFiles(source).length,
  deletions: () => 0,
  changedFiles: (source: ItemRecord) => pullFiles(source).length,
  statusCheckRollup: () => null,
  files: (source: ItemRecord, args: PageArguments, _context, info) => {
    const files = pullFiles(source).map(({ path, change }) => ({
      id: path,
      path,
      additions: 1,
      deletions: 0,
      changeType: change,
      viewerViewedState: 'UNVIEWED',
    }));
    return connection(files, args, info);
  },
  commits: (source: ItemRecord, args: PageArguments, _context, info) => {
    const head = headOf(source);
    const commits = head === undefined ? [] : source.repository.git.history(head.oid);
    const own = commits.filter(
      ({ oid }) => !source.repository.git.isAncestor(oid, source.pull?.baseOid ?? ''),
    );
    return connection(
      own.reverse().map((commit) => ({ id: commit.oid, commit: commitSource(source.repository, commit) })),
      args,
      info,
    );
  },
  closingIssuesReferences: ({ pull }: ItemRecord, args: PageArguments, context, info) =>
    connection(
      [...(pull?.closes ?? [])].flatMap((closed) => visibleItem(context, closed) ?? []),
      args,
      info,
    ),
  reviewDecision: (source: ItemRecord, _: unknown, context) => reviewDecision(source, view(source, context)),
  reviews: (
    source: ItemRecord,
    args: PageArguments & { author?: string | null; states?: readonly string[] | null },
    context,
    info,
  ) => {
    const { author, states } = args;
    const reviews = view(source, context).reviews.filter(
      (review) =>
        (author == null || review.actor?.login.toLowerCase() === author.toLowerCase()) &&
        (states == null || states.length === 0 || states.includes(review.state)),
    );
    return connection(reviews, args, info);
  },
  latestReviews: (source: ItemRecord, args: PageArguments, context, info) =>
    connection(latestReviews(view(source, context).reviews), args, info),
  latestOpinionatedReviews: (source: ItemRecord, args: PageArguments, context, info) => {
    const telling = view(source, context).reviews.filter((review) => review.state !== 'COMMENTED');
    return connection(latestReviews(telling), args, info);
  },
  reviewRequests: ({ reviewRequests }: ItemRecord, args: PageArguments, _context, info) =>
    paginate(
      [...reviewRequests].map((requestedReviewer) => ({ requestedReviewer, asCodeOwner: false })),
      args,
      info,
      { write: (_, index) => Buffer.from(String(index)).toString('base64'), read: () => null },
    ),
};

function latestReviews(reviews: readonly ReviewRecord[]): ReviewRecord[] {
  return [...new Map(reviews.map((review) => [review.actor, review])).values()];
}

export const written: Fields = {
  author: ({ actor }: CommentRecord | ReviewRecord) => actor,
  databaseId: ({ id }: CommentRecord | ReviewRecord) => id,
  fullDatabaseId: ({ id }: CommentRecord | ReviewRecord) => String(id),
  bodyText: ({ body }: CommentRecord | ReviewRecord) => body,
  createdAt: ({ at }: CommentRecord | ReviewRecord) => instant(at),
  publishedAt: ({ at }: CommentRecord | ReviewRecord) => instant(at),
  authorAssociation: () => 'CONTRIBUTOR',
  isMinimized: ({ minimized }: CommentRecord) => minimized === true,
  repository: ({ item: { repository } }: CommentRecord | ReviewRecord) => repository,
  pullRequest: ({ item: parent }: CommentRecord | ReviewRecord) =>
    parent.kind === 'PullRequest' ? parent : null,
  viewerDidAuthor: ({ actor }: CommentRecord, _: unknown, { viewer }) =>
    actor !== null && actor === viewer.actor,
  viewerCanUpdate: (_: CommentRecord, __: unknown, { viewer }) => viewer.writes('issues'),
};

export const issueComment: Fields = {
  ...written,
  issue: ({ item: parent }: CommentRecord) => parent,
  updatedAt: ({ at, editedAt }: CommentRecord) => instant(editedAt ?? at),
  lastEditedAt: ({ editedAt }: CommentRecord) => instantOrNull(editedAt),
  url: (comment: CommentRecord, _: unknown, { urls }) => urls.html + commentPath(comment),
  resourcePath: commentPath,
};

function commentPath({ id, item: parent }: CommentRecord): string {
  return `${itemPath(parent)}#issuecomment-${id}`;
}

export const pullRequestReview: Fields = {
  ...written,
  submittedAt: ({ at }: ReviewRecord) => instant(at),
  updatedAt: ({ at }: ReviewRecord) => instant(at),
  commit: () => null,
  url: (review: ReviewRecord, _: unknown, { urls }) => urls.html + reviewPath(review),
  resourcePath: reviewPath,
};

function reviewPath({ id, item: parent }: ReviewRecord): string {
  return `${itemPath(parent)}#pullrequestreview-${id}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
