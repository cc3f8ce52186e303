import { Bench } from 'tinybench';
import { median } from './statistics.ts';

export interface RoundsOptions {
  rounds: number;
  /** Rounds that do not count, for the compiler. Default 1. */
  warmups?: number;
  /** Whether the tasks return promises. Default false. */
  async?: boolean;
}

/**
 * The median time of each task, in milliseconds. The tasks take turns, round by round, so that a busy moment of the machine
 * strikes all of them.
 * @throws whatever a task throws.
 */
export async function medianTimes<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  { rounds, warmups = 1, async = false }: RoundsOptions,
): Promise<Record<Name, number>> {
  const names = Object.keys(tasks) as Name[];
  const samples = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < warmups + rounds; round += 1) {
    const bench = new Bench({ iterations: 1, time: 0, warmup: false, throws: true });
    for (const name of names) bench.add(name, tasks[name], { async });
    await bench.run();
    if (round < warmups) continue;
    for (const name of names) samples.get(name)?.push(latencyOf(bench, name));
  }
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

function latencyOf(bench: Bench, name: string): number {
  const result = bench.getTask(name)?.result;
  if (result === undefined || !('latency' in result)) throw new Error(`${name} was not measured.`);
  return result.latency.mean;
}
