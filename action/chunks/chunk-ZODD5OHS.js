import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  firstTrusted,
  madeDocument,
  planMerge,
  trustOf
} from "./chunk-BX5QY7KX.js";
import {
  checkLabels,
  isTitle,
  meetingDate,
  meetingIssueQuery,
  openRenderer,
  rankMeetingIssues,
  readMark,
  withholdAll,
  withoutMeetingReferences,
  writeMark
} from "./chunk-6DCQ3EWT.js";
import {
  referenceKey
} from "./chunk-Q63BUBRZ.js";
import {
  DAY,
  namedZone,
  plainDateTime,
  wallDate,
  wallOf
} from "./chunk-QE6P7SL6.js";
import {
  codeSpans
} from "./chunk-MGBZKLDD.js";
import {
  remembering
} from "./chunk-RXK5XLIS.js";
import {
  configFolder,
  locationIn
} from "./chunk-FQSO5JLZ.js";
import {
  epochOf,
  isoInstant,
  knownTimeZone,
  parseDate,
  requireTimeZone
} from "./chunk-FU4EJCAG.js";
import {
  EMPTY_COMMENT
} from "./chunk-UPKUXHQM.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  quote
} from "./chunk-6YXCTA7A.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-FKU2CEKY.js";

// src/gather/agenda.ts
async function gatherAgenda(source, { label, from, exclude, sections }, { activitySince, includePrivate, meeting, previous, trust }) {
  const scope = {
    scope: from,
    ...exclude.length > 0 ? { exclude } : {}
  };
  const fields = activitySince === void 0 ? {} : { activitySince };
  const answer = await source.gather({
    lists: [
      [{ ...scope, labels: [label], state: "open" }],
      ...sections.map(({ query }, index) => [
        { ...scope, qualifiers: query, qualifiersKey: `agenda.sections[${index}].query` }
      ])
    ],
    fields,
    summaries: [meeting, previous].flatMap(
      (question) => question === void 0 ? [] : [meetingIssueQuery(question)]
    ),
    ...meeting === void 0 ? {} : { newestIssues: [meeting.repository] }
  });
  const [agenda = [], ...searched] = answer.lists;
  const issues = [...answer.newestIssues, ...answer.summaries].flat();
  const shown = withholdAll([agenda, ...searched], { includePrivate });
  const [items, ...rest] = leaveOutArchived(
    shown.lists.map((list) => list.cleared),
    // A query that speaks of archived repositories decides for itself.
    [false, ...sections.map(({ query }) => /(?:^|\W)(?:archived|is:archived)\b/iu.test(query))]
  );
  const candidates = (all) => withholdAll([issues], { includePrivate: all }).lists[0]?.cleared ?? [];
  const issueOf = async (question, all) => question === void 0 ? null : linkedIssue(rankMeetingIssues(candidates(all), question), trust);
  return {
    items: items?.left ?? [],
    sections: sections.map(({ title, query }, index) => ({ title, query, items: rest[index]?.left ?? [] })),
    meetingIssue: await issueOf(meeting, includePrivate),
    previousIssue: await issueOf(previous, true),
    withheld: shown.withheld,
    archived: new Set([items, ...rest].flatMap((list) => list?.archived ?? [])).size,
    warnings: agenda.length > 0 ? [] : await checkLabels(source, [label], from, agenda)
  };
}
async function linkedIssue(ranked, trust) {
  return await firstTrusted(ranked, trust) ?? ranked.find(({ opener }) => opener === null) ?? null;
}
function leaveOutArchived(lists, keep) {
  return lists.map((list, index) => {
    const isLeft = (item) => !item.archived || keep[index] === true;
    return {
      left: list.filter(isLeft).sort(lastUpdatedFirst),
      archived: list.filter((item) => !isLeft(item)).map(({ url }) => url)
    };
  });
}
function lastUpdatedFirst(a, b) {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt < b.updatedAt ? 1 : -1;
  return a.url < b.url ? -1 : a.url > b.url ? 1 : 0;
}

// src/schedule/convert-links.ts
var UTC_PLACE = "1440";
function convertLinks({ start }, title) {
  if (start === null) return [];
  const utc = Temporal.Instant.from(start).toZonedDateTimeISO("UTC").toPlainDateTime();
  const iso = utc.toString({ smallestUnit: "minute" }).replace(/[-:]/gu, "");
  const fixedTime = new URLSearchParams({ msg: title, iso, p1: UTC_PLACE });
  const question = new URLSearchParams({
    i: `${utc.toString({ smallestUnit: "minute" }).replace("T", " ")} UTC in local time`
  });
  return [
    { name: "timeanddate.com", url: `https://www.timeanddate.com/worldclock/fixedtime.html?${fixedTime}` },
    { name: "WolframAlpha", url: `https://www.wolframalpha.com/input/?${question}` }
  ];
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
  const entries = {
    next(now) {
      let from = epochOf(now) + 1;
      for (const stretch of STRETCHES) {
        from = Math.max(from, firstFrom(timelines, from));
        if (from > last) return null;
        const found = live(from, from + stretch)[0];
        if (found !== void 0) return found.occurrence;
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
        if (found !== void 0) return found.occurrence;
        to -= stretch;
      }
      return null;
    },
    current(now) {
      const at = epochOf(now);
      const lasts = ({ start, occurrence: { end } }) => at < (end === null ? start + DEFAULT_LENGTH : epochOf(end));
      return live(at - LONGEST, at + 1).findLast(lasts)?.occurrence ?? null;
    },
    on: (date) => aroundDate(date, (occurrence) => occurrence.date).map(({ occurrence }) => occurrence),
    plannedFor: (date) => aroundDate(date, (occurrence) => occurrence.movedFrom ?? occurrence.date).map(
      ({ occurrence }) => occurrence
    ),
    between: (from, to) => live(epochOf(from), epochOf(to)).map(({ occurrence }) => occurrence)
  };
  return { name, ...entries };
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

// src/schedule/next-occurrence.ts
function nextOccurrence(series, now) {
  const next = series.next(now);
  if (next !== null) return next;
  const last = series.previous(now);
  throw new MinutebookError("schedule/none", {
    message: `No meeting is in sight after ${now}.`,
    why: last === null ? `Searched ${series.name}, ${HORIZON_YEARS} years ahead.` : `Searched ${series.name}; the last one was on ${last.date}.`,
    hint: "Name the day with --date, or continue the series in the calendar or configuration."
  });
}
function occurrenceOnDate(date, timeZone) {
  return { date, start: null, end: null, timeZone, cancelled: false };
}

// src/schedule/session.ts
function sessionFor({ start }, sessions) {
  if (start === null) return null;
  const { hour, minute } = Temporal.Instant.from(start).toZonedDateTimeISO("UTC");
  const fits = ({ time }) => {
    const [, hours, minutes] = /^\s*(\d{1,2}):(\d\d)\s*(?:Z|UTC)?\s*$/iu.exec(time) ?? [];
    return Number(hours) === hour && Number(minutes) === minute;
  };
  return sessions.find(fits) ?? null;
}

// src/schedule/time-table.ts
var WEEKDAYS = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
var MONTHS = ["", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function timeTable({ start }, zones) {
  if (start === null) return [];
  const instant = epochOf(start);
  return [...new Set(zones.map((name) => requireTimeZone(name)))].map((zone) => {
    const local = plainDateTime(namedZone(zone).toWall(instant));
    const weekday = WEEKDAYS[local.dayOfWeek] ?? "";
    const time = local.toPlainTime().toString({ smallestUnit: "minute" });
    return {
      zone,
      city: zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " "),
      weekday,
      date: local.toPlainDate().toString(),
      time,
      text: `${weekday} ${local.day} ${MONTHS[local.month]} ${local.year} ${time}`
    };
  });
}

// src/documents/open-series.ts
import { relative, resolve } from "node:path";

// src/schedule/calendar-location.ts
function calendarLocation(ical) {
  const text = ical.trim();
  if (/^(?:https?|webcals?):\/\//iu.test(text) && URL.canParse(text)) {
    const url = text.replace(/^webcals?:/iu, "https:");
    return { kind: "url", url, label: `the calendar at ${new URL(url).host}` };
  }
  return { kind: "path", path: text, label: text };
}

// src/schedule/every.ts
var EVERY = /^(?:R\/)?(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:?\d\d)?)?(?:\[([^\]]+)\])?\/(P.*)$/iu;
var TIME_UNITS = ["hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds"];
function everyTimeline(every, timeZone) {
  const [, date = "", time, offset, zoneName, period = ""] = EVERY.exec(every.trim()) ?? [];
  if (date === "") throw badEvery(every, "It is not a first start, a slash and a period.");
  const named = zoneName === void 0 ? timeZone : knownTimeZone(zoneName);
  if (named === void 0) throw badEvery(every, `There is no time zone ${quote(zoneName ?? "")}.`);
  const zone = namedZone(zoneName === void 0 && offset?.toUpperCase() === "Z" ? "UTC" : named);
  const first = firstWall(every, date, time, offset, zone);
  const step = periodOf(every, period);
  const wallAt = (index) => wallOf(plainDateTime(first).add(times(step, index)));
  return {
    first: zone.toInstant(first) - DAY,
    last: Number.POSITIVE_INFINITY,
    within(from, to) {
      const walls = wallsBetween(
        wallAt,
        stepLength(step),
        first,
        zone.toWall(from) - DAY,
        zone.toWall(to) + DAY
      );
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
function wallsBetween(wallAt, length, first, from, to) {
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
function firstWall(every, date, time, offset, zone) {
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
  const { ruleTimeline } = await import("./rule-timeline-ILRKXUSB.js");
  return seriesOf(`the schedule ${quote(schedule.rrule)}`, [await ruleTimeline(schedule.rrule, timeZone)]);
}
async function openCalendar(schedule, icalText, warn) {
  const timeZone = schedule.timezone === null ? null : requireTimeZone(schedule.timezone);
  const { label } = calendarLocation(schedule.ical);
  if (icalText === void 0) throw notFetched(label);
  const { feedTimelines } = await import("./feed-timelines-GIMFXTDU.js");
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
    hint: "This is a mistake of the program: please report it."
  });
}

// src/documents/open-series.ts
async function openSeries(config, { meeting: { schedule } }, deps) {
  if (schedule === null) return null;
  const feed = await feedOf(config, schedule, deps);
  return openSchedule(schedule, { ...feed, warn: deps.reporter.warn }).catch((error) => {
    if (!isMinutebookError(error) || error.code !== "config/schedule") throw error;
    throw new MinutebookError(error.code, error, { place: placeOf(config, schedule, deps), cause: error });
  });
}
function placeOf(config, schedule, { cwd }) {
  const group = config.groups.find(({ meeting }) => meeting.schedule === schedule);
  const key = schedule.kind === "ical" ? "match" : schedule.kind;
  const place = locationIn(config, ["groups", group?.id ?? "", "meeting", "schedule", key]);
  return { ...place, file: relative(cwd, place.file) };
}
async function feedOf(config, schedule, { cwd, fetchText, files }) {
  if (schedule.kind !== "ical") return {};
  const location = calendarLocation(schedule.ical);
  if (location.kind === "url") return { icalText: await fetchText(location.url, location.label) };
  const path = resolve(configFolder(config, { cwd }), location.path);
  const icalText = await files.read(path);
  if (icalText !== null) return { icalText };
  throw new MinutebookError("schedule/feed-missing", {
    message: `There is no calendar ${location.label}.`,
    why: `${path} does not exist.`,
    hint: "Correct meeting.schedule.ical in the configuration: a path starts from its folder."
  });
}

// src/documents/meeting.ts
function meetingTitle({ host }, { name }, { date }) {
  return `${host} ${name} Meeting ${date}`.replace(/\s+/gu, " ").trim();
}
function allMeetings(config) {
  return config.groups.flatMap(
    ({ name, meeting: { repository } }) => repository === null ? [] : [{ repository, title: meetingTitle(config, { name }, { date: "" }) }]
  );
}
function otherTitles(config, { id }, occurrence) {
  return config.groups.filter((other) => other.id !== id).map((other) => meetingTitle(config, other, occurrence));
}
async function gatherMeeting(config, group, { occurrence, series }, { includePrivate, publish }, deps) {
  const title = meetingTitle(config, group, occurrence);
  const { repository, timezones, sessions } = group.meeting;
  const last = series?.previous(occurrence.start ?? deps.now) ?? null;
  const source = await deps.openSource();
  const issueQuestion = (meeting2) => {
    if (repository === null) return void 0;
    const others = otherTitles(config, group, meeting2);
    return { repository, title: meetingTitle(config, group, meeting2), date: meeting2.date, others };
  };
  const meeting = issueQuestion(occurrence);
  const previous = publish && last !== null ? issueQuestion(last) : void 0;
  const gathered = await gatherAgenda(source, group.agenda, {
    includePrivate,
    trust: trustOf(config, deps),
    ...meeting && { meeting },
    ...previous && { previous },
    ...group.agenda.activity && last !== null && last.start !== null ? { activitySince: last.start } : {}
  });
  const meetings = allMeetings(config);
  return {
    title,
    facts: {
      host: config.host,
      group,
      occurrence,
      items: withoutMeetingReferences(gathered.items, meetings),
      sections: gathered.sections.map((section) => ({
        ...section,
        items: withoutMeetingReferences(section.items, meetings)
      })),
      issue: gathered.meetingIssue?.url ?? null,
      zones: timeTable(occurrence, timezones),
      converters: convertLinks(occurrence, title),
      session: sessionFor(occurrence, sessions),
      document: null,
      previous: null,
      people: [],
      carried: { items: [], actions: [] }
    },
    issueNumber: gathered.meetingIssue?.number ?? null,
    previousIssue: gathered.previousIssue?.url ?? null,
    withheld: gathered.withheld,
    archived: gathered.archived,
    warnings: gathered.warnings
  };
}
function listedItems(view) {
  const labelled = view.repositories.flatMap(
    ({ items }) => items.map((item) => ({ item, why: `label ${view.label}` }))
  );
  const searched = view.sections.flatMap(
    (list) => list.items.map((item) => ({ item, why: `query of "${list.title}"` }))
  );
  const listed = [...labelled, ...searched];
  return {
    urls: listed.map(({ item }) => item.url),
    explanations: listed.map(({ item, why }) => `${item.repository}#${item.number}: ${why}`)
  };
}
function wantedIssue(config, group, repository, occurrence) {
  const title = meetingTitle(config, group, occurrence);
  return { repository, group: group.id, title, others: otherTitles(config, group, occurrence), occurrence };
}
async function findMeeting(config, group, date, deps) {
  const wanted = date === void 0 ? void 0 : parseDate(date);
  const { schedule } = group.meeting;
  if (schedule?.kind === "ical") deps.openSource().catch(() => {
  });
  const series = await openSeries(config, group, deps);
  if (series === null || schedule === null) {
    return { occurrence: occurrenceOnDate(wanted ?? missingDate(group), "UTC"), series };
  }
  if (wanted === void 0) {
    return { occurrence: series.current(deps.now) ?? nextOccurrence(series, deps.now), series };
  }
  const [planned] = series.on(wanted);
  if (planned === void 0) {
    deps.reporter.warn(
      `no meeting of ${group.name} on ${wanted}, says ${series.name}; its time of day is unknown.`
    );
    return { occurrence: occurrenceOnDate(wanted, schedule.timezone ?? "UTC"), series };
  }
  if (planned.cancelled) deps.reporter.warn(`the meeting of ${group.name} on ${wanted} was cancelled.`);
  return { occurrence: planned, series };
}
function missingDate(group) {
  throw new MinutebookError("usage/date", {
    message: `Which meeting of ${group.name} is meant?`,
    why: `The group ${group.id} has no meeting.schedule, so its next meeting is not known.`,
    hint: "Name the day, as --date 2023-02-16, or add a schedule to the configuration."
  });
}

// src/sync/find-issue.ts
async function findIssue(issues, wanted, trust) {
  const candidates = issues.filter((issue2) => isCandidate(issue2, wanted));
  const known = await filtered(candidates, ({ opener }) => trust.isKnown(opener));
  const issue = await bestOf(known, wanted, trust);
  if (issue !== null) return { issue, lookalikes: [] };
  const trusted = await filtered(candidates, ({ opener }) => trust.isTrusted(opener, wanted.repository));
  return {
    issue: await bestOf(trusted, wanted, trust),
    lookalikes: candidates.filter((candidate) => !trusted.includes(candidate))
  };
}
async function openedIssues(issues, wanted, trust) {
  const marked = issues.filter((issue) => {
    return isMarked(readMark(issue.body), wanted) && isTitle(issue.title, wanted.title);
  });
  return filtered(marked, ({ opener }) => trust.isOurs(opener));
}
function agrees({ title, createdAt }, { date, start }, isOurs) {
  if (title.includes(date)) return true;
  const named = meetingDate(title, createdAt);
  return named === null ? isOurs : start !== null && daysBetween(named, start) <= 1;
}
function isCandidate(issue, wanted) {
  return isMarked(readMark(issue.body), wanted) || titled([issue], wanted).length > 0;
}
async function bestOf(trusted, wanted, trust) {
  const ours = new Set(await filtered(trusted, ({ opener }) => trust.isOurs(opener)));
  const marked = trusted.filter((issue) => {
    const mark = readMark(issue.body);
    if (mark === null || !isMarked(mark, wanted)) return false;
    const days = [wanted.occurrence.date, wanted.occurrence.movedFrom];
    const namesDay = days.some((day) => day !== void 0 && issue.title.includes(day));
    const isOthers = wanted.others.some((other) => isTitle(issue.title, other));
    return !isOthers && (namesDay || agrees(issue, mark, ours.has(issue)));
  }).sort(
    (a, b) => Number(isTitle(b.title, wanted.title)) - Number(isTitle(a.title, wanted.title)) || Number(b.state === "open") - Number(a.state === "open") || a.number - b.number
  );
  return marked[0] ?? titled(
    trusted.filter((issue) => !isOfOtherGroup(issue, wanted, ours)),
    wanted
  )[0] ?? null;
}
function isOfOtherGroup(issue, { group, title }, ours) {
  const mark = readMark(issue.body);
  if (mark === null || mark.group === group) return false;
  return ours.has(issue) || !isTitle(issue.title, title);
}
function titled(issues, { repository, title, others, occurrence }) {
  return rankMeetingIssues(issues, { repository, title, others, date: occurrence.date });
}
function isMarked(mark, { group, occurrence }) {
  return mark !== null && mark.group === group && (mark.date === occurrence.date || mark.date === occurrence.movedFrom);
}
function daysBetween(date, instant) {
  return Math.abs(Date.parse(date) - Date.parse(instant.slice(0, date.length))) / 864e5;
}
async function filtered(list, test) {
  const passed = await Promise.all(list.map(test));
  return list.filter((_, index) => passed[index]);
}

// src/compose/meeting/item-lists.ts
var EMPTY = { more: 0, moreUrl: null };
function byRepository(items, first, notes) {
  const lists = /* @__PURE__ */ new Map();
  if (first !== null) lists.set(first.toLowerCase(), { name: first, ...EMPTY, items: [] });
  for (const item of items) {
    const key = item.repository.toLowerCase();
    const list = lists.get(key) ?? { name: item.repository, ...EMPTY, items: [] };
    list.name = item.repository;
    list.items.push(itemView(item, notes));
    lists.set(key, list);
  }
  return [...lists.values()].filter((list) => list.items.length > 0);
}
function itemView(item, notes) {
  return {
    title: item.title,
    number: item.number,
    url: item.url,
    repository: item.repository,
    author: item.author,
    kind: item.kind === "issue" ? "issue" : "pull request",
    draft: item.draft,
    labels: item.labels,
    activity: activityLine(item),
    notes: notes.get(referenceKey(item)) ?? []
  };
}
var MOST_NAMED = 5;
function activityLine({
  activity = [],
  repository,
  labels
}) {
  const parts = [
    counted(activity.filter(({ kind }) => kind === "commented").length, "comment"),
    ...reviews(activity),
    lastState(activity),
    ...labelChanges(activity, labels),
    ...references(activity, repository)
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
function counted(count, noun) {
  return count === 0 ? null : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function reviews(activity) {
  const verdicts = /* @__PURE__ */ new Map();
  for (const event of inOrder(activity)) {
    if (event.kind !== "reviewed") continue;
    const who = event.by ?? "ghost";
    if (event.verdict !== "commented" || !verdicts.has(who)) verdicts.set(who, event.verdict);
  }
  const by = (verdict) => [...verdicts].filter(([, last]) => last === verdict).map(([login]) => login);
  const approved = by("approved");
  const requested = by("changes-requested");
  return [
    counted(by("commented").length, "review"),
    approved.length === 0 ? null : `approved by ${approved.join(" and ")}`,
    requested.length === 0 ? null : `changes requested by ${requested.join(" and ")}`
  ];
}
function lastState(activity) {
  const states = inOrder(activity).flatMap(
    ({ kind }) => kind === "closed" || kind === "reopened" || kind === "merged" ? [kind] : []
  );
  if (states.includes("merged")) return "merged";
  const [first, last] = [states[0], states.at(-1)];
  if (last === void 0 || states.length > 1 && first !== last) return null;
  return last;
}
function labelChanges(activity, labels) {
  const present = new Set(labels.map((label) => label.toLowerCase()));
  const added = activity.flatMap(
    (event) => event.kind === "labelled" && present.has(event.label.toLowerCase()) ? [event.label] : []
  );
  return [...new Set(added)].sort().map((label) => `labelled ${label}`);
}
function references(activity, repository) {
  const home = `${repository}#`.toLowerCase();
  const named = /* @__PURE__ */ new Map();
  for (const event of activity) {
    if (event.kind !== "referenced") continue;
    const short = event.item.toLowerCase().startsWith(home) ? event.item.slice(repository.length) : event.item;
    named.set(short, event.state === "open" ? "opened" : event.state);
  }
  const texts = [...named].sort(byName).map(([name, state]) => `${name} ${state}`);
  const more = texts.length - MOST_NAMED;
  return more <= 0 ? texts : [...texts.slice(0, MOST_NAMED), `${more} more linked`];
}
function byName([a], [b]) {
  const [repositoryA = "", numberA] = a.split("#");
  const [repositoryB = "", numberB] = b.split("#");
  if (repositoryA !== repositoryB) return repositoryA < repositoryB ? -1 : 1;
  return Number(numberA) - Number(numberB);
}
function inOrder(activity) {
  return [...activity].sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
}

// src/compose/meeting/scribe-help.ts
var LOOKALIKES = {
  "<": "\u2039",
  ">": "\u203A",
  '"': "\u201D",
  "'": "\u2019",
  "`": "\u02BC",
  "&": "\uFF06",
  "|": "\u2223"
};
function helpLine({ date, file, text }) {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.replace(/^\s*(?:[-*+]\s+)?/u, "").trimEnd()).filter((line) => line !== "");
  return { date, file: inComment(file), text: inComment(lines.join(" \u2022 ")) };
}
function notesByItem(items) {
  return new Map(
    items.map((item) => [referenceKey(item), [helpLine({ ...item, text: item.notes.join("\n") })]])
  );
}
function inComment(text) {
  return text.replace(/[<>"'`&|]/gu, (character) => LOOKALIKES[character] ?? "").replace(/-(?=-)/gu, "\u2010");
}

// src/compose/meeting/meeting-view.ts
function composeMeeting(facts) {
  const { host, group, occurrence, items, issue, zones, converters, session, carried } = facts;
  const { agenda, meeting } = group;
  const notes = notesByItem(carried.items);
  const join = session?.join ?? meeting.join;
  const sessions = session === null ? meeting.sessions : [];
  const taken = new Set(items.map((item) => item.url));
  const lists = facts.sections.map(({ title, query, items: found }) => {
    const fresh = found.filter((item) => !taken.has(item.url));
    for (const item of fresh) taken.add(item.url);
    return { title, query, items: fresh.map((item) => itemView(item, notes)), more: 0, moreUrl: null };
  });
  return {
    host,
    name: group.name,
    group: group.id,
    date: occurrence.date,
    start: occurrence.start,
    zones,
    converters,
    label: agenda.label,
    sources: agenda.from.map((from) => ({ name: `${from} ${from.includes("/") ? "repository" : "org"}` })),
    standing: agenda.standing,
    repositories: byRepository(items, meeting.repository, notes),
    sections: lists,
    count: items.length,
    issue,
    invited: meeting.invited,
    observers: meeting.observers,
    joining: join !== null || meeting.watch !== null || sessions.length > 0,
    join,
    sessions: sessions.map(({ time, join: own }) => ({ time, join: own ?? meeting.join })),
    watch: meeting.watch,
    calendar: meeting.calendar,
    document: facts.document,
    previous: facts.previous,
    people: facts.people,
    actions: carried.actions.map(helpLine)
  };
}
function shorten(view, most) {
  let left = most;
  const cut = (list, urlOf) => {
    const items = list.items.slice(0, left);
    left -= items.length;
    const more = list.items.length - items.length;
    const origin = new URL(list.items[0]?.url ?? "https://github.com").origin;
    return more === 0 ? list : { ...list, items, more, moreUrl: urlOf(origin) };
  };
  const query = encodeURIComponent(`is:open label:"${view.label}"`);
  return {
    ...view,
    repositories: view.repositories.map(
      (list) => cut(list, (origin) => `${origin}/${list.name}/issues?q=${query}`)
    ),
    sections: view.sections.map(
      (list) => cut(list, (origin) => `${origin}/search?type=issues&q=${encodeURIComponent(list.query)}`)
    )
  };
}

// src/markdown/text/quiet-mentions.ts
var MENTION = /(?<![\w/.@])@(?=[A-Za-z0-9])/gu;
function quietMentions(markdown) {
  let result = "";
  let start = 0;
  for (const { from, to } of codeSpans(markdown)) {
    result += quieted(markdown.slice(start, from)) + markdown.slice(from, to);
    start = to;
  }
  return result + quieted(markdown.slice(start));
}
function quieted(text) {
  return text.replace(MENTION, `@${EMPTY_COMMENT}`);
}

// src/documents/meeting-issue.ts
var LIMIT = 65536;
async function issueBody(facts, config, deps) {
  const render = await openRenderer("agenda", facts.group.templates.agenda, config, deps);
  const generated = remembering();
  const view = agendaView(facts);
  const total = [...view.repositories, ...view.sections].reduce((sum, { items }) => sum + items.length, 0);
  const generate = (most, document, date) => generated([most, document, date].join(" "), () => {
    const markdown = render({ ...shorten(view, most), document: view.document ?? document });
    return `${withoutTitle(markdown).trimEnd()}

${markOf(facts, date)}
`;
  });
  return (body) => {
    const existing = body ?? "";
    const document = documentIn(existing);
    const marked = readMark(existing);
    const date = marked !== null && marked.date === facts.occurrence.movedFrom ? marked.date : null;
    const merged = (most) => planMerge(existing, generate(most, document, date));
    const whole = merged(total);
    if (whole.text.length <= LIMIT) return whole;
    let [fits, tooMany] = [0, total];
    let best = merged(0);
    while (tooMany - fits > 1) {
      const middle = Math.floor((fits + tooMany) / 2);
      const plan = merged(middle);
      if (plan.text.length <= LIMIT) [fits, best] = [middle, plan];
      else tooMany = middle;
    }
    if (best.text.length <= LIMIT) return best;
    const warnings = [`the issue has no room left: GitHub stores ${LIMIT.toLocaleString("en")} characters.`];
    return { text: existing, added: [], kept: whole.kept, warnings };
  };
}
function withoutTitle(markdown) {
  return markdown.replace(/^# [^\n]*\n+/u, "");
}
function markOf({ group, occurrence }, date) {
  return writeMark({ group: group.id, date: date ?? occurrence.date, start: occurrence.start });
}
function documentIn(body) {
  return /^[ \t]*[-*+][ \t]+\**Minutes\**:\**[ \t]*<?(https?:\/\/[^\s<>]+)>?[ \t]*$/imu.exec(body)?.[1] ?? null;
}
function issueDocument(issue, { facts }) {
  const { urls, explanations } = listedItems(composeMeeting(facts));
  const report = agendaReport(facts.group.id, facts.occurrence, urls.length);
  return { ...madeDocument(issue, report, explanations), target: issue.target };
}
function agendaReport(group, { date, start }, items) {
  return { kind: "agenda", group, date, start, path: null, items, unplaced: [] };
}
async function listedIssue(config, group, occurrence, deps) {
  const { repository } = group.meeting;
  if (repository === null) return null;
  const listed = await (await deps.openTracker()).newest(repository);
  const wanted = wantedIssue(config, group, repository, occurrence);
  return (await findIssue(listed, wanted, trustOf(config, deps))).issue;
}
async function documentOfIssue(config, group, occurrence, deps) {
  const issue = await listedIssue(config, group, occurrence, deps);
  return issue === null ? null : documentIn(issue.body);
}
function agendaView(facts) {
  const view = composeMeeting(facts);
  const { standing, observers } = view;
  return { ...view, standing: standing.map(quietMentions), observers: observers.map(quietMentions) };
}

export {
  openSeries,
  meetingTitle,
  gatherMeeting,
  listedItems,
  wantedIssue,
  findMeeting,
  composeMeeting,
  findIssue,
  openedIssues,
  agrees,
  issueBody,
  documentIn,
  issueDocument,
  agendaReport,
  listedIssue,
  documentOfIssue,
  agendaView
};
