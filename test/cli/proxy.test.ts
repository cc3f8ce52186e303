import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, it } from 'vitest';
import { startGitHubServer } from '../github-server/index.ts';
import { builtProgram } from '../helpers/built-program.ts';
import { startProxyServer } from '../helpers/proxy-server.ts';

/** For api.github.com, by an authority that nobody trusts unless told to. */
const CERTIFICATE = resolve('test/helpers/tls/certificate.pem');
const KEY = resolve('test/helpers/tls/key.pem');

let folder: string;
beforeAll(async () => {
  folder = await builtProgram();
});

/** https://api.github.com as a machine behind a proxy sees it. */
async function startTls(apiUrl: string) {
  const tls = { key: readFileSync(KEY), cert: readFileSync(CERTIFICATE) };
  const server = createServer(tls, (asked, response) => {
    const { method, url, headers } = asked;
    const onwards = request(`${apiUrl}${url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    asked.pipe(onwards);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

it('reaches github.com through a tunnel, and trusts what NODE_EXTRA_CA_CERTS names', async () => {
  const item = {
    repo: 'acme/app',
    number: 1,
    type: 'Issue',
    author: 'ann',
    createdAt: '2023-02-01T00:00:00Z',
  } as const;
  await using github = await startGitHubServer({
    world: {
      repositories: [{ nameWithOwner: 'acme/app' }],
      items: [{ ...item, title: 'Which formatter?', labels: ['wg-agenda'] }],
    },
    tokens: { tok: {} },
  });
  await using tls = await startTls(github.apiUrl);
  await using proxy = await startProxyServer({ 'api.github.com:443': tls.port });
  const child = spawn(
    process.execPath,
    [join(folder, 'cli.js'), 'agenda', '--from', 'acme', '--label', 'wg-agenda'],
    {
      cwd: folder,
      env: { CI: 'true', GITHUB_TOKEN: 'tok', HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: CERTIFICATE },
    },
  );
  const status = new Promise((done) => child.on('close', done));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect({ status: await status, stderr }).toMatchObject({ status: 0 });
  expect(stdout).toContain('Which formatter?');
  expect(new Set(proxy.asked)).toEqual(new Set(['CONNECT api.github.com:443']));
});
