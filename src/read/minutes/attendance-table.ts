import type { Html, Table } from 'mdast';
import { textOf } from '../../markdown/text-of.ts';
import { CAME, MISSED, readAttendee } from './attendee.ts';
import type { Draft } from './draft.ts';
import { extentOf } from './extent.ts';
import type { Presence } from './forms.ts';

interface Row {
  cells: string[];
  line: number;
  start: number;
  end: number;
}

type Columns = Record<'name' | 'login' | 'mark', number>;

const PRESENT = /^\W*(?:x|y|yes|present|here|1)\W*$/iu;
const ABSENT = /^\W*(?:n|no|absent|regrets?|apolog\p{L}*|excused)\W*$/iu;

/** A row of an HTML table; its end tag may be missing. */
const HTML_ROW = /<tr\b[^<>]*>([\s\S]*?)(?=<\/tr>|<tr\b|$)/giu;

/** Reads a table of people; its header determines what each column holds. */
export function readAttendanceTable(table: Table, draft: Draft, presence: Presence): void {
  const [header, ...body] = table.children;
  const { line, endLine } = extentOf(table);
  draft.ledger.mark('markup', line, endLine);
  if (header === undefined) return;
  const rows = body.map((row): Row => ({ ...extentOf(row), cells: row.children.map(cellText) }));
  readRows(header.children.map(cellText), rows, draft, presence);
}

/** Reads an HTML table of people, block by block: Markdown splits the HTML at blank lines. */
export function readAttendanceHtml(node: Html, draft: Draft, presence: Presence): void {
  const { start, line, endLine } = extentOf(node);
  draft.ledger.mark('markup', line, endLine);
  const rows = [...node.value.matchAll(HTML_ROW)].map((match): Row => {
    const html = match[1] ?? '';
    // The location of a row is that of its first word.
    const words = html.search(/>\s*[^<\s]/u);
    const at = match.index + match[0].length - html.length + Math.max(0, words);
    const from = start + at;
    const before = node.value.slice(0, at + (/[^>\s]/u.exec(node.value.slice(at))?.index ?? 0));
    return {
      cells: htmlCells(html),
      line: line + before.split('\n').length - 1,
      start: from,
      end: start + match.index + match[0].length,
    };
  });
  const [header, ...body] = rows;
  if (header !== undefined) readRows(header.cells, body, draft, presence);
}

/** Whether the header of a table describes people: a name, and a login, an affiliation or an attendance mark. */
export function isAttendance(header: readonly string[]): boolean {
  const isName = /^(?:(?:full )?names?|attendees?|participants?|who|members?)$/iu;
  const isAbout =
    /^(?:github(?: (?:handle|id|username|login))?|login|handle|affiliation|organi[sz]ation|company|employer|present\??|attend(?:ed|ing|ance)\??|here\??)$/iu;
  return header.some((cell) => isName.test(cell.trim())) && header.some((cell) => isAbout.test(cell.trim()));
}

/** The cells of the first row of an HTML table. */
export function htmlHeader(html: string): string[] {
  const [row] = html.matchAll(HTML_ROW);
  return htmlCells(row?.[1] ?? '');
}

function htmlCells(row: string): string[] {
  return row
    .split(/<t[dh]\b[^<>]*>/iu)
    .slice(1)
    .map(htmlText);
}

function readRows(header: string[], rows: Row[], draft: Draft, presence: Presence): void {
  const columns = columnsOf(header);
  const marked = columns.mark >= 0 && rows.some(({ cells }) => isMarked(cells[columns.mark] ?? ''));
  for (const { cells, line, start, end } of rows) {
    const written = cells[columns.name]?.trim() ?? '';
    const login = /^@?([A-Za-z\d][\w-]*)$/u.exec(cells[columns.login]?.trim() ?? '')?.[1] ?? null;
    const read = readAttendee(written, { affiliated: true });
    if ((read === null || 'team' in read) && login === null) continue;
    const known = read === null || 'team' in read ? { name: null, login: null, note: null } : read;
    draft.ledger.mark('attendee', line);
    const mark = cells[columns.mark] ?? '';
    const isOut = ABSENT.test(mark) || MISSED.test(mark);
    const here = isOut ? 'absent' : !marked || isMarked(mark) ? presence : 'expected';
    draft[here].push({ ...known, login: known.login ?? login, line, start, end });
  }
}

function isMarked(text: string): boolean {
  return !MISSED.test(text) && (PRESENT.test(text) || CAME.test(text));
}

function columnsOf(header: readonly string[]): Columns {
  const find = (words: RegExp) => header.findIndex((cell) => words.test(cell.trim()));
  const login = find(/\b(?:github|gh|login|handle|user ?name|account|nick)\b/iu);
  const mark = find(/^(?:|x|present\??|attend(?:ed|ing|ance)\??|here\??|status|✓|✅)$/iu);
  const name = find(/\b(?:names?|attendees?|participants?|who|person|members?|people)\b/iu);
  return {
    login,
    mark: mark === name ? -1 : mark,
    name: name >= 0 ? name : header.findIndex((_, index) => index !== login && index !== mark),
  };
}

function cellText(cell: Table['children'][number]['children'][number]): string {
  const [link] = cell.children.filter((child) => child.type === 'link');
  const profile = /^https:\/\/github\.com\/([\w-]+)\/?$/u.exec(link?.url ?? '')?.[1];
  const text = textOf(cell);
  return profile !== undefined && text.trim().replace(/^@/u, '').toLowerCase() === profile.toLowerCase()
    ? `@${profile}`
    : text;
}

function htmlText(html: string): string {
  return html
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&nbsp;/gu, ' ')
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ')
    .replace(/\s+([),])/gu, '$1')
    .trim();
}
