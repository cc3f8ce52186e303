import { invalid, type RestProblem } from '../errors.ts';
import type { ActorRecord, CommentRecord, ItemRecord } from './records.ts';
import { referFrom } from './refer.ts';
import type { World } from './world.ts';
import { checkComment, checkWritable } from './write-rules.ts';

/** @throws {GitHubError} when the body breaks a limit or is empty, or the item is locked or archived. */
export function addComment(
  world: World,
  item: ItemRecord,
  actor: ActorRecord,
  body: string,
  replyTo?: CommentRecord,
): CommentRecord {
  checkWritable(item.repository);
  checkComment(body);
  if (replyTo?.replyTo !== undefined)
    throw invalid('Parent comment is already in a thread, cannot reply to it', unprocessable('reply_to'));
  return world.change(item, (at) => {
    const comment: CommentRecord = {
      kind: item.kind === 'Discussion' ? 'DiscussionComment' : 'IssueComment',
      id: world.nextId(),
      item,
      at,
      actor,
      body,
      editedAt: null,
      ...(replyTo && { replyTo }),
    };
    world.addEvent(item, comment);
    referFrom(world, item, body);
    return comment;
  });
}

export function editComment(world: World, comment: CommentRecord, body: string): void {
  checkComment(body);
  world.change(comment.item, (at) => {
    comment.body = body;
    comment.editedAt = at;
    comment.item.edits.push(at);
  });
}

/** Below a discussion, a comment with replies stays, without its text. */
export function deleteComment(world: World, comment: CommentRecord, actor: ActorRecord | null): void {
  const { item, actor: author } = comment;
  world.change(item, (at) => {
    if (item.discussion?.answer?.comment === comment) clearAnswer(item);
    if (item.events.some((event) => event.kind === 'DiscussionComment' && event.replyTo === comment)) {
      Object.assign(comment, { body: '', deletedAt: at });
      item.edits.push(at);
      return;
    }
    item.events.splice(item.events.indexOf(comment), 1);
    item.edits.push(at);
    world.nodes.delete(comment.id);
    // Discussions have no timeline.
    if (item.kind !== 'Discussion')
      world.addEvent(item, { kind: 'CommentDeletedEvent', id: world.nextId(), item, at, actor, author });
  });
}

/** Chooses the answer of a discussion, which has at most one, in a category that has answers. */
export function chooseAnswer(comment: CommentRecord, actor: ActorRecord | null, at: number): void {
  const { discussion, edits } = comment.item;
  if (discussion === null || discussion.answered === null)
    throw invalid('Discussion category does not support answers', unprocessable('answer'));
  Object.assign(discussion, { answered: true, answer: { comment, at, actor } });
  edits.push(at);
}

export function clearAnswer({ discussion }: ItemRecord): void {
  if (discussion !== null) Object.assign(discussion, { answered: false, answer: null });
}

function unprocessable(field: string): RestProblem {
  return { resource: 'DiscussionComment', code: 'invalid', field };
}
