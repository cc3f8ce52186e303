import type { Benchmark, Measurement } from '../benchmark.ts';
import { warmSource } from '../inputs/gathering.ts';
import { publishing, publishingServer } from '../inputs/publishing.ts';
import { BARE, type ProcessUse, startServerProcess, temporaryFolder, useOf } from '../processes.ts';
import { median } from '../statistics.ts';

const FEW = 12;
const MANY = 1500;
/** Milliseconds that every answer takes, as over the network. */
const LATENCY = 100;

/** Whole processes that publish an agenda for the first time, as a workflow does: nothing is kept from an earlier run. */
export const publish: Benchmark = {
  name: 'publish',
  about:
    'publishing an agenda for a meeting of a calendar as a new issue, without a code cache, against a process that does nothing',
  async measure({ quick }) {
    const samples = quick ? 1 : 5;
    return [
      ...(await usesOf(FEW, samples)),
      ...(quick ? [] : await usesOf(MANY, samples)),
      await secondsOf(FEW, samples),
    ];
  },
};

async function usesOf(items: number, samples: number): Promise<Measurement[]> {
  const taken: { ours: ProcessUse; bare: ProcessUse }[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    taken.push({ bare: await useOf(BARE), ours: (await published(items, 0)).use });
  }
  return (['cpuSeconds', 'megabytes'] as const).map((figure) => {
    const [name, unit] = figure === 'cpuSeconds' ? (['CPU', 's'] as const) : (['memory', 'MB'] as const);
    return {
      name: `${name}, ${items.toLocaleString('en')} items`,
      unit,
      ours: median(taken.map(({ ours }) => ours[figure])),
      baseline: { name: BARE.name, value: median(taken.map(({ bare }) => bare[figure])) },
      samples,
      further: {},
    };
  });
}

async function secondsOf(items: number, samples: number): Promise<Measurement> {
  const seconds: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) seconds.push((await published(items, LATENCY)).seconds);
  return {
    name: `${items} items, ${LATENCY} ms an answer`,
    unit: 's',
    ours: median(seconds),
    baseline: null,
    samples,
    further: {},
  };
}

/** Publish once, on servers that know of no meeting yet. */
async function published(items: number, latency: number): Promise<{ use: ProcessUse; seconds: number }> {
  await using server = await startServerProcess({ ...publishingServer(items), latency });
  using folder = temporaryFolder();
  await warmSource(server, 'acme');
  const command = publishing(`publishing ${items} items`, folder.path, server);
  const before = performance.now();
  const use = await useOf(command);
  return { use, seconds: (performance.now() - before) / 1000 };
}
