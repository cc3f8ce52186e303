import { Calls } from './calls.ts';
import { type Entry, isContainer } from './entry.ts';
import { groupBy } from './group-by.ts';
import type { Doc, Identity } from './identity.ts';
import { matchSections } from './match-sections.ts';
import { identityTag, type Memory, textTag } from './memory.ts';
import { isOnlyAddress, type Renames, references } from './references.ts';

/** Which entries of two documents are the same, and which of the existing ones the tool wrote. */
export interface Matching {
  /** From entries of the generated document to entries of the existing one. The roots are a pair. */
  pairs: ReadonlyMap<Entry, Entry>;
  /** Existing entries that are in a pair. */
  claimed: ReadonlySet<Entry>;
  /** Items that the existing text names by address somewhere, without being an entry that can be pointed at. */
  mentioned: ReadonlySet<string>;
  /** Whether the text of an existing entry is as the tool wrote it. */
  isOwn: (entry: Entry) => boolean;
}

export function match(generated: Doc, existing: Doc, memory: Memory, renamed: Renames): Matching {
  return new Matcher(generated, existing, memory, renamed).match();
}

class Matcher {
  private readonly generated: Doc;
  private readonly existing: Doc;
  private readonly memory: Memory;
  private readonly remembers: boolean;
  private readonly pairs: Map<Entry, Entry>;
  private readonly claimed: Set<Entry>;
  private readonly mentioned: Set<string>;
  private readonly ownTexts: ReadonlySet<string>;
  private readonly tags = new Map<Entry, string>();
  private readonly calls: Calls;
  /** What the generated line of each item names besides it: in its title. */
  private readonly titles: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(generated: Doc, existing: Doc, memory: Memory, renamed: Renames) {
    this.generated = generated;
    this.existing = existing;
    this.memory = memory;
    this.remembers = memory.offered.size > 0;
    this.ownTexts = new Set(memory.own.map(({ text }) => text));
    this.pairs = matchSections(generated, existing);
    this.pairs.set(generated.root, existing.root);
    this.claimed = new Set(this.pairs.values());
    this.calls = new Calls(existing, (entry) => !this.claimed.has(entry));
    this.titles = new Map(
      [...generated.identities.values()].flatMap(({ item, subject, named }) =>
        item && subject !== undefined ? [[subject.key, new Set(named.map(({ key }) => key))] as const] : [],
      ),
    );
    this.mentioned = new Set(
      this.remembers
        ? []
        : references(existing.lines.text, renamed).flatMap(({ url, key }) => (url ? [key] : [])),
    );
  }

  match(): Matching {
    this.matchItems();
    this.matchRemembered();
    for (const [entry, identity] of this.generated.identities) {
      if (this.pairs.has(entry) || entry.kind === 'heading') continue;
      const home = entry.parent === undefined ? undefined : this.pairs.get(entry.parent);
      if (home === undefined) continue;
      if (identity.item) {
        if (identity.fact) this.pair(entry, this.calls.sibling(home, identity));
      } else if (isContainer(entry)) this.pair(entry, this.calls.group(home, identity));
      else this.pair(entry, this.calls.line(home, entry.type, identity));
    }
    this.matchReplaced();
    return {
      pairs: this.pairs,
      claimed: this.claimed,
      mentioned: this.mentioned,
      isOwn: (entry) => this.isOwn(entry),
    };
  }

  /** Items are the same wherever they stand. Several lines may be about one: the one the tool wrote comes first. */
  private matchItems(): void {
    const about = new Map<string, Entry[]>();
    for (const [entry, { named, subject }] of this.existing.identities) {
      for (const key of new Set([
        ...named.map((reference) => reference.key),
        ...(subject ? [subject.key] : []),
      ])) {
        const entries = about.get(key);
        if (entries === undefined) about.set(key, [entry]);
        else entries.push(entry);
      }
    }
    for (const [entry, { item, subject }] of this.generated.identities) {
      if (!item || subject === undefined) continue;
      let best: { entry: Entry; score: number } | undefined;
      for (const candidate of about.get(subject.key) ?? []) {
        const score = this.likeness(candidate, subject.key);
        if (score > (best?.score ?? 0)) best = { entry: candidate, score };
      }
      if (best === undefined) continue;
      this.pairs.set(entry, best.entry);
      // A line may name items besides the one that it is about; they are there, too.
      if (this.existing.identities.get(best.entry)?.subject?.key === subject.key)
        this.claimed.add(best.entry);
    }
  }

  /** How surely an existing entry stands for an item, rather than speaking of it; 0 when it does not. */
  private likeness(entry: Entry, key: string): number {
    const identity = this.existing.identities.get(entry);
    if (identity === undefined) return 0;
    const about = identity.subject?.key === key;
    if (about && this.claimed.has(entry)) return 0;
    if (!about && !this.speaksFor(entry, identity, key)) return 0;
    if (about && this.isOwn(entry)) return 6;
    if (about && identity.item) return 5;
    if (!this.isNote(entry)) return about ? 4 : 3;
    if (about && isOnlyAddress(entry.text)) return 2;
    // Without a memory nobody knows a note from an entry, and nothing is listed twice.
    return this.remembers ? 0 : 1;
  }

  /** Titles name other items; in a line that people wrote, an address stands for its item all the same. */
  private speaksFor(entry: Entry, { named, subject }: Identity, key: string): boolean {
    if (this.isOwn(entry)) return false;
    if (subject !== undefined && this.titles.get(subject.key)?.has(key) === true) return false;
    return (
      subject === undefined || named.some((reference) => reference.key === key && reference.url !== undefined)
    );
  }

  private isNote(entry: Entry): boolean {
    for (let above = entry.parent; above !== undefined; above = above.parent) {
      if (above.kind === 'item' && this.existing.identities.get(above)?.subject !== undefined) return true;
    }
    return false;
  }

  /** Lines that stand somewhere else, word for word as the tool wrote them: people moved them. */
  private matchRemembered(): void {
    if (!this.remembers) return;
    const texts = new Map(this.memory.own.map(({ identity, text }) => [identity, text]));
    const byTag = groupBy(this.existing.identities.keys(), (entry) =>
      this.isOwn(entry) ? this.tagOf(entry) : undefined,
    );
    for (const [entry, { key }] of this.generated.identities) {
      if (this.pairs.has(entry) || entry.kind === 'heading') continue;
      const candidates =
        byTag.get(texts.get(identityTag(key)))?.filter((found) => !this.claimed.has(found)) ?? [];
      const home = entry.parent === undefined ? undefined : this.pairs.get(entry.parent);
      const alike = candidates.filter(({ kind, type }) => kind !== 'heading' && type === entry.type);
      this.pair(entry, alike.find(({ parent }) => parent === home) ?? alike[0]);
    }
  }

  /**
   * A generated line that is new, where one of the tool's own lines is no longer generated, is that line with new
   * facts in it: it takes its place.
   */
  private matchReplaced(): void {
    if (!this.remembers) return;
    const generatedTags = new Set([...this.generated.identities.values()].map(({ key }) => identityTag(key)));
    const gone = new Set(
      this.memory.own.flatMap(({ identity, text }) => (generatedTags.has(identity) ? [] : [text])),
    );
    const old = groupBy(this.existing.identities.keys(), (entry) =>
      entry.children.length === 0 &&
      !this.claimed.has(entry) &&
      this.existing.identities.get(entry)?.item === false &&
      gone.has(this.tagOf(entry))
        ? entry.parent
        : undefined,
    );
    for (const [entry, { item, key }] of this.generated.identities) {
      if (item || entry.kind === 'heading' || isContainer(entry) || this.pairs.has(entry)) continue;
      const home = entry.parent === undefined ? undefined : this.pairs.get(entry.parent);
      if (home === undefined || this.memory.offered.has(identityTag(key))) continue;
      this.pair(
        entry,
        old.get(home)?.find((found) => found.type === entry.type && !this.claimed.has(found)),
      );
    }
  }

  private pair(entry: Entry, found: Entry | undefined): void {
    if (found === undefined) return;
    this.pairs.set(entry, found);
    this.claimed.add(found);
  }

  private isOwn(entry: Entry): boolean {
    return this.ownTexts.size > 0 && this.ownTexts.has(this.tagOf(entry));
  }

  private tagOf(entry: Entry): string {
    let tag = this.tags.get(entry);
    if (tag === undefined) {
      tag = textTag(entry.text);
      this.tags.set(entry, tag);
    }
    return tag;
  }
}
