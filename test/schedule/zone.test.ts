import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { knownTimeZone } from '../../src/schedule/time-zone.ts';
import { namedZone, offsetAt } from '../../src/schedule/zone.ts';

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

describe('a zone of the tz database', () => {
  it('shows what Temporal shows', () => {
    fc.assert(
      fc.property(zone, fc.oneof(instant, spring), (name, at) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name).toPlainDateTime();
        expect(namedZone(name).toWall(at)).toBe(shown.toZonedDateTime('UTC').epochMilliseconds);
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
        expect(namedZone(name).toInstant(wall)).toBe(plain.toZonedDateTime(name).epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });
});

it('is none where the database has none, and answers for no instant that cannot be counted to', () => {
  expect(knownTimeZone('Europe/Lodnon')).toBeUndefined();
  expect(knownTimeZone('constructor')).toBeUndefined();
  expect(offsetAt('Europe/London', Date.UTC(2023, 6, 1))).toBe(HOUR);
  expect(offsetAt('Europe/London', Date.UTC(2023, 11, 1))).toBe(0);
  expect(offsetAt('Europe/London', Date.UTC(2150, 0))).toBe(0);
  expect(() => offsetAt('Europe/London', 8.65e15)).toThrow(RangeError);
});
