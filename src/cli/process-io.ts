import type { Prompter } from '../ports/prompter.ts';
import type { Timer } from '../ports/timer.ts';
import type { Terminal } from './reporter.ts';

/** The parts of the process that the program uses. */
export interface ProcessIo {
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  stdout: Terminal;
  stderr: Terminal;
  /** The clock: an ISO 8601 instant in UTC. Read at most once, and not at all with `--now`. */
  now(): string;
  /** For waiting between attempts; default: the system's timer. */
  timer?: Timer | undefined;
  /** The folder of the program, which determines where it was installed from. */
  programFolder?: string | undefined;
  /** After the call, SIGINT and SIGTERM abort the signal instead of ending the process. */
  stopSignal?: (() => AbortSignal) | undefined;
  /** Present when the program runs interactively in a terminal. */
  openPrompter?: (() => Promise<Prompter>) | undefined;
}
