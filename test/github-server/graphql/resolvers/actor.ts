import type { ActorRecord, RepositoryRecord } from '../../state/records.ts';
import { instant } from '../../urls.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Context, Fields } from '../context.ts';
import { readRepository } from './query.ts';

const JOINED = Date.parse('2012-01-01T00:00:00Z');

interface RepositoryArguments extends PageArguments {
  isArchived?: boolean | null;
  isFork?: boolean | null;
  privacy?: 'PUBLIC' | 'PRIVATE' | null;
  visibility?: 'PUBLIC' | 'PRIVATE' | 'INTERNAL' | null;
  orderBy?: { field: string; direction: string } | null;
}

/** What users, bots and organisations have in common. */
export const actor: Fields = {
  databaseId: ({ id }: ActorRecord) => id,
  avatarUrl: ({ id }: ActorRecord) => `https://avatars.githubusercontent.com/u/${id}?v=4`,
  url: (source: ActorRecord, _: unknown, { urls }) => urls.html + actorPath(source),
  resourcePath: actorPath,
  createdAt: () => instant(JOINED),
  updatedAt: () => instant(JOINED),
  email: () => '',
  description: () => null,
  isViewer: (source: ActorRecord, _: unknown, { viewer }) => viewer.actor === source,
  repository: (source: ActorRecord, { name }: { name: string }, context) =>
    readRepository(context, `${source.login}/${name}`),
  repositories: (source: ActorRecord, args: RepositoryArguments, context, info) =>
    connection(repositoriesOf(source, args, context), args, info),
};

function actorPath({ kind, login }: ActorRecord): string {
  return kind === 'Bot' ? `/apps/${login}` : `/${login}`;
}

function repositoriesOf(
  owner: ActorRecord,
  args: RepositoryArguments,
  { world, viewer }: Context,
): RepositoryRecord[] {
  const found = [...world.repositories.values()].filter(
    (repository) =>
      repository.owner === owner &&
      viewer.sees(repository) &&
      (args.isArchived == null || args.isArchived === repository.archived) &&
      args.isFork !== true &&
      (args.privacy == null || (args.privacy === 'PUBLIC') === (repository.visibility === 'public')) &&
      (args.visibility == null || args.visibility.toLowerCase() === repository.visibility),
  );
  if (args.orderBy?.field === 'NAME')
    found.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  return args.orderBy?.direction === 'DESC' ? found.reverse() : found;
}
