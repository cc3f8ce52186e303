import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { remembering } from '../model/remembering.ts';
import { isBlankLine, type Lines, lineCount, lineStart, lineText } from './lines.ts';

/** A block of a document: its type and position. Inline content is not parsed. */
export interface Block {
  type: Nodes['type'];
  /** Level of a heading; 0 for everything else. */
  depth: number;
  /** Offsets in the text. A list item starts at its marker, so its indentation is outside. */
  start: number;
  end: number;
  /** Counted from 0. */
  firstLine: number;
  lastLine: number;
  children: Block[];
}

/**
 * Only block structure decides where a line goes, and it does not depend on inline content: without these constructs
 * parsing takes a third of the time. Links and numbers in a line are read by `references`.
 */
const INLINE = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];

const OPTIONS = {
  // GFM looks for an address at every letter; omitting the constructs is cheaper than disabling them.
  extensions: [{ ...gfm(), text: {} }, { disable: { null: INLINE } }],
  mdastExtensions: [
    // The extension with a transform looks for addresses in all text, which was omitted above.
    gfmFromMarkdown().filter((extension) => extension.transforms === undefined),
  ],
};

/** The minimum number of lines per piece. micromark takes quadratic time in the number of nested list items. */
const PIECE = 32;

const BULLET = /^[-*+][ \t]+\S/u;
const ORDERED = /^\d{1,9}[.)][ \t]+\S/u;
const HEADING = /^#{1,6}[ \t]/u;
const DASHES = /^-{3,}[ \t]*$/u;
const RULE = /^([-*])(?:[ \t]*\1){2,}[ \t]*$/u;

/**
 * Parses the top-level blocks of a document (GFM and front matter). A byte order mark must have been removed.
 *
 * The text is parsed piece by piece. A line that starts at the margin after a blank line or a rule, or with a bullet,
 * closes every list and quote before it, so only an open fence or HTML block can extend past it; in that case the piece
 * is parsed again together with the next one. A list that continues in the next piece is joined. Sections are separate
 * pieces, so that a change in one leaves all other pieces unchanged.
 */
export function parseBlocks(lines: Lines, piece = PIECE): Block[] {
  const blocks = frontMatter(lines);
  let first = (blocks.at(-1)?.lastLine ?? -1) + 1;
  let size = piece;
  while (first < lineCount(lines)) {
    const next = nextBoundary(lines, first, size);
    const parsed = parsePiece(lines, first, next);
    if (next < lineCount(lines) && reachesOver(parsed.at(-1), lines, next)) {
      size *= 2;
      continue;
    }
    append(blocks, parsed, lines);
    first = next;
    size = piece;
  }
  return blocks;
}

/**
 * The first line, `size` lines or more after `first`, at which a piece can end, or an earlier heading; past the last
 * line when there is none.
 */
function nextBoundary(lines: Lines, first: number, size: number): number {
  for (let line = first + Math.ceil(size / PIECE); line < lineCount(lines); line += 1) {
    const text = lineText(lines, line);
    const isNear = line < first + size;
    if (!(isNear ? HEADING : /^\S/u).test(text)) continue;
    const above = lineText(lines, line - 1);
    if (above.trim() === '') return line;
    if (isNear) continue;
    if (DASHES.test(above) || ORDERED.test(text)) return line;
    if (BULLET.test(text) && !RULE.test(text)) return line;
  }
  return lineCount(lines);
}

/** The front matter between two lines of three dashes at the very start; it is not Markdown. */
function frontMatter(lines: Lines): Block[] {
  if (lineText(lines, 0).trimEnd() !== '---') return [];
  for (let line = 1; line < lineCount(lines); line += 1) {
    if (lineText(lines, line).trimEnd() !== '---') continue;
    const end = lineStart(lines, line) + lineText(lines, line).length;
    return [{ type: 'yaml', depth: 0, start: 0, end, firstLine: 0, lastLine: line, children: [] }];
  }
  return [];
}

/**
 * A document is merged in several lengths until it fits, and read again before it is written: most pieces are the same
 * as before. This many are cached, each with up to a few hundred blocks.
 */
const PIECES_KEPT = 4096;
const blocksOf = remembering<string, Block[]>(PIECES_KEPT);

function parsePiece(lines: Lines, first: number, next: number): Block[] {
  const base = lineStart(lines, first);
  const text = lines.text.slice(base, lineStart(lines, next));
  const blocks = blocksOf(text, () => fromMarkdown(text, OPTIONS).children.map(toBlock));
  return blocks.map((block) => moved(block, base, first));
}

function toBlock(node: Nodes): Block {
  const { start, end } = node.position ?? { start: { line: 1, offset: 0 }, end: { line: 1, offset: 0 } };
  const container = node.type === 'list' || node.type === 'listItem';
  return {
    type: node.type,
    depth: node.type === 'heading' ? node.depth : 0,
    start: start.offset ?? 0,
    end: end.offset ?? 0,
    firstLine: start.line - 1,
    lastLine: end.line - 1,
    children: container ? node.children.map(toBlock) : [],
  };
}

function moved(block: Block, base: number, firstLine: number): Block {
  return {
    ...block,
    start: base + block.start,
    end: base + block.end,
    firstLine: firstLine + block.firstLine,
    lastLine: firstLine + block.lastLine,
    children: block.children.map((child) => moved(child, base, firstLine)),
  };
}

/** Whether the last block of a piece may continue in the line after it. */
function reachesOver(last: Block | undefined, lines: Lines, next: number): boolean {
  if (last === undefined) return false;
  if (isOpen(last, lines.text)) return true;
  if (isBlankLine(lines, next - 1)) return false;
  // Only in a list can any number start an item; elsewhere it may be part of a paragraph.
  const goesOn = last.type === 'list' && last.lastLine === next - 1;
  return (
    last.type === 'html' ||
    (ORDERED.test(lineText(lines, next)) && !goesOn && !DASHES.test(lineText(lines, next - 1)))
  );
}

function append(blocks: Block[], parsed: Block[], lines: Lines): void {
  const [head, ...rest] = parsed;
  const last = blocks.at(-1);
  if (head?.type === 'list' && last?.type === 'list' && sameMarker(last, head, lines.text)) {
    last.children.push(...head.children);
    last.end = head.end;
    last.lastLine = head.lastLine;
    for (const block of rest) blocks.push(block);
    return;
  }
  for (const block of parsed) blocks.push(block);
}

function sameMarker(a: Block, b: Block, text: string): boolean {
  const marker = (list: Block) => /[-*+.)]/u.exec(text.slice(list.start, list.start + 11))?.[0];
  return marker(a) === marker(b);
}

const FENCE = /^(`{3,}|~{3,})/u;
const HTML_ENDS: readonly [start: RegExp, end: RegExp][] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^<!--/u, /-->/u],
  [/^<\?/u, /\?>/u],
  [/^<!\[CDATA\[/u, /\]\]>/u],
  [/^<![a-z]/iu, />/u],
];

/** Whether a block would swallow text written after it: an unclosed fence or comment. */
export function isOpen(block: Pick<Block, 'type' | 'start' | 'end'>, text: string): boolean {
  const source = text.slice(block.start, block.end);
  if (block.type === 'code') {
    const fence = FENCE.exec(source)?.[0];
    if (fence === undefined) return false;
    const lastLine = /[\r\n]([^\r\n]*)$/u.exec(source)?.[1]?.trim() ?? '';
    return !(lastLine.startsWith(fence) && /^(?:`+|~+)$/u.test(lastLine));
  }
  if (block.type === 'html') {
    const kind = HTML_ENDS.find(([start]) => start.test(source));
    return kind !== undefined && !kind[1].test(source.replace(/^<!(?:--)?/u, ''));
  }
  return false;
}

/** The range of a heading's text, without `#` and underline. */
export function headingText(text: string, block: Block): { start: number; end: number } {
  const source = text.slice(block.start, block.end);
  const marks = /^#{1,6}[ \t]*/u.exec(source)?.[0];
  if (marks === undefined) {
    const underline = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r'));
    return { start: block.start, end: block.start + source.slice(0, underline).trimEnd().length };
  }
  const words = source.slice(marks.length).trimEnd();
  const withoutMarks = words.replace(/#+$/u, '');
  const closed = withoutMarks === '' || /[ \t]$/u.test(withoutMarks) ? withoutMarks.trimEnd() : words;
  return { start: block.start + marks.length, end: block.start + marks.length + closed.length };
}
