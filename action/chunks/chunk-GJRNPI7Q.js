import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/model/compare.ts
function compareTexts(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var compareNames = new Intl.Collator("en", { numeric: true, sensitivity: "base" }).compare;

export {
  compareTexts,
  compareNames
};
