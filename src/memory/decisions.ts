import type { Archive } from '../read/archive/schema.ts';
import { oldestFirst } from './meetings.ts';
import type { Decisions } from './schema.ts';

/** The decisions of all meetings in an archive, each with its location. */
export function decisionsOf(archive: Archive): Decisions {
  return {
    decisions: oldestFirst(archive).flatMap(({ path, meeting: { date, decisions } }) =>
      decisions.map(({ text, item, line }) => ({ text, date, path, line, item })),
    ),
  };
}
