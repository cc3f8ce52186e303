import { Temporal } from 'temporal-polyfill';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;
const ALONE = String.raw`(?<![\w/.-])`;

/** `2023-07-06`, `2023/07/06`, `2023 07 26`, `20230706`. */
const YEAR_FIRST = /(?<!\d)(?<year>(?:19|20)\d{2})(?<gap>[-/. ]?)(?<month>\d{2})\k<gap>(?<day>\d{2})(?!\d)/u;
/** `12 July 2023`, `19th of Jul, 2023`, `8 nov`. */
const DAY_MONTH = new RegExp(String.raw`${ALONE}${DAY}(?: of)?[ -]${MONTH}(?:,?[ -]${YEAR})?(?![\w])`, 'iu');
/** `June 7 2023`, `Feb 1st, 2023`, `March 22`. */
const MONTH_DAY = new RegExp(String.raw`\b${MONTH} ${DAY}(?!\d)(?:,? ${YEAR})?`, 'iu');
/** `22-06`, `08-06-23`, `25/05/2023`; a version or a path is no date. */
const NUMBERS =
  /(?<![\w/.-])(?<a>\d{1,2})(?<gap>[-/.])(?<b>\d{1,2})(?:\k<gap>(?<c>\d{4}|\d{2}))?(?![\w/-]|\.\d)/u;

/** How far from the day its item was opened a meeting may be whose date does not say all. */
const NEAR = 45;
/** How much nearer one reading of `06-07` must be than the other. */
const CLEARLY = 14;

/**
 * The day that a title names, `2023-07-06`, or null when it names none with certainty. Months may be words, also
 * shortened. A missing year is the one that brings the day nearest to when the item was opened; in figures alone
 * the order of day and month is the possible one, or else the one whose day is clearly nearer. What had to be
 * completed so must lie within 45 days of the item.
 * @param opened - ISO 8601 instant at which the item was opened.
 */
export function meetingDate(title: string, opened: string): string | null {
  const yearFirst = YEAR_FIRST.exec(title)?.groups;
  if (yearFirst !== undefined) return dateOf(yearFirst.year, yearFirst.month, yearFirst.day);
  const day = opened.slice(0, 'yyyy-mm-dd'.length);
  const words = DAY_MONTH.exec(title)?.groups ?? MONTH_DAY.exec(title)?.groups;
  if (words !== undefined) {
    const month = String(MONTHS.indexOf((words.month ?? '').slice(0, 3).toLowerCase()) + 1);
    if (words.year !== undefined) return dateOf(words.year, month, words.day);
    return nearest(inAnyYear(month, words.day, day), day);
  }
  const figures = NUMBERS.exec(title)?.groups;
  return figures === undefined ? null : nearest(readings(figures, day), day);
}

/** What figures such as `08-06` or `08-06-23` may mean. */
function readings({ a, gap, b, c }: Readonly<Record<string, string>>, opened: string): (string | null)[] {
  if (c === undefined) {
    // `7/9` is a fraction and `18.12` a version far more often than a day.
    if (gap === '.' || a?.length !== 2 || b?.length !== 2) return [];
    return [...inAnyYear(b, a, opened), ...inAnyYear(a, b, opened)];
  }
  if (c.length === 4) return [dateOf(c, b, a), dateOf(c, a, b)];
  return [dateOf(`20${c}`, b, a), dateOf(`20${c}`, a, b), dateOf(`20${a}`, b, c)];
}

function inAnyYear(month: string | undefined, day: string | undefined, opened: string): (string | null)[] {
  const year = Number(opened.slice(0, 4));
  return [year - 1, year, year + 1].map((each) => dateOf(String(each), month, day));
}

/** The one possible reading, or the one that is clearly nearest to a day. */
function nearest(possible: readonly (string | null)[], opened: string): string | null {
  const from = Temporal.PlainDate.from(opened);
  const distances = [...new Set(possible)]
    .flatMap((date) => (date === null ? [] : [{ date, days: Math.abs(from.until(date).days) }]))
    .sort((one, other) => one.days - other.days);
  const [best, second] = distances;
  if (best === undefined || best.days > NEAR) return null;
  return second === undefined || second.days - best.days >= CLEARLY ? best.date : null;
}

function dateOf(year = '', month = '', day = ''): string | null {
  const fields = { year: Number(year), month: Number(month), day: Number(day) };
  try {
    return Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
