import type { Fields } from '../context.ts';
import { actor } from './actor.ts';
import {
  discussion,
  discussionCategory,
  discussionComment,
  discussionFields,
  discussionMutations,
} from './discussion.ts';
import { blob, commit, ref, tree } from './git.ts';
import { issue, issueComment, pullRequest, pullRequestReview } from './item.ts';
import { gitMutations } from './mutation-git.ts';
import { itemMutations } from './mutation-items.ts';
import { query } from './query.ts';
import { label, milestone, release, repository } from './repository.ts';
import {
  assignedEvent,
  closedEvent,
  commentDeletedEvent,
  crossReferencedEvent,
  event,
  mergedEvent,
  renamedTitleEvent,
} from './timeline.ts';

/** Resolvers by the name of the type. */
export const RESOLVERS: Readonly<Record<string, Fields>> = {
  Query: query,
  Mutation: { ...itemMutations, ...gitMutations, ...discussionMutations },
  Repository: { ...repository, ...discussionFields },
  Release: release,
  Label: label,
  Milestone: milestone,
  User: actor,
  Bot: actor,
  Organization: actor,
  Issue: issue,
  PullRequest: pullRequest,
  IssueComment: issueComment,
  PullRequestReview: pullRequestReview,
  Discussion: discussion,
  DiscussionCategory: discussionCategory,
  DiscussionComment: discussionComment,
  Ref: ref,
  Commit: commit,
  Tree: tree,
  Blob: blob,
  ClosedEvent: closedEvent,
  ReopenedEvent: event,
  MergedEvent: mergedEvent,
  LabeledEvent: event,
  UnlabeledEvent: event,
  AssignedEvent: assignedEvent,
  UnassignedEvent: assignedEvent,
  RenamedTitleEvent: renamedTitleEvent,
  CommentDeletedEvent: commentDeletedEvent,
  CrossReferencedEvent: crossReferencedEvent,
};
