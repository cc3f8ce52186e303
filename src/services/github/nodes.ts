/** The shapes of GraphQL answers to the queries in `documents.ts`, with only the fields that these select. */

import { type Item, itemKey, type RepositoryName } from '../../model/item.ts';

export interface Connection<T> {
  totalCount?: number;
  nodes: readonly (T | null)[] | null;
  pageInfo: PageInfo;
}

interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}

export function nodesOf<T>(connection: Pick<Connection<T>, 'nodes'> | null | undefined): T[] {
  return (connection?.nodes ?? []).filter((node) => node !== null);
}

/** Returns the cursor of the next page; null after the last. */
export function cursorAfter({ pageInfo }: Pick<Connection<unknown>, 'pageInfo'>): string | null {
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}

export interface RepositoryNode {
  nameWithOwner: string;
  isPrivate: boolean;
  visibility: 'PUBLIC' | 'PRIVATE' | 'INTERNAL';
  isArchived: boolean;
}

interface Actor {
  __typename?: string;
  login: string;
}

export type Association = 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE' | (string & {});

export interface ReferenceNode {
  number: number;
  title: string;
  url: string;
  state?: string;
  pullState?: string;
  repository: RepositoryNode;
}

export interface EventNode {
  __typename: string;
  createdAt?: string;
  submittedAt?: string | null;
  state?: string;
  url?: string;
  body?: string;
  author?: Actor | null;
  actor?: Actor | null;
  deletedCommentAuthor?: Actor | null;
  label?: { name: string };
  source?: ReferenceNode;
}

/** The fields that identify an item. */
export interface SummaryNode {
  __typename: string;
  id: string;
  number: number;
  title: string;
  url: string;
  state?: string;
  pullState?: string;
  closedAt?: string | null;
  author: (Actor & { __typename: string }) | null;
  authorAssociation: Association;
  repository: RepositoryNode;
}

export interface ItemNode extends SummaryNode {
  stateReason?: string | null;
  discussionReason?: string | null;
  category?: { name: string };
  isAnswered?: boolean | null;
  answerChosenAt?: string | null;
  answerChosenBy?: Actor | null;
  upvoteCount?: number;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  comments: { totalCount: number };
  labels: Connection<{ name: string }> | null;
  assignees?: Connection<Actor> | null;
  milestone?: { title: string } | null;
  reactions?: { totalCount: number };
  reviewDecision?: 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null;
  reviewRequests?: {
    nodes: readonly ({ requestedReviewer: { login?: string; slug?: string } | null } | null)[] | null;
  };
  latestReviews?: { nodes: readonly ({ author: Actor | null } | null)[] | null } | null;
  projectItems?: { nodes: readonly (ProjectItemNode | null)[] | null } | null;
  /** The form answers in the body, kept instead of it. */
  answers?: Readonly<Record<string, string>>;
  body?: string;
  /** The references in the body, kept instead of it. */
  references?: readonly string[];
  isDraft?: boolean;
  mergedAt?: string | null;
  timelineItems?: Connection<EventNode> | null;
  /** The newest comments on a discussion, with the newest replies to each. */
  recent?: { nodes: readonly (CommentNode | null)[] | null };
  files?: Connection<{ path: string }> | null;
  closingIssuesReferences?: Connection<{ number: number; repository: RepositoryNode }> | null;
}

/** When a comment on a discussion was written, and by whom. */
export interface CommentNode {
  createdAt: string;
  author: Actor | null;
  replies?: { nodes: readonly (CommentNode | null)[] | null };
}

/** An item in a project with the values of its fields. Each type of field has another name for its value. */
export interface ProjectItemNode {
  project: { public: boolean };
  fieldValues: {
    nodes:
      | readonly ({
          name?: string | null;
          title?: string | null;
          text?: string | null;
          number?: number | null;
          date?: string | null;
          field?: { name?: string };
        } | null)[]
      | null;
  };
}

export interface SearchNode {
  issueCount?: number;
  discussionCount?: number;
  pageInfo: PageInfo;
  nodes: readonly (ItemNode | SummaryNode | null)[] | null;
}

export interface ReleaseNode {
  tagName: string;
  name: string | null;
  url: string;
  author: Actor | null;
  createdAt: string;
  publishedAt: string | null;
  isDraft: boolean;
  isPrerelease: boolean;
}

/** Whether the repository is neither private nor internal to an enterprise. */
export function isPublic({
  visibility,
  isPrivate,
}: Pick<RepositoryNode, 'visibility' | 'isPrivate'>): boolean {
  return visibility === 'PUBLIC' && !isPrivate;
}

/** The state of an item; discussions only have the instant at which they were closed. */
export function stateOf(node: Pick<SummaryNode, 'state' | 'pullState' | 'closedAt'>): Item['state'] {
  const state = node.pullState ?? node.state;
  if (state === 'MERGED') return 'merged';
  return state === 'CLOSED' || (state === undefined && node.closedAt != null) ? 'closed' : 'open';
}

/** `owner/name#12` for the item of a node. */
export function keyOf({ repository, number }: Pick<ReferenceNode, 'repository' | 'number'>): string {
  return itemKey({ repository: repository.nameWithOwner as RepositoryName, number });
}
