import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { builtProgram } from '../helpers/built-program.ts';
import type { Stage } from './stage.ts';

/** The program in a process of its own, as it is in `src` now. */
export interface Program {
  start(
    stage: Stage,
    now: string,
    more?: readonly string[],
    env?: Record<string, string>,
    command?: readonly string[],
  ): RunningProgram;
}

export interface RunningProgram {
  process: ChildProcess;
  /** When it is over; `status` is null when it was killed. */
  over: Promise<{ status: number | null; stdout: string; stderr: string }>;
}

/** Builds the program. `dist/` may be older than what is to be tested. */
export async function openProgram(): Promise<Program> {
  const file = join(await builtProgram(), 'cli.js');
  return {
    start(stage, now, more = [], env = {}, command = ['run']) {
      stage.moveTo(now);
      const child = spawn(process.execPath, [file, ...command, '--json', '--now', now, ...more], {
        cwd: stage.folder,
        env: { PATH: process.env.PATH, ...stage.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const status = new Promise<number | null>((resolve) => child.on('close', resolve));
      const over = Promise.all([status, text(child.stdout), text(child.stderr)]).then(
        ([code, stdout, stderr]) => ({
          status: code,
          stdout,
          stderr,
        }),
      );
      return { process: child, over };
    },
  };
}
