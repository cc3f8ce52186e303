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
