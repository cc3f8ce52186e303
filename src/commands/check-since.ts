import { MinutebookError } from '../errors/minutebook-error.ts';
import { dateInPath } from '../read/minutes/dates.ts';

/** The notes to check. */
export interface Chosen {
  /** Absolute. */
  paths: string[];
  older: number;
  /** The first month to check, `2026-01`; null for all. */
  since: string | null;
}

/** The number of notes above which only recent ones are checked by default. */
const MANY = 50;

/**
 * Selects the notes from a day, month or year on. Files without a date in their name are always included.
 * @param since - As given by the user.
 * @param recent - Without `since`: in large archives, select the last twelve months.
 * @throws {MinutebookError} `usage/option`.
 */
export function notesSince(
  paths: readonly string[],
  { since, recent }: { since: string | undefined; recent: boolean },
  now: string,
): Chosen {
  if (since !== undefined && !/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(since)) {
    throw new MinutebookError('usage/option', {
      message: `--since ${JSON.stringify(since)} is not a day, month or year.`,
      why: 'Notes are selected by the date in the name of their file.',
      hint: 'Write it as 2026-01, 2026-01-15 or 2026.',
    });
  }
  const from = since ?? (recent && paths.length > MANY ? yearBefore(now) : null);
  if (from === null) return { paths: [...paths], older: 0, since: null };
  const chosen = paths.filter((path) => {
    const date = dateOf(path);
    return date === null || date >= from;
  });
  return { paths: chosen, older: paths.length - chosen.length, since: from };
}

/** The day of minutes; for updates, a day that is not before the end of their month. */
function dateOf(path: string): string | null {
  const day = dateInPath(path);
  if (day !== null) return day;
  const month = [...path.matchAll(/(?<!\d)\d{4}-(?:0[1-9]|1[0-2])(?!\d|-\d)/gu)].at(-1)?.[0];
  return month === undefined ? null : `${month}-31`;
}

function yearBefore(now: string): string {
  return `${Number(now.slice(0, 4)) - 1}${now.slice(4, 'yyyy-mm-dd'.length)}`;
}
