import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  oldestFirst
} from "./chunk-7MDW7SRW.js";

// src/memory/decisions.ts
function decisionsOf(archive) {
  return {
    decisions: oldestFirst(archive).flatMap(
      ({ path, meeting: { date, decisions } }) => decisions.map(({ text, item, line }) => ({ text, date, path, line, item }))
    )
  };
}

export {
  decisionsOf
};
