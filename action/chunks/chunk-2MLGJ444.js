import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  withoutIndentation
} from "./chunk-7MDW7SRW.js";

// src/memory/notes.ts
function notesAsList(notes) {
  return notes.map((note) => {
    const [first = "", ...rest] = withoutIndentation(note).split("\n");
    return [`* ${first}`, ...rest.map((line) => line === "" ? "" : `  ${line}`)].join("\n");
  }).join("\n");
}

export {
  notesAsList
};
