import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  readAttendee
} from "./chunk-LNIRBWIP.js";

// src/memory/read-members.ts
var BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/u;
function readMembers(text) {
  const lines = text.split(/\r\n|\r|\n/u);
  const listed = lines.some((line) => BULLET.test(line));
  const entries = [];
  for (const [index, line] of lines.entries()) {
    const starts = listed ? BULLET.test(line) : !/^\s*(?:#|<!--|$)/u.test(line);
    const last = entries.at(-1);
    if (starts) entries.push({ text: line.replace(BULLET, ""), line: index + 1 });
    else if (listed && last !== void 0 && /^\s+\S/u.test(line)) last.text += ` ${line.trim()}`;
  }
  return entries.flatMap(({ text: entry, line }) => {
    const read = readAttendee(entry);
    if (read === null || "team" in read) return [];
    return [{ name: read.name, login: read.login, line }];
  });
}

export {
  readMembers
};
