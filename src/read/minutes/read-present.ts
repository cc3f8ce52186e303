import type { ListItem, RootContent } from 'mdast';
import { textOf } from '../../markdown/text-of.ts';
import type { Slice } from '../../model/minutes.ts';
import { readAttendanceHtml, readAttendanceTable } from './attendance-table.ts';
import { type AttendeeStyle, MISSED, readAttendee } from './attendee.ts';
import type { Draft } from './draft.ts';
import { sliceOf } from './extent.ts';
import { isPlaceholder, type Presence, presenceOf, zoneOf } from './forms.ts';

/** A labelled line in a list of people: `Team members: Niko, Josh`. */
const LABELLED = /^\s*(?:[*_]{1,2})?([^:@\r\n]{2,60}?)(?:[*_]{1,2})?\s*:\s*(?:[*_]{1,2})?\s*(.*)$/su;
const OFFICE =
  /\b(?:members?|others?|guests?|chairs?|hosts?|observers?|participants?|attendees?|present|absent|regrets?|apologies|facilitators?|moderators?|scribes?)\b/iu;
const REGRETS = /^\W*(.{2,60}?)\s+(?:sends?|sent|gives?|has)\s+(?:\p{L}+ )?(?:regrets|apologies)\W*$/iu;

/** Reads attendees: bullets, lines, comma-separated names, tables in Markdown and HTML. */
export function readPresent(node: RootContent, draft: Draft): void {
  const presence = presenceOf(draft.zone) ?? 'present';
  if (node.type === 'list') {
    const style = { bracketed: /\(@\w/u.test(textOf(node)), affiliated: node.children.length > 1 };
    for (const item of node.children) readListItem(item, draft, presence, style);
  } else if (node.type === 'paragraph') readPeople(sliceOf(draft.source, node), draft, presence);
  else if (node.type === 'table') readAttendanceTable(node, draft, presence);
  else if (node.type === 'html') readAttendanceHtml(node, draft, presence);
}

/** Reads the people of a paragraph or after a label: separated by commas, or one per line. */
export function readPeople(slice: Slice, draft: Draft, presence: Presence): void {
  const lines = linesOf(slice);
  const wrapped = lines.slice(0, -1).some(({ text }) => /,\s*$/u.test(text));
  const style = { bracketed: /\(@\w/u.test(slice.text), affiliated: lines.length > 1 && !wrapped };
  for (const line of lines) readLine(line, draft, presence, style);
}

function readListItem(item: ListItem, draft: Draft, presence: Presence, style: AttendeeStyle): void {
  for (const child of item.children) {
    if (child.type === 'list') {
      for (const nested of child.children) readListItem(nested, draft, presence, style);
    } else if (child.type === 'paragraph') {
      // A name with an empty checkbox was expected, but not recorded as present.
      const here = item.checked === false && presence === 'present' ? 'expected' : presence;
      for (const line of linesOf(sliceOf(draft.source, child))) readLine(line, draft, here, style);
    }
  }
}

interface Line {
  text: string;
  start: number;
  line: number;
}

function linesOf({ text, start, line }: Slice): Line[] {
  let offset = start;
  return text.split(/(?<=\n)|(?<=\r)(?!\n)/u).map((part, index) => {
    const entry = { text: part, start: offset, line: line + index };
    offset += part.length;
    return entry;
  });
}

function readLine(line: Line, draft: Draft, presence: Presence, style: AttendeeStyle): void {
  const { text } = line;
  if (isPlaceholder(text) || /^\W*$/u.test(text)) {
    draft.ledger.mark('frame', line.line);
    return;
  }
  const regrets = REGRETS.exec(text)?.[1];
  if (regrets !== undefined) {
    add({ ...line, text: regrets, start: line.start + text.indexOf(regrets) }, draft, 'absent', {});
    return;
  }
  const [, label = '', value] = LABELLED.exec(text) ?? [];
  const labelled = presenceOf(zoneOf(label));
  if (value !== undefined && !/@\w|\(/u.test(label) && (OFFICE.test(label) || labelled !== null)) {
    const at = text.length - value.length;
    draft.ledger.mark('heading', line.line);
    if (value.trim() === '') return;
    const list = { ...line, text: value, start: line.start + at };
    for (const piece of piecesOf(list, true)) add(piece, draft, labelled ?? presence, {});
    return;
  }
  for (const piece of piecesOf(line, style.affiliated !== true)) add(piece, draft, presence, style);
}

function add(piece: Line, draft: Draft, presence: Presence, style: AttendeeStyle): void {
  const { text, start, line } = piece;
  const read = readAttendee(text, style);
  if (read === null) return;
  draft.ledger.mark('attendee', line);
  if ('team' in read) {
    draft.teams.push(read.team);
    return;
  }
  const from = start + (text.length - text.trimStart().length);
  const person = { ...read, line, start: from, end: from + text.trim().length };
  // Struck through, or crossed out: `Ada ❌`.
  const isOut = /^\s*~~/u.test(text) || MISSED.test(text);
  const here = isOut && presence === 'present' ? 'absent' : presence;
  draft[here].push(person);
}

/** Splits a line at commas when it contains several handles, or when the list separates people that way. */
function piecesOf(line: Line, listed: boolean): Line[] {
  const pieces: Line[] = [];
  let at = 0;
  // A comma, or a closing bracket before the next name where the comma is missing.
  for (const match of line.text.matchAll(/[,;](?![^(]*\))|(?<=\))[ \t]+(?=\p{Lu})|$/gu)) {
    pieces.push({ ...line, text: line.text.slice(at, match.index), start: line.start + at });
    at = match.index + match[0].length;
  }
  const handles = pieces.length > 1 && pieces.every(({ text }) => /(?<!\w)@\w/u.test(text));
  // `Example, Ada (@ada)` is one person.
  const single = pieces.filter(({ text }) => /(?<!\w)@\w/u.test(text)).length === 1;
  return handles || (listed && !single) ? pieces.filter(({ text }) => text.trim() !== '') : [line];
}
