import { isMinutebookError, MinutebookError } from '../errors/minutebook-error.ts';
import type { Sent } from '../ports/file-host.ts';

/** How many steps a run may take, and how many answers in a row may be lost, before it gives up. */
const STEPS = 40;
const LOST = 5;
/** How often in a row the same refusal may come: one that nobody else's change explains stays. */
const SAME = 8;

/** Counts what did not work out, so that looking again comes to an end. */
export interface Patience {
  /**
   * @throws the error of the last lost answer, when too many were lost, and that of a refusal that keeps coming.
   * @throws {MinutebookError} `github/busy` when others were faster again and again.
   */
  after(sent: Sent): void;
}

/** @param what - What keeps changing, for people: `nodejs/security-wg`. */
export function createPatience(what: string): Patience {
  let steps = 0;
  let lost = 0;
  let same = 0;
  let refusal: string | null = null;
  return {
    after(sent) {
      steps += 1;
      lost = sent.outcome === 'unknown' ? lost + 1 : 0;
      if (sent.outcome === 'unknown' && lost >= LOST) throw sent.error;
      const told = sent.outcome === 'raced' ? textOf(sent.error) : null;
      same = told !== null && told === refusal ? same + 1 : 1;
      refusal = told;
      if (sent.outcome === 'raced' && same >= SAME) throw sent.error;
      if (steps >= STEPS) throw busy(what);
    },
  };
}

/** A branch that moves on is refused in other words each time: they hold its newest commit. */
function textOf(error: Error): string {
  return isMinutebookError(error) ? `${error.message} ${error.why}` : error.message;
}

function busy(what: string): MinutebookError {
  return new MinutebookError('github/busy', {
    message: `The files in ${what} could not be brought up to date.`,
    why: `Something else kept changing them; ${STEPS} steps were not enough.`,
    hint: 'Run again when nothing else commits there; what was written so far is whole, and nothing was lost.',
  });
}
