import { type NewestRepository, newestRepository, type Renamed } from '../model/renamed.ts';
import { firstOpenLine } from './block-range.ts';
import { decide, type MergeDecisions } from './decide.ts';
import type { Entry } from './entry.ts';
import { type Doc, identify } from './identity.ts';
import { assertMergeable } from './limits.ts';
import { BYTE_ORDER_MARK, type Lines, lineCount, lineEnding, lineStart } from './lines.ts';
import { type Matching, match, type Sides } from './match.ts';
import { type Memory, type Word, writeMemory } from './memory.ts';
import { correctMistypedLinks } from './mistyped-links.ts';
import { placeFresh } from './place.ts';
import { readDocument } from './read-document.ts';
import { itemWords, ownWord, translated, wordsAfter } from './remember.ts';
import { removedLines } from './removed-lines.ts';
import { type Edits, type Insertion, type Replacement, splice } from './splice.ts';
import { indentOf } from './style.ts';

export interface MergeOptions {
  /** Repositories that moved or were renamed since the document was written, old name to new, case-insensitive. */
  renamed?: Renamed;
}

export interface MergePlan {
  /** The merged document. */
  text: string;
  /** Addresses of the items that were added, in the order of the generated document. */
  added: string[];
  /** The number of generated items that already existed. */
  kept: number;
  changed: boolean;
  /** Warnings for the user, one sentence each. */
  warnings: string[];
}

/**
 * Compares the items of two versions of a text: the addresses of new ones, and the number of those that existed before.
 */
export function itemChanges(before: string | null, after: string): Pick<MergePlan, 'added' | 'kept'> {
  const items = (text: string) => itemsOf(read(text, newestRepository({})).doc, () => true);
  const known = new Set(items(before ?? ''));
  const all = items(after);
  const added = all.filter((url) => !known.has(url));
  return { added, kept: all.length - added.length };
}

/**
 * Merges the text that the tool would write today into a document that people have edited, and reports the changes. The
 * result is the existing text with a minimum of lines added, replaced and removed; all other bytes stay. See
 * `mergeDocument` for the rules.
 * @throws {MinutebookError} `document/not-text`, `document/too-large` or `document/too-deep` for texts that cannot be
 *   merged.
 */
export function planMerge(
  existing: string,
  generated: string,
  { renamed = {} }: MergeOptions = {},
): MergePlan {
  assertMergeable(existing, 'The document');
  assertMergeable(generated, 'The generated document');
  const mark = existing.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const plan = mergeTexts(existing.slice(mark.length), generated.replace(BYTE_ORDER_MARK, ''), renamed);
  return { ...plan, text: plan.changed ? mark + plan.text : existing };
}

function mergeTexts(existing: string, generated: string, renamed: Renamed): MergePlan {
  const newest = newestRepository(renamed);
  const { memory: words, doc: found } = read(existing, newest);
  const warnings = words.damaged > 0 ? [DAMAGED] : [];
  if (generated.trim() === '') return { text: existing, added: [], kept: 0, changed: false, warnings };
  const { memory: wanted, doc: fresh } = read(generated, newest);
  if (existing.trim() === '') {
    const text = create(generated, fresh, wanted);
    return { text, added: itemsOf(fresh, () => true), kept: 0, changed: true, warnings };
  }
  const standing = correctMistypedLinks(fresh, found);
  const memory = translated(words, fresh, standing);
  const sides = { generated: fresh, existing: standing, memory, renamed };
  const matching = match(sides);
  const decisions = decide(sides, matching);
  const added = itemsOf(fresh, (entry) => decisions.fresh.has(entry));
  const kept = itemsOf(
    fresh,
    (entry) => !decisions.fresh.has(entry) && isThere(entry, fresh, matching),
  ).length;
  const changed = decisions.fresh.size + decisions.removed.size + decisions.replaced.size > 0;
  const text = changed ? rewrite(existing, sides, matching, decisions) : existing;
  return { text, added, kept, changed, warnings };
}

const DAMAGED =
  'The comment that remembers what minutebook wrote was damaged; lines that it no longer names count as yours.';

function read(text: string, newest: NewestRepository): { memory: Memory; doc: Doc } {
  const { memory, lines, root } = readDocument(text);
  return { memory, doc: identify(lines, root, memory, newest) };
}

function itemsOf(doc: Doc, wanted: (entry: Entry) => boolean): string[] {
  const items = [...doc.identities].flatMap(([entry, { item, subject }]) =>
    item && subject !== undefined && wanted(entry)
      ? [[subject.key, subject.url ?? subject.key] as const]
      : [],
  );
  return [...new Map(items).values()];
}

function isThere(entry: Entry, { identities }: Doc, { pairs, mentioned }: Matching): boolean {
  return pairs.has(entry) || mentioned.has(identities.get(entry)?.segment ?? '');
}

function create(text: string, doc: Doc, memory: Memory): string {
  const lines = { text, starts: doc.lines.starts };
  const words = [...[...doc.identities.keys()].map((entry) => ownWord(entry, doc)), ...itemWords(doc)];
  return splice(
    lines,
    remembered(words, memory, doc, { insertions: [], replacements: [], removed: new Set() }),
  );
}

function rewrite(text: string, sides: Sides, matching: Matching, decisions: MergeDecisions): string {
  const { generated, existing, memory } = sides;
  const lines = { text, starts: existing.lines.starts };
  const words = wordsAfter(sides, matching, decisions);
  const edits = {
    insertions: placeFresh(generated, existing, decisions, matching.claimed),
    replacements: [...decisions.replaced].map(([entry, place]) => replacement(entry, place, lines)),
    removed: removedLines(decisions.removed, lines),
  };
  return splice(lines, remembered(words, memory, existing, edits));
}

function replacement(entry: Entry, { start, end, firstLine }: Entry, lines: Lines): Replacement {
  const indent = indentOf(lines.text.slice(lineStart(lines, firstLine), start));
  return { start, end, text: entry.text.replaceAll('\n', lineEnding(lines, firstLine) + indent) };
}

/** Adds the edits that update the memory: one comment, at its current position or at the end. */
function remembered(words: readonly Word[], memory: Memory, doc: Doc, edits: Edits): Edits {
  const text = writeMemory(words);
  const [place, ...copies] = memory.ranges;
  const replacements = [...edits.replacements, ...copies.map((copy) => ({ ...copy, text: '' }))];
  if (place !== undefined) return { ...edits, replacements: [...replacements, { ...place, text }] };
  const last = lineCount(doc.lines) - 1;
  const written = lineStart(doc.lines, last) === doc.lines.text.length ? last - 1 : last;
  const after = Math.min(written, firstOpenLine(doc) - 1);
  const insertion: Insertion = { after, lines: [text], before: 'block', behind: 'block' };
  return { ...edits, insertions: [...edits.insertions, insertion] };
}
