import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantTimer } from '../../src/ports/timer.ts';
import type { RequestInfo } from '../github-server/answer.ts';
import type { ItemData } from '../github-server/data.ts';
import type { FaultKind, GitHubServer } from '../github-server/index.ts';
import { startFailingGitHub } from '../helpers/failing-github.ts';
import { type CliResult, runCli } from '../helpers/run-cli.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const NOW = '2023-08-01T12:00:00Z';
const REQUESTS = 12;
const CONFIG = `
groups:
  wg:
    agenda: { label: wg-agenda, from: [acme] }
    meeting: { repository: acme/tools, schedule: { every: "2023-01-05T15:00[UTC]/P14D" } }
roles:
  keeper:
    document: [{ number: 1, title: Work }]
    people: [ada]
    from: [acme]
    labels: [keep]
    sections: { "1": { match: [{ repo: "acme/*" }], releases: [acme/tools] } }
    meetings: { WG: acme/tools }
`;

const items = Array.from({ length: 560 }, (_, index): ItemData => {
  const day = String((index % 28) + 1).padStart(2, '0');
  const second = String(index % 60).padStart(2, '0');
  const agenda = index < 310;
  return {
    repo: index % 9 === 8 ? 'acme/secret' : 'acme/tools',
    number: index + 1,
    type: agenda ? 'Issue' : 'PullRequest',
    title: index % 9 === 8 ? `Embargo ${index}` : `Change ${index}`,
    author: 'ada',
    labels: agenda ? ['wg-agenda'] : ['keep'],
    createdAt: `2023-07-${day}T00:${second}:00Z`,
    ...(agenda
      ? {}
      : { mergedAt: `2023-07-${day}T12:00:${second}Z`, closedAt: `2023-07-${day}T12:00:${second}Z` }),
  };
});

/** One for each run. */
const tokens = Array.from({ length: 1000 }, (_, index) => `tok-${index}.`);
function nextToken(): string {
  const token = tokens.pop();
  if (token === undefined) throw new Error('There are more runs than tokens.');
  return token;
}

let server: GitHubServer;
beforeAll(async () => {
  server = await startFailingGitHub({ repository: 'acme/tools', author: 'ada', items, now: NOW, tokens });
});
afterAll(() => server.close());

function project(cwd = temporaryFolder()): string {
  writeFileSync(join(cwd, 'minutebook.yml'), CONFIG);
  return cwd;
}

async function minutebook(cwd: string, argv: readonly string[], token: string): Promise<CliResult> {
  const env = {
    GITHUB_TOKEN: token,
    GITHUB_API_URL: server.apiUrl,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
  };
  let clock = Date.parse(NOW);
  const pause = instantTimer(() => clock);
  const timer = {
    clock: () => clock,
    sleep: async (ms: number, signal?: AbortSignal) => {
      await pause.sleep(ms, signal);
      clock += ms;
    },
  };
  return runCli(argv, { cwd, env, now: NOW, timer });
}

// A fault that answers nothing until the time is up is left to the tests of the client: each would take half a minute.
const HEALING: readonly FaultKind[] = [
  ...(['500', '502', '503', '504', 'html', 'drop', 'truncate', 'invalid-json'] as const),
  ...(['graphql-error', 'graphql-partial', 'primary-rate-limit', 'secondary-rate-limit'] as const),
];
const FINAL: readonly FaultKind[] = ['401', '403', '404', 'saml'];

describe.each([
  { command: 'agenda', argv: ['agenda'] },
  { command: 'minutes', argv: ['minutes', '--stdout'] },
  { command: 'update', argv: ['update', '2023-07', '--stdout'] },
])('$command, with a fault at one of its first twelve requests', ({ argv }) => {
  const reference = temporaryFolder(afterAll);
  let expected: CliResult;
  let requests: number[] = [];
  beforeAll(async () => {
    const before = server.log.length;
    expected = await minutebook(project(reference), argv, nextToken());
    expect(expected.status).toBe(0);
    const last = Math.min(REQUESTS, server.log.length - before);
    expect(last).toBeGreaterThan(3);
    requests = Array.from({ length: last }, (_, index) => index + 1);
  });

  // `.` the right document all the same, `!` a failure that says what to do.
  const signed = [
    ...HEALING.map((kind) => ({ sign: '.', kind })),
    ...FINAL.map((kind) => ({ sign: '!', kind })),
  ];
  it.each(signed.map((row, index) => ({ ...row, index })))('$sign $kind', async ({ kind, sign, index }) => {
    let found = '';
    const chosen = chosenOf(requests, index);
    for (const request of chosen) {
      // A failed run leaves requests on their way: those of another must not meet this one's fault.
      const token = nextToken();
      const ofThisRun = ({ headers }: RequestInfo) => headers.authorization?.includes(token) === true;
      server.setFaults([{ kind, match: ofThisRun, after: request - 1 }]);
      const cwd = project();
      const { status, stdout, stderr } = await minutebook(cwd, argv, token);
      expect(stdout + stderr).not.toMatch(/Embargo|acme\/secret|tok-/u);
      expect(existsSync(join(cwd, 'notes'))).toBe(false);
      if (status === 0) expect(stdout).toBe(expected.stdout);
      else {
        expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
        expect(stderr).toMatch(/^minutebook: \S.*\n {2}why: \S.*\n {2}fix: \S.*$/mu);
      }
      found += status === 0 ? '.' : '!';
    }
    expect(found).toBe(sign.repeat(chosen.length));
  });
});

/**
 * All requests in `npm run test:long`; otherwise the first and one in the middle for every other kind of fault, the
 * second and the last for the rest.
 */
function chosenOf(requests: readonly number[], index: number): readonly number[] {
  if (process.env.FAULTS === 'all') return requests;
  const last = requests.length;
  return index % 2 === 0 ? [1, Math.ceil(last / 2)] : [2, last];
}
