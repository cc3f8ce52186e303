import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { withoutJoiners } from '../../markdown/text/earlier-joiners.ts';
import { findReferences, type Reference } from '../../model/reference.ts';
import type { EarlierEntry } from '../../model/update.ts';

type Flow = RootContent | BlockContent | DefinitionContent;

/** A line that labels the lines after it, and the column it starts in. */
interface Label {
  words: string;
  column: number;
}

/** The lines of a document as they are written. */
type Lines = readonly string[];

/**
 * The mentions of issues and pull requests in the blocks of a section, in document order, each with the bullets and
 * label lines above it. A line without an address right before a list is the list's label (`Permission Model:`), but
 * only for items in the column of the first: people indent what belongs to the label and go on without indentation,
 * which Markdown takes for the same list.
 * @param source - The text of the whole document.
 */
export function readEntries(blocks: readonly Flow[], source: string): EarlierEntry[] {
  return entriesOf(blocks, source.split(/\r\n|\n|\r/u), []);
}

function entriesOf(blocks: readonly Flow[], lines: Lines, path: readonly string[]): EarlierEntry[] {
  const entries: EarlierEntry[] = [];
  let label: string | null = null;
  for (const block of blocks) {
    if (block.type === 'list') entries.push(...listEntries(block, lines, path, label));
    else if (block.type === 'paragraph') entries.push(...entriesIn(block, path));
    else if (block.type === 'blockquote') entries.push(...entriesOf(block.children, lines, path));
    label = block.type === 'paragraph' && !hasAddress(block) ? ownWords(block.children) : null;
  }
  return entries;
}

function listEntries(
  list: List,
  lines: Lines,
  path: readonly string[],
  label: string | null,
): EarlierEntry[] {
  const firstColumn = columnOf(list.children[0]);
  const entries: EarlierEntry[] = [];
  let late: Label | null = null;
  for (const item of list.children) {
    const column = columnOf(item);
    const above: string | null = late !== null && column > late.column ? late.words : label;
    const under = above !== null && above !== '' && column === firstColumn ? [...path, above] : path;
    entries.push(...itemEntries(item, lines, under));
    late = lateLabel(item, lines) ?? late;
  }
  return entries;
}

function itemEntries(item: ListItem, lines: Lines, path: readonly string[]): EarlierEntry[] {
  const [head, ...rest] = item.children;
  if (head?.type !== 'paragraph') return entriesOf(item.children, lines, path);
  const words = ownWords(withoutLateLines(head, item, lines).children);
  return [...entriesIn(head, path, words), ...entriesOf(rest, lines, words === '' ? path : [...path, words])];
}

function entriesIn(paragraph: Paragraph, path: readonly string[], words?: string): EarlierEntry[] {
  const text = words ?? ownWords(paragraph.children);
  return mentionsIn(paragraph.children).map((mention) => {
    return { ...mention, text, group: path.at(-1) ?? null, path };
  });
}

/**
 * `TSC` / `  * 12/04` / `Security WG` / `  * 13/04`: Markdown takes the third line for a continuation of the second. A
 * line to the left of its bullet is a label for the items after it.
 */
function lateLabel(item: ListItem, lines: Lines): Label | null {
  const line = linesOf(item.children[0], lines)
    .slice(1)
    .findLast((each) => each.column < columnOf(item));
  return line === undefined ? null : { words: line.source.trim().replace(/:$/u, ''), column: line.column };
}

function withoutLateLines(paragraph: Paragraph, item: ListItem, lines: Lines): Paragraph {
  const cut = linesOf(paragraph, lines)
    .slice(1)
    .find((each) => each.column < columnOf(item));
  if (cut === undefined) return paragraph;
  const children = paragraph.children.flatMap((node) => {
    if ((node.position?.end.line ?? 0) < cut.line) return [node];
    if ((node.position?.start.line ?? 0) >= cut.line) return [];
    if (node.type !== 'text') return [node];
    const kept = node.value.split('\n').slice(0, cut.line - (node.position?.start.line ?? cut.line));
    return [{ ...node, value: kept.join('\n') }];
  });
  return { ...paragraph, children };
}

function linesOf(node: Flow | undefined, lines: Lines): { line: number; column: number; source: string }[] {
  const position = node?.position;
  if (position === undefined) return [];
  return lines.slice(position.start.line - 1, position.end.line).map((source, index) => {
    return { line: position.start.line + index, column: source.search(/\S|$/u) + 1, source };
  });
}

function hasAddress(paragraph: Paragraph): boolean {
  return paragraph.children.some((node) => node.type === 'link');
}

function columnOf(node: Flow | undefined): number {
  return node?.position?.start.column ?? 1;
}

const NUMBER_ONLY = /^#?(?:[\w.-]+\/)*#?\d+$/u;
const POINTER = /(?<=[.!?]\s)[^.!?:]{1,20}:\s*\.?$/u;

/**
 * The words of a line without the addresses in it: bare addresses, links that show only a number, and the punctuation
 * or words that point to them (`See:`, ` - `, a colon) are left out. Code keeps its backticks.
 */
function ownWords(nodes: readonly PhrasingContent[]): string {
  const words = withoutJoiners(nodes.map(wordsOf).join('')).replace(/\s+/gu, ' ').trim();
  return withoutTail(nodes.some(isBare) ? words.replace(POINTER, '') : words);
}

function wordsOf(node: PhrasingContent): string {
  if (node.type === 'link') return isBare(node) ? '' : node.children.map(wordsOf).join('');
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : textOf(node);
}

function isBare(node: PhrasingContent): boolean {
  if (node.type !== 'link') return false;
  const shown = textOf(node).trim();
  return shown === node.url || NUMBER_ONLY.test(shown);
}

function withoutTail(words: string): string {
  return words.replace(/(?:\(\s*\)|[\s:\-–—/])+$/u, '').replace(/^[\s\-–—:]+/u, '');
}

/** An issue or a pull request mentioned by its address. */
interface Mention extends Pick<Reference, 'repository' | 'number'> {
  /** The address without a comment anchor or trailing slash. */
  url: string;
  /** The address as written. */
  href: string;
}

/** The issues and pull requests mentioned in a line, in order and without duplicates. */
function mentionsIn(nodes: readonly PhrasingContent[]): Mention[] {
  const found = new Map<string, Mention>();
  for (const node of nodes) {
    const own = node.type === 'link' ? mentionOf(node.url) : null;
    const inside = 'children' in node ? mentionsIn(node.children) : [];
    for (const mention of own === null ? inside : [own]) {
      if (!found.has(mention.url)) found.set(mention.url, mention);
    }
  }
  return [...found.values()];
}

/** The server of an old update is not known: an address of GitHub's form counts on any host. */
function mentionOf(href: string): Mention | null {
  const [found] = findReferences(href, { server: null });
  if (found?.start !== 0 || found.form !== 'address') return null;
  const { text: url, repository, number } = found;
  return { url, href, repository, number };
}
