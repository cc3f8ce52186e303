import type { Entry } from './entry.ts';
import type { Doc } from './identity.ts';
import { columnAfter, lineText } from './lines.ts';

/** How new items of a list are written. */
export interface ListStyle {
  /** What stands before the text of an item. */
  prefix: string;
  /** Empty lines between items. */
  gap: number;
}

const MARKER = /^(.*?)([-*+]|(\d{1,9})([.)]))([ \t]*)$/su;

/** What stands before an item, or a row, that comes right after `item`: the same, but for the number of an ordered one. */
export function prefixAfter(item: Entry): string {
  const next = neighbour(item, 1);
  const number = numberOf(item);
  const counts = next === undefined ? number !== numberOf(neighbour(item, -1)) : number !== numberOf(next);
  return withNumber(item, number === undefined || !counts ? number : number + 1);
}

/** What stands before an item that comes right before `item`. */
export function prefixBefore(item: Entry): string {
  return withNumber(item, numberOf(item));
}

/** White space as wide as a prefix: the indentation of what belongs to an item. */
export function indentOf(prefix: string): string {
  return prefix.replace(/[^\t]/gu, ' ');
}

/** Empty lines around an item, as far as its list tells. */
export function gapAround(item: Entry, otherwise: number): number {
  if (isRow(item)) return 0;
  const next = neighbour(item, 1);
  if (next !== undefined) return Math.min(2, next.firstLine - item.extent - 1);
  const previous = neighbour(item, -1);
  return previous === undefined ? otherwise : Math.min(2, item.firstLine - previous.extent - 1);
}

/**
 * How the lists at the top level of a document are written, for a list that is new there: the bullet and the gap
 * that most of them have. What the document does not tell is taken from `otherwise`.
 */
export function listStyle({ identities }: Doc, otherwise: Doc | undefined): ListStyle {
  const bullets: string[] = [];
  const gaps: number[] = [];
  for (const [entry, { item }] of identities) {
    if (entry.type !== 'listItem' || entry.parent?.kind === 'item') continue;
    // The bullets of items are what a list of items is like; those of other lists are second best.
    const weight = item ? 4 : 1;
    const bullet = /[-*+]/u.exec(entry.list?.prefix ?? '')?.[0];
    const next = neighbour(entry, 1);
    for (let times = 0; times < weight; times += 1) {
      if (bullet !== undefined) bullets.push(bullet);
      if (next !== undefined && item) gaps.push(Math.min(1, next.firstLine - entry.extent - 1));
    }
  }
  const other = otherwise === undefined ? { prefix: '* ', gap: 0 } : listStyle(otherwise, undefined);
  const bullet = mostCommon(bullets);
  return { prefix: bullet === undefined ? other.prefix : `${bullet} `, gap: mostCommon(gaps) ?? other.gap };
}

/** The item before (-1) or after (1) an item in its list. */
export function neighbour(item: Entry, step: 1 | -1): Entry | undefined {
  const other = item.parent?.children[item.index + step];
  return other?.list !== undefined && other.list.run === item.list?.run ? other : undefined;
}

function numberOf(item: Entry | undefined): number | undefined {
  const digits = MARKER.exec(item?.list?.prefix ?? '')?.[3];
  return digits === undefined ? undefined : Number(digits);
}

function withNumber(item: Entry, number: number | undefined): string {
  if (isRow(item)) return item.list?.prefix ?? '';
  const [, lead = '', marker = '*', , delimiter = '', space = ' '] =
    MARKER.exec(item.list?.prefix ?? '') ?? [];
  const written = number === undefined ? marker : `${number}${delimiter}`;
  const before = lead.replace(/[^\t]/gu, ' ');
  const width = columnAfter(`${before}${written}${space}`) - columnAfter(`${before}${written}`);
  return `${before}${written}${width < 1 || width > 4 ? ' ' : space}`;
}

function mostCommon<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[Value, number] | undefined>(
    (best, next) => (best === undefined || next[1] > best[1] ? next : best),
    undefined,
  )?.[0];
}

/** Rows stand below each other in their table, and have no bullets. */
export function isRow({ type }: Entry): boolean {
  return type === 'tableRow';
}

/** What stands before the header of a table, and so before its rows. */
export function tableIndent({ firstLine }: Entry, { lines }: Doc): string {
  return /^[ \t]*/u.exec(lineText(lines, firstLine))?.[0] ?? '';
}
