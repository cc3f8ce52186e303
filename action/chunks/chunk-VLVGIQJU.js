import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  dateInTitle
} from "./chunk-NY5ZTV33.js";
import {
  cancelledTitles
} from "./chunk-UF67QVGU.js";
import {
  MONTH_PATTERN
} from "./chunk-RBEEOKVI.js";

// src/gather/meeting-record.ts
var ABOUT_A_MEETING = /\b(?:meeting|minutes)\b/iu;
var DATE_IN_PATH = /(?:^|\/)meetings\/(\d{4}-\d{2}-\d{2})/u;
async function meetingRecords(items, { meetings, people }, trust) {
  const names = new Set(people.map((login) => login.toLowerCase()));
  const records = /* @__PURE__ */ new Map();
  const announced = /* @__PURE__ */ new Set();
  const ofNone = /* @__PURE__ */ new Set();
  const orphans = [];
  for (const item of items) {
    const meeting = recordedMeeting(item, meetings);
    if (meeting === null || records.has(item.url)) continue;
    const isByPeople = item.author !== null && names.has(item.author.toLowerCase());
    if (item.state === "merged" || isByPeople || await trust.isTrusted(item.opener, item.repository)) {
      if (didNotTakePlace(item, meeting.date)) ofNone.add(item.url);
      else records.set(item.url, { item, meeting });
      if (item.kind === "issue") announced.add(keyOf(meeting));
    } else if (item.opener === null) orphans.push({ item, meeting });
  }
  for (const orphan of orphans) {
    const { item, meeting } = orphan;
    if (announced.has(keyOf(meeting))) continue;
    if (didNotTakePlace(item, meeting.date)) ofNone.add(item.url);
    else records.set(item.url, orphan);
  }
  for (const url of besides([...records.values()])) records.delete(url);
  return { of: ({ url }) => records.get(url)?.meeting ?? null, isOfNone: ({ url }) => ofNone.has(url) };
}
function keyOf({ name, date }) {
  return `${date} ${name}`;
}
function recordedMeeting(item, meetings) {
  const repository = item.repository.toLowerCase();
  const series = meetings.find((meeting) => meeting.repository.toLowerCase() === repository);
  if (series === void 0) return null;
  const isNamed = ABOUT_A_MEETING.test(item.title);
  if (!isNamed && !(item.kind === "issue" && isOnlyDate(item.title))) return null;
  if (item.kind === "issue" && isAboutMeeting(item.title)) return null;
  const [inPath] = item.files.flatMap((path) => DATE_IN_PATH.exec(path)?.[1] ?? []);
  const date = inPath ?? dateInTitle(item.title, item.createdAt);
  return date === null ? null : { name: series.name, date };
}
var isCancelled = cancelledTitles([]);
function didNotTakePlace({
  kind,
  title,
  stateReason,
  closedAt
}, start) {
  if (kind !== "issue") return false;
  if (isCancelled(title) || CANCELLED_DAY.test(title)) return true;
  if (stateReason !== "not-planned" && stateReason !== "duplicate") return false;
  return typeof closedAt === "string" && closedAt.slice(0, start.length) <= start;
}
var DAY = String.raw`(?:\d{4}[-/.]\d{2}[-/.]\d{2}|(?:${MONTH_PATTERN})\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)`;
var NOT_HELD = "(?:cancell?ed|skipped|postponed|not held|no quorum)";
var CANCELLED_DAY = new RegExp(
  String.raw`${DAY}[\s:,()\[\]–—-]*(?:is |was |has been )?${NOT_HELD}\b|\b${NOT_HELD}[\s:,()\[\]–—-]*${DAY}|^\W*${NOT_HELD}\s*(?:[:\])–—]|-\s)`,
  "iu"
);
var ABOUT = new RegExp(
  [
    String.raw`\b(?:volunteers?|propos(?:e|es|ed|al|ing)|suggest\w*|request\w*|reschedul\w*|nominat\w*|feedback|retrospective|seeks?|seeking|poll|doodle|survey|vote|voting)\b`,
    String.raw`\b(?:to be|should be|please) (?:moved|cancell?ed|changed|postponed|skipped)\b`,
    String.raw`\b(?:follow[- ]?ups?|action items?|actions|questions?|comments?|summary|recordings?|slides|transcript) (?:from|of|on|to|for|about)\b`,
    String.raw`\b(?:looking|call|need|wanted) for\b|\bmissing\b|\btypos?\b|\bfix(?:es|ed)?\b`,
    String.raw`^(?:who|how|why|should|can|could|do|does|is|are|move|moving|change|cancel|skip|postpone|find|run|discuss|add|remove|invite)\b`,
    String.raw`\?\s*$`
  ].join("|"),
  "iu"
);
function isAboutMeeting(title) {
  return ABOUT.test(title.replace(/^[^\p{L}\p{N}]+/u, ""));
}
function isOnlyDate(title) {
  const left = title.replace(/\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? \d{4}\b/iu, "").replace(new RegExp(DAY, "iu"), "").replace(new RegExp(NOT_HELD, "iu"), "").replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/iu, "").replace(/\b\d{1,2}:\d{2}\b|\b(?:utc|gmt|am|pm)\b/giu, "");
  return !/[\p{L}\p{N}]/u.test(left);
}
function besides(records) {
  const issues = records.filter(({ item }) => item.kind === "issue");
  const stems = /* @__PURE__ */ new Map();
  for (const { item, meeting } of issues) {
    const stem = `${meeting.name} ${stemOf(item.title)}`;
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  return issues.filter(({ meeting, item }) => {
    const day = issues.filter((other) => keyOf(other.meeting) === keyOf(meeting));
    const rank = (each) => 2 * Number((stems.get(`${meeting.name} ${stemOf(each.title)}`) ?? 0) > 1) + Number(isLabelled(each));
    const best = Math.max(...day.map((other) => rank(other.item)));
    return rank(item) < best;
  }).map(({ item }) => item.url);
}
function isLabelled({ labels }) {
  return labels.some((label) => /^(?:[\p{L}\p{N}-]+[-_ :/])?meetings?$/iu.test(label));
}
function stemOf(title) {
  return title.toLowerCase().replace(new RegExp(`\\b(?:${MONTH_PATTERN})\\b`, "giu"), "").replace(/\d+(?:st|nd|rd|th)?/gu, "").replace(/[^\p{L}]+/gu, " ").trim();
}

export {
  meetingRecords,
  didNotTakePlace
};
