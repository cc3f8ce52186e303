import fc from 'fast-check';
import { expect, it } from 'vitest';
import { titleIn, writtenDate } from '../../../src/read/minutes/written-date.ts';

it.each([
  { name: 'a heading with marks', text: '# Meeting 12, 2023-01-05 #\n', title: 'Meeting 12, 2023-01-05' },
  { name: 'an underlined heading', text: 'Meeting 12, 2023-01-05\n====\n', title: 'Meeting 12, 2023-01-05' },
  {
    name: 'not a comment of front matter',
    text: '---\n# number 11 of 2022-12-01\nlayout: minutes\n---\n\n# Meeting 12, 2023-01-05\n',
    title: 'Meeting 12, 2023-01-05',
  },
  {
    name: 'not a comment of long front matter',
    text: `---\nlayout: minutes\n${'tag: a\n'.repeat(100)}# 11 of 2022-12-01\n---\n\n# Meeting 12, 2023-01-05\n`,
    title: 'Meeting 12, 2023-01-05',
  },
  {
    name: 'not a comment of code',
    text: '```sh\n# 11 of 2022-12-01\n```\n\n## Meeting 12, 2023-01-05\n',
    title: 'Meeting 12, 2023-01-05',
  },
  {
    name: 'a heading below much else',
    text: `${'Words of the chair.\n\n'.repeat(100)}Meeting 12, 2023-01-05\n----\n`,
    title: 'Meeting 12, 2023-01-05',
  },
])('takes as title $name', ({ text, title }) => {
  for (const written of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n')]) {
    expect(titleIn(written)).toBe(title);
    expect(writtenDate(written)).toBe('2023-01-05');
  }
});

it.each([
  { text: '# Minutes\n\nDate: January 5, 2023\n', date: '2023-01-05' },
  { text: '---\ndate: 2023-01-05\n---\n\n# Minutes\n', date: '2023-01-05' },
  { text: 'Minutes\n===\n\nMeeting of 2023-01-05\n---\n', date: '2023-01-05' },
  { text: '# Minutes\n\n```\n## Meeting 2023-01-05\n```\n', date: null },
  { text: '', date: null },
])('finds $date in $text', ({ text, date }) => {
  expect(writtenDate(text)).toBe(date);
});

it('gives for any text what the first heading of the whole text is', () => {
  const line = fc.constantFrom(
    '# A',
    'B',
    '===',
    '---',
    '',
    '```',
    '- c',
    '> # D',
    '    # E',
    'x'.repeat(150),
    '<!--',
    '-->',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const text = lines.join('\n');
      const padded = `<!-- ${'x'.repeat(500)} -->\n\n`;
      // Without front matter, what stands above a title does not change it.
      fc.pre(lines[0] !== '---');
      expect(titleIn(padded + text)).toBe(titleIn(text));
    }),
  );
});
