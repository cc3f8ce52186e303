import { commonest } from '../model/commonest.ts';
import type { Entry } from './entry.ts';
import type { Doc } from './identity.ts';
import { columnAfter, lineText } from './lines.ts';

/** The style of new list items. */
export interface ListStyle {
  /** The characters before the text of an item. */
  prefix: string;
  /** The number of blank lines between items. */
  gap: number;
}

const MARKER = /^(.*?)([-*+]|(\d{1,9})([.)]))([ \t]*)$/su;

/** The prefix of an item or row right after `item`: the same, except for the number in an ordered list. */
export function prefixAfter(item: Entry): string {
  const next = neighbour(item, 1);
  const number = numberOf(item);
  const counts = next === undefined ? number !== numberOf(neighbour(item, -1)) : number !== numberOf(next);
  return withNumber(item, number === undefined || !counts ? number : number + 1);
}

/** The prefix of an item right before `item`. */
export function prefixBefore(item: Entry): string {
  return withNumber(item, numberOf(item));
}

/** White space as wide as a prefix: the indentation of an item's content. */
export function indentOf(prefix: string): string {
  return prefix.replace(/[^\t]/gu, ' ');
}

/** The number of blank lines around an item; `otherwise` when the item has no neighbour. */
export function gapAround(item: Entry, otherwise: number): number {
  if (isRow(item)) return 0;
  const next = neighbour(item, 1);
  if (next !== undefined) return Math.min(2, next.firstLine - item.extent - 1);
  const previous = neighbour(item, -1);
  return previous === undefined ? otherwise : Math.min(2, item.firstLine - previous.extent - 1);
}

/**
 * The style for a new list at the top level of a document: the bullet and the gap that most existing lists have, else
 * those of `otherwise`.
 */
export function listStyle({ identities }: Doc, otherwise: Doc | undefined): ListStyle {
  const bullets: string[] = [];
  const gaps: number[] = [];
  for (const [entry, { item }] of identities) {
    if (entry.type !== 'listItem' || entry.parent?.kind === 'item') continue;
    // The bullets of items are the best model for a list of items; those of other lists come second.
    const weight = item ? 4 : 1;
    const bullet = /[-*+]/u.exec(entry.list?.prefix ?? '')?.[0];
    const next = neighbour(entry, 1);
    for (let times = 0; times < weight; times += 1) {
      if (bullet !== undefined) bullets.push(bullet);
      if (next !== undefined && item) gaps.push(Math.min(1, next.firstLine - entry.extent - 1));
    }
  }
  const other = otherwise === undefined ? { prefix: '* ', gap: 0 } : listStyle(otherwise, undefined);
  const bullet = commonest(bullets);
  return { prefix: bullet === undefined ? other.prefix : `${bullet} `, gap: commonest(gaps) ?? other.gap };
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

/** Whether an entry is a table row: rows have no bullets and no gaps. */
export function isRow({ type }: Entry): boolean {
  return type === 'tableRow';
}

/** The indentation of the header of a table, and so of its rows. */
export function tableIndent({ firstLine }: Entry, { lines }: Doc): string {
  return /^[ \t]*/u.exec(lineText(lines, firstLine))?.[0] ?? '';
}
