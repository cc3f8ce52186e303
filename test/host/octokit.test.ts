import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Octokit } from 'octokit';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { agenda } from '../../src/commands/agenda.ts';
import { loadConfig } from '../../src/commands/load-config.ts';
import { type HostOptions, nodeDeps } from '../../src/host/node-deps.ts';
import { instantTimer } from '../../src/ports/timer.ts';
import { type GitHubServer, startGitHubServer } from '../github-server/index.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const NOW = '2023-02-15T12:00:00Z';
const CONFIG = `
groups:
  wg:
    agenda: { label: wg-agenda, from: [acme] }
    meeting: { repository: acme/wg, schedule: { every: "2023-01-05T15:00[UTC]/P14D" } }
`;
const INSTALLATION = 7;
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

// Octokit's plugins wait seconds between requests and before they repeat one: here time passes thousands of times as fast.
let passing: NodeJS.Timeout;
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  passing = setInterval(() => vi.advanceTimersByTime(2000), 1);
});
afterAll(() => {
  clearInterval(passing);
  vi.useRealTimers();
});

function startServer(): Promise<GitHubServer> {
  const item = {
    type: 'Issue',
    author: 'ann',
    labels: ['wg-agenda'],
    createdAt: '2023-02-01T00:00:00Z',
  } as const;
  return startGitHubServer({
    world: {
      repositories: [{ nameWithOwner: 'acme/wg' }, { nameWithOwner: 'acme/app' }],
      items: [
        { ...item, repo: 'acme/app', number: 1, title: 'Which formatter?' },
        { ...item, repo: 'acme/app', number: 2, title: 'Drop old versions' },
      ],
    },
    now: NOW,
    tokens: { 'installation-token': { kind: 'app', login: 'helper[bot]' } },
    installations: { [INSTALLATION]: 'installation-token' },
  });
}

/** As an app on a server has it: with its plugins for throttling and retries, and nothing set up for us. */
async function installation({ apiUrl }: GitHubServer, id = INSTALLATION): Promise<Octokit> {
  const app = new App({ appId: 1, privateKey, Octokit: Octokit.defaults({ baseUrl: apiUrl }) });
  return app.getInstallationOctokit(id);
}

async function publish(octokit: Octokit, more: Partial<HostOptions> = {}) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'minutebook.yml'), CONFIG);
  const warnings: string[] = [];
  const reporter = {
    progress() {},
    note() {},
    detail() {},
    warn: (warning: string) => warnings.push(warning),
    done() {},
  };
  const timer = instantTimer(() => Date.parse(NOW));
  const deps = nodeDeps({ env: {}, cwd, now: NOW, reporter, timer, octokit, ...more });
  const config = await loadConfig({}, deps);
  const outcome = await agenda({ config, publish: true }, deps);
  return { documents: outcome.documents, usage: await deps.usage(), warnings };
}

/** What asks for an issue to be opened; the claim around it writes as well. */
const writes = ({ log }: GitHubServer) =>
  log.filter(({ method, path }) => method === 'POST' && path === '/repos/acme/wg/issues');

it('publishes an agenda as the installation of a GitHub App', async () => {
  await using server = await startServer();
  const { documents, usage, warnings } = await publish(await installation(server));
  const [issue] =
    [...server.world.repositories.values()].find(({ name }) => name === 'wg')?.items.values() ?? [];
  expect(documents).toMatchObject([{ report: { state: 'created', items: 2 } }]);
  expect(issue).toMatchObject({ author: { login: 'helper' } });
  expect(writes(server)).toHaveLength(1);
  expect(usage.requests).toBeGreaterThan(1);
  expect(warnings).toEqual([]);
});

it.each(['502', 'applied-then-dropped'] as const)(
  'opens one issue although its Octokit would repeat what ended in %s',
  async (kind) => {
    await using server = await startServer();
    server.setFaults([{ kind, match: 'POST /repos/acme/wg/issues' }]);
    await publish(await installation(server));
    const issues = [...(server.world.repository('acme/wg')?.items.values() ?? [])];
    expect(issues).toHaveLength(1);
    expect(writes(server)).toHaveLength(kind === '502' ? 2 : 1);
  },
);

it('reads bodies whole', async () => {
  await using server = await startServer();
  server.setFaults([{ kind: 'truncate', match: 'POST /graphql' }]);
  const { documents } = await publish(await installation(server));
  expect(documents).toMatchObject([{ report: { state: 'created', items: 2 } }]);
});

it('leaves the requests of the caller alone, however often it is handed in', async () => {
  await using server = await startServer();
  const octokit = await installation(server);
  await publish(octokit);
  const { documents } = await publish(octokit);
  expect(documents).toMatchObject([{ report: { state: 'unchanged' } }]);
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues', { owner: 'acme', repo: 'app' });
  expect(data.map(({ title }) => title)).toEqual(['Drop old versions', 'Which formatter?']);
});

it('says that credentials are refused, and not that a repository is missing', async () => {
  await using server = await startServer();
  await expect(publish(await installation(server, 8))).rejects.toMatchObject({ code: 'github/bad-token' });
});

it('needs a signed-in Octokit to write', async () => {
  await using server = await startServer();
  const octokit = new Octokit({ baseUrl: server.apiUrl });
  await expect(publish(octokit)).rejects.toMatchObject({ code: 'github/no-token' });
});

it('goes through the fetch of that Octokit', async () => {
  await using server = await startServer();
  const asked: string[] = [];
  const listening: typeof globalThis.fetch = (url, init) => {
    asked.push(String(url));
    return globalThis.fetch(url, init);
  };
  const octokit = new Octokit({
    baseUrl: server.apiUrl,
    auth: 'installation-token',
    request: { fetch: listening },
  });
  await publish(octokit);
  expect(asked).toHaveLength(server.log.length);
});

it.each(['an Octokit that logs there', 'our own'])(
  'keeps the notices of %s off the terminal',
  async (whose) => {
    await using server = await startServer();
    const told = (['debug', 'info', 'warn', 'error', 'log'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => {}),
    );
    const env = { GITHUB_API_URL: server.apiUrl, GITHUB_TOKEN: 'installation-token' };
    const theirs = new Octokit({ baseUrl: server.apiUrl, auth: 'installation-token' });
    await publish(theirs, whose === 'our own' ? { env, octokit: undefined } : {});
    expect(writes(server)).toMatchObject([{ status: 201 }]);
    expect(told.flatMap(({ mock }) => mock.calls)).toEqual([]);
    // Asked for by somebody else the same is told: the server says that it is deprecated.
    await theirs.request('POST /repos/{owner}/{repo}/issues', {
      owner: 'acme',
      repo: 'app',
      title: 'By hand',
    });
    expect(told.flatMap(({ mock }) => mock.calls).join()).toContain('deprecated');
    vi.restoreAllMocks();
  },
);
