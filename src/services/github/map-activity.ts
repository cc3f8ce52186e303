import { compareTexts } from '../../model/compare.ts';
import type { Activity, Comment } from '../../model/item.ts';
import { authorOf, loginOf } from './actors.ts';
import {
  type EventNode,
  type ItemNode,
  isPublic,
  keyOf,
  nodesOf,
  type ReferenceNode,
  stateOf,
} from './nodes.ts';

/** How far apart a merge and the closing event that it causes may be, in milliseconds. */
const MERGE_TAKES = 5000;

/**
 * The activity of an item, oldest first. The timeline's `since` filters by last change, so older events are removed
 * here.
 */
export function activityOf(node: ItemNode, since: string, shown: boolean): Activity[] {
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

/** What the newest comments on a discussion, its answer and its closing show of its activity. */
function discussionEvents({ recent, closedAt, answerChosenAt, answerChosenBy }: ItemNode): Activity[] {
  if (recent === undefined) return [];
  const comments = (recent.nodes ?? []).flatMap((comment) =>
    comment === null ? [] : [comment, ...(comment.replies?.nodes ?? []).flatMap((reply) => reply ?? [])],
  );
  const written = comments.map(({ createdAt, author }): Activity => {
    return { kind: 'commented', at: createdAt, by: loginOf(author) };
  });
  return [
    ...written,
    ...(answerChosenAt == null
      ? []
      : [{ kind: 'answered' as const, at: answerChosenAt, by: loginOf(answerChosenBy ?? null) }]),
    ...(closedAt === null ? [] : [{ kind: 'closed' as const, at: closedAt, by: null }]),
  ];
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
