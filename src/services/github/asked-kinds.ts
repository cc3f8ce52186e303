import type { ItemKind } from '../../model/item-kinds.ts';

export type ConnectionName = 'labels' | 'assignees' | 'files' | 'closingIssuesReferences' | 'timelineItems';

/** The values of `SearchType` that find items; `ISSUE_ADVANCED` where the boolean engine is wanted. */
export type SearchType = 'ISSUE' | 'ISSUE_ADVANCED' | 'DISCUSSION';

/** Facts that are requested only when they are needed; not every kind of item has them. */
type Fact = 'milestone' | 'project' | 'reviews';

interface AskedKind {
  /** The type of search that finds it. */
  search: SearchType;
  /** The field with the number of matches. */
  count: 'issueCount' | 'discussionCount';
  /** The name of the fragment with all fields requested of an item. */
  fragment: string;
  /**
   * Fields that only this kind has. A field whose type differs between kinds needs an alias, because one query cannot
   * select both under the same name.
   */
  fields: string;
  facts: readonly Fact[];
  /** The connections of this kind, in the order in which they are requested. */
  connections: readonly ConnectionName[];
  /** Events of its timeline, and the fragments that read them. */
  events: readonly string[];
  eventFragments: string;
  /**
   * The field with the state of an item of this kind that references another item; null where GitHub reports no such
   * references.
   */
  state: string | null;
}

const ISSUE_EVENTS: readonly string[] = [
  'ISSUE_COMMENT',
  'CLOSED_EVENT',
  'REOPENED_EVENT',
  'LABELED_EVENT',
  'UNLABELED_EVENT',
  'CROSS_REFERENCED_EVENT',
];

/** What GraphQL queries request, by kind of item. */
export const ASKED: Readonly<Record<ItemKind, AskedKind>> = {
  issue: {
    search: 'ISSUE',
    count: 'issueCount',
    fragment: 'issuePart',
    fields: 'state stateReason',
    facts: ['milestone', 'project'],
    connections: ['labels', 'assignees', 'timelineItems'],
    events: ISSUE_EVENTS,
    eventFragments: '...issueEvent',
    state: 'state',
  },
  'pull-request': {
    search: 'ISSUE',
    count: 'issueCount',
    fragment: 'pullPart',
    fields: 'pullState: state isDraft mergedAt',
    facts: ['milestone', 'project', 'reviews'],
    connections: ['labels', 'assignees', 'timelineItems', 'files', 'closingIssuesReferences'],
    events: [...ISSUE_EVENTS, 'PULL_REQUEST_REVIEW', 'MERGED_EVENT'],
    eventFragments: '...issueEvent ...pullEvent',
    state: 'pullState: state',
  },
  discussion: {
    search: 'DISCUSSION',
    count: 'discussionCount',
    fragment: 'discussionPart',
    fields: 'discussionReason: stateReason category { name } isAnswered upvoteCount',
    facts: [],
    connections: ['labels'],
    events: [],
    eventFragments: '',
    state: null,
  },
};
