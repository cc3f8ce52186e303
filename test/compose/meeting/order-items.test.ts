import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderItems } from '../../../src/compose/meeting/order-items.ts';
import { type PastItem, pastItems } from '../../../src/compose/meeting/past-items.ts';
import type { ItemOrder } from '../../../src/model/config.ts';
import type { Item } from '../../../src/model/item.ts';
import { readMinutes } from '../../../src/read/minutes/read-minutes.ts';
import { item } from '../../gather/items.ts';

const day = (of: number) => `2023-01-${String(of).padStart(2, '0')}`;
const at = (of: number) => `${day(of)}T00:00:00Z`;
const numbers = (items: readonly Item[]) => items.map(({ number }) => number);

const items = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 30 }),
    created: fc.integer({ min: 1, max: 5 }),
    updated: fc.integer({ min: 1, max: 5 }),
    title: fc.constantFrom('a', 'B', 'ä', 'a10', 'a2', ''),
    labels: fc.subarray(['urgent', 'stage-1', 'stage-2']),
  }),
  { selector: ({ number }) => number, maxLength: 12 },
);
const order = fc.oneof(
  fc.constantFrom<ItemOrder>('updated', 'created', 'oldest', 'number', 'title', 'waiting'),
  fc.constant<ItemOrder>({ labels: ['urgent', 'stage-*'] }),
);
const past = fc.array(
  fc.record({
    number: fc.integer({ min: 1, max: 30 }),
    last: fc.integer({ min: 1, max: 9 }),
    missed: fc.boolean(),
  }),
);

it('sorts all, in an order that does not depend on how the items come', () => {
  fc.assert(
    fc.property(items, fc.array(order, { maxLength: 3 }), past, fc.nat(), (made, orders, known, seed) => {
      const history = new Map<string, PastItem>(
        known.map(({ number, last, missed }) => [
          `nodejs/node#${number}`,
          {
            meetings: 1,
            first: day(last),
            last: day(last),
            missed,
            discussed: missed ? null : { date: day(last), file: 'x.md', line: 1 },
            history: [],
          },
        ]),
      );
      const list = made.map(({ created, updated, ...rest }) =>
        item({ ...rest, repository: 'nodejs/node', createdAt: at(created), updatedAt: at(updated) }),
      );
      const sorted = orderItems(list, orders, history);
      const turned = [
        ...list.slice(seed % (list.length || 1)),
        ...list.slice(0, seed % (list.length || 1)),
      ].reverse();
      expect(orderItems(turned, orders, history)).toEqual(sorted);
      expect(orderItems(sorted, orders, history)).toEqual(sorted);
      expect(numbers(sorted).sort()).toEqual(numbers(list).sort());
    }),
  );
});

const minutes = (date: string, lines: readonly string[]) => ({
  ...readMinutes(`# WG Meeting ${date}\n\n## Agenda\n\n### nodejs/node\n\n${lines.join('\n')}\n`, {
    file: `${date}.md`,
  }),
  date,
});
const line = (number: number, note?: string) =>
  `* Title ${number} [#${number}](https://github.com/nodejs/node/issues/${number})${note ? `\n  * ${note}` : ''}`;

it('puts first what the last meeting did not get to, then what was not talked about for longest', () => {
  const archive = [
    minutes('2023-02-16', [line(1, 'Done.'), line(2), line(4, 'No notes taken.')]),
    minutes('2023-02-02', [line(1), line(2, 'Yes.'), line(3, 'No.'), line(4), line(5)]),
    minutes('2023-01-19', [line(5)]),
  ];
  const list = [6, 5, 4, 3, 2, 1].map((number) => item({ number, repository: 'nodejs/node' }));
  expect(numbers(orderItems(list, ['waiting'], pastItems(archive)))).toEqual([2, 4, 5, 3, 1, 6]);
});

it('knows how often an item was there, and where something was last said', () => {
  const archive = [minutes('2023-02-16', [line(2)]), minutes('2023-02-02', [line(2, 'Yes.')])];
  expect(pastItems(archive).get('nodejs/node#2')).toEqual({
    meetings: 2,
    first: '2023-02-02',
    last: '2023-02-16',
    missed: true,
    discussed: { date: '2023-02-02', file: '2023-02-02.md', line: 7 },
    history: [
      { date: '2023-02-16', discussed: false, file: '2023-02-16.md', line: 7 },
      { date: '2023-02-02', discussed: true, file: '2023-02-02.md', line: 7 },
    ],
  });
});
