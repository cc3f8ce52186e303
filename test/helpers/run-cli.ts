import { runProgram } from '../../src/cli/run.ts';
import { instantTimer, type Timer } from '../../src/ports/timer.ts';

export interface CliResult {
  status: number;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  cwd: string;
  env?: Record<string, string | undefined>;
  now?: string;
  /** The timer between attempts. Default: it does not wait, except in a preview. */
  timer?: Timer;
  /** Asks the program to stop: a preview serves its pages until then. */
  signal?: AbortSignal;
  /** Called with output while the program is running. */
  onStdout?: (text: string) => void;
}

/** Runs the program in this process, as a user would from `cwd`, without the real environment. */
export async function runCli(
  argv: readonly string[],
  { cwd, env = {}, now, timer, signal, onStdout }: CliOptions,
): Promise<CliResult> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write(text: string) {
      written[name] += text;
      if (name === 'stdout') onStdout?.(text);
    },
  });
  const status = await runProgram(argv, {
    env,
    cwd,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    now: () => now ?? '2023-02-15T12:00:00Z',
    timer: timer ?? (signal === undefined ? instantTimer(() => Date.now()) : undefined),
    stopSignal: signal && (() => signal),
  });
  return { status, ...written };
}
