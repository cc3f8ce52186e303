import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  groupBy
} from "./chunk-NY5ZTV33.js";
import {
  newestRepository
} from "./chunk-5EDJ37HV.js";
import {
  tellPeopleApart
} from "./chunk-GCHCLNJD.js";
import {
  actionsOf,
  lastNotes,
  newestFirst,
  openActions
} from "./chunk-7MDW7SRW.js";
import {
  archiveMeeting,
  readMeetings,
  readMinutes
} from "./chunk-LNIRBWIP.js";
import {
  actionsRegister,
  bareWords,
  filesBefore,
  meetingKey,
  minutesPath,
  timeOf
} from "./chunk-CTCSMNGY.js";
import {
  DAY,
  namedZone,
  plainDateTime,
  wallDate,
  wallOf
} from "./chunk-QE6P7SL6.js";
import {
  configFolder,
  placeIn
} from "./chunk-H6Q77UQQ.js";
import {
  epochOf,
  isoInstant,
  knownTimeZone,
  parseDate,
  requireTimeZone
} from "./chunk-3SMG7XOK.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  remembering
} from "./chunk-42COTETG.js";
import {
  quote
} from "./chunk-PBJCSIP2.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/schedule/every.ts
var EVERY = /^(?:R\/)?(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:?\d\d)?)?(?:\[([^\]]+)\])?\/(P.*)$/iu;
var TIME_UNITS = ["hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds"];
function everyTimeline(every, timeZone) {
  const [, date = "", time, offset, zoneName, period = ""] = EVERY.exec(every.trim()) ?? [];
  if (date === "") throw badEvery(every, "It is not a first start, a slash and a period.");
  const named = zoneName === void 0 ? timeZone : knownTimeZone(zoneName);
  if (named === void 0) throw badEvery(every, `There is no time zone ${quote(zoneName ?? "")}.`);
  const zone = namedZone(zoneName === void 0 && offset?.toUpperCase() === "Z" ? "UTC" : named);
  const first = firstWall(every, { date, time, offset }, zone);
  const step = periodOf(every, period);
  const wallAt = (index) => wallOf(plainDateTime(first).add(times(step, index)));
  return {
    first: zone.toInstant(first) - DAY,
    last: Number.POSITIVE_INFINITY,
    within(from, to) {
      const stretch = { from: zone.toWall(from) - DAY, to: zone.toWall(to) + DAY };
      const walls = wallsBetween({ wallAt, first, length: stepLength(step) }, stretch);
      return walls.map((wall) => entryAt(zone, wall, time === void 0));
    }
  };
}
function entryAt(zone, wall, allDay) {
  const start = zone.toInstant(wall);
  const occurrence = {
    date: wallDate(zone.toWall(start)),
    start: isoInstant(start),
    end: allDay ? isoInstant(zone.toInstant(wall + DAY)) : null,
    timeZone: zone.nameAt(start),
    cancelled: false
  };
  return { planned: start, start, occurrence };
}
function wallsBetween({ wallAt, first, length }, { from, to }) {
  const walls = [];
  let index = Math.max(0, Math.floor((Math.max(from, first) - first) / length) - 1);
  try {
    while (index > 0 && wallAt(index) >= from) index -= 1;
    for (; ; index += 1) {
      const wall = wallAt(index);
      if (wall >= to) return walls;
      if (wall >= from) walls.push(wall);
    }
  } catch (error) {
    if (error instanceof RangeError) return walls;
    throw error;
  }
}
function firstWall(every, { date, time, offset }, zone) {
  try {
    if (offset === void 0)
      return wallOf(Temporal.PlainDateTime.from(`${date}T${time ?? "00:00"}`, { overflow: "reject" }));
    return zone.toWall(Temporal.Instant.from(`${date}T${time}${offset}`).epochMilliseconds);
  } catch (cause) {
    throw badEvery(
      every,
      `There is no such date or time: ${date}${time === void 0 ? "" : ` ${time}`}.`,
      cause
    );
  }
}
function periodOf(every, text) {
  let period;
  try {
    period = Temporal.Duration.from(text);
  } catch (cause) {
    throw badEvery(every, `${quote(text)} is not a period such as P14D, P2W or P1M.`, cause);
  }
  const { years, months, weeks, days } = period;
  if (years + months + weeks + days <= 0) throw badEvery(every, "The period has to be a day or longer.");
  if (TIME_UNITS.some((unit) => period[unit] !== 0))
    throw badEvery(every, "The period counts in days, weeks, months and years.");
  return period;
}
function times({ years, months, weeks, days }, index) {
  return { years: years * index, months: months * index, weeks: weeks * index, days: days * index };
}
function stepLength({ years, months, weeks, days }) {
  return (years * 365.2425 + months * 30.436875 + weeks * 7 + days) * DAY;
}
function badEvery(every, why, cause) {
  return new MinutebookError(
    "config/schedule",
    {
      message: `The schedule cannot be read: every: ${quote(every)}.`,
      why,
      hint: "Write it as 2023-01-05T15:00[Europe/London]/P14D: first start, zone, period."
    },
    { cause }
  );
}

// src/schedule/series.ts
var STRETCHES = [8 * DAY, 37 * DAY, 320 * DAY, 5 * 366 * DAY, 25 * 366 * DAY];
var HORIZON_YEARS = 30;
var DEFAULT_LENGTH = 36e5;
var LONGEST = 31 * DAY;
function seriesOf(name, timelines) {
  const search = (from, to) => timelines.filter(({ first: first2, last: last2 }) => first2 < to && last2 >= from).flatMap((timeline) => timeline.within(from, to));
  const live = (from, to) => distinct(
    search(from, to).filter(
      ({ start, occurrence }) => !occurrence.cancelled && start >= from && start < to
    )
  );
  const first = Math.min(...timelines.map((timeline) => timeline.first));
  const last = Math.max(...timelines.map((timeline) => timeline.last));
  const aroundDate = (date, dateOf) => {
    const midnight = epochOf(parseDate(date));
    return distinct(
      search(midnight - DAY, midnight + 2 * DAY).filter(({ occurrence }) => dateOf(occurrence) === date)
    );
  };
  const days = remembering();
  const ofDay = (date) => days(date, () => aroundDate(date, (occurrence) => occurrence.date));
  const named = (entry) => amongOthers(entry, ofDay(entry.occurrence.date));
  const entries = {
    next(now) {
      let from = epochOf(now) + 1;
      for (const stretch of STRETCHES) {
        from = Math.max(from, firstFrom(timelines, from));
        if (from > last) return null;
        const found = live(from, from + stretch)[0];
        if (found !== void 0) return named(found);
        from += stretch;
      }
      return null;
    },
    previous(now) {
      let to = epochOf(now);
      for (const stretch of STRETCHES) {
        to = Math.min(to, lastBefore(timelines, to) + 1);
        if (to <= first) return null;
        const found = live(to - stretch, to).at(-1);
        if (found !== void 0) return named(found);
        to -= stretch;
      }
      return null;
    },
    current(now) {
      const at = epochOf(now);
      const lasts = ({ start, occurrence: { end } }) => at < (end === null ? start + DEFAULT_LENGTH : epochOf(end));
      const found = live(at - LONGEST, at + 1).findLast(lasts);
      return found === void 0 ? null : named(found);
    },
    on: (date) => ofDay(date).map(named),
    plannedFor: (date) => aroundDate(date, (occurrence) => occurrence.movedFrom ?? occurrence.date).map(named),
    between: (from, to) => live(epochOf(from), epochOf(to)).map(named)
  };
  return { name, ...entries };
}
function amongOthers({ planned, start, occurrence }, day) {
  const others = day.filter((other) => other.start !== start);
  if (others.length === 0) return occurrence;
  const live = others.filter((other) => !other.occurrence.cancelled);
  const sameDay = {
    planned: isoInstant(planned),
    others: live.map((other) => isoInstant(other.planned))
  };
  const isTimed = live.length > 0 && !occurrence.cancelled;
  return { ...occurrence, sameDay, ...isTimed && { time: timeOf(sameDay.planned) } };
}
function firstFrom(timelines, from) {
  return Math.min(...timelines.filter(({ last }) => last >= from).map(({ first }) => Math.max(first, from)));
}
function lastBefore(timelines, to) {
  return Math.max(...timelines.filter(({ first }) => first < to).map(({ last }) => Math.min(last, to - 1)));
}
function distinct(entries) {
  const seen = /* @__PURE__ */ new Set();
  return entries.toSorted((a, b) => Number(a.occurrence.cancelled) - Number(b.occurrence.cancelled) || a.start - b.start).filter(({ start }) => !seen.has(start) && seen.add(start));
}

// src/schedule/open-schedule.ts
async function openSchedule(schedule, { icalText, warn = () => {
} } = {}) {
  if (schedule.kind === "ical") return openCalendar(schedule, icalText, warn);
  const timeZone = requireTimeZone(schedule.timezone);
  if (schedule.kind === "every") {
    return seriesOf(
      `the schedule ${schedule.every.map(quote).join(" and ")}`,
      schedule.every.map((every) => everyTimeline(every, timeZone))
    );
  }
  const { ruleTimeline } = await import("./rule-timeline-D4MTLK52.js");
  return seriesOf(`the schedule ${quote(schedule.rrule)}`, [await ruleTimeline(schedule.rrule, timeZone)]);
}
async function openCalendar(schedule, icalText, warn) {
  const timeZone = schedule.timezone === null ? null : requireTimeZone(schedule.timezone);
  const { label } = calendarLocation(schedule.ical);
  if (icalText === void 0) throw notFetched(label);
  const { feedTimelines } = await import("./feed-timelines-Y3POINLP.js");
  const { match, cancelled } = schedule;
  const timelines = await feedTimelines(icalText, { match, cancelled, timeZone, label, warn });
  return seriesOf(
    match === null ? `the events in ${label}` : `events matching ${quote(match)} in ${label}`,
    timelines
  );
}
function notFetched(label) {
  return new MinutebookError("internal/schedule", {
    message: `The schedule was opened without ${label}.`,
    why: "The text of the feed has to be fetched before.",
    hint: "This is a bug in minutebook: please report it."
  });
}
function calendarLocation(ical) {
  const text = ical.trim();
  if (/^(?:https?|webcals?):\/\//iu.test(text) && URL.canParse(text)) {
    const url = text.replace(/^webcals?:/iu, "https:");
    return { kind: "url", url, label: `the calendar at ${new URL(url).host}` };
  }
  return { kind: "path", path: text, label: text };
}

// src/documents/open-series.ts
import { resolve } from "node:path";
async function openSeries(config, { meeting: { schedule } }, deps) {
  if (schedule === null) return null;
  const feed = await feedOf(config, schedule, deps);
  return openSchedule(schedule, { ...feed, warn: deps.reporter.warn }).catch((error) => {
    if (!isMinutebookError(error) || error.code !== "config/schedule") throw error;
    const key = schedule.kind === "ical" ? "match" : schedule.kind;
    throw new MinutebookError(error.code, error, { ...placeOf(config, schedule, key, deps), cause: error });
  });
}
function placeOf(config, schedule, key, deps) {
  const group = config.groups.find(({ meeting }) => meeting.schedule === schedule);
  return placeIn(config, ["groups", group?.id ?? "", "meeting", "schedule", key], deps);
}
async function feedOf(config, schedule, deps) {
  if (schedule.kind !== "ical") return {};
  const { cwd, fetchText, files } = deps;
  const location = calendarLocation(schedule.ical);
  if (location.kind === "url") return { icalText: await fetchText(location.url, location.label) };
  const path = resolve(configFolder(config, { cwd }), location.path);
  const icalText = await files.read(path);
  if (icalText !== null) return { icalText };
  throw new MinutebookError(
    "config/calendar",
    {
      message: `There is no calendar ${location.label}.`,
      why: `${path} does not exist.`,
      hint: "Correct meeting.schedule.ical in the configuration: a path starts from its folder."
    },
    placeOf(config, schedule, "ical", deps)
  );
}

// src/documents/earlier-minutes.ts
import { dirname, relative, sep } from "node:path";
var MOST = 26;
async function earlierMinutes(place, before, deps, which = "newest") {
  const all = await filesBefore(place, before, deps);
  const files = which === "all" ? all : all.slice(-MOST);
  const here = dirname(await minutesPath(place, before, deps));
  const newest = newestRepository(place.config.renamed);
  const byFile = groupBy(files.toReversed(), ({ path }) => path);
  const read = await Promise.all(
    [...byFile.values()].map(async (meetings) => {
      const [{ path }] = meetings;
      const file = relative(here, path).split(sep).join("/");
      const minutes = await readable(path, file, meetings, deps);
      return minutes.map((each) => underNewNames(each, newest));
    })
  );
  return read.flat();
}
async function readable(path, file, meetings, { files, reporter }) {
  try {
    const text = await files.read(path);
    if (text === null) return [];
    const isShared = meetings.some(({ shared }) => shared);
    const read = isShared ? readMeetings(text, { file, shared: true }).meetings : [readMinutes(text, { file })];
    return meetings.flatMap(({ date, time }) => {
      const found = read.find(
        (each) => !isShared || each.date === date && (each.time ?? void 0) === time
      );
      const minutes = found ?? read.find((each) => each.date === date);
      return minutes === void 0 ? [] : [{ ...minutes, date }];
    });
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    reporter.warn(`${file}: ${error.message}`);
    return [];
  }
}
function underNewNames(minutes, newest) {
  const items = minutes.items.map((item) => {
    return { ...item, repository: newest(item.repository) };
  });
  return { ...minutes, items };
}
var MEETINGS = 3;
function recentPeople(archive) {
  const held = newestFirst(archive).slice(0, MEETINGS).reverse();
  const last = ({ lists }) => Math.max(...lists.keys());
  const label = ({ name, login }) => (name ?? login ?? "").toLowerCase();
  return [...tellPeopleApart(held.map(({ present }) => present)).all].sort((a, b) => b.lists.size - a.lists.size || last(b) - last(a) || (label(a) < label(b) ? -1 : 1)).map(({ name, login }) => ({ name, login }));
}
async function withScribeFacts(facts, place, deps) {
  const { filed } = place;
  const { group, occurrence, lists } = facts;
  const before = meetingKey(filed) < meetingKey(occurrence) ? filed : occurrence;
  const all = await earlierMinutes(place, before, deps, group.minutes.carry ? "all" : "newest");
  const newest = newestFirst(all).slice(0, MOST);
  const people = recentPeople(newest);
  if (!group.minutes.carry) return { ...facts, people };
  const listed = lists.flatMap(({ items }) => items);
  const actions = earlierActions(all, await actionsRegister(place, deps));
  return { ...facts, people, carried: { items: lastNotes(newest, listed), actions } };
}
function earlierActions(archive, register = null) {
  const files = archive.toReversed().map((minutes) => {
    return { path: minutes.file, meetings: [archiveMeeting(minutes)], unplaced: [] };
  });
  return openActions(actionsOf({ files }, register)).map(({ text, since, path }) => ({ text, date: since ?? "", file: path })).toReversed();
}

// src/compose/meeting/rotation.ts
function rotate(roles, archive) {
  const newestFirst2 = [...archive].sort((a, b) => (a.date ?? "") < (b.date ?? "") ? 1 : -1);
  return Object.entries(roles).map(([name, people]) => {
    for (const minutes of newestFirst2) {
      const last = people.findIndex((person) => hadRole(person, name, minutes));
      if (last !== -1) return { name, person: people[(last + 1) % people.length] ?? "" };
    }
    return { name, person: people[0] ?? "" };
  });
}
function unknownPeople(roles, archive) {
  const attendees = archive.flatMap(({ present, expected, absent }) => [...present, ...expected, ...absent]);
  if (attendees.length === 0) return [];
  const known = new Set(attendees.flatMap(({ name, login }) => [plain(name ?? ""), plain(login ?? "")]));
  return Object.entries(roles).flatMap(
    ([name, people]) => people.flatMap((person) => known.has(plain(person)) ? [] : [{ name, person }])
  );
}
function hadRole(person, role, { present, links, introduction, announcements }) {
  const names = namesOf(person, present);
  const isRole = (text) => plain(text) === plain(role);
  if (links.some(({ label, text }) => isRole(label) && names.has(plain(text)))) return true;
  const lines = [...introduction, ...announcements].flatMap(({ text }) => text.split("\n"));
  if (lines.some((line) => {
    const [, label = "", who = ""] = /^([^:]+):(.*)$/u.exec(line.replace(/[*_]/gu, "")) ?? [];
    return isRole(label) && names.has(plain(who));
  }))
    return true;
  return present.some(({ name, login, note }) => {
    const isPerson = names.has(plain(name ?? "")) || names.has(plain(login ?? ""));
    return isPerson && (note ?? "").split(/[,;/]/u).some(isRole);
  });
}
function namesOf(person, present) {
  const own = plain(person);
  const beside = present.flatMap(({ name, login }) => {
    const both = [plain(name ?? ""), plain(login ?? "")];
    return both.includes(own) ? both : [];
  });
  return new Set([own, ...beside].filter((name) => name !== ""));
}
function plain(text) {
  return bareWords(text.replace(/<!--.*?-->/gu, ""));
}

export {
  HORIZON_YEARS,
  calendarLocation,
  openSeries,
  rotate,
  unknownPeople,
  earlierMinutes,
  withScribeFacts,
  earlierActions
};
