import { type ErrorCode, MinutebookError } from '../errors/minutebook-error.ts';
import type { Sent } from '../ports/file-host.ts';
import {
  CLAIM_HOLDS,
  type Claim,
  type Late,
  type TrackedIssue,
  type Written,
} from '../ports/issue-tracker.ts';
import { sentBy } from './attempts.ts';

/** How many times another run's claim is waited for; claiming pauses in between. */
const TURNS = 20;

/** Something that is created only once, even by concurrent runs. */
export interface Creation {
  /** What it is called, at the start of a sentence: `The comment on nodejs/TSC#1`. */
  name: string;
  /** The code of the error when another run has the claim but does not create it. */
  busy: ErrorCode;
  claim(): Promise<Claim>;
  /** Whether it exists by now. */
  isThere(): Promise<boolean>;
  /**
   * Creates it, and returns when other runs can find it.
   * @param notAfter - Not to be sent later, in milliseconds since 1970.
   * @param isClaimed - Whether a claim keeps other runs from creating it.
   */
  create(notAfter: number, isClaimed: boolean): Promise<Written | Late>;
}

/**
 * Creates something under a claim. A run that waited so long that the claim may have passed to another sends nothing,
 * and claims and checks again. Where the token may not make claims, it is created at once.
 */
export async function createClaimed({ name, busy, claim, isThere, create }: Creation): Promise<Sent> {
  for (let turn = 1; ; turn += 1) {
    const claimed = await claim();
    try {
      if (await isThere()) return { outcome: 'raced', error: new Error(`${name} was created meanwhile.`) };
      if (claimed.kind === 'busy') {
        if (turn >= TURNS) throw claimedByOther(name, busy, claimed.since);
        continue;
      }
      const until = claimed.kind === 'held' ? claimed.until : Number.POSITIVE_INFINITY;
      const sent = await create(until, claimed.kind === 'held');
      if (sent.kind !== 'late') return sentBy(sent);
      if (turn >= TURNS) throw claimedByOther(name, busy, new Date(until).toISOString());
    } finally {
      if (claimed.kind === 'held') await claimed.release();
    }
  }
}

function claimedByOther(name: string, code: ErrorCode, since: string): MinutebookError {
  return new MinutebookError(code, {
    message: `${name} was not created.`,
    why: `Another run has been about to create it since ${since}, and it is not there yet.`,
    hint: 'Run again ten minutes after that: the claim of a run that has died ends then.',
  });
}

const DAY = 86_400_000;

/**
 * Runs that opened an issue and were stopped right after it are looked for within a day of it, and not while whatever they
 * claimed still holds.
 */
export function mayHaveLeftClaims({ createdAt }: Pick<TrackedIssue, 'createdAt'>, now: string): boolean {
  const age = Date.parse(now) - Date.parse(createdAt);
  return age >= CLAIM_HOLDS && age < DAY;
}
