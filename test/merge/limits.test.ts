import { expect, it } from 'vitest';
import { DEEPEST } from '../../src/markdown/depth.ts';
import { MAX_LAZY, MAX_LENGTH } from '../../src/merge/limits.ts';
import { mergeDocument } from '../../src/merge/merge-document.ts';

const generated = '# Update\n\n* Title - https://github.com/nodejs/node/pull/1\n';

it.each([
  ['binary data', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'document/not-text'],
  ['fifty megabytes', 'a line of text\n'.repeat(3_400_000), 'document/too-large'],
  ['one character too many', 'x'.repeat(MAX_LENGTH + 1), 'document/too-large'],
  ['an endless list item', `* a\n${'b\n'.repeat(MAX_LAZY + 1)}`, 'document/too-large'],
  ['ten thousand levels of quotes', `${'>'.repeat(10_000)} deep\n`, 'document/too-deep'],
  ['quotes with spaces between them', `ok\n${'> '.repeat(DEEPEST + 1)}deep\n`, 'document/too-deep'],
  ['lists in lists in one line', `${'* '.repeat(DEEPEST + 1)}deep\n`, 'document/too-deep'],
  [
    'lists in lists in many lines',
    Array.from({ length: DEEPEST + 1 }, (_, depth) => `${'  '.repeat(depth)}1. deep\n`).join(''),
    'document/too-deep',
  ],
])('refuses %s with three lines for people', (_, text, code) => {
  expect(() => mergeDocument(text, generated)).toThrow(
    expect.objectContaining({
      code,
      message: expect.stringMatching(/^The document .*\.$/u),
      why: expect.any(String),
      hint: expect.any(String),
    }),
  );
  expect(() => mergeDocument('', text)).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(/^The generated document /u) }),
  );
});

it.each([
  ['many short lists', '* a\n  * b\n    * c\n'.repeat(500)],
  ['many lines of a sentence', 'a\n'.repeat(MAX_LAZY * 2)],
  ['many lines of a marked quote', '> a\n'.repeat(MAX_LAZY * 2)],
  ['a long log right below a list', `* a\n\`\`\`\n- b\n${'c\n'.repeat(MAX_LAZY * 2)}\`\`\`\n`],
  ['a long text below a quote', `> a\n\n${'b\n'.repeat(MAX_LAZY * 2)}`],
  ['a long text below a heading after a list', `* a\n# b\n${'c\n'.repeat(MAX_LAZY * 2)}`],
  ['a deep quote that is just allowed', `${'>'.repeat(DEEPEST)} deep\n`],
  ['a rule of a thousand asterisks', `${'* '.repeat(3)}\n${'*'.repeat(1000)}\n`],
  [
    'titles with as much emphasis as they hold',
    `* \`${'_*'.repeat(63)}x${'*_'.repeat(63)}\`\n* ${'*a'.repeat(128)}\n* ${'b*'.repeat(128)}\n`,
  ],
  ['no Markdown at all', '{"json": [1, 2, "three"]}\r\n\u001b[31mred\u001b[0m\r\n'],
])('merges into %s', (_, text) => {
  const merged = mergeDocument(text, generated);
  expect(merged.startsWith(text)).toBe(true);
  expect(merged).toContain('* Title - https://github.com/nodejs/node/pull/1');
  expect(mergeDocument(merged, generated)).toBe(merged);
});
