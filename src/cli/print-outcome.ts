import { unifiedDiff } from '../merge/unified-diff.ts';
import type { Report, TaskReport } from '../model/document.ts';
import type { MadeDocument, Outcome } from '../model/outcome.ts';
import type { Reporter } from '../ports/deps.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './reporter.ts';

export interface PrintOptions {
  /** The object that `--json` prints. */
  report: Report;
  /** The part that goes to stdout. */
  show: 'paths' | 'text' | 'diff' | 'json';
  explain: boolean;
  /** Diffs are complete, so that they can be applied. */
  whole: boolean;
  /** Nothing was written. */
  conditional: boolean;
  color: boolean;
  stdout: Terminal;
  reporter: Reporter;
}

/** Prints results to stdout, and a summary of each to the reporter. */
export async function printOutcome(outcome: Outcome, options: PrintOptions): Promise<void> {
  const { report, show, stdout, reporter } = options;
  const table = outcome.tasks === undefined ? null : taskTable(outcome, { conditional: options.conditional });
  // In a dry run the plan is the result; otherwise the table is only a summary.
  if (show === 'diff' && table !== null) stdout.write(`${table.join('\n')}\n`);
  if (show === 'json') {
    stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    for (const document of outcome.documents) stdout.write(await shown(document, options));
  }
  for (const document of outcome.documents) {
    for (const line of options.explain ? document.explanations : []) reporter.note(line);
    if (table === null) reporter.note(summary(document, show));
    for (const line of document.details ?? []) reporter.note(line);
  }
  if (outcome.withheld > 0) {
    reporter.note(`withheld: ${count(outcome.withheld, 'item')} of private repositories`);
  }
  if (report.archived > 0) {
    reporter.note(`left out: ${count(report.archived, 'open item')} of archived repositories`);
  }
  if (table !== null && show !== 'diff') for (const line of table) reporter.note(line);
}

/** The output that the switches select. */
export function showOf({ switches }: Pick<Arguments, 'switches'>): PrintOptions['show'] {
  if (switches.has('json')) return 'json';
  if (switches.has('dry-run')) return 'diff';
  return switches.has('stdout') ? 'text' : 'paths';
}

/**
 * The output for a document. An agenda is always printed as text; for files, the path is printed, or the address when
 * they were published, if they changed.
 */
async function shown(
  { report, before, text, target }: MadeDocument,
  { show, color, whole }: PrintOptions,
): Promise<string> {
  const name = target ?? report.path;
  if (show === 'text' || name === null) return text;
  if (show === 'diff') {
    if (before === text) return '';
    return unifiedDiff(name, before ?? '', text, { color, whole });
  }
  return report.state === 'unchanged' ? '' : `${report.url ?? name}\n`;
}

/** `minutes 2023-02-16: created notes/security-wg/2023-02-16.md with 7 items` */
function summary({ report, target }: MadeDocument, show: PrintOptions['show']): string {
  const { kind, date, period, url, state, items, added, unplaced } = report;
  const path = target ?? report.path;
  const conditional = show === 'diff' || (show === 'text' && path !== null);
  const what = path === null ? 'printed' : `${conditional ? 'would be ' : ''}${state} ${path}`;
  const counts = [
    count(items, 'item'),
    ...(state === 'updated' ? [`${added.length} added`] : []),
    ...(unplaced.length > 0 ? [`${unplaced.length} without a section`] : []),
  ];
  const where = url === null ? '' : ` in ${url}`;
  return `${kind} ${date ?? period ?? ''}: ${conditional && state === 'unchanged' ? `unchanged ${path}` : what}${where} (${counts.join(', ')})`;
}

/** `1 item`, `2 items`. */
export function count(number: number, noun: string, many = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : many}`;
}

const HEADER = ['task', 'for', 'when', 'outcome', 'where, or why'];

/**
 * The due tasks and their results, one per line, in columns; or one line with the next due task.
 * @param conditional - Nothing was written: the results are those of a real run.
 */
function taskTable(
  { tasks = [], next = null }: Pick<Outcome, 'tasks' | 'next'>,
  { conditional }: { conditional: boolean },
): string[] {
  if (tasks.length === 0) return [next === null ? 'Nothing is due.' : `Nothing is due. Next: ${next}.`];
  const rows = [HEADER, ...tasks.map((task) => cells(task, conditional))];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => {
    const padded = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return padded.join('  ').trimEnd();
  });
}

function cells(task: TaskReport, conditional: boolean): string[] {
  const { state, reason, url, path } = task;
  const changes = state === 'created' || state === 'updated';
  const where = state === 'failed' || state === 'nothing' ? reason : (url ?? path ?? reason);
  return [
    task.task,
    task.group ?? task.role ?? '',
    task.date ?? task.period ?? '',
    conditional && changes ? `would be ${state}` : state,
    where,
  ];
}
