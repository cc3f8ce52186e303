import { maskedToken } from './access.ts';
import type { RequestInfo } from './answer.ts';

/** One request, in the order of their arrival. */
export interface LogEntry {
  index: number;
  method: string;
  path: string;
  operationName: string | null;
  variables: Readonly<Record<string, unknown>> | null;
  /** What a REST request sent. */
  body: unknown;
  isWrite: boolean;
  /** `…` and the last four characters, or null. */
  token: string | null;
  userAgent: string | null;
  /** Of the answer; null as long as there is none, and for connections that a fault broke. */
  status: number | null;
  /** Points of the GraphQL limit, or 1 for a REST request that counts. */
  cost: number;
  /** The kind of the fault that struck. */
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
