import fc from 'fast-check';
import { expect, it } from 'vitest';
import { historiesOf } from '../../src/memory/history.ts';
import { newestName } from '../../src/model/renamed.ts';
import type { ArchiveMeeting } from '../../src/read/archive/schema.ts';

const names = fc.constantFrom('o/old', 'O/Old', 'o/new', 'o/newest', 'o/other');
const meeting = (references: readonly string[], date: string): ArchiveMeeting => ({
  date,
  time: null,
  title: null,
  line: 1,
  present: [],
  absent: [],
  expected: [],
  items: [...new Map(references.map((reference) => [reference.toLowerCase(), reference])).values()].map(
    (reference, index) => ({
      reference,
      url: null,
      title: '',
      line: index + 2,
      discussed: true,
      notes: [`${date} ${reference.toLowerCase()}`],
    }),
  ),
  actions: [],
  decisions: [],
});

it('has each item of each meeting in exactly one history, over all names of its repository', () => {
  const references = fc.array(
    fc.tuple(names, fc.integer({ min: 1, max: 3 })).map(([name, n]) => `${name}#${n}`),
  );
  const renamed = { 'o/old': 'o/new', 'o/new': 'o/newest' };
  fc.assert(
    fc.property(fc.array(references, { maxLength: 5 }), (meetings) => {
      const told = meetings.map((each, index) => meeting(each, `2023-01-0${index + 1}`));
      const histories = historiesOf(
        { files: told.map((each) => ({ path: `${each.date}.md`, meetings: [each], unplaced: [] })) },
        renamed,
      );
      const notes = [...histories.values()].flatMap((history) =>
        history.meetings.flatMap((each) => each.notes),
      );
      expect(notes.sort()).toEqual(told.flatMap(({ items }) => items.flatMap((item) => item.notes)).sort());
      for (const { item, meetings: appearances } of histories.values()) {
        const dates = appearances.map(({ date }) => date);
        expect(dates).toEqual([...new Set(dates)].sort());
        expect(newestName(renamed)(item)).toBe(item);
      }
    }),
  );
});

it.each([
  {
    name: 'follows a repository to its last name',
    renamed: { 'a/a': 'b/b', 'b/b': 'c/c' },
    from: 'A/a#1',
    to: 'c/c#1',
  },
  {
    name: 'leaves names that lead back to themselves',
    renamed: { 'a/a': 'b/b', 'b/b': 'a/a' },
    from: 'a/a#1',
    to: 'a/a#1',
  },
  { name: 'keeps others as they are spelt', renamed: {}, from: 'Node/X#1', to: 'Node/X#1' },
])('$name', ({ renamed, from, to }) => {
  expect(newestName(renamed)(from)).toBe(to);
});
