import type { GitHubOptions } from './options.ts';
import { type AnyOctokit, reliableRequests, type Sender } from './reliable-requests.ts';
import { requestOf } from './request-of.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

/** What every request says for itself, so that it holds for an Octokit with settings of its own as well. */
const PER_REQUEST = {
  /** The plugin for retries would repeat writes. */
  retries: 0,
  /** Whether a token may go there is looked at first. */
  redirect: 'manual',
  /** Its parser takes a hundred times as long as `JSON.parse`. */
  parseSuccessResponseBody: false,
  /** Notices of deprecation are for us, and not for who runs the program. */
  log: QUIET,
} as const;

/** Asks through the Octokit of the caller, or one of our own. */
export async function octokitSender(options: GitHubOptions): Promise<Sender> {
  const octokit = options.octokit ?? (await openOctokit(options));
  reliableRequests(octokit);
  const request = octokit.request as (route: string, parameters: object) => Promise<unknown>;
  return (question, deliver) => {
    const { route, parameters } = requestOf(question, options.graphqlUrl);
    return request(route, { ...parameters, request: { ...PER_REQUEST, deliver } });
  };
}

/**
 * An Octokit of our own. Its plugins for throttling and retries stay off: the first sends GraphQL one at a time, one a
 * second, the second repeats requests that write (docs/performance.md has the figures).
 */
async function openOctokit({ apiUrl, token, userAgent = 'minutebook' }: GitHubOptions): Promise<AnyOctokit> {
  const { Octokit } = await import('octokit');
  return new Octokit({
    baseUrl: apiUrl,
    userAgent,
    ...(token === null ? {} : { auth: token }),
    throttle: { enabled: false },
    retry: { enabled: false },
    log: QUIET,
  });
}
