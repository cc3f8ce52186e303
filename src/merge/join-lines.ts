import { diffArrays } from 'diff';
import { withoutQuieting } from '../markdown/text/earlier-joiners.ts';

/** A line of a document without its ending. */
export interface ProvenLine {
  text: string;
  /**
   * In the existing document: the line came from the tool or from the incoming document, so it may be removed with it.
   * In the incoming document: the tool wrote it and the existing document has had it, so there it was removed on
   * purpose.
   */
  own: boolean;
}

/**
 * Joins two versions of a document that were both edited by people. Every line that is not `own` is in the result, in
 * the order of its version; where the two differ, the existing lines come first. An own line of the existing version
 * stays while the incoming one has it anywhere; an own line of the incoming version that the existing one lacks is not
 * added. Lines are equal when they differ only in bullets and indentation. A fenced code block counts as one line:
 * otherwise its fences would be joined with those of another block.
 * @returns The lines, and the number of conflicts: lines that people wrote at the same place in both versions.
 */
export function joinLines(
  standingLines: readonly ProvenLine[],
  incomingLines: readonly ProvenLine[],
): { lines: string[]; conflicts: number } {
  const [standing, incoming] = [inBlocks(standingLines), inBlocks(incomingLines)];
  const said = new Set(incoming.map(({ text }) => keyOf(text)));
  const parts = diffArrays(standing.map(keyOfLine), incoming.map(keyOfLine));
  const lines: string[] = [];
  const moved = unaligned(parts);
  let conflicts = 0;
  let [here, there, people] = [0, 0, 0];
  for (const { added, removed, count = 0 } of parts) {
    if (added) {
      const fresh = incoming
        .slice(there, there + count)
        .filter((line) => !line.own && !take(moved, keyOf(line.text)));
      const spoken = fresh.filter(({ text }) => text.trim() !== '').length;
      if (spoken > 0) lines.push(...fresh.map(({ text }) => text));
      conflicts += Math.min(people, spoken);
      there += count;
      people = 0;
    } else if (removed) {
      const kept = standing.slice(here, here + count).filter(({ text, own }) => {
        return text.trim() !== '' && (!own || said.has(keyOf(text)));
      });
      people = kept.filter(({ own }) => !own).length;
      const stays = new Set(kept);
      const whole = standing.slice(here, here + count);
      if (kept.length > 0) {
        lines.push(
          ...whole.filter((line) => stays.has(line) || line.text.trim() === '').map(({ text }) => text),
        );
      }
      here += count;
    } else {
      lines.push(...standing.slice(here, here + count).map(({ text }) => text));
      here += count;
      there += count;
      people = 0;
    }
  }
  return { lines, conflicts };
}

/** Counts, per line, its occurrences in the existing version that the incoming one has elsewhere or not at all. */
function unaligned(parts: readonly { removed: boolean; value: readonly string[] }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { removed, value } of parts) {
    for (const key of removed ? value : []) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A line without words, such as a rule or the delimiter row of a table, is never equal to one elsewhere. */
function take(counts: Map<string, number>, key: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(key)) return false;
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}

function keyOfLine({ text }: ProvenLine): string {
  return keyOf(text);
}

function keyOf(text: string): string {
  const words = text.trim().replace(/^(?:[-*+]|\d{1,9}[.)])\s+(?=\S)/u, '');
  // Earlier versions wrote code in titles as text.
  return withoutQuieting(words).replaceAll('\\`', '`');
}

interface Line {
  text: string;
  own: boolean;
}

/**
 * Turns each fenced code block (https://spec.commonmark.org/0.31.2/#fenced-code-blocks) into one line, whose `text`
 * spans several lines. A block is the tool's own when all its lines are. A fence that is never closed is an ordinary
 * line.
 */
function inBlocks(lines: readonly Line[]): Line[] {
  const blocks: Line[] = [];
  for (let first = 0; first < lines.length; ) {
    const last = closingOf(lines, first);
    const block = lines.slice(first, last + 1);
    blocks.push({
      text: block.map(({ text }) => text).join('\n'),
      own: block.every(({ text, own }) => own || (block.length > 1 && text.trim() === '')),
    });
    first = last + 1;
  }
  return blocks;
}

/** The line that closes the code block starting at `first`; `first` itself when there is none. */
function closingOf(lines: readonly Line[], first: number): number {
  const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/u.exec(lines[first]?.text ?? '')?.[1];
  if (fence === undefined) return first;
  for (let index = first + 1; index < lines.length; index += 1) {
    const end = lines[index]?.text.trim() ?? '';
    if (end.length >= fence.length && end === fence.charAt(0).repeat(end.length)) return index;
  }
  return first;
}
