import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  meetingRecords
} from "./chunk-VLVGIQJU.js";
import {
  groupSegment,
  identify,
  identityTag,
  matcher,
  placeTag,
  placeTagOf,
  readDocument,
  sectionSegment,
  textTag
} from "./chunk-YDRGXNOY.js";
import {
  checkLabels,
  isMergeable,
  withhold
} from "./chunk-NY5ZTV33.js";
import {
  newestName,
  newestRepository
} from "./chunk-5EDJ37HV.js";
import {
  withoutJoiners
} from "./chunk-CTCSMNGY.js";
import {
  compareTexts
} from "./chunk-GJRNPI7Q.js";
import {
  configFolder,
  placeIn
} from "./chunk-H6Q77UQQ.js";
import {
  impossibleDate,
  parseInstant,
  requireTimeZone
} from "./chunk-3SMG7XOK.js";
import {
  parseMarkdown,
  toString
} from "./chunk-5MK5JZCK.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  remembering
} from "./chunk-42COTETG.js";
import {
  itemKey
} from "./chunk-ZF5NENNC.js";
import {
  MONTHS
} from "./chunk-RBEEOKVI.js";
import {
  findReferences,
  isRepositoryName,
  referenceKey
} from "./chunk-3ADDMMTP.js";
import {
  ITEM_KINDS
} from "./chunk-IAQ4U72M.js";
import {
  quote
} from "./chunk-PBJCSIP2.js";
import {
  nearest
} from "./chunk-Z56CAOR3.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/gather/everybodys-work.ts
var PATTERN = /[*?{}]|^\//u;
function entriesOf(sections) {
  return Object.entries(sections).flatMap(([number, { match, initiatives }]) => [
    ...initiatives.flatMap(
      (initiative, at) => initiative.match.map((entry, index) => ({ entry, key: [number, "initiatives", at, "match", index] }))
    ),
    ...match.map((entry, index) => ({ entry, key: [number, "match", index] }))
  ]);
}
function everyoneEntries(sections) {
  return entriesOf(sections).map(({ entry }) => entry).filter(({ everyone }) => everyone === true);
}
function everyoneQueries({ sections }, active) {
  const queries = everyoneEntries(sections).map(({ repo = "", kind, author, label }) => {
    return {
      scope: [repo],
      ...active,
      ...kind !== void 0 && { kind },
      ...author !== void 0 && { authors: [author] },
      ...label !== void 0 && !PATTERN.test(label) && { labels: [label] }
    };
  });
  return [...new Map(queries.map((query) => [JSON.stringify(query), query])).values()];
}
function narrowEntries(role) {
  const whole = new Set(
    [...ownRepositories(role.from), ...everyoneEntries(role.sections).map(({ repo = "" }) => repo)].map(
      (name) => name.toLowerCase()
    )
  );
  return entriesOf(role.sections).filter(({ entry: { repo, author, label, everyone } }) => {
    const names = repo !== void 0 && !PATTERN.test(repo);
    const isPlain = author === void 0 && label === void 0 && everyone !== true;
    return names && isPlain && !whole.has(repo.toLowerCase());
  });
}
function narrowEntryText({ people }, { repo = "" }) {
  const whose = people.length === 0 ? "labelled or named" : `${people.slice(0, 3).join(", ")}'s own`;
  return {
    message: `This entry names ${repo}, where only ${whose} work is gathered.`,
    why: `An entry says where gathered work belongs; what is gathered in ${repo} is what the role's people, labels and titles say.`,
    hint: "Add everyone: true to gather everybody's work there, or leave it as it is."
  };
}
function ownRepositories(from) {
  const organisations = new Set(from.filter((name) => !name.includes("/")).map((name) => name.toLowerCase()));
  return from.filter(
    (name) => name.includes("/") && organisations.has(name.split("/")[0]?.toLowerCase() ?? "")
  );
}

// src/schedule/period.ts
var FIRST_DAY_OF_OWN_MONTH = 20;
var DAYS_AHEAD = 5;
function parsePeriod(text, timeZone) {
  const written = text.trim();
  const [start = "", end, ...more] = written.split("..");
  if (more.length > 0) throw notAPeriod(text);
  const first = parseSpan(start, text);
  if (end === void 0) {
    if (first.unit !== "day") return toPeriod(first.id, first.first, first.after, timeZone);
    throw notAPeriod(
      text,
      "A single day is no period.",
      `Write ${first.id}..${first.id}, or ${first.id.slice(0, 7)}.`
    );
  }
  const last = parseSpan(end, text);
  if (first.unit !== last.unit) {
    throw notAPeriod(text, `It begins with a ${first.unit} and ends with a ${last.unit}.`);
  }
  if (Temporal.PlainDate.compare(first.first, last.first) > 0) {
    throw notAPeriod(text, "It ends before it begins.", `Write ${last.id}..${first.id}.`);
  }
  const single = first.id === last.id && first.unit !== "day";
  return toPeriod(single ? first.id : `${first.id}..${last.id}`, first.first, last.after, timeZone);
}
function defaultPeriod(now, timeZone) {
  const zone = requireTimeZone(timeZone);
  const today = Temporal.Instant.from(parseInstant(now)).toZonedDateTimeISO(zone).toPlainDate();
  const month = today.toPlainYearMonth();
  const due = today.day >= FIRST_DAY_OF_OWN_MONTH ? month : month.subtract({ months: 1 });
  return parsePeriod(due.toString(), zone);
}
function duePeriod(now, timeZone) {
  const period = defaultPeriod(now, timeZone);
  const at = Temporal.Instant.from(parseInstant(now));
  const lastDays = Temporal.Instant.from(period.to).toZonedDateTimeISO(period.timeZone).subtract({ days: DAYS_AHEAD });
  return Temporal.Instant.compare(at, lastDays.toInstant()) < 0 ? null : period;
}
function previousPeriod(period) {
  const { unit, first, after } = bounds(period);
  const step = unit === "day" ? first.until(after, { largestUnit: "day" }) : first.until(after, { largestUnit: "month" });
  const start = first.subtract(step);
  const end = first.subtract({ days: 1 });
  const id = { start: spanId(unit, start), end: spanId(unit, end) };
  return parsePeriod(
    id.start === id.end && unit !== "day" ? id.start : `${id.start}..${id.end}`,
    period.timeZone
  );
}
function periodMonths(period) {
  const { first, after } = bounds(period);
  const months = [];
  const last = after.subtract({ days: 1 }).toPlainYearMonth();
  for (let month = first.toPlainYearMonth(); Temporal.PlainYearMonth.compare(month, last) <= 0; ) {
    months.push(parsePeriod(month.toString(), period.timeZone));
    month = month.add({ months: 1 });
  }
  return months;
}
function bounds(period) {
  const [start = "", end = start] = period.id.split("..");
  const first = parseSpan(start, period.id);
  return { ...first, after: parseSpan(end, period.id).after };
}
function spanId(unit, day) {
  const written = day.toString();
  if (unit === "day") return written;
  if (unit === "year") return written.slice(0, 4);
  return unit === "month" ? written.slice(0, 7) : `${written.slice(0, 4)}-Q${Math.ceil(day.month / 3)}`;
}
function parseSpan(text, whole) {
  const [, yearText = "", quarterText, monthText, dayText] = /^(\d{4})(?:-(?:[Qq](\d)|(\d\d)(?:-(\d\d))?))?$/u.exec(text.trim()) ?? [];
  if (yearText === "") throw notAPeriod(whole);
  const year = Number(yearText);
  const quarter = Number(quarterText ?? 1);
  const month = Number(monthText ?? quarter * 3 - 2);
  const day = Number(dayText ?? 1);
  if (quarter < 1 || quarter > 4) throw notAPeriod(whole, `A year has no quarter ${quarter}.`);
  const impossible = impossibleDate(year, month, day);
  if (impossible !== void 0) throw notAPeriod(whole, impossible);
  const unit = dayText ? "day" : monthText ? "month" : quarterText ? "quarter" : "year";
  const first = Temporal.PlainDate.from({ year, month, day });
  const length = { day: { days: 1 }, month: { months: 1 }, quarter: { months: 3 }, year: { years: 1 } }[unit];
  return { unit, id: spanId(unit, first), first, after: first.add(length) };
}
function toPeriod(id, first, after, zone) {
  const timeZone = requireTimeZone(zone);
  const midnight = (day) => day.toZonedDateTime({ timeZone }).toInstant().toString();
  return { id, from: midnight(first), to: midnight(after), timeZone };
}
function notAPeriod(text, why, hint) {
  const [, year = "", month = ""] = /^\s*(\d{4})[-/.](\d{1,2})\s*$/u.exec(text) ?? [];
  const meant = Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, "0")}` : void 0;
  return new MinutebookError("usage/period", {
    message: `${quote(text)} is not a period.`,
    why: why ?? "A period is a month, a quarter, a year, or a range of them.",
    hint: hint ?? (meant === void 0 || why !== void 0 ? "Write 2023-07, 2024-04..2024-05, 2023-Q3, 2023 or 2023-07-01..2023-07-15." : `Did you mean ${meant}?`)
  });
}

// src/model/update.ts
function sectionHeading({ number, title, unnumbered }) {
  return unnumbered === true ? title : `${number}) ${title}`;
}

// src/documents/role.ts
import { relative, resolve } from "node:path";

// src/compose/update/words.ts
var STOP_WORDS = new Set(
  "a an and are as at be by for from has have in into is it its of on or our that the their this to was we were when will with add added adds fix fixed fixes update updated updates use used remove removed drop make support handle include implement allow mention such each other more most these those where within both between through together".split(" ")
);
function tellingWords(text) {
  const words = text.replace(new RegExp("(?<=\\p{Ll})(?=\\p{Lu})", "gu"), " ").toLowerCase().replaceAll(/\bworking[ -]groups?\b/gu, "wg").match(new RegExp("\\p{L}[\\p{L}\\p{M}\\d]*", "gu")) ?? [];
  return words.filter((word) => !STOP_WORDS.has(word)).map((word) => word.replace(new RegExp("(?<=\\p{L}{3})s$", "u"), ""));
}
var wordsOf = remembering(4096);
function likeness(a, b) {
  if (a.trim().toLowerCase() === b.trim().toLowerCase()) return 1;
  const left = wordsOf(a, () => new Set(tellingWords(a)));
  const right = wordsOf(b, () => new Set(tellingWords(b)));
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

// src/compose/update/earlier-places.ts
var ALIKE = 0.5;
function earlierPlaces(updates, sections, config) {
  const mentions = updatesInOrder(updates).flatMap(
    (update) => update.sections.flatMap(
      (earlier) => sectionsOfToday(earlier, sections).flatMap(
        (section2) => earlier.entries.map((entry) => ({ update, section: section2, entry, group: entry.path[0] ?? null }))
      )
    )
  );
  const groups = updatesInOrder(updates).flatMap((update) => {
    const own = mentions.filter((mention) => mention.update === update && mention.group !== null);
    const named = new Map(
      own.map(({ section: section2, group }) => [`${section2}
${group}`, { update, section: section2, group: group ?? "" }])
    );
    return [...named.values()];
  });
  const known = remembering();
  const initiativeLike = (section2, group) => {
    const named = config[section2]?.initiatives ?? [];
    if (named.length > 0) return named.find(({ name }) => likeness(name, group) >= ALIKE)?.name ?? null;
    const like = groups.filter((each) => each.section === section2 && likeness(each.group, group) >= ALIKE);
    return new Set(like.map((each) => each.update)).size > 1 ? like.at(-1)?.group ?? null : null;
  };
  const initiativeOf = (section2, group) => group === null ? null : known(`${section2}
${group}`, () => initiativeLike(section2, group));
  return mentions.map(({ update, section: section2, entry, group }) => ({
    entry,
    key: referenceKey(entry),
    reads: `${itemKey(entry)} in ${update.period ?? update.file}`,
    section: section2,
    initiative: initiativeOf(section2, group)
  }));
}
function updatesInOrder(updates) {
  return [...updates].sort((a, b) => (a.period ?? "") < (b.period ?? "") ? -1 : 1);
}
function sectionsOfToday(earlier, sections) {
  const numbers = [earlier, ...earlier.also].flatMap(({ title }) => {
    const best = sections.map((section2) => ({ number: section2.number, likeness: likeness(section2.title, title) })).sort((a, b) => b.likeness - a.likeness)[0];
    return best !== void 0 && best.likeness >= ALIKE ? [best.number] : [];
  });
  return [...new Set(numbers)];
}
function updatesBefore(updates, period) {
  return updatesUntil(updates, period.from, period.timeZone);
}
function updatesWithin(updates, period) {
  const first = monthOf(period.from, period.timeZone);
  return updatesUntil(updates, period.to, period.timeZone).filter((update) => {
    return (update.period?.split("..")[0] ?? "") >= first;
  });
}
var IN_PROGRESS = /^\[in progress\]/iu;
var KEPT = 40;
function keptInProgress(places) {
  const latest = new Map(places.map((place) => [place.key, place]));
  return [...latest.values()].filter(({ entry }) => IN_PROGRESS.test(entry.text)).map(({ key }) => key).reverse().slice(0, KEPT);
}
var PATIENCE = 2;
function reportedIn(updates, sections, config) {
  const latest = updates.map((update) => ({ update, month: update.period?.split("..").at(-1) ?? "" })).sort((a, b) => a.month < b.month ? 1 : -1).slice(0, PATIENCE).map(({ update, month }) => {
    return { month, keys: new Set(earlierPlaces([update], sections, config).map(({ key }) => key)) };
  });
  return (item) => {
    const could = latest.filter(({ month }) => item.createdAt.slice(0, month.length) <= month);
    return could.length === 0 || could.some(({ keys }) => keys.has(referenceKey(item)));
  };
}
function updatesUntil(updates, end, timeZone) {
  const month = monthOf(end, timeZone);
  return updates.filter((update) => {
    const last = update.period?.split("..").at(-1);
    return last !== void 0 && last < month;
  });
}
function monthOf(instant, timeZone) {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth().toString();
}

// src/compose/update/figure-lines.ts
var FIGURE_LINE = /^HackerOne (?:reports opened|reports closed|hackers taking part|first response, on average): /u;
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
function figureLines(current, previous, { period, before }) {
  const then = nameBeside(before, period);
  const line = (what, now, past, reads) => {
    return `HackerOne ${what}: ${compared(now, past, then, reads)}`;
  };
  return [
    line("reports opened", current.opened, previous.opened, plain) + states(", now ", current.openedByState),
    line("reports closed", current.closed, previous.closed, plain) + states(", as ", current.closedByState),
    line("hackers taking part", current.hackers, previous.hackers, plain),
    line("first response, on average", current.firstResponse, previous.firstResponse, duration)
  ];
}
function isFigureLine(text) {
  return FIGURE_LINE.test(text);
}
function compared(now, past, then, reads) {
  const [here, there] = [now, past].map((value) => value === null || value === 0 ? "none" : reads(value));
  if (here === there) return `${here}, as in ${then}`;
  const change = now === null || past === null || past === 0 ? "" : `, ${percent(now / past - 1)}`;
  return `${here} (${then}: ${there}${change})`;
}
function percent(change) {
  const rounded = Math.round(change * 100);
  return `${rounded > 0 ? "+" : ""}${rounded}%`;
}
function states(lead, counts) {
  const parts = Object.entries(counts).sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([state, count]) => `${count} ${state.replaceAll("-", " ")}`);
  return parts.length === 0 ? "" : lead + parts.join(", ");
}
function plain(value) {
  return String(value);
}
function duration(milliseconds) {
  if (milliseconds >= 2 * DAY) return counted(milliseconds / DAY, "day");
  return milliseconds >= HOUR ? counted(milliseconds / HOUR, "hour") : counted(milliseconds / MINUTE, "minute");
}
function counted(number, unit) {
  const rounded = Math.max(1, Math.round(number));
  return `${rounded} ${unit}${rounded === 1 ? "" : "s"}`;
}
function nameBeside({ id }, beside) {
  const [, year = "", month = ""] = /^(\d{4})-(\d{2})$/u.exec(id) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === void 0) return id;
  return beside.id.startsWith(year) ? name : `${name} ${year}`;
}

// src/compose/update/leave-out.ts
function leaveOut({ placed, unplaced }, entries) {
  const matchers = entries.map(matcher);
  for (const { prepare } of matchers) prepare(unplaced.map(({ item }) => item));
  const leftOut = unplaced.flatMap(({ item }) => {
    const entry = matchers.find(({ matches }) => matches(item));
    return entry === void 0 ? [] : [{ item, because: entry.reads }];
  });
  const gone = new Set(leftOut.map(({ item }) => item));
  return { items: { placed, unplaced: unplaced.filter(({ item }) => !gone.has(item)) }, leftOut };
}

// src/compose/update/guess-by-name.ts
function guessByName(sections, config) {
  const places = sections.flatMap(({ number, title }) => [
    ...(config[number]?.initiatives ?? []).map(({ name }) => ({ section: number, initiative: name, name })),
    { section: number, initiative: null, name: title }
  ]);
  const named = places.map((place) => ({ place, words: new Set(tellingWords(place.name)) }));
  return ({ title, labels }) => {
    const words = new Set([title, ...labels].flatMap(tellingWords));
    const best = named.map(({ place, words: own }) => ({
      place,
      share: [...own].filter((word) => words.has(word)).length / own.size
    })).filter(({ share }) => share > 0).sort((a, b) => b.share - a.share)[0];
    if (best === void 0) return null;
    const { section: section2, initiative, name } = best.place;
    return { section: section2, initiative, because: `for words of "${name}"` };
  };
}

// src/compose/update/linked-placement.ts
function linkedPlacement(items, neighbours, ruled) {
  const byKey = new Map(items.map((item) => [referenceKey(item), item]));
  const links = /* @__PURE__ */ new Map();
  const add = (from, to) => links.set(from, (links.get(from) ?? /* @__PURE__ */ new Set()).add(to));
  for (const item of items) {
    const key = referenceKey(item);
    for (const other of neighbours(item)) {
      if (!byKey.has(other) || other === key) continue;
      add(key, other);
      add(other, key);
    }
  }
  return (item) => {
    const near = [...links.get(referenceKey(item)) ?? []].sort().flatMap((key) => {
      const near2 = byKey.get(key);
      const placement = near2 === void 0 ? null : ruled.get(near2);
      return placement == null ? [] : [{ key, placement }];
    });
    const best = near.find(({ placement }) => placement.initiative !== null) ?? near[0];
    if (best === void 0 || near.some(({ placement }) => placement.section !== best.placement.section))
      return null;
    const { section: section2, initiative } = best.placement;
    return { section: section2, initiative, because: `linked with ${best.key}, which is in section ${section2}` };
  };
}

// src/compose/update/place-items.ts
function placeItems(items, sections, config, {
  learned = null,
  written = null,
  locate = () => void 0,
  neighbours = () => [],
  isReported = () => true
} = {}) {
  refuseUnknownSections(sections, config);
  const rules = sections.flatMap((section2) => rulesOf(section2.number, config[section2.number], locate));
  for (const {
    matcher: { prepare },
    locate: locate2
  } of rules)
    located(() => prepare(items), locate2);
  const byName = guessByName(sections, config);
  const ruled = new Map(items.map((item) => [item, byRule(item, rules)]));
  const byLink = linkedPlacement(items, neighbours, ruled);
  const result = { placed: [], unplaced: [] };
  for (const item of items) {
    const kept = written?.listed(item) ?? null;
    const claimed = ruled.get(item) ?? byLink(item);
    const placement = kept ?? claimed ?? learned?.place(item) ?? null;
    const isSure = kept !== null || hasNews(item, claimed !== null && isReported(item));
    if (placement !== null && isSure) result.placed.push({ item, placement });
    else if (placement !== null) result.unplaced.push({ item, guess: withoutNews(placement, item) });
    else result.unplaced.push({ item, guess: learned?.guess(item) ?? byName(item) });
  }
  return result;
}
function hasNews({ news }, isExpected) {
  return news === void 0 || news === "unknown" && isExpected;
}
function withoutNews({ because, ...place }, { news }) {
  const why = news === "none" ? "nobody moved it in the period" : "nothing tells that it moved in the period";
  return { ...place, because: `${because}, but ${why}` };
}
function claimsOf(config) {
  const matchers = everyoneEntries(config).map(matcher);
  return (item) => {
    try {
      return matchers.some(({ matches }) => matches(item));
    } catch (error) {
      if (isMinutebookError(error)) return true;
      throw error;
    }
  };
}
function byRule(item, rules) {
  const rule = rules.find((candidate) => candidate.matcher.matches(item));
  if (rule === void 0) return null;
  const { section: section2, initiative } = rule;
  const where = initiative === null ? `section ${section2}` : `section ${section2}, initiative ${initiative}`;
  return { section: section2, initiative, because: `${where}: ${rule.matcher.reads}` };
}
function rulesOf(section2, config, locate) {
  if (config === void 0) return [];
  const rules = (entries, initiative, ...key) => entries.map((entry, index) => {
    const where = () => locate([section2, ...key, "match", index]);
    return {
      matcher: located(() => matcher(entry), where),
      locate: where,
      section: section2,
      initiative: initiative?.name ?? null
    };
  });
  return [
    ...config.initiatives.flatMap((one, index) => rules(one.match, one, "initiatives", index)),
    ...rules(config.match, null)
  ];
}
function located(work, locate) {
  try {
    return work();
  } catch (error) {
    const place = locate();
    if (!isMinutebookError(error) || place === void 0) throw error;
    throw new MinutebookError(error.code, error, { place, cause: error });
  }
}
function refuseUnknownSections(sections, config) {
  const known = sections.map((section2) => section2.number);
  const unknown = Object.keys(config).find((number) => !known.includes(number));
  if (unknown === void 0) return;
  throw new MinutebookError("config/unknown-section", {
    message: `The role has no section ${unknown}.`,
    why: `Its document has the sections ${known.join(", ")}.`,
    hint: `Did you mean "${nearest(unknown, known) ?? known[0] ?? ""}"? Section numbers are those of the headings "N) Title".`
  });
}

// src/gather/first-time.ts
var ASKED = 40;
async function markFirstTime(source, items, { from }) {
  const work = items.filter(isMergedFromOutside).sort((a, b) => a.createdAt < b.createdAt ? 1 : -1);
  const authors = [...new Map(work.map((item) => [keyOf(item), item])).values()].slice(0, ASKED);
  if (authors.length === 0) return [...items];
  const to = Temporal.Instant.from(from).subtract({ seconds: 1 }).toString();
  const { lists } = await source.gather({
    lists: authors.map(({ repository, author }) => [
      { scope: [repository], kind: "pull-request", authors: author === null ? [] : [author], merged: { to } }
    ]),
    fields: {}
  });
  const fresh = new Set(authors.filter((_, index) => lists[index]?.length === 0).map(keyOf));
  return items.map(
    (item) => isMergedFromOutside(item) && fresh.has(keyOf(item)) ? { ...item, firstTime: true } : item
  );
}
function isMergedFromOutside({ author, opener, mergedAt, status }) {
  const isPersons = author !== null && opener !== null && !opener.login.endsWith("[bot]");
  return isPersons && !opener.insider && mergedAt !== null && status === "done";
}
function keyOf({ repository, author }) {
  return `${repository} ${author}`.toLowerCase();
}

// src/gather/news.ts
function newsOf(activity, { role, period }) {
  if (activity === void 0 || activity.length === 0) return "unknown";
  const within = activity.filter(({ at }) => at >= period.from && at < period.to);
  if (within.length === 0) return "quiet";
  const people = lowerCase(role.people);
  const labels = lowerCase(role.labels);
  const isNews = within.some((event) => {
    switch (event.kind) {
      case "commented":
      case "reviewed":
        return people.has(event.by?.toLowerCase() ?? "");
      case "labelled":
        return labels.has(event.label.toLowerCase());
      case "referenced":
        return event.url.includes("/pull/");
      case "closed":
      case "reopened":
      case "merged":
        return true;
      default:
        return false;
    }
  });
  return isNews ? null : "none";
}
function tookPart({ activity }, { role, period }) {
  if (activity === void 0) return null;
  const people = lowerCase(role.people);
  return activity.some(
    (event) => "by" in event && event.at >= period.from && event.at < period.to && people.has(event.by?.toLowerCase() ?? "")
  );
}
function lowerCase(names) {
  return new Set(names.map((name) => name.toLowerCase()));
}

// src/gather/peoples-words.ts
var OPENING = /^[\s#]*(?:\*\*|__)?(?:TL;?DR|Summary)(?:\*\*|__)?\s*:(?:\*\*|__)?\s*/iu;
var HIDDEN = /<!--[\s\S]*?(?:-->|$)/gu;
var PARAGRAPH_END = /\r?\n[ \t]*(?=\r?\n|`{3}|~{3}|#{1,6}[ \t]|>)/u;
var LONGEST = 280;
function peoplesWords({ author, assignees, activity = [] }, people, { from, to }) {
  const own = new Set([...people, ...assignees, author ?? ""].map((login) => login.toLowerCase()));
  const quoted = activity.flatMap((event) => {
    if (event.at < from || event.at >= to || event.kind !== "commented") return [];
    return own.has(event.by?.toLowerCase() ?? "") ? quotation(event) ?? [] : [];
  });
  return quoted.at(-1) ?? null;
}
function quotation({ by, words }) {
  const visible = words?.text.replace(HIDDEN, "") ?? "";
  if (by === null || words === void 0 || words.machine || !OPENING.test(visible)) return null;
  const [paragraph = ""] = visible.replace(OPENING, "").split(PARAGRAPH_END, 1);
  if (paragraph.startsWith(">")) return null;
  const text = paragraph.replace(/\s+/gu, " ").trim();
  const letters = [...text];
  const shown = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("").trimEnd()}\u2026` : text;
  return shown === "" ? null : { by, text: shown, url: words.url };
}

// src/gather/work-status.ts
function workStatus(item, period) {
  if (item.createdAt >= period.to) return null;
  const finished = item.mergedAt ?? item.closedAt;
  if (finished !== null && finished < period.to) {
    if (finished < period.from) return null;
    return isDone(item) ? "done" : "closed";
  }
  if (item.createdAt >= period.from) return "in-progress";
  return item.updatedAt >= period.from ? "active" : null;
}
function isDone({ kind, mergedAt, stateReason }) {
  if (ITEM_KINDS[kind].merges) return mergedAt !== null;
  return stateReason !== "not-planned" && stateReason !== "duplicate";
}

// src/gather/look-into.ts
var LOOKED_INTO = 160;
var FOLLOWED = 80;
async function lookInto(source, given, { role, period, includePrivate, reviews, wanted, followed, kept }) {
  const byKey = new Map(given.map((item) => [referenceKey(item), item]));
  const stayedOpen = [...byKey].filter(([, item]) => isTracking(item)).map(([key]) => key);
  const known = wanted.filter((key) => byKey.has(key));
  const looked = [.../* @__PURE__ */ new Set([...stayedOpen, ...known])].slice(0, LOOKED_INTO);
  const fields = { activitySince: period.from, linked: true, ...role.words && { words: true } };
  const answer = looked.length === 0 ? [] : await source.lookUp(looked, fields);
  const details = new Map((answer ?? []).map((item) => [referenceKey(item), item]));
  const items = given.flatMap((item) => {
    const detail = details.get(referenceKey(item));
    const words = detail === void 0 || !role.words ? null : peoplesWords(detail, role.people, period);
    const more = detail === void 0 ? item : { ...item, ...linksOf(detail), ...words !== null && { words } };
    if (!isTracking(item)) return [more];
    const news = newsOf(detail?.activity, { role, period });
    if (news === "quiet") return [];
    return [news === null ? more : { ...more, news }];
  });
  const hubs = items.filter((item) => followed.has(referenceKey(item)));
  const references = [.../* @__PURE__ */ new Set([...kept, ...hubs.flatMap((item) => neighboursOf(item, period))])];
  const unknown = references.filter((key) => !byKey.has(key)).slice(0, FOLLOWED);
  const found = unknown.length === 0 ? [] : await source.lookUp(unknown, { linked: true, reviews }) ?? [];
  const work = found.flatMap((item) => {
    const status = workStatus(item, period);
    const isNew = status === "in-progress" && !kept.includes(referenceKey(item));
    const isOver = status === "done" || status === "closed";
    return status !== null && !item.archived && (isOver || isNew) ? [{ ...item, status }] : [];
  });
  const { cleared, withheld } = withhold(work, { includePrivate });
  return { items, further: cleared, withheld };
}
function neighboursOf({ linked, activity = [] }, { to }) {
  const referring = activity.flatMap(
    (event) => event.kind === "referenced" && event.at < to ? [event.item] : []
  );
  return [...linked, ...referring].map((key) => key.toLowerCase());
}
function linksOf({ linked, activity }) {
  return { linked, ...activity !== void 0 && { activity } };
}
function isTracking({ kind, status }) {
  return kind === "issue" && status === "active";
}

// src/gather/program-figures.ts
async function gatherFigures(source, role, { period, previous }) {
  const gathered = { sections: {}, hints: [] };
  const asked = /* @__PURE__ */ new Map();
  for (const [number, { hackerone }] of Object.entries(role.sections)) {
    if (hackerone === null) continue;
    const asking = asked.get(hackerone) ?? source.figures(hackerone, [period, previous]);
    asked.set(hackerone, asking);
    const answer = await asking;
    if (!answer.known) {
      if (!gathered.hints.includes(answer.hint)) gathered.hints.push(answer.hint);
      continue;
    }
    const [current, before] = answer.figures;
    if (current !== void 0 && before !== void 0)
      gathered.sections[number] = { current, previous: before };
  }
  return gathered;
}

// src/gather/update-plan.ts
var MEETING_SLACK = { hours: 24 * 14 };
function planUpdate(role, period) {
  const { people, labels, titles } = role;
  const within = { from: period.from, to: lastSecond(period) };
  const base = { scope: role.from, ...role.exclude.length > 0 && { exclude: role.exclude } };
  const active = { created: { to: within.to }, updated: { from: within.from } };
  const own = ownRepositories(role.from);
  const hasPeople = people.length > 0;
  const work = [];
  if (hasPeople) work.push({ ...base, authors: people, ...active });
  if (labels.length > 0) work.push({ ...base, labels, ...active });
  for (const title of titles) work.push({ ...base, title, ...active });
  if (own.length > 0) work.push({ ...base, scope: own, ...active });
  if (entriesOf(role.sections).some(({ entry }) => entry.kind === "discussion"))
    work.push(...work.map((query) => ({ ...query, kind: "discussion" })));
  if (role.discussed !== null) work.push({ ...base, kind: "issue", comments: role.discussed, ...active });
  if (role.reviews && hasPeople) {
    work.push({ ...base, kind: "pull-request", reviewers: people, merged: within });
  }
  return {
    work,
    involved: role.involved && hasPeople ? [
      { ...base, commenters: people, ...active },
      { ...base, assigned: people, ...active },
      { ...base, kind: "pull-request", reviewers: people, ...active }
    ] : [],
    everyone: everyoneQueries(role, active),
    closedIssues: hasPeople ? [{ ...base, kind: "issue", involves: people, closed: within }] : [],
    meetings: meetingQueries(role, period),
    releases: {
      repositories: [...new Set(Object.values(role.sections).flatMap((section2) => section2.releases))],
      published: within
    }
  };
}
function meetingQueries(role, period) {
  const scope = [...new Set(role.meetings.map((meeting) => meeting.repository))];
  if (scope.length === 0) return [];
  const created = {
    from: Temporal.Instant.from(period.from).subtract(MEETING_SLACK).toString(),
    to: Temporal.Instant.from(period.to).add(MEETING_SLACK).toString()
  };
  return ["meeting", "minutes"].map((title) => ({ scope, title, created }));
}
function lastSecond(period) {
  return Temporal.Instant.from(period.to).subtract({ seconds: 1 }).toString();
}

// src/gather/update.ts
async function gatherUpdate(source, role, period, { now, includePrivate, trust, reviews = false, isClaimed = () => false }) {
  const plan = planUpdate(role, period);
  const [answers, releases] = await Promise.all([
    source.gather({
      lists: [plan.work, plan.closedIssues, plan.meetings, plan.everyone, plan.involved],
      fields: { ...fieldsOf(role), reviews }
    }),
    plan.releases.repositories.length === 0 ? [] : source.releases(plan.releases.repositories, plan.releases.published)
  ]);
  const [work = [], closedIssues = [], records = [], everybodys = [], involved = []] = answers.lists;
  const found = /* @__PURE__ */ new Map();
  const add = (item, status = workStatus(item, period)) => {
    if (status !== null) found.set(item.url, { ...item, status });
  };
  const isByPeople = among(role.people);
  const inPeriod = dayRange(period);
  const recorded = await meetingRecords([...work, ...everybodys, ...involved, ...records], role, trust);
  for (const item of work) {
    const meeting = recorded.of(item);
    if (recorded.isOfNone(item)) continue;
    if (meeting === null || inPeriod(meeting.date) || isByPeople(item.author)) add(item);
  }
  for (const item of closedIssues) {
    if (item.assignees.some(isByPeople) && !recorded.isOfNone(item)) add(item);
  }
  for (const item of everybodys) {
    const status = workStatus(item, period);
    if (recorded.isOfNone(item)) continue;
    if (status !== null && recorded.of(item) === null && isClaimed({ ...item, status })) add(item, status);
  }
  const others = involved.filter((item) => !found.has(item.url) && workStatus(item, period) !== null);
  for (const item of await takenPartIn(source, others, { role, period })) {
    if (recorded.of(item) === null && !recorded.isOfNone(item)) add(item);
  }
  for (const item of records) {
    const meeting = recorded.of(item);
    if (meeting !== null && inPeriod(meeting.date)) add(item, workStatus(item, period) ?? "done");
  }
  const { cleared, withheld } = withhold([...found.values()], { includePrivate });
  const shownReleases = withhold(releases, { includePrivate });
  const isRecord = (item) => recorded.of(item) !== null;
  const worked = cleared.filter((item) => !isRecord(item));
  const items = worked.filter(isAlive);
  return {
    items: items.sort(byOpening),
    meetings: byMeeting(cleared.filter(isRecord).sort(byOpening), role.meetings, recorded),
    releases: shownReleases.cleared,
    withheld: withheld + shownReleases.withheld,
    archived: worked.length - items.length,
    warnings: [
      ...now < period.to ? [`${period.id} is not over: the update says how things stand now.`] : [],
      ...await checkLabels(source, role.labels, role.from, work)
    ]
  };
}
function fieldsOf({ people, meetings, sections }) {
  const entries = entriesOf(sections).map(({ entry }) => entry);
  return {
    assignees: people.length > 0,
    files: meetings.length > 0 || entries.some(({ path }) => path !== void 0),
    linked: entries.some(({ linked }) => linked !== void 0)
  };
}
function isAlive({ archived, status }) {
  return !archived || status === "done" || status === "closed";
}
function among(people) {
  const names = new Set(people.map((login) => login.toLowerCase()));
  return (login) => login !== null && names.has(login.toLowerCase());
}
function dayRange({ from, to, timeZone }) {
  const dayOf = (instant) => {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  };
  const first = dayOf(from);
  const after = dayOf(to);
  return (date) => date >= first && date < after;
}
function byMeeting(items, meetings, recorded) {
  const order = meetings.map((meeting) => meeting.name);
  const records = /* @__PURE__ */ new Map();
  for (const item of items) {
    const meeting = recorded.of(item);
    if (meeting === null) continue;
    const key = `${order.indexOf(meeting.name)} ${meeting.date}`;
    const record = records.get(key) ?? { ...meeting, items: [] };
    record.items.push(item);
    records.set(key, record);
  }
  return [...records.values()].sort(
    (a, b) => order.indexOf(a.name) - order.indexOf(b.name) || compareTexts(a.date, b.date)
  );
}
function byOpening(a, b) {
  return compareTexts(a.createdAt, b.createdAt) || compareTexts(a.repository, b.repository) || a.number - b.number;
}
var LOOKED_AT = 240;
async function takenPartIn(source, items, { role, period }) {
  const people = new Set(role.people.map((login) => login.toLowerCase()));
  const isGiven = ({ assignees }) => assignees.some((login) => people.has(login.toLowerCase()));
  const newest = items.filter((item) => !isGiven(item)).sort((a, b) => a.updatedAt < b.updatedAt ? 1 : -1).slice(0, LOOKED_AT).map(itemKey);
  const answer = newest.length === 0 ? [] : await source.lookUp(newest, { activitySince: period.from });
  const details = new Map((answer ?? []).map((item) => [itemKey(item), item]));
  return items.filter(
    (item) => isGiven(item) || tookPart(details.get(itemKey(item)) ?? item, { role, period }) !== false
  );
}

// src/read/updates/role-document.ts
var NUMBERED = /^(?<number>\d+(?:\.\d+)*)\)\s*(?<title>\S.*)$/u;
function readRoleDocument(text, { file }) {
  const root = parseMarkdown(text, { file });
  const headings = root.children.filter((node) => node.type === "heading");
  const sections = headings.flatMap((heading) => {
    const found = NUMBERED.exec(plain2(heading))?.groups;
    if (found === void 0) return [];
    return [section(found.number ?? "", found.title ?? "", introAfter(heading, root, text), lineOf(heading))];
  });
  if (sections.length === 0) sections.push(...unnumberedSections(headings, root, text));
  if (sections.length === 0) {
    const first = headings[0];
    throw new MinutebookError(
      "config/role-document",
      {
        message: `${file} has no section.`,
        why: first === void 0 ? 'A section is a heading such as "## 1) Title" or "## Title", and the file has no heading.' : `A section is a heading such as "## 1) Title" or "## Title"; the only one here is the title "${plain2(first)}".`,
        hint: 'Give the sections of the update headings: "## 1) Title", or "## Title".'
      },
      { place: { file, line: first === void 0 ? 1 : lineOf(first) ?? 1 } }
    );
  }
  refuseRepeatedNumbers(sections, file);
  return sections;
}
function unnumberedSections(headings, root, text) {
  const top = Math.min(...headings.map(({ depth }) => depth));
  const isTitled = headings.filter(({ depth }) => depth === top).length === 1;
  const own = headings.filter(({ depth }) => !isTitled || depth > top).filter((each) => plain2(each) !== "");
  const first = Math.min(...own.map(({ depth }) => depth));
  const counts = [0, 0];
  return own.filter(({ depth }) => depth <= first + 1).map((heading) => {
    const isTop = heading.depth === first || counts[0] === 0;
    if (isTop) counts.splice(0, 2, (counts[0] ?? 0) + 1, 0);
    else counts[1] = (counts[1] ?? 0) + 1;
    const number = (isTop ? counts.slice(0, 1) : counts).join(".");
    const made = section(number, plain2(heading), introAfter(heading, root, text), lineOf(heading));
    return { ...made, unnumbered: true };
  });
}
function listedSections(list, { file }) {
  const sections = list.map(({ number, title, unnumbered }) => ({
    ...section(number, title, null, null),
    ...unnumbered === true && { unnumbered }
  }));
  if (sections.length === 0) {
    throw new MinutebookError(
      "config/role-document",
      {
        message: "The role has no section.",
        why: 'The list under "document" is empty.',
        hint: 'List its sections, { number: "1", title: \u2026 }, or name the file whose headings they are.'
      },
      { place: { file } }
    );
  }
  refuseRepeatedNumbers(sections, file);
  return sections;
}
function section(number, title, intro, line) {
  return { number, title, level: number.split(".").length, intro, line };
}
function refuseRepeatedNumbers(sections, file) {
  const seen = /* @__PURE__ */ new Map();
  for (const each of sections) {
    const earlier = seen.get(each.number);
    if (earlier !== void 0) {
      throw new MinutebookError(
        "config/role-document",
        {
          message: `Section ${each.number} is listed twice in ${file}.`,
          why: `"${each.title}" has the number that "${earlier.title}" has${earlier.line === null ? "" : ` in line ${earlier.line}`}.`,
          hint: "Give every section a number of its own."
        },
        { place: each.line === null ? { file } : { file, line: each.line } }
      );
    }
    seen.set(each.number, each);
  }
}
function introAfter(heading, root, text) {
  const following = root.children.slice(root.children.indexOf(heading) + 1);
  const end = following.findIndex((node) => node.type === "heading");
  const body = end === -1 ? following : following.slice(0, end);
  const from = body[0]?.position?.start.offset;
  const to = body.at(-1)?.position?.end.offset;
  return from === void 0 || to === void 0 ? null : text.slice(from, to);
}
function plain2(heading) {
  return toString(heading).replace(/\s+/gu, " ").trim();
}
function lineOf(heading) {
  return heading.position?.start.line ?? null;
}

// src/merge/peoples-places.ts
function peoplesPlaces(text) {
  const places = { moved: /* @__PURE__ */ new Map(), written: /* @__PURE__ */ new Set() };
  const bare = text.replace(/^\uFEFF/u, "");
  if (!isMergeable(bare)) return places;
  const { memory, lines, root } = readDocument(bare);
  const put = new Map(memory.own.map((line) => [line.identity, line]));
  const doc = identify(lines, root, memory);
  for (const [entry, { item, key, subject }] of doc.identities) {
    if (!item || subject === void 0) continue;
    const line = put.get(identityTag(key));
    if (line !== void 0 && line.place !== placeTagOf(entry, doc))
      places.moved.set(subject.key, line.place);
    else if (line?.text !== textTag(entry.text)) places.written.add(subject.key);
  }
  return places;
}
function sectionTag(heading, list) {
  return placeTag(list === null ? sectionSegment(heading) : groupSegment(list));
}

// src/read/updates/read-entries.ts
function readEntries(blocks, source) {
  return entriesOf2(blocks, source.split(/\r\n|\n|\r/u), []);
}
function entriesOf2(blocks, lines, path) {
  const entries = [];
  let label = null;
  for (const block of blocks) {
    if (block.type === "list") entries.push(...listEntries(block, lines, path, label));
    else if (block.type === "paragraph") entries.push(...entriesIn(block, path));
    else if (block.type === "blockquote") entries.push(...entriesOf2(block.children, lines, path));
    label = block.type === "paragraph" && !hasAddress(block) ? ownWords(block.children) : null;
  }
  return entries;
}
function listEntries(list, lines, path, label) {
  const firstColumn = columnOf(list.children[0]);
  const entries = [];
  let late = null;
  for (const item of list.children) {
    const column = columnOf(item);
    const above = late !== null && column > late.column ? late.words : label;
    const under = above !== null && above !== "" && column === firstColumn ? [...path, above] : path;
    entries.push(...itemEntries(item, lines, under));
    late = lateLabel(item, lines) ?? late;
  }
  return entries;
}
function itemEntries(item, lines, path) {
  const [head, ...rest] = item.children;
  if (head?.type !== "paragraph") return entriesOf2(item.children, lines, path);
  const words = ownWords(withoutLateLines(head, item, lines).children);
  return [...entriesIn(head, path, words), ...entriesOf2(rest, lines, words === "" ? path : [...path, words])];
}
function entriesIn(paragraph, path, words) {
  const text = words ?? ownWords(paragraph.children);
  return mentionsIn(paragraph.children).map((mention) => {
    return { ...mention, text, group: path.at(-1) ?? null, path };
  });
}
function lateLabel(item, lines) {
  const line = linesOf(item.children[0], lines).slice(1).findLast((each) => each.column < columnOf(item));
  return line === void 0 ? null : { words: line.source.trim().replace(/:$/u, ""), column: line.column };
}
function withoutLateLines(paragraph, item, lines) {
  const cut = linesOf(paragraph, lines).slice(1).find((each) => each.column < columnOf(item));
  if (cut === void 0) return paragraph;
  const children = paragraph.children.flatMap((node) => {
    if ((node.position?.end.line ?? 0) < cut.line) return [node];
    if ((node.position?.start.line ?? 0) >= cut.line) return [];
    if (node.type !== "text") return [node];
    const kept = node.value.split("\n").slice(0, cut.line - (node.position?.start.line ?? cut.line));
    return [{ ...node, value: kept.join("\n") }];
  });
  return { ...paragraph, children };
}
function linesOf(node, lines) {
  const position = node?.position;
  if (position === void 0) return [];
  return lines.slice(position.start.line - 1, position.end.line).map((source, index) => {
    return { line: position.start.line + index, column: source.search(/\S|$/u) + 1, source };
  });
}
function hasAddress(paragraph) {
  return paragraph.children.some((node) => node.type === "link");
}
function columnOf(node) {
  return node?.position?.start.column ?? 1;
}
var NUMBER_ONLY = /^#?(?:[\w.-]+\/)*#?\d+$/u;
var POINTER = /(?<=[.!?]\s)[^.!?:]{1,20}:\s*\.?$/u;
function ownWords(nodes) {
  const words = withoutJoiners(nodes.map(wordsOf2).join("")).replace(/\s+/gu, " ").trim();
  return withoutTail(nodes.some(isBare) ? words.replace(POINTER, "") : words);
}
function wordsOf2(node) {
  if (node.type === "link") return isBare(node) ? "" : node.children.map(wordsOf2).join("");
  if (node.type === "inlineCode") return `\`${node.value}\``;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(wordsOf2).join("") : toString(node);
}
function isBare(node) {
  if (node.type !== "link") return false;
  const shown = toString(node).trim();
  return shown === node.url || NUMBER_ONLY.test(shown);
}
function withoutTail(words) {
  return words.replace(/(?:\(\s*\)|[\s:\-–—/])+$/u, "").replace(/^[\s\-–—:]+/u, "");
}
function mentionsIn(nodes) {
  const found = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const own = node.type === "link" ? mentionOf(node.url) : null;
    const inside = "children" in node ? mentionsIn(node.children) : [];
    for (const mention of own === null ? inside : [own]) {
      if (!found.has(mention.url)) found.set(mention.url, mention);
    }
  }
  return [...found.values()];
}
function mentionOf(href) {
  const [found] = findReferences(href, { server: null });
  if (found?.start !== 0 || found.form !== "address") return null;
  const { text: url, repository, number } = found;
  return { url, href, repository, number };
}

// src/read/updates/read-update.ts
var TITLE = /^update\b/iu;
var NUMBERED2 = /^(?<number>\d+(?:\.\d+)*)\)\s*(?<title>.*)$/u;
function readUpdate(text, { file }) {
  return read(`${file}
${text}`, () => readText(text, file));
}
var read = remembering(10);
function underCurrentNames(update, renamed) {
  if (Object.keys(renamed).length === 0) return update;
  const repositoryOf = newestRepository(renamed);
  const keyOf2 = newestName(renamed);
  return {
    ...update,
    sections: update.sections.map(({ entries, ...section2 }) => ({
      ...section2,
      entries: entries.map((entry) => {
        const repository = repositoryOf(entry.repository);
        return isRepositoryName(repository) ? { ...entry, repository } : entry;
      })
    })),
    moved: new Map([...update.moved ?? []].map(([key, section2]) => [keyOf2(key).toLowerCase(), section2]))
  };
}
function readText(text, file) {
  const root = parseMarkdown(text, { file });
  const sections = [];
  let title = "";
  for (const node of root.children) {
    if (node.type === "heading" && title === "" && sections.length === 0 && TITLE.test(plain3(node))) {
      title = plain3(node);
    } else if (node.type === "heading") {
      sections.push({ ...sectionHeading2(plain3(node)), entries: [], blocks: [] });
    } else {
      sections.at(-1)?.blocks.push(node);
    }
  }
  return {
    file,
    period: updatePeriod(file) ?? updatePeriod(title),
    sections: sections.map(({ blocks, ...section2 }) => ({ ...section2, entries: readEntries(blocks, text) }))
  };
}
function sectionHeading2(heading) {
  const parts = heading.split(/\s+\/\s+(?=\d+(?:\.\d+)*\))/u).map((part) => {
    const found = NUMBERED2.exec(part)?.groups;
    return { number: found?.number ?? null, title: found?.title?.trim() ?? part };
  });
  const [first = { number: null, title: heading }, ...also] = parts;
  return { ...first, also };
}
function plain3(heading) {
  return toString(heading).replace(/\s+/gu, " ").trim();
}
var NAMES_OF_MONTHS = MONTHS.map((month) => month.toLowerCase());
var NAME = NAMES_OF_MONTHS.join("|");
var DIGITS = /(?<from>\d{4}-\d{2})(?:\.\.(?<to>\d{4}-\d{2}))?(?!\d)/u;
var NAMES = new RegExp(`(?<from>${NAME})(?:\\s*-\\s*(?<to>${NAME}))?`, "iu");
var YEAR = /(?<!\d)\d{4}(?!\d)/u;
function updatePeriod(text) {
  const name = text.split(/[\\/]/u).at(-1) ?? "";
  const digits = DIGITS.exec(name)?.groups;
  if (digits !== void 0) return between(digits.from ?? "", digits.to);
  const year = YEAR.exec(name)?.[0];
  const names = NAMES.exec(name)?.groups;
  if (year === void 0 || names === void 0) return null;
  const month = (written) => {
    return `${year}-${String(NAMES_OF_MONTHS.indexOf(written.toLowerCase()) + 1).padStart(2, "0")}`;
  };
  return between(month(names.from ?? ""), names.to === void 0 ? void 0 : month(names.to));
}
function between(from, to) {
  return to === void 0 || to === from ? from : `${from}..${to}`;
}

// src/documents/by-hand.ts
function placedByHand(existing, earlier, sections, config) {
  const places = existing === null ? NOBODYS : peoplesPlaces(existing);
  const isTouched = places.moved.size + places.written.size > 0;
  const current = existing === null || !isTouched ? [] : [{ ...readUpdate(existing, { file: "update" }), ...places }];
  const titles = new Map(sections.map((section2) => [section2.number, sectionHeading(section2)]));
  const moved = /* @__PURE__ */ new Map();
  const written = /* @__PURE__ */ new Map();
  for (const update of [...updatesInOrder(earlier), ...current]) {
    const isCurrent = update === current[0];
    if (!isCurrent && (update.moved?.size ?? 0) === 0) continue;
    const when = isCurrent ? "in this update" : `in ${update.period ?? update.file}`;
    for (const { key, section: section2, initiative } of earlierPlaces([update], sections, config)) {
      const put = update.moved?.get(key);
      const isMoved = put !== void 0 && put !== sectionTag(titles.get(section2) ?? "", initiative);
      if (isMoved) moved.set(key, { section: section2, initiative, because: `moved by hand ${when}` });
      else if (isCurrent && (places.written.has(key) || put !== void 0))
        written.set(key, { section: section2, initiative, because: "written by hand" });
    }
  }
  return {
    moved: (item) => moved.get(referenceKey(item)) ?? null,
    written: (item) => written.get(referenceKey(item)) ?? null
  };
}
var NOBODYS = { moved: /* @__PURE__ */ new Map(), written: /* @__PURE__ */ new Set() };
function withWritten({ placed, unplaced }, { written }) {
  const found = unplaced.flatMap(({ item }) => {
    const placement = written(item);
    return placement === null ? [] : [{ item, placement }];
  });
  const items = new Set(found.map(({ item }) => item));
  return { placed: [...placed, ...found], unplaced: unplaced.filter(({ item }) => !items.has(item)) };
}

// src/documents/role.ts
async function gatherRole({ role, sections, period, lessons, existing, includePrivate, locate, trust, names }, deps) {
  const source = await deps.openSource();
  const reviews = names.has("reviewers");
  const options = { now: deps.now, includePrivate, trust, reviews, isClaimed: claimsOf(role.sections) };
  const [gathered, figures, { learned, written, earlier }] = await Promise.all([
    gatherUpdate(source, role, period, options),
    programFigures(role, period, existing, deps),
    lessons
  ]);
  const byHand = placedByHand(await existing(), earlier, sections, role.sections);
  const listed = (item) => byHand.moved(item) ?? written?.listed(item) ?? null;
  const neighbours = (item) => neighboursOf(item, period);
  const isReported = reportedIn(earlier, sections, role.sections);
  const more = { learned, written: { listed }, locate, neighbours, isReported };
  const place = (given) => placeItems(given, sections, role.sections, more);
  const looked = await lookInto(source, gathered.items, {
    role,
    period,
    includePrivate,
    reviews,
    ...worthALook(place(gathered.items), role),
    kept: keptInProgress(earlierPlaces(earlier, sections, role.sections))
  });
  const all = [...looked.items, ...looked.further];
  const placed = place(names.has("firstTime") ? await markFirstTime(source, all, period) : all);
  const { items, leftOut } = leaveOut(withWritten(placed, byHand), role.leaveOut);
  return {
    facts: {
      role,
      sections,
      period,
      items,
      leftOut,
      meetings: gathered.meetings,
      releases: gathered.releases,
      withheld: gathered.withheld + looked.withheld,
      figures
    },
    archived: gathered.archived,
    warnings: gathered.warnings
  };
}
function worthALook({ placed, unplaced }, { words }) {
  const keyOf2 = ({ item }) => referenceKey(item);
  const hubs = placed.filter(({ item, placement }) => item.kind === "issue" && placement.initiative !== null);
  const told = words ? placed.filter(({ item }) => item.comments > 0) : [];
  const newest = [...unplaced].sort((a, b) => a.item.updatedAt < b.item.updatedAt ? 1 : -1);
  return {
    wanted: [...hubs.map(keyOf2), ...told.map(keyOf2), ...newest.map(keyOf2)],
    followed: new Set(hubs.map(keyOf2))
  };
}
async function programFigures(role, period, existing, { openFigures, reporter }) {
  if (Object.values(role.sections).every(({ hackerone }) => hackerone === null)) return {};
  const before = previousPeriod(period);
  const { sections, hints } = await gatherFigures(await openFigures(), role, { period, previous: before });
  for (const hint of hints) reporter.note(hint);
  const counted2 = Object.entries(sections).map(([number, { current, previous }]) => {
    return [number, figureLines(current, previous, { period, before })];
  });
  const standing = hints.length === 0 ? {} : standingFigures(await existing() ?? "");
  return { ...standing, ...Object.fromEntries(counted2) };
}
var HEADING = /^#{1,6}\s+(?<number>\d+(?:\.\d+)*)\)/u;
var BULLET = /^\s*[*+-]\s+(?<text>.*)$/u;
function standingFigures(text) {
  const figures = {};
  let section2;
  for (const line of text.split(/\r\n|\n|\r/u)) {
    section2 = HEADING.exec(line)?.groups?.number ?? section2;
    const bullet = BULLET.exec(line)?.groups?.text;
    if (section2 === void 0 || bullet === void 0 || !isFigureLine(bullet)) continue;
    figures[section2] = [...figures[section2] ?? [], bullet];
  }
  return figures;
}
async function roleSections(config, { id, document }, deps) {
  if (typeof document !== "string")
    return listedSections(document, { file: config.file ?? "the configuration" });
  const path = resolve(configFolder(config, deps), document);
  const text = await deps.files.read(path);
  if (text !== null) return readRoleDocument(text, { file: relative(deps.cwd, path) });
  throw new MinutebookError(
    "config/role-document",
    {
      message: `The role document of ${id} is missing.`,
      why: `roles.${id}.document names ${document}, and there is no ${relative(deps.cwd, path)}.`,
      hint: "Correct the path, which starts from the folder of the configuration, or list the sections in its place."
    },
    placeIn(config, ["roles", id, "document"], deps)
  );
}

export {
  tellingWords,
  earlierPlaces,
  updatesInOrder,
  updatesBefore,
  updatesWithin,
  narrowEntries,
  narrowEntryText,
  parsePeriod,
  defaultPeriod,
  duePeriod,
  periodMonths,
  peoplesPlaces,
  sectionHeading,
  readUpdate,
  underCurrentNames,
  updatePeriod,
  gatherRole,
  roleSections
};
