import type { GitHubServer } from '../server.ts';

/** JSON of any shape; tests know its contents. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Reply {
  status: number;
  headers: Headers;
  body: Json;
}

/** Returns a client of a server with one token, or anonymous without one. */
export function asking(server: GitHubServer, token: string | null = 'tok-public') {
  const request = async (method: string, address: string, body?: unknown): Promise<Reply> => {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: token === null ? {} : { authorization: `token ${token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  return {
    rest: (route: string, body?: unknown) => {
      const [method = '', path = ''] = route.split(' ');
      return request(method, server.apiUrl + path, body);
    },
    graphql: async (query: string, variables: object = {}) =>
      (await request('POST', server.graphqlUrl, { query, variables })).body,
  };
}

/** Returns the part of an answer at a path such as `data.search.nodes.0.title`. */
export function at(json: Json | undefined, path: string): Json | undefined {
  let part = json;
  for (const name of path.split('.')) {
    if (typeof part !== 'object' || part === null) return undefined;
    part = Array.isArray(part) ? part[Number(name)] : part[name];
  }
  return part;
}
