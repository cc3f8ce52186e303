import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  EventError,
  RuleError,
  describedZone,
  eventTimeline,
  ianaName,
  readEvent
} from "./chunk-E76623GN.js";
import {
  parseBlock,
  tzid
} from "./chunk-W4F45RCJ.js";
import "./chunk-BFB7CSH3.js";
import {
  namedZone
} from "./chunk-QE6P7SL6.js";
import {
  requireTimeZone
} from "./chunk-HJFOKYF7.js";
import {
  nearest,
  quote,
  shortLine
} from "./chunk-IP5S6BA6.js";
import "./chunk-Z7HUVQWU.js";
import {
  MinutebookError
} from "./chunk-Z6Z3PXLC.js";
import "./chunk-CXTPJRVO.js";

// src/schedule/rule-timeline.ts
var PROPERTIES = ["DTSTART", "RRULE", "RDATE", "EXDATE", "DTEND", "DURATION"];
async function ruleTimeline(rrule, timeZone) {
  const lines = rrule.split(/\r\n|\r|\n|\\n/u).map((text) => text.trim()).filter((text) => text !== "");
  for (const line of lines) checkLine(rrule, line);
  const block = {
    name: "VEVENT",
    line: 1,
    lines: ["BEGIN:VEVENT", ...lines, "END:VEVENT"].map((text) => ({ line: 1, text })),
    calendar: { method: null, timeZone: null }
  };
  let component;
  try {
    const parsed = parseBlock(block);
    component = parsed.component;
    const [unusable] = parsed.unusable;
    if (unusable !== void 0) throw new Error(`${unusable.name} cannot be read: ${unusable.why}`);
  } catch (cause) {
    throw badRule(rrule, cause instanceof Error ? `${cause.message}.` : String(cause), cause);
  }
  const zones = await namedZones(component, timeZone);
  try {
    const skip = (_, why) => {
      throw new RuleError(why);
    };
    const event = readEvent(component, block, { zones, isCancelled: () => false, skip });
    requireRule(rrule, event);
    const timeline = eventTimeline(event, []);
    return { ...timeline, within: (from, to) => explained(rrule, () => timeline.within(from, to)) };
  } catch (cause) {
    if (cause instanceof EventError || cause instanceof RuleError) throw badRule(rrule, cause.message, cause);
    throw cause;
  }
}
function explained(rrule, work) {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof RuleError ? badRule(rrule, cause.message, cause) : cause;
  }
}
async function namedZones(component, timeZone) {
  const floating = namedZone(timeZone);
  const zones = /* @__PURE__ */ new Map();
  for (const name of component.properties.map(tzid)) {
    if (name !== void 0)
      zones.set(name, namedZone(await ianaName(name) ?? describedZone(name) ?? requireTimeZone(name)));
  }
  return (name) => name === void 0 ? floating : zones.get(name) ?? floating;
}
function checkLine(rrule, line) {
  const name = line.split(/[:;]/u, 1)[0]?.toUpperCase() ?? "";
  if (PROPERTIES.includes(name)) return;
  const meant = nearest(name, PROPERTIES);
  const why = /^FREQ=/iu.test(line) ? "The rule itself starts with RRULE:." : `It has no lines that start with ${quote(name)}`;
  throw badRule(
    rrule,
    meant === void 0 || why.endsWith(".") ? `${why.replace(/\.$/u, "")}.` : `${why}; ${meant} is one.`
  );
}
function requireRule(rrule, event) {
  if (event.rules.length + event.extra.length === 0) throw badRule(rrule, "It has no RRULE.");
}
function badRule(rrule, why, cause) {
  return new MinutebookError(
    "config/schedule",
    {
      message: `The schedule cannot be read: rrule: ${quote(rrule)}.`,
      why: shortLine(why),
      hint: 'Write "DTSTART;TZID=Europe/London:20230105T150000\\nRRULE:FREQ=WEEKLY;INTERVAL=2".'
    },
    { cause }
  );
}
export {
  ruleTimeline
};
