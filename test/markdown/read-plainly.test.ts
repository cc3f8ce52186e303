import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { readPlainly } from '../../src/markdown/read-plainly.ts';
import { noteStyle } from '../../src/markdown/style.ts';
import { toMarkdown } from '../../src/markdown/to-markdown.ts';
import { nastyText, PATIENCE, RUNS } from '../template/nasty.ts';

/** A tree as the parser makes it, without positions and without what is said of blocks alone. */
function parsed(text: string): unknown {
  const root = noteStyle(parseMarkdown(text, { frontMatter: false }), text);
  return JSON.parse(
    JSON.stringify(root, (key, value) => (key === 'position' || key === 'tight' ? undefined : value)),
  );
}

/** The same of a tree in hand. */
function withoutEmptyData(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node), (key, value) =>
    (key === 'data' || key === 'style') && Object.keys(value).length === 0 ? undefined : value,
  );
}

const plain = [
  'Security WorkGroup',
  'Vulnerability Review - https://github.com/nodejs/nodejs-dependency-vuln-assessments/issues',
  'Security wg team: @nodejs/security-wg',
  '2023 Security Initiatives - https://github.com/nodejs/security-wg#current-initiatives',
  'https://example.org/a_b https://example.org/c_d/',
  '@nodejs/tsc (see https://example.org/x in #12)',
  'Größe: 5 %, "so" = so; 1. und 2)',
];

const beyond = [
  '',
  ' indented',
  'trailing ',
  '1. item',
  '# heading',
  '- item',
  'two\nlines',
  'some *emphasis*',
  '[link](https://example.org)',
  'https://example.org/x.',
  'www.example.org',
  'me@example.org',
  'AT&amp;T',
  '<b>',
  'a|b',
  'xhttps://example.org',
];

describe('reading Markdown without a parser', () => {
  it.each(plain)('reads %j as the parser does', (text) => {
    expect(readPlainly(text)).toEqual(withoutEmptyData(parsed(text)));
  });

  it.each(beyond)('leaves %j to the parser', (text) => {
    const read = readPlainly(text);
    if (read !== undefined) expect(read).toEqual(withoutEmptyData(parsed(text)));
    else expect(read).toBeUndefined();
  });

  it(
    'never reads anything else than the parser, and what it reads is written as it was',
    () => {
      const word = fc.oneof(
        fc.constantFrom(
          'https://example.org/a',
          'http://x.org',
          'x',
          '@me',
          '#1',
          '1.',
          '(',
          ')',
          ':',
          '"',
          '=',
        ),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        nastyText,
      );
      const line = fc
        .array(word, { minLength: 1, maxLength: 5 })
        .chain((words) => fc.constantFrom(' ', '', ', ').map((between) => words.join(between)));
      fc.assert(
        fc.property(line, (text) => {
          const read = readPlainly(text);
          fc.pre(read !== undefined);
          expect(read).toEqual(withoutEmptyData(parsed(text)));
          if (read !== undefined) expect(toMarkdown(read)).toBe(`${text}\n`);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});
