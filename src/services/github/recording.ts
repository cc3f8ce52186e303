import { createHash } from 'node:crypto';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import { parseJson } from '../../model/json.ts';
import type { Answer, Fetch } from '../../ports/fetch.ts';
import { redact } from './redact.ts';

/** Where recorded answers are kept. Names are plain file names. */
export interface RecordingStore {
  /** Reads the text of an answer, or null. */
  read(name: string): Promise<string | null>;
  write(name: string, text: string): Promise<void>;
}

/** Base addresses of services by name: `{ rest: 'https://api.github.com' }`. */
export type ServiceRoots = Readonly<Record<string, string>>;

/**
 * Functions that reduce the answers of services other than GitHub to what may be recorded, by the names of their roots;
 * `other` is for addresses without a root, which are calendars. Without a redactor, no body is recorded.
 */
export type Redactors = Readonly<Record<string, (body: unknown) => unknown>>;

interface RecordedAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** Headers that readers of an answer need. Others change with every request. */
const HEADERS: readonly string[] = ['content-type'];
/**
 * Headers kept of GitHub's answers: these lead to further pages. Those of other services may contain secret addresses.
 */
const GITHUB_HEADERS: readonly string[] = [...HEADERS, 'link', 'location'];
/** The names of GitHub's roots. */
const GITHUB: ReadonlySet<string> = new Set(['rest', 'graphql']);
/** Recorded when no answer arrived, so that a replay also learns that the question was too heavy. */
const NO_ANSWER: RecordedAnswer = { status: 504, headers: {}, body: '' };

/**
 * Returns a `fetch` that records every answer: the contents of public repositories, and what the redactors of other
 * services keep; no request headers and no addresses. A question that is repeated keeps its last answer. Each answer is
 * one file of formatted JSON; the same answers give the same files.
 * @param roots - Addresses are named relative to these, so that a recording can be replayed for another server.
 */
export function recordingFetch(
  fetch: Fetch,
  store: RecordingStore,
  roots: ServiceRoots,
  redactors: Redactors = {},
): Fetch {
  return async (input, init) => {
    const write = (recorded: RecordedAnswer): Promise<void> =>
      store.write(recordingName(input, init, roots), `${JSON.stringify(recorded, null, 2)}\n`);
    const received = await read(fetch, input, init).catch(async (error: unknown) => {
      if (init?.signal?.aborted === true) await write(NO_ANSWER);
      throw error;
    });
    const { answer, text } = received;
    const authorised = new Headers(init?.headers).has('authorization');
    const [service, root] = serviceOf(new URL(input), roots);
    const isGitHub = root !== null && GITHUB.has(service);
    const own = redactors[root === null ? 'other' : service] ?? (() => null);
    const recorded: RecordedAnswer = {
      status: answer.status,
      headers: Object.fromEntries(
        (isGitHub ? GITHUB_HEADERS : HEADERS).flatMap((name) => {
          const value = answer.headers.get(name);
          return value === null ? [] : [[name, value] as const];
        }),
      ),
      body: isGitHub ? redact(parseJson(text), authorised) : own(parseJson(text)),
    };
    await write(recorded);
    return answerOf(answer.status, Object.fromEntries(answer.headers), text);
  };
}

async function read(fetch: Fetch, ...request: Parameters<Fetch>): Promise<{ answer: Answer; text: string }> {
  const answer = await fetch(...request);
  return { answer, text: await answer.text() };
}

/**
 * Returns a `fetch` that answers from a recording, without the network.
 * @throws {MinutebookError} `github/not-recorded` for a question that the recording does not have.
 */
export function replayFetch(store: RecordingStore, roots: ServiceRoots): Fetch {
  return async (input, init) => {
    const name = recordingName(input, init, roots);
    const text = await store.read(name);
    if (text === null) throw notRecorded(name);
    const { status, headers, body } = JSON.parse(text) as RecordedAnswer;
    const content = typeof body === 'string' ? body : JSON.stringify(body);
    return answerOf(status, headers, content);
  };
}

/** `graphql-Items-0123456789abcdef.json`: the operation or path, and a digest of the whole question. */
function recordingName(input: Parameters<Fetch>[0], init: Parameters<Fetch>[1], roots: ServiceRoots): string {
  const url = new URL(input);
  url.searchParams.sort();
  const [service, root] = serviceOf(url, roots);
  const method = (init?.method ?? 'GET').toUpperCase();
  const body = typeof init?.body === 'string' ? parseJson(init.body) : null;
  const question = questionOf(body);
  const digest = createHash('sha256')
    .update(JSON.stringify([method, service, url.href.slice(root?.length), question]))
    .digest('hex');
  // The path of another service may be secret: some calendars are protected by nothing else.
  const path = root === null ? '' : url.href.slice(root.length).split('?')[0];
  const operation = operationOf(body) ?? path ?? '';
  const readable = [service, operation].map((part) =>
    part.replace(/[^\w.]+/gu, '-').replace(/^-+|-+$/gu, ''),
  );
  return `${readable
    .filter((part) => part !== '')
    .join('-')
    .slice(0, 80)}-${digest.slice(0, 16)}.json`;
}

/** The name and the root of the service that an address belongs to, or its host and null. */
function serviceOf(url: URL, roots: ServiceRoots): [string, string | null] {
  const [known] = Object.entries(roots)
    .filter(([, address]) => url.href.startsWith(address))
    .sort(([, a], [, b]) => b.length - a.length);
  return known ?? [url.hostname, null];
}

/** Normalises a question: white space in a query and the order of its variables do not matter. */
function questionOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('query' in body)) return body;
  const variables = 'variables' in body && typeof body.variables === 'object' ? (body.variables ?? {}) : {};
  return {
    query: String(body.query).replace(/\s+/gu, ' ').trim(),
    variables: Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

function operationOf(body: unknown): string | null {
  return typeof body === 'object' && body !== null && 'operationName' in body
    ? String(body.operationName)
    : null;
}

/** @param headers - By their names in lower case. */
function answerOf(status: number, headers: Readonly<Record<string, string>>, text: string): Answer {
  return {
    status,
    ok: status >= 200 && status < 300,
    headers: {
      get: (name) => headers[name.toLowerCase()] ?? null,
      [Symbol.iterator]: () => Object.entries(headers)[Symbol.iterator](),
    },
    body: null,
    text: async () => text,
    json: async () => JSON.parse(text),
  };
}

function notRecorded(name: string): MinutebookError {
  return new MinutebookError('github/not-recorded', {
    message: `The recording has no answer ${name}.`,
    why: 'The configuration, the options or --now differ from those it was made with, or it was not finished.',
    hint: 'Record again with --record, or repeat with the configuration and the --now of the recording.',
  });
}
