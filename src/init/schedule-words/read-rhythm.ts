import type { Sentence } from './sentence.ts';
import { refuse } from './sentence.ts';

/** How often a group meets. Weekdays are numbered from 1, Monday, to 7. */
export type Rhythm =
  | { unit: 'week'; interval: number; weekdays: number[] }
  | { unit: 'day'; interval: number }
  | { unit: 'month'; interval: number; on: { nth: number; weekday: number }[] }
  | { unit: 'month'; interval: number; day: number };

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
};
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  last: -1,
};
const DAY = '(mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?';
const ORDINAL = `(?:${Object.keys(ORDINALS).join('|')})`;
const COUNT = `(\\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
/** From Monday, which Temporal numbers 1. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Takes the frequency out of a sentence. The weekday may be missing when a first day determines it. */
export function takeRhythm(sentence: Sentence): Rhythm {
  const months = takeMonths(sentence);
  // "every second Thursday" means every other one, "every second Thursday of the month" does not.
  const ofMonth = months === null ? [] : takeNth(sentence);
  const alternate = takeWeeks(sentence);
  const on = ofMonth.length > 0 ? ofMonth : takeNth(sentence);
  if (on.length > 0) {
    if (alternate !== null) return refuse('It names a day of the month and a number of weeks.');
    return { unit: 'month', interval: months ?? 1, on };
  }
  const every = takeDays(sentence);
  const weekdays = sentence.takeAll(new RegExp(`\\b${DAY}\\b`, 'u')).map(([name = '']) => weekdayOf(name));
  if (months !== null) return monthDay(sentence, months, weekdays.length > 0);
  if (every !== null) {
    if (weekdays.length > 0 || alternate !== null)
      return refuse('It says in two ways how often the group meets.');
    return every;
  }
  if (alternate === null && weekdays.length === 0) {
    return refuse('It does not say on which days.', undefined);
  }
  return { unit: 'week', interval: alternate ?? 1, weekdays: [...new Set(weekdays)].sort((a, b) => a - b) };
}

/** The number of months between meetings; null when the sentence is not about months. */
function takeMonths(sentence: Sentence): number | null {
  if (sentence.take(/\b(?:quarterly|(?:every|each|(?:of|in) the|per|a) quarter)\b/u) !== null) return 3;
  const [other, count] =
    sentence.take(new RegExp(`\\bevery (?:(other|second)|${COUNT}) months?\\b`, 'u')) ?? [];
  if (other !== undefined) return 2;
  if (count !== undefined) return numberOf(count);
  const monthly = sentence.takeAll(
    /\b(?:monthly|(?:of|in)? ?(?:every|each|(?:of|in) the|of a|per|a) month)\b/u,
  );
  return monthly.length > 0 ? 1 : null;
}

/** The number of weeks between meetings; null when the sentence does not give one. */
function takeWeeks(sentence: Sentence): number | null {
  if (sentence.take(/\b(?:bi-?weekly|fortnightly|(?:every|each|a) fortnight)\b/u) !== null) return 2;
  if (
    sentence.take(
      /\b(?:(?:every|each) (?:other|alternate|2nd|second)|alternate|alternating)(?: weeks?)?\b/u,
    ) !== null
  ) {
    return 2;
  }
  const [count] = sentence.take(new RegExp(`\\bevery ${COUNT} weeks?\\b`, 'u')) ?? [];
  if (count !== undefined) return numberOf(count);
  return sentence.take(/\b(?:weekly|(?:every|each|once a|per) week)\b/u) === null ? null : 1;
}

function takeDays(sentence: Sentence): Rhythm | null {
  if (sentence.take(/\b(?:(?:every|each) )?(?:week|work(?:ing )?) ?days?\b/u) !== null) {
    return { unit: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5] };
  }
  const [count] = sentence.take(new RegExp(`\\bevery ${COUNT} days\\b`, 'u')) ?? [];
  if (count !== undefined) return { unit: 'day', interval: numberOf(count) };
  return sentence.take(/\b(?:daily|(?:every|each) day)\b/u) === null ? null : { unit: 'day', interval: 1 };
}

/** `first and third Wednesday`, `last Friday`. */
function takeNth(sentence: Sentence): { nth: number; weekday: number }[] {
  const pattern = new RegExp(
    `\\b(every |each )?(${ORDINAL}(?:(?: ?(?:,|&|/|and) ?)+(?:the )?${ORDINAL})*) ${DAY}\\b`,
    'u',
  );
  return sentence.takeAll(pattern).flatMap(([every, ordinals = '', day = '']) => {
    const nths = (ordinals.match(new RegExp(ORDINAL, 'gu')) ?? []).map((word) => ORDINALS[word] ?? 0);
    if (every !== undefined && nths.length === 1 && (nths[0] ?? 0) > 2)
      return wrongNth(ordinals, WEEKDAYS[weekdayOf(day) - 1] ?? day);
    return nths.map((nth) => ({ nth, weekday: weekdayOf(day) }));
  });
}

function monthDay(sentence: Sentence, interval: number, hasWeekday: boolean): Rhythm {
  if (hasWeekday) return refuse('It does not say which of the days of that name in a month.');
  if (sentence.take(/\blast day\b/u) !== null) return { unit: 'month', interval, day: -1 };
  const [number] =
    sentence.take(/\b(\d{1,2})(?:st|nd|rd|th)\b/u) ?? sentence.take(/\bday (\d{1,2})\b/u) ?? [];
  if (number === undefined) return { unit: 'month', interval, day: 0 };
  const day = Number(number);
  if (day < 1 || day > 31) return refuse(`No month has a day ${day}.`);
  if (day > 28)
    return refuse(`Not every month has a day ${day}.`, 'Write "last day of the month", or an earlier day.');
  return { unit: 'month', interval, day };
}

function numberOf(count: string): number {
  const number = NUMBERS[count] ?? Number(count);
  return number > 0 ? number : refuse(`Nothing happens every ${count} days, weeks or months.`);
}

function weekdayOf(name: string): number {
  return WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(name.slice(0, 3))) + 1;
}

function wrongNth(ordinal: string, day: string): never {
  return refuse(
    `"every ${ordinal} ${day}" can be a day of each month or a number of weeks.`,
    `Write "${ordinal} ${day} of the month", or "every 3 weeks on ${day}".`,
  );
}
