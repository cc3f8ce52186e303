import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  nearest
} from "./chunk-Z56CAOR3.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/commands/choose.ts
function choose(word, entries, id, { file }) {
  const ids = entries.map((entry) => entry.id);
  const where = file ?? "the configuration";
  if (id === void 0) {
    const [only, ...others] = entries;
    if (only !== void 0 && others.length === 0) return only;
    throw new MinutebookError(`usage/${word}`, {
      message: `Which ${word} is meant?`,
      why: only === void 0 ? `${where} has no ${word}s.` : `${where} has ${entries.length} ${word}s: ${ids.join(", ")}.`,
      hint: only === void 0 ? `Add the ${word} under ${word}s: in ${where}.` : `Name one of them: ${word === "group" ? `minutebook agenda ${only.id}` : `--role ${only.id}`}.`
    });
  }
  const found = entries.find((entry) => entry.id === id);
  if (found !== void 0) return found;
  const near = nearest(id, ids);
  throw new MinutebookError(`usage/${word}`, {
    message: `There is no ${word} ${JSON.stringify(id)}.`,
    why: ids.length === 0 ? `${where} has no ${word}s.` : `${where} has ${ids.join(", ")}.`,
    hint: near === void 0 ? `Add it under ${word}s: in ${where}.` : `Did you mean ${near}?`
  });
}

export {
  choose
};
