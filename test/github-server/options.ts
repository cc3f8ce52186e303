import type { TokenOptions } from './access.ts';
import type { WorldData } from './data.ts';
import type { Fault } from './faults.ts';
import type { LimitOptions } from './limits.ts';
import type { Engine } from './search/run.ts';

/**
 * The edition of GitHub, which decides how issues are searched.
 * - `github.com`: `ISSUE` is the classic search, `ISSUE_ADVANCED` the boolean one, as it was through 2025 and 2026
 * (https://github.blog/changelog/2025-03-06-github-issues-projects-api-support-for-issues-advanced-search-and-more/).
 * - `boolean`: after the announced switch, both are the boolean search.
 * - `boolean-only`: `ISSUE_ADVANCED` is removed from the schema again, as announced.
 * - `enterprise`: an Enterprise Server before 3.18: only the classic search, no `ISSUE_ADVANCED`, no resource limits
 * (https://github.com/cli/cli/blob/trunk/internal/featuredetection/feature_detection.go).
 */
export type Edition = 'github.com' | 'boolean' | 'boolean-only' | 'enterprise';

export interface GitHubServerOptions {
  world: WorldData;
  /** Default `github.com`. */
  edition?: Edition;
  /**
   * The instant that the world shows: a fixed ISO 8601 instant, or a function that returns milliseconds since 1970.
   * Default: `asOf` of the world, else the service clock. Writes get this time.
   */
  now?: string | (() => number);
  /** The real clock, for rate limits, `date` headers and the lag of the search index. Default `Date.now`. */
  serviceClock?: () => number;
  /**
   * The tokens that are accepted; others are refused with 401. Default: `tok-public` and `tok-all`, named after what
   * they see.
   */
  tokens?: Readonly<Record<string, TokenOptions>>;
  /**
   * Installations of a GitHub App by their ids, and the tokens that the App gets for them
   * (https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app). Its JWT is not
   * verified.
   */
  installations?: Readonly<Record<string, string>>;
  limits?: LimitOptions;
  faults?: readonly Fault[];
  /** The least time of every answer in milliseconds; a function is called for each request. */
  latency?: number | (() => number);
  /**
   * Milliseconds (of the service clock) until the search index includes a write; `Infinity`: only after `settle()`.
   * Default 0.
   */
  searchLag?: number;
  /** The root of page addresses in answers. Default `https://github.com`. */
  serverUrl?: string;
}

/** The engine of searches that do not ask for the boolean one. */
export function engineOf(edition: Edition): Engine {
  return edition === 'github.com' || edition === 'enterprise' ? 'classic' : 'boolean';
}

export const DEFAULT_TOKENS: Readonly<Record<string, TokenOptions>> = {
  'tok-public': { sees: 'public', scopes: ['public_repo'] },
  'tok-all': { sees: 'all', scopes: ['repo', 'read:org'] },
};
