import type { Source } from '../../ports/source.ts';
import type { Reader } from './anonymous-reader.ts';
import { anonymousReader } from './anonymous-reader.ts';
import { createClient, type GitHubClient } from './client.ts';
import { gatherItems, subjectOf } from './gather-items.ts';
import { gatherLabels } from './labels.ts';
import { createLoad } from './load.ts';
import { lookUpItems } from './look-up.ts';
import type { GitHubOptions } from './options.ts';
import { gatherReleases } from './releases.ts';
import { askRenames } from './scope.ts';
import { createSearchEngine } from './search-engine.ts';

/**
 * Creates a source that reads GitHub: through GraphQL with a token, through REST without one. When a request for an
 * answer fails, the others for it are aborted. Nothing is written.
 * @param client - Shared with others that reach GitHub, so that they share its rate limits.
 * @throws {MinutebookError} `github/…` from each method, see `failures.ts`; `github/bad-token` at once when the token
 *   cannot be sent.
 */
export function createGitHubSource(
  options: GitHubOptions,
  client: GitHubClient = createClient(options),
): Source {
  const warned = new Set<string>();
  const onWarning = (warning: string): void => {
    if (warned.has(warning)) return;
    warned.add(warning);
    options.onWarning?.(warning);
  };
  const load = createLoad();
  const callbacks = { ...options, onWarning, load, engine: createSearchEngine(client, load) };
  const reader: Reader =
    options.token === null
      ? anonymousReader(client, callbacks)
      : {
          gather: (wanted, signal) => gatherItems(client, wanted, callbacks, signal),
          lookUp: (references, fields, signal) =>
            lookUpItems(references, fields, {
              client,
              serverUrl: options.serverUrl,
              load,
              signal,
              onWarning,
            }),
          releases: (repositories, published, signal) =>
            gatherReleases(client, repositories, published, signal),
          labels: (names, scope, signal) => {
            const context = { client, load, subject: subjectOf(scope), signal, onWarning };
            return gatherLabels(names, scope, context);
          },
          renames: (names, signal) =>
            askRenames(names, { client, load, subject: subjectOf(names), signal, onWarning }),
        };

  return {
    async items(queries, fields) {
      const { lists } = await whole((signal) => reader.gather({ lists: [queries], fields }, signal));
      return lists[0] ?? [];
    },
    gather: (wanted) => whole((signal) => reader.gather(wanted, signal)),
    lookUp: (references, fields) => whole((signal) => reader.lookUp(references, fields, signal)),
    releases: (repositories, published) =>
      whole((signal) => reader.releases(repositories, published, signal)),
    labels: (names, scope) => whole((signal) => reader.labels(names, scope, signal)),
    renames: (names) => whole((signal) => reader.renames(names, signal)),
    usage: client.usage,
  };
}

/** Rejects with the first failure and aborts the requests that are still running. */
async function whole<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  try {
    return await task(controller.signal);
  } catch (error) {
    controller.abort(error);
    throw error;
  }
}
