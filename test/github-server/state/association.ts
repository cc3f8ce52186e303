import type { RepositoryRole } from '../data.ts';
import { viewOf } from './item-view.ts';
import type { ActorRecord, RepositoryRecord } from './records.ts';

type Association = 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';

/**
 * Returns somebody's association with a repository, as far as the viewer may know: only members see a concealed
 * membership, and so no app does (https://docs.github.com/en/graphql/reference/enums#commentauthorassociation). It does
 * not tell their permissions there.
 */
export function associationOf(
  { owner, people, items }: RepositoryRecord,
  author: ActorRecord | null,
  viewer: ActorRecord | null,
  now: number,
): Association {
  if (author === null) return 'NONE';
  if (author === owner) return 'OWNER';
  const login = keyOf(author);
  const membership = owner.members.get(login);
  const viewerIsMember = viewer !== null && owner.members.has(keyOf(viewer));
  if (membership === 'public' || (membership === 'concealed' && viewerIsMember)) return 'MEMBER';
  if (people.get(login)?.invited === true) return 'COLLABORATOR';
  const isContributor = [...items.values()].some(
    (item) => item.author === author && item.pull !== null && viewOf(item, now)?.state === 'MERGED',
  );
  return isContributor ? 'CONTRIBUTOR' : 'NONE';
}

/**
 * Returns somebody's permission in a repository: `permission` is the nearest of the four legacy ones. Everybody may
 * read public repositories, and members those of their organization.
 */
export function permissionOf(
  { owner, people, visibility }: RepositoryRecord,
  user: ActorRecord,
): { permission: 'admin' | 'write' | 'read' | 'none'; role: RepositoryRole | 'none' } {
  const readable = visibility === 'public' || owner.members.has(keyOf(user));
  const role = user === owner ? 'admin' : (people.get(keyOf(user))?.role ?? (readable ? 'read' : 'none'));
  const legacy = {
    admin: 'admin',
    maintain: 'write',
    write: 'write',
    triage: 'read',
    read: 'read',
    none: 'none',
  };
  return { permission: legacy[role] as 'admin' | 'write' | 'read' | 'none', role };
}

/** The key of an account: a bot differs from a user with the same name. */
function keyOf({ kind, login }: ActorRecord): string {
  return `${login.toLowerCase()}${kind === 'Bot' ? '[bot]' : ''}`;
}
