import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  bareLines,
  withoutEmptyEnd
} from "./chunk-22JRA3PR.js";
import {
  textTag
} from "./chunk-32BGJYCB.js";
import {
  controlComments
} from "./chunk-LR6YVTUU.js";
import {
  writeTraceComment
} from "./chunk-HODSAISJ.js";
import {
  readMinutes
} from "./chunk-CY25UX2C.js";
import {
  withoutJoiners
} from "./chunk-5VX35QSF.js";

// src/documents/note-trace.ts
function readTrace(text) {
  let trace = { note: null, changedAt: null, lines: /* @__PURE__ */ new Set() };
  let left = "";
  let from = 0;
  for (const { comment, start, end } of controlComments(text)) {
    if (comment.kind !== "trace") continue;
    const [note = null, ...lines] = comment.tags;
    trace = { note, changedAt: comment.changedAt, lines: new Set(lines) };
    left += text.slice(from, afterText(text, from, start));
    from = end;
  }
  if (from === 0) return { text, trace };
  const rest = text.slice(from);
  return { text: rest.trim() === "" ? `${left}
` : left + rest, trace };
}
function afterText(text, from, to) {
  let end = to;
  while (end > from && (text[end - 1] === "\n" || text[end - 1] === "\r")) end -= 1;
  return end;
}
function writeTrace(text, { note, changedAt, lines }) {
  const tags = [...new Set(lines.map((line) => textTag(line.trim())))];
  return `${withoutEmptyEnd(text)}

${writeTraceComment([note, ...tags], changedAt)}
`;
}
function noteTag(lines) {
  return textTag(lines.join("\n"));
}
function isTraced({ lines }, line) {
  return lines.has(textTag(line.trim()));
}
function cleanNote(content, expected) {
  const unticked = new Set(expected.map((line) => line - 1));
  const left = [];
  let gone = false;
  for (const [index, { text, own, type }] of bareLines(withoutControlComments(content)).entries()) {
    const empty = text.trim() === "";
    const dropped = own && (type === "html" || unticked.has(index));
    if (dropped) gone = true;
    else if (!(gone && empty && (left.at(-1)?.text ?? "") === "")) {
      left.push({ text: empty ? "" : withoutJoiners(text), own, source: empty ? "" : text });
      if (!empty) gone = false;
    }
  }
  while (left.at(-1)?.text === "") left.pop();
  return left;
}
function tickedPeople(content) {
  const { expected, present } = readMinutes(content, { file: "note" });
  const lines = content.split("\n");
  const ticked = present.filter(({ line }) => /^\s*[-*+]\s+\[[xX]\]/u.test(lines[line - 1] ?? "")).length;
  return { unticked: expected.map(({ line }) => line), ticked };
}
function withoutControlComments(content) {
  let blank = content;
  for (const { comment, start, end } of controlComments(content)) {
    if (comment.kind !== "memory") blank = blank.slice(0, start) + " ".repeat(end - start) + blank.slice(end);
  }
  return blank;
}

export {
  readTrace,
  writeTrace,
  noteTag,
  isTraced,
  cleanNote,
  tickedPeople
};
