import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { RequestInfo } from './answer.ts';

/**
 * Reads a request with its body. Enterprise Server's paths (`/api/v3/…`, `/api/graphql`) are mapped to those of
 * github.com.
 */
export async function readRequest(request: IncomingMessage, index: number): Promise<RequestInfo> {
  const body = parseJson(await text(request));
  const method = request.method ?? 'GET';
  const path = (request.url ?? '/')
    .replace(/^\/api\/v3(?=\/|$)/u, '')
    .replace(/^\/api\/graphql$/u, '/graphql');
  const isGraphql = path.split('?')[0] === '/graphql';
  const fields =
    isGraphql && typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const query = typeof fields.query === 'string' ? fields.query : '';
  const named = typeof fields.operationName === 'string' ? fields.operationName : null;
  const written = /\b(?:query|mutation)\s+(\w+)/u.exec(query)?.[1] ?? null;
  return {
    index,
    method,
    path,
    headers: request.headers,
    body,
    isGraphql,
    operationName: named ?? written,
    variables: isGraphql ? ((fields.variables as Record<string, unknown> | undefined) ?? {}) : null,
    isWrite: isGraphql ? /^\s*mutation\b/mu.test(query) : method !== 'GET' && method !== 'HEAD',
  };
}

function parseJson(source: string): unknown {
  if (source === '') return undefined;
  try {
    return JSON.parse(source);
  } catch {
    // GitHub answers "Problems parsing JSON"; handlers receive a body of the wrong shape and report it.
    return source;
  }
}
