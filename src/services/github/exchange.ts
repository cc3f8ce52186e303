import { endpoint } from '@octokit/endpoint';
import { isMinutebookError } from '../../errors/minutebook-error.ts';
import { malformedToken } from './failures.ts';
import type { GitHubOptions } from './options.ts';

/** One question to GitHub: a REST path, or a GraphQL operation. */
export type Question = RestQuestion | GraphqlQuestion;

export interface RestQuestion {
  kind: 'rest';
  /** `/search/issues`, with values filled in. */
  path: string;
  parameters: Readonly<Record<string, string | number>>;
  /** `GET` unless told. Only a `GET` may be repeated without looking what it did. */
  method?: 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** What is sent with a method that writes. */
  body?: Readonly<Record<string, unknown>>;
  /** What is asked about, in the user's own words, for errors. */
  subject: string;
}

export interface GraphqlQuestion {
  kind: 'graphql';
  name: string;
  query: string;
  /** `pageSize` is made smaller when GitHub finds the question too heavy. */
  variables: Readonly<Record<string, unknown>>;
  /** Aliases at the root that may be missing: they come back as null. */
  optional: ReadonlySet<string>;
  subject: string;
}

/** What came back: an answer of whatever status with its parsed body, or nothing that could be read. */
export type Exchange =
  | { kind: 'answer'; status: number; headers: Headers; body: unknown }
  | { kind: 'timeout' }
  | { kind: 'unreachable'; reason: string }
  | { kind: 'garbled' };

export type Headers = Readonly<Record<string, string | number | undefined>>;

/**
 * Asks once. Follows no redirect, retries nothing. Rejects when `signal` is aborted, or on purpose in
 * `fetch`.
 */
export type Exchanger = (question: Question, url: string | null, signal: AbortSignal) => Promise<Exchange>;

/**
 * Octokit says how a request is put; it is sent and read here. `@octokit/request` takes a body that was cut off for an
 * empty one, and octokit's plugins for throttling and retries send GraphQL one at a time, one a second, and repeat
 * requests that write. Which question is repeated, and when, is decided in `client.ts`.
 * @throws {MinutebookError} `github/bad-token` when the token cannot stand in a header.
 */
export function createExchanger(options: GitHubOptions): Exchanger {
  const { fetch, token, timeoutMs = 30_000 } = options;
  if (token !== null && !/^[\x21-\x7e]+$/u.test(token)) throw malformedToken();
  const put = endpoint.defaults({
    baseUrl: options.apiUrl,
    headers: {
      'user-agent': options.userAgent ?? 'minutebook',
      ...(token === null ? {} : { authorization: `token ${token}` }),
    },
  });

  return async (question, url, signal) => {
    const { method, url: address, headers, body } = put(parametersOf(question, url, options));
    const lapse = new AbortController();
    const abort = () => lapse.abort(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    let late = false;
    const timeout = setTimeout(() => {
      late = true;
      lapse.abort();
    }, timeoutMs);
    try {
      const answer = await fetch(address, {
        method,
        headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: 'manual',
        signal: lapse.signal,
      });
      const text = await answer.text();
      const received = Object.fromEntries(answer.headers);
      return { kind: 'answer', status: answer.status, headers: received, body: parsed(text) };
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (late) return { kind: 'timeout' };
      // A `fetch` that repeats a recording rejects with an error of ours.
      if (isMinutebookError(error)) throw error;
      return error instanceof Error ? { kind: 'unreachable', reason: reasonOf(error) } : { kind: 'garbled' };
    } finally {
      clearTimeout(timeout);
      signal.removeEventListener('abort', abort);
    }
  };
}

/** @param url - Where the question belongs by now, as an earlier answer said; parameters are in it. */
function parametersOf(question: Question, url: string | null, { graphqlUrl }: GitHubOptions) {
  if (question.kind === 'rest') {
    const { method = 'GET', path, parameters, body } = question;
    const where = url === null ? { ...parameters, url: path } : { url };
    return { method, ...where, ...(body === undefined ? {} : { data: body }) };
  }
  const { name: operationName, query, variables } = question;
  return { method: 'POST' as const, url: url ?? graphqlUrl, operationName, query, variables };
}

/** Text that is not JSON stays text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * The innermost system error's code, `ECONNREFUSED`: the messages around it name addresses, and say no more.
 */
function reasonOf(error: Error): string {
  let reason = 'the connection was lost';
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause) {
    if ('code' in inner && typeof inner.code === 'string') reason = inner.code;
  }
  return reason;
}
