import { createHash } from 'node:crypto';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import { parseJson } from '../../model/json.ts';
import type { Answer, Fetch } from '../../ports/fetch.ts';
import { redact } from './redact.ts';

/** Where recorded answers are kept. Names are plain file names. */
export interface RecordingStore {
  /** The text of an answer, or null. */
  read(name: string): Promise<string | null>;
  write(name: string, text: string): Promise<void>;
}

/** Addresses under which services are reached, by name: `{ rest: 'https://api.github.com' }`. */
export type ServiceRoots = Readonly<Record<string, string>>;

/**
 * What may be kept of the answers of services other than GitHub, by the names of their roots; `other`: of those that have
 * none, which are calendars. Of a service without a redactor nothing is kept but that it answered.
 */
export type Redactors = Readonly<Record<string, (body: unknown) => unknown>>;

interface RecordedAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** Headers that matter to whom reads the answer. Others change with every request. */
const HEADERS: readonly string[] = ['content-type'];
/** GitHub's own, which lead to further pages. Those of others may hold secret addresses. */
const GITHUB_HEADERS: readonly string[] = [...HEADERS, 'link', 'location'];
/** The roots of GitHub. */
const GITHUB: ReadonlySet<string> = new Set(['rest', 'graphql']);
/** What stands for an answer that did not come: a replay has to be told, too, that the question was too heavy. */
const NO_ANSWER: RecordedAnswer = { status: 504, headers: {}, body: '' };

/**
 * A `fetch` that keeps every answer that comes through it: what stands in public repositories, and of other services what
 * their redactors let through; no request headers and no addresses. The same question keeps its last answer. Answers
 * are formatted JSON in one file each; the same answers make the same files.
 * @param roots - Addresses are named relative to these, so that a recording can be repeated from another
 *   server.
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
 * A `fetch` that answers from a recording and asks nobody.
 * @throws {MinutebookError} `github/not-recorded` for a question that was not asked then.
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

/** `graphql-Items-0123456789abcdef.json`: what was asked, and a digest of the whole question. */
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
  // The path of another service may be a secret: some calendars are found by nothing else.
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

/** White space in a query and the order of its variables do not matter. */
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
