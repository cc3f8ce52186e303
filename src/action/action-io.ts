import type * as core from '@actions/core';

/** The parts of GitHub's toolkit that the Action uses: inputs and outputs, commands to the runner, the summary. */
export type Toolkit = Pick<
  typeof core,
  | 'debug'
  | 'endGroup'
  | 'error'
  | 'getInput'
  | 'isDebug'
  | 'notice'
  | 'setOutput'
  | 'setSecret'
  | 'startGroup'
  | 'warning'
> & { summary: Pick<typeof core.summary, 'addRaw' | 'write'> };

/** The step of a workflow as the Action sees it. */
export interface ActionIo {
  /** With the variables of the runner: `GITHUB_WORKSPACE`, `GITHUB_REPOSITORY`, … */
  env: Readonly<Record<string, string | undefined>>;
  /** Absolute: the workspace. */
  cwd: string;
  /** The clock: an ISO 8601 instant in UTC. */
  now(): string;
  /**
   * The log of the step. Everything is written to it: the runner reads stdout and stderr concurrently, so that lines
   * could be reordered.
   */
  stdout: { write(text: string): unknown };
  toolkit: Toolkit;
}
