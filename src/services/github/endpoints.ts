import { MinutebookError } from '../../errors/minutebook-error.ts';
import { GITHUB } from '../../model/reference.ts';
import type { AnyOctokit } from './reliable-requests.ts';

export interface Endpoints {
  apiUrl: string;
  graphqlUrl: string;
  serverUrl: string;
}

/**
 * Returns the addresses of GitHub, from `GITHUB_API_URL`, `GITHUB_GRAPHQL_URL` and `GITHUB_SERVER_URL`; any one of them
 * is enough. GitHub Enterprise Server has REST under `/api/v3` and GraphQL under `/api/graphql` on its own host
 * (https://docs.github.com/en/enterprise-server/graphql/guides/forming-calls-with-graphql), github.com and
 * `SUBDOMAIN.ghe.com` have both on a separate host that starts with `api.`
 * (https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency/network-details-for-ghecom).
 * @throws {MinutebookError} `usage/bad-address` when one of them is not an address.
 */
export function endpointsFrom(environment: Readonly<Record<string, string | undefined>>): Endpoints {
  const server = addressIn(environment, 'GITHUB_SERVER_URL');
  const graphql = addressIn(environment, 'GITHUB_GRAPHQL_URL');
  const apiUrl =
    addressIn(environment, 'GITHUB_API_URL') ??
    (graphql === null ? apiOf(server ?? GITHUB) : apiBeside(graphql));
  return {
    apiUrl,
    graphqlUrl: graphql ?? graphqlBeside(apiUrl),
    serverUrl: server ?? serverBehind(apiUrl),
  };
}

/** Returns the addresses of an Octokit's server. The environment supplies the others if it names the same server. */
export function endpointsOf({
  env,
  octokit,
}: {
  env: Readonly<Record<string, string | undefined>>;
  octokit?: AnyOctokit | undefined;
}): Endpoints {
  const apiUrl = octokit?.request.endpoint.DEFAULTS.baseUrl.replace(/\/+$/u, '');
  const named = endpointsFrom(env);
  return apiUrl === undefined || apiUrl === named.apiUrl ? named : endpointsFrom({ GITHUB_API_URL: apiUrl });
}

function apiOf(server: string): string {
  return hasApiHost(server) ? server.replace('://', '://api.') : `${server}/api/v3`;
}

function apiBeside(graphqlUrl: string): string {
  return graphqlUrl.replace(/\/api\/graphql$/u, '/api/v3').replace(/\/graphql$/u, '');
}

function graphqlBeside(apiUrl: string): string {
  return /\/api\/v3$/u.test(apiUrl) ? apiUrl.replace(/\/v3$/u, '/graphql') : `${apiUrl}/graphql`;
}

function serverBehind(apiUrl: string): string {
  const server = apiUrl.replace('://api.', '://');
  return hasApiHost(server) ? server : apiUrl.replace(/\/api\/v3$/u, '');
}

/** Whether the API has its own host, the server's with `api.` in front. */
function hasApiHost(server: string): boolean {
  return /^https:\/\/(?:github\.com|[^./]+\.ghe\.com)$/iu.test(server);
}

/** Whether a server is an Enterprise Server, and not github.com or GitHub Enterprise Cloud. */
export function isEnterpriseServer(serverUrl: string): boolean {
  return !hasApiHost(serverUrl);
}

function addressIn(environment: Readonly<Record<string, string | undefined>>, name: string): string | null {
  const value = environment[name]?.trim().replace(/\/+$/u, '') ?? '';
  if (value === '') return null;
  if (/^https?:\/\//iu.test(value) && URL.canParse(value)) return value;
  throw new MinutebookError('usage/bad-address', {
    message: `${name} is not an address.`,
    why: 'It does not start with https:// and the name of a server.',
    hint: `Write the whole address, such as ${EXAMPLES[name] ?? GITHUB}.`,
  });
}

const EXAMPLES: Readonly<Record<string, string>> = {
  GITHUB_SERVER_URL: 'https://github.example.org',
  GITHUB_API_URL: 'https://github.example.org/api/v3',
  GITHUB_GRAPHQL_URL: 'https://github.example.org/api/graphql',
};
