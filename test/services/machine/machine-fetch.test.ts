import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { nodeDeps } from '../../../src/host/node-deps.ts';
import { instantTimer } from '../../../src/ports/timer.ts';
import { startGitHubServer } from '../../github-server/index.ts';
import { startHackerOneServer } from '../../hackerone-server/index.ts';
import { startHackMdServer } from '../../hackmd-server/server.ts';
import { startProxyServer } from '../../helpers/proxy-server.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';

const NOW = '2023-02-15T12:00:00Z';
const reporter = { progress() {}, note() {}, detail() {}, warn() {}, done() {} };

/** Ask every service something; what a proxy was asked meanwhile, by the host and the start of the path. */
async function askedOf(proxyEnv: (proxy: string) => Record<string, string>): Promise<string[]> {
  await using github = await startGitHubServer({
    world: { repositories: [{ nameWithOwner: 'acme/wg' }], items: [] },
    tokens: { tok: {} },
    now: NOW,
  });
  await using hackmd = await startHackMdServer();
  await using hackerone = await startHackerOneServer({ reports: [] });
  await using calendar = await startCalendar();
  await using proxy = await startProxyServer();
  const deps = nodeDeps({
    env: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_TOKEN: 'tok',
      HACKMD_API_URL: hackmd.apiUrl,
      HACKMD_API_TOKEN: 'tok-hackmd',
      ...hackerone.env,
      ...proxyEnv(proxy.url),
    },
    cwd: temporaryFolder(),
    now: NOW,
    reporter,
    timer: instantTimer(() => Date.parse(NOW)),
  });
  await (await deps.openTracker()).newest('acme/wg');
  await (await deps.openSource()).items([{ scope: ['acme/wg'] }], {});
  await (await deps.openNotes('openjs-nodejs')).list();
  await (await deps.openFigures()).figures('nodejs', [{ from: '2023-01-01T00:00:00Z', to: NOW }]);
  expect(await deps.fetchText(calendar.url, 'the calendar')).toBe('BEGIN:VCALENDAR');
  const names = Object.entries({ github, hackmd, hackerone, calendar }).map(([name, server]) => ({
    name,
    port: new URL('apiUrl' in server ? server.apiUrl : server.url).port,
  }));
  return [
    ...new Set(
      proxy.asked.map((line) => {
        const port = /:(\d+)(?:\/|$)/u.exec(line)?.[1];
        return names.find((server) => server.port === port)?.name ?? line;
      }),
    ),
  ].sort();
}

async function startCalendar() {
  const server = createServer((_request, response) => response.end('BEGIN:VCALENDAR'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const EVERYTHING = ['calendar', 'github', 'hackerone', 'hackmd'];

describe('every service is asked by way of the proxy of the environment', () => {
  it.each<{ name: string; env: (proxy: string) => Record<string, string>; through: string[] }>([
    { name: 'HTTP_PROXY', env: (proxy) => ({ HTTP_PROXY: proxy }), through: EVERYTHING },
    {
      name: 'http_proxy, which goes first',
      env: (proxy) => ({ http_proxy: proxy, HTTP_PROXY: 'http://127.0.0.1:1' }),
      through: EVERYTHING,
    },
    {
      name: 'HTTP_PROXY without a scheme',
      env: (proxy) => ({ HTTP_PROXY: proxy.slice('http://'.length) }),
      through: EVERYTHING,
    },
    {
      name: 'HTTPS_PROXY: not for plain HTTP',
      env: () => ({ HTTPS_PROXY: 'http://127.0.0.1:1' }),
      through: [],
    },
    {
      name: 'NO_PROXY: not what it names',
      env: (proxy) => ({ HTTP_PROXY: proxy, NO_PROXY: 'example.org,127.0.0.1' }),
      through: [],
    },
    { name: 'empty variables: none', env: () => ({ HTTP_PROXY: '', HTTPS_PROXY: ' ' }), through: [] },
  ])('$name', async ({ env, through }) => {
    expect(await askedOf(env)).toEqual(through);
  });
});

it('says which variable holds no address, and not what it holds', async () => {
  const env = { HTTPS_PROXY: 'http://user:secret@[broken' };
  const deps = nodeDeps({ env, cwd: temporaryFolder(), now: NOW, reporter });
  const error = await deps
    .fetchText('http://127.0.0.1:1/', 'the calendar')
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'usage/bad-address', message: expect.stringContaining('HTTPS_PROXY') });
  expect(JSON.stringify(error)).not.toContain('secret');
});
