import { distance } from 'fastest-levenshtein';

/**
 * Finds the candidate that was most likely meant: the one with the fewest wrong letters, else one that starts with the
 * name (`output` for `out`), else one with the same letters in another order (`from` for `form`). Case and the
 * characters `-`, `_` and space are ignored. Up to a third of the letters may be wrong, and two from five letters on.
 * @returns Undefined when none is close.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = plainName(name);
  const all = [...candidates].map((candidate) => ({ candidate, text: plainName(candidate) }));
  const near = all
    .map((entry) => ({ ...entry, wrong: distance(wanted, entry.text) }))
    .filter(({ text, wrong }) => wrong <= allowed(Math.max(wanted.length, text.length)))
    .reduce<{ candidate: string; wrong: number } | undefined>(
      (best, entry) => (best === undefined || entry.wrong < best.wrong ? entry : best),
      undefined,
    );
  if (near !== undefined) return near.candidate;
  const found =
    all.find(({ text }) => wanted.length >= 3 && text.startsWith(wanted)) ??
    all.find(({ text }) => text !== '' && sorted(text) === sorted(wanted));
  return found?.candidate;
}

function allowed(length: number): number {
  return Math.max(length >= 5 ? 2 : 1, Math.floor(length / 3));
}

/** Normalizes a name: without case, hyphens, underscores and spaces, which are easily confused. */
export function plainName(text: string): string {
  return text.toLowerCase().replace(/[-_\s]/gu, '');
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
