import { newestRepository } from '../model/renamed.ts';
import { descendants, type Entry, isBelow, isContainer } from './entry.ts';
import { groupBy } from './group-by.ts';
import { type Doc, type Identity, TITLE } from './identity.ts';
import type { Matching, Sides } from './match.ts';
import { identityTag, type Memory } from './memory.ts';

/** How a generated entry's parent fares decides about much of what is in it. */
type State = 'standing' | 'fresh' | 'absent';

/** What is there already. */
interface Standing extends Pick<Matching, 'mentioned'> {
  /** Generated entries that are there, and where. */
  pairs: ReadonlyMap<Entry, Entry>;
  /** Generated items that the facts moved, and where they were. */
  relocated: ReadonlyMap<Entry, Entry>;
}

/**
 * Which generated entries are to be added: what nobody was offered before and what does not stand there, and the
 * headings and labels that this needs.
 */
export class Freshness {
  private readonly generated: Doc;
  private readonly memory: Memory;
  private readonly pairs: ReadonlyMap<Entry, Entry>;
  private readonly relocated: ReadonlyMap<Entry, Entry>;
  private readonly mentioned: ReadonlySet<string>;
  private readonly oldNames: ReadonlyMap<string, string[]>;
  private readonly homes: ReadonlyMap<Entry, Entry>;
  /** The generated entries of each item. */
  private readonly copies: ReadonlyMap<string | undefined, readonly (readonly [Entry, Identity])[]>;
  private readonly result = new Set<Entry>();
  /** Generated lists and sections that people took apart, and where their items now stand. */
  readonly adopted = new Map<Entry, Entry>();

  constructor({ generated, memory, renamed }: Sides, { pairs, relocated, mentioned }: Standing) {
    this.generated = generated;
    this.memory = memory;
    this.pairs = pairs;
    this.relocated = relocated;
    this.mentioned = mentioned;
    this.copies = groupBy(generated.identities, ([, { item, segment }]) => (item ? segment : undefined));
    this.homes = new Map([...pairs].map(([entry, standing]) => [standing, entry]));
    const newest = newestRepository(renamed);
    const oldNames = new Map<string, string[]>();
    for (const old of Object.keys(renamed)) {
      const name = newest(old).toLowerCase();
      oldNames.set(name, [...(oldNames.get(name) ?? []), old.toLowerCase()]);
    }
    this.oldNames = oldNames;
  }

  /** To be called once; fills `adopted`. */
  fresh(): Set<Entry> {
    for (const child of this.generated.root.children) this.visit(child, 'standing');
    return this.result;
  }

  /** Whether an item, release or date in it, or itself, is fresh. */
  private visit(entry: Entry, parent: State): boolean {
    const state = this.stateOf(entry, parent);
    if (state === 'fresh') this.result.add(entry);
    let carries = false;
    for (const child of entry.children) carries = this.visit(child, state) || carries;
    if (state === 'absent' && carries && !this.isDissolved(entry)) this.result.add(entry);
    if (state === 'fresh' && !carries && this.isEmptied(entry)) this.result.delete(entry);
    // What is new in something that stands is added there, and asks for nothing above it.
    if (state === 'standing') return false;
    const identity = this.generated.identities.get(entry);
    return carries || (state === 'fresh' && (identity?.item === true || identity?.fact === true));
  }

  private stateOf(entry: Entry, parent: State): State {
    const identity = this.generated.identities.get(entry);
    if (identity === undefined || this.pairs.has(entry)) return 'standing';
    if (this.relocated.has(entry)) return 'fresh';
    // A document that has a text has the title that people want.
    if (identity.segment === TITLE) return 'standing';
    if (identity.item && this.mentioned.has(identity.segment)) return 'standing';
    if (this.wasOffered(identity.key, identity.item)) return 'absent';
    if (identity.item && identity.key === identity.copyKey && this.isSettled(identity.segment))
      return 'absent';
    if (identity.item) return 'fresh';
    if (parent === 'absent') return 'absent';
    if (this.memory.offered.size > 0) return 'fresh';
    if (parent === 'fresh') return 'fresh';
    return identity.fact ? 'fresh' : 'absent';
  }

  /**
   * Whether an item that stands in several lists was offered, and none of them is known to be where: people deleted it,
   * or put it where they want it.
   */
  private isSettled(segment: string): boolean {
    if (!this.wasOffered(segment, true)) return false;
    const copies = this.copies.get(segment) ?? [];
    const isKnown = copies.some(([entry, { key }]) => {
      if (this.relocated.has(entry)) return true;
      const standing = this.pairs.get(entry);
      const home = entry.parent && this.pairs.get(entry.parent);
      return (
        standing !== undefined && (this.memory.offered.has(identityTag(key)) || standing.parent === home)
      );
    });
    return !isKnown;
  }

  private wasOffered(key: string, item: boolean): boolean {
    if (this.memory.offered.has(identityTag(key))) return true;
    const [repository = '', rest] = item ? key.split('#') : [];
    const old = this.oldNames.get(repository) ?? [];
    return old.some((name) => this.memory.offered.has(identityTag(`${name}#${rest}`)));
  }

  /** People took the heading out and left, or moved, what was in it: they do not want it back. */
  private isDissolved(entry: Entry): boolean {
    if (entry.children.some((child) => child.kind === 'heading' && this.pairs.get(child)?.kind === 'heading'))
      return true;
    const key = this.generated.identities.get(entry)?.key ?? '';
    if (!this.wasOffered(key, false)) return false;
    for (const child of entry.children) {
      const standing = child.kind === 'item' ? this.pairs.get(child) : undefined;
      const home = standing?.kind === 'item' ? standing.parent : undefined;
      if (home === undefined || home.kind === 'item') continue;
      const owner = this.homes.get(home);
      if (owner !== undefined && !isBelow(entry, owner)) continue;
      this.adopted.set(entry, home);
      return true;
    }
    return false;
  }

  /** A new section for items that all stand somewhere else already. */
  private isEmptied(entry: Entry): boolean {
    if (!isContainer(entry) || this.generated.identities.get(entry)?.item === true) return false;
    for (const below of descendants(entry))
      if (this.generated.identities.get(below)?.item === true) return true;
    return false;
  }
}
