/**
 * The kind of document that a text is written to. In conversations (issues, pull requests, comments) GitHub links
 * references, notifies people and renders formulas after Markdown is rendered; in files and shared notes it does not.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export type TextTarget = 'conversation' | 'file';

/** Is invisible, is not copied, and ends every pattern that GitHub looks for in a text. */
export const EMPTY_COMMENT = '<!-- -->';

/** The positions of values in a text: start and end offsets, in pairs, ascending. */
export type Ranges = readonly number[];

interface Trigger {
  pattern: RegExp;
  /** The offsets, from the start of the match, at which to put a comment. Empty when the match is harmless. */
  joints(match: RegExpExecArray): readonly number[];
}

/** A text without one of these needs no change; most texts have none. */
const SUSPICIOUS = /[@#$]|:\/\/|www\.|\bgh(?:sa)?-|[0-9a-f]{7}/iu;

const TRIGGERS: readonly Trigger[] = [
  // `https://x`: an address on its own (GFM 6.9, extended autolinks).
  { pattern: /(?:https?|ftp):\/\//giu, joints: ([start]) => [start.length - 2] },
  { pattern: /www\./giu, joints: () => [3] },
  // `me@x.org`. Addresses that end like a version (`undici@5.0.0`) are not linked.
  {
    pattern: /(?<=[\w.+-])@[\w-]+(?:\.[\w-]*)+/gu,
    joints: ([address]) => (/^@[\d.]*\d$/u.test(address) ? [] : [1]),
  },
  // `@name`, `@org/team`: notifies.
  { pattern: /(?<![\w])@(?=[A-Za-z0-9])[\w/-]*/gu, joints: () => [1] },
  // `#1`, `name#1`, `owner/name#1`.
  { pattern: /#\d+/gu, joints: () => [1] },
  { pattern: /\bgh-\d+/giu, joints: () => [2] },
  { pattern: /\bghsa-[0-9a-z]/giu, joints: () => [4] },
  // A commit: 7 to 40 hexadecimal digits. Decimal numbers are ignored unless they have the full length.
  {
    pattern: /(?<![0-9A-Za-z_])[0-9a-f]{7,40}(?![0-9A-Za-z_])/giu,
    joints: ([hash]) => (/[a-f]/iu.test(hash) || hash.length === 40 ? everySixth(hash.length) : []),
  },
];

/** `$x$`, `$$x$$` and, around code, `` $`x`$ ``: white space never follows the start of a formula. */
const FORMULA: Trigger = { pattern: /\$(?!\s)/gu, joints: () => [1] };

/** The surroundings of a text in its line. */
interface Neighbours {
  /** Only change matches that overlap these ranges; by default the whole text. */
  ranges?: Ranges;
  /** Another node follows, such as code or a link. */
  followed?: boolean;
  /** Another dollar sign is in the same line: two make a formula. */
  dollars?: boolean;
}

/**
 * Splits a text at every position where GitHub would link, notify or typeset in a conversation: mentions, references to
 * issues, advisories and commits, addresses and e-mail addresses, formulas. With an empty comment between the pieces,
 * people read and copy the same text, and nothing is triggered. Emoji codes stay: GitHub shows them in titles, too.
 * @param text - Text as returned by `plainText`, without code: in code GitHub links nothing.
 * @returns One or more pieces; joined, they are the text. The last one is empty when a comment ends the text.
 */
export function quietPieces(
  text: string,
  { ranges = [0, text.length], followed = false, dollars = false }: Neighbours = {},
): string[] {
  if (ranges.length === 0 || !SUSPICIOUS.test(text)) return [text];
  const joints = new Set<number>();
  const formulas = dollars || text.indexOf('$') !== text.lastIndexOf('$');
  for (const { pattern, joints: find } of formulas ? [...TRIGGERS, FORMULA] : TRIGGERS) {
    for (const match of text.matchAll(pattern)) {
      // The character before counts as well: a value may end where the template's `#1` starts.
      if (!overlaps(ranges, match.index - 1, match.index + match[0].length + 1)) continue;
      for (const joint of find(match)) joints.add(match.index + joint);
    }
  }
  if (!followed) joints.delete(text.length);
  if (joints.size === 0) return [text];
  const pieces: string[] = [];
  let start = 0;
  for (const joint of [...joints].sort((a, b) => a - b)) {
    pieces.push(text.slice(start, joint));
    start = joint;
  }
  return [...pieces, text.slice(start)];
}

function overlaps(ranges: Ranges, from: number, to: number): boolean {
  for (let index = 0; index < ranges.length; index += 2) {
    if ((ranges[index] ?? 0) < to && (ranges[index + 1] ?? 0) > from) return true;
  }
  return false;
}

function everySixth(length: number): number[] {
  return Array.from({ length: Math.ceil(length / 6) - 1 }, (_, index) => (index + 1) * 6);
}
