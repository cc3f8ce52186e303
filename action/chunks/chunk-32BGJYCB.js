import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  columnAfter,
  controlComments,
  controlCommentsIn,
  isOpen,
  lineStart,
  lineText,
  parseBlocks,
  splitLines
} from "./chunk-LR6YVTUU.js";
import {
  writeMemoryComment
} from "./chunk-HODSAISJ.js";

// src/merge/entry.ts
function isContainer(entry) {
  return entry.kind !== "block" && (entry.kind !== "item" || entry.children.length > 0);
}
function* descendants(entry) {
  const stack = [...entry.children].reverse();
  for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== void 0) stack.push(child);
    }
  }
}
function isBelow(entry, container) {
  for (let next = entry.parent; next !== void 0; next = next.parent) if (next === container) return true;
  return false;
}
function childOf(container, entry) {
  for (let next = entry; next !== void 0; next = next.parent) {
    if (next.parent === container) return next;
  }
  return void 0;
}

// src/merge/memory.ts
import { createHash } from "node:crypto";
var IDENTITY = 6;
var TEXT = 6;
var PLACE = 2;
var identityTag = (identity) => tag(identity, IDENTITY);
var textTag = (text) => tag(text, TEXT);
var placeTag = (place) => tag(place, PLACE);
function readMemory(text) {
  return memoryIn(controlComments(text));
}
function memoryIn(comments) {
  const offered = /* @__PURE__ */ new Set();
  const own = /* @__PURE__ */ new Map();
  const ranges = [];
  let damaged = 0;
  for (const { comment, start, end } of comments) {
    if (comment.kind !== "memory") continue;
    ranges.push({ start, end });
    for (const word of comment.words) {
      if (word.length === IDENTITY + TEXT + PLACE) own.set(word, splitWord(word));
      else if (word.length !== IDENTITY) damaged += 1;
      if (word.length >= IDENTITY) offered.add(word.slice(0, IDENTITY));
    }
    if (!comment.closed) damaged += 1;
  }
  return { offered, own: [...own.values()], ranges, damaged };
}
function writeMemory(words) {
  const written = words.map(({ identity, text = "", place = "" }) => identity + text + place);
  return writeMemoryComment([...new Set(written)]);
}
function withoutMemory(text, { ranges }) {
  let masked = "";
  let from = 0;
  for (const { start, end } of ranges) {
    masked += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/gu, " ");
    from = end;
  }
  return masked + text.slice(from);
}
function splitWord(word) {
  return {
    identity: word.slice(0, IDENTITY),
    text: word.slice(IDENTITY, IDENTITY + TEXT),
    place: word.slice(IDENTITY + TEXT)
  };
}
function tag(value, length) {
  return createHash("sha256").update(value).digest("base64").slice(0, length);
}

// src/merge/outline.ts
var SENTENCES = /* @__PURE__ */ new Set(["heading", "listItem", "paragraph", "continuation"]);
var LONGEST_LABEL = 120;
var NAME = /^[^.,;!?/]{1,40}$/u;
function outline(lines, blocks = parseBlocks(lines)) {
  const root = newEntry("root", "root", void 0);
  new Builder(lines).addSections(root, blocks);
  return root;
}
function newEntry(kind, type, parent) {
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
    text: "",
    list: void 0,
    open: false
  };
}
var Builder = class {
  runs = 0;
  lines;
  constructor(lines) {
    this.lines = lines;
  }
  addSections(root, blocks) {
    let section = root;
    for (const block of blocks) {
      if (block.type === "heading") {
        while (section.parent !== void 0 && section.depth >= block.depth) section = section.parent;
        section = this.addBlock("heading", section, block);
      } else {
        this.addContent(section, block);
      }
    }
  }
  addContent(container, block) {
    const before = container.children.at(-1);
    const last = before?.kind === "label" ? before.children.at(-1) : before;
    const notes = last?.kind === "item" && block.firstLine === last.extent + 1 ? last : void 0;
    if (block.type !== "list") this.addBlock("block", notes ?? container, block);
    else if (before !== void 0 && isLabel(before, block.firstLine)) {
      before.kind = "label";
      this.addList(container, block, before);
    } else if (notes !== void 0 && this.goesOn(notes, block)) {
      this.addList(container, block, notes.parent ?? container, notes);
    } else this.addList(container, block, notes ?? container);
  }
  /** Whether a list looks like more of the list that an item is in, after notes that ended it in the syntax. */
  goesOn({ list }, block) {
    const [, indent = "", marker] = /^([ \t]*)[\d]*([-*+.)])/u.exec(list?.prefix ?? "") ?? [];
    const other = /[-*+.)]/u.exec(this.lines.text.slice(block.start, block.start + 10))?.[0];
    return marker === other && columnAfter(indent) === this.columnOf(block);
  }
  addBlock(kind, parent, block) {
    const entry = newEntry(kind, block.type, parent);
    entry.depth = block.depth;
    entry.open = isOpen(block, this.lines.text);
    const own = kind === "heading" ? headingText(this.lines.text, block) : block;
    this.place(entry, own.start, own.end, block.firstLine, block.lastLine);
    return entry;
  }
  /**
   * `owner` gets the first visual list: a label, an item with notes, or the container itself.
   * @param sibling - The item whose list goes on here.
   */
  addList(container, list, owner, sibling) {
    let parent = owner;
    let base = sibling === void 0 ? Number.POSITIVE_INFINITY : this.columnOf(list);
    let run = sibling?.list?.run ?? 0;
    let levels = [];
    for (const item of list.children) {
      const column = this.columnOf(item);
      while ((levels.at(-1)?.column ?? -1) >= column) levels.pop();
      const above = levels.at(-1);
      if (above === void 0 && column < base) {
        if (base !== Number.POSITIVE_INFINITY) parent = container;
        base = column;
        run = this.nextRun();
      }
      const entry = this.addItem(item, list, above?.entry ?? parent, above?.run ?? run);
      levels.push({ column, entry, run: this.nextRun() });
      const label = this.addDedented(item, column, container);
      if (label !== void 0) {
        parent = label;
        base = Number.POSITIVE_INFINITY;
        levels = [];
      }
    }
  }
  addItem(item, list, parent, run) {
    const entry = newEntry("item", "listItem", parent);
    const lineOf = lineStart(this.lines, item.firstLine);
    const [head] = item.children;
    const own = head?.type === "paragraph" && head.firstLine === item.firstLine ? head : void 0;
    const marker = /^(?:[-*+]|\d{1,9}[.)])/u.exec(this.lines.text.slice(item.start, item.start + 10))?.[0] ?? "*";
    const start = own?.start ?? item.start + marker.length;
    const prefix = own === void 0 ? `${this.lines.text.slice(lineOf, start)} ` : this.lines.text.slice(lineOf, start);
    entry.list = { run, prefix, lastLine: list.lastLine };
    const end = own === void 0 ? start : Math.min(own.end, lineOf + lineText(this.lines, item.firstLine).length);
    this.place(entry, start, end, item.firstLine, item.firstLine);
    if (own !== void 0 && own.lastLine > own.firstLine)
      this.addContinuation(entry, own, this.columnOf(item));
    for (const child of own === void 0 ? item.children : item.children.slice(1))
      this.addContent(entry, child);
    return entry;
  }
  /** The lines of an item's paragraph after the first, as far as they are not indented less than the item. */
  addContinuation(item, paragraph, column) {
    const last = this.firstDedented(paragraph, column) - 1;
    if (last <= paragraph.firstLine) return;
    const entry = newEntry("block", "continuation", item);
    const first = paragraph.firstLine + 1;
    const end = Math.min(paragraph.end, lineStart(this.lines, last) + lineText(this.lines, last).length);
    this.place(entry, lineStart(this.lines, first) + indentOf(lineText(this.lines, first)), end, first, last);
  }
  /**
   * Lines that Markdown takes for the end of an item's paragraph, but that start left of the item: the name of
   * the next list. Returns it when it is one.
   */
  addDedented(item, column, container) {
    const [paragraph] = item.children;
    if (paragraph?.type !== "paragraph") return void 0;
    const first = this.firstDedented(paragraph, column);
    if (first > paragraph.lastLine) return void 0;
    const add = (kind, from, to) => {
      const entry = newEntry(kind, "paragraph", container);
      const start = lineStart(this.lines, from) + indentOf(lineText(this.lines, from));
      this.place(
        entry,
        start,
        Math.min(paragraph.end, lineStart(this.lines, to) + lineText(this.lines, to).length),
        from,
        to
      );
      return entry;
    };
    if (first < paragraph.lastLine) add("block", first, paragraph.lastLine - 1);
    return add("label", paragraph.lastLine, paragraph.lastLine);
  }
  firstDedented(paragraph, column) {
    if (column === 0) return paragraph.lastLine + 1;
    for (let line = paragraph.firstLine + 1; line <= paragraph.lastLine; line += 1) {
      const text = lineText(this.lines, line);
      if (columnAfter(text.slice(0, indentOf(text))) < column) return line;
    }
    return paragraph.lastLine + 1;
  }
  place(entry, start, end, firstLine, lastLine) {
    const source = this.lines.text.slice(start, end).trimEnd();
    entry.start = start;
    entry.end = start + source.length;
    entry.firstLine = firstLine;
    entry.lastLine = lastLine;
    const trim = SENTENCES.has(entry.type) ? (line) => line.trim() : (line) => line.trimEnd();
    entry.text = source.split(/\r\n|\n|\r/u).map(trim).join("\n");
    if (entry.parent !== void 0) entry.index = entry.parent.children.push(entry) - 1;
    for (let next = entry; next !== void 0; next = next.parent) {
      next.extent = Math.max(next.extent, lastLine);
    }
  }
  columnOf(item) {
    return columnAfter(this.lines.text.slice(lineStart(this.lines, item.firstLine), item.start));
  }
  nextRun() {
    this.runs += 1;
    return this.runs;
  }
};
function isLabel(entry, listLine) {
  if (entry.kind !== "block" || entry.type !== "paragraph" || entry.firstLine !== entry.lastLine)
    return false;
  if (entry.text.length > LONGEST_LABEL) return false;
  return entry.text.endsWith(":") || listLine === entry.lastLine + 1 || NAME.test(entry.text);
}
function indentOf(line) {
  return line.length - line.trimStart().length;
}
function headingText(text, block) {
  const source = text.slice(block.start, block.end);
  const marks = /^#{1,6}[ \t]*/u.exec(source)?.[0];
  if (marks === void 0) {
    const underline = Math.max(source.lastIndexOf("\n"), source.lastIndexOf("\r"));
    return { start: block.start, end: block.start + source.slice(0, underline).trimEnd().length };
  }
  const words = source.slice(marks.length).trimEnd();
  const withoutMarks = words.replace(/#+$/u, "");
  const closed = withoutMarks === "" || /[ \t]$/u.test(withoutMarks) ? withoutMarks.trimEnd() : words;
  return { start: block.start + marks.length, end: block.start + marks.length + closed.length };
}

// src/merge/read-document.ts
function readDocument(text) {
  const blocks = parseBlocks(splitLines(text));
  const comments = controlCommentsIn(blocks, text);
  const memory = memoryIn(comments);
  const lines = splitLines(withoutMemory(text, memory));
  return { memory, lines, root: outline(lines, withoutComments(blocks, memory, lines) ?? void 0) };
}
function withoutComments(blocks, { ranges }, lines) {
  const first = ranges[0]?.start;
  if (first === void 0) return blocks;
  const left = blocks.filter(({ end }) => end <= first);
  return lines.text.slice(left.at(-1)?.end ?? 0).trim() === "" ? left : null;
}

export {
  isContainer,
  descendants,
  isBelow,
  childOf,
  identityTag,
  textTag,
  placeTag,
  readMemory,
  writeMemory,
  withoutMemory,
  readDocument
};
