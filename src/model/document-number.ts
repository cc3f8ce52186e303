/** A document of an archive: its sort key, and the number in its path or title, as written. */
export interface Numbered {
  /** `2023-02-16`, `2023-07`; null when unknown. */
  key: string | null;
  number: string | null;
}

/**
 * Returns the number of a document: its own, else the first free one after the highest of the documents before it,
 * padded with zeros as that one is.
 */
export function documentNumber(archive: readonly Numbered[], key: string): string {
  const own = archive.find((each) => each.key === key && each.number !== null);
  if (own?.number != null) return own.number;
  const before = archive.filter((each) => each.key === null || each.key < key);
  const [last = '0'] = before.flatMap(({ number }) => number ?? []).toSorted((a, b) => Number(b) - Number(a));
  const taken = new Set(archive.map(({ number }) => Number(number ?? 0)));
  let next = Number(last) + 1;
  while (taken.has(next)) next += 1;
  return String(next).padStart(last.startsWith('0') && last !== '0' ? last.length : 0, '0');
}

const IN_TITLE =
  /(?:\b(?:meeting|call|session|minutes|episode|no\.?|nr\.?|number)\s*|[#№]\s*)#?(\d{1,5})(?![\p{L}\d]|[-/.:]\d)/iu;

/** Returns the number of a meeting in its title: `All Core Devs Meeting 25 Notes`, `Call #12`; null without one. */
export function numberInTitle(title: string): string | null {
  const number = IN_TITLE.exec(title)?.[1] ?? null;
  return number !== null && /^(?:19|20)\d\d$/u.test(number) ? null : number;
}
