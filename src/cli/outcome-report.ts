import type { Outcome } from '../commands/outcome.ts';
import type { Report } from '../model/document.ts';
import type { Usage } from '../ports/source.ts';

export interface ReportContext {
  command: string;
  /** ISO 8601 instant in UTC. */
  now: string;
  usage: Usage;
}

/** The object that `--json` prints for commands that make documents. */
export function outcomeReport(
  { documents, withheld, warnings, tasks }: Outcome,
  { command, now, usage }: ReportContext,
): Report {
  return {
    command,
    now,
    documents: documents.map((document) => document.report),
    withheld,
    warnings,
    github: { requests: usage.requests, cost: usage.cost, retries: usage.retries },
    ...(tasks !== undefined && { tasks }),
  };
}
