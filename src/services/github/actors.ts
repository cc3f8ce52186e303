import { type Author, plainLogin } from '../../model/item.ts';
import type { Association, EventNode, SummaryNode } from './nodes.ts';

/** The login of an actor; null for an account that was deleted. */
export function loginOf(actor: { login: string } | null | undefined): string | null {
  return actor == null ? null : plainLogin(actor.login);
}

/** The author of an item or comment, and whether they are an insider. */
export function openerOf({
  author,
  authorAssociation,
}: Pick<SummaryNode, 'author' | 'authorAssociation'>): Author | null {
  const known = authorOf(author);
  return known && { ...known, insider: isInsider(authorAssociation) };
}

/**
 * The account of an actor. GraphQL gives an app a login that a user may have as well, so the type decides. Never an
 * insider: that depends on the association with an item, which events do not have.
 */
export function authorOf(actor: EventNode['actor']): Author | null {
  if (actor == null) return null;
  const login = actor.__typename === 'Bot' ? `${plainLogin(actor.login)}[bot]` : actor.login;
  return { login, insider: false };
}

/** https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
export function isInsider(association: Association): boolean {
  return association === 'OWNER' || association === 'MEMBER' || association === 'COLLABORATOR';
}
