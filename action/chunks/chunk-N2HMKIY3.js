import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  existingFile,
  syncFile
} from "./chunk-UFXTSV5F.js";
import {
  choose
} from "./chunk-2ND4EXLA.js";
import {
  madeDocument,
  planMerge,
  trustOf
} from "./chunk-BX5QY7KX.js";
import {
  defaultPeriod,
  earlierPlaces,
  gatherRole,
  lessonsOf,
  parsePeriod,
  periodMonths,
  readUpdate,
  readUpdates,
  roleSections,
  updatesBefore,
  updatesWithin
} from "./chunk-5U6CFQZH.js";
import {
  itemKey,
  renderDocument,
  requireTemplate
} from "./chunk-6DCQ3EWT.js";
import {
  confineFiles
} from "./chunk-7DHQXD6K.js";
import {
  locationIn,
  outputFolder
} from "./chunk-FQSO5JLZ.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  quote
} from "./chunk-6YXCTA7A.js";
import {
  fillPath
} from "./chunk-VNSLETX3.js";
import {
  nearest
} from "./chunk-2M4NBJXJ.js";
import {
  MinutebookError
} from "./chunk-FKU2CEKY.js";

// src/commands/update.ts
import { basename, relative, resolve } from "node:path";

// src/compose/update/line-view.ts
var ORDER = ["done", "closed", "active", "in-progress"];
function lineView(item) {
  return {
    title: item.title,
    url: item.url,
    repository: item.repository,
    number: item.number,
    kind: item.kind === "issue" ? "issue" : "pull request",
    author: item.author,
    status: item.status,
    tag: tagOf(item)
  };
}
function tagOf({ kind, status }) {
  if (status === "closed") return "[Closed]";
  const isOpenWork = status === "in-progress" || status === "active" && kind === "pull-request";
  return isOpenWork ? "[In Progress]" : null;
}
function lineViews(items) {
  return [...items].sort(byProgress).map(lineView);
}
function byProgress(a, b) {
  return ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || compare(instantOf(a), instantOf(b)) || compare(a.url, b.url);
}
function instantOf(item) {
  const isFinished = item.status === "done" || item.status === "closed";
  return isFinished ? item.mergedAt ?? item.closedAt ?? item.createdAt : item.createdAt;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/compose/update/release-groups.ts
var DAY = 24 * 60 * 60 * 1e3;
var PATCH = /\bv?\d+\.\d+\.[1-9]\d*$/u;
function releaseGroups(releases, people) {
  const names = new Set(people.map((login) => login.toLowerCase()));
  const view = ({ tag, url, prerelease, author }) => {
    return { tag, url, prerelease, by: author !== null && names.has(author.toLowerCase()) ? author : null };
  };
  const inOrder = [...releases].sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
  const isSecurity = (release) => isSecurityRelease(release, inOrder);
  return [
    { name: "Security releases", releases: inOrder.filter(isSecurity).map(view) },
    { name: "Regular releases", releases: inOrder.filter((release) => !isSecurity(release)).map(view) }
  ].filter((group) => group.releases.length > 0);
}
function isSecurityRelease(release, all) {
  if (/\bsecurity\b/iu.test(release.name)) return true;
  return isPatch(release) && all.some((other) => isPatch(other) && isBeside(release, other));
}
function isPatch(release) {
  return !release.prerelease && PATCH.test(release.tag);
}
function isBeside(a, b) {
  return a.tag !== b.tag && a.repository.toLowerCase() === b.repository.toLowerCase() && lineOf(a) !== lineOf(b) && Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt)) < DAY;
}
function lineOf(release) {
  return release.tag.split(".")[0] ?? "";
}

// src/compose/update/compose-update.ts
var AWAITED_FIGURES = "TODO: Waiting H1 digest";
var NOTHING = "No activity on GitHub in this period.";
var PLAIN_SECTION = {
  intro: null,
  match: [],
  initiatives: [],
  releases: [],
  hackerone: null
};
function composeUpdate(facts) {
  const { role, period, items } = facts;
  return {
    title: `Update ${period.id}`,
    period: period.id,
    role: { id: role.id, name: role.name, link: role.link },
    sections: facts.sections.map((section) => sectionView(section, facts)),
    meetings: meetingViews(role.meetings, facts.meetings),
    unplaced: lineViews(items.unplaced.map(({ item }) => item)),
    withheld: facts.withheld,
    count: items.placed.length + facts.meetings.reduce((sum, meeting) => sum + meeting.items.length, 0),
    chart: facts.chart ?? null
  };
}
function sectionView(section, facts) {
  const { number, title, level } = section;
  const config = facts.role.sections[number] ?? PLAIN_SECTION;
  const placed = facts.items.placed.filter(({ placement }) => placement.section === number);
  const released = new Set(config.releases.map((name) => name.toLowerCase()));
  const content = {
    figures: figuresOf(facts.figures?.[number] ?? [], config),
    releases: releaseGroups(
      facts.releases.filter(({ repository }) => released.has(repository.toLowerCase())),
      facts.role.people
    ),
    initiatives: initiativeViews(placed, config),
    items: lineViews(placed.filter(({ placement }) => placement.initiative === null).map(({ item }) => item))
  };
  const isEmpty = Object.values(content).every((list) => list.length === 0);
  return {
    number,
    title,
    heading: `${number}) ${title}`,
    level,
    intro: config.intro,
    ...content,
    note: isEmpty ? NOTHING : null
  };
}
function figuresOf(figures, { hackerone }) {
  return figures.length === 0 && hackerone !== null ? [AWAITED_FIGURES] : figures;
}
function initiativeViews(placed, { initiatives }) {
  const configured = initiatives.map(({ name }) => name);
  const learned = placed.flatMap(({ placement }) => placement.initiative ?? []).sort();
  return [.../* @__PURE__ */ new Set([...configured, ...learned])].map((name) => {
    const own = placed.filter(({ placement }) => placement.initiative === name);
    return { name, items: lineViews(own.map(({ item }) => item)) };
  }).filter(({ items }) => items.length > 0);
}
function meetingViews(groups, records) {
  return groups.map(({ name }) => ({
    name,
    meetings: records.filter((record) => record.name === name).sort((a, b) => a.date < b.date ? -1 : 1).map(({ date, items }) => ({ date, day: dayOf(date), items: lineViews(items) }))
  })).filter(({ meetings }) => meetings.length > 0);
}
function dayOf(date) {
  return date.split("-").slice(1).reverse().join("/");
}

// src/compose/update/compose-rollup.ts
var STILL_OPEN = "Still open";
function composeRollup(facts, { unit, parts }) {
  const whole = composeUpdate(facts);
  const named = parts.length > 1 ? parts.map((part) => ({ part, name: partName(part) })) : [];
  const views = named.map(({ part, name }) => ({ name, view: composeUpdate(within(facts, part, parts)) }));
  const open = { name: STILL_OPEN, view: composeUpdate(stillOpen(facts)) };
  const all = rowOf("All sections", facts, parts, () => true);
  return {
    ...whole,
    unit,
    parts: named.length === 0 ? null : named.map(({ name }) => name).join(", "),
    rows: [...facts.sections.map((section) => sectionRow(section, facts, parts)), all],
    totals: {
      finished: all.finished,
      open: all.open,
      releases: facts.releases.length,
      meetings: facts.meetings.length
    },
    sections: whole.sections.map((section, index) => {
      if (named.length === 0) return { ...section, parts: [] };
      const inParts = [...views, open].flatMap(({ name, view }) => {
        const { releases = [], initiatives = [], items = [] } = view.sections[index] ?? {};
        return [releases, initiatives, items].every((list) => list.length === 0) ? [] : [{ name, releases, initiatives, items }];
      });
      return { ...section, releases: [], initiatives: [], items: [], parts: inParts };
    }),
    meetings: whole.meetings.map(({ name, meetings }) => {
      if (named.length === 0) return { name, meetings, parts: [] };
      const inParts = views.flatMap(({ name: part, view }) => {
        const own = view.meetings.find((group) => group.name === name)?.meetings ?? [];
        return own.length === 0 ? [] : [{ name: part, meetings: own }];
      });
      return { name, meetings: [], parts: inParts };
    })
  };
}
function sectionRow(section, facts, parts) {
  return rowOf(`${section.number}) ${section.title}`, facts, parts, (number) => number === section.number);
}
function rowOf(heading, { items }, parts, isIn) {
  const own = items.placed.filter(({ placement }) => isIn(placement.section)).map(({ item }) => item);
  const finished = own.filter(({ status }) => status === "done");
  const perPart = parts.map((part) => finished.filter((item) => isWithin(endOf(item), part)).length);
  return {
    heading,
    finished: finished.length,
    perPart: parts.length > 1 ? perPart.join(", ") : null,
    open: own.filter((item) => endOf(item) === null).length
  };
}
function within(facts, part, parts) {
  return {
    ...facts,
    items: {
      placed: facts.items.placed.filter(({ item }) => isWithin(endOf(item), part)),
      unplaced: []
    },
    releases: facts.releases.filter(({ publishedAt }) => isWithin(publishedAt, part)),
    meetings: facts.meetings.filter(({ date }) => partOfDay(date, parts) === part)
  };
}
function stillOpen(facts) {
  const placed = facts.items.placed.filter(({ item }) => endOf(item) === null);
  return { ...facts, items: { placed, unplaced: [] }, releases: [], meetings: [] };
}
function endOf({ status, mergedAt, closedAt }) {
  return status === "done" || status === "closed" ? mergedAt ?? closedAt : null;
}
function partOfDay(date, parts) {
  return parts.findLast((part) => firstDay(part) <= date) ?? parts[0];
}
function firstDay({ from, timeZone }) {
  return Temporal.Instant.from(from).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
function partName({ id }) {
  return id.split("-").reverse().join(" ");
}
function isWithin(instant, { from, to }) {
  return instant !== null && instant >= from && instant < to;
}

// src/compose/update/work-chart.ts
var UNSAFE = /[^\p{L}\p{M}\p{N} .,:()/&+_-]/gu;
var LONGEST = 60;
function workChart(title, slices) {
  const shown = slices.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return [
    "```mermaid",
    "pie showData",
    `    title ${plain(title)}`,
    ...shown.map(({ name, count }) => `    "${plain(name)}" : ${count}`),
    "```"
  ].join("\n");
}
function plain(name) {
  const safe = name.replace(/\s+/gu, " ").replace(UNSAFE, "").trim();
  const letters = [...safe];
  if (letters.length > LONGEST)
    return `${letters.slice(0, LONGEST - 3).join("").trimEnd()}...`;
  return safe === "" ? "-" : safe;
}
function countWork(sections, config, { placed }, earlier) {
  const listed = [
    ...placed.map(({ item, placement }) => ({
      key: itemKey(item).toLowerCase(),
      section: placement.section
    })),
    ...earlierPlaces(earlier, sections, config)
  ];
  return sections.map(({ number, title }) => {
    const keys = new Set(listed.filter(({ section }) => section === number).map(({ key }) => key));
    return { name: `${number}) ${title}`, count: keys.size };
  });
}

// src/documents/update-report.ts
var TITLE = 24;
function explainUpdate({ items, meetings }) {
  return [
    ...items.placed.map(({ item, placement }) => `${itemKey(item)}: ${placement.because}`),
    ...meetings.flatMap(({ name, date, items: records }) => {
      return records.map((item) => `${itemKey(item)}: meeting of ${name} on ${date}`);
    }),
    ...items.unplaced.map(({ item, guess }) => {
      return `${itemKey(item)}: no section${guess === null ? "" : `; perhaps section ${guess.section}, ${guess.because}`}`;
    })
  ];
}
function countBySection({ sections, items, meetings }) {
  const counts = sections.map(({ number, title }) => {
    const here = items.placed.filter(({ placement }) => placement.section === number).length;
    return `${number}) ${shortened(title)} ${here}`;
  });
  const records = meetings.reduce((sum, meeting) => sum + meeting.items.length, 0);
  return [...counts, `meetings ${records}`, `unplaced ${items.unplaced.length}`].join(", ");
}
function shortened(title) {
  if (title.length <= TITLE) return title;
  const cut = title.slice(0, TITLE);
  return `${cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")) : cut}\u2026`;
}
var OPEN = /^\[In Progress\]\s/u;
function updateChanges(before, after) {
  if (before === null || before === after) return [];
  const [then, now] = [before, after].map(itemsOf);
  if (then === void 0 || now === void 0) return [];
  const keys = (wanted, of) => [...of.keys()].filter(wanted);
  const changes = {
    added: keys((key) => !then.has(key), now),
    gone: keys((key) => !now.has(key), then),
    "now done": keys((key) => then.get(key) === true && now.get(key) === false, now)
  };
  return Object.entries(changes).flatMap(([what, items]) => {
    return items.length === 0 ? [] : [`  ${what}: ${items.join(", ")}`];
  });
}
function itemsOf(text) {
  const items = /* @__PURE__ */ new Map();
  for (const { entries } of readUpdate(text, { file: "update" }).sections) {
    for (const entry of entries) {
      if (!items.has(itemKey(entry))) items.set(itemKey(entry), OPEN.test(entry.text));
    }
  }
  return items;
}
var MONTHS = 6;
function chartOf({ role, sections, period, items }, updates, { always }) {
  const months = role.chart ?? (always ? MONTHS : null);
  if (months === null) return null;
  const from = Temporal.Instant.from(period.to).toZonedDateTimeISO(period.timeZone).subtract({ months }).toInstant().toString();
  const earlier = from < period.from ? updatesBefore(updatesWithin(updates, { ...period, from }), period) : [];
  const first = earlier.flatMap((update2) => update2.period?.split("..")[0] ?? []).sort()[0];
  const span = first === void 0 ? period.id : `${first} to ${period.id}`;
  return workChart(`Items per section, ${span}`, countWork(sections, role.sections, items, earlier));
}

// src/schedule/period-parts.ts
var UNITS = ["quarter", "year"];
function parseUnit(text) {
  const unit = UNITS.find((each) => each === text.trim().toLowerCase());
  if (unit !== void 0) return unit;
  const near = nearest(text, UNITS);
  throw new MinutebookError("usage/option", {
    message: `Nothing is rolled up by ${quote(text)}.`,
    why: `Months are rolled up by ${UNITS.join(" or ")}.`,
    hint: near === void 0 ? `Write --by ${UNITS.join(" or --by ")}.` : `Did you mean --by ${near}?`
  });
}
function periodAround(period, unit) {
  const [month = period] = periodMonths(period);
  return parsePeriod(unitId(month, unit), period.timeZone);
}
function periodParts(period, unit) {
  const ids = new Set(periodMonths(period).map((month) => unitId(month, unit)));
  return [...ids].map((id) => {
    const part = parsePeriod(id, period.timeZone);
    const [, from = part.from] = [part.from, period.from].sort();
    const [to = part.to] = [part.to, period.to].sort();
    return { ...part, from, to };
  });
}
function unitId({ id }, unit) {
  const [year = "", month = ""] = id.split("-");
  return unit === "year" ? year : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

// src/commands/update.ts
async function update({
  config,
  role: id,
  period: wanted,
  by,
  chart,
  out,
  write = true,
  publish = false,
  includePrivate = false
}, given) {
  const deps = confineFiles(config, out, given);
  const role = choose("role", config.roles, id, config);
  const unit = by === void 0 ? null : parseUnit(by);
  if (unit === null) await requireTemplate("update", role.templates.update, config, deps);
  else await requireTemplate("rollup", role.templates.rollup, config, deps);
  const period = periodOf(wanted, unit, role, deps);
  const sections = await roleSections(config, role, deps);
  const path = updatePath(config, role, period, out, deps);
  const documentId = ["update", role.id, period.id];
  const reads = role.learn || role.chart !== null || chart === true;
  const updates = reads ? readUpdates(config, role, path, { own: unit !== null }, deps) : Promise.resolve([]);
  const { facts, archived, warnings } = await gatherRole(
    {
      role: { ...role, link: role.link ?? neighbourLink(role.document) },
      sections,
      period,
      lessons: updates.then((all) => lessonsOf(all, role, sections, period, { rollUp: unit !== null })),
      existing: () => existingFile(config, { path, id: documentId }, { publish }, deps),
      includePrivate,
      locate(key) {
        const place = locationIn(config, ["roles", role.id, "sections", ...key]);
        return { ...place, file: relative(deps.cwd, place.file) };
      },
      trust: trustOf(config, deps)
    },
    deps
  );
  const complete = { ...facts, chart: chartOf(facts, await updates, { always: chart === true }) };
  const view = unit === null ? composeUpdate(complete) : composeRollup(complete, { unit, parts: periodParts(period, unit) });
  const generated = unit === null ? await renderDocument("update", role.templates.update, view, config, deps) : await renderDocument("rollup", role.templates.rollup, view, config, deps);
  const document = {
    path,
    title: `${view.title} of ${role.name}`,
    id: documentId,
    revise: (existing) => planMerge(existing ?? "", generated)
  };
  const synced = await syncFile(config, document, { write, publish }, deps);
  const report = {
    kind: "update",
    role: role.id,
    period: period.id,
    start: null,
    path: synced.target,
    items: view.count,
    unplaced: facts.items.unplaced.map(({ item }) => item.url)
  };
  const details = [`  ${countBySection(facts)}`, ...updateChanges(synced.before, synced.after)];
  return {
    documents: [{ ...madeDocument(synced, report, explainUpdate(facts)), details }],
    withheld: facts.withheld,
    archived,
    warnings
  };
}
function updatePath(config, role, period, out, deps) {
  return resolve(outputFolder(config, out, deps), fillPath(role.path, { period: period.id, role: role.id }));
}
function periodOf(wanted, unit, { timezone }, { now }) {
  if (wanted !== void 0) return parsePeriod(wanted, timezone);
  const month = defaultPeriod(now, timezone);
  return unit === null ? month : periodAround(month, unit);
}
function neighbourLink(document) {
  return typeof document === "string" ? `./${basename(document)}` : null;
}

export {
  update,
  updatePath
};
