import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  matchingEvents,
  splitFeed
} from "./chunk-OW4EWYS6.js";
import {
  cancelledTitles
} from "./chunk-UF67QVGU.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-AYONAZYD.js";
import {
  parseBlock,
  text
} from "./chunk-W4F45RCJ.js";
import "./chunk-BFB7CSH3.js";
import "./chunk-IP5S6BA6.js";
import "./chunk-Z6Z3PXLC.js";
import "./chunk-CXTPJRVO.js";

// src/schedule/redact-feed.ts
var KEPT = /* @__PURE__ */ new Set([
  ...["DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"],
  ...["SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "STATUS"],
  ...["TZID", "TZOFFSETFROM", "TZOFFSETTO", "X-LIC-LOCATION"]
]);
var ZONE_PARTS = /* @__PURE__ */ new Set(["STANDARD", "DAYLIGHT"]);
function redactFeed(text2, selections) {
  let blocks;
  try {
    blocks = splitFeed(text2, "the calendar");
  } catch {
    return "";
  }
  const names = /* @__PURE__ */ new Map();
  const cancelled = /* @__PURE__ */ new Set();
  for (const { match, cancelled: words } of selections) {
    const isCancelled = cancelledTitles(words);
    for (const block of selectedBy(match, blocks)) {
      names.set(block, /* @__PURE__ */ new Set([...names.get(block) ?? [], ...namesFor(match, block)]));
      if (isCancelled(text(parseBlock(block).component, "summary") ?? "")) cancelled.add(block);
    }
  }
  const known = /* @__PURE__ */ new Map();
  const linesOf = (block) => {
    if (block.name === "VTIMEZONE") return timeLines(block);
    const needed = names.get(block);
    if (needed === void 0) return [];
    const lines = eventLines(block, needed, known);
    if (!cancelled.has(block)) return lines;
    const others = lines.filter((line) => nameOf(line) !== "STATUS");
    return [...others.slice(0, -1), "STATUS:CANCELLED", ...others.slice(-1)];
  };
  const calendars = new Set(blocks.map(({ calendar }) => calendar));
  if (calendars.size === 0) return calendarOf({ method: null, timeZone: null }, []);
  return [...calendars].map(
    (calendar) => calendarOf(calendar, blocks.filter((block) => block.calendar === calendar).flatMap(linesOf))
  ).join("");
}
function calendarOf({ method, timeZone }, lines) {
  const facts = [
    ...method === null ? [] : [`METHOD:${method}`],
    ...timeZone === null ? [] : [`X-WR-TIMEZONE:${timeZone.name}`]
  ];
  const all = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:minutebook",
    ...facts,
    ...lines,
    "END:VCALENDAR",
    ""
  ];
  return all.join("\r\n");
}
function selectedBy(match, blocks) {
  try {
    const groups = matchingEvents(blocks, match, "the calendar");
    return groups.flatMap(({ masters, replacing }) => [...masters, ...replacing].map(({ block }) => block));
  } catch {
    return [];
  }
}
function namesFor(match, block) {
  if (match === null) return [];
  const titled = { ...block, lines: block.lines.filter((line) => nameOf(line.text) !== "DESCRIPTION") };
  return selectedBy(match, [titled]).length > 0 ? ["SUMMARY"] : ["SUMMARY", "DESCRIPTION"];
}
function eventLines(block, names, known) {
  const identity = block.lines.flatMap(({ text: text2 }) => nameOf(text2) === "UID" ? [contentOf(text2)] : []);
  const uid = identity.slice(0, 1).map((value) => {
    known.set(value, known.get(value) ?? `event-${known.size + 1}`);
    return `UID:${known.get(value)}`;
  });
  const [first = "", ...rest] = timeLines(block, names);
  return [first, ...uid, ...rest];
}
function timeLines({ name, lines }, names = /* @__PURE__ */ new Set()) {
  let skipped = 0;
  return lines.flatMap(({ text: text2 }) => {
    const property = nameOf(text2);
    const part = contentOf(text2).trim().toUpperCase();
    if (property === "BEGIN" || property === "END") {
      const stays = part === name || name === "VTIMEZONE" && ZONE_PARTS.has(part);
      if (!stays) skipped += property === "BEGIN" ? 1 : -1;
      return stays && skipped === 0 ? [`${property}:${part}`] : [];
    }
    return skipped === 0 && (KEPT.has(property) || names.has(property)) ? [text2] : [];
  });
}
function nameOf(line) {
  return /^[^:;]*/u.exec(line)?.[0].trim().toUpperCase() ?? "";
}
function contentOf(line) {
  return line.slice(line.indexOf(":") + 1);
}
export {
  redactFeed
};
