import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { parseDocument, parseFragment } from '../../src/markdown/syntax.ts';

const gfm = unified().use(remarkParse).use(remarkGfm).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze();

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '@',
      '@ann',
      'me@a.org',
      'mailto:',
      'xmpp:',
      'https://a.b',
      'www.a.b',
      'http',
      'h',
      'w',
      'W',
      '_',
      '+',
      '.',
    ],
    ...[
      '|',
      '-',
      ':',
      ':-',
      '-:',
      '---',
      '\n',
      '\n\n',
      '* ',
      '- [ ] ',
      '- [x] ',
      '> ',
      '    ',
      '`',
      '~~',
      '~',
      '[^1]',
    ],
    ...[
      '[^1]: x',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '\\',
      '**',
      '*',
      '# ',
      '&amp;',
      '<b>',
      '<!--',
      '-->',
      '\r\n',
      '1. ',
    ],
  ),
  fc.string({ maxLength: 5 }),
);

it('is the same tree whatever a text is without', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      expect(parseFragment(text)).toEqual(gfm.parse(text));
      expect(parseDocument(`---\na: b\n---\n${text}`)).toEqual(
        withFrontMatter.parse(`---\na: b\n---\n${text}`),
      );
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 150) },
  );
});
