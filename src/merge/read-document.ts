import { controlCommentsIn } from './control-data.ts';
import type { Entry } from './entry.ts';
import { type Lines, splitLines } from './lines.ts';
import { type Memory, memoryIn, withoutMemory } from './memory.ts';
import { outline } from './outline.ts';
import { type Block, parseBlocks } from './syntax.ts';

/** A document as people see it, and its memory. */
export interface ReadDocument {
  memory: Memory;
  /** The lines of the memory are blank. */
  lines: Lines;
  root: Entry;
}

/** Reads a document. A byte order mark must have been removed. */
export function readDocument(text: string): ReadDocument {
  const blocks = parseBlocks(splitLines(text));
  const comments = controlCommentsIn(blocks, text);
  const memory = memoryIn(comments);
  const lines = splitLines(withoutMemory(text, memory));
  return { memory, lines, root: outline(lines, withoutComments(blocks, memory, lines) ?? undefined) };
}

/**
 * The blocks without the memory, when the memory is the last block of the document, where the program writes it; null
 * when removing it may change how the rest is parsed.
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
