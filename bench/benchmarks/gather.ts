import type { Benchmark, Measurement } from '../benchmark.ts';
import { type GatheringCost, labelled, mergedMonth, type Scenario, worldOf } from '../inputs/gathering.ts';
import { bundleChild, startServerProcess, useOf } from '../processes.ts';

const QUICK: Readonly<Record<string, Scenario>> = { '5,000 merged in a month': mergedMonth(5000) };
const ALL: Readonly<Record<string, Scenario>> = {
  '12,000 with a label': labelled(12_000),
  '5,000 merged in office hours': mergedMonth(5000, 'office'),
  '5,000 merged, 3,000 in one second': mergedMonth(5000, 'burst'),
  ...QUICK,
  '25,000 merged in a month': mergedMonth(25_000),
};

/** Peak of the memory of a process that gathers from a local GitHub in another process. */
export const gather: Benchmark = {
  name: 'gather',
  about: 'peak of memory while gathering from a local GitHub in another process, without latency',
  async measure({ quick }) {
    const measured: Measurement[] = [];
    for (const [name, scenario] of Object.entries(quick ? QUICK : ALL)) {
      measured.push(await gathering(name, scenario));
    }
    return measured;
  },
};

async function gathering(name: string, scenario: Scenario): Promise<Measurement> {
  await using server = await startServerProcess({ world: worldOf(scenario) });
  const { apiUrl, graphqlUrl } = server;
  const child = bundleChild('gather');
  const { stdout, megabytes } = await useOf({
    name,
    argv: () => [child, JSON.stringify({ apiUrl, graphqlUrl }), JSON.stringify(scenario)],
  });
  const { seconds, requests, points } = JSON.parse(stdout) as GatheringCost;
  return {
    name,
    unit: 'MB',
    ours: megabytes,
    baseline: null,
    samples: 1,
    further: { seconds, requests, points },
  };
}
