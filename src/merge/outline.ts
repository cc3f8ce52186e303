import { findReferences } from '../model/reference.ts';
import { type Entry, newEntry } from './entry.ts';
import { columnAfter, type Lines, lineStart, lineText } from './lines.ts';
import { type Block, headingText, isOpen, parseBlocks } from './syntax.ts';

const SENTENCES = new Set(['heading', 'listItem', 'paragraph', 'continuation']);

/** The maximum length of a label: longer lines above a list are sentences. */
const LONGEST_LABEL = 120;

const NAME = /^[^.,;!?/]{1,40}$/u;

/**
 * Builds the tree of entries of a document. The root stands for the document and spans all lines. Takes linear time in
 * the length of the text, once it is parsed.
 * @param blocks - The blocks of the text, when it is already parsed.
 */
export function outline(lines: Lines, blocks: readonly Block[] = parseBlocks(lines)): Entry {
  const root = newEntry('root', 'root', undefined);
  new Builder(lines).addSections(root, blocks);
  return root;
}

/** An item whose visual list may continue, and the number of the list nested in it. */
interface Level {
  column: number;
  entry: Entry;
  run: number;
}

class Builder {
  private runs = 0;
  private readonly lines: Lines;

  constructor(lines: Lines) {
    this.lines = lines;
  }

  addSections(root: Entry, blocks: readonly Block[]): void {
    let section = root;
    for (const block of blocks) {
      if (block.type === 'heading') {
        while (section.parent !== undefined && section.depth >= block.depth) section = section.parent;
        section = this.addBlock('heading', section, block);
      } else {
        this.addContent(section, block);
      }
    }
  }

  private addContent(container: Entry, block: Block): void {
    const before = container.children.at(-1);
    const last = before?.kind === 'label' ? before.children.at(-1) : before;
    // Without a blank line after the item, this block is a note on it, although the syntax ends the list.
    const notes =
      last?.kind === 'item' && last.type !== 'tableRow' && block.firstLine === last.extent + 1
        ? last
        : undefined;
    if (block.type === 'table' && holdsItems(block, this.lines)) this.addTable(notes ?? container, block);
    else if (block.type !== 'list') this.addBlock('block', notes ?? container, block);
    else if (before !== undefined && isLabel(before, block.firstLine)) {
      before.kind = 'label';
      this.addList(container, block, before);
    } else if (notes !== undefined && this.goesOn(notes, block)) {
      this.addList(container, block, notes.parent ?? container, notes);
    } else this.addList(container, block, notes ?? container);
  }

  /** Whether a list visually continues the list of an item, after notes that ended it in the syntax. */
  private goesOn({ list }: Entry, block: Block): boolean {
    const [, indent = '', marker] = /^([ \t]*)[\d]*([-*+.)])/u.exec(list?.prefix ?? '') ?? [];
    const other = /[-*+.)]/u.exec(this.lines.text.slice(block.start, block.start + 10))?.[0];
    return marker === other && columnAfter(indent) === this.columnOf(block);
  }

  private addBlock(kind: 'heading' | 'block', parent: Entry, block: Block): Entry {
    const entry = newEntry(kind, block.type, parent);
    entry.depth = block.depth;
    entry.open = isOpen(block, this.lines.text);
    const own = kind === 'heading' ? headingText(this.lines.text, block) : block;
    const { firstLine, lastLine } = block;
    this.place(entry, { start: own.start, end: own.end, firstLine, lastLine });
    return entry;
  }

  /** Adds a table of items as a list with its header as the label: rows are added, replaced and removed one by one. */
  private addTable(container: Entry, { start, firstLine, lastLine }: Block): void {
    const endOf = (line: number) => lineStart(this.lines, line) + lineText(this.lines, line).length;
    const header = newEntry('label', 'table', container);
    this.place(header, { start, end: endOf(firstLine + 1), firstLine, lastLine: firstLine + 1 });
    const run = this.nextRun();
    for (let line = firstLine + 2; line <= lastLine; line += 1) {
      const text = lineText(this.lines, line);
      const row = newEntry('item', 'tableRow', header);
      row.list = { run, prefix: text.slice(0, indentOf(text)), lastLine };
      const start = lineStart(this.lines, line) + indentOf(text);
      this.place(row, { start, end: endOf(line), firstLine: line, lastLine: line });
    }
  }

  /**
   * Adds a list. `owner` gets the first visual list: a label, an item with notes, or the container itself.
   * @param sibling - The item whose list continues here.
   */
  private addList(container: Entry, list: Block, owner: Entry, sibling?: Entry): void {
    let parent = owner;
    let base = sibling === undefined ? Number.POSITIVE_INFINITY : this.columnOf(list);
    let run = sibling?.list?.run ?? 0;
    let levels: Level[] = [];
    for (const item of list.children) {
      const column = this.columnOf(item);
      while ((levels.at(-1)?.column ?? -1) >= column) levels.pop();
      const above = levels.at(-1);
      if (above === undefined && column < base) {
        if (base !== Number.POSITIVE_INFINITY) parent = container;
        base = column;
        run = this.nextRun();
      }
      const entry = this.addItem(item, list, above?.entry ?? parent, above?.run ?? run);
      levels.push({ column, entry, run: this.nextRun() });
      const label = this.addDedented(item, column, container);
      if (label !== undefined) {
        parent = label;
        base = Number.POSITIVE_INFINITY;
        levels = [];
      }
    }
  }

  private addItem(item: Block, list: Block, parent: Entry, run: number): Entry {
    const entry = newEntry('item', 'listItem', parent);
    const lineOf = lineStart(this.lines, item.firstLine);
    const [head] = item.children;
    const own = head?.type === 'paragraph' && head.firstLine === item.firstLine ? head : undefined;
    const marker =
      /^(?:[-*+]|\d{1,9}[.)])/u.exec(this.lines.text.slice(item.start, item.start + 10))?.[0] ?? '*';
    const start = own?.start ?? item.start + marker.length;
    const prefix =
      own === undefined ? `${this.lines.text.slice(lineOf, start)} ` : this.lines.text.slice(lineOf, start);
    entry.list = { run, prefix, lastLine: list.lastLine };
    const end =
      own === undefined ? start : Math.min(own.end, lineOf + lineText(this.lines, item.firstLine).length);
    this.place(entry, { start, end, firstLine: item.firstLine, lastLine: item.firstLine });
    if (own !== undefined && own.lastLine > own.firstLine)
      this.addContinuation(entry, own, this.columnOf(item));
    for (const child of own === undefined ? item.children : item.children.slice(1))
      this.addContent(entry, child);
    return entry;
  }

  /** Adds the lines of an item's paragraph after the first, up to one that is indented less than the item. */
  private addContinuation(item: Entry, paragraph: Block, column: number): void {
    const lastLine = this.firstDedented(paragraph, column) - 1;
    if (lastLine <= paragraph.firstLine) return;
    this.placeLines(newEntry('block', 'continuation', item), paragraph, paragraph.firstLine + 1, lastLine);
  }

  /**
   * Adds lines that Markdown reads as the end of an item's paragraph, but that start to the left of the item. The last
   * one is the name of the next list, and is returned.
   */
  private addDedented(item: Block, column: number, container: Entry): Entry | undefined {
    const [paragraph] = item.children;
    if (paragraph?.type !== 'paragraph') return undefined;
    const first = this.firstDedented(paragraph, column);
    if (first > paragraph.lastLine) return undefined;
    const add = (kind: 'label' | 'block', from: number, to: number) =>
      this.placeLines(newEntry(kind, 'paragraph', container), paragraph, from, to);
    if (first < paragraph.lastLine) add('block', first, paragraph.lastLine - 1);
    return add('label', paragraph.lastLine, paragraph.lastLine);
  }

  private firstDedented(paragraph: Block, column: number): number {
    if (column === 0) return paragraph.lastLine + 1;
    for (let line = paragraph.firstLine + 1; line <= paragraph.lastLine; line += 1) {
      const text = lineText(this.lines, line);
      if (columnAfter(text.slice(0, indentOf(text))) < column) return line;
    }
    return paragraph.lastLine + 1;
  }

  /** Sets an entry to whole lines of a paragraph. */
  private placeLines(entry: Entry, paragraph: Block, firstLine: number, lastLine: number): Entry {
    const start = lineStart(this.lines, firstLine) + indentOf(lineText(this.lines, firstLine));
    const end = lineStart(this.lines, lastLine) + lineText(this.lines, lastLine).length;
    this.place(entry, { start, end: Math.min(paragraph.end, end), firstLine, lastLine });
    return entry;
  }

  /** @param at - The range of its own text, which may end in spaces. */
  private place(entry: Entry, at: Pick<Entry, 'start' | 'end' | 'firstLine' | 'lastLine'>): void {
    const { start, end, firstLine, lastLine } = at;
    const source = this.lines.text.slice(start, end).trimEnd();
    Object.assign(entry, { start, end: start + source.length, firstLine, lastLine });
    // In code and HTML, indentation is content.
    const isSentence = SENTENCES.has(entry.type) || entry.kind === 'label' || entry.kind === 'item';
    const trim = isSentence ? (line: string) => line.trim() : (line: string) => line.trimEnd();
    entry.text = source
      .split(/\r\n|\n|\r/u)
      .map(trim)
      .join('\n');
    if (entry.parent !== undefined) entry.index = entry.parent.children.push(entry) - 1;
    for (let next: Entry | undefined = entry; next !== undefined; next = next.parent) {
      next.extent = Math.max(next.extent, lastLine);
    }
  }

  private columnOf(item: Block): number {
    return columnAfter(this.lines.text.slice(lineStart(this.lines, item.firstLine), item.start));
  }

  private nextRun(): number {
    this.runs += 1;
    return this.runs;
  }
}

/**
 * Whether a line names the list after it: it ends in a colon, the list follows without a blank line, or it is a name
 * (`Security WG`) rather than a sentence.
 */
function isLabel(entry: Entry, listLine: number): boolean {
  if (entry.kind !== 'block' || entry.type !== 'paragraph' || entry.firstLine !== entry.lastLine)
    return false;
  if (entry.text.length > LONGEST_LABEL) return false;
  return entry.text.endsWith(':') || listLine === entry.lastLine + 1 || NAME.test(entry.text);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether the rows of a table represent issues and pull requests; true for a table without rows. */
function holdsItems({ firstLine, lastLine }: Block, lines: Lines): boolean {
  const rows = Array.from({ length: lastLine - firstLine - 1 }, (_, index) => firstLine + 2 + index);
  return (
    rows.length === 0 ||
    rows.some((line) => findReferences(lineText(lines, line), { server: null }).length > 0)
  );
}
