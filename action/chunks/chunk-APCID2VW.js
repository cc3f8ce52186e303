import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/memory/notes.ts
function notesAsList(notes) {
  return notes.map((note) => {
    const [first = "", ...rest] = withoutIndentation(note).split("\n");
    return [`* ${first}`, ...rest.map((line) => line === "" ? "" : `  ${line}`)].join("\n");
  }).join("\n");
}
function withoutIndentation(note) {
  const [first = "", ...rest] = note.split(/\r\n|\r|\n/u).map((line) => line.replaceAll("	", "    "));
  const indents = rest.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return [first, ...rest.map((line) => line.slice(common).trimEnd())].join("\n").trimEnd();
}

export {
  notesAsList
};
