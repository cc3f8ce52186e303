import { controlCommentsIn } from './control-data.ts';
import type { Entry } from './entry.ts';
import { type Lines, splitLines } from './lines.ts';
import { type Memory, memoryIn, withoutMemory } from './memory.ts';
import { outline } from './outline.ts';
import { type Block, parseBlocks } from './syntax.ts';

/** A document as people see it, and what it remembers. */
export interface ReadDocument {
  memory: Memory;
  /** Where the memory stands, its lines are blank. */
  lines: Lines;
  root: Entry;
}

/** Read a document. A byte order mark must have been taken off. */
export function readDocument(text: string): ReadDocument {
  const blocks = parseBlocks(splitLines(text));
  const comments = controlCommentsIn(blocks, text);
  const memory = memoryIn(comments);
  const lines = splitLines(withoutMemory(text, memory));
  return { memory, lines, root: outline(lines, withoutComments(blocks, memory, lines) ?? undefined) };
}

/**
 * The blocks without those of the memory, when it is all that stands at the end, as the program writes it; null where
 * taking it out may change how the rest is to be read.
 */
function withoutComments(
  blocks: readonly Block[],
  { ranges }: Memory,
  lines: Lines,
): readonly Block[] | null {
  const first = ranges[0]?.start;
  if (first === undefined) return blocks;
  const left = blocks.filter(({ end }) => end <= first);
  return lines.text.slice(left.at(-1)?.end ?? 0).trim() === '' ? left : null;
}
