import { requestOf } from './exchange.ts';
import type { GitHubOptions } from './options.ts';
import { type AnyOctokit, reliableRequests, type Sender } from './reliable-requests.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

/** Options set on every request, so that they also apply to an Octokit with other defaults. */
const PER_REQUEST = {
  /** The retry plugin would repeat writes. */
  retries: 0,
  /** Redirects are followed only where the token may be sent, see `deliver.ts`. */
  redirect: 'manual',
  /** Octokit's parser takes a hundred times as long as `JSON.parse`. */
  parseSuccessResponseBody: false,
  /** Deprecation notices are for developers, not for users. */
  log: QUIET,
} as const;

/** Sends requests through the caller's Octokit, or a new one. */
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
 * Opens an Octokit without its plugins for throttling and retries: the first sends GraphQL requests one at a time, one
 * a second, the second repeats writes (docs/performance.md has the figures).
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
