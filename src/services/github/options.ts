import type { Fetch } from '../../ports/fetch.ts';
import type { Timer } from '../../ports/timer.ts';
import type { AnyOctokit } from './reliable-requests.ts';

/**
 * The progress of a gathering: `done` of the `total` that searches report, where an item counts once for each search
 * that finds it; the number `found` when everything is read; or the ISO instant until which a rate limit is waited for.
 */
export type Progress = { what: string } & (
  | { done: number; total: number }
  | { found: number }
  | { waitingUntil: string }
);

/** The name of the main step of a gathering. */
export const READING = 'reading issues and pull requests';

/** What gathering needs to know about the run and the server, and its callbacks. */
export type GatherCallbacks = Pick<GitHubOptions, 'now' | 'serverUrl' | 'onProgress'> &
  Required<Pick<GitHubOptions, 'onWarning'>>;

export interface GitHubOptions {
  fetch: Fetch;
  /** Null for anonymous access through REST, within its limits. Not sent when an `octokit` is given. */
  token: string | null;
  /** Sends requests through this one, with its authentication and hooks. Default: a new one. */
  octokit?: AnyOctokit | undefined;
  /** Whether `fetch` answers from a recording. */
  recorded?: boolean | undefined;
  /** REST root without a slash at its end, `https://api.github.com`. */
  apiUrl: string;
  /** `https://api.github.com/graphql`. */
  graphqlUrl: string;
  /** Where people look at it, `https://github.com`. */
  serverUrl: string;
  timer: Timer;
  /** ISO 8601 instant that stands in for the open end of a search when it is divided. */
  now: string;
  onProgress?: (progress: Progress) => void;
  /** Called with problems that did not stop the gathering but that people should know, each at most once. */
  onWarning?: (warning: string) => void;
  userAgent?: string;
  /** How long one answer may take, in milliseconds. Default 30,000. */
  timeoutMs?: number;
  /** How long to wait for a rate limit before giving up, in milliseconds. Default 300,000. */
  maxWaitMs?: number;
}
