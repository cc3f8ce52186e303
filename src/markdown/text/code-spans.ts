import type { InlineCode, Text } from 'mdast';

/**
 * Converts a text from outside to nodes: its code spans become code, as GitHub shows them in titles, the rest is text.
 * Grave accents open code where a run of the same length follows (CommonMark 6.1); others stay text.
 */
export function withCodeSpans(text: string): (Text | InlineCode)[] {
  if (!text.includes('`')) return text === '' ? [] : [{ type: 'text', value: text }];
  const nodes: (Text | InlineCode)[] = [];
  let start = 0;
  for (const { from, to, code } of codeSpans(text)) {
    if (from > start) nodes.push({ type: 'text', value: text.slice(start, from) });
    nodes.push({ type: 'inlineCode', value: code });
    start = to;
  }
  if (start < text.length) nodes.push({ type: 'text', value: text.slice(start) });
  return nodes;
}

interface CodeSpan {
  /** Offsets of the span with its grave accents. */
  from: number;
  to: number;
  code: string;
}

/** The code spans of a text in which backslashes are literal. */
export function codeSpans(text: string): CodeSpan[] {
  const runs = [...text.matchAll(/`+/gu)].map(({ 0: run, index }) => ({
    from: index,
    to: index + run.length,
  }));
  const ofLength = new Map<number, number[]>();
  for (const [index, { from, to }] of [...runs.entries()].reverse()) {
    const indexes = ofLength.get(to - from);
    if (indexes === undefined) ofLength.set(to - from, [index]);
    else indexes.push(index);
  }
  const spans: CodeSpan[] = [];
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index];
    const later = open === undefined ? undefined : ofLength.get(open.to - open.from);
    while (later !== undefined && (later.at(-1) ?? index + 1) <= index) later.pop();
    const close = later?.at(-1);
    const end = close === undefined ? undefined : runs[close];
    if (open === undefined || close === undefined || end === undefined) continue;
    const code = text.slice(open.to, end.from);
    index = close;
    // Code of only white space would be invisible; as text it is not.
    if (code.trim() === '') continue;
    const padded = code.startsWith(' ') && code.endsWith(' ');
    spans.push({ from: open.from, to: end.to, code: padded ? code.slice(1, -1) : code });
  }
  return spans;
}
