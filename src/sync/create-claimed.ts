import type { MinutebookError } from '../errors/minutebook-error.ts';
import type { Sent } from '../ports/file-host.ts';
import type { Claim, Late } from '../ports/issue-tracker.ts';

/** How often a claim of another run is waited for; claiming pauses in between. */
const TURNS = 20;

/** Something that is created once, also by runs side by side. */
export interface Creation {
  claim(): Promise<Claim>;
  /** The address of what there is by now; null when there is nothing. */
  find(): Promise<string | null>;
  /**
   * Sends it, and returns when other runs can find it.
   * @param notAfter - Not to be sent later, in milliseconds since 1970.
   * @param isClaimed - Whether other runs keep out of the way.
   */
  create(notAfter: number, isClaimed: boolean): Promise<Sent | Late>;
  /** What to say when another run that has the claim does not create it. */
  busy(since: string): MinutebookError;
}

/**
 * Create something under a claim. Who waited so long that the claim may be another's by now sends nothing, and claims and
 * looks again. Where the token may make no claims it is created at once.
 */
export async function createClaimed({ claim, find, create, busy }: Creation): Promise<Sent> {
  for (let turn = 1; ; turn += 1) {
    const claimed = await claim();
    try {
      const existing = await find();
      if (existing !== null) {
        return { outcome: 'raced', error: new Error(`${existing} was opened meanwhile.`) };
      }
      if (claimed.kind === 'busy') {
        if (turn >= TURNS) throw busy(claimed.since);
        continue;
      }
      const until = claimed.kind === 'held' ? claimed.until : Number.POSITIVE_INFINITY;
      const sent = await create(until, claimed.kind === 'held');
      if ('outcome' in sent) return sent;
      if (turn >= TURNS) throw busy(new Date(until).toISOString());
    } finally {
      if (claimed.kind === 'held') await claimed.release();
    }
  }
}
