import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  EMPTY_COMMENT,
  frontmatterToMarkdown,
  gfmToMarkdown,
  handle,
  parseFragment,
  plainText,
  remembering,
  toMarkdown,
  toString
} from "./chunk-S5WXCRNB.js";

// src/markdown/delimiter-runs.ts
var ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/u;
var PUNCTUATION = /[\p{P}\p{S}\p{Cs}]/u;
function mayEmphasize(text, marker) {
  let opened = false;
  for (let start = text.indexOf(marker); start !== -1; ) {
    let end = start + 1;
    while (text.charAt(end) === marker) end += 1;
    const previous = text.charAt(start - 1);
    const next = text.charAt(end);
    const sides = waysToRead(previous, next);
    if (opened && (isMarker(previous) || sides.some(([before, after]) => canClose(before, after, marker)))) {
      return true;
    }
    opened ||= isMarker(next) || sides.some(([before, after]) => canClose(after, before, marker));
    start = text.indexOf(marker, end);
  }
  return false;
}
function isMarker(character) {
  return character === "*" || character === "_" || character === "~";
}
function isAmbiguous(before, after) {
  return waysToRead(before, after).length > 1;
}
function canClose(before, after, marker) {
  const right = before === "letter" || before === "punctuation" && after !== "letter";
  return right && (marker !== "_" || after !== "letter");
}
function waysToRead(before, after) {
  return kindsOf(before).flatMap((left) => kindsOf(after).map((right) => [left, right]));
}
function kindsOf(character) {
  if (character === "" || /\s/u.test(character)) return ["space"];
  if (ASCII_PUNCTUATION.test(character)) return ["punctuation"];
  return PUNCTUATION.test(character) ? ["punctuation", "letter"] : ["letter"];
}

// src/markdown/escape-text.ts
var PLAIN = /^[^\\`*_~[\]<&|@\n\r\t\0]*$/u;
var ADDRESS = /:\/\/|www\./iu;
var BLOCK_START = /^(?:[#>+\-*=~`_:|<[]|\d{1,9}[.)])/u;
var HTML_TAG = /^<(?:[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|\/[a-z][a-z0-9-]*\s*)>/iu;
var NUMERIC_REFERENCE = /^&#(?:\d{1,7}|x[0-9a-f]{1,6});/iu;
function escapeText(text, position) {
  if (ADDRESS.test(text) || losesSpace(text, position)) return void 0;
  const opening = position.opensBlock && BLOCK_START.test(text) ? escapeOpening(text, position) : 0;
  if (opening === void 0) return void 0;
  if (position.inHeading && /#\s*$/u.test(text)) return void 0;
  if (text.endsWith("!") && position.next.startsWith("[")) return void 0;
  if (PLAIN.test(text)) return insertBackslash(text, opening);
  if (/[\n\r\t\0]/u.test(text)) return void 0;
  const escapes = findEscapes(text, position);
  if (escapes === void 0) return void 0;
  if (opening > 0) escapes.push(opening - 1);
  return insertBackslashes(text, escapes);
}
var MARKERS = ["*", "_", "~"];
function losesSpace(text, { first, next }) {
  return first && /^\s/u.test(text) || next === "" && /\s$/u.test(text);
}
function escapeOpening(text, position) {
  if (/^(?:#{1,6}|[-+*])(?:\s|$)/u.test(text) || text.startsWith(">")) return 1;
  const number = /^\d{1,9}(?=[.)](?:\s|$))/u.exec(text);
  if (number !== null) return number[0].length + 1;
  if (/^\d/u.test(text)) return 0;
  if (position.opensItem && /^\[[ xX]\](?:\s|$)/u.test(text)) return 1;
  if (position.opensQuote && text.startsWith("[!")) return 1;
  if (/^(?:<[a-z!/?]|~~~|```|[-_*]{2})/iu.test(text)) return void 0;
  return /^(?:[-_*]\s*){3,}$/u.test(text) ? void 0 : 0;
}
function findEscapes(text, position) {
  if (/[*_~]/u.test(text) && MARKERS.some((marker) => mayEmphasize(text, marker))) return void 0;
  if (/[[\]]/u.test(text) && !bracketsAreHarmless(text, position)) return void 0;
  if (/[\w.+-]@[\w-]+\./u.test(text) || /xmpp:|mailto:/iu.test(text)) return void 0;
  const escapes = openingBrackets(text);
  if (position.inLink && escapes.length > 0) {
    escapes.push(...[...text.matchAll(/[[\]]/gu)].map(({ index }) => index));
  }
  for (const { 0: character, index } of text.matchAll(/[\\`<&|]/gu)) {
    const needed = needsEscape(text, character, index, position.inCell);
    if (needed === void 0) return void 0;
    if (needed) escapes.push(index);
  }
  return escapes;
}
function needsEscape(text, character, index, inCell) {
  const rest = text.slice(index, index + 1e3);
  switch (character) {
    case "\\":
      return index === text.length - 1 ? void 0 : /^\\[!-/:-@[-`{-~]/u.test(rest);
    case "`":
      return countRuns(text, index);
    case "<":
      if (!/^<[a-z!/?]/iu.test(rest)) return false;
      if (!text.includes(">", index)) return false;
      return HTML_TAG.test(rest) ? true : /^<[a-z][^:@!"']*>/iu.test(rest) && rest.length < 1e3 ? false : void 0;
    case "&":
      if (NUMERIC_REFERENCE.test(rest)) return true;
      return /^&[a-z][a-z0-9]*;/iu.test(rest) ? void 0 : false;
    default:
      return inCell;
  }
}
function countRuns(text, index) {
  if (text.includes("``") || text.includes("\\")) return void 0;
  return text.includes("`", index + 1);
}
function bracketsAreHarmless(text, { definitions, inLink, next }) {
  if (definitions || /\][([:]/u.test(text) || text.endsWith("]") && next !== "") return false;
  if (!inLink) return true;
  let depth = 0;
  for (const { 0: bracket } of text.matchAll(/[[\]\\`<]/gu)) {
    if (bracket !== "[" && bracket !== "]") return false;
    depth += bracket === "[" ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
var TAGS = /^\\?\[(?:In Progress|Closed)\](?=\s|$)/u;
function openingBrackets(text) {
  const last = text.lastIndexOf("]");
  return [...text.matchAll(/\[/gu)].map(({ index }) => index).filter((index) => {
    return index < last && !TAGS.test(text.slice(index, index + 16)) && !/^\[\s*\]/u.test(text.slice(index, index + 8));
  });
}
function insertBackslash(text, opening) {
  return opening === 0 ? text : `${text.slice(0, opening - 1)}\\${text.slice(opening - 1)}`;
}
function insertBackslashes(text, offsets) {
  if (offsets.length === 0) return text;
  const parts = [];
  let start = 0;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    parts.push(text.slice(start, offset));
    start = offset;
  }
  return [...parts, text.slice(start)].join("\\");
}

// src/markdown/style.ts
function styleOf(node) {
  return node.data?.style ?? {};
}
function noteStyle(root, source) {
  visit(root, void 0, 0, source);
  return root;
}
function visit(node, parent, index, source) {
  const style = readStyle(node, source);
  if (parent !== void 0 && isTight(node, parent.children[index - 1], source)) style.tight = true;
  if (parent?.type === "root" && node.type === "list") {
    const indent = (node.position?.start.column ?? 1) - 1;
    if (indent > 0 && indent < 4) style.indent = indent;
  }
  if (Object.keys(style).length > 0) node.data = { ...node.data, style };
  if ("children" in node) node.children.forEach((child, at) => void visit(child, node, at, source));
}
function isTight(node, before, source) {
  const from = before?.position?.end.offset;
  const to = node.position?.start.offset;
  if (from === void 0 || to === void 0) return false;
  return !/\n[^\n]*\n/u.test(source.slice(from, to));
}
function readStyle(node, source) {
  const start = node.position?.start.offset;
  if (start === void 0) return node.type === "link" ? { form: "bare" } : {};
  const first = source.charAt(start);
  switch (node.type) {
    case "list":
      return readList(source, start, node.children[1]?.position?.start.offset);
    case "listItem": {
      const check = node.checked === true ? /^\S+\s+\[([xX])\]/u.exec(source.slice(start, start + 40)) : null;
      return check?.[1] === "X" ? { check: "X" } : {};
    }
    case "emphasis":
    case "strong":
      return first === "_" ? { marker: "_" } : {};
    case "link":
      return { form: first === "<" ? "angle" : first === "[" ? "resource" : "bare" };
    case "thematicBreak":
      return { rule: source.slice(start, node.position?.end.offset).trim() };
    case "code":
      return first === "~" ? { fence: "~" } : {};
    case "heading":
      return first === "#" ? {} : { setext: true };
    case "break":
      return first === "\\" ? {} : { spaces: true };
    default:
      return {};
  }
}
function readList(source, first, second) {
  const number = /^(\d+)([.)])/u.exec(source.slice(first, first + 11));
  if (number === null) return { bullet: source.charAt(first) };
  const next = second === void 0 ? null : /^\d+/u.exec(source.slice(second, second + 10));
  return { bullet: number[2] ?? ".", ...next?.[0] === number[1] ? { increment: false } : {} };
}

// src/markdown/links.ts
var PLAIN_ADDRESS = /^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][a-z0-9/_~.:?#@!$,;=%+-]*[a-z0-9/=+-])?$|^https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}\/?$/iu;
function isPlainAddress(text) {
  return PLAIN_ADDRESS.test(text);
}
function showsItself(node) {
  const [text] = node.children;
  if (node.children.length !== 1 || text?.type !== "text" || (node.title ?? null) !== null) return false;
  return [text.value, `http://${text.value}`, `mailto:${text.value}`].includes(node.url);
}
function bareAddress(node, before, after) {
  if (styleOf(node).form !== "bare" || !showsItself(node)) return void 0;
  const text = node.children[0]?.type === "text" ? node.children[0].value : "";
  if (!/^$|[\s(]$/u.test(before) || text.includes("|")) return void 0;
  if (!/^\s|^[.,;:)]+(?:\s)/u.test(after)) return void 0;
  if (isPlainAddress(text)) return text;
  if (/\s/u.test(text)) return void 0;
  const found = parseFragment(`x ${text}${after.slice(0, 2)}`).children[0];
  const link2 = found?.type === "paragraph" ? found.children[1] : void 0;
  return link2?.type === "link" && link2.url === node.url && showsItself(link2) ? text : void 0;
}
function angleAddress(node) {
  if (styleOf(node).form === "resource" || !showsItself(node)) return void 0;
  return /^https?:\/\/[^\0- <>\u007f\\`&|]+$/iu.test(node.url) && node.children[0]?.type === "text" && node.children[0].value === node.url ? `<${node.url}>` : void 0;
}
function textAfter(node, parent) {
  const siblings = parent?.children ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  if (next === void 0 || next.type === "break") return "\n";
  return next.type === "text" ? `${next.value}
` : "*";
}
var link = Object.assign(
  (...[node, parent, state, info]) => {
    const bare = bareAddress(node, info.before, textAfter(node, parent));
    if (bare !== void 0) return bare;
    const { resourceLink } = state.options;
    const bar = node.url.includes("|") && state.stack.includes("tableCell");
    state.options.resourceLink = bar || styleOf(node).form === "resource";
    const value = handle.link(node, parent, state, info);
    state.options.resourceLink = resourceLink;
    return value;
  },
  {
    peek: (node) => styleOf(node).form === "bare" ? node.url.charAt(0) : "["
  }
);

// src/markdown/same-meaning.ts
function sameReading(a, b) {
  return JSON.stringify(readingOf(a)) === JSON.stringify(readingOf(b));
}
function readingOf(node) {
  const copy = {};
  for (const [key, value] of Object.entries(node).sort(([a], [b]) => a < b ? -1 : 1)) {
    if (key === "position" || key === "data" || value === null || value === void 0) continue;
    copy[key] = key === "children" ? childrenOf(value) : value;
  }
  return copy;
}
function childrenOf(children) {
  const copies = [];
  for (const original of children) {
    if (original.type === "html" && original.value === EMPTY_COMMENT) continue;
    const isBare = original.type === "link" && showsItself(original);
    const child = isBare ? { type: "text", value: toString(original) } : original;
    const last = copies.at(-1);
    const joins = child.type === "text" || child.type === "inlineCode";
    if (joins && last?.type === child.type) last.value = `${String(last.value)}${child.value}`;
    else copies.push(readingOf(child));
  }
  return copies;
}

// src/markdown/needless-escapes.ts
var ESCAPES = /\\([!-/:-@[-`{-~])|&#x([0-9A-F]+);/gu;
var PATIENCE = 4e4;
var FEWEST_TRIALS = 2;
var ADDRESS2 = /(?:https?\\?:\/\/|www\\?\.)[^\s<]+/giu;
var PIECES_KEPT = 4096;
var shortest = remembering(PIECES_KEPT);
function dropNeedlessEscapes(text, around, keep) {
  const { before, after, indent } = around;
  return shortest(JSON.stringify([text, before, after, indent, ...keep]), () => shorten(text, around, keep));
}
function shorten(text, around, keep) {
  const escapes = [...text.matchAll(ESCAPES)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      plain: match[1] ?? String.fromCodePoint(Number.parseInt(match[2] ?? "20", 16))
    })
  ).filter(({ start }) => !keep.has(start));
  if (escapes.length === 0) return text;
  const wanted = meaning(text, around);
  const dropped = /* @__PURE__ */ new Set();
  let trials = Math.max(FEWEST_TRIALS, Math.floor(PATIENCE / (text.length + escapes.length ** 2 + 1)));
  const attempt = (group) => {
    if (group.length === 0 || trials <= 0) return false;
    trials -= 1;
    for (const mark of group) dropped.add(mark);
    if (meaning(without(text, escapes, dropped), around) === wanted) return true;
    for (const mark of group) dropped.delete(mark);
    return false;
  };
  const halve = (group) => {
    if (group.length < 2) return;
    const half = Math.ceil(group.length / 2);
    for (const part of [group.slice(half), group.slice(0, half)]) if (!attempt(part)) halve(part);
  };
  if (!attempt(escapes)) {
    for (const { 0: address, index } of text.matchAll(ADDRESS2)) {
      attempt(escapes.filter(({ start }) => start >= index && start < index + address.length));
    }
    const others = escapes.filter((mark) => !dropped.has(mark));
    if (dropped.size === 0 || !attempt(others)) halve(others);
  }
  return without(text, escapes, dropped);
}
function without(text, escapes, dropped) {
  let result = "";
  let start = 0;
  for (const mark of escapes) {
    if (!dropped.has(mark)) continue;
    result += text.slice(start, mark.start) + mark.plain;
    start = mark.end;
  }
  return result + text.slice(start);
}
function meaning(text, { before, after, indent }) {
  return JSON.stringify(readingOf(parseFragment(before + text.replaceAll("\n", `
${indent}`) + after)));
}

// src/markdown/phrasing.ts
var PLAIN_DESTINATION = /^(?:[\w:/?.=%#~+@,;!$-]+|[\w:/?.=%#~+@,&!$-]+)$/u;
var EMPHASIS = /^[\p{L}\p{N}](?:[\p{L}\p{N} .,:;'"/-]*[\p{L}\p{N}])?$/u;
function writePlainly(parent, position) {
  const children = parent.children;
  if (children.length > 1 && marksCollide(children)) return void 0;
  let result = "";
  for (const [index, child] of children.entries()) {
    const first = index === 0;
    const piece = writeNode(child, parent, result, {
      opensBlock: first && position.opensBlock,
      opensItem: first && position.opensItem,
      opensQuote: first && position.opensQuote,
      inCell: position.inCell,
      inHeading: position.inHeading,
      inLink: false,
      definitions: position.definitions,
      first,
      next: peek(children[index + 1])
    });
    if (piece === void 0) return void 0;
    result += piece;
  }
  return result;
}
function writeNode(node, parent, before, at) {
  switch (node.type) {
    case "text":
      return escapeText(node.value, at);
    case "link":
      return writeLink(node, parent, before, at);
    case "inlineCode":
      if (/^\s|\s$|[`|\n]/u.test(node.value) || node.value === "") return void 0;
      return `\`${node.value}\``;
    case "html":
      return node.value === EMPTY_COMMENT ? node.value : void 0;
    case "emphasis":
    case "strong": {
      const [text] = node.children;
      const after = textAfter(node, parent);
      if (node.children.length !== 1 || text?.type !== "text" || !EMPHASIS.test(text.value)) return void 0;
      if (!/(?:^|[\s(])$/u.test(before) || !/^[\s.,:;)!?]/u.test(after)) return void 0;
      const marker = (styleOf(node).marker ?? "*").repeat(node.type === "strong" ? 2 : 1);
      return marker + text.value + marker;
    }
    default:
      return void 0;
  }
}
function writeLink(node, parent, before, at) {
  const address = bareAddress(node, before, textAfter(node, parent)) ?? angleAddress(node);
  if (address !== void 0) return address;
  const [text] = node.children;
  if (node.children.length !== 1 || text?.type !== "text" || (node.title ?? null) !== null) return void 0;
  if (!PLAIN_DESTINATION.test(node.url) || text.value.startsWith("^")) return void 0;
  if (before.endsWith("!")) return void 0;
  const inner = {
    ...at,
    opensBlock: false,
    opensItem: false,
    opensQuote: false,
    inLink: true,
    alone: true,
    next: ""
  };
  const label = escapeText(text.value, inner);
  return label === void 0 ? void 0 : `[${label}](${node.url})`;
}
var PAIRING = /[*_~`<>[\]]/gu;
function marksCollide(children) {
  const open = /* @__PURE__ */ new Set();
  const closed = /* @__PURE__ */ new Set();
  let texts = 0;
  for (const child of children) {
    const own = new Set(marksOf(child).map((mark) => mark === "]" ? "[" : mark === ">" ? "<" : mark));
    if (child.type === "text" && own.size > 0) texts += 1;
    const complete = child.type === "inlineCode" || child.type === "html";
    for (const kind of own) if (open.has(kind) || !complete && closed.has(kind)) return true;
    for (const kind of own) (complete ? closed : open).add(kind);
  }
  return texts > 0 && (open.has("?") || closed.has("?"));
}
function marksOf(node) {
  switch (node.type) {
    case "text":
      return node.value.match(PAIRING) ?? [];
    case "link": {
      const [text] = node.children;
      const plain = node.children.length === 1 && text?.type === "text" && !/[*_~`<>[\]\\]/u.test(text.value);
      return (plain || styleOf(node).form === "bare") && !/[`<>\\]/u.test(node.url) ? [] : ["?"];
    }
    case "inlineCode":
      return ["`"];
    case "html":
      return node.value === EMPTY_COMMENT ? ["<"] : ["?"];
    case "emphasis":
    case "strong":
      return ["*", "_"];
    default:
      return ["?"];
  }
}
function peek(node) {
  if (node === void 0) return "";
  switch (node.type) {
    case "text":
      return node.value;
    case "link":
      return styleOf(node).form === "bare" ? "h" : "[";
    case "image":
      return "!";
    case "inlineCode":
      return "`";
    default:
      return "*";
  }
}

// src/markdown/handlers.ts
function phrasingHandlers(definitions) {
  return {
    paragraph(node, parent, state, info) {
      const first = parent?.children[0] === node;
      const item = first && parent.type === "listItem" ? parent : void 0;
      const checkbox = item === void 0 || typeof item.checked !== "boolean" ? "" : checkboxOf(item);
      const position = {
        opensBlock: checkbox === "",
        opensItem: item !== void 0 && checkbox === "",
        opensQuote: first && parent.type === "blockquote",
        inCell: false,
        inHeading: false,
        definitions: definitions !== ""
      };
      const around = item === void 0 ? { before: "", after: "", indent: "" } : { before: `* ${checkbox}`, after: "", indent: "  " };
      const before = checkbox === "" ? info.before : " ";
      const piece = { construct: "paragraph", position, around };
      return checkbox + write(node, piece, state, { ...info, before });
    },
    heading(node, parent, state, info) {
      const several = node.children.some(
        (child) => child.type === "break" || "value" in child && /\n/u.test(child.value)
      );
      if (several || styleOf(node).setext === true && node.depth < 3) {
        const { setext } = state.options;
        state.options.setext = true;
        const value = handle.heading(node, parent, state, info);
        state.options.setext = setext;
        return value;
      }
      const marks = "#".repeat(node.depth);
      const position = { ...INERT, inHeading: true, definitions: definitions !== "" };
      const around = { before: `${marks} `, after: "", indent: "" };
      const piece = { construct: "headingAtx", position, around };
      const text = write(node, piece, state, { ...info, before: "# ", after: "\n" });
      return text === "" ? marks : `${marks} ${/^[ \t]/u.test(text) ? `&#x20;${text.slice(1)}` : text}`;
    },
    table(node, _parent, state, info) {
      const exit = state.enter("table");
      const width = Math.max(node.align?.length ?? 0, node.children[0]?.children.length ?? 0);
      const rows = node.children.map((row) => {
        const cells = row.children.map((cell) => writeCell(cell, state, info));
        return `|${cells.map((cell) => ` ${cell} `).join("|")}|`.replaceAll("|  |", "| |");
      });
      const rule = Array.from({ length: width }, (_, column) => ALIGNMENT[node.align?.[column] ?? "none"]);
      rows.splice(1, 0, `| ${rule.join(" | ")} |`);
      exit();
      return rows.join("\n");
    }
  };
  function writeCell(cell, state, info) {
    const position = { ...INERT, inCell: true, definitions: definitions !== "" };
    const around = { before: "| ", after: " |\n| --- |", indent: "" };
    const piece = { construct: "tableCell", position, around };
    return write(cell, piece, state, { ...info, before: " ", after: " " });
  }
  function write(node, { construct, position, around }, state, info) {
    const plain = writePlainly(node, position);
    if (plain !== void 0) return plain;
    const exit = state.enter(construct);
    const exitPhrasing = state.enter("phrasing");
    const escaped = state.containerPhrasing(node, info);
    exitPhrasing();
    exit();
    if (!/\\|&#x/u.test(escaped)) return escaped;
    const keep = escapesToKeep(escaped, position.opensQuote);
    return dropNeedlessEscapes(escaped, { ...around, after: around.after + definitions }, keep);
  }
}
function escapesToKeep(escaped, opensQuote) {
  const keep = new Set(opensQuote && escaped.startsWith("\\[!") ? [0] : []);
  for (const { 0: mark, index } of escaped.matchAll(/\\[*_~]/gu)) {
    if (isAmbiguous(escaped.charAt(index - 1), escaped.charAt(index + mark.length))) keep.add(index);
  }
  const ends = escaped.lastIndexOf("]");
  const opening = new Set(openingBrackets(escaped));
  for (const { index } of escaped.matchAll(/\\\[/gu)) {
    const label = /^\\\[(?:[^[\]\\]|\\.)*\](?!\\?\(|[[:])/su.test(escaped.slice(index, index + 1e3));
    if (label && index < ends && opening.has(index + 1)) keep.add(index);
  }
  return keep;
}
var INERT = { opensBlock: false, opensItem: false, opensQuote: false, inCell: false, inHeading: false };
var ALIGNMENT = { none: "---", left: ":--", center: ":-:", right: "--:" };
function checkboxOf(item) {
  return `[${item.checked === true ? styleOf(item).check ?? "x" : " "}] `;
}
var list = (node, parent, state, info) => {
  const { bullet, indent, increment } = styleOf(node);
  const { options } = state;
  const before = { ...options };
  if (node.ordered === true) {
    options.bulletOrdered = bullet === ")" ? ")" : ".";
    options.incrementListMarker = increment !== false;
  } else if (bullet === "*" || bullet === "-" || bullet === "+") {
    options.bullet = bullet;
  }
  const value = handle.list(node, parent, state, info);
  Object.assign(options, { incrementListMarker: true, bulletOrdered: ".", bullet: "*" }, before);
  if (indent === void 0) return value;
  return state.indentLines(value, (line, _number, blank) => blank ? line : " ".repeat(indent) + line);
};
var thematicBreak = (node, _parent, state) => {
  const rule = styleOf(node).rule ?? "***";
  return rule.charAt(0) === state.bulletCurrent ? rule.startsWith("*") ? "---" : "***" : rule;
};
var code = (node, parent, state, info) => {
  const { fence } = state.options;
  state.options.fence = styleOf(node).fence === "~" ? "~" : "`";
  const value = handle.code(node, parent, state, info);
  state.options.fence = fence ?? "`";
  return value;
};
var hardBreak = (node, parent, state, info) => {
  const value = handle.break(node, parent, state, info);
  return styleOf(node).spaces === true && value === "\\\n" ? "  \n" : value;
};
var emphasis = emphasisHandler("emphasis", 1);
var strong = emphasisHandler("strong", 2);
function emphasisHandler(type, size) {
  const handle2 = (node, parent, state, info) => handle[type](node, parent, state, info);
  return Object.assign(handle2, {
    attention: (node) => ({
      construct: type,
      markers: styleOf(node).marker === "_" ? ["_", "*"] : ["*", "_"],
      sizes: [size]
    }),
    peek: (node) => styleOf(node).marker ?? "*"
  });
}
var styledHandlers = { list, thematicBreak, code, break: hardBreak, emphasis, strong };

// src/markdown/join.ts
function canTouch(left, right) {
  if (left.type === "listItem" && right.type === "listItem")
    return !["html", "table"].includes(tail(left).type);
  if (left.type === "blockquote" && right.type === "blockquote") return false;
  if (left.type === "list" && right.type === "list") return false;
  switch (tail(left).type) {
    case "paragraph":
      return interruptsParagraph(right);
    case "heading":
    case "thematicBreak":
    case "code":
      return right.type === "paragraph" || right.type === "table" || interruptsParagraph(right);
    default:
      return false;
  }
}
function tail(node) {
  const last = "children" in node ? node.children.at(-1) : void 0;
  const container = node.type === "blockquote" || node.type === "list" || node.type === "listItem";
  return container && last !== void 0 ? tail(last) : node;
}
function interruptsParagraph(node) {
  switch (node.type) {
    case "heading":
      return styleOf(node).setext !== true;
    case "code":
    case "blockquote":
      return true;
    case "thematicBreak":
      return styleOf(node).rule?.startsWith("-") !== true;
    case "list": {
      const opens = (node.children[0]?.children.length ?? 0) > 0;
      return opens && (node.ordered !== true || (node.start ?? 1) === 1);
    }
    default:
      return false;
  }
}
var joinAsWritten = (left, right) => {
  const { tight } = styleOf(right);
  if (tight === void 0) return void 0;
  return tight && canTouch(left, right) ? 0 : 1;
};

// src/markdown/to-markdown.ts
function toMarkdown2(root) {
  return toMarkdown(root, {
    bullet: "*",
    rule: "-",
    extensions: [gfmToMarkdown(), frontmatterToMarkdown(["yaml"])],
    handlers: {
      ...phrasingHandlers(collectDefinitions(root)),
      ...styledHandlers,
      link
    },
    join: [joinAsWritten]
  });
}
function collectDefinitions(node) {
  if (node.type === "definition") return `

[${node.label ?? node.identifier}]: #`;
  const own = node.type === "footnoteDefinition" ? `

[^${node.label ?? node.identifier}]: x` : "";
  return "children" in node ? own + node.children.map(collectDefinitions).join("") : own;
}

// src/template/helpers/helper.ts
var ArgumentError = class extends Error {
  name = "ArgumentError";
  why;
  hint;
  constructor(message, why, hint) {
    super(message);
    this.why = why;
    this.hint = hint;
  }
};
var Live = class {
  /** For use within a line. */
  inline;
  /** For use as a separate paragraph; null for nodes that only fit within a line. */
  flow;
  constructor(inline, flow = null) {
    this.inline = inline;
    this.flow = flow;
  }
};
function isScalar(value) {
  return value === null || !["object", "function", "symbol"].includes(typeof value);
}
function scalarText(value) {
  if (isScalar(value)) return plainText(value);
  const what = Array.isArray(value) ? "a list" : typeof value === "function" ? "a function" : "an object";
  throw new ArgumentError(
    `This is ${what}, not a text.`,
    "Only texts, numbers and yes-or-no values can be printed.",
    Array.isArray(value) ? 'Use {{#each}} or {{join list ", "}}.' : "Name one of its values: {{object.name}}."
  );
}
function isTruthy(value, includeZero = false) {
  if (value === 0) return includeZero;
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

// src/markdown/text/safe-url.ts
var SCHEME = /^([a-z][a-z0-9+.-]*):/iu;
var ABSOLUTE = /^(?:https?:\/\/[^\s/]|mailto:.)/iu;
var EXPLICITLY_RELATIVE = /^(?:\.{1,2}\/|#)/u;
function safeUrl(value) {
  const url = plainText(value);
  return ABSOLUTE.test(url) || EXPLICITLY_RELATIVE.test(url) ? url : void 0;
}
function safeCompletedUrl(prefix, url) {
  if (prefix === "") return safeUrl(url);
  const text = plainText(url);
  if (ABSOLUTE.test(text)) return text;
  if (SCHEME.test(text) && !/[/?#]/u.test(prefix)) return void 0;
  if (SCHEME.test(prefix)) return void 0;
  const startsAnotherHost = /^[/\\]{2}/u;
  return startsAnotherHost.test(text) && !startsAnotherHost.test(prefix) ? void 0 : text;
}
function isWebAddress(url) {
  return /^https?:\/\/[^\s<>]+$/iu.test(url);
}

// src/markdown/text/code-spans.ts
function withCodeSpans(text) {
  if (!text.includes("`")) return text === "" ? [] : [{ type: "text", value: text }];
  const nodes = [];
  let start = 0;
  for (const { from, to, code: code2 } of codeSpans(text)) {
    if (from > start) nodes.push({ type: "text", value: text.slice(start, from) });
    nodes.push({ type: "inlineCode", value: code2 });
    start = to;
  }
  if (start < text.length) nodes.push({ type: "text", value: text.slice(start) });
  return nodes;
}
function codeSpans(text) {
  const runs = [...text.matchAll(/`+/gu)].map(({ 0: run, index }) => ({
    from: index,
    to: index + run.length
  }));
  const ofLength = /* @__PURE__ */ new Map();
  for (const [index, { from, to }] of [...runs.entries()].reverse()) {
    const indexes = ofLength.get(to - from);
    if (indexes === void 0) ofLength.set(to - from, [index]);
    else indexes.push(index);
  }
  const spans = [];
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index];
    const later = open === void 0 ? void 0 : ofLength.get(open.to - open.from);
    while (later !== void 0 && (later.at(-1) ?? index + 1) <= index) later.pop();
    const close = later?.at(-1);
    const end = close === void 0 ? void 0 : runs[close];
    if (open === void 0 || close === void 0 || end === void 0) continue;
    const code2 = text.slice(open.to, end.from);
    index = close;
    if (code2.trim() === "") continue;
    const padded = code2.startsWith(" ") && code2.endsWith(" ");
    spans.push({ from: open.from, to: end.to, code: padded ? code2.slice(1, -1) : code2 });
  }
  return spans;
}

export {
  styleOf,
  noteStyle,
  isPlainAddress,
  showsItself,
  sameReading,
  canTouch,
  toMarkdown2 as toMarkdown,
  ArgumentError,
  Live,
  isScalar,
  scalarText,
  isTruthy,
  safeUrl,
  safeCompletedUrl,
  isWebAddress,
  withCodeSpans,
  codeSpans
};
