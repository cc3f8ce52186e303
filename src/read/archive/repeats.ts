import { bareWords } from '../../model/bare-words.ts';
import type { ArchiveItem } from './schema.ts';

/** `201.3`: the number of a point in the agenda of that meeting. */
const NUMBERED = /^(\d{1,4}\.\d{1,3})(?:\s|\||$)/u;
/** Agenda numbers and recording timestamps before the words. */
const BEFORE =
  /^(?:(?:\d{1,4}(?:\.\d{1,3})+|\d{1,3}[.)]|[a-z][.)])\s*\|?\s+|\[?\d{1,2}:\d{2}(?::\d{2})?\]?(?:\([^()\s]*\))?\s+)+/u;

function plainTitle(title: string): string {
  const plain = title.replace(BEFORE, '');
  return plain === '' ? title : plain;
}

/** Titles shorter than this are not compared by containment. */
const SHORTEST = 4;

/**
 * Joins agenda points with the same points further down, where their notes are. Points are the same when they share the
 * issue, the title, or the agenda number, or when one title contains the other. The point with notes keeps its wording.
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

/** Finds an earlier point without discussion whose title contains this one, or the other way round. */
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

/** A title in lower case, without numbering, trailing brackets and punctuation. */
function keyOf({ title }: ArchiveItem): string {
  return bareWords(plainTitle(title.slice(0, 200)).replace(/\s*\([^()]*\)\s*$/u, ''));
}
