import { Octokit } from '@octokit/core';
import { isMinutebookError } from '../errors/minutebook-error.ts';
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

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Octokit's core without its plugins for throttling and retries: those send GraphQL one at a time, one a
 * second, and repeat requests that write. Which question is repeated, and when, is decided in `client.ts`.
 * @throws {MinutebookError} `github/bad-token` when the token cannot stand in a header.
 */
export function createExchanger(options: GitHubOptions): Exchanger {
  if (options.token !== null && !/^[\x21-\x7e]+$/u.test(options.token)) throw malformedToken();
  const octokit = new Octokit({
    baseUrl: options.apiUrl,
    userAgent: options.userAgent ?? 'minutebook',
    log: silent,
    ...(options.token === null ? {} : { auth: options.token }),
    request: { fetch: options.fetch, log: silent, redirect: 'manual', parseSuccessResponseBody: false },
  });
  const timeoutMs = options.timeoutMs ?? 30_000;

  return async (question, url, signal) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const response = await octokit.request({
        ...(question.kind === 'rest'
          ? {
              method: question.method ?? 'GET',
              url: url ?? question.path,
              ...(url === null ? question.parameters : {}),
              ...(question.body === undefined ? {} : { data: question.body }),
            }
          : {
              method: 'POST',
              url: url ?? options.graphqlUrl,
              operationName: question.name,
              query: question.query,
              variables: question.variables,
            }),
        request: { signal: AbortSignal.any([signal, timeout]) },
      });
      const text = await new Response(response.data as ReadableStream).text();
      return { kind: 'answer', status: response.status, headers: response.headers, body: parsed(text) };
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (timeout.aborted) return { kind: 'timeout' };
      throwOnPurpose(error);
      return exchangeOf(error);
    }
  };
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
 * Octokit throws answers of status 400 and up, with the body parsed; without one when the connection failed.
 */
function exchangeOf(error: unknown): Exchange {
  if (!(error instanceof Error)) return { kind: 'garbled' };
  if ('response' in error && isAnswer(error.response)) {
    const { status, headers, data } = error.response;
    return { kind: 'answer', status, headers, body: data };
  }
  return { kind: 'unreachable', reason: reasonOf(error) };
}

/** A `fetch` that repeats a recording rejects with an error of ours, which octokit wraps. */
function throwOnPurpose(error: unknown): void {
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause) {
    if (isMinutebookError(inner)) throw inner;
  }
}

function isAnswer(value: unknown): value is { status: number; headers: Headers; data: unknown } {
  return typeof value === 'object' && value !== null && 'status' in value && 'data' in value;
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
