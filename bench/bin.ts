// Measures what minutebook costs: npm run bench [-- NAME... --quick --json FILE]
// Figures go to stdout as a table; with `--json -` they go there as JSON, and the table to stderr.
// Exit status: 1 when a figure is far beyond its bound or cannot be measured, 2 when the command line is wrong.
import { writeFileSync } from 'node:fs';
import { hasBrowser } from '../test/web/browser/browser.ts';
import { type BenchArguments, parseArguments } from './arguments.ts';
import type { Benchmark } from './benchmark.ts';
import { archive } from './benchmarks/archive.ts';
import { browser } from './benchmarks/browser.ts';
import { gather } from './benchmarks/gather.ts';
import { growth } from './benchmarks/growth.ts';
import { memory } from './benchmarks/memory.ts';
import { merge } from './benchmarks/merge.ts';
import { placement } from './benchmarks/placement.ts';
import { publish } from './benchmarks/publish.ts';
import { render } from './benchmarks/render.ts';
import { requests } from './benchmarks/requests.ts';
import { run as runs } from './benchmarks/run.ts';
import { size } from './benchmarks/size.ts';
import { start } from './benchmarks/start.ts';
import { runBenchmarks } from './run-benchmarks.ts';

const BENCHMARKS: readonly Benchmark[] = [
  start,
  memory,
  gather,
  requests,
  runs,
  publish,
  render,
  merge,
  archive,
  placement,
  growth,
  size,
  ...(hasBrowser ? [browser] : []),
];

const chosen = chooseBenchmarks();
if (chosen !== null) await run(chosen);

function chooseBenchmarks(): BenchArguments | null {
  try {
    return parseArguments(
      process.argv.slice(2),
      BENCHMARKS.map(({ name }) => name),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
    return null;
  }
}

async function run({ names, quick, json }: BenchArguments): Promise<void> {
  const report = await runBenchmarks(
    BENCHMARKS.filter(({ name }) => names.includes(name)),
    { quick, print: json === '-' ? console.error : console.log, clock: Date.now },
  );
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (json === '-') process.stdout.write(text);
  else if (json !== null) writeFileSync(json, text);
  if (report.measurements.some(({ verdict }) => verdict === 'far beyond')) process.exitCode = 1;
}
