import type { List, Nodes, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import { remembering } from '../model/remembering.ts';

/** The number of parts that are cached, each with up to some dozens of nodes. */
const PARTS_KEPT = 4096;
const known = remembering<string, Root>(PARTS_KEPT);

/** A list longer than this many lines is parsed in several parts. */
const LONG = 32;

/**
 * Parses a text in parts, its sections and parts of long lists: most of a document that is being edited was parsed a
 * moment ago, and micromark takes more than linear time for long texts. Returns the tree of the whole text, which the
 * caller may change.
 *
 * An ATX heading at the margin after a blank line ends every block above it except open fences and HTML; where one may
 * be open, the section is parsed together with the next. A bullet at the margin starts another item of the list above
 * it. Definitions apply everywhere: a text that may have some is parsed as a whole.
 */
export function parseSections(text: string, parse: (text: string) => Root): Root {
  // The parser does not count a byte order mark.
  if (text.startsWith('\uFEFF')) return parse(text);
  const children: RootContent[] = [];
  let start = START;
  let next = START;
  let wanted = LONG;
  let list: List | undefined;
  for (const { end, bullet } of partEnds(text)) {
    next = after(text.slice(next.offset, end), next);
    if (bullet !== null && next.line - start.line < wanted) continue;
    const part = text.slice(start.offset, end);
    const written = withoutEmptyEnd(part);
    let parsed = known(written, () => parse(written));
    const last = parsed.children.at(-1);
    const isList =
      last?.type === 'list' && text[start.offset + (last.position?.start.offset ?? 0)] === bullet;
    if (mayBeOpen(parsed) || (bullet !== null && !isList)) {
      wanted *= 2;
      if (end < text.length) continue;
      parsed = parse(part);
    }
    const from = start;
    const [first, ...others] = parsed.children.map((child) => moved(child, from));
    if (list !== undefined && first?.type === 'list') extend(list, first);
    else if (first !== undefined) children.push(first);
    children.push(...others);
    const open = children.at(-1);
    list = bullet !== null && open?.type === 'list' ? open : undefined;
    start = next;
    wanted = LONG;
  }
  return { type: 'root', children, position: { start: START, end: start } };
}

function extend(list: List, { spread, children, position }: List): void {
  list.spread ||= spread;
  list.children.push(...children);
  if (list.position !== undefined && position !== undefined) list.position.end = position.end;
}

/**
 * Removes blank lines from the end of a section, which do not change it: the cached tree is then independent of what
 * follows.
 */
function withoutEmptyEnd(section: string): string {
  let end = section.length;
  while (end > 0 && ' \t\r\n'.includes(section.charAt(end - 1))) end -= 1;
  const ending = section.indexOf('\n', end);
  return ending === -1 ? section : section.slice(0, ending + 1);
}

type Point = Required<Position>['end'] & { offset: number };

const START: Point = { line: 1, column: 1, offset: 0 };

function after(text: string, { line, column, offset }: Point): Point {
  const lines = text.split(/\r\n|\n|\r/u);
  const { length } = lines.at(-1) ?? '';
  return {
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + length : length + 1,
    offset: offset + text.length,
  };
}

/** YAML at the very start of a text, between lines of three dashes. */
export const FRONT_MATTER = /^\uFEFF?---[ \t]*[\r\n](?:[\s\S]*?[\r\n])?---[ \t]*(?=[\r\n]|$)/u;

interface PartEnd {
  /** Offset in the text. */
  end: number;
  /** The bullet of the item that follows; null when a section does, or nothing. */
  bullet: string | null;
}

/** Where parts may end, the last at the end of the text. */
function partEnds(text: string): PartEnd[] {
  const last = { end: text.length, bullet: null };
  if (text.includes(']:')) return [last];
  // Front matter may contain any text.
  const front = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  const ends = [...text.matchAll(PART)].map(({ index, 0: { length }, groups }) => {
    return { end: index + length, bullet: groups?.bullet ?? null };
  });
  return [...ends.filter(({ end }) => end > front), last];
}

/** A heading after a blank line, or an item after a line that is not blank; `* * *` is a rule. */
const PART =
  /\n[ \t]*\r?\n(?=#{1,6}[ \t])|[^\s][ \t]*\r?\n(?=(?<bullet>[-*+])[ \t]+\S)(?!([-*])(?:[ \t]*\2){2,}[ \t]*(?:[\r\n]|$))/gu;

function mayBeOpen(node: Nodes): boolean {
  const last = 'children' in node ? node.children.at(-1) : undefined;
  return last === undefined ? ['code', 'html', 'yaml'].includes(node.type) : mayBeOpen(last);
}

function moved<Node extends Nodes>(node: Node, { line, offset }: Point): Node {
  const from = (point: Position['start']) => ({
    line: point.line + line - 1,
    column: point.column,
    offset: (point.offset ?? 0) + offset,
  });
  const visit = <Each extends Nodes>({ position, ...rest }: Each): Each => {
    const copy = {
      ...rest,
      ...(position && { position: { start: from(position.start), end: from(position.end) } }),
    } as Each;
    if ('children' in copy) copy.children = copy.children.map(visit) as typeof copy.children;
    return copy;
  };
  return visit(node);
}
