import type { LookupFunction } from 'node:net';
import { MinutebookError } from '../../errors/minutebook-error.ts';
import type { Fetch } from '../../ports/fetch.ts';
import { publicLookup } from './public-host.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the `fetch` of this machine, through the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name, in upper
 * or lower case. Node.js itself reads them only from version 24 on, and only on request.
 */
export async function machineFetch(env: Environment): Promise<Fetch> {
  const hasProxy = proxyIn(env, 'http_proxy') !== '' || proxyIn(env, 'https_proxy') !== '';
  return hasProxy ? agentFetch(env) : globalThis.fetch;
}

/** Like `machineFetch`, but connects without a proxy only to hosts whose addresses are all on the public internet. */
export async function publicFetch(env: Environment): Promise<Fetch> {
  return agentFetch(env, publicLookup);
}

async function agentFetch(env: Environment, lookup?: LookupFunction): Promise<Fetch> {
  const httpProxy = proxyIn(env, 'http_proxy');
  const httpsProxy = proxyIn(env, 'https_proxy');
  const { EnvHttpProxyAgent, fetch: fetchBy } = await import('undici');
  const noProxy = variable(env, 'no_proxy');
  // Plain HTTP requests are sent to the proxy instead of tunnelled, as by all other tools: many proxies tunnel to port
  // 443 only.
  const proxies = { httpProxy, httpsProxy, noProxy, proxyTunnel: false };
  const dispatcher = new EnvHttpProxyAgent({ ...proxies, ...(lookup && { connect: { lookup } }) });
  return (address, init) =>
    fetchBy(address, { ...(init as Parameters<typeof fetchBy>[1]), dispatcher }) as ReturnType<Fetch>;
}

/**
 * Returns the address of a proxy, `''` when it is not set. `proxy.example.org:3128` means
 * `http://proxy.example.org:3128`, as in curl.
 * @throws {MinutebookError} `usage/bad-address`
 */
function proxyIn(env: Environment, name: string): string {
  const value = variable(env, name);
  if (value === '') return '';
  const address = value.includes('://') ? value : `http://${value}`;
  if (URL.canParse(address)) return address;
  // The value may contain a password and is not quoted.
  throw new MinutebookError('usage/bad-address', {
    message: `${name.toUpperCase()} is not an address.`,
    why: 'It names the proxy that requests go through.',
    hint: 'Write it as http://proxy.example.org:3128, or unset it.',
  });
}

/**
 * Reads a variable in lower or upper case. Lower case takes precedence: a web server may have set `HTTP_PROXY` from a
 * request header.
 */
function variable(env: Environment, name: string): string {
  return env[name]?.trim() || env[name.toUpperCase()]?.trim() || '';
}
