import type { CheckOutcome } from '../commands/check.ts';
import type { CheckFinding } from '../commands/check-notes.ts';
import { EXIT, formatPlace } from '../errors/minutebook-error.ts';
import type { Report } from '../model/document.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Usage } from '../ports/source.ts';

export interface ReportContext {
  command: string;
  /** ISO 8601 instant in UTC. */
  now: string;
  /** Absent: nothing was requested. */
  usage?: Usage;
  /** Whether the object contains the documents themselves. Default false. */
  texts?: boolean;
}

/** The object that `--json` prints for commands that generate documents. */
export function outcomeReport(
  { documents, withheld, archived = 0, warnings, tasks }: Outcome,
  { command, now, usage, texts = false }: ReportContext,
): Report {
  const { requests, cost, retries } = usage ?? { requests: 0, cost: 0, retries: 0 };
  return {
    command,
    now,
    documents: documents.map(({ report, text }) => (texts ? { ...report, text } : report)),
    withheld,
    archived,
    warnings,
    github: { requests, cost, retries },
    ...(tasks !== undefined && { tasks }),
  };
}

/** The object that `check --json` prints: the common report, and the findings. */
interface CheckReport extends Report {
  findings: CheckFinding[];
  /** Paths of the notes that were repaired, or would be. */
  fixed: string[];
}

export function checkReport({ findings, repairs }: CheckOutcome, now: string): CheckReport {
  const warnings = findings.map(({ place, message }) => `${formatPlace(place)}: ${message}`);
  return {
    ...outcomeReport({ documents: [], withheld: 0, warnings }, { command: 'check', now }),
    findings,
    fixed: repairs.map(({ target }) => target),
  };
}

/**
 * The exit status of `check`: 2 when a configuration, template or role document cannot be used, 3 when notes have
 * errors, or warnings of rules that the configuration enables.
 */
export function checkStatus({ findings, asked }: Pick<CheckOutcome, 'findings' | 'asked'>): number {
  if (findings.some(({ about, severity }) => about === 'input' && severity === 'error')) return EXIT.input;
  const isProblem = ({ about, severity, rule }: CheckFinding) =>
    about === 'note' && (severity === 'error' || (severity === 'warning' && asked.includes(rule)));
  return findings.some(isProblem) ? EXIT.problems : EXIT.done;
}
