import type { Link, Nodes, Parents } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';
import { defaultHandlers } from 'mdast-util-to-markdown';
import { styleOf } from './style.ts';
import { parseFragment } from './syntax.ts';

/** Addresses that GFM links to their last character when white space follows. */
const PLAIN_ADDRESS =
  /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][a-z0-9/_~.:?#@!$,;=%+-]*[a-z0-9/=+-])?$|^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}\/?$/iu;

/** Whether GFM links an address to its last character when white space or nothing follows. */
export function isPlainAddress(text: string): boolean {
  return PLAIN_ADDRESS.test(text);
}

/** A link whose text is its address, as GFM would make one of the address alone. */
export function showsItself(node: Link): boolean {
  const [text] = node.children;
  if (node.children.length !== 1 || text?.type !== 'text' || (node.title ?? null) !== null) return false;
  return [text.value, `http://${text.value}`, `mailto:${text.value}`].includes(node.url);
}

/** The address, when the author wrote it bare and GFM finds exactly it there; else undefined. */
export function bareAddress(node: Link, before: string, after: string): string | undefined {
  if (styleOf(node).form !== 'bare' || !showsItself(node)) return undefined;
  const text = node.children[0]?.type === 'text' ? node.children[0].value : '';
  if (!/^$|[\s(]$/u.test(before) || text.includes('|')) return undefined;
  if (!/^\s|^[.,;:)]+(?:\s)/u.test(after)) return undefined;
  if (isPlainAddress(text)) return text;
  if (/\s/u.test(text)) return undefined;
  // What follows is part of the question: GFM leaves some punctuation at the end of an address out of it.
  const found = parseFragment(`x ${text}${after.slice(0, 2)}`).children[0];
  const link = found?.type === 'paragraph' ? found.children[1] : undefined;
  return link?.type === 'link' && link.url === node.url && showsItself(link) ? text : undefined;
}

/** `<https://x>` where Markdown can write it so. */
export function angleAddress(node: Link): string | undefined {
  if (styleOf(node).form === 'resource' || !showsItself(node)) return undefined;
  return /^https?:\/\/[^\0- <>\u007f\\`&|]+$/iu.test(node.url) &&
    node.children[0]?.type === 'text' &&
    node.children[0].value === node.url
    ? `<${node.url}>`
    : undefined;
}

/** What follows a node in its parent, as far as it decides where a bare address ends. */
export function textAfter(node: Nodes, parent: Parents | undefined): string {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  if (next === undefined || next.type === 'break') return '\n';
  return next.type === 'text' ? `${next.value}\n` : '*';
}

/** Links in the form their author chose, as far as it reads back as the same link. */
export const link: Handle = Object.assign(
  (...[node, parent, state, info]: Parameters<Handle>): string => {
    const bare = bareAddress(node, info.before, textAfter(node, parent));
    if (bare !== undefined && !state.stack.includes('label')) return bare;
    const { resourceLink } = state.options;
    // In a cell, a bar can be escaped, but not within angles.
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
