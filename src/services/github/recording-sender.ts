import { endpoint } from '@octokit/endpoint';
import type { GitHubOptions } from './options.ts';
import type { Sender } from './reliable-requests.ts';
import { requestOf } from './request-of.ts';

/** Asks a recording, which knows requests as Octokit composes them. What sends them is not loaded. */
export function recordingSender({ apiUrl, graphqlUrl }: GitHubOptions): Sender {
  const compose = endpoint.defaults({ baseUrl: apiUrl });
  return (_question, deliver) =>
    deliver((question, moved) => async (fetch) => {
      const { route, parameters } = requestOf(question, graphqlUrl);
      const { method, url, body } = compose(route, parameters);
      return fetch(moved ?? url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    });
}
