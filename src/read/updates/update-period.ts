import { MONTHS } from '../../model/months.ts';

const NAMES_OF_MONTHS = MONTHS.map((month) => month.toLowerCase());
const NAME = NAMES_OF_MONTHS.join('|');

const DIGITS = /(?<from>\d{4}-\d{2})(?:\.\.(?<to>\d{4}-\d{2}))?(?!\d)/u;
const NAMES = new RegExp(`(?<from>${NAME})(?:\\s*-\\s*(?<to>${NAME}))?`, 'iu');
const YEAR = /(?<!\d)\d{4}(?!\d)/u;

/**
 * The period that a file name or a title names, as `2023-07` or `2024-04..2024-05`; null when it names none.
 * Read are `update-2023-07.md`, `2024-04..2024-05`, `update-2024-april-may.md`, `Update April-May 2024`.
 */
export function updatePeriod(text: string): string | null {
  const name = text.split(/[\\/]/u).at(-1) ?? '';
  const digits = DIGITS.exec(name)?.groups;
  if (digits !== undefined) return between(digits.from ?? '', digits.to);
  const year = YEAR.exec(name)?.[0];
  const names = NAMES.exec(name)?.groups;
  if (year === undefined || names === undefined) return null;
  const month = (written: string) => {
    return `${year}-${String(NAMES_OF_MONTHS.indexOf(written.toLowerCase()) + 1).padStart(2, '0')}`;
  };
  return between(month(names.from ?? ''), names.to === undefined ? undefined : month(names.to));
}

function between(from: string, to: string | undefined): string {
  return to === undefined || to === from ? from : `${from}..${to}`;
}
