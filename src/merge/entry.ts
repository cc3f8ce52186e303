/**
 * One or more lines that can be kept, replaced, added or removed as a unit, with everything that belongs to it. Entries
 * follow the document as people see it, where that differs from the syntax: a list item that is indented less than the
 * first one starts a new list, one that is indented by a single space is nested in the item before it, and a line that
 * follows an item without a blank line is a note on it.
 */
export interface Entry {
  /**
   * `heading`: with everything up to the next heading of its level. `label`: a line above a list, such as `Permission
   * Model:`, with that list. `item`: a list item with its nested entries. `block`: anything else.
   */
  kind: 'root' | 'heading' | 'label' | 'item' | 'block';
  /**
   * The type of its node; `continuation` for the lines of an item's paragraph after the first. A table of items is a
   * label (the two lines of its header) with an item for each row.
   */
  type: string;
  parent: Entry | undefined;
  children: Entry[];
  /** Its position among the children of its parent. */
  index: number;
  /** Level of a heading; 0 otherwise. */
  depth: number;
  /** Its own text in the source, without marker, indentation and trailing spaces: the range to replace. */
  start: number;
  end: number;
  /** The lines of its own text, counted from 0. */
  firstLine: number;
  lastLine: number;
  /** The last line of everything that belongs to it. */
  extent: number;
  /** Its own text, lines joined by `\n`, without indentation, so that equal texts compare equal. */
  text: string;
  /** Only for items. */
  list: ListPlace | undefined;
  /** Nothing may be added after it: an unclosed fence or comment. */
  open: boolean;
}

/** The position of an item in its list, and the form of its first line. */
interface ListPlace {
  /** Items of the same parent with the same number form one list visually. */
  run: number;
  /** The characters before its text in its first line. */
  prefix: string;
  /** The last line of the list in the syntax, beyond which a list cannot continue. */
  lastLine: number;
}

export function newEntry(kind: Entry['kind'], type: string, parent: Entry | undefined): Entry {
  return {
    kind,
    type,
    parent,
    children: [],
    index: 0,
    depth: 0,
    start: 0,
    end: 0,
    firstLine: -1,
    lastLine: -1,
    extent: -1,
    text: '',
    list: undefined,
    open: false,
  };
}

export function isContainer(entry: Entry): boolean {
  return entry.kind !== 'block' && (entry.kind !== 'item' || entry.children.length > 0);
}

/** All descendants in document order, without the entry itself. */
export function* descendants(entry: Entry): Generator<Entry> {
  const stack = [...entry.children].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== undefined) stack.push(child);
    }
  }
}

/** Whether an entry is a descendant of another one. */
export function isBelow(entry: Entry, container: Entry): boolean {
  for (let next = entry.parent; next !== undefined; next = next.parent) if (next === container) return true;
  return false;
}

/** The child of `container` that is `entry` or contains it. */
export function childOf(container: Entry, entry: Entry): Entry | undefined {
  for (let next: Entry | undefined = entry; next !== undefined; next = next.parent) {
    if (next.parent === container) return next;
  }
  return undefined;
}
