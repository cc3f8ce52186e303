import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compilePattern } from '../../../src/compose/update/match-entry.ts';

it.each([
  { pattern: '*permission*', text: 'lib/src: fix PERMISSION check', matches: true },
  { pattern: '*permission*', text: 'permission', matches: true },
  { pattern: 'doc:*', text: 'doc: a/b (c) [d]', matches: true },
  { pattern: 'doc:*', text: 'lib,doc: x', matches: false },
  { pattern: 'doc', text: 'doc: x', matches: false },
  { pattern: 'best?practices', text: 'Best-Practices', matches: true },
  { pattern: '{doc,test}:*', text: 'test: x', matches: true },
  { pattern: '{doc,test}:*', text: 'src: x', matches: false },
  { pattern: 'a{b', text: 'a{b', matches: true },
  { pattern: '[v18.x] *', text: '[v18.x] deps: y', matches: true },
  { pattern: '[v18.x] *', text: 'v deps: y', matches: false },
  { pattern: '*(a|b)*', text: 'x (a|b) y', matches: true },
  { pattern: 'c++', text: 'C++', matches: true },
  { pattern: 'lib / src', text: 'lib / src', matches: true },
  { pattern: 'a*z', text: 'a\nz', matches: true },
  { pattern: '/^(?!doc).*release/', text: 'test: RELEASE it', matches: true },
  { pattern: '/^(?!doc).*release/', text: 'doc: release it', matches: false },
  { pattern: '{a,ab}*{bc,d}', text: 'abc', matches: true },
  { pattern: '*{ab,a}*bc', text: 'abc', matches: true },
  { pattern: '{,x}y?', text: 'y💜', matches: true },
  { pattern: '/lease/g', text: 'release', matches: true },
])('$pattern takes "$text": $matches', ({ pattern, text, matches }) => {
  const test = compilePattern(pattern);
  expect([test.test(text), test.test(text)]).toEqual([matches, matches]);
});

it('refuses what is no regular expression', () => {
  expect(() => compilePattern('/a(/')).toThrow(expect.objectContaining({ code: 'config/match' }));
});

it('takes a text without wildcards for itself', () => {
  const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/[*?{}]|^\/.*\/[a-z]*$/su.test(text));
  fc.assert(
    fc.property(plain, fc.string(), (text, other) => {
      expect(compilePattern(text).test(text)).toBe(true);
      expect(compilePattern(`${text}*`).test(text + other)).toBe(true);
    }),
  );
});

it('takes a glob of any shape as the regular expression that it stands for', () => {
  const small = fc.string({ unit: fc.constantFrom('a', 'B', 'b', 'ß', 'ſ', '.', '\n', '💜', '(') });
  const part = fc.oneof(
    small,
    fc.constantFrom('*', '?'),
    fc.array(small, { minLength: 1, maxLength: 3 }).map((ways) => `{${ways.join(',')}}`),
  );
  const expressionOf = (parts: readonly string[]) =>
    parts.map((one) => {
      if (one === '*') return '.*';
      if (one === '?') return '.';
      const ways = one.startsWith('{') ? one.slice(1, -1).split(',') : [one];
      return `(?:${ways.map((way) => way.replace(/[.(]/gu, '\\$&')).join('|')})`;
    });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), small, (parts, text) => {
      const expression = new RegExp(`^${expressionOf(parts).join('')}$`, 'isu');
      expect(compilePattern(parts.join('')).test(text)).toBe(expression.test(text));
    }),
  );
});

it('comes to an end with globs on which a regular expression would not', () => {
  expect(compilePattern(`${'*a'.repeat(60)}*b`).test('a'.repeat(256))).toBe(false);
});
