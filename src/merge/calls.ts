import { groupBy } from '../model/group-by.ts';
import { type Entry, isBelow, isContainer } from './entry.ts';
import type { Doc, Identity } from './identity.ts';
import { type Name, similarity } from './names.ts';

/** The children of each entry, by segment or by words. */
type Siblings = ReadonlyMap<Entry, ReadonlyMap<string, readonly Entry[]>>;

/** Finds unclaimed entries of a document by name. */
export class Calls {
  private readonly existing: Doc;
  private readonly isFree: (entry: Entry) => boolean;
  private readonly bySegment: Siblings;
  private readonly byWords: Siblings;
  private readonly groups: ReadonlyMap<string | undefined, readonly Entry[]>;

  constructor(existing: Doc, isFree: (entry: Entry) => boolean) {
    this.existing = existing;
    this.isFree = isFree;
    this.bySegment = siblingsBy(existing, ({ segment }) => [segment]);
    this.byWords = siblingsBy(existing, ({ names }) => names.map(({ words }) => words));
    this.groups = groupBy(existing.identities.keys(), (entry) =>
      isContainer(entry) ? wordsOf(existing.identities.get(entry)?.names) : undefined,
    );
  }

  /** The child of `home` that starts with the same release, date or name. */
  sibling(home: Entry, { segment, names }: Identity): Entry | undefined {
    return (
      this.free(this.bySegment.get(home)?.get(segment)) ??
      this.free(this.byWords.get(home)?.get(wordsOf(names)))
    );
  }

  /** The child of `home` with the same line and the same type. */
  line(home: Entry, type: string, { segment }: Identity): Entry | undefined {
    const found = this.free(this.bySegment.get(home)?.get(segment));
    return found?.type === type ? found : undefined;
  }

  /** The group of the same name, preferably in `home`. People turn labels, list items and headings into one another. */
  group(home: Entry, { names }: Identity): Entry | undefined {
    const words = wordsOf(names);
    const called = this.groups.get(words);
    return (
      this.free(this.byWords.get(home)?.get(words)) ??
      this.free(called?.filter((entry) => isBelow(entry, home))) ??
      this.free(home.children.filter((entry) => this.isGroup(entry) && this.isLike(entry, words))) ??
      this.free(called)
    );
  }

  private isGroup(entry: Entry): boolean {
    return isContainer(entry) && this.existing.identities.get(entry)?.subject === undefined;
  }

  private isLike(entry: Entry, words: string): boolean {
    return similarity(wordsOf(this.existing.identities.get(entry)?.names), words) >= 0.6;
  }

  private free(entries: readonly Entry[] | undefined): Entry | undefined {
    return entries?.find(this.isFree);
  }
}

function wordsOf(names: readonly Name[] | undefined): string {
  return names?.[0]?.words ?? '';
}

function siblingsBy(doc: Doc, callsOf: (identity: Identity) => readonly string[]): Siblings {
  const siblings = new Map<Entry, Map<string, Entry[]>>();
  for (const [entry, identity] of doc.identities) {
    if (entry.parent === undefined) continue;
    const calls = siblings.get(entry.parent) ?? new Map<string, Entry[]>();
    siblings.set(entry.parent, calls);
    for (const call of callsOf(identity)) {
      const called = calls.get(call);
      if (called === undefined) calls.set(call, [entry]);
      else called.push(entry);
    }
  }
  return siblings;
}
