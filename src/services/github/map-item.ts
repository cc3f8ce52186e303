import { compareTexts } from '../../model/compare.ts';
import {
  type Activity,
  type Author,
  type Comment,
  type Item,
  type ItemSummary,
  itemKey,
  plainLogin,
  type RepositoryName,
} from '../../model/item.ts';
import { type ItemKind, kindWhere } from '../../model/item-kinds.ts';
import type { ItemFields } from '../../ports/source.ts';
import {
  type Association,
  type EventNode,
  type ItemNode,
  isPublic,
  nodesOf,
  type ReferenceNode,
  type SummaryNode,
} from './nodes.ts';

/**
 * Converts a GraphQL node with all pages of its connections to an item. References from a public item to repositories
 * that are not public are omitted: only the token can see them, and nothing may print them.
 */
export function itemOf(
  node: ItemNode,
  { files = false, linked = false, activitySince, ...wanted }: ItemFields,
): Item {
  const { kind, repository, number, title, url, opener, state, public: shown } = summaryOf(node);
  return {
    // One by one: an object that begins with a copy takes half as much memory again, and of these there are thousands.
    kind,
    repository,
    number,
    title,
    url,
    opener,
    state,
    public: shown,
    author: loginOf(node.author),
    labels: nodesOf(node.labels).map(({ name }) => name),
    draft: node.isDraft ?? false,
    createdAt: node.createdAt,
    updatedAt: node.updatedAt,
    closedAt: node.closedAt,
    mergedAt: node.mergedAt ?? null,
    stateReason: stateReasonOf(node.stateReason ?? node.discussionReason),
    comments: node.comments.totalCount,
    files: files ? nodesOf(node.files).map(({ path }) => path) : [],
    linked: linked ? linkedFrom(node, shown) : [],
    assignees: nodesOf(node.assignees).map(({ login }) => plainLogin(login)),
    archived: node.repository.isArchived,
    ...(wanted.milestone && { milestone: node.milestone?.title ?? null }),
    ...(wanted.reactions && { reactions: node.reactions?.totalCount ?? 0 }),
    ...(wanted.reviews && {
      reviewers: reviewersOf(node),
      reviewedBy: reviewedBy(node),
      review: REVIEWS[node.reviewDecision ?? ''] ?? null,
    }),
    ...(wanted.form && { fields: node.answers ?? {} }),
    ...(wanted.project && { project: projectFields(node) }),
    ...(node.category !== undefined && {
      discussion: {
        category: node.category.name,
        answered: node.isAnswered ?? null,
        upvotes: node.upvoteCount ?? 0,
      },
    }),
    ...(activitySince !== undefined &&
      (node.timelineItems !== undefined || node.recent !== undefined) && {
        activity: activityOf(node, activitySince, shown),
      }),
  };
}

const REVIEWS: Readonly<Record<string, Item['review']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes requested',
  REVIEW_REQUIRED: 'review required',
};

function reviewersOf(node: ItemNode): string[] {
  const asked = nodesOf(node.reviewRequests).flatMap(
    ({ requestedReviewer: reviewer }) => reviewer?.login ?? reviewer?.slug ?? [],
  );
  return [...new Set([...reviewedBy(node), ...asked])];
}

function reviewedBy({ latestReviews }: ItemNode): string[] {
  return nodesOf(latestReviews).flatMap(({ author }) => loginOf(author) ?? []);
}

/** The field values of public projects; where several have a field, the first counts. */
function projectFields({ projectItems }: ItemNode): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const node of projectItems?.nodes ?? []) {
    if (node?.project.public !== true) continue;
    for (const value of node.fieldValues.nodes ?? []) {
      const text = value?.name ?? value?.title ?? value?.text ?? value?.date ?? value?.number;
      if (value?.field?.name !== undefined && text != null) fields[value.field.name] ??= String(text);
    }
  }
  return fields;
}

/** Returns the facts that identify an item. */
export function summaryOf(node: SummaryNode): ItemSummary {
  return {
    kind: kindOf(node),
    repository: node.repository.nameWithOwner as RepositoryName,
    number: node.number,
    title: node.title,
    url: node.url,
    opener: openerOf(node),
    state: stateOf(node),
    public: isPublic(node.repository),
  };
}

/** The kind of a node; unknown types count as issues. */
export function kindOf({ __typename }: Pick<SummaryNode, '__typename'>): ItemKind {
  return kindWhere(({ type }) => type === __typename) ?? 'issue';
}

/**
 * Maps a state reason: `NOT_PLANNED` in GraphQL and `not_planned` in REST; discussions are resolved or outdated. Being
 * reopened is no reason here, since the state says open.
 */
export function stateReasonOf(reason: string | null | undefined): Item['stateReason'] {
  switch (reason?.toLowerCase()) {
    case 'completed':
    case 'resolved':
      return 'completed';
    case 'not_planned':
    case 'outdated':
      return 'not-planned';
    case 'duplicate':
      return 'duplicate';
    default:
      return null;
  }
}

function loginOf(actor: { login: string } | null | undefined): string | null {
  return actor == null ? null : plainLogin(actor.login);
}

/** The author of an item or comment, and whether they are an insider. */
export function openerOf({
  author,
  authorAssociation,
}: Pick<SummaryNode, 'author' | 'authorAssociation'>): Author | null {
  const known = authorOf(author);
  return known && { ...known, insider: isInsider(authorAssociation) };
}

/**
 * The account of an actor. GraphQL gives an app a login that a user may have as well, so the type decides. Never an
 * insider: that depends on the association with an item, which events do not have.
 */
export function authorOf(actor: EventNode['actor']): Author | null {
  if (actor == null) return null;
  const login = actor.__typename === 'Bot' ? `${plainLogin(actor.login)}[bot]` : actor.login;
  return { login, insider: false };
}

/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
export function isInsider(association: Association): boolean {
  return association === 'OWNER' || association === 'MEMBER' || association === 'COLLABORATOR';
}

/** The state of an item; discussions only have the instant at which they were closed. */
function stateOf(node: Pick<SummaryNode, 'state' | 'pullState' | 'closedAt'>): Item['state'] {
  const state = node.pullState ?? node.state;
  if (state === 'MERGED') return 'merged';
  return state === 'CLOSED' || (state === undefined && node.closedAt != null) ? 'closed' : 'open';
}

function linkedFrom(node: ItemNode, shown: boolean): string[] {
  const closes = nodesOf(node.closingIssuesReferences);
  const hidden = new Set(closes.filter((issue) => shown && !isPublic(issue.repository)).map(keyOf));
  const all = new Set([...closes.map(keyOf), ...(node.references ?? [])]);
  all.delete(keyOf(node));
  return [...all].filter((key) => !hidden.has(key));
}

function keyOf({ repository, number }: Pick<ReferenceNode, 'repository' | 'number'>): string {
  return itemKey({ repository: repository.nameWithOwner as RepositoryName, number });
}

/** How far apart a merge and the closing event that it causes may be, in milliseconds. */
const MERGE_TAKES = 5000;

/**
 * The activity of an item, oldest first. The timeline's `since` filters by last change, so older events are removed
 * here.
 */
function activityOf(node: ItemNode, since: string, shown: boolean): Activity[] {
  const start = Date.parse(since);
  const events = [
    ...nodesOf(node.timelineItems).flatMap((event) => eventOf(event, shown)),
    ...discussionEvents(node),
  ];
  const merges = events.filter(({ kind }) => kind === 'merged').map(({ at }) => Date.parse(at));
  const isPartOfMerge = ({ kind, at }: Activity): boolean =>
    kind === 'closed' && merges.some((merge) => Math.abs(merge - Date.parse(at)) <= MERGE_TAKES);
  return events
    .filter((event) => Date.parse(event.at) >= start && !isPartOfMerge(event))
    .sort((a, b) => compareTexts(a.at, b.at));
}

/** What the newest comments on a discussion, and its closing, show of its activity. */
function discussionEvents({ recent, closedAt }: ItemNode): Activity[] {
  if (recent === undefined) return [];
  const comments = (recent.nodes ?? []).flatMap((comment) =>
    comment === null ? [] : [comment, ...(comment.replies?.nodes ?? []).flatMap((reply) => reply ?? [])],
  );
  const written = comments.map(({ createdAt, author }): Activity => {
    return { kind: 'commented', at: createdAt, by: loginOf(author) };
  });
  return closedAt === null ? written : [...written, { kind: 'closed', at: closedAt, by: null }];
}

function eventOf(event: EventNode, shown: boolean): Activity[] {
  const at = event.createdAt ?? event.submittedAt ?? null;
  if (at === null) return [];
  const by = loginOf(event.actor ?? event.author);
  switch (event.__typename) {
    case 'IssueComment':
      return [{ kind: 'commented', at, by, ...commentWords(event) }];
    case 'PullRequestReview':
      return reviewEvent(event, at, by);
    case 'ClosedEvent':
      return [{ kind: 'closed', at, by }];
    case 'ReopenedEvent':
      return [{ kind: 'reopened', at, by }];
    case 'MergedEvent':
      return [{ kind: 'merged', at, by }];
    case 'CommentDeletedEvent': {
      const author = authorOf(event.deletedCommentAuthor);
      return [{ kind: 'removed', at, remover: authorOf(event.actor), author }];
    }
    case 'LabeledEvent':
      return [{ kind: 'labelled', at, label: event.label?.name ?? '' }];
    case 'UnlabeledEvent':
      return [{ kind: 'unlabelled', at, label: event.label?.name ?? '' }];
    case 'CrossReferencedEvent':
      return referenceEvent(event.source, at, shown);
    default:
      return [];
  }
}

function commentWords({ body, url, author }: EventNode): { words?: Comment } {
  if (body === undefined || url === undefined) return {};
  return { words: { text: body, url, machine: author?.__typename === 'Bot' } };
}

const VERDICTS: Readonly<Record<string, 'approved' | 'changes-requested'>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
};

/**
 * Converts a review. A pending one is a draft that only its author sees; a dismissed one no longer decides anything.
 */
function reviewEvent(event: EventNode, at: string, by: string | null): Activity[] {
  if (event.state === 'PENDING') return [];
  return [{ kind: 'reviewed', at, by, verdict: VERDICTS[event.state ?? ''] ?? 'commented' }];
}

function referenceEvent(source: ReferenceNode | undefined, at: string, shown: boolean): Activity[] {
  if (source === undefined || (shown && !isPublic(source.repository))) return [];
  const { title, url } = source;
  return [{ kind: 'referenced', at, item: keyOf(source), url, title, state: stateOf(source) }];
}
