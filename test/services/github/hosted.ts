import type { FileHost } from '../../../src/ports/file-host.ts';
import { instantTimer } from '../../../src/ports/timer.ts';
import { createClient, type GitHubClient } from '../../../src/services/github/client.ts';
import { createGitHubFileHost } from '../../../src/services/github/file-host.ts';
import { type GitHubServer, type GitHubServerOptions, startGitHubServer } from '../../github-server/index.ts';

export interface Hosted extends AsyncDisposable {
  server: GitHubServer;
  client: GitHubClient;
  host: FileHost;
  /** What was asked since the last time, by the operation's name or the route. */
  asked(): string[];
}

/** A file host over a local GitHub. */
export async function hosted(options: GitHubServerOptions, token: string | null = 'tok'): Promise<Hosted> {
  const server = await startGitHubServer({ tokens: { tok: { login: 'ann', sees: 'all' } }, ...options });
  const timer = instantTimer(() => Date.now());
  const { apiUrl, graphqlUrl } = server;
  const github = { apiUrl, graphqlUrl, serverUrl: 'https://github.com', token, timer };
  const client = createClient({ ...github, now: '2026-02-17T09:00:00Z', fetch });
  let told = 0;
  return {
    server,
    client,
    host: createGitHubFileHost(client, github),
    asked() {
      const entries = server.log.slice(told);
      told = server.log.length;
      return entries.map(({ operationName, method, path }) => operationName ?? `${method} ${path}`);
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}
