import type { Report } from '../model/document.ts';
import { isChange, type Made, madeBy, type StepResult } from './result.ts';

/** The outputs of `action.yml`. */
export interface Outputs {
  /** The object that `--json` prints. */
  documents: string;
  /** `true` when something was created, updated or repaired, else `false`. */
  changed: string;
  /** Where things are published, changed or not: one address a line. */
  urls: string;
}

/** What later steps can use. A step that failed early has outputs as well, so that reading them fails nobody. */
export function outputsOf(result: StepResult): Outputs {
  const made = madeBy(result);
  const urls = new Set(made.flatMap(({ url }) => url ?? []));
  return {
    documents: JSON.stringify(result.performed?.report ?? nothingMade(result)),
    changed: String(hasChanged(result, made)),
    urls: [...urls].join('\n'),
  };
}

function hasChanged({ performed, isTrial }: StepResult, made: readonly Made[]): boolean {
  if (performed?.kind === 'checked') return performed.outcome.fixed.length > 0;
  return !isTrial && made.some(isChange);
}

function nothingMade({ words, began, warnings }: StepResult): Report {
  return {
    command: words[0] ?? '',
    now: began,
    documents: [],
    withheld: 0,
    warnings: [...warnings],
    github: { requests: 0, cost: 0, retries: 0 },
  };
}
