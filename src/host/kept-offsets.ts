import type { KeptResults } from '../ports/deps.ts';
import { askedOffsets, type ClockChanges, type Offsets, RememberedOffsets } from '../schedule/offsets.ts';

const QUESTION: readonly string[] = ['clock changes'];

/**
 * The offsets of time zones, with what earlier runs learnt about them; those of the platform where nothing is kept.
 * `keep` is for the end of the run, when it is known what this one learnt.
 */
export function keptOffsets(kept: KeptResults | null): { offsets: Offsets; keep(): void } {
  if (kept === null) return { offsets: askedOffsets, keep() {} };
  const offsets = new RememberedOffsets((kept.recall(QUESTION) ?? {}) as ClockChanges);
  return {
    offsets,
    keep() {
      const learnt = offsets.learnt();
      if (learnt !== null) kept.keep(QUESTION, learnt);
    },
  };
}
