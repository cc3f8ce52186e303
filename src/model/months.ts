/** The months in English, January first. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The names of months and their short forms, as part of patterns that ignore case: `July`, `jul`, `Sept`. */
export const MONTH_PATTERN =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const SHORT = MONTHS.map((month) => month.slice(0, 3).toLowerCase());

/** Returns the number of a month from its name or short form: 7 for `July` and `jul`; 0 for other words. */
export function monthOf(name: string): number {
  return SHORT.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

const NUMERIC = /(?<!\d)(?<year>\d{4})-(?<number>0[1-9]|1[0-2])(?!\d)/gu;
const NAMED = new RegExp(`(?<![a-z])(?<name>${MONTH_PATTERN})(?![a-z])`, 'giu');
const YEAR = /(?<!\d)20\d{2}(?!\d)/gu;
/** What is between the months of a range: `2024-04..2024-06`, `April-May 2024`, `December 2023 to January 2024`. */
const RANGE = /^(?:\s+\d{4})?\s*(?:\.\.|[-–—]|\bto\b)\s*$/u;

/** The longest range that is read: more is a typing error. */
const MOST_MONTHS = 60;

interface WrittenMonth {
  year: number;
  number: number;
  start: number;
  end: number;
}

/**
 * Returns the months in a heading or file name, in order: `2023-07`, `2024-04..2024-06`, `April-May 2024`,
 * `2024-april-may`. Empty when there are none; a year alone does not count.
 */
export function monthsIn(text: string): string[] {
  const numeric = [...text.matchAll(NUMERIC)].map(({ groups, index, 0: written }) => {
    const [year, number] = [Number(groups?.year), Number(groups?.number)];
    return { year, number, start: index, end: index + written.length };
  });
  const months = numeric.length > 0 ? numeric : namedMonths(text);
  const [from, to] = months;
  const isRange = months.length === 2 && RANGE.test(text.slice(from?.end, to?.start));
  const ids = isRange && from && to ? monthsBetween(from, to) : months.map(idOf);
  return [...new Set(ids)].sort();
}

/**
 * Returns the period in a file name or heading, `2023-07` or `2024-04..2024-05`, as the first and the last month there;
 * null without months.
 */
export function periodIn(text: string): string | null {
  const months = monthsIn(text);
  const [from, to] = [months[0], months.at(-1)];
  if (from === undefined) return null;
  return from === to ? from : `${from}..${to}`;
}

/** A name belongs to the year before it where a year comes first, `2024-april-may`, else to the one after it. */
function namedMonths(text: string): WrittenMonth[] {
  const years = [...text.matchAll(YEAR)];
  const names = [...text.matchAll(NAMED)];
  const [firstYear] = years;
  if (firstYear === undefined) return [];
  const isYearFirst = firstYear.index < (names[0]?.index ?? 0);
  return names.map(({ groups, index, 0: written }) => {
    const before = years.findLast((year) => year.index < index) ?? firstYear;
    const after = years.find((year) => year.index > index) ?? before;
    const [year] = isYearFirst ? before : after;
    const number = monthOf(groups?.name ?? '');
    return { year: Number(year), number, start: index, end: index + written.length };
  });
}

/** `December-January 2024` begins in the year before. */
function monthsBetween(from: WrittenMonth, to: WrittenMonth): string[] {
  const first = from.year === to.year && from.number > to.number ? from.year - 1 : from.year;
  const months: string[] = [];
  let month = { year: first, number: from.number };
  while (idOf(month) <= idOf(to) && months.length < MOST_MONTHS) {
    months.push(idOf(month));
    month =
      month.number === 12 ? { year: month.year + 1, number: 1 } : { ...month, number: month.number + 1 };
  }
  return months;
}

function idOf({ year, number }: Pick<WrittenMonth, 'year' | 'number'>): string {
  return `${year}-${String(number).padStart(2, '0')}`;
}
