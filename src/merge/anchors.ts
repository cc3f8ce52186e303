import { childOf, type Entry } from './entry.ts';

/** The existing entries nearest to a generated one, before and after it in the generated document. */
interface Anchors {
  before: Entry | undefined;
  behind: Entry | undefined;
}

/**
 * The kinds of entry that can be an anchor: `section`, a heading directly below the home; `heading`, a heading
 * anywhere; `item`, an item directly below the home that is or contains the match; `content`, the same for anything but
 * headings.
 */
type Sort = 'section' | 'heading' | 'item' | 'content';

/** Finds anchors in time that does not grow with the number of siblings, when called in document order. */
export class AnchorFinder {
  private readonly pairs: ReadonlyMap<Entry, Entry>;
  private readonly known = new Map<string, Map<Entry, { before: Known; behind: Known }>>();

  constructor(pairs: ReadonlyMap<Entry, Entry>) {
    this.pairs = pairs;
  }

  find(entry: Entry, sort: Sort, home: Entry): Anchors {
    const { parent, index } = entry;
    if (parent === undefined) return { before: undefined, behind: undefined };
    const bySort = this.known.get(sort) ?? new Map<Entry, { before: Known; behind: Known }>();
    this.known.set(sort, bySort);
    const known = bySort.get(parent) ?? {
      before: { index: -1, found: undefined },
      behind: { index: -1, found: undefined },
    };
    bySort.set(parent, known);
    known.before = this.before({ parent, index }, sort, home, known.before);
    if (known.behind.index <= index) known.behind = this.behind(parent, index, sort, home);
    return { before: known.before.found, behind: known.behind.found };
  }

  private before(
    { parent, index }: { parent: Entry; index: number },
    sort: Sort,
    home: Entry,
    known: Known,
  ): Known {
    for (let at = index - 1; at > known.index; at -= 1) {
      const found = this.anchor(parent.children[at], sort, home);
      if (found !== undefined) return { index: at, found };
    }
    return known;
  }

  private behind(parent: Entry, index: number, sort: Sort, home: Entry): Known {
    for (let at = index + 1; at < parent.children.length; at += 1) {
      const found = this.anchor(parent.children[at], sort, home);
      if (found !== undefined) return { index: at, found };
    }
    return { index: Number.POSITIVE_INFINITY, found: undefined };
  }

  private anchor(sibling: Entry | undefined, sort: Sort, home: Entry): Entry | undefined {
    const standing = sibling === undefined ? undefined : this.pairs.get(sibling);
    if (sibling === undefined || standing === undefined) return undefined;
    if (sort === 'section' || sort === 'heading') {
      const suits = sibling.kind === 'heading' && standing.kind === 'heading';
      return suits && (sort === 'heading' || standing.parent === home) ? standing : undefined;
    }
    const child = childOf(home, standing);
    if (child === undefined || child.kind === 'heading') return undefined;
    return sort === 'content' || child.kind === 'item' ? child : undefined;
  }
}

/** The child at `index` has the anchor `found`, and no child between it and the requested position has one. */
interface Known {
  index: number;
  found: Entry | undefined;
}
