import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/errors/minutebook-error.ts
var MinutebookError = class extends Error {
  name = "MinutebookError";
  code;
  why;
  hint;
  place;
  constructor(code, text, options = {}) {
    super(text.message, options);
    this.code = code;
    this.why = text.why;
    this.hint = text.hint;
    this.place = options.place;
  }
};
function isMinutebookError(error) {
  return error instanceof Error && error.name === "MinutebookError" && "code" in error && "hint" in error;
}
function formatPlace({ file, line, column }) {
  return [file, line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":");
}
function explainError(error, verbose) {
  if (isMinutebookError(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return {
    message: `Unexpected error: ${message}`,
    why: "This is a bug in minutebook, not in what you gave it.",
    hint: `Run it again with ${verbose} and report what it prints.`
  };
}
var EXIT = { done: 0, world: 1, input: 2, problems: 3 };
var INPUT_CODES = ["usage/", "config/", "template/", "document/"];
function exitStatusOf(error) {
  return isMinutebookError(error) && INPUT_CODES.some((prefix) => error.code.startsWith(prefix)) ? EXIT.input : EXIT.world;
}

export {
  MinutebookError,
  isMinutebookError,
  formatPlace,
  explainError,
  EXIT,
  exitStatusOf
};
