import type { Written } from '../ports/issue-tracker.ts';

/** How often something is tried whose outcome nobody knows, or that somebody else undid. */
const ATTEMPTS = 5;

/**
 * Write until it is seen to be written. Each round looks first: what is done already is not done again, and a
 * write whose answer was lost may well be done.
 * @param look - What to write, made from what is there now; null when there is nothing (more) to do.
 * @param write - Sends it, once.
 * @returns False when each time something else was there afterwards.
 * @throws {MinutebookError} what the last lost write said, when none of them arrived.
 */
export async function untilWritten<T>(
  look: () => Promise<T | null>,
  write: (wanted: T) => Promise<Written>,
): Promise<boolean> {
  let last: Written = { kind: 'done' };
  for (let attempt = 0; attempt <= ATTEMPTS; attempt += 1) {
    const wanted = await look();
    if (wanted === null) return true;
    if (attempt < ATTEMPTS) last = await write(wanted);
  }
  if (last.kind === 'unknown') throw last.error;
  return false;
}
