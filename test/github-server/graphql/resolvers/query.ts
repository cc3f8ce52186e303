import { PERMISSIONS, type Viewer } from '../../access.ts';
import { GitHubError, notFound, notModelled } from '../../errors.ts';
import { parseNodeId } from '../../node-id.ts';
import { engineOf } from '../../options.ts';
import { searchRepositories } from '../../search/repositories.ts';
import { REACHABLE, searchItems } from '../../search/run.ts';
import { viewOf } from '../../state/item-view.ts';
import type { ActorRecord, ItemRecord, RepositoryRecord } from '../../state/records.ts';
import type { World } from '../../state/world.ts';
import { instant } from '../../urls.ts';
import { offsetCursors, type PageArguments, paginate } from '../connection.ts';
import type { Context, Fields } from '../context.ts';
import { commitSource, objectSource, refSource } from './git.ts';

export const query: Fields = {
  // For an installation token it is the app, with its login in REST: `github-actions[bot]` (seen in
  // https://github.com/joshjohanning/bulk-github-repo-settings-sync-action/pull/194).
  viewer: (_: unknown, __: unknown, { viewer }) =>
    viewer.actor?.kind === 'Bot' ? { ...viewer.actor, login: `${viewer.actor.login}[bot]` } : viewer.actor,
  rateLimit: (_: unknown, __: unknown, { rate, cost }) => ({
    cost: cost.points,
    nodeCount: cost.nodes,
    limit: rate.limit,
    remaining: rate.remaining,
    used: rate.used,
    resetAt: instant(rate.resetAt),
  }),
  repository: (_: unknown, { owner, name, followRenames }: RepositoryArguments, context) =>
    readRepository(context, `${owner}/${name}`, followRenames),
  // Worded as for a repository; no source was found for organizations and users.
  organization: (_: unknown, { login }: { login: string }, { world, viewer }) => {
    const owner = world.actor(login);
    if (owner?.kind !== 'Organization') {
      throw notFound(`Could not resolve to an Organization with the login of '${login}'.`);
    }
    viewer.checkSaml(owner);
    return owner;
  },
  user: (_: unknown, { login }: { login: string }, { world }) => {
    const user = world.actor(login);
    if (user?.kind !== 'User') throw notFound(`Could not resolve to a User with the login of '${login}'.`);
    return user;
  },
  repositoryOwner: (_: unknown, { login }: { login: string }, { world }) => {
    const owner = world.actor(login);
    return owner === undefined || owner.kind === 'Bot' ? null : owner;
  },
  node: (_: unknown, { id }: { id: string }, context) => readNode(context, id),
  nodes: (_: unknown, { ids }: { ids: readonly string[] }, context) =>
    ids.map((id) => {
      try {
        return readNode(context, id);
      } catch (error) {
        if (error instanceof GitHubError) return error;
        throw error;
      }
    }),
  resource: (_: unknown, { url }: { url: string }, context) => {
    const path = url.startsWith(context.urls.html) ? url.slice(context.urls.html.length) : '';
    const [, owner, name, number] =
      /^\/([^/]+)(?:\/([^/]+)(?:\/(?:issues|pull|discussions)\/(\d+))?)?\/?$/u.exec(path) ?? [];
    if (owner === undefined) return null;
    if (name === undefined) return context.world.actor(owner) ?? null;
    const repository = readRepository(context, `${owner}/${name}`);
    return number === undefined ? repository : visibleItem(context, repository.items.get(Number(number)));
  },
  search: (_: unknown, args: PageArguments & { query: string; type: string }, context, info) => {
    const found = runSearch(context, args.type, args.query);
    const page = paginate<Found>(found.slice(0, REACHABLE), args, info, offsetCursors());
    const counted = (...types: string[]) => (types.includes(args.type) ? found.length : 0);
    return {
      ...page,
      codeCount: 0,
      userCount: 0,
      wikiCount: 0,
      issueCount: counted('ISSUE', 'ISSUE_ADVANCED'),
      discussionCount: counted('DISCUSSION'),
      repositoryCount: counted('REPOSITORY'),
    };
  },
};

interface RepositoryArguments {
  owner: string;
  name: string;
  followRenames?: boolean;
}

/**
 * In the words of https://github.com/cli/cli/issues/436.
 * @throws {GitHubError} `NOT_FOUND` when there is none for the viewer, `FORBIDDEN` without single sign-on.
 */
export function readRepository(
  { world, viewer }: { world: World; viewer: Viewer },
  name: string,
  followRenames = true,
): RepositoryRecord {
  const repository = followRenames ? world.repository(name) : world.repositories.get(name.toLowerCase());
  if (repository === undefined || !viewer.sees(repository)) {
    throw notFound(`Could not resolve to a Repository with the name '${name}'.`);
  }
  viewer.checkSaml(repository.owner);
  return repository;
}

/** The item, or null when it does not exist for the viewer at the moment of the request. */
export function visibleItem(
  { viewer, now }: { viewer: Viewer; now: number },
  item: ItemRecord | undefined,
): ItemRecord | null {
  if (item === undefined || !viewer.sees(item.repository)) return null;
  if (!viewer.reads(item.repository, PERMISSIONS[item.kind])) return null;
  return viewOf(item, now) === null ? null : item;
}

/**
 * In words that public code quotes from GitHub; no report was found.
 * @throws {GitHubError} `NOT_FOUND` when no record that the viewer sees has the id.
 */
export function readNode(context: Context, id: string): unknown {
  const missing = notFound(`Could not resolve to a node with the global id of '${id}'`);
  const parsed = parseNodeId(id);
  if (parsed === null) throw missing;
  const { world, viewer, now } = context;
  const [repositoryId, name] = parsed.key.split(/:(.*)/su);
  const record = world.nodes.get(Number(repositoryId));
  const owner = record && repositoryOf(record);
  if (record === undefined || (owner !== undefined && !viewer.sees(owner))) throw missing;
  if (owner !== undefined) viewer.checkSaml(owner.owner);
  if (name !== undefined && record.kind === 'Repository') {
    const found = gitNode(record, parsed.kind, name);
    if (found === null) throw missing;
    return found;
  }
  if (record.kind !== parsed.kind) throw missing;
  if ('number' in record && 'events' in record && visibleItem(context, record) === null) throw missing;
  if ('at' in record && record.at > now) throw missing;
  return record;
}

function repositoryOf(record: object): RepositoryRecord | undefined {
  if ('kind' in record && record.kind === 'Repository') return record as RepositoryRecord;
  if ('repository' in record) return record.repository as RepositoryRecord;
  return 'item' in record ? (record.item as ItemRecord).repository : undefined;
}

function gitNode(repository: RepositoryRecord, kind: string, name: string): object | null {
  if (kind === 'Ref') return refSource(repository, name);
  const commit = kind === 'Commit' ? repository.git.commits.get(name) : undefined;
  return commit === undefined ? objectSource(repository, kind, name) : commitSource(repository, commit);
}

type Found = { id: number } & (ItemRecord | RepositoryRecord | ActorRecord);

/** Runs a search. Unknown owners and repositories make a GraphQL search empty, without an error. */
function runSearch({ world, viewer, edition }: Context, type: string, text: string): readonly Found[] {
  if (type === 'REPOSITORY') return searchRepositories(world, viewer, text);
  const isOfItems = type === 'ISSUE' || type === 'ISSUE_ADVANCED';
  if (!isOfItems && type !== 'DISCUSSION') throw notModelled(`searches of type ${type}`);
  try {
    const engine = type === 'ISSUE' ? engineOf(edition) : type === 'DISCUSSION' ? 'classic' : 'boolean';
    return searchItems(world, viewer, text, { engine, discussions: type === 'DISCUSSION' }).items;
  } catch (error) {
    if (error instanceof GitHubError && error.type === 'NOT_FOUND') return [];
    throw error;
  }
}
