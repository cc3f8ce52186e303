import type { LookupFunction } from 'node:net';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { Fetch } from '../../ports/fetch.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The network of this machine, by way of a proxy where `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name one, in capitals
 * or not. Node.js looks at them by itself from 24 on, and only when told to.
 */
export async function machineFetch(env: Environment): Promise<Fetch> {
  const hasProxy = proxyIn(env, 'http_proxy') !== '' || proxyIn(env, 'https_proxy') !== '';
  return hasProxy ? agentFetch(env) : globalThis.fetch;
}

/** The same, but what no proxy connects to is connected to only if all its addresses are on the public internet. */
export async function publicFetch(env: Environment): Promise<Fetch> {
  const { publicLookup } = await import('./public-host.ts');
  return agentFetch(env, publicLookup);
}

async function agentFetch(env: Environment, lookup?: LookupFunction): Promise<Fetch> {
  const httpProxy = proxyIn(env, 'http_proxy');
  const httpsProxy = proxyIn(env, 'https_proxy');
  const { EnvHttpProxyAgent, fetch: fetchBy } = await import('undici');
  const noProxy = variable(env, 'no_proxy');
  // Plain HTTP is asked of a proxy and not tunnelled through it, as by all other tools: many proxies tunnel to port 443 only.
  const proxies = { httpProxy, httpsProxy, noProxy, proxyTunnel: false };
  const dispatcher = new EnvHttpProxyAgent({ ...proxies, ...(lookup && { connect: { lookup } }) });
  return (address, init) =>
    fetchBy(address, { ...(init as Parameters<typeof fetchBy>[1]), dispatcher }) as ReturnType<Fetch>;
}

/**
 * `proxy.example.org:3128` is taken for `http://proxy.example.org:3128`, as curl takes it.
 * @throws {MinutebookError} `usage/bad-address`
 */
function proxyIn(env: Environment, name: string): string {
  const value = variable(env, name);
  if (value === '') return '';
  const address = value.includes('://') ? value : `http://${value}`;
  if (URL.canParse(address)) return address;
  // It may hold a password, and is not repeated.
  throw new MinutebookError('usage/bad-address', {
    message: `${name.toUpperCase()} is not an address.`,
    why: 'It names the proxy that requests go through.',
    hint: 'Write it as http://proxy.example.org:3128, or unset it.',
  });
}

/** Small letters come first: `HTTP_PROXY` may be a header that a web server made a variable of. */
function variable(env: Environment, name: string): string {
  return env[name]?.trim() || env[name.toUpperCase()]?.trim() || '';
}
