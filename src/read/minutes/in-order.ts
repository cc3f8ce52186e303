import type { Minutes } from '../../model/minutes.ts';

/**
 * The minutes of an archive that have a date, newest first.
 * @param before - Only older ones than this date, `2023-02-16`: the meeting that is being prepared is not history.
 */
export function newestFirst(archive: readonly Minutes[], before?: string): (Minutes & { date: string })[] {
  return archive
    .filter((minutes): minutes is Minutes & { date: string } => minutes.date !== null)
    .filter(({ date }) => before === undefined || date < before)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
