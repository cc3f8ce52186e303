import { expect, it } from 'vitest';
import { groupItems } from '../../../src/compose/meeting/group-items.ts';
import type { ItemView } from '../../../src/compose/meeting/item-lists.ts';

const item = (title: string, ...labels: string[]) => ({ title, labels }) as Partial<ItemView> as ItemView;
const groups = (patterns: readonly string[], items: readonly ItemView[]) =>
  groupItems(items, { labels: patterns }, null).map(({ name, items: grouped }) => [
    name,
    ...grouped.map(({ title }) => title),
  ]);

it('groups an item with several labels by the first pattern that takes one, and then by name', () => {
  const patterns = ['urgent', 'stage-*'];
  expect(
    groups(patterns, [
      item('late', 'stage-3', 'urgent'),
      item('two stages', 'stage-10', 'stage-2'),
      item('neither', 'question'),
      item('later', 'stage-10'),
    ]),
  ).toEqual([
    ['urgent', 'late'],
    ['stage-2', 'two stages'],
    ['stage-10', 'later'],
    ['Other', 'neither'],
  ]);
});
