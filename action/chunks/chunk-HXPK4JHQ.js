import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  firstTrusted,
  trustOf
} from "./chunk-6V6HBGSC.js";
import {
  HORIZON_YEARS,
  earlierMinutes,
  rotate,
  unknownPeople
} from "./chunk-6LEFEKWL.js";
import {
  namesUsed
} from "./chunk-O7YD6KRA.js";
import {
  checkLabels,
  dateInTitle,
  isSeriesTitle,
  isTitle,
  meetingIssueQuery,
  rankMeetingIssues,
  readMark,
  withholdAll,
  withoutMeetingReferences
} from "./chunk-NY5ZTV33.js";
import {
  NO_NOTES
} from "./chunk-LNIRBWIP.js";
import {
  mayBeCalledByDay,
  meetingDay,
  minutesPath,
  plannedStart,
  timeOf,
  trackerOf
} from "./chunk-CTCSMNGY.js";
import {
  namedZone,
  plainDateTime
} from "./chunk-QE6P7SL6.js";
import {
  compareTexts
} from "./chunk-GJRNPI7Q.js";
import {
  readControlComment
} from "./chunk-HSMHP4VM.js";
import {
  configFolder,
  placeOfKey
} from "./chunk-H6Q77UQQ.js";
import {
  epochOf,
  requireTimeZone
} from "./chunk-3SMG7XOK.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  WORLD_TIME_ZONES
} from "./chunk-M56TRGXG.js";
import {
  itemKey
} from "./chunk-ZF5NENNC.js";
import {
  referenceKey
} from "./chunk-3ADDMMTP.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/gather/meeting-items.ts
function mayBeRetitled({ title, createdAt }) {
  return /\b(?:meetings?|agenda|call|session|sync|minutes)\b/iu.test(title) || dateInTitle(title, createdAt) !== null;
}
async function meetingItems(items, { series, trust, isMarked: isMarked2 }) {
  const found = /* @__PURE__ */ new Set();
  for (const item of new Map(items.map((each) => [each.url, each])).values()) {
    const own = series.filter(({ repository }) => repository.toLowerCase() === item.repository.toLowerCase());
    if (item.kind === "pull-request" || own.length === 0) continue;
    const isTitled = own.some(({ title }) => isSeriesTitle(item.title, title));
    const isMeeting = isTitled ? await trust.isTrusted(item.opener, item.repository) : mayBeRetitled(item) && await trust.isOurs(item.opener) && await isMarked2(item);
    if (isMeeting) found.add(item.url);
  }
  return found;
}

// src/gather/own-comments.ts
var NOTES_TOPIC = "notes:";
var SAME = 6e4;
var DAY = 864e5;
async function withoutOwnComments(items, since, trust) {
  return Promise.all(
    items.map(async (item) => {
      const kept = [];
      let own = "";
      for (const event of item.activity ?? []) {
        if (await isOwn(event, trust)) own = event.at;
        else kept.push(event);
      }
      if (own === "") return item;
      const isLast = Date.parse(item.updatedAt) - Date.parse(own) <= SAME;
      return { ...item, activity: kept, updatedAt: isLast ? lastUpdate(item, kept, since) : item.updatedAt };
    })
  );
}
function lastUpdate({ createdAt }, activity, since) {
  const before = new Date(Date.parse(since) - DAY).toISOString();
  return activity.at(-1)?.at ?? (createdAt > before ? createdAt : before);
}
async function isOwn(event, trust) {
  const comment = commentIn(event);
  if (comment === null) return false;
  const found = readControlComment(comment.body, 0);
  if (found?.comment.kind !== "says" || !found.comment.key.startsWith(NOTES_TOPIC)) return false;
  return trust.isOurs(comment.author);
}
function commentIn(event) {
  if (event.kind !== "commented" || event.words === void 0 || event.by === null) return null;
  const { text, machine } = event.words;
  return { author: { login: machine ? `${event.by}[bot]` : event.by, insider: false }, body: text };
}

// src/gather/agenda.ts
async function gatherAgenda(source, { from, exclude, lists, discussions }, {
  activitySince,
  tells = false,
  names = /* @__PURE__ */ new Set(),
  includePrivate,
  meeting,
  previous,
  trust,
  meetings,
  placeOf
}) {
  const scope = {
    scope: from,
    ...exclude.length > 0 ? { exclude } : {}
  };
  const fields = {
    ...factsAsked(lists, names),
    ...activitySince !== void 0 && { activitySince, ...tells && { words: true } }
  };
  const asked = lists.flatMap(({ source: of }) => {
    const queries = queriesOf(of, discussions, placeOf);
    return queries.length === 0 ? [] : [{ of, queries: queries.map((query) => ({ ...scope, ...query })) }];
  });
  const { answer, warnings } = await gatherFacts(source, {
    lists: asked.map(({ queries }) => queries),
    fields,
    summaries: [meeting, previous].flatMap(
      (question) => question === void 0 ? [] : [meetingIssueQuery(question)]
    ),
    ...meeting === void 0 ? {} : { newestIssues: [meeting.repository] }
  });
  const issues = [...answer.newestIssues, ...answer.summaries].flat();
  const ofMeetings = await meetingItems(answer.lists.flat(), { ...meetings, trust });
  const found = await Promise.all(
    answer.lists.map((list) => {
      const items = list.filter(({ url }) => !ofMeetings.has(url));
      return tells && activitySince !== void 0 ? withoutOwnComments(items, activitySince, trust) : items;
    })
  );
  const shown = withholdAll(found, { includePrivate });
  const sorted = leaveOutArchived(
    shown.lists.map((list) => list.cleared),
    // A query that mentions archived repositories decides for itself.
    asked.map(({ of }) => of.kind === "query" && /(?:^|\W)(?:archived|is:archived)\b/iu.test(of.query))
  );
  const left = new Map(asked.map(({ of }, index) => [of, sorted[index]?.left ?? []]));
  const candidates = (all) => withholdAll([issues], { includePrivate: all }).lists[0]?.cleared ?? [];
  const issueOf = async (question, all) => question === void 0 ? null : linkedIssue(rankMeetingIssues(candidates(all), question), trust);
  return {
    lists: lists.map((list) => ({ list, items: left.get(list.source) ?? [] })),
    meetingIssue: await issueOf(meeting, includePrivate),
    previousIssue: await issueOf(previous, true),
    withheld: shown.withheld,
    archived: new Set(sorted.flatMap((list) => list.archived)).size,
    warnings: [...warnings, ...await labelWarnings(source, from, asked, answer.lists)]
  };
}
async function gatherFacts(source, wanted) {
  const { project, ...fields } = wanted.fields;
  try {
    return { answer: await source.gather(wanted), warnings: [] };
  } catch (error) {
    if (!project || !isMinutebookError(error) || !error.code.startsWith("github/")) throw error;
    const answer = await source.gather({ ...wanted, fields });
    return { answer, warnings: [`The fields of projects are left empty: ${error.message} ${error.why}`] };
  }
}
function factsAsked(lists, names) {
  const groups = lists.map(({ groupBy }) => groupBy);
  const asks = (...wanted) => wanted.some((name) => names.has(name));
  return {
    ...(groups.includes("assignee") || asks("assignees")) && { assignees: true },
    ...(groups.includes("milestone") || asks("milestone")) && { milestone: true },
    ...asks("reactions") && { reactions: true },
    ...asks("reviewers", "review") && { reviews: true },
    ...asks("fields", "timebox", "planned") && { form: true },
    ...asks("project") && { project: true }
  };
}
function queriesOf(source, discussions, placeOf) {
  switch (source.kind) {
    case "standing":
      return [];
    case "category":
      return [{ kind: "discussion", category: source.category, state: "open" }];
    case "query": {
      const place = placeOf?.(source.key);
      const { query: qualifiers, key: qualifiersKey } = source;
      return [{ qualifiers, qualifiersKey, ...place && { qualifiersPlace: place } }];
    }
    default: {
      const query = { labels: [source.label], state: "open" };
      return discussions ? [query, { ...query, kind: "discussion" }] : [query];
    }
  }
}
async function labelWarnings(source, from, asked, found) {
  const empty = asked.flatMap(
    ({ of }, index) => "label" in of && (found[index] ?? []).length === 0 ? [of.label] : []
  );
  return empty.length === 0 ? [] : checkLabels(source, [...new Set(empty)], from, []);
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
  return compareTexts(b.updatedAt, a.updatedAt) || compareTexts(a.url, b.url);
}

// src/schedule/occurrence.ts
function nextOccurrence(series, now) {
  const next = series.next(now);
  if (next !== null) return next;
  const last = series.previous(now);
  throw new MinutebookError("schedule/none", {
    message: `No meeting is scheduled after ${now}.`,
    why: last === null ? `Searched ${series.name}, ${HORIZON_YEARS} years ahead.` : `Searched ${series.name}; the last one was on ${last.date}.`,
    hint: "Name the day with --date, or continue the series in the calendar or configuration."
  });
}
function occurrenceOnDate(date, timeZone) {
  return { date, start: null, end: null, timeZone, cancelled: false };
}
function meetingLength({ start, end, timeZone }, configured) {
  if (start !== null && end !== null)
    return { end, duration: Math.round((Date.parse(end) - Date.parse(start)) / 6e4) };
  if (configured === null) return { end: null, duration: null };
  const length = Temporal.Duration.from(configured);
  const from = (start === null ? Temporal.Instant.fromEpochMilliseconds(0) : Temporal.Instant.from(start)).toZonedDateTimeISO(start === null ? "UTC" : timeZone);
  const until = from.add(length);
  const duration = Math.round((until.epochMilliseconds - from.epochMilliseconds) / 6e4);
  return { end: start === null ? null : until.toInstant().toString(), duration };
}
function sessionFor({ start }, sessions) {
  if (start === null) return null;
  const { hour, minute } = Temporal.Instant.from(start).toZonedDateTimeISO("UTC");
  const fits = ({ time }) => {
    const [, hours, minutes] = /^\s*(\d{1,2}):(\d\d)\s*(?:Z|UTC)?\s*$/iu.exec(time) ?? [];
    return Number(hours) === hour && Number(minutes) === minute;
  };
  return sessions.find(fits) ?? null;
}
function startText({ date, start }) {
  return start === null ? date : minuteText(start);
}
function minuteText(instant) {
  return `${instant.slice(0, "yyyy-mm-ddThh:mm".length).replace("T", " ")} UTC`;
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
  const named = dateInTitle(title, createdAt);
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
    (a, b) => Number(readMark(b.body)?.time != null) - Number(readMark(a.body)?.time != null) || Number(isTitle(b.title, wanted.title)) - Number(isTitle(a.title, wanted.title)) || Number(b.state === "open") - Number(a.state === "open") || a.number - b.number
  );
  return marked[0] ?? titled(
    trusted.filter((issue) => !isOfOtherMeeting(issue, wanted, ours)),
    wanted
  )[0] ?? null;
}
function isOfOtherMeeting(issue, wanted, ours) {
  const { group, title, occurrence } = wanted;
  const mark = readMark(issue.body);
  if (mark === null) return false;
  const isOfDay = mark.date === occurrence.date || mark.date === occurrence.movedFrom;
  if (mark.group === group && (!isOfDay || isMarked(mark, wanted))) return false;
  return ours.has(issue) || !isTitle(issue.title, title);
}
function titled(issues, { repository, title, others, occurrence }) {
  const ranked = rankMeetingIssues(issues, { repository, title, others, date: occurrence.date });
  const bare = occurrence.time === void 0 ? null : bareTitle(title, occurrence.date);
  if (bare === null || !mayBeCalledByDay(occurrence)) return ranked;
  return [...ranked, ...issues.filter((issue) => isTitle(issue.title, bare))];
}
function bareTitle(title, date) {
  return title.slice(0, title.lastIndexOf(date) + date.length);
}
function isMarked(mark, { group, occurrence }) {
  if (mark === null || mark.group !== group) return false;
  if (mark.date !== occurrence.date && mark.date !== occurrence.movedFrom) return false;
  if (mark.time !== null) return mark.time === (occurrence.time ?? timeOf(plannedStart(occurrence) ?? ""));
  const { start, sameDay } = occurrence;
  if (sameDay === void 0 || sameDay.others.length === 0) return true;
  if (mark.start === null) return mayBeCalledByDay(occurrence);
  if (mark.start === start || mark.start === sameDay.planned) return true;
  const distance = (instant) => Math.abs(Date.parse(instant) - Date.parse(mark.start ?? ""));
  return sameDay.others.every((other) => distance(sameDay.planned) < distance(other));
}
function daysBetween(date, instant) {
  return Math.abs(Date.parse(date) - Date.parse(instant.slice(0, date.length))) / 864e5;
}
async function filtered(list, test) {
  const passed = await Promise.all(list.map(test));
  return list.filter((_, index) => passed[index]);
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

// src/documents/past-meetings.ts
import { dirname, relative, resolve, sep } from "node:path";

// src/compose/meeting/past-items.ts
function pastItems(archive) {
  const dated = archive.flatMap(
    (minutes) => minutes.date === null ? [] : [{ ...minutes, date: minutes.date }]
  );
  const meetings = dated.sort((a, b) => compareTexts(a.date, b.date));
  const newest = meetings.at(-1)?.date;
  const past = /* @__PURE__ */ new Map();
  for (const { date, file, items } of meetings) {
    const seen = /* @__PURE__ */ new Map();
    for (const item of items) {
      const key = referenceKey(item);
      const discussed = item.notes.some(({ text }) => text.trim() !== NO_NOTES);
      if (seen.get(key)?.discussed !== true) seen.set(key, { line: item.line, discussed });
    }
    for (const [key, { line, discussed }] of seen) {
      const known = past.get(key);
      past.set(key, {
        meetings: (known?.meetings ?? 0) + 1,
        first: known?.first ?? date,
        last: date,
        missed: date === newest && !discussed,
        discussed: discussed ? { date, file, line } : known?.discussed ?? null,
        history: [{ date, file, line, discussed }, ...known?.history ?? []]
      });
    }
  }
  return past;
}
function hasNews({ updatedAt }, { last }) {
  return updatedAt.slice(0, last.length) >= last;
}

// src/documents/past-meetings.ts
var NAMES = ["appearances", "lastDiscussed", "history", "quiet", "events"];
async function readPast(place, { before, names }, deps) {
  const { group } = place;
  const { lists, park } = group.agenda;
  const { roles } = group.meeting;
  const asksItems = park !== null || lists.some(({ order }) => order.includes("waiting")) || NAMES.some((name) => names.has(name));
  const asksRoles = Object.keys(roles).length > 0;
  const archive = asksItems || asksRoles ? await earlierMinutes(place, before, deps, names.has("history") ? "all" : "newest") : [];
  return {
    items: asksItems ? pastItems(archive) : /* @__PURE__ */ new Map(),
    roles: rotate(roles, archive),
    warnings: strangers(group, archive),
    urlOf: names.has("lastDiscussed") || names.has("history") ? await linksTo(place, before, deps) : null
  };
}
function strangers({ id, meeting: { roles } }, archive) {
  return unknownPeople(roles, archive).map(
    ({ name, person }) => `${person} in groups.${id}.meeting.roles.${name} is in none of the group's earlier minutes.`
  );
}
async function linksTo(place, before, deps) {
  try {
    const folder = configFolder(place.config, deps);
    const { repository, path } = await deps.findRepository(folder);
    const here = dirname(await minutesPath(place, before, deps));
    return (file, line) => {
      const fromFolder = relative(folder, resolve(here, file)).split(sep).join("/");
      const inside = path === "" ? fromFolder : `${path}/${fromFolder}`;
      return `/${repository}/blob/HEAD/${encodeURI(inside)}?plain=1#L${line}`;
    };
  } catch (error) {
    if (isMinutebookError(error) && error.code === "usage/repository") return null;
    throw error;
  }
}

// src/documents/meeting.ts
function meetingTitle(config, group, occurrence) {
  return titleOn(config, group, meetingDay(occurrence));
}
function titleOn({ host }, { name }, day) {
  return `${host} ${name} Meeting ${day}`.replace(/\s+/gu, " ").trim();
}
function meetingsOfAll(config, deps) {
  const series = config.groups.flatMap(
    ({ name, meeting: { repository } }) => repository === null ? [] : [{ repository, title: titleOn(config, { name }, "") }]
  );
  return { series, isMarked: (item) => isMarkedIssue(config, item, deps) };
}
function otherTitles(config, group, { date, sameDay }) {
  const own = sameDay?.others.map((start) => titleOn(config, group, `${date} ${timeOf(start)}`)) ?? [];
  const others = config.groups.filter(({ id }) => id !== group.id).map((other) => titleOn(config, other, date));
  return [...others, ...own];
}
async function gatherMeeting(of, { includePrivate, publish }, deps) {
  const { config, group, occurrence, series } = of;
  const title = meetingTitle(config, group, occurrence);
  const { repository, timezones, sessions } = group.meeting;
  const last = series?.previous(occurrence.start ?? deps.now) ?? null;
  const meetings = meetingsOfAll(config, deps);
  const names = await namesUsed(group.templates, config, deps);
  const { date, movedFrom = date } = occurrence;
  const before = { ...occurrence, date: movedFrom < date ? movedFrom : date };
  const [source, past, discussion] = await Promise.all([
    deps.openSource(),
    readPast(of, { before, names }, deps),
    group.meeting.discussion === null ? null : listedIssue(of, deps)
  ]);
  const tells = group.minutes.comment;
  const lastStart = group.agenda.activity ? last?.start ?? null : null;
  const since = tells ? last?.start ?? null : lastStart;
  const activitySince = names.has("events") ? earliest(past.items, lastStart) : since;
  const issueQuestion = (meeting2) => {
    if (repository === null || group.meeting.discussion !== null) return void 0;
    const others = otherTitles(config, group, meeting2);
    return { repository, title: meetingTitle(config, group, meeting2), date: meeting2.date, others };
  };
  const meeting = issueQuestion(occurrence);
  const previous = publish && last !== null ? issueQuestion(last) : void 0;
  const gathered = await gatherAgenda(source, group.agenda, {
    includePrivate,
    trust: trustOf(config, deps),
    placeOf: (key) => placeOfKey(config, key, deps),
    meetings,
    names,
    tells,
    ...meeting && { meeting },
    ...previous && { previous },
    ...activitySince !== null && { activitySince }
  });
  return {
    meeting: of,
    title,
    facts: {
      host: config.host,
      group,
      occurrence,
      lists: gathered.lists.map(({ list, items }) => {
        return { list, items: withoutMeetingReferences(items, meetings.series) };
      }),
      issue: discussion?.url ?? gathered.meetingIssue?.url ?? null,
      zones: timeTable(occurrence, timezones),
      converters: convertLinks(occurrence, title),
      session: sessionFor(occurrence, sessions),
      document: null,
      previous: null,
      people: [],
      upcoming: upcomingMeetings(series, occurrence, timezones),
      carried: { items: [], actions: [] },
      past: past.items,
      activitySince: lastStart,
      urlOf: past.urlOf,
      roles: past.roles,
      length: meetingLength(occurrence, group.meeting.duration)
    },
    issueNumber: discussion?.number ?? gathered.meetingIssue?.number ?? null,
    previousIssue: gathered.previousIssue?.url ?? null,
    withheld: gathered.withheld,
    archived: gathered.archived,
    warnings: [...gathered.warnings, ...past.warnings]
  };
}
function upcomingMeetings(series, { date, start }, timezones) {
  const upcoming = [];
  const isChosen = timezones.join() !== WORLD_TIME_ZONES.join();
  let after = start ?? `${date}T12:00:00Z`;
  while (upcoming.length < 3) {
    const next = series?.next(after) ?? null;
    if (next === null) break;
    const zones = isChosen ? timezones : [next.timeZone];
    const times = timeTable(next, zones).map(({ city, weekday, time }) => `${weekday} ${time} ${city}`);
    upcoming.push({ date: next.date, times: times.length === 0 ? "all day" : times.join(", ") });
    after = next.start ?? `${next.date}T12:00:00Z`;
  }
  return upcoming;
}
function earliest(items, lastStart) {
  const days = [...items.values()].flatMap(
    ({ discussed }) => discussed === null ? [] : [`${discussed.date}T00:00:00Z`]
  );
  return [...days, ...lastStart === null ? [] : [lastStart]].sort()[0] ?? null;
}
async function isMarkedIssue(config, { kind, repository, number }, deps) {
  const group = config.groups.find(({ meeting }) => {
    const isPlace = meeting.repository?.toLowerCase() === repository.toLowerCase();
    return isPlace && meeting.discussion === null === (kind === "issue");
  });
  if (group === void 0) return false;
  const listed = await (await trackerOf({ config, group }, deps)).newest(repository);
  const issue = listed.find((each) => each.number === number);
  return issue !== void 0 && readMark(issue.body) !== null;
}
function listedItems({ lists }) {
  const listed = /* @__PURE__ */ new Map();
  const add = (item, why) => {
    const entry = listed.get(item.url) ?? { item, why: [] };
    entry.why.push(why);
    listed.set(item.url, entry);
  };
  for (const list of lists) {
    const why = list.label === null ? `query of "${list.title}"` : `label ${list.label}`;
    for (const item of list.items) add(item, why);
    for (const item of list.earlier) add(item, `${why} (left to the list before)`);
  }
  return {
    urls: [...listed.keys()],
    explanations: [...listed.values()].map(({ item, why }) => `${itemKey(item)}: ${why.join(", ")}`)
  };
}
function wantedIssue(config, group, repository, occurrence) {
  const title = meetingTitle(config, group, occurrence);
  return { repository, group: group.id, title, others: otherTitles(config, group, occurrence), occurrence };
}
async function listedIssue({ config, group, occurrence }, deps) {
  const { repository } = group.meeting;
  if (repository === null) return null;
  const listed = await (await trackerOf({ config, group }, deps)).newest(repository);
  const wanted = wantedIssue(config, group, repository, occurrence);
  return (await findIssue(listed, wanted, trustOf(config, deps))).issue;
}

export {
  NOTES_TOPIC,
  commentIn,
  gatherAgenda,
  nextOccurrence,
  occurrenceOnDate,
  sessionFor,
  startText,
  minuteText,
  findIssue,
  openedIssues,
  agrees,
  hasNews,
  meetingTitle,
  titleOn,
  meetingsOfAll,
  otherTitles,
  gatherMeeting,
  listedItems,
  wantedIssue,
  listedIssue
};
