import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { orderItems } from '../../../src/compose/meeting/order-items.ts';
import { pastItems } from '../../../src/compose/meeting/past-items.ts';
import type { Minutes } from '../../../src/model/minutes.ts';
import { referenceKey } from '../../../src/model/reference.ts';
import { readMinutes } from '../../../src/read/minutes/read-minutes.ts';
import { item } from '../../gather/items.ts';

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
/** As many earlier minutes as an agenda looks at. */
const WINDOW = 26;
/** Meetings that are replayed, the newest of each archive. */
const REPLAYED = 15;

function archive(name: string): Minutes[] {
  const files = readdirSync(new URL(`${name}/`, CORPUS)).filter((file) =>
    /^\d{4}-\d\d-\d\d\.md$/u.test(file),
  );
  return files
    .sort()
    .slice(-WINDOW - REPLAYED)
    .map((file) => ({
      ...readMinutes(readFileSync(new URL(`${name}/${file}`, CORPUS), 'utf8'), { file }),
      date: file.slice(0, 'yyyy-mm-dd'.length),
    }));
}

describe.skipIf(!existsSync(CORPUS))('the order `waiting` over minutes that people wrote', () => {
  it.each(['minutes', 'tsc'])('loses no item of %s, and lifts what was on agendas before', (name) => {
    const meetings = archive(name);
    const halves = { before: [0, 0], after: [0, 0] };
    for (const [index, meeting] of meetings.entries()) {
      const past = pastItems(meetings.slice(Math.max(0, index - WINDOW), index));
      const known = new Map(meeting.items.map((each) => [referenceKey(each), each]));
      const list = [...known.values()].map(({ repository, number }) => item({ repository, number }));
      const sorted = orderItems(list, ['waiting'], past);
      expect(sorted.map(referenceKey).sort()).toEqual([...known.keys()].sort());
      expect(orderItems([...list].reverse(), ['waiting'], past)).toEqual(sorted);
      for (const [order, lines] of [
        ['before', list],
        ['after', sorted],
      ] as const) {
        const front = lines.slice(0, Math.ceil(lines.length / 2));
        halves[order][0] = (halves[order][0] ?? 0) + front.length;
        const again = front.filter((each) => (past.get(referenceKey(each))?.meetings ?? 0) >= 3);
        halves[order][1] = (halves[order][1] ?? 0) + again.length;
      }
    }
    const share = ([all = 0, again = 0]: number[]) => again / Math.max(1, all);
    expect(halves.before[0]).toBeGreaterThan(50);
    expect(share(halves.after)).toBeGreaterThanOrEqual(share(halves.before));
  });
});
