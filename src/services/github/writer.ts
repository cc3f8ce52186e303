import type { MinutebookError } from '../../errors/minutebook-error.ts';
import type { Usage } from '../../ports/source.ts';
import { createExchanger, type Exchange, type RestQuestion } from './exchange.ts';
import { rateLimited, redirected } from './failures.ts';
import { lostWrite, needsToken, writeForbidden, writeRefused } from './issue-failures.ts';
import { judge } from './judge.ts';
import type { GitHubOptions } from './options.ts';

/** Something to be written by REST. */
export interface WriteRequest {
  method: 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** `/repos/owner/name/issues` */
  path: string;
  body: Readonly<Record<string, unknown>>;
  /** What is written, in the user's words: `the meeting issue in nodejs/security-wg`. */
  subject: string;
}

/** `unknown`: it may have been done or not; look before sending it again. */
export type Sent =
  | { kind: 'done'; data: Readonly<Record<string, unknown>> }
  | { kind: 'unknown'; error: MinutebookError };

export interface GitHubWriter {
  /** @throws {MinutebookError} `github/…` when it was certainly not done, and sending it again is no use. */
  send(request: WriteRequest): Promise<Sent>;
  usage(): Usage;
}

const REDIRECTS = 3;
const SECONDARY_PAUSE = 60_000;

/**
 * Sends writes to GitHub, each once. Only what GitHub says it did not do is sent again: a request that a rate
 * limit turned away, or that belongs to the new name of a repository. Writes go one after the other, as GitHub asks
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api).
 */
export function createWriter(options: GitHubOptions): GitHubWriter {
  const { timer, maxWaitMs = 300_000 } = options;
  const exchange = createExchanger(options);
  const host = new URL(options.apiUrl).host;
  const usage: Usage = { requests: 0, cost: 0, retries: 0 };
  let queue: Promise<unknown> = Promise.resolve();

  async function send(request: WriteRequest): Promise<Sent> {
    if (options.token === null) throw needsToken(request.subject);
    const { method, path, body, subject } = request;
    const question: RestQuestion = { kind: 'rest', method, path, parameters: {}, body, subject };
    let url: string | null = null;
    let waited = 0;
    for (let hops = 0; ; ) {
      usage.requests += 1;
      const answer = await exchange(question, url, new AbortController().signal);
      if (isDone(answer)) return { kind: 'done', data: dataOf(answer.body) };
      const verdict = judge(question, answer, timer.clock(), host);
      if (verdict.kind === 'wait') {
        const until = verdict.until ?? timer.clock() + SECONDARY_PAUSE;
        const pause = Math.max(1000, until - timer.clock());
        waited += pause;
        if (waited > maxWaitMs) throw rateLimited(until, verdict.secondary);
        usage.retries += 1;
        await timer.sleep(pause);
      } else if (verdict.kind === 'moved') {
        hops += 1;
        const target: URL = new URL(verdict.url, options.apiUrl);
        if (hops > REDIRECTS || target.origin !== new URL(options.apiUrl).origin) throw redirected(host);
        url = target.href;
      } else if (verdict.kind === 'failed') {
        throw verdict.error.code === 'github/forbidden' ? writeForbidden(subject) : verdict.error;
      } else if (verdict.kind === 'missing') {
        // What is to go was there when it was listed: another run was faster.
        if (method === 'DELETE' && statusOf(answer) !== 422) return { kind: 'done', data: {} };
        throw writeRefused(subject, statusOf(answer));
      } else {
        return { kind: 'unknown', error: lostWrite(host, subject) };
      }
    }
  }

  return {
    send(request) {
      const sent = queue.then(() => send(request));
      queue = sent.catch(() => undefined);
      return sent;
    },
    usage: () => ({ ...usage }),
  };
}

function isDone(answer: Exchange): answer is Extract<Exchange, { kind: 'answer' }> {
  return answer.kind === 'answer' && answer.status >= 200 && answer.status < 300;
}

/** What was made. Whoever needs more than its number reads it again. */
function dataOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
}

function statusOf(answer: Exchange): number {
  return answer.kind === 'answer' ? answer.status : 0;
}
