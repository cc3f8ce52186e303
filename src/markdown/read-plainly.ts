import type { PhrasingContent, Root } from 'mdast';
import { isPlainAddress } from './links.ts';

/**
 * Text that starts no block, without special characters of Markdown or GFM within a line, and without space at its
 * ends.
 */
const PLAIN =
  /^(?!\d{1,9}[.)](?: |$))[\p{L}\p{N}"'(@](?:[^\\`*_~[\]<&|!\p{C}\p{Zl}\p{Zp}]*[^\\`*_~[\]<&|!\p{C}\p{Z}])?$/u;
/** Text that GFM links without brackets, and text that could become such a link at the edge. */
const LINKED = /:\/\/|www\.|(?:mailto|xmpp):|[^\s(]@/iu;
const ADDRESS = /(?<=^| )(https?:\/\/[^ ]+)(?= |$)/iu;

/**
 * Parses Markdown by rules that need no parser: one line of text with bare addresses in it, the most common form. The
 * tree is the one that the parser would make, with its notes on style and without positions.
 * @returns Undefined when the rules do not cover some of it.
 */
export function readPlainly(text: string): Root | undefined {
  const pieces = text.split(ADDRESS);
  const words = pieces.filter((_, index) => index % 2 === 0).join('x');
  if (!PLAIN.test(words) || LINKED.test(words)) return undefined;
  const children: PhrasingContent[] = [];
  for (const [index, value] of pieces.entries()) {
    if (value === '') continue;
    if (index % 2 === 0) {
      children.push({ type: 'text', value });
      continue;
    }
    if (!isPlainAddress(value)) return undefined;
    const style = { form: 'bare' } as const;
    children.push({
      type: 'link',
      title: null,
      url: value,
      children: [{ type: 'text', value }],
      data: { style },
    });
  }
  return { type: 'root', children: [{ type: 'paragraph', children }] };
}
