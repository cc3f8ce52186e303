import type { ItemFields, ItemQuery, Source } from '../../src/ports/source.ts';
import { systemTimer } from '../../src/ports/timer.ts';
import { createGitHubSource } from '../../src/services/github/create-source.ts';
import type { WorldData } from '../../test/github-server/data.ts';
// Not by way of the whole server: the process that gathers is to hold nothing of it.
import { type SyntheticWorldOptions, syntheticWorld } from '../../test/github-server/synthetic-world.ts';

/** Something to gather, and the world it is gathered from. */
export interface Scenario {
  world: SyntheticWorldOptions;
  query: Omit<ItemQuery, 'scope'>;
  fields: ItemFields;
  /** How many items there are to find. */
  items: number;
}

const OWNER = 'synthetic-org';

/** The pull requests merged in a month, with all that an update asks of them. */
export function mergedMonth(
  merged: number,
  distribution: NonNullable<SyntheticWorldOptions['distribution']> = 'even',
): Scenario {
  return {
    world: { merged, distribution },
    query: { merged: { from: '2024-05-01T00:00:00Z', to: '2024-05-31T23:59:59Z' } },
    fields: { files: true, linked: true },
    items: merged,
  };
}

/** The open items that carry a label. */
export function labelled(items: number): Scenario {
  return {
    world: { items, merged: 500 },
    query: { labels: ['synthetic-agenda'], state: 'open' },
    fields: {},
    items,
  };
}

export function worldOf({ world }: Scenario): WorldData {
  return syntheticWorld({ repositories: 200, owner: OWNER, ...world });
}

/** Where a source finds its GitHub, and what it reaches it with. */
export interface SourceOptions {
  apiUrl: string;
  graphqlUrl: string;
  fetch?: typeof globalThis.fetch;
}

/** A source that has asked once already: the first request makes the server build its schema, and that second is not ours. */
export async function warmSource(
  { apiUrl, graphqlUrl, fetch = globalThis.fetch }: SourceOptions,
  owner = OWNER,
): Promise<Source> {
  const source = createGitHubSource({
    apiUrl,
    graphqlUrl,
    serverUrl: 'https://github.com',
    fetch,
    token: 'tok-all',
    timer: systemTimer,
    now: '2024-06-01T12:00:00Z',
  });
  await source.items([{ scope: [owner], title: 'nothing is called this' }], {});
  return source;
}

/** What one gathering took. */
export interface GatheringCost {
  seconds: number;
  requests: number;
  /** Points of GitHub's rate limit. */
  points: number;
}

/**
 * Gather a scenario.
 * @throws {Error} when an item is missing or came twice: the figures would be of something else.
 */
export async function gatherOnce(
  source: Source,
  { query, fields, items }: Pick<Scenario, 'query' | 'fields' | 'items'>,
): Promise<GatheringCost> {
  const before = source.usage();
  const start = performance.now();
  const found = await source.items([{ scope: [OWNER], ...query }], fields);
  const seconds = (performance.now() - start) / 1000;
  const unique = new Set(found.map(({ url }) => url)).size;
  if (found.length !== items || unique !== items) {
    throw new Error(`${items} items are there; ${found.length} were found, ${unique} different ones.`);
  }
  const after = source.usage();
  return { seconds, requests: after.requests - before.requests, points: after.cost - before.cost };
}
