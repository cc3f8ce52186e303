import { type Item, type ItemSummary, plainLogin, type RepositoryName } from '../../model/item.ts';
import { type ItemKind, kindWhere } from '../../model/item-kinds.ts';
import type { ItemFields } from '../../ports/source.ts';
import { loginOf, openerOf } from './actors.ts';
import { activityOf } from './map-activity.ts';
import { type ItemNode, isPublic, keyOf, nodesOf, type SummaryNode, stateOf } from './nodes.ts';

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

function linkedFrom(node: ItemNode, shown: boolean): string[] {
  const closes = nodesOf(node.closingIssuesReferences);
  const hidden = new Set(closes.filter((issue) => shown && !isPublic(issue.repository)).map(keyOf));
  const all = new Set([...closes.map(keyOf), ...(node.references ?? [])]);
  all.delete(keyOf(node));
  return [...all].filter((key) => !hidden.has(key));
}
