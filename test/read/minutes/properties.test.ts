import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMinutebookError } from '../../../src/errors/minutebook-error.ts';
import type { Minutes } from '../../../src/model/minutes.ts';
import { readMinutes } from '../../../src/read/minutes/read-minutes.ts';

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
