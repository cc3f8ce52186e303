import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/action/inputs.ts';

describe('splitting arguments', () => {
  it.each([
    { name: 'nothing', line: '', words: [] },
    { name: 'white space only', line: ' \n\t ', words: [] },
    { name: 'words between spaces, tabs and line ends', line: ' a  b\tc\r\nd ', words: ['a', 'b', 'c', 'd'] },
    {
      name: 'single quotes',
      line: `--label 'help wanted' 'a"b\\'`,
      words: ['--label', 'help wanted', 'a"b\\'],
    },
    {
      name: 'double quotes',
      line: '--label "help wanted" "it\'s"',
      words: ['--label', 'help wanted', "it's"],
    },
    {
      name: 'a word of several parts',
      line: `--label='help'" wanted"\\ now`,
      words: ['--label=help wanted now'],
    },
    { name: 'empty words', line: `'' "" a''`, words: ['', '', 'a'] },
    { name: 'escapes in double quotes', line: String.raw`"a\"b\\c\$d\e"`, words: [String.raw`a"b\c$d\e`] },
    { name: 'escapes outside of quotes', line: String.raw`a\ b \'c\"`, words: ['a b', `'c"`] },
    { name: 'continued lines', line: 'tools \\\n  --publish "a\\\nb"', words: ['tools', '--publish', 'ab'] },
    {
      name: 'nothing that a shell would expand',
      line: '$HOME * ~ #x `y` a|b;c',
      words: '$HOME * ~ #x `y` a|b;c'.split(' '),
    },
  ])('gives $name', ({ line, words }) => {
    expect(splitWords(line, 'args')).toEqual(words);
  });

  it.each([
    { name: 'a single quote', line: "a 'b c", says: ["Character 3 is a ' that is never closed", "\\'"] },
    {
      name: 'a double quote behind an escaped one',
      line: '"a\\"',
      says: ['Character 1 is a " that is never closed'],
    },
    { name: 'a backslash', line: 'ab\\', says: ['Character 3 is a backslash', '\\\\'] },
  ])('refuses $name without an end', ({ line, says }) => {
    const act = () => splitWords(line, 'args');
    expect(act).toThrow(
      expect.objectContaining({ code: 'usage/argument', message: expect.stringContaining('args') }),
    );
    try {
      act();
    } catch (error) {
      const { why, hint } = error as { why: string; hint: string };
      for (const word of says) expect(`${why} ${hint}`).toContain(word);
    }
  });

  it('gives back whatever is quoted, in either way of quoting', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...`ab '"\\$\`\n\té`) }));
    const quotes = [
      (word: string) => `'${word.replaceAll("'", `'\\''`)}'`,
      (word: string) => `"${word.replace(/["\\$`]/gu, '\\$&')}"`,
    ];
    fc.assert(
      fc.property(words, fc.constantFrom(...quotes), (given, quote) => {
        expect(splitWords(given.map(quote).join(' '), 'args')).toEqual(given);
      }),
    );
  });
});
