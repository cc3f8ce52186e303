import type { Table } from 'mdast';
import { textOf } from '../../markdown/text-of.ts';
import { referenceKey } from '../../model/reference.ts';
import type { Draft } from './draft.ts';
import { extentOf } from './extent.ts';
import { firstReference } from './item-reference.ts';

const TITLE = /^(?:agenda(?: items?)?|topics?|items?|subject|title|issue|proposal|name)$/iu;

/** A table as rows of text, without its header. */
export interface TextTable {
  header: string[];
  rows: { cells: string[]; line: number }[];
}

export function textTable(table: Table): TextTable {
  const [header, ...body] = table.children.map((row) => ({
    cells: row.children.map((cell) => textOf(cell).replace(/\s+/gu, ' ').trim()),
    line: extentOf(row).line,
  }));
  return { header: header?.cells ?? [], rows: body };
}

/** Reads a table whose header has a column of agenda points. Returns false when it has none. */
export function readPointsOfTable(table: Table, draft: Draft): boolean {
  const { header, rows } = textTable(table);
  const column = header.findIndex((cell) => TITLE.test(cell));
  if (column < 0) return false;
  const { line, endLine } = extentOf(table);
  draft.ledger.mark('markup', line, endLine);
  for (const [index, { cells, line: at }] of rows.entries()) {
    const title = cells[column] ?? '';
    const row = table.children[index + 1];
    if (title === '' || row === undefined) continue;
    const content = row.children[column]?.children ?? [];
    const found = firstReference(draft.source, content);
    const said = cells.filter((cell, cellIndex) => cellIndex > column && cell !== '');
    const notes = row.children
      .filter((_, cellIndex) => cellIndex > column)
      .flatMap((cell) => {
        const { start, end } = extentOf(cell);
        const text = draft.source.slice(start, end).replace(/^\|?\s*|\s*\|?$/gu, '');
        const from = start + draft.source.slice(start, end).indexOf(text);
        return text === '' ? [] : [{ text, start: from, end: from + text.length, line: at, endLine: at }];
      });
    const number = column > 0 ? /^\d{1,4}\.\d{1,3}$/u.exec(cells[0] ?? '')?.[0] : undefined;
    const entry = { title: number === undefined ? title : `${number} ${title}`, notes, line: at };
    if (found === null) draft.topics.push({ ...entry, done: null, url: null });
    else
      draft.items.push({
        ...found.reference,
        ...entry,
        url: found.url,
        shownNumber: found.shownNumber,
        section: draft.section,
      });
    draft.ledger.mark(found === null ? 'topic' : 'item', at);
    const item = found === null ? null : referenceKey(found.reference);
    // A cell that sums up a discussion consists of clauses rather than sentences.
    for (const clause of said.flatMap((cell) => cell.split(/;\s+|(?<=[.!?])\s+/u))) {
      draft.spoken.push({
        text: clause,
        line: at,
        checked: null,
        struck: false,
        strong: false,
        item,
        lead: false,
      });
    }
  }
  return true;
}
