import type { Entry } from './entry.ts';
import { Freshness } from './freshness.ts';
import type { Doc } from './identity.ts';
import type { Matching, Sides } from './match.ts';
import { identityTag, type Memory, placeTag, textTag } from './memory.ts';
import { unescapeMarkdown, withoutCheckbox } from './references.ts';

/** What is to become of every line, generated or standing. */
export interface MergeDecisions {
  /** Generated entries to add, with the headings that they need; an entry whose parent is added comes with it. */
  fresh: ReadonlySet<Entry>;
  /** Standing entries to take out, each with all that is in it. */
  removed: ReadonlySet<Entry>;
  /** Generated items that the facts moved, and where they stood; they are fresh where they go. */
  relocated: ReadonlyMap<Entry, Entry>;
  /** Generated entry to the standing one whose text it replaces. */
  replaced: ReadonlyMap<Entry, Entry>;
  /** Generated entries that are there, and where. Without those that are taken out to be put elsewhere. */
  pairs: ReadonlyMap<Entry, Entry>;
  /** Generated lists and sections that people took apart, and where their items now stand. */
  adopted: ReadonlyMap<Entry, Entry>;
}

/**
 * A line is either people's or the tool's own. Only the tool's own follow the facts: they are replaced, taken out
 * when nobody wrote below them, and moved when the facts moved them. Whatever was offered and is gone stays gone.
 *
 * To a document without memory, only items, releases and dates are added, with the headings they need: people
 * wrote it, and what else a template has to say they said in their own words.
 */
export function decide(sides: Sides, matching: Matching): MergeDecisions {
  const relocated = relocations(sides, matching);
  const pairs = new Map([...matching.pairs].filter(([entry]) => !relocated.has(entry)));
  const freshness = new Freshness(sides, { pairs, relocated, mentioned: matching.mentioned });
  return {
    pairs,
    relocated,
    removed: removals(sides, matching, new Set(relocated.values())),
    fresh: freshness.fresh(),
    adopted: freshness.adopted,
    replaced: replacements(sides, pairs, matching),
  };
}

/** The tool's own lines that are no longer generated, unless something that stays is in them. */
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

function holdsMemory(entry: Entry, { lines }: Doc, { ranges }: Memory): boolean {
  const from = lines.starts[entry.firstLine] ?? 0;
  const to = lines.starts[entry.lastLine + 1] ?? lines.text.length;
  return ranges.some(({ start, end }) => start < to && end > from);
}

/** Items that stand where the tool put them, while the facts now put them elsewhere. */
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

/** The tag of the section or list that an entry stands in. */
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

/** Whether two lines differ only in escapes, or in a box to tick, which is people's to add and to take away. */
function readsTheSame(existing: string, generated: string): boolean {
  const [one, other] = [existing, generated].map((text) => unescapeMarkdown(withoutCheckbox(text)));
  return one === other;
}
