import type { Definition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as nodeText } from 'mdast-util-to-string';
import { isMinutebookError } from '../../errors/minutebook-error.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import { readPlainly } from '../../markdown/read-plainly.ts';
import { sameReading } from '../../markdown/same-meaning.ts';
import { noteStyle } from '../../markdown/style.ts';
import { plainText } from '../../markdown/text/plain-text.ts';
import { EMPTY_COMMENT } from '../../markdown/text/quiet.ts';
import { safeUrl } from '../../markdown/text/safe-url.ts';
import { toMarkdown } from '../../markdown/to-markdown.ts';
import { type HelperTable, isScalar, Live, scalarText } from './helper.ts';

/**
 * `{{md x}}`: the only way for a value to be Markdown. Its mentions and links are live unless an empty comment splits
 * them (`@<!-- -->name`); other HTML is text.
 */
export const markdownHelpers: HelperTable = {
  md: {
    parameters: [1, 1],
    options: [],
    usage: '{{md text}}',
    run: ([value]) => {
      const text = isScalar(value) && typeof value === 'string' ? cleanMarkdown(value) : scalarText(value);
      const root = readMarkdown(text);
      if (root === undefined) return scalarText(value);
      return new Live(root.children.flatMap(inlineOf).slice(1), root.children);
    },
  },
};

/** Keeps line breaks, which have a meaning; everything else as in `plainText`. */
function cleanMarkdown(text: string): string {
  return text
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .map((line) => (/^\s*/u.exec(line)?.[0] ?? '').replaceAll('\t', '    ') + plainText(line))
    .join('\n');
}

/** Returns undefined for text that cannot be written back with the same meaning: it stays text. */
function readMarkdown(text: string): Root | undefined {
  const plain = readPlainly(text);
  if (plain !== undefined) return plain;
  try {
    const source = parseMarkdown(text, { frontMatter: false });
    noteStyle(source, text);
    const definitions = new Map<string, Definition>();
    for (const node of source.children)
      if (node.type === 'definition') definitions.set(node.identifier, node);
    const root: Root = {
      type: 'root',
      children: source.children.flatMap((node) => tame(node, 'root', definitions) as RootContent[]),
    };
    return sameReading(root, parseMarkdown(toMarkdown(root), { frontMatter: false })) ? root : undefined;
  } catch (error) {
    if (isMinutebookError(error) && error.code === 'document/too-deep') return undefined;
    throw error;
  }
}

const FLOW_PARENTS: readonly string[] = ['root', 'blockquote', 'listItem'];

/** Removes HTML, unsafe URLs, and everything that depends on definitions elsewhere. */
function tame(node: Nodes, parent: Nodes['type'], definitions: ReadonlyMap<string, Definition>): Nodes[] {
  const children =
    'children' in node ? node.children.flatMap((child) => tame(child, node.type, definitions)) : [];
  switch (node.type) {
    case 'html': {
      if (node.value === EMPTY_COMMENT && !FLOW_PARENTS.includes(parent)) return [node];
      const text = { type: 'text', value: plainText(node.value) } as const;
      return [FLOW_PARENTS.includes(parent) ? { type: 'paragraph', children: [text] } : text];
    }
    case 'inlineCode':
      return [{ ...node, value: node.value.replaceAll('\n', ' ') }];
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
      return [];
    case 'link':
    case 'linkReference': {
      const target = node.type === 'link' ? node : definitions.get(node.identifier);
      const url = safeUrl(target?.url ?? '');
      if (url === undefined) return children;
      return [
        {
          type: 'link',
          url,
          title: target?.title ?? null,
          children: children as PhrasingContent[],
          data: node.data ?? {},
        } as Nodes,
      ];
    }
    case 'image':
    case 'imageReference': {
      const target = node.type === 'image' ? node : definitions.get(node.identifier);
      const url = safeUrl(target?.url ?? '');
      const alt = node.alt ?? '';
      return url === undefined
        ? [{ type: 'text', value: plainText(alt) }]
        : [{ type: 'image', url, title: target?.title ?? null, alt }];
    }
    default:
      return ['children' in node ? ({ ...node, children } as Nodes) : node];
  }
}

/** Converts a node to part of a line, with a space before it. */
function inlineOf(node: Nodes): PhrasingContent[] {
  const space = { type: 'text', value: ' ' } as const;
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [space, ...node.children.map(onOneLine)];
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap(inlineOf);
    case 'code':
      return [space, { type: 'inlineCode', value: plainText(node.value) }].filter(
        (part) => part.value !== '',
      ) as PhrasingContent[];
    case 'thematicBreak':
      return [];
    default:
      return [space, { type: 'text', value: plainText(nodeText(node)) }];
  }
}

/** Replaces line breaks at any depth by spaces. */
function onOneLine(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return { type: 'text', value: ' ' };
  if (node.type === 'text') return { ...node, value: node.value.replaceAll('\n', ' ') };
  return 'children' in node ? ({ ...node, children: node.children.map(onOneLine) } as PhrasingContent) : node;
}
