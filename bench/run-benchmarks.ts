import type { Benchmark } from './benchmark.ts';
import { BOUNDS } from './bounds.ts';
import { type Judged, judge, unusedBounds } from './judge.ts';
import { type Machine, thisMachine } from './machine.ts';
import { figuresTable } from './table.ts';

/** All figures of a run, as `--json` gives them. */
export interface BenchReport {
  /** When it began, ISO 8601 in UTC. */
  date: string;
  machine: Machine;
  quick: boolean;
  /** How long it took. */
  seconds: number;
  measurements: Judged[];
}

export interface RunOptions {
  quick: boolean;
  /** Takes the tables, one benchmark after the other. */
  print: (text: string) => void;
  /** Milliseconds since 1970. */
  clock: () => number;
}

/**
 * Run benchmarks one after the other and print the figures of each.
 * @throws {Error} when one cannot be measured, or when a bound is for something that no full run measures.
 */
export async function runBenchmarks(
  benchmarks: readonly Benchmark[],
  { quick, print, clock }: RunOptions,
): Promise<BenchReport> {
  const began = clock();
  const date = new Date(began).toISOString();
  const machine = thisMachine();
  print(
    `${date}: Node.js ${machine.node}, ${machine.processor}, ${machine.cores} cores${quick ? ', quick' : ''}`,
  );
  const measurements: Judged[] = [];
  for (const benchmark of benchmarks) {
    const measured = await benchmark.measure({ quick });
    const judged = measured.map((measurement) => judge(benchmark.name, measurement, BOUNDS));
    print(`\n**${benchmark.name}**: ${benchmark.about}\n\n${figuresTable(judged)}`);
    measurements.push(...judged);
  }
  const ran = benchmarks.map(({ name }) => name);
  const unused = quick ? [] : unusedBounds(ran, measurements, BOUNDS);
  if (unused.length > 0) throw new Error(`Bounds for what was not measured: ${unused.join('; ')}`);
  const seconds = (clock() - began) / 1000;
  print(`\n${Math.round(seconds)} seconds.`);
  return { date, machine, quick, seconds, measurements };
}
