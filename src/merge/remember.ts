import { type MergeDecisions, placeTagOf } from './decide.ts';
import type { Entry } from './entry.ts';
import type { Doc } from './identity.ts';
import { lineStart } from './lines.ts';
import type { Matching, Sides } from './match.ts';
import { identityTag, type Memory, textTag, type Word } from './memory.ts';

/** The word that remembers a generated entry as the tool's own. */
export function ownWord(entry: Entry, doc: Doc): Word {
  return {
    identity: identityTag(doc.identities.get(entry)?.key ?? ''),
    text: textTag(entry.text),
    place: placeTagOf(entry, doc),
  };
}

/** Converts a memory of an earlier version, which had other tags for the same lines. */
export function translated(memory: Memory, generated: Doc, existing: Doc): Memory {
  return withRows(inWordsOfToday(memory, generated), memory, { generated, existing });
}

function inWordsOfToday(memory: Memory, { identities }: Doc): Memory {
  const words = new Map<string, string>();
  const copies = new Map<string, string>();
  for (const { key, earlierKey, copyKey, item, segment } of identities.values()) {
    // The item was in several lists and is now in one: it counts as offered in that one.
    if (item && key === segment && memory.offered.has(identityTag(copyKey)))
      copies.set(identityTag(copyKey), identityTag(key));
    if (key === earlierKey) continue;
    // Versions that numbered the lists of an item had a word for the second.
    if (item && !memory.offered.has(identityTag(`${segment}~2`))) continue;
    const [earlier, now] = [identityTag(earlierKey), identityTag(key)];
    if (memory.offered.has(earlier) && !memory.offered.has(now)) words.set(earlier, now);
  }
  if (words.size + copies.size === 0) return memory;
  const translate = (identity: string) => words.get(identity) ?? identity;
  return {
    ...memory,
    offered: new Set([...memory.offered].map(translate)),
    own: memory.own.map(({ identity, ...line }) => ({
      ...line,
      identity: copies.get(identity) ?? translate(identity),
    })),
  };
}

/**
 * Earlier versions remembered a table as a whole. If it is untouched, so is each of its rows; else it is not known
 * which rows people removed, and all rows that would be generated today count as offered.
 */
function withRows(
  memory: Memory,
  before: Memory,
  { generated, existing }: Pick<Sides, 'generated' | 'existing'>,
): Memory {
  const rowsBefore = [...generated.identities].filter(
    ([{ type, kind }, { key, earlierKey }]) =>
      type === 'table' &&
      kind === 'label' &&
      before.offered.has(identityTag(earlierKey)) &&
      !before.offered.has(identityTag(key)),
  );
  if (rowsBefore.length === 0) return memory;
  const own = [...memory.own];
  const offered = new Set(memory.offered);
  for (const [table, { key, earlierKey }] of rowsBefore) {
    const written = before.own.find(({ identity }) => identity === identityTag(earlierKey))?.text;
    const [there] = [...existing.identities.keys()].filter(
      (entry) =>
        entry.type === 'table' && entry.kind === 'label' && textTag(wholeText(entry, existing)) === written,
    );
    for (const row of (there === undefined ? table : there).children) {
      const word = there === undefined ? null : ownWord(row, existing);
      offered.add(word?.identity ?? identityTag(generated.identities.get(row)?.key ?? ''));
      if (word !== null) own.push({ ...word, text: textTag(row.text), place: placeTagOf(row, existing) });
    }
    if (there !== undefined)
      own.push({ identity: identityTag(key), text: textTag(there.text), place: placeTagOf(there, existing) });
  }
  return { ...memory, own, offered };
}

/** The text of a table as versions without rows read it. */
function wholeText({ start, extent }: Entry, { lines }: Doc): string {
  const source = lines.text.slice(start, lineStart(lines, extent + 1));
  return source
    .trimEnd()
    .split(/\r\n|\n|\r/u)
    .map((line) => line.trimEnd())
    .join('\n');
}

/**
 * The memory of a document after a merge: every generated entry as offered; untouched ones with the text that the tool
 * wrote last; and entries that were offered before and are no longer generated, unless the tool itself removed them:
 * they may come back.
 */
export function wordsAfter(
  { generated, existing, memory }: Sides,
  matching: Matching,
  decisions: MergeDecisions,
): Word[] {
  const before = new Map(memory.own.map((word) => [word.identity, word]));
  const words = [...generated.identities].map(([entry, { key, item }]): Word => {
    const identity = identityTag(key);
    if (decisions.fresh.has(entry)) return ownWord(entry, generated);
    const standing = decisions.pairs.get(entry);
    // Whoever writes the heading of an emptied group again wants it there.
    const had = matching.pairs.get(entry);
    if (had !== undefined && decisions.removed.has(had)) return { identity };
    // People removed or changed the line here; the note may still have it as the tool wrote it.
    if (standing === undefined || !matching.isOwn(standing)) return before.get(identity) ?? { identity };
    const text = textTag(decisions.replaced.get(entry) === standing ? entry.text : standing.text);
    const atHome = entry.parent !== undefined && decisions.pairs.get(entry.parent) === standing.parent;
    const put = before.get(identity)?.place;
    // A move by people is remembered even when the item is now generated where they put it.
    const settled = atHome && (!item || put === undefined || put === placeTagOf(standing, existing));
    return { identity, text, place: (settled ? undefined : put) ?? placeTagOf(entry, generated) };
  });
  const all = [...words, ...itemWords(generated)];
  return [...all, ...remaining(all, memory, decisions.removed)];
}

/**
 * Words for items in several lists, which record that the item was offered at all: the next document may list it
 * elsewhere.
 */
export function itemWords({ identities }: Doc): Word[] {
  const copied = [...identities.values()].filter(({ item, key, copyKey }) => item && key === copyKey);
  return [...new Set(copied.map(({ segment }) => segment))].map((segment) => ({
    identity: identityTag(segment),
  }));
}

function remaining(words: readonly Word[], memory: Memory, removed: ReadonlySet<Entry>): Word[] {
  const known = new Set(words.map(({ identity }) => identity));
  const takenOut = new Map<string, number>();
  for (const { text } of removed) takenOut.set(textTag(text), (takenOut.get(textTag(text)) ?? 0) + 1);
  const rest: Word[] = [];
  for (const word of memory.own) {
    if (known.has(word.identity)) continue;
    known.add(word.identity);
    const left = takenOut.get(word.text) ?? 0;
    if (left > 0) takenOut.set(word.text, left - 1);
    else rest.push(word);
  }
  for (const identity of memory.offered) if (!known.has(identity)) rest.push({ identity });
  return rest;
}
