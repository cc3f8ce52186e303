/** U+2060 WORD JOINER: takes no room, allows no line break, and ends every pattern that GitHub links. */
export const JOINER = '\u2060';

/** Where a value stands in a text: start and end offsets, in pairs, ascending. */
export type Ranges = readonly number[];

interface Trigger {
  pattern: RegExp;
  /** The offsets, from the start of the match, at which a joiner goes. Empty: harmless after all. */
  joints(match: RegExpExecArray): readonly number[];
}

/** A text without one of these has nothing to disarm; most have none. */
const SUSPICIOUS = /[@#]|:\/\/|www\.|\bgh(?:sa)?-|[0-9a-f]{7}/iu;

const TRIGGERS: readonly Trigger[] = [
  // `https://x`: an address on its own (GFM 6.9, extended autolinks).
  { pattern: /(https?|ftp):\/\//giu, joints: ([, scheme = '']) => [scheme.length] },
  { pattern: /www\./giu, joints: () => [3] },
  // `me@x.org`. What ends like a version (`undici@5.0.0`) is not linked.
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
  // A commit: 7 to 40 hexadecimal digits. Decimal numbers are left alone unless they have the full length.
  {
    pattern: /(?<![0-9A-Za-z_])[0-9a-f]{7,40}(?![0-9A-Za-z_])/giu,
    joints: ([hash]) => (/[a-f]/iu.test(hash) || hash.length === 40 ? everySixth(hash.length) : []),
  },
];

/**
 * Break, with word joiners, everything in a text that GitHub would link or notify after rendering: mentions,
 * references to issues, advisories and commits, addresses and e-mail addresses. People read the same text.
 * A text with none of these comes back as it is; applying it twice changes nothing.
 * @param text - Text as `plainText` gives it.
 * @param ranges - Touch only what overlaps these; by default the whole text.
 */
export function disarm(text: string, ranges: Ranges = [0, text.length]): string {
  if (ranges.length === 0 || !SUSPICIOUS.test(text)) return text;
  const joints = new Set<number>();
  for (const { pattern, joints: find } of TRIGGERS) {
    for (const match of text.matchAll(pattern)) {
      // The character before counts as well: a value may end where the template's `#1` starts.
      if (!overlaps(ranges, match.index - 1, match.index + match[0].length + 1)) continue;
      for (const joint of find(match)) joints.add(match.index + joint);
    }
  }
  if (joints.size === 0) return text;
  const parts: string[] = [];
  let start = 0;
  for (const joint of [...joints].sort((a, b) => a - b)) {
    parts.push(text.slice(start, joint));
    start = joint;
  }
  return [...parts, text.slice(start)].join(JOINER);
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
