import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/model/document.ts';
import { instantTimer } from '../../src/ports/timer.ts';
import { type GitHubServer, startGitHubServer, type WorldData } from '../github-server/index.ts';
import { type HackMdOptions, type HackMdServer, startHackMdServer } from '../hackmd-server/server.ts';
import { runCli } from '../helpers/run-cli.ts';

/** Who the program is on the local GitHub. */
export const BOT = 'minutes-bot';

/** Local services, a folder with a configuration, and the program between them. */
export interface Stage extends AsyncDisposable {
  github: GitHubServer;
  hackmd: HackMdServer;
  folder: string;
  /** Environment of the program, in this process or another. */
  env: Readonly<Record<string, string>>;
  /** Move the world, and the clock on its wall, to an instant. */
  moveTo(instant: string): void;
  /** Run everything that is due at an instant, to which the world is moved; or another command. */
  runDue(now: string, more?: readonly string[], command?: readonly string[]): Promise<DueRun>;
  /** Forget the requests so far. */
  forgetRequests(): void;
}

export interface StageOptions {
  world: WorldData;
  /** Files of the folder, by path: `minutebook.yml` and what it names. */
  files: Readonly<Record<string, string>>;
  /** The repository of the documents. */
  documents: string;
  /** Milliseconds that an answer of either service takes, asked anew for each. Default: none. */
  latency?: () => number;
  /** Milliseconds until searches know of a change; `Infinity`: when they are told to (`github.settle()`). Default 0. */
  searchLag?: number;
  /** How many calls HackMD answers; no limit unless given. */
  limits?: HackMdOptions['limits'];
}

/** One run, and what it asked of the services. */
export interface DueRun {
  status: number;
  stderr: string;
  /** Null when the run did not get so far. */
  report: Report | null;
  requests: number;
  /** What it wrote, by operation: `POST /repos/acme/wg/issues`, `Commit`, `HackMD POST /teams/x/notes`. */
  writes: string[];
}

export async function startStage({
  world,
  files,
  documents,
  latency,
  searchLag = 0,
  limits,
}: StageOptions): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-stage-'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  let clock = Date.parse(world.asOf ?? '2023-01-01T00:00:00Z');
  const github = await startGitHubServer({
    world,
    now: () => clock,
    serviceClock: () => clock,
    searchLag,
    tokens: { 'tok-bot': { login: BOT, sees: 'all' } },
    ...(latency === undefined ? {} : { latency }),
  });
  const hackmd = await startHackMdServer({
    clock: () => clock,
    ...(limits === undefined ? {} : { limits }),
    ...(latency === undefined ? {} : { latency }),
  });
  const env = {
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_TOKEN: 'tok-bot',
    GITHUB_REPOSITORY: documents,
    HACKMD_API_URL: hackmd.apiUrl,
    HACKMD_API_TOKEN: 'tok-hackmd',
  };
  const moveTo = (instant: string) => {
    clock = Date.parse(instant);
  };
  return {
    github,
    hackmd,
    folder,
    env,
    moveTo,
    async runDue(now, more = [], command = ['run']) {
      moveTo(now);
      const [asked, noted] = [github.log.length, hackmd.log.length];
      const { status, stdout, stderr } = await runCli([...command, '--json', ...more], {
        cwd: folder,
        env,
        now,
        timer: instantTimer(() => Date.parse(now)),
      });
      const [onGitHub, onHackMd] = [github.log.slice(asked), hackmd.log.slice(noted)];
      return {
        status,
        stderr,
        report: stdout.startsWith('{') ? (JSON.parse(stdout) as Report) : null,
        requests: onGitHub.length + onHackMd.length,
        writes: [
          ...onGitHub
            .filter(({ isWrite }) => isWrite)
            .map(({ operationName, method, path }) => operationName ?? `${method} ${path}`),
          ...onHackMd.filter((line) => !line.startsWith('GET ')).map((line) => `HackMD ${line}`),
        ],
      };
    },
    forgetRequests() {
      github.log.length = 0;
      hackmd.log.length = 0;
    },
    async [Symbol.asyncDispose]() {
      await github.close();
      await hackmd[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
