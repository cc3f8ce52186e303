import type { Item } from '../../model/item.ts';
import {
  type ActionItem,
  type Minutes,
  type MinutesItem,
  NO_NOTES,
  type Slice,
} from '../../model/minutes.ts';
import { referenceKey } from '../../model/reference.ts';
import { newestFirst } from './in-order.ts';

/** Where something was said. */
interface SaidAt {
  date: string;
  file: string;
  line: number;
}

/** What was last said about an item. */
export interface CarriedItem extends SaidAt {
  repository: Item['repository'];
  number: number;
  /** Markdown, one per note, as its author wrote it but for the indentation of the list it stood in. Never empty. */
  notes: string[];
}

/** An action nobody has reported as done. */
export interface CarriedAction extends SaidAt, Pick<ActionItem, 'text' | 'owners' | 'item'> {}

export interface CarryOptions {
  /** Leave out minutes from this date on, `2023-02-16`. */
  before?: string;
  /** How many meetings back open actions are looked for, 3 unless told. */
  meetings?: number;
}

/**
 * What the scribe of the next meeting wants to know: for each item the notes of the last meeting that had any
 * on it, and the actions still open.
 * An action is open until a later meeting ticks it; one from the notes on an item until that item is talked
 * about again. The same words twice are one action, of the newest meeting that has them.
 * @returns Items in the order given, without those never talked about; actions newest meeting first.
 */
export function carryOver(
  archive: readonly Minutes[],
  items: readonly Pick<Item, 'repository' | 'number'>[],
  options: CarryOptions = {},
): { items: CarriedItem[]; actions: CarriedAction[] } {
  const history = newestFirst(archive, options.before);
  const last = new Map<string, CarriedItem>();
  for (const { items: discussed, date, file } of history) {
    for (const item of discussed) {
      const key = referenceKey(item);
      if (!last.has(key) && isDiscussed(item)) last.set(key, carried(item, date, file));
    }
  }
  return {
    items: items.flatMap(({ repository, number }) => {
      const found = last.get(referenceKey({ repository, number }));
      return found === undefined ? [] : [{ ...found, repository, number }];
    }),
    actions: openActions(history.slice(0, options.meetings ?? 3)),
  };
}

function carried({ repository, number, notes, line }: MinutesItem, date: string, file: string): CarriedItem {
  return { repository, number, notes: notes.map(withoutIndentation), date, file, line };
}

function isDiscussed({ notes }: MinutesItem): boolean {
  return notes.some(({ text }) => text.trim() !== NO_NOTES);
}

function openActions(history: readonly (Minutes & { date: string })[]): CarriedAction[] {
  const settled = new Set<string>();
  const discussed = new Set<string>();
  const open: CarriedAction[] = [];
  for (const { actionItems, items, date, file } of history) {
    const ticked = actionItems.filter(({ done }) => done).map(({ text }) => words(text));
    for (const key of ticked) settled.add(key);
    for (const { text, owners, item, line, from } of actionItems) {
      const overtaken = from !== 'section' && item !== null && discussed.has(item);
      if (settled.has(words(text)) || overtaken) continue;
      settled.add(words(text));
      open.push({ text, owners, item, date, file, line });
    }
    for (const item of items) if (isDiscussed(item)) discussed.add(referenceKey(item));
  }
  return open;
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Nested lists keep their place below the first line: the smallest indentation of the others goes. */
function withoutIndentation({ text }: Slice): string {
  const [first = '', ...rest] = text.split(/\r\n|\r|\n/u).map((line) => line.replaceAll('\t', '    '));
  const indents = rest
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return [first, ...rest.map((line) => line.slice(common).trimEnd())].join('\n').trimEnd();
}
