import { createHash } from 'node:crypto';
import { type Viewer, viewerOf } from './access.ts';
import { type Answer, type RequestInfo, refusal, restError } from './answer.ts';
import { GitHubError } from './errors.ts';
import { exhausted, prepareQuery, runQuery } from './graphql/execute.ts';
import { githubSchema } from './graphql/schema.ts';
import {
  graphqlLimitAnswer,
  RateLimits,
  type Resource,
  rateHeaders,
  restLimitAnswer,
  secondaryLimitAnswer,
} from './limits.ts';
import type { LogEntry } from './log.ts';
import { DEFAULT_TOKENS, type Edition, type GitHubServerOptions } from './options.ts';
import { routeRest } from './rest/router.ts';
import type { World } from './state/world.ts';
import type { Urls } from './urls.ts';

/** Answers requests as GitHub does: authentication first, then limits, then the API itself. */
export class Service {
  readonly urls: Urls;
  readonly #world: World;
  readonly #options: GitHubServerOptions;
  readonly #limits: RateLimits;
  readonly #now: () => number;
  readonly #edition: Edition;
  #underWay = 0;

  constructor(world: World, options: GitHubServerOptions, now: () => number) {
    this.#world = world;
    this.#options = options;
    this.#edition = options.edition ?? 'github.com';
    this.#now = now;
    this.#limits = new RateLimits(options.limits ?? {}, now);
    this.urls = { html: world.options.serverUrl, api: '' };
  }

  /** Counts a request as active until the returned function is called. */
  begin(): () => void {
    this.#underWay += 1;
    let open = true;
    return () => {
      if (open) this.#underWay -= 1;
      open = false;
    };
  }

  /** Headers of every answer. */
  commonHeaders(request: RequestInfo): Record<string, string> {
    return {
      server: 'github.com',
      date: new Date(this.#now()).toUTCString(),
      'x-github-request-id': `LOCAL:${request.index}`,
      // https://docs.github.com/en/enterprise-server@3.17/rest/meta/meta
      ...(this.#edition === 'enterprise' && { 'x-github-enterprise-version': '3.17.0' }),
      'x-github-media-type': request.isGraphql ? 'github.v4; format=json' : 'github.v3; format=json',
    };
  }

  async respond(request: RequestInfo, entry: LogEntry): Promise<Answer> {
    // https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#user-agent
    if (request.headers['user-agent'] === undefined) {
      return {
        status: 403,
        body: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
      };
    }
    const authorization = request.headers.authorization?.toString();
    if (request.method === 'POST' && request.path.startsWith('/app/installations/')) {
      return installationToken(request.path, this.#options.installations ?? {});
    }
    const viewer = viewerOf(authorization, this.#options.tokens ?? DEFAULT_TOKENS, this.#world);
    // The status: https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit.
    if (viewer === null) return refusal(401, 'Bad credentials');
    const { secondaryStatus, secondaryRetryAfter } = this.#options.limits ?? {};
    if (this.#limits.exceedsSecondary(viewer.key, request, this.#underWay)) {
      return secondaryLimitAnswer(secondaryStatus, secondaryRetryAfter);
    }
    const answer = request.isGraphql
      ? await this.#graphql(request, viewer, entry)
      : this.#rest(request, viewer, entry);
    const scopes = viewer.actor === null ? {} : { 'x-oauth-scopes': viewer.scopes.join(', ') };
    return { ...answer, headers: { ...scopes, ...answer.headers } };
  }

  async #graphql(request: RequestInfo, viewer: Viewer, entry: LogEntry): Promise<Answer> {
    // That a token is needed:
    // https://docs.github.com/en/graphql/guides/forming-calls-with-graphql#authenticating-with-graphql; no source was
    // found for these words, nor for the answers to other methods and invalid bodies.
    if (viewer.actor === null) return refusal(401, 'This endpoint requires you to be authenticated.');
    if (request.method !== 'POST') return refusal(404, 'Not Found');
    if (typeof request.body !== 'object' || request.body === null)
      return refusal(400, 'Problems parsing JSON');
    const prepared = prepareQuery(request.body, this.#edition);
    const points = 'cost' in prepared ? prepared.cost.points : 1;
    const { rateLimitType, graphqlRecords = this.#edition === 'enterprise' ? Infinity : 5000 } =
      this.#options.limits ?? {};
    const allowed = this.#limits.charge(viewer.key, 'graphql', points);
    const rate = this.#limits.status(viewer.key, 'graphql');
    const headers = rateHeaders('graphql', rate);
    if (!allowed) return { ...graphqlLimitAnswer(rateLimitType), headers };
    entry.cost = points;
    if (!('cost' in prepared)) return { status: 200, headers, body: prepared };
    const world = this.#world;
    const body = await runQuery(prepared, {
      world,
      viewer,
      get now() {
        return world.now();
      },
      urls: this.urls,
      cost: prepared.cost,
      rate,
      edition: this.#edition,
    });
    const isTooMuch = prepared.cost.nodes >= graphqlRecords;
    return {
      status: 200,
      headers,
      body: isTooMuch ? exhausted(body, githubSchema(this.#edition), prepared) : body,
    };
  }

  #rest(request: RequestInfo, viewer: Viewer, entry: LogEntry): Answer {
    const resource: Resource = request.path.startsWith('/search/') ? 'search' : 'core';
    const free = /^\/rate_limit(?:\?|$)/u.test(request.path);
    if (!free && !this.#limits.charge(viewer.key, resource, 1)) {
      return {
        ...restLimitAnswer(viewer.actor === null),
        headers: rateHeaders(resource, this.#limits.status(viewer.key, resource)),
      };
    }
    entry.cost = free ? 0 : 1;
    const answer = this.#route(request, viewer);
    const headers = {
      ...rateHeaders(resource, this.#limits.status(viewer.key, resource)),
      ...answer.headers,
    };
    if (request.method !== 'GET' || answer.status !== 200) return { ...answer, headers };
    const etag = `W/"${createHash('sha256').update(JSON.stringify(answer.body)).digest('hex')}"`;
    const unchanged = request.headers['if-none-match'] === etag;
    return {
      status: unchanged ? 304 : 200,
      headers: { etag, ...headers },
      body: unchanged ? undefined : answer.body,
    };
  }

  #route(request: RequestInfo, viewer: Viewer): Answer {
    const world = this.#world;
    try {
      return routeRest(request, {
        world,
        viewer,
        get now() {
          return world.now();
        },
        urls: this.urls,
        rate: (resource) => this.#limits.status(viewer.key, resource),
        edition: this.#edition,
        treeEntries: this.#options.limits?.treeEntries ?? 100_000,
      });
    } catch (error) {
      if (error instanceof GitHubError) return restError(error);
      throw error;
    }
  }
}

function installationToken(path: string, installations: Readonly<Record<string, string>>): Answer {
  const id = /^\/app\/installations\/(\d+)\/access_tokens$/u.exec(path)?.[1] ?? '';
  const token = Object.hasOwn(installations, id) ? installations[id] : undefined;
  if (token === undefined) return refusal(404, 'Not Found');
  const expires = new Date(Date.now() + 3_600_000).toISOString();
  return {
    status: 201,
    body: { token, expires_at: expires, permissions: { issues: 'write' }, repository_selection: 'all' },
  };
}
