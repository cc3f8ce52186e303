import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitLines } from '../../src/merge/lines.ts';
import { parseBlocks } from '../../src/merge/syntax.ts';

const parse = (text: string, piece?: number) => parseBlocks(splitLines(text), piece);

// Without `*` and `2)` alone: after indented code micromark takes them for a paragraph, other parsers for a list.
const line = fc.constantFrom(
  '',
  '',
  '   ',
  'words',
  '# heading',
  '* item',
  '- item',
  '  * nested',
  ' more',
  '1. one',
  '1) one',
  '> quote',
  '```',
  '~~~ js',
  '    code',
  '\t- tab',
  '<!-- open',
  '-->',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '| a | b |',
  '| - | - |',
  '---',
  '===',
  '* * *',
  '[a]: https://example.org',
  '[^1]: note',
);

it('sees the same blocks whether it reads a text at once or piece by piece', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, ending) => {
      const text = lines.join(ending);
      expect(parse(text, 1)).toEqual(parse(text, Number.POSITIVE_INFINITY));
    }),
    { numRuns: 250 },
  );
});

it('reads front matter as one block, also when there are empty lines and headings in it', () => {
  const text = '---\ntitle: a\n\n# comment\n---\n\n# Title\n';
  expect(parse(text, 1).map(({ type }) => type)).toEqual(['yaml', 'heading']);
});
