import type { Archive } from '../read/archive/schema.ts';
import { oldestFirst } from './meetings.ts';
import type { Decisions } from './schema.ts';

/** What the meetings of an archive decided, each where it is written. */
export function decisionsOf(archive: Archive): Decisions {
  return {
    decisions: oldestFirst(archive).flatMap(({ path, meeting: { date, decisions } }) =>
      decisions.map(({ text, item, line }) => ({ text, date, path, line, item })),
    ),
  };
}
