import { MinutebookError } from '../errors/minutebook-error.ts';
import { nearest } from '../errors/nearest.ts';
import { quote } from '../errors/quote.ts';
import type { Period } from '../model/meeting.ts';
import { parsePeriod, periodMonths } from './period.ts';

const UNITS = ['quarter', 'year'] as const;

/** The units into which months are rolled up. */
export type PeriodUnit = (typeof UNITS)[number];

/** @throws {MinutebookError} `usage/option` for any other word. */
export function parseUnit(text: string): PeriodUnit {
  const unit = UNITS.find((each) => each === text.trim().toLowerCase());
  if (unit !== undefined) return unit;
  const near = nearest(text, UNITS);
  throw new MinutebookError('usage/option', {
    message: `Nothing is rolled up by ${quote(text)}.`,
    why: `Months are rolled up by ${UNITS.join(' or ')}.`,
    hint: near === undefined ? `Write --by ${UNITS.join(' or --by ')}.` : `Did you mean --by ${near}?`,
  });
}

/** Returns the quarter or year in which a period begins: for `2023-07`, `2023-Q3`. */
export function periodAround(period: Period, unit: PeriodUnit): Period {
  const [month = period] = periodMonths(period);
  return parsePeriod(unitId(month, unit), period.timeZone);
}

/** Returns the quarters or years that a period touches, in order; the first and the last are cut to the period. */
export function periodParts(period: Period, unit: PeriodUnit): Period[] {
  const ids = new Set(periodMonths(period).map((month) => unitId(month, unit)));
  return [...ids].map((id) => {
    const part = parsePeriod(id, period.timeZone);
    // Instants in UTC sort as text.
    const [, from = part.from] = [part.from, period.from].sort();
    const [to = part.to] = [part.to, period.to].sort();
    return { ...part, from, to };
  });
}

/** Returns the unit that a month is in: for `2023-07`, `2023-Q3` or `2023`. */
function unitId({ id }: Period, unit: PeriodUnit): string {
  const [year = '', month = ''] = id.split('-');
  return unit === 'year' ? year : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
