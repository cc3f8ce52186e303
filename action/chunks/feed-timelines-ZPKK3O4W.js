import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  feedError,
  matchingEvents,
  splitFeed
} from "./chunk-OW4EWYS6.js";
import {
  cancelledTitles
} from "./chunk-UF67QVGU.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-AYONAZYD.js";
import {
  EventError,
  RuleError,
  dayOf,
  describedZone,
  eventTimeline,
  ianaName,
  moment,
  readEvent,
  recurrenceRule,
  ruleParts,
  untilMoment
} from "./chunk-E76623GN.js";
import {
  all,
  parseBlock,
  text,
  tzid
} from "./chunk-W4F45RCJ.js";
import "./chunk-BFB7CSH3.js";
import {
  DAY,
  namedZone,
  offsetName,
  utc
} from "./chunk-QE6P7SL6.js";
import {
  knownTimeZone
} from "./chunk-HJFOKYF7.js";
import {
  quote
} from "./chunk-IP5S6BA6.js";
import "./chunk-Z7HUVQWU.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-Z6Z3PXLC.js";
import "./chunk-CXTPJRVO.js";

// src/schedule/defined-zone.ts
var TURN = 400 * DAY;
function definedZone(component) {
  const observances = component.components.filter(({ name }) => name === "standard" || name === "daylight").map(observance);
  if (observances.length === 0) throw new RuleError("The VTIMEZONE has neither STANDARD nor DAYLIGHT.");
  const offsetAt = (instant) => offset(observances, instant);
  return {
    toInstant(wall) {
      const before = wall - offsetAt(wall - DAY);
      const after = wall - offsetAt(wall + DAY);
      const shows = [before, after].filter((instant) => instant + offsetAt(instant) === wall);
      return shows.length === 0 ? before : Math.min(...shows);
    },
    toWall: (instant) => instant + offsetAt(instant),
    nameAt: (instant) => offsetName(offsetAt(instant))
  };
}
function offset(observances, instant) {
  let latest;
  for (const one of observances) {
    const onset = latestOnset(one, instant + one.from);
    if (onset === void 0) continue;
    if (latest === void 0 || onset - one.from > latest.onset)
      latest = { onset: onset - one.from, offset: one.to };
  }
  if (latest !== void 0) return latest.offset;
  return observances.reduce((earliest, one) => one.first < earliest.first ? one : earliest).from;
}
function latestOnset({ rules, dates }, wall) {
  const onsets = dates.filter((date) => date <= wall);
  for (const { rule, until } of rules) {
    const end = Math.min(wall, until);
    const onset = rule.between(end - TURN, end).at(-1);
    if (onset !== void 0) onsets.push(onset);
  }
  return onsets.length === 0 ? void 0 : Math.max(...onsets);
}
function observance(component) {
  const times = (name) => all(component, name).flatMap(
    (property) => property.values.map(
      (value) => moment(Array.isArray(value) ? value[0] : value, property, () => utc).wall
    )
  );
  const first = times("dtstart")[0];
  if (first === void 0) throw new RuleError("A part of the VTIMEZONE has no DTSTART.");
  const from = offsetOf(component, "tzoffsetfrom");
  const rules = all(component, "rrule").flatMap(
    ({ values }) => values.map((value) => {
      const parts = ruleParts(value);
      const until = parts.get("UNTIL");
      parts.delete("UNTIL");
      const end = until === void 0 ? void 0 : untilMoment(until, utc).wall;
      return {
        rule: recurrenceRule(parts, first),
        until: end === void 0 ? Number.POSITIVE_INFINITY : end + from
      };
    })
  );
  return { from, to: offsetOf(component, "tzoffsetto"), first, rules, dates: [first, ...times("rdate")] };
}
function offsetOf(component, name) {
  const [, sign, hours, minutes, seconds = "0"] = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/u.exec(text(component, name) ?? "") ?? [];
  if (sign === void 0)
    throw new RuleError(`A part of the VTIMEZONE has no ${name.toUpperCase()} such as +0100.`);
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1e3;
  return sign === "-" ? -size : size;
}

// src/schedule/feed-zones.ts
var ZoneError = class extends RuleError {
  problem;
  constructor(name, problem) {
    super(`The time zone ${quote(name)} is not known.`, { cause: problem });
    this.problem = problem;
  }
};
async function feedZones(groups, blocks, options) {
  const zones = /* @__PURE__ */ new Map();
  const find = async (name, line) => {
    if (!zones.has(name)) zones.set(name, await zoneOrProblem(name, line, blocks, options));
  };
  for (const { component, block } of groups.flatMap(({ masters, replacing }) => [...masters, ...replacing])) {
    const { timeZone } = block.calendar;
    if (options.timeZone === null && timeZone !== null) await find(timeZone.name, timeZone.line);
    for (const name of component.properties.map(tzid)) if (name !== void 0) await find(name, block.line);
  }
  const otherwise = namedZone(options.timeZone ?? "UTC");
  const floating = ({ calendar: { timeZone } }) => {
    const own = options.timeZone !== null || timeZone === null ? void 0 : zones.get(timeZone.name);
    if (own === void 0 || !isMinutebookError(own)) return own ?? otherwise;
    const name = quote(timeZone?.name ?? "");
    options.skip(
      timeZone?.line ?? 1,
      `the time zone ${name} is not known, so times without a zone are taken for UTC`
    );
    return otherwise;
  };
  return (block) => (name) => {
    if (name === void 0) return floating(block);
    const zone = zones.get(name);
    if (zone === void 0 || !isMinutebookError(zone)) return zone ?? floating(block);
    throw new ZoneError(name, zone);
  };
}
async function zoneOrProblem(name, line, blocks, { label }) {
  const known = await ianaName(name);
  if (known !== void 0) return namedZone(known);
  const defined = zoneByDefinition(name, blocks, label);
  if (defined !== void 0 && !isMinutebookError(defined)) return defined;
  const described = describedZone(name);
  return described === void 0 ? defined ?? unknownZone(name, label, line) : namedZone(described);
}
function zoneByDefinition(name, blocks, label) {
  let problem;
  for (const block of blocks) {
    if (block.name !== "VTIMEZONE") continue;
    try {
      const { component } = parseBlock(block);
      if (text(component, "tzid")?.trim() !== name.trim()) continue;
      const place = knownTimeZone(text(component, "x-lic-location") ?? "");
      return place === void 0 ? definedZone(component) : namedZone(place);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message.replace(/\.?$/u, ".") : String(cause);
      problem ??= feedError(reason, label, block.line, { cause });
    }
  }
  return problem;
}
function unknownZone(name, label, line) {
  return new MinutebookError(
    "schedule/time-zone",
    {
      message: `An event in ${label} is in the time zone ${quote(name)}, which is unknown.`,
      why: "It is no name of the tz database or of Windows, and the feed does not define it.",
      hint: "Set the time zone of the event in the calendar, or use rrule or every instead of ical."
    },
    { place: { file: label, line } }
  );
}

// src/schedule/feed-timelines.ts
var REQUIRED = /* @__PURE__ */ new Set(["DTSTART", "RRULE", "RECURRENCE-ID"]);
var MOST_WARNINGS = 10;
async function feedTimelines(feed, options) {
  const { label } = options;
  const blocks = splitFeed(feed, label);
  const groups = matchingEvents(blocks, options.match, label);
  const skipped = /* @__PURE__ */ new Map();
  const skip = (line, why) => {
    if (!skipped.has(line)) skipped.set(line, why);
  };
  const zonesFor = await feedZones(groups, blocks, { ...options, skip });
  const isCancelled = cancelledTitles(options.cancelled);
  const read = ({ component, block, unusable }) => {
    for (const { line, name, why } of unusable) {
      if (REQUIRED.has(name)) throw feedError(`${name} cannot be read: ${why}.`, label, line);
      skip(line, why);
    }
    const reading = { zones: zonesFor(block), isCancelled, skip };
    return readEvent(component, block, reading);
  };
  const timelines = explained(label, () => groups.flatMap((group) => timelinesOf(group, read, label)));
  warnOf(skipped, options);
  return timelines;
}
function warnOf(skipped, { label, warn }) {
  const runs = [];
  for (const [line, why] of [...skipped].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run !== void 0 && run.last === line - 1 && run.why === why) run.last = line;
    else runs.push({ line, last: line, why });
  }
  for (const { line, last, why } of runs.slice(0, MOST_WARNINGS)) {
    const lines = last === line ? "this line of the calendar is" : `lines ${line} to ${last} of the calendar are`;
    warn(`${lines} skipped: ${why.replace(/\.$/u, "")}.`, { file: label, line });
  }
  const [next] = runs.slice(MOST_WARNINGS);
  if (next === void 0) return;
  warn(`${runs.length - MOST_WARNINGS} more places of the calendar are skipped, from here on.`, {
    file: label,
    line: next.line
  });
}
function timelinesOf({ masters, replacing }, read, label) {
  const replacements = replacing.map(read);
  const pairs = masters.length === 0 ? replacements.map((event) => [withoutRules(event), [event]]) : masters.map((master, index) => [read(master), index === 0 ? replacements : []]);
  const line = (masters[0] ?? replacing[0])?.block.line;
  return pairs.map(([master, events]) => {
    const timeline = eventTimeline(master, events);
    return { ...timeline, within: (from, to) => explained(label, () => timeline.within(from, to), line) };
  });
}
function withoutRules(event) {
  return {
    ...event,
    start: plannedStart(event),
    rules: [],
    extra: [],
    excluded: [],
    replaces: null
  };
}
function plannedStart({ start, replaces }) {
  if (replaces === null) return start;
  return start.allDay ? dayOf(replaces.planned, start.zone) : replaces.planned;
}
function explained(label, work, line) {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof EventError && cause.cause instanceof ZoneError) throw cause.cause.problem;
    if (cause instanceof EventError) throw feedError(cause.message, label, cause.line, { cause });
    if (cause instanceof RuleError) throw feedError(cause.message, label, line, { cause });
    throw cause;
  }
}
export {
  feedTimelines
};
