import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textPattern } from '../../../src/compose/update/text-pattern.ts';

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
  { pattern: '/lease/g', text: 'release', matches: true },
])('$pattern takes "$text": $matches', ({ pattern, text, matches }) => {
  const test = textPattern(pattern);
  expect([test(text), test(text)]).toEqual([matches, matches]);
});

it('refuses what is no regular expression', () => {
  expect(() => textPattern('/a(/')).toThrow(expect.objectContaining({ code: 'config/match' }));
});

it('takes a text without wildcards for itself', () => {
  const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/[*?{}]|^\/.*\/[a-z]*$/su.test(text));
  fc.assert(
    fc.property(plain, fc.string(), (text, other) => {
      expect(textPattern(text)(text)).toBe(true);
      expect(textPattern(`${text}*`)(text + other)).toBe(true);
    }),
  );
});
