import { MONTH_PATTERN, MONTHS } from './months.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const pad = (number: number): string => String(number).padStart(2, '0');

/** A field of a date: how it is written, the pattern that matches it, and which part of the date it gives. */
export interface DateField {
  write(day: Date): string;
  look: string;
  part: 'year' | 'month' | 'day' | null;
}

const FIELDS: Readonly<Record<string, DateField>> = {
  yyyy: {
    write: (day) => String(day.getUTCFullYear()).padStart(4, '0'),
    look: String.raw`\d{4}`,
    part: 'year',
  },
  yy: { write: (day) => pad(day.getUTCFullYear() % 100), look: String.raw`\d{2}`, part: 'year' },
  MMMM: { write: (day) => MONTHS[day.getUTCMonth()] ?? '', look: MONTH_PATTERN, part: 'month' },
  MMM: { write: (day) => (MONTHS[day.getUTCMonth()] ?? '').slice(0, 3), look: MONTH_PATTERN, part: 'month' },
  MM: { write: (day) => pad(day.getUTCMonth() + 1), look: String.raw`\d{2}`, part: 'month' },
  M: { write: (day) => String(day.getUTCMonth() + 1), look: String.raw`\d{1,2}`, part: 'month' },
  dd: { write: (day) => pad(day.getUTCDate()), look: String.raw`\d{2}`, part: 'day' },
  d: { write: (day) => String(day.getUTCDate()), look: String.raw`\d{1,2}`, part: 'day' },
  EEEE: { write: (day) => DAYS[day.getUTCDay()] ?? '', look: '[A-Za-z]+', part: null },
  EEE: { write: (day) => (DAYS[day.getUTCDay()] ?? '').slice(0, 3), look: '[A-Za-z]{3}', part: null },
};

/** A piece of a pattern: a field, or text. */
export type PatternPiece = { field: DateField } | { text: string };

/** Returns the first letters of a pattern that are not a field; null when the pattern can be used. */
export function patternFault(pattern: string): string | null {
  for (const [written, quoted] of pattern.matchAll(LETTERS)) {
    if (quoted === undefined && fieldOf(written) === null) return written;
  }
  return null;
}

const LETTERS = /'([^']*)'|([A-Za-z])\2*/gu;

function fieldOf(letters: string): DateField | null {
  const known = /^[YD]+$/u.test(letters) ? letters.toLowerCase() : letters;
  return Object.hasOwn(FIELDS, known) ? (FIELDS[known] ?? null) : null;
}

/** Splits a pattern into its pieces. Letters that are not a field are text. */
export function patternPieces(pattern: string): PatternPiece[] {
  const pieces: PatternPiece[] = [];
  let from = 0;
  for (const match of pattern.matchAll(LETTERS)) {
    const [written, quoted] = match;
    pieces.push({ text: pattern.slice(from, match.index) });
    from = match.index + written.length;
    const field = quoted === undefined ? fieldOf(written) : null;
    pieces.push(field === null ? { text: quoted ?? written } : { field });
  }
  pieces.push({ text: pattern.slice(from) });
  return pieces.filter((piece) => !('text' in piece) || piece.text !== '');
}

/** @param date - `2023-02-16` */
export function writeDate(pattern: string, date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return patternPieces(pattern)
    .map((piece) => ('field' in piece ? piece.field.write(day) : piece.text))
    .join('');
}
