#!/usr/bin/env node
import { openOutput } from './open-output.ts';
import { run } from './run.ts';

const stdout = openOutput(1, () => process.stdout, process);
const stderr = openOutput(2, () => process.stderr, process);
// To look at stdin is to open it.
const isTerminal = stdout.isTTY && stderr.isTTY && process.stdin.isTTY;
const finished = run(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  stdout,
  stderr,
  now: () => new Date().toISOString(),
  openPrompter: isTerminal
    ? async () => (await import('./terminal-prompter.ts')).terminalPrompter(process.stdin, process.stderr)
    : undefined,
});
void finished.then((status) => {
  process.exitCode = status;
});
