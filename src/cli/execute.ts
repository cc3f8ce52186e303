import type { Reporter } from '../ports/deps.ts';
import { formatError } from './format-error.ts';
import type { Arguments } from './parse-arguments.ts';
import { nowOf, perform } from './perform.ts';
import { printPerformance } from './print-performance.ts';
import type { ProcessIo } from './process-io.ts';

/** Runs a command whose arguments are valid and shows its outcome. Returns the exit status. */
export async function execute(
  args: Arguments,
  io: ProcessIo,
  reporter: Reporter,
  { color }: { color: boolean },
): Promise<number> {
  const { command, switches } = args;
  if (command?.name === 'init') {
    const { runInit } = await import('./run-init.ts');
    return runInit(args, io, reporter, { now: nowOf(args, io), color });
  }
  if (command?.name === 'preview') {
    const { runPreview } = await import('./run-preview.ts');
    return runPreview(args, io, reporter);
  }
  const performed = await perform(args, io, reporter);
  reporter.done();
  await printPerformance(performed, args, { color, stdout: io.stdout, reporter });
  const failures = performed.kind === 'made' ? (performed.outcome.failures ?? []) : [];
  for (const failure of failures) {
    io.stderr.write(formatError(failure, { verbose: switches.has('verbose') }));
  }
  return performed.status;
}
