import type { Archive, ArchiveFile, ArchiveMeeting } from '../read/archive/schema.ts';
import { csv } from './csv.ts';

const HEADER = ['path', 'line', 'date', 'kind', 'text', 'name', 'login', 'reference', 'url', 'done'] as const;

type Row = Partial<Record<(typeof HEADER)[number], string | number | boolean | null>>;

/**
 * An archive as CSV (RFC 4180, with a header): a row for each meeting, person, item, note, action, decision and
 * unplaced line.
 */
export function archiveCsv({ files }: Archive): string {
  return csv(HEADER, files.flatMap(rowsOf));
}

function rowsOf({ path, meetings, unplaced }: ArchiveFile): Row[] {
  return [
    ...meetings.flatMap((meeting) =>
      meetingRows(meeting).map((row) => ({ path, date: meeting.date, ...row })),
    ),
    ...unplaced.map(({ line, text }) => ({ path, line, kind: 'unplaced', text })),
  ];
}

function meetingRows({
  title,
  line,
  present,
  absent,
  expected,
  items,
  actions,
  decisions,
}: ArchiveMeeting): Row[] {
  const people = { present, absent, expected };
  return [
    { line, kind: 'meeting', text: title },
    ...Object.entries(people).flatMap(([kind, list]) =>
      list.map(({ name, login, role, line: at }) => ({ line: at, kind, text: role, name, login })),
    ),
    ...items.flatMap(({ title: text, line: at, reference, url, notes }) => [
      { line: at, kind: 'item', text, reference, url },
      ...notes.map((note) => ({ line: at, kind: 'note', text: note, reference })),
    ]),
    ...actions.map(({ text, owner, done, item, line: at }) => ({
      line: at,
      kind: 'action',
      text,
      name: owner,
      reference: item,
      done,
    })),
    ...decisions.map(({ text, item, line: at }) => ({ line: at, kind: 'decision', text, reference: item })),
  ];
}
