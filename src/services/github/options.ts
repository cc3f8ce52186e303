import type { Fetch } from '../../ports/fetch.ts';
import type { Timer } from '../../ports/timer.ts';
import type { AnyOctokit } from './reliable-requests.ts';

/**
 * How far a gathering has come: `done` of the `total` that searches announce, in which an item counts once for each search
 * that finds it; when all is read, how many were `found`; an ISO instant while a rate limit is waited for.
 */
export type Progress = { what: string } & (
  | { done: number; total: number }
  | { found: number }
  | { waitingUntil: string }
);

/** What most of a gathering is. */
export const READING = 'reading issues and pull requests';

export interface GitHubOptions {
  fetch: Fetch;
  /** Null: anonymous, over REST, within its limits. Not sent where an `octokit` is given. */
  token: string | null;
  /** Asks through this one, with its authentication and hooks. One of our own unless given. */
  octokit?: AnyOctokit | undefined;
  /** `fetch` answers from a recording. */
  recorded?: boolean | undefined;
  /** REST root without a slash at its end, `https://api.github.com`. */
  apiUrl: string;
  /** `https://api.github.com/graphql`. */
  graphqlUrl: string;
  /** Where people look at it, `https://github.com`. */
  serverUrl: string;
  timer: Timer;
  /** ISO 8601 instant: where searches without an end are cut first. */
  now: string;
  onProgress?: (progress: Progress) => void;
  /** Something that did not stop the gathering but that people should know. Each is told once. */
  onWarning?: (warning: string) => void;
  userAgent?: string;
  /** How long one answer may take, in milliseconds. Default 30,000. */
  timeoutMs?: number;
  /** How long to wait for a rate limit before giving up, in milliseconds. Default 300,000. */
  maxWaitMs?: number;
}
