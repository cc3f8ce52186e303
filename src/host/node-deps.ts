import { remembering } from '../model/remembering.ts';
import type { Deps, FileSystem, Reporter, RepositoryFolder } from '../ports/deps.ts';
import type { Fetch } from '../ports/fetch.ts';
import { type Timer, timerFor } from '../ports/timer.ts';
import { createClient, type GitHubClient } from '../services/github/client.ts';
import { createDiscussionTracker } from '../services/github/create-discussions.ts';
import { createGitHubSource } from '../services/github/create-source.ts';
import { createGitHubTracker } from '../services/github/create-tracker.ts';
import { endpointsOf } from '../services/github/endpoints.ts';
import { createGitHubFileHost } from '../services/github/file-host.ts';
import type { GitHubOptions, Progress } from '../services/github/options.ts';
import type { AnyOctokit } from '../services/github/reliable-requests.ts';
import { findToken, runGh } from '../services/github/token.ts';
import { openHackerOne } from '../services/hackerone/service.ts';
import { openHackMd } from '../services/hackmd/service.ts';
import { feedTransport, fetchFeed } from '../services/machine/fetch-feed.ts';
import { findRepository, type GitRunner, runGit } from '../services/machine/find-repository.ts';
import { machineFetch, publicFetch } from '../services/machine/machine-fetch.ts';
import { nodeFiles } from '../services/machine/node-files.ts';
import { chooseFetch, createOwnTexts } from './choose-fetch.ts';

/** What the services of a machine are created from; omitted options default to those of the process. */
export interface HostOptions {
  /** Default: the variables of the process. */
  env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Absolute. Default: the working directory of the process. */
  cwd?: string | undefined;
  /** ISO 8601 instant in UTC. Default: the time of the call. */
  now?: string | undefined;
  /** Default: only warnings are reported, on stderr. */
  reporter?: Reporter | undefined;
  /** A folder in which every answer is recorded, without secrets. */
  record?: string | undefined;
  /** A recorded folder to answer from, without the network. */
  fixtures?: string | undefined;
  /** Default: the network, through the proxies that `env` names. */
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * Sends requests to GitHub, with its address, authentication, hooks and `fetch`, for example that of a GitHub App's
   * installation. Default: a new one with the token in `env`.
   */
  octokit?: AnyOctokit | undefined;
  files?: FileSystem | undefined;
  /** Waits between attempts. Default: the machine's timer. */
  timer?: Timer | undefined;
  /** Finds the repository of a clone. Default: the installed `git`. */
  git?: GitRunner | undefined;
}

/** Options after defaults. */
type Host = HostOptions & { [Key in 'now' | 'cwd' | 'reporter' | 'env']: NonNullable<HostOptions[Key]> };

/** Reports only warnings: callers of the library do not expect progress. */
const warningsOnly: Reporter = {
  progress() {},
  note() {},
  detail() {},
  warn: (text) => void process.stderr.write(`warning: ${text}\n`),
  done() {},
};

/** Connects commands with the services of this machine and of GitHub. Nothing is opened before its first use. */
export function nodeDeps(given: HostOptions = {}): Deps {
  const {
    env = process.env,
    cwd = process.cwd(),
    now = new Date().toISOString(),
    reporter = warningsOnly,
    files = nodeFiles,
  } = given;
  const options: Host = { ...given, env, cwd, now, reporter };
  const own = createOwnTexts();
  const network = async (): Promise<Fetch> => options.fetch ?? machineFetch(options.env);
  const choose = (over: () => Promise<Fetch>) => chooseFetch(options, { files, own }, over);
  let fetching: Promise<Fetch> | undefined;
  let feeds: Promise<Fetch> | undefined;
  const openFetch = () => {
    fetching ??= choose(network);
    return fetching;
  };
  let github: ReturnType<typeof openGitHub> | undefined;
  const connect = () => {
    const theirs = options.octokit?.request.endpoint.DEFAULTS.request?.fetch as Fetch | undefined;
    github ??= (theirs === undefined ? openFetch() : choose(async () => theirs)).then((fetch) =>
      openGitHub(options, fetch),
    );
    return github;
  };
  let source: ReturnType<Deps['openSource']> | undefined;
  let tracker: ReturnType<Deps['openTracker']> | undefined;
  const discussionTrackers = remembering<string, Awaited<ReturnType<Deps['openTracker']>>>();
  let fileHost: ReturnType<Deps['openFileHost']> | undefined;
  let notes: Promise<ReturnType<typeof openHackMd>> | undefined;
  const repositories = remembering<string, ReturnType<Deps['findRepository']>>();
  return {
    now,
    cwd,
    files,
    reporter,
    openSource() {
      source ??= connect().then(async ({ options: how, client }) => {
        return createGitHubSource(how, client);
      });
      return source;
    },
    openFileHost() {
      fileHost ??= connect().then(async ({ options: how, client }) => {
        return createGitHubFileHost(client, how);
      });
      return fileHost;
    },
    // Cached, since every document needs it and git is slow.
    findRepository: (folder) => repositories(folder, () => repositoryOf(folder, options)),
    async openTracker(discussions) {
      tracker ??= connect().then(async ({ options: how, client }) => {
        return createGitHubTracker(how, client);
      });
      const issues = await tracker;
      if (discussions === undefined) return issues;
      const { options: how, client } = await connect();
      return discussionTrackers(discussions.category, () =>
        createDiscussionTracker(how, client, issues, discussions),
      );
    },
    async openNotes(team) {
      notes ??= openFetch().then((fetch) => openHackMd(options, fetch));
      return (await notes)(team);
    },
    async openFigures() {
      return openHackerOne(options, await openFetch());
    },
    async usage() {
      return github === undefined ? { requests: 0, cost: 0, retries: 0 } : (await github).client.usage();
    },
    async fetchText(url, label) {
      reporter.progress(`Reading ${label}`);
      const openPublic = async (): Promise<Fetch> => options.fetch ?? publicFetch(options.env);
      feeds ??= choose(async () => feedTransport(await network(), openPublic));
      return fetchFeed(await feeds, url, label);
    },
    onConfig: own.learn,
  };
}

/** Opens one client for all reads and writes, so that rate limits are shared and the cost is counted in one place. */
async function openGitHub(
  options: Host,
  fetch: Fetch,
): Promise<{ options: GitHubOptions; client: GitHubClient }> {
  const { now, fixtures, reporter, timer, octokit } = options;
  const endpoints = endpointsOf(options);
  const how: GitHubOptions = {
    ...endpoints,
    fetch,
    token: await tokenFor(options, endpoints.serverUrl),
    octokit,
    recorded: fixtures !== undefined,
    now,
    timer: timerFor({ timer, fixtures }),
    onProgress(progress) {
      reporter.progress(progressText(progress));
    },
    onWarning: (warning) => reporter.warn(warning),
  };
  return { options: how, client: createClient(how) };
}

function progressText({ what, ...progress }: Progress): string {
  if ('waitingUntil' in progress) return `${what} until ${progress.waitingUntil}`;
  return 'found' in progress
    ? `${what}: ${progress.found} found`
    : `${what}: ${progress.done} of ${progress.total}`;
}

async function repositoryOf(folder: string, options: Host): Promise<RepositoryFolder> {
  const { env, git = runGit } = options;
  return findRepository(folder, env, endpointsOf(options).serverUrl, git);
}

/**
 * Returns the token. For an Octokit, which has its own, and for a recording, which was made with one, it is a
 * placeholder that is never sent.
 */
async function tokenFor({ env, fixtures, octokit }: Host, serverUrl: string): Promise<string | null> {
  if (fixtures !== undefined) return 'recorded';
  if (octokit !== undefined) return (await isAnonymous(octokit)) ? null : 'octokit';
  return findToken(env, serverUrl, runGh);
}

/** Whether an Octokit is unauthenticated. Strategies that need to know what to authenticate for reject here. */
async function isAnonymous(octokit: AnyOctokit): Promise<boolean> {
  const found = (await octokit.auth().catch(() => null)) as { type?: string } | null;
  return found?.type === 'unauthenticated';
}
