import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a person most likely meant, or undefined when none is close.
 * Case and the characters `-`, `_` and space do not count; up to a third of the letters may differ, at least one.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[-_\s]/gu, '');
  const wanted = plain(name);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const found = distance(wanted, plain(candidate));
    if (best === undefined || found < best.distance) best = { candidate, distance: found };
  }
  if (best === undefined) return undefined;
  const allowed = Math.max(1, Math.floor(Math.max(wanted.length, plain(best.candidate).length) / 3));
  return best.distance <= allowed ? best.candidate : undefined;
}
