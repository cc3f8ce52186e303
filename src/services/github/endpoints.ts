export interface Endpoints {
  apiUrl: string;
  graphqlUrl: string;
  serverUrl: string;
}

const GITHUB_COM: Endpoints = {
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
  serverUrl: 'https://github.com',
};

/**
 * Where GitHub is, from `GITHUB_API_URL`, `GITHUB_GRAPHQL_URL` and `GITHUB_SERVER_URL`. What is missing
 * follows from the others: GitHub Enterprise Server keeps REST under `/api/v3` and GraphQL under
 * `/api/graphql` of its own host
 * (https://docs.github.com/en/enterprise-server/graphql/guides/forming-calls-with-graphql).
 */
export function endpointsFrom(environment: Readonly<Record<string, string | undefined>>): Endpoints {
  const given = (name: string): string | undefined =>
    environment[name]?.trim().replace(/\/+$/u, '') || undefined;
  const server = given('GITHUB_SERVER_URL');
  const enterprise = server !== undefined && server !== GITHUB_COM.serverUrl ? `${server}/api/v3` : undefined;
  const apiUrl = given('GITHUB_API_URL') ?? enterprise ?? GITHUB_COM.apiUrl;
  const graphqlUrl = given('GITHUB_GRAPHQL_URL') ?? graphqlBeside(apiUrl);
  return { apiUrl, graphqlUrl, serverUrl: server ?? serverBehind(apiUrl) };
}

function graphqlBeside(apiUrl: string): string {
  return /\/v3$/u.test(apiUrl) ? apiUrl.replace(/\/v3$/u, '/graphql') : `${apiUrl}/graphql`;
}

function serverBehind(apiUrl: string): string {
  if (apiUrl === GITHUB_COM.apiUrl) return GITHUB_COM.serverUrl;
  return apiUrl.replace(/\/api\/v3$/u, '');
}
