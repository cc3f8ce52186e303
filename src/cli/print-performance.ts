import type { Reporter } from '../ports/deps.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Performance } from './perform.ts';
import { printCheck } from './print-check.ts';
import { printOutcome, showOf } from './print-outcome.ts';
import type { Terminal } from './reporter.ts';

/** Shows the result of a command in the form that its switches select; the caller handles failures. */
export async function printPerformance(
  performed: Performance,
  { switches }: Pick<Arguments, 'switches'>,
  { color, stdout, reporter }: { color: boolean; stdout: Terminal; reporter: Reporter },
): Promise<void> {
  const { report } = performed;
  if (performed.kind === 'checked') {
    const [json, dryRun] = [switches.has('json'), switches.has('dry-run')];
    await printCheck(performed.outcome, {
      report,
      whole: switches.has('verbose'),
      json,
      dryRun,
      color,
      stdout,
      reporter,
    });
    return;
  }
  if (performed.kind === 'printed') {
    stdout.write(performed.text);
    return;
  }
  await printOutcome(performed.outcome, {
    report,
    show: showOf({ switches }),
    whole: switches.has('verbose'),
    explain: switches.has('explain'),
    conditional: switches.has('dry-run') || switches.has('stdout'),
    color,
    stdout,
    reporter,
  });
}
