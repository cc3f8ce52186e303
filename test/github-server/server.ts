import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, RequestInfo } from './answer.ts';
import { type Fault, FaultScript, faultAnswer, forbiddenAnswer, partialAnswer } from './faults.ts';
import { type LogEntry, logEntry } from './log.ts';
import type { GitHubServerOptions } from './options.ts';
import { readRequest } from './request.ts';
import { Service } from './service.ts';
import { ingest } from './state/ingest.ts';
import type { World } from './state/world.ts';

export interface GitHubServer extends AsyncDisposable {
  /** `http://127.0.0.1:port`. */
  url: string;
  /** For `GITHUB_API_URL`. */
  apiUrl: string;
  /** For `GITHUB_GRAPHQL_URL`. */
  graphqlUrl: string;
  /** All requests so far. */
  log: LogEntry[];
  world: World;
  /** Sets the instant that the world shows, ISO 8601; it stays there. */
  setNow: (instant: string) => void;
  /** Replaces the faults; `match: 1` is then the next request. */
  setFaults: (faults: readonly Fault[]) => void;
  /** Lets the search index catch up with all writes. */
  settle: () => void;
  /** Breaks all connections and stops. */
  close: () => Promise<void>;
}

/** Starts a local GitHub on a free port of 127.0.0.1: the REST API, and the GraphQL API over the published schema. */
export async function startGitHubServer(options: GitHubServerOptions): Promise<GitHubServer> {
  const serviceNow = options.serviceClock ?? Date.now;
  let now = clockOf(options.now ?? options.world.asOf ?? serviceNow);
  const world = ingest(options.world, {
    now: () => now(),
    serviceNow,
    searchLag: options.searchLag ?? 0,
    serverUrl: options.serverUrl ?? 'https://github.com',
  });
  const faults = new FaultScript();
  faults.set(options.faults ?? []);
  const log: LogEntry[] = [];
  const service = new Service(world, options, serviceNow);

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const info = await readRequest(request, log.length + 1);
    const entry = logEntry(info);
    log.push(entry);
    const done = service.begin();
    response.on('close', done);
    const { latency = 0 } = options;
    const wait = typeof latency === 'function' ? latency() : latency;
    if (wait > 0) await sleep(wait);
    const fault = faults.take(info);
    entry.fault = fault?.kind ?? null;
    await answer(service, info, entry, fault, response, serviceNow());
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A bug in this server must be visible and not be taken for a failure of GitHub.
      response
        .writeHead(500, { 'x-local-github': 'crashed' })
        .end(String(error instanceof Error ? error.stack : error));
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  service.urls.api = url;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url,
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    log,
    world,
    setNow: (instant) => {
      now = clockOf(instant);
    },
    setFaults: (script) => faults.set(script),
    settle: () => world.settle(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function clockOf(now: string | (() => number)): () => number {
  if (typeof now === 'function') return now;
  const time = Date.parse(now);
  if (Number.isNaN(time)) throw new Error(`${now} is no instant`);
  return () => time;
}

async function answer(
  service: Service,
  info: RequestInfo,
  entry: LogEntry,
  fault: Fault | null,
  response: ServerResponse,
  now: number,
): Promise<void> {
  const drop = () => void response.socket?.destroy();
  if (fault?.kind === 'timeout') return;
  if (fault?.kind === 'drop') return drop();
  const canned = fault === null ? null : faultAnswer(fault, info, now);
  let real = canned ?? (await service.respond(info, entry));
  if (fault?.kind === 'applied-then-dropped') return drop();
  if (fault?.kind === 'graphql-partial') real = partialAnswer(real, fault.message);
  if (fault?.kind === 'graphql-forbidden') real = forbiddenAnswer(real, fault.field ?? '');
  entry.status = real.status;
  const { headers, text } = serialize(real, service, info);
  const half = text.slice(0, Math.ceil(text.length / 2));
  if (fault?.kind === 'truncate') {
    response.writeHead(real.status, { ...headers, 'content-length': Buffer.byteLength(text) });
    response.write(half, drop);
    return;
  }
  response.writeHead(real.status, headers).end(fault?.kind === 'invalid-json' ? half : text);
}

function serialize(
  answered: Answer,
  service: Service,
  info: RequestInfo,
): { headers: Record<string, string>; text: string } {
  const isText = typeof answered.body === 'string';
  const text =
    answered.body === undefined ? '' : isText ? String(answered.body) : JSON.stringify(answered.body);
  const headers = {
    ...(answered.body !== undefined && { 'content-type': 'application/json; charset=utf-8' }),
    ...service.commonHeaders(info),
    ...answered.headers,
  };
  return { headers, text };
}
