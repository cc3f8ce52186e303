import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  mayHaveControl,
  readControlComment
} from "./chunk-HSMHP4VM.js";
import {
  DEEPEST,
  fromMarkdown,
  gfm,
  gfmFromMarkdown,
  tooDeepLine
} from "./chunk-5MK5JZCK.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  remembering
} from "./chunk-42COTETG.js";
import {
  itemKey
} from "./chunk-ZF5NENNC.js";
import {
  MONTH_PATTERN,
  monthOf
} from "./chunk-RBEEOKVI.js";
import {
  repositoryOfKey
} from "./chunk-3ADDMMTP.js";
import {
  nearest
} from "./chunk-Z56CAOR3.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

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
    withheld: new Set(hidden.map(identityOf)).size
  };
}
function identityOf(entry) {
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

// src/gather/check-labels.ts
async function checkLabels(source, labels, scope, items) {
  const met = new Set(items.flatMap((item) => item.labels.map((label) => label.toLowerCase())));
  const doubtful = labels.filter((label) => !met.has(label.toLowerCase()));
  if (doubtful.length === 0 || scope.length === 0) return [];
  const facts = await source.labels(doubtful, scope);
  return facts.filter(({ known }) => !known).map((fact) => warningFor(fact, scope));
}
function warningFor({ name, others }, scope) {
  const meant = nearest(name, others);
  const where = scope.length > 3 ? `${scope.slice(0, 3).join(", ")} and ${scope.length - 3} more` : scope.join(", ");
  return `Nothing in ${where} ever carried the label ${name}.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`;
}

// src/gather/meeting-issue.ts
function meetingIssueQuery({ repository, title }) {
  return { scope: [repository], kind: "issue", title: searchableWords(title) };
}
function rankMeetingIssues(candidates, { repository, title, date, others = [] }) {
  const wanted = normalise(title);
  const words = wordsOf(title);
  const longer = others.map(wordsOf).filter((other) => !hasAll(words, other));
  const isMeant = (found) => hasAll(found, words) && !longer.some((other) => hasAll(found, other));
  return candidates.filter(
    (item) => item.kind !== "pull-request" && item.repository.toLowerCase() === repository.toLowerCase()
  ).map((item) => ({ item, exact: normalise(item.title) === wanted })).filter(({ item, exact }) => exact || item.title.includes(date) && isMeant(wordsOf(item.title))).sort(
    (a, b) => Number(b.exact) - Number(a.exact) || Number(b.item.state === "open") - Number(a.item.state === "open") || a.item.number - b.item.number
  ).map(({ item }) => item);
}
function isTitle(found, title) {
  return normalise(found) === normalise(title);
}
function isMeetingTitle(title, series) {
  return /\d{4}-\d{2}-\d{2}/u.test(title) && hasAll(wordsOf(title), wordsOf(series));
}
function isSeriesTitle(title, series) {
  const day = /\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?: ?UTC)?)?/u;
  if (!day.test(title)) return false;
  const words = (text) => (normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
  return words(title.replace(day, " ")) === words(series);
}
function normalise(title) {
  return title.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
function wordsOf(title) {
  return new Set(normalise(title).match(/[\p{L}\p{N}]+/gu) ?? []);
}
function hasAll(words, wanted) {
  return [...wanted].every((word) => words.has(word));
}
function searchableWords(title) {
  const words = title.trim().split(/\s+/u);
  while (words.length > 1 && words.join(" ").length > 200) words.shift();
  return words.join(" ").slice(-200);
}
function withoutMeetingReferences(items, series) {
  const isAgenda = (event) => event.kind === "referenced" && series.some((meetings) => isOneOf(event, meetings));
  return items.map(
    (item) => item.activity === void 0 ? item : { ...item, activity: item.activity.filter((event) => !isAgenda(event)) }
  );
}
function isOneOf({ item, title }, series) {
  return repositoryOfKey(item).toLowerCase() === series.repository.toLowerCase() && isMeetingTitle(title, series.title);
}
var MONTH = String.raw`(?<month>${MONTH_PATTERN})\.?`;
var DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
var YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;
var ALONE = String.raw`(?<![\w/.-])`;
var YEAR_FIRST = /(?<!\d)(?<year>(?:19|20)\d{2})(?<gap>[-/. ]?)(?<month>\d{2})\k<gap>(?<day>\d{2})(?!\d)/u;
var DAY_MONTH = new RegExp(String.raw`${ALONE}${DAY}(?: of)?[ -]${MONTH}(?:,?[ -]${YEAR})?(?![\w])`, "iu");
var MONTH_DAY = new RegExp(String.raw`\b${MONTH} ${DAY}(?!\d)(?:,? ${YEAR})?`, "iu");
var NUMBERS = /(?<![\w/.-])(?<a>\d{1,2})(?<gap>[-/.])(?<b>\d{1,2})(?:\k<gap>(?<c>\d{4}|\d{2}))?(?![\w/-]|\.\d)/u;
var NEAR = 45;
var CLEARLY = 14;
function dateInTitle(title, opened) {
  const yearFirst = YEAR_FIRST.exec(title)?.groups;
  if (yearFirst !== void 0) return dateOf(yearFirst.year, yearFirst.month, yearFirst.day);
  const day = opened.slice(0, "yyyy-mm-dd".length);
  const words = DAY_MONTH.exec(title)?.groups ?? MONTH_DAY.exec(title)?.groups;
  if (words !== void 0) {
    const month = String(monthOf(words.month ?? ""));
    if (words.year !== void 0) return dateOf(words.year, month, words.day);
    return nearest2(inAnyYear(month, words.day, day), day);
  }
  const figures = NUMBERS.exec(title)?.groups;
  return figures === void 0 ? null : nearest2(readings(figures, day), day);
}
function readings({ a, gap, b, c }, opened) {
  if (c === void 0) {
    if (gap === "." || a?.length !== 2 || b?.length !== 2) return [];
    return [...inAnyYear(b, a, opened), ...inAnyYear(a, b, opened)];
  }
  if (c.length === 4) return [dateOf(c, b, a), dateOf(c, a, b)];
  return [dateOf(`20${c}`, b, a), dateOf(`20${c}`, a, b), dateOf(`20${a}`, b, c)];
}
function inAnyYear(month, day, opened) {
  const year = Number(opened.slice(0, 4));
  return [year - 1, year, year + 1].map((each) => dateOf(String(each), month, day));
}
function nearest2(possible, opened) {
  const from = Temporal.PlainDate.from(opened);
  const distances = [...new Set(possible)].flatMap((date) => date === null ? [] : [{ date, days: Math.abs(from.until(date).days) }]).sort((one, other) => one.days - other.days);
  const [best, second] = distances;
  if (best === void 0 || best.days > NEAR) return null;
  return second === void 0 || second.days - best.days >= CLEARLY ? best.date : null;
}
function dateOf(year = "", month = "", day = "") {
  const fields = { year: Number(year), month: Number(month), day: Number(day) };
  try {
    return Temporal.PlainDate.from(fields, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
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

// src/merge/lines.ts
var BYTE_ORDER_MARK = "\uFEFF";
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
  // GFM looks for an address at every letter; omitting the constructs is cheaper than disabling them.
  extensions: [{ ...gfm(), text: {} }, { disable: { null: INLINE } }],
  mdastExtensions: [
    // The extension with a transform looks for addresses in all text, which was omitted above.
    gfmFromMarkdown().filter((extension) => extension.transforms === void 0)
  ]
};
var PIECE = 128;
var BULLET = /^[-*+][ \t]+\S/u;
var ORDERED = /^\d{1,9}[.)][ \t]+\S/u;
var HEADING = /^#{1,6}[ \t]/u;
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
  for (let line = first + Math.ceil(size / PIECE); line < lineCount(lines); line += 1) {
    const text = lineText(lines, line);
    const isNear = line < first + size;
    if (!(isNear ? HEADING : /^\S/u).test(text)) continue;
    const above = lineText(lines, line - 1);
    if (above.trim() === "") return line;
    if (isNear) continue;
    if (DASHES.test(above) || ORDERED.test(text)) return line;
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
var PIECES_KEPT = 1024;
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

export {
  withhold,
  withholdAll,
  checkLabels,
  meetingIssueQuery,
  rankMeetingIssues,
  isTitle,
  isSeriesTitle,
  withoutMeetingReferences,
  dateInTitle,
  groupBy,
  isMergeable,
  assertMergeable,
  BYTE_ORDER_MARK,
  splitLines,
  lineCount,
  lineStart,
  lineText,
  isBlankLine,
  lineEnding,
  columnAfter,
  parseBlocks,
  isOpen,
  headingText,
  controlComments,
  controlCommentsIn,
  readMark,
  readSays
};
