import type { Performance } from '../cli/perform.ts';
import { count } from '../cli/print-outcome.ts';
import type { DocumentReport } from '../model/document.ts';

export interface StepResult {
  /** The words of the command line; empty when the inputs are invalid. */
  words: readonly string[];
  /** When it began, ISO 8601 in UTC. */
  began: string;
  status: number;
  /** Null when the command failed: `failures` has the reasons. */
  performed: Performance | null;
  failures: readonly unknown[];
  warnings: readonly string[];
  /** Whether nothing was to be written. */
  isTrial: boolean;
}

/** A document or task, and its outcome. */
export interface Made {
  /** `minutes`, `update`, `issue`, … */
  what: string;
  /** The id of a group or role; empty when there is none. */
  whose: string;
  /** A date or a period; empty when there is none. */
  when: string;
  state: string;
  /** Why it was due, or a short description of its contents. */
  reason: string;
  path: string | null;
  url: string | null;
}

/** Returns the outcomes of tasks, or of documents where there are no tasks. */
export function madeBy({ performed }: Pick<StepResult, 'performed'>): Made[] {
  if (performed?.kind !== 'made') return [];
  const { documents, tasks } = performed.report;
  if (tasks !== undefined)
    return tasks.map((task) => ({ ...namesOf(task), what: task.task, reason: task.reason }));
  return documents.map((document) => ({
    ...namesOf(document),
    what: document.kind,
    reason: countsOf(document),
  }));
}

/** Whether something was created or updated in a file or on a server. */
export function isChange({ state, path, url }: Pick<Made, 'state' | 'path' | 'url'>): boolean {
  return (state === 'created' || state === 'updated') && (path ?? url) !== null;
}

type Names = Omit<Made, 'what' | 'reason'>;

function namesOf(from: {
  group?: string;
  role?: string;
  date?: string;
  period?: string;
  state: string;
  path: string | null;
  url: string | null;
}): Names {
  const { group, role, date, period, state, path, url } = from;
  return { whose: group ?? role ?? '', when: date ?? period ?? '', state, path, url };
}

/** `33 items, 2 added, 1 without a section` */
function countsOf({ items, added, unplaced }: DocumentReport): string {
  return [
    count(items, 'item'),
    `${added.length} added`,
    ...(unplaced.length === 0 ? [] : [`${unplaced.length} without a section`]),
  ].join(', ');
}
