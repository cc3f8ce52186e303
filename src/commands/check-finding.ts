import type { Problem } from '../config/problem.ts';
import type { Place } from '../errors/minutebook-error.ts';
import { isMinutebookError } from '../errors/minutebook-error.ts';

/** Something that `check` has to say. */
export interface CheckFinding {
  /** `input`: a configuration, template or role document that no command can use. `note`: a document. */
  about: 'input' | 'note';
  severity: 'error' | 'warning' | 'info';
  place: Place;
  /** An error code, or the name of a rule for documents. */
  rule: string;
  message: string;
  why?: string;
  hint?: string;
}

/**
 * What went wrong with an input as a finding; any other failure is thrown on.
 * @param file - Where it is, when the error does not say.
 */
export function inputFinding(error: unknown, file: string): CheckFinding {
  if (!isMinutebookError(error)) throw error;
  const { code, place = { file }, message, why, hint } = error;
  return { about: 'input', severity: 'error', place, rule: code, message, why, hint };
}

export function configFinding({ severity, code, place, message, why, hint }: Problem): CheckFinding {
  return { about: 'input', severity, place, rule: code, message, why, hint };
}
