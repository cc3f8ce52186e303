import { expect, it } from 'vitest';
import { tenYears } from '../../bench/inputs/archive.ts';
import { workItems } from '../../bench/inputs/items.ts';
import { itemsForSize, minutesText, NEW_ITEM, NOTE } from '../../bench/inputs/minutes-text.ts';
import { preparePlacement } from '../../bench/inputs/placement.ts';
import { mergeDocument } from '../../src/merge/merge-document.ts';
import { readMinutes } from '../../src/read/minutes/read-minutes.ts';
import { readUpdate } from '../../src/read/updates/read-update.ts';

it('makes ten years of documents that are read as what they are', () => {
  const { minutes, updates } = tenYears();
  expect([minutes.length, updates.length]).toEqual([90, 25]);
  const read = minutes.map(({ text, file }) => readMinutes(text, { file }));
  expect(new Set(read.map(({ date }) => date)).size).toBe(90);
  expect(read.every(({ items, present }) => items.length >= 6 && present.length >= 4)).toBe(true);
  expect(read.flatMap(({ items }) => items).every(({ notes }) => notes.length === 3)).toBe(true);
  const periods = updates.map(({ text, file }) => readUpdate(text, { file }).period);
  expect([periods[0], periods.at(-1)]).toEqual(['2023-12', '2025-12']);
});

it.each([
  { name: 'without notes', notes: '' },
  { name: 'with notes', notes: NOTE },
])('makes minutes of about the size asked for, $name', ({ notes }) => {
  const items = itemsForSize({ perSection: 50, notes }, 100_000);
  const { length } = minutesText({ items, perSection: 50, notes });
  expect(length).toBeGreaterThan(90_000);
  expect(length).toBeLessThan(110_000);
});

it('makes minutes into which one item can be merged', () => {
  const shape = { items: 120, perSection: 50, notes: NOTE };
  const merged = mergeDocument(minutesText(shape), minutesText({ ...shape, notes: '' }, NEW_ITEM));
  expect(merged.match(/#999999/gu)).toHaveLength(1);
  expect(merged.match(/^\* Title/gmu)).toHaveLength(120);
});

it('places items by rules and by what was learned', () => {
  const { learn, place } = preparePlacement();
  const { placed, unplaced } = place(workItems(600), learn());
  expect(placed.length + unplaced.length).toBe(600);
  const reasons = placed.map(({ placement }) => placement.because);
  expect(reasons.some((because) => because.startsWith('section '))).toBe(true);
  expect(reasons.some((because) => because.startsWith('as '))).toBe(true);
});
