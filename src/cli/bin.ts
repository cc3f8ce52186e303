#!/usr/bin/env node
import module from 'node:module';
import { EXIT, MinutebookError } from '../errors/minutebook-error.ts';
import { formatError } from './format-error.ts';
import { runProgram } from './run.ts';

// Applies to everything imported after this line. Available from Node.js 22 on; NODE_DISABLE_COMPILE_CACHE disables it.
(module as { enableCompileCache?(): unknown }).enableCompileCache?.();

const { stdout, stderr } = process;
// A closed pipe means that the reader, such as `head`, has enough: the run continues. Any other failure loses results.
stdout.once('error', (error: NodeJS.ErrnoException) => {
  stdout.on('error', () => {});
  if (error.code === 'EPIPE') return;
  stderr.write(formatError(unwritten(error), { verbose: process.argv.includes('--verbose') }));
  process.exitCode = EXIT.world;
});
// The program does the same without its messages.
stderr.on('error', () => {});

// Accessing `process.stdin` opens it.
const isTerminal = stdout.isTTY && stderr.isTTY && process.stdin.isTTY;
const status = await runProgram(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  stdout,
  stderr,
  now: () => new Date().toISOString(),
  programFolder: import.meta.dirname,
  stopSignal() {
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());
    return stop.signal;
  },
  openPrompter: isTerminal
    ? async () => (await import('./terminal-prompter.ts')).terminalPrompter(process.stdin, stderr)
    : undefined,
});
process.exitCode ||= status;

function unwritten(cause: NodeJS.ErrnoException): MinutebookError {
  return new MinutebookError(
    'files/write',
    {
      message: 'The results could not be printed.',
      why:
        cause.code === 'ENOSPC' ? 'The disk is full.' : `The system reports ${cause.code ?? cause.message}.`,
      hint: 'Send them elsewhere, or free some space.',
    },
    { cause },
  );
}
