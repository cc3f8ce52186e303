import type { Benchmark, Measurement } from '../benchmark.ts';
import { groupsConfig, groupsServer, type RunCost, runOnce } from '../inputs/groups.ts';
import { oneByOne } from '../inputs/one-by-one.ts';
import { startServerProcess } from '../processes.ts';

/** Milliseconds that every answer takes, as over the network. */
const LATENCY = 100;
const FEW = 3;
const MANY = 26;

/** `minutebook run` for groups that all meet the next day, and once more when nothing is left to do. */
export const run: Benchmark = {
  name: 'run',
  about: `groups that all meet the next day, against the same requests one after the other; every answer takes ${LATENCY} ms`,
  async measure({ quick }) {
    const few = await runsOf(FEW);
    const single = await firstRunOneByOne(FEW);
    const measured = [
      measurement('first run, 3 groups', few.first, single),
      measurement('second run, 3 groups', few.second, few.again),
    ];
    if (quick) return measured;
    const many = await runsOf(MANY);
    return [
      ...measured,
      measurement('first run, 26 groups', many.first, null),
      measurement('second run, 26 groups', many.second, many.again),
      {
        name: 'requests a group of a second run, 26 groups',
        unit: 'count',
        ours: many.second.requests / MANY,
        baseline: null,
        samples: 1,
        further: {},
      },
    ];
  },
};

function measurement(name: string, { seconds, requests }: RunCost, single: RunCost | null): Measurement {
  const baseline = single === null ? null : { name: 'one after the other', value: single.seconds };
  return { name, unit: 's', ours: seconds, baseline, samples: 1, further: { requests } };
}

/** A run that makes everything, one that finds it made, and that once more with its requests one after the other. */
async function runsOf(groups: number): Promise<Record<'first' | 'second' | 'again', RunCost>> {
  await using server = await startServerProcess({ ...groupsServer(groups), latency: LATENCY });
  const config = groupsConfig(groups);
  const first = await runOnce(config, server, 'created');
  const second = await runOnce(config, server, 'unchanged');
  return { first, second, again: await runOnce(config, { ...server, fetch: oneByOne(fetch) }, 'unchanged') };
}

async function firstRunOneByOne(groups: number): Promise<RunCost> {
  await using server = await startServerProcess({ ...groupsServer(groups), latency: LATENCY });
  // Awaited here: the server stops when this function is left.
  return await runOnce(groupsConfig(groups), { ...server, fetch: oneByOne(fetch) }, 'created');
}
