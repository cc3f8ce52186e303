import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  isMinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/services/hackerone/without-figures.ts
function withoutCredentials(missing) {
  const hint = `HackerOne\u2019s figures are left open: set ${missing.join(" and ")} to have them counted.`;
  return { figures: async () => ({ known: false, hint }) };
}
function asRecorded(source) {
  const hint = "HackerOne\u2019s figures are left open: the recording has none for this period.";
  return {
    async figures(program, spans) {
      try {
        return await source.figures(program, spans);
      } catch (error) {
        if (isMinutebookError(error) && error.code === "github/not-recorded") return { known: false, hint };
        throw error;
      }
    }
  };
}
export {
  asRecorded,
  withoutCredentials
};
