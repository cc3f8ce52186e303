import { groupBy } from '../model/group-by.ts';
import { type NewestRepository, newestRepository, type Renamed } from '../model/renamed.ts';
import { Calls } from './calls.ts';
import { type Entry, isContainer } from './entry.ts';
import type { Doc } from './identity.ts';
import { matchItems, wasOffered } from './match-items.ts';
import { matchSections } from './match-sections.ts';
import { identityTag, type Memory, textTag } from './memory.ts';
import { references } from './references.ts';

/** The two documents to merge, and the memory of the existing one. */
export interface Sides {
  generated: Doc;
  existing: Doc;
  memory: Memory;
  renamed: Renamed;
}

/** Which entries of two documents are the same, and which of the existing ones the tool wrote. */
export interface Matching {
  /** From entries of the generated document to entries of the existing one. The roots are a pair. */
  pairs: ReadonlyMap<Entry, Entry>;
  /** Existing entries that are in a pair. */
  claimed: ReadonlySet<Entry>;
  /** Items that the existing text mentions by address without having an entry for them. */
  mentioned: ReadonlySet<string>;
  /** Whether the text of an existing entry is untouched since the tool wrote it. */
  isOwn: (entry: Entry) => boolean;
}

export function match(sides: Sides): Matching {
  return new Matcher(sides).match();
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
  constructor({ generated, existing, memory, renamed }: Sides) {
    this.generated = generated;
    this.existing = existing;
    this.memory = memory;
    this.remembers = memory.offered.size > 0;
    this.ownTexts = new Set(memory.own.map(({ text }) => text));
    this.pairs = matchSections(generated, existing);
    this.pairs.set(generated.root, existing.root);
    this.claimed = new Set(this.pairs.values());
    this.calls = new Calls(existing, (entry) => !this.claimed.has(entry));
    this.mentioned = this.remembers ? new Set() : mentionedIn(existing, newestRepository(renamed));
  }

  match(): Matching {
    const { generated, existing, memory, pairs, claimed } = this;
    matchItems({ generated, existing, memory, pairs, claimed, isOwn: (entry) => this.isOwn(entry) });
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

  /** Matches lines that are elsewhere, word for word as the tool wrote them: people moved them. */
  private matchRemembered(): void {
    if (!this.remembers) return;
    const texts = new Map(this.memory.own.map(({ identity, text }) => [identity, text]));
    const byTag = groupBy(this.existing.identities.keys(), (entry) =>
      this.isOwn(entry) ? this.tagOf(entry) : undefined,
    );
    for (const [entry, identity] of this.generated.identities) {
      const { key, item } = identity;
      if (this.pairs.has(entry) || entry.kind === 'heading' || (item && wasOffered(identity, this.memory)))
        continue;
      const candidates =
        byTag.get(texts.get(identityTag(key)))?.filter((found) => !this.claimed.has(found)) ?? [];
      const home = entry.parent === undefined ? undefined : this.pairs.get(entry.parent);
      const alike = candidates.filter(({ kind, type }) => kind !== 'heading' && type === entry.type);
      this.pair(entry, alike.find(({ parent }) => parent === home) ?? alike[0]);
    }
  }

  /**
   * Matches a new generated line with one of the tool's own lines that is no longer generated: it is that line with new
   * facts, and replaces it.
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

/** The items that a text mentions by address, except for addresses that are typos. */
function mentionedIn({ lines, mistyped = [] }: Doc, newest: NewestRepository): Set<string> {
  const left = references(lines.text, newest).flatMap(({ url, key }) => (url ? [key] : []));
  for (const key of mistyped) {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
  }
  return new Set(left);
}
