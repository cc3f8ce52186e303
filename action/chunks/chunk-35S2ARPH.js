import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  DEEPEST,
  parseDocument,
  parseFragment,
  tooDeepLine
} from "./chunk-UPKUXHQM.js";
import {
  MinutebookError
} from "./chunk-FKU2CEKY.js";

// src/markdown/parse-markdown.ts
function parseMarkdown(text, options = {}) {
  const file = options.file ?? "document";
  const line = tooDeepLine(text);
  if (line !== void 0) throw tooDeep({ file, line, column: 1 });
  try {
    return options.frontMatter === false ? parseFragment(text) : parseDocument(text);
  } catch (cause) {
    if (cause instanceof RangeError) throw tooDeep({ file }, cause);
    throw cause;
  }
}
function tooDeep(place, cause) {
  return new MinutebookError(
    "document/too-deep",
    {
      message: "The document nests too deeply.",
      why: `Quotes, lists and emphasis may nest ${DEEPEST} levels deep.`,
      hint: 'Take the repeated ">", "*" or "_" marks out of this line, or its indentation.'
    },
    { place, ...cause === void 0 ? {} : { cause } }
  );
}

export {
  parseMarkdown
};
