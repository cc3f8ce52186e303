import type { Prompter } from '../ports/prompter.ts';
import type { Timer } from '../ports/timer.ts';
import type { Terminal } from './reporter.ts';

/** The process as the program sees it. */
export interface ProcessIo {
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  stdout: Terminal;
  stderr: Terminal;
  /** The clock: an ISO 8601 instant in UTC. Read once, and not at all when `--now` is given. */
  now(): string;
  /** For waiting between attempts; the machine's own unless given. */
  timer?: Timer | undefined;
  /** Where the program itself is, to find out where it came from. */
  programFolder?: string | undefined;
  /** From the call on, SIGINT and SIGTERM abort the signal instead of ending the process. */
  stopSignal?: (() => AbortSignal) | undefined;
  /** There when somebody sits at a terminal who can be asked. */
  openPrompter?: (() => Promise<Prompter>) | undefined;
}
