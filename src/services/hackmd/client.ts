import type { MinutebookError } from '../../errors/minutebook-error.ts';
import { type Answer, type Fetch, retryInstant } from '../../ports/fetch.ts';
import type { Late } from '../../ports/issue-tracker.ts';
import { badToken, forbidden, limited, lostWrite, outage, refused } from './failures.ts';
import { limitOf } from './limits.ts';

export interface HackMdOptions {
  fetch: Fetch;
  token: string;
  /** `https://api.hackmd.io/v1` */
  apiUrl: string;
  /** Where people look at notes, `https://hackmd.io`. */
  siteUrl: string;
  sleep(ms: number): Promise<void>;
  /** Milliseconds since 1970; the machine's clock unless given. */
  clock?(): number;
  /** Called when HackMD asks to wait. */
  onProgress?(text: string): void;
  /** How long one answer may take, in milliseconds. Default 20,000. */
  timeoutMs?: number;
}

interface Change {
  method: 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: object;
  /** What is written, for errors. */
  subject: string;
  /** Not to be sent after this instant, in milliseconds since 1970. */
  notAfter?: number;
}

export interface HackMdClient {
  /** Returns the parsed answer; null when nothing is there (404). Failures of the network and of HackMD are retried. */
  read(path: string, subject: string): Promise<unknown>;
  /**
   * Sends a change once; again only when a rate limit refused it, which has no effect. `body` is the parsed answer,
   * undefined when there is none.
   */
  send(
    change: Change,
  ): Promise<{ kind: 'done'; body: unknown } | { kind: 'unknown'; error: MinutebookError } | Late>;
}

const ATTEMPTS = 3;
const FIRST_PAUSE = 1000;
/** The longest total wait for rate limits in a run, in milliseconds: one window of five minutes, and a margin. */
const PATIENCE = 330_000;
/** How often one request may be refused for a limit. */
const REFUSALS = 5;
const LATE = new Error('It is too late to send this.');

/** Creates a client for HackMD's REST API. */
export function createHackMdClient(options: HackMdOptions): HackMdClient {
  const { clock = Date.now, sleep, onProgress } = options;
  let patience = PATIENCE;
  let resumed = 0;

  /**
   * Waits until an instant, in milliseconds since 1970; concurrent requests share the wait. Returns false instead when
   * that would exceed `PATIENCE`.
   */
  const waitUntil = async (instant: number): Promise<boolean> => {
    const now = clock();
    const longer = instant - Math.max(now, resumed);
    if (longer > patience) return false;
    if (longer > 0) {
      patience -= longer;
      resumed = instant;
      onProgress?.(`waiting for HackMD’s rate limit until ${new Date(instant).toISOString()}`);
    }
    if (instant > now) await sleep(instant - now);
    return true;
  };

  const sendOnce = async (path: string, init: RequestInit): Promise<Answer | null> => {
    try {
      return await options.fetch(`${options.apiUrl}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${options.token}`, 'content-type': 'application/json' },
        signal: AbortSignal.timeout(options.timeoutMs ?? 20_000),
      });
    } catch {
      return null;
    }
  };

  /** Sends a request until no rate limit refuses it; null when there is no answer. */
  const exchange = async (
    path: string,
    init: RequestInit,
    subject: string,
    notAfter = Number.POSITIVE_INFINITY,
  ): Promise<Answer | null> => {
    for (let refusal = 1; ; refusal += 1) {
      if (clock() > notAfter) throw LATE;
      const answer = await sendOnce(path, init);
      if (answer?.status !== 429) return answer;
      await answer.body?.cancel();
      const limit = limitOf(answer, clock());
      const until = limit.until ?? (limit.kind === 'unknown' ? clock() + FIRST_PAUSE * 2 ** refusal : null);
      const waited = refusal < REFUSALS && until !== null && (await waitUntil(until));
      if (!waited) throw limited(subject, limit);
    }
  };

  return {
    async read(path, subject) {
      for (let attempt = 1; ; attempt += 1) {
        const answer = await exchange(path, {}, subject);
        if (answer !== null && answer.status === 404) return null;
        if (answer !== null) assertAllowed(answer, subject);
        if (answer?.ok) {
          const parsed = await jsonOf(answer);
          if (parsed !== undefined) return parsed;
        }
        if (attempt === ATTEMPTS) throw outage(subject, answer?.status ?? null, attempt);
        const asked = retryInstant(answer?.headers.get('retry-after') ?? null, clock());
        const waited = asked !== null && asked > clock() && (await waitUntil(asked));
        if (!waited) await sleep(FIRST_PAUSE * 2 ** (attempt - 1));
      }
    },
    async send({ method, path, body, subject, notAfter }) {
      const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
      let answer: Answer | null;
      try {
        answer = await exchange(path, init, subject, notAfter);
      } catch (error) {
        if (error !== LATE) throw error;
        return { kind: 'late' };
      }
      if (answer === null || answer.status >= 500) return { kind: 'unknown', error: lostWrite(subject) };
      assertAllowed(answer, subject);
      // The note was there when it was listed, so another run has deleted it.
      const isGone = method === 'DELETE' && answer.status === 404;
      if (!answer.ok && !isGone) throw refused(subject, answer.status);
      return { kind: 'done', body: await jsonOf(answer) };
    },
  };
}

function assertAllowed({ status }: Answer, subject: string): void {
  if (status === 401) throw badToken();
  if (status === 403) throw forbidden(subject);
}

async function jsonOf(answer: Answer): Promise<unknown> {
  try {
    return (await answer.json()) ?? undefined;
  } catch {
    return undefined;
  }
}
