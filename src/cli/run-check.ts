import { styleText } from 'node:util';
import { type CheckOutcome, type CheckRequest, check } from '../commands/check.ts';
import type { CheckFinding } from '../commands/check-finding.ts';
import type { Deps } from '../commands/deps.ts';
import { EXIT } from '../errors/exit-status.ts';
import { formatPlace } from '../errors/place.ts';
import type { Terminal } from './reporter.ts';

export interface PrintCheckOptions {
  json: boolean;
  color: boolean;
  stdout: Terminal;
}

/**
 * Run `check` and print what it found.
 * @returns 2 when a configuration, template or role document cannot be used, 3 when notes have errors or warnings.
 */
export async function runCheck(
  request: CheckRequest,
  deps: Deps,
  options: PrintCheckOptions,
): Promise<number> {
  const outcome = await check(request, deps);
  const { findings, fixed } = outcome;
  options.stdout.write(
    options.json ? json(outcome, deps) : findings.map((finding) => line(finding, options)).join(''),
  );
  for (const path of fixed) deps.reporter.note(`repaired ${path}`);
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(
      ({ severity, count }) => `${count} ${severity === 'info' || count === 1 ? severity : `${severity}s`}`,
    );
  deps.reporter.note(counts.length === 0 ? 'no problems found' : counts.join(', '));
  if (findings.some(({ about, severity }) => about === 'input' && severity === 'error')) return EXIT.input;
  return findings.some(({ about, severity }) => about === 'note' && severity !== 'info')
    ? EXIT.problems
    : EXIT.done;
}

/** `notes/2023-02-16.md:3:1  warning  No recording.  recording`, then why and what to do where there is more to say. */
function line(
  { place, severity, message, rule, why, hint }: CheckFinding,
  { color }: PrintCheckOptions,
): string {
  const style = { error: 'red', warning: 'yellow', info: 'cyan' } as const;
  const word = color ? styleText(style[severity], severity) : severity;
  const more = [why === undefined ? '' : `  why: ${why}\n`, hint === undefined ? '' : `  fix: ${hint}\n`];
  return `${formatPlace(place)}  ${word}  ${message}  ${rule}\n${more.join('')}`;
}

function json({ findings, fixed }: CheckOutcome, { now }: Deps): string {
  const warnings = findings.map(({ place, message }) => `${formatPlace(place)}: ${message}`);
  const github = { requests: 0, cost: 0, retries: 0 };
  const report = { command: 'check', now, documents: [], withheld: 0, warnings, github, findings, fixed };
  return `${JSON.stringify(report, null, 2)}\n`;
}
