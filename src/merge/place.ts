import { AnchorFinder } from './anchors.ts';
import { endOfBlock, endOfWords, firstOpenLine, startOfBlock, startsList } from './block-range.ts';
import type { MergeDecisions } from './decide.ts';
import type { Entry } from './entry.ts';
import type { Doc } from './identity.ts';
import type { Insertion } from './splice.ts';
import {
  gapAround,
  indentOf,
  isRow,
  type ListStyle,
  listStyle,
  neighbour,
  prefixAfter,
  prefixBefore,
  tableIndent,
} from './style.ts';
import { type Writing, writeEntry } from './write-entry.ts';

/**
 * Finds insertion points for the fresh entries, in the order of the generated document. Each goes after the nearest
 * preceding generated entry that exists in the same section or list, else before the nearest following one, else to the
 * end of the list or section; never between a line and its notes.
 */
export function placeFresh(
  generated: Doc,
  existing: Doc,
  decisions: MergeDecisions,
  claimed: ReadonlySet<Entry>,
): Insertion[] {
  return new Placer(generated, existing, decisions, claimed).place();
}

class Placer {
  private readonly generated: Doc;
  private readonly existing: Doc;
  private readonly decisions: MergeDecisions;
  private readonly claimed: ReadonlySet<Entry>;
  private readonly insertions: Insertion[] = [];
  private readonly anchors: AnchorFinder;
  /** Lists that were created in containers without one: further items follow. */
  private readonly begun = new Map<Entry, { after: number; prefix: string }>();
  /** The line from which nothing may be added: an unclosed fence or comment. */
  private readonly end: number;
  private style: ListStyle | undefined;

  constructor(generated: Doc, existing: Doc, decisions: MergeDecisions, claimed: ReadonlySet<Entry>) {
    this.generated = generated;
    this.existing = existing;
    this.decisions = decisions;
    this.claimed = claimed;
    this.anchors = new AnchorFinder(decisions.pairs);
    this.end = firstOpenLine(existing);
  }

  place(): Insertion[] {
    const { fresh } = this.decisions;
    for (const entry of this.generated.identities.keys()) {
      if (!fresh.has(entry) || (entry.parent !== undefined && fresh.has(entry.parent))) continue;
      if (entry.kind === 'heading') this.placeSection(entry);
      else if (entry.kind === 'item') this.placeItem(entry);
      else this.placeBlock(entry);
    }
    return this.insertions;
  }

  private placeSection(entry: Entry): void {
    const home = this.homeOf(entry);
    const near = this.anchors.find(entry, 'section', home);
    const { before, behind } =
      (near.before ?? near.behind) ? near : this.anchors.find(entry, 'heading', home);
    const anchor = before ?? behind;
    const above = entry.parent === undefined ? 0 : this.depthIn(entry.parent);
    const depth = anchor?.depth ?? (home.kind === 'heading' ? home.depth + entry.depth - above : entry.depth);
    const after =
      before !== undefined ? before.extent : behind !== undefined ? behind.firstLine - 1 : home.extent;
    this.addBlock(entry, after, { prefix: '', deeper: depth - entry.depth });
  }

  /** The level of the nearest enclosing generated heading that exists. */
  private depthIn(entry: Entry): number {
    for (let next: Entry | undefined = entry; next !== undefined; next = next.parent) {
      if (next.kind === 'heading' && this.decisions.pairs.has(next)) return next.depth;
    }
    return 0;
  }

  private placeItem(entry: Entry): void {
    const home = this.homeOf(entry);
    const { before, behind } = this.anchors.find(entry, 'item', home);
    const note =
      entry.parent?.kind === 'item' && this.generated.identities.get(entry.parent)?.subject !== undefined;
    if (before !== undefined) this.addAfter(entry, this.lastOfNotes(before));
    else if (behind !== undefined) this.addBefore(entry, behind);
    else this.addToList(entry, home, note);
  }

  /**
   * Adds an entry that has no neighbours: a note of the tool before the notes of people, an item after the section's
   * last item.
   */
  private addToList(entry: Entry, home: Entry, note: boolean): void {
    const items = home.children.filter(
      (child) => child.list !== undefined && !this.decisions.removed.has(child),
    );
    const last = items.findLast((item) => this.existing.identities.get(item)?.item === true) ?? items.at(-1);
    if (last === undefined || items[0] === undefined) this.beginList(entry, home);
    else if (note) this.addBefore(entry, items[0]);
    else this.addAfter(entry, this.lastOfList(last));
  }

  private addAfter(entry: Entry, anchor: Entry): void {
    const lines = this.write(entry, { prefix: prefixAfter(anchor), isRow: isRow(anchor), deeper: 0 });
    const before = gapAround(anchor, this.usual().gap);
    this.add({ after: anchor.extent, lines, before, behind: 0 });
  }

  private addBefore(entry: Entry, anchor: Entry): void {
    const lines = this.write(entry, { prefix: prefixBefore(anchor), isRow: isRow(anchor), deeper: 0 });
    const behind = gapAround(anchor, this.usual().gap);
    this.add({ after: anchor.firstLine - 1, lines, before: 0, behind });
  }

  /** The last of the lines after an item that only people know about: they are probably notes on it. */
  private lastOfNotes(item: Entry): Entry {
    let last = item;
    for (let next = neighbour(last, 1); next !== undefined; next = neighbour(next, 1)) {
      const known = this.claimed.has(next) || this.existing.identities.get(next)?.item === true;
      if (known || this.decisions.removed.has(next)) break;
      last = next;
    }
    return last;
  }

  private lastOfList(item: Entry): Entry {
    let last = item;
    for (let next = neighbour(item, 1); next !== undefined; next = neighbour(next, 1)) {
      if (!this.decisions.removed.has(next)) last = next;
    }
    return last;
  }

  private beginList(entry: Entry, home: Entry): void {
    if (home.type === 'table') {
      const lines = this.write(entry, { prefix: tableIndent(home, this.existing), isRow: true, deeper: 0 });
      this.add({ after: home.lastLine, lines, before: 0, behind: 0 });
      return;
    }
    const begun = this.begun.get(home);
    if (begun !== undefined) {
      const lines = this.write(entry, { prefix: begun.prefix, deeper: 0 });
      this.add({ after: begun.after, lines, before: this.usual().gap, behind: 'block' });
      return;
    }
    const after = this.newListLine(entry, home);
    const prefix = this.newPrefix(entry, home, after);
    this.begun.set(home, { after, prefix });
    const lines = this.write(entry, { prefix, deeper: 0 });
    // A nested list follows its item directly; after a label, the generated document decides.
    const named = home.kind === 'label' || home.kind === 'block';
    const tight = home.kind === 'item' || (named && entry.firstLine === (entry.parent?.lastLine ?? 0) + 1);
    this.add({ after, lines, before: tight ? 0 : 'block', behind: home.kind === 'item' ? 0 : 'block' });
  }

  /** The line for a new list: between its generated neighbours, else at the end of the section's own content. */
  private newListLine(entry: Entry, home: Entry): number {
    if (home.kind === 'heading' || home.kind === 'root') {
      const { before, behind } = this.anchors.find(entry, 'content', home);
      if (before !== undefined) return endOfBlock(before);
      if (behind !== undefined) return startOfBlock(behind) - 1;
    }
    return this.ownEnd(home);
  }

  private newPrefix(entry: Entry, home: Entry, after: number): string {
    const generated = entry.list?.prefix ?? '* ';
    if (isRow(entry)) return '* ';
    if (home.kind === 'label' || home.kind === 'block') return generated;
    if (home.kind === 'item') return `${indentOf(home.list?.prefix ?? '')}${generated.trimStart()}`;
    const { prefix } = this.usual();
    // Right after another list, the same bullet would continue that list.
    const above = home.children.findLast((child) => child.extent === after);
    const last = above?.kind === 'label' ? above.children.at(-1) : undefined;
    if (last?.list?.prefix !== prefix) return prefix;
    return prefix === '- ' ? '* ' : '- ';
  }

  private placeBlock(entry: Entry): void {
    const home = this.homeOf(entry);
    const { before, behind } = this.anchors.find(entry, 'content', home);
    const prefix = home.kind === 'item' ? indentOf(home.list?.prefix ?? '') : '';
    let after = home.lastLine;
    if (before !== undefined) after = endOfBlock(before);
    else if (behind !== undefined) after = startOfBlock(behind) - 1;
    else if (entry.kind === 'label') after = this.ownEnd(home);
    else if (home.kind === 'root')
      after = home.children.findLast(({ type }) => type === 'yaml')?.extent ?? -1;
    // Below a new label, an existing list would become the list of the label.
    if (entry.kind === 'label' && startsList(home, after)) after = this.ownEnd(home);
    this.addBlock(entry, after, { prefix, deeper: 0 });
  }

  private addBlock(entry: Entry, after: number, writing: Writing): void {
    this.add({ after, lines: this.write(entry, writing), before: 'block', behind: 'block' });
  }

  private add(insertion: Insertion): void {
    this.insertions.push({ ...insertion, after: Math.min(insertion.after, this.end - 1) });
  }

  private write(entry: Entry, writing: Writing): string[] {
    return writeEntry(entry, this.generated, this.decisions.fresh, writing);
  }

  private usual(): ListStyle {
    this.style ??= listStyle(this.existing, this.generated);
    return this.style;
  }

  /** The existing entry of the nearest generated ancestor that has one. */
  private homeOf(entry: Entry): Entry {
    for (let next = entry.parent; next !== undefined; next = next.parent) {
      const standing = this.decisions.pairs.get(next) ?? this.decisions.adopted.get(next);
      if (standing !== undefined) return standing;
    }
    return this.existing.root;
  }

  /** The last line of a section's or item's own content, before its subsections or nested lists. */
  private ownEnd(home: Entry): number {
    if (home.kind === 'item') return endOfWords(home);
    const own = home.children.filter((child) => child.kind !== 'heading' && !child.open);
    return own.findLast((child) => !this.decisions.removed.has(child))?.extent ?? home.lastLine;
  }
}
