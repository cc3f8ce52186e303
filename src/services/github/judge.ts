import type { MinutebookError } from '../../errors/minutebook-error.ts';
import { isRecord } from '../../model/json.ts';
import { retryInstant } from '../../ports/fetch.ts';
import type { Exchange, GraphqlQuestion, Headers, Question } from './exchange.ts';
import { badToken, forbidden, redirected, refused, singleSignOn } from './failures.ts';

type Answer = Extract<Exchange, { kind: 'answer' }>;

/** What an answer means for the caller. */
export type Verdict =
  /** The complete answer, except for fields inside it that the question can do without: `unread` names them. */
  | { kind: 'done'; data: Readonly<Record<string, unknown>>; headers: Headers; unread: readonly string[] }
  /** No answer, or only a part of it: send the question again. */
  | { kind: 'again'; why: 'timeout' | 'unreachable' | 'garbled' | 'unavailable'; detail: string }
  /** Too much for one answer: ask for less. `certain` when GitHub reported it, false when it is a guess. */
  | { kind: 'heavy'; certain: boolean }
  /** A rate limit; `until` in milliseconds since 1970, if GitHub named it. */
  | { kind: 'wait'; secondary: boolean; until: number | null }
  | { kind: 'moved'; url: string }
  | { kind: 'missing' }
  | { kind: 'failed'; error: MinutebookError };

interface GraphqlError {
  type: string;
  path: readonly (string | number)[];
  message: string;
}

/**
 * A question for more records than this that gets no answer counts as too heavy. GitHub ends requests that take more
 * than ten seconds with 502, 504 or an internal error, and gives the same answers during an outage
 * (https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#timeouts).
 */
const COSTLY = 500;
/** The same where GitHub names its resource limits: a smaller question is never too heavy, so it must be an outage. */
const SMALL = 50;

/** Fields of an item that a document can do without; a token may be allowed to read the item but not these. */
const OPTIONAL_FIELDS: ReadonlySet<string> = new Set([
  'assignees',
  'closingIssuesReferences',
  'files',
  'milestone',
  'reviewDecision',
  'source',
  'timelineItems',
]);

/**
 * Decides what an exchange means. A GraphQL answer with errors about anything but optional parts and fields is not an
 * answer, whatever data comes with them.
 * @param now - Milliseconds since 1970, from which `retry-after` counts.
 * @param host - Named in errors.
 */
export function judge(question: Question, exchange: Exchange, now: number, host: string): Verdict {
  if (exchange.kind === 'timeout') return heavyOr(question, again('timeout', ''));
  if (exchange.kind === 'unreachable') return again('unreachable', exchange.reason);
  if (exchange.kind === 'garbled') return again('garbled', '');
  const { status, headers } = exchange;
  if (status >= 300 && status < 400) return moved(headers, host);
  if (status === 401) return failed(badToken());
  const limit = rateLimit(exchange, now);
  if (limit !== null) return limit;
  if (status === 403) return failed(refusal(exchange, question.subject));
  if (status === 404 || status === 410 || status === 422) {
    return question.kind === 'rest'
      ? { kind: 'missing' }
      : failed(refused(question.subject, `HTTP ${status}`));
  }
  if (status === 408 || status === 502 || status === 504) {
    return heavyOr(question, again('unavailable', String(status)));
  }
  if (status >= 500) return again('unavailable', String(status));
  if (status >= 400) return failed(refused(question.subject, `HTTP status ${status}`));
  if (!isRecord(exchange.body)) return Array.isArray(exchange.body) ? listed(exchange) : again('garbled', '');
  return question.kind === 'rest'
    ? { kind: 'done', data: exchange.body, headers, unread: [] }
    : judgeGraphql(question, exchange.body, exchange, now);
}

function judgeGraphql(
  question: GraphqlQuestion,
  body: Readonly<Record<string, unknown>>,
  { headers }: Answer,
  now: number,
): Verdict {
  const errors = errorsOf(body);
  const unread = new Set(errors.flatMap((error) => unreadField(error, body.data) ?? []));
  const grave = errors.filter(
    (error) => !isMissing(error, question) && unreadField(error, body.data) === null,
  );
  const first = grave[0];
  if (first === undefined) {
    if (!isRecord(body.data)) return again('garbled', '');
    if (String(headers['x-github-sso'] ?? '').startsWith('partial-results')) {
      return failed(singleSignOn(question.subject));
    }
    return { kind: 'done', data: body.data, headers, unread: [...unread] };
  }
  if (grave.some(({ type }) => /^RATE_LIMIT/u.test(type))) return waitFor(headers, now, false);
  if (grave.some(({ message }) => /secondary rate limit/iu.test(message))) return waitFor(headers, now, true);
  if (grave.some(({ message }) => /\bSAML\b|single sign-on/iu.test(message)))
    return failed(singleSignOn(question.subject));
  const scopes = grave.find(({ type }) => type === 'INSUFFICIENT_SCOPES');
  if (scopes !== undefined) return failed(forbidden(question.subject, namedScopes(scopes.message)));
  if (grave.some(({ type }) => type === 'FORBIDDEN')) {
    return failed(forbidden(question.subject, permissionsIn(headers)));
  }
  if (grave.some(({ type }) => /RESOURCE_LIMITS|MAX_NODE_LIMIT/iu.test(type))) {
    return (question.records ?? 0) > SMALL ? { kind: 'heavy', certain: true } : again('unavailable', '200');
  }
  if (grave.some(isTransient)) return heavyOr(question, again('unavailable', '200'));
  const [part] = first.path;
  const kind = first.type === '' ? 'unknown' : first.type;
  return failed(refused(question.subject, kind, part === undefined ? part : String(part)));
}

/** Whether an optional part, or an item in one, does not exist: texts may refer to numbers that no item has. */
function isMissing({ type, path }: GraphqlError, { optional }: GraphqlQuestion): boolean {
  const [part, field] = path;
  const isWhole = path.length === 1 || (path.length === 2 && field === 'issueOrPullRequest');
  return type === 'NOT_FOUND' && isWhole && optional.has(String(part));
}

/** Whether it is an internal error or a timeout; these have no type, or one of the following. */
function isTransient({ type, message }: GraphqlError): boolean {
  return (
    /TIMEOUT|UNAVAILABLE|INTERNAL/iu.test(type) ||
    /something went wrong|timed? ?out|timeout|couldn't respond|resource limits|try again/iu.test(message)
  );
}

function heavyOr(question: Question, verdict: Verdict): Verdict {
  const records = question.kind === 'graphql' ? (question.records ?? 0) : 0;
  return records > COSTLY ? { kind: 'heavy', certain: false } : verdict;
}

/**
 * Returns the field that a token may not read and the question can do without; null for other errors, and where more
 * than that field is missing from the answer, such as the whole item.
 */
function unreadField({ type, path }: GraphqlError, data: unknown): string | null {
  if (type !== 'FORBIDDEN') return null;
  const place = path.findIndex((step) => OPTIONAL_FIELDS.has(String(step)));
  if (place < 1) return null;
  let value = data;
  for (const step of path.slice(0, place))
    value = (value as Record<string, unknown> | null | undefined)?.[step];
  return value == null ? null : String(path[place]);
}

/** Returns the errors of a GraphQL answer; an error without a type gets an empty one. */
export function errorsOf(body: Readonly<Record<string, unknown>>): GraphqlError[] {
  const errors = Array.isArray(body.errors) ? body.errors : [];
  return errors.filter(isRecord).map((error) => ({
    type: typeof error.type === 'string' ? error.type : codeOf(error.extensions),
    path: Array.isArray(error.path) ? error.path : [],
    message: typeof error.message === 'string' ? error.message : '',
  }));
}

/** Errors in the query itself carry their kind in `extensions.code`, such as `undefinedField`. */
function codeOf(extensions: unknown): string {
  return isRecord(extensions) && typeof extensions.code === 'string' ? extensions.code : '';
}

/**
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function rateLimit({ status, headers, body }: Answer, now: number): Verdict | null {
  if (status !== 403 && status !== 429) return null;
  const message = isRecord(body) && typeof body.message === 'string' ? body.message : String(body);
  const secondary = /secondary rate limit|abuse detection/iu.test(message);
  if (!secondary && String(headers['x-ratelimit-remaining']) === '0') return waitFor(headers, now, false);
  const named = headers['retry-after'] !== undefined || /rate limit/iu.test(message);
  return secondary || status === 429 || named ? waitFor(headers, now, true) : null;
}

function waitFor(headers: Headers, now: number, secondary: boolean): Verdict {
  const after = retryInstant(String(headers['retry-after'] ?? ''), now);
  if (after !== null) return { kind: 'wait', secondary, until: after };
  const reset = Number.parseInt(String(headers['x-ratelimit-reset']), 10);
  const until = !secondary && Number.isFinite(reset) ? reset * 1000 : null;
  return { kind: 'wait', secondary, until };
}

function refusal({ headers, body }: Answer, subject: string): MinutebookError {
  const message = isRecord(body) && typeof body.message === 'string' ? body.message : '';
  if (headers['x-github-sso'] !== undefined || /\bSAML\b/u.test(message)) return singleSignOn(subject);
  return forbidden(subject, permissionsIn(headers));
}

/**
 * Returns what GitHub names as sufficient: `issues=read` for fine-grained tokens, or the scopes of classic ones; null
 * if nothing.
 */
function permissionsIn(headers: Headers): string | null {
  const named = headers['x-accepted-github-permissions'] ?? headers['x-accepted-oauth-scopes'];
  const text = String(named ?? '').trim();
  return /^[\w:=;,. -]+$/u.test(text) ? text : null;
}

/** `… requires one of the following scopes: ['read:org'], but …` */
function namedScopes(message: string): string | null {
  const list = /following scopes: \[([\w:', -]+)\]/u.exec(message)?.[1];
  return list === undefined ? null : list.replaceAll("'", '');
}

function moved(headers: Headers, host: string): Verdict {
  const { location } = headers;
  return typeof location === 'string' ? { kind: 'moved', url: location } : failed(redirected(host));
}

/** Wraps a list from REST in an object. */
function listed({ body, headers }: Answer): Verdict {
  return { kind: 'done', data: { items: body }, headers, unread: [] };
}

function again(why: Extract<Verdict, { kind: 'again' }>['why'], detail: string): Verdict {
  return { kind: 'again', why, detail };
}

function failed(error: MinutebookError): Verdict {
  return { kind: 'failed', error };
}
