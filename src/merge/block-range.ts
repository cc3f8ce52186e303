import type { Entry } from './entry.ts';
import type { Doc } from './identity.ts';
import { lineCount } from './lines.ts';

/** Whether the next entry in a container after a line is a list. */
export function startsList(home: Entry, after: number): boolean {
  return home.children.find(({ firstLine }) => firstLine > after)?.list !== undefined;
}

/** The last line of the block that an entry is part of: the whole list, in the syntax as well as visually. */
export function endOfBlock(entry: Entry): number {
  const last = entry.kind === 'label' ? entry.children.at(-1) : entry;
  return Math.max(entry.extent, last?.list?.lastLine ?? -1);
}

/** The first line of that block. */
export function startOfBlock(entry: Entry): number {
  const list = entry.list?.lastLine;
  if (list === undefined) return entry.firstLine;
  const siblings = entry.parent?.children ?? [];
  let { index } = entry;
  while (siblings[index - 1]?.list?.lastLine === list) index -= 1;
  return siblings[index]?.firstLine ?? entry.firstLine;
}

/** The last line of an item's own text, before nested entries. */
export function endOfWords({ children: [next], lastLine }: Entry): number {
  return next?.type === 'continuation' ? next.extent : lastLine;
}

/** The first line of an unclosed block at the end of a document; one past the last line when all blocks are closed. */
export function firstOpenLine({ root, lines }: Doc): number {
  let last = root.children.at(-1);
  while (last !== undefined && last.kind === 'heading') last = last.children.at(-1);
  return last?.open === true ? last.firstLine : lineCount(lines);
}
