import type { GitHubError } from './errors.ts';

/** An answer before it is written: `body` is JSON, or text when it is a string; undefined for no body. */
export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

/** A request as handlers, faults and predicates see it. */
export interface RequestInfo {
  /** The number of the request since the server started, from 1. */
  index: number;
  method: string;
  /** Without the prefix of GitHub Enterprise Server (`/api/v3`), with the query string. */
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Parsed JSON; undefined when there is none. */
  body: unknown;
  isGraphql: boolean;
  /** Name of the GraphQL operation, as the client sends or writes it. */
  operationName: string | null;
  variables: Readonly<Record<string, unknown>> | null;
  /** Whether it is a mutation, or a REST request other than GET. */
  isWrite: boolean;
}

const DOCS = 'https://docs.github.com/rest';

/** The body of a REST refusal. */
export function refusal(status: number, message: string, more: object = {}): Answer {
  return { status, body: { message, ...more, documentation_url: DOCS, status: String(status) } };
}

/** A refusal as the REST API answers it. */
export function restError(error: GitHubError): Answer {
  const { status, restMessage, problems, headers } = error.options;
  return {
    ...refusal(status, restMessage ?? error.message, problems === undefined ? {} : { errors: problems }),
    ...(headers && { headers }),
  };
}
