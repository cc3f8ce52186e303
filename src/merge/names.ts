import { unescapeMarkdown } from '../markdown/text/plain-text.ts';

/** One name of a heading or label: number and words of a part between slashes, such as `3) Incoming Triage`. */
export interface Name {
  /** `3` or `2.1`, when it starts with a number. */
  number: string | undefined;
  /** In lower case, without markup and punctuation. */
  words: string;
}

const NUMBERED = /^(\d+(?:\.\d+)*)[).:]\s*(?=\D)/u;

/** Words that do not identify a section, or that change when a group renames itself. */
const EMPTY = new Set(
  'a an and for in js node nodejs of on or the to team wg working workgroup group'.split(' '),
);

/**
 * The names of a heading or label: one, or several where people merged sections (`1) Fix security issues / 3) Incoming
 * Triage (HackerOne)`).
 */
export function namesOf(text: string): Name[] {
  const parts = plain(text).split(/\s+\/\s+(?=\d+(?:\.\d+)*[).])/u);
  return parts.map((part) => {
    const numbered = NUMBERED.exec(part.trim());
    const words = part.trim().slice(numbered?.[0].length ?? 0);
    return { number: numbered?.[1], words: normalise(words) };
  });
}

/** Normalizes a text: lower case, no markup, no punctuation, single spaces. */
export function normalise(text: string): string {
  return plain(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .replace(/\.(?=\s|$)/gu, '')
    .trim();
}

/**
 * The similarity of two names, from 0 to 1: shared words over all words, ignoring filler words and endings. 1 for names
 * that differ only in those.
 */
export function similarity(a: string, b: string): number {
  const left = meaning(a);
  const right = meaning(b);
  if (left.size === 0 || right.size === 0) return a === b ? 1 : 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}

/** Longer texts are cut: no name is this long. */
const LONGEST = 1000;

/** Markdown roughly as rendered: link texts without addresses, no emphasis, no escapes. */
function plain(text: string): string {
  const unlinked = text.slice(0, LONGEST).replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/gu, '$1');
  return unescapeMarkdown(unlinked.replace(/(?<!\\)[*_`]/gu, ''));
}

function meaning(words: string): Set<string> {
  const stems = words
    .split(' ')
    .flatMap((word) => word.split('.'))
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/u, '') : word));
  return new Set(stems);
}
