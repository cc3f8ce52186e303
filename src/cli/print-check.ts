import { styleText } from 'node:util';
import type { CheckOutcome } from '../commands/check.ts';
import type { CheckFinding } from '../commands/check-notes.ts';
import { formatPlace } from '../errors/minutebook-error.ts';
import { visibleControls } from '../errors/quote.ts';
import { unifiedDiff } from '../merge/unified-diff.ts';
import type { Report } from '../model/document.ts';
import type { Reporter } from '../ports/deps.ts';
import type { Terminal } from './reporter.ts';

export interface PrintCheckOptions {
  /** The object that `--json` prints. */
  report: Report;
  json: boolean;
  /** Nothing was repaired: show the planned repairs. */
  dryRun: boolean;
  /** Diffs are complete, so that they can be applied. */
  whole: boolean;
  color: boolean;
  stdout: Terminal;
  reporter: Reporter;
}

/** Prints the findings of `check` to stdout, and their counts to the reporter. */
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

/** The number of findings above which a summary per rule is shown. */
const MANY = 3;

/** A line for each rule, the most frequent first; those that make the status 3 are marked. */
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

/** `notes/2023-02-16.md:3:1  warning  No recording.  recording`, followed by reason and hint if any. */
function line(
  { place, severity, message, rule, why, hint }: CheckFinding,
  { color }: PrintCheckOptions,
): string {
  const style = { error: 'red', warning: 'yellow', info: 'cyan' } as const;
  const word = color ? styleText(style[severity], severity) : severity;
  const text = visibleControls;
  const more = [
    why === undefined ? '' : `  why: ${text(why)}\n`,
    hint === undefined ? '' : `  fix: ${text(hint)}\n`,
  ];
  return `${text(formatPlace(place))}  ${word}  ${text(message)}  ${rule}\n${more.join('')}`;
}
