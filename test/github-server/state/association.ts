import type { RepositoryRole } from '../data.ts';
import { viewOf } from './item-view.ts';
import type { ActorRecord, RepositoryRecord } from './records.ts';

type Association = 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';

/**
 * What somebody is to a repository, as far as the viewer may know: a concealed membership shows only to members, and so
 * to no app (https://docs.github.com/en/graphql/reference/enums#commentauthorassociation). It says nothing of what they
 * may do there.
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
 * What somebody may do in a repository: `permission` is the nearest of the four old ones. Everybody may read what is
 * public, and members what their organization has.
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

/** A bot is not the user that has its name. */
function keyOf({ kind, login }: ActorRecord): string {
  return `${login.toLowerCase()}${kind === 'Bot' ? '[bot]' : ''}`;
}
