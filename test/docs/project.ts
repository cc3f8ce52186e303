import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { instantTimer } from '../../src/ports/timer.ts';
import { startGitHubServer, type WorldData } from '../github-server/index.ts';
import { startHackerOneServer } from '../hackerone-server/index.ts';
import { type StoredNote, startHackMdServer } from '../hackmd-server/server.ts';
import { type CliResult, runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { MEETING_JSON, WORKFLOW } from '../init/samples.ts';
import { snippetsOf } from './snippets.ts';

/** The day on which somebody tries what the documents say: a meeting is in two days, and an update is owed. */
export const TODAY = '2023-08-01T16:00:00Z';

/** What a reader has: a clone of nodejs/security-wg with the configuration of README, and the services around it. */
export interface Project extends AsyncDisposable {
  folder: string;
  /** Make another clone, without a configuration, beside another tool's repository. Returns its folder. */
  clone(): string;
  env: Record<string, string>;
  run(
    argv: readonly string[],
    options?: { cwd?: string; variables?: Record<string, string> },
  ): Promise<CliResult>;
}

const WORLD: WorldData = {
  repositories: [
    {
      nameWithOwner: 'nodejs/security-wg',
      files: { 'README.md': '# Security WG' },
      labelsList: [{ name: 'security-wg-agenda' }, { name: 'meeting' }],
    },
    { nameWithOwner: 'nodejs/node' },
    { nameWithOwner: 'nodejs/TSC' },
  ],
  users: [{ login: 'RafaelGSS' }, { login: 'minutes-bot' }],
  items: [
    {
      repo: 'nodejs/security-wg',
      number: 1,
      type: 'Issue',
      title: 'Permission Model',
      author: 'RafaelGSS',
      labels: ['security-wg-agenda'],
      createdAt: '2023-01-10T10:00:00Z',
    },
    {
      repo: 'nodejs/security-wg',
      number: 2,
      type: 'Issue',
      title: 'Automate security releases',
      author: 'RafaelGSS',
      labels: ['security-wg-agenda'],
      createdAt: '2023-02-10T10:00:00Z',
    },
    {
      repo: 'nodejs/node',
      number: 10,
      type: 'PullRequest',
      title: 'permission: print the tree',
      author: 'RafaelGSS',
      labels: ['permission'],
      createdAt: '2023-07-05T10:00:00Z',
      mergedAt: '2023-07-10T10:00:00Z',
    },
    {
      repo: 'nodejs/node',
      number: 11,
      type: 'PullRequest',
      title: 'doc: update security release stewards',
      author: 'RafaelGSS',
      createdAt: '2023-07-12T10:00:00Z',
      mergedAt: '2023-07-14T10:00:00Z',
    },
  ],
  releases: [
    { repo: 'nodejs/node', tagName: 'v20.5.0', author: 'RafaelGSS', publishedAt: '2023-07-20T10:00:00Z' },
  ],
};

/** What was written down in the last meeting. */
const LAST_NOTE: StoredNote = {
  id: 'NoteOfTheLastMeetingxx',
  team: 'openjs-nodejs',
  createdAt: Date.parse('2023-07-17T14:00:00Z'),
  readPermission: 'guest',
  writePermission: 'signed_in',
  content: `# Node.js Security WorkGroup Meeting 2023-07-20

## Links

* **Recording**: https://www.youtube.com/watch?v=x

## Present

* Rafael Gonzaga: @RafaelGSS

## Agenda

### nodejs/security-wg

* Permission Model [#1](https://github.com/nodejs/security-wg/issues/1)
  * Rafael will write to the TSC.
`,
};

/** The configuration that README shows: the first one in it. */
export function readmeConfig(): string {
  const found = snippetsOf('README.md').find(
    ({ language, text }) => language === 'yaml' && /^groups:/mu.test(text),
  );
  if (found === undefined) throw new Error('README shows no configuration.');
  return found.text;
}

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

export async function startProject(): Promise<Project> {
  const root = temporaryFolder();
  const folder = join(root, 'security-wg');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  write(join(folder, 'minutebook.yml'), readmeConfig());
  cpSync('fixtures/nodejs/security-support-role.md', join(folder, 'security-support-role.md'));
  cpSync('notes/security-wg', join(folder, 'notes/security-wg'), { recursive: true });
  cpSync('templates', join(folder, 'templates'), { recursive: true });
  write(join(root, 'create-node-meeting-artifacts/meetings/garden.meeting.json'), MEETING_JSON);

  const github = await startGitHubServer({
    world: WORLD,
    now: TODAY,
    tokens: { tok: { login: 'minutes-bot' } },
    installations: { '7': 'tok' },
  });
  const hackmd = await startHackMdServer();
  hackmd.notes.set(LAST_NOTE.id, LAST_NOTE);
  const hackerone = await startHackerOneServer({ reports: [] });
  const env = {
    PATH: '/nonexistent',
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_TOKEN: 'tok',
    APP_ID: '1',
    APP_PRIVATE_KEY: privateKey,
    APP_INSTALLATION_ID: '7',
    GITHUB_REPOSITORY: 'nodejs/security-wg',
    HACKMD_API_URL: hackmd.apiUrl,
    HACKMD_API_TOKEN: 'tok-hackmd',
    ...hackerone.env,
  };
  return {
    folder,
    clone() {
      const fresh = mkdtempSync(join(root, 'clone-'));
      write(join(fresh, '.github/workflows/meetings.yml'), WORKFLOW);
      return fresh;
    },
    env,
    run: (argv, { cwd = folder, variables = {} } = {}) =>
      runCli(argv, {
        cwd,
        // Where a document names a server of its own, the local one stands for it.
        env: { ...variables, ...env },
        now: TODAY,
        timer: instantTimer(() => Date.parse(TODAY)),
        // What would go on, as a preview does, ends at once.
        signal: AbortSignal.abort(),
      }),
    async [Symbol.asyncDispose]() {
      await Promise.all([github.close(), hackmd[Symbol.asyncDispose](), hackerone[Symbol.asyncDispose]()]);
    },
  };
}
