import type { Outcome } from '../commands/outcome.ts';
import type { TaskReport } from '../model/document.ts';

const HEADER = ['task', 'for', 'when', 'outcome', 'where, or why'];

/**
 * What was due and what became of it, a line each, in columns; or one line that says what is due next.
 * @param conditional - Nothing was written: the outcomes are those that there would be.
 */
export function taskTable(
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
