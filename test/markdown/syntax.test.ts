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

const heading = fc.constantFrom(
  '\n\n# ',
  '\n\n###### a\n',
  '\r\n\r\n## b\r\n',
  '\n \t\n#\tc',
  '\n\n#d',
  '\n\n # e\n',
);
const opening = fc.constantFrom(
  '```\n',
  '> ~~~\n',
  '* ```\n  a',
  '<!-- ',
  '<pre>',
  '<div>\n',
  '---\n',
  '\uFEFF',
  '[a]: /b',
  '[a]',
);

it('is the same tree whether a text is parsed at once or section by section', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(heading, opening, piece), { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      const whole = (
        /^\uFEFF?---[ \t]*[\r\n](.*[\r\n])?---[ \t]*(?=[\r\n]|$)/su.test(text) ? withFrontMatter : gfm
      ).parse(text);
      expect(parseDocument(text)).toEqual(whole);
      // The first reader may have changed the tree, which is its own.
      parseDocument(text).children.splice(0);
      expect(parseDocument(text)).toEqual(whole);
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 150) },
  );
});

const bullet = fc.constantFrom('* a', '* b', '- c', '* [ ] d', '*   e', '* [#1](https://a.b/1) - f');
const other = fc.constantFrom(
  ...['', ' ', '  more', '  * inner', 'lazy', '* * *', '---', '+ - +', '1. a', '2) b', '# c', ' * shifted'],
  ...[
    '```',
    '  ```',
    '> * a',
    '* > b',
    '* ```',
    '<!--',
    '-->',
    '* <b>',
    '<div>',
    'a | b',
    '--|--',
    '*     code',
    '*',
  ],
);
const run = fc.oneof(
  fc.array(bullet, { minLength: 20, maxLength: 50 }),
  fc.tuple(fc.constantFrom('* same', '- same'), fc.integer({ min: 10, max: 70 })).map(([line, count]) => {
    return Array.from({ length: count }, () => line);
  }),
  fc.array(other, { maxLength: 4 }),
);

it('is the same tree whether a long list is parsed at once or in parts', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\r'), (runs, ending) => {
      const text = ['a', ...runs.flat()].join(ending);
      expect(parseDocument(text)).toEqual(gfm.parse(text));
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 15) },
  );
});
