#!/usr/bin/env node
import { enableCompileCache } from './compile-cache.ts';

enableCompileCache();
const { run } = await import('./run.ts');
const { stdin, stdout, stderr } = process;
const isTerminal = stdin.isTTY && stdout.isTTY && stderr.isTTY;
process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  stdout,
  stderr,
  now: () => new Date().toISOString(),
  openPrompter: isTerminal
    ? async () => (await import('./terminal-prompter.ts')).terminalPrompter(stdin, stderr)
    : undefined,
});
