import type { BlockNode, BranchIndex, TagType, Token } from './token.ts';

/** One line of a template's tokens. */
export interface Line {
  tokens: readonly Token[];
  /** It consists of tags and white space (and quote marks) only, so it is not a line of the document. */
  standalone: boolean;
}

/** The branch of each block that a pattern shows. */
export type BranchChoice = ReadonlyMap<BlockNode, BranchIndex>;

/** Markdown with placeholders, and the offsets of the tags that were removed. */
export interface Pattern {
  source: string;
  spots: ReadonlyMap<BlockNode, Partial<Record<TagType, number>>>;
}

export function tokenLines(tokens: readonly Token[]): Line[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type !== 'text') {
      lines.at(-1)?.push(token);
      continue;
    }
    for (const piece of token.value.split(/(?<=\n)/u)) {
      if (piece !== '') lines.at(-1)?.push({ type: 'text', value: piece });
      if (piece.endsWith('\n')) lines.push([]);
    }
  }
  return lines.map((line) => ({ tokens: line, standalone: isStandalone(line) }));
}

function isStandalone(line: readonly Token[]): boolean {
  const blank = line.every(
    (token) => token.type !== 'value' && (token.type !== 'text' || /^[\s>]*$/u.test(token.value)),
  );
  return blank && line.some((token) => token.type !== 'text');
}

/** Placeholders of the tags on separate lines. */
export function standaloneMarks(lines: readonly Line[]): Set<string> {
  const marks = new Set<string>();
  for (const { tokens, standalone } of lines) {
    if (!standalone) continue;
    for (const token of tokens) if (isTag(token)) marks.add(markOf(token));
  }
  return marks;
}

/** The branch that shows a block's position in the document: the first one with content. */
export function branchOf(node: BlockNode, choice: BranchChoice): BranchIndex {
  return choice.get(node) ?? (node.filled[0] || !node.filled[1] ? 0 : 1);
}

/**
 * Writes the Markdown for one choice of branches, with one pass through each block. Tags of blocks in `inline` become
 * placeholders, with both branches; all others are removed, together with the line they are alone on, and their offsets
 * are recorded.
 */
export function writePattern(
  lines: readonly Line[],
  choice: BranchChoice,
  inline: ReadonlySet<BlockNode>,
): Pattern {
  const spots = new Map<BlockNode, Partial<Record<TagType, number>>>();
  const inactive: BlockNode[] = [];
  let source = '';

  const enter = (tag: Token): void => {
    if (!isTag(tag)) return;
    const { node } = tag;
    const branch = branchOf(node, choice);
    const within = inactive.at(-1);
    if (within === undefined || within === node) {
      const spot = spots.get(node) ?? {};
      spot[tag.type] = source.length;
      spots.set(node, spot);
      if (inline.has(node)) return;
      const leaves = tag.type === 'close' || (tag.type === 'else' ? branch === 1 : branch === 0);
      if (leaves && within === node) inactive.pop();
      if (!leaves && within === undefined) inactive.push(node);
    }
  };
  const isShown = (tag: Token): boolean => isTag(tag) && inline.has(tag.node) && inactive.length === 0;

  for (const { tokens, standalone } of lines) {
    if (standalone) {
      const marks = tokens.filter((token) => {
        enter(token);
        return isShown(token);
      });
      if (marks.length === 0) continue;
      const [first] = tokens;
      const margin = first?.type === 'text' ? first.value : '';
      const end = tokens.at(-1);
      source += margin.replace('\n', '') + marks.map((tag) => (isTag(tag) ? markOf(tag) : '')).join('');
      if (end?.type === 'text' && end.value.endsWith('\n')) source += '\n';
      continue;
    }
    for (const token of tokens) {
      enter(token);
      if (inactive.length > 0) continue;
      if (token.type === 'text') source += token.value;
      else if (token.type === 'value') source += token.mark;
      else if (isTag(token) && isShown(token)) source += markOf(token);
    }
  }
  return { source, spots };
}

type Tag = Extract<Token, { node: BlockNode }>;

function isTag(token: Token): token is Tag {
  return 'node' in token;
}

function markOf({ type, node }: Tag): string {
  return node.marks[type === 'open' ? 0 : type === 'else' ? 1 : 2];
}
