import type { Endpoints } from '@octokit/types';
import { isMinutebookError } from '../../errors/minutebook-error.ts';
import { parseJson } from '../../model/json.ts';
import type { Answer, Fetch } from '../../ports/fetch.ts';

/** One question to GitHub: a REST route, or a GraphQL operation. */
export type Question = RestQuestion | GraphqlQuestion;

/** `GET /repos/{owner}/{repo}`, as Octokit and GitHub's documentation write routes. */
export type Route = keyof Endpoints;

export interface RestQuestion {
  kind: 'rest';
  route: Route;
  /** For the path, the query string or the body: Octokit decides by the route. */
  parameters: object;
  /** What is asked about, in the user's own words, for errors. */
  subject: string;
}

export interface GraphqlQuestion {
  kind: 'graphql';
  name: string;
  query: string;
  variables: Readonly<Record<string, unknown>>;
  /** Aliases at the root that may be missing: they come back as null. */
  optional: ReadonlySet<string>;
  subject: string;
  /**
   * How many records it asks for at most. When such a question is too heavy for GitHub, the caller can ask for less;
   * one without a number is sent again unchanged.
   */
  records?: number;
  /** Called with the fields inside the answer that the token may not read, where the question can do without them. */
  onUnread?: (fields: readonly string[]) => void;
}

/** The result of a request: an answer of any status with its parsed body, or the reason why there is none. */
export type Exchange =
  | { kind: 'answer'; status: number; headers: Headers; body: unknown }
  | { kind: 'timeout' }
  | { kind: 'unreachable'; reason: string }
  | { kind: 'garbled' };

export type Headers = Readonly<Record<string, string | number | undefined>>;

/** Sends a request once, with the given `fetch` and signal; resolves to an Octokit response. */
export type Send = (fetch: typeof globalThis.fetch, signal: AbortSignal) => Promise<unknown>;

/**
 * Sends a request once and reads the whole answer. The body is read within `fetch`, because `@octokit/request` treats a
 * truncated body as empty; this also distinguishes errors of `fetch` from those of authentication. Rejects when
 * `signal` is aborted, and with each `MinutebookError`.
 */
export async function exchange(
  send: Send,
  { fetch, timeoutMs = 30_000 }: { fetch: Fetch; timeoutMs?: number | undefined },
  signal: AbortSignal,
): Promise<Exchange> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const either = AbortSignal.any([signal, timeout]);
  let last: Exchange | null = null;
  const wholeFetch = async (address: string | URL, init?: RequestInit): Promise<Answer> => {
    last = null;
    try {
      const answer = await fetch(address, init);
      const text = await answer.text();
      const headers = Object.fromEntries(answer.headers);
      last = { kind: 'answer', status: answer.status, headers, body: parseJson(text) };
      return withText(answer, text);
    } catch (error) {
      last = failureOf(error);
      throw error;
    }
  };
  try {
    const response = await Promise.race([
      send(wholeFetch as typeof globalThis.fetch, either),
      aborted(either),
    ]);
    return last ?? answerIn(response) ?? { kind: 'garbled' };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (timeout.aborted) return { kind: 'timeout' };
    for (let inner = error; inner instanceof Error; inner = inner.cause) {
      // A `fetch` that replays a recording rejects with a `MinutebookError`.
      if (isMinutebookError(inner)) throw inner;
    }
    return last ?? refusedCredentials(error) ?? failureOf(error);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}

/** Returns the answer with its body as text and without a content type, so that Octokit does not parse it. */
function withText({ status, ok, headers }: Answer, text: string): Answer & { url: string } {
  return {
    status,
    ok,
    url: '',
    headers: { get: () => null, [Symbol.iterator]: () => headers[Symbol.iterator]() },
    body: null,
    text: async () => text,
    json: async () => JSON.parse(text),
  };
}

/**
 * Returns the answer that a hook of the caller's Octokit gave itself, or that made its authentication fail; null if
 * none.
 */
function answerIn(response: unknown): Extract<Exchange, { kind: 'answer' }> | null {
  if (typeof response !== 'object' || response === null || !('status' in response)) return null;
  const { status, headers = {}, data } = response as { status: number; headers?: Headers; data?: unknown };
  return { kind: 'answer', status, headers, body: typeof data === 'string' ? parseJson(data) : data };
}

/**
 * Returns failed authentication as status 401: GitHub answers 404 for an App that is unknown or not installed there,
 * although nothing that was requested is missing.
 */
function refusedCredentials(error: unknown): Exchange | null {
  const answer = answerIn((error as { response?: unknown } | null)?.response);
  if (answer === null) return null;
  return [404, 410, 422].includes(answer.status) ? { ...answer, status: 401 } : answer;
}

/**
 * Reports the code of the innermost system error, such as `ECONNREFUSED`: the messages around it only add addresses.
 */
function failureOf(error: unknown): Exchange {
  if (!(error instanceof Error)) return { kind: 'garbled' };
  let reason = 'the connection was lost';
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause) {
    if ('code' in inner && typeof inner.code === 'string') reason = inner.code;
  }
  return { kind: 'unreachable', reason };
}

/** Converts a question to a request for Octokit: a route, which for GraphQL has the full address, and parameters. */
export function requestOf(
  question: Question,
  graphqlUrl: string,
): { route: string; parameters: Readonly<Record<string, unknown>> } {
  if (question.kind === 'rest') {
    return { route: question.route, parameters: question.parameters as Readonly<Record<string, unknown>> };
  }
  const { name: operationName, query, variables } = question;
  return { route: `POST ${graphqlUrl}`, parameters: { operationName, query, variables } };
}
