import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/schedule/quote.ts
var LONGEST_QUOTE = 60;
var LONGEST_LINE = 240;
function quote(text) {
  return JSON.stringify(cut(text, LONGEST_QUOTE));
}
function oneLine(text) {
  return cut(text, LONGEST_LINE);
}
function cut(text, longest) {
  const characters = [...text.replace(/[\s\p{Cc}]+/gu, " ").trim()];
  const kept = characters.length > longest ? [...characters.slice(0, longest - 1), "\u2026"] : characters;
  return kept.join("");
}

export {
  quote,
  oneLine
};
