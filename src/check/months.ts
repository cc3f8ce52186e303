import { MONTHS, monthOf } from '../model/months.ts';

const LONG = MONTHS.map((month) => month.toLowerCase());
const NAMES = LONG.map((month) => month.slice(0, 3));
const WORDS = new Set([...NAMES, ...LONG, 'sept']);

/**
 * The months in a heading or file name, `2023-07`, in order: `2023-07`, `2024-04..2024-06`, `April-May 2024`,
 * `2024-april-may`. Empty when there are none; a year alone does not count.
 */
export function monthsIn(text: string): string[] {
  const numeric = [...text.matchAll(/(?<!\d)(\d{4})-(0[1-9]|1[0-2])(?!\d)/gu)].map((match) => match[0]);
  const [from, to] = numeric;
  if (from !== undefined && to !== undefined && text.includes(`${from}..${to}`))
    return monthsBetween(from, to);
  if (numeric.length > 0) return [...new Set(numeric)].sort();
  const year = /(?<!\d)(20\d{2})(?!\d)/u.exec(text)?.[1];
  if (year === undefined) return [];
  const named = (text.toLowerCase().match(/[a-z]+/gu) ?? []).filter((word) => WORDS.has(word));
  return [...new Set(named.map((word) => `${year}-${twoDigits(monthOf(word))}`))].sort();
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  for (let id = from; id <= to && months.length < 60; id = `${year}-${twoDigits(month)}`) {
    months.push(id);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}

/** The number of a month, `07` for `July` and `jul`; null for other words. */
export function monthNumber(word: string): string | null {
  const name = word.toLowerCase();
  return WORDS.has(name) ? twoDigits(monthOf(name)) : null;
}

/** `7` as `07`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
