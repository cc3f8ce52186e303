import { PERMISSIONS } from '../../access.ts';
import type { StateReason } from '../../data.ts';
import { GitHubError, notFound } from '../../errors.ts';
import { viewOf } from '../../state/item-view.ts';
import type {
  ActorRecord,
  CommentRecord,
  ItemRecord,
  LabelRecord,
  MilestoneRecord,
  RepositoryRecord,
} from '../../state/records.ts';
import { addComment, deleteComment, editComment } from '../../state/write-comments.ts';
import {
  createItem,
  createLabel,
  type ItemChanges,
  setLabels,
  setState,
  updateItem,
} from '../../state/write-items.ts';
import type { Context, Fields } from '../context.ts';
import { mutation } from './mutation.ts';
import { readNode } from './query.ts';

interface ItemInput {
  title?: string | null;
  body?: string | null;
  labelIds?: readonly string[] | null;
  assigneeIds?: readonly string[] | null;
  milestoneId?: string | null;
}

/**
 * Returns the record of an id; the refusal has the wording for an unknown id.
 * @throws {GitHubError} `NOT_FOUND` when there is none of these kinds for the viewer.
 */
export function nodeOf<T extends { kind: string }>(context: Context, id: string, ...kinds: T['kind'][]): T {
  const node = readNode(context, id) as T;
  if (!kinds.includes(node.kind))
    throw notFound(`Could not resolve to ${kinds.join(' or ')} node with the global id of '${id}'.`);
  return node;
}

const issueOf = (context: Context, id: string) => nodeOf<ItemRecord>(context, id, 'Issue');
const itemOf = (context: Context, id: string) => nodeOf<ItemRecord>(context, id, 'Issue', 'PullRequest');
const labelableOf = (context: Context, id: string) =>
  nodeOf<ItemRecord>(context, id, 'Issue', 'PullRequest', 'Discussion');
const commentOf = (context: Context, id: string) => nodeOf<CommentRecord>(context, id, 'IssueComment');

export function writerOf(item: ItemRecord, { viewer }: Context): ActorRecord {
  return viewer.checkWrite(PERMISSIONS[item.kind]);
}

/** Returns the changes in an input; fields that it does not name stay. */
export function changesOf(context: Context, input: ItemInput): ItemChanges {
  const { title, body, labelIds, assigneeIds, milestoneId } = input;
  return {
    title: title ?? undefined,
    body: body ?? undefined,
    labels: labelIds?.map((id) => nodeOf<LabelRecord>(context, id, 'Label')),
    assignees: assigneeIds?.map((id) => nodeOf<ActorRecord>(context, id, 'User', 'Bot')),
    ...(milestoneId !== undefined && {
      milestone: milestoneId === null ? null : nodeOf<MilestoneRecord>(context, milestoneId, 'Milestone'),
    }),
  };
}

/** Mutations of issues and of what issues and pull requests share. */
export const itemMutations: Fields = {
  createIssue: mutation((input: ItemInput & { repositoryId: string; title: string }, context) => {
    const actor = context.viewer.checkWrite('issues');
    const repository = nodeOf<RepositoryRecord>(context, input.repositoryId, 'Repository');
    const { labels = [], assignees = [], milestone = null } = changesOf(context, input);
    const { title, body } = input;
    return {
      issue: createItem(context.world, repository, actor, { title, body, labels, assignees, milestone }),
    };
  }),
  updateIssue: mutation((input: ItemInput & { id: string; state?: 'OPEN' | 'CLOSED' | null }, context) => {
    const issue = issueOf(context, input.id);
    const actor = writerOf(issue, context);
    updateItem(context.world, issue, actor, {
      ...changesOf(context, input),
      state: input.state ?? undefined,
    });
    return { issue, actor };
  }),
  closeIssue: mutation((input: { issueId: string; stateReason?: StateReason | null }, context) => {
    const issue = issueOf(context, input.issueId);
    setState(context.world, issue, writerOf(issue, context), 'CLOSED', input.stateReason ?? 'COMPLETED');
    return { issue };
  }),
  reopenIssue: mutation((input: { issueId: string }, context) => {
    const issue = issueOf(context, input.issueId);
    setState(context.world, issue, writerOf(issue, context), 'OPEN', null);
    return { issue };
  }),
  addComment: mutation((input: { subjectId: string; body: string }, context) => {
    const subject = itemOf(context, input.subjectId);
    const comment = addComment(context.world, subject, writerOf(subject, context), input.body);
    const edge = { node: comment, cursor: Buffer.from(String(comment.id)).toString('base64') };
    return { subject, commentEdge: edge, timelineEdge: edge };
  }),
  updateIssueComment: mutation((input: { id: string; body: string }, context) => {
    const issueComment = commentOf(context, input.id);
    writerOf(issueComment.item, context);
    editComment(context.world, issueComment, input.body);
    return { issueComment };
  }),
  deleteIssueComment: mutation((input: { id: string }, context) => {
    const comment = commentOf(context, input.id);
    writerOf(comment.item, context);
    deleteComment(context.world, comment, context.viewer.actor);
    return {};
  }),
  createLabel: mutation((input: LabelInput, context) => {
    context.viewer.checkWrite('issues');
    const repository = nodeOf<RepositoryRecord>(context, input.repositoryId, 'Repository');
    const { name, color, description = null } = input;
    return { label: createLabel(context.world, repository, { name, color, description }) };
  }),
  addLabelsToLabelable: mutation((input: LabelsInput, context) =>
    relabel(input, context, (present, named) => [...new Set([...present, ...named])]),
  ),
  removeLabelsFromLabelable: mutation((input: LabelsInput, context) =>
    relabel(input, context, (present, named) => present.filter((label) => !named.includes(label))),
  ),
};

interface LabelInput {
  repositoryId: string;
  name: string;
  color: string;
  description?: string | null;
}

interface LabelsInput {
  labelableId: string;
  labelIds: readonly string[];
}

function relabel(
  { labelableId, labelIds }: LabelsInput,
  context: Context,
  combine: (present: readonly LabelRecord[], named: readonly LabelRecord[]) => readonly LabelRecord[],
): object {
  const labelable = labelableOf(context, labelableId);
  const actor = writerOf(labelable, context);
  const named = labelIds.map((id) => nodeOf<LabelRecord>(context, id, 'Label'));
  if (named.some((label) => label.repository !== labelable.repository)) {
    // Made up: no source was found.
    throw new GitHubError('UNPROCESSABLE', 'Labels must belong to the repository of the labelable.', {
      status: 422,
    });
  }
  const present = viewOf(labelable, context.now)?.labels ?? [];
  setLabels(context.world, labelable, actor, combine(present, named));
  return { labelable };
}
