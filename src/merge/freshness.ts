import { groupBy } from '../model/group-by.ts';
import { newestRepository } from '../model/renamed.ts';
import { descendants, type Entry, isBelow, isContainer } from './entry.ts';
import { type Doc, type Identity, TITLE } from './identity.ts';
import type { Matching, Sides } from './match.ts';
import { identityTag, type Memory } from './memory.ts';

/** The state of a generated entry's parent, which decides about much of its content. */
type State = 'standing' | 'fresh' | 'absent';

/** The entries that already exist. */
interface Standing extends Pick<Matching, 'mentioned'> {
  /** From generated entries to existing ones. */
  pairs: ReadonlyMap<Entry, Entry>;
  /** Generated items whose facts moved them, and their existing entries. */
  relocated: ReadonlyMap<Entry, Entry>;
}

/**
 * Finds the generated entries to add: those that were never offered and do not exist, and the headings and labels that
 * they need.
 */
export class Freshness {
  private readonly generated: Doc;
  private readonly memory: Memory;
  private readonly pairs: ReadonlyMap<Entry, Entry>;
  private readonly relocated: ReadonlyMap<Entry, Entry>;
  private readonly mentioned: ReadonlySet<string>;
  private readonly oldNames: ReadonlyMap<string, string[]>;
  private readonly homes: ReadonlyMap<Entry, Entry>;
  /** All generated entries of each item. */
  private readonly copies: ReadonlyMap<string | undefined, readonly (readonly [Entry, Identity])[]>;
  private readonly result = new Set<Entry>();
  /** From generated lists and sections that people split up to the existing entries that now hold their items. */
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

  /** Returns the entries to add, and fills `adopted`. Must be called at most once. */
  fresh(): Set<Entry> {
    for (const child of this.generated.root.children) this.visit(child, 'standing');
    return this.result;
  }

  /** Visits an entry and its descendants. Returns whether an item, release or date among them is fresh. */
  private visit(entry: Entry, parent: State): boolean {
    const state = this.stateOf(entry, parent);
    if (state === 'fresh') this.result.add(entry);
    let carries = false;
    for (const child of entry.children) carries = this.visit(child, state) || carries;
    if (state === 'absent' && carries && !this.isDissolved(entry)) this.result.add(entry);
    if (state === 'fresh' && !carries && this.isEmptied(entry)) this.result.delete(entry);
    // New entries inside an existing one are added there and need no heading above it.
    if (state === 'standing') return false;
    const identity = this.generated.identities.get(entry);
    return carries || (state === 'fresh' && (identity?.item === true || identity?.fact === true));
  }

  private stateOf(entry: Entry, parent: State): State {
    const identity = this.generated.identities.get(entry);
    if (identity === undefined || this.pairs.has(entry)) return 'standing';
    if (this.relocated.has(entry)) return 'fresh';
    // A document with any text has the title that people want.
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
   * Whether an item that is listed several times was offered, and no copy is known to be where it was offered: people
   * deleted it, or moved it to where they want it.
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

  /** Whether people removed the heading and left, or moved, its content: then it is not added again. */
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

  /** Whether a new section would hold only items that already exist elsewhere. */
  private isEmptied(entry: Entry): boolean {
    if (!isContainer(entry) || this.generated.identities.get(entry)?.item === true) return false;
    for (const below of descendants(entry))
      if (this.generated.identities.get(below)?.item === true) return true;
    return false;
  }
}
