import type { ItemKind } from '../../model/item-kinds.ts';

export type ConnectionName = 'labels' | 'assignees' | 'files' | 'closingIssuesReferences' | 'timelineItems';

/** The values of `SearchType` that find items; `ISSUE_ADVANCED` where the boolean engine is wanted. */
export type SearchType = 'ISSUE' | 'ISSUE_ADVANCED' | 'DISCUSSION';

/** Facts that are asked for only where they are wanted, and that not every kind has. */
type Fact = 'milestone' | 'project' | 'reviews';

interface AskedKind {
  /** The type of search that finds it. */
  search: SearchType;
  /** How many a search found. */
  count: 'issueCount' | 'discussionCount';
  /** The name of the fragment with all that is asked of an item. */
  fragment: string;
  /** What only this kind has. Fields of one name but another type need an alias: one query cannot give both that name. */
  fields: string;
  facts: readonly Fact[];
  /** The connections that it has, in the order they are asked for. */
  connections: readonly ConnectionName[];
  /** Events of its timeline, and the fragments that read them. */
  events: readonly string[];
  eventFragments: string;
  /** The field that says whether it is open, where it refers to another item; null where GitHub tells of no such reference. */
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

/** How GraphQL is asked about each kind. */
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
