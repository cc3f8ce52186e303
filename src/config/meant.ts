import { nearest } from '../errors/nearest.ts';

/**
 * The candidate that was probably meant: the nearest one, else one that the name is a beginning of (`out`), else one
 * of the same letters in another order (`form`).
 */
export function meant(name: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  const near = nearest(name, all);
  if (near !== undefined) return near;
  const wanted = name.toLowerCase();
  const letters = (text: string) => [...text.toLowerCase()].sort().join('');
  return (
    all.find((candidate) => wanted.length >= 3 && candidate.toLowerCase().startsWith(wanted)) ??
    all.find((candidate) => letters(candidate) === letters(wanted))
  );
}
