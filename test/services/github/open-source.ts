import type { Source } from '../../../src/ports/source.ts';
import { instantTimer } from '../../../src/ports/timer.ts';
import { createGitHubSource } from '../../../src/services/github/create-source.ts';
import type { GitHubOptions, Progress } from '../../../src/services/github/options.ts';
import type { GitHubServer } from '../../github-server/server.ts';

export const NOW = '2023-08-01T12:00:00Z';

export interface OpenSource {
  source: Source;
  warnings: string[];
  progress: Progress[];
  /** Milliseconds that were slept, in order. */
  pauses: number[];
}

/**
 * A source on a local GitHub, with a token that sees everything, and pauses that are noted and take no time.
 */
export function openSource(
  server: Pick<GitHubServer, 'apiUrl' | 'graphqlUrl'>,
  more: Partial<GitHubOptions> = {},
): OpenSource {
  const warnings: string[] = [];
  const progress: Progress[] = [];
  const pauses: number[] = [];
  let clock = Date.parse(NOW);
  const timer = {
    clock: () => clock,
    sleep: async (ms: number, signal?: AbortSignal) => {
      await instantTimer(() => clock).sleep(ms, signal);
      pauses.push(ms);
      clock += ms;
    },
  };
  const source = createGitHubSource({
    fetch: globalThis.fetch,
    token: 'tok-all',
    apiUrl: server.apiUrl,
    graphqlUrl: server.graphqlUrl,
    serverUrl: 'https://github.com',
    now: NOW,
    timer,
    onWarning: (warning) => warnings.push(warning),
    onProgress: (step) => progress.push(step),
    ...more,
  });
  return { source, warnings, progress, pauses };
}
