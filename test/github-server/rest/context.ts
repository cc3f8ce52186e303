import { PERMISSIONS, type Viewer } from '../access.ts';
import type { Answer } from '../answer.ts';
import { GitHubError, notFound } from '../errors.ts';
import type { RateStatus } from '../graphql/context.ts';
import type { Resource } from '../limits.ts';
import type { Edition } from '../options.ts';
import { viewOf } from '../state/item-view.ts';
import type { ItemRecord, ItemView, RepositoryRecord } from '../state/records.ts';
import type { World } from '../state/world.ts';
import type { Urls } from '../urls.ts';

export interface RestContext {
  world: World;
  viewer: Viewer;
  /** The instant that the answer shows. After a write it is the time of the write or later. */
  readonly now: number;
  urls: Urls;
  rate: (resource: Resource) => RateStatus;
  edition: Edition;
  /** The most entries of a recursive listing of a tree. */
  treeEntries: number;
}

/** A request whose path matches a route. */
export interface RestRequest {
  method: string;
  /** Parts of the path by their name in the route, decoded. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The requested media type; '' when there is none. */
  accept: string;
  /** The whole address, for `Link` headers. */
  url: URL;
  /** The JSON body; an empty object when there is none. */
  body: Readonly<Record<string, unknown>>;
}

export type Handler = (request: RestRequest, context: RestContext) => Answer;

/** `METHOD /path/{name}`; a name that ends in `+` takes the rest of the path. */
export type Routes = Readonly<Record<string, Handler>>;

/**
 * Returns the repository that a path names.
 * @throws {Moved} when it was renamed; {GitHubError} when it does not exist for the viewer.
 */
export function repositoryOf(
  { params, url, method }: RestRequest,
  { world, viewer, urls }: RestContext,
): RepositoryRecord {
  const name = `${params.owner}/${params.repo}`;
  const repository = world.repository(name);
  if (repository === undefined || !viewer.sees(repository)) throw notFound();
  viewer.checkSaml(repository.owner);
  if (!world.repositories.has(name.toLowerCase())) {
    const rest = url.pathname.split('/').slice(4).join('/');
    const target = `${urls.api}/repositories/${repository.id}${rest && `/${rest}`}${url.search}`;
    throw new Moved(target, method === 'GET' ? 301 : 307);
  }
  return repository;
}

/** Thrown when the repository has another address. */
export class Moved extends Error {
  readonly target: string;
  readonly status: number;

  constructor(target: string, status: number) {
    super('Moved Permanently');
    this.target = target;
    this.status = status;
  }
}

/**
 * Returns the item that a path names, at the present instant.
 * @throws {GitHubError} when it does not exist for the viewer.
 */
export function itemOf(
  request: RestRequest,
  context: RestContext,
  kind?: ItemRecord['kind'],
): { item: ItemRecord; view: ItemView } {
  const repository = repositoryOf(request, context);
  const item = repository.items.get(Number(request.params.number));
  const view = item && viewOf(item, context.now);
  if (
    item === undefined ||
    item.kind === 'Discussion' ||
    view == null ||
    (kind !== undefined && item.kind !== kind)
  )
    throw notFound();
  if (!context.viewer.reads(repository, PERMISSIONS[item.kind])) throw notFound();
  return { item, view };
}

/** The item after a write. */
export function viewNow(item: ItemRecord, context: RestContext): ItemView {
  const view = viewOf(item, context.now);
  if (view === null) throw notFound();
  return view;
}

/**
 * Returns a text from the body; undefined when it is missing or null.
 * @throws {GitHubError} when it is something else.
 */
export function textOf(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw badBody(`For 'properties/${name}', ${JSON.stringify(value)} is not a string.`);
}

export function requiredText(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = textOf(body, name);
  if (value === undefined) throw badBody(`"${name}" wasn't supplied.`);
  return value;
}

/** Returns a list of texts, or of the names of objects; undefined when it is missing. */
export function textsOf(body: Readonly<Record<string, unknown>>, name: string): string[] | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value))
    throw badBody(`For 'properties/${name}', ${JSON.stringify(value)} is not an array.`);
  return value.map((entry: unknown) => {
    if (typeof entry === 'string') return entry;
    if (typeof entry === 'object' && entry !== null && 'name' in entry) return String(entry.name);
    throw badBody(`For 'items', ${JSON.stringify(entry)} is not a string.`);
  });
}

/**
 * The source of the first line: https://github.com/pome-sh/digital-twins/pull/400 (measured on GitHub); most reasons
 * are invented.
 */
export function badBody(reason: string): GitHubError {
  return new GitHubError('UNPROCESSABLE', `Invalid request.\n\n${reason}`, { status: 422 });
}
