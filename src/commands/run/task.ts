import type { TaskReport } from '../../model/document.ts';
import type { MadeDocument } from '../outcome.ts';

/** What tells one task from others. */
export type TaskName = Pick<TaskReport, 'task' | 'group' | 'role' | 'date' | 'period'>;

/** What became of a task. */
export interface TaskResult {
  report: TaskReport;
  documents: readonly MadeDocument[];
  warnings: readonly string[];
  failures: readonly unknown[];
}

/** What a task came to when nothing went wrong. */
interface TaskWork {
  documents: readonly MadeDocument[];
  warnings?: readonly string[];
  /** What could not be done while the rest was. */
  failures?: readonly unknown[];
  /** Why it was due, or why there was nothing to do. */
  reason: string;
}

/** Do a task. Whatever goes wrong is its result: the others go on. */
export async function attempt(name: TaskName, work: () => Promise<TaskWork>): Promise<TaskResult> {
  try {
    return done(name, await work());
  } catch (error) {
    return failed(name, error);
  }
}

function done(name: TaskName, { documents, warnings = [], failures = [], reason }: TaskWork): TaskResult {
  const report = documents[0]?.report;
  const { state = 'nothing', path = null, url = null } = report ?? {};
  return { report: { ...name, state, path, url, reason }, documents, warnings, failures };
}

export function failed(name: TaskName, error: unknown): TaskResult {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    report: { ...name, state: 'failed', path: null, url: null, reason },
    documents: [],
    warnings: [],
    failures: [error],
  };
}
