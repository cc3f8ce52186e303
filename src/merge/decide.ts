import { unescapeMarkdown } from '../markdown/text/plain-text.ts';
import { descendants, type Entry } from './entry.ts';
import { Freshness } from './freshness.ts';
import type { Doc } from './identity.ts';
import type { Matching, Sides } from './match.ts';
import { identityTag, type Memory, placeTag, textTag } from './memory.ts';
import { tickIn, withoutCheckbox } from './references.ts';

/** What happens to each generated and existing line. */
export interface MergeDecisions {
  /** Generated entries to add, with the headings they need; an entry whose parent is added is added with it. */
  fresh: ReadonlySet<Entry>;
  /** Existing entries to remove, each with everything in it. */
  removed: ReadonlySet<Entry>;
  /** Generated items whose facts moved them, and their existing entries; they are in `fresh` at their new location. */
  relocated: ReadonlyMap<Entry, Entry>;
  /** From generated entries to the existing ones whose text they replace. */
  replaced: ReadonlyMap<Entry, Entry>;
  /** From generated entries to existing ones, except those that are removed and added elsewhere. */
  pairs: ReadonlyMap<Entry, Entry>;
  /** From generated lists and sections that people split up to the existing entries that now hold their items. */
  adopted: ReadonlyMap<Entry, Entry>;
}

/**
 * Decides what happens to each line. Lines that the tool wrote and nobody touched follow the facts: they are replaced,
 * removed when nobody wrote below them, and moved when the facts moved them. All other lines stay. An entry that was
 * offered before and has been removed is not added again.
 *
 * A document without memory was written by people, and says the rest of the template in its own words: only items,
 * releases and dates are added to it, with the headings they need.
 */
export function decide(sides: Sides, matching: Matching): MergeDecisions {
  const relocated = relocations(sides, matching);
  const pairs = new Map([...matching.pairs].filter(([entry]) => !relocated.has(entry)));
  const freshness = new Freshness(sides, { pairs, relocated, mentioned: matching.mentioned });
  const fresh = freshness.fresh();
  const emptied = emptiedGroups(sides, matching, fresh);
  for (const entry of emptied.keys()) pairs.delete(entry);
  return {
    pairs,
    relocated,
    removed: removals(sides, matching, new Set([...relocated.values(), ...emptied.values()])),
    fresh,
    adopted: freshness.adopted,
    replaced: replacements(sides, pairs, matching),
  };
}

/** Untouched lines that are no longer generated, unless they contain an entry that stays. */
function removals(
  { generated, existing, memory }: Sides,
  { claimed, isOwn }: Matching,
  relocated: ReadonlySet<Entry>,
): Set<Entry> {
  const kept = new Set(
    [...generated.identities.values()].flatMap(({ key, item, segment }) =>
      (item ? [key, segment] : [key]).map(identityTag),
    ),
  );
  const gone = new Map<string, number>();
  for (const { identity, text } of memory.own) {
    if (!kept.has(identity)) gone.set(text, (gone.get(text) ?? 0) + 1);
  }
  const removed = new Set(relocated);
  if (gone.size === 0) return removed;
  const candidates: Entry[] = [];
  for (const entry of existing.identities.keys()) {
    if (claimed.has(entry) || !isOwn(entry) || holdsMemory(entry, existing, memory)) continue;
    const text = textTag(entry.text);
    const left = gone.get(text) ?? 0;
    // People may have copied the line; their copy stays.
    if (left === 0) continue;
    gone.set(text, left - 1);
    candidates.push(entry);
  }
  for (const entry of candidates.reverse()) {
    if (entry.children.every((child) => removed.has(child))) removed.add(entry);
  }
  return removed;
}

/**
 * Headings of repositories that people left without anything below: they deleted all items there, and there is no new
 * one. Items that people moved elsewhere keep the heading, which says where new ones belong.
 */
function emptiedGroups(
  { generated, existing, memory }: Sides,
  { pairs, isOwn }: Matching,
  fresh: ReadonlySet<Entry>,
): Map<Entry, Entry> {
  const emptied = new Map<Entry, Entry>();
  for (const [entry, { repository }] of generated.identities) {
    const standing = pairs.get(entry);
    if (repository === undefined || entry.kind !== 'heading' || entry.children.length === 0) continue;
    if (standing?.kind !== 'heading' || standing.children.length > 0 || !isOwn(standing)) continue;
    if (holdsMemory(standing, existing, memory)) continue;
    const isGone = [...descendants(entry)].every((below) => !pairs.has(below) && !fresh.has(below));
    if (isGone) emptied.set(entry, standing);
  }
  return emptied;
}

function holdsMemory(entry: Entry, { lines }: Doc, { ranges }: Memory): boolean {
  const from = lines.starts[entry.firstLine] ?? 0;
  const to = lines.starts[entry.lastLine + 1] ?? lines.text.length;
  return ranges.some(({ start, end }) => start < to && end > from);
}

/** Items that are still where the tool put them, while the facts now put them elsewhere. */
function relocations({ generated, existing, memory }: Sides, matching: Matching): Map<Entry, Entry> {
  const places = new Map(memory.own.map(({ identity, place }) => [identity, place]));
  const moved = new Map<Entry, Entry>();
  for (const [entry, { item, key, segment }] of generated.identities) {
    const standing = matching.pairs.get(entry);
    if (!item || standing?.parent === undefined || entry.parent === undefined) continue;
    const copy = existing.identities.get(standing)?.copyKey ?? '';
    const [put] = [key, copy, segment].flatMap((known) => places.get(identityTag(known)) ?? []);
    if (put === undefined || put === placeTagOf(entry, generated) || put !== placeTagOf(standing, existing))
      continue;
    if (matching.pairs.get(entry.parent) === standing.parent) continue;
    if (standing.children.length > 0 || !matching.isOwn(standing) || holdsMemory(standing, existing, memory))
      continue;
    moved.set(entry, standing);
  }
  return moved;
}

/** The tag of the section or list that an entry is in. */
export function placeTagOf(entry: Entry, { identities }: Doc): string {
  return placeTag((entry.parent && identities.get(entry.parent)?.segment) ?? '');
}

function replacements(
  { generated, existing }: Sides,
  pairs: ReadonlyMap<Entry, Entry>,
  { isOwn }: Matching,
): Map<Entry, Entry> {
  const replaced = new Map<Entry, Entry>();
  for (const [entry, { subject }] of generated.identities) {
    const standing = pairs.get(entry);
    if (standing === undefined || standing.text === entry.text || standing.type !== entry.type) continue;
    if (existing.identities.get(standing)?.subject?.key !== subject?.key) continue;
    if (isOwn(standing) && !readsTheSame(standing.text, entry.text)) replaced.set(entry, standing);
  }
  return replaced;
}

/** Whether two lines differ only in escapes or in whether they have a checkbox, which people may add and remove. */
function readsTheSame(existing: string, generated: string): boolean {
  const [before, after] = [existing, generated].map(tickIn);
  if (before !== null && after !== null && before !== after) return false;
  const [one, other] = [existing, generated].map((text) => unescapeMarkdown(withoutCheckbox(text)));
  return one === other;
}
