import type { BlockNode, BranchIndex, TagType, Token } from './token.ts';

/** A template's tokens, line by line. */
export interface Line {
  tokens: readonly Token[];
  /** It holds tags and white space only (and quote marks), so that it is no line of the document. */
  standalone: boolean;
}

/** Which branch of each block stands in a pattern. */
export type BranchChoice = ReadonlyMap<BlockNode, BranchIndex>;

/** Markdown with placeholders, and where the tags were that left no trace. */
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

/** Placeholders of the tags that stand on lines of their own. */
export function standaloneMarks(lines: readonly Line[]): Set<string> {
  const marks = new Set<string>();
  for (const { tokens, standalone } of lines) {
    if (!standalone) continue;
    for (const token of tokens) if (isTag(token)) marks.add(markOf(token));
  }
  return marks;
}

/** The branch that shows how a block lies in the document: the first one that has something in it. */
export function branchOf(node: BlockNode, choice: BranchChoice): BranchIndex {
  return choice.get(node) ?? (node.filled[0] || !node.filled[1] ? 0 : 1);
}

/**
 * Write the Markdown that one choice of branches makes, once through each block.
 * Tags of blocks in `inline` become placeholders, with both branches; all others vanish, with the line they are alone
 * on, and their offsets are noted.
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
