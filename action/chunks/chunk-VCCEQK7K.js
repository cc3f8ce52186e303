import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  descendants,
  readDocument,
  readMemory,
  textTag,
  writeMemory
} from "./chunk-YDRGXNOY.js";
import {
  assertMergeable
} from "./chunk-NY5ZTV33.js";
import {
  withoutJoiners
} from "./chunk-CTCSMNGY.js";

// src/merge/own-entries.ts
function rememberedEntries(text) {
  return entriesOf(read(text));
}
function read(text) {
  assertMergeable(text, "The document");
  return readDocument(text);
}
function entriesOf({ memory, root }) {
  const own = new Set(memory.own.map((line) => line.text));
  return [...descendants(root)].map(({ firstLine, lastLine, type, list, text: said }) => ({
    firstLine,
    lastLine,
    type,
    prefix: list?.prefix ?? "",
    own: own.has(textTag(said))
  }));
}
function stillOwn(before, after) {
  if (withoutJoiners(before) === before) return after;
  const memory = readMemory(after);
  const [range, ...copies] = memory.ranges;
  const [was, now] = [textsOf(before), textsOf(after)];
  if (range === void 0 || copies.length > 0 || was.length !== now.length) return after;
  const tags = /* @__PURE__ */ new Map();
  for (const [index, text] of was.entries()) {
    const bare = now[index] ?? "";
    if (text !== bare && withoutJoiners(text) === bare) tags.set(textTag(text), textTag(bare));
  }
  if (!memory.own.some(({ text }) => tags.has(text))) return after;
  const own = memory.own.map((line) => ({ ...line, text: tags.get(line.text) ?? line.text }));
  const known = new Set(own.map(({ identity }) => identity));
  const offered = [...memory.offered].flatMap((identity) => known.has(identity) ? [] : [{ identity }]);
  return after.slice(0, range.start) + writeMemory([...own, ...offered]) + after.slice(range.end);
}
function textsOf(document) {
  return [...descendants(readDocument(document).root)].map(({ text }) => text);
}
function isUntouched(text) {
  const { own, offered, ranges } = readMemory(text);
  const entries = rememberedEntries(text);
  return ranges.length === 1 && entries.every((entry) => entry.own) && own.length === offered.size && own.length === entries.length;
}
function bareLines(text) {
  const document = read(text);
  const lines = document.lines.text.split("\n").map((line) => ({ text: line.replace(/\r$/u, ""), own: false, type: null }));
  for (const { firstLine, lastLine, own, type } of entriesOf(document)) {
    for (const line of lines.slice(firstLine, lastLine + 1)) Object.assign(line, { own, type });
  }
  return lines;
}
function rememberingOf(text, ...others) {
  const words = [];
  const memories = others.map(readMemory);
  for (const { own } of memories) words.push(...own);
  const known = new Set(words.map(({ identity }) => identity));
  for (const { offered } of memories) {
    for (const identity of offered) if (!known.has(identity)) words.push({ identity });
  }
  const bare = withoutEmptyEnd(text);
  return words.length === 0 ? `${bare}
` : `${bare}

${writeMemory(words)}
`;
}
function withoutEmptyEnd(text) {
  const lines = text.split("\n");
  while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
  return lines.join("\n").replace(/\r$/u, "");
}

export {
  rememberedEntries,
  stillOwn,
  isUntouched,
  bareLines,
  rememberingOf,
  withoutEmptyEnd
};
