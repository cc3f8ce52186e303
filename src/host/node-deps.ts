import { join, resolve } from 'node:path';
import { remembering } from '../commands/remembering.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Deps, FileSystem, KeptResults, Reporter, RepositoryFolder } from '../ports/deps.ts';
import type { Answer, Fetch } from '../ports/fetch.ts';
import { instantTimer, systemTimer, type Timer } from '../ports/timer.ts';
import { askedOffsets, type Offsets } from '../schedule/offsets.ts';
import type { GitHubClient } from '../services/github/client.ts';
import { endpointsFrom } from '../services/github/endpoints.ts';
import type { GitHubOptions } from '../services/github/options.ts';
import type { RecordingStore } from '../services/github/recording.ts';
import { nodeFiles } from '../services/machine/node-files.ts';
import type { GitRunner } from './find-repository.ts';
import { hackerOneUrl, openHackerOne } from './open-hackerone.ts';
import { hackMdUrl, openHackMd } from './open-hackmd.ts';
import { createOwnTexts, type OwnTexts } from './own-texts.ts';

/** What the services of a machine are made from. */
export interface HostOptions {
  env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  cwd: string;
  /** ISO 8601 instant in UTC. */
  now: string;
  reporter: Reporter;
  /** Keep every answer here, without secrets. */
  record?: string | undefined;
  /** Answer from this recording; nothing is asked of the network. */
  fixtures?: string | undefined;
  fetch?: typeof globalThis.fetch | undefined;
  files?: FileSystem | undefined;
  /** For waiting between attempts; the machine's own unless given. */
  timer?: Timer | undefined;
  /** For the repository that a clone comes from; `git` as it is installed unless given. */
  git?: GitRunner | undefined;
  /** Those of the platform unless given. */
  offsets?: Offsets | undefined;
  /** Nothing is kept unless given. */
  kept?: KeptResults | null | undefined;
}

/** How long a calendar may take to arrive, in milliseconds. */
const FEED_TIMEOUT = 30_000;

/** Join what commands ask for with the services of this machine and of GitHub. Nothing is opened before it is used. */
export function nodeDeps(options: HostOptions): Deps {
  const { cwd, now, reporter, files = nodeFiles } = options;
  const own = createOwnTexts();
  let fetching: Promise<Fetch> | undefined;
  const openFetch = () => {
    fetching ??= chooseFetch(options, files, own);
    return fetching;
  };
  let github: ReturnType<typeof openGitHub> | undefined;
  const connect = () => {
    github ??= openFetch().then((fetch) => openGitHub(options, fetch));
    return github;
  };
  let source: ReturnType<Deps['openSource']> | undefined;
  let tracker: ReturnType<Deps['openTracker']> | undefined;
  let fileHost: ReturnType<Deps['openFileHost']> | undefined;
  const repositories = remembering<string, ReturnType<Deps['findRepository']>>();
  return {
    now,
    cwd,
    files,
    reporter,
    offsets: options.offsets ?? askedOffsets,
    kept: options.kept ?? null,
    openSource() {
      source ??= connect().then(async ({ options: how, client }) => {
        const { createGitHubSource } = await import('../services/github/create-source.ts');
        return createGitHubSource(how, client);
      });
      return source;
    },
    openFileHost() {
      fileHost ??= connect().then(async ({ options: how, client }) => {
        const { createGitHubFileHost } = await import('../services/github/file-host.ts');
        return createGitHubFileHost(client, how);
      });
      return fileHost;
    },
    // Every document asks, and git takes its time.
    findRepository: (folder) => repositories(folder, () => repositoryOf(folder, options)),
    openTracker() {
      tracker ??= connect().then(async ({ options: how, client }) => {
        const { createGitHubTracker } = await import('../services/github/create-tracker.ts');
        return createGitHubTracker(how, client);
      });
      return tracker;
    },
    async openNotes(team) {
      return openHackMd(options, await openFetch(), team);
    },
    async openFigures() {
      return openHackerOne(options, await openFetch());
    },
    async usage() {
      return github === undefined ? { requests: 0, cost: 0, retries: 0 } : (await github).client.usage();
    },
    async fetchText(url, label) {
      reporter.progress(`Reading ${label}`);
      return fetchText(await openFetch(), url, label);
    },
    onConfig: own.learn,
  };
}

async function chooseFetch(
  { env, cwd, record, fixtures, fetch }: HostOptions,
  files: FileSystem,
  own: OwnTexts,
): Promise<Fetch> {
  // The network's own is touched when it is used: to look at it loads it.
  if (record === undefined && fixtures === undefined) return fetch ?? globalThis.fetch;
  const { recordingFetch, replayFetch } = await import('../services/github/recording.ts');
  const { apiUrl, graphqlUrl } = endpointsFrom(env);
  const roots = { rest: apiUrl, graphql: graphqlUrl, hackerone: hackerOneUrl(env), hackmd: hackMdUrl(env) };
  if (fixtures !== undefined) return replayFetch(folderStore(resolve(cwd, fixtures), files), roots);
  const [{ reportRedactor }, { noteRedactor }, { redactFeed }] = await Promise.all([
    import('../services/hackerone/redact-reports.ts'),
    import('../services/hackmd/redact-notes.ts'),
    import('../schedule/redact-feed.ts'),
  ]);
  const redactors = {
    hackerone: reportRedactor(),
    hackmd: noteRedactor(own.isMeetingTitle),
    other: (body: unknown) => (typeof body === 'string' ? redactFeed(body, own.eventMatches()) : null),
  };
  return recordingFetch(
    fetch ?? globalThis.fetch,
    folderStore(resolve(cwd, record ?? ''), files),
    roots,
    redactors,
  );
}

function folderStore(folder: string, files: FileSystem): RecordingStore {
  return {
    read: (name) => files.read(join(folder, name)),
    write: (name, text) => files.write(join(folder, name), text),
  };
}

/** One client for all that is asked and written, so that rate limits are shared and the cost is counted in one place. */
async function openGitHub(
  { env, now, fixtures, reporter, timer }: HostOptions,
  fetch: Fetch,
): Promise<{ options: GitHubOptions; client: GitHubClient }> {
  const { createClient } = await import('../services/github/client.ts');
  const endpoints = endpointsFrom(env);
  const how: GitHubOptions = {
    ...endpoints,
    fetch,
    // A recording holds the answers that a token brought; it needs none itself.
    token: fixtures === undefined ? await tokenFor(env, endpoints.serverUrl) : 'recorded',
    recorded: fixtures !== undefined,
    now,
    timer: timer ?? (fixtures === undefined ? systemTimer : instantTimer(() => Date.now())),
    onProgress({ what, done, total, waitingUntil }) {
      const waiting = waitingUntil === undefined ? '' : `, waiting until ${waitingUntil}`;
      reporter.progress(`${what}: ${done} of ${total}${waiting}`);
    },
    onWarning: (warning) => reporter.warn(warning),
  };
  return { options: how, client: createClient(how) };
}

async function repositoryOf(folder: string, { env, git }: HostOptions): Promise<RepositoryFolder> {
  const { findRepository, runGit } = await import('./find-repository.ts');
  return findRepository(folder, env, endpointsFrom(env).serverUrl, git ?? runGit);
}

async function tokenFor(env: HostOptions['env'], serverUrl: string): Promise<string | null> {
  const { findToken, runGh } = await import('../services/github/token.ts');
  return findToken(env, serverUrl, runGh);
}

async function fetchText(fetch: Fetch, url: string, label: string): Promise<string> {
  const fail = (why: string, cause?: unknown) =>
    new MinutebookError(
      'schedule/feed-unreachable',
      {
        message: `${label} could not be read.`,
        why,
        hint: 'Check the address in meeting.schedule.ical, or try again later.',
      },
      { cause },
    );
  let answer: Answer;
  try {
    answer = await fetch(url, {
      headers: { accept: 'text/calendar' },
      signal: AbortSignal.timeout(FEED_TIMEOUT),
    });
    if (answer.ok) return await answer.text();
  } catch (error) {
    throw fail(
      error instanceof Error && error.name === 'TimeoutError' ? 'It took too long.' : 'Nothing answered.',
      error,
    );
  }
  throw fail(`The server answered ${answer.status}.`);
}
