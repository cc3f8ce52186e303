import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  plainText
} from "./chunk-5MK5JZCK.js";

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

// src/markdown/text/code-spans.ts
function withCodeSpans(text) {
  if (!text.includes("`")) return text === "" ? [] : [{ type: "text", value: text }];
  const nodes = [];
  let start = 0;
  for (const { from, to, code } of codeSpans(text)) {
    if (from > start) nodes.push({ type: "text", value: text.slice(start, from) });
    nodes.push({ type: "inlineCode", value: code });
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
    const code = text.slice(open.to, end.from);
    index = close;
    if (code.trim() === "") continue;
    const padded = code.startsWith(" ") && code.endsWith(" ");
    spans.push({ from: open.from, to: end.to, code: padded ? code.slice(1, -1) : code });
  }
  return spans;
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

export {
  ArgumentError,
  Live,
  isScalar,
  scalarText,
  isTruthy,
  withCodeSpans,
  codeSpans,
  safeUrl,
  safeCompletedUrl,
  isWebAddress
};
