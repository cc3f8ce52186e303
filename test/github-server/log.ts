import { maskedToken } from './access.ts';
import type { RequestInfo } from './answer.ts';

/** A logged request; requests are in order of arrival. */
export interface LogEntry {
  index: number;
  method: string;
  path: string;
  operationName: string | null;
  variables: Readonly<Record<string, unknown>> | null;
  /** The body of a REST request. */
  body: unknown;
  isWrite: boolean;
  /** `…` and the last four characters, or null. */
  token: string | null;
  userAgent: string | null;
  /** The status of the answer; null while there is none, and for connections that a fault broke. */
  status: number | null;
  /** Points of the GraphQL limit, or 1 for a REST request that counts. */
  cost: number;
  /** The kind of the fault that the request met. */
  fault: string | null;
}

export function logEntry(request: RequestInfo): LogEntry {
  const { index, method, path, operationName, variables, isGraphql, body, isWrite, headers } = request;
  return {
    index,
    method,
    path,
    operationName,
    variables,
    body: isGraphql ? undefined : body,
    isWrite,
    token: maskedToken(headers.authorization?.toString()),
    userAgent: headers['user-agent']?.toString() ?? null,
    status: null,
    cost: 0,
    fault: null,
  };
}
