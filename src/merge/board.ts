import { descendants, type Entry } from './entry.ts';
import { type Doc, groupSegment, identify, sectionSegment } from './identity.ts';
import { assertMergeable } from './limits.ts';
import { type Range, textTag } from './memory.ts';
import { namesOf } from './names.ts';
import { readDocument } from './read-document.ts';
import { withoutCheckbox } from './references.ts';

/** A section, or a named list in one, and its items. Lines count from 0. */
export interface BoardColumn {
  /** The line of its heading or name; for a list that does not exist yet, that of its section's heading. */
  line: number;
  /** The heading as written. */
  heading: string;
  /** The name of the list as written; null for items directly in the section. */
  group: string | null;
  /** Whether it exists: a list that only the configuration names is created with its first item. */
  exists: boolean;
  cards: BoardCard[];
}

/** An item of a document. */
export interface BoardCard {
  line: number;
  /** `owner/name#n`, the repository in lower case. */
  key: string;
  /** Its line as Markdown, without bullet and checkbox. */
  text: string;
  /** The number of lines of notes below its own line. */
  notes: number;
  /** Whether its line is untouched since the tool wrote it. */
  own: boolean;
}

/** A section that items may be put into, and the named lists it may have. */
export interface BoardPlace {
  /** `3) Node.js Security WG Initiatives` */
  heading: string;
  /** Its number in the configuration. */
  number?: string;
  groups: readonly string[];
}

/**
 * Reads a document as columns of items: the sections that have items and those in `places`, the latter with all lists
 * they may have. A section that people removed is not included.
 * @throws {MinutebookError} as `planMerge` does, for texts that cannot be read.
 */
export function readBoard(text: string, places: readonly BoardPlace[]): BoardColumn[] {
  const { doc, own } = readMovable(text);
  const columns: BoardColumn[] = [];
  for (const entry of [doc.root, ...doc.identities.keys()]) {
    if (entry.kind !== 'heading' && entry.kind !== 'root') continue;
    const place = places.find(({ heading }) => entry.kind === 'heading' && isCalled(entry.text, heading));
    const direct = cardsOf(entry, doc, own);
    const groups = groupsOf(entry, doc, place?.groups ?? []);
    if (place === undefined && direct.length === 0 && groups.every(({ cards }) => cards.length === 0))
      continue;
    const column = (line: number, group: string | null, exists: boolean, cards: BoardCard[]) => {
      columns.push({ line, heading: entry.text, group, exists, cards });
    };
    const line = Math.max(0, entry.firstLine);
    column(line, null, true, direct);
    for (const group of groups) column(group.entry.firstLine, group.entry.text, true, group.cards);
    for (const name of place?.groups ?? []) {
      if (!groups.some((group) => segmentOf(group.entry, doc) === groupSegment(name)))
        column(line, name, false, []);
    }
  }
  return columns;

  function groupsOf(section: Entry, { identities }: Doc, names: readonly string[]) {
    const wanted = new Set(names.map(groupSegment));
    return section.children.flatMap((entry) => {
      if (!isGroup(entry) || identities.get(entry)?.subject !== undefined) return [];
      const cards = [...descendants(entry)].flatMap((child) => cardOf(child, doc, own));
      return cards.length > 0 || wanted.has(segmentOf(entry, doc)) ? [{ entry, cards }] : [];
    });
  }
}

/** Reads a document whose items are to be moved. */
export function readMovable(text: string): { doc: Doc; own: ReadonlySet<string>; ranges: readonly Range[] } {
  assertMergeable(text, 'The document');
  const { memory, lines, root } = readDocument(text.replace(/^\uFEFF/u, ''));
  const doc = identify(lines, root, memory);
  return { doc, own: new Set(memory.own.map((line) => line.text)), ranges: memory.ranges };
}

/** Whether an entry is an item that people can move; releases and dates are not. */
export function isCard(entry: Entry, { identities }: Doc): boolean {
  const identity = identities.get(entry);
  return identity?.item === true && !identity.fact && entry.parent?.firstLine !== entry.firstLine;
}

function isGroup({ kind }: Entry): boolean {
  return kind === 'label' || kind === 'item';
}

function cardsOf(section: Entry, doc: Doc, own: ReadonlySet<string>): BoardCard[] {
  return section.children.flatMap((entry) => cardOf(entry, doc, own));
}

function cardOf(entry: Entry, doc: Doc, own: ReadonlySet<string>): BoardCard[] {
  const key = doc.identities.get(entry)?.subject?.key;
  if (key === undefined || !isCard(entry, doc)) return [];
  return [
    {
      line: entry.firstLine,
      key,
      text: withoutCheckbox(entry.text),
      notes: entry.extent - entry.firstLine,
      own: own.has(textTag(entry.text)),
    },
  ];
}

function segmentOf(entry: Entry, { identities }: Doc): string {
  return identities.get(entry)?.segment ?? '';
}

/** Whether a heading is that of a section: by its number, else by its words. */
function isCalled(written: string, heading: string): boolean {
  const [wanted] = namesOf(heading);
  return (
    sectionSegment(written) === sectionSegment(heading) ||
    namesOf(written).some(({ number }) => number !== undefined && number === wanted?.number)
  );
}
