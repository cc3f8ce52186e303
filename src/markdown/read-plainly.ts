import type { PhrasingContent, Root } from 'mdast';
import { isPlainAddress } from './links.ts';

/** Starts no block, has nothing that Markdown or GFM gives a meaning within a line, and no space at its ends. */
const PLAIN =
  /^(?!\d{1,9}[.)](?: |$))[\p{L}\p{N}"'(@](?:[^\\`*_~[\]<&|!\p{C}\p{Zl}\p{Zp}]*[^\\`*_~[\]<&|!\p{C}\p{Z}])?$/u;
/** What GFM makes a link of without brackets, and what could become one at the edge of a text. */
const LINKED = /:\/\/|www\.|(?:mailto|xmpp):|[^\s(]@/iu;
const ADDRESS = /(?<=^| )(https?:\/\/[^ ]+)(?= |$)/iu;

/**
 * Read Markdown by rules that need no parser: one line of text with bare addresses in it, which is what people mostly
 * write where they may write Markdown. The tree is the one that the parser would make, with its notes on style and
 * without positions.
 * @returns Undefined when some of it is beyond these rules.
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
