import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;

// src/model/json.ts
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export {
  parseJson,
  isRecord
};
