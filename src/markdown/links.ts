import type { Link, Nodes, Parents } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import { defaultHandlers } from 'mdast-util-to-markdown';
import { styleOf } from './style.ts';
import { parseFragment } from './syntax.ts';

/** Addresses that GFM links in full when white space follows. */
const PLAIN_ADDRESS =
  /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][a-z0-9/_~.:?#@!$,;=%+-]*[a-z0-9/=+-])?$|^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}\/?$/iu;

/** Whether GFM links an address in full when white space or nothing follows. */
export function isPlainAddress(text: string): boolean {
  return PLAIN_ADDRESS.test(text);
}

/** Whether the text of a link is its address, as in a link that GFM makes of a bare address. */
export function showsItself(node: Link): boolean {
  const [text] = node.children;
  if (node.children.length !== 1 || text?.type !== 'text' || (node.title ?? null) !== null) return false;
  return [text.value, `http://${text.value}`, `mailto:${text.value}`].includes(node.url);
}

/** The address of a link that the author wrote bare, if GFM recognizes exactly this address there; else undefined. */
export function bareAddress(node: Link, before: string, after: string): string | undefined {
  if (styleOf(node).form !== 'bare' || !showsItself(node)) return undefined;
  const text = node.children[0]?.type === 'text' ? node.children[0].value : '';
  if (!/^$|[\s(]$/u.test(before) || text.includes('|')) return undefined;
  if (!/^\s|^[.,;:)]+(?:\s)/u.test(after)) return undefined;
  if (isPlainAddress(text)) return text;
  if (/\s/u.test(text)) return undefined;
  // The following characters matter: GFM excludes some punctuation at the end of an address.
  const found = parseFragment(`x ${text}${after.slice(0, 2)}`).children[0];
  const link = found?.type === 'paragraph' ? found.children[1] : undefined;
  return link?.type === 'link' && link.url === node.url && showsItself(link) ? text : undefined;
}

/** Returns `<https://x>` for links that can be written in this form. */
export function angleAddress(node: Link): string | undefined {
  if (styleOf(node).form === 'resource' || !showsItself(node)) return undefined;
  return /^https?:\/\/[^\0- <>\u007f\\`&|]+$/iu.test(node.url) &&
    node.children[0]?.type === 'text' &&
    node.children[0].value === node.url
    ? `<${node.url}>`
    : undefined;
}

/** The text that follows a node in its parent, as far as it decides where a bare address ends. */
export function textAfter(node: Nodes, parent: Parents | undefined): string {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  if (next === undefined || next.type === 'break') return '\n';
  return next.type === 'text' ? `${next.value}\n` : '*';
}

/** Writes links in their author's form, if it parses to the same link. */
export const link: Handle = Object.assign(
  (...[node, parent, state, info]: Parameters<Handle>): string => {
    const bare = bareAddress(node, info.before, textAfter(node, parent));
    if (bare !== undefined) return bare;
    const { resourceLink } = state.options;
    // In a cell, a bar can be escaped, but not within angle brackets.
    const bar = node.url.includes('|') && state.stack.includes('tableCell');
    state.options.resourceLink = bar || styleOf(node).form === 'resource';
    const value = defaultHandlers.link(node, parent, state, info);
    state.options.resourceLink = resourceLink;
    return value;
  },
  {
    peek: (node: Link): string => (styleOf(node).form === 'bare' ? node.url.charAt(0) : '['),
  },
);
