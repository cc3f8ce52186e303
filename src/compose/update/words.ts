import { remembering } from '../../model/remembering.ts';

/** Words that say nothing about what a text is about. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be by for from has have in into is it its of on or our that the their this to was we ' +
    'were when will with add added adds fix fixed fixes update updated updates use used remove removed drop make ' +
    'support handle include implement allow mention such each other more most these those where within both between through together'
  ).split(' '),
);

/**
 * The keywords of a title or a heading: lower case, without plural endings, numbers and words that say nothing.
 * A working group is a WG.
 * Words joined by `-`, `_`, `.` or a change from lower to upper case count as several.
 */
export function keywordsOf(text: string): string[] {
  const words =
    text
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .toLowerCase()
      .replaceAll(/\bworking[ -]groups?\b/gu, 'wg')
      .match(/\p{L}[\p{L}\p{M}\d]*/gu) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''));
}

/** Names of sections and groups are compared with all others. */
const wordsOf = remembering<string, ReadonlySet<string>>(4096);

/** How alike two names are, from 0 to 1: the share of their keywords that both have; equal names are quite alike. */
export function likeness(a: string, b: string): number {
  if (a.trim().toLowerCase() === b.trim().toLowerCase()) return 1;
  const left = wordsOf(a, () => new Set(keywordsOf(a)));
  const right = wordsOf(b, () => new Set(keywordsOf(b)));
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}
