import type { ActorRecord, CommentRecord, ItemRecord } from './records.ts';
import { referFrom } from './refer.ts';
import type { World } from './world.ts';
import { checkComment, checkWritable } from './write-rules.ts';

/** @throws {GitHubError} when the body breaks a limit or is empty, or the item is locked or archived. */
export function addComment(world: World, item: ItemRecord, actor: ActorRecord, body: string): CommentRecord {
  checkWritable(item.repository);
  checkComment(body);
  return world.change(item, (at) => {
    const comment: CommentRecord = {
      kind: item.kind === 'Discussion' ? 'DiscussionComment' : 'IssueComment',
      id: world.nextId(),
      item,
      at,
      actor,
      body,
      editedAt: null,
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

export function deleteComment(world: World, comment: CommentRecord, actor: ActorRecord | null): void {
  const { item, actor: author } = comment;
  world.change(item, (at) => {
    item.events.splice(item.events.indexOf(comment), 1);
    item.edits.push(at);
    world.nodes.delete(comment.id);
    // Discussions have no timeline.
    if (item.kind !== 'Discussion')
      world.addEvent(item, { kind: 'CommentDeletedEvent', id: world.nextId(), item, at, actor, author });
  });
}
