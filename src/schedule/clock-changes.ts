import { Temporal } from 'temporal-polyfill';

/** An instant, and the offset from UTC that holds from then on; both in milliseconds. */
export type ClockChange = readonly [from: number, offset: number];

/** By zone, then by year of UTC; the first of a year is its beginning. */
export type ClockChanges = Record<string, Record<string, readonly ClockChange[]>>;

/** Further away, clocks may change in ways that nobody knows yet, or did so in ways that nobody needs. */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2099];

let changes: ClockChanges | null = null;
let grown = false;

/**
 * Work with whole years of clock changes from now on: those that are known, and others as they are needed. To ask the
 * platform takes it long the first time, and much memory; with what an earlier run learnt it need not be asked.
 * @param known - As `learntClockChanges` gave them in the same version of the platform. Null: ask each time.
 */
export function rememberClockChanges(known: ClockChanges | null): void {
  changes = known;
  grown = false;
}

/** All that is known by now; null when that is no more than at first. */
export function learntClockChanges(): ClockChanges | null {
  return grown ? changes : null;
}

/** Whether a name is one of the tz database, and in its spelling; false when that is not known without asking. */
export function hasClockChanges(zone: string): boolean {
  return changes !== null && Object.hasOwn(changes, zone);
}

/**
 * How far the clocks of a zone are ahead of UTC, in milliseconds.
 * @param zone - A name that `knownTimeZone` gave.
 * @param instant - Milliseconds since 1970.
 * @throws {RangeError} for an instant that Temporal cannot count to.
 */
export function offsetAt(zone: string, instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  if (changes === null || !(year >= FIRST_YEAR && year <= LAST_YEAR)) return offsetOf(zoned(zone, instant));
  changes[zone] ??= {};
  const ofYear = changes[zone][year] ?? changesIn(zone, year);
  if (changes[zone][year] === undefined) {
    changes[zone][year] = ofYear;
    grown = true;
  }
  return ofYear.findLast(([from]) => from <= instant)?.[1] ?? 0;
}

function changesIn(zone: string, year: number): ClockChange[] {
  const end = Date.UTC(year + 1, 0);
  const found: ClockChange[] = [];
  let next: Temporal.ZonedDateTime | null = zoned(zone, Date.UTC(year, 0));
  while (next !== null && next.epochMilliseconds < end) {
    found.push([next.epochMilliseconds, offsetOf(next)]);
    next = next.getTimeZoneTransition('next');
  }
  return found;
}

function zoned(zone: string, instant: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

function offsetOf({ offsetNanoseconds }: Temporal.ZonedDateTime): number {
  return offsetNanoseconds / 1e6;
}
