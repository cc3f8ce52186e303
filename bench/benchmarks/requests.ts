import type { Benchmark, Measurement } from '../benchmark.ts';
import {
  gatherOnce,
  labelled,
  mergedMonth,
  type Scenario,
  warmSource,
  worldOf,
} from '../inputs/gathering.ts';
import { agendaOf, groupsConfig, groupsDeps, groupsServer } from '../inputs/groups.ts';
import { oneByOne } from '../inputs/one-by-one.ts';
import { startServerProcess } from '../processes.ts';
import { medianTimes } from '../rounds.ts';

/** Milliseconds that every answer takes, as over the network. */
const LATENCY = 100;
const GROUPS = 8;

/** Requests side by side, against the same requests one after the other. */
export const requests: Benchmark = {
  name: 'requests',
  about: `requests side by side, against one after the other; every answer takes ${LATENCY} ms`,
  async measure({ quick }) {
    const agendas = await agendasOfGroups(quick ? 1 : 5);
    if (quick) return [agendas];
    return [
      await gathering('1,500 items with a label', labelled(1500)),
      await gathering('a month of 5,000 merged', mergedMonth(5000)),
      agendas,
    ];
  },
};

async function gathering(name: string, scenario: Scenario): Promise<Measurement> {
  await using server = await startServerProcess({ world: worldOf(scenario), latency: LATENCY });
  const ours = await gatherOnce(await warmSource(server), scenario);
  const single = await gatherOnce(await warmSource({ ...server, fetch: oneByOne(fetch) }), scenario);
  return {
    name,
    unit: 's',
    ours: ours.seconds,
    baseline: { name: 'one after the other', value: single.seconds },
    samples: 1,
    further: { requests: ours.requests, points: ours.points },
  };
}

async function agendasOfGroups(rounds: number): Promise<Measurement> {
  await using server = await startServerProcess({ ...groupsServer(GROUPS), latency: LATENCY });
  const config = groupsConfig(GROUPS);
  const ids = config.groups.map(({ id }) => id);
  const deps = groupsDeps(server);
  const times = await medianTimes(
    {
      together: () => Promise.all(ids.map((id) => agendaOf(config, id, deps))),
      single: async () => {
        for (const id of ids) await agendaOf(config, id, deps);
      },
    },
    { rounds, async: true },
  );
  return {
    name: `agendas of ${GROUPS} groups`,
    unit: 's',
    ours: times.together / 1000,
    baseline: { name: 'one after the other', value: times.single / 1000 },
    samples: rounds,
    further: {},
  };
}
