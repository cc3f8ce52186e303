import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { askedOffsets, RememberedOffsets } from '../../src/schedule/offsets.ts';
import { knownTimeZone } from '../../src/schedule/time-zone.ts';
import { namedZone } from '../../src/schedule/zone.ts';

const HOUR = 3_600_000;
/** With and without summer time, half hours, a day left out, changes twice as often. */
const zone = fc.constantFrom(
  ...['UTC', 'Europe/London', 'Europe/Moscow', 'America/New_York', 'America/Sao_Paulo', 'Asia/Kolkata'],
  ...['Asia/Kathmandu', 'Africa/Casablanca', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Tehran'],
);
const instant = fc.integer({ min: Date.UTC(1969, 0), max: Date.UTC(2101, 0) });
/** Near a change of the clocks of many zones, where every hour counts. */
const spring = fc
  .tuple(fc.integer({ min: 1995, max: 2030 }), fc.constantFrom(2, 3, 9, 10), fc.nat(31 * 24 * 4))
  .map(([year, month, quarters]) => Date.UTC(year, month) + (quarters * HOUR) / 4);

describe.each([
  { how: 'asked each time', offsets: askedOffsets },
  { how: 'remembered', offsets: new RememberedOffsets({}) },
])('a zone of the tz database, $how', ({ offsets }) => {
  it('shows what Temporal shows', () => {
    fc.assert(
      fc.property(zone, fc.oneof(instant, spring), (name, at) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name).toPlainDateTime();
        expect(namedZone(name, offsets).toWall(at)).toBe(shown.toZonedDateTime('UTC').epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the instant that Temporal finds, where clocks skip hours and repeat them too', () => {
    fc.assert(
      fc.property(zone, fc.oneof(instant, spring), (name, wall) => {
        const plain = Temporal.Instant.fromEpochMilliseconds(wall)
          .toZonedDateTimeISO('UTC')
          .toPlainDateTime();
        expect(namedZone(name, offsets).toInstant(wall)).toBe(plain.toZonedDateTime(name).epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('remembered clock changes', () => {
  it('are learnt by the year, and are the same when they come back from a file', () => {
    const offsets = new RememberedOffsets({});
    expect(offsets.learnt()).toBeNull();
    expect(offsets.at('Europe/London', Date.UTC(2023, 6, 1))).toBe(HOUR);
    const learnt = offsets.learnt() ?? {};
    expect(learnt).toEqual({
      'Europe/London': {
        2023: [
          [Date.UTC(2023, 0), 0],
          [Date.UTC(2023, 2, 26, 1), HOUR],
          [Date.UTC(2023, 9, 29, 1), 0],
        ],
      },
    });
    const later = new RememberedOffsets(JSON.parse(JSON.stringify(learnt)));
    expect(later.has('Europe/London')).toBe(true);
    expect(later.at('Europe/London', Date.UTC(2023, 11, 1))).toBe(0);
    expect(later.learnt()).toBeNull();
    expect(later.at('Europe/London', Date.UTC(2024, 6, 1))).toBe(HOUR);
    expect(Object.keys(later.learnt()?.['Europe/London'] ?? {})).toEqual(['2023', '2024']);
  });

  it('are not learnt for years that nobody plans for, nor for what is no zone', () => {
    const offsets = new RememberedOffsets({});
    expect(offsets.at('Europe/London', Date.UTC(2150, 0))).toBe(0);
    expect(knownTimeZone('Europe/Lodnon', offsets)).toBeUndefined();
    expect(knownTimeZone('constructor', offsets)).toBeUndefined();
    expect(() => offsets.at('Europe/London', 8.65e15)).toThrow(RangeError);
    expect(offsets.learnt()).toBeNull();
  });
});
