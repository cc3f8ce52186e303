import { isMinutebookError } from '../errors/minutebook-error.ts';
import type { Sent } from '../ports/file-host.ts';
import type { Written } from '../ports/issue-tracker.ts';
import type { Write } from './target.ts';

/** How many answers in a row may be lost. */
const LOST = 5;
/** How many times in a row the same refusal may come: one that no concurrent change explains is final. */
const SAME = 8;
/** How many times something small is written that others undo: a comment, the state of an issue. */
const SMALL = 5;

/** What was read, and the write that follows from it; null when nothing is due (any more). */
export interface Look {
  write: Write | null;
}

export interface Attempted<L extends Look> {
  last: L;
  /** The first look whose write replaced a text, or may have. */
  written: L | null;
  /** False when something was still due after the last attempt. */
  isDone: boolean;
}

/**
 * Reads, sends the one write that is due and reads again, until nothing is due: what is done is not repeated, and a
 * write whose answer was lost may have been done.
 * @param first - What was read last.
 * @throws the error of the last lost answer when too many were lost, and that of a refusal that keeps coming.
 */
export async function untilDone<L extends Look>(
  first: L,
  look: () => Promise<L>,
  { attempts = SMALL, confirmsWrites = false }: { attempts?: number; confirmsWrites?: boolean } = {},
): Promise<Attempted<L>> {
  let last = first;
  let written: L | null = null;
  let sent: Sent | null = null;
  let lost = 0;
  let refusal: string | null = null;
  let same = 0;
  for (let attempt = 0; ; attempt += 1) {
    if (last.write === null) return { last, written, isDone: true };
    if (sent?.outcome === 'unknown' && (lost >= LOST || attempt >= attempts)) throw sent.error;
    if (sent?.outcome === 'raced' && same >= SAME) throw sent.error;
    if (attempt >= attempts) return { last, written, isDone: false };
    sent = await last.write.send();
    if (sent.outcome !== 'raced' && last.write.replaces !== undefined) written ??= last;
    if (sent.outcome === 'applied' && confirmsWrites) return { last, written, isDone: true };
    lost = sent.outcome === 'unknown' ? lost + 1 : 0;
    const told = sent.outcome === 'raced' ? textOf(sent.error) : null;
    same = told !== null && told === refusal ? same + 1 : 1;
    refusal = told;
    last = await look();
  }
}

/** Converts the outcome of a write that is never refused: done, or unknown. */
export async function sentBy(written: Written | Promise<Written>): Promise<Sent> {
  const result = await written;
  return result.kind === 'done' ? { outcome: 'applied' } : { outcome: 'unknown', error: result.error };
}

/**
 * Returns the text by which refusals are compared. It names the newest commit of a branch, so it differs after the
 * branch has moved.
 */
function textOf(error: Error): string {
  return isMinutebookError(error) ? `${error.message} ${error.why}` : error.message;
}
