import { invalid, notFound } from '../../errors.ts';
import { viewOf } from '../../state/item-view.ts';
import type { CategoryRecord, CommentRecord, ItemRecord, RepositoryRecord } from '../../state/records.ts';
import {
  addComment,
  chooseAnswer,
  clearAnswer,
  deleteComment,
  editComment,
} from '../../state/write-comments.ts';
import { createItem, setState, updateItem } from '../../state/write-items.ts';
import { instant, instantOrNull, itemPath } from '../../urls.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Context, Fields } from '../context.ts';
import { item, view, written } from './item.ts';
import { mutation } from './mutation.ts';
import { nodeOf } from './mutation-items.ts';
import { visibleItem } from './query.ts';

/** https://docs.github.com/en/graphql/guides/using-the-graphql-api-for-discussions */
export const discussion: Fields = {
  ...item,
  stateReason: (source: ItemRecord, _: unknown, context) => view(source, context).stateReason,
  category: (source: ItemRecord) => source.discussion?.category,
  isAnswered: (source: ItemRecord) => source.discussion?.answered,
  answer: (source: ItemRecord, _: unknown, context) => answerOf(source, context)?.comment,
  answerChosenAt: (source: ItemRecord, _: unknown, context) =>
    instantOrNull(answerOf(source, context)?.at ?? null),
  answerChosenBy: (source: ItemRecord, _: unknown, context) => answerOf(source, context)?.actor,
  upvoteCount: (source: ItemRecord) => source.discussion?.upvotes,
};

export const discussionCategory: Fields = {
  slug: ({ name }: CategoryRecord) =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/gu, ''),
  emoji: () => ':speech_balloon:',
  isAnswerable: ({ answerable }: CategoryRecord) => answerable,
  description: () => null,
};

export const discussionComment: Fields = {
  ...written,
  discussion: ({ item: parent }: CommentRecord) => parent,
  updatedAt: ({ at, editedAt }: CommentRecord) => instant(editedAt ?? at),
  deletedAt: ({ deletedAt }: CommentRecord) => instantOrNull(deletedAt ?? null),
  isAnswer: (source: CommentRecord, _: unknown, context) =>
    answerOf(source.item, context)?.comment === source,
  replyTo: ({ replyTo }: CommentRecord) => replyTo,
  replies: (source: CommentRecord, args: PageArguments, { now }, info) =>
    connection(
      source.item.events.filter(
        (event) => event.kind === 'DiscussionComment' && event.replyTo === source && event.at <= now,
      ),
      args,
      info,
    ),
  url: ({ id, item: parent }: CommentRecord, _: unknown, { urls }) =>
    `${urls.html}${itemPath(parent)}#discussioncomment-${id}`,
};

/** The chosen answer, once it was chosen. */
function answerOf({ discussion: details }: ItemRecord, { now }: Context) {
  const answer = details?.answer ?? null;
  return answer !== null && answer.at <= now ? answer : null;
}

interface DiscussionFilter {
  categoryId?: string | null;
  states?: readonly string[] | null;
  orderBy?: { field: string; direction: string } | null;
}

/** The discussion fields of a repository; its connections are empty where discussions are switched off. */
export const discussionFields: Fields = {
  hasDiscussionsEnabled: ({ categories }: RepositoryRecord) => categories !== null,
  discussionCategories: ({ categories }: RepositoryRecord, args: PageArguments, _context, info) =>
    connection([...(categories?.values() ?? [])], args, info),
  discussions: (source: RepositoryRecord, args: PageArguments & DiscussionFilter, context, info) =>
    connection(discussionsOf(source, args, context), args, info),
};

function discussionsOf(
  repository: RepositoryRecord,
  { categoryId, states, orderBy }: DiscussionFilter,
  context: Context,
): ItemRecord[] {
  const category =
    categoryId == null ? null : nodeOf<CategoryRecord>(context, categoryId, 'DiscussionCategory');
  const key = (found: ItemRecord) =>
    orderBy?.field === 'CREATED_AT' ? found.createdAt : (viewOf(found, context.now)?.updatedAt ?? 0);
  const found = [...repository.items.values()]
    .filter(
      (each) =>
        each.kind === 'Discussion' &&
        visibleItem(context, each) !== null &&
        (category === null || each.discussion?.category === category) &&
        (states == null || states.length === 0 || states.includes(view(each, context).state)),
    )
    .sort((a, b) => key(a) - key(b) || a.number - b.number);
  return orderBy?.direction === 'ASC' ? found : found.reverse();
}

const discussionOf = (context: Context, id: string) => nodeOf<ItemRecord>(context, id, 'Discussion');

const commentOf = (context: Context, id: string) => nodeOf<CommentRecord>(context, id, 'DiscussionComment');

export const discussionMutations: Fields = {
  createDiscussion: mutation(
    (input: { repositoryId: string; categoryId: string; title: string; body: string }, context) => {
      const actor = context.viewer.checkWrite('discussions');
      const repository = nodeOf<RepositoryRecord>(context, input.repositoryId, 'Repository');
      const category = nodeOf<CategoryRecord>(context, input.categoryId, 'DiscussionCategory');
      if (category.repository !== repository) {
        throw notFound(`Could not resolve to a node with the global id of '${input.categoryId}'`);
      }
      if (input.body.trim() === '') {
        const problem = { resource: 'Discussion', code: 'missing_field', field: 'body' };
        throw invalid("Body can't be blank", problem);
      }
      const { title, body } = input;
      const details = { category, answered: category.answerable ? false : null, answer: null, upvotes: 1 };
      const created = createItem(context.world, repository, actor, { title, body }, { discussion: details });
      return { discussion: created };
    },
  ),
  updateDiscussion: mutation(
    (input: { discussionId: string; title?: string | null; body?: string | null }, context) => {
      const found = discussionOf(context, input.discussionId);
      const actor = context.viewer.checkWrite('discussions');
      const { title, body } = input;
      updateItem(context.world, found, actor, { title: title ?? undefined, body: body ?? undefined });
      return { discussion: found };
    },
  ),
  closeDiscussion: mutation(
    (input: { discussionId: string; reason: 'RESOLVED' | 'OUTDATED' | 'DUPLICATE' }, context) => {
      const found = discussionOf(context, input.discussionId);
      setState(context.world, found, context.viewer.checkWrite('discussions'), 'CLOSED', input.reason);
      return { discussion: found };
    },
  ),
  addDiscussionComment: mutation(
    (input: { discussionId: string; body: string; replyToId?: string | null }, context) => {
      const found = discussionOf(context, input.discussionId);
      const actor = context.viewer.checkWrite('discussions');
      const replyTo = input.replyToId == null ? undefined : commentOf(context, input.replyToId);
      return { comment: addComment(context.world, found, actor, input.body, replyTo) };
    },
  ),
  updateDiscussionComment: mutation((input: { commentId: string; body: string }, context) => {
    const comment = commentOf(context, input.commentId);
    context.viewer.checkWrite('discussions');
    editComment(context.world, comment, input.body);
    return { comment };
  }),
  markDiscussionCommentAsAnswer: mutation((input: { id: string }, context) => {
    const comment = commentOf(context, input.id);
    const actor = context.viewer.checkWrite('discussions');
    context.world.change(comment.item, (at) => chooseAnswer(comment, actor, at));
    return { discussion: comment.item };
  }),
  unmarkDiscussionCommentAsAnswer: mutation((input: { id: string }, context) => {
    const { item: found } = commentOf(context, input.id);
    context.viewer.checkWrite('discussions');
    context.world.change(found, () => clearAnswer(found));
    return { discussion: found };
  }),
  deleteDiscussionComment: mutation((input: { id: string }, context) => {
    const comment = commentOf(context, input.id);
    context.viewer.checkWrite('discussions');
    deleteComment(context.world, comment, context.viewer.actor);
    return { comment };
  }),
};
