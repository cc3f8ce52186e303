import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  isRecord
} from "./chunk-WOIRDCSH.js";
import "./chunk-CXTPJRVO.js";

// src/services/hackmd/redact-notes.ts
var READ = ["id", "shortId", "permalink", "publishLink", "title", "createdAt", "lastChangedAt", "content"];
function noteRedactor(isOurs) {
  const note = (value) => Object.fromEntries(Object.entries(value).filter(([key]) => READ.includes(key)));
  return (body) => {
    if (Array.isArray(body)) {
      return body.filter(isRecord).flatMap((entry) => isOurs(String(entry.title ?? "")) ? [note(entry)] : []);
    }
    if (!isRecord(body)) return {};
    return isRecord(body.note) ? { note: note(body.note) } : note(body);
  };
}
export {
  noteRedactor
};
