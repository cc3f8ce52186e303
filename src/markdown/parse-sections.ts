import type { Nodes, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import { remembering } from '../model/remembering.ts';

/** The number of sections that are cached, each with up to some dozens of nodes. */
const SECTIONS_KEPT = 512;
const known = remembering<string, Root>(SECTIONS_KEPT);

/**
 * Parses a text section by section: most of a document that is being edited was parsed a moment ago, and micromark
 * takes more than linear time for long texts. Returns the tree of the whole text, which the caller may change.
 *
 * An ATX heading at the margin after a blank line ends every block above it except open fences and HTML; where one may
 * be open, the section is parsed together with the next. Definitions apply everywhere: a text that may have some is
 * parsed as a whole.
 */
export function parseSections(text: string, parse: (text: string) => Root): Root {
  // The parser does not count a byte order mark.
  if (text.startsWith('\uFEFF')) return parse(text);
  const children: RootContent[] = [];
  let start = START;
  for (const end of sectionEnds(text)) {
    const section = text.slice(start.offset, end);
    const written = withoutEmptyEnd(section);
    let parsed = known(written, () => parse(written));
    if (mayBeOpen(parsed)) {
      if (end < text.length) continue;
      parsed = parse(section);
    }
    const from = start;
    children.push(...parsed.children.map((child) => moved(child, from)));
    start = after(section, start);
  }
  return { type: 'root', children, position: { start: START, end: start } };
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

/** The offsets at which sections end, the last at the end of the text. */
function sectionEnds(text: string): number[] {
  if (text.includes(']:')) return [text.length];
  // Front matter may contain any text.
  const front = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  const starts = [...text.matchAll(/\n[ \t]*\r?\n(?=#{1,6}[ \t])/gu)].map(
    ({ index, 0: { length } }) => index + length,
  );
  return [...starts.filter((start) => start > front), text.length];
}

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
