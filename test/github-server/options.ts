import type { TokenOptions } from './access.ts';
import type { WorldData } from './data.ts';
import type { Fault } from './faults.ts';
import type { LimitOptions } from './limits.ts';
import type { Engine } from './search/run.ts';

/**
 * Which GitHub it is; it decides how issues are searched.
 * - `github.com`: `ISSUE` is the classic search, `ISSUE_ADVANCED` the boolean one, as it was through 2025 and 2026
 *   (https://github.blog/changelog/2025-03-06-github-issues-projects-api-support-for-issues-advanced-search-and-more/).
 * - `boolean`: the announced switch has come, both are the boolean search.
 * - `boolean-only`: `ISSUE_ADVANCED` has gone from the schema again, as announced.
 * - `enterprise`: an Enterprise Server before 3.18: the classic search only, no `ISSUE_ADVANCED`, no resource limits
 *   (https://github.com/cli/cli/blob/trunk/internal/featuredetection/feature_detection.go).
 */
export type Edition = 'github.com' | 'boolean' | 'boolean-only' | 'enterprise';

export interface GitHubServerOptions {
  world: WorldData;
  /** Default `github.com`. */
  edition?: Edition;
  /**
   * The moment that the world is shown as of: an ISO 8601 instant at which it stands still, or milliseconds since
   * 1970 told by a function. Default: `asOf` of the world, else the service clock. Writes get this time.
   */
  now?: string | (() => number);
  /** The clock on the wall, for rate limits, `date` headers and the lag of the search index. Default `Date.now`. */
  serviceClock?: () => number;
  /** By token. Anything else is refused with 401. Default: `tok-public` and `tok-all`, which see what they say. */
  tokens?: Readonly<Record<string, TokenOptions>>;
  /**
   * Installations of a GitHub App by their ids, and the tokens that the App gets for them
   * (https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app). Its JWT is not looked into.
   */
  installations?: Readonly<Record<string, string>>;
  limits?: LimitOptions;
  faults?: readonly Fault[];
  /** Milliseconds that every answer takes at least; a function is asked for each request. */
  latency?: number | (() => number);
  /** Milliseconds (of the service clock) until the search index knows of a write; `Infinity`: only `settle()` does it. Default 0. */
  searchLag?: number;
  /** Where the pages in answers live. Default `https://github.com`. */
  serverUrl?: string;
}

/** What answers searches that do not ask for the boolean engine. */
export function engineOf(edition: Edition): Engine {
  return edition === 'github.com' || edition === 'enterprise' ? 'classic' : 'boolean';
}

export const DEFAULT_TOKENS: Readonly<Record<string, TokenOptions>> = {
  'tok-public': { sees: 'public', scopes: ['public_repo'] },
  'tok-all': { sees: 'all', scopes: ['repo', 'read:org'] },
};
