import type { DocumentState } from '../model/document.ts';

/** What a run would do to one text: data, so that a dry run can print it and a sink can apply it. */
export interface Change {
  /** Where, as people name it: a path or an address. */
  target: string;
  /** What stands there now; null when there is nothing yet. */
  before: string | null;
  after: string;
}

/** Whether applying a change makes something, alters something, or has nothing to do. */
export function stateOf({ before, after }: Pick<Change, 'before' | 'after'>): DocumentState {
  if (before === null) return 'created';
  return before === after ? 'unchanged' : 'updated';
}
