import { existsSync } from 'node:fs';
import { type GitHubServer, loadWorld, type WorldData } from '../github-server/index.ts';

const FACTS = '../shared/data/nodejs';

/** Whether the real facts of the Node.js organisation are beside the project. */
export const hasNodejsFacts = existsSync(FACTS);

let cached: WorldData | undefined;

/** The facts of 2023, with invented embargoed items in private repositories among them. */
export function nodejsWorld(): WorldData {
  cached ??= loadWorld(`${FACTS}/world-2023.json`, `${FACTS}/private-items.json`);
  return cached;
}

/** Traces of the private items that must never appear: titles, numbers and the names of their repositories. */
export const PRIVATE_TRACES = /EMBARGOED|9900\d\d|9901\d\d|node-private|security-release-private/u;

/** Returns the environment of a run against a server, by default with a token that sees everything. */
export function environment(server: GitHubServer, token = 'tok-all'): Record<string, string> {
  return { GITHUB_TOKEN: token, GITHUB_API_URL: server.apiUrl, GITHUB_GRAPHQL_URL: server.graphqlUrl };
}
