import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  compareTexts
} from "./chunk-GJRNPI7Q.js";
import {
  userPattern,
  writtenExpression
} from "./chunk-AYONAZYD.js";
import {
  all,
  parseBlock,
  text
} from "./chunk-W4F45RCJ.js";
import {
  nearest,
  quote,
  shortLine
} from "./chunk-IP5S6BA6.js";
import {
  MinutebookError
} from "./chunk-Z6Z3PXLC.js";

// src/schedule/feed-text.ts
var KEPT = /* @__PURE__ */ new Set(["VEVENT", "VTIMEZONE"]);
function feedError(why, label, line, options = {}) {
  return new MinutebookError(
    "schedule/feed-invalid",
    {
      message: `${capital(label)} cannot be read as a calendar.`,
      why,
      hint: "Open the address or file: it has to be an iCalendar (.ics) file, starting with BEGIN:VCALENDAR."
    },
    { place: line === void 0 ? { file: label } : { file: label, line }, ...options }
  );
}
function capital(text2) {
  return text2.startsWith("the ") ? `T${text2.slice(1)}` : text2;
}
function splitFeed(text2, label) {
  const lines = unfold(text2.replace(/^\uFEFF/u, ""));
  const first = lines.find((line) => line.text.trim() !== "");
  if (first === void 0) throw feedError("It is empty.", label);
  if (keyword(first.text) !== "BEGIN:VCALENDAR") throw feedError(whatElse(text2), label, first.line);
  return [...blocks(lines, label)];
}
function whatElse(text2) {
  if (/^\s*(?:<!doctype html|<html|<head|<body)/iu.test(text2)) {
    return "It is a web page: perhaps the page that shows the calendar, or one that asks to sign in.";
  }
  if (/^\s*[{[]/u.test(text2)) return "It is JSON, not iCalendar.";
  return "It does not start with BEGIN:VCALENDAR.";
}
function unfold(text2) {
  const lines = [];
  for (const [index, physical] of text2.split(/\r\n|\r|\n/u).entries()) {
    if (/^[ \t]/u.test(physical) && lines.length > 0) lines.at(-1)?.parts.push(physical.slice(1));
    else lines.push({ line: index + 1, parts: [physical] });
  }
  return lines.map(({ line, parts }) => ({ line, text: parts.join("") }));
}
function keyword(text2) {
  return text2.trim().toUpperCase();
}
function* blocks(lines, label) {
  let calendar;
  let block;
  for (const line of lines) {
    const word = keyword(line.text);
    const [, verb, name = ""] = /^(BEGIN|END):(.*)$/u.exec(word) ?? [];
    if (block !== void 0) {
      if (verb === "BEGIN" && name === block.name) throw cutShort(block.name, block.line, label);
      if (verb === "END" && name === "VCALENDAR") throw cutShort(block.name, block.line, label);
      block.lines.push(line);
      if (verb === "END" && name === block.name) {
        yield { ...block, calendar: calendar ?? { method: null, timeZone: null } };
        block = void 0;
      }
    } else if (verb === "BEGIN" && KEPT.has(name)) {
      block = { name, line: line.line, lines: [line] };
    } else if (verb === "BEGIN" && name === "VCALENDAR") {
      calendar = { line: line.line, method: null, timeZone: null };
    } else if (verb === "END" && name === "VCALENDAR") {
      calendar = void 0;
    } else if (calendar !== void 0 && word.startsWith("METHOD:")) {
      calendar.method = word.slice("METHOD:".length);
    } else if (calendar !== void 0 && /^X-WR-TIMEZONE[;:]/u.test(word)) {
      const name2 = line.text.slice(line.text.indexOf(":") + 1).trim();
      if (name2 !== "") calendar.timeZone = { name: name2, line: line.line };
    }
  }
  if (block !== void 0) throw cutShort(block.name, block.line, label);
  if (calendar !== void 0) throw cutShort("VCALENDAR", calendar.line, label);
}
function cutShort(name, line, label) {
  return feedError(
    `The ${name} that begins here has no END:${name}: the feed was cut short or damaged.`,
    label,
    line
  );
}

// src/schedule/feed-events.ts
var NAMED_IN_HINT = 5;
var MOST_EVENTS = 2e4;
var ANSWERS = /* @__PURE__ */ new Set(["REPLY", "REFRESH", "COUNTER", "DECLINECOUNTER"]);
function matchingEvents(blocks2, match, label) {
  const { matches, prepare } = matcher(match);
  const events = [];
  if (blocks2.length > MOST_EVENTS) {
    throw feedError(`It has ${blocks2.length} events, and no more than ${MOST_EVENTS} are read.`, label);
  }
  for (const block of blocks2) {
    if (block.name !== "VEVENT" || ANSWERS.has(block.calendar.method ?? "")) continue;
    try {
      events.push({ block, ...parseBlock(block) });
    } catch (cause) {
      if (!matches(block.lines.map((line) => line.text).join("\n"))) continue;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw feedError(`${shortLine(reason)}.`, label, block.line, { cause });
    }
  }
  if (events.length === 0) throw emptyFeed(label);
  prepare(events.map(words));
  const groups = groupByUid(events).flatMap((group) => selected(group, (event) => matches(words(event))));
  if (groups.length === 0) throw noMatch(match ?? "", events, label);
  return groups;
}
function selected({ masters, replacing }, matches) {
  if (masters.some(matches)) return [{ masters, replacing }];
  const alone = replacing.filter(matches);
  return alone.length === 0 ? [] : [{ masters: [], replacing: alone }];
}
function words({ component, unusable }) {
  return [text(component, "summary"), text(component, "description"), ...unusable.map((line) => line.text)].filter((part) => part !== null).join("\n");
}
function matcher(match) {
  if (match === null) return { matches: () => true, prepare() {
  } };
  const written = writtenExpression(match);
  if (written === null) {
    const plain = (words2) => words2.normalize("NFC").toLowerCase().replace(/\s+/gu, " ");
    const wanted = plain(match).trim();
    return { matches: (words2) => plain(words2).includes(wanted), prepare() {
    } };
  }
  const pattern = userPattern(
    expressionOf(match, written),
    (words2) => badMatch(
      match,
      `It takes too long, as on ${quote(words2)}.`,
      "Leave out repetitions within or beside repetitions of the same, as in (a|a)* and .*.*."
    )
  );
  return { matches: (words2) => pattern.test(words2), prepare: pattern.prepare };
}
function expressionOf(match, { source, flags }) {
  try {
    return new RegExp(source, flags.replace(/[gy]/gu, ""));
  } catch (cause) {
    throw badMatch(
      match,
      "It is not a regular expression that JavaScript understands.",
      "Write plain text without slashes, or correct the expression.",
      cause
    );
  }
}
function badMatch(match, why, hint, cause) {
  const message = `The schedule cannot be read: match: ${quote(match)}.`;
  return new MinutebookError("config/schedule", { message, why, hint }, { cause });
}
function groupByUid(events) {
  const groups = /* @__PURE__ */ new Map();
  for (const [index, event] of events.entries()) {
    const uid = text(event.component, "uid") ?? `\0${index}`;
    const versions = groups.get(uid) ?? /* @__PURE__ */ new Map();
    groups.set(uid, versions);
    const key = replacedKey(event.component);
    const rivals = versions.get(key) ?? [];
    if (rivals.some((rival) => compareVersions(rival, event) > 0)) continue;
    versions.set(key, [...rivals.filter((rival) => compareVersions(rival, event) === 0), event]);
  }
  return [...groups.values()].map((versions) => ({
    masters: versions.get("") ?? [],
    // Of equal versions of one occurrence, the last in the feed counts: an occurrence has one start only.
    replacing: [...versions].filter(([key]) => key !== "").flatMap(([, rivals]) => rivals.slice(-1)).sort(compareVersions)
  }));
}
function replacedKey(component) {
  const replaced = all(component, "recurrence-id")[0];
  return replaced === void 0 ? "" : JSON.stringify([replaced.parameters.tzid, replaced.values]);
}
function compareVersions(a, b) {
  const number = ({ component }) => Number(text(component, "sequence") ?? 0) || 0;
  const stamp = (event, name) => text(event.component, name) ?? "";
  return number(a) - number(b) || compareTexts(stamp(a, "dtstamp"), stamp(b, "dtstamp")) || compareTexts(stamp(a, "last-modified"), stamp(b, "last-modified"));
}
function emptyFeed(label) {
  return new MinutebookError(
    "schedule/feed-empty",
    {
      message: `There are no events in ${label}.`,
      why: "The calendar is readable, but it has no VEVENT.",
      hint: "Check that the address belongs to the calendar of the meetings and that its events are public."
    },
    { place: { file: label } }
  );
}
function noMatch(match, events, label) {
  const there = [...new Set(events.map(({ component }) => (text(component, "summary") ?? "").trim()))].filter(
    Boolean
  );
  const meant = nearest(match, there) ?? there.find((summary) => sharesWord(summary, match));
  const others = there.filter((summary) => summary !== meant).slice(0, meant === void 0 ? NAMED_IN_HINT : NAMED_IN_HINT - 1);
  return new MinutebookError(
    "schedule/no-match",
    {
      message: `No event in ${label} matches ${quote(match)}.`,
      why: there.length === 0 ? "Its events have no summaries." : `Its events are called ${[...meant === void 0 ? [] : [meant], ...others].map(quote).join(", ")}${there.length > NAMED_IN_HINT ? ` and ${there.length - NAMED_IN_HINT} more` : ""}.`,
      hint: meant === void 0 ? "Set match to text that stands in the summary or description of the events." : `Did you mean ${quote(meant)}?`
    },
    { place: { file: label } }
  );
}
function sharesWord(summary, match) {
  const long = (text2) => text2.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const wanted = new Set(long(match));
  return long(summary).some((word) => wanted.has(word));
}

export {
  feedError,
  splitFeed,
  matchingEvents
};
