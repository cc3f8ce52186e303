// Runs the Action in a runner that is not ours: npm run test:action
// local-action (https://github.com/github/local-action) reads action.yml, stands in for GitHub's toolkit and runs the
// Action against the local GitHub, without a checkout. It is large, and npx fetches it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { startGitHubServer, type WorldData } from '../test/github-server/index.ts';
import { bundleOptions } from './bundle-options.mjs';

const RUNNER = '@github/local-action@7.0.1';
/** The Action without GitHub's toolkit, for which the runner has its own. */
const ENTRY = 'node_modules/.cache/minutebook/action.mjs';

const CONFIG = `
host: Example
publish: { files: commit }
groups:
  tools:
    name: Tools team
    agenda: { from: [acme/app] }
    meeting: { repository: acme/app, schedule: { every: "2026-01-07T15:00[Europe/London]/P14D" } }
`;
const WORLD: WorldData = {
  asOf: '2026-02-17T09:00:00Z',
  repositories: [
    { nameWithOwner: 'acme/app' },
    { nameWithOwner: 'acme/notes', files: { 'docs/minutebook.yml': CONFIG } },
  ],
  items: [
    {
      repo: 'acme/app',
      number: 1,
      type: 'Issue',
      title: 'Which formatter?',
      author: 'ann',
      labels: ['tools-agenda'],
      createdAt: '2026-01-10T10:00:00Z',
    },
  ],
};
const EXPECTED = {
  changed: 'true',
  urls: [
    'https://github.com/acme/app/issues/2',
    'https://github.com/acme/notes/blob/main/docs/notes/tools/2026-02-18.md',
  ],
};

await build({
  ...(await bundleOptions()),
  entryPoints: ['src/action/main.ts'],
  external: ['@actions/core'],
  outfile: ENTRY,
});
const folder = mkdtempSync(join(tmpdir(), 'minutebook-runner-'));
const server = await startGitHubServer({ world: WORLD, tokens: { 'tok-bot': { kind: 'app' } } });
try {
  const summary = join(folder, 'summary.md');
  const variables = {
    INPUT_COMMAND: 'run',
    INPUT_ARGS: '--now 2026-02-17T09:00Z',
    INPUT_CONFIG: 'docs/minutebook.yml',
    INPUT_TOKEN: 'tok-bot',
    GITHUB_API_URL: server.apiUrl,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
    GITHUB_REPOSITORY: 'acme/notes',
    GITHUB_STEP_SUMMARY: summary,
  };
  writeFileSync(summary, '');
  writeFileSync(
    join(folder, 'env'),
    Object.entries(variables)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  const { status, log } = await runNpx([RUNNER, '.', ENTRY, join(folder, 'env')]);
  const outputs = outputsIn(log);
  const problems = [
    ...(status === 0 ? [] : [`It ended with ${status}.`]),
    ...(outputs.changed === EXPECTED.changed ? [] : [`The output changed is ${outputs.changed}.`]),
    ...(outputs.urls === EXPECTED.urls.join('\n') ? [] : [`The output urls is ${outputs.urls}.`]),
    ...(outputs.documents?.startsWith('{"command":"run"')
      ? []
      : [`The output documents is ${outputs.documents}.`]),
    ...(readFileSync(summary, 'utf8').includes('| minutes | tools |') ? [] : ['The summary has no table.']),
    ...(log.includes('tok-bot') ? ['The token is in the log.'] : []),
  ];
  if (problems.length > 0) console.error([log, ...problems].join('\n'));
  else console.log(`The Action ran in ${RUNNER}.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await server.close();
  rmSync(folder, { recursive: true });
}

function runNpx(words: readonly string[]): Promise<{ status: number | null; log: string }> {
  return new Promise((done, fail) => {
    const env = { ...process.env, npm_config_yes: 'true', NO_COLOR: '1' };
    const child = spawn('npx', ['--yes', ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
    }
    child.on('error', fail).on('close', (status) => done({ status, log }));
  });
}

/** What the runner says that was put out: `::set-output name=changed::true`, over several lines where the value is. */
function outputsIn(log: string): Record<string, string> {
  const found = log.matchAll(/::set-output name=(\w+)::([\s\S]*?)(?=\n::|\n\n|\n*$)/gu);
  return Object.fromEntries(Array.from(found, ([, name = '', value = '']) => [name, value.trimEnd()]));
}
