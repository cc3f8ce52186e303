import type { Archive, ArchiveFile, ArchiveMeeting } from '../read/archive/schema.ts';

type Cell = string | number | boolean | null | undefined;

/** Formats CSV (RFC 4180): a header, and a row for each object. Missing values are empty cells. */
export function csv<Column extends string>(
  header: readonly Column[],
  rows: readonly Partial<Record<Column, Cell>>[],
): string {
  const lines = rows.map((row) => header.map((column) => cell(row[column])).join(','));
  return [header.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

/**
 * Formats a cell. Spreadsheets run cells that start with one of these characters as formulas; an apostrophe prevents
 * it.
 */
function cell(value: Cell): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+@\t\r-]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

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
