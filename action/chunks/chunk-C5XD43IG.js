import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  isTitle
} from "./chunk-NY5ZTV33.js";
import {
  compareTexts
} from "./chunk-GJRNPI7Q.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/sync/find-note.ts
function noteOf(notes, { title, link }) {
  const names = new Set((link ?? "").split(/[/?#]/u).filter((part) => part !== ""));
  const linked = notes.find(({ id, aliases }) => [id, ...aliases].some((name) => names.has(name)));
  return linked ?? titledNotes(notes, title)[0] ?? null;
}
function titledNotes(notes, title) {
  return notes.filter((note) => isTitle(note.title, title)).sort((a, b) => compareTexts(a.createdAt, b.createdAt) || compareTexts(a.id, b.id));
}
var READINGS = 3;
async function readNote(store, { id, url }) {
  for (let reading = 1; ; reading += 1) {
    const there = await store.read(id);
    if (there !== null) return there;
    if (reading === READINGS) throw unreadable(url);
    await store.settle();
  }
}
function unreadable(url) {
  return new MinutebookError("hackmd/unreadable", {
    message: `The note ${url} is there and cannot be read.`,
    why: "Each time it was read HackMD answered 404. A note that was made just now may take a while to show.",
    hint: "Run the same command again: it first looks at what is there, so that nothing is created twice."
  });
}

export {
  noteOf,
  titledNotes,
  readNote
};
