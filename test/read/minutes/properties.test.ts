import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMinutebookError } from '../../../src/errors/minutebook-error.ts';
import type { LineRole, Minutes } from '../../../src/model/minutes.ts';
import { archiveFile } from '../../../src/read/archive/archive-file.ts';
import { readMeetings, readMinutes } from '../../../src/read/minutes/read-minutes.ts';

const piece = fc.constantFrom(
  ...[
    '# T 2020-01-02',
    '## Links',
    '## Present',
    '## Agenda',
    '## Announcements',
    '### o/wg',
    '## Actions',
    '## Q&A',
  ],
  ...[
    '### Words',
    '## 2020-01-09 - CANCELLED',
    '## Jan 16, 2020',
    '## Jan 2, 2020',
    '# Primary',
    '## Attendance (add yourself)',
    '**Regrets**: ',
    'Present: Ada, Bob',
    '## Decisions',
    '## Grants approved',
    '## Summary',
    '* Discussion topics',
    'RESOLVED: so',
    'AI: do it',
    '| Name | GitHub |\n|---|---|\n| Ada | @ada |\n',
    '<table><tr><td>x</td><td>Ada</td></tr></table>',
    '**Link:** https://github.com/o/wg/issues/5',
    '[5:11](https://youtu.be/x) ',
    '## Upcoming Meetings',
    '* ',
    ' * ',
    '  - ',
    '\t* ',
    '- [ ] ',
    '* [x] ',
    '1. ',
    '> ',
    '```',
    '---',
  ],
  ...[
    '**Recording**: ',
    'Recording:',
    '@ada',
    'Ada @ada, Bob @bob',
    '(@cy)',
    '@o/team',
    'Ada will do it. ',
    '#5',
    'o/x#7',
  ],
  ...[
    '[#5](https://github.com/o/wg/issues/5)',
    'https://github.com/o/wg/pull/6',
    '*Extracted from x labeled issues',
    'On ',
  ],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '<!-- x -->',
    '| a | b |\n|---|---|',
    '\\',
    '`',
    '[x]: y',
    '\uFEFF',
    '\0',
    '\uD800',
    ' ',
  ],
);
const document = fc.array(
  fc.oneof({ weight: 9, arbitrary: piece }, fc.string({ unit: 'grapheme', maxLength: 8 })),
  { maxLength: 60 },
);

function read(text: string): Minutes | null {
  try {
    return readMinutes(text, { file: 'a.md' });
  } catch (error) {
    if (isMinutebookError(error)) return null;
    throw error;
  }
}

it('reads any text, and accounts for each of its lines', () => {
  fc.assert(
    fc.property(document, (pieces) => {
      const text = pieces.join('');
      const minutes = read(text);
      if (minutes === null) return;
      const lines = text.split(/\r\n|\r|\n/u);
      expect(minutes.lines).toHaveLength(lines.length);
      lines.forEach((line, index) => {
        expect(minutes.lines[index] === 'blank').toBe(line.replaceAll('\uFEFF', '').trim() === '');
      });
      const left = minutes.lines.flatMap((role, index) => (role === 'unreadable' ? [index + 1] : []));
      expect(minutes.unreadable.map(({ line }) => line)).toEqual(left);
      const slices = [...minutes.items, ...minutes.topics].flatMap(({ notes }) => notes);
      for (const slice of [...slices, ...minutes.announcements, ...minutes.questions, ...minutes.upcoming]) {
        expect(text.slice(slice.start, slice.end)).toBe(slice.text);
        expect(left.filter((line) => line >= slice.line && line <= slice.endLine)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

/** What each role of a line is, in the words of the archive. */
const KINDS: Record<Exclude<LineRole, 'blank'>, string> = {
  heading: 'frame',
  label: 'frame',
  markup: 'frame',
  introduction: 'frame',
  link: 'frame',
  announcement: 'frame',
  upcoming: 'frame',
  frame: 'frame',
  attendee: 'attendance',
  item: 'item',
  topic: 'item',
  question: 'item',
  note: 'note',
  action: 'action',
  decision: 'decision',
  unreadable: 'unplaced',
};

it('gives each line that is not blank exactly one place, over all meetings of a file', () => {
  fc.assert(
    fc.property(document, (pieces) => {
      const text = pieces.join('');
      if (read(text) === null) return;
      const { lines, unreadable, meetings } = readMeetings(text, { file: 'a.md' });
      const source = text.split(/\r\n|\r|\n/u);
      expect(lines).toHaveLength(source.length);
      const placed = lines.filter((role) => role !== 'blank').map((role) => KINDS[role]);
      expect(placed).not.toContain(undefined);
      expect(unreadable).toEqual(
        lines.flatMap((role, index) =>
          role === 'unreadable' ? [{ line: index + 1, text: source[index] }] : [],
        ),
      );
      // Nothing is told that the file does not say on that line.
      for (const { present, absent, expected, decisions, actionItems } of meetings) {
        for (const { line, start, end } of [...present, ...absent, ...expected]) {
          expect(end).toBeGreaterThan(start);
          expect(lines[line - 1]).not.toBe('unreadable');
        }
        for (const { line, text: words } of [...decisions, ...actionItems]) {
          expect(lines[line - 1]).not.toBe('blank');
          expect(words.trim()).not.toBe('');
        }
      }
      expect(archiveFile('a.md', text).unplaced).toEqual(unreadable);
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['bullets', (count: number) => '* Point\n'.repeat(count)],
  ['headings', (count: number) => '## Point\n\nsaid\n\n'.repeat(count)],
  ['dates', (count: number) => '## 2020-01-02\n'.repeat(count)],
  ['brackets', (count: number) => `## Present\n\n${'('.repeat(count)}`],
  ['table rows', (count: number) => `## Present\n\n${'<tr'.repeat(count)}`],
  ['tags', (count: number) => `## Present\n\n<table><tr><td>${'<'.repeat(count)}`],
  ['commas', (count: number) => `**Present:** ${'a, '.repeat(count)}`],
  ['words', (count: number) => `## ${'present '.repeat(count)}`],
  ['colons', (count: number) => `* ${'Ada: '.repeat(count)}`],
  ['questions', (count: number) => `* Should we${' ?'.repeat(count)}`],
  ['blank lines', (count: number) => `# T\n${'\n'.repeat(count)}x`],
  ['dashes', (count: number) => `# T ${'- '.repeat(count)}`],
])('reads thousands of %s', (_, make) => {
  expect(archiveFile('a.md', make(2000)).meetings.length).toBeGreaterThan(0);
});
