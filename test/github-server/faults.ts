import { samlError } from './access.ts';
import { type Answer, type RequestInfo, refusal, restError } from './answer.ts';
import { graphqlLimitAnswer, restLimitAnswer, secondaryLimitAnswer } from './limits.ts';

/**
 * A kind of failure.
 * - `drop`: the connection breaks before the request is processed; `applied-then-dropped`: after it took effect.
 * - `timeout`: no answer, ever. `truncate`: half of the body, then the connection breaks.
 * - `invalid-json`: a complete answer with half of the JSON. `html`: a page instead of JSON, status 502.
 * - `graphql-error`: status 200 with `errors` and no data; `graphql-partial`: the data with the second half of its
 * longest list null, and an error for each; `graphql-forbidden`: a field of every node null, and an error for each.
 */
export type FaultKind =
  | '500'
  | '502'
  | '503'
  | '504'
  | '401'
  | '403'
  | '404'
  | 'drop'
  | 'applied-then-dropped'
  | 'timeout'
  | 'truncate'
  | 'invalid-json'
  | 'html'
  | 'primary-rate-limit'
  | 'secondary-rate-limit'
  | 'graphql-error'
  | 'graphql-partial'
  | 'graphql-forbidden'
  | 'saml';

export interface Fault {
  kind: FaultKind;
  /**
   * The requests that fail: the n-th since the faults were set (1 is the first), those of a route such as `GET
   * /repos/*` or `POST /graphql`, or those that a function selects. Default: all.
   */
  match?: number | string | ((request: RequestInfo) => boolean);
  /** How many requests fail. Default 1; `Infinity` for all. */
  times?: number;
  /** How many matching requests succeed first. Default 0. */
  after?: number;
  /** For `secondary-rate-limit`: the status, 403 by default. */
  status?: 403 | 429;
  /** Seconds in `retry-after`. For `secondary-rate-limit` 60 by default, null for no such header; else none. */
  retryAfter?: number | null;
  /** For `primary-rate-limit`: seconds until `x-ratelimit-reset`. Default 60. */
  resetIn?: number;
  /** For `primary-rate-limit` of GraphQL. */
  rateLimitType?: 'RATE_LIMITED' | 'RATE_LIMIT';
  /** For `graphql-forbidden`: which field of items. */
  field?: string;
  /** Message of the error. */
  message?: string;
}

/** Decides which fault a request meets. */
export class FaultScript {
  #faults: { fault: Fault; matched: number }[] = [];
  #requests = 0;

  /** Replaces the script; requests count from 1 again. */
  set(faults: readonly Fault[]): void {
    this.#faults = faults.map((fault) => ({ fault, matched: 0 }));
    this.#requests = 0;
  }

  /** Returns the first fault that matches this request and counts it as used. */
  take(request: RequestInfo): Fault | null {
    this.#requests += 1;
    for (const entry of this.#faults) {
      const { fault } = entry;
      if (!matches(fault, request, this.#requests)) continue;
      entry.matched += 1;
      const after = fault.after ?? 0;
      if (entry.matched > after && entry.matched <= after + (fault.times ?? 1)) return fault;
    }
    return null;
  }
}

function matches({ match }: Fault, request: RequestInfo, count: number): boolean {
  if (match === undefined) return true;
  if (typeof match === 'number') return match === count;
  if (typeof match === 'function') return match(request);
  const pattern = match.replace(/[.+?^${}()|[\]\\]/gu, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${pattern}$`, 'u').test(`${request.method} ${request.path}`);
}

/**
 * The reason of 403 is the one in `access.ts`. No source was found for the words of the others; nothing depends on
 * them.
 */
const REASONS: Readonly<Record<string, string>> = {
  500: 'Server Error',
  502: 'Server Error',
  503: 'No server is currently available to service your request. Sorry about that. Please try resubmitting your request.',
  504: "We couldn't respond to your request in time. Sorry about that. Please try resubmitting your request.",
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
};

/** Returns the answer that a fault gives instead of the real one, or null when it needs the real one. */
export function faultAnswer(fault: Fault, { isGraphql }: RequestInfo, now: number): Answer | null {
  const { kind, message, retryAfter } = fault;
  const headers: Record<string, string> = retryAfter == null ? {} : { 'retry-after': String(retryAfter) };
  switch (kind) {
    case 'html':
      return {
        status: 502,
        headers: { ...headers, 'content-type': 'text/html' },
        body: '<html><h1>Unicorn!</h1></html>',
      };
    case 'primary-rate-limit': {
      const reset = Math.ceil(now / 1000) + (fault.resetIn ?? 60);
      const exhausted = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
      return {
        ...(isGraphql ? graphqlLimitAnswer(fault.rateLimitType) : restLimitAnswer(false)),
        headers: { ...headers, ...exhausted },
      };
    }
    case 'secondary-rate-limit':
      return secondaryLimitAnswer(fault.status, retryAfter);
    case 'graphql-error':
      return {
        status: 200,
        headers,
        body: { data: null, errors: [{ message: message ?? SOMETHING_WRONG }] },
      };
    case 'saml': {
      const error = samlError('nodejs');
      if (!isGraphql) return restError(error);
      const { extensions } = error.options;
      return {
        status: 200,
        headers,
        body: { data: null, errors: [{ type: error.type, extensions, message: error.message }] },
      };
    }
    case 'drop':
    case 'applied-then-dropped':
    case 'timeout':
    case 'truncate':
    case 'invalid-json':
    case 'graphql-partial':
    case 'graphql-forbidden':
      return null;
    default:
      return { ...refusal(Number(kind), message ?? REASONS[kind] ?? ''), headers };
  }
}

/** Public reports quote this message; no page of GitHub was found that does. */
const SOMETHING_WRONG =
  'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub ' +
  'bug. Please include `0000:000000` when reporting this issue.';

type Path = (string | number)[];

/** Removes a part of a GraphQL answer: nodes of its longest list become null, with an error for each. */
export function partialAnswer(answer: Answer, message = SOMETHING_WRONG): Answer {
  const body = structuredClone(answer.body) as { data?: unknown; errors?: object[] };
  const { list, path } = longestList(body.data, []);
  const errors: object[] = [];
  for (let index = Math.floor(list.length / 2); index < list.length; index += 1) {
    list[index] = null;
    errors.push({ path: [...path, index], message });
  }
  if (errors.length === 0) errors.push({ message });
  return { ...answer, body: { ...body, errors: [...(body.errors ?? []), ...errors] } };
}

/** Refuses a field of every object in an answer: it becomes null, with an error at its path. */
export function forbiddenAnswer(answer: Answer, field: string): Answer {
  const body = structuredClone(answer.body) as { data?: unknown; errors?: object[] };
  const errors = refuse(body.data, field, []).map((path) => ({
    type: 'FORBIDDEN',
    path,
    message: 'Resource not accessible by integration',
  }));
  return { ...answer, body: { ...body, errors: [...(body.errors ?? []), ...errors] } };
}

function refuse(value: unknown, field: string, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== field) return refuse(child, field, place);
    (value as Record<string, unknown>)[key] = null;
    return [place];
  });
}

function longestList(value: unknown, path: Path): { list: unknown[]; path: Path } {
  let best: { list: unknown[]; path: Path } = { list: [], path };
  if (typeof value !== 'object' || value === null) return best;
  if (Array.isArray(value)) best = { list: value, path };
  for (const [key, child] of Object.entries(value)) {
    const found = longestList(child, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found.list.length > best.list.length) best = found;
  }
  return best;
}
