import { stringify } from 'yaml';
import { formatPlace } from '../errors/place.ts';
import type { Leftover } from './draft.ts';

/** Of one value; what is longer is still in the file it came from. */
const MOST_LINES = 40;
const LONGEST = 2000;

/**
 * A leftover as lines for a comment: its place and key, why it is left over, what to do, and the value itself.
 * No line, whatever the value holds, has a line break or another control character in it.
 */
export function leftoverLines({ origin, value, why, hint }: Leftover): string[] {
  const lines = [
    `Left over: ${origin.key} (${formatPlace(origin.place)})`,
    `  why: ${why}`,
    `  fix: ${hint}`,
  ];
  return [...lines, ...valueLines(value)].map(visible);
}

function valueLines(value: unknown): string[] {
  if (value === undefined) return [];
  const text = typeof value === 'string' ? value : stringify(value, { lineWidth: 0 });
  const lines = text.trimEnd().split(/\r\n?|\n/u);
  if (lines.length === 1) return [`  was: ${cut(lines[0] ?? '')}`];
  const more = lines.length - MOST_LINES;
  const rest = more > 0 ? [`    … and ${more} more ${more === 1 ? 'line' : 'lines'}`] : [];
  return ['  was:', ...lines.slice(0, MOST_LINES).map((line) => `    ${cut(line)}`), ...rest];
}

function cut(line: string): string {
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

function visible(line: string): string {
  return line
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF]/gu, (character) =>
      JSON.stringify(character)
        .slice(1, -1)
        .replace(/[^ -~]/gu, '\uFFFD'),
    )
    .trimEnd();
}
