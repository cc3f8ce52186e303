import * as core from '@actions/core';
import { runAction } from './run-action.ts';

/**
 * Runs as a step of a workflow. The step fails with the exit status of the command line. Runners for local use, such as
 * `@github/local-action`, call it by this name.
 */
export async function run(): Promise<void> {
  process.exitCode = await runAction({
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date().toISOString(),
    stdout: process.stdout,
    toolkit: core,
  });
}
