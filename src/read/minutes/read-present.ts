import type { ListItem, RootContent } from 'mdast';
import { readAttendee } from './attendee.ts';
import type { Draft } from './draft.ts';
import { sliceOf } from './extent.ts';

/** Read those present: a bullet or a line each, or names with commas between when more than one has a handle. */
export function readPresent(node: RootContent, draft: Draft): void {
  if (node.type === 'list') for (const item of node.children) readListItem(item, draft);
  else if (node.type === 'paragraph') readLines(node, draft, null);
}

function readListItem(item: ListItem, draft: Draft): void {
  for (const child of item.children) {
    if (child.type === 'list') for (const nested of child.children) readListItem(nested, draft);
    else if (child.type === 'paragraph') readLines(child, draft, item.checked ?? null);
  }
}

function readLines(node: RootContent, draft: Draft, ticked: boolean | null): void {
  const { text, start, line } = sliceOf(draft.source, node);
  let offset = start;
  for (const [index, part] of text.split(/(?<=\n)|(?<=\r)(?!\n)/u).entries()) {
    readLine(part, offset, line + index, draft, ticked);
    offset += part.length;
  }
}

function readLine(part: string, offset: number, line: number, draft: Draft, ticked: boolean | null): void {
  let at = offset;
  for (const piece of piecesOf(part)) {
    const read = readAttendee(piece);
    if (read !== null) {
      draft.ledger.mark('attendee', line);
      if ('team' in read) draft.teams.push(read.team);
      else {
        const start = at + (piece.length - piece.trimStart().length);
        const person = { ...read, line, start, end: start + piece.trim().length };
        // A name with an empty checkbox was suggested, and nobody has said that the person came.
        (ticked === false ? draft.expected : draft.present).push(person);
      }
    }
    at += piece.length + 1;
  }
}

/** Commas part people only where several handles stand on the line: `Fournier, Camille` is one person. */
function piecesOf(line: string): string[] {
  const pieces = line.split(/[,;](?![^(]*\))/u);
  return pieces.length > 1 && pieces.every((piece) => /(?<!\w)@\w/u.test(piece)) ? pieces : [line];
}
