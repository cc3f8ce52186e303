import type { Placement } from '../../src/compose/update/placement.ts';
import { itemKey } from '../../src/model/item.ts';
import type { EarlierUpdate } from '../../src/model/update.ts';

/** Counts of items, of one month or of several. */
export interface Score {
  months: number;
  /** Listed in numbered sections by people. */
  listed: number;
  gathered: number;
  found: number;
  rightSection: number;
  /** Placed in a section, and nowhere in the update that people wrote. */
  further: number;
  unplaced: number;
}

/** What people wrote in a month. */
export interface Truth {
  month: string;
  /** By `owner/name#n` in lower case: the numbered sections that list it. */
  listed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Everything that the update names anywhere. */
  named: ReadonlySet<string>;
}

/** The real updates name items of a private repository, which no document of ours may. */
const PRIVATE = 'nodejs-private/';

export function truthOf({ period, sections }: EarlierUpdate): Truth {
  const listed = new Map<string, Set<string>>();
  const named = new Set<string>();
  for (const { number, entries } of sections) {
    for (const entry of entries) {
      const key = itemKey(entry).toLowerCase();
      named.add(key);
      if (number === null || entry.repository.startsWith(PRIVATE)) continue;
      listed.set(key, (listed.get(key) ?? new Set()).add(number));
    }
  }
  return { month: period ?? '', listed, named };
}

/** What a run made of a month. */
export interface Result {
  gathered: ReadonlySet<string>;
  placed: ReadonlyMap<string, Placement>;
  unplaced: number;
}

/** Compare the two, and say of each listed item what is wrong with it, if anything. */
export function compare(
  truth: Truth,
  { gathered, placed, unplaced }: Result,
): { score: Score; misses: string[] } {
  const misses: string[] = [];
  const score: Score = { ...NOTHING, months: 1, unplaced, listed: truth.listed.size };
  score.further = [...placed.keys()].filter((key) => !truth.named.has(key)).length;
  for (const [key, right] of truth.listed) {
    const placement = placed.get(key);
    if (gathered.has(key)) score.gathered += 1;
    if (placement === undefined) {
      misses.push(
        `${key}: ${gathered.has(key) ? `unplaced, belongs in ${[...right].join(', ')}` : 'not gathered'}`,
      );
      continue;
    }
    score.found += 1;
    if (right.has(placement.section)) score.rightSection += 1;
    else misses.push(`${key}: belongs in ${[...right].join(', ')}, but ${placement.because}`);
  }
  return { score, misses };
}

export const NOTHING: Score = {
  months: 0,
  listed: 0,
  gathered: 0,
  found: 0,
  rightSection: 0,
  further: 0,
  unplaced: 0,
};

export function sum(scores: readonly Score[]): Score {
  const total = { ...NOTHING };
  for (const score of scores) {
    for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
  }
  return total;
}

/** A row of a table: shares, and counts a month. */
export function row({ months, listed, gathered, found, rightSection, further, unplaced }: Score) {
  const per = (part: number, whole: number, digits: number) =>
    Number((part / Math.max(1, whole)).toFixed(digits));
  return {
    listed,
    gathered: per(gathered, listed, 2),
    recall: per(found, listed, 2),
    section: per(rightSection, found, 2),
    'further a month': per(further, months, 1),
    'unplaced a month': per(unplaced, months, 1),
  };
}
