import type { EndpointDefaults } from '@octokit/types';
import type { Octokit } from 'octokit';
import type { Question, Send } from './exchange.ts';

/** The members of an Octokit that are used; every version since `@octokit/core` 5 has them. */
export type AnyOctokit = Pick<Octokit, 'auth' | 'hook' | 'request'>;

/** Sends a request as many times as needed; `sendAs` prepares one attempt. The request resolves to the result. */
export type Deliver = (sendAs: (question: Question, url: string | null) => Send) => Promise<unknown>;

/** Sends a question through a delivery and resolves to its result. */
export type Sender = (question: Question, deliver: Deliver) => Promise<unknown>;

type Options = Required<EndpointDefaults>;

const equipped = new WeakSet<object>();

/**
 * An Octokit plugin. A request with a `request.deliver` option is sent by that function, once or several times, through
 * the existing hooks, such as authentication. All other requests are unchanged. Each Octokit gets the hook only once,
 * so that hooks do not pile up on one that lives long.
 */
export function reliableRequests(octokit: AnyOctokit): void {
  if (equipped.has(octokit)) return;
  equipped.add(octokit);
  octokit.hook.wrap('request', (request, options) => {
    const deliver = options.request.deliver as Deliver | undefined;
    if (deliver === undefined) return request(options);
    return deliver((question, url) => (fetch, signal) => {
      change(options, question, url);
      Object.assign(options.request, { fetch, signal });
      return request(options) as Promise<unknown>;
    }) as ReturnType<typeof request>;
  });
}

/** Writes what differs in this attempt into the options, since inner hooks are bound to this very object. */
function change(options: Options, question: Question, url: string | null): void {
  if (question.kind === 'graphql') options.variables = question.variables;
  if (url === null) return;
  options.url = url;
  if (question.kind === 'graphql') return;
  // The new address already contains these parameters.
  const inAddress = question.route.startsWith('GET ')
    ? Object.keys(question.parameters)
    : [...question.route.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
  for (const name of inAddress) delete (options as Record<string, unknown>)[name];
}
