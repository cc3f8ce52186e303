import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  bareLines,
  withoutEmptyEnd
} from "./chunk-VVZTCRPI.js";
import {
  readMinutes
} from "./chunk-EYCJMBLM.js";
import {
  controlComments,
  textTag,
  withoutJoiners
} from "./chunk-FUAXNBKQ.js";
import {
  writeTraceComment
} from "./chunk-HSMHP4VM.js";

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
  const strange = controlComments(content).filter(({ comment }) => comment.kind !== "memory");
  return strange.reduceRight(
    (text, { start, end }) => spliced(text, start, end, " ".repeat(end - start)),
    content
  );
}
function withoutStrayControl(minutes) {
  const found = controlComments(minutes);
  const ours = [
    found.findLast(({ comment }) => comment.kind === "memory"),
    found.findLast(({ comment }) => comment.kind === "trace")
  ];
  const stray = found.filter((each) => !ours.includes(each));
  if (stray.length === 0) return minutes;
  return withoutStrayControl(
    stray.reduceRight((text, { start, end }) => spliced(text, start, end, ""), minutes)
  );
}
function spliced(text, start, end, by) {
  return text.slice(0, start) + by + text.slice(end);
}

export {
  readTrace,
  writeTrace,
  noteTag,
  isTraced,
  cleanNote,
  tickedPeople,
  withoutStrayControl
};
