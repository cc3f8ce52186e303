// How long it takes to gather from a local GitHub, and how much memory: node scripts/ts.mjs bench/gather.ts
// Server and client are processes of their own; each row is a fresh client.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { ItemFields, ItemQuery } from '../src/gather/source.ts';
import { createGitHubSource } from '../src/github/create-source.ts';
import { systemTimer } from '../src/github/timer.ts';
import {
  type SyntheticWorldOptions,
  startGitHubServer,
  syntheticWorld,
} from '../test/github-server/index.ts';

interface Scenario {
  name: string;
  world: SyntheticWorldOptions;
  query: Omit<ItemQuery, 'scope'>;
  fields: ItemFields;
}

interface Measurement {
  found: number;
  unique: number;
  requests: number;
  cost: number;
  seconds: number;
  megabytes: number;
  error: string | null;
}

const OWNER = 'synthetic-org';
const labelled = { labels: ['synthetic-agenda'], state: 'open' } as const;
const merged = { merged: { from: '2024-05-01T00:00:00Z', to: '2024-05-31T23:59:59Z' } };
const update: ItemFields = { files: true, linked: true };
const scenarios: readonly Scenario[] = [
  {
    name: 'agenda, 40 items',
    world: { items: 40, merged: 500 },
    query: labelled,
    fields: { activitySince: '2024-05-01T00:00:00Z' },
  },
  { name: 'label, 1,500 items', world: { items: 1500, merged: 500 }, query: labelled, fields: {} },
  { name: 'label, 12,000 items', world: { items: 12_000, merged: 500 }, query: labelled, fields: {} },
  { name: 'month, 5,000 merged', world: { merged: 5000 }, query: merged, fields: update },
  {
    name: 'month, 5,000 in office hours',
    world: { merged: 5000, distribution: 'office' },
    query: merged,
    fields: update,
  },
  {
    name: 'month, 3,000 in one second',
    world: { merged: 5000, distribution: 'burst' },
    query: merged,
    fields: update,
  },
  { name: 'month, 25,000 merged', world: { merged: 25_000 }, query: merged, fields: update },
];

const [mode, ...parameters] = process.argv.slice(2);
if (mode === 'serve') await serve(parameters);
else if (mode === 'gather') await gather(parameters);
else await measureAll();

async function measureAll(): Promise<void> {
  console.log('| scenario | latency | found | unique | requests | points | seconds | client MB |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const [index, { name }] of scenarios.entries()) {
    for (const latency of [0, 100]) {
      const server = child(['serve', String(index), String(latency)]);
      const client = child(['gather', String(index), await server.line]);
      const result = JSON.parse(await client.line) as Measurement;
      server.stop();
      const { found, unique, requests, cost, seconds, megabytes, error } = result;
      const cells = [
        name,
        `${latency} ms`,
        error ?? found,
        unique,
        requests,
        cost,
        seconds.toFixed(1),
        megabytes.toFixed(0),
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
  }
}

/** This program again, in another process; the first line it prints is its answer. */
function child(argv: readonly string[]): { line: Promise<string>; stop: () => void } {
  const started = spawn(process.execPath, [fileURLToPath(import.meta.url), ...argv], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = once(createInterface(started.stdout), 'line').then(([text]) => String(text));
  return { line, stop: () => void started.kill() };
}

async function serve([index, latency]: readonly string[]): Promise<void> {
  const { world } = scenarioAt(index);
  const server = await startGitHubServer({
    world: syntheticWorld({ repositories: 200, owner: OWNER, ...world }),
    latency: Number(latency),
    limits: { graphql: 1e9, graphqlPointsPerMinute: 1e9 },
  });
  console.log(JSON.stringify({ apiUrl: server.apiUrl, graphqlUrl: server.graphqlUrl }));
}

async function gather([index, urls = '']: readonly string[]): Promise<void> {
  const { query, fields } = scenarioAt(index);
  const source = createGitHubSource({
    ...(JSON.parse(urls) as { apiUrl: string; graphqlUrl: string }),
    serverUrl: 'https://github.com',
    fetch,
    token: 'tok-all',
    timer: systemTimer,
    now: '2024-06-01T12:00:00Z',
  });
  // The first request makes the server build its schema: that second is not ours.
  await source.items([{ scope: [OWNER], title: 'nothing is called this' }], {});
  const before = source.usage();
  const start = performance.now();
  let found: string[] = [];
  let error: string | null = null;
  try {
    found = (await source.items([{ scope: [OWNER], ...query }], fields)).map(({ url }) => url);
  } catch (caught) {
    error = caught instanceof Error ? caught.message : String(caught);
  }
  const { requests, cost } = source.usage();
  const measured: Measurement = {
    found: found.length,
    unique: new Set(found).size,
    requests: requests - before.requests,
    cost: cost - before.cost,
    seconds: (performance.now() - start) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    error,
  };
  console.log(JSON.stringify(measured));
}

function scenarioAt(index: string | undefined): Scenario {
  const scenario = scenarios[Number(index)];
  if (scenario === undefined) throw new Error(`There is no scenario ${index}.`);
  return scenario;
}
