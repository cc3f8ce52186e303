import { bareWords } from '../../model/bare-words.ts';
import type { ArchiveItem } from './schema.ts';

/** `201.3`: a point's number in the agenda of that meeting. */
const NUMBERED = /^(\d{1,4}\.\d{1,3})(?:\s|\||$)/u;
/** Numbers of the agenda, and the moment of the recording, before the words. */
const BEFORE =
  /^(?:(?:\d{1,4}(?:\.\d{1,3})+|\d{1,3}[.)]|[a-z][.)])\s*\|?\s+|\[?\d{1,2}:\d{2}(?::\d{2})?\]?(?:\([^()\s]*\))?\s+)+/u;

function plainTitle(title: string): string {
  const plain = title.replace(BEFORE, '');
  return plain === '' ? title : plain;
}

/** Shorter than this, and a title inside another says little. */
const SHORTEST = 4;

/**
 * Join what an agenda lists with the same points further down, where the notes stand: the same issue, the same title, a
 * title that the other holds whole, or the same number of the agenda. The point with notes keeps its words.
 */
export function withoutRepeats(items: readonly ArchiveItem[]): ArchiveItem[] {
  const kept: ArchiveItem[] = [];
  const byReference = new Map<string, number>();
  const byTitle = new Map<string, number>();
  const byNumber = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    const number = NUMBERED.exec(item.title)?.[1];
    const known =
      (item.reference === null ? undefined : byReference.get(item.reference.toLowerCase())) ??
      (number === undefined ? undefined : byNumber.get(number)) ??
      byTitle.get(key) ??
      listedBefore(kept, item, key);
    const earlier = known === undefined ? undefined : kept[known];
    const at = known === undefined || earlier === undefined || !isSame(earlier, item) ? kept.length : known;
    kept[at] = earlier === undefined || at === kept.length ? item : joined(earlier, item);
    if (item.reference !== null) byReference.set(item.reference.toLowerCase(), at);
    if (key !== '') byTitle.set(key, at);
    if (number !== undefined) byNumber.set(number, at);
  }
  return kept.map((item) => ({ ...item, title: plainTitle(item.title) }));
}

function isSame(a: ArchiveItem, b: ArchiveItem): boolean {
  return (
    a.reference === null || b.reference === null || a.reference.toLowerCase() === b.reference.toLowerCase()
  );
}

/** A point of the list above that was not talked about there, and whose words hold this title, or the other way round. */
function listedBefore(
  kept: readonly ArchiveItem[],
  { discussed, notes }: ArchiveItem,
  key: string,
): number | undefined {
  if (key.length < SHORTEST || (!discussed && notes.length === 0)) return undefined;
  const found = kept.findIndex((other) => {
    if (other.discussed) return false;
    const title = keyOf(other);
    return (
      title.length >= SHORTEST && (` ${title} `.includes(` ${key} `) || ` ${key} `.includes(` ${title} `))
    );
  });
  return found < 0 ? undefined : found;
}

function joined(listed: ArchiveItem, noted: ArchiveItem): ArchiveItem {
  const [words, other] = noted.discussed || !listed.discussed ? [noted, listed] : [listed, noted];
  return {
    ...words,
    title: words.title === '' ? other.title : words.title,
    reference: words.reference ?? other.reference,
    url: words.url ?? other.url,
    discussed: listed.discussed || noted.discussed,
    notes: [...listed.notes, ...noted.notes],
  };
}

/** A title without numbering, brackets at its end, marks and case. */
function keyOf({ title }: ArchiveItem): string {
  return bareWords(plainTitle(title.slice(0, 200)).replace(/\s*\([^()]*\)\s*$/u, ''));
}
