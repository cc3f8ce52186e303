import { groupBy } from '../model/group-by.ts';
import type { Entry } from './entry.ts';
import type { Doc, Identity } from './identity.ts';
import { identityTag, type Memory } from './memory.ts';
import { isOnlyAddress } from './references.ts';

interface ItemContext {
  generated: Doc;
  existing: Doc;
  memory: Memory;
  /** From generated to existing entries. Holds the sections; items are added. */
  pairs: Map<Entry, Entry>;
  /** Existing entries that are in a pair. */
  claimed: Set<Entry>;
  /** Whether the text of an existing entry is untouched since the tool wrote it. */
  isOwn: (entry: Entry) => boolean;
}

/**
 * Finds the items of a generated document in the existing one, wherever they are there. When several lines are about
 * one item, the line that the tool wrote is preferred. An item in several lists is searched in each of them.
 */
export function matchItems(context: ItemContext): void {
  new ItemMatcher(context).match();
}

class ItemMatcher {
  private readonly context: ItemContext;
  private readonly remembers: boolean;
  /** The other items that the generated line of each item mentions in its title. */
  private readonly titles: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(context: ItemContext) {
    this.context = context;
    this.remembers = context.memory.offered.size > 0;
    this.titles = new Map(
      [...context.generated.identities.values()].flatMap(({ item, subject, named }) =>
        item && subject !== undefined ? [[subject.key, new Set(named.map(({ key }) => key))] as const] : [],
      ),
    );
  }

  match(): void {
    const about = this.linesByItem();
    const wanted = groupBy(this.context.generated.identities, ([, { item, subject }]) =>
      item ? subject?.key : undefined,
    );
    for (const [key, copies] of wanted) {
      const lines = key === undefined ? undefined : about.get(key);
      if (key !== undefined && lines !== undefined) this.matchCopies(copies, key, lines);
    }
  }

  private linesByItem(): Map<string, Entry[]> {
    const about = new Map<string, Entry[]>();
    for (const [entry, { named, subject }] of this.context.existing.identities) {
      for (const key of new Set([
        ...named.map((reference) => reference.key),
        ...(subject ? [subject.key] : []),
      ])) {
        const entries = about.get(key);
        if (entries === undefined) about.set(key, [entry]);
        else entries.push(entry);
      }
    }
    return about;
  }

  /**
   * Matches each copy of an item with the line in its own list, else, since people move lines, with any other line. A
   * copy that people deleted does not match the line of another list, and a copy that was never offered was not moved.
   */
  private matchCopies(
    copies: readonly (readonly [Entry, Identity])[],
    key: string,
    lines: readonly Entry[],
  ): void {
    const { pairs } = this.context;
    const homes = new Map(copies.map(([entry]) => [entry, entry.parent && pairs.get(entry.parent)]));
    const othersOf = (entry: Entry): Entry[] =>
      lines.filter((line) => line.parent !== homes.get(entry) && this.wasCopy(line));
    for (const [entry] of copies) {
      if (copies.length === 1 && othersOf(entry).length === 0) continue;
      this.matchItem(
        entry,
        key,
        lines.filter(({ parent }) => parent === homes.get(entry)),
      );
    }
    const offered = copies.filter(([, identity]) => wasOffered(identity, this.context.memory));
    for (const copy of [...offered, ...copies.filter((other) => !offered.includes(other))]) {
      const [entry] = copy;
      if (pairs.has(entry)) continue;
      if (offered.includes(copy)) {
        const others = othersOf(entry);
        this.matchItem(
          entry,
          key,
          lines.filter((line) => !others.includes(line)),
        );
      } else if (!copies.some(([other]) => pairs.has(other))) this.matchItem(entry, key, lines);
    }
  }

  private matchItem(entry: Entry, key: string, lines: readonly Entry[]): void {
    let best: { line: Entry; score: number } | undefined;
    for (const line of lines) {
      const score = this.likeness(line, key);
      if (score > (best?.score ?? 0)) best = { line, score };
    }
    if (best === undefined) return;
    this.context.pairs.set(entry, best.line);
    // A line may mention further items besides its subject; those count as existing, too.
    const { subject } = this.context.existing.identities.get(best.line) ?? {};
    if (subject?.key === key) this.context.claimed.add(best.line);
  }

  /** Whether an existing line is in the list where it was offered as one of several copies. */
  private wasCopy(line: Entry): boolean {
    const identity = this.context.existing.identities.get(line);
    return identity !== undefined && wasOffered(identity, this.context.memory);
  }

  /** How certain it is that an existing entry represents an item rather than mentions it; 0 when it does not. */
  private likeness(entry: Entry, key: string): number {
    const identity = this.context.existing.identities.get(entry);
    if (identity === undefined) return 0;
    const about = identity.subject?.key === key;
    if (about && this.context.claimed.has(entry)) return 0;
    if (!about && !this.speaksFor(entry, identity, key)) return 0;
    if (about && this.context.isOwn(entry)) return 6;
    if (about && identity.item) return 5;
    if (!this.isNote(entry)) return about ? 4 : 3;
    if (about && isOnlyAddress(entry.text)) return 2;
    // Without a memory, notes and entries cannot be told apart, and nothing may be listed twice.
    return this.remembers ? 0 : 1;
  }

  /** A title may mention other items. In a line that people wrote, however, an address represents its item. */
  private speaksFor(entry: Entry, { named, subject }: Identity, key: string): boolean {
    if (this.context.isOwn(entry)) return false;
    if (subject !== undefined && this.titles.get(subject.key)?.has(key) === true) return false;
    return (
      subject === undefined || named.some((reference) => reference.key === key && reference.url !== undefined)
    );
  }

  private isNote(entry: Entry): boolean {
    const { identities } = this.context.existing;
    for (let above = entry.parent; above !== undefined; above = above.parent) {
      if (above.kind === 'item' && identities.get(above)?.subject !== undefined) return true;
    }
    return false;
  }
}

/** Whether an item was offered in this list as one of several copies. */
export function wasOffered({ copyKey }: Identity, memory: Memory): boolean {
  return memory.offered.has(identityTag(copyKey));
}
