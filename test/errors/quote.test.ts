import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quote, shorten, shortLine } from '../../src/errors/quote.ts';

it.each([
  ['four', 4, 'four'],
  ['four words', 5, 'four…'],
  ['ab👩‍💻c', 4, 'ab…'],
  ['ab👩‍💻c', 7, 'ab👩‍💻…'],
  ['cafe\u0301 noir', 4, 'caf…'],
  ['👩‍💻', 1, '…'],
])('shortens "%s" to %i', (text, longest, short) => {
  expect(shorten(text, longest)).toBe(short);
});

it('shortens nothing to half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, longest) => {
      const short = shorten(text, longest);
      const segments = (each: string) =>
        Array.from(new Intl.Segmenter().segment(each), ({ segment }) => segment);
      if (text.length <= longest) expect(short).toBe(text);
      else
        expect(
          segments(text)
            .slice(0, segments(short.slice(0, -1)).length)
            .join(''),
        ).toBe(short.slice(0, -1));
      expect(short.length).toBeLessThanOrEqual(longest + 1);
    }),
  );
});

it('quotes on one line', () => {
  expect(quote('a "b"\nc')).toBe(String.raw`"a \"b\"\nc"`);
  expect(shortLine(' a\n\u0000 b ')).toBe('a b');
});
