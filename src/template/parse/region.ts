import type { Nodes, Parents, Root } from 'mdast';

/** The position of a range of a pattern in its tree. */
export type Region =
  /** It contains nothing. */
  | { level: 'empty' }
  /** It covers whole children of a flow container: blocks, list items, table rows. */
  | {
      level: 'flow';
      parent: Parents;
      /** The types of the containers around it, from the root. */
      path: string;
      from: number;
      to: number;
      /** A blank line at its start or end separates one pass of a loop from the next. */
      gap: boolean;
      /** It is exactly one paragraph without blank lines around it, so it could also be inline. */
      paragraph: boolean;
    }
  /** It lies within one paragraph, heading, cell or code block. */
  | { level: 'inline' }
  /** It starts or ends inside a node that it does not contain. */
  | { level: 'misplaced' };

const FLOW: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'footnoteDefinition',
]);

/** Finds the container whose children a range of the source covers. */
export function findRegion(root: Root, source: string, start: number, end: number): Region {
  return search({ parent: root, path: 'root' }, source, { start, end });
}

function search(
  { parent, path }: { parent: Parents; path: string },
  source: string,
  stretch: { start: number; end: number },
): Region {
  const { start, end } = stretch;
  const children: readonly Nodes[] = parent.children;
  const touched = children.flatMap((child, index) =>
    startOf(child) < end && endOf(child) > start ? [index] : [],
  );
  const [from] = touched;
  const first = from === undefined ? undefined : children[from];
  const last = children[touched.at(-1) ?? -1];
  if (from === undefined || first === undefined || last === undefined) {
    return isMargin(source.slice(start, end)) ? { level: 'empty' } : { level: 'misplaced' };
  }
  if (startOf(first) >= start && endOf(last) <= end) {
    const before = source.slice(start, startOf(first));
    const after = source.slice(endOf(last), end);
    if (!isMargin(before) || !isMargin(after)) return { level: 'misplaced' };
    if (parent.type === 'tableRow' || (parent.type === 'table' && from === 0)) return { level: 'misplaced' };
    const gap = before.includes('\n') || /\n[^\n]*\n/u.test(after);
    const paragraph = touched.length === 1 && first.type === 'paragraph' && !gap;
    return { level: 'flow', parent, path, from, to: from + touched.length, gap, paragraph };
  }
  if (first !== last) return { level: 'misplaced' };
  if (!FLOW.has(first.type) || !('children' in first)) return { level: 'inline' };
  return search({ parent: first, path: `${path}/${first.type}` }, source, stretch);
}

/** Whether a text is only white space and quote marks, which may lie between a tag and the block next to it. */
function isMargin(text: string): boolean {
  return /^[\s>]*$/u.test(text);
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
