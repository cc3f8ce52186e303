import type { Answer } from './answer.ts';
import type { RateStatus } from './graphql/context.ts';

/** Requests or points allowed. Tests set small numbers. */
export interface LimitOptions {
  /** GraphQL points an hour. Default 5,000. */
  graphql?: number;
  /** REST requests an hour. Default 5,000. */
  core?: number;
  /** REST searches a minute. Default 30. */
  search?: number;
  /** The same without a token. Defaults 60 and 10. */
  anonymousCore?: number;
  anonymousSearch?: number;
  /** Requests under way at once. Default 100. */
  concurrent?: number;
  /** Points a minute: a read is 1, a write 5. Defaults 900 for REST, 2,000 for GraphQL. */
  restPointsPerMinute?: number;
  graphqlPointsPerMinute?: number;
  /** Requests that create content a minute. Default 80. */
  contentPerMinute?: number;
  /**
   * The status and `retry-after` of refusals by these secondary limits. Defaults 403 and 60 seconds; null for no
   * header.
   */
  secondaryStatus?: 403 | 429;
  secondaryRetryAfter?: number | null;
  /** Records that one GraphQL query may ask for before its resources are exhausted. Default 5,000; none on an Enterprise Server. */
  graphqlRecords?: number;
  /** Entries of a recursive listing of a tree before it is truncated. Default 100,000. */
  treeEntries?: number;
  /** `type` of the error when the GraphQL points are used up: documented, or as seen since 2025. */
  rateLimitType?: 'RATE_LIMITED' | 'RATE_LIMIT';
}

export type Resource = 'graphql' | 'core' | 'search';

interface Window {
  used: number;
  resetAt: number;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Counts the usage of each viewer, in windows that begin with their first request. */
export class RateLimits {
  readonly #options: LimitOptions;
  readonly #now: () => number;
  readonly #windows = new Map<string, Window>();

  constructor(options: LimitOptions, now: () => number) {
    this.#options = options;
    this.#now = now;
  }

  status(viewer: string, resource: Resource): RateStatus {
    const { used, resetAt } = this.#window(`${viewer} ${resource}`, resource === 'search' ? MINUTE : HOUR);
    const limit = this.#limit(viewer, resource);
    return { limit, used: Math.min(used, limit), remaining: Math.max(0, limit - used), resetAt };
  }

  /** Subtracts the cost. Returns false, and subtracts nothing, when nothing is left. */
  charge(viewer: string, resource: Resource, cost: number): boolean {
    if (this.status(viewer, resource).remaining <= 0) return false;
    this.#window(`${viewer} ${resource}`, HOUR).used += cost;
    return true;
  }

  /** Whether one more request exceeds a secondary limit. `underWay` includes it. */
  exceedsSecondary(
    viewer: string,
    request: { isGraphql: boolean; isWrite: boolean },
    underWay: number,
  ): boolean {
    const options = this.#options;
    if (underWay > (options.concurrent ?? 100)) return true;
    const { isGraphql, isWrite } = request;
    const points = isGraphql
      ? (options.graphqlPointsPerMinute ?? 2000)
      : (options.restPointsPerMinute ?? 900);
    const spent = this.#window(`${viewer} ${isGraphql ? 'graphql' : 'rest'} points`, MINUTE);
    const created = this.#window(`${viewer} content`, MINUTE);
    spent.used += isWrite ? 5 : 1;
    created.used += isWrite ? 1 : 0;
    return spent.used > points || created.used > (options.contentPerMinute ?? 80);
  }

  #limit(viewer: string, resource: Resource): number {
    const options = this.#options;
    const anonymous = viewer === 'anonymous';
    switch (resource) {
      case 'graphql':
        return anonymous ? 0 : (options.graphql ?? 5000);
      case 'core':
        return anonymous ? (options.anonymousCore ?? 60) : (options.core ?? 5000);
      case 'search':
        return anonymous ? (options.anonymousSearch ?? 10) : (options.search ?? 30);
    }
  }

  #window(name: string, length: number): Window {
    const known = this.#windows.get(name);
    if (known !== undefined && known.resetAt > this.#now()) return known;
    const fresh = { used: 0, resetAt: this.#now() + length };
    this.#windows.set(name, fresh);
    return fresh;
  }
}

/** The `x-ratelimit-*` headers of every answer. */
export function rateHeaders(
  resource: Resource,
  { limit, remaining, used, resetAt }: RateStatus,
): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(used),
    'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
    'x-ratelimit-resource': resource,
  };
}

/**
 * The refusal when the points of the hour are used up, which GraphQL answers with status 200
 * (https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#exceeding-the-rate-limit).
 */
export function graphqlLimitAnswer(type: 'RATE_LIMITED' | 'RATE_LIMIT' = 'RATE_LIMITED'): Answer {
  const error =
    type === 'RATE_LIMITED'
      ? { type, message: 'API rate limit exceeded for user ID 1001.' }
      : { type, code: 'graphql_rate_limit', message: 'API rate limit already exceeded for user ID 1001.' };
  return { status: 200, body: { errors: [error] } };
}

/**
 * The refusal when the requests of the hour, or the searches of the minute, are used up
 * (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit).
 */
export function restLimitAnswer(anonymous: boolean): Answer {
  const advice =
    "(But here's the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)";
  return {
    status: 403,
    body: {
      message: anonymous
        ? `API rate limit exceeded for 127.0.0.1. ${advice}`
        : 'API rate limit exceeded for user ID 1001.',
      documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
      status: '403',
    },
  };
}

/**
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 * @param retryAfter - Seconds, or null for an answer without the header.
 */
export function secondaryLimitAnswer(status: 403 | 429 = 403, retryAfter: number | null = 60): Answer {
  return {
    status,
    headers: retryAfter === null ? {} : { 'retry-after': String(retryAfter) },
    body: {
      documentation_url:
        'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
      message:
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
        'If you reach out to GitHub Support for help, please include the request ID 0000:000000:0000000.',
    },
  };
}
