import type { Nodes, Parents, Root } from 'mdast';

/** The form that the author of a document chose for a node, where Markdown offers several. */
interface Style {
  /** For a list: `*`, `-`, `+`, or the character after the number, `.` or `)`. */
  bullet?: string;
  /** For a list at the margin: the number of spaces before its bullets, up to 3. */
  indent?: number;
  /** For an ordered list: false when every item has the same number. */
  increment?: boolean;
  /** For a task: `x` or `X`. */
  check?: string;
  /** For emphasis: `*` or `_`. */
  marker?: string;
  /** For a link: `https://x`, `<https://x>` or `[text](https://x)`. */
  form?: LinkForm;
  /** For a thematic break: the whole line. */
  rule?: string;
  /** For a code block: `~` or a grave accent. */
  fence?: string;
  /** For a heading: underlined. */
  setext?: boolean;
  /** For a hard break: two spaces rather than a backslash. */
  spaces?: boolean;
  /** For any flow node: no blank line precedes it. */
  tight?: boolean;
}

export type LinkForm = 'bare' | 'angle' | 'resource';

declare module 'unist' {
  interface Data {
    style?: Style;
  }
}

export function styleOf(node: Nodes): Style {
  return node.data?.style ?? {};
}

/**
 * Records on every node the form in which it was written, from the text that the tree was parsed from. Changes the
 * tree.
 */
export function noteStyle(root: Root, source: string): Root {
  visit(root, undefined, 0, source);
  return root;
}

function visit(node: Nodes, parent: Parents | undefined, index: number, source: string): void {
  const style = readStyle(node, source);
  if (parent !== undefined && isTight(node, parent.children[index - 1], source)) style.tight = true;
  if (parent?.type === 'root' && node.type === 'list') {
    const indent = (node.position?.start.column ?? 1) - 1;
    if (indent > 0 && indent < 4) style.indent = indent;
  }
  if (Object.keys(style).length > 0) node.data = { ...node.data, style };
  if ('children' in node) node.children.forEach((child, at) => void visit(child, node, at, source));
}

function isTight(node: Nodes, before: Nodes | undefined, source: string): boolean {
  const from = before?.position?.end.offset;
  const to = node.position?.start.offset;
  if (from === undefined || to === undefined) return false;
  return !/\n[^\n]*\n/u.test(source.slice(from, to));
}

function readStyle(node: Nodes, source: string): Style {
  const start = node.position?.start.offset;
  if (start === undefined) return node.type === 'link' ? { form: 'bare' } : {};
  const first = source.charAt(start);
  switch (node.type) {
    case 'list':
      return readList(source, start, node.children[1]?.position?.start.offset);
    case 'listItem': {
      const check = node.checked === true ? /^\S+\s+\[([xX])\]/u.exec(source.slice(start, start + 40)) : null;
      return check?.[1] === 'X' ? { check: 'X' } : {};
    }
    case 'emphasis':
    case 'strong':
      return first === '_' ? { marker: '_' } : {};
    case 'link':
      return { form: first === '<' ? 'angle' : first === '[' ? 'resource' : 'bare' };
    case 'thematicBreak':
      return { rule: source.slice(start, node.position?.end.offset).trim() };
    case 'code':
      return first === '~' ? { fence: '~' } : {};
    case 'heading':
      return first === '#' ? {} : { setext: true };
    case 'break':
      return first === '\\' ? {} : { spaces: true };
    default:
      return {};
  }
}

function readList(source: string, first: number, second: number | undefined): Style {
  const number = /^(\d+)([.)])/u.exec(source.slice(first, first + 11));
  if (number === null) return { bullet: source.charAt(first) };
  const next = second === undefined ? null : /^\d+/u.exec(source.slice(second, second + 10));
  return { bullet: number[2] ?? '.', ...(next?.[0] === number[1] ? { increment: false } : {}) };
}
