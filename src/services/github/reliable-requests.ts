import type { EndpointDefaults } from '@octokit/types';
import type { Octokit } from 'octokit';
import type { Question, Send } from './exchange.ts';

/** What is used of an Octokit: every one since `@octokit/core` 5 has it. */
export type AnyOctokit = Pick<Octokit, 'auth' | 'hook' | 'request'>;

/** Sends a request as often as it takes; `sendAs` prepares one sending. What it resolves to, the request resolves to. */
export type Deliver = (sendAs: (question: Question, url: string | null) => Send) => Promise<unknown>;

/** Asks a question by a delivery, and resolves to what that resolves to. */
export type Sender = (question: Question, deliver: Deliver) => Promise<unknown>;

type Options = Required<EndpointDefaults>;

const equipped = new WeakSet<object>();

/**
 * An Octokit plugin: a request that brings its own `request.deliver` is sent by that, once or several times, through the
 * hooks that are there, such as authentication. All other requests pass. An Octokit gets it once, so that one that lives
 * long stays as it is.
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

/** Hooks within were bound to these very options: what is different about this sending is written into them. */
function change(options: Options, question: Question, url: string | null): void {
  if (question.kind === 'graphql') options.variables = question.variables;
  if (url === null) return;
  options.url = url;
  if (question.kind === 'graphql') return;
  // They are in the new address.
  const inAddress = question.route.startsWith('GET ')
    ? Object.keys(question.parameters)
    : [...question.route.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
  for (const name of inAddress) delete (options as Record<string, unknown>)[name];
}
