import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/ports/issue-tracker.ts
var MOST_LISTED = 300;
var CLAIM_HOLDS = 10 * 6e4;

export {
  MOST_LISTED,
  CLAIM_HOLDS
};
