import type { Definition, Nodes, RootContent } from 'mdast';
import { isMinutebookError } from '../../errors/minutebook-error.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';

/**
 * The blocks of a Markdown document, fit to stand within another one: nothing in them reaches beyond them. HTML is shown
 * instead of being run, so that no tag of theirs closes one of ours; comments and front matter are left out, and so are
 * definitions, which would count for the whole of the other document: what refers to them holds the address itself.
 * What cannot be read as Markdown is shown as it is.
 */
export function harmlessBlocks(text: string): RootContent[] {
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
