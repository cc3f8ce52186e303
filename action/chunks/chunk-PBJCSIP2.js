import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/errors/quote.ts
var LONGEST_QUOTE = 200;
var LONGEST_LINE = 240;
function quote(text) {
  return JSON.stringify(cut(text, LONGEST_QUOTE));
}
function shortLine(text) {
  return cut(text.replace(/[\s\p{Cc}]+/gu, " ").trim(), LONGEST_LINE);
}
function cut(text, longest) {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest).join("")}\u2026` : text;
}

export {
  quote,
  shortLine
};
