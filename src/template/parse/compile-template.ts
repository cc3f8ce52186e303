import type { Nodes, Root } from 'mdast';
import { noteStyle } from '../../markdown/style.ts';
import { parseDocument } from '../../markdown/syntax.ts';
import { compileFlow, type PlacedBlock } from './compile-flow.ts';
import { misplacedBlock } from './misplaced.ts';
import type { Marks } from './nest-blocks.ts';
import type { BlockPart, FlowPart } from './parts.ts';
import {
  type BranchChoice,
  branchOf,
  type Line,
  type Pattern,
  standaloneMarks,
  tokenLines,
  writePattern,
} from './pattern.ts';
import { findRegion, type Region } from './region.ts';
import { type BlockNode, isInside, MARK, type TokenizedTemplate } from './token.ts';

/**
 * Turns a tokenized template into parts that can be filled.
 *
 * Markdown is parsed with each block's first branch in place, so that a block's content is parsed in its context. That
 * shows for each block whether it covers whole nodes or lies within a line. The tags of the latter become placeholders;
 * an `{{else}}` branch of the former is read by parsing again with that branch in place.
 * @throws {MinutebookError} `template/misplaced-block`, `template/misplaced-value`.
 */
export function compileTemplate(template: TokenizedTemplate): FlowPart[] {
  const lines = tokenLines(template.tokens);
  const marks: Marks = {
    values: template.values,
    blocks: template.blocks,
    standalone: standaloneMarks(lines),
  };
  return new Compiler(lines, marks).compile();
}

type Kind = 'flow' | 'inline' | 'empty';

interface Reading {
  root: Root;
  placed: PlacedBlock[];
}

class Compiler {
  private readonly lines: readonly Line[];
  private readonly marks: Marks;
  private readonly kinds = new Map<BlockNode, Kind>();
  private readonly inline = new Set<BlockNode>();

  constructor(lines: readonly Line[], marks: Marks) {
    this.lines = lines;
    this.marks = marks;
  }

  compile(): FlowPart[] {
    const choice: BranchChoice = new Map();
    const fresh = this.classify(choice);
    const { root, placed } = this.read(choice, null);
    const found = new Map<BlockNode, BlockPart<FlowPart>>();
    const parts = compileFlow(root, placed, this.marks, found);
    this.addInverses(fresh, choice, placed, found);
    return parts;
  }

  /** Determines the kind of each block that a choice shows for the first time. */
  private classify(choice: BranchChoice): BlockNode[] {
    const fresh: BlockNode[] = [];
    const { source, spots } = writePattern(this.lines, choice, this.inline);
    const root = parseDocument(source);
    for (const [node, spot] of spots) {
      if (this.kinds.has(node)) continue;
      const kind = this.kindOf(node, spot, { root, source, choice });
      this.kinds.set(node, kind);
      if (kind === 'inline') this.inline.add(node);
      fresh.push(node);
    }
    // Outer blocks come first, so one pass reaches every block within an inline one.
    for (const { node } of this.marks.blocks.values()) {
      if (node.parent === null || !this.inline.has(node.parent.node)) continue;
      this.inline.add(node);
      this.kinds.set(node, 'inline');
    }
    return fresh;
  }

  private kindOf(node: BlockNode, spot: Spot, shown: Shown): Kind {
    if (node.parent !== null && this.inline.has(node.parent.node)) return 'inline';
    const region = regionOf(node, spot, shown);
    if (region.level === 'misplaced') throw misplacedBlock(node);
    if (region.level !== 'flow' || !region.paragraph) return region.level;
    // One whole paragraph: several passes of a loop are its lines, unless its only value may be blocks.
    if (this.isBlockValue(region)) return 'flow';
    const repeats = node.block.kind === 'each' || node.block.kind === 'section';
    const otherBranch = node.filled[0] && node.filled[1] && !node.oneLine;
    return (repeats || node.oneLine) && !otherBranch ? 'inline' : 'flow';
  }

  /** Whether a region is one paragraph that consists of one helper call such as `{{md x}}`. */
  private isBlockValue(region: Extract<Region, { level: 'flow' }>): boolean {
    const [paragraph] = region.parent.children.slice(region.from, region.to);
    if (paragraph?.type !== 'paragraph' || paragraph.children.length !== 1) return false;
    const [text] = paragraph.children;
    if (text?.type !== 'text' || !MARK.test(text.value)) return false;
    return this.marks.values.get(text.value)?.expression.type === 'call';
  }

  /** Parses the pattern of a choice and places its blocks; with `focus`, only that block and those in it. */
  private read(choice: BranchChoice, focus: BlockNode | null): Reading {
    const { source, spots }: Pattern = writePattern(this.lines, choice, this.inline);
    const root = noteStyle(parseDocument(source), source);
    this.checkStructure(root, choice);
    const placed: PlacedBlock[] = [];
    for (const [node, spot] of spots) {
      if (this.kinds.get(node) !== 'flow') continue;
      const region = regionOf(node, spot, { root, source, choice });
      if (region.level === 'flow') placed.push({ node, branch: branchOf(node, choice), region });
      else if (focus === null || node === focus || isInside(node, focus)) throw misplacedBlock(node);
    }
    return { root, placed };
  }

  /**
   * Ensures that placeholders leave the structure unchanged: a tag among the marks of a table or list would change it.
   */
  private checkStructure(root: Root, choice: BranchChoice): void {
    if (this.inline.size === 0) return;
    const structure = (inline: ReadonlySet<BlockNode>): string =>
      structureOf(parseDocument(writePattern(this.lines, choice, inline).source));
    const expected = structure(new Set());
    if (structureOf(root) === expected) return;
    const blocks = [...this.inline];
    throw misplacedBlock(
      blocks.find((node) => structure(new Set([node])) !== expected) ?? (blocks[0] as BlockNode),
    );
  }

  private addInverses(
    fresh: readonly BlockNode[],
    choice: BranchChoice,
    placed: readonly PlacedBlock[],
    found: ReadonlyMap<BlockNode, BlockPart<FlowPart>>,
  ): void {
    for (const node of fresh) {
      const part = found.get(node);
      if (part === undefined || !node.filled[1] || branchOf(node, choice) === 1) continue;
      const inverse: BranchChoice = new Map([...choice, [node, 1]]);
      const freshInside = this.classify(inverse);
      const reading = this.read(inverse, node);
      const here = reading.placed.find((block) => block.node === node);
      const before = placed.find((block) => block.node === node);
      if (here === undefined || here.region.path !== before?.region.path) throw misplacedBlock(node);
      const inner = new Map<BlockNode, BlockPart<FlowPart>>();
      compileFlow(here.region.parent, reading.placed, this.marks, inner);
      part.branches[1] = inner.get(node)?.branches[1] ?? [];
      this.addInverses(freshInside, inverse, reading.placed, inner);
    }
  }
}

type Spot = Pattern['spots'] extends ReadonlyMap<BlockNode, infer Value> ? Value : never;

/** The part of the template that a choice shows, as source and as a tree. */
interface Shown {
  choice: BranchChoice;
  source: string;
  root: Root;
}

function regionOf(node: BlockNode, spot: Spot, { choice, source, root }: Shown): Region {
  const inverse = branchOf(node, choice) === 1;
  const start = (inverse ? spot.else : spot.open) ?? 0;
  const end = (inverse ? spot.close : (spot.else ?? spot.close)) ?? source.length;
  return findRegion(root, source, start, end);
}

/** The block structure of a tree, down to paragraphs and cells. */
function structureOf(node: Nodes): string {
  const children =
    'children' in node && !PHRASING_PARENTS.has(node.type) ? node.children.map(structureOf).join(' ') : '';
  return `${node.type}(${children})`;
}

const PHRASING_PARENTS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);
