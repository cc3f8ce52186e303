import { isMinutebookError, MinutebookError } from '../../errors/minutebook-error.ts';
import type { Answer, Fetch } from '../../ports/fetch.ts';
import { isPublicHost } from './public-host.ts';

/** How long a calendar may take to arrive, in milliseconds. */
const TIMEOUT = 30_000;
/** The largest accepted calendar, in bytes: ten times the largest that communities publish. */
const LARGEST = 20_000_000;
const REDIRECTS = 5;

/**
 * Why a calendar is not read, as the `why` of an error. It never quotes the address, any part of which may be secret.
 */
class Refused extends Error {}

const PRIVATE_NETWORK = 'It redirects into a private network, or to a host that is not known.';

/**
 * Fetches the text of a calendar.
 * @param label - The calendar's name in messages.
 * @throws {MinutebookError} `schedule/feed-unreachable`, without a cause: errors of the platform quote the address.
 */
export async function fetchFeed(fetch: Fetch, url: string, label: string): Promise<string> {
  let why: string;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    if (answer.ok) return await answer.text();
    why = `The server answered ${answer.status}.`;
  } catch (error) {
    if (isMinutebookError(error)) throw error;
    why = whyOf(error);
  }
  throw new MinutebookError('schedule/feed-unreachable', {
    message: `${label} could not be read.`,
    why,
    hint: 'Check the address in meeting.schedule.ical, or try again later.',
  });
}

function whyOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  const { name, cause } = error as Error;
  if (name === 'TimeoutError') return 'It took too long.';
  const code = String((cause as NodeJS.ErrnoException | undefined)?.code ?? '');
  if (code === 'EPRIVATE') return PRIVATE_NETWORK;
  return /^[A-Z_]+$/u.test(code) ? `Nothing answered (${code}).` : 'Nothing answered.';
}

/**
 * Returns the `fetch` for calendars. It accepts any configured address, but follows redirects only to public addresses
 * over https, so that whoever runs a calendar cannot reach into the network that the program runs in. It reads at most
 * `LARGEST` bytes.
 * @param openPublic - Opens the `fetch` for redirects, which connects to public addresses only.
 */
export function feedTransport(fetch: Fetch, openPublic: () => Promise<Fetch>): Fetch {
  return async (address, init) => {
    let url = new URL(address);
    for (let redirects = 0; redirects <= REDIRECTS; redirects += 1) {
      const fetchBy = redirects === 0 ? fetch : await openPublic();
      const answer = await fetchBy(withoutUser(url), {
        ...init,
        headers: headersFor(url),
        redirect: 'manual',
      });
      const location = answer.headers.get('location');
      if (answer.status < 300 || answer.status > 399 || location === null) return limited(answer);
      await answer.body?.cancel();
      url = await redirected(location, url);
    }
    throw new Refused(`It redirects more than ${REDIRECTS} times.`);
  };
}

/**
 * Moves the user name and password of an address into a header: `fetch` rejects such addresses and quotes them in its
 * error.
 */
function headersFor({ username, password }: URL): Record<string, string> {
  const accept = 'text/calendar';
  if (username === '' && password === '') return { accept };
  const user = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  return { accept, authorization: `Basic ${user.toString('base64')}` };
}

function withoutUser(url: URL): string {
  const plain = new URL(url);
  plain.username = '';
  plain.password = '';
  return plain.href;
}

async function redirected(location: string, from: URL): Promise<URL> {
  if (!URL.canParse(location, from.href)) throw new Refused('It redirects to something that is not a URL.');
  const to = new URL(location, withoutUser(from));
  if (to.protocol !== 'https:') throw new Refused('It redirects to an address that does not use https.');
  if (!(await isPublicHost(to.hostname))) {
    throw new Refused(PRIVATE_NETWORK);
  }
  return to;
}

function limited(answer: Answer): Answer {
  const text = () => limitedText(answer);
  const { status, ok, headers, body } = answer;
  return { status, ok, headers, body, text, json: async () => JSON.parse(await text()) };
}

async function limitedText(answer: Answer): Promise<string> {
  const { body } = answer;
  if (!(body instanceof ReadableStream)) return answer.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  // Leaving the loop stops the transfer.
  for await (const chunk of body as ReadableStream<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > LARGEST) throw new Refused(`It is larger than ${LARGEST / 1_000_000} MB.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
