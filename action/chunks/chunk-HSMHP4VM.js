import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/model/control-comments.ts
function writeMemoryComment(words) {
  return `<!-- minutebook 1 ${words.join(" ")} -->`;
}
function writeTraceComment([note = "", ...tags], changedAt) {
  const words = [note, ...changedAt === null ? [] : [changedAt], ...tags];
  return `<!-- minutebook-note 1 ${words.join(" ")} -->`;
}
function writeMark({ group, date, time, start }) {
  const day = time === null ? date : `${date}T${time}`;
  return `<!-- minutebook meeting ${encodeURIComponent(group)} ${day}${start === null ? "" : ` ${start}`} -->`;
}
function writeSays(key) {
  return `<!-- minutebook says ${key} -->`;
}
var SHOWN = 3;
function shortenControl(text) {
  return text.replace(
    /(<!-- minutebook(?:-note)? 1)((?: [\w+/:.-]+)+) -->/gu,
    (whole, start, rest) => {
      const words = rest.trim().split(" ");
      return words.length > SHOWN ? `${start} \u2026 (${words.length} words) -->` : whole;
    }
  );
}
function mayHaveControl(text) {
  return /<!--\s*minutebook/u.test(text);
}
var MEMORY = /<!--[ \t]*minutebook[ \t]+1((?:\s+[A-Za-z0-9+/]+)*)\s*-->|<!--[ \t]*minutebook(?:[ \t]+1(?:((?:[ \t]+[A-Za-z0-9+/]+)*)[ \t]*-{0,2})?)?[ \t]*(?=[\r\n]|$)/uy;
var TRACE = /<!-- minutebook-note 1((?: [A-Za-z0-9+/]{6})?)(?: (\d{4}-\d{2}-\d{2}T[\d:.]+Z))?((?: [A-Za-z0-9+/]{6})*) -->/uy;
var MARK = /<!--\s*minutebook meeting (\S+) (\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?(?: (\d{4}-\d{2}-\d{2}T[\d:.]+Z))?\s*-->/uy;
var SAYS = /<!-- minutebook says (\S+) -->/uy;
function readControlComment(text, at) {
  const match = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const found = (comment, [whole]) => ({ comment, end: at + whole.length });
  const memory = match(MEMORY);
  if (memory !== null) {
    const [, closed, cut] = memory;
    const words = split(closed ?? cut);
    return found({ kind: "memory", words, closed: closed !== void 0 }, memory);
  }
  const trace = match(TRACE);
  if (trace !== null) {
    const [, note = "", changedAt = null, lines = ""] = trace;
    return found({ kind: "trace", changedAt, tags: split(note + lines) }, trace);
  }
  const mark = match(MARK);
  if (mark !== null) {
    const [, group = "", date = "", time = null, start = null] = mark;
    return found({ kind: "mark", mark: { group: decoded(group), date, time, start } }, mark);
  }
  const says = match(SAYS);
  return says === null ? null : found({ kind: "says", key: says[1] ?? "" }, says);
}
function withoutControl(html) {
  return html.replace(/(<!--\s*)m(?=inutebook)/gu, "$1&#109;");
}
function split(words = "") {
  return words.split(/\s+/u).filter((word) => word !== "");
}
function decoded(group) {
  try {
    return decodeURIComponent(group);
  } catch {
    return group;
  }
}

export {
  writeMemoryComment,
  writeTraceComment,
  writeMark,
  writeSays,
  shortenControl,
  mayHaveControl,
  readControlComment,
  withoutControl
};
