import type { ActorRecord, CommentRecord, ItemEvent, ItemRecord, ItemView, ReviewRecord } from './records.ts';

/** Returns the item as of `now`, or null when it did not exist yet. The result is cached until the next event. */
export function viewOf(item: ItemRecord, now: number): ItemView | null {
  if (item.createdAt > now) return null;
  const known = item.derived;
  if (known !== null && known.from <= now && now < known.until) return known.view;
  const moments = [item.createdAt, ...item.events.map((event) => event.at), ...item.edits];
  const view = fold(item, now);
  item.derived = {
    view,
    from: moments.reduce((latest, at) => (at <= now && at > latest ? at : latest), item.createdAt),
    until: moments.reduce((next, at) => (at > now && at < next ? at : next), Number.POSITIVE_INFINITY),
  };
  return view;
}

/** The events up to `now`, oldest first. */
export function eventsUntil(item: ItemRecord, now: number): ItemEvent[] {
  return item.events.filter((event) => event.at <= now);
}

function fold(item: ItemRecord, now: number): ItemView {
  const labels = new Set(item.firstLabels);
  const assignees = new Set(item.firstAssignees);
  const comments: CommentRecord[] = [];
  const reviews: ReviewRecord[] = [];
  let state: ItemView['state'] = 'OPEN';
  let stateReason: ItemView['stateReason'] = null;
  let closedAt: number | null = null;
  let mergedAt: number | null = null;
  let closedBy: ActorRecord | null = null;
  let updatedAt = item.edits.reduce((latest, at) => (at <= now && at > latest ? at : latest), item.createdAt);
  for (const event of item.events) {
    if (event.at > now) break;
    // A mention elsewhere does not count as an update of the item.
    if (event.kind !== 'CrossReferencedEvent') updatedAt = Math.max(updatedAt, event.at);
    switch (event.kind) {
      case 'IssueComment':
      case 'DiscussionComment':
        if (event.replyTo === undefined) comments.push(event);
        break;
      case 'PullRequestReview':
        reviews.push(event);
        break;
      case 'LabeledEvent':
        labels.add(event.label);
        break;
      case 'UnlabeledEvent':
        labels.delete(event.label);
        break;
      case 'AssignedEvent':
        assignees.add(event.assignee);
        break;
      case 'UnassignedEvent':
        assignees.delete(event.assignee);
        break;
      case 'MergedEvent':
        mergedAt = event.at;
        break;
      case 'ClosedEvent':
        state = mergedAt === null ? 'CLOSED' : 'MERGED';
        stateReason =
          item.pull !== null ? null : (event.reason ?? (item.discussion ? 'RESOLVED' : 'COMPLETED'));
        closedAt = event.at;
        closedBy = event.actor;
        break;
      case 'ReopenedEvent':
        state = 'OPEN';
        stateReason = item.pull === null ? 'REOPENED' : null;
        closedAt = null;
        closedBy = null;
        break;
      case 'CrossReferencedEvent':
      case 'RenamedTitleEvent':
      case 'CommentDeletedEvent':
        break;
    }
  }
  return {
    state,
    stateReason,
    closedAt,
    mergedAt,
    closedBy,
    updatedAt,
    labels: [...labels],
    assignees: [...assignees],
    comments,
    commentCount: item.untoldComments + comments.length,
    reviews,
  };
}

/** Returns GitHub's decision from the latest decisive review of each person. */
export function reviewDecision(
  item: ItemRecord,
  view: ItemView,
): 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null {
  const latest = new Map<ActorRecord | null, ReviewRecord>();
  for (const review of view.reviews) {
    if (review.state !== 'COMMENTED') latest.set(review.actor, review);
  }
  const states = [...latest.values()].map((review) => review.state);
  if (states.includes('CHANGES_REQUESTED')) return 'CHANGES_REQUESTED';
  if (states.includes('APPROVED')) return 'APPROVED';
  return item.reviewRequests.size > 0 ? 'REVIEW_REQUIRED' : null;
}
