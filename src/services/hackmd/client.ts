import type { Answer, Fetch } from '../../ports/fetch.ts';
import type { Written } from '../../ports/issue-tracker.ts';
import { badToken, forbidden, limited, lostWrite, outage, refused } from './failures.ts';

export interface HackMdOptions {
  fetch: Fetch;
  token: string;
  /** `https://api.hackmd.io/v1` */
  apiUrl: string;
  /** Where people look at notes, `https://hackmd.io`. */
  siteUrl: string;
  sleep(ms: number): Promise<void>;
  /** How long one answer may take, in milliseconds. Default 20,000. */
  timeoutMs?: number;
}

interface Change {
  method: 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: object;
  /** What is written, for errors. */
  subject: string;
}

export interface HackMdClient {
  /** The parsed answer; null when there is nothing there. Failures of the network and of HackMD are repeated. */
  read(path: string, subject: string): Promise<unknown>;
  /** Sends it once. */
  send(change: Change): Promise<Written>;
}

const ATTEMPTS = 3;
const FIRST_PAUSE = 1000;

/** HackMD by REST, through the given `fetch`. */
export function createHackMdClient(options: HackMdOptions): HackMdClient {
  const exchange = async (path: string, init: RequestInit): Promise<Answer | null> => {
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
  return {
    async read(path, subject) {
      for (let attempt = 1; ; attempt += 1) {
        const answer = await exchange(path, {});
        if (answer !== null && answer.status === 404) return null;
        if (answer !== null) assertAllowed(answer, subject);
        if (answer?.ok) {
          const parsed = await jsonOf(answer);
          if (parsed !== undefined) return parsed;
        }
        if (attempt === ATTEMPTS) throw outage(subject, answer?.status ?? null, attempt);
        await options.sleep(FIRST_PAUSE * 2 ** (attempt - 1));
      }
    },
    async send({ method, path, body, subject }) {
      const answer = await exchange(path, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (answer === null || answer.status >= 500) return { kind: 'unknown', error: lostWrite(subject) };
      assertAllowed(answer, subject);
      // What is to go was there when it was listed: another run was faster.
      const isGone = method === 'DELETE' && answer.status === 404;
      if (!answer.ok && !isGone) throw refused(subject, answer.status);
      await answer.body?.cancel();
      return { kind: 'done' };
    },
  };
}

function assertAllowed({ status }: Answer, subject: string): void {
  if (status === 401) throw badToken();
  if (status === 403) throw forbidden(subject);
  if (status === 429) throw limited(subject);
}

async function jsonOf(answer: Answer): Promise<unknown> {
  try {
    return (await answer.json()) ?? undefined;
  } catch {
    return undefined;
  }
}
