import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CountedSpan,
  cut,
  pack,
  REACHABLE,
  type SearchSpan,
} from '../../../src/services/github/slices.ts';

const NOW = Date.UTC(2023, 6, 31) / 1000;
const second = fc.integer({ min: 0, max: Date.UTC(2050, 0, 1) / 1000 });
const span: fc.Arbitrary<SearchSpan> = fc
  .tuple(fc.option(second), fc.option(second))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));

describe('cut', () => {
  it('gives adjoining pieces that are together the span, whatever it is', () => {
    fc.assert(
      fc.property(span, fc.integer({ min: 1001, max: 100_000 }), (whole, count) => {
        const pieces = cut(whole, count, NOW);
        expect(pieces[0]?.from).toBe(whole.from);
        expect(pieces.at(-1)?.to).toBe(whole.to);
        for (const [index, piece] of pieces.entries()) {
          if (index > 0) expect(piece.from).toBe((pieces[index - 1]?.to ?? Number.NaN) + 1);
          if (piece.from !== null && piece.to !== null) expect(piece.to).toBeGreaterThanOrEqual(piece.from);
        }
      }),
    );
  });

  it('always ends at pieces of one second or far outside of anybody’s time', () => {
    fc.assert(
      fc.property(span, fc.nat(), (whole, seed) => {
        let piece = whole;
        for (let depth = 0; depth < 40; depth += 1) {
          const pieces = cut(piece, 5000, NOW);
          if (pieces.length === 1) {
            const single = piece.from === piece.to;
            expect(single || (piece.from ?? 0) > Date.UTC(2100) / 1000 || (piece.to ?? 0) < 1).toBe(true);
            return;
          }
          piece = pieces[seed % pieces.length] ?? piece;
        }
        expect.unreachable('cutting goes on for ever');
      }),
    );
  });
});

describe('pack', () => {
  const counted = fc
    .array(fc.integer({ min: 0, max: REACHABLE }), { minLength: 1, maxLength: 40 })
    .map((counts): CountedSpan[] =>
      counts.map((count, index) => ({ from: index * 10, to: index * 10 + 9, count })),
    );

  it('loses no match and joins nothing beyond what a search reaches', () => {
    fc.assert(
      fc.property(counted, (spans) => {
        const packed = pack(spans);
        const sum = (list: readonly CountedSpan[]) => list.reduce((total, { count }) => total + count, 0);
        expect(sum(packed)).toBe(sum(spans));
        expect(packed.every(({ count }) => count > 0 && count <= REACHABLE)).toBe(true);
        for (const { from, to, count } of packed) {
          expect(
            sum(spans.filter((one) => (one.from ?? 0) >= (from ?? 0) && (one.to ?? 0) <= (to ?? 0))),
          ).toBe(count);
        }
      }),
    );
  });
});
