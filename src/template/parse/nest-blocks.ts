import type { Expression } from './expression.ts';
import { misplacedBlock } from './misplaced.ts';
import type { BlockPart } from './parts.ts';
import { ALL_MARKS, type BlockNode, MARK, type TokenizedTemplate } from './token.ts';

/** The meaning of the placeholders. */
export interface Marks extends Pick<TokenizedTemplate, 'values' | 'blocks'> {
  /** Placeholders of tags on separate lines: these lines are not part of the text. */
  standalone: ReadonlySet<string>;
}

interface TextPiece {
  type: 'text';
  value: string;
}

/** Any other node among texts: it no longer contains placeholders. */
interface Other {
  type: string;
}

interface Value {
  type: 'value';
  expression: Expression;
}

/** Splits a text at its placeholders, each of which becomes a separate text. */
export function cutAtMarks(text: string): TextPiece[] {
  return text
    .split(/([\u{f0000}-\u{10fffd}])/u)
    .filter((value) => value !== '')
    .map((value) => ({ type: 'text', value }));
}

export function marksIn(text: string): string[] {
  return text.match(ALL_MARKS) ?? [];
}

/**
 * Replaces placeholders by values, and wraps the pieces between tags in blocks.
 * @param pieces - Texts as returned by `cutAtMarks`, and nodes.
 * @throws {MinutebookError} `template/misplaced-block` when a tag has no counterpart here.
 */
export function nestBlocks<Part extends Other>(
  pieces: readonly (Part | TextPiece)[],
  marks: Marks,
): (Part | TextPiece | Value | BlockPart<Part | TextPiece | Value>)[] {
  type Nested = Part | TextPiece | Value | BlockPart<Nested>;
  const result: Nested[] = [];
  const open: { node: BlockNode; part: BlockPart<Nested>; outer: Nested[] }[] = [];
  let into = result;
  let afterLine = false;
  for (const piece of pieces) {
    if (!isText(piece)) {
      into.push(piece);
      afterLine = false;
      continue;
    }
    if (!MARK.test(piece.value)) {
      const value = afterLine ? piece.value.replace(/^[ \t]*\n/u, '') : piece.value;
      if (value !== '') into.push({ type: 'text', value });
      afterLine = false;
      continue;
    }
    const value = marks.values.get(piece.value);
    if (value !== undefined) {
      into.push({ type: 'value', expression: value.expression });
      afterLine = false;
      continue;
    }
    afterLine = marks.standalone.has(piece.value);
    if (afterLine) trimMargin(into.at(-1));
    const found = marks.blocks.get(piece.value);
    if (found === undefined) continue;
    const top = open.at(-1);
    if (found.tag === 'open') {
      const part: BlockPart<Nested> = {
        type: 'block',
        block: found.node.block,
        branches: [[], []],
        gap: false,
        tight: false,
      };
      open.push({ node: found.node, part, outer: into });
      [into] = part.branches;
    } else if (top?.node !== found.node) {
      throw misplacedBlock(found.node);
    } else if (found.tag === 'else') {
      into = top.part.branches[1];
    } else {
      open.pop();
      top.outer.push(top.part);
      into = top.outer;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw misplacedBlock(unclosed.node);
  return result as (Part | TextPiece | Value | BlockPart<Part | TextPiece | Value>)[];
}

function isText(piece: Other): piece is TextPiece {
  return piece.type === 'text';
}

/** Removes white space before a tag that is alone on its line. */
function trimMargin(before: Other | undefined): void {
  if (before !== undefined && isText(before)) before.value = before.value.replace(/(?<=^|\n)[ \t]+$/u, '');
}
