import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { contextOf } from './context.ts';

/** The finding of a rule about a range of the source, from `start` to `end` in UTF-16 offsets. */
export interface Finding {
  start: number;
  end: number;
  /** The problem, in one sentence. */
  reason: string;
  /** What to do, when the reason does not make it clear. */
  note?: string;
  /** The corrected text, only when it is certain: `--fix` writes it. */
  fix?: string;
}

/** Adds a finding to the file's messages. `actual` and `expected` carry a fix in the form that editors support. */
export function report(file: VFile, { start, end, reason, note, fix }: Finding): void {
  const { source } = contextOf(file);
  const message = file.message(visible(reason), { place: positionIn(source, start, end) });
  message.actual = source.slice(start, end);
  if (note !== undefined) message.note = note;
  if (fix !== undefined) message.expected = [fix];
}

/** Invisible characters, by their Unicode names. */
const INVISIBLE: Readonly<Record<string, string>> = {
  '\u00A0': 'no-break space',
  '\u00AD': 'soft hyphen',
  '\u200B': 'zero width space',
  '\u200C': 'zero width non-joiner',
  '\u200D': 'zero width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'pop directional formatting',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2060': 'word joiner',
  '\uFEFF': 'zero width no-break space',
};

/** A message in which invisible characters are shown as `U+200B (zero width space)`. */
function visible(text: string): string {
  return text.replace(/\p{Cf}|\u00A0/gu, (char) => {
    const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const name = INVISIBLE[char];
    return name === undefined ? `U+${code}` : `U+${code} (${name})`;
  });
}

/** Report a whole line, without the white space around it. */
export function reportLine(file: VFile, line: number, finding: Omit<Finding, 'start' | 'end'>): void {
  const { source } = contextOf(file);
  const { start, end } = lineExtent(source, line);
  const text = source.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  report(file, { ...finding, start: from, end: from + text.trim().length });
}

/** The extent of a line, without and with its line break; lines count from 1. */
export function lineExtent(source: string, line: number): { start: number; end: number; next: number } {
  const breaks = /\r\n|\r|\n/gu;
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    if (breaks.exec(source) === null) break;
    start = breaks.lastIndex;
  }
  const found = breaks.exec(source);
  return found === null
    ? { start, end: source.length, next: source.length }
    : { start, end: found.index, next: breaks.lastIndex };
}

function positionIn(source: string, start: number, end: number): Position {
  return { start: pointIn(source, start), end: pointIn(source, end) };
}

function pointIn(source: string, offset: number): Point {
  const lines = source.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}
