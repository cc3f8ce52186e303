import type { ActorRecord, CommentRecord, ItemRecord } from '../github-server/state/records.ts';
import { createItem } from '../github-server/state/write-items.ts';
import { type Life, REPOSITORY } from './life.ts';

/** @throws {Error} when the world has nobody of that login. */
export function accountOf({ github }: Life, login: string): ActorRecord {
  const account = github.world.account(login);
  if (account === null) throw new Error(`There is no account ${login}.`);
  return account;
}

/** @throws {Error} when the world has no such item. */
export function itemOf({ github }: Life, reference: string): ItemRecord {
  const item = github.world.item(reference);
  if (item === undefined) throw new Error(`There is no item ${reference}.`);
  return item;
}

/**
 * The comments below an issue or pull request, in the order in which they were written.
 * @throws {Error} when the world has no such item.
 */
export function commentsOf(life: Life, reference: string): CommentRecord[] {
  return itemOf(life, reference).events.flatMap((event) => (event.kind === 'IssueComment' ? [event] : []));
}

/** @throws {Error} when the item has no comment. */
export function firstComment(life: Life, reference: string): CommentRecord {
  const [comment] = commentsOf(life, reference);
  if (comment === undefined) throw new Error(`There is no comment below ${reference}.`);
  return comment;
}

/**
 * Somebody opens an issue in the repository of the meetings.
 * @param isAgenda - It is opened where agendas are: as a discussion in a repository that has them.
 */
export function openItem(
  life: Life,
  login: string,
  title: string,
  body: string,
  isAgenda = false,
): ItemRecord {
  const { world } = life.github;
  const repository = world.repository(REPOSITORY);
  if (repository === undefined) throw new Error('The world has the repository.');
  const category = isAgenda ? repository.categories?.get('meetings') : undefined;
  const discussion = category && { discussion: { category, answered: null, answer: null, upvotes: 1 } };
  return createItem(world, repository, accountOf(life, login), { title, body }, discussion);
}
