import { invalid, notFound } from '../../errors.ts';
import { viewOf } from '../../state/item-view.ts';
import type { CategoryRecord, CommentRecord, ItemRecord, RepositoryRecord } from '../../state/records.ts';
import { addComment, deleteComment } from '../../state/write-comments.ts';
import { createItem, setState, updateItem } from '../../state/write-items.ts';
import { instant, itemPath } from '../../urls.ts';
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
  replyTo: () => null,
  replies: (_source: CommentRecord, args: PageArguments, _context, info) => connection([], args, info),
  url: ({ id, item: parent }: CommentRecord, _: unknown, { urls }) =>
    `${urls.html}${itemPath(parent)}#discussioncomment-${id}`,
};

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
      const details = { category, answered: category.answerable ? false : null, upvotes: 1 };
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
  addDiscussionComment: mutation((input: { discussionId: string; body: string }, context) => {
    const found = discussionOf(context, input.discussionId);
    const actor = context.viewer.checkWrite('discussions');
    return { comment: addComment(context.world, found, actor, input.body) };
  }),
  deleteDiscussionComment: mutation((input: { id: string }, context) => {
    const comment = nodeOf<CommentRecord>(context, input.id, 'DiscussionComment');
    context.viewer.checkWrite('discussions');
    deleteComment(context.world, comment, context.viewer.actor);
    return { comment };
  }),
};
