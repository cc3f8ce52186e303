import { type Answer, type Fetch, retryInstant } from '../../ports/fetch.ts';
import { badCredentials, forbidden, garbled, rateLimited, refused, unavailable } from './failures.ts';

export interface HackerOneOptions {
  fetch: Fetch;
  /** `https://api.hackerone.com/v1`, without a slash at its end. */
  apiUrl: string;
  /** The identifier of an API token, and the token. */
  username: string;
  token: string;
  timer: { clock(): number; sleep(ms: number): Promise<void> };
  onProgress?: (text: string) => void;
}

const ATTEMPTS = 4;
const FIRST_PAUSE = 1000;
const TIMEOUT = 30_000;
/** The longest total wait for rate limits, in milliseconds: HackerOne counts requests by the minute. */
const PATIENCE = 180_000;

/**
 * Sends a request to the customer API of HackerOne (https://api.hackerone.com/customer-resources/) and returns the
 * parsed body. Failures of the network and of the service are retried, rate limits (429, `retry-after`) waited for.
 * @param path - The path and query below the root of the API.
 * @param program - The handle of the program, for errors.
 * @throws {MinutebookError} `hackerone/…`.
 */
export type Ask = (path: string, program: string) => Promise<unknown>;

export function createAsk({ fetch, apiUrl, username, token, timer }: HackerOneOptions): Ask {
  // A colon would end the identifier early (https://www.rfc-editor.org/rfc/rfc7617#section-2).
  if (!/^[\x21-\x39\x3b-\x7e]+$/u.test(username) || !/^[\x21-\x7e]+$/u.test(token)) throw badCredentials();
  const authorization = `Basic ${Buffer.from(`${username}:${token}`).toString('base64')}`;
  const { host } = new URL(apiUrl);
  let waited = 0;

  /**
   * Waits as long as the service asks, and at least `least` milliseconds. Returns false instead when that would take
   * too long.
   */
  async function wait(answer: Answer, least: number): Promise<boolean> {
    const pause = Math.max(least, pauseAsked(answer, timer.clock()));
    if (waited + pause > PATIENCE) return false;
    waited += pause;
    await timer.sleep(pause);
    return true;
  }

  return async (path, program) => {
    let why = '';
    let failures = 0;
    let refusals = 0;
    while (failures < ATTEMPTS) {
      const answer = await exchange(fetch, `${apiUrl}${path}`, authorization);
      if (typeof answer === 'string') {
        why = answer;
        failures += 1;
        if (failures < ATTEMPTS) await timer.sleep(FIRST_PAUSE * 2 ** (failures - 1));
      } else if (answer.status === 429) {
        refusals += 1;
        const until = timer.clock() + pauseAsked(answer, timer.clock());
        if (!(await wait(answer, FIRST_PAUSE * 2 ** (refusals - 1)))) throw rateLimited(until, timer.clock());
      } else if (answer.status >= 500) {
        failures += 1;
        why = `It answered with HTTP status ${answer.status}, ${failures} times.`;
        if (failures < ATTEMPTS && !(await wait(answer, FIRST_PAUSE * 2 ** (failures - 1)))) break;
      } else {
        return bodyOf(answer, program, host);
      }
    }
    throw unavailable(host, why);
  };
}

/**
 * Returns the answer with its whole body, or a sentence that says why there is none. Redirects are not followed, so
 * that the token goes nowhere else.
 */
async function exchange(fetch: Fetch, url: string, authorization: string): Promise<Answer | string> {
  try {
    const answer = await fetch(url, {
      headers: { accept: 'application/json', authorization },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return new Response(await answer.text(), { status: answer.status, headers: [...answer.headers] });
  } catch (error) {
    if (error instanceof Error && error.name === 'MinutebookError') throw error;
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return isLate ? 'It did not answer in time.' : 'The connection failed.';
  }
}

async function bodyOf(answer: Answer, program: string, host: string): Promise<unknown> {
  if (answer.status === 401) throw badCredentials();
  if (answer.status === 403 || answer.status === 404) throw forbidden(program);
  if (!answer.ok) throw refused(program, answer.status);
  try {
    return await answer.json();
  } catch {
    // The parser's own message would quote the reports.
    throw garbled(host);
  }
}

/** Returns how long the service asks to wait, in milliseconds; 0 when it does not ask. */
function pauseAsked({ headers }: Answer, now: number): number {
  return Math.max(0, (retryInstant(headers.get('retry-after'), now) ?? now) - now);
}
