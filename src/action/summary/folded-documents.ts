import type { Definition, Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import { isMinutebookError } from '../../errors/minutebook-error.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import { plainText } from '../../markdown/text/plain-text.ts';
import { toMarkdown } from '../../markdown/to-markdown.ts';
import { unifiedDiff } from '../../merge/unified-diff.ts';
import type { MadeDocument } from '../../model/outcome.ts';

/** The longest excerpt of a document, in bytes: people read the whole document where it is published. */
const LONGEST = 32 * 1024;
/** The room for a note that something is missing, in bytes. */
const RESERVE = 512;

/**
 * Writes documents as Markdown, each folded under its name; in a trial, the changes to them.
 * @param room - The longest result, in bytes of UTF-8.
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

/** Writes one document, shortened if necessary; null when there is no room. */
function folded(document: MadeDocument, isTrial: boolean, room: number): string | null {
  const content = isTrial && document.before !== null ? diffOf(document) : document.text;
  const blocksOf = content === document.text ? harmlessBlocks : diffBlocks;
  // Escapes make a text longer, so that shorter excerpts may have to be tried.
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

/** @param length - The longest result, in bytes of UTF-8. */
function firstLines(text: string, length: number): string {
  const bytes = Buffer.from(text);
  return bytes.length <= length ? text : bytes.toString('utf8', 0, bytes.lastIndexOf('\n', length - 1) + 1);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Returns the blocks of a Markdown document so that they can be embedded in another one and affect nothing outside.
 * HTML is shown as code, so that none of its tags closes one of ours; comments, front matter and definitions are
 * omitted, since the latter would apply to the whole outer document: references to them become direct links. Text that
 * cannot be parsed as Markdown is shown as code.
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
  // Of several definitions, the first counts.
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) definitionsIn(child, found);
  return found;
}

/** @returns Nodes that may replace the given ones. */
function blocks<Node extends Nodes>(
  nodes: readonly Node[],
  definitions: Definitions,
  isInText = false,
): Node[] {
  return nodes.flatMap((node) => resolved(node, definitions, isInText) as Node[]);
}

/** Nodes that contain text: their children cannot be blocks. */
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

/** Returns the replacement of a node: none, one or several nodes. */
function resolved(node: Nodes, definitions: Definitions, isInText: boolean): Nodes[] {
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
