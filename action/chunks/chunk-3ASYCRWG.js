import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  repositoryOfKey
} from "./chunk-KB24C735.js";
import {
  MONTH_PATTERN,
  monthOf
} from "./chunk-RBEEOKVI.js";
import {
  nearest
} from "./chunk-2M4NBJXJ.js";

// src/gather/check-labels.ts
async function checkLabels(source, labels, scope, items) {
  const met = new Set(items.flatMap((item) => item.labels.map((label) => label.toLowerCase())));
  const doubtful = labels.filter((label) => !met.has(label.toLowerCase()));
  if (doubtful.length === 0 || scope.length === 0) return [];
  const facts = await source.labels(doubtful, scope);
  return facts.filter(({ known }) => !known).map((fact) => warningFor(fact, scope));
}
function warningFor({ name, others }, scope) {
  const meant = nearest(name, others);
  const where = scope.length > 3 ? `${scope.slice(0, 3).join(", ")} and ${scope.length - 3} more` : scope.join(", ");
  return `Nothing in ${where} ever carried the label ${name}.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`;
}

// src/gather/meeting-issue.ts
function meetingIssueQuery({ repository, title }) {
  return { scope: [repository], kind: "issue", title: searchableWords(title) };
}
function rankMeetingIssues(candidates, { repository, title, date, others = [] }) {
  const wanted = normalise(title);
  const words = wordsOf(title);
  const longer = others.map(wordsOf).filter((other) => !hasAll(words, other));
  const isMeant = (found) => hasAll(found, words) && !longer.some((other) => hasAll(found, other));
  return candidates.filter(
    (item) => item.kind !== "pull-request" && item.repository.toLowerCase() === repository.toLowerCase()
  ).map((item) => ({ item, exact: normalise(item.title) === wanted })).filter(({ item, exact }) => exact || item.title.includes(date) && isMeant(wordsOf(item.title))).sort(
    (a, b) => Number(b.exact) - Number(a.exact) || Number(b.item.state === "open") - Number(a.item.state === "open") || a.item.number - b.item.number
  ).map(({ item }) => item);
}
function isTitle(found, title) {
  return normalise(found) === normalise(title);
}
function isMeetingTitle(title, series) {
  return /\d{4}-\d{2}-\d{2}/u.test(title) && hasAll(wordsOf(title), wordsOf(series));
}
function isSeriesTitle(title, series) {
  const day = /\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?: ?UTC)?)?/u;
  if (!day.test(title)) return false;
  const words = (text) => (normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
  return words(title.replace(day, " ")) === words(series);
}
function normalise(title) {
  return title.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}
function wordsOf(title) {
  return new Set(normalise(title).match(/[\p{L}\p{N}]+/gu) ?? []);
}
function hasAll(words, wanted) {
  return [...wanted].every((word) => words.has(word));
}
function searchableWords(title) {
  const words = title.trim().split(/\s+/u);
  while (words.length > 1 && words.join(" ").length > 200) words.shift();
  return words.join(" ").slice(-200);
}
function withoutMeetingReferences(items, series) {
  const isAgenda = (event) => event.kind === "referenced" && series.some((meetings) => isOneOf(event, meetings));
  return items.map(
    (item) => item.activity === void 0 ? item : { ...item, activity: item.activity.filter((event) => !isAgenda(event)) }
  );
}
function isOneOf({ item, title }, series) {
  return repositoryOfKey(item).toLowerCase() === series.repository.toLowerCase() && isMeetingTitle(title, series.title);
}
var MONTH = String.raw`(?<month>${MONTH_PATTERN})\.?`;
var DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
var YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;
var ALONE = String.raw`(?<![\w/.-])`;
var YEAR_FIRST = /(?<!\d)(?<year>(?:19|20)\d{2})(?<gap>[-/. ]?)(?<month>\d{2})\k<gap>(?<day>\d{2})(?!\d)/u;
var DAY_MONTH = new RegExp(String.raw`${ALONE}${DAY}(?: of)?[ -]${MONTH}(?:,?[ -]${YEAR})?(?![\w])`, "iu");
var MONTH_DAY = new RegExp(String.raw`\b${MONTH} ${DAY}(?!\d)(?:,? ${YEAR})?`, "iu");
var NUMBERS = /(?<![\w/.-])(?<a>\d{1,2})(?<gap>[-/.])(?<b>\d{1,2})(?:\k<gap>(?<c>\d{4}|\d{2}))?(?![\w/-]|\.\d)/u;
var NEAR = 45;
var CLEARLY = 14;
function meetingDate(title, opened) {
  const yearFirst = YEAR_FIRST.exec(title)?.groups;
  if (yearFirst !== void 0) return dateOf(yearFirst.year, yearFirst.month, yearFirst.day);
  const day = opened.slice(0, "yyyy-mm-dd".length);
  const words = DAY_MONTH.exec(title)?.groups ?? MONTH_DAY.exec(title)?.groups;
  if (words !== void 0) {
    const month = String(monthOf(words.month ?? ""));
    if (words.year !== void 0) return dateOf(words.year, month, words.day);
    return nearest2(inAnyYear(month, words.day, day), day);
  }
  const figures = NUMBERS.exec(title)?.groups;
  return figures === void 0 ? null : nearest2(readings(figures, day), day);
}
function readings({ a, gap, b, c }, opened) {
  if (c === void 0) {
    if (gap === "." || a?.length !== 2 || b?.length !== 2) return [];
    return [...inAnyYear(b, a, opened), ...inAnyYear(a, b, opened)];
  }
  if (c.length === 4) return [dateOf(c, b, a), dateOf(c, a, b)];
  return [dateOf(`20${c}`, b, a), dateOf(`20${c}`, a, b), dateOf(`20${a}`, b, c)];
}
function inAnyYear(month, day, opened) {
  const year = Number(opened.slice(0, 4));
  return [year - 1, year, year + 1].map((each) => dateOf(String(each), month, day));
}
function nearest2(possible, opened) {
  const from = Temporal.PlainDate.from(opened);
  const distances = [...new Set(possible)].flatMap((date) => date === null ? [] : [{ date, days: Math.abs(from.until(date).days) }]).sort((one, other) => one.days - other.days);
  const [best, second] = distances;
  if (best === void 0 || best.days > NEAR) return null;
  return second === void 0 || second.days - best.days >= CLEARLY ? best.date : null;
}
function dateOf(year = "", month = "", day = "") {
  const fields = { year: Number(year), month: Number(month), day: Number(day) };
  try {
    return Temporal.PlainDate.from(fields, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}

export {
  checkLabels,
  meetingIssueQuery,
  rankMeetingIssues,
  isTitle,
  isSeriesTitle,
  withoutMeetingReferences,
  meetingDate
};
