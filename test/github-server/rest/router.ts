import { type Answer, type RequestInfo, refusal } from '../answer.ts';
import { type Handler, Moved, type RestContext, type Routes } from './context.ts';
import { accountRoutes } from './routes/accounts.ts';
import { contentRoutes } from './routes/contents.ts';
import { gitRoutes } from './routes/git.ts';
import { issueRoutes } from './routes/issues.ts';
import { labelRoutes } from './routes/labels.ts';
import { metaRoutes } from './routes/meta.ts';
import { pullRoutes } from './routes/pulls.ts';
import { repositoryRoutes } from './routes/repositories.ts';
import { searchRoutes } from './routes/search.ts';

const ROUTES: Routes = {
  ...metaRoutes,
  ...accountRoutes,
  ...searchRoutes,
  ...repositoryRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...pullRoutes,
  ...contentRoutes,
  ...gitRoutes,
};

interface CompiledRoute {
  method: string;
  pattern: RegExp;
  handler: Handler;
}

const COMPILED: readonly CompiledRoute[] = Object.entries(ROUTES).map(([route, handler]) => {
  const [method = '', path = ''] = route.split(' ');
  const pattern = path
    .replace(/[.]/gu, '\\.')
    .replace(/\{(\w+)\+\}/gu, '(?<$1>.*)')
    .replace(/\{(\w+)\}/gu, '(?<$1>[^/]+)');
  return { method, pattern: new RegExp(`^${pattern}$`, 'u'), handler };
});

/**
 * Answers a REST request.
 * @throws {GitHubError} for refusals.
 */
export function routeRest(request: RequestInfo, context: RestContext): Answer {
  const url = new URL(context.urls.api + request.path);
  const path = byName(url.pathname, context).replace(/(?<=.)\/$/u, '');
  const body = request.body ?? {};
  // The description of 400 in GitHub's OpenAPI description (`@octokit/openapi`).
  if (typeof body !== 'object' || Array.isArray(body)) return refusal(400, 'Problems parsing JSON');
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  for (const route of COMPILED) {
    const match = route.method === method ? route.pattern.exec(path) : null;
    if (match === null) continue;
    const params = Object.fromEntries(
      Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    const query = url.searchParams;
    const accept = String(request.headers.accept ?? '');
    try {
      return route.handler(
        { method, params, query, accept, url, body: body as Record<string, unknown> },
        context,
      );
    } catch (error) {
      if (!(error instanceof Moved)) throw error;
      const more = { url: error.target };
      return { ...refusal(error.status, error.message, more), headers: { location: error.target } };
    }
  }
  return { ...refusal(404, 'Not Found'), headers: { 'x-local-github': 'no such route' } };
}

/** `/repositories/1` is the repository with that id, whatever its name; renamed repositories redirect there. */
function byName(path: string, { world }: RestContext): string {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/u.exec(path) ?? [];
  const record = id === undefined ? undefined : world.nodes.get(Number(id));
  return record?.kind === 'Repository' ? `/repos/${record.nameWithOwner}${rest}` : path;
}
