import type { Link, Parents, PhrasingContent } from 'mdast';
import { escapeText, type TextPosition } from './escape-text.ts';
import { angleAddress, bareAddress, textAfter } from './links.ts';
import { styleOf } from './style.ts';
import { EMPTY_COMMENT } from './text/quiet.ts';

/** The position of a paragraph, heading or cell, which decides about the escapes in its text. */
export type PhrasingPosition = Pick<
  TextPosition,
  'opensBlock' | 'opensItem' | 'opensQuote' | 'inCell' | 'inHeading' | 'definitions'
>;

/**
 * Without characters that end a destination or are escaped in one: `&` starts a character reference only with a later
 * `;`.
 */
const PLAIN_DESTINATION = /^(?:[\w:/?.=%#~+@,;!$-]+|[\w:/?.=%#~+@,&!$-]+)$/u;
const EMPHASIS = /^[\p{L}\p{N}](?:[\p{L}\p{N} .,:;'"/-]*[\p{L}\p{N}])?$/u;

/**
 * Writes inline content as Markdown, by rules that need no parser; undefined when they do not cover some of it. They
 * cover nearly all content: plain text, links, code, simple emphasis.
 */
export function writePlainly(parent: Parents, position: PhrasingPosition): string | undefined {
  const children = parent.children as readonly PhrasingContent[];
  if (children.length > 1 && marksCollide(children)) return undefined;
  let result = '';
  for (const [index, child] of children.entries()) {
    const first = index === 0;
    const piece = writeNode(child, parent, result, {
      opensBlock: first && position.opensBlock,
      opensItem: first && position.opensItem,
      opensQuote: first && position.opensQuote,
      inCell: position.inCell,
      inHeading: position.inHeading,
      inLink: false,
      definitions: position.definitions,
      first,
      next: peek(children[index + 1]),
    });
    if (piece === undefined) return undefined;
    result += piece;
  }
  return result;
}

function writeNode(
  node: PhrasingContent,
  parent: Parents,
  before: string,
  at: TextPosition,
): string | undefined {
  switch (node.type) {
    case 'text':
      return escapeText(node.value, at);
    case 'link':
      return writeLink(node, parent, before, at);
    case 'inlineCode':
      if (/^\s|\s$|[`|\n]/u.test(node.value) || node.value === '') return undefined;
      return `\`${node.value}\``;
    case 'html':
      return node.value === EMPTY_COMMENT ? node.value : undefined;
    case 'emphasis':
    case 'strong': {
      const [text] = node.children;
      const after = textAfter(node, parent);
      if (node.children.length !== 1 || text?.type !== 'text' || !EMPHASIS.test(text.value)) return undefined;
      if (!/(?:^|[\s(])$/u.test(before) || !/^[\s.,:;)!?]/u.test(after)) return undefined;
      const marker = (styleOf(node).marker ?? '*').repeat(node.type === 'strong' ? 2 : 1);
      return marker + text.value + marker;
    }
    default:
      return undefined;
  }
}

function writeLink(node: Link, parent: Parents, before: string, at: TextPosition): string | undefined {
  const address = bareAddress(node, before, textAfter(node, parent)) ?? angleAddress(node);
  if (address !== undefined) return address;
  const [text] = node.children;
  if (node.children.length !== 1 || text?.type !== 'text' || (node.title ?? null) !== null) return undefined;
  if (!PLAIN_DESTINATION.test(node.url) || text.value.startsWith('^')) return undefined;
  if (before.endsWith('!')) return undefined;
  const inner = {
    ...at,
    opensBlock: false,
    opensItem: false,
    opensQuote: false,
    inLink: true,
    alone: true,
    next: '',
  };
  const label = escapeText(text.value, inner);
  return label === undefined ? undefined : `[${label}](${node.url})`;
}

/** Marks that can pair with another of the same kind. */
const PAIRING = /[*_~`<>[\]]/gu;

/** Whether a mark in a text could pair with one in or of another node of the same parent. */
function marksCollide(children: readonly PhrasingContent[]): boolean {
  const open = new Set<string>();
  const closed = new Set<string>();
  let texts = 0;
  for (const child of children) {
    // Brackets pair with each other, and so do angle brackets.
    const own = new Set(marksOf(child).map((mark) => (mark === ']' ? '[' : mark === '>' ? '<' : mark)));
    if (child.type === 'text' && own.size > 0) texts += 1;
    // Code and comments are complete: they only collide with marks in texts.
    const complete = child.type === 'inlineCode' || child.type === 'html';
    for (const kind of own) if (open.has(kind) || (!complete && closed.has(kind))) return true;
    for (const kind of own) (complete ? closed : open).add(kind);
  }
  return texts > 0 && (open.has('?') || closed.has('?'));
}

/** The pairing marks of a node's Markdown that can affect its siblings; `?` for unknown. */
function marksOf(node: PhrasingContent): readonly string[] {
  switch (node.type) {
    case 'text':
      return node.value.match(PAIRING) ?? [];
    case 'link': {
      const [text] = node.children;
      const plain = node.children.length === 1 && text?.type === 'text' && !/[*_~`<>[\]\\]/u.test(text.value);
      return (plain || styleOf(node).form === 'bare') && !/[`<>\\]/u.test(node.url) ? [] : ['?'];
    }
    case 'inlineCode':
      return ['`'];
    case 'html':
      return node.value === EMPTY_COMMENT ? ['<'] : ['?'];
    case 'emphasis':
    case 'strong':
      return ['*', '_'];
    default:
      return ['?'];
  }
}

function peek(node: PhrasingContent | undefined): string {
  if (node === undefined) return '';
  switch (node.type) {
    case 'text':
      return node.value;
    case 'link':
      return styleOf(node).form === 'bare' ? 'h' : '[';
    case 'image':
      return '!';
    case 'inlineCode':
      return '`';
    default:
      return '*';
  }
}
