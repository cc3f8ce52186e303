import type { Archive, ArchiveMeeting } from '../read/archive/schema.ts';
import type { Decisions } from './schema.ts';

/** A meeting, and the file of its minutes. */
export interface Told {
  path: string;
  meeting: ArchiveMeeting;
}

/** All meetings of an archive, oldest first; those without a date come last, in the order of their files. */
export function oldestFirst({ files }: Archive): Told[] {
  return files
    .flatMap(({ path, meetings }) => meetings.map((meeting) => ({ path, meeting })))
    .sort((a, b) => compare(a.meeting, b.meeting));
}

function compare(a: ArchiveMeeting, b: ArchiveMeeting): number {
  if (a.date !== b.date) return (a.date ?? '~') < (b.date ?? '~') ? -1 : 1;
  return a.time === null || b.time === null || a.time === b.time ? 0 : a.time < b.time ? -1 : 1;
}

/** The decisions of all meetings in an archive, each with its location. */
export function decisionsOf(archive: Archive): Decisions {
  return {
    decisions: oldestFirst(archive).flatMap(({ path, meeting: { date, decisions } }) =>
      decisions.map(({ text, item, line }) => ({ text, date, path, line, item })),
    ),
  };
}
