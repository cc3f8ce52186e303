import type { Nodes, Root } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as stringify } from 'mdast-util-to-markdown';
import { phrasingHandlers, styledHandlers } from './handlers.ts';
import { joinAsWritten } from './join.ts';
import { link } from './links.ts';

/**
 * Writes an mdast tree as Markdown, with only the necessary escapes and in its author's style where `data.style`
 * records one (bullets, bare addresses, blank lines, rules). For every tree from `instantiate` or `parseMarkdown`, the
 * result parses back to the same tree.
 * @returns The document; it ends in a line break unless it is empty.
 */
export function toMarkdown(root: Root): string {
  return stringify(root, {
    bullet: '*',
    rule: '-',
    extensions: [gfmToMarkdown(), frontmatterToMarkdown(['yaml'])],
    handlers: {
      ...phrasingHandlers(collectDefinitions(root)),
      ...styledHandlers,
      link,
    },
    join: [joinAsWritten],
  });
}

/** The definitions that a reference in a text could match, with their labels only. */
function collectDefinitions(node: Nodes): string {
  if (node.type === 'definition') return `\n\n[${node.label ?? node.identifier}]: #`;
  const own = node.type === 'footnoteDefinition' ? `\n\n[^${node.label ?? node.identifier}]: x` : '';
  return 'children' in node ? own + node.children.map(collectDefinitions).join('') : own;
}
