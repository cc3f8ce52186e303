import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { orderItems } from '../../../src/compose/meeting/order-items.ts';
import { type PastItems, pastItems } from '../../../src/compose/meeting/past-items.ts';
import type { Item } from '../../../src/model/item.ts';
import type { Minutes } from '../../../src/model/minutes.ts';
import { referenceKey } from '../../../src/model/reference.ts';
import { readMinutes } from '../../../src/read/minutes/read-minutes.ts';
import { item } from '../../gather/items.ts';

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
/** As many earlier minutes as an agenda looks at. */
const WINDOW = 26;
/** Meetings that are replayed, the newest of each archive. */
const REPLAYED = 41;

function archive(name: string): Minutes[] {
  const files = readdirSync(new URL(`${name}/`, CORPUS)).filter((file) =>
    /^\d{4}-\d\d-\d\d\.md$/u.test(file),
  );
  return files
    .sort()
    .slice(-REPLAYED)
    .map((file) => ({
      ...readMinutes(readFileSync(new URL(`${name}/${file}`, CORPUS), 'utf8'), { file }),
      date: file.slice(0, 'yyyy-mm-dd'.length),
    }));
}

/** How many items in the front half of agendas are there for at least the fourth time. */
class FrontHalf {
  lines = 0;
  again = 0;

  add(items: readonly Item[], past: PastItems): void {
    const front = items.slice(0, Math.ceil(items.length / 2));
    this.lines += front.length;
    this.again += front.filter((each) => (past.get(referenceKey(each))?.meetings ?? 0) >= 3).length;
  }

  get share(): number {
    return this.again / this.lines;
  }
}

describe.skipIf(!existsSync(CORPUS))('the order `waiting` over minutes that people wrote', () => {
  it.each([
    // Measured: 36 and 70 of 131.
    { name: 'minutes', before: 0.3, after: 0.5 },
    // Measured: 11 and 40 of 146.
    { name: 'tsc', before: 0.1, after: 0.25 },
  ])('loses no item of $name, and lifts what was on agendas before', ({ name, before, after }) => {
    const meetings = archive(name);
    const halves = { before: new FrontHalf(), after: new FrontHalf() };
    for (const [index, meeting] of meetings.entries()) {
      const past = pastItems(meetings.slice(Math.max(0, index - WINDOW), index));
      const known = new Map(meeting.items.map((each) => [referenceKey(each), each]));
      const list = [...known.values()].map(({ repository, number }) => item({ repository, number }));
      const sorted = orderItems(list, ['waiting'], past);
      expect(sorted.map(referenceKey).sort()).toEqual([...known.keys()].sort());
      // The order is total and stable: in whatever order items come, also when they are sorted already.
      const turned = [...list.slice(1), ...list.slice(0, 1)];
      for (const other of [turned, turned.toReversed(), list.toReversed(), sorted])
        expect(orderItems(other, ['waiting'], past)).toEqual(sorted);
      halves.before.add(list, past);
      halves.after.add(sorted, past);
    }
    expect(halves.before.share).toBeLessThan(before);
    expect(halves.after.share).toBeGreaterThan(after);
  });
});
