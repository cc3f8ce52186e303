import type { Definition, Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import { isMinutebookError } from '../../errors/minutebook-error.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import { plainText } from '../../markdown/text/plain-text.ts';
import { toMarkdown } from '../../markdown/to-markdown.ts';
import { unifiedDiff } from '../../merge/unified-diff.ts';
import type { MadeDocument } from '../../model/outcome.ts';

/** Of one document, in bytes: people look at it here, and read it where it is. */
const LONGEST = 32 * 1024;
/** What it takes to say that something is missing, in bytes. */
const RESERVE = 512;

/**
 * Documents as people see them, each folded under its name; of a trial, what would change about them.
 * @param room - How long the result may be, in bytes of UTF-8.
 */
export function foldedDocuments(
  documents: readonly MadeDocument[],
  { isTrial, room }: { isTrial: boolean; room: number },
): string {
  const parts: string[] = [];
  let left = room - RESERVE;
  for (const [index, document] of documents.entries()) {
    const part = folded(document, isTrial, left - RESERVE);
    if (part === null) {
      parts.push(`${documents.length - index} more left out: a summary ends at 1 MiB.\n`);
      break;
    }
    parts.push(part);
    left -= Buffer.byteLength(part) + 1;
  }
  return parts.join('\n');
}

/** One document, shortened where it has to be; null when there is no room for any of it. */
function folded(document: MadeDocument, isTrial: boolean, room: number): string | null {
  const content = isTrial && document.before !== null ? diffOf(document) : document.text;
  const blocksOf = content === document.text ? harmlessBlocks : diffBlocks;
  // The same text is longer where it takes escapes.
  for (let length = Math.min(LONGEST, room); length > 0; length = Math.floor(length / 2)) {
    const text = firstLines(content, length);
    const part = wrap(document, blocksOf(text), text.length < content.length);
    if (Buffer.byteLength(part) <= room) return part;
  }
  return null;
}

function wrap(document: MadeDocument, blocks: readonly RootContent[], isShortened: boolean): string {
  const { url, path } = document.report;
  const where: PhrasingContent =
    url === null ? text(path ?? 'the log') : { type: 'link', url, children: [text(url)] };
  const word: RootContent = {
    type: 'paragraph',
    children: [{ type: 'text', value: 'Shortened: the whole of it is in ' }, where],
  };
  return toMarkdown({
    type: 'root',
    children: [
      { type: 'html', value: `<details><summary>${escapeHtml(nameOf(document))}</summary>` },
      ...blocks,
      ...(isShortened ? [word] : []),
      { type: 'html', value: '</details>' },
    ],
  });
}

function text(value: string): Text {
  return { type: 'text', value: plainText(value) };
}

function nameOf({ report, target }: MadeDocument): string {
  const { kind, group, role, date, period, path } = report;
  return plainText(
    [kind, group ?? role, date ?? period, target ?? path].filter((word) => word != null).join(' '),
  );
}

function diffOf({ report, target, before, text }: MadeDocument): string {
  return unifiedDiff(target ?? report.path ?? report.kind, before ?? '', text, { color: false });
}

function diffBlocks(text: string): RootContent[] {
  return [{ type: 'code', lang: 'diff', value: text.replace(/\n$/u, '') }];
}

/** @param length - In bytes of UTF-8. */
function firstLines(text: string, length: number): string {
  const bytes = Buffer.from(text);
  return bytes.length <= length ? text : bytes.toString('utf8', 0, bytes.lastIndexOf('\n', length - 1) + 1);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * The blocks of a Markdown document, fit to stand within another one: nothing in them reaches beyond them. HTML is shown
 * instead of being run, so that no tag of theirs closes one of ours; comments and front matter are left out, and so are
 * definitions, which would count for the whole of the other document: what refers to them holds the address itself.
 * What cannot be read as Markdown is shown as it is.
 */
function harmlessBlocks(text: string): RootContent[] {
  try {
    const root = parseMarkdown(text);
    return blocks(root.children, definitionsIn(root));
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    return [{ type: 'code', value: text.replace(/\n$/u, '') }];
  }
}

type Definitions = ReadonlyMap<string, Definition>;

function definitionsIn(node: Nodes, found = new Map<string, Definition>()): Definitions {
  // The first of several definitions is the one that counts.
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) definitionsIn(child, found);
  return found;
}

/** @returns Nodes that may stand where the given ones stood. */
function blocks<Node extends Nodes>(
  nodes: readonly Node[],
  definitions: Definitions,
  isInText = false,
): Node[] {
  return nodes.flatMap((node) => settled(node, definitions, isInText) as Node[]);
}

/** Nodes with text in them: what stands there cannot be a block. */
const TEXTUAL = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
]);

/** What stands for a node: none, one or several. */
function settled(node: Nodes, definitions: Definitions, isInText: boolean): Nodes[] {
  switch (node.type) {
    case 'yaml':
    case 'definition':
      return [];
    case 'html':
      return isComment(node.value) ? [] : [shownHtml(node.value, isInText)];
    case 'footnoteDefinition':
      return blocks(node.children, definitions);
    case 'footnoteReference':
      return [{ type: 'inlineCode', value: node.label ?? node.identifier }];
    case 'linkReference': {
      const { url = '', title = null } = definitions.get(node.identifier) ?? {};
      return [{ type: 'link', url, title, children: blocks(node.children, definitions, true) }];
    }
    case 'imageReference': {
      const { url = '', title = null } = definitions.get(node.identifier) ?? {};
      return [{ type: 'image', url, title, alt: node.alt ?? null }];
    }
    default: {
      if (!('children' in node)) return [node];
      const children = blocks(node.children as Nodes[], definitions, TEXTUAL.has(node.type));
      return node.type === 'paragraph' && children.length === 0 ? [] : [{ ...node, children } as Nodes];
    }
  }
}

function isComment(html: string): boolean {
  return /^\s*<!--.*-->\s*$/su.test(html);
}

function shownHtml(html: string, isInText: boolean): Nodes {
  return isInText
    ? { type: 'inlineCode', value: html.replace(/\s+/gu, ' ') }
    : { type: 'code', lang: 'html', value: html };
}
