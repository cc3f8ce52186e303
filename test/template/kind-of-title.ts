import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';

/** A piece of a title: code as GitHub shows it, or the text between. */
interface Piece {
  code: boolean;
  value: string;
}

/** The code spans of a title by CommonMark's parser, to which everything but grave accents and spaces is a letter. */
export function piecesOf(title: string): Piece[] {
  const [paragraph] = parseMarkdown(`x${title.replace(/[^` ]/g, 'a')}x`, { frontMatter: false }).children;
  const nodes = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const pieces: Piece[] = [];
  let start = 0;
  for (const node of nodes) {
    if (node.type !== 'inlineCode' || node.value.trim() === '') continue;
    const from = (node.position?.start.offset ?? 0) - 1;
    const to = (node.position?.end.offset ?? 0) - 1;
    if (from > start) pieces.push({ code: false, value: title.slice(start, from) });
    const inside = title.slice(from, to).replace(/^`+|`+$/gu, '');
    const padded = node.value.length < inside.length;
    pieces.push({ code: true, value: padded ? inside.slice(1, -1) : inside });
    start = to;
  }
  if (start < title.length) pieces.push({ code: false, value: title.slice(start) });
  return pieces;
}

/** A harmless title of the same kind, and what its words stand for. */
export function sameKind(title: string, word: string): { title: string; words: Map<string, string> } {
  const pieces = piecesOf(title);
  const words = new Map(pieces.map(({ value }, index) => [`${word}${index}${word}`, value]));
  const names = [...words.keys()];
  return {
    title: pieces.map(({ code }, index) => (code ? `\`${names[index]}\`` : names[index])).join(''),
    words,
  };
}
