import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { GitHubServerOptions } from '../test/github-server/index.ts';
import { median } from './statistics.ts';

/** Node.js that does nothing: what every program on it costs at least. */
export const BARE: Command = { name: 'node -e 0', argv: () => ['-e', '0'] };

/** A run of Node.js; `argv` is asked anew for each run. */
export interface Command {
  name: string;
  argv: () => readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** Run a process to its end; its time in milliseconds. */
export function timeOf({ name, argv, env = {} }: Command): number {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv(), {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  const milliseconds = performance.now() - before;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return milliseconds;
}

/** What a process used from start to end. */
export interface ProcessUse {
  stdout: string;
  /** The peak of its resident memory. */
  megabytes: number;
  /** Its time on processors. */
  cpuSeconds: number;
}

/** Run a process to its end, and tell what it used. */
export async function useOf({ name, argv, env = {} }: Command): Promise<ProcessUse> {
  const started = spawn(process.execPath, ['--require', './bench/tell-usage.cjs', ...argv()], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const texts = [1, 2, 3].map((stream) => textFrom(started.stdio[stream]));
  const [status] = await once(started, 'close');
  const [stdout = '', stderr = '', told = ''] = await Promise.all(texts);
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  const { peak, cpu } = JSON.parse(told) as { peak: number; cpu: number };
  return { stdout, megabytes: peak / 1e6, cpuSeconds: cpu / 1e6 };
}

/** Medians of both, measured in turn, pair by pair, so that a busy moment strikes both sides. */
export async function medianPairs(
  measure: (command: Command) => number | Promise<number>,
  ours: Command,
  { pairs }: { pairs: number },
): Promise<{ ours: number; bare: number }> {
  const taken: { ours: number; bare: number }[] = [];
  // What Node.js keeps of the code that it compiled is there from the second one on.
  await measure(ours);
  for (let pair = 0; pair < pairs; pair += 1) {
    taken.push({ bare: await measure(BARE), ours: await measure(ours) });
  }
  return { ours: median(taken.map((pair) => pair.ours)), bare: median(taken.map((pair) => pair.bare)) };
}

/** Bundle a TypeScript program of `bench/children`; the path of what `node` runs. */
export function bundleChild(name: string): string {
  const script = `bench/children/${name}.ts`;
  return execFileSync(process.execPath, ['scripts/ts.mjs', '--bundle', script], { encoding: 'utf8' }).trim();
}

export interface ServerProcess extends AsyncDisposable {
  apiUrl: string;
  graphqlUrl: string;
}

/** A local GitHub in a process of its own, with room for every request; `await using` stops it. */
export async function startServerProcess(options: GitHubServerOptions): Promise<ServerProcess> {
  using folder = temporaryFolder();
  const file = join(folder.path, 'options.json');
  writeFileSync(file, JSON.stringify({ limits: { graphql: 1e9, graphqlPointsPerMinute: 1e9 }, ...options }));
  const started = spawn(process.execPath, [bundleChild('github-server'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface(started.stdout), 'line');
  return {
    ...(JSON.parse(String(line)) as { apiUrl: string; graphqlUrl: string }),
    async [Symbol.asyncDispose]() {
      const ended = once(started, 'close');
      started.kill();
      await ended;
    },
  };
}

/** A new, empty folder; `using` removes it. */
export function temporaryFolder(): Disposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), 'minutebook-bench-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

async function textFrom(stream: unknown): Promise<string> {
  let text = '';
  for await (const chunk of stream as AsyncIterable<Uint8Array>) text += Buffer.from(chunk).toString();
  return text;
}
