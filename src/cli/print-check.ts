import { styleText } from 'node:util';
import type { CheckOutcome } from '../commands/check.ts';
import type { CheckFinding } from '../commands/check-notes.ts';
import { formatPlace } from '../errors/minutebook-error.ts';
import type { Report } from '../model/document.ts';
import type { Reporter } from '../ports/deps.ts';
import type { Terminal } from './reporter.ts';

export interface PrintCheckOptions {
  /** What `--json` prints. */
  report: Report;
  json: boolean;
  /** Nothing was repaired: show what would be. */
  dryRun: boolean;
  /** Diffs can be applied: nothing of them is cut short. */
  whole: boolean;
  color: boolean;
  stdout: Terminal;
  reporter: Reporter;
}

/** What `check` found to stdout, how much it is to the reporter. */
export async function printCheck(
  { findings, repairs, asked, since, older }: CheckOutcome,
  options: PrintCheckOptions,
): Promise<void> {
  const { report, json, stdout, reporter } = options;
  stdout.write(
    json
      ? `${JSON.stringify(report, null, 2)}\n`
      : findings.map((finding) => line(finding, options)).join(''),
  );
  if (options.dryRun && !json && repairs.length > 0) {
    const { unifiedDiff } = await import('../merge/unified-diff.ts');
    for (const { target, before, after } of repairs)
      stdout.write(unifiedDiff(target, before ?? '', after, options));
  }
  const verb = options.dryRun ? 'would repair' : 'repaired';
  for (const { target } of repairs) reporter.note(`${verb} ${target}`);
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(
      ({ severity, count }) => `${count} ${severity === 'info' || count === 1 ? severity : `${severity}s`}`,
    );
  reporter.note(counts.length === 0 ? 'no problems found' : counts.join(', '));
  for (const text of byRule(findings, asked)) reporter.note(text);
  if (older > 0)
    reporter.note(`looked at notes since ${since}; ${older} older ones with --since, as in --since 2015`);
}

/** What is found so often that lines alone do not show where to begin. */
const MANY = 3;

/** A line for each rule, the most frequent first; those that make the status 3 say so. */
function byRule(findings: readonly CheckFinding[], asked: readonly string[]): string[] {
  if (findings.length <= MANY) return [];
  const rules = new Map<string, CheckFinding[]>();
  for (const finding of findings) rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), finding]);
  const rows = [...rules]
    .map(([rule, found]) => ({ rule, count: String(found.length), severity: found[0]?.severity ?? 'info' }))
    .sort((a, b) => Number(b.count) - Number(a.count) || (a.rule < b.rule ? -1 : 1));
  const width = Math.max(...rows.map(({ count }) => count.length));
  return rows.map(({ rule, count, severity }) => {
    const why = severity === 'warning' && asked.includes(rule) ? ' (asked for by check.rules)' : '';
    return `  ${count.padStart(width)}  ${severity.padEnd('warning'.length)}  ${rule}${why}`;
  });
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
