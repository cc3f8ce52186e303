import { nodeId } from '../../node-id.ts';
import { viewOf } from '../../state/item-view.ts';
import type { ItemEvent } from '../../state/records.ts';
import { apiRepository, instant } from '../../urls.ts';
import type { RestContext } from '../context.ts';
import { simpleUser } from './actor.ts';
import { comment, issue, review } from './item.ts';

const NAMES: Readonly<Record<string, string>> = {
  ClosedEvent: 'closed',
  ReopenedEvent: 'reopened',
  MergedEvent: 'merged',
  LabeledEvent: 'labeled',
  UnlabeledEvent: 'unlabeled',
  AssignedEvent: 'assigned',
  UnassignedEvent: 'unassigned',
  RenamedTitleEvent: 'renamed',
  CommentDeletedEvent: 'comment_deleted',
  CrossReferencedEvent: 'cross-referenced',
};

/** One of `timeline-issue-events`. */
export function timelineEvent(event: ItemEvent, context: RestContext) {
  const { urls, now } = context;
  const actor = simpleUser(event.actor, urls);
  if (event.kind === 'IssueComment') return { ...comment(event, context), event: 'commented', actor };
  if (event.kind === 'PullRequestReview') return { ...review(event, context), event: 'reviewed' };
  const name = NAMES[event.kind] ?? '';
  const created = instant(event.at);
  if (event.kind === 'CrossReferencedEvent') {
    const view = viewOf(event.source, now);
    const source = view && { type: 'issue', issue: issue(event.source, view, context) };
    return { event: name, actor, created_at: created, updated_at: created, source: source ?? {} };
  }
  const base = {
    id: event.id,
    node_id: nodeId(event.kind, event.id),
    url: `${apiRepository(urls, event.item.repository)}/issues/events/${event.id}`,
    actor,
    event: name,
    commit_id: event.kind === 'MergedEvent' ? (event.item.pull?.mergeOid ?? null) : null,
    commit_url: null,
    created_at: created,
    performed_via_github_app: null,
  };
  switch (event.kind) {
    case 'LabeledEvent':
    case 'UnlabeledEvent':
      return { ...base, label: { name: event.label.name, color: event.label.color } };
    case 'AssignedEvent':
    case 'UnassignedEvent':
      return { ...base, assignee: simpleUser(event.assignee, urls), assigner: actor };
    case 'RenamedTitleEvent':
      return { ...base, rename: { from: event.from, to: event.to } };
    case 'ClosedEvent':
      return { ...base, state_reason: event.reason?.toLowerCase() ?? null };
    default:
      return base;
  }
}
