import { type ErrorText, isMinutebookError } from './minutebook-error.ts';
import type { Place } from './place.ts';

/**
 * What people are told of whatever was thrown: what is no error of ours is a defect of the program.
 * @param verbose - How they ask for more.
 */
export function explainError(error: unknown, verbose: string): ErrorText & { place?: Place | undefined } {
  if (isMinutebookError(error)) return error;
  const said = error instanceof Error ? error.message : String(error);
  return {
    message: `Something broke that should not have: ${said}`,
    why: 'This is a defect in minutebook, not in what you gave it.',
    hint: `Run it again with ${verbose} and report what it prints.`,
  };
}
