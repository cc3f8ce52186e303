import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { nearest } from '../errors/nearest.ts';
import { quote, shortLine } from '../errors/quote.ts';

/** A recurrence rule on a wall clock: no zone, no UNTIL. */
export interface RecurrenceRule {
  /**
   * Returns the wall times (see `Zone`) from `from` to `to`, both inclusive, ascending; the first start is one of them.
   * @throws {RuleError} when the rule has too many candidates.
   */
  between(from: number, to: number): number[];
}

/** An error in a rule; the message is the `why` of a `MinutebookError`. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
  constructor(why: string, options?: ErrorOptions) {
    super(shortLine(why), options);
  }
}

/** RFC 5545, 3.3.10: the numbers that each part takes; negative ones count from the end. */
const NUMBERS: Readonly<Record<string, { from: number; to: number; negative: boolean }>> = {
  INTERVAL: { from: 1, to: 1_000_000_000, negative: false },
  COUNT: { from: 1, to: 1_000_000_000, negative: false },
  BYSECOND: { from: 0, to: 60, negative: false },
  BYMINUTE: { from: 0, to: 59, negative: false },
  BYHOUR: { from: 0, to: 23, negative: false },
  BYMONTH: { from: 1, to: 12, negative: false },
  BYMONTHDAY: { from: 1, to: 31, negative: true },
  BYYEARDAY: { from: 1, to: 366, negative: true },
  BYWEEKNO: { from: 1, to: 53, negative: true },
  BYSETPOS: { from: 1, to: 366, negative: true },
};
const FREQUENCIES = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY'];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PARTS = ['FREQ', 'BYDAY', 'WKST', ...Object.keys(NUMBERS)];

const EVEN_STEPS: Readonly<Record<string, number>> = { DAILY: 86_400_000, WEEKLY: 7 * 86_400_000 };

/** The most starts a day: rules with more are not meetings, and would take long to expand. */
const STARTS_A_DAY = 96;
/** Steps that the library may take for one answer: enough for half a century of a daily series with COUNT. */
const STEPS = 20_000;
/** Candidate starts that the library may examine for one answer. */
const CANDIDATES = 4 * STEPS;
/** The time that one call of the library covers, in milliseconds. */
const YEAR = 366 * 86_400_000;
/** The library supports years with four digits. */
const END_OF_TIME = Date.UTC(9999, 11, 31);

/**
 * Splits a rule into its parts (RFC 5545, 3.3.10), by name in capitals.
 * @throws {RuleError} for a part without a value, or one that occurs twice.
 */
export function ruleParts(value: unknown): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of String(value).toUpperCase().split(';')) {
    if (part.trim() === '') continue;
    const [name = '', text] = part.split('=', 2).map((side) => side.trim());
    if (text === undefined || text === '') throw new RuleError(`${quote(part)} has no value.`);
    if (parts.has(name)) throw new RuleError(`The rule has two values for ${name}.`);
    parts.set(name, text);
  }
  return parts;
}

/**
 * Creates a rule from its parts.
 * @param parts - The parts of the rule by name, in capitals, without UNTIL: `FREQ` to `WEEKLY`, `BYDAY` to `1TH,-1FR`.
 * @param start - The wall time of DTSTART, which counts as the first start even if the rule does not give it (RFC 5545,
 *   3.8.5.3).
 * @throws {RuleError} for parts and values that RFC 5545 does not define, and frequencies below an hour.
 */
export function recurrenceRule(parts: ReadonlyMap<string, string>, start: number): RecurrenceRule {
  checkParts(parts);
  return evenSteps(parts, start) ?? countedRule(parts, start);
}

/**
 * Handles rules of every n days or weeks, which most meetings have, without the library, however many series a calendar
 * has; undefined for other rules.
 */
function evenSteps(parts: ReadonlyMap<string, string>, start: number): RecurrenceRule | undefined {
  const unit = EVEN_STEPS[parts.get('FREQ') ?? ''];
  if (unit === undefined || [...parts.keys()].some((name) => name.startsWith('BY'))) return undefined;
  const step = Number(parts.get('INTERVAL') ?? 1) * unit;
  const last = start + (Number(parts.get('COUNT') ?? Number.POSITIVE_INFINITY) - 1) * step;
  return {
    between(from, to) {
      const walls: number[] = [];
      const end = Math.min(to, last, END_OF_TIME);
      for (
        let wall = start + Math.max(0, Math.ceil((from - start) / step)) * step;
        wall <= end;
        wall += step
      ) {
        walls.push(wall);
      }
      return walls;
    },
  };
}

function countedRule(parts: ReadonlyMap<string, string>, start: number): RecurrenceRule {
  const rule = guarded(() => {
    const rruleString = `RRULE:${[...parts].map(([name, value]) => `${name}=${value}`).join(';')}`;
    const options = { includeDtstart: true, maxIterations: STEPS, maxCandidateEvaluations: CANDIDATES };
    return new RRuleTemporal({ rruleString, dtstart: onWall(start), ...options });
  });
  const walls = parts.has('COUNT')
    ? () => guarded(() => rule.all()).map(({ epochMilliseconds }) => epochMilliseconds)
    : (from: number, to: number) => guarded(() => byYear(rule, from, to));
  return {
    between(from, to) {
      const end = Math.min(to, END_OF_TIME);
      if (end < start || end < from) return [];
      // The first start is added, since the library omits it from some ranges when the rule does not give it.
      const all = new Set([start, ...walls(Math.max(from, start), end)]);
      return [...all].filter((wall) => wall >= from && wall <= end);
    },
  };
}

function byYear(rule: RRuleTemporal, from: number, to: number): number[] {
  const walls: number[] = [];
  for (let year = from; year <= to; year += YEAR) {
    const found = rule.between(onWall(year), onWall(Math.min(year + YEAR, to)), true);
    for (const { epochMilliseconds } of found) walls.push(epochMilliseconds);
  }
  return walls;
}

function onWall(wall: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC');
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RuleError(
      /exceeded/u.test(reason)
        ? 'The rule goes through too many days for its few occurrences.'
        : `${reason}.`,
      { cause },
    );
  }
}

function checkParts(parts: ReadonlyMap<string, string>): void {
  const frequency = parts.get('FREQ');
  if (frequency === undefined) throw new RuleError('The rule has no FREQ, such as FREQ=WEEKLY.');
  if (!FREQUENCIES.includes(frequency)) {
    throw new RuleError(`FREQ is one of ${FREQUENCIES.join(', ')}, not ${frequency}.`);
  }
  for (const [name, value] of parts) checkPart(name, value);
  const listed = (name: string) => parts.get(name)?.split(',').length ?? 1;
  const hours = frequency === 'HOURLY' ? 24 : listed('BYHOUR');
  if (hours * listed('BYMINUTE') * listed('BYSECOND') > STARTS_A_DAY) {
    throw new RuleError(`The rule gives more than ${STARTS_A_DAY} starts a day.`);
  }
}

function checkPart(name: string, value: string): void {
  if (!PARTS.includes(name)) {
    const meant = nearest(name, PARTS);
    throw new RuleError(`A rule has no part ${name}${meant === undefined ? '' : `; ${meant} is one`}.`);
  }
  const range = NUMBERS[name];
  const values = value.split(',');
  if (range !== undefined) {
    const fits = (text: string) => {
      const number = Number(text);
      const size = range.negative ? Math.abs(number) : number;
      return /^[+-]?\d+$/u.test(text) && size >= range.from && size <= range.to;
    };
    const wrong = values.find((text) => !fits(text));
    if (wrong === undefined) return;
    const sign = range.negative ? ', or negative' : '';
    throw new RuleError(`${name} takes numbers from ${range.from} to ${range.to}${sign}, not ${wrong}.`);
  }
  const wrong = values.find((text) => !WEEKDAYS.includes(text.replace(/^[+-]?\d{1,2}/u, '')));
  if (name !== 'FREQ' && wrong !== undefined) {
    throw new RuleError(`${name} takes ${WEEKDAYS.join(', ')}, not ${wrong}.`);
  }
}
