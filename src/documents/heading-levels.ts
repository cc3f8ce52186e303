import type { Heading, RootContent } from 'mdast';
import { parseSource } from '../read/minutes/parse-source.ts';

/** The headings of a text, except those inside lists and quotes. */
export function headingsOf(text: string): Heading[] {
  const { children } = parseSource(text, { file: 'section' });
  return children.filter((node): node is Heading => node.type === 'heading');
}

/** A text with its headings moved by a number of levels. */
export function shifted(text: string, by: number, keepsFirst = false): string {
  if (by === 0) return text;
  let result = text;
  for (const heading of headingsOf(text).toReversed()) {
    const { start } = offsets(heading);
    if (result[start] !== '#' || (keepsFirst && start === 0)) continue;
    const depth = Math.min(6, Math.max(1, heading.depth + by));
    result = result.slice(0, start) + '#'.repeat(depth) + result.slice(start + heading.depth);
  }
  return result;
}

/** A text with its first heading replaced. */
export function retitled(text: string, heading: string): string {
  const [first] = headingsOf(text);
  const { start, end } = offsets(first);
  return first === undefined || start > 0 ? `${heading}\n\n${text}` : heading + text.slice(end);
}

/** The offsets of a block in its text. */
export function offsets(node: RootContent | undefined): { start: number; end: number } {
  return { start: node?.position?.start.offset ?? 0, end: node?.position?.end.offset ?? 0 };
}
