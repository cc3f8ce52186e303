import { diffArrays } from 'diff';
import { withoutQuieting } from '../markdown/text/earlier-joiners.ts';

/** A line of a document without its ending. */
export interface ProvenLine {
  text: string;
  /**
   * Of the standing document: it came from the tool or from the incoming document, so it may go with it. Of the
   * incoming one: the tool wrote it, and the standing one has had it, so that it is missing there on purpose.
   */
  own: boolean;
}

/**
 * Join two versions of a document that people edited both. Every line that is not `own` is in the result, in the
 * order of its version; where the two differ, the standing lines come first. An own line of the standing version
 * stays while the incoming one has it anywhere; one of the incoming version that is not there is not added.
 * Lines are the same when they say the same: bullets and indentation aside. A fenced block of code is one line: its
 * fences would else be joined with those of another block.
 * @returns The lines, and how many people's lines of both versions stand where there was one.
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

/** How often each line stands in the standing version where the incoming one has it elsewhere or not at all. */
function unaligned(parts: readonly { removed: boolean; value: readonly string[] }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { removed, value } of parts) {
    for (const key of removed ? value : []) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A line without words, such as a rule or the middle of a table, is never the same as one elsewhere. */
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
  // Earlier versions wrote the code of titles as text.
  return withoutQuieting(words).replaceAll('\\`', '`');
}

interface Line {
  text: string;
  own: boolean;
}

/**
 * Lines with each fenced block of code as one (https://spec.commonmark.org/0.31.2/#fenced-code-blocks), its `text` of
 * several lines. A block is the tool's own when all its lines are. A fence that nothing closes is a line like others.
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

/** The line that closes the block that begins here; the line itself when none does. */
function closingOf(lines: readonly Line[], first: number): number {
  const fence = /^\s*(`{3,}(?=[^`]*$)|~{3,})/u.exec(lines[first]?.text ?? '')?.[1];
  if (fence === undefined) return first;
  for (let index = first + 1; index < lines.length; index += 1) {
    const end = lines[index]?.text.trim() ?? '';
    if (end.length >= fence.length && end === fence.charAt(0).repeat(end.length)) return index;
  }
  return first;
}
