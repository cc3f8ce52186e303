import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  choose
} from "./chunk-Z5HSTUXC.js";
import {
  existingFile,
  madeDocument,
  planMerge,
  renamesFor,
  syncFile
} from "./chunk-IJQLO5RZ.js";
import {
  trustOf
} from "./chunk-6V6HBGSC.js";
import {
  instantiate
} from "./chunk-GZE7PX3X.js";
import {
  countWork,
  lessonsOf,
  readUpdates,
  workChart
} from "./chunk-QKAE46SC.js";
import {
  TEMPLATES,
  namesUsed,
  openTemplate,
  requireTemplate
} from "./chunk-O7YD6KRA.js";
import {
  defaultPeriod,
  gatherRole,
  narrowEntries,
  narrowEntryText,
  parsePeriod,
  periodMonths,
  readUpdate,
  roleSections,
  sectionHeading,
  updatePeriod,
  updatesBefore,
  updatesWithin
} from "./chunk-4HPWNAQX.js";
import {
  documentNumber,
  readableText,
  titleIn
} from "./chunk-CTCSMNGY.js";
import {
  compareTexts
} from "./chunk-GJRNPI7Q.js";
import {
  confineFiles
} from "./chunk-PJ5TR6RS.js";
import {
  locationIn,
  outputFolder
} from "./chunk-H6Q77UQQ.js";
import {
  toMarkdown
} from "./chunk-GX47V3EL.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  itemKey
} from "./chunk-ZF5NENNC.js";
import {
  fillPath,
  pathNames,
  pathReader
} from "./chunk-AN5HRFJC.js";
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
  MinutebookError
} from "./chunk-62LUIRGU.js";

// src/commands/update.ts
import { basename, relative as relative2 } from "node:path";

// src/compose/update/line-view.ts
var ORDER = ["done", "closed", "active", "in-progress"];
function lineView(item) {
  return {
    title: item.title,
    url: item.url,
    repository: item.repository,
    number: item.number,
    kind: ITEM_KINDS[item.kind].word,
    author: item.author,
    status: item.status,
    reference: itemKey(item),
    by: item.author,
    reviewers: (item.reviewedBy ?? []).filter((login) => login !== item.author),
    firstTime: item.firstTime ?? false,
    opened: item.createdAt.slice(0, 10),
    finished: item.status === "done" || item.status === "closed" ? instantOf(item).slice(0, 10) : null,
    words: item.words ?? null,
    tag: tagOf(item)
  };
}
function tagOf({ kind, status }) {
  if (status === "closed") return "[Closed]";
  if (status === "in-progress") return "[In Progress]";
  return status === "active" ? ITEM_KINDS[kind].activeTag : null;
}
function lineViews(items) {
  return [...items].sort(byProgress).map(lineView);
}
function byProgress(a, b) {
  return ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || compareTexts(instantOf(a), instantOf(b)) || compareTexts(a.url, b.url);
}
function instantOf(item) {
  const isFinished = item.status === "done" || item.status === "closed";
  return isFinished ? item.mergedAt ?? item.closedAt ?? item.createdAt : item.createdAt;
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
var NOTHING_YET = "Nothing is placed here yet.";
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
    hasMeetings: role.meetings.length > 0,
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
  const isParent = facts.sections.some((each) => each.number.startsWith(`${number}.`));
  const isEmpty = !isParent && Object.values(content).every((list) => list.length === 0);
  return {
    number,
    title,
    heading: sectionHeading(section),
    level,
    intro: config.intro,
    ...content,
    note: !isEmpty ? null : facts.items.unplaced.length > 0 ? NOTHING_YET : NOTHING
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
  return rowOf(sectionHeading(section), facts, parts, (number) => number === section.number);
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

// src/documents/render-update.ts
var BLOCK = `## Not placed yet

{{#each unplaced}}
* {{#if tag}}{{tag}} {{/if}}{{title}} - {{link url}}
{{/each}}
`;
async function renderUpdate(kind, view, { config, role }, deps) {
  const path = role.templates[kind];
  const template = await openTemplate(kind, path, config, deps);
  const { shape, target } = TEMPLATES[kind];
  const tree = instantiate(template, view, { shape, target });
  if (path !== null && view.unplaced.length > 0) {
    const { addresses, text } = shownIn(tree);
    const hidden = view.unplaced.filter(({ url, repository, number }) => {
      return !addresses.has(url) && !`${text} `.split(`${repository}#${number}`).some((rest, at) => at > 0 && !/^\d/u.test(rest));
    });
    if (hidden.length > 0) {
      const { parseTemplate } = await import("./parse-template-CMHLWYHY.js");
      const block = parseTemplate(BLOCK, { file: "update.md" });
      tree.children.push(...instantiate(block, { unplaced: hidden }, { shape, target }).children);
    }
  }
  return toMarkdown(tree);
}
function shownIn(node) {
  const addresses = /* @__PURE__ */ new Set();
  const texts = [];
  const visit = (each) => {
    if (each.type === "link") addresses.add(each.url);
    if (each.type === "text" || each.type === "inlineCode") texts.push(each.value);
    if ("children" in each) for (const child of each.children) visit(child);
    if (each.type === "paragraph") texts.push(" ");
  };
  visit(node);
  return { addresses, text: texts.join("") };
}

// src/documents/update-path.ts
import { dirname, relative, resolve, sep } from "node:path";
async function updatePath(place, period, deps) {
  const { config, role, out } = place;
  const output = outputFolder(config, out, deps);
  const values = { period: period.id, role: role.id };
  const pathOf = (number) => resolve(output, fillPath(role.path, { ...values, number }));
  if (!pathNames(role.path).some(({ name }) => name === "number")) return pathOf("");
  const read = pathReader(role.path, role.id);
  const files = await deps.files.list(dirname(pathOf("0")), ".md");
  const updates = files.flatMap((path) => {
    const number = read(relative(output, path).split(sep).join("/"))?.number ?? null;
    return number === null ? [] : [{ path, number }];
  });
  const known = await Promise.all(
    updates.map(async ({ path, number }) => {
      const title = titleIn(await readableText(path, deps.files) ?? "");
      return { key: updatePeriod(path) ?? updatePeriod(title), number };
    })
  );
  return pathOf(documentNumber(known, period.id));
}

// src/documents/update-report.ts
var TITLE = 72;
function explainUpdate(facts) {
  const { role, meetings, leftOut = [] } = facts;
  const narrow = narrowEntries(role).map(({ entry }) => narrowEntryText(role, entry).message);
  const lines = (placements2) => placements2.map(({ item, because }) => `${itemLine(item)}: ${because}`);
  const placements = placementsOf(facts);
  return [
    ...lines(placements.filter(({ section }) => section !== null)),
    ...meetings.flatMap(({ name, date, items: records }) => {
      return records.map((item) => `${itemLine(item)}: meeting of ${name} on ${date}`);
    }),
    ...lines(placements.filter(({ section }) => section === null)),
    ...new Set(narrow),
    ...leftOut.map(({ item, because }) => `${itemLine(item)}: left out, ${because}`)
  ];
}
function placementsOf({ items: { placed, unplaced } }) {
  return [
    ...placed.map(({ item, placement: { section, initiative, because } }) => {
      return { item, section, initiative, because };
    }),
    ...unplaced.map(({ item, guess }) => {
      const perhaps = guess === null ? "" : `; perhaps section ${guess.section}, ${guess.because}`;
      return { item, section: null, initiative: null, because: `no section${perhaps}` };
    })
  ];
}
function itemLine(item) {
  const title = item.title.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  const characters = [...title];
  const shown = characters.length > TITLE ? `${characters.slice(0, TITLE - 1).join("")}\u2026` : title;
  return `${itemKey(item)} (${shown})`;
}
function countBySection({ sections, items, meetings, leftOut = [] }) {
  const rows = [
    ...sections.map((section) => {
      return [
        sectionHeading(section),
        items.placed.filter(({ placement }) => placement.section === section.number).length
      ];
    }),
    ["meetings", meetings.reduce((sum, meeting) => sum + meeting.items.length, 0)],
    ["not placed yet", items.unplaced.length],
    ["left out, as configured", leftOut.length]
  ];
  const shown = rows.filter(([, count]) => count > 0);
  const width = Math.max(...shown.map(([name]) => name.length));
  const digits = Math.max(...shown.map(([, count]) => String(count).length));
  return shown.map(([name, count]) => `  ${name.padEnd(width)}  ${String(count).padStart(digits)}`);
}
var MOST_NAMED = 5;
function nameUnplaced({ items: { unplaced }, period }) {
  if (unplaced.length === 0) return [];
  const lines = unplaced.slice(0, MOST_NAMED).map(({ item, guess }) => {
    return `  ${itemLine(item)}${guess === null ? "" : `, perhaps section ${guess.section}`}`;
  });
  const more = unplaced.length - lines.length;
  return [
    "Not placed yet; move them in the document, or add rules (minutebook update --suggest proposes some):",
    ...lines,
    ...more > 0 ? [`  and ${more} more: minutebook update ${period.id} --explain names all`] : []
  ];
}
function unplacedItems({ items: { unplaced } }) {
  return unplaced.map(({ item, guess }) => ({
    item: itemKey(item),
    title: item.title,
    url: item.url,
    guess: guess?.section ?? null
  }));
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
  return workChart(`Finished items per section, ${span}`, countWork(sections, role.sections, items, earlier));
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
  const opened = await openUpdate({ config, role: id, period: wanted, by, out }, deps);
  const { role, period, path, unit, updates } = opened;
  const kind = unit === null ? "update" : "rollup";
  await requireTemplate(kind, role.templates[kind], config, deps);
  const { facts, archived, warnings } = await gatherFacts(opened, { publish, includePrivate }, deps);
  const complete = { ...facts, chart: chartOf(facts, await updates, { always: chart === true }) };
  const view = unit === null ? composeUpdate(complete) : composeRollup(complete, { unit, parts: periodParts(period, unit) });
  const generated = await renderUpdate(kind, view, opened, deps);
  const file = { path, id: updateId(role, period) };
  const existing = await existingFile(config, file, { publish }, deps);
  const renamed = await renamesFor(config, existing, generated, deps);
  const document = {
    ...file,
    title: `${view.title} of ${role.name}`,
    revise: (text) => planMerge(text ?? "", generated, { renamed })
  };
  const synced = await syncFile(config, document, { write, publish }, deps);
  const report = {
    kind: "update",
    role: role.id,
    period: period.id,
    start: null,
    path: synced.target,
    items: view.count,
    unplaced: facts.items.unplaced.map(({ item }) => item.url),
    unplacedItems: unplacedItems(facts)
  };
  return {
    documents: [
      {
        ...madeDocument(synced, report, explainUpdate(facts)),
        // Describing the changes requires parsing both texts once more, so it is done on demand.
        get details() {
          const changes = updateChanges(synced.before, synced.after);
          return [...countBySection(facts), ...changes, ...nameUnplaced(facts)];
        },
        placements: placementsOf(facts)
      }
    ],
    withheld: facts.withheld,
    archived,
    warnings
  };
}
async function openUpdate({ config, role: id, period: wanted, by, out }, deps) {
  const role = choose("role", config.roles, id, config);
  const unit = by === void 0 ? null : parseUnit(by);
  const period = periodOf(wanted, unit, role, deps);
  const sections = await roleSections(config, role, deps);
  const path = await updatePath({ config, role, out }, period, deps);
  const updates = readUpdates({ config, role, path }, { own: unit !== null }, deps);
  return { config, role, period, sections, path, unit, updates };
}
async function gatherFacts({ config, role, period, sections, path, unit, updates }, { publish, includePrivate }, deps) {
  const kind = unit === null ? "update" : "rollup";
  const names = await namesUsed({ [kind]: role.templates[kind] }, config, deps);
  return gatherRole(
    {
      names,
      role: { ...role, link: role.link ?? neighbourLink(role.document) },
      sections,
      period,
      lessons: updates.then((all) => lessonsOf(all, { role, sections, period, rollUp: unit !== null })),
      existing: () => existingFile(config, { path, id: updateId(role, period) }, { publish }, deps),
      includePrivate,
      locate(key) {
        const place = locationIn(config, ["roles", role.id, "sections", ...key]);
        return { ...place, file: relative2(deps.cwd, place.file) };
      },
      trust: trustOf(config, deps)
    },
    deps
  );
}
function updateId({ id }, period) {
  return ["update", id, period.id];
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
  itemLine,
  updatePath,
  update,
  openUpdate,
  gatherFacts,
  periodOf
};
