import type { PhrasingContent, Table, TableRow } from 'mdast';
import type { CheckFinding } from '../../commands/check-finding.ts';
import { formatPlace } from '../../errors/place.ts';
import { plainText } from '../../markdown/text/plain-text.ts';
import type { Made } from '../result.ts';

/** Longer tables are in the log and in the outputs. */
const MOST_ROWS = 200;
/** Of a cell, in UTF-16 units. */
const LONGEST = 300;

/** What was made, a row each. */
export function madeTable(made: readonly Made[], isTrial: boolean): Table {
  const rows = made.map((one) => [
    text(one.what),
    text(one.whose),
    text(one.when),
    text(outcomeOf(one, isTrial)),
    where(one.url, one.path),
    text(one.reason),
  ]);
  return table(['What', 'For', 'When', 'Outcome', 'Where', 'About'], rows);
}

function outcomeOf(made: Made, isTrial: boolean): string {
  const { state, path, url } = made;
  if (state !== 'created' && state !== 'updated') return state;
  if (isTrial) return `would be ${state}`;
  // What is neither a file nor published is in the log.
  return (path ?? url) === null ? 'printed' : state;
}

/** What `check` found, a row each. */
export function findingTable(findings: readonly CheckFinding[]): Table {
  const rows = findings.map(({ place, severity, message, rule }) => [
    code(formatPlace(place)),
    text(severity),
    text(message),
    text(rule),
  ]);
  return table(['Where', 'Severity', 'Finding', 'Rule'], rows);
}

function table(header: readonly string[], rows: readonly PhrasingContent[][][]): Table {
  const shown = rows.slice(0, MOST_ROWS);
  const left = rows.length - shown.length;
  const more =
    left === 0 ? [] : [[text(`and ${left} more in the log`), ...header.slice(1).map(() => text(''))]];
  return { type: 'table', children: [header.map(text), ...shown, ...more].map(row) };
}

function row(cells: readonly PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}

function where(url: string | null, path: string | null): PhrasingContent[] {
  if (url === null) return path === null ? [] : code(path);
  return [{ type: 'link', url, children: text(path ?? url) }];
}

function text(value: string): PhrasingContent[] {
  const line = cut(plainText(value));
  return line === '' ? [] : [{ type: 'text', value: line }];
}

function code(value: string): PhrasingContent[] {
  return [{ type: 'inlineCode', value: cut(plainText(value)) }];
}

function cut(line: string): string {
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
