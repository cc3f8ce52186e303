import { Temporal } from 'temporal-polyfill';

/** How far the clocks of the zones of the tz database are ahead of UTC. */
export interface Offsets {
  /** Whether a name is one of the database in its spelling, as far as that is known without asking the platform. */
  has(zone: string): boolean;
  /**
   * In milliseconds.
   * @param zone - A name that `knownTimeZone` gave.
   * @param instant - Milliseconds since 1970.
   * @throws {RangeError} for an instant that Temporal cannot count to.
   */
  at(zone: string, instant: number): number;
}

/** What the platform says, asked each time. */
export const askedOffsets: Offsets = {
  has: () => false,
  at: (zone, instant) => offsetOf(zoned(zone, instant)),
};

/** An instant, and the offset that holds from then on; both in milliseconds. */
export type ClockChange = readonly [from: number, offset: number];

/** By zone, then by year of UTC; the first of a year is its beginning. Plain data. */
export type ClockChanges = Record<string, Record<string, readonly ClockChange[]>>;

/** Further away, clocks may change in ways that nobody knows yet, or did so in ways that nobody needs. */
const [FIRST_YEAR, LAST_YEAR] = [1970, 2099];

/**
 * The same, by whole years of clock changes: those that are known, and others as they are needed. To ask the platform
 * takes it long the first time, and much memory; with what an earlier run learnt it need not be asked.
 */
export class RememberedOffsets implements Offsets {
  readonly #changes: Map<string, Map<number, readonly ClockChange[]>>;
  #grown = false;

  /** @param known - What `learnt` gave, in the same version of the platform. */
  constructor(known: ClockChanges) {
    this.#changes = new Map(
      Object.entries(known).map(([zone, years]) => [
        zone,
        new Map(Object.entries(years).map(([year, changes]) => [Number(year), changes])),
      ]),
    );
  }

  /** All that is known by now; null when that is no more than at first. */
  learnt(): ClockChanges | null {
    if (!this.#grown) return null;
    return Object.fromEntries([...this.#changes].map(([zone, years]) => [zone, Object.fromEntries(years)]));
  }

  has(zone: string): boolean {
    return this.#changes.has(zone);
  }

  at(zone: string, instant: number): number {
    const year = new Date(instant).getUTCFullYear();
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return askedOffsets.at(zone, instant);
    const years = this.#changes.get(zone) ?? new Map<number, readonly ClockChange[]>();
    const changes = years.get(year) ?? changesIn(zone, year);
    if (!years.has(year)) {
      this.#changes.set(zone, years.set(year, changes));
      this.#grown = true;
    }
    return changes.findLast(([from]) => from <= instant)?.[1] ?? 0;
  }
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
