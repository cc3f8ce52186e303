import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  copyAlone,
  copyNode
} from "./chunk-O2IUEISG.js";
import {
  ArgumentError,
  Live,
  isTruthy,
  isWebAddress,
  safeCompletedUrl,
  textOf,
  withCodeSpans
} from "./chunk-MCKVZ7C5.js";
import {
  Scope,
  isFieldsShape,
  isListShape
} from "./chunk-JRCY5B7H.js";
import {
  mayHaveControl,
  readControlComment,
  withoutControl,
  writeMemoryComment
} from "./chunk-HSMHP4VM.js";
import {
  configFolder
} from "./chunk-5PUW3REJ.js";
import {
  DEEPEST,
  EMPTY_COMMENT,
  canTouch,
  fromMarkdown,
  gfm,
  gfmFromMarkdown,
  quietPieces,
  remembering,
  styleOf,
  toString,
  tooDeepLine
} from "./chunk-XPCZYYKF.js";
import {
  findReferences,
  parseReference,
  repositoryOfKey
} from "./chunk-KB24C735.js";
import {
  itemKey
} from "./chunk-7OE36FSP.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/model/renamed.ts
function newestRepository(renamed) {
  const next = new Map(Object.entries(renamed).map(([from, to]) => [from.toLowerCase(), to]));
  return (repository) => {
    const seen = /* @__PURE__ */ new Set();
    let name = repository;
    for (let to = next.get(name.toLowerCase()); to !== void 0; to = next.get(name.toLowerCase())) {
      seen.add(name.toLowerCase());
      if (seen.has(to.toLowerCase())) return repository;
      name = to;
    }
    return name;
  };
}

// src/merge/lines.ts
function splitLines(text) {
  const starts = [0];
  const ending = /\r\n|\n|\r/gu;
  while (ending.exec(text) !== null) starts.push(ending.lastIndex);
  return { text, starts };
}
function lineCount(lines) {
  return lines.starts.length;
}
function lineStart(lines, line) {
  return lines.starts[line] ?? lines.text.length;
}
function lineText(lines, line) {
  return lines.text.slice(lineStart(lines, line), lineStart(lines, line + 1)).replace(/[\r\n]+$/u, "");
}
function isBlankLine(lines, line) {
  return lineText(lines, line).trim() === "";
}
function lineEnding(lines, line) {
  const own = /[\r\n]+$/u.exec(lines.text.slice(lineStart(lines, line), lineStart(lines, line + 1)));
  if (own !== null) return own[0];
  return /\r\n|\n|\r/u.exec(lines.text.slice(0, lineStart(lines, 1)))?.[0] ?? "\n";
}
function columnAfter(text) {
  let column = 0;
  for (const character of text) column += character === "	" ? 4 - column % 4 : 1;
  return column;
}

// src/merge/block-range.ts
function startsList(home, after) {
  return home.children.find(({ firstLine }) => firstLine > after)?.list !== void 0;
}
function endOfBlock(entry) {
  const last = entry.kind === "label" ? entry.children.at(-1) : entry;
  return Math.max(entry.extent, last?.list?.lastLine ?? -1);
}
function startOfBlock(entry) {
  const list = entry.list?.lastLine;
  if (list === void 0) return entry.firstLine;
  const siblings = entry.parent?.children ?? [];
  let { index } = entry;
  while (siblings[index - 1]?.list?.lastLine === list) index -= 1;
  return siblings[index]?.firstLine ?? entry.firstLine;
}
function firstOpenLine({ root, lines }) {
  let last = root.children.at(-1);
  while (last !== void 0 && last.kind === "heading") last = last.children.at(-1);
  return last?.open === true ? last.firstLine : lineCount(lines);
}

// src/merge/entry.ts
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

// src/merge/group-by.ts
function groupBy(values, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf(value);
    if (key === void 0) continue;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

// src/markdown/text/earlier-joiners.ts
var EARLIER = /(?<=@)[\u2060\u200b](?=\\?[\w-])|(?<=#)\u2060(?=\d)|(?<=https?|ftp)\u2060(?=:\/\/)|(?<=www)\u2060(?=\.)|(?<=\bgh(?:sa)?)\u2060(?=-)|(?<=[0-9a-f]{6})\u2060(?=[0-9a-f])/giu;
function withoutJoiners(text) {
  return /[\u2060\u200b]/u.test(text) ? text.replace(EARLIER, "") : text;
}
function joinersIn(text) {
  return [...text.matchAll(EARLIER)].map(({ index }) => index);
}
function withoutQuieting(markdown) {
  const bare = withoutJoiners(markdown);
  return bare.includes(EMPTY_COMMENT) ? bare.replace(/(?<!\\)<!-- -->/gu, "") : bare;
}
function withEarlierJoiners(markdown) {
  return markdown.split(/(\[[^[\]]*\]\([^()]*\))/u).map((part, index) => index % 2 === 1 ? part : quietPieces(part).join("\u2060")).join("");
}

// src/merge/memory.ts
import { createHash } from "node:crypto";

// src/merge/limits.ts
var MAX_LENGTH = 4e6;
var MAX_LAZY = 1e3;
function isMergeable(text) {
  if (text.length > MAX_LENGTH) return false;
  return tooDeepLine(text) === void 0 && tooLazyLine(text) === void 0;
}
function assertMergeable(text, name) {
  if (text.length > MAX_LENGTH) {
    throw new MinutebookError("document/too-large", {
      message: `${name} is ${text.length.toLocaleString("en")} characters long.`,
      why: `Documents of up to ${MAX_LENGTH.toLocaleString("en")} characters are merged.`,
      hint: "Check that it is the file you mean, or split it."
    });
  }
  const nul = text.indexOf("\0");
  if (nul !== -1) {
    throw new MinutebookError("document/not-text", {
      message: `${name} is not text: there is a NUL character at offset ${nul}.`,
      why: "Only Markdown can be merged, and a binary file would be damaged.",
      hint: "Check that it is the file you mean; save it as UTF-8."
    });
  }
  const lazy = tooLazyLine(text);
  if (lazy !== void 0) {
    throw new MinutebookError("document/too-large", {
      message: `${name} has a list item or quote of more than ${MAX_LAZY.toLocaleString("en")} lines that ends in line ${lazy}.`,
      why: "Its lines are neither indented nor marked, and no parser reads so many in reasonable time.",
      hint: "Put an empty line before the text that does not belong to it."
    });
  }
  const deep = tooDeepLine(text);
  if (deep !== void 0) {
    throw new MinutebookError("document/too-deep", {
      message: `${name} has lists, quotes or emphasis inside each other more than ${DEEPEST} deep in line ${deep}.`,
      why: "No parser reads such a document in reasonable time.",
      hint: "Take out the nesting in that line."
    });
  }
}
function tooLazyLine(text) {
  let unmarked = Number.NEGATIVE_INFINITY;
  let fenced = false;
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    line += 1;
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const head = text.slice(start, Math.min(end, start + 12));
    if (/^ {0,3}(?:`{3}|~{3})/u.test(head)) fenced = !fenced;
    unmarked = fenced ? Number.NEGATIVE_INFINITY : unmarkedAfter(unmarked, head);
    if (unmarked > MAX_LAZY) return line;
    start = end + 1;
  }
  return void 0;
}
function unmarkedAfter(before, line) {
  if (line.trim() === "" || /^[#|<]/u.test(line)) return Number.NEGATIVE_INFINITY;
  if (/^[ \t]*(?:[-*+>]|\d{1,9}[.)])/u.test(line)) return 0;
  return /^[ \t]/u.test(line) ? before : before + 1;
}

// src/merge/syntax.ts
var INLINE = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink"
];
var OPTIONS = {
  // GFM looks for an address at every letter; what is not there costs less than what is switched off.
  extensions: [{ ...gfm(), text: {} }, { disable: { null: INLINE } }],
  mdastExtensions: [
    // The one with a transform looks for addresses in all text, which is what was left out above.
    gfmFromMarkdown().filter((extension) => extension.transforms === void 0)
  ]
};
var PIECE = 128;
var BULLET = /^[-*+][ \t]+\S/u;
var ORDERED = /^\d{1,9}[.)][ \t]+\S/u;
var DASHES = /^-{3,}[ \t]*$/u;
var RULE = /^([-*])(?:[ \t]*\1){2,}[ \t]*$/u;
function parseBlocks(lines, piece = PIECE) {
  const blocks = frontMatter(lines);
  let first = (blocks.at(-1)?.lastLine ?? -1) + 1;
  let size = piece;
  while (first < lineCount(lines)) {
    const next = nextBoundary(lines, first, size);
    const parsed = parsePiece(lines, first, next);
    if (next < lineCount(lines) && reachesOver(parsed.at(-1), lines, next)) {
      size *= 2;
      continue;
    }
    append(blocks, parsed, lines);
    first = next;
    size = piece;
  }
  return blocks;
}
function nextBoundary(lines, first, size) {
  for (let line = first + size; line < lineCount(lines); line += 1) {
    const text = lineText(lines, line);
    if (!/^\S/u.test(text)) continue;
    const above = lineText(lines, line - 1);
    if (above.trim() === "" || DASHES.test(above) || ORDERED.test(text)) return line;
    if (BULLET.test(text) && !RULE.test(text)) return line;
  }
  return lineCount(lines);
}
function frontMatter(lines) {
  if (lineText(lines, 0).trimEnd() !== "---") return [];
  for (let line = 1; line < lineCount(lines); line += 1) {
    if (lineText(lines, line).trimEnd() !== "---") continue;
    const end = lineStart(lines, line) + lineText(lines, line).length;
    return [{ type: "yaml", depth: 0, start: 0, end, firstLine: 0, lastLine: line, children: [] }];
  }
  return [];
}
var PIECES_KEPT = 256;
var blocksOf = remembering(PIECES_KEPT);
function parsePiece(lines, first, next) {
  const base = lineStart(lines, first);
  const text = lines.text.slice(base, lineStart(lines, next));
  const blocks = blocksOf(text, () => fromMarkdown(text, OPTIONS).children.map(toBlock));
  return blocks.map((block) => moved(block, base, first));
}
function toBlock(node) {
  const { start, end } = node.position ?? { start: { line: 1, offset: 0 }, end: { line: 1, offset: 0 } };
  const container = node.type === "list" || node.type === "listItem";
  return {
    type: node.type,
    depth: node.type === "heading" ? node.depth : 0,
    start: start.offset ?? 0,
    end: end.offset ?? 0,
    firstLine: start.line - 1,
    lastLine: end.line - 1,
    children: container ? node.children.map(toBlock) : []
  };
}
function moved(block, base, firstLine) {
  return {
    ...block,
    start: base + block.start,
    end: base + block.end,
    firstLine: firstLine + block.firstLine,
    lastLine: firstLine + block.lastLine,
    children: block.children.map((child) => moved(child, base, firstLine))
  };
}
function reachesOver(last, lines, next) {
  if (last === void 0) return false;
  if (isOpen(last, lines.text)) return true;
  if (isBlankLine(lines, next - 1)) return false;
  const goesOn = last.type === "list" && last.lastLine === next - 1;
  return last.type === "html" || ORDERED.test(lineText(lines, next)) && !goesOn && !DASHES.test(lineText(lines, next - 1));
}
function append(blocks, parsed, lines) {
  const [head, ...rest] = parsed;
  const last = blocks.at(-1);
  if (head?.type === "list" && last?.type === "list" && sameMarker(last, head, lines.text)) {
    last.children.push(...head.children);
    last.end = head.end;
    last.lastLine = head.lastLine;
    for (const block of rest) blocks.push(block);
    return;
  }
  for (const block of parsed) blocks.push(block);
}
function sameMarker(a, b, text) {
  const marker = (list) => /[-*+.)]/u.exec(text.slice(list.start, list.start + 11))?.[0];
  return marker(a) === marker(b);
}
var FENCE = /^(`{3,}|~{3,})/u;
var HTML_ENDS = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^<!--/u, /-->/u],
  [/^<\?/u, /\?>/u],
  [/^<!\[CDATA\[/u, /\]\]>/u],
  [/^<![a-z]/iu, />/u]
];
function isOpen(block, text) {
  const source = text.slice(block.start, block.end);
  if (block.type === "code") {
    const fence = FENCE.exec(source)?.[0];
    if (fence === void 0) return false;
    const lastLine = /[\r\n]([^\r\n]*)$/u.exec(source)?.[1]?.trim() ?? "";
    return !(lastLine.startsWith(fence) && /^(?:`+|~+)$/u.test(lastLine));
  }
  if (block.type === "html") {
    const kind = HTML_ENDS.find(([start]) => start.test(source));
    return kind !== void 0 && !kind[1].test(source.replace(/^<!(?:--)?/u, ""));
  }
  return false;
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

// src/merge/control-data.ts
var BYTE_ORDER_MARK = "\uFEFF";
function controlComments(text) {
  if (!mayHaveControl(text) || !isMergeable(text)) return [];
  const skipped = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const lines = splitLines(text.slice(skipped));
  return controlCommentsIn(parseBlocks(lines), lines.text).map(({ comment, start, end }) => ({
    comment,
    start: start + skipped,
    end: end + skipped
  }));
}
function controlCommentsIn(blocks, text) {
  if (!mayHaveControl(text)) return [];
  const found = blocks.flatMap((block) => isMarkup(block, text) ? commentsOf(text, block) : []);
  const last = blocks.at(-1);
  if (found.some(({ comment }) => comment.kind === "memory") || last === void 0) return found;
  if (isMarkup(last, text) || !isOpen(last, text)) return found;
  return [...found, ...commentsOf(text, { start: startOfTail(text, last), end: last.end })];
}
function readMark(text) {
  for (const { comment } of controlComments(text)) if (comment.kind === "mark") return comment.mark;
  return null;
}
function readSays(text) {
  const said = controlComments(text).flatMap(({ comment }) => comment.kind === "says" ? [comment.key] : []);
  return said.at(-1) ?? null;
}
function isMarkup({ type, start }, text) {
  if (type !== "html") return false;
  return !/^<(?:(?:script|pre|style|textarea)\b|\?|!\[)/iu.test(text.slice(start, start + 12));
}
function commentsOf(text, { start, end }) {
  const found = [];
  for (let at = indented(text, start); at < end; ) {
    const control = readControlComment(text, at);
    if (control !== null) {
      found.push({ comment: control.comment, start: at, end: control.end });
      at = control.end;
      while (text[at] === " " || text[at] === "	") at += 1;
      if (text.startsWith("<!--", at)) continue;
    }
    at = indented(text, nextLine(text, at, end));
  }
  return found;
}
function indented(text, lineStart2) {
  let at = lineStart2;
  while (text[at] === " " && at < lineStart2 + 3) at += 1;
  return at;
}
function nextLine(text, from, end) {
  const ending = /\r\n?|\n/gu;
  ending.lastIndex = from;
  return ending.exec(text) === null ? end : ending.lastIndex;
}
function startOfTail(text, { start, end }) {
  let tail = end;
  while (tail > start) {
    const line = text.lastIndexOf("\n", tail - 2) + 1;
    if (line <= start || !/^(?:<!--|\s*$)/u.test(text.slice(line, tail))) break;
    tail = line;
  }
  return tail;
}

// src/merge/memory.ts
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

// src/merge/references.ts
var SHOWS_NUMBER = /\[(?:[\w.-]+\/[\w.-]+)?#\d+\]\(<?$/u;
var LONGEST_NUMBER = 160;
var BARE_AT_END = /(?:^|[\s(])#(\d+)[\s).,:;]*$/u;
var BARE_AT_START = /^\(?#(\d+)(?![\w-])/u;
var CHECKBOX = /^\[[ xX]\][ \t]+/u;
var REPOSITORY = /^(?:\[([\w-]+\/[\w.-]+)\]\([^)]*\)|`?([\w-]+\/[\w.-]+)`?):?$/u;
var NO_BRACKET = "\uFFFC";
function references(text, newest) {
  if (!text.includes("/")) return [];
  const plain2 = withTextBrackets(text);
  return findReferences(plain2, { server: null }).map(({ repository, number, form, text: url, start }) => {
    const key = itemKeyOf(repository, number, newest);
    if (form !== "address") return { key, url: void 0, form: "short" };
    const isLink = SHOWS_NUMBER.test(plain2.slice(Math.max(0, start - LONGEST_NUMBER), start));
    return { key, url, form: isLink ? "link" : "address" };
  });
}
function subject(text, named, repository, newest) {
  const best = named.find(({ form }) => form === "link") ?? named.findLast(({ form }) => form === "address") ?? named.findLast(({ form }) => form === "short");
  if (best !== void 0 || repository === void 0 || !text.includes("#")) return best;
  const plain2 = text.replace(CHECKBOX, "");
  const number = (BARE_AT_END.exec(plain2) ?? BARE_AT_START.exec(plain2))?.[1];
  if (number === void 0) return void 0;
  return { key: itemKeyOf(repository, Number(number), newest), url: void 0, form: "bare" };
}
function headingRepository(text, newest) {
  const match2 = REPOSITORY.exec(unescapeMarkdown(text).trim());
  const repository = match2?.[1] ?? match2?.[2];
  return repository === void 0 ? void 0 : newest(repository).toLowerCase();
}
function isOnlyAddress(text) {
  return /^[<(]?(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S+?[>)]?[.,;]?$/u.test(text.replace(CHECKBOX, ""));
}
function withoutCheckbox(text) {
  return text.replace(CHECKBOX, "");
}
function withTextBrackets(text) {
  if (!/[\\`]/u.test(text)) return text;
  const marks = /\\([!-/:-@[-`{-~])|(?<!`)(`+)(?!`)(?:([\s\S]*?[^`])\2(?!`))?/gu;
  return text.replace(marks, (mark, escaped, _fence, code2) => {
    if (escaped !== void 0) return /[[\]()]/u.test(escaped) ? NO_BRACKET : escaped;
    return code2 === void 0 ? mark : mark.replace(/[[\]]/gu, NO_BRACKET);
  });
}
function unescapeMarkdown(text) {
  return text.replace(/\\([!-/:-@[-`{-~])/gu, "$1");
}
function itemKeyOf(repository, number, newest) {
  return `${newest(repository).toLowerCase()}#${number}`;
}

// src/merge/names.ts
var NUMBERED = /^(\d+(?:\.\d+)*)[).:]\s*(?=\D)/u;
var EMPTY = new Set(
  "a an and for in js node nodejs of on or the to team wg working workgroup group".split(" ")
);
function namesOf(text) {
  const parts = plain(text).split(/\s+\/\s+(?=\d+(?:\.\d+)*[).])/u);
  return parts.map((part) => {
    const numbered = NUMBERED.exec(part.trim());
    const words = part.trim().slice(numbered?.[0].length ?? 0);
    return { number: numbered?.[1], words: normalise(words) };
  });
}
function normalise(text) {
  return plain(text).normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}+#.]+/gu, " ").replace(/\.(?=\s|$)/gu, "").trim();
}
function similarity(a, b) {
  const left = meaning(a);
  const right = meaning(b);
  if (left.size === 0 || right.size === 0) return a === b ? 1 : 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}
var LONGEST = 1e3;
function plain(text) {
  const unlinked = text.slice(0, LONGEST).replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/gu, "$1");
  return unescapeMarkdown(unlinked.replace(/(?<!\\)[*_`]/gu, ""));
}
function meaning(words) {
  const stems = words.split(" ").flatMap((word) => word.split(".")).filter((word) => word !== "" && !EMPTY.has(word)).map((word) => word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/u, "") : word);
  return new Set(stems);
}

// src/merge/identity.ts
var TITLE = "title";
var FACT = /^(?:v?\d+\.\d+\.\d+(?:-[\w.]+)?|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?)(?![\w/])/u;
var LONGEST_NAME = 300;
var FIELD = /^(?:\*\*|__)[^*_]+(?:\*\*:?|__:?)/u;
function identify(lines, root, memory, newest = asWritten) {
  const written = groupBy(memory?.own ?? [], ({ text }) => text);
  const identities = /* @__PURE__ */ new Map();
  const items = /* @__PURE__ */ new Map();
  const visit = (entry, repository, aboutItem) => {
    const around = { repository, aboutItem, below: subjectBelow(entry, newest, written) };
    const identity = identityOf(entry, around, newest);
    identities.set(entry, identity);
    if (identity.item) items.set(identity.segment, (items.get(identity.segment) ?? 0) + 1);
    const about = aboutItem || entry.kind === "item" && identity.subject !== void 0;
    for (const child of entry.children) visit(child, identity.repository ?? repository, about);
  };
  for (const child of root.children) visit(child, void 0, false);
  const doc = { lines, root, identities };
  giveKeys(doc, items, newest);
  return doc;
}
function giveKeys({ root, identities }, items, newest) {
  const taken = /* @__PURE__ */ new Map();
  const again = (key) => {
    const times = taken.get(key) ?? 0;
    taken.set(key, times + 1);
    return times === 0 ? "" : `~${times + 1}`;
  };
  const title = root.children.find(({ kind }) => kind === "heading");
  const visit = (entry, paths) => {
    const identity = identities.get(entry);
    if (identity === void 0) return;
    const isTitle = entry === title && entry.depth === 1;
    if (isTitle) identity.segment = TITLE;
    const { segment } = identity;
    if (identity.item) {
      const copyKey = `${segment} ${paths.now}`;
      identity.copyKey = copyKey + again(copyKey);
      identity.earlierKey = segment + again(segment);
      identity.key = (items.get(segment) ?? 0) > 1 ? identity.copyKey : identity.earlierKey;
    } else {
      const earlier = isTitle ? TITLE : earlierSegment(entry, identity, newest) ?? segment;
      const key = `${paths.now}/${segment}`;
      const copy = again(key);
      identity.key = key + copy;
      identity.earlierKey = `${paths.earlier}/${earlier}${copy}`;
    }
    const inside = isTitle ? paths : { now: identity.key, earlier: identity.earlierKey };
    for (const child of entry.children) visit(child, inside);
  };
  for (const child of root.children) visit(child, { now: "", earlier: "" });
}
var asWritten = (repository) => repository;
function identityOf(entry, { repository, aboutItem, below }, newest) {
  const typed = withoutCheckbox(entry.text);
  const text = withoutQuieting(typed);
  const named = references(entry.text, newest);
  const field = FIELD.test(text);
  const bareIn = entry.type === "paragraph" && entry.kind === "block" ? void 0 : repository;
  const about = field ? void 0 : subject(typed, named, bareIn, newest) ?? below;
  const group = entry.kind === "heading" || entry.kind === "label";
  const own = group || entry.kind === "item" ? headingRepository(text, newest) : void 0;
  const names = entry.kind === "heading" ? namesOf(text) : [{ number: void 0, words: lineKey(text) }];
  return {
    named,
    subject: about,
    item: entry.kind === "item" && about !== void 0 && !aboutItem,
    fact: entry.kind === "item" && FACT.test(text),
    names,
    repository: own,
    segment: segmentOf(entry, text, { about, name: names[0], repository: own }),
    key: "",
    copyKey: "",
    earlierKey: ""
  };
}
function earlierSegment(entry, { subject: about }, newest) {
  if (entry.type === "table" && entry.kind === "label") return "table";
  const text = withoutQuieting(withoutCheckbox(entry.text));
  const earlier = withEarlierJoiners(text);
  if (earlier === text) return void 0;
  const names = entry.kind === "heading" ? namesOf(earlier) : [{ number: void 0, words: lineKey(earlier) }];
  const group = entry.kind === "heading" || entry.kind === "label" || entry.kind === "item";
  const repository = group ? headingRepository(earlier, newest) : void 0;
  return segmentOf(entry, earlier, { about, name: names[0], repository });
}
function subjectBelow(entry, newest, written) {
  const [next] = entry.kind === "item" ? entry.children : [];
  if (next?.type !== "continuation") return void 0;
  const below = (names) => subject(next.text, references(next.text, names), void 0, names);
  const about = below(newest);
  const lines = written.get(textTag(entry.text));
  if (about === void 0 || lines === void 0) return about;
  const tags = [about.key, below(asWritten)?.key ?? ""].map(identityTag);
  return lines.some(({ identity }) => tags.includes(identity)) ? about : void 0;
}
function segmentOf(entry, text, is) {
  const { about, name = { number: void 0, words: "" }, repository } = is;
  if (entry.kind === "heading") return repository ?? `h:${name.words || name.number}`;
  if (entry.kind === "label") return groupSegment(text);
  if (entry.kind === "item") return about?.key ?? groupSegment(text);
  if (entry.type === "paragraph") return `p:${normalise(text).replace(/\d+/gu, "0")}`;
  return entry.type;
}
function sectionSegment(heading) {
  return `h:${namesOf(heading)[0]?.words}`;
}
function groupSegment(name) {
  return `g:${lineKey(name)}`;
}
function lineKey(line) {
  const text = line.slice(0, LONGEST_NAME);
  const fact = FACT.exec(text)?.[0];
  if (fact !== void 0) return fact.toLowerCase();
  const head = /^(.{2,}?)(?:\*\*|__)?(?::(?:\*\*|__)?(?=\s|$)|\s+[-–—]\s)/u.exec(text)?.[1] ?? text;
  return normalise(head) || normalise(text) || text;
}

// src/merge/freshness.ts
var Freshness = class {
  generated;
  memory;
  pairs;
  relocated;
  mentioned;
  oldNames;
  homes;
  /** The generated entries of each item. */
  copies;
  result = /* @__PURE__ */ new Set();
  /** Generated lists and sections that people took apart, and where their items now stand. */
  adopted = /* @__PURE__ */ new Map();
  constructor({ generated, memory, renamed }, { pairs, relocated, mentioned }) {
    this.generated = generated;
    this.memory = memory;
    this.pairs = pairs;
    this.relocated = relocated;
    this.mentioned = mentioned;
    this.copies = groupBy(generated.identities, ([, { item, segment }]) => item ? segment : void 0);
    this.homes = new Map([...pairs].map(([entry, standing]) => [standing, entry]));
    const newest = newestRepository(renamed);
    const oldNames = /* @__PURE__ */ new Map();
    for (const old of Object.keys(renamed)) {
      const name = newest(old).toLowerCase();
      oldNames.set(name, [...oldNames.get(name) ?? [], old.toLowerCase()]);
    }
    this.oldNames = oldNames;
  }
  /** To be called once; fills `adopted`. */
  fresh() {
    for (const child of this.generated.root.children) this.visit(child, "standing");
    return this.result;
  }
  /** Whether an item, release or date in it, or itself, is fresh. */
  visit(entry, parent) {
    const state = this.stateOf(entry, parent);
    if (state === "fresh") this.result.add(entry);
    let carries = false;
    for (const child of entry.children) carries = this.visit(child, state) || carries;
    if (state === "absent" && carries && !this.isDissolved(entry)) this.result.add(entry);
    if (state === "fresh" && !carries && this.isEmptied(entry)) this.result.delete(entry);
    if (state === "standing") return false;
    const identity = this.generated.identities.get(entry);
    return carries || state === "fresh" && (identity?.item === true || identity?.fact === true);
  }
  stateOf(entry, parent) {
    const identity = this.generated.identities.get(entry);
    if (identity === void 0 || this.pairs.has(entry)) return "standing";
    if (this.relocated.has(entry)) return "fresh";
    if (identity.segment === TITLE) return "standing";
    if (identity.item && this.mentioned.has(identity.segment)) return "standing";
    if (this.wasOffered(identity.key, identity.item)) return "absent";
    if (identity.item && identity.key === identity.copyKey && this.isSettled(identity.segment))
      return "absent";
    if (identity.item) return "fresh";
    if (parent === "absent") return "absent";
    if (this.memory.offered.size > 0) return "fresh";
    if (parent === "fresh") return "fresh";
    return identity.fact ? "fresh" : "absent";
  }
  /**
   * Whether an item that stands in several lists was offered, and none of them is known to be where: people deleted it,
   * or put it where they want it.
   */
  isSettled(segment) {
    if (!this.wasOffered(segment, true)) return false;
    const copies = this.copies.get(segment) ?? [];
    const isKnown = copies.some(([entry, { key }]) => {
      if (this.relocated.has(entry)) return true;
      const standing = this.pairs.get(entry);
      const home = entry.parent && this.pairs.get(entry.parent);
      return standing !== void 0 && (this.memory.offered.has(identityTag(key)) || standing.parent === home);
    });
    return !isKnown;
  }
  wasOffered(key, item) {
    if (this.memory.offered.has(identityTag(key))) return true;
    const [repository = "", rest] = item ? key.split("#") : [];
    const old = this.oldNames.get(repository) ?? [];
    return old.some((name) => this.memory.offered.has(identityTag(`${name}#${rest}`)));
  }
  /** People took the heading out and left, or moved, what was in it: they do not want it back. */
  isDissolved(entry) {
    if (entry.children.some((child) => child.kind === "heading" && this.pairs.get(child)?.kind === "heading"))
      return true;
    const key = this.generated.identities.get(entry)?.key ?? "";
    if (!this.wasOffered(key, false)) return false;
    for (const child of entry.children) {
      const standing = child.kind === "item" ? this.pairs.get(child) : void 0;
      const home = standing?.kind === "item" ? standing.parent : void 0;
      if (home === void 0 || home.kind === "item") continue;
      const owner = this.homes.get(home);
      if (owner !== void 0 && !isBelow(entry, owner)) continue;
      this.adopted.set(entry, home);
      return true;
    }
    return false;
  }
  /** A new section for items that all stand somewhere else already. */
  isEmptied(entry) {
    if (!isContainer(entry) || this.generated.identities.get(entry)?.item === true) return false;
    for (const below of descendants(entry))
      if (this.generated.identities.get(below)?.item === true) return true;
    return false;
  }
};

// src/merge/decide.ts
function decide(sides, matching) {
  const relocated = relocations(sides, matching);
  const pairs = new Map([...matching.pairs].filter(([entry]) => !relocated.has(entry)));
  const freshness = new Freshness(sides, { pairs, relocated, mentioned: matching.mentioned });
  return {
    pairs,
    relocated,
    removed: removals(sides, matching, new Set(relocated.values())),
    fresh: freshness.fresh(),
    adopted: freshness.adopted,
    replaced: replacements(sides, pairs, matching)
  };
}
function removals({ generated, existing, memory }, { claimed, isOwn }, relocated) {
  const kept = new Set(
    [...generated.identities.values()].flatMap(
      ({ key, item, segment }) => (item ? [key, segment] : [key]).map(identityTag)
    )
  );
  const gone = /* @__PURE__ */ new Map();
  for (const { identity, text } of memory.own) {
    if (!kept.has(identity)) gone.set(text, (gone.get(text) ?? 0) + 1);
  }
  const removed = new Set(relocated);
  if (gone.size === 0) return removed;
  const candidates = [];
  for (const entry of existing.identities.keys()) {
    if (claimed.has(entry) || !isOwn(entry) || holdsMemory(entry, existing, memory)) continue;
    const text = textTag(entry.text);
    const left = gone.get(text) ?? 0;
    if (left === 0) continue;
    gone.set(text, left - 1);
    candidates.push(entry);
  }
  for (const entry of candidates.reverse()) {
    if (entry.children.every((child) => removed.has(child))) removed.add(entry);
  }
  return removed;
}
function holdsMemory(entry, { lines }, { ranges }) {
  const from = lines.starts[entry.firstLine] ?? 0;
  const to = lines.starts[entry.lastLine + 1] ?? lines.text.length;
  return ranges.some(({ start, end }) => start < to && end > from);
}
function relocations({ generated, existing, memory }, matching) {
  const places = new Map(memory.own.map(({ identity, place }) => [identity, place]));
  const moved2 = /* @__PURE__ */ new Map();
  for (const [entry, { item, key, segment }] of generated.identities) {
    const standing = matching.pairs.get(entry);
    if (!item || standing?.parent === void 0 || entry.parent === void 0) continue;
    const copy = existing.identities.get(standing)?.copyKey ?? "";
    const [put] = [key, copy, segment].flatMap((known2) => places.get(identityTag(known2)) ?? []);
    if (put === void 0 || put === placeOf(entry, generated) || put !== placeOf(standing, existing))
      continue;
    if (matching.pairs.get(entry.parent) === standing.parent) continue;
    if (standing.children.length > 0 || !matching.isOwn(standing) || holdsMemory(standing, existing, memory))
      continue;
    moved2.set(entry, standing);
  }
  return moved2;
}
function placeOf(entry, { identities }) {
  return placeTag((entry.parent && identities.get(entry.parent)?.segment) ?? "");
}
function replacements({ generated, existing }, pairs, { isOwn }) {
  const replaced = /* @__PURE__ */ new Map();
  for (const [entry, { subject: subject2 }] of generated.identities) {
    const standing = pairs.get(entry);
    if (standing === void 0 || standing.text === entry.text || standing.type !== entry.type) continue;
    if (existing.identities.get(standing)?.subject?.key !== subject2?.key) continue;
    if (isOwn(standing) && !readsTheSame(standing.text, entry.text)) replaced.set(entry, standing);
  }
  return replaced;
}
function readsTheSame(existing, generated) {
  const [one, other] = [existing, generated].map((text) => unescapeMarkdown(withoutCheckbox(text)));
  return one === other;
}

// src/merge/calls.ts
var Calls = class {
  existing;
  isFree;
  bySegment;
  byWords;
  groups;
  constructor(existing, isFree) {
    this.existing = existing;
    this.isFree = isFree;
    this.bySegment = siblingsBy(existing, ({ segment }) => [segment]);
    this.byWords = siblingsBy(existing, ({ names }) => names.map(({ words }) => words));
    this.groups = groupBy(
      existing.identities.keys(),
      (entry) => isContainer(entry) ? wordsOf(existing.identities.get(entry)?.names) : void 0
    );
  }
  /** The child of `home` that starts with the same release, date or name. */
  sibling(home, { segment, names }) {
    return this.free(this.bySegment.get(home)?.get(segment)) ?? this.free(this.byWords.get(home)?.get(wordsOf(names)));
  }
  /** The child of `home` that is the same line, of the same type. */
  line(home, type, { segment }) {
    const found = this.free(this.bySegment.get(home)?.get(segment));
    return found?.type === type ? found : void 0;
  }
  /** A label, a list item with a list, or a heading: groups become one another in people's hands. */
  group(home, { names }) {
    const words = wordsOf(names);
    const called = this.groups.get(words);
    return this.free(this.byWords.get(home)?.get(words)) ?? this.free(called?.filter((entry) => isBelow(entry, home))) ?? this.free(home.children.filter((entry) => this.isGroup(entry) && this.isLike(entry, words))) ?? this.free(called);
  }
  isGroup(entry) {
    return isContainer(entry) && this.existing.identities.get(entry)?.subject === void 0;
  }
  isLike(entry, words) {
    return similarity(wordsOf(this.existing.identities.get(entry)?.names), words) >= 0.6;
  }
  free(entries) {
    return entries?.find(this.isFree);
  }
};
function wordsOf(names) {
  return names?.[0]?.words ?? "";
}
function siblingsBy(doc, callsOf) {
  const siblings = /* @__PURE__ */ new Map();
  for (const [entry, identity] of doc.identities) {
    if (entry.parent === void 0) continue;
    const calls = siblings.get(entry.parent) ?? /* @__PURE__ */ new Map();
    siblings.set(entry.parent, calls);
    for (const call2 of callsOf(identity)) {
      const called = calls.get(call2);
      if (called === void 0) calls.set(call2, [entry]);
      else called.push(entry);
    }
  }
  return siblings;
}

// src/merge/match-items.ts
function matchItems(context) {
  new ItemMatcher(context).match();
}
var ItemMatcher = class {
  context;
  remembers;
  /** What the generated line of each item names besides it: in its title. */
  titles;
  constructor(context) {
    this.context = context;
    this.remembers = context.memory.offered.size > 0;
    this.titles = new Map(
      [...context.generated.identities.values()].flatMap(
        ({ item, subject: subject2, named }) => item && subject2 !== void 0 ? [[subject2.key, new Set(named.map(({ key }) => key))]] : []
      )
    );
  }
  match() {
    const about = this.linesByItem();
    const wanted = groupBy(
      this.context.generated.identities,
      ([, { item, subject: subject2 }]) => item ? subject2?.key : void 0
    );
    for (const [key, copies] of wanted) {
      const lines = key === void 0 ? void 0 : about.get(key);
      if (key !== void 0 && lines !== void 0) this.matchCopies(copies, key, lines);
    }
  }
  linesByItem() {
    const about = /* @__PURE__ */ new Map();
    for (const [entry, { named, subject: subject2 }] of this.context.existing.identities) {
      for (const key of /* @__PURE__ */ new Set([
        ...named.map((reference) => reference.key),
        ...subject2 ? [subject2.key] : []
      ])) {
        const entries = about.get(key);
        if (entries === void 0) about.set(key, [entry]);
        else entries.push(entry);
      }
    }
    return about;
  }
  /**
   * Each copy of an item is the line in its own list, else, since people move lines, any other; but one that people
   * deleted is not the line of another list, and one that nobody was offered was not moved.
   */
  matchCopies(copies, key, lines) {
    const { pairs } = this.context;
    const homes = new Map(copies.map(([entry]) => [entry, entry.parent && pairs.get(entry.parent)]));
    const othersOf = (entry) => lines.filter((line) => line.parent !== homes.get(entry) && this.wasCopy(line));
    for (const [entry] of copies) {
      if (copies.length === 1 && othersOf(entry).length === 0) continue;
      this.matchItem(
        entry,
        key,
        lines.filter(({ parent }) => parent === homes.get(entry))
      );
    }
    const offered = copies.filter(([, identity]) => wasOffered(identity, this.context.memory));
    for (const copy of [...offered, ...copies.filter((other) => !offered.includes(other))]) {
      const [entry] = copy;
      if (pairs.has(entry)) continue;
      if (offered.includes(copy)) {
        const others = othersOf(entry);
        this.matchItem(
          entry,
          key,
          lines.filter((line) => !others.includes(line))
        );
      } else if (!copies.some(([other]) => pairs.has(other))) this.matchItem(entry, key, lines);
    }
  }
  matchItem(entry, key, lines) {
    let best;
    for (const line of lines) {
      const score = this.likeness(line, key);
      if (score > (best?.score ?? 0)) best = { line, score };
    }
    if (best === void 0) return;
    this.context.pairs.set(entry, best.line);
    const { subject: subject2 } = this.context.existing.identities.get(best.line) ?? {};
    if (subject2?.key === key) this.context.claimed.add(best.line);
  }
  /** Whether an existing line stands where it was offered as one of several. */
  wasCopy(line) {
    const identity = this.context.existing.identities.get(line);
    return identity !== void 0 && wasOffered(identity, this.context.memory);
  }
  /** How surely an existing entry stands for an item, rather than speaking of it; 0 when it does not. */
  likeness(entry, key) {
    const identity = this.context.existing.identities.get(entry);
    if (identity === void 0) return 0;
    const about = identity.subject?.key === key;
    if (about && this.context.claimed.has(entry)) return 0;
    if (!about && !this.speaksFor(entry, identity, key)) return 0;
    if (about && this.context.isOwn(entry)) return 6;
    if (about && identity.item) return 5;
    if (!this.isNote(entry)) return about ? 4 : 3;
    if (about && isOnlyAddress(entry.text)) return 2;
    return this.remembers ? 0 : 1;
  }
  /** Titles name other items; in a line that people wrote, an address stands for its item all the same. */
  speaksFor(entry, { named, subject: subject2 }, key) {
    if (this.context.isOwn(entry)) return false;
    if (subject2 !== void 0 && this.titles.get(subject2.key)?.has(key) === true) return false;
    return subject2 === void 0 || named.some((reference) => reference.key === key && reference.url !== void 0);
  }
  isNote(entry) {
    const { identities } = this.context.existing;
    for (let above = entry.parent; above !== void 0; above = above.parent) {
      if (above.kind === "item" && identities.get(above)?.subject !== void 0) return true;
    }
    return false;
  }
};
function wasOffered({ copyKey }, memory) {
  return memory.offered.has(identityTag(copyKey));
}

// src/merge/match-sections.ts
var MOST_COMPARISONS = 25e4;
var firstName = (identity) => identity.names[0] ?? { number: void 0, words: "" };
var sameNumber = (wanted, { name }) => name.number !== void 0 && firstName(wanted).number === name.number;
var unlessRepository = (value, repository) => value === "" || repository !== void 0 ? void 0 : value;
var BY_REPOSITORY = {
  key: { wanted: ({ repository }) => repository, candidate: ({ repository }) => repository },
  score: () => 1
};
var BY_WORDS = {
  key: {
    wanted: (identity) => unlessRepository(firstName(identity).words, identity.repository),
    candidate: ({ name, repository }) => unlessRepository(name.words, repository)
  },
  score: (wanted, candidate) => sameNumber(wanted, candidate) ? 2 : 1
};
var BY_REPOSITORY_NAME = {
  key: {
    wanted: ({ repository }) => repository?.split("/")[1],
    candidate: ({ name, repository }) => unlessRepository(name.words.replaceAll(" ", "-"), repository)
  },
  score: () => 1
};
var numbers = {
  wanted: (identity) => firstName(identity).number,
  candidate: ({ name }) => name.number
};
var BY_NUMBER_AND_SIMILAR_WORDS = {
  key: numbers,
  score: (wanted, { name }) => {
    const alike = similarity(firstName(wanted).words, name.words);
    return alike >= 0.3 ? alike : 0;
  }
};
var BY_SIMILAR_WORDS = {
  score: (wanted, { name, repository }) => {
    if (wanted.repository !== void 0 || repository !== void 0) return 0;
    const alike = similarity(firstName(wanted).words, name.words);
    return alike >= 0.6 ? alike : 0;
  }
};
var BY_NUMBER = { key: numbers, score: () => 1 };
var RULES = [
  BY_REPOSITORY,
  BY_WORDS,
  BY_REPOSITORY_NAME,
  BY_NUMBER_AND_SIMILAR_WORDS,
  BY_SIMILAR_WORDS,
  BY_NUMBER
];
function matchSections(generated, existing) {
  const pairs = /* @__PURE__ */ new Map();
  const wanted = [...generated.identities].filter(([{ kind }]) => kind === "heading");
  const title = wanted.find(([, { segment }]) => segment === TITLE)?.[0];
  let open = wanted.filter(([entry]) => entry !== title);
  let candidates = candidatesIn(existing);
  for (const rule of RULES) {
    if (rule.key === void 0 && open.length * candidates.length > MOST_COMPARISONS) continue;
    const find = finder(rule, candidates);
    const taken = /* @__PURE__ */ new Set();
    for (const [entry, identity] of open) {
      const home = entry.parent === void 0 ? void 0 : pairs.get(entry.parent);
      const left = find(identity).filter((candidate) => !taken.has(candidate));
      const best = bestOf(identity, left, rule, home);
      if (best === void 0) continue;
      pairs.set(entry, best.entry);
      taken.add(best);
    }
    open = open.filter(([entry]) => !pairs.has(entry));
    candidates = candidates.filter((candidate) => !taken.has(candidate));
  }
  const first = existing.root.children.find(({ kind }) => kind === "heading");
  const claimed = new Set(pairs.values());
  if (title !== void 0 && first !== void 0 && !claimed.has(first)) pairs.set(title, first);
  matchRenamedKinds(open, existing, pairs);
  return pairs;
}
function candidatesIn(existing) {
  return [...existing.identities].flatMap(
    ([entry, { names, repository }]) => entry.kind === "heading" ? names.map((name) => ({ entry, name, repository })) : []
  );
}
function finder({ key }, candidates) {
  if (key === void 0) return () => candidates;
  const groups = groupBy(candidates, key.candidate);
  return (wanted) => groups.get(key.wanted(wanted)) ?? [];
}
function bestOf(wanted, candidates, rule, home) {
  let best;
  for (const candidate of candidates) {
    const score = rule.score(wanted, candidate);
    if (score === 0) continue;
    const inside = home !== void 0 && isBelow(candidate.entry, home) ? 0.1 : 0;
    if (best === void 0 || score + inside > best.score) best = { candidate, score: score + inside };
  }
  return best?.candidate;
}
function matchRenamedKinds(open, existing, pairs) {
  if (open.length === 0) return;
  const containers = [...descendants(existing.root)].filter(
    (entry) => entry.kind !== "heading" && isContainer(entry)
  );
  const groups = groupBy(containers, (entry) => existing.identities.get(entry)?.names[0]?.words);
  for (const [entry, identity] of open) {
    const [only, second] = groups.get(firstName(identity).words) ?? [];
    if (only !== void 0 && second === void 0 && identity.repository === void 0)
      pairs.set(entry, only);
  }
}

// src/merge/match.ts
function match(sides) {
  return new Matcher(sides).match();
}
var Matcher = class {
  generated;
  existing;
  memory;
  remembers;
  pairs;
  claimed;
  mentioned;
  ownTexts;
  tags = /* @__PURE__ */ new Map();
  calls;
  constructor({ generated, existing, memory, renamed }) {
    this.generated = generated;
    this.existing = existing;
    this.memory = memory;
    this.remembers = memory.offered.size > 0;
    this.ownTexts = new Set(memory.own.map(({ text }) => text));
    this.pairs = matchSections(generated, existing);
    this.pairs.set(generated.root, existing.root);
    this.claimed = new Set(this.pairs.values());
    this.calls = new Calls(existing, (entry) => !this.claimed.has(entry));
    this.mentioned = this.remembers ? /* @__PURE__ */ new Set() : mentionedIn(existing, newestRepository(renamed));
  }
  match() {
    const { generated, existing, memory, pairs, claimed } = this;
    matchItems({ generated, existing, memory, pairs, claimed, isOwn: (entry) => this.isOwn(entry) });
    this.matchRemembered();
    for (const [entry, identity] of this.generated.identities) {
      if (this.pairs.has(entry) || entry.kind === "heading") continue;
      const home = entry.parent === void 0 ? void 0 : this.pairs.get(entry.parent);
      if (home === void 0) continue;
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
      isOwn: (entry) => this.isOwn(entry)
    };
  }
  /** Lines that stand somewhere else, word for word as the tool wrote them: people moved them. */
  matchRemembered() {
    if (!this.remembers) return;
    const texts = new Map(this.memory.own.map(({ identity, text }) => [identity, text]));
    const byTag = groupBy(
      this.existing.identities.keys(),
      (entry) => this.isOwn(entry) ? this.tagOf(entry) : void 0
    );
    for (const [entry, identity] of this.generated.identities) {
      const { key, item } = identity;
      if (this.pairs.has(entry) || entry.kind === "heading" || item && wasOffered(identity, this.memory))
        continue;
      const candidates = byTag.get(texts.get(identityTag(key)))?.filter((found) => !this.claimed.has(found)) ?? [];
      const home = entry.parent === void 0 ? void 0 : this.pairs.get(entry.parent);
      const alike = candidates.filter(({ kind, type }) => kind !== "heading" && type === entry.type);
      this.pair(entry, alike.find(({ parent }) => parent === home) ?? alike[0]);
    }
  }
  /**
   * A generated line that is new, where one of the tool's own lines is no longer generated, is that line with new
   * facts in it: it takes its place.
   */
  matchReplaced() {
    if (!this.remembers) return;
    const generatedTags = new Set([...this.generated.identities.values()].map(({ key }) => identityTag(key)));
    const gone = new Set(
      this.memory.own.flatMap(({ identity, text }) => generatedTags.has(identity) ? [] : [text])
    );
    const old = groupBy(
      this.existing.identities.keys(),
      (entry) => entry.children.length === 0 && !this.claimed.has(entry) && this.existing.identities.get(entry)?.item === false && gone.has(this.tagOf(entry)) ? entry.parent : void 0
    );
    for (const [entry, { item, key }] of this.generated.identities) {
      if (item || entry.kind === "heading" || isContainer(entry) || this.pairs.has(entry)) continue;
      const home = entry.parent === void 0 ? void 0 : this.pairs.get(entry.parent);
      if (home === void 0 || this.memory.offered.has(identityTag(key))) continue;
      this.pair(
        entry,
        old.get(home)?.find((found) => found.type === entry.type && !this.claimed.has(found))
      );
    }
  }
  pair(entry, found) {
    if (found === void 0) return;
    this.pairs.set(entry, found);
    this.claimed.add(found);
  }
  isOwn(entry) {
    return this.ownTexts.size > 0 && this.ownTexts.has(this.tagOf(entry));
  }
  tagOf(entry) {
    let tag2 = this.tags.get(entry);
    if (tag2 === void 0) {
      tag2 = textTag(entry.text);
      this.tags.set(entry, tag2);
    }
    return tag2;
  }
};
function mentionedIn({ lines, slips = [] }, newest) {
  const left = references(lines.text, newest).flatMap(({ url, key }) => url ? [key] : []);
  for (const slip of slips) {
    const at = left.indexOf(slip);
    if (at >= 0) left.splice(at, 1);
  }
  return new Set(left);
}

// src/merge/anchors.ts
var AnchorFinder = class {
  pairs;
  known = /* @__PURE__ */ new Map();
  constructor(pairs) {
    this.pairs = pairs;
  }
  find(entry, sort, home) {
    const { parent, index } = entry;
    if (parent === void 0) return { before: void 0, behind: void 0 };
    const bySort = this.known.get(sort) ?? /* @__PURE__ */ new Map();
    this.known.set(sort, bySort);
    const known2 = bySort.get(parent) ?? {
      before: { index: -1, found: void 0 },
      behind: { index: -1, found: void 0 }
    };
    bySort.set(parent, known2);
    known2.before = this.before({ parent, index }, sort, home, known2.before);
    if (known2.behind.index <= index) known2.behind = this.behind(parent, index, sort, home);
    return { before: known2.before.found, behind: known2.behind.found };
  }
  before({ parent, index }, sort, home, known2) {
    for (let at = index - 1; at > known2.index; at -= 1) {
      const found = this.anchor(parent.children[at], sort, home);
      if (found !== void 0) return { index: at, found };
    }
    return known2;
  }
  behind(parent, index, sort, home) {
    for (let at = index + 1; at < parent.children.length; at += 1) {
      const found = this.anchor(parent.children[at], sort, home);
      if (found !== void 0) return { index: at, found };
    }
    return { index: Number.POSITIVE_INFINITY, found: void 0 };
  }
  anchor(sibling, sort, home) {
    const standing = sibling === void 0 ? void 0 : this.pairs.get(sibling);
    if (sibling === void 0 || standing === void 0) return void 0;
    if (sort === "section" || sort === "heading") {
      const suits = sibling.kind === "heading" && standing.kind === "heading";
      return suits && (sort === "heading" || standing.parent === home) ? standing : void 0;
    }
    const child = childOf(home, standing);
    if (child === void 0 || child.kind === "heading") return void 0;
    return sort === "content" || child.kind === "item" ? child : void 0;
  }
};

// src/merge/style.ts
var MARKER = /^(.*?)([-*+]|(\d{1,9})([.)]))([ \t]*)$/su;
function prefixAfter(item) {
  const next = neighbour(item, 1);
  const number = numberOf(item);
  const counts = next === void 0 ? number !== numberOf(neighbour(item, -1)) : number !== numberOf(next);
  return withNumber(item, number === void 0 || !counts ? number : number + 1);
}
function prefixBefore(item) {
  return withNumber(item, numberOf(item));
}
function indentOf(prefix) {
  return prefix.replace(/[^\t]/gu, " ");
}
function gapAround(item, otherwise) {
  const next = neighbour(item, 1);
  if (next !== void 0) return Math.min(2, next.firstLine - item.extent - 1);
  const previous = neighbour(item, -1);
  return previous === void 0 ? otherwise : Math.min(2, item.firstLine - previous.extent - 1);
}
function listStyle({ identities }, otherwise) {
  const bullets = [];
  const gaps = [];
  for (const [entry, { item }] of identities) {
    if (entry.type !== "listItem" || entry.parent?.kind === "item") continue;
    const weight = item ? 4 : 1;
    const bullet2 = /[-*+]/u.exec(entry.list?.prefix ?? "")?.[0];
    const next = neighbour(entry, 1);
    for (let times = 0; times < weight; times += 1) {
      if (bullet2 !== void 0) bullets.push(bullet2);
      if (next !== void 0 && item) gaps.push(Math.min(1, next.firstLine - entry.extent - 1));
    }
  }
  const other = otherwise === void 0 ? { prefix: "* ", gap: 0 } : listStyle(otherwise, void 0);
  const bullet = mostCommon(bullets);
  return { prefix: bullet === void 0 ? other.prefix : `${bullet} `, gap: mostCommon(gaps) ?? other.gap };
}
function neighbour(item, step) {
  const other = item.parent?.children[item.index + step];
  return other?.list !== void 0 && other.list.run === item.list?.run ? other : void 0;
}
function numberOf(item) {
  const digits = MARKER.exec(item?.list?.prefix ?? "")?.[3];
  return digits === void 0 ? void 0 : Number(digits);
}
function withNumber(item, number) {
  const [, lead = "", marker = "*", , delimiter = "", space = " "] = MARKER.exec(item.list?.prefix ?? "") ?? [];
  const written = number === void 0 ? marker : `${number}${delimiter}`;
  const before = lead.replace(/[^\t]/gu, " ");
  const width = columnAfter(`${before}${written}${space}`) - columnAfter(`${before}${written}`);
  return `${before}${written}${width < 1 || width > 4 ? " " : space}`;
}
function mostCommon(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce(
    (best, next) => best === void 0 || next[1] > best[1] ? next : best,
    void 0
  )?.[0];
}
function isRow(entry) {
  return entry.type === "tableRow" && entry.list !== void 0;
}
function tableIndent({ firstLine }, { lines }) {
  return /^[ \t]*/u.exec(lineText(lines, firstLine))?.[0] ?? "";
}

// src/merge/write-entry.ts
function writeEntry(entry, { lines }, chosen, writing) {
  const own = entry.kind === "item" ? `${writing.prefix}${textIn(entry, writing.isRow ?? false)}` : void 0;
  const indent = entry.kind === "item" ? indentOf(writing.prefix) : writing.prefix;
  const from = columnAfter(
    entry.kind === "item" ? entry.list?.prefix ?? "" : /^[ \t]*/u.exec(lineText(lines, entry.firstLine))?.[0] ?? ""
  );
  const written = own === void 0 ? ownLines(entry, indent, from) : [own.trimEnd()];
  const firsts = firstsOfLists(entry);
  const seen = /* @__PURE__ */ new Set();
  const included = /* @__PURE__ */ new Set([entry]);
  for (const below of descendants(entry)) {
    if (!chosen.has(below) || below.parent === void 0 || !included.has(below.parent)) continue;
    included.add(below);
    const run = below.list?.run;
    const first = run === void 0 || seen.has(run) ? below : firsts.get(run) ?? below;
    if (run !== void 0) seen.add(run);
    for (let line = first.firstLine - 1; line > 0 && isBlankLine(lines, line); line -= 1) written.push("");
    written.push(...ownLines(below, indent, from));
  }
  return written;
  function ownLines(part, indentation, columns) {
    if (part.kind === "heading")
      return [`${"#".repeat(Math.min(6, Math.max(1, part.depth + writing.deeper)))} ${part.text}`];
    const result = [];
    for (let line = part.firstLine; line <= part.lastLine; line += 1) {
      result.push(`${indentation}${withoutColumns(lineText(lines, line), columns)}`.trimEnd());
    }
    return result;
  }
}
function textIn({ type, text }, inTable) {
  if (type === "tableRow" === inTable) return text;
  if (inTable) return `| ${text.replace(/(?<!\\)\|/gu, "\\|")} |`;
  const cells = text.replace(/^\||(?<!\\)\|$/gu, "").split(/(?<!\\)\|/u);
  return cells.flatMap((cell) => cell.trim() || []).join(", ");
}
function firstsOfLists(entry) {
  const firsts = /* @__PURE__ */ new Map();
  for (const below of descendants(entry)) {
    if (below.list !== void 0 && !firsts.has(below.list.run)) firsts.set(below.list.run, below);
  }
  return firsts;
}
function withoutColumns(line, columns) {
  let at = 0;
  while (at < line.length && /[ \t]/u.test(line[at] ?? "") && columnAfter(line.slice(0, at + 1)) <= columns)
    at += 1;
  return line.slice(at);
}

// src/merge/place.ts
function placeFresh(generated, existing, decisions, claimed) {
  return new Placer(generated, existing, decisions, claimed).place();
}
var Placer = class {
  generated;
  existing;
  decisions;
  claimed;
  insertions = [];
  anchors;
  /** Lists that were begun in containers that had none: further items follow. */
  begun = /* @__PURE__ */ new Map();
  /** The line from which on nothing may be added: an open fence or comment. */
  end;
  style;
  constructor(generated, existing, decisions, claimed) {
    this.generated = generated;
    this.existing = existing;
    this.decisions = decisions;
    this.claimed = claimed;
    this.anchors = new AnchorFinder(decisions.pairs);
    this.end = firstOpenLine(existing);
  }
  place() {
    const { fresh } = this.decisions;
    for (const entry of this.generated.identities.keys()) {
      if (!fresh.has(entry) || entry.parent !== void 0 && fresh.has(entry.parent)) continue;
      if (entry.kind === "heading") this.placeSection(entry);
      else if (entry.kind === "item") this.placeItem(entry);
      else this.placeBlock(entry);
    }
    return this.insertions;
  }
  placeSection(entry) {
    const home = this.homeOf(entry);
    const near = this.anchors.find(entry, "section", home);
    const { before, behind } = near.before ?? near.behind ? near : this.anchors.find(entry, "heading", home);
    const anchor = before ?? behind;
    const above = entry.parent === void 0 ? 0 : this.depthIn(entry.parent);
    const depth = anchor?.depth ?? (home.kind === "heading" ? home.depth + entry.depth - above : entry.depth);
    const after = before !== void 0 ? before.extent : behind !== void 0 ? behind.firstLine - 1 : home.extent;
    this.addBlock(entry, after, { prefix: "", deeper: depth - entry.depth });
  }
  /** The level of the nearest generated heading that is there, from an entry outwards. */
  depthIn(entry) {
    for (let next = entry; next !== void 0; next = next.parent) {
      if (next.kind === "heading" && this.decisions.pairs.has(next)) return next.depth;
    }
    return 0;
  }
  placeItem(entry) {
    const home = this.homeOf(entry);
    const { before, behind } = this.anchors.find(entry, "item", home);
    const note = entry.parent?.kind === "item" && this.generated.identities.get(entry.parent)?.subject !== void 0;
    if (before !== void 0) this.addAfter(entry, this.lastOfNotes(before));
    else if (behind !== void 0) this.addBefore(entry, behind);
    else this.addToList(entry, home, note);
  }
  /** Without neighbours: notes of the tool come before those of people, items after the last item of the section. */
  addToList(entry, home, note) {
    const items = home.children.filter(
      (child) => child.list !== void 0 && !this.decisions.removed.has(child)
    );
    const last = items.findLast((item) => this.existing.identities.get(item)?.item === true) ?? items.at(-1);
    if (last === void 0 || items[0] === void 0) this.beginList(entry, home);
    else if (note) this.addBefore(entry, items[0]);
    else this.addAfter(entry, this.lastOfList(last));
  }
  addAfter(entry, anchor) {
    const prefix = isRow(anchor) ? anchor.list.prefix : prefixAfter(anchor);
    const before = isRow(anchor) ? 0 : gapAround(anchor, this.usual().gap);
    this.add({
      after: anchor.extent,
      lines: this.write(entry, { prefix, deeper: 0, isRow: isRow(anchor) }),
      before,
      behind: 0
    });
  }
  addBefore(entry, anchor) {
    const prefix = isRow(anchor) ? anchor.list.prefix : prefixBefore(anchor);
    const behind = isRow(anchor) ? 0 : gapAround(anchor, this.usual().gap);
    this.add({
      after: anchor.firstLine - 1,
      lines: this.write(entry, { prefix, deeper: 0, isRow: isRow(anchor) }),
      before: 0,
      behind
    });
  }
  /** The last of the lines after an item that nobody but people know: they are likely to be about it. */
  lastOfNotes(item) {
    let last = item;
    for (let next = neighbour(last, 1); next !== void 0; next = neighbour(next, 1)) {
      const known2 = this.claimed.has(next) || this.existing.identities.get(next)?.item === true;
      if (known2 || this.decisions.removed.has(next)) break;
      last = next;
    }
    return last;
  }
  lastOfList(item) {
    let last = item;
    for (let next = neighbour(item, 1); next !== void 0; next = neighbour(next, 1)) {
      if (!this.decisions.removed.has(next)) last = next;
    }
    return last;
  }
  beginList(entry, home) {
    const inTable = home.type === "table";
    const begun = this.begun.get(home);
    if (begun !== void 0) {
      const lines2 = this.write(entry, { prefix: begun.prefix, deeper: 0, isRow: inTable });
      this.add({
        after: begun.after,
        lines: lines2,
        before: inTable ? 0 : this.usual().gap,
        behind: inTable ? 0 : "block"
      });
      return;
    }
    const after = inTable ? home.lastLine : this.newListLine(entry, home);
    const prefix = inTable ? tableIndent(home, this.existing) : this.newPrefix(entry, home, after);
    this.begun.set(home, { after, prefix });
    const lines = this.write(entry, { prefix, deeper: 0, isRow: inTable });
    const named = home.kind === "label" || home.kind === "block";
    if (inTable) {
      this.add({ after, lines, before: 0, behind: 0 });
      return;
    }
    const tight = home.kind === "item" || named && entry.firstLine === (entry.parent?.lastLine ?? 0) + 1;
    this.add({ after, lines, before: tight ? 0 : "block", behind: home.kind === "item" ? 0 : "block" });
  }
  /** Between what stands around it in the generated document, else at the end of what the section itself says. */
  newListLine(entry, home) {
    if (home.kind === "heading" || home.kind === "root") {
      const { before, behind } = this.anchors.find(entry, "content", home);
      if (before !== void 0) return endOfBlock(before);
      if (behind !== void 0) return startOfBlock(behind) - 1;
    }
    return this.ownEnd(home);
  }
  newPrefix(entry, home, after) {
    const generated = entry.list?.prefix ?? "* ";
    if (entry.type === "tableRow") return "* ";
    if (home.kind === "label" || home.kind === "block") return generated;
    if (home.kind === "item") return `${indentOf(home.list?.prefix ?? "")}${generated.trimStart()}`;
    const { prefix } = this.usual();
    const above = home.children.findLast((child) => child.extent === after);
    const last = above?.kind === "label" ? above.children.at(-1) : void 0;
    if (last?.list?.prefix !== prefix) return prefix;
    return prefix === "- " ? "* " : "- ";
  }
  placeBlock(entry) {
    const home = this.homeOf(entry);
    const { before, behind } = this.anchors.find(entry, "content", home);
    const prefix = home.kind === "item" ? indentOf(home.list?.prefix ?? "") : "";
    let after = home.lastLine;
    if (before !== void 0) after = endOfBlock(before);
    else if (behind !== void 0) after = startOfBlock(behind) - 1;
    else if (entry.kind === "label") after = this.ownEnd(home);
    else if (home.kind === "root")
      after = home.children.findLast(({ type }) => type === "yaml")?.extent ?? -1;
    if (entry.kind === "label" && startsList(home, after)) after = this.ownEnd(home);
    this.addBlock(entry, after, { prefix, deeper: 0 });
  }
  addBlock(entry, after, writing) {
    this.add({ after, lines: this.write(entry, writing), before: "block", behind: "block" });
  }
  add(insertion) {
    this.insertions.push({ ...insertion, after: Math.min(insertion.after, this.end - 1) });
  }
  write(entry, writing) {
    return writeEntry(entry, this.generated, this.decisions.fresh, writing);
  }
  usual() {
    this.style ??= listStyle(this.existing, this.generated);
    return this.style;
  }
  /** Where the generated parent of an entry stands, or the nearest parent that does. */
  homeOf(entry) {
    for (let next = entry.parent; next !== void 0; next = next.parent) {
      const standing = this.decisions.pairs.get(next) ?? this.decisions.adopted.get(next);
      if (standing !== void 0) return standing;
    }
    return this.existing.root;
  }
  /** The last line of what a section or item says itself, before its subsections or nested lists. */
  ownEnd(home) {
    if (home.kind === "item") {
      const [next] = home.children;
      return next?.type === "continuation" ? next.extent : home.lastLine;
    }
    const own = home.children.filter((child) => child.kind !== "heading" && !child.open);
    return own.findLast((child) => !this.decisions.removed.has(child))?.extent ?? home.lastLine;
  }
};

// src/merge/outline.ts
var SENTENCES = /* @__PURE__ */ new Set(["heading", "listItem", "paragraph", "continuation"]);
var LONGEST_LABEL = 120;
var NAME = /^[^.,;!?/]{1,40}$/u;
function outline(lines, blocks = parseBlocks(lines)) {
  const root = newEntry("root", "root", void 0);
  new Builder(lines).addSections(root, blocks);
  return root;
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
    const notes = last?.kind === "item" && last.type !== "tableRow" && block.firstLine === last.extent + 1 ? last : void 0;
    if (block.type === "table" && holdsItems(block, this.lines)) this.addTable(notes ?? container, block);
    else if (block.type !== "list") this.addBlock("block", notes ?? container, block);
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
  /** A table of items is a list with its header for a label: rows are added, replaced and taken out one by one. */
  addTable(container, { start, firstLine, lastLine }) {
    const endOf = (line) => lineStart(this.lines, line) + lineText(this.lines, line).length;
    const header = newEntry("label", "table", container);
    this.place(header, start, endOf(firstLine + 1), firstLine, firstLine + 1);
    const run = this.nextRun();
    for (let line = firstLine + 2; line <= lastLine; line += 1) {
      const text = lineText(this.lines, line);
      const row = newEntry("item", "tableRow", header);
      row.list = { run, prefix: text.slice(0, indentOf2(text)), lastLine };
      this.place(row, lineStart(this.lines, line) + indentOf2(text), endOf(line), line, line);
    }
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
    this.place(entry, lineStart(this.lines, first) + indentOf2(lineText(this.lines, first)), end, first, last);
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
      const start = lineStart(this.lines, from) + indentOf2(lineText(this.lines, from));
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
      if (columnAfter(text.slice(0, indentOf2(text))) < column) return line;
    }
    return paragraph.lastLine + 1;
  }
  place(entry, start, end, firstLine, lastLine) {
    const source = this.lines.text.slice(start, end).trimEnd();
    entry.start = start;
    entry.end = start + source.length;
    entry.firstLine = firstLine;
    entry.lastLine = lastLine;
    const isSentence = SENTENCES.has(entry.type) || entry.kind === "label" || entry.kind === "item";
    const trim = isSentence ? (line) => line.trim() : (line) => line.trimEnd();
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
function indentOf2(line) {
  return line.length - line.trimStart().length;
}
function holdsItems({ firstLine, lastLine }, lines) {
  const rows = Array.from({ length: lastLine - firstLine - 1 }, (_, index) => firstLine + 2 + index);
  return rows.length === 0 || rows.some((line) => findReferences(lineText(lines, line), { server: null }).length > 0);
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

// src/merge/remember.ts
function ownWord(entry, doc) {
  return {
    identity: identityTag(doc.identities.get(entry)?.key ?? ""),
    text: textTag(entry.text),
    place: placeOf(entry, doc)
  };
}
function translated(memory, generated, existing) {
  return withRows(inWordsOfToday(memory, generated), memory, { generated, existing });
}
function inWordsOfToday(memory, { identities }) {
  const words = /* @__PURE__ */ new Map();
  const copies = /* @__PURE__ */ new Map();
  for (const { key, earlierKey, copyKey, item, segment } of identities.values()) {
    if (item && key === segment && memory.offered.has(identityTag(copyKey)))
      copies.set(identityTag(copyKey), identityTag(key));
    if (key === earlierKey) continue;
    if (item && !memory.offered.has(identityTag(`${segment}~2`))) continue;
    const [earlier, now] = [identityTag(earlierKey), identityTag(key)];
    if (memory.offered.has(earlier) && !memory.offered.has(now)) words.set(earlier, now);
  }
  if (words.size + copies.size === 0) return memory;
  const translate = (identity) => words.get(identity) ?? identity;
  return {
    ...memory,
    offered: new Set([...memory.offered].map(translate)),
    own: memory.own.map(({ identity, ...line }) => ({
      ...line,
      identity: copies.get(identity) ?? translate(identity)
    }))
  };
}
function withRows(memory, before, { generated, existing }) {
  const rowsBefore = [...generated.identities].filter(
    ([{ type, kind }, { key, earlierKey }]) => type === "table" && kind === "label" && before.offered.has(identityTag(earlierKey)) && !before.offered.has(identityTag(key))
  );
  if (rowsBefore.length === 0) return memory;
  const own = [...memory.own];
  const offered = new Set(memory.offered);
  for (const [table, { key, earlierKey }] of rowsBefore) {
    const written = before.own.find(({ identity }) => identity === identityTag(earlierKey))?.text;
    const [there] = [...existing.identities.keys()].filter(
      (entry) => entry.type === "table" && entry.kind === "label" && textTag(wholeText(entry, existing)) === written
    );
    for (const row of (there === void 0 ? table : there).children) {
      const word = there === void 0 ? null : ownWord(row, existing);
      offered.add(word?.identity ?? identityTag(generated.identities.get(row)?.key ?? ""));
      if (word !== null) own.push({ ...word, text: textTag(row.text), place: placeOf(row, existing) });
    }
    if (there !== void 0)
      own.push({ identity: identityTag(key), text: textTag(there.text), place: placeOf(there, existing) });
  }
  return { ...memory, own, offered };
}
function wholeText({ start, extent }, { lines }) {
  const source = lines.text.slice(start, lineStart(lines, extent + 1));
  return source.trimEnd().split(/\r\n|\n|\r/u).map((line) => line.trimEnd()).join("\n");
}
function wordsAfter({ generated, existing, memory }, matching, decisions) {
  const places = new Map(memory.own.map(({ identity, place }) => [identity, place]));
  const words = [...generated.identities].map(([entry, { key, item }]) => {
    const identity = identityTag(key);
    if (decisions.fresh.has(entry)) return ownWord(entry, generated);
    const standing = decisions.pairs.get(entry);
    if (standing === void 0 || !matching.isOwn(standing)) return { identity };
    const text = textTag(decisions.replaced.get(entry) === standing ? entry.text : standing.text);
    const atHome = entry.parent !== void 0 && decisions.pairs.get(entry.parent) === standing.parent;
    const put = places.get(identity);
    const settled = atHome && (!item || put === void 0 || put === placeOf(standing, existing));
    return { identity, text, place: (settled ? void 0 : put) ?? placeOf(entry, generated) };
  });
  const all = [...words, ...itemWords(generated)];
  return [...all, ...remaining(all, memory, decisions.removed)];
}
function itemWords({ identities }) {
  const copied = [...identities.values()].filter(({ item, key, copyKey }) => item && key === copyKey);
  return [...new Set(copied.map(({ segment }) => segment))].map((segment) => ({
    identity: identityTag(segment)
  }));
}
function remaining(words, memory, removed) {
  const known2 = new Set(words.map(({ identity }) => identity));
  const takenOut = /* @__PURE__ */ new Map();
  for (const { text } of removed) takenOut.set(textTag(text), (takenOut.get(textTag(text)) ?? 0) + 1);
  const rest = [];
  for (const word of memory.own) {
    if (known2.has(word.identity)) continue;
    known2.add(word.identity);
    const left = takenOut.get(word.text) ?? 0;
    if (left > 0) takenOut.set(word.text, left - 1);
    else rest.push(word);
  }
  for (const identity of memory.offered) if (!known2.has(identity)) rest.push({ identity });
  return rest;
}

// src/merge/removed-lines.ts
function removedLines(removed, lines) {
  const gone = /* @__PURE__ */ new Set();
  const entries = [...removed].sort((a, b) => a.firstLine - b.firstLine);
  for (const { firstLine, lastLine } of entries) {
    for (let line = firstLine; line <= lastLine; line += 1) gone.add(line);
  }
  const end = lastWritten(lines) + 1;
  for (const { firstLine, lastLine } of entries) {
    let above = firstLine - 1;
    while (gone.has(above)) above -= 1;
    const below = lastLine + 1;
    if (gone.has(below) || above >= 0 && !isBlankLine(lines, above)) continue;
    if (below < end && isBlankLine(lines, below)) gone.add(below);
    else if (below >= end && above >= 0) gone.add(above);
  }
  return gone;
}
function lastWritten(lines) {
  const last = lineCount(lines) - 1;
  return lineStart(lines, last) === lines.text.length && last > 0 ? last - 1 : last;
}

// src/merge/slips.ts
var SHOWN = /\[(?:[\w.-]+\/[\w.-]+)?#(\d+)\]\(<?([^\s()<>]+)/gu;
function understandSlips(generated, existing) {
  const titles = /* @__PURE__ */ new Map();
  for (const [entry, { item, subject: subject2 }] of generated.identities) {
    if (item && subject2 !== void 0) titles.set(subject2.key, titleOf(entry));
  }
  const slips = [];
  let identities;
  for (const [entry, identity] of existing.identities) {
    const [only, ...others] = identity.named;
    const written = identity.subject ?? (others.length === 0 ? only : void 0);
    const meant = meantReference(entry, written, titles);
    if (meant === null || written === void 0) continue;
    const named = identity.named.map((reference) => reference === written ? meant : reference);
    identities ??= new Map(existing.identities);
    identities.set(entry, { ...identity, named, subject: identity.subject && meant });
    slips.push(written.key);
  }
  return identities === void 0 ? existing : { ...existing, identities, slips };
}
function meantReference(entry, subject2, titles) {
  if (subject2?.form !== "link" || subject2.url === void 0) return null;
  const [repository = "", number] = subject2.key.split("#");
  const link = [...entry.text.matchAll(SHOWN)].find(([, , url]) => url?.startsWith(subject2.url ?? ""));
  const shown = link?.[1]?.replace(/^0+(?=\d)/u, "");
  if (shown === void 0 || shown === number) return null;
  const key = `${repository}#${shown}`;
  const title = titleOf(entry);
  if (title === "" || titles.get(key) !== title || titles.get(subject2.key) === title) return null;
  return { ...subject2, key };
}
function titleOf({ text }) {
  return text.replace(SHOWN, "").replace(/^\[[ xX]\][ \t]+/u, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// src/merge/splice.ts
function splice(lines, { replacements: replacements2, insertions, removed }) {
  const edits = [...replacements2, ...removals2(removed, lines)];
  const groups = /* @__PURE__ */ new Map();
  for (const insertion of insertions) {
    const after = Math.min(insertion.after, lineCount(lines) - 1);
    groups.set(after, [...groups.get(after) ?? [], insertion]);
  }
  for (const [after, group] of groups) edits.push(inserted(after, group, lines, removed));
  return apply(lines.text, edits);
}
function removals2(removed, lines) {
  return [...removed].map((line) => ({
    start: lineStart(lines, line),
    end: lineStart(lines, line + 1),
    text: ""
  }));
}
function inserted(after, group, lines, removed) {
  const written = [];
  let above = after;
  while (removed.has(above)) above -= 1;
  const blankAbove = () => written.length === 0 ? above < 0 || isBlankLine(lines, above) : written.at(-1) === "";
  for (const { before, lines: added, behind } of group) {
    if (before !== "block") written.push(...Array(before).fill(""));
    else if (!blankAbove()) written.push("");
    written.push(...added);
    if (behind !== "block") written.push(...Array(behind).fill(""));
  }
  let below = after + 1;
  while (removed.has(below)) below += 1;
  const ends = below >= lineCount(lines) || below === lineCount(lines) - 1 && lineStart(lines, below) === lines.text.length;
  if (group.at(-1)?.behind === "block" && !ends && !isBlankLine(lines, below)) written.push("");
  const at = lineStart(lines, after + 1);
  const ending = lineEnding(lines, Math.max(0, after));
  const unended = at === lines.text.length && at > 0 && !/[\r\n]$/u.test(lines.text);
  const text = unended ? written.map((line) => ending + line) : written.map((line) => line + ending);
  return { start: at, end: at, text: text.join("") };
}
function apply(text, edits) {
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const parts = [];
  let from = 0;
  for (const { start, end, text: replacement2 } of edits) {
    if (start < from) {
      throw new MinutebookError("internal/merge-overlap", {
        message: "The document could not be merged.",
        why: `Two edits meet at offset ${start}.`,
        hint: "Nothing was written; please report this with the document."
      });
    }
    parts.push(text.slice(from, start), replacement2);
    from = end;
  }
  return parts.join("") + text.slice(from);
}

// src/merge/plan-merge.ts
var BYTE_ORDER_MARK2 = "\uFEFF";
function planMerge(existing, generated, { renamed = {} } = {}) {
  assertMergeable(existing, "The document");
  assertMergeable(generated, "The generated document");
  const mark = existing.startsWith(BYTE_ORDER_MARK2) ? BYTE_ORDER_MARK2 : "";
  const plan = mergeTexts(existing.slice(mark.length), generated.replace(BYTE_ORDER_MARK2, ""), renamed);
  return { ...plan, text: plan.changed ? mark + plan.text : existing };
}
function mergeTexts(existing, generated, renamed) {
  const newest = newestRepository(renamed);
  const { memory: words, doc: found } = read(existing, newest);
  const warnings = words.damaged > 0 ? [DAMAGED] : [];
  if (generated.trim() === "") return { text: existing, added: [], kept: 0, changed: false, warnings };
  const { memory: wanted, doc: fresh } = read(generated, newest);
  if (existing.trim() === "") {
    const text2 = create(generated, fresh, wanted);
    return { text: text2, added: itemsOf(fresh, () => true), kept: 0, changed: true, warnings };
  }
  const standing = understandSlips(fresh, found);
  const memory = translated(words, fresh, standing);
  const sides = { generated: fresh, existing: standing, memory, renamed };
  const matching = match(sides);
  const decisions = decide(sides, matching);
  const added = itemsOf(fresh, (entry) => decisions.fresh.has(entry));
  const kept = itemsOf(
    fresh,
    (entry) => !decisions.fresh.has(entry) && isThere(entry, fresh, matching)
  ).length;
  const changed = decisions.fresh.size + decisions.removed.size + decisions.replaced.size > 0;
  const text = changed ? rewrite(existing, sides, matching, decisions) : existing;
  return { text, added, kept, changed, warnings };
}
var DAMAGED = "The comment that remembers what minutebook wrote was damaged; lines that it no longer names count as yours.";
function read(text, newest) {
  const { memory, lines, root } = readDocument(text);
  return { memory, doc: identify(lines, root, memory, newest) };
}
function itemsOf(doc, wanted) {
  const items = [...doc.identities].flatMap(
    ([entry, { item, subject: subject2 }]) => item && subject2 !== void 0 && wanted(entry) ? [[subject2.key, subject2.url ?? subject2.key]] : []
  );
  return [...new Map(items).values()];
}
function isThere(entry, { identities }, { pairs, mentioned }) {
  return pairs.has(entry) || mentioned.has(identities.get(entry)?.segment ?? "");
}
function create(text, doc, memory) {
  const lines = { text, starts: doc.lines.starts };
  const words = [...[...doc.identities.keys()].map((entry) => ownWord(entry, doc)), ...itemWords(doc)];
  return splice(
    lines,
    remembered(words, memory, doc, { insertions: [], replacements: [], removed: /* @__PURE__ */ new Set() })
  );
}
function rewrite(text, sides, matching, decisions) {
  const { generated, existing, memory } = sides;
  const lines = { text, starts: existing.lines.starts };
  const words = wordsAfter(sides, matching, decisions);
  const edits = {
    insertions: placeFresh(generated, existing, decisions, matching.claimed),
    replacements: [...decisions.replaced].map(([entry, place]) => replacement(entry, place, lines)),
    removed: removedLines(decisions.removed, lines)
  };
  return splice(lines, remembered(words, memory, existing, edits));
}
function replacement(entry, { start, end, firstLine }, lines) {
  const indent = indentOf(lines.text.slice(lineStart(lines, firstLine), start));
  return { start, end, text: entry.text.replaceAll("\n", lineEnding(lines, firstLine) + indent) };
}
function remembered(words, memory, doc, edits) {
  const text = writeMemory(words);
  const [place, ...copies] = memory.ranges;
  const replacements2 = [...edits.replacements, ...copies.map((copy) => ({ ...copy, text: "" }))];
  if (place !== void 0) return { ...edits, replacements: [...replacements2, { ...place, text }] };
  const last = lineCount(doc.lines) - 1;
  const written = lineStart(doc.lines, last) === doc.lines.text.length ? last - 1 : last;
  const after = Math.min(written, firstOpenLine(doc) - 1);
  const insertion = { after, lines: [text], before: "block", behind: "block" };
  return { ...edits, insertions: [...edits.insertions, insertion] };
}

// src/sync/attempts.ts
var LOST = 5;
var SAME = 8;
var SMALL = 5;
async function untilDone(first, look, { attempts = SMALL, confirmsWrites = false } = {}) {
  let last = first;
  let written = null;
  let sent = null;
  let lost = 0;
  let refusal = null;
  let same = 0;
  for (let attempt = 0; ; attempt += 1) {
    if (last.write === null) return { last, written, isDone: true };
    if (sent?.outcome === "unknown" && (lost >= LOST || attempt >= attempts)) throw sent.error;
    if (sent?.outcome === "raced" && same >= SAME) throw sent.error;
    if (attempt >= attempts) return { last, written, isDone: false };
    sent = await last.write.send();
    if (sent.outcome !== "raced" && last.write.replaces !== void 0) written ??= last;
    if (sent.outcome === "applied" && confirmsWrites) return { last, written, isDone: true };
    lost = sent.outcome === "unknown" ? lost + 1 : 0;
    const told = sent.outcome === "raced" ? textOf2(sent.error) : null;
    same = told !== null && told === refusal ? same + 1 : 1;
    refusal = told;
    last = await look();
  }
}
async function sentBy(written) {
  const result = await written;
  if (result.kind === "late") return { outcome: "raced", error: new Error("It was too late to send this.") };
  return result.kind === "done" ? { outcome: "applied" } : { outcome: "unknown", error: result.error };
}
function textOf2(error) {
  return isMinutebookError(error) ? `${error.message} ${error.why}` : error.message;
}

// src/sync/target.ts
function stateOf({ before, after }) {
  if (before === null) return "created";
  return before === after ? "unchanged" : "updated";
}

// src/sync/bring-up-to-date.ts
async function bringUpToDate(target, document, { apply: apply2 }) {
  const compare = async (freshness) => {
    const existing = await target.read(freshness);
    const revision2 = await document.revise(existing.text, target.url());
    return { existing, revision: revision2, write: existing.next(revision2.text) };
  };
  const seen = await compare("cached");
  if (!apply2 || seen.write === null) return synced(target, seen, stateOf(changeOf(target, seen)));
  const write = async () => {
    const start = seen.existing.isCurrent ? seen : await compare("fresh");
    return untilDone(start, () => compare("fresh"), target);
  };
  const { last, written, isDone } = await (target.inTurn?.(write) ?? write());
  const warning = isDone ? null : target.explainUnsettled();
  const first = written ?? last;
  const before = written?.write?.replaces ?? (written === null ? last.existing.text : null);
  const revision = before === first.existing.text ? first.revision : await document.revise(before, target.url());
  const state = written === null ? stateOf(changeOf(target, last)) : before === null ? "created" : "updated";
  const result = synced(target, { ...last, revision }, state);
  const warnings = warning === null ? revision.warnings : [...revision.warnings, warning];
  return { ...result, before, after: last.revision.text, warnings };
}
function changeOf({ name }, { existing, revision }) {
  return { target: name, before: existing.text, after: revision.text };
}
function synced(target, comparison, state) {
  const { added, kept, warnings } = comparison.revision;
  const { note } = comparison.existing;
  return { ...changeOf(target, comparison), state, url: target.url(), added, kept, warnings, note };
}

// src/documents/document-file.ts
import { isAbsolute, posix, relative as relative2, sep } from "node:path";

// src/sync/branch-name.ts
function branchName(parts) {
  const name = parts.join("-").replaceAll("..", "-to-").replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+|(?:\.lock|[.-])+$/gu, "");
  return `minutebook/${name}`;
}
function nthName(name, n) {
  return n === 1 ? name : `${name}-${n}`;
}

// src/sync/commit-target.ts
var REPOSITORY_ATTEMPTS = 40;
function commitTarget({ repository, name, path, title }) {
  let isThere2 = false;
  let wasRefused = false;
  return {
    name,
    attempts: REPOSITORY_ATTEMPTS,
    confirmsWrites: true,
    url: () => isThere2 ? repository.pageOf(path) : null,
    inTurn: (task) => repository.inTurn(task),
    async read() {
      const base = await repository.base([path], { seen: !wasRefused });
      const text = base.texts.get(path) ?? null;
      isThere2 = text !== null;
      return {
        text,
        isCurrent: false,
        note: null,
        next: (after) => after === text ? null : { replaces: text, send: () => commit(base, after) }
      };
    },
    explainUnsettled() {
      throw repositoryBusy(name);
    }
  };
  async function commit(base, text) {
    const sent = await repository.commit(base, title, [{ path, text }]);
    wasRefused = sent.outcome !== "applied";
    isThere2 = !wasRefused;
    return sent;
  }
}
function repositoryBusy(name) {
  return new MinutebookError("github/busy", {
    message: `${name} could not be brought up to date.`,
    why: `Something else kept changing its repository; ${REPOSITORY_ATTEMPTS} steps were not enough.`,
    hint: "Run again when nothing else commits there; what was written so far is whole, and nothing was lost."
  });
}

// src/sync/local-file-target.ts
import { relative } from "node:path";
var ATTEMPTS = 10;
function localFileTarget(path, { cwd, files }) {
  const name = relative(cwd, path);
  return {
    name,
    attempts: ATTEMPTS,
    confirmsWrites: true,
    url: () => null,
    async read() {
      const text = await files.read(path);
      return {
        text,
        isCurrent: true,
        note: null,
        next: (after) => after === text ? null : { replaces: text, send: () => replace(text, after) }
      };
    },
    explainUnsettled() {
      throw busy(name);
    }
  };
  async function replace(before, after) {
    if (await files.read(path) !== before) return { outcome: "raced", error: busy(name) };
    await files.write(path, after);
    return { outcome: "applied" };
  }
}
function busy(name) {
  return new MinutebookError("files/busy", {
    message: `${name} could not be brought up to date.`,
    why: "Something else changed it each time before the new text could be written.",
    hint: "Close the program that keeps saving it, then run the command again; nothing was lost."
  });
}

// src/sync/plan-proposal.ts
function planProposal({ base, work, pull }, { path, revise }) {
  const textIn2 = (texts) => texts.get(path) ?? null;
  const isDone = (texts) => revise(textIn2(texts)) === textIn2(texts);
  const on = ({ texts }, step) => ({ step, existing: textIn2(texts) });
  if (pull?.state === "open" && work !== null) {
    return on(work, isDone(work.texts) ? "describe-pull" : "commit");
  }
  if (isDone(base.texts)) return on(base, "nothing");
  if (isClosed(pull) && isDone(pull.texts)) return on(pull, "declined");
  if (work === null) return on(base, "create-branch");
  if (work.own === 0) return on(base, work.head === base.head ? "commit" : "forward-branch");
  if (isSpent({ work, pull })) return on(base, "next-name");
  if (pull?.state === "closed") return on(work, "reopen-pull");
  return on(work, isDone(work.texts) ? "open-pull" : "commit");
}
function isSpent({ work, pull }) {
  return work !== null && work.own > 0 && pull?.state === "merged" && pull.head === work.head;
}
function isClosed(pull) {
  return pull?.state === "closed" && pull.texts !== null;
}

// src/sync/pull-body.ts
var LISTED = 300;
function pullBody(title, file, note = "") {
  const parts = [...file === null ? [] : [described(file)], ...note === "" ? [] : [note]];
  return `${[`${title}.`, ...parts, CARE].join("\n\n")}
`;
}
function described({ path, isNew, added, kept }) {
  const counts = [
    `${added.length} ${added.length === 1 ? "item" : "items"} added`,
    ...isNew ? [] : [`${kept} kept`]
  ];
  const head = `${code(path)} (${isNew ? "new" : "changed"}): ${counts.join(", ")}`;
  const listed = added.slice(0, LISTED).map((url) => `- ${code(shortName(url))}`);
  const rest = added.length - listed.length;
  return [head, "", ...listed, ...rest > 0 ? [`- and ${rest} more`] : []].join("\n").trimEnd();
}
var CARE = "While this pull request is open, it is kept up to date; what people commit to its branch and write here stays. Close it to be left alone until there is something new.";
function shortName(url) {
  const reference = parseReference(url, { server: null });
  return reference === null ? url : itemKey(reference);
}
function code(text) {
  return `\`${text.replace(/[`\s]+/gu, " ").trim()}\``;
}

// src/sync/proposal-target.ts
function proposalTarget(document) {
  const { repository, name, path, title, work } = document;
  const spent = /* @__PURE__ */ new Set();
  let nth = 1;
  let url = null;
  const file = { path, revise: (existing) => document.revise(existing, null).text };
  async function look(freshness) {
    for (; ; nth += 1) {
      const found = await repository.proposal(nthName(work, nth), [path], { seen: freshness === "cached" });
      const proposal = spent.has(found.pull?.id ?? "") ? { ...found, pull: null } : found;
      const plan = planProposal(proposal, file);
      if (plan.step !== "next-name") return { plan, proposal };
    }
  }
  function describe(base, proposed, body) {
    const before = base.texts.get(path) ?? null;
    const { text, added, kept } = document.revise(before, null);
    if (body !== null && text === before && proposed !== before) return body;
    const changed = text === before ? null : { path, isNew: before === null, added, kept };
    return planMerge(body ?? "", pullBody(title, changed, document.note?.(proposed))).text;
  }
  function writeOf({ step, existing }, { base, work: branch, pull }, text) {
    const branchName2 = nthName(work, nth);
    switch (step) {
      case "create-branch":
        return { send: () => repository.createBranch(branchName2, base.head) };
      case "forward-branch":
        return branch && { send: () => repository.forward(branch, base.head) };
      case "commit":
        return branch && { replaces: existing, send: () => repository.commit(branch, title, [{ path, text }]) };
      case "open-pull": {
        const replaces = base.texts.get(path) ?? null;
        return {
          replaces,
          send: () => repository.openPull(branchName2, { title, body: describe(base, text, null) })
        };
      }
      case "reopen-pull":
        return pull && { ...pull.texts && { replaces: pull.texts.get(path) ?? null }, send: () => reopen(pull) };
      case "describe-pull": {
        const body = pull && describe(base, text, pull.body);
        const isStale = pull !== null && body !== null && body !== pull.body;
        return isStale ? { send: () => repository.describePull(pull, body) } : null;
      }
      default:
        return null;
    }
  }
  async function reopen(pull) {
    const sent = await repository.reopenPull(pull);
    if (sent.outcome !== "refused") return sent;
    spent.add(pull.id);
    return { outcome: "raced", error: new Error(`${pull.url} cannot be reopened.`) };
  }
  return {
    name,
    attempts: REPOSITORY_ATTEMPTS,
    confirmsWrites: false,
    url: () => url,
    async read(freshness) {
      const { plan, proposal } = await look(freshness);
      const { pull } = proposal;
      const isShown2 = pull?.state === "open" || plan.step === "declined" || plan.step === "reopen-pull";
      url = isShown2 ? pull?.url ?? null : plan.step === "nothing" ? repository.pageOf(path) : null;
      return {
        text: plan.existing,
        isCurrent: false,
        note: plan.step === "declined" && pull !== null ? declined(pull.url) : null,
        next: (after) => writeOf(plan, proposal, after)
      };
    },
    explainUnsettled() {
      throw repositoryBusy(name);
    }
  };
}
async function proposedText(repository, path, work) {
  for (let n = 1; ; n += 1) {
    const proposal = await repository.proposal(nthName(work, n), [path], { seen: true });
    if (proposal.pull?.state === "open" && proposal.work !== null)
      return proposal.work.texts.get(path) ?? null;
    if (!isSpent(proposal)) return proposal.base.texts.get(path) ?? null;
  }
}
function declined(url) {
  return `${url} was closed with just this content, so it is not proposed again; reopen it to publish.`;
}

// src/documents/document-file.ts
async function syncFile(config, document, { write, publish }, deps) {
  const revised = remembering();
  const revise = (existing) => revised(existing, () => document.revise(existing, null));
  const { target, file } = await targetOf(config, { ...document, revise }, publish, deps);
  const synced2 = await bringUpToDate(target, { revise }, { apply: write });
  if (synced2.note !== null) deps.reporter.warn(synced2.note);
  for (const warning of synced2.warnings) deps.reporter.warn(warning, { file });
  return synced2;
}
async function targetOf(config, document, publish, deps) {
  const name = relative2(deps.cwd, document.path);
  if (!publish) return { target: localFileTarget(document.path, deps), file: name };
  const { repository, path, of } = await openRepository(config, document.path, deps);
  deps.reporter.progress(`Publishing to ${of}`);
  const { title, id, revise, note } = document;
  const file = { repository, path, name, title };
  if (config.publish.files === "commit") return { target: commitTarget(file), file: path };
  return { target: proposalTarget({ ...file, work: branchName(id), revise, note }), file: path };
}
async function existingFile(config, { path: local, id }, { publish }, deps) {
  if (!publish) return deps.files.read(local);
  const { repository, path } = await openRepository(config, local, deps);
  if (config.publish.files === "pull-request") return proposedText(repository, path, branchName(id));
  return textOnBranch(repository, path);
}
async function finalFile(config, local, deps) {
  const found = await openRepository(config, local, deps).catch((error) => {
    if (isMinutebookError(error) && UNPUBLISHED.includes(error.code)) return null;
    throw error;
  });
  return found === null ? deps.files.read(local) : textOnBranch(found.repository, found.path);
}
var UNPUBLISHED = ["usage/repository", "usage/outside-repository"];
async function publishedFile(config, local, deps) {
  const found = await openRepository(config, local, deps);
  return { ...found, text: await textOnBranch(found.repository, found.path) };
}
async function textOnBranch(repository, path) {
  return (await repository.base([path], { seen: true })).texts.get(path) ?? null;
}
async function committedAt(config, local, deps) {
  const { repository, path } = await openRepository(config, local, deps);
  return (await repository.committedAt([path])).get(path) ?? null;
}
async function findPublished(config, local, deps) {
  const folder = configFolder(config, deps);
  const { repository, path } = await deps.findRepository(folder);
  return { repository, path: pathInRepository(folder, path, local) };
}
async function openRepository(config, local, deps) {
  const { repository: of, path } = await findPublished(config, local, deps);
  const host = await deps.openFileHost();
  return { of, repository: await host.open(of, config.publish.branch), path };
}
function pathInRepository(folder, folderPath, local) {
  const fromFolder = relative2(folder, local);
  const inside = posix.normalize(posix.join(folderPath, fromFolder.split(sep).join("/")));
  if (!isAbsolute(fromFolder) && !inside.startsWith("..")) return inside;
  throw new MinutebookError("usage/outside-repository", {
    message: `${local} cannot be published.`,
    why: "It lies outside of the repository that the configuration is in.",
    hint: "Publish without --out, or choose a folder inside the repository."
  });
}

// src/documents/made-document.ts
function madeDocument({ url, state, added, kept, before, after }, facts, explanations = []) {
  return {
    report: { ...facts, url, state, added: [...added], kept },
    before,
    text: after,
    explanations
  };
}

// src/gather/withhold.ts
function withhold(entries, options) {
  const { lists } = withholdAll([entries], options);
  return lists[0] ?? { cleared: [], withheld: 0 };
}
function withholdAll(lists, { includePrivate }) {
  if (includePrivate)
    return { lists: lists.map((list) => ({ cleared: list.map(clear), withheld: 0 })), withheld: 0 };
  const hidden = lists.flat().filter((entry) => entry.public !== true);
  const repositories = new Set(hidden.map(({ repository }) => repository.toLowerCase()));
  return {
    lists: lists.map((list) => {
      const shown = list.filter((entry) => entry.public === true);
      return {
        cleared: shown.map((entry) => clear(withoutReferences(entry, repositories))),
        withheld: list.length - shown.length
      };
    }),
    withheld: new Set(hidden.map(identityOf2)).size
  };
}
function identityOf2(entry) {
  return "number" in entry ? `${itemKey(entry)} ${entry.url}` : entry.url;
}
function withoutReferences(entry, repositories) {
  if (!isWhole(entry)) return entry;
  const isHidden = (key) => repositories.has(repositoryOfKey(key).toLowerCase());
  return {
    ...entry,
    linked: entry.linked.filter((key) => !isHidden(key)),
    ...entry.activity === void 0 ? {} : { activity: entry.activity.filter((event) => event.kind !== "referenced" || !isHidden(event.item)) }
  };
}
function isWhole(entry) {
  return "linked" in entry;
}
function clear(value) {
  return value;
}

// src/template/fill/embed.ts
function htmlWriter(target) {
  return (value, before) => (target === "conversation" && isShown(before) ? quietPieces(value, { dollars: true }) : [value]).map(embedInHtml).join(EMPTY_COMMENT);
}
function isShown(before) {
  if (before.lastIndexOf("<!--") > before.lastIndexOf("-->")) return false;
  const open = before.lastIndexOf("<");
  return open <= before.lastIndexOf(">") || !/^<[a-z/!?]/iu.test(before.slice(open, open + 2));
}
function embedInHtml(text) {
  return text.replace(/[&<>"'|`]/gu, (character) => `&#${character.charCodeAt(0)};`).replace(/-(?=-)|-$/gu, "&#45;");
}
var PLAIN_SCALAR = /^[\p{L}\d_./(][\p{L}\d _./()+,@%=;-]*$/u;
var LOOKS_LIKE_ANOTHER_TYPE = /^(?:true|false|yes|no|on|off|null|[yn]|\.inf|\.nan|0[xob][\da-f_]+|[-+]?[\d_.,]+(?:e[-+]?\d+)?)$/iu;
var START = "\uFDD0";
var END = "\uFDD1";
function embedInYaml(text) {
  return START + text.replace(/[\ufdd0\ufdd1]/gu, "\uFFFD") + END;
}
function settleYaml(yaml) {
  return yaml.split("\n").map((line) => line.includes(START) ? settleLine(line) : line).join("\n");
}
function settleLine(line) {
  const [, head = "", scalar = line] = /^(\s*(?:- )*(?:[^\s\ufdd0"'#][^\ufdd0:]*:(?= ) )?)(.*)$/u.exec(line) ?? [];
  if (scalar.startsWith('"') && scalar.trimEnd().endsWith('"')) {
    return head + scalar.replace(/\ufdd0([^\ufdd1]*)\ufdd1/gu, (_, value) => JSON.stringify(value).slice(1, -1));
  }
  if (scalar.startsWith("'") && scalar.trimEnd().endsWith("'")) {
    return head + scalar.replace(/\ufdd0([^\ufdd1]*)\ufdd1/gu, (_, value) => value.replaceAll("'", "''"));
  }
  const text = scalar.replace(/[\ufdd0\ufdd1]/gu, "").trim();
  const plain2 = PLAIN_SCALAR.test(text) && !LOOKS_LIKE_ANOTHER_TYPE.test(text);
  return head + (plain2 || text === "" ? text : JSON.stringify(text));
}

// src/template/fill/evaluate.ts
function evaluate(expression, scope) {
  switch (expression.type) {
    case "literal":
      return { value: expression.value, shape: void 0 };
    case "path":
      return scope.find(expression);
    default:
      return { value: call(expression, scope), shape: void 0 };
  }
}
function call({ helper, parameters, hash, place }, scope) {
  const values = parameters.map((parameter) => evaluate(parameter, scope).value);
  const options = /* @__PURE__ */ Object.create(null);
  for (const [name, value] of hash) options[name] = evaluate(value, scope).value;
  return withPlace(place, () => helper.run(values, options));
}
function evaluateContent(expression, scope) {
  const { value } = evaluate(expression, scope);
  if (typeof value === "string" || value instanceof Live)
    return value instanceof Live ? value : textOf(value);
  return withPlace(placeIn(expression), () => textOf(value));
}
function isNumber(expression, scope) {
  return expression.type === "path" && typeof scope.find(expression).value === "number";
}
function withPlace(place, run) {
  try {
    return run();
  } catch (error) {
    if (isMinutebookError(error)) throw error;
    const text = error instanceof ArgumentError ? { message: error.message, why: error.why, hint: error.hint } : {
      message: "A helper failed.",
      why: error instanceof Error ? error.message : String(error),
      hint: "Look at the values that it was given."
    };
    throw new MinutebookError("template/argument", text, {
      ...place === void 0 ? {} : { place },
      cause: error
    });
  }
}
function placeIn(expression) {
  return expression.type === "literal" ? void 0 : expression.place;
}

// src/template/fill/run-block.ts
function runBlock(block, scope) {
  const found = block.argument === null ? scope.context : evaluate(block.argument, scope);
  switch (block.kind) {
    case "if":
    case "unless": {
      const includeZero = block.hash.get("includeZero");
      const zero = includeZero !== void 0 && evaluate(includeZero, scope).value === true;
      return [{ branch: isTruthy(found.value, zero) === (block.kind === "if") ? 0 : 1, scope }];
    }
    case "with":
      return isTruthy(found.value) ? [{ branch: 0, scope: enterWith(block, scope, found) }] : [{ branch: 1, scope }];
    case "each":
      return runEach(block, scope, found);
    case "section":
      return runSection(block, scope, found);
    default:
      return [{ branch: 0, scope: enterPartial(block, scope, found) }];
  }
}
function runSection(block, scope, found) {
  if (Array.isArray(found.value)) return runEach(block, scope, found);
  if (!isTruthy(found.value)) return [{ branch: 1, scope }];
  return [{ branch: 0, scope: typeof found.value === "object" ? scope.enter(found) : scope }];
}
function runEach(block, scope, { value, shape }) {
  const entries = entriesOf(block, value);
  if (entries.length === 0) return [{ branch: 1, scope }];
  const [itemName, keyName] = block.blockParams;
  return entries.map(([key, entry], index) => {
    const item = { value: entry, shape: entryShape(shape, key) };
    const data = /* @__PURE__ */ new Map([
      ["index", known(index)],
      ["key", known(key)],
      ["first", known(index === 0)],
      ["last", known(index === entries.length - 1)]
    ]);
    const names = /* @__PURE__ */ new Map();
    if (itemName !== void 0) names.set(itemName, item);
    if (keyName !== void 0) names.set(keyName, known(key));
    return { branch: 0, scope: scope.enter(item, names, data) };
  });
}
function entriesOf(block, value) {
  if (Array.isArray(value)) return value.map((entry, index) => [index, entry]);
  if (value === null || value === void 0 || value === false || value === "") return [];
  if (typeof value === "object") return Object.entries(value);
  throw new MinutebookError(
    "template/argument",
    {
      message: `${block.tag} was given a ${typeof value}.`,
      why: "#each goes through a list, or the values of an object.",
      hint: "Use {{#if}} for a single value."
    },
    { place: block.place }
  );
}
function entryShape(shape, key) {
  if (shape === "any") return "any";
  if (isListShape(shape)) return shape[0];
  return isFieldsShape(shape) ? shape[String(key)] ?? shape["*"] : void 0;
}
function enterWith(block, scope, found) {
  const [name] = block.blockParams;
  return scope.enter(found, name === void 0 ? void 0 : /* @__PURE__ */ new Map([[name, found]]));
}
function enterPartial(block, scope, found) {
  const names = new Map([...block.hash].map(([name, value]) => [name, evaluate(value, scope)]));
  const inner = block.argument === null ? scope : scope.enter(found);
  return names.size === 0 ? inner : inner.extend(names);
}
function known(value) {
  return { value, shape: void 0 };
}

// src/template/fill/fill-text.ts
function fillText(parts, scope, write = (value) => value, before = "") {
  let text = "";
  for (const part of parts) {
    if (part.type === "text") text += part.value;
    else if (part.type === "value") text += write(contentText(part.expression, scope), before + text);
    else
      for (const { branch, scope: inner } of runBlock(part.block, scope))
        text += fillText(part.branches[branch], inner, write, before + text);
  }
  return text;
}
function contentText(expression, scope) {
  const content = evaluateContent(expression, scope);
  return content instanceof Live ? toString({ type: "paragraph", children: [...content.inline] }) : content;
}
function literalPrefix(parts, scope) {
  let text = "";
  for (const part of parts) {
    if (part.type === "text") {
      text += part.value;
      continue;
    }
    if (part.type === "value") return text;
    const rounds = runBlock(part.block, scope);
    for (const { branch, scope: inner } of rounds) {
      text += literalPrefix(part.branches[branch], inner);
      if (hasValue(part.branches[branch])) return text;
    }
  }
  return text;
}
function hasValue(parts) {
  return parts.some(
    (part) => part.type === "value" || part.type === "block" && part.branches.some(hasValue)
  );
}

// src/template/fill/line-writer.ts
var LineWriter = class {
  nodes = [];
  values = /* @__PURE__ */ new Map();
  position;
  text = "";
  ranges = [];
  constructor(position) {
    this.position = position;
  }
  /** Text of the template, or made by a helper on purpose. */
  addText(text) {
    this.text += text;
  }
  /** Text from outside. */
  addValue(value) {
    for (const node of withCodeSpans(value)) {
      if (node.type === "inlineCode") {
        this.add(node);
        continue;
      }
      this.ranges.push(this.text.length, this.text.length + node.value.length);
      this.text += node.value;
    }
  }
  add(node) {
    if (node.type === "text") {
      this.addText(node.value);
      return;
    }
    this.flush();
    const last = this.nodes.at(-1);
    if (last !== void 0 && mergeSpans(last, node, this.position.target)) return;
    this.nodes.push(node);
  }
  finish() {
    this.flush();
    const { target, inLink, nested } = this.position;
    if (target === "file" || inLink || this.values.size === 0) return this.nodes;
    const dollars = nested || countDollars(this.nodes) > 1;
    return this.nodes.flatMap((node, index) => {
      const ranges = this.values.get(node);
      if (node.type !== "text" || ranges === void 0) return [node];
      const followed = nested || index < this.nodes.length - 1;
      return quietNodes(quietPieces(node.value, { ranges, followed, dollars }));
    });
  }
  flush() {
    if (this.text === "") return;
    const node = { type: "text", value: this.text };
    if (this.ranges.length > 0) this.values.set(node, this.ranges);
    this.nodes.push(node);
    this.text = "";
    this.ranges = [];
  }
};
function quietNodes(pieces) {
  return pieces.flatMap((value, index) => [
    ...index === 0 ? [] : [{ type: "html", value: EMPTY_COMMENT }],
    ...value === "" ? [] : [{ type: "text", value }]
  ]);
}
function countDollars(nodes) {
  return toString({ type: "paragraph", children: [...nodes] }).split("$").length - 1;
}
function mergeSpans(last, node, target) {
  if (last.type === "inlineCode" && node.type === "inlineCode") {
    last.value += node.value;
    return true;
  }
  if (last.type !== node.type) return false;
  if (last.type !== "emphasis" && last.type !== "strong" && last.type !== "delete") return false;
  const { children } = node;
  const [first] = children;
  const end = last.children.at(-1);
  if (first?.type !== "text" || end?.type !== "text") last.children.push(...children);
  else if (target === "conversation") last.children.push({ type: "html", value: EMPTY_COMMENT }, ...children);
  else last.children.splice(-1, 1, { type: "text", value: end.value + first.value }, ...children.slice(1));
  return true;
}

// src/template/fill/fill-line.ts
function fillLine(parts, scope, at) {
  const writer = new LineWriter(at);
  writeParts(parts, scope, at, writer);
  return writer.finish();
}
function writeParts(parts, scope, at, writer) {
  for (const part of parts) {
    switch (part.type) {
      case "text":
        writer.addText(part.value);
        break;
      case "value":
        writeValue(part.expression, scope, at, writer);
        break;
      case "block":
        for (const { branch, scope: inner } of runBlock(part.block, scope))
          writeParts(part.branches[branch], inner, at, writer);
        break;
      case "static":
        writer.add(copyNode(part.node));
        break;
      case "span": {
        const children = fillLine(part.children, scope, { ...at, nested: true });
        if (children.length > 0) writeSpan(part.node, children, writer);
        break;
      }
      case "code": {
        const value = fillText(part.text, scope);
        if (value.trim() !== "") writer.add({ ...copyAlone(part.node), value });
        break;
      }
      case "html":
        writer.add({
          ...copyAlone(part.node),
          value: withoutControl(fillText(part.text, scope, htmlWriter(at.target)))
        });
        break;
      default:
        writeTarget(part, scope, at, writer);
    }
  }
}
function writeValue(expression, scope, at, writer) {
  const content = evaluateContent(expression, scope);
  if (content instanceof Live) for (const node of content.inline) writeLive(node, at, writer);
  else if (isNumber(expression, scope)) writer.addText(content);
  else writer.addValue(content);
}
function writeLive(node, at, writer) {
  if (at.inLink && node.type === "link") for (const child of node.children) writeLive(child, at, writer);
  else writer.add(copyNode(node));
}
function writeSpan(shell, children, writer) {
  const [only] = children;
  if (children.length === 1 && only?.type === "text" && only.value.trim() === "") writer.addText(only.value);
  else writer.add({ ...copyAlone(shell), children });
}
function writeTarget(part, scope, at, writer) {
  if (part.type === "address") {
    writeAddress(part, scope, at, writer);
    return;
  }
  const url = fillUrl(part.url, scope);
  const title = part.title === null ? null : fillText(part.title, scope) || null;
  if (part.type === "image") {
    const alt = fillText(part.alt, scope);
    if (url === void 0) writer.addValue(alt);
    else writer.add({ ...copyAlone(part.node), url, title, alt });
    return;
  }
  if (url === void 0) {
    writeParts(part.children, scope, at, writer);
    return;
  }
  const children = fillLine(part.children, scope, { ...at, inLink: true, nested: true });
  if (children.length > 0) writer.add({ ...copyAlone(part.node), url, title, children });
}
function fillUrl(parts, scope) {
  if (parts.every((part) => part.type === "text")) return fillText(parts, scope);
  return safeCompletedUrl(literalPrefix(parts, scope), fillText(parts, scope));
}
function writeAddress(part, scope, at, writer) {
  const [first] = part.text;
  const whole = first?.type === "value";
  const text = fillText(part.text, scope, whole ? void 0 : fitInUrl);
  const url = whole ? safeCompletedUrl("", text) : part.prefix + text;
  if (url === void 0 || whole && !isWebAddress(url) || at.inLink) {
    writer.addValue(text);
    return;
  }
  writer.add({
    type: "link",
    url,
    title: null,
    children: [{ type: "text", value: text }],
    data: { style: { form: part.form } }
  });
}
function fitInUrl(value) {
  return value.replace(/[^\w\-./~:@!$+,;=%?#&]/gu, (character) => encodeURIComponent(character));
}

// src/template/fill/flow-writer.ts
var FlowWriter = class {
  nodes = [];
  /** A blank line stood around something that came to nothing. */
  gap = false;
  /** @param tight - No blank line stands before it. */
  add(node, tight) {
    const close = tight && !this.gap;
    this.gap = false;
    const last = this.nodes.at(-1);
    if (last !== void 0 && merge(last, node, close)) return;
    setTight(node, close && last !== void 0);
    this.nodes.push(node);
  }
  /** Something that came to nothing: its blank line stays. */
  skip(tight) {
    this.gap ||= !tight;
  }
};
function setTight(node, tight) {
  const { tight: _tight, ...style } = styleOf(node);
  node.data = { ...node.data, style: { ...style, tight } };
}
function merge(last, node, tight) {
  if (last.type === "list" && node.type === "list" && isSameList(last, node)) {
    const [first, ...others] = node.children;
    if (first !== void 0) setTight(first, tight);
    if (first !== void 0) last.children.push(first, ...others);
    return true;
  }
  if (!tight || last.type !== node.type) return false;
  if (last.type === "paragraph") {
    last.children.push({ type: "text", value: "\n" }, ...node.children);
    last.children = mergeTexts2(last.children);
    return true;
  }
  if (last.type === "blockquote") {
    const writer = new FlowWriter();
    for (const child of last.children) writer.add(child, styleOf(child).tight === true);
    for (const [index, child] of node.children.entries()) {
      writer.add(child, index === 0 || styleOf(child).tight === true);
    }
    last.children = writer.nodes;
    return true;
  }
  return false;
}
function isSameList(a, b) {
  const bullet = (list) => styleOf(list).bullet ?? (list.ordered === true ? "." : "*");
  return a.ordered === true === (b.ordered === true) && bullet(a) === bullet(b);
}
function mergeTexts2(nodes) {
  const result = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else result.push(node);
  }
  return result;
}

// src/template/fill/tidy-line.ts
function tidyLine(nodes, singleLine) {
  const result = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "break") {
      if (last === void 0 || last.type === "break") continue;
      if (singleLine) appendText(result, " ");
      else {
        if (last.type === "text") last.value = last.value.replace(/[ \t\n]+$/u, "");
        if (last.type === "text" && last.value === "") result.pop();
        if (result.length > 0 && result.at(-1)?.type !== "break") result.push(node);
      }
    } else if (node.type === "text") {
      const lines = node.value.replace(/[ \t]*\n\s*/gu, singleLine ? " " : "\n");
      appendText(
        result,
        last === void 0 || last.type === "break" ? lines.replace(/^[ \t\n]+/u, "") : lines
      );
    } else {
      result.push(node);
    }
  }
  for (let last = result.at(-1); last !== void 0; last = result.at(-1)) {
    if (last.type === "text") {
      last.value = last.value.replace(/[ \t\n]+$/u, "");
      if (last.value !== "") break;
    } else if (last.type !== "break") {
      break;
    }
    result.pop();
  }
  return result;
}
function appendText(nodes, text) {
  const last = nodes.at(-1);
  if (text === "") return;
  if (last?.type === "text") last.value += text;
  else nodes.push({ type: "text", value: text });
}
function settle(node) {
  if (!("children" in node)) return;
  let loose = false;
  const children = node.children;
  for (const [index, child] of children.entries()) {
    settle(child);
    const before = children[index - 1];
    if (before === void 0) continue;
    const style = styleOf(child);
    if (style.tight === true && canTouch(before, child)) continue;
    loose = true;
    child.data = { ...child.data, style: { ...style, tight: false } };
  }
  if (node.type === "list" || node.type === "listItem") node.spread = loose;
}
function fitInCell(nodes) {
  return nodes.flatMap((node) => {
    if (node.type === "inlineCode") {
      return node.value.split(/(?<=\\)(?=\|)/u).flatMap((value, index) => {
        const code2 = { ...node, value };
        return index === 0 ? [code2] : [{ type: "html", value: EMPTY_COMMENT }, code2];
      });
    }
    return "children" in node ? [{ ...node, children: fitInCell(node.children) }] : [node];
  });
}

// src/template/fill/instantiate.ts
function instantiate(template, view, options = {}) {
  const writer = new FlowWriter();
  writeFlow(template.parts, Scope.of(view, options.shape, options.target), writer);
  const root = { type: "root", children: writer.nodes };
  settle(root);
  return root;
}
function writeFlow(parts, scope, writer, leading) {
  let first = leading;
  for (const part of parts) {
    if (part.type === "block") writeBlock(part, scope, writer, first);
    else writeNode(part, scope, writer, first ?? styleOf(part.node).tight === true);
    first = void 0;
  }
}
function writeBlock(part, scope, writer, leading) {
  const count = writer.nodes.length;
  for (const [index, { branch, scope: inner }] of runBlock(part.block, scope).entries()) {
    writeFlow(part.branches[branch], inner, writer, index === 0 ? leading ?? part.tight : !part.gap);
  }
  if (writer.nodes.length === count) writer.skip(leading ?? part.tight);
}
function writeNode(part, scope, writer, tight) {
  const nodes = fillNode(part, scope);
  if (nodes.length === 0) writer.skip(tight);
  for (const [index, node] of nodes.entries())
    writer.add(node, index === 0 ? tight : styleOf(node).tight === true);
}
function fillNode(part, scope) {
  switch (part.type) {
    case "static":
      return [copyNode(part.node)];
    case "container":
      return fillContainer(part.node, part.children, scope);
    case "row": {
      const cells = part.parts.map((line, index) => {
        const children = tidyLine(fillLine(line, scope, positionIn(scope)), true);
        return { ...copyAlone(part.cells[index] ?? part.node), children: fitInCell(children) };
      });
      return [{ ...copyAlone(part.node), children: cells }];
    }
    case "phrasing":
      return fillPhrasing(part, scope);
    case "literal":
      return fillLiteral(part, scope);
    default: {
      const url = fillUrl(part.url, scope);
      return url === void 0 ? [] : [{ ...copyAlone(part.node), url, title: fillText(part.title, scope) || null }];
    }
  }
}
function fillContainer(node, parts, scope) {
  const writer = new FlowWriter();
  writeFlow(parts, scope, writer);
  if (writer.nodes.length === 0 && parts.length > 0) return [];
  const filled = { ...copyAlone(node), children: writer.nodes };
  if (filled.type === "listItem") settleTask(filled);
  return [filled];
}
function settleTask(item) {
  if (item.children[0]?.type !== "paragraph") item.checked = null;
}
function fillPhrasing({ node, children, sole }, scope) {
  if (sole !== null && sole.type === "call" && node.type === "paragraph") {
    const content = evaluateContent(sole, scope);
    if (content instanceof Live && content.flow !== null)
      return content.flow.map((block) => copyNode(block));
  }
  const singleLine = node.type === "heading" && styleOf(node).setext !== true;
  const line = tidyLine(fillLine(children, scope, positionIn(scope)), singleLine);
  return line.length === 0 ? [] : [{ ...copyAlone(node), children: line }];
}
function positionIn({ target }) {
  return { target, inLink: false, nested: false };
}
function fillLiteral({ node, text }, scope) {
  switch (node.type) {
    case "html": {
      const value = withoutControl(fillText(text, scope, htmlWriter(scope.target)));
      return value.trim() === "" ? [] : [{ ...copyAlone(node), value }];
    }
    case "yaml":
      return [{ ...copyAlone(node), value: settleYaml(fillText(text, scope, embedInYaml)) }];
    default:
      return [{ ...copyAlone(node), value: fillText(text, scope).replace(/\n$/u, "") }];
  }
}

export {
  withhold,
  withholdAll,
  newestRepository,
  descendants,
  withoutJoiners,
  joinersIn,
  withoutQuieting,
  isMergeable,
  assertMergeable,
  controlComments,
  readMark,
  readSays,
  identityTag,
  textTag,
  placeTag,
  readMemory,
  writeMemory,
  withoutMemory,
  identify,
  sectionSegment,
  groupSegment,
  placeOf,
  readDocument,
  planMerge,
  branchName,
  nthName,
  untilDone,
  sentBy,
  bringUpToDate,
  syncFile,
  existingFile,
  finalFile,
  publishedFile,
  committedAt,
  findPublished,
  madeDocument,
  instantiate
};
