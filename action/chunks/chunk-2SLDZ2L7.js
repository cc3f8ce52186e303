import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  EMPTY_COMMENT,
  KIND_NAMES,
  MONTHS,
  MONTH_PATTERN,
  findReferences,
  isCommentAddress,
  isRepositoryName,
  monthOf,
  parseMarkdown,
  parseReference,
  quietPieces,
  referenceKey,
  remembering,
  toString,
  unescapeMarkdown,
  visit
} from "./chunk-S5WXCRNB.js";
import {
  writtenExpression
} from "./chunk-AYONAZYD.js";
import {
  nearest,
  plainName,
  quote
} from "./chunk-IP5S6BA6.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-Z6Z3PXLC.js";

// src/config/folders.ts
import { dirname, resolve } from "node:path";
function configFolder({ file }, { cwd }) {
  return file === null ? cwd : dirname(resolve(cwd, file));
}
function outputFolder(config2, out, deps) {
  return out === void 0 ? resolve(configFolder(config2, deps), config2.output) : resolve(deps.cwd, out);
}
var CONFIG_NAME = "minutebook.yml";
function findConfig(folder, name, files) {
  const path = resolve(folder, name);
  if (files.exists(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? null : findConfig(parent, name, files);
}

// src/model/date-pattern.ts
var DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
var pad = (number3) => String(number3).padStart(2, "0");
var FIELDS = {
  yyyy: {
    write: (day) => String(day.getUTCFullYear()).padStart(4, "0"),
    look: String.raw`\d{4}`,
    part: "year"
  },
  yy: { write: (day) => pad(day.getUTCFullYear() % 100), look: String.raw`\d{2}`, part: "year" },
  MMMM: { write: (day) => MONTHS[day.getUTCMonth()] ?? "", look: MONTH_PATTERN, part: "month" },
  MMM: { write: (day) => (MONTHS[day.getUTCMonth()] ?? "").slice(0, 3), look: MONTH_PATTERN, part: "month" },
  MM: { write: (day) => pad(day.getUTCMonth() + 1), look: String.raw`\d{2}`, part: "month" },
  M: { write: (day) => String(day.getUTCMonth() + 1), look: String.raw`\d{1,2}`, part: "month" },
  dd: { write: (day) => pad(day.getUTCDate()), look: String.raw`\d{2}`, part: "day" },
  d: { write: (day) => String(day.getUTCDate()), look: String.raw`\d{1,2}`, part: "day" },
  EEEE: { write: (day) => DAYS[day.getUTCDay()] ?? "", look: "[A-Za-z]+", part: null },
  EEE: { write: (day) => (DAYS[day.getUTCDay()] ?? "").slice(0, 3), look: "[A-Za-z]{3}", part: null }
};
function patternFault(pattern) {
  for (const [written2, quoted] of pattern.matchAll(LETTERS)) {
    if (quoted === void 0 && fieldOf(written2) === null) return written2;
  }
  return null;
}
var LETTERS = /'([^']*)'|([A-Za-z])\2*/gu;
function fieldOf(letters) {
  const known = /^[YD]+$/u.test(letters) ? letters.toLowerCase() : letters;
  return Object.hasOwn(FIELDS, known) ? FIELDS[known] ?? null : null;
}
function patternPieces(pattern) {
  const pieces = [];
  let from = 0;
  for (const match2 of pattern.matchAll(LETTERS)) {
    const [written2, quoted] = match2;
    pieces.push({ text: pattern.slice(from, match2.index) });
    from = match2.index + written2.length;
    const field = quoted === void 0 ? fieldOf(written2) : null;
    pieces.push(field === null ? { text: quoted ?? written2 } : { field });
  }
  pieces.push({ text: pattern.slice(from) });
  return pieces.filter((piece) => !("text" in piece) || piece.text !== "");
}
function writeDate(pattern, date3) {
  const day = /* @__PURE__ */ new Date(`${date3}T00:00:00Z`);
  return patternPieces(pattern).map((piece) => "field" in piece ? piece.field.write(day) : piece.text).join("");
}

// src/model/path-template.ts
var PATH_NAME = /\{\{\s*([^{}]*?)\s*\}\}/gu;
var PARTS = { date: "yyyy-MM-dd", year: "yyyy", month: "MM", day: "dd" };
function readPathName(written2) {
  const [, name, , pattern = null] = /^([A-Za-z]+)(?:\s+(["'])(.+)\2)?$/u.exec(written2) ?? [];
  if (name === void 0 || pattern !== null && name !== "date") return null;
  return { name, pattern };
}
function datePartsOf(template) {
  const parts = /* @__PURE__ */ new Set();
  for (const { name, pattern } of pathNames(template)) {
    for (const piece of patternPieces(pattern ?? PARTS[name] ?? "")) {
      if ("field" in piece && piece.field.part !== null) parts.add(piece.field.part);
    }
  }
  return parts;
}
function isPathPerMeeting(template) {
  return datePartsOf(template).size === 3 || pathNames(template).some(({ name }) => name === "number");
}
function pathNames(template) {
  return [...template.matchAll(PATH_NAME)].flatMap(([, written2 = ""]) => readPathName(written2) ?? []);
}
function fillPath(template, values) {
  const names = pathNames(template).map(({ name }) => name);
  const isAdded = values.isTimed === true && takesTime(template);
  const last = names.findLastIndex((name) => Object.hasOwn(PARTS, name));
  let index = -1;
  return template.replace(PATH_NAME, (written2, inside) => {
    index += 1;
    const name = readPathName(inside);
    const value = name === null ? void 0 : textOf(name, values);
    if (value !== void 0) return isAdded && index === last ? `${value}-${timeValue(values)}` : value;
    throw new MinutebookError("internal/path", {
      message: `The path ${template} has no value for ${written2}.`,
      why: `There are values for ${Object.keys(values).join(", ")}.`,
      hint: "This is a bug in minutebook: please report it."
    });
  });
}
function takesTime(template) {
  const isNumbered = pathNames(template).some(({ name }) => name === "time" || name === "number");
  return datePartsOf(template).size === 3 && !isNumbered;
}
function textOf({ name, pattern }, values) {
  if (name === "number") return values.number;
  if (values.period !== void 0 && values.date === void 0) return periodValue(name, pattern, values);
  if (Object.hasOwn(PARTS, name)) {
    return values.date === void 0 ? void 0 : writeDate(pattern ?? PARTS[name] ?? "", values.date);
  }
  if (name === "time") return timeValue(values);
  return name === "group" || name === "role" ? values[name] : void 0;
}
function timeValue({ time: time2 = "00:00" }) {
  return time2.replace(":", "");
}
function periodValue(name, pattern, { role, period = "" }) {
  const [first = "", last] = period.split("..");
  if (name === "role") return role;
  if (name === "period") return period;
  if (name === "year") return first.slice(0, 4);
  const isMonth = /^\d{4}-\d{2}$/u.test(period);
  if (name === "month") {
    if (last === void 0) return first.slice(5) || "01..12";
    return `${first.slice(5)}..${last.startsWith(first.slice(0, 5)) ? last.slice(5) : last}`;
  }
  if (name !== "date" || pattern === null) return void 0;
  return isMonth ? writeDate(pattern, `${period}-01`) : period;
}
function pathShape(template, id2) {
  return template.replace(PATH_NAME, (_, name) => name === "group" || name === "role" ? id2 : "*");
}
function pathReader(template, group) {
  const fields = [];
  const names = pathNames(template);
  const last = names.findLastIndex(({ name }) => Object.hasOwn(PARTS, name));
  let index = -1;
  let source = "";
  let from = 0;
  for (const match2 of template.matchAll(PATH_NAME)) {
    index += 1;
    source += escaped(template.slice(from, match2.index));
    from = match2.index + match2[0].length;
    const name = readPathName(match2[1] ?? "");
    source += name === null ? escaped(match2[0]) : lookOf(name, group, fields);
    if (index === last && takesTime(template)) {
      fields.push("time");
      source += String.raw`(?:-([01]\d[0-5]\d|2[0-3][0-5]\d))?`;
    }
  }
  const pattern = new RegExp(`^${source}${escaped(template.slice(from))}$`, "iu");
  return (path) => {
    const found2 = pattern.exec(path);
    return found2 === null ? null : readingOf(fields, found2.slice(1));
  };
}
function lookOf({ name, pattern }, group, fields) {
  if (name === "group" || name === "role") return escaped(group);
  if (name === "time") {
    fields.push("time");
    return String.raw`([01]\d[0-5]\d|2[0-3][0-5]\d)`;
  }
  if (name === "number") {
    fields.push("number");
    return String.raw`(\d{1,6})`;
  }
  if (name === "period") return "[^/]+?";
  return patternPieces(pattern ?? PARTS[name] ?? "").map((piece) => {
    if ("text" in piece) return escaped(piece.text);
    fields.push(piece.field.part ?? "");
    return `(${piece.field.look})`;
  }).join("");
}
function readingOf(fields, values) {
  const parts = /* @__PURE__ */ new Map();
  let written2 = null;
  for (const [index, field] of fields.entries()) {
    const value = values[index];
    if (field === "" || value === void 0) continue;
    if (field === "number") {
      if (written2 !== null && Number(written2) !== Number(value)) return null;
      written2 = value;
      continue;
    }
    const number3 = /\D/u.test(value) ? String(monthOf(value)) : value;
    const known = parts.get(field);
    const plain = field === "year" && number3.length === 2 ? `20${number3}` : number3.padStart(2, "0");
    if (known !== void 0 && known !== plain) return null;
    parts.set(field, plain);
  }
  const [year, month, day, time2] = ["year", "month", "day", "time"].map((part) => parts.get(part));
  if (month !== void 0 && !(Number(month) >= 1 && Number(month) <= 12)) return null;
  const date3 = year !== void 0 && month !== void 0 && day !== void 0 ? `${year}-${month}-${day}` : null;
  if (date3 !== null && !isDate(date3)) return null;
  return {
    date: date3,
    time: time2 === void 0 ? null : `${time2.slice(0, 2)}:${time2.slice(2)}`,
    number: written2
  };
}
function isDate(date3) {
  const day = /* @__PURE__ */ new Date(`${date3}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date3);
}
function escaped(text) {
  return text.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
}

// src/memory/meetings.ts
function oldestFirst({ files }) {
  return files.flatMap(({ path, meetings }) => meetings.map((meeting2) => ({ path, meeting: meeting2 }))).sort((a, b) => compare(a.meeting, b.meeting));
}
function compare(a, b) {
  if (a.date !== b.date) return (a.date ?? "~") < (b.date ?? "~") ? -1 : 1;
  return a.time === null || b.time === null || a.time === b.time ? 0 : a.time < b.time ? -1 : 1;
}
function decisionsOf(archive2) {
  return {
    decisions: oldestFirst(archive2).flatMap(
      ({ path, meeting: { date: date3, decisions } }) => decisions.map(({ text, item, line: line2 }) => ({ text, date: date3, path, line: line2, item }))
    )
  };
}

// src/model/bare-words.ts
function bareWords(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// src/read/minutes/said-done.ts
var DONE = "(?:done|completed?|finished|closed|fixed|resolved|merged|landed|shipped)";
var AFTER = new RegExp(
  `(?:\\s[-\u2013\u2014]+>?\\s*|[:;]\\s*|[([]\\s*|[\u2705\u2714]\\uFE0F?\\s*)${DONE}[.!)\\]\u2705\u2714\\uFE0F\\s]*$|[\u2705\u2714\u2611]\\uFE0F?\\s*$`,
  "iu"
);
var BEFORE = new RegExp(`^\\s*(?:[([]\\s*${DONE}\\s*[)\\]]|${DONE}\\s*(?::|\\s[-\u2013\u2014]\\s)|[\u2705\u2714\u2611])`, "iu");
var ALONE = new RegExp(
  `^\\W*(?:(?:this|that|it)(?: is| was|'s)?\\s+|(?:is|was|all|already|now)\\s+)*${DONE}\\b(?!\\s+(?:by|when|once|if|after|before)\\b)[^?]{0,80}$`,
  "iu"
);
function saysDone(action) {
  return AFTER.test(action) || BEFORE.test(action);
}
var BULLET = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(.*)$/u;
function isReportedDone(lines, line2) {
  const [, indent = null] = BULLET.exec(lines[line2 - 1] ?? "") ?? [];
  if (indent === null) return false;
  const below2 = lines.slice(line2, line2 + MOST_LINES).map((text) => BULLET.exec(text));
  const [, inner = "", note = ""] = below2.find((bullet) => bullet !== null) ?? [];
  return widthOf(inner) > widthOf(indent) && (ALONE.test(note) || TICK.test(note));
}
var MOST_LINES = 8;
var TICK = /^\W*[✅✔☑]/u;
function widthOf(indent) {
  return indent.replaceAll("	", "    ").length;
}
function withoutDone(action) {
  return action.replace(AFTER, "").replace(BEFORE, "");
}

// src/memory/actions.ts
function actionsOf(archive2, register) {
  const actions = [];
  const newest = /* @__PURE__ */ new Map();
  for (const { path, meeting: meeting2 } of oldestFirst(archive2)) {
    for (const [words, told] of byWords(meeting2.actions)) {
      const [first] = told;
      if (first === void 0) continue;
      const done = told.some((action) => action.done);
      const known = newest.get(words);
      if (known === void 0 || known.done && !done) {
        const { id: id2, text, owner, item, line: line2 } = first;
        const doneOn = done ? meeting2.date : null;
        const action = { id: id2, text, owner, done, since: meeting2.date, doneOn, path, line: line2, item };
        actions.push(action);
        newest.set(words, action);
      } else {
        known.owner ??= first.owner;
        known.item ??= first.item;
        if (done && !known.done) Object.assign(known, { done, doneOn: meeting2.date });
      }
    }
  }
  const ticked = tickedIn(register ?? "");
  for (const action of actions) action.done ||= ticked.has(action.id);
  return { actions };
}
function tickedIn(register) {
  const lines = [...register.matchAll(/^[ \t]*[-*+] (\[[ xX]\])(.*)$/gmu)];
  const ticked = lines.filter(([, box, text = ""]) => box !== "[ ]" || /~~.+~~/u.test(text));
  return new Set(ticked.map(([, , text = ""]) => /\*\*([0-9a-f]{8})\*\*/u.exec(text)?.[1] ?? ""));
}
function openActions({ actions }) {
  return actions.filter(({ done }) => !done);
}
function byWords(actions) {
  const groups = /* @__PURE__ */ new Map();
  for (const action of actions) {
    const words = wordsOf(action);
    groups.set(words, [...groups.get(words) ?? [], action]);
  }
  return groups;
}
function wordsOf({ text }) {
  return bareWords(withoutDone(text));
}

// src/model/renamed.ts
function newestRepository(renamed) {
  const next = new Map(Object.entries(renamed).map(([from, to]) => [from.toLowerCase(), to]));
  return (repository2) => {
    const seen = /* @__PURE__ */ new Set();
    let name = repository2;
    for (let to = next.get(name.toLowerCase()); to !== void 0; to = next.get(name.toLowerCase())) {
      seen.add(name.toLowerCase());
      if (seen.has(to.toLowerCase())) return repository2;
      name = to;
    }
    return name;
  };
}
function newestName(renamed) {
  const newest = newestRepository(renamed);
  return (reference) => {
    const [repository2 = "", number3 = ""] = reference.split("#");
    return `${newest(repository2)}#${number3}`;
  };
}

// src/memory/history.ts
function historiesOf(archive2, renamed) {
  const newest = newestName(renamed);
  const histories = /* @__PURE__ */ new Map();
  for (const { path, meeting: meeting2 } of oldestFirst(archive2)) {
    for (const [item, appearance] of appearancesIn(meeting2, path, newest)) {
      const known = histories.get(item.toLowerCase());
      if (known === void 0) histories.set(item.toLowerCase(), { item, meetings: [appearance] });
      else known.meetings.push(appearance);
    }
  }
  return histories;
}
function saidOn(date3, { path, meetings }, renamed) {
  const meeting2 = meetings.length === 1 ? meetings : meetings.filter((each) => each.date === date3);
  const histories = historiesOf({ files: [{ path, meetings: meeting2, unplaced: [] }] }, renamed);
  const newest = newestName(renamed);
  const discussions = new Set(
    meeting2.flatMap(({ items }) => items).filter(({ url }) => parseReference(url ?? "", { server: null })?.kind === "discussion").map(({ reference }) => newest(reference ?? "").toLowerCase())
  );
  return [...histories].flatMap(
    ([
      key,
      {
        item,
        meetings: [appearance]
      }
    ]) => appearance === void 0 ? [] : [{ ...appearance, item, isDiscussion: discussions.has(key) }]
  );
}
function appearancesIn({ date: date3, items, decisions }, path, newest) {
  const keyOf3 = (reference) => newest(reference).toLowerCase();
  const found2 = /* @__PURE__ */ new Map();
  for (const { reference, line: line2, discussed, notes } of items) {
    if (reference === null) continue;
    const key = keyOf3(reference);
    const said = decisions.filter(({ item }) => item !== null && keyOf3(item) === key);
    const earlier = found2.get(key);
    found2.set(key, {
      item: earlier?.item ?? newest(reference),
      appearance: {
        date: date3,
        path,
        line: earlier !== void 0 && (earlier.appearance.discussed || !discussed) ? earlier.appearance.line : line2,
        discussed: discussed || (earlier?.appearance.discussed ?? false),
        notes: [...earlier?.appearance.notes ?? [], ...notes],
        decisions: said.map(({ text }) => text)
      }
    });
  }
  return new Map([...found2.values()].map(({ item, appearance }) => [item, appearance]));
}

// src/commands/confine-files.ts
import { isAbsolute, join, relative as relative2, resolve as resolve2, sep } from "node:path";

// src/config/config-paths.ts
import { posix, relative } from "node:path";

// src/config/problem.ts
function problemText({ message, why, hint }) {
  return `${message}
  why: ${why}
  fix: ${hint}`;
}
function configError(problems) {
  const [first, ...rest] = problems.filter(({ severity }) => severity === "error");
  if (first === void 0) {
    return new MinutebookError("internal/config", {
      message: "A configuration without errors was called invalid.",
      why: "There was nothing to report.",
      hint: "This is a bug in minutebook: please report it."
    });
  }
  const { place, message, why, hint } = first;
  if (rest.length === 0) return new MinutebookError("config/invalid", { message, why, hint }, { place });
  const others = rest.length === 1 ? "There is one more error" : `There are ${rest.length} more errors`;
  return new MinutebookError(
    "config/invalid",
    { message, why, hint: `${hint} ${others}; minutebook check lists all.` },
    { place, cause: new AggregateError(rest.map(problemError)) }
  );
}
function problemError({ code, place, message, why, hint }) {
  return new MinutebookError(code, { message, why, hint }, { place });
}
function formatKey(path) {
  return path.reduce((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    if (!/^[\w-]+$/u.test(step) || /^\d+$/u.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}
function valueAt(data, path) {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
    value = Reflect.get(value, step);
  }
  return value;
}

// src/config/config-paths.ts
function configPaths({ output, groups, roles }) {
  const named = (key, path) => path === null ? [] : [{ key, path, isOutput: false }];
  const custom = (key, templates3) => Object.entries(templates3).flatMap(([kind, path]) => named([...key, "templates", kind], path));
  const document = (key, template, id2) => {
    return { key, path: posix.join(output, fixedPart(template, id2)), isOutput: true };
  };
  return [
    { key: ["output"], path: output, isOutput: true },
    ...groups.flatMap(({ id: id2, agenda, meeting: { schedule }, minutes: minutes2, attendance: attendance2, templates: templates3 }) => [
      ...schedule?.kind === "ical" && !schedule.ical.includes("://") ? named(["groups", id2, "meeting", "schedule", "ical"], schedule.ical) : [],
      ...agenda.path === null ? [] : [document(["groups", id2, "agenda", "path"], agenda.path, id2)],
      document(["groups", id2, "minutes", "path"], minutes2.path, id2),
      ...named(["groups", id2, "attendance", "members"], attendance2.members),
      ...custom(["groups", id2], templates3)
    ]),
    ...roles.flatMap((role) => [
      ...typeof role.document === "string" ? named(["roles", role.id, "document"], role.document) : [],
      document(["roles", role.id, "path"], role.path, role.id),
      ...role.learnFrom.flatMap((folder, index) => named(["roles", role.id, "learnFrom", index], folder)),
      ...custom(["roles", role.id], role.templates)
    ])
  ];
}
function fixedPart(template, id2) {
  const filled = template.replace(
    PATH_NAME,
    (written2, name) => name === "group" || name === "role" ? id2 : written2
  );
  const [fixed = ""] = filled.split("{{", 1);
  return posix.join(fixed.slice(0, fixed.lastIndexOf("/") + 1), ".");
}
function locationIn({ file, locations }, key) {
  for (let length = key.length; length > 0; length -= 1) {
    const [line2, column] = locations[formatKey(key.slice(0, length))] ?? [];
    if (line2 !== void 0 && column !== void 0) return { file: file ?? "", line: line2, column };
  }
  return { file: file ?? "", line: 1, column: 1 };
}
function locationOfKey(config2, key, { cwd }) {
  const [line2, column] = config2.locations[key] ?? [];
  if (config2.file === null || line2 === void 0 || column === void 0) return void 0;
  return { file: relative(cwd, config2.file), line: line2, column };
}
function locatedAt(config2, key, { cwd }) {
  if (config2.file === null) return {};
  return { place: { ...locationIn(config2, key), file: relative(cwd, config2.file) } };
}

// src/commands/confine-files.ts
function confineFiles(config2, out, deps) {
  const { files, cwd } = deps;
  let roots;
  const rootsOf = async () => {
    const typed = out === void 0 ? [] : [await files.realPath(resolve2(cwd, out))];
    return [await rootOf(configFolder(config2, deps), deps), ...typed];
  };
  const inside = async (path) => {
    const real = await files.realPath(path);
    roots ??= rootsOf();
    const reasons = (await roots).map((root) => whyOutside({ path, real, root }));
    const [why = null] = reasons;
    if (why === null || reasons.includes(null)) return real;
    throw outside(config2, { path, real, root: "" }, why, deps);
  };
  const texts = /* @__PURE__ */ new Map();
  const confined = {
    ...files,
    async read(path, freshness) {
      const real = await inside(path);
      const text = (freshness === "fresh" ? void 0 : texts.get(real)) ?? files.read(real);
      texts.set(real, text);
      return text;
    },
    async write(path, text) {
      const real = await inside(path);
      texts.delete(real);
      await files.write(real, text);
      texts.set(real, Promise.resolve(text));
    },
    async remove(path) {
      const real = await inside(path);
      texts.delete(real);
      await files.remove?.(real);
    },
    async list(folder, extension, kind) {
      const real = await inside(folder);
      const paths = await files.list(real, extension, kind);
      return paths.map((path) => join(folder, relative2(real, path)));
    }
  };
  return { ...deps, files: confined };
}
async function pathProblems(config2, deps) {
  const folder = configFolder(config2, deps);
  const root = await rootOf(folder, deps);
  const problems = [];
  for (const { key, path, isOutput } of configPaths(config2)) {
    if (isOutput && problems.some((problem) => problem.key === "output")) continue;
    const absolute = resolve2(folder, path);
    const real = await deps.files.realPath(absolute);
    const why = whyOutside({ path: absolute, real, root }) ?? whyElsewhere(path);
    if (why === null) continue;
    problems.push({
      severity: "error",
      code: "config/path",
      place: locationIn(config2, key),
      key: formatKey(key),
      ...outsideText(key, path, why, isOutput)
    });
  }
  return problems;
}
async function rootOf(folder, { files }) {
  const real = await files.realPath(folder);
  return await files.repositoryRoot(real) ?? real;
}
var UNSEEN = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
function whyOutside({ path, real, root }) {
  const how = real === path ? `It is ${real}` : `Symbolic links lead from there to ${real}`;
  if (!isBelow(root, real)) return `${how}, and what a configuration names stays in ${root}.`;
  const isGit = relative2(root, real).split(sep).some((part) => /^(?:\.git|git~\d+)[ .]*(?::.*)?$/iu.test(part.replace(UNSEEN, "")));
  return isGit ? `${how}, and git's own folder is no place for documents.` : null;
}
function whyElsewhere(path) {
  if (path.startsWith("~"))
    return "The home folder is outside of the repository, and ~ does not stand for it here.";
  return /^[A-Za-z]:|^\\|(?:^|[\\/])\.\.\\|\\\.\.(?:$|[\\/])/u.test(path) ? "On Windows it leads out of the repository." : null;
}
function isBelow(folder, path) {
  const below2 = relative2(folder, path);
  return !isAbsolute(below2) && below2.split(sep)[0] !== "..";
}
function outside(config2, where, why, deps) {
  const folder = configFolder(config2, deps);
  const [named] = configPaths(config2).filter(({ path }) => isBelow(resolve2(folder, path), where.path)).sort((a, b) => b.path.length - a.path.length);
  const { key, isOutput } = named ?? { key: ["output"], isOutput: true };
  const text = outsideText(key, relative2(deps.cwd, where.path), why, isOutput);
  return new MinutebookError("config/path", text, locatedAt(config2, key, deps));
}
function outsideText(key, path, why, isOutput) {
  return {
    message: `${formatKey(key)} leads out of the repository: ${path}.`,
    why,
    hint: isOutput ? "Write a path inside the repository, or name another folder on the command line: --out DIR." : "Copy what it names into the repository, and write that path."
  };
}

// src/commands/load-config.ts
import { basename, dirname as dirname2, join as join2, relative as relative3, resolve as resolve3 } from "node:path";

// src/model/json.ts
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o))
    return { ...o };
  if (Array.isArray(o))
    return [...o];
  if (o instanceof Map)
    return new Map(o);
  if (o instanceof Set)
    return new Set(o);
  return o;
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema4, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema4._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema4, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema4._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema4, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema4._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema4, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema4._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var anyString = /^[\s\S]{0,}$/;
var integer = /^-?\d+$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse3 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse3(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});

// node_modules/zod/v4/core/registries.js
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema4, ..._meta) {
    const meta3 = _meta[0];
    this._map.set(schema4, meta3);
    if (meta3 && typeof meta3 === "object" && "id" in meta3) {
      this._idmap.set(meta3.id, schema4);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema4) {
    const meta3 = this._map.get(schema4);
    if (meta3 && typeof meta3 === "object" && "id" in meta3) {
      this._idmap.delete(meta3.id);
    }
    this._map.delete(schema4);
    return this;
  }
  get(schema4) {
    const p = schema4._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema4) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema4);
  }
  has(schema4) {
    return this._map.has(schema4);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
  return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
  return new Class({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
  return /* @__PURE__ */ _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
  const ch = new $ZodCheck({ check: "describe" });
  ch._zod.onattach = [
    (inst) => {
      const existing = globalRegistry.get(inst) ?? {};
      globalRegistry.add(inst, { ...existing, description });
    }
  ];
  ch._zod.check = () => {
  };
  return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
  const ch = new $ZodCheck({ check: "meta" });
  ch._zod.onattach = [
    (inst) => {
      const existing = globalRegistry.get(inst) ?? {};
      globalRegistry.add(inst, { ...existing, ...metadata });
    }
  ];
  ch._zod.check = () => {
  };
  return ch;
}

// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
  for (const source of sources) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target, key, source[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema4, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema4, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema4, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema4._zod.def;
  const seen = ctx.seen.get(schema4);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema4);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema4, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema4._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema4],
      path: _params.path
    };
    if (schema4._zod.processJSONSchema) {
      schema4._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema4, ctx, _json, params);
    }
    const parent = schema4._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta3 = ctx.metadataRegistry.get(schema4);
  if (meta3)
    assignProps(result.schema, meta3);
  if (ctx.io === "input" && isTransforming(schema4)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema4);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema4) {
  const root = ctx.seen.get(schema4);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.entries()) {
    const id2 = ctx.metadataRegistry.get(entry[0])?.id;
    if (id2) {
      const existing = idToSchema.get(id2);
      if (existing && existing !== entry[0]) {
        throw new Error(`Duplicate schema id "${id2}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id2, entry[0]);
    }
  }
  const makeURI = (entry) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id3) => id3);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id2 = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      entry[1].defId = id2;
      return { defId: id2, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id2)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root && !entry[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry) => {
    if (entry[1].schema.$ref) {
      return;
    }
    const seen = entry[1];
    const { ref, defId } = makeURI(entry);
    seen.def = { ...seen.schema };
    if (defId)
      seen.defId = defId;
    const schema5 = seen.schema;
    for (const key in schema5) {
      delete schema5[key];
    }
    schema5.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry of ctx.seen.entries()) {
    const seen = entry[1];
    if (schema4 === entry[0]) {
      extractToDef(entry);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry[0])?.id;
      if (schema4 !== entry[0] && ext) {
        extractToDef(entry);
        continue;
      }
    }
    const id2 = ctx.metadataRegistry.get(entry[0])?.id;
    if (id2) {
      extractToDef(entry);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema4) {
  const options = schema4.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema4.type !== void 0)
    return;
  const types = [];
  for (const option of options) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    const type = option.type;
    for (const member of Array.isArray(type) ? type : [type]) {
      if (typeof member !== "string")
        return;
      if (!types.includes(member))
        types.push(member);
    }
  }
  delete schema4.anyOf;
  schema4.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
  const extra = member.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member of members2) {
    if (typeof member !== "object" || member.type !== "object")
      return null;
    for (const key in member) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object of objects) {
    for (const key in object.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      const parts = [];
      for (const other of objects) {
        const part = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part === null || part === void 0)
          continue;
        if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
          parts.push(part);
      }
      const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
      assignProp(properties, key, merged);
    }
    for (const key of object.required ?? [])
      required2.add(key);
  }
  const folded = { type: "object", properties };
  if (required2.size)
    folded.required = [...required2];
  if (objects.every((object) => object.additionalProperties === false)) {
    folded.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object of objects) {
      const constraint = undeclaredConstraint(object);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded.additionalProperties = { allOf: constraints };
  }
  return folded;
}
function foldIntersection(json) {
  const allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded = null;
  if (!unions.length) {
    folded = foldObjects(allOf);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest = allOf.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch2) => foldObjects([...rest, branch2]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  if (!folded)
    return;
  delete json.allOf;
  assignProps(json, folded);
}
function finalize(ctx, schema4) {
  const root = ctx.seen.get(schema4);
  if (!root)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    const schema5 = seen.def ?? seen.schema;
    const _cached = { ...schema5 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema5.allOf = schema5.allOf ?? [];
        schema5.allOf.push(refSchema);
      } else {
        assignProps(schema5, refSchema);
      }
      assignProps(schema5, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema5) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema5[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema5) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema5[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema5[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema5.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema5) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema5[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema5[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema5,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry of ctx.seen.entries()) {
        compactTypeUnion(entry[1].def ?? entry[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          const existing = carriers.get(allOf);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf, [json]);
        }
      }
      for (const allOf of ctx.intersections) {
        for (const json of carriers.get(allOf) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id2 = ctx.external.registry.get(schema4)?.id;
    if (!id2)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id2);
  }
  assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema4)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId)
          delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema4["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema4, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema4, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var createStandardJSONSchemaMethod = (schema4, io, processors = {}) => (params) => {
  const { libraryOptions, target } = params ?? {};
  const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  processSchema(schema4, ctx);
  extractDefs(ctx, schema4);
  return finalize(ctx, schema4);
};

// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
  if (agg[key] === void 0 || value > agg[key])
    agg[key] = value;
};
var narrowMax = (agg, key, value) => {
  if (agg[key] === void 0 || value < agg[key])
    agg[key] = value;
};
var narrowBoth = (agg, value) => {
  narrowMin(agg, "minimum", value);
  narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value))
    agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format2) => {
  agg.format = format2;
  if (format2.includes("int"))
    agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern)
      addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url")
      agg.contentEncoding = def.format;
    if (def.local || def.precision === -1)
      agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema4) {
  const agg = {};
  const def = schema4._zod.def;
  const list2 = schema4._zod.traits.has("$ZodCheck") ? [schema4, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list2)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema4._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema4, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format: format2, patterns, contentEncoding, laxFormat } = aggregateChecks(schema4);
  if (typeof minimum === "number")
    json.minLength = minimum;
  if (typeof maximum === "number")
    json.maxLength = maximum;
  if (format2) {
    json.format = formatMap[format2] ?? format2;
    if (json.format === "")
      delete json.format;
    if (format2 === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding)
    json.contentEncoding = contentEncoding;
  if (patterns && patterns.size > 0) {
    const patternList = [...patterns].map(exactPattern);
    if (patternList.length === 1)
      json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
          pattern: regex.source
        }))
      ];
    }
  }
};
var numberProcessor = (schema4, ctx, _json, params) => {
  const json = _json;
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema4);
  json.type = isInt ? "integer" : "number";
  const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
  const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
  const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin) {
    if (legacy) {
      json.minimum = exclusiveMinimum;
      json.exclusiveMinimum = true;
    } else {
      json.exclusiveMinimum = exclusiveMinimum;
    }
  } else if (typeof minimum === "number") {
    json.minimum = minimum;
  }
  if (exMax) {
    if (legacy) {
      json.maximum = exclusiveMaximum;
      json.exclusiveMaximum = true;
    } else {
      json.exclusiveMaximum = exclusiveMaximum;
    }
  } else if (typeof maximum === "number") {
    json.maximum = maximum;
  }
  if (multipleOf) {
    const divisors = /* @__PURE__ */ new Set();
    for (const divisor of multipleOf) {
      if (Number.isFinite(divisor) && divisor !== 0)
        divisors.add(Math.abs(divisor));
      else
        handleUnrepresentable(schema4, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    }
    const [first, ...rest] = divisors;
    if (first !== void 0)
      json.multipleOf = first;
    if (rest.length)
      json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
  }
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
};
var bigintProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
var symbolProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
var nullProcessor = (_schema, ctx, json, _params) => {
  if (ctx.target === "openapi-3.0") {
    json.type = "string";
    json.nullable = true;
    json.enum = [null];
  } else {
    json.type = "null";
  }
};
var undefinedProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
var voidProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Void cannot be represented in JSON Schema");
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var anyProcessor = (_schema, _ctx, _json, _params) => {
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {
};
var dateProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Date cannot be represented in JSON Schema");
};
var enumProcessor = (schema4, _ctx, json, _params) => {
  const def = schema4._zod.def;
  const values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  if (values.every((v) => typeof v === "number"))
    json.type = "number";
  if (values.every((v) => typeof v === "string"))
    json.type = "string";
  json.enum = values;
};
var literalProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  if (def.values.length === 0) {
    json.not = {};
    return;
  }
  const vals = [];
  for (const val of def.values) {
    if (val === void 0) {
      if (handleUnrepresentable(schema4, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
        return;
    } else if (typeof val === "bigint") {
      if (handleUnrepresentable(schema4, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
        return;
      vals.push(Number(val));
    } else {
      vals.push(val);
    }
  }
  if (vals.length === 0) {
  } else if (vals.length === 1) {
    const val = vals[0];
    json.type = val === null ? "null" : typeof val;
    if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
      json.enum = [val];
    } else {
      json.const = val;
    }
  } else {
    if (vals.every((v) => typeof v === "number"))
      json.type = "number";
    if (vals.every((v) => typeof v === "string"))
      json.type = "string";
    if (vals.every((v) => typeof v === "boolean"))
      json.type = "boolean";
    if (vals.every((v) => v === null))
      json.type = "null";
    json.enum = vals;
  }
};
var nanProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
var templateLiteralProcessor = (schema4, _ctx, json, _params) => {
  const _json = json;
  const pattern = schema4._zod.pattern;
  if (!pattern)
    throw new Error("Pattern not found in template literal");
  _json.type = "string";
  _json.pattern = pattern.source;
};
var fileProcessor = (schema4, _ctx, json, _params) => {
  const _json = json;
  _json.type = "string";
  _json.format = "binary";
  _json.contentEncoding = "binary";
  const { minimum, maximum, mime } = aggregateChecks(schema4);
  if (minimum !== void 0)
    _json.minLength = minimum;
  if (maximum !== void 0)
    _json.maxLength = maximum;
  if (!mime)
    return;
  if (mime.length === 0)
    _json.not = {};
  else if (mime.length === 1)
    _json.contentMediaType = mime[0];
  else
    _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
var successProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
};
var customProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var functionProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
var transformProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var mapProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Map cannot be represented in JSON Schema");
};
var setProcessor = (schema4, ctx, json, params) => {
  handleUnrepresentable(schema4, ctx, json, params, "Set cannot be represented in JSON Schema");
};
var arrayProcessor = (schema4, ctx, _json, params) => {
  const json = _json;
  const def = schema4._zod.def;
  const { minimum, maximum } = aggregateChecks(schema4);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema4) {
  const def = schema4._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema4._zod.optin;
}
var objectProcessor = (schema4, ctx, _json, params) => {
  const json = _json;
  const def = schema4._zod.def;
  const shape = def.shape;
  const symbolKeys = Object.getOwnPropertySymbols(shape);
  if (symbolKeys.length && handleUnrepresentable(schema4, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
    return;
  }
  json.type = "object";
  json.properties = {};
  for (const key in shape) {
    assignProp(json.properties, key, processSchema(shape[key], ctx, {
      ...params,
      path: [...params.path, "properties", key]
    }));
  }
  const requiredKeys = [];
  for (const key of Object.keys(shape)) {
    const field = def.shape[key];
    if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) {
      requiredKeys.push(key);
    }
  }
  if (requiredKeys.length > 0) {
    json.required = requiredKeys;
  }
  if (def.catchall?._zod.def.type === "never") {
    json.additionalProperties = false;
  } else if (!def.catchall) {
    if (ctx.io === "output")
      json.additionalProperties = false;
  } else if (def.catchall) {
    json.additionalProperties = processSchema(def.catchall, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
};
var unionProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  const isExclusive = def.inclusive === false;
  const options = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  if (isExclusive) {
    json.oneOf = options;
  } else {
    json.anyOf = options;
  }
};
var intersectionProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  const a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf;
  ctx.intersections.push(allOf);
};
var tupleProcessor = (schema4, ctx, _json, params) => {
  const json = _json;
  const def = schema4._zod.def;
  json.type = "array";
  const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
  const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
  const prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, prefixPath, i]
  }));
  const rest = def.rest ? processSchema(def.rest, ctx, {
    ...params,
    path: [...params.path, restPath, ...ctx.target === "openapi-3.0" ? [def.items.length] : []]
  }) : null;
  let minItems = def.items.length;
  while (minItems > 0) {
    const item = def.items[minItems - 1];
    const optional3 = ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional";
    if (!optional3)
      break;
    minItems--;
  }
  const maxItems = def.items.length;
  const isClosed = !def.rest;
  if (ctx.target === "draft-2020-12") {
    json.prefixItems = prefixItems;
    if (isClosed) {
      json.items = false;
    } else if (rest) {
      json.items = rest;
    }
    if (minItems > 0)
      json.minItems = minItems;
    if (isClosed)
      json.maxItems = maxItems;
  } else if (ctx.target === "openapi-3.0") {
    json.items = {
      anyOf: prefixItems
    };
    if (rest) {
      json.items.anyOf.push(rest);
    }
    if (minItems > 0)
      json.minItems = minItems;
    if (isClosed)
      json.maxItems = maxItems;
  } else {
    json.items = prefixItems;
    if (isClosed) {
      json.additionalItems = false;
    } else if (rest) {
      json.additionalItems = rest;
    }
    if (minItems > 0)
      json.minItems = minItems;
    if (isClosed)
      json.maxItems = maxItems;
  }
  const { minimum, maximum } = aggregateChecks(schema4);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
};
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json))
      return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def)
      return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = json[keyword];
    if (!Array.isArray(branches))
      continue;
    const mapped = branches.map((branch2) => stringifyKeyNames(bySchema, branch2, visited));
    if (mapped.some((branch2, i) => branch2 !== branches[i]))
      json = { ...json, [keyword]: mapped };
  }
  const types = Array.isArray(json.type) ? json.type : [json.type];
  const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
  const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v === "number"))
    return json;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format: format2, id: id2, ...rest } = json;
  if (rest.enum)
    rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
  else if (typeof rest.const === "number")
    rest.const = String(rest.const);
  if (!numericType)
    return rest;
  rest.type = "string";
  if (!values)
    rest.pattern = (types.includes("number") ? number : integer).source;
  return rest;
}
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.values()) {
    if (entry.def && !bySchema.has(entry.schema))
      bySchema.set(entry.schema, entry);
  }
  const rewrites = /* @__PURE__ */ new Map();
  for (const record2 of pendingRecords.get(ctx) ?? []) {
    const seen = ctx.seen.get(record2);
    const names = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names || names === true || rewrites.has(names))
      continue;
    const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
    if (rewritten !== names)
      rewrites.set(names, rewritten);
  }
  if (!rewrites.size)
    return;
  for (const entry of ctx.seen.values()) {
    for (const carrier of [entry.schema, entry.def]) {
      const rewritten = carrier && rewrites.get(carrier.propertyNames);
      if (rewritten)
        carrier.propertyNames = rewritten;
    }
  }
}
var recordProcessor = (schema4, ctx, _json, params) => {
  const json = _json;
  const def = schema4._zod.def;
  json.type = "object";
  const keyType = def.keyType;
  const patterns = aggregateChecks(keyType).patterns;
  if (def.mode === "loose" && patterns && patterns.size > 0) {
    const valueSchema = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "patternProperties", "*"]
    });
    json.patternProperties = {};
    for (const pattern of patterns) {
      assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
    }
  } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
      json.propertyNames = processSchema(def.keyType, ctx, {
        ...params,
        path: [...params.path, "propertyNames"]
      });
      let pending = pendingRecords.get(ctx);
      if (!pending) {
        pending = [];
        pendingRecords.set(ctx, pending);
        ctx.deferred.push(() => rewriteKeyNames(ctx));
      }
      pending.push(schema4);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
  const keyValues = keyType._zod.values;
  const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
  if (keyValues && !def.partial && !omittableOnInput) {
    const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
    if (validKeyValues.length > 0) {
      json.required = validKeyValues.map(String);
    }
  }
};
var nullableProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  if (ctx.target === "openapi-3.0") {
    seen.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema4, ctx, _json, params) => {
  const def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value, schema4, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema4, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
  const value = serializeDefaultValue(def.defaultValue, schema4, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json.default = value;
};
var prefaultProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
  if (ctx.io !== "input")
    return;
  const value = serializeDefaultValue(def.defaultValue, schema4, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json._prefault = value;
};
var catchProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema4, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema4, ctx, _json, params) => {
  const def = schema4._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = innerType;
};
var readonlyProcessor = (schema4, ctx, json, params) => {
  const def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
  json.readOnly = true;
};
var promiseProcessor = (schema4, ctx, _json, params) => {
  const def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
};
var optionalProcessor = (schema4, ctx, _json, params) => {
  const def = schema4._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = def.innerType;
};
var lazyProcessor = (schema4, ctx, _json, params) => {
  const innerType = schema4._zod.innerType;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema4);
  seen.ref = innerType;
};
var allProcessors = {
  string: stringProcessor,
  number: numberProcessor,
  boolean: booleanProcessor,
  bigint: bigintProcessor,
  symbol: symbolProcessor,
  null: nullProcessor,
  undefined: undefinedProcessor,
  void: voidProcessor,
  never: neverProcessor,
  any: anyProcessor,
  unknown: unknownProcessor,
  date: dateProcessor,
  enum: enumProcessor,
  literal: literalProcessor,
  nan: nanProcessor,
  template_literal: templateLiteralProcessor,
  file: fileProcessor,
  success: successProcessor,
  custom: customProcessor,
  function: functionProcessor,
  transform: transformProcessor,
  map: mapProcessor,
  set: setProcessor,
  array: arrayProcessor,
  object: objectProcessor,
  union: unionProcessor,
  intersection: intersectionProcessor,
  tuple: tupleProcessor,
  record: recordProcessor,
  nullable: nullableProcessor,
  nonoptional: nonoptionalProcessor,
  default: defaultProcessor,
  prefault: prefaultProcessor,
  catch: catchProcessor,
  pipe: pipeProcessor,
  readonly: readonlyProcessor,
  promise: promiseProcessor,
  optional: optionalProcessor,
  lazy: lazyProcessor
};
function toJSONSchema(input, params) {
  if ("_idmap" in input) {
    const registry2 = input;
    const ctx2 = initializeContext({ ...params, processors: allProcessors });
    const defs = {};
    for (const entry of registry2._idmap.entries()) {
      const [_, schema4] = entry;
      processSchema(schema4, ctx2);
    }
    const schemas2 = {};
    const external = {
      registry: registry2,
      uri: params?.uri,
      defs
    };
    ctx2.external = external;
    for (const entry of registry2._idmap.entries()) {
      const [key, schema4] = entry;
      extractDefs(ctx2, schema4);
      assignProp(schemas2, key, finalize(ctx2, schema4));
    }
    if (Object.keys(defs).length > 0) {
      const defsSegment = ctx2.target === "draft-2020-12" ? "$defs" : "definitions";
      schemas2.__shared = {
        [defsSegment]: defs
      };
    }
    return { schemas: schemas2 };
  }
  const ctx = initializeContext({ ...params, processors: allProcessors });
  processSchema(input, ctx);
  extractDefs(ctx, input);
  return finalize(ctx, input);
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta3) {
    reg.add(this, meta3);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodMiniNumber.init(inst, def);
});
function int(params) {
  return _int(ZodMiniNumberFormat, params);
}
var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
var ZodMiniNever = /* @__PURE__ */ $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
  return _never(ZodMiniNever, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
  return new ZodMiniObject({
    type: "object",
    shape,
    catchall: /* @__PURE__ */ never(),
    ...normalizeParams(params)
  });
}
var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodMiniRecord({
      type: "record",
      keyType: /* @__PURE__ */ string2(),
      valueType: keyType,
      ...normalizeParams(valueType)
    });
  }
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniDefault = /* @__PURE__ */ $constructor("ZodMiniDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
  return new ZodMiniDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
    }
  });
}
var ZodMiniPrefault = /* @__PURE__ */ $constructor("ZodMiniPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
  return new ZodMiniPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
    }
  });
}
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
  return _superRefine(fn, params);
}
var describe2 = describe;
var meta2 = meta;

// src/model/lint-rules.ts
var LINT_RULES = {
  "title-date": {
    kind: null,
    level: "error",
    finds: "The title and the name of the file name different days or months."
  },
  "link-number": {
    kind: null,
    level: "error",
    finds: "A link shows one number and leads to another."
  },
  placeholder: {
    kind: null,
    level: "error",
    finds: "A name that a tool should have filled in is still there; code may show one."
  },
  address: {
    kind: null,
    level: "warning",
    finds: "An address leads nowhere because of how it is typed."
  },
  "relative-link": { kind: null, level: "warning", finds: "A relative link leads to no file." },
  joiner: {
    kind: null,
    level: "info",
    finds: "An earlier version of minutebook put an invisible character into a name or reference."
  },
  "unknown-handle": {
    kind: null,
    level: "warning",
    finds: "A handle that no other minutes have is almost one that they have."
  },
  "misspelt-login": {
    kind: "minutes",
    level: "warning",
    finds: "A login is nearly the one that other minutes have beside that name."
  },
  recording: {
    kind: "minutes",
    level: "warning",
    finds: "The minutes are written, and say neither where the recording is nor why there is none."
  },
  "meeting-issue": {
    kind: "minutes",
    level: "warning",
    finds: "The minutes are written, and their link to the meeting's issue is missing or leads to something else."
  },
  present: {
    kind: "minutes",
    level: "warning",
    finds: "The minutes are written, and their list of those present is empty."
  },
  handle: { kind: "minutes", level: "warning", finds: "A handle cannot be the name of a GitHub account." },
  "duplicate-attendee": { kind: "minutes", level: "warning", finds: "A person is listed as present twice." },
  "duplicate-item": {
    kind: "minutes",
    level: "warning",
    finds: "An item is listed more than once in one list or section."
  },
  "action-owner": {
    kind: "minutes",
    level: "warning",
    finds: "Something is on a list of actions, and nobody is to do it."
  },
  "number-sign": {
    kind: "minutes",
    level: "info",
    finds: "A link shows the number of an item without its sign."
  },
  "meeting-date": {
    kind: "update",
    level: "warning",
    finds: "A meeting listed in an update lies outside its period."
  },
  // Skipped items and unusual forms are common, so these two are off by default.
  "item-note": {
    kind: "minutes",
    level: "off",
    finds: "Nothing is noted on an item, not even that it was skipped."
  },
  unreadable: {
    kind: "minutes",
    level: "off",
    finds: "A line cannot be placed by the reader of minutes: what it says reaches no later agenda."
  }
};
var LINT_RULE_NAMES = Object.keys(LINT_RULES);
var DEFAULT_LEVELS = Object.fromEntries(
  LINT_RULE_NAMES.map((name) => [name, LINT_RULES[name].level])
);

// src/model/item.ts
function itemKey(item) {
  return `${item.repository}#${item.number}`;
}
function plainLogin(login2) {
  return login2.replace(/\[bot\]$/u, "");
}

// src/config/formats/format.ts
function format(form) {
  const { expected, example, pattern, maxLength = 500, code = "config/wrong-value" } = form;
  const refusal = (value) => {
    if (!pattern.test(value)) return { suggestion: form.repair?.(value.trim()) };
    if (value.length > maxLength)
      return { why: `It is longer than ${maxLength} characters.`, beyondSchema: true };
    const refused2 = form.refuse?.(value);
    return refused2 && { ...refused2, beyondSchema: true };
  };
  const refine = superRefine((value, context) => {
    const refused2 = refusal(value);
    if (refused2 === void 0) return;
    const params = { code, expected, example, ...refused2 };
    context.addIssue({ code: "custom", params: { ...params } });
  });
  const described2 = meta2({ title: expected, examples: [example], pattern: pattern.source, maxLength });
  return string2().check(refine, described2);
}

// src/config/formats/names.ts
var OWNER = String.raw`[A-Za-z0-9][A-Za-z0-9_\-]{0,98}`;
var REPOSITORY = String.raw`(?!\.{1,2}(?:#|$))[\w.\-]{1,100}`;
var ON_GITHUB = /^(?:https?:\/\/)?(?:www\.)?github\.com\//iu;
var repository = format({
  expected: "a repository, as owner/name",
  example: "nodejs/node",
  pattern: new RegExp(`^${OWNER}/${REPOSITORY}$`, "u"),
  repair: repositoryIn
});
var scope = format({
  expected: "an organisation, a user or a repository (owner/name)",
  example: "nodejs",
  pattern: new RegExp(`^${OWNER}(?:/${REPOSITORY})?$`, "u"),
  repair: (value) => repositoryIn(value) ?? ownerIn(value)
});
var login = format({
  expected: "a GitHub login, without @",
  example: "RafaelGSS",
  pattern: new RegExp(String.raw`^${OWNER}(?:\[bot\])?$`, "u"),
  repair: ownerIn
});
var itemReference = format({
  expected: "an issue or pull request, as owner/name#n",
  example: "nodejs/security-wg#860",
  pattern: new RegExp(String.raw`^${OWNER}/${REPOSITORY}#[1-9]\d*$`, "u"),
  repair: (value) => {
    const reference = parseReference(value);
    return reference === null ? void 0 : itemKey(reference);
  }
});
var programHandle = format({
  expected: "the handle of a HackerOne program",
  example: "nodejs",
  pattern: /^\w[\w-]*$/u,
  repair: (value) => /^(?:https?:\/\/)?hackerone\.com\/(\w[\w-]*)/iu.exec(value)?.[1]
});
var team = format({
  expected: "the path of a HackMD team, as in its address",
  example: "openjs-nodejs",
  pattern: /^[\w\-.]+$/u,
  maxLength: 100,
  repair: (value) => /^(?:https?:\/\/hackmd\.io\/(?:team\/)?)?@?([\w-]+)/iu.exec(value)?.[1]
});
var id = format({
  expected: 'an id of letters, digits, "-", "_" and "."',
  example: "security-wg",
  pattern: /^[A-Za-z0-9](?:[\w.-]*[\w-])?$/u,
  maxLength: 100,
  repair: (value) => value.replace(/[^\w.-]+/gu, "-").replace(/^[-._]+|[-.]+$/gu, "") || void 0
});
var sectionNumber = format({
  expected: "a section number",
  example: "2.1",
  pattern: /^\d{1,6}(?:\.\d{1,6})*$/u,
  repair: (value) => /^(\d+(?:\.\d+)*)[).:]/u.exec(value)?.[1]
});
var branch = format({
  expected: "the name of a branch",
  example: "main",
  pattern: /^(?![-/.])(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[^\s~^:?*[\\]*[^\s~^:?*[\\/.]$/u,
  repair: (value) => /^refs\/heads\/(.+)$/u.exec(value)?.[1]
});
function repositoryIn(value) {
  const path = value.replace(/^@/u, "").replace(ON_GITHUB, "").replace(/^git@github\.com:/iu, "");
  const [owner, name] = path.split(/[/#?]/u);
  if (path === value || !owner || !name) return void 0;
  return `${owner}/${name.replace(/\.git$/u, "")}`;
}
function ownerIn(value) {
  const owner = value.replace(ON_GITHUB, "").replace(/^@/u, "").replace(/\/$/u, "");
  return owner !== value && new RegExp(`^${OWNER}$`, "u").test(owner) ? owner : void 0;
}

// src/config/formats/texts.ts
var ONE_LINE = /^\S(?:.*\S)?$/u;
var line = format({
  expected: "text on one line",
  example: "Security WorkGroup",
  pattern: ONE_LINE,
  maxLength: 200,
  repair: squeezed
});
var label = format({
  expected: "a label",
  example: "security-wg-agenda",
  pattern: ONE_LINE,
  maxLength: 100,
  repair: squeezed
});
var searchQuery = format({
  expected: "a search as on github.com",
  example: "is:open label:help-wanted",
  pattern: ONE_LINE,
  maxLength: 256,
  repair: squeezed
});
var markdown = format({
  expected: "Markdown",
  example: "Vulnerability Review - https://example.org/issues",
  pattern: /\S/u,
  maxLength: 1e4
});
var webAddress = format({
  expected: "a web address",
  example: "https://nodejs.org/calendar",
  pattern: /^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/u,
  maxLength: 2e3,
  repair: (value) => /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(value) ? `https://${value}` : void 0,
  refuse: (value) => URL.canParse(value) ? void 0 : { why: "It is not a complete address." }
});
var filePath = format({
  expected: "a file path",
  example: "security-support-role.md",
  pattern: /^(?![A-Za-z][A-Za-z0-9+.-]+:\/\/)[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u,
  maxLength: 1e3,
  repair: squeezed
});
var folderPath = format({
  expected: "a folder",
  example: "notes",
  pattern: /^(?![A-Za-z][A-Za-z0-9+.-]+:\/\/)[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?$/u,
  maxLength: 1e3,
  repair: squeezed
});
var calendarAddress = format({
  expected: "the address or path of an iCalendar file",
  example: "https://example.org/meetings.ics",
  pattern: /^(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ee][Bb][Cc][Aa][Ll][Ss]?):\/\/\S+|(?![A-Za-z][A-Za-z0-9+.-]+:\/\/)[^\s\p{Cc}](?:[^\p{Cc}]*[^\s\p{Cc}])?)$/u,
  maxLength: 2e3,
  repair: squeezed
});
function squeezed(value) {
  const line2 = value.replace(/\s+/gu, " ").trim();
  return line2 === "" || line2.includes("://") ? void 0 : line2;
}
var percentage = format({
  expected: "a percentage",
  example: "25%",
  pattern: /^(?:100|\d{1,2})(?:\.\d{1,3})?%$/u,
  repair: (value) => /^(?:100|\d{1,2})$/u.test(value) ? `${value}%` : void 0,
  refuse: (value) => Number.parseFloat(value) > 100 ? { why: "It is more than all." } : void 0
});
function shareOf(text) {
  return Number.parseFloat(text) / 100;
}

// src/config/formats/paths.ts
var DATED = {
  names: ["group", "date", "year", "month", "day", "time"],
  plainDate: true,
  required: "date",
  example: "{{group}}/{{date}}.md",
  isDistinct: (path) => datePartsOf(path).size === 3,
  needed: {
    anyOf: ["date", "day"],
    missing: "Agendas of different days would be one file: put {{date}} into the path, or year, month and day."
  }
};
var agendaPathTemplate = pathTemplate(DATED);
var minutesPathTemplate = pathTemplate({
  ...DATED,
  names: [...DATED.names, "number"],
  isDistinct: isPathPerMeeting,
  needed: null
});
var OTHER_PLACEHOLDER = /[<>$%]|(?<!\{)\{(?!\{)|\b(?:date|day|YYYY|DD)\b/u;
var updatePathTemplate = pathTemplate({
  names: ["role", "period", "year", "month", "date", "number"],
  plainDate: false,
  required: "period",
  example: "updates/update-{{period}}.md",
  isDistinct(path) {
    const parts = datePartsOf(path);
    const isNamed = pathNames(path).some(({ name }) => name === "period" || name === "number");
    return isNamed || parts.has("year") && parts.has("month");
  },
  needed: {
    anyOf: ["period", "month", "date", "number"],
    missing: "Updates of different months would be one file: put {{period}} into the path, or {{year}} and {{month}}."
  }
});
function pathTemplate({ names, plainDate, required: required2, example, isDistinct, needed }) {
  const isMeant = (value) => isDistinct(value) || !OTHER_PLACEHOLDER.test(value.replace(PATH_NAME, ""));
  return format({
    expected: needed === null ? "a path below output" : `a path below output, with {{${required2}}}`,
    example,
    pattern: needed === null ? /\S/u : new RegExp(String.raw`\{\{\s*(?:${needed.anyOf.join("|")})\b[^{}]*\}\}`, "u"),
    code: "config/path",
    repair: (value) => repaired(value, names, required2),
    refuse: (value) => (needed === null && !isMeant(value) ? { suggestion: repaired(value, names, required2) } : void 0) ?? refuseNames(value, names, plainDate) ?? refusePath(value) ?? (needed === null || isDistinct(value) ? void 0 : { why: needed.missing })
  });
}
function refuseNames(value, names, plainDate) {
  for (const [written2, inside = ""] of value.matchAll(PATH_NAME)) {
    const name = readPathName(inside);
    const known = name !== null && names.includes(name.name);
    if (known && name.name === "date" && name.pattern === null && !plainDate) {
      return { why: `{{date}} needs a pattern here; there is ${list(names, plainDate)}.` };
    }
    const fault = known && name.pattern !== null ? patternFault(name.pattern) : null;
    if (fault !== null) {
      return {
        why: `\`${fault}\` in a date's pattern means nothing; there is yyyy, yy, MMMM, MMM, MM, M, dd, d, EEEE and EEE.`
      };
    }
    if (known) continue;
    const other = nearest(inside, names);
    return {
      why: `There is no ${written2} here; there is ${list(names, plainDate)}.`,
      suggestion: other === void 0 ? void 0 : value.replace(written2, `{{${other}}}`)
    };
  }
  return void 0;
}
function refusePath(value) {
  const plain = value.replace(PATH_NAME, (_, inside) => readPathName(inside)?.pattern ?? "x");
  if (/[{}]/u.test(plain)) return { why: "Names stand in double braces, and braces have no other use." };
  if (plain.includes("\\")) return { why: "Paths have slashes.", suggestion: value.replaceAll("\\", "/") };
  if (new RegExp("\\p{Cc}", "u").test(plain) || plain.trim() !== plain)
    return { why: "It holds white space that cannot be seen." };
  if (/^(?:\/|[A-Za-z]:)/u.test(plain)) return { why: "It is absolute, and documents stay below output." };
  const parts = plain.split("/");
  if (parts.some((part) => part.replaceAll("'", "") === ".."))
    return { why: 'It leaves the output folder by way of "..".' };
  if (parts.at(-1) === "") return { why: "It is a folder, not a file." };
  return parts.some((part) => part === "" || part === ".") ? { why: 'It has an empty part, or ".".' } : void 0;
}
function repaired(value, names, required2) {
  for (const [written2, name = ""] of value.matchAll(/\{+\s*([^{}]*?)\s*\}+|<(\w+)>|\$(\w+)/gu)) {
    const bare = name === "" ? written2.replace(/[^\w]/gu, "") : name;
    if (!(written2.startsWith("{{") && names.includes(bare)) && nearest(bare, names) === required2) {
      return value.replace(written2, `{{${required2}}}`);
    }
  }
  return void 0;
}
function list(names, plainDate) {
  const shown = names.flatMap(
    (name) => name === "date" ? [...plainDate ? ["{{date}}"] : [], '{{date "MM-MMM"}}'] : [`{{${name}}}`]
  );
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

// src/config/formats/times.ts
var DATE_PERIOD = String.raw`P(?=\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?`;
var UNITS = { m: "M", h: "H", d: "D", w: "W" };
var duration2 = format({
  expected: "an ISO 8601 duration",
  example: "P3D",
  pattern: /^P(?=.)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,4}D)?(?:T(?=\d)(?:\d{1,4}H)?(?:\d{1,4}M)?(?:\d{1,4}S)?)?$/u,
  repair: durationIn
});
var clockTime = format({
  expected: "a time of day, as HH:MM",
  example: "13:00",
  pattern: /^(?:[01]\d|2[0-3]):[0-5]\d$/u,
  repair: clockTimeIn
});
var EVERY = new RegExp(
  String.raw`^(?:R/)?(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(Z|[+\-]\d\d:?\d\d)?)?(?:\[([^\]]+)\])?/${DATE_PERIOD}$`,
  "u"
);
var every = format({
  expected: "a first start, its zone and a period",
  example: "2023-01-05T15:00[Europe/London]/P14D",
  pattern: EVERY,
  code: "config/schedule",
  refuse: refuseEvery
});
function refuseEvery(value) {
  const [, date3 = "", time2 = "00:00", , zone] = EVERY.exec(value) ?? [];
  const start = /* @__PURE__ */ new Date(`${date3}T${time2}Z`);
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(`${date3}T${time2}`)) {
    return { why: `There is no such date or time: ${date3} ${time2}.` };
  }
  if (zone !== void 0 && !isTimeZone(zone)) {
    const meant = nearestTimeZone(zone);
    return {
      why: `Node.js does not know the time zone ${zone}.`,
      suggestion: meant === void 0 ? void 0 : value.replace(`[${zone}]`, `[${meant}]`)
    };
  }
  return /\/P(?:0+[YMWD])+$/u.test(value) ? { why: "The period has to be a day or longer." } : void 0;
}
function durationIn(value) {
  const [, count = "", unit = ""] = /^(\d{1,4})\s*(minute|hour|day|week|[mhdw])s?$/iu.exec(value) ?? [];
  const letter = UNITS[unit.charAt(0).toLowerCase()];
  if (letter !== void 0) return /[MH]/u.test(letter) ? `PT${count}${letter}` : `P${count}${letter}`;
  if (/^\d{1,4}$/u.test(value)) return `P${value}D`;
  const capital = value.toUpperCase();
  return capital !== value && /^P[\dT][\dTHMSDWY]*$/u.test(capital) ? capital : void 0;
}
function clockTimeIn(value) {
  const [, hours, minutes2, half] = /^(\d{1,2})[:.h](\d\d)(?::\d\d)?\s*(?:Z|UTC|(am|pm))?$/iu.exec(value) ?? [];
  if (hours === void 0) return void 0;
  const hour = half === void 0 ? Number(hours) : Number(hours) % 12 + (half.toLowerCase() === "pm" ? 12 : 0);
  return hour < 24 && Number(minutes2) < 60 ? `${String(hour).padStart(2, "0")}:${minutes2}` : void 0;
}
function isTimeZone(name) {
  if (!/^[A-Za-z][\w+\-/]*$/u.test(name)) return false;
  if (name === "UTC" || Intl.supportedValuesOf("timeZone").includes(name)) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
function nearestTimeZone(name) {
  const zones = ["UTC", "Asia/Kolkata", "Europe/Kyiv", ...Intl.supportedValuesOf("timeZone")];
  const whole = nearest(name, zones);
  if (whole !== void 0 || name.includes("/")) return whole;
  const byCity = new Map(zones.map((zone) => [zone.split("/").at(-1) ?? zone, zone]));
  return byCity.get(nearest(name, byCity.keys()) ?? "");
}
var timeZone = format({
  expected: "a time zone by its name in the tz database",
  example: "Europe/London",
  pattern: /^[A-Za-z][\w+\-/]*$/u,
  code: "config/time-zone",
  repair: nearestTimeZone,
  refuse: (value) => isTimeZone(value) ? void 0 : { why: "Node.js does not know a time zone of that name.", suggestion: nearestTimeZone(value) }
});

// src/config/formats/patterns.ts
var WRITTEN = "a glob, or /regular expression/";
var textPattern = format({
  expected: WRITTEN,
  example: "*permission*",
  pattern: /^\S(?:.*\S)?$/u,
  maxLength: 256,
  code: "config/match",
  refuse: refuseExpression
});
var repositoryPattern = format({
  expected: "a repository (owner/name), or a glob over it",
  example: "nodejs/*",
  pattern: /^\S*[/*]\S*$/u,
  maxLength: 256,
  code: "config/match",
  repair: (value) => /^[\w.-]+$/u.test(value) ? `*/${value}` : void 0,
  refuse: refuseExpression
});
var pathPattern = format({
  expected: "a glob over file paths",
  example: "lib/internal/**",
  pattern: /^[^\s/](?:.*\S)?$/u,
  maxLength: 256,
  code: "config/match",
  repair: (value) => value.replace(/^\/+/u, "") || void 0,
  refuse: (value) => value.includes("\\") && !/\\[*?[\](){}!+@\\]/u.test(value) ? { why: "Paths on GitHub have slashes.", suggestion: value.replaceAll("\\", "/") } : void 0
});
var eventPattern = format({
  expected: "text on one line, or /regular expression/",
  example: "Node.js Security",
  pattern: /^\S(?:.*\S)?$/u,
  maxLength: 256,
  code: "config/schedule",
  refuse: refuseExpression
});
function refuseExpression(value) {
  const written2 = writtenExpression(value);
  if (written2 === null) return void 0;
  try {
    new RegExp(written2.source, written2.flags);
    return void 0;
  } catch (error2) {
    return { why: `${error2 instanceof Error ? error2.message : String(error2)}.` };
  }
}

// src/config/schema/key.ts
var DERIVED_DEFAULT = "x-default";
function described(schema4, description, more = {}) {
  return schema4.check(meta2({ description, ...more }));
}
function optional2(schema4, description, otherwise, more = {}) {
  const derived = otherwise === void 0 ? {} : { [DERIVED_DEFAULT]: otherwise };
  return optional(schema4).check(meta2({ description, ...derived, ...more }));
}
function withDefault(schema4, value, description) {
  return _default(schema4, value).check(describe2(description));
}
function prefilled(schema4, description) {
  return prefault(schema4, {}).check(describe2(description));
}
function presetKey(what) {
  return optional2(_enum(["nodejs"]), what, "neutral, in the form of the newest minutes of the group");
}

// src/config/schema/agenda.ts
var SOURCES = ["labelled", "label", "query", "category", "standing"];
var labelOrder = strictObject({
  label: described(
    array(textPattern).check(_minLength(1)),
    "Items with these labels come first, in this order: globs, or `/regular expression/`."
  )
});
var orderKey = union([
  _enum(["updated", "created", "oldest", "number", "title", "waiting"]),
  labelOrder
]);
var order = union([orderKey, array(orderKey).check(_minLength(1))]).check(meta2({ title: "an order, or a list of them", examples: ["updated"] }));
var groupBy = union([
  _enum(["repository", "milestone", "assignee", "none"]),
  strictObject({
    label: described(
      union([textPattern, array(textPattern).check(_minLength(1))]),
      "Labels that make a group each: a glob such as `stage-*`, `/regular expression/`, or a list of them in the order of the groups."
    )
  })
]);
var standing = array(markdown);
var section = strictObject({
  title: optional2(line, "The heading of the list. Only the list of labelled items can do without.", "none"),
  query: optional2(
    searchQuery,
    "GitHub's search language, with `AND`, `OR`, `NOT` and parentheses where the server knows them; it looks inside `agenda.from`, and for discussions where it says `type:discussions`.",
    "none"
  ),
  label: optional2(label, "Open issues and pull requests with this label.", "none"),
  category: optional2(label, "Open discussions of this category.", "none"),
  standing: optional2(
    standing,
    "Items kept by hand, as Markdown; an entry may have lists and tables in it.",
    "none"
  ),
  labelled: optional2(
    literal(true),
    "Where the items with `agenda.label` stand; without such an entry they come first.",
    "none"
  ),
  groupBy: optional2(
    groupBy,
    'What the items of the list are grouped by: `repository`, `milestone`, `assignee`, `none` or `{ label: "stage-*" }`.',
    "`repository` for labelled items, else `none`"
  ),
  order: optional2(order, "What its items are sorted by.", "`agenda.order`"),
  limit: optional2(
    int().check(_gte(1)),
    "How many items it shows; the others are counted, with a link to where they are seen.",
    "all"
  ),
  repeat: withDefault(boolean2(), true, "Whether it shows items that an earlier list has, too.")
}).check(
  superRefine((value, context) => {
    const given = SOURCES.filter((source) => value[source] !== void 0);
    if (given.length !== 1) context.addIssue({ code: "custom", params: { ...notOne(given) } });
    else if (value.title === void 0 && value.labelled === void 0)
      context.addIssue({ code: "custom", params: { ...WITHOUT_TITLE } });
  }),
  meta2({
    title: "a list",
    examples: [{ title: "Needs a champion", query: "is:open label:help-wanted" }],
    oneOf: SOURCES.map((source) => ({ required: source === "labelled" ? [source] : [source, "title"] }))
  })
);
var agendaSchema = strictObject({
  label: optional2(
    union([label, literal(false)]),
    "Open issues and pull requests with this label are on the agenda. `false`: the agenda consists of its `sections` alone.",
    "`<id>-agenda`",
    { title: "a label, or false", examples: ["security-wg-agenda"] }
  ),
  from: described(
    array(scope).check(_minLength(1)),
    "Where to look: organisations, users and `owner/name` repositories."
  ),
  discussions: withDefault(boolean2(), false, "Whether lists by label hold open discussions with it, too."),
  exclude: withDefault(array(repository), [], "Repositories to leave out."),
  standing: withDefault(standing, [], "Items kept by hand, as Markdown; they come before the gathered ones."),
  sections: withDefault(
    array(section),
    [],
    "Lists in the order in which they stand on the agenda: each of a search, a label or entries kept by hand."
  ),
  order: withDefault(
    order,
    "updated",
    "What items are sorted by: `updated` (the last updated first), `created` (the newest first), `oldest`, `number`, `title`, `waiting` (what the last meeting did not get to, then what was not talked about for longest, by the minutes), `{ label: [urgent] }`; or a list of these."
  ),
  path: optional2(
    agendaPathTemplate,
    "The file that the agenda is kept in as well, below `output`, with the names that `minutes.path` has, except `{{number}}`.",
    "none"
  ),
  park: optional2(
    strictObject({
      after: described(int().check(_gte(2)), "From which appearance on, this one counted."),
      title: withDefault(line, "Parked", "The heading of the list.")
    }),
    "Items that were on the agenda so often, and that nothing happened to since, stand in a list of their own at its end.",
    "they stay where they are"
  ),
  activity: withDefault(
    boolean2(),
    false,
    "Whether the agenda tells what happened to each item since the last meeting."
  )
});
var WITHOUT_TITLE = {
  code: "config/section",
  message: "This list of the agenda has no title.",
  why: "Its title is the heading above it.",
  hint: 'Add one, as { title: Needs a champion, query: "is:open label:help-wanted" }.'
};
function notOne(given) {
  return {
    code: "config/section",
    message: given.length === 0 ? "This list of the agenda does not say what stands in it." : `This list of the agenda has ${given.join(" and ")}.`,
    why: "A list has exactly one of query, label, category, standing and labelled.",
    hint: given.length === 0 ? 'Add one, as query: "is:open label:help-wanted".' : "Make it several lists, or keep one of them."
  };
}

// src/config/formats/recurrence.ts
var PROPERTIES = ["DTSTART", "RRULE", "RDATE", "EXDATE", "DTEND", "DURATION"];
var FREQUENCIES = ["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY"];
var recurrence = format({
  expected: "the DTSTART and RRULE lines of RFC 5545",
  example: "DTSTART;TZID=Europe/London:20230105T150000\nRRULE:FREQ=WEEKLY;INTERVAL=2",
  pattern: /[Rr](?:[Rr][Uu][Ll][Ee]|[Dd][Aa][Tt][Ee])[:;]/u,
  maxLength: 2e3,
  code: "config/schedule",
  repair: (value) => /^FREQ=/iu.test(value) ? `RRULE:${value}` : void 0,
  refuse: refuseRule
});
function refuseRule(value) {
  const lines = value.split(/\r\n|\r|\n|\\n/u).map((text) => text.trim()).filter((text) => text !== "");
  const names = lines.map((text) => text.split(/[:;]/u, 1)[0]?.toUpperCase() ?? "");
  const unknown = names.find((name) => !PROPERTIES.includes(name));
  if (unknown !== void 0) {
    const other = nearest(unknown, PROPERTIES);
    return {
      why: `No line of a rule starts with ${unknown}${other === void 0 ? "" : `; ${other} does`}.`
    };
  }
  if (!names.includes("DTSTART"))
    return { why: "It has no DTSTART line, so nobody knows when the series starts." };
  return lines.map(refuseLine).find((refused2) => refused2 !== void 0);
}
function refuseLine(line2) {
  const zone = /^[^:]*;TZID=([^:;]+)/iu.exec(line2)?.[1];
  if (zone?.includes("/") === true && !isTimeZone(zone)) {
    const other = nearestTimeZone(zone);
    return {
      why: `Node.js does not know the time zone ${zone}${other === void 0 ? "" : `; ${other} is one`}.`
    };
  }
  if (!/^RRULE/iu.test(line2)) return void 0;
  const frequency = /[:;]FREQ=([^;]*)/iu.exec(line2)?.[1]?.toUpperCase();
  if (frequency === void 0) return { why: "The RRULE has no FREQ, such as FREQ=WEEKLY." };
  if (FREQUENCIES.includes(frequency)) return void 0;
  return { why: `FREQ is one of ${FREQUENCIES.join(", ")}, not ${frequency}.` };
}

// src/config/schema/schedule.ts
var KINDS = ["ical", "rrule", "every"];
var EVENT_KEYS = ["match", "cancelled"];
var EXAMPLE = { every: "2023-01-05T15:00[Europe/London]/P14D" };
var scheduleSchema = strictObject({
  ical: optional2(
    calendarAddress,
    "A calendar to read the meetings from: a URL, or a path from the folder of the configuration."
  ),
  match: optional2(
    eventPattern,
    "Which events of the calendar: text in their summary or description, whatever its case, or `/regular expression/`.",
    "all events"
  ),
  rrule: optional2(
    recurrence,
    "The `DTSTART` and `RRULE` lines of RFC 5545; `RDATE`, `EXDATE`, `DTEND` and `DURATION` may follow."
  ),
  every: optional2(
    union([every, array(every).check(_minLength(1))]),
    "The first start with its zone, a slash, and the period from start to start, on the wall clock; or a list of them, for alternating slots.",
    void 0,
    { title: "a first start, its zone and a period, or a list of them", examples: [EXAMPLE.every] }
  ),
  cancelled: optional2(
    array(line),
    "Words in the title of an event that say that it does not take place, as `Abgesagt`. English ones are known: `Canceled: \u2026`, `[CANCELLED] \u2026`, `No meeting - \u2026`.",
    "none"
  ),
  timezone: optional2(
    timeZone,
    "For floating and all-day times only: those that name no zone.",
    "that of the calendar (`X-WR-TIMEZONE`), else UTC"
  )
}).check(
  superRefine((value, context) => {
    const given = KINDS.filter((kind) => value[kind] !== void 0);
    if (given.length !== 1) {
      context.addIssue({ code: "custom", params: { ...notOne2(given) } });
    } else if (value.ical === void 0) {
      for (const key of EVENT_KEYS) {
        if (value[key] === void 0) continue;
        context.addIssue({
          code: "custom",
          path: [key],
          params: { ...withoutCalendar(key, given.join()) }
        });
      }
    }
  }),
  meta2({
    title: "one of ical, rrule and every",
    examples: [EXAMPLE],
    oneOf: [
      { required: ["ical"] },
      { required: ["rrule"], not: { anyOf: EVENT_KEYS.map((key) => ({ required: [key] })) } },
      { required: ["every"], not: { anyOf: EVENT_KEYS.map((key) => ({ required: [key] })) } }
    ]
  })
);
function notOne2(given) {
  const none = given.length === 0;
  return {
    code: "config/schedule",
    message: none ? "This schedule does not say when the group meets." : `This schedule has ${given.join(" and ")}.`,
    why: "A schedule has exactly one of ical, rrule and every.",
    hint: none ? `Add one of them, as every: "${EXAMPLE.every}".` : `Keep one of ${given.join(" and ")}.`
  };
}
function withoutCalendar(key, kind) {
  return {
    code: "config/schedule",
    message: `This schedule has ${key} beside ${kind}.`,
    why: `${key} looks at events of a calendar, so it goes with ical alone.`,
    hint: `Remove ${key}, or name the calendar with ical.`
  };
}

// src/config/schema/time-zones.ts
var WORLD_TIME_ZONES = [
  "America/Los_Angeles",
  "America/Denver",
  "America/Chicago",
  "America/New_York",
  "Europe/London",
  "Europe/Amsterdam",
  "Europe/Helsinki",
  "Europe/Moscow",
  "Asia/Kolkata",
  "Asia/Shanghai",
  "Asia/Tokyo",
  "Australia/Sydney"
];

// src/config/schema/group.ts
var session = strictObject({
  time: described(clockTime, "When it starts, in UTC."),
  join: optional2(webAddress, "Where to join it.", "`meeting.join`")
});
var discussion = strictObject({
  repository: optional2(repository, "Where it is opened.", "`meeting.repository`"),
  category: described(label, "The name of its category.")
});
var meetingKeys = strictObject({
  repository: optional2(repository, "Where the meeting issue is opened.", "none: no issue is opened"),
  discussion: optional2(discussion, "The agenda is a discussion instead of an issue.", "none"),
  labels: withDefault(
    array(label),
    [],
    "Labels of the meeting issue. A discussion gets none: it has a category."
  ),
  schedule: optional2(
    scheduleSchema,
    "When the group meets: exactly one of `ical`, `rrule` and `every`.",
    "none: name a `--date`"
  ),
  duration: optional2(
    duration2,
    "How long it takes, as `PT1H`, where the calendar does not say.",
    "that of the calendar"
  ),
  roles: withDefault(
    record(line, array(line).check(_minLength(1))),
    {},
    "Who takes turns in a role, by its name: names or logins. The next after the one who had it last, by the minutes."
  ),
  skipBelow: optional2(
    int().check(_gte(1)),
    "With fewer items, the issue gets one comment that proposes to skip the meeting.",
    "never"
  ),
  openBefore: withDefault(
    duration2,
    "P3D",
    "How long before the start `run` opens the issue and writes the minutes."
  ),
  closeAfterMinutes: withDefault(
    boolean2(),
    false,
    "Whether the meeting's issue is closed when its minutes are committed."
  ),
  invited: withDefault(array(markdown), [], "Who is invited, as inline Markdown."),
  observers: withDefault(array(markdown), [], "Who looks on, as inline Markdown."),
  join: optional2(webAddress, "Where to join the meeting.", "none"),
  sessions: withDefault(
    array(session),
    [],
    "Alternating slots: the one that starts at the time of the meeting is shown."
  ),
  watch: optional2(webAddress, "Where to watch it live.", "none"),
  calendar: optional2(webAddress, "The calendar that people can subscribe to.", "none"),
  timezones: withDefault(
    array(timeZone),
    WORLD_TIME_ZONES,
    "The time zones that the time of the meeting is shown in."
  )
});
var meeting = meetingKeys.check(
  superRefine(({ repository: issues, discussion: of }, context) => {
    const where = of?.repository ?? issues;
    if (of !== void 0 && where === void 0)
      context.addIssue({ code: "custom", path: ["discussion"], params: { ...NOWHERE } });
    else if (of !== void 0 && issues !== void 0 && where?.toLowerCase() !== issues.toLowerCase())
      context.addIssue({ code: "custom", path: ["discussion", "repository"], params: { ...TWO_PLACES } });
  })
);
var NOWHERE = {
  code: "config/discussion",
  message: "The discussion of the meeting has no repository.",
  why: "Neither meeting.discussion.repository nor meeting.repository says where it is opened.",
  hint: "Add one, as discussion: { repository: nodejs/security-wg, category: Meetings }."
};
var TWO_PLACES = {
  code: "config/discussion",
  message: "meeting.repository and meeting.discussion.repository are two repositories.",
  why: "The agenda of a meeting is one issue or one discussion.",
  hint: "Leave out meeting.repository for a discussion, or meeting.discussion for an issue."
};
var hackmd = strictObject({
  team: optional2(team, "The team whose note it is, as in the note's address.", "your own notes"),
  write: withDefault(
    _enum(["owners", "signed_in", "everyone"]),
    "signed_in",
    "Who may write in the notes that are made: those they belong to (the members of the team), whoever has an account on HackMD, or anybody."
  ),
  collect: optional2(
    _enum(["pull-request", "commit"]),
    "How a finished note becomes the minutes where `publish.files` is `commit`.",
    "`commit` when only the owners may write, else `pull-request`: somebody looks at what strangers could write"
  )
});
var actionIssues = strictObject({
  repository: optional2(repository, "Where they are opened.", "`meeting.repository`"),
  labels: withDefault(array(label), [], "Labels that they get."),
  due: optional2(
    duration2,
    "How long after the meeting they are due, as `P14D`; the issue says the day.",
    "the day of the next meeting"
  )
});
var minutes = strictObject({
  path: withDefault(
    minutesPathTemplate,
    "{{group}}/{{date}}.md",
    'The file of the minutes, below `output`. `{{group}}` is the id, `{{date}}` the day of the meeting, also with a pattern as in templates: `{{date "MM-MMM"}}`; `{{year}}`, `{{month}}` and `{{day}}` are its parts, `{{time}}` is when it starts, in UTC. `{{number}}` is its number: one more than the highest of the minutes before it, without those in pull requests that are still open; the day then stands in the title. Where the path does not tell days apart, as in `meetings-{{year}}.md` or `minutes.md`, the file holds all of its meetings, in the order that it already has.'
  ),
  hackmd: optional2(hackmd, "Keep the notes of the meeting on HackMD.", "none: no note is made"),
  carry: withDefault(
    boolean2(),
    false,
    "Whether the minutes repeat, for the scribe, the last notes on each item and the open action items."
  ),
  noNotes: withDefault(
    boolean2(),
    false,
    "Whether `No notes taken.` is written below the items of collected minutes that nobody took notes on."
  ),
  registers: withDefault(
    array(_enum(["actions", "decisions", "items"])),
    [],
    "Files that `run` keeps beside the minutes: `actions.md`, what people are to do; `decisions.md`, what was decided; `items.md`, where each item was discussed."
  ),
  comment: withDefault(
    boolean2(),
    false,
    "Whether `run` tells below each item, in one comment, what published minutes say of it, and takes the label of the agenda off where people ticked the item there."
  ),
  actionIssues: optional2(
    actionIssues,
    "An issue for each action of published minutes, assigned to those who are to do it, as far as they may write to the repository. It is closed when minutes or the register call the action done.",
    "none: no issue is opened"
  ),
  remind: withDefault(
    boolean2(),
    false,
    "Whether the meeting's issue gets one comment that lists the open actions of earlier meetings."
  )
});
var attendance = strictObject({
  members: optional2(
    filePath,
    "Who the members are: a file that lists them, one a line, as a path from the folder of the configuration, or a team of GitHub as `@org/team`.",
    "whoever came"
  ),
  inactive: optional2(
    strictObject({
      below: described(percentage, "The share of meetings."),
      of: described(duration2, "Of the meetings of how long ago until now.")
    }),
    "Who counts as inactive: who was at fewer meetings than that.",
    "nobody"
  ),
  quorum: optional2(
    percentage,
    "The share of the members that has to be there; where nobody lists them, of the people that the minutes list.",
    "none"
  )
});
var templates = strictObject({
  agenda: optional2(filePath, "The template of the agenda.", "built in"),
  minutes: optional2(filePath, "The template of the minutes.", "built in")
});
var groupKeys = strictObject({
  name: optional2(line, "The name in titles.", "the id"),
  preset: presetKey("The form of its documents."),
  agenda: described(agendaSchema, "What the group talks about."),
  meeting: prefilled(meeting, "When and where it meets, and who is there."),
  minutes: prefilled(minutes, "Where its minutes are kept."),
  attendance: prefilled(attendance, "What `minutebook attendance` says of who was there."),
  templates: prefilled(templates, "Templates of your own: paths from the folder of the configuration.")
});
var groupSchema = groupKeys.check(
  superRefine(({ meeting: { repository: issues, discussion: of }, minutes: { actionIssues: actionIssues2 } }, context) => {
    if (actionIssues2 === void 0 || (actionIssues2.repository ?? of?.repository ?? issues) !== void 0)
      return;
    context.addIssue({ code: "custom", path: ["minutes", "actionIssues"], params: { ...NO_REPOSITORY } });
  })
);
var NO_REPOSITORY = {
  code: "config/repository",
  message: "The issues of actions have no repository.",
  why: "Neither minutes.actionIssues.repository nor meeting.repository says where they are opened.",
  hint: "Add one, as actionIssues: { repository: nodejs/security-wg }."
};

// src/config/schema/role.ts
var EMPTY_ENTRY = {
  code: "config/match",
  message: "This match entry is empty.",
  why: "It would match everything, and an item belongs to one section only.",
  hint: "Give it at least one key, as { label: permission }, or remove it."
};
var REPOSITORY2 = /^[\w.-]+\/[\w.-]+$/u;
var EVERYONE_WHERE = {
  code: "config/match",
  message: "This match entry asks for everybody's work, and names no repository.",
  why: "Where everybody works has to be one repository, not a pattern.",
  hint: "Add it, as { repo: nodejs/undici, everyone: true }."
};
var matchEntry = strictObject({
  repo: optional2(repositoryPattern, "The repository: a glob over `owner/name`, or `/regular expression/`."),
  label: optional2(textPattern, "One of the labels: a glob, or `/regular expression/`."),
  title: optional2(textPattern, "The whole title: a glob, or `/regular expression/` with flags."),
  author: optional2(login, "Who opened it."),
  path: optional2(pathPattern, "One of the changed files of a pull request: a glob."),
  kind: optional2(
    _enum(KIND_NAMES),
    "What it is. Discussions are gathered only where an entry of the role names them."
  ),
  linked: optional2(itemReference, "An issue or pull request that it closes or refers to."),
  status: optional2(
    _enum(["done", "open", "closed"]),
    "How it stands at the end of the period: `done` when it was merged or solved, `closed` when it was closed without that, else `open`."
  ),
  everyone: optional2(
    boolean2(),
    "With `repo: owner/name`: everybody's work in that repository is gathered, as far as the entry matches it."
  )
}).check(
  superRefine((entry, context) => {
    const { everyone, ...keys } = entry;
    if (Object.keys(keys).length === 0) context.addIssue({ code: "custom", params: { ...EMPTY_ENTRY } });
    else if (everyone === true && !REPOSITORY2.test(entry.repo ?? ""))
      context.addIssue({ code: "custom", path: ["everyone"], params: { ...EVERYONE_WHERE } });
  }),
  meta2({ title: "a match entry", examples: [{ label: "permission" }], minProperties: 1 })
);
var match = withDefault(
  array(matchEntry),
  [],
  "Which items belong here. An entry matches when all its keys do; one entry is enough."
);
var initiative = strictObject({
  name: described(line, "What stands above its items."),
  match
});
var section2 = strictObject({
  intro: optional2(markdown, "Inline Markdown that opens the section.", "none"),
  match,
  initiatives: withDefault(array(initiative), [], "Named lists within the section, in this order."),
  releases: withDefault(array(repository), [], "Repositories whose releases stand in the section."),
  hackerone: optional2(programHandle, "The HackerOne program whose figures stand in the section.", "none")
});
var documentSection = strictObject({
  // `number: 1` is a number in YAML; reading keeps how it is written, so that 2.10 does not become 2.1.
  number: optional2(
    union([sectionNumber, number2().check(_nonnegative())]),
    "The number of the section: `1`, `2.1`. Without it the section has none in its heading.",
    "its position in the list, by which `sections` calls it",
    { title: "a section number, such as 2.1", examples: ["2.1"] }
  ),
  title: described(line, "The title of the section.")
});
var templates2 = strictObject({
  update: optional2(filePath, "The template of the update.", "built in"),
  rollup: optional2(
    filePath,
    "The template of the update of a long period, `--by quarter` or `--by year`.",
    "built in"
  )
});
var roleSchema = strictObject({
  name: optional2(line, "The name in the update.", "the id"),
  preset: presetKey("The form of its updates; they have the same one with and without."),
  document: described(
    union([filePath, array(documentSection).check(_minLength(1))]),
    "The role document: a Markdown file whose `N) Title` headings, or without such whose headings, are the sections in priority order, or the sections themselves as a list of `{ number, title }`.",
    { title: "a file path, or a list of sections", examples: ["security-support-role.md"] }
  ),
  link: optional2(
    line,
    "How the update links to the role document: an address, or a path from the update.",
    "the file name of `document`, as its neighbour"
  ),
  path: withDefault(
    updatePathTemplate,
    "updates/update-{{period}}.md",
    'The file of the update, below `output`. `{{role}}` is the id, `{{period}}` the month or months; `{{year}}`, `{{month}}` and `{{date "MMMM"}}`, with a pattern as in templates, are its parts. `{{number}}` is one more than the highest of the updates before it, without those in pull requests that are still open.'
  ),
  people: withDefault(array(login), [], "Whose work is gathered."),
  from: described(
    array(scope).check(_minLength(1)),
    "Where to look: organisations, users and `owner/name` repositories. Work by anyone is gathered in a repository that is named besides its organisation."
  ),
  labels: withDefault(array(label), [], "Work by anyone that carries one of these labels is gathered."),
  titles: withDefault(
    array(line),
    [],
    "Work by anyone whose title holds one of these words or phrases is gathered."
  ),
  exclude: withDefault(array(repository), [], "Repositories to leave out."),
  leaveOut: withDefault(
    array(matchEntry),
    [],
    "Work that is left out when it belongs to no section, rather than listed as not placed yet: match entries."
  ),
  reviews: withDefault(
    boolean2(),
    false,
    "Whether pull requests that the role's people reviewed are gathered."
  ),
  involved: withDefault(
    boolean2(),
    false,
    "Whether items are gathered that the role's people commented on, reviewed or were assigned, within the period."
  ),
  words: withDefault(
    boolean2(),
    false,
    "Whether what people of an item wrote of it in the period, in a comment that opens with `TL;DR:` or `Summary:`, is quoted and linked."
  ),
  discussed: optional2(
    int().check(_gte(1)),
    "Issues with at least so many comments are gathered as much discussed.",
    "none are",
    { title: "a number of comments", examples: [30] }
  ),
  timezone: withDefault(timeZone, "UTC", "Where the months of the updates begin and end."),
  sections: withDefault(
    record(sectionNumber, section2),
    {},
    "What goes into the sections of the role document, by number: `1`, `2.1`."
  ),
  meetings: withDefault(
    record(line, repository),
    {},
    "Meetings that the update lists: the name of the group, and the repository of its meeting issues."
  ),
  learn: withDefault(
    boolean2(),
    true,
    "Whether items that no rule matches are placed as earlier updates placed their like."
  ),
  learnFrom: withDefault(
    array(folderPath),
    [],
    "Folders of older updates to learn from, besides where this role's own are written."
  ),
  chart: optional2(
    int().check(_gte(1), _lte(24)),
    "A chart of the work per section over so many months, this one included, ends the update.",
    "no chart",
    { title: "a number of months", examples: [6] }
  ),
  templates: prefilled(templates2, "Templates of your own: paths from the folder of the configuration.")
});

// src/config/schema/config.ts
var publish = strictObject({
  files: withDefault(
    _enum(["pull-request", "commit"]),
    "pull-request",
    "How files are published: as a pull request, or as a commit on the branch."
  ),
  branch: optional2(branch, "The branch that they are for.", "the default branch of the repository"),
  accounts: withDefault(
    array(login),
    [],
    "Accounts whose issues and comments count as ours, besides that of the token and the workflows of a repository: those that a group published with before. The login of an app ends in `[bot]`."
  )
});
var site = strictObject({
  url: optional2(webAddress, "The address that the site is published at: feeds need it.", "no feeds", {
    examples: ["https://nodejs.github.io/security-wg/"]
  }),
  people: withDefault(
    boolean2(),
    false,
    "Whether people have pages, and who was at which meeting is shown as a matrix."
  )
});
var LEVELS = _enum(["off", "info", "warning", "error"]);
var check = strictObject({
  rules: prefilled(
    strictObject(
      Object.fromEntries(
        LINT_RULE_NAMES.map((name) => [
          name,
          withDefault(LEVELS, LINT_RULES[name].level, LINT_RULES[name].finds)
        ])
      )
    ),
    "The level of each rule: see [the rules](check.md)."
  )
});
var configSchema = described(
  strictObject({
    host: optional2(line, "Prefix of the titles of meetings.", "none", { examples: ["Node.js"] }),
    output: withDefault(
      folderPath,
      "notes",
      "The folder that documents are written to, from the folder of the configuration."
    ),
    preset: presetKey(
      "The form of documents, for all groups and roles: `nodejs` is that of the Node.js project."
    ),
    publish: prefilled(publish, "What `--publish` and `run` do with files."),
    renamed: withDefault(
      record(repository, repository),
      {},
      "Repositories that were renamed or transferred, old name to new: documents and notes from before are about the same items. What GitHub redirects is found without it."
    ),
    check: prefilled(check, "What `minutebook check` says of documents."),
    site: prefilled(site, "What `minutebook site` makes pages of."),
    groups: withDefault(
      record(id, groupSchema),
      {},
      "The groups that meet, by id: what the command line calls them."
    ),
    roles: withDefault(
      record(id, roleSchema),
      {},
      "The roles that owe an update each month, by id: what `--role` calls them."
    )
  }),
  "The configuration of minutebook."
);

// src/config/json-schema.ts
var definition;
function definitionSchema() {
  definition ??= toJSONSchema(configSchema, { io: "input" });
  return definition;
}
function schemaAt(schema4, path) {
  const [step, ...rest] = path;
  if (step === void 0) return schema4;
  for (const branch2 of [schema4, ...schema4.anyOf ?? []]) {
    const next = child(branch2, step);
    if (next !== void 0) return schemaAt(next, rest);
  }
  return void 0;
}
function child(schema4, step) {
  if (typeof step === "number") return schema4.items;
  if (schema4.properties !== void 0 && Object.hasOwn(schema4.properties, step))
    return schema4.properties[step];
  return typeof schema4.additionalProperties === "object" ? schema4.additionalProperties : void 0;
}

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit2(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit2.BREAK = BREAK;
visit2.SKIP = SKIP;
visit2.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line2, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts = line2.trim().split(/[ \t]+/);
    const name = parts.shift();
    switch (name) {
      case "%TAG": {
        if (parts.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts.length < 2)
            return false;
        }
        const [handle, prefix] = parts;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version2] = parts;
        if (version2 === "1.1" || version2 === "1.2") {
          this.yaml.version = version2;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version2);
          onError(6, `Unsupported YAML version ${version2}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error2) {
        onError(String(error2));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags = {};
      visit2(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags[node.tag] = true;
      });
      tagNames = Object.keys(tags);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit2(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref = sourceObjects.get(source);
        if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) {
          ref.node.anchor = ref.anchor;
        } else {
          const error2 = new Error("Failed to resolve repeated object (this should not happen)");
          error2.source = source;
          throw error2;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit2(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found2 = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found2 = node;
    }
    if (found2 && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found2);
      if (!data) {
        toJS(found2, null, ctx);
        data = anchors.get(found2);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found2, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found2;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count)
        count = c;
    }
    return count;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
  if (tagName) {
    const match2 = tags.filter((t) => t.tag === tagName);
    const tagObj = match2.find((t) => !t.format) ?? match2[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref = sourceObjects.get(value);
    if (ref) {
      ref.anchor ?? (ref.anchor = onAnchor(value));
      return new Alias(ref.anchor);
    } else {
      ref = { anchor: null, node: null };
      sourceObjects.set(value, ref);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref)
        ref.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref)
    ref.node = node;
  return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text.length <= endStep)
    return text;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split2 = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text, i, indent.length);
      end = i + indent.length + endStep;
      split2 = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split2 = i;
      }
      if (i >= end) {
        if (split2) {
          folds.push(split2);
          end = split2 + endStep;
          split2 = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split2 = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text;
  if (onFold)
    onFold();
  let res = text.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text.length;
    if (fold === 0)
      res = `
${indent}${text.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text[fold]}\\`;
      res += `
${indent}${text.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text[++i];
    } else {
      do {
        ch = text[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text[start];
    }
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal2 ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal2) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags } = ctx.doc.schema;
    if (tags.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags, item) {
  if (item.tag) {
    const match2 = tags.filter((t) => t.tag === item.tag);
    if (match2.length > 0)
      return match2.find((t) => t.format === item.format) ?? match2[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match2 = tags.filter((t) => t.identify?.(obj));
    if (match2.length > 1) {
      const testMatch = match2.filter((t) => t.test);
      if (testMatch.length > 0)
        match2 = testMatch;
    }
    tagObj = match2.find((t) => t.format === item.format) ?? match2.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow2 = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow2) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning2) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning2);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge2 = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge2.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge2.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge2.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow2 = ctx.inFlow ?? collection.flow;
  const stringify4 = flow2 ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line2 = lines[i];
      str += line2 ? `
${indent}${line2}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items.length; ++i) {
    const item = items[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum, line2) => sum + line2.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum, line2) => sum + line2.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line2 of lines)
        str += line2 ? `
${indentStep}${indent}${line2}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add3 = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add3(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add3(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string3 = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format: format2, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format2 && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int2 = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string3,
  nullTag,
  boolTag,
  intOct,
  int2,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int3 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair(key.key, null);
    else
      pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts = [value % _60];
  if (value < 60) {
    parts.unshift(0);
  } else {
    value = (value - parts[0]) / _60;
    parts.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts[0]) / _60;
      parts.unshift(value);
    }
  }
  return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match2 = str.match(timestamp.test);
    if (!match2)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match2.map(Number);
    const millisec = match2[7] ? Number((match2[7] + "00").substr(1, 3)) : 0;
    let date3 = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match2[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date3 -= 6e4 * d;
    }
    return new Date(date3);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string3,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int3,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge2,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string3]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int: int2,
  intHex,
  intOct,
  intTime,
  map,
  merge: merge2,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge2,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge2) ? schemaTags.concat(merge2) : schemaTags.slice();
  }
  let tags = schemaTags;
  if (!tags) {
    if (Array.isArray(customTags))
      tags = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags = tags.concat(tag);
  } else if (typeof customTags === "function") {
    tags = customTags(tags.slice());
  }
  if (addMergeTag)
    tags = tags.concat(merge2);
  return tags.reduce((tags2, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags2.includes(tagObj))
      tags2.push(tagObj);
    return tags2;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge3, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge3);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string3 });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version: version2 } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version2 = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version: version2 });
    this.setSchema(version2, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow: flow2, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow2 && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    if (isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    if (isEmptyPath(path))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    if (isEmptyPath(path))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    if (isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version2, options = {}) {
    if (typeof version2 === "number")
      version2 = String(version2);
    let opt;
    switch (version2) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version2;
        else
          this.directives = new Directives({ version: version2 });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version2);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow: flow2, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found2 = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow2 && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found2 || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found2)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow2 ?? "collection"}`);
        found2 = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow2) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow2}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found: found2,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep: sep4, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep4?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep4) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep4 ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep4, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep4 = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep4 + cb;
          sep4 = "";
          break;
        }
        case "newline":
          if (comment)
            sep4 += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep: sep4, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep4?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep4 && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep4 && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep4, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep4 ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep4)
            for (const st of sep4) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep4, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
  const start = scalar.offset;
  const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar.source ? splitLines(scalar.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header.length;
    if (scalar.source)
      end2 += scalar.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar.indent + header.indent;
  let offset = scalar.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep4 = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep4 + indent.slice(trimIndent) + content;
      sep4 = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep4 === " ")
        sep4 = "\n";
      else if (!prevMoreIndented && sep4 === "\n")
        sep4 = "\n\n";
      value += sep4 + indent.slice(trimIndent) + content;
      sep4 = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep4 === "\n")
        value += "\n";
      else
        sep4 = "\n";
    } else {
      value += sep4 + content;
      sep4 = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header.length + scalar.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error2 = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error2 === -1)
        error2 = offset + i;
    }
  }
  if (error2 !== -1)
    onError(error2, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length };
}
function splitLines(source) {
  const split2 = source.split(/\n( *)/);
  const first = split2[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split2.length; i += 2)
    lines.push([split2[i], split2[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
  const { offset, type, source, end } = scalar;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line2 = /(.*?)\r?\n/sy;
  let match2 = line2.exec(source);
  if (!match2)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match2[1].replace(trimEnd, "");
  let sep4 = " ";
  let pos = line2.lastIndex;
  while (match2 = line2.exec(source)) {
    const lm = match2[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep4 === "\n")
        res += sep4;
      else
        sep4 = "\n";
    } else {
      res += sep4 + lm;
      sep4 = " ";
    }
    pos = line2.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match2 = last.exec(source);
  return res + sep4 + (match2?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length, onError);
        i += length;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "\x85",
  // Unicode next line
  _: "\xA0",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length, onError) {
  const cc = source.substr(offset, length);
  const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source.substr(offset - 2, length + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar = isScalar(res) ? res : new Scalar(res);
  } catch (error2) {
    const msg = error2 instanceof Error ? error2.message : String(error2);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar = new Scalar(value);
  }
  scalar.range = range;
  scalar.source = value;
  if (type)
    scalar.type = type;
  if (tagName)
    scalar.tag = tagName;
  if (tag.format)
    scalar.format = tag.format;
  if (comment)
    scalar.comment = comment;
  return scalar;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error2) {
        const message = error2 instanceof Error ? error2.message : String(error2);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning2) => {
      const pos = getErrorPos(source);
      if (warning2)
        this.warnings.push(new YAMLWarning(pos, code, message));
      else
        this.errors.push(new YAMLParseError(pos, code, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning2) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning2);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error2 = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error2);
        else
          this.doc.errors.push(error2);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit3(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit3.BREAK = BREAK2;
visit3.SKIP = SKIP2;
visit3.REMOVE = REMOVE2;
visit3.itemAtPath = (cst, path) => {
  let item = cst;
  for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index];
    } else
      return void 0;
  }
  return item;
};
visit3.parentCollection = (cst, path) => {
  const parent = visit3.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line2 = this.getLine();
    if (line2 === null)
      return this.setNext("stream");
    if (line2[0] === BOM) {
      yield* this.pushCount(1);
      line2 = line2.substring(1);
    }
    if (line2[0] === "%") {
      let dirEnd = line2.length;
      let cs = line2.indexOf("#");
      while (cs !== -1) {
        const ch = line2[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line2.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line2[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line2.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line2.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line2 = this.getLine();
    if (line2 === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line2[n]) {
      case "#":
        yield* this.pushCount(line2.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line2.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line2 = this.getLine();
    if (line2 === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line2[0] !== "#" || indent === 0 && (line2.startsWith("---") || line2.startsWith("...")) && isEmpty(line2[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line2[0] === "]" || line2[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line2[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line2[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line2.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote2 = this.charAt(0);
    let end = this.buffer.indexOf(quote2, this.pos + 1);
    if (quote2 === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list2, type) {
  for (let i = 0; i < list2.length; ++i)
    if (list2[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list2) {
  for (let i = 0; i < list2.length; ++i) {
    switch (list2[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error2) {
    const token = error2 ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep4;
      if (scalar.end) {
        sep4 = scalar.end;
        sep4.push(this.sourceToken);
        delete scalar.end;
      } else
        sep4 = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar.offset,
        indent: scalar.indent,
        items: [{ start, key: scalar, sep: sep4 }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar);
  }
  *blockScalar(scalar) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep4 = it.sep;
              sep4.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep: sep4 }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep4 = fc.end.splice(1, fc.end.length);
        sep4.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep: sep4 }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// src/config/yaml/marks.ts
var Marks = class {
  #marks = /* @__PURE__ */ new Map();
  set(path, mark) {
    this.#marks.set(JSON.stringify(path), mark);
  }
  get(path) {
    return this.#marks.get(JSON.stringify(path));
  }
  /** All marks: the path of each, and the offset of its value. */
  offsets() {
    return [...this.#marks].map(([path, { value }]) => [JSON.parse(path), value]);
  }
  /** The offset to report for a path: of its value, else of the nearest enclosing one. */
  offset(path, at) {
    for (let length = path.length; length >= 0; length -= 1) {
      const mark = this.get(path.slice(0, length));
      if (mark === void 0) continue;
      const whole = length === path.length;
      return whole && at === "value" ? mark.value : mark.key ?? mark.value;
    }
    return 0;
  }
};
function textPlaces(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    const within = Math.min(offset, text.length);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if ((starts[middle] ?? 0) <= within) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: within - (starts[low] ?? 0) + 1 };
  };
}

// src/config/yaml/syntax-findings.ts
var MOST = 20;
var QUOTES = {
  why: "In YAML this character has a meaning of its own at the start of a value.",
  hint: "Put the value in quotes."
};
var INDENTED = {
  message: "The indentation is wrong here.",
  why: "The keys of one mapping start in the same column, and what belongs to a key stands further in.",
  hint: "Line the keys up, two spaces further in than the key above that they belong to."
};
var ONE_LINE_KEY = {
  message: "This is neither a key nor a value.",
  why: "A key ends in a colon and a space.",
  hint: "Write `key: value`, with a space after the colon."
};
var ADVICE = {
  BAD_INDENT: INDENTED,
  BAD_SCALAR_START: QUOTES,
  BAD_ALIAS: QUOTES,
  BAD_DQ_ESCAPE: {
    why: "In double quotes a backslash starts an escape such as \\n.",
    hint: "Write two backslashes, or put the value in single quotes."
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "A colon stands here where no key can be.",
    why: 'Text with ": " in it reads as a key and a value, and a line that is indented too far continues the one above.',
    hint: "Put the text in quotes, or correct the indentation."
  },
  MISSING_CHAR: {
    why: "What is opened has to be closed: quotes, [ and {; and a colon needs a space after it.",
    hint: "Close it, at the latest here."
  },
  MULTILINE_IMPLICIT_KEY: ONE_LINE_KEY,
  KEY_OVER_1024_CHARS: ONE_LINE_KEY,
  TAB_AS_INDENT: {
    message: "A tab is used as indentation here.",
    why: "YAML is indented with spaces only.",
    hint: "Replace the tab by two spaces."
  },
  TAG_RESOLVE_FAILED: {
    message: "A tag stands here.",
    why: 'A word that starts with "!" is a tag in YAML, and a configuration has none.',
    hint: "Put the value in quotes, or remove the tag."
  }
};
var UNCLOSED = {
  message: "A [ or { above is not closed.",
  why: "What is opened has to be closed, and what is between stands further in than the key.",
  hint: "Close it with ] or }, at the latest here."
};
var TEMPLATE = {
  message: "A value starts with {{ outside of quotes.",
  why: "In YAML a brace opens a mapping.",
  hint: 'Put the value in quotes: path: "{{group}}/{{date}}.md".'
};
function syntaxFindings(text, errors) {
  const byLine = /* @__PURE__ */ new Map();
  for (const error2 of errors) {
    const [offset] = error2.pos;
    const start = text.lastIndexOf("\n", offset - 1) + 1;
    if (byLine.size < MOST && !byLine.has(start)) byLine.set(start, finding(text, offset, start, error2));
  }
  return [...byLine.values()];
}
function atOffset(offset, code, text) {
  return { offset, code, ...text };
}
function finding(text, offset, start, error2) {
  const line2 = text.slice(start).split(/\r?\n/u, 1)[0] ?? "";
  const template = /(?:^|[:\-[,]\s+)\{\{/u.exec(line2);
  const unclosed = /^Flow .* end with/u.test(error2.message);
  const advice = template !== null ? TEMPLATE : unclosed ? UNCLOSED : ADVICE[error2.code];
  const place = template === null ? offset : start + template.index + template[0].length - 2;
  const sentence = `${error2.message.replace(/\s+/gu, " ")}.`;
  const {
    message = sentence,
    why = `YAML does not allow it: ${quote(text.slice(offset).split("\n", 1)[0] ?? "")}.`,
    hint = "Correct the line; text with special characters goes in quotes."
  } = advice ?? {};
  return atOffset(place, "config/syntax", { message, why, hint });
}

// src/config/yaml/read-node.ts
var MOST_NODES = 2e4;
function readNode(document, isText) {
  const reader = new NodeReader(isText);
  const value = reader.read(document.contents, []);
  return { value: reader.exhausted ? void 0 : value, marks: reader.marks, findings: reader.findings };
}
var NodeReader = class {
  marks = new Marks();
  findings = [];
  #isText;
  #anchors = /* @__PURE__ */ new Map();
  #open = /* @__PURE__ */ new Set();
  #nodes = 0;
  constructor(isText) {
    this.#isText = isText;
  }
  get exhausted() {
    return this.#nodes > MOST_NODES;
  }
  read(node, path, key) {
    this.#nodes += 1;
    const offset = node?.range?.[0] ?? key ?? 0;
    if (this.exhausted) {
      if (this.#nodes === MOST_NODES + 1) this.#report(offset, "config/too-large", TOO_MANY);
      return null;
    }
    if (isAlias(node)) return this.#readAlias(node.source, offset, path, key);
    this.marks.set(path, { value: offset, ...key !== void 0 && { key } });
    if (node === null) return null;
    if ("anchor" in node && node.anchor !== void 0) this.#anchors.set(node.anchor, node);
    this.#open.add(node);
    const value = this.#readContent(node, path, key);
    this.#open.delete(node);
    return value;
  }
  #readContent(node, path, key) {
    if (isSeq(node)) return node.items.map((item, index) => this.read(item, [...path, index]));
    if (isMap(node)) return this.#readMap(node.items, path);
    if (!isScalar(node)) return null;
    const { source } = node;
    if (typeof node.value === "string") return node.value;
    if (source !== void 0)
      this.marks.set(path, { ...this.marks.get(path), value: node.range?.[0] ?? key ?? 0, source });
    return typeof node.value === "number" && source !== void 0 && this.#isText(path) ? source : node.value;
  }
  #readMap(pairs2, path) {
    const mapping = /* @__PURE__ */ Object.create(null);
    const first = /* @__PURE__ */ new Map();
    for (const pair of pairs2) {
      const offset = pair.key.range?.[0] ?? 0;
      const name = this.#keyOf(pair.key, offset);
      if (name === void 0) continue;
      if (first.has(name)) this.#report(offset, "config/duplicate-key", twice(name));
      else {
        first.set(name, offset);
        mapping[name] = this.read(pair.value, [...path, name], offset);
      }
    }
    return mapping;
  }
  #keyOf(key, offset) {
    const name = isScalar(key) ? textOf2(key) : void 0;
    if (name === void 0 || name === "") this.#report(offset, "config/bad-key", NO_TEXT);
    else if (name === "__proto__") this.#report(offset, "config/bad-key", FORBIDDEN);
    else if (name === "<<") this.#report(offset, "config/bad-key", MERGE);
    else return name;
    return void 0;
  }
  #readAlias(name, offset, path, key) {
    this.marks.set(path, { value: offset, ...key !== void 0 && { key } });
    const node = this.#anchors.get(name);
    if (node !== void 0 && !this.#open.has(node)) {
      const value = this.read(node, path, key);
      this.marks.set(path, { ...this.marks.get(path), value: offset });
      return value;
    }
    const other = nearest(name, this.#anchors.keys());
    this.#report(offset, "config/syntax", {
      message: node === void 0 ? `Nothing is called &${name} above.` : `&${name} holds itself.`,
      why: 'A value that starts with "*" stands for an earlier one that is marked with "&".',
      hint: other === void 0 || node !== void 0 ? `If it is text, put it in quotes: ${quote(`*${name}`)}.` : `Did you mean *${other}? If it is text, put it in quotes.`
    });
    return ALIAS2;
  }
  #report(offset, code, text) {
    this.findings.push(atOffset(offset, code, text));
  }
};
var ALIAS2 = /* @__PURE__ */ Symbol("alias");
function textOf2(key) {
  return typeof key.value === "string" ? key.value : key.source;
}
function twice(name) {
  return {
    message: `The key ${quote(name)} is given twice in this mapping.`,
    why: "A key can have one value only.",
    hint: "Keep one of them, or join the two."
  };
}
var TOO_MANY = {
  message: "The configuration is too large.",
  why: `With its aliases it has more than ${MOST_NODES} values.`,
  hint: 'Write less with "*" and "&".'
};
var NO_TEXT = {
  message: "A key is missing here, or is not text.",
  why: "In a mapping each value has a key; and a brace outside of quotes opens a mapping.",
  hint: 'Write `key: value`; text with braces goes in quotes, as "{{date}}.md".'
};
var FORBIDDEN = {
  message: 'Nothing can be called "__proto__".',
  why: "The name has a meaning of its own in JavaScript.",
  hint: "Choose another name."
};
var MERGE = {
  message: 'Mappings cannot be merged with "<<".',
  why: "YAML 1.2 has no merge keys.",
  hint: "Use an alias for a whole value (key: *name), or repeat the keys."
};

// src/config/explain/wrong-type.ts
var BOOLEANS = { yes: "true", on: "true", no: "false", off: "false" };
function wrongType(schema4, path, value, source) {
  const empty = value === null;
  const key = formatKey(path);
  return {
    severity: "error",
    code: empty ? "config/empty-value" : "config/wrong-type",
    path,
    at: empty ? "key" : "value",
    message: empty ? `${key} has no value.` : `${key} is ${valueWords(value, source)}.`,
    why: `It should be ${expectedWords(schema4)}.`,
    hint: empty ? emptyHint(schema4) : typeHint(schema4, value, source)
  };
}
function missingKey(schema4, path) {
  const key = String(path.at(-1) ?? "");
  const example = exampleOf(schema4);
  return {
    severity: "error",
    code: "config/missing-key",
    path,
    at: "key",
    message: `${formatKey(path)} is missing.`,
    why: schema4?.description ?? `It should be ${expectedWords(schema4)}.`,
    hint: `Add it${example === void 0 ? "" : `, as ${key}: ${example}`}.`
  };
}
function emptyHint(schema4) {
  const example = exampleOf(schema4);
  return `Write ${example === void 0 ? "a value" : `one, as ${example}`}, or remove the key.`;
}
function typeHint(schema4, value, source) {
  const example = exampleOf(schema4);
  const fallback = example === void 0 ? `Write ${expectedWords(schema4)}.` : `Write it as ${example}.`;
  const types = [schema4, ...schema4?.anyOf ?? []].map((branch2) => branch2?.type);
  if (types.includes("array") && typeof value === "string" && !types.includes("string")) {
    return `Put it in a list: ${flow([value])}.`;
  }
  if (types.includes("array") && typeof value === "object" && !Array.isArray(value)) {
    return 'Put it in a list: start each entry with "- ", or put [ and ] around it.';
  }
  if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) {
    return `Put it in quotes: ${quote(source ?? String(value))}.`;
  }
  if (types.includes("string") && typeof value === "object" && !Array.isArray(value)) {
    return 'Text with ": " or braces in it goes in quotes.';
  }
  if (types.includes("boolean") && typeof value === "string") {
    const other = BOOLEANS[value.toLowerCase()] ?? nearest(value, ["true", "false"]);
    return other === void 0 ? "Write true or false." : `Write ${other}, without quotes.`;
  }
  if ((types.includes("integer") || types.includes("number")) && typeof value === "string" && /^\d+$/u.test(value)) {
    return `Write ${value} without quotes.`;
  }
  return fallback;
}
var TYPES = {
  string: "text",
  boolean: "true or false",
  array: "a list",
  object: "a mapping of keys",
  integer: "a whole number",
  number: "a number"
};
function expectedWords(schema4) {
  if (schema4?.title !== void 0) return schema4.title;
  if (schema4?.enum !== void 0) return `one of ${schema4.enum.join(", ")}`;
  if (schema4?.items?.title !== void 0) return `a list, each entry ${schema4.items.title}`;
  return TYPES[schema4?.type ?? ""] ?? "something else";
}
function valueWords(value, source) {
  if (value === null || value === void 0) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping of keys";
  if (typeof value === "string") return `the text ${quote(withoutSecrets(value))}`;
  const written2 = (source ?? String(value)).slice(0, 200);
  return typeof value === "number" ? `the number ${written2}` : written2;
}
function withoutSecrets(text) {
  return text.replace(/([a-z][a-z0-9+.-]*:\/\/)(?:[^\s/?#@]*@)*([^\s/?#@]*)[/?#@]\S*/giu, "$1$2/\u2026");
}
function exampleOf(schema4) {
  const example = exampleValue(schema4);
  return example === void 0 ? void 0 : flow(example);
}
function exampleValue(schema4) {
  if (schema4 === void 0) return void 0;
  if (schema4.examples?.[0] !== void 0) return schema4.examples[0];
  if (schema4.enum !== void 0) return schema4.enum[0];
  if (schema4.type === "boolean") return true;
  if (schema4.items !== void 0) {
    const item = exampleValue(schema4.items);
    return item === void 0 ? void 0 : [item];
  }
  const { properties = {}, additionalProperties, propertyNames } = schema4;
  if (typeof additionalProperties === "object") {
    const entry = exampleValue(additionalProperties);
    return entry === void 0 ? void 0 : { [String(exampleValue(propertyNames))]: entry };
  }
  const required2 = schema4.required ?? Object.keys(properties).slice(0, 1);
  const entries = required2.map((key) => [key, exampleValue(properties[key])]);
  return entries.length === 0 ? void 0 : Object.fromEntries(entries);
}
function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`).join(", ")} }`;
  }
  if (typeof value !== "string") return String(value);
  return /^[A-Za-z/][\w./:-]*[\w/]$/u.test(value) && !/^(?:true|false|null)$/iu.test(value) ? value : quote(value);
}

// src/config/explain/explain-issue.ts
function explainIssue(issue2, written2, base = []) {
  const path = [...base, ...steps(issue2.path)];
  const value = valueAt(written2.data, path);
  const schema4 = schemaAt(written2.schema, path);
  if (value === ALIAS2) return [];
  switch (issue2.code) {
    case "unrecognized_keys":
      return issue2.keys.map((key) => unknownKey(written2.schema, schema4, path, key));
    case "invalid_type":
      if (value === void 0) return [missingKey(schema4, path)];
      return [wrongType(schema4, path, value, written2.source(path))];
    case "invalid_value":
      if (typeof value !== "string") return explainAbsent(schema4, path, value, written2);
      return [wrongChoice(schema4, path, value)];
    case "invalid_union": {
      const branch2 = issue2.errors.find((issues) => !issues.some((inner) => isOfWrongType(inner, value)));
      if (branch2 === void 0) return explainAbsent(schema4, path, value, written2);
      return branch2.flatMap((inner) => explainIssue(inner, written2, path));
    }
    case "invalid_key":
      return issue2.issues.flatMap((inner) => explainKey(inner, path));
    case "too_small":
    case "too_big":
      return [wrongSize(schema4, path, value, issue2)];
    case "custom":
      return [refused(issue2.params ?? {}, path, value, "value")];
    default:
      return [wrongType(schema4, path, value, written2.source(path))];
  }
}
function steps(path) {
  return path.map((step) => typeof step === "symbol" ? String(step) : step);
}
function isOfWrongType(issue2, value) {
  if (issue2.path.length > 0) return false;
  if (issue2.code === "invalid_union")
    return issue2.errors.every((issues) => issues.some((inner) => isOfWrongType(inner, value)));
  return issue2.code === "invalid_type" || issue2.code === "invalid_value" && typeof value !== "string";
}
function explainAbsent(schema4, path, value, written2) {
  return [
    value === void 0 ? missingKey(schema4, path) : wrongType(schema4, path, value, written2.source(path))
  ];
}
function explainKey(issue2, path) {
  return issue2.code === "custom" ? [refused(issue2.params ?? {}, path, path.at(-1), "key")] : [];
}
function wrongChoice(schema4, path, value) {
  const choices = [schema4, ...schema4?.anyOf ?? []].flatMap((branch2) => branch2?.enum ?? []);
  const other = nearest(value, choices);
  return {
    severity: "error",
    code: "config/wrong-value",
    path,
    at: "value",
    message: `${formatKey(path)} cannot be ${valueWords(value)}.`,
    why: `It is one of ${choices.join(", ")}.`,
    hint: other === void 0 ? `Write ${choices.join(" or ")}.` : `Did you mean ${other}?`
  };
}
function wrongSize(schema4, path, value, issue2) {
  const bound = issue2.code === "too_small" ? `at least ${issue2.minimum}` : `at most ${issue2.maximum}`;
  const isList = Array.isArray(value);
  const example = exampleOf(schema4);
  return {
    severity: "error",
    code: "config/wrong-value",
    path,
    at: "value",
    message: isList ? `${formatKey(path)} has ${value.length || "no"} entries.` : `${formatKey(path)} is ${valueWords(value)}.`,
    why: isList ? `It needs ${bound}.` : `It is ${bound}.`,
    hint: example === void 0 ? `Write ${expectedWords(schema4)}.` : `Write it as ${example}.`
  };
}
function refused(params, path, value, at) {
  const { code = "config/wrong-value", expected, example, message, why, suggestion, hint } = params;
  const subject = at === "key" ? `A key of ${formatKey(path.slice(0, -1))}` : formatKey(path);
  const should = expected === void 0 ? "It has another form." : `It should be ${expected}.`;
  return {
    severity: "error",
    code,
    path,
    at,
    message: message ?? `${subject} cannot be ${valueWords(value)}.`,
    why: why ?? should,
    hint: hint ?? hintOf(suggestion, example)
  };
}
function hintOf(suggestion, example) {
  if (suggestion !== void 0) return `Did you mean ${flow(suggestion)}?`;
  return example === void 0 ? "Correct it." : `Write it as ${flow(example)}.`;
}
function unknownKey(root, schema4, path, key) {
  const valid = Object.keys(schema4?.properties ?? {});
  const where = path.length === 0 ? "at the top" : `in ${formatKey(path)}`;
  return {
    severity: "error",
    code: "config/unknown-key",
    path: [...path, key],
    at: "key",
    message: `There is no key ${quote(key)} ${where}.`,
    why: `The keys ${path.length === 0 ? "there" : "of this mapping"} are ${valid.join(", ")}.`,
    hint: hintFor(root, valid, path, key)
  };
}
function hintFor(root, valid, path, key) {
  const close = nearest(key, valid);
  const homes = homesOf(root, key, []).map((home) => ({ home, shared: sharedSteps(home, path) }));
  const best = homes.reduce(
    (found2, next) => found2 === void 0 || next.shared > found2.shared ? next : found2,
    void 0
  );
  if (best !== void 0 && (close === void 0 || plainName(close) !== plainName(key))) {
    return best.home.length === 0 ? `${key} belongs at the top.` : `${key} belongs in ${best.home.join(".")}.`;
  }
  if (close !== void 0) return `Did you mean ${close}?`;
  return "Remove it, or write one of the keys that exist.";
}
function homesOf(schema4, key, path) {
  const properties = schema4.properties ?? {};
  const { additionalProperties, items, anyOf = [] } = schema4;
  return [
    ...Object.hasOwn(properties, key) ? [[...path]] : [],
    ...Object.entries(properties).flatMap(([name, inner]) => homesOf(inner, key, [...path, name])),
    ...typeof additionalProperties === "object" ? homesOf(additionalProperties, key, [...path, "<id>"]) : [],
    ...items === void 0 ? [] : homesOf(items, key, path),
    ...anyOf.flatMap((inner) => homesOf(inner, key, path))
  ];
}
function sharedSteps(home, path) {
  const differs = home.findIndex((step, index) => step !== path[index] && step !== "<id>");
  return differs === -1 ? home.length : differs;
}

// src/config/resolve-agenda.ts
function resolveAgenda(id2, { label: written2 = `${id2}-agenda`, sections, order: order2, park, path, ...agenda }) {
  const label2 = written2 === false ? null : written2;
  const orders = resolveOrder(order2);
  const lists = sections.flatMap((section3, index) => resolveSection(section3, { id: id2, index }, label2, orders));
  const isPlaced = label2 === null || lists.some(({ source }) => source.kind === "labelled");
  return {
    ...agenda,
    label: label2,
    park: park ?? null,
    path: path ?? null,
    lists: isPlaced ? lists : [labelled(label2, orders), ...lists]
  };
}
function labelled(label2, order2) {
  const source = { kind: "labelled", label: label2 };
  return { title: null, source, groupBy: "repository", order: order2, limit: null, repeat: true };
}
function resolveSection({ title, groupBy: groupBy2, order: order2, limit, repeat, ...written2 }, { id: id2, index }, label2, otherwise) {
  const source = sourceOf(written2, { id: id2, index }, label2);
  if (source === null) return [];
  return [
    {
      title: title ?? null,
      source,
      groupBy: resolveGroupBy(groupBy2 ?? (source.kind === "labelled" ? "repository" : "none")),
      order: order2 === void 0 ? otherwise : resolveOrder(order2),
      limit: limit ?? null,
      repeat
    }
  ];
}
function sourceOf({
  query,
  label: own2,
  category,
  standing: standing2
}, { id: id2, index }, label2) {
  if (query !== void 0)
    return { kind: "query", query, key: `groups.${id2}.agenda.sections[${index}].query` };
  if (own2 !== void 0) return { kind: "label", label: own2 };
  if (category !== void 0) return { kind: "category", category };
  if (standing2 !== void 0) return { kind: "standing", entries: standing2 };
  return label2 === null ? null : { kind: "labelled", label: label2 };
}
function resolveGroupBy(written2) {
  return typeof written2 === "string" ? written2 : { labels: [written2.label].flat() };
}
function resolveOrder(written2) {
  return [written2].flat().map((key) => typeof key === "string" ? key : { labels: key.label });
}

// src/config/resolve.ts
function resolveConfig(written2, file) {
  return {
    file,
    locations: {},
    host: written2.host ?? "",
    output: written2.output,
    publish: { ...written2.publish, branch: written2.publish.branch ?? null },
    renamed: written2.renamed,
    check: written2.check,
    site: { ...written2.site, url: written2.site.url?.replace(/\/*$/u, "/") ?? null },
    groups: Object.entries(written2.groups).map(([id2, group]) => resolveGroup(id2, group, written2.preset)),
    roles: Object.entries(written2.roles).map(([id2, role]) => resolveRole(id2, role))
  };
}
function resolveGroup(id2, { name = id2, preset, agenda, meeting: meeting2, minutes: minutes2, attendance: attendance2, templates: templates3 }, common) {
  const { discussion: discussion2, schedule, join: join4 = null, watch = null, calendar = null } = meeting2;
  const repository2 = discussion2?.repository ?? meeting2.repository ?? null;
  return {
    id: id2,
    name,
    preset: preset ?? common ?? null,
    agenda: resolveAgenda(id2, agenda),
    meeting: {
      ...meeting2,
      repository: repository2,
      discussion: discussion2 === void 0 ? null : { category: discussion2.category },
      schedule: schedule === void 0 ? null : resolveSchedule(schedule),
      join: join4,
      sessions: meeting2.sessions.map((session2) => ({ time: session2.time, join: session2.join ?? null })),
      watch,
      calendar,
      duration: meeting2.duration ?? null,
      skipBelow: meeting2.skipBelow ?? null
    },
    minutes: {
      ...minutes2,
      hackmd: minutes2.hackmd === void 0 ? null : resolveHackMd(minutes2.hackmd),
      actionIssues: resolveActionIssues(minutes2.actionIssues, repository2)
    },
    attendance: resolveAttendance(attendance2),
    templates: { agenda: templates3.agenda ?? null, minutes: templates3.minutes ?? null }
  };
}
function resolveAttendance({ members: members2, inactive, quorum }) {
  return {
    members: members2 ?? null,
    inactive: inactive === void 0 ? null : { below: shareOf(inactive.below), of: inactive.of },
    quorum: quorum === void 0 ? null : shareOf(quorum)
  };
}
function resolveActionIssues(written2, meetings) {
  const repository2 = written2?.repository ?? meetings;
  if (written2 === void 0 || repository2 === null) return null;
  return { repository: repository2, labels: written2.labels, due: written2.due ?? null };
}
function resolveHackMd({
  team: team2,
  write,
  collect = write === "owners" ? "commit" : "pull-request"
}) {
  return { team: team2 ?? null, write, collect };
}
function resolveSchedule({
  ical,
  match: match2,
  cancelled = [],
  rrule,
  every: every2 = [],
  timezone: written2
}) {
  if (ical !== void 0)
    return { kind: "ical", ical, match: match2 ?? null, cancelled, timezone: written2 ?? null };
  const timezone = written2 ?? "UTC";
  if (rrule !== void 0) return { kind: "rrule", rrule, timezone };
  return { kind: "every", every: typeof every2 === "string" ? [every2] : every2, timezone };
}
function resolveRole(id2, { name = id2, link, discussed, preset: _, ...role }) {
  const { document } = role;
  return {
    ...role,
    id: id2,
    name,
    link: link ?? null,
    discussed: discussed ?? null,
    document: typeof document === "string" ? document : document.map(
      ({ number: number3, title }, index) => number3 === void 0 ? { number: String(index + 1), title, unnumbered: true } : { number: String(number3), title }
    ),
    people: role.people.map(plainLogin),
    leaveOut: role.leaveOut.map(resolveEntry),
    sections: Object.fromEntries(
      Object.entries(role.sections).map(([number3, section3]) => [number3, resolveSection2(section3)])
    ),
    meetings: Object.entries(role.meetings).map(([meeting2, repository2]) => ({ name: meeting2, repository: repository2 })),
    chart: role.chart ?? null,
    templates: { update: role.templates.update ?? null, rollup: role.templates.rollup ?? null }
  };
}
function resolveSection2({ intro, match: match2, initiatives, releases, hackerone }) {
  return {
    intro: intro ?? null,
    match: match2.map(resolveEntry),
    initiatives: initiatives.map((initiative2) => {
      return { name: initiative2.name, match: initiative2.match.map(resolveEntry) };
    }),
    releases,
    hackerone: hackerone ?? null
  };
}
function resolveEntry({ author, ...entry }) {
  const given = Object.entries(entry).filter(([, value]) => value !== void 0 && value !== false);
  return { ...Object.fromEntries(given), ...author !== void 0 && { author: plainLogin(author) } };
}

// src/config/rules/meetings.ts
function differentMeetings(config2) {
  const seen = /* @__PURE__ */ new Map();
  return config2.groups.flatMap(({ id: id2, name, meeting: meeting2 }) => {
    if (meeting2.repository === null) return [];
    const key = `${meeting2.repository} ${name}`.toLowerCase();
    const other = seen.get(key);
    seen.set(key, other ?? id2);
    if (other === void 0) return [];
    return error("config/same-meeting", ["groups", id2, "name"], {
      message: `The groups ${other} and ${id2} have the same name and repository.`,
      why: `Their meeting issues in ${meeting2.repository} could not be told apart.`,
      hint: "Give one of them another name."
    });
  });
}
function issueHasRepository(config2) {
  return config2.groups.flatMap(({ id: id2, agenda, meeting: meeting2 }) => {
    if (meeting2.repository !== null) return [];
    const path = ["groups", id2, "meeting"];
    const idle = [
      // An agenda in a file is written by the schedule, too.
      ...meeting2.schedule === null || agenda.path !== null ? [] : ["schedule"],
      ...meeting2.labels.length === 0 ? [] : ["labels"],
      ...meeting2.closeAfterMinutes ? ["closeAfterMinutes"] : []
    ];
    return idle.slice(0, 1).map(
      (key) => warning("config/no-repository", [...path, key], {
        message: `${formatKey([...path, key])} is set, but no meeting issue can be opened.`,
        why: "meeting.repository says where, and is missing.",
        hint: "Add it, as repository: nodejs/security-wg."
      })
    );
  });
}
function excludesSomething(config2) {
  const scopes = [
    ...config2.groups.map(({ id: id2, agenda }) => {
      return { path: ["groups", id2, "agenda"], from: agenda.from, exclude: agenda.exclude };
    }),
    ...config2.roles.map(({ id: id2, from, exclude }) => ({ path: ["roles", id2], from, exclude }))
  ];
  return scopes.flatMap(({ path, from, exclude }) => {
    const scope2 = new Set(from.map((name) => name.toLowerCase()));
    return exclude.flatMap((name, index) => {
      const repository2 = name.toLowerCase();
      const owner = repository2.split("/")[0] ?? "";
      const why = scope2.has(repository2) ? "from names it, and exclude takes it out again." : scope2.has(owner) ? void 0 : `from does not look into ${name} anyway.`;
      if (why === void 0) return [];
      return warning("config/exclude", [...path, "exclude", index], {
        message: `Excluding ${name} makes no sense.`,
        why,
        hint: "Remove it from one of the two lists, or correct the name."
      });
    });
  });
}
function error(code, path, text) {
  return { severity: "error", code, path, at: "value", ...text };
}
function warning(code, path, text) {
  return { severity: "warning", code, path, at: "value", ...text };
}
function differentPaths(config2) {
  const documents = [
    ...config2.groups.map(({ id: id2, minutes: minutes2 }) => ({
      path: ["groups", id2, "minutes", "path"],
      name: "{{group}}",
      file: pathShape(minutes2.path, id2)
    })),
    ...config2.groups.flatMap(
      ({ id: id2, agenda }) => agenda.path === null ? [] : [{ path: ["groups", id2, "agenda", "path"], name: "{{group}}", file: pathShape(agenda.path, id2) }]
    ),
    ...config2.roles.map(({ id: id2, path }) => ({
      path: ["roles", id2, "path"],
      name: "{{role}}",
      file: pathShape(path, id2)
    }))
  ];
  const writers = /* @__PURE__ */ new Map();
  return documents.flatMap(({ path, name, file }) => {
    const other = writers.get(file.toLowerCase());
    if (other === void 0) {
      writers.set(file.toLowerCase(), path);
      return [];
    }
    return error("config/same-path", path, {
      message: `${formatKey(path)} is the same file as ${formatKey(other)}: ${file}.`,
      why: "Each would overwrite what the other wrote.",
      hint: `Put ${name} into the path, or choose another folder.`
    });
  });
}

// src/config/rules/roles.ts
function sectionsExist(config2) {
  return config2.roles.flatMap(({ id: id2, document, sections }) => {
    if (typeof document === "string") return [];
    const numbers = document.map(({ number: number3 }) => number3);
    const unknown = Object.keys(sections).filter((number3) => !numbers.includes(number3));
    return unknown.map((number3) => {
      const other = nearest(number3, numbers);
      return {
        ...error("config/unknown-section", ["roles", id2, "sections", number3], {
          message: `There is no section ${number3} in roles.${id2}.document.`,
          why: `Its sections are ${numbers.join(", ")}.`,
          hint: other === void 0 ? "Use the number of one of them." : `Did you mean "${other}"?`
        }),
        at: "key"
      };
    });
  });
}
function sectionsDiffer(config2) {
  return config2.roles.flatMap(({ id: id2, document }) => {
    if (typeof document === "string") return [];
    const numbers = document.map(({ number: number3 }) => number3);
    return document.flatMap(({ number: number3 }, index) => {
      if (numbers.indexOf(number3) === index) return [];
      return error("config/role-document", ["roles", id2, "document", index, "number"], {
        message: `The section ${number3} is listed twice in roles.${id2}.document.`,
        why: "A number names one section.",
        hint: "Give one of them another number."
      });
    });
  });
}
function gathersSomething(config2) {
  return config2.roles.flatMap((role) => {
    const { id: id2, people, labels, titles, from, discussed, sections } = role;
    const own2 = from.some(
      (name) => from.some((owner) => name.toLowerCase().startsWith(`${owner.toLowerCase()}/`))
    );
    const releases = Object.values(sections).some((section3) => section3.releases.length > 0);
    if (people.length + labels.length + titles.length > 0 || own2 || discussed !== null || releases) return [];
    return warning("config/gathers-nothing", ["roles", id2], {
      message: `The role ${id2} gathers nothing.`,
      why: "It has none of people, labels and titles to say whose work is meant.",
      hint: "Add people: [their GitHub logins], or labels."
    });
  });
}
function reviewsHavePeople(config2) {
  return config2.roles.filter(({ reviews, involved, people }) => (reviews || involved) && people.length === 0).map(({ id: id2, reviews }) => {
    const key = reviews ? "reviews" : "involved";
    return warning("config/no-people", ["roles", id2, key], {
      message: `roles.${id2}.${key} is set, but the role has no people.`,
      why: `What is gathered is what its people ${reviews ? "reviewed" : "took part in"}.`,
      hint: "Add people: [their GitHub logins]."
    });
  });
}
function learnsIfToldFrom(config2) {
  return config2.roles.filter(({ learn, learnFrom }) => !learn && learnFrom.length > 0).map(
    ({ id: id2 }) => warning("config/learn", ["roles", id2, "learnFrom"], {
      message: `roles.${id2}.learnFrom has no effect.`,
      why: "learn is false, so nothing is learnt from earlier updates.",
      hint: "Remove one of the two keys."
    })
  );
}

// src/config/validate.ts
function validate2(data) {
  const whole = configSchema.safeParse(data);
  if (whole.success) return { written: whole.data, issues: [] };
  const { issues } = whole.error;
  const bad = new Set(
    issues.filter(({ code }) => code === "invalid_key").map(({ path }) => JSON.stringify(path))
  );
  const valid = (name, schema4) => Object.fromEntries(
    Object.entries(entriesOf(data, name)).filter(([id2, entry]) => {
      return !bad.has(JSON.stringify([name, id2])) && schema4.safeParse(entry).success;
    })
  );
  return {
    written: configSchema.parse({ groups: valid("groups", groupSchema), roles: valid("roles", roleSchema) }),
    issues
  };
}
function entriesOf(data, name) {
  if (typeof data !== "object" || data === null) return {};
  const entries = Reflect.get(data, name);
  return typeof entries === "object" && entries !== null && !Array.isArray(entries) ? entries : {};
}

// src/config/yaml/compose-yaml.ts
var LONGEST = 2e5;
var DEEPEST = 100;
function composeYaml(text) {
  const refused2 = (offset2, code, words) => {
    const [message = "", why = "", hint = ""] = words;
    return { document: null, findings: [atOffset(offset2, code, { message, why, hint })] };
  };
  if (text.length > LONGEST) {
    return refused2(0, "config/too-large", [
      "The configuration is too large.",
      `It has ${text.length} characters, and ${LONGEST} are the most that is read.`,
      "Is this the right file? Name another one with --config."
    ]);
  }
  const tokens = [...new Parser().parse(text)];
  if (depthOf(tokens) > DEEPEST) {
    return refused2(0, "config/too-large", [
      "The configuration is nested too deeply.",
      `It has more than ${DEEPEST / 2} levels.`,
      "Is this the right file? Name another one with --config."
    ]);
  }
  const composer = new Composer({ schema: "core", uniqueKeys: false, merge: false, prettyErrors: false });
  const [document = null, ...others] = composer.compose(tokens, true, text.length);
  if (document === null) return { document, findings: [] };
  const findings = syntaxFindings(text, [...document.errors, ...document.warnings]);
  if (findings.length > 0) return { document: null, findings };
  const second = others.find(({ contents }) => contents !== null);
  if (second === void 0) return { document, findings };
  const offset = second.contents?.range[0] ?? second.range[0];
  return refused2(offset, "config/several-documents", [
    `A second document starts here: ${quote(text.slice(offset).split("\n", 1)[0] ?? "")}.`,
    "A line of three dashes starts another YAML document, and a configuration is one.",
    "Remove the line of dashes."
  ]);
}
function depthOf(tokens) {
  let deepest = 0;
  const open2 = tokens.map((token) => ({ token, depth: 1 }));
  for (let next = open2.pop(); next !== void 0; next = open2.pop()) {
    const { token, depth } = next;
    if (typeof token !== "object" || token === null) continue;
    deepest = Math.max(deepest, depth);
    const { key, value, items } = token;
    for (const inner of [key, value, ...Array.isArray(items) ? items : []]) {
      open2.push({ token: inner, depth: depth + 1 });
    }
  }
  return deepest;
}

// src/config/parse-config.ts
function parseConfig(text, { file }) {
  const yaml = text.replace(/^\uFEFF/u, "");
  const at = textPlaces(yaml);
  const place = (offset) => ({ file, ...at(offset) });
  const { document, findings } = composeYaml(yaml);
  const syntax = ({ offset, code, message, why, hint }) => {
    return { severity: "error", code, place: place(offset), key: "", message, why, hint };
  };
  if (findings.length > 0) return { config: null, problems: findings.map(syntax) };
  const read = document === null ? null : readNode(document, isSectionNumber);
  const { value = null, marks = new Marks() } = read ?? {};
  const problems = (read?.findings ?? []).map(syntax);
  if (read === null || read.value !== void 0 && !isRecord(value)) {
    problems.push(...[notAMapping(value)].map(located));
  }
  if (!isRecord(value)) return { config: null, problems };
  const { written: written2, issues } = validate2(value);
  const config2 = { ...resolveConfig(written2, file), locations: locationsOf(marks, at) };
  const explained = explain(value, marks, issues);
  const crossed = RULES.flatMap((rule) => rule(config2));
  if (explained.length + problems.length === 0 && config2.groups.length + config2.roles.length === 0) {
    crossed.push(NOTHING_TO_DO);
  }
  problems.push(...[...explained, ...crossed].map(located));
  problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const invalid = problems.some(({ severity }) => severity === "error");
  return { config: invalid ? null : config2, problems };
  function located({ severity, code, path, at: at2, message, why, hint }) {
    return { severity, code, place: place(marks.offset(path, at2)), key: formatKey(path), message, why, hint };
  }
}
function locationsOf(marks, at) {
  const located = marks.offsets().map(([path, offset]) => {
    const { line: line2, column } = at(offset);
    return [formatKey(path), [line2, column]];
  });
  return Object.fromEntries(located);
}
function explain(data, marks, issues) {
  if (issues.length === 0) return [];
  const written2 = { data, schema: definitionSchema(), source: (path) => marks.get(path)?.source };
  const byValue = /* @__PURE__ */ new Map();
  for (const finding2 of issues.flatMap((issue2) => explainIssue(issue2, written2))) {
    const key = `${finding2.at} ${JSON.stringify(finding2.path)}`;
    if (!byValue.has(key)) byValue.set(key, finding2);
  }
  return [...byValue.values()];
}
function isSectionNumber(path) {
  return path.length === 5 && path[0] === "roles" && path[2] === "document" && path[4] === "number";
}
function notAMapping(value) {
  const empty = value === null;
  return {
    severity: "error",
    code: empty ? "config/empty" : "config/not-a-mapping",
    path: [],
    at: "value",
    message: empty ? "The configuration is empty." : "The configuration is not a mapping of keys.",
    why: "It has to name at least one group or role.",
    hint: "Start with groups: or roles:, or let minutebook init write it."
  };
}
var NOTHING_TO_DO = {
  severity: "error",
  code: "config/empty",
  path: [],
  at: "value",
  message: "The configuration has no group and no role.",
  why: "There is nothing to make a document for.",
  hint: "Add one under groups: or roles:, or let minutebook init write it."
};
var RULES = [
  differentPaths,
  differentMeetings,
  issueHasRepository,
  excludesSomething,
  sectionsExist,
  sectionsDiffer,
  gathersSomething,
  reviewsHavePeople,
  learnsIfToldFrom
];

// src/commands/load-config.ts
async function loadConfig(location, deps) {
  const { path, config: config2, problems } = await readConfig(location, deps);
  if (config2 === null) throw configError(problems);
  for (const problem of problems) deps.reporter.warn(problemText(problem), problem.place);
  deps.onConfig?.(config2);
  return { ...config2, file: path };
}
async function readConfig(location, deps) {
  const { cwd, files } = deps;
  const path = findConfigPath(location, deps);
  if (path === null) throw missing(null);
  const file = relative3(cwd, path);
  await refuseLink(path, deps);
  const text = await files.read(path);
  if (text === null) throw missing(file);
  const read = parseConfig(text, { file });
  if (read.config === null) return { path, ...read };
  const outside2 = await pathProblems(read.config, deps);
  return {
    path,
    config: outside2.length === 0 ? read.config : null,
    problems: [...read.problems, ...outside2].sort(
      (a, b) => a.place.line - b.place.line || a.place.column - b.place.column
    )
  };
}
async function refuseLink(path, deps) {
  const folder = await deps.files.realPath(dirname2(path));
  const why = whyOutside({
    path: join2(folder, basename(path)),
    real: await deps.files.realPath(path),
    root: await rootOf(folder, deps)
  });
  if (why === null) return;
  throw new MinutebookError("config/path", {
    message: `The configuration leads out of its repository: ${relative3(deps.cwd, path)}.`,
    why,
    hint: "Copy the file into the repository, or name the file itself with --config FILE."
  });
}
function findConfigPath({ file, beside }, { cwd, files }) {
  if (file !== void 0) return resolve3(cwd, file);
  const own2 = beside === void 0 ? null : resolve3(cwd, beside, CONFIG_NAME);
  return own2 !== null && files.exists(own2) ? own2 : findConfig(cwd, CONFIG_NAME, files);
}
function missing(file) {
  return new MinutebookError("config/missing", {
    message: file === null ? `There is no ${CONFIG_NAME}.` : `There is no configuration ${file}.`,
    why: file === null ? "Neither this folder nor any folder above it has one." : "The file does not exist.",
    hint: file === null ? "Let minutebook init write one, or name it with --config FILE; an agenda needs none: minutebook agenda --from nodejs --label security-wg-agenda." : "Correct the path, or let minutebook init write one."
  });
}

// src/commands/archive.ts
import { basename as basename2, extname as extname2, relative as relative5, resolve as resolve6, sep as sep3 } from "node:path";

// src/documents/group-meeting.ts
import { dirname as dirname3, join as join3, resolve as resolve4 } from "node:path";
function minutesFolder({ config: config2, group, out }, deps) {
  const template = group.minutes.path.replace(/\{\{\s*group\s*\}\}/gu, group.id);
  const fixed = template.slice(0, `${template}{{`.indexOf("{{"));
  return resolve4(outputFolder(config2, out, deps), dirname3(`${fixed}x`));
}
function registerPath(place, register, deps) {
  return join3(minutesFolder(place, deps), `${register}.md`);
}
async function actionsRegister(place, deps) {
  if (!place.group.minutes.registers.includes("actions")) return null;
  return deps.files.read(registerPath(place, "actions", deps));
}
function trackerOf({ config: config2, group }, deps) {
  const { discussion: discussion2 } = group.meeting;
  if (discussion2 === null) return deps.openTracker();
  const place = locationOfKey(config2, `groups.${group.id}.meeting.discussion.category`, deps);
  return deps.openTracker({ category: discussion2.category, ...place && { place } });
}

// src/documents/minutes-files.ts
import { extname, relative as relative4, resolve as resolve5, sep as sep2 } from "node:path";

// src/model/document-number.ts
function documentNumber(archive2, key) {
  const own2 = archive2.find((each) => each.key === key && each.number !== null);
  if (own2?.number != null) return own2.number;
  const before = archive2.filter((each) => each.key === null || each.key < key);
  const [last = "0"] = before.flatMap(({ number: number3 }) => number3 ?? []).toSorted((a, b) => Number(b) - Number(a));
  const taken = new Set(archive2.map(({ number: number3 }) => Number(number3 ?? 0)));
  let next = Number(last) + 1;
  while (taken.has(next)) next += 1;
  return String(next).padStart(last.startsWith("0") && last !== "0" ? last.length : 0, "0");
}
var IN_TITLE = /(?:\b(?:meeting|call|session|minutes|episode|no\.?|nr\.?|number)\s*|[#№]\s*)#?(\d{1,5})(?![\p{L}\d]|[-/.:]\d)/iu;
function numberInTitle(title) {
  const number3 = IN_TITLE.exec(title)?.[1] ?? null;
  return number3 !== null && /^(?:19|20)\d\d$/u.test(number3) ? null : number3;
}

// src/model/meeting.ts
function meetingDay({ date: date3, start, time: time2 }) {
  return time2 === void 0 ? date3 : `${date3} ${start === null ? time2 : timeOf(start)}`;
}
function meetingKey({ date: date3, time: time2 }) {
  return time2 === void 0 ? date3 : `${date3}-${time2.replace(":", "")}`;
}
function plannedStart({ start, sameDay }) {
  return sameDay?.planned ?? start;
}
function mayBeCalledByDay({ sameDay }) {
  if (sameDay === void 0 || sameDay.isNamed) return false;
  return sameDay.others.every((other) => sameDay.planned < other);
}
function timeOf(instant) {
  return instant.slice("yyyy-mm-ddT".length, "yyyy-mm-ddThh:mm".length);
}

// src/model/html-comments.ts
var HTML_COMMENTS = /<!--[\s\S]*?(?:-->|$)/gu;

// src/markdown/text-of.ts
function textOf3(node) {
  if (node.type === "html") return withoutComments(node.value);
  if ("value" in node) return node.value;
  if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
  return "children" in node ? node.children.map(textOf3).join("") : "";
}
function withoutComments(text) {
  return text.replace(HTML_COMMENTS, "");
}

// src/read/minutes/dates.ts
var DAYS2 = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
var MONTH = `(${MONTH_PATTERN})\\.?`;
var ORDINAL = "(\\d{1,2})(?:st|nd|rd|th)?";
var NUMERIC = /(?<![\d.])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])/u;
var COMPACT = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/u;
var MONTH_FIRST = new RegExp(`\\b${MONTH}[ -]+${ORDINAL}(?:,|\\s|-)\\s*(\\d{4})\\b`, "iu");
var DAY_FIRST = new RegExp(`\\b${ORDINAL}[ -]+(?:of )?${MONTH},?[ -]+(\\d{4})\\b`, "iu");
var SLASHES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/u;
var DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d{2})(?![\d.])/u;
var WITHOUT_YEAR = new RegExp(`\\b${MONTH} ${ORDINAL}\\b(?!,? \\d{4})`, "iu");
var IN_PATH = /(?<!\d)((?:19|20)\d{2})[-/._]+(0[1-9]|1[0-2])(?:[-_. ]?[a-z]{3,9})?[-/._]+(0[1-9]|[12]\d|3[01])(?!\d)/iu;
function dateIn(text, year = null) {
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return date2(numeric[1], numeric[3], numeric[4]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return date2(monthFirst[3], numberOf(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return date2(dayFirst[3], numberOf(dayFirst[2]), dayFirst[1]);
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return date2(dotted[3], dotted[2], dotted[1]);
  const slashes = SLASHES.exec(text);
  if (slashes !== null) return slashDate(text, slashes[1], slashes[2], slashes[3]);
  const compact = COMPACT.exec(text);
  if (compact !== null) return date2(compact[1], compact[2], compact[3]);
  const short = year === null ? null : WITHOUT_YEAR.exec(text);
  return short === null || year === null ? null : date2(year, numberOf(short[1]), short[2]);
}
function dateInPath(path) {
  const name = path.replace(/^.*[/\\]/u, "");
  const named = dateIn(name);
  if (named !== null) return named;
  const [, year, month, day] = IN_PATH.exec(path.replaceAll("\\", "/").replaceAll("__", "/")) ?? [];
  return year === void 0 ? null : date2(year, month, day);
}
function yearInPath(path) {
  return [...path.matchAll(/(?<!\d)(20\d{2})(?!\d)/gu)].at(-1)?.[1] ?? null;
}
function timeIn(text) {
  const [, hour, minute] = /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?!\d)(?:\s*[-–]\s*\d{1,2}:\d{2})?\s*(?:utc|gmt|z\b)/iu.exec(text) ?? /\d{4}-\d{2}-\d{2}[ T]([01]\d|2[0-3]):([0-5]\d)(?![\d])/u.exec(text) ?? [];
  return hour === void 0 || minute === void 0 ? null : `${hour.padStart(2, "0")}:${minute}`;
}
function slashDate(text, first = "", second = "", written2 = "") {
  const year = written2.length === 2 ? `20${written2}` : written2;
  const monthFirst = date2(year, first, second);
  const dayFirst = date2(year, second, first);
  const weekday = /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]*\b/iu.exec(text)?.[1]?.toLowerCase();
  const fits = (found2) => found2 !== null && weekday !== void 0 && DAYS2[(/* @__PURE__ */ new Date(`${found2}T00:00:00Z`)).getUTCDay()] === weekday;
  return fits(dayFirst) && !fits(monthFirst) ? dayFirst : monthFirst ?? dayFirst;
}
function numberOf(month = "") {
  return String(monthOf(month));
}
function date2(year = "", month = "", day = "") {
  const valid = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return valid ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}

// src/read/minutes/meetings.ts
var DAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
var MONTH2 = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
var DATED2 = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|20\\d{6}|${MONTH2}\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH2}|\\d{1,2}/\\d{1,2}/\\d{2,4})`;
var OPENS_WITH_DATE = new RegExp(
  `^(?:\\W|${DAY}\\b|(?:the|weekly|bi-?weekly|monthly|regular|meeting|notes|minutes|agenda|date|call|session|for|of|on|from)\\b)*${DATED2}(?!\\d)`,
  "iu"
);
var MEETING_THEN_DATE = new RegExp(
  `\\b(?:meeting|minutes|notes|call|sync|session|agenda)\\b.{0,30}${DATED2}(?!\\d)`,
  "iu"
);
var NO_MEETING = /\b(?:next|previous|last|upcoming|future|deadlines?|freeze|due)\b/iu;
var LONGEST2 = 120;
var SESSION = /^\W*(?:primary|secondary|tertiary|(?:first|second|third) (?:session|meeting|call)|(?:session|meeting|part) (?:\d|one|two|three|[abc])|(?:apac|emea|eu|us|na|americas)(?:[- ]friendly)? (?:session|meeting|call))\b/iu;
var CANCELLED = /\b(?:cancell?ed|cancell?ation|no meeting|not held|skipped)\b/iu;
function meetingParts(nodes, file, shared = false) {
  const several = shared || dateInPath(file) === null;
  const starts = several ? datedStarts(nodes, file, shared ? 1 : 2) ?? sessionStarts(nodes) : null;
  if (starts === null && shared) return { before: [...nodes], parts: [] };
  if (starts === null) return { before: [], parts: [{ nodes: [...nodes], date: null, cancelled: false }] };
  const parts = starts.map(({ index, date: date3 }, at) => {
    const end = starts[at + 1]?.index ?? nodes.length;
    const own2 = nodes.slice(index, end).filter((node) => !isYear(node));
    return { nodes: own2, date: date3, cancelled: isCancelled(own2) };
  });
  return { before: nodes.slice(0, starts[0]?.index ?? 0), parts };
}
function isMeetingHeading(text, year) {
  if (text.length > LONGEST2 || NO_MEETING.test(text) || dateIn(text, year) === null) return false;
  return OPENS_WITH_DATE.test(text) || MEETING_THEN_DATE.test(text);
}
function datedStarts(nodes, file, least) {
  const groups = /* @__PURE__ */ new Map();
  let year = yearInPath(file);
  for (const [index, node] of nodes.entries()) {
    const form = node.type === "heading" ? `heading ${node.depth}` : node.type === "paragraph" ? "line" : null;
    if (form === null || (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0) > 4 * LONGEST2)
      continue;
    const text = textOf3(node).trim();
    if (isYear(node)) year = text;
    if (!isMeetingHeading(text, year) || form === "line" && !isDateLine(text)) continue;
    const date3 = dateIn(text, year);
    year = /(?<!\d)20\d{2}(?!\d)/u.exec(text)?.[0] ?? year;
    groups.set(form, [...groups.get(form) ?? [], { index, date: date3 }]);
  }
  const several = [...groups].filter(([, starts]) => new Set(starts.map(({ date: date3 }) => date3)).size >= least);
  const [first] = several.toSorted(([a], [b]) => a < b ? -1 : 1);
  return first?.[1] ?? null;
}
function sessionStarts(nodes) {
  const starts = nodes.flatMap(
    (node, index) => node.type === "heading" && node.depth === 1 && SESSION.test(textOf3(node)) ? [{ index, date: null }] : []
  );
  return starts.length > 1 ? starts : null;
}
function isDateLine(text) {
  return text.length < 60 && OPENS_WITH_DATE.test(text) && !/[\r\n]/u.test(text);
}
function isYear(node) {
  return node.type === "heading" && /^20\d{2}$/u.test(textOf3(node).trim());
}
function isCancelled([heading, ...rest]) {
  if (heading === void 0) return false;
  if (CANCELLED.test(textOf3(heading))) return true;
  const words = rest.map((node) => textOf3(node).trim()).join(" ");
  return words.length < 120 && CANCELLED.test(words);
}

// src/read/minutes/parse-source.ts
function parseSource(text, options) {
  const tree = parseMarkdown(text, options);
  if (text.startsWith("\uFEFF")) {
    visit(tree, ({ position }) => {
      if (position?.start.offset !== void 0) position.start.offset += 1;
      if (position?.end.offset !== void 0) position.end.offset += 1;
    });
  }
  return tree;
}

// src/read/minutes/written-date.ts
var DATED3 = /^[ \t#>*_+-]*(?:meeting )?(?:date|when)\b[^\r\n]{4,300}$/gimu;
var BEGINNING = /^(?!\uFEFF?---)[\s\S]{400}[^\r\n]*[\r\n]/u;
function dateLineIn(text) {
  for (const [line2] of text.matchAll(DATED3)) if (dateIn(line2) !== null) return line2;
  return "";
}
function titleIn(text) {
  const [beginning = text] = BEGINNING.exec(text) ?? [];
  return headingsIn(beginning)[0] ?? headingsIn(text)[0] ?? "";
}
function writtenDate(text) {
  const dated = dateIn(titleIn(text)) ?? dateIn(dateLineIn(text));
  if (dated !== null) return dated;
  const heading = headingsIn(text).find((each) => isMeetingHeading(each, null));
  return heading === void 0 ? null : dateIn(heading);
}
function headingsIn(text) {
  try {
    const { children } = parseSource(text, { file: "minutes" });
    return children.flatMap((node) => node.type === "heading" ? [textOf3(node)] : []);
  } catch (error2) {
    if (isMinutebookError(error2)) return [];
    throw error2;
  }
}

// src/documents/heading-levels.ts
function headingsOf(text) {
  const { children } = parseSource(text, { file: "section" });
  return children.filter((node) => node.type === "heading");
}
function shifted(text, by, keepsFirst = false) {
  if (by === 0) return text;
  let result = text;
  for (const heading of headingsOf(text).toReversed()) {
    const { start } = offsets(heading);
    if (result[start] !== "#" || keepsFirst && start === 0) continue;
    const depth = Math.min(6, Math.max(1, heading.depth + by));
    result = result.slice(0, start) + "#".repeat(depth) + result.slice(start + heading.depth);
  }
  return result;
}
function retitled(text, heading) {
  const [first] = headingsOf(text);
  const { start, end } = offsets(first);
  return first === void 0 || start > 0 ? `${heading}

${text}` : heading + text.slice(end);
}
function offsets(node) {
  return { start: node?.position?.start.offset ?? 0, end: node?.position?.end.offset ?? 0 };
}

// src/documents/shared-minutes.ts
var PATTERNS = [
  ...["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyyMMdd", "EEEE, MMMM d, yyyy", "EEE, MMM d, yyyy"],
  ...["MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy", "dd MMM yyyy"],
  ...["MM/dd/yyyy", "M/d/yyyy", "MMMM d", "MMM d", "d MMMM", "d MMM"]
];
var parsed = remembering(20);
function meetingSections(text, path) {
  return readShared(text, path).sections;
}
function readShared(text, path) {
  return parsed(`${path}
${text}`, () => {
    const { children } = parseSource(text, { file: path });
    const starts = (datedStarts(children, path, 1) ?? []).filter(({ date: date3 }) => date3 !== null);
    const headings = children.filter((node) => node.type === "heading");
    const years = headings.filter(isYear).map((node) => {
      return { year: toString(node).trim(), depth: node.depth, ...offsets(node) };
    });
    const blocks = starts.map(({ index }, at) => children.slice(index, starts[at + 1]?.index));
    const shallower = (block) => block.findIndex((node, at) => at > 0 && node.type === "heading" && node.depth < depthOf2(block[0]));
    const isLoose = blocks.slice(0, -1).some((block) => {
      const at = shallower(block);
      return at > 0 && !block.slice(at).every(isYear);
    });
    const sections = blocks.map((block, at) => {
      const cut = isLoose ? block.findIndex(isYear) : shallower(block);
      const nodes = cut > 0 ? block.slice(0, cut) : block;
      const ruled = nodes.length > 1 && nodes.at(-1)?.type === "thematicBreak";
      const last = nodes.at(ruled ? -2 : -1);
      const [first] = nodes;
      const { start, end: headingEnd } = offsets(first);
      const date3 = starts[at]?.date ?? "";
      const heading = text.slice(start, headingEnd);
      const time2 = timeIn(toString(first));
      const pattern = patternOf(toString(first), date3);
      return {
        date: date3,
        time: time2,
        start,
        end: offsets(last).end,
        depth: depthOf2(first),
        heading,
        headingEnd,
        pattern,
        ruled
      };
    });
    return { sections, years };
  });
}
function depthOf2(node) {
  return node?.type === "heading" ? node.depth : 0;
}
function patternOf(heading, date3) {
  const bare = (pattern) => heading.replace(writeDate(pattern, date3), "");
  return PATTERNS.find((pattern) => bare(pattern) !== heading && /^[^\p{L}\d]*$/u.test(bare(pattern))) ?? null;
}
function meetingPart(days, { path, title, name }) {
  const [filed] = days;
  const find = (text) => {
    const found2 = days.map((day) => on(text, day));
    return found2.find((section3) => section3 !== void 0);
  };
  const on = (text, filed2) => {
    const sameDay = meetingSections(text, path).filter(({ date: date3 }) => date3 === filed2.date);
    if (filed2.time !== void 0) return sameDay.find(({ time: time2 }) => time2 === filed2.time);
    return sameDay.find(({ time: time2 }) => time2 === null) ?? (sameDay.length === 1 ? sameDay[0] : void 0);
  };
  return {
    read(file) {
      const section3 = find(file ?? "");
      if (file === null || section3 === void 0) return null;
      const { headingEnd, end, pattern, start } = section3;
      const text = pattern === null ? file.slice(start, end) : `# ${title}${file.slice(headingEnd, end)}`;
      return shifted(text, -shiftOf(section3, file), pattern !== null) + endingOf(file);
    },
    write(file, document) {
      const section3 = find(file ?? "");
      const body = document.replace(/^\uFEFF/u, "").replace(/[\r\n]+$/u, "");
      if (file === null || file.trim() === "") return `# ${name}

${shifted(body, 1)}
`;
      if (section3 === void 0) {
        const after = inserted(file, body, filed, { path, title });
        return find(after) === void 0 ? inserted(file, body, filed, { path, title, isFirst: true }) : after;
      }
      const { start, end, pattern, heading } = section3;
      const text = shifted(body, shiftOf(section3, file), pattern !== null);
      return file.slice(0, start) + (pattern === null ? text : retitled(text, heading)) + file.slice(end);
    }
  };
}
function endingOf(file) {
  return file.includes("\r\n") ? "\r\n" : "\n";
}
function shiftOf({ depth, start, end }, file) {
  if (depth <= 1) return 0;
  const least = Math.min(...headingsOf(file.slice(start, end)).map((heading) => heading.depth));
  return least < depth ? 0 : depth - 1;
}
function inserted(file, body, { date: date3, time: time2 }, { path, title, isFirst = false }) {
  const { sections, years } = readShared(file, path);
  const keyOf3 = (each) => `${each.date} ${each.time ?? ""}`;
  const key = keyOf3({ date: date3, time: time2 });
  const [first] = sections;
  const isNewestFirst = first === void 0 || keyOf3(first) >= keyOf3(sections.at(-1) ?? first);
  const anchor = sections.find((each) => isNewestFirst ? keyOf3(each) < key : keyOf3(each) > key);
  const sample = (isNewestFirst ? first : sections.at(-1)) ?? null;
  const block = written(body, sample, { date: date3, time: time2, title }, file);
  const ending = endingOf(file);
  const year = date3.slice(0, 4);
  const own2 = years.find((each) => each.year === year);
  const isRuled = sections.length > 1 && sections.slice(0, -1).every(({ ruled }) => ruled);
  const heading = years.length > 0 && own2 === void 0 ? `${"#".repeat(years[0]?.depth ?? 1)} ${year}

` : "";
  const at = (offset, text) => file.slice(0, offset) + text.replaceAll(/\r?\n/gu, ending) + file.slice(offset);
  if (isFirst) return at(first?.start ?? 0, `${block}

`);
  if (own2 !== void 0 && !sections.some((each) => each.date.startsWith(year)))
    return at(own2.end, `

${block}`);
  if (anchor !== void 0) {
    const above = years.findLast(({ end: end2 }) => end2 <= anchor.start);
    const opens = above !== void 0 && !sections.some(({ start }) => start > above.end && start < anchor.start);
    const offset = opens && !anchor.date.startsWith(year) ? above.start : anchor.start;
    return at(offset, `${heading}${block}${isRuled ? "\n\n---" : ""}

`);
  }
  const end = sections.at(-1)?.end ?? file.trimEnd().length;
  return at(end, `${isRuled ? "\n\n---" : ""}

${heading}${block}${end === file.length ? "\n" : ""}`);
}
function written(body, sample, { date: date3, time: time2, title }, file) {
  const depth = sample?.depth ?? (headingsOf(file).some((heading) => heading.depth === 1) ? 2 : 1);
  const by = Math.max(0, depth - 1);
  const [first] = headingsOf(body);
  const called = first === void 0 ? "" : toString(first).replace(/\s+/gu, " ").trim();
  if (sample?.pattern != null && time2 === void 0 && called === title) {
    const was = writeDate(sample.pattern, sample.date);
    const heading = sample.heading.replace(was, writeDate(sample.pattern, date3));
    return retitled(shifted(body, by), heading);
  }
  const isTold = depth > 0 && isMeetingHeading(called, null) && called.includes(date3);
  if (isTold) return shifted(body, by);
  const day = time2 === void 0 ? date3 : `${date3} ${time2}`;
  return `${"#".repeat(depth)}${depth === 0 ? "" : " "}${day}

${shifted(body, Math.max(1, depth))}`;
}

// src/documents/minutes-files.ts
async function minutesFiles(place, deps) {
  const { config: config2, group, out } = place;
  const output = outputFolder(config2, out, deps);
  const read = pathReader(group.minutes.path, group.id);
  const paths = await deps.files.list(minutesFolder(place, deps), extname(group.minutes.path));
  const files = await Promise.all(
    paths.map(async (path) => {
      const reading = read(relative4(output, path).split(sep2).join("/"));
      if (reading === null) return [];
      if (!isPathPerMeeting(group.minutes.path)) {
        const sections = meetingSections(await readableText(path, deps.files) ?? "", path);
        return sections.map(({ date: date4, time: time3 }) => ({
          path,
          date: date4,
          number: null,
          shared: true,
          ...time3 && { time: time3 }
        }));
      }
      const { number: number3, time: time2 } = reading;
      const date3 = reading.date ?? writtenDate(await readableText(path, deps.files) ?? "");
      return [{ path, date: date3, number: number3, ...time2 !== null && { time: time2 } }];
    })
  );
  return files.flat().sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
}
async function readableText(path, files) {
  try {
    return await files.read(path);
  } catch (error2) {
    if (!isMinutebookError(error2)) throw error2;
    return null;
  }
}
function keyOf({ date: date3, number: number3, ...rest }) {
  return date3 === null ? `0 ${(number3 ?? "").padStart(9, "0")}` : meetingKey({ ...rest, date: date3 });
}
async function filesBefore(place, before, deps) {
  const files = await minutesFiles(place, deps);
  return files.filter(isDated).filter((entry) => meetingKey(entry) < meetingKey(before));
}
function isDated(file) {
  return file.date !== null;
}
async function minutesPath(place, filed, deps) {
  const { config: config2, group, out } = place;
  const isNumbered = pathNames(group.minutes.path).some(({ name }) => name === "number");
  const number3 = isNumbered ? await numberOf2(place, filed, deps) : void 0;
  const values = { ...filed, group: group.id, isTimed: filed.time !== void 0, number: number3 };
  return resolve5(outputFolder(config2, out, deps), fillPath(group.minutes.path, values));
}
async function numberOf2(place, filed, deps) {
  const key = meetingKey(filed);
  const files = await minutesFiles(place, deps);
  if (files.length > 0) {
    const known = files.map((file) => ({
      key: isDated(file) ? meetingKey(file) : null,
      number: file.number
    }));
    return documentNumber(known, key);
  }
  const paths = await deps.files.list(minutesFolder(place, deps), extname(place.group.minutes.path));
  const titled = await Promise.all(
    paths.map(async (path) => {
      const text = await readableText(path, deps.files) ?? "";
      return { key: writtenDate(text), number: numberInTitle(titleIn(text)) };
    })
  );
  return documentNumber(
    titled.filter((each) => each.key !== key),
    key
  );
}

// src/model/minutes.ts
var NO_NOTES = "No notes taken.";

// src/read/minutes/forms.ts
var GROUP = "(?:working |steering |task |sub-?)?(?:groups?|wgs?|sigs?|teams?|projects?|committees?|councils?|forces?|foundation|staff|board(?: meetings?)?|members?|chairs?|officers?|liaisons?|maintainers?|community|director(?:s|ate)?)";
var BODY = "(?:tsc|tac|toc|pmc|cpc|ctc|governing board|apache|asf|cncf|eclipse|hyperledger|lf|linux foundation|lfph|openjs|openssf|psf)";
var FORMS = [
  { zone: "links", words: /^links?$/u },
  {
    zone: "absent",
    words: /^(?:[\p{L}'’/.-]+ ){0,3}?(?:absent|absentees?|absences?|regrets?|apologies|not present|not attending|non-attendees|did not attend|excused|unable to (?:attend|make it)|could not (?:attend|make it)|can't make it)(?: (?:from|for absence|received|sent|with regrets|with apologies))*$/u
  },
  { zone: "expected", words: /^(?:invited|invitees|expected)$/u },
  // German, French, Spanish, Portuguese, Italian, Dutch.
  {
    zone: "absent",
    words: /^(?:entschuldigt|abwesend|nicht anwesend|excusée?s?|absente?s?|ausentes?|disculpas|assenti|afwezig|afgemeld)$/u
  },
  {
    zone: "present",
    words: /^(?:(?:anwesend|teilnehmende?|teilnehmer(?:innen)?|anwesenheit)(?: waren)?|(?:personnes )?présente?s?|participante?s|asistentes?|presentes?|presenti|partecipanti|aanwezig(?:en)?)$/u
  },
  {
    zone: "agenda",
    words: /^(?:tagesordnung|ordre du jour|orden del día|ordem do dia|ordine del giorno|agendapunten)$/u
  },
  {
    zone: "notes",
    words: /^(?:protokoll|compte[- ]rendu|procès[- ]verbal|acta|ata|verbale|notulen|notizen)$/u
  },
  {
    zone: "actions",
    words: /^(?:aufgaben|nächste schritte|actions? à mener|à faire|tareas|acciones|próximos pasos|ações|azioni|actiepunten)$/u
  },
  {
    zone: "decisions",
    words: /^(?:beschlüsse|décisions?|acuerdos|decisiones|decisões|decisioni|besluiten)$/u
  },
  {
    zone: "upcoming",
    words: /^(?:nächstes (?:treffen|meeting)|prochaine réunion|próxima reunión|próxima reunião)$/u
  },
  // Not `Introduction of attendees`, which is an agenda point.
  {
    zone: "present",
    words: /^(?!introduc|review|welcome|agenda|update|note|time)(?:[\p{L}'’/.-]+ ){0,4}?(?:present|attendees?|attendance|in attendance|attended|attending|participants?|participating|roll[- ]?call|sign[- ]?in(?: sheet)?)(?: (?:was|were|are|list|sheet|record|taking|today|included?|online|remote(?:ly)?|virtually|in person|on (?:the )?call|and (?:apologies|regrets|absences?|roll[- ]?call|introductions|quorum)))*$/u
  },
  {
    zone: "present",
    words: /^(?:(?:invited |other |external )?(?:guests?|visitors)|observers|people|(?:[\p{L}-]+ ){0,2}members|who(?:'s| is| was|) (?:here|in|there|attended|joined)|(?:people |those )?(?:on the call|in the room|joining))$/u
  },
  {
    zone: "announcements",
    words: /^(?:(?:general|community|project|important|other) )?(?:announcements?|reminders?|news|psas?|shout[- ]?outs?)(?: (?:and|or|&|\/) .+)?$/u
  },
  { zone: "announcements", words: /^(?:additional details|(?:individual|personal) updates?)$/u },
  {
    zone: "summary",
    words: /^(?:quick recap|(?:meeting|executive|ai|discussion) summary|summary|recap|synopsis|(?:key )?takeaways|tl;?dr)$/u
  },
  {
    zone: "summary",
    words: /^(?:ai|machine)[- ](?:summari[sz]ed|generated|assisted) (?:notes|summary|minutes)$/u
  },
  {
    zone: "actions",
    words: /^(?:(?:new|open|my|all|current|pending|key|today's|list of|summary of) )*(?:action(?:s|[- ]items?|[- ]points?|ables?)?|ais|to-?dos?|tasks|assignments|follow[- ]?ups?|follow[- ]?up (?:actions|items|tasks)|next(?:[- ]steps?)?)(?: (?:needed|required|summary|list|log|taken|assigned|for (?:the )?next (?:meeting|call|time)|from (?:this|the|today's) (?:meeting|call)|(?:and|&|\/) (?:owners?|assignees?|follow[- ]?ups?|next steps|to-?dos?)))*$/u
  },
  { zone: "actions", words: /^review of (?:the )?(?:last|previous) meeting'?s? actions?(?: items?)?$/u },
  { zone: "frame", words: /^(?:action items? review|review (?:of )?(?:open |outstanding )?action items)$/u },
  {
    zone: "decisions",
    words: /^(?:(?:key|all|list of|summary of|formal) )*(?:decisions?|resolutions?|votes?|motions?|agreements?|approvals|conclusions?|outcomes?|consensus)(?: (?:made|items?|taken|reached|passed|log|summary|(?:and|&|\/) (?:votes?|resolutions?|decisions?|agreements?|outcomes?|conclusions?)))*$|^(?:[\p{L}]+ ){1,3}approved$/u
  },
  {
    zone: "questions",
    words: /^(?:q ?(?:&|and|\/) ?a|questions)\b|^(?:open|audience|community) (?:q ?(?:&|and|\/) ?a|questions)$/u
  },
  {
    zone: "upcoming",
    words: /^(?:(?:date|time|schedule)(?: (?:and|&) (?:time|date|place))? of (?:the )?)?(?:upcoming|next|future|following) (?:scheduled )?(?:meetings?|calls?|sessions?|syncs?|agenda|events?|dates)(?: dates?| times?| agenda| details|\/|,| and)*$/u
  },
  { zone: "upcoming", words: /^next (?:week|month|time)'?s? .*(?:session|meeting|call|agenda)s?$/u },
  {
    zone: "upcoming",
    words: /^(?:agenda|(?:proposed |potential |possible |discussion )?(?:topics?|items|agenda items))(?: setting)? for (?:the )?(?:next|future|upcoming) (?:time|meetings?|calls?|sessions?|week)$|^future (?:topics|items|agenda items|discussions?)$/u
  },
  { zone: "upcoming", words: /^dates and reminders$/u },
  { zone: "agenda", words: /^(?:(?:new|meeting|proposed|draft|today's|tentative) )?agenda(?: items?)?$/u },
  {
    zone: "agenda",
    words: /^(?:(?:new|discussion|main|open|other|agenda|hot|old|further) )?(?:topics?|items)(?: of discussion| discussed| proposals)?$/u
  },
  { zone: "agenda", words: /^follow[- ]?ups? from (?:the )?(?:last|previous) meetings?\b/u },
  {
    zone: "agenda",
    words: /^(?:new|old|ongoing|unfinished|continuing|other|any other|general) (?:business|matters)$/u
  },
  {
    zone: "agenda",
    words: /^(?:a\.?o\.?b\.?|other|misc(?:ellaneous)?|administrative|administrivia|admin|housekeeping|demos?|(?:general |group )?discussions?|open (?:discussion|floor|forum|mic)|round[- ]?table|parking lot|off[- ]topic)$/u
  },
  { zone: "agenda", words: /^(?:pulls|prs|issues|designs|keps|rfcs) of note$/u },
  {
    zone: "agenda",
    words: new RegExp(`^(?:${BODY} |any |other )?(?:${GROUP}[/ ]*)+ ?updates?(?: to .*)?$`, "u")
  },
  { zone: "agenda", words: new RegExp(`^(?:${BODY} )?updates? (?:on|from) (?:the )?${GROUP}$`, "u") },
  { zone: "agenda", words: new RegExp(`^${BODY}(?:(?: and|,|/)? ${GROUP})* updates?$`, "u") },
  {
    zone: "agenda",
    words: /^(?:review (?:new work|remaining .*)|updates on older matters|issues for vote)$/u
  },
  {
    zone: "notes",
    words: /^(?:(?:meeting|discussion|live|detailed|raw|full|rough|shared|scribe'?s?) )?(?:minutes|notes)(?: of (?:the )?(?:meeting|discussion|call))?$/u
  },
  {
    zone: "frame",
    words: /^(?:code of conduct|logistics|location|physical locations?|(?:useful |quick |important |other |reference )?links mentioned|(?:useful|quick|important|helpful|related|reference) links|resources|references|materials|documents|attachments|annex|appendix|disclaimer|ground rules|etiquette|quorum|instructions)$/u
  },
  {
    zone: "frame",
    words: /^(?:meeting|call|conference|connection|zoom|dial[- ]?in) (?:details|info(?:rmation)?|roles|links?|logistics|invitation|invite|host|recordings?|instructions|coordinates)$/u
  },
  {
    zone: "frame",
    words: /^(?:how to (?:join|attend|participate|connect)|joining(?: (?:the )?(?:meeting|call|instructions|details|info))?|before (?:the )?meeting checklist|anti-?trust.*|(?:ip|ipr|patent|privacy) policy.*|table of contents|contents|toc)$/u
  },
  { zone: "frame", words: /^(?:agenda and )?(?:attendee|meeting|participation) guidelines$/u },
  {
    zone: "frame",
    words: /^(?:let's connect|sweep issues|review of (?:the )?(?:last|previous) (?:meeting|minutes|notes)|backlog$|[\p{L}]+ status$)/u
  },
  {
    zone: "frame",
    words: /^(?:recordings?|video|audio|slides|moderators?|facilitators?|hosts?|chairs?|bosun|scribes?|note[- ]?takers?|minute[- ]?takers?|timekeepers?|secretary|zoom.*|meeting id|(?:meeting )?(?:date|time|duration)(?: ?[&/] ?(?:date|time))?|when|where|location|calendar|previous (?:meetings?|minutes|notes))$/u
  }
];
function presenceOf(zone) {
  return zone === "present" || zone === "absent" || zone === "expected" ? zone : null;
}
var LONGEST3 = 80;
function wordsOf2(text) {
  const plain = text.slice(0, 4 * LONGEST3).normalize("NFKC").toLowerCase().replace(/[\p{Extended_Pictographic}*_`~]|\u200B|\u200C|\u200D|\u2060|\uFE0F|:[a-z_]+:/gu, "").replace(/[’‘]/gu, "'").replace(/\s+/gu, " ").trim().replace(/^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|[a-z][.)]) /u, "");
  const bracket = plain.search(/[([]/u);
  const words = bracket > 0 ? plain.slice(0, bracket) : plain;
  return words.split(/ - | – | — /u, 1).join("").replace(/[\s:;,.!?…-]+$/u, "");
}
function zoneOf(heading) {
  const words = wordsOf2(heading);
  if (words === "" || words.length > LONGEST3) return null;
  return FORMS.find((form) => form.words.test(words))?.zone ?? null;
}
function isGeneratedSentence(text) {
  return /^\W*extracted from\b.*\blabell?ed issues\b/isu.test(text) || /\bwhen this page was made\.\s*$/iu.test(text);
}
function isNothing(text) {
  return /^\W*(?:none|n\/a|nothing)?\W*$/iu.test(text);
}
function isPlaceholder(text) {
  return /^\W*(?:please )?(?:add (?:yourself|your (?:name|topic|item)s?)\b|your name\b|you\W*$|name\W*$|tb[acd]\W*$|n\/a\W*$|none\W*$)/iu.test(
    text
  );
}

// src/read/minutes/extent.ts
function extentOf({ position }) {
  return {
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
    line: position?.start.line ?? 1,
    endLine: position?.end.line ?? 1,
    column: position?.start.column ?? 1
  };
}
function sliceOf(source, node) {
  const { start, end, line: line2, endLine } = extentOf(node);
  return { text: source.slice(start, end), start, end, line: line2, endLine };
}
function trimmedSlice(source, from, to, line2) {
  const raw = source.slice(from, to);
  const text = raw.trim();
  if (text === "") return null;
  const before = raw.slice(0, raw.indexOf(text));
  const start = from + before.length;
  const first = line2 + lineBreaks(before);
  return { text, start, end: start + text.length, line: first, endLine: first + lineBreaks(text) };
}
function lineBreaks(text) {
  return text.split(/\r\n|\r|\n/u).length - 1;
}
function lineAt(source, node, offset) {
  const { start, line: line2 } = extentOf(node);
  return line2 + lineBreaks(source.slice(start, offset));
}

// src/read/minutes/owners.ts
function ownersAmong(present, speakers = []) {
  const byName = /* @__PURE__ */ new Map();
  for (const { name, login: login2 } of present) {
    const parts = name?.split(" ") ?? [];
    for (const key of new Set([login2, name, parts[0], parts.at(-1)].map((part) => part?.toLowerCase()))) {
      if (key !== void 0) byName.set(key, byName.has(key) ? null : { name, login: login2 });
    }
  }
  for (const name of speakers) {
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), { name, login: null });
  }
  const known = (word) => {
    const login2 = /^@([A-Za-z0-9][\w-]*)$/u.exec(word)?.[1];
    const found2 = byName.get((login2 ?? word).toLowerCase());
    return found2 ?? (login2 === void 0 ? null : { name: null, login: login2 });
  };
  const all = (words) => {
    const found2 = partsOf(words).map(known);
    return found2.length > 0 && found2.every((owner) => owner !== null) ? found2 : null;
  };
  return { known, all };
}
function partsOf(words) {
  return words.split(/(?:\s*(?:[,+&/]|\band\b)\s*)+/u).filter((part) => part !== "");
}

// src/read/minutes/item-reference.ts
var NUMBER_TEXT = /^(?:[\w.-]+\/[\w.-]+|[\w.-]+ ?(?=#)|(?:pr|pull request|issue|discussion) )?#?(\d{1,9})$/iu;
var TITLE_AND_NUMBER = /^(.*\S)\s*[( ]#(\d{1,9})\)?$/su;
function findItemReference(source, nodes, repository2) {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === void 0 || last === void 0) return null;
  const place = (candidate) => placeInTitle(source, extentOf(first).start, extentOf(last).end, candidate);
  const links = nodes.filter((node) => node.type === "link");
  const shown = links.flatMap(numberLink).find((candidate) => place(candidate) !== "elsewhere");
  if (shown !== void 0) return shown;
  const loose = [...links.flatMap(looseLink), ...textReferences(source, nodes, repository2)];
  return loose.find((candidate) => place(candidate) === "edge") ?? null;
}
function referenceOf(url) {
  return parseReference(url.replace(/[_*.,;:)\]]+$/u, ""));
}
function firstReference(source, nodes) {
  const [first] = nodes;
  if (first === void 0) return null;
  const { start } = extentOf(first);
  for (const node of nodes) {
    if (node.type !== "link") continue;
    const [reference] = ownReferences(node);
    if (reference !== void 0 && !/[\r\n]/u.test(source.slice(start, reference.start))) return reference;
  }
  return null;
}
function ownReferences(link) {
  return isCommentAddress(link.url) ? [] : [...numberLink(link), ...looseLink(link)];
}
function loneReference({ children }) {
  const links = children.filter((node) => node.type === "link");
  const [link, more] = links;
  if (link === void 0 || more !== void 0) return null;
  const around = children.map((node) => node === link ? "" : textOf3(node)).join("");
  if (!/^[\s*_]*(?:(?:link|issue|pr|pull request|ref|reference|see|github|discussion|rfc)\s*:?)?[\s*_.]*$/iu.test(
    around
  ))
    return null;
  return ownReferences(link)[0] ?? null;
}
function numberLink(link) {
  const text = textOf3(link).trim();
  const shownNumber = NUMBER_TEXT.exec(text)?.[1];
  const reference = referenceOf(link.url);
  if (reference === null || shownNumber === void 0) return [];
  return [{ ...found(link, reference), form: "number", shownNumber: Number(shownNumber), title: null }];
}
function looseLink(link) {
  const reference = referenceOf(link.url);
  if (reference === null) return [];
  const text = textOf3(link).trim();
  if (/^https?:/u.test(text)) {
    return [{ ...found(link, reference), form: "address", shownNumber: null, title: null }];
  }
  const [, title = text, number3] = TITLE_AND_NUMBER.exec(text) ?? [];
  return [
    {
      ...found(link, reference),
      form: "address",
      shownNumber: number3 === void 0 ? null : Number(number3),
      title
    }
  ];
}
function found(link, reference) {
  const { start, end } = extentOf(link);
  return { reference, url: link.url, start, end };
}
function textReferences(source, nodes, repository2) {
  return nodes.flatMap((node) => {
    if (node.type !== "text") return [];
    const { start, end } = extentOf(node);
    return findReferences(source.slice(start, end), { repository: repository2 }).flatMap((found2) => {
      const { form, repository: name, number: number3 } = found2;
      const extent = { start: start + found2.start, end: start + found2.end };
      if (form === "address" || source[extent.end] === "-") return [];
      const url = `https://github.com/${name}/issues/${number3}`;
      const reference = { repository: name, number: number3, kind: null };
      return [{ reference, url, form: "text", shownNumber: number3, title: null, ...extent }];
    });
  });
}
var OPENING_WORD = /^\s*(?:on|re|regarding|about)\s*$/iu;
var NOTHING_BEFORE = /^[\s([<"'*_~-]*$/u;
var LINE_BREAK = /\r\n|\r|\n/u;
var NOTHING_AFTER = /^[\s)\]>"'*_~.:;,]*$/u;
function placeInTitle(source, from, to, { start, end }) {
  const linesBefore = source.slice(from, start).split(LINE_BREAK);
  const before = linesBefore.at(-1) ?? "";
  const opens = NOTHING_BEFORE.test(before) || OPENING_WORD.test(before);
  if (linesBefore.length > 1) return linesBefore.length === 2 && opens ? "edge" : "elsewhere";
  const [after = ""] = source.slice(end, to).split(LINE_BREAK, 1);
  return opens || NOTHING_AFTER.test(after) ? "edge" : "middle";
}
function leadOf({ children: [first] }) {
  return first?.type === "paragraph" ? first : null;
}
function opensWithTime(item) {
  const [first] = leadOf(item)?.children ?? [];
  return first?.type === "link" && /^\d{1,2}:\d{2}(?::\d{2})?$/u.test(textOf3(first).trim());
}
function listsItems(list2, source, repository2) {
  const found2 = list2.children.filter((item) => {
    const lead = leadOf(item);
    return lead !== null && findItemReference(source, lead.children, repository2) !== null;
  });
  return list2.children.length > 1 && found2.length > 0 && found2.length * 2 >= list2.children.length;
}

// src/read/minutes/read-table.ts
var TITLE = /^(?:agenda(?: items?)?|topics?|items?|subject|title|issue|proposal|name)$/iu;
function textTable(table) {
  const [header, ...body] = table.children.map((row) => ({
    cells: row.children.map((cell) => textOf3(cell).replace(/\s+/gu, " ").trim()),
    line: extentOf(row).line
  }));
  return { header: header?.cells ?? [], rows: body };
}
function readPointsOfTable(table, draft) {
  const { header, rows } = textTable(table);
  const column = header.findIndex((cell) => TITLE.test(cell));
  if (column < 0) return false;
  const { line: line2, endLine } = extentOf(table);
  draft.ledger.mark("markup", line2, endLine);
  for (const [index, { cells, line: at }] of rows.entries()) {
    const title = cells[column] ?? "";
    const row = table.children[index + 1];
    if (title === "" || row === void 0) continue;
    const content = row.children[column]?.children ?? [];
    const found2 = firstReference(draft.source, content);
    const said = cells.filter((cell, cellIndex) => cellIndex > column && cell !== "");
    const notes = row.children.filter((_, cellIndex) => cellIndex > column).flatMap((cell) => {
      const { start, end } = extentOf(cell);
      const text = draft.source.slice(start, end).replace(/^\|?\s*|\s*\|?$/gu, "");
      const from = start + draft.source.slice(start, end).indexOf(text);
      return text === "" ? [] : [{ text, start: from, end: from + text.length, line: at, endLine: at }];
    });
    const number3 = column > 0 ? /^\d{1,4}\.\d{1,3}$/u.exec(cells[0] ?? "")?.[0] : void 0;
    const entry = { title: number3 === void 0 ? title : `${number3} ${title}`, notes, line: at };
    if (found2 === null) draft.topics.push({ ...entry, done: null, url: null });
    else
      draft.items.push({
        ...found2.reference,
        ...entry,
        url: found2.url,
        shownNumber: found2.shownNumber,
        section: draft.section
      });
    draft.ledger.mark(found2 === null ? "topic" : "item", at);
    const item = found2 === null ? null : referenceKey(found2.reference);
    for (const clause of said.flatMap((cell) => cell.split(/;\s+|(?<=[.!?])\s+/u))) {
      draft.spoken.push({
        text: clause,
        line: at,
        checked: null,
        struck: false,
        strong: false,
        item,
        lead: false
      });
    }
  }
  return true;
}

// src/read/minutes/spoken.ts
function contentOf(source, item) {
  const [first] = item.children;
  if (first === void 0) return null;
  const from = extentOf(first);
  const { end, endLine } = extentOf(item);
  return { text: source.slice(from.start, end), start: from.start, end, line: from.line, endLine };
}
function addNote(draft, open2, node) {
  if (isMarkup(node)) {
    markMarkup(node, draft);
    return;
  }
  const slice = node.type === "listItem" ? contentOf(draft.source, node) : sliceOf(draft.source, node);
  if (slice !== null) addNoteSlice(draft, open2, slice);
  draft.spoken.push(...spokenIn(node, itemKeyOf(open2)));
}
function addInlineNote(draft, open2, slice) {
  addNoteSlice(draft, open2, slice);
  const text = slice.text.replace(/\s+/gu, " ");
  draft.spoken.push({
    ...NO_MARKS,
    text,
    line: slice.line,
    checked: null,
    item: itemKeyOf(open2),
    lead: false
  });
}
function addLead(draft, open2, node, checked) {
  draft.spoken.push({ ...wordsOf3(node), checked, item: itemKeyOf(open2), lead: true });
}
function spokenIn(node, item, checked = null) {
  if (node.type === "paragraph")
    return linesOf(node).map((words) => ({ ...words, checked, item, lead: false }));
  if (!("children" in node)) return [];
  const box = node.type === "listItem" ? node.checked ?? null : null;
  return node.children.flatMap((child2, index) => spokenIn(child2, item, index === 0 ? box : null));
}
function linesOf(node) {
  const lines = textOf3(node).split(/\r\n|\r|\n/u);
  const first = extentOf(node).line;
  const apart = lines.length > 1 && lines.every((line2) => /^[\s\p{P}\p{S}]*[\p{Lu}\d]/u.test(line2));
  if (!apart) return [wordsOf3(node)];
  return lines.map((line2, index) => ({
    ...NO_MARKS,
    text: line2.replace(/\s+/gu, " ").trim(),
    line: first + index
  }));
}
var NO_MARKS = { struck: false, strong: false };
function wordsOf3(node) {
  const text = textOf3(node).replace(/\s+/gu, " ").trim();
  const struck = node.children.length === 1 && node.children[0]?.type === "delete";
  const strong = node.children.length === 1 && node.children[0]?.type === "strong";
  return { text, line: extentOf(node).line, struck, strong };
}
function addNoteSlice(draft, open2, note) {
  open2.entry.notes.push(note);
  open2.endLine = Math.max(open2.endLine, note.endLine);
  draft.ledger.mark("note", note.line, note.endLine);
}
function itemKeyOf({ entry }) {
  return "number" in entry ? referenceKey(entry) : null;
}
function isMarkup(node) {
  if (node.type === "html") return /^\s*<!--.*-->\s*$/su.test(node.value);
  return node.type === "yaml" || node.type === "thematicBreak" || node.type === "definition";
}
function markMarkup(node, { ledger }) {
  const { line: line2, endLine } = extentOf(node);
  ledger.mark("markup", line2, endLine);
}

// src/read/minutes/actions.ts
var NOTHING = /^\W*(?:none|n\/a|nothing|no (?:new )?actions?(?: items?)?)?\W*$/iu;
var MARK = "(?:action(?:[ _-]?items?)?|to-?do|task)";
var MARKED = [
  // `[ACTION - Brian] - write it`, `(Action) write it`
  new RegExp(
    `^\\W*[([]\\s*(?:${MARK}|AI)(?:\\s*[-\u2013\u2014:]\\s*(?<owner>[^\\])]{1,60}))?\\s*[)\\]]\\W*(?<text>\\S.*)$`,
    "isu"
  ),
  // `Action: write it`, `ACTION_ITEM: write it`, `Action (Brian): write it`
  new RegExp(
    `^\\W*${MARK}\\s*(?:\\((?<owner>[^)]{1,60})\\)\\s*)?(?::|\\s[-\u2013\u2014]\\s)\\W*(?<text>\\S.*)$`,
    "isu"
  ),
  // `AI: write it`, `AI SC members: write it`, also after a sentence
  /^(?:.*?[.?!]\s+)?\W*(?:AI|AR)(?:[ (@]+(?<owner>[^:)]{1,40}?)\)?)?\s*:\s*(?<text>\S.*)$/su
];
function isMarkedAction(text) {
  return MARKED.some((form) => form.test(text));
}
var NAMED_STEP = /^\W*next steps?\s*(?::|\s[-–—]\s)\s*(?<rest>\S.*)$|^(?<who>[^:]{2,40}?)\s*[-–—:]\s*action(?: item)?s?(?: to)?\s*[:–—-]\s*\S.*$/isu;
var DOES = /^(.{1,60}?)(?:\s+(?=to\s)|\s*[:,–-]?\s+(?!to\s))(will|to|is going to)\s+(?!be\b|not\b|likely\b|me\b|us\b|clarify\b).+$/su;
var MEETING_DID = new RegExp("^(?:decided|agreed|resolved|we|plan|need|want|propos\\p{L}*|voted|how|what|when|where|whether)\\b", "iu");
var NAMED = /^([^:]{1,60}?)\s*:\s*(.+)$/su;
var CAPITALISED = new RegExp("^\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,3}$", "u");
var BEFORE_ACTION = /^\W*?(?:[([]@?([^)\]]{2,40})[)\]]|([^:([]{2,40}?)\s+[-–—])\s+\S/u;
var ACTION_COLUMN = /\b(?:actions?|action items?|tasks?|what|to-?do|description)\b/iu;
var OWNER_COLUMN = /\b(?:owners?|assignees?|assigned(?: to)?|who|responsible|person)\b/iu;
function readActions(node, draft) {
  const { line: line2, endLine } = extentOf(node);
  draft.ledger.mark("action", line2, endLine);
  const listed = !/^\W*next\b/iu.test(draft.heading);
  const owners = ownersAmong(draft.present);
  const section3 = { owners, listed };
  if (node.type === "list")
    draft.actionItems.push(...node.children.flatMap((item) => bulletActions(item, section3)));
  else if (node.type === "table") {
    const { header, rows } = textTable(node);
    const column = header.findLastIndex((cell) => ACTION_COLUMN.test(cell));
    const whose = header.findIndex((cell) => OWNER_COLUMN.test(cell));
    for (const { cells, line: at } of rows) {
      const words = {
        text: (column < 0 ? cells.at(-1) : cells[column]) ?? "",
        line: at,
        checked: null,
        struck: false,
        strong: false,
        item: null,
        lead: false
      };
      const named = whose < 0 || whose === column ? [] : namesIn(cells[whose] ?? "", owners) ?? [];
      draft.actionItems.push(...sectionAction(words, section3, named));
    }
  } else {
    const spoken = spokenIn(node, null).filter(({ text }) => !text.endsWith(":"));
    draft.actionItems.push(...spoken.flatMap((words) => sectionAction(words, section3)));
  }
}
function bulletActions(item, section3, above = []) {
  const [first, ...rest] = item.children;
  const [words] = first === void 0 ? [] : spokenIn(first, null, item.checked ?? null);
  if (words === void 0) return [];
  const lists = rest.filter((child2) => child2.type === "list");
  const heads = lists.length > 0 ? namesIn(words.text, section3.owners) ?? [] : [];
  if (heads.length === 0) return sectionAction(words, section3, above);
  return lists.flatMap(({ children }) => children.flatMap((nested) => bulletActions(nested, section3, heads)));
}
function sectionAction(words, { owners, listed }, above = []) {
  if (NOTHING.test(words.text)) return [];
  const named = namedBefore(words.text, owners) ?? doersOf(words.text, owners)?.owners;
  const found2 = named ?? (above.length > 0 ? above : mentionsIn(words.text, owners));
  return [{ ...actionOf(words, words.text, found2, "section"), listed }];
}
function namedBefore(text, owners) {
  const [, bracketed, dashed] = BEFORE_ACTION.exec(text) ?? [];
  const before = bracketed === void 0 ? null : namesIn(bracketed, owners);
  const known = dashed === void 0 ? null : owners.all(dashed);
  const [, head] = NAMED.exec(text) ?? [];
  return before ?? known ?? (head === void 0 ? null : namesIn(head, owners));
}
function namesIn(text, owners) {
  const found2 = partsOf(text.replace(/:$/u, "")).map(
    (part) => owners.known(part) ?? (CAPITALISED.test(part) ? { name: part, login: null } : null)
  );
  return found2.length > 0 && found2.every((owner) => owner !== null) ? found2 : null;
}
function mentionsIn(text, owners) {
  const handles = text.match(/(?<![\w@/])@[A-Za-z0-9][\w-]*(?![\w/])/gu) ?? [];
  return handles.map((handle) => owners.known(handle)).filter((owner) => owner !== null);
}
function actionsIn(draft) {
  const owners = ownersAmong(draft.present, speakersIn(draft.spoken));
  const spoken = draft.spoken.flatMap((words) => noteActions(words, owners));
  for (const { line: line2, from } of spoken) if (from !== "promise") draft.ledger.mark("action", line2);
  const lines = draft.source.split(/\r\n|\r|\n/u);
  return [...draft.actionItems, ...spoken].map((action) => ({ ...action, done: action.done || isReportedDone(lines, action.line) })).sort((a, b) => a.line - b.line);
}
function speakersIn(spoken) {
  return spoken.flatMap(({ text }) => {
    const [, said, brought] = new RegExp("^(?:@?(\\p{L}[\\p{L}\\d.'\u2019-]{1,30}(?: \\p{Lu}[\\p{L}.'\u2019-]{0,30}){0,2})\\s*:(?!\\/)|\\[@?([\\p{L}\\d-]{2,40})\\])", "u").exec(
      text
    ) ?? [];
    const name = said ?? brought;
    return name === void 0 ? [] : [name];
  });
}
function noteActions(words, owners) {
  const text = words.text.replace(/^\[(.*)\]$/su, "$1");
  const marked = markedAction(text, owners) ?? namedStep(text, owners);
  if (marked !== null) return [actionOf(words, marked.text, marked.owners, "section")];
  if (words.lead) return [];
  if (words.checked !== null) {
    const head = NAMED.exec(text)?.[1];
    const named = (head === void 0 ? null : owners.all(head)) ?? doersOf(text, owners)?.owners ?? [];
    return named.length === 0 ? [] : [actionOf(words, text, named, "section")];
  }
  const bold = words.strong ? boldAction(text, owners) : null;
  if (bold !== null) return [actionOf(words, bold.text, bold.owners, "note")];
  return text.split(/(?<=[.!?])\s+/u).flatMap((sentence) => {
    const found2 = doersOf(sentence, owners);
    return found2 === null ? [] : [actionOf(words, sentence, found2.owners, found2.promised ? "promise" : "note")];
  });
}
function markedAction(text, owners) {
  for (const form of MARKED) {
    const { text: task, owner } = form.exec(text)?.groups ?? {};
    if (task === void 0) continue;
    const named = owner === void 0 ? null : namesIn(owner, owners) ?? [{ name: owner, login: null }];
    return { text: task, owners: named ?? ownersOf(task, owners) };
  }
  return null;
}
function namedStep(text, owners) {
  const step = NAMED_STEP.exec(text)?.groups;
  if (step === void 0) return null;
  const { who, rest = "" } = step;
  return { text, owners: who === void 0 ? ownersOf(rest, owners) : namesIn(who, owners) ?? [] };
}
function boldAction(text, owners) {
  const who = MEETING_DID.test(text) ? void 0 : /^(.{1,40}?) to [a-z]/u.exec(text)?.[1];
  if (who === void 0 || who.split(" ").length >= 4) return null;
  const named = partsOf(who).map((name) => owners.known(name) ?? { name, login: null });
  return named.length < 3 ? { text, owners: named } : null;
}
function ownersOf(text, owners) {
  const head = NAMED.exec(text)?.[1];
  const named = head === void 0 ? null : owners.all(head);
  return named ?? doersOf(text, owners)?.owners ?? mentionsIn(text, owners);
}
function doersOf(sentence, owners) {
  const [, who, verb] = DOES.exec(sentence) ?? [];
  if (who === void 0) return null;
  const pair = new RegExp("^(\\p{Lu}\\p{L}+) and (\\p{Lu}\\p{L}+)$", "u").exec(who);
  const found2 = owners.all(who) ?? (pair === null || verb !== "to" ? null : pair.slice(1).map((name) => owners.known(name) ?? { name, login: null }));
  return found2 === null ? null : { owners: found2, promised: verb !== "to" };
}
function actionOf(words, text, owners, from) {
  const done = words.checked === true || words.struck || saysDone(text);
  return { text, owners, done, listed: false, from, item: words.item, line: words.line };
}

// src/read/minutes/decisions.ts
var NOTHING2 = /^\W*(?:none|n\/a|nothing|tb[acd]|no (?:decisions?|votes?)(?: (?:made|taken))?)?\W*$/iu;
var MARK2 = /^[\s"'([✅*]*(?:resolved|resolution|decisions?(?: made)?|outcome|agreed|beschluss|décision|acuerdo)\s*[)\]]?\s*[:–—-]+\s*(\S.*)$/isu;
var WORDS = [
  /^\W*(?:we |the group |group |team |tsc |tac )?(?:have )?(?:decided|agreed|resolved)\b/iu,
  /^\W*(?:agree|agreement)(?: \([^)]*\))? (?:to|that|on)\b/iu,
  /^\W*(?:(?:general|rough|meeting|group|clear|broad) )?consensus\b(?!\W*$)(?!.*\b(?:not|wasn't|wasn’t|no|isn't)\b)/iu,
  /^\W*(?:general )?(?:no objections?|no concerns raised)\b/iu,
  /\bconsensus (?:approval|reached)\b/iu,
  /\b(?:passed|approved|agreed|accepted) unanimously\b|\bunanimous(?:ly)? (?:vote|voted|approved?|agreed|passed|consent|decision)\b/iu,
  /\b(?:motion (?:carries|carried|passes|passed|approved)|all in favou?r|makes? the motion|vote (?:passes|passed|carries|carried))\b/iu,
  /^\W*\d+ (?:approved?|in favou?r|yes|ayes?|for)\b.*\b(?:abstain|abstention|against|opposed|no|nays?)/iu,
  /^\W*decision (?:is |was )?to\b/iu,
  /^\W*moving forward with\b/iu
];
var ANSWERED = /^\W*(?:should|do|can|shall) we\b.*\?\s*(?:\S{1,200}\s+)?yes[.!]?\s*$/isu;
var CLAUSE = /\b(?:teams|everyone|everybody|parties|we|call|group|all)(?: (?:have|has|all))* agreed (?:to|that|on)\b/iu;
var LONGEST_CLAUSE = 280;
function readDecisions(node, draft) {
  const { line: line2, endLine } = extentOf(node);
  draft.ledger.mark("decision", line2, endLine);
  if (node.type === "table") {
    for (const { cells, line: at } of textTable(node).rows) add(cells.at(-1) ?? "", at, draft);
  } else if (node.type === "list") for (const item of node.children) readBullet(item, draft);
  else for (const { text, line: at } of spokenIn(node, null)) if (!text.endsWith(":")) add(text, at, draft);
}
function readBullet({ children: [first] }, draft) {
  if (first === void 0) return;
  for (const { text, line: line2 } of spokenIn(first, null)) add(text, line2, draft);
}
function add(text, line2, draft) {
  if (!NOTHING2.test(text)) draft.decisions.push({ text, item: null, line: line2 });
}
function decisionsIn({ decisions, spoken, ledger }) {
  const said = spoken.flatMap((words) => {
    const text = decisionOf(words);
    if (text === null) return [];
    ledger.mark("decision", words.line);
    return [{ text, item: words.item, line: words.line }];
  });
  return [...decisions, ...said].sort((a, b) => a.line - b.line);
}
function markedDecision(text) {
  return MARK2.exec(text)?.[1]?.trim() ?? null;
}
function decisionOf({ text, lead }) {
  const marked = markedDecision(text);
  if (marked !== null) return marked;
  if (text.length > 600) return null;
  if (ANSWERED.test(text)) return text;
  if (lead) return null;
  if (/\?\s*$/u.test(text) || /^\W*(?:if|would|should|can|could)\b/iu.test(text)) return null;
  if (WORDS.some((words) => words.test(text))) return text;
  const speech = /^[^\s:]{1,40}(?: [^\s:]{1,40})?:/u.test(text) || text.length > LONGEST_CLAUSE;
  return !speech && CLAUSE.test(text) ? text : null;
}

// src/read/minutes/draft.ts
function emptyDraft(file, source, ledger) {
  return {
    file,
    source,
    ledger,
    zone: "preamble",
    heading: "",
    headingLine: 1,
    section: 1,
    repository: null,
    underRepository: false,
    labelled: false,
    open: null,
    depth: 0,
    above: [],
    back: null,
    undivided: false,
    grouping: false,
    taken: /* @__PURE__ */ new Set(),
    spoken: [],
    title: null,
    titleDate: null,
    line: 1,
    links: [],
    present: [],
    expected: [],
    absent: [],
    teams: [],
    introduction: [],
    announcements: [],
    items: [],
    topics: [],
    actionItems: [],
    decisions: [],
    questions: [],
    upcoming: []
  };
}
function lineLedger(source) {
  const texts = source.split(/\r\n|\r|\n/u);
  const roles = texts.map((text) => {
    if (/^[\s\uFEFF]*$/u.test(text)) return "blank";
    return /^[\s\uFEFF]*(?:[-*+>\\|=_#.]|\d{1,9}[.)])*[\s\\]*$/u.test(text) ? "markup" : "unreadable";
  });
  return {
    mark(role, from, to = from) {
      for (let line2 = from; line2 <= to; line2 += 1) {
        const present = roles[line2 - 1];
        if (present !== void 0 && present !== "blank") roles[line2 - 1] = role;
      }
    },
    roles: () => roles,
    unreadable: () => texts.flatMap((text, index) => roles[index] === "unreadable" ? [{ line: index + 1, text }] : [])
  };
}

// src/markdown/text/earlier-joiners.ts
var EARLIER = /(?<=@)[\u2060\u200b](?=\\?[\w-])|(?<=#)\u2060(?=\d)|(?<=https?|ftp)\u2060(?=:\/\/)|(?<=www)\u2060(?=\.)|(?<=\bgh(?:sa)?)\u2060(?=-)|(?<=[0-9a-f]{6})\u2060(?=[0-9a-f])/giu;
function withoutJoiners(text) {
  return /[\u2060\u200b]/u.test(text) ? text.replace(EARLIER, "") : text;
}
function joinersIn(text) {
  return [...text.matchAll(EARLIER)].map(({ index }) => index);
}
function withoutQuieting(markdown2) {
  const bare = withoutJoiners(markdown2);
  return bare.includes(EMPTY_COMMENT) ? bare.replace(/(?<!\\)<!-- -->/gu, "") : bare;
}
function withEarlierJoiners(markdown2) {
  return markdown2.split(/(\[[^[\]]*\]\([^()]*\))/u).map((part, index) => index % 2 === 1 ? part : quietPieces(part).join("\u2060")).join("");
}

// src/read/minutes/title.ts
function titleBetween(source, nodes, from, to) {
  const words = nodes.map((node) => {
    const { start, end } = extentOf(node);
    const part = source.slice(Math.max(start, from), Math.min(end, to));
    if (start >= to || end <= from || node.type === "html" && textOf3(node) === "") return "";
    if (start < from || end > to) return unescapeMarkdown(part);
    return node.type === "text" || node.type === "link" ? textOf3(node) : part;
  }).join("").replace(/\s+/gu, " ").trim();
  return withoutJoiners(words);
}
function withoutJoiner(title) {
  return title.replace(/(?<![\s:([–—-])[\s:([–—-]+$/u, "");
}

// src/read/minutes/open-entry.ts
function openAtHeading(draft, heading, found2) {
  const extent = extentOf(heading);
  const { line: line2, end } = extent;
  const entry = found2 === null ? {
    title: withoutJoiner(textOf3(heading).trim()),
    done: null,
    url: linkIn(heading.children),
    notes: [],
    line: line2
  } : { ...itemOf(draft, heading, found2, end), line: line2, section: sectionOf(draft) };
  return open(draft, entry, "heading", extent);
}
function refer(draft, opened, { reference, url, shownNumber }) {
  const { entry } = opened;
  if ("number" in entry) return;
  const { title, notes, line: line2 } = entry;
  const named = new RegExp(`^(.*\\S)\\s+[\\w./-]*#${reference.number}$`, "su").exec(title)?.[1] ?? title;
  const item = {
    ...reference,
    title: named,
    url,
    shownNumber,
    notes,
    line: line2,
    section: opened.openedBy === "heading" ? sectionOf(draft) : draft.section
  };
  draft.topics.splice(draft.topics.indexOf(entry), 1);
  draft.items.push(item);
  opened.entry = item;
  draft.ledger.mark("item", line2);
}
function sectionOf({ above }) {
  return above.slice(0, -1).findLast((line2) => line2 !== void 0) ?? 0;
}
function openAtParagraph(draft, paragraph, found2) {
  const extent = extentOf(paragraph);
  const { end, line: line2 } = extent;
  const title = titleBetween(draft.source, paragraph.children, found2.end, end).replace(/^[\s,:;.–—-]+/u, "");
  const entry = { ...itemOf(draft, paragraph, found2, end), title: title === "" ? null : title, line: line2 };
  open(draft, entry, "heading", extent);
}
function introducesItem(source, paragraph, found2) {
  return OPENING_WORD.test(source.slice(extentOf(paragraph).start, found2.start));
}
function openAtBullet(draft, item, found2) {
  const [first, ...rest] = item.children;
  if (first?.type !== "paragraph") return;
  const { start, end, line: line2 } = extentOf(first);
  const restOfLine = /[^\r\n]*/uy;
  restOfLine.lastIndex = found2?.end ?? start;
  const lineEnd = Math.min(end, restOfLine.lastIndex + (restOfLine.exec(draft.source)?.[0].length ?? 0));
  const entry = found2 === null ? { ...topicOf(draft.source, first, lineEnd), done: item.checked ?? null, notes: [], line: line2 } : { ...itemOf(draft, first, found2, lineEnd), line: line2 };
  const endLine = lineAt(draft.source, first, lineEnd);
  const opened = open(draft, entry, "bullet", { ...extentOf(item), endLine });
  const noteFrom = found2 === null || titleFollows(draft.source, first, found2) ? lineEnd : found2.end;
  const note = trimmedSlice(draft.source, noteFrom, end, lineAt(draft.source, first, noteFrom));
  const said = note === null ? null : withoutLeadingJoiner(draft.source, note);
  if (said !== null) addInlineNote(draft, opened, said);
  addLead(draft, opened, first, item.checked ?? null);
  const alone = found2 === null && typeof item.checked !== "boolean";
  const lone = alone ? loneBelow(rest) : null;
  if (lone !== null) refer(draft, opened, lone);
  for (const child2 of rest) {
    if (child2.type === "list") {
      opened.nested = true;
      for (const nested of child2.children) addNote(draft, opened, nested);
    } else addNote(draft, opened, child2);
  }
}
function loneBelow(blocks) {
  const found2 = blocks.flatMap((block) => block.type === "list" ? block.children : []).flatMap(({ children: [first] }) => first?.type === "paragraph" ? loneReference(first) ?? [] : []);
  const [only] = found2;
  return new Set(found2.map(({ reference }) => referenceKey(reference))).size === 1 ? only ?? null : null;
}
function open(draft, entry, openedBy, { column, endLine }) {
  if ("number" in entry) draft.items.push(entry);
  else draft.topics.push(entry);
  const opened = {
    entry,
    openedBy,
    column,
    endLine,
    nested: false,
    spokenOn: false,
    listed: false
  };
  draft.ledger.mark("number" in entry ? "item" : "topic", entry.line, endLine);
  draft.open = opened;
  return opened;
}
function itemOf(draft, node, found2, lineEnd) {
  const { reference, url } = found2;
  const { start } = extentOf(node);
  const before = withoutJoiner(titleBetween(draft.source, node.children, start, found2.start));
  const [, words = before, typed] = /^(.*\S)\s+\(?#(\d+)\)?$/u.exec(found2.form === "address" ? before : "") ?? [];
  const after = titleFollows(draft.source, node, found2) ? titleBetween(draft.source, node.children, found2.end, lineEnd).replace(/^[\s:.,–—-]+/u, "") : "";
  const title = [words, found2.title ?? "", after].filter((part) => part !== "").join(" ");
  const shownNumber = found2.shownNumber ?? (typed === void 0 ? null : Number(typed));
  return {
    ...reference,
    title: title === "" ? null : title,
    url,
    shownNumber,
    notes: [],
    section: draft.section
  };
}
function titleFollows(source, node, found2) {
  return found2.form !== "address" && source.slice(extentOf(node).start, found2.start).replace(/^#+/u, "").trim() === "";
}
function topicOf(source, node, lineEnd) {
  const { start } = extentOf(node);
  const link = node.children.find(
    (child2) => child2.type === "link" && extentOf(child2).end <= lineEnd
  );
  const bare = link !== void 0 && /^(?:https?:|www\.)/iu.test(textOf3(link));
  const closes = bare && source.slice(extentOf(link).end, lineEnd).trim() === "";
  const title = titleBetween(source, node.children, start, closes ? extentOf(link).start : lineEnd);
  return { title: withoutJoiner(title) || (link?.url ?? ""), url: link?.url ?? null };
}
function linkIn(nodes) {
  return nodes.find((node) => node.type === "link")?.url ?? null;
}
function withoutLeadingJoiner(source, note) {
  const joiner = /^[)\]>.:,;–—-]*\s*/u.exec(note.text)?.[0] ?? "";
  const broken = joiner.split(/\r\n|\r|\n/u).length - 1;
  return trimmedSlice(source, note.start + joiner.length, note.end, note.line + broken);
}

// src/read/minutes/point-reference.ts
function referenceOf2(item, { source, repository: repository2 }) {
  const lead = leadOf(item);
  return lead === null ? null : findItemReference(source, lead.children, repository2);
}
function pointReference(item, draft) {
  const found2 = referenceOf2(item, draft);
  const { zone, underRepository, open: open2 } = draft;
  const written2 = (zone === "agenda" || zone === "notes") && !underRepository;
  if (found2 !== null || !written2 || open2?.openedBy === "heading" && !opensWithTime(item)) return found2;
  const lead = leadOf(item);
  return lead === null ? null : firstReference(draft.source, lead.children);
}

// src/read/minutes/point-role.ts
function roleOf(item, found2, { open: open2, zone, underRepository, labelled: labelled3, items, topics }) {
  const { column, line: line2 } = extentOf(item);
  const [first] = item.children;
  if (first?.type !== "paragraph") return zone === "announcements" && open2 === null ? "announcement" : "note";
  if (open2?.openedBy === "heading") {
    if (opensWithTime(item) && found2 !== null) return "item";
    return found2 !== null && (found2.form === "number" || open2.listed) && !("number" in open2.entry) ? "item" : "note";
  }
  if (zone === "notes" && open2 === null && items.length + topics.length > 0) return "note";
  if (open2 !== null && column > open2.column && found2?.form !== "number") return "note";
  const gathered = underRepository || zone === "agenda" || zone === "notes" || labelled3 && found2?.form !== "address";
  if (typeof item.checked === "boolean") return found2 !== null && underRepository ? "item" : "topic";
  if (found2 !== null && gathered) return "item";
  if (open2 !== null && !open2.nested && line2 === open2.endLine + 1 && underRepository) return "note";
  if (open2 !== null && found2 === null && isMarked(textOf3(first))) return "note";
  const gathering = open2 !== null && "number" in open2.entry;
  return zone === "announcements" && !gathering ? "announcement" : "topic";
}
function isMarked(text) {
  return isMarkedAction(text) || markedDecision(text) !== null;
}

// src/read/minutes/read-links.ts
var LABELLED = /^(?:[*_]{1,2})?([\p{L}][\p{L}\p{N} '/.-]{0,60}?)(?:[*_]{1,2})?\s*:\s*(?:[*_]{1,2})?\s*(.*)$/su;
var ADDRESS = /https?:\/\/[^\s<>)\]]+/u;
function readLinks(node, draft) {
  if (node.type === "list") {
    for (const item of node.children) readListItem(item, draft);
    return;
  }
  const slice = sliceOf(draft.source, node);
  const links = node.type === "paragraph" ? linesOf2(slice.text, slice.line) : [];
  if (links.length > 0 && links.every((link) => link !== null)) {
    draft.links.push(...links);
    draft.ledger.mark("link", slice.line, slice.endLine);
  } else introduce(slice, draft);
}
function introduce(slice, draft) {
  if (draft.zone === "preamble") {
    draft.introduction.push(slice);
    draft.ledger.mark("introduction", slice.line, slice.endLine);
  } else if (draft.zone === "frame") draft.ledger.mark("frame", slice.line, slice.endLine);
}
function isLinkLine({ children: [first] }, { source }) {
  if (first?.type !== "paragraph") return false;
  const [only, more] = first.children;
  if (only?.type === "link" && more === void 0) return parseReference(only.url) === null;
  const link = labelled2(sliceOf(source, first).text.replace(/\s+/gu, " "), 1);
  return link !== null && (link.label === "" || zoneOf(link.label) === "frame" || linkRole(link.label) !== null);
}
function readListItem(item, draft) {
  const [first, ...rest] = item.children;
  const { line: line2 } = extentOf(item);
  const slice = first === void 0 ? null : sliceOf(draft.source, first);
  const link = slice === null ? null : labelled2(slice.text.replace(/\s+/gu, " "), line2);
  if (slice !== null && link !== null) {
    draft.links.push(link);
    draft.ledger.mark("link", slice.line, slice.endLine);
  } else if (slice !== null) introduce(slice, draft);
  for (const child2 of rest) readLinks(child2, draft);
}
function linesOf2(text, line2) {
  return text.split(/\r\n|\r|\n/u).map((part, index) => labelled2(part.trim(), line2 + index));
}
function labelled2(text, line2) {
  const [, label2, value] = LABELLED.exec(text) ?? [];
  if (label2 === void 0 || value === void 0 || value.startsWith("//")) {
    const url = ADDRESS.exec(text)?.[0];
    return url === void 0 || /\s/u.test(text) ? null : { label: "", url, text, line: line2 };
  }
  return { label: label2.trim(), url: ADDRESS.exec(value)?.[0] ?? null, text: value.trim(), line: line2 };
}
var ROLES = [
  [
    "recording",
    /^(?:(?:audio|video|zoom|meeting|youtube) )*(?:recording|video(?! (?:conference|call|chat))|youtube)/iu
  ],
  ["meetingIssue", /^(?:(?:github|gh|meeting|agenda) issue|github agenda)$/iu],
  ["document", /^(?:minutes|meeting notes|notes)(?: (?:google )?doc(?:ument)?)?$/iu]
];
function namedLinks(links) {
  const found2 = {
    recording: null,
    meetingIssue: null,
    document: null
  };
  for (const { label: label2, url } of links) {
    const role = linkRole(label2) ?? (url !== null && /\byoutu\.?be\b/u.test(url) ? "recording" : null);
    if (role !== null) found2[role] ??= url;
  }
  return found2;
}
function linkRole(label2) {
  return ROLES.find(([, pattern]) => pattern.test(label2))?.[0] ?? null;
}
function meetingRepository(links) {
  const url = namedLinks(links).meetingIssue;
  return (url === null ? null : parseReference(url))?.repository ?? null;
}

// src/read/minutes/read-heading.ts
var CLOSED_BY_ANY_HEADING = /* @__PURE__ */ new Set([
  "preamble",
  "announcements",
  "agenda",
  "notes"
]);
var SHORT = 200;
function readHeading(heading, below2, draft) {
  const { line: line2, endLine } = extentOf(heading);
  const text = textOf3(heading).trim();
  draft.ledger.mark("heading", line2, endLine);
  draft.section = line2;
  draft.back = null;
  draft.above.length = heading.depth;
  draft.above[heading.depth] = line2;
  const untitled = draft.title === null && draft.zone === "preamble";
  if (untitled && /^(?:tags?|title|layout|description|date|robots|lang)\s*:/iu.test(text)) {
    draft.ledger.mark("markup", line2, endLine);
    return;
  }
  if (!untitled && isPreambleLine(heading, below2, draft)) {
    readPreambleLine(heading, text, draft);
    return;
  }
  if (!(untitled && isTitle(heading, below2)) && openPart(text, heading.depth, line2, draft)) return;
  if (untitled) {
    draft.title = text.replace(/\s+/gu, " ");
    draft.titleDate = dateIn(text);
    draft.line = line2;
    return;
  }
  const inside = heading.depth > draft.depth && !CLOSED_BY_ANY_HEADING.has(draft.zone);
  if (inside) return;
  if (draft.zone !== "notes") draft.zone = "agenda";
  if (text === "") return;
  draft.repository ??= meetingRepository(draft.links);
  const found2 = findItemReference(draft.source, heading.children, draft.repository) ?? firstReference(draft.source, heading.children);
  if (found2 === null && isContainer(heading, below2, draft)) {
    openZone(draft, { zone: "agenda", depth: heading.depth, heading: text, headingLine: line2 });
    draft.grouping = true;
    return;
  }
  const opened = openAtHeading(draft, heading, found2);
  if (found2 === null) adoptReference(below2.own, opened, draft);
}
function isTitle({ depth }, { own: own2, next }) {
  return depth === 1 && next !== null && next.depth > 1 && own2.length === 0;
}
function isPreambleLine({ depth, children }, { own: own2, next }, { zone }) {
  if (zone !== "preamble" && zone !== "frame") return false;
  const [only, more] = children;
  const linked = only?.type === "link" && more === void 0;
  const labelled3 = children.some((child2) => child2.type === "text" && /^[^:]{2,40}:/u.test(child2.value));
  const deeper = next !== null && next.depth > depth;
  return own2.every(({ type }) => type === "table") && !deeper && (linked || labelled3 || depth >= 3);
}
function readPreambleLine(heading, text, draft) {
  const link = heading.children.find((child2) => child2.type === "link");
  const { line: line2, endLine } = extentOf(heading);
  const [, label2, value] = /^([^:]{2,40}):\s*(.*)$/su.exec(text) ?? [];
  draft.ledger.mark("link", line2, endLine);
  draft.links.push({ label: label2 ?? text, url: link?.url ?? null, text: value ?? link?.url ?? "", line: line2 });
}
function isContainer({ depth }, { own: own2, next }, { repository: repository2, source }) {
  const words = own2.map((node) => textOf3(node)).join(" ");
  if (own2.length > 0 && isNothing(words)) return true;
  if (next !== null && next.depth > depth && words.length <= SHORT && !own2.some(({ type }) => type === "list"))
    return true;
  const bullets = own2.filter((node) => node.type === "list").flatMap(({ children }) => children);
  const timed = bullets.filter(opensWithTime);
  if (timed.length > 1 || timed.some((item) => firstReference(source, leadOf(item)?.children ?? []) !== null))
    return true;
  if (bullets.length > 0 && bullets.filter(({ checked }) => typeof checked === "boolean").length * 2 >= bullets.length)
    return true;
  const found2 = bullets.filter((item) => {
    const [first] = item.children;
    return first?.type === "paragraph" && findItemReference(source, first.children, repository2)?.form === "number";
  });
  return found2.length > 0 && found2.length * 2 >= bullets.length && !bullets.every((item) => isLone(item));
}
function isLone({ children: [first] }) {
  return first?.type === "paragraph" && loneReference(first) !== null;
}
function adoptReference(own2, opened, draft) {
  const blocks = own2.flatMap((node) => {
    if (node.type === "paragraph") return [{ node, paragraph: node }];
    if (node.type !== "list") return [];
    return node.children.flatMap((item) => {
      const [first2] = item.children;
      return first2?.type === "paragraph" ? [{ node: item, paragraph: first2 }] : [];
    });
  });
  const found2 = blocks.flatMap(({ node, paragraph }) => {
    const reference = loneReference(paragraph);
    return reference === null ? [] : [{ node, reference }];
  });
  const [first] = found2;
  if (first === void 0) return;
  const several = new Set(found2.map(({ reference: { reference } }) => referenceKey(reference))).size > 1;
  if (several && (first.node !== blocks[0]?.node || first.node.type === "listItem")) {
    opened.listed = true;
    return;
  }
  refer(draft, opened, first.reference);
  if (first.node.type === "listItem" && first.node.children.length > 1) return;
  draft.taken.add(first.node);
  const { line: line2, endLine } = extentOf(first.node);
  draft.ledger.mark("link", line2, endLine);
}
function openPart(text, depth, line2, draft) {
  const zone = zoneOf(text);
  const words = text.replace(/:$/u, "");
  const repository2 = zone === null && draft.title !== null && isRepositoryName(words) ? words : null;
  if (zone === null && repository2 === null) return false;
  openZone(draft, { zone: zone ?? "agenda", depth, heading: words, headingLine: line2 });
  draft.underRepository = repository2 !== null;
  draft.repository = repository2 ?? meetingRepository(draft.links);
  return true;
}
function openZone(draft, opened) {
  const { headingLine: section3 } = opened;
  Object.assign(draft, opened, { section: section3, open: null, underRepository: false, grouping: false });
}

// src/model/login.ts
var LOGIN = "[A-Za-z\\d](?:[A-Za-z\\d]|-(?=[A-Za-z\\d])){0,38}(?:_[A-Za-z\\d]+)?";
var WHOLE = new RegExp(`^${LOGIN}$`, "u");
function isLogin(text) {
  return WHOLE.test(text);
}

// src/read/minutes/attendee.ts
var CAME = /[✓✔✅☑]|:[a-z_]*check[a-z_]*:/iu;
var MISSED = /[✗✘❌☒]|:(?:x|[a-z_]*cross_mark|heavy_multiplication_x):/iu;
var MARKS = new RegExp(`(?:${CAME.source}|${MISSED.source})\\uFE0F?`, "giu");
var TEAM = /(?<![\w@/])@([A-Za-z0-9][\w-]*\/[\w.-]+)/u;
var HANDLE = /(?<![\w@/.])@([A-Za-z0-9][\w-]*)(?![\w@/]|\.\w)/u;
var PROFILE = /\[@?([^\]]*)\]\(<?https?:\/\/(?:www\.)?github\.com\/([A-Za-z0-9][\w-]*)\/?>?\)/u;
var LINK = /\[([^\]]*)\]\(<?(?:https?:|mailto:)[^)]*\)/gu;
var MAIL = /<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?/u;
var BARE_LOGIN = new RegExp(`^(.*\\S)\\s*\\((${LOGIN})\\)$`, "u");
var BODY2 = /\b(?:council|foundation|committee|teams?|maintainers|directors|working group|community|members|observers)\b/iu;
function isBody(name) {
  return BODY2.test(name);
}
var MOST_WORDS = 6;
var LONGEST4 = 300;
function readAttendee(line2, style = {}) {
  if (line2.length > LONGEST4) return null;
  const text = line2.replace(/\\([!-/:-@[-`{-~])/gu, "$1").replace(/（/gu, " (").replace(/）/gu, ")").replace(MARKS, "").replace(/[\u200B\u2060\uFEFF]|~~|\*\*|__/gu, "").trim();
  const team2 = TEAM.exec(text)?.[1];
  if (team2 !== void 0) return { team: team2 };
  const profile = PROFILE.exec(text);
  if (profile !== null) return person(text.replace(profile[0], profile[1] ?? ""), profile[2] ?? null);
  const handle = HANDLE.exec(text);
  if (handle === null) return withoutHandle(text.replace(LINK, "$1").replace(MAIL, "").trim(), style);
  const around = text.replace(new RegExp(`\\([^()]*${handle[0]}(?![\\w-])[^()]*\\)`, "u"), " ");
  return person(around === text ? text.replace(handle[0], " ") : around, handle[1] ?? null);
}
function withoutHandle(text, { bracketed = false, affiliated = false }) {
  const [, name, login2] = (bracketed ? BARE_LOGIN.exec(text) : null) ?? [];
  if (name !== void 0 && login2 !== void 0) return person(name, login2);
  const comma = text.search(/,(?![^(]*\))/u);
  if (!affiliated || comma < 0) return person(text, null);
  const read = person(text.slice(0, comma), null);
  const rest = text.slice(comma + 1).trim();
  return read === null || "team" in read || rest === "" ? read : { ...read, note: [read.note, rest].filter((part) => part !== null).join(", ") };
}
function person(text, login2) {
  const notes = [];
  let outside2 = text;
  for (; ; ) {
    const match2 = /[([]([^()[\]]*)[)\]][\s.,;:]*$/u.exec(outside2);
    if (match2 === null || match2.index === 0) break;
    if (match2[1]?.trim() !== "") notes.unshift((match2[1] ?? "").trim());
    outside2 = outside2.slice(0, match2.index);
  }
  const [rawName = "", ...rest] = outside2.split(/\s[-–—]+\s/u);
  const open2 = /^(.+?)\s+[([]([^()[\]]*)$/u.exec(rawName);
  const words = (open2?.[1] ?? rawName).replace(/\(([^()]*)\)/gu, login2 === null ? "($1)" : " ");
  if (open2?.[2] !== void 0 && open2[2].trim() !== "") notes.push(open2[2].trim());
  notes.push(...rest.map((part) => part.trim()).filter((part) => part !== ""));
  const name = words.replace(/(?:[\s:,;*_`…-]|\.{2,})+$|^[\s:,;*_`-]+/gu, "").replace(/\s+/gu, " ");
  if (login2 === null && !isName(name)) return null;
  if (login2 === null && BODY2.test(name)) return { team: name };
  return { name: isName(name) ? name : null, login: login2, note: notes.length > 0 ? notes.join(", ") : null };
}
function isName(text) {
  const words = text.split(" ").length;
  const sentence = /[!?]$/u.test(text) || words > 3 && text.endsWith(".");
  return new RegExp("\\p{L}", "u").test(text) && !sentence && words <= MOST_WORDS && !/https?:|[|<>{}$]/u.test(text);
}

// src/read/minutes/attendance-table.ts
var PRESENT = /^\W*(?:x|y|yes|present|here|1)\W*$/iu;
var ABSENT = new RegExp("^\\W*(?:n|no|absent|regrets?|apolog\\p{L}*|excused)\\W*$", "iu");
var HTML_ROW = /<tr\b[^<>]*>([\s\S]*?)(?=<\/tr>|<tr\b|$)/giu;
function readAttendanceTable(table, draft, presence) {
  const [header, ...body] = table.children;
  const { line: line2, endLine } = extentOf(table);
  draft.ledger.mark("markup", line2, endLine);
  if (header === void 0) return;
  const rows = body.map((row) => ({ ...extentOf(row), cells: row.children.map(cellText) }));
  readRows(header.children.map(cellText), rows, draft, presence);
}
function readAttendanceHtml(node, draft, presence) {
  const { start, line: line2, endLine } = extentOf(node);
  draft.ledger.mark("markup", line2, endLine);
  const rows = [...node.value.matchAll(HTML_ROW)].map((match2) => {
    const html = match2[1] ?? "";
    const words = html.search(/>\s*[^<\s]/u);
    const at = match2.index + match2[0].length - html.length + Math.max(0, words);
    const from = start + at;
    const before = node.value.slice(0, at + (/[^>\s]/u.exec(node.value.slice(at))?.index ?? 0));
    return {
      cells: htmlCells(html),
      line: line2 + before.split("\n").length - 1,
      start: from,
      end: start + match2.index + match2[0].length
    };
  });
  const [header, ...body] = rows;
  if (header !== void 0) readRows(header.cells, body, draft, presence);
}
function isAttendance(header) {
  const isName2 = /^(?:(?:full )?names?|attendees?|participants?|who|members?)$/iu;
  const isAbout = /^(?:github(?: (?:handle|id|username|login))?|login|handle|affiliation|organi[sz]ation|company|employer|present\??|attend(?:ed|ing|ance)\??|here\??)$/iu;
  return header.some((cell) => isName2.test(cell.trim())) && header.some((cell) => isAbout.test(cell.trim()));
}
function htmlHeader(html) {
  const [row] = html.matchAll(HTML_ROW);
  return htmlCells(row?.[1] ?? "");
}
function htmlCells(row) {
  return row.split(/<t[dh]\b[^<>]*>/iu).slice(1).map(htmlText);
}
function readRows(header, rows, draft, presence) {
  const columns = columnsOf(header);
  const marked = columns.mark >= 0 && rows.some(({ cells }) => isMarked2(cells[columns.mark] ?? ""));
  for (const { cells, line: line2, start, end } of rows) {
    const written2 = cells[columns.name]?.trim() ?? "";
    const login2 = /^@?([A-Za-z\d][\w-]*)$/u.exec(cells[columns.login]?.trim() ?? "")?.[1] ?? null;
    const read = readAttendee(written2, { affiliated: true });
    if ((read === null || "team" in read) && login2 === null) continue;
    const known = read === null || "team" in read ? { name: null, login: null, note: null } : read;
    draft.ledger.mark("attendee", line2);
    const mark = cells[columns.mark] ?? "";
    const isOut = ABSENT.test(mark) || MISSED.test(mark);
    const here = isOut ? "absent" : !marked || isMarked2(mark) ? presence : "expected";
    draft[here].push({ ...known, login: known.login ?? login2, line: line2, start, end });
  }
}
function isMarked2(text) {
  return !MISSED.test(text) && (PRESENT.test(text) || CAME.test(text));
}
function columnsOf(header) {
  const find = (words) => header.findIndex((cell) => words.test(cell.trim()));
  const login2 = find(/\b(?:github|gh|login|handle|user ?name|account|nick)\b/iu);
  const mark = find(/^(?:|x|present\??|attend(?:ed|ing|ance)\??|here\??|status|✓|✅)$/iu);
  const name = find(/\b(?:names?|attendees?|participants?|who|person|members?|people)\b/iu);
  return {
    login: login2,
    mark: mark === name ? -1 : mark,
    name: name >= 0 ? name : header.findIndex((_, index) => index !== login2 && index !== mark)
  };
}
function cellText(cell) {
  const [link] = cell.children.filter((child2) => child2.type === "link");
  const profile = /^https:\/\/github\.com\/([\w-]+)\/?$/u.exec(link?.url ?? "")?.[1];
  const text = textOf3(cell);
  return profile !== void 0 && text.trim().replace(/^@/u, "").toLowerCase() === profile.toLowerCase() ? `@${profile}` : text;
}
function htmlText(html) {
  return html.replace(/<[^<>]*>/gu, " ").replace(/&nbsp;/gu, " ").replace(/&amp;/gu, "&").replace(/\s+/gu, " ").replace(/\s+([),])/gu, "$1").trim();
}

// src/read/minutes/read-present.ts
var LABELLED2 = /^\s*(?:[*_]{1,2})?([^:@\r\n]{2,60}?)(?:[*_]{1,2})?\s*:\s*(?:[*_]{1,2})?\s*(.*)$/su;
var OFFICE = /\b(?:members?|others?|guests?|chairs?|hosts?|observers?|participants?|attendees?|present|absent|regrets?|apologies|facilitators?|moderators?|scribes?)\b/iu;
var REGRETS = new RegExp("^\\W*(.{2,60}?)\\s+(?:sends?|sent|gives?|has)\\s+(?:\\p{L}+ )?(?:regrets|apologies)\\W*$", "iu");
function readPresent(node, draft) {
  const presence = presenceOf(draft.zone) ?? "present";
  if (node.type === "list") {
    const style = { bracketed: /\(@\w/u.test(textOf3(node)), affiliated: node.children.length > 1 };
    for (const item of node.children) readListItem2(item, draft, presence, style);
  } else if (node.type === "paragraph") readPeople(sliceOf(draft.source, node), draft, presence);
  else if (node.type === "table") readAttendanceTable(node, draft, presence);
  else if (node.type === "html") readAttendanceHtml(node, draft, presence);
}
function readPeople(slice, draft, presence) {
  const lines = linesOf3(slice);
  const wrapped = lines.slice(0, -1).some(({ text }) => /,\s*$/u.test(text));
  const style = { bracketed: /\(@\w/u.test(slice.text), affiliated: lines.length > 1 && !wrapped };
  for (const line2 of lines) readLine(line2, draft, presence, style);
}
function readListItem2(item, draft, presence, style) {
  for (const child2 of item.children) {
    if (child2.type === "list") {
      for (const nested of child2.children) readListItem2(nested, draft, presence, style);
    } else if (child2.type === "paragraph") {
      const here = item.checked === false && presence === "present" ? "expected" : presence;
      for (const line2 of linesOf3(sliceOf(draft.source, child2))) readLine(line2, draft, here, style);
    }
  }
}
function linesOf3({ text, start, line: line2 }) {
  let offset = start;
  return text.split(/(?<=\n)|(?<=\r)(?!\n)/u).map((part, index) => {
    const entry = { text: part, start: offset, line: line2 + index };
    offset += part.length;
    return entry;
  });
}
function readLine(line2, draft, presence, style) {
  const { text } = line2;
  if (isPlaceholder(text) || /^\W*$/u.test(text)) {
    draft.ledger.mark("frame", line2.line);
    return;
  }
  const regrets = REGRETS.exec(text)?.[1];
  if (regrets !== void 0) {
    add2({ ...line2, text: regrets, start: line2.start + text.indexOf(regrets) }, draft, "absent", {});
    return;
  }
  const [, label2 = "", value] = LABELLED2.exec(text) ?? [];
  const labelled3 = presenceOf(zoneOf(label2));
  if (value !== void 0 && !/@\w|\(/u.test(label2) && (OFFICE.test(label2) || labelled3 !== null)) {
    const at = text.length - value.length;
    draft.ledger.mark("heading", line2.line);
    if (value.trim() === "") return;
    const list2 = { ...line2, text: value, start: line2.start + at };
    for (const piece of piecesOf(list2, true)) add2(piece, draft, labelled3 ?? presence, {});
    return;
  }
  for (const piece of piecesOf(line2, style.affiliated !== true)) add2(piece, draft, presence, style);
}
function add2(piece, draft, presence, style) {
  const { text, start, line: line2 } = piece;
  const read = readAttendee(text, style);
  if (read === null) return;
  draft.ledger.mark("attendee", line2);
  if ("team" in read) {
    draft.teams.push(read.team);
    return;
  }
  const from = start + (text.length - text.trimStart().length);
  const person2 = { ...read, line: line2, start: from, end: from + text.trim().length };
  const isOut = /^\s*~~/u.test(text) || MISSED.test(text);
  const here = isOut && presence === "present" ? "absent" : presence;
  draft[here].push(person2);
}
function piecesOf(line2, listed) {
  const pieces = [];
  let at = 0;
  for (const match2 of line2.text.matchAll(new RegExp("[,;](?![^(]*\\))|(?<=\\))[ \\t]+(?=\\p{Lu})|$", "gu"))) {
    pieces.push({ ...line2, text: line2.text.slice(at, match2.index), start: line2.start + at });
    at = match2.index + match2[0].length;
  }
  const handles = pieces.length > 1 && pieces.every(({ text }) => /(?<!\w)@\w/u.test(text));
  const single = pieces.filter(({ text }) => /(?<!\w)@\w/u.test(text)).length === 1;
  return handles || listed && !single ? pieces.filter(({ text }) => text.trim() !== "") : [line2];
}

// src/read/minutes/read-label.ts
var LINE_DEPTH = 7;
var WHOLE2 = /^[^\r\n]{1,80}:\s*$/u;
var OPENING = /^([^:\r\n]{2,60}):/u;
var SAID = /* @__PURE__ */ new Set([
  "agenda",
  "notes",
  "summary",
  "announcements",
  "frame",
  "links",
  "questions"
]);
function labelOf(node) {
  const [first, ...rest] = node.children;
  if (first === void 0) return null;
  const { start, end } = extentOf(node);
  const isColoned = rest[0]?.type === "text" && rest[0].value.startsWith(":") || /:\s*$/u.test(textOf3(first));
  if (first.type === "strong" || first.type === "emphasis" && (rest.length === 0 || isColoned)) {
    const label3 = textOf3(first);
    const after = rest.map((child2) => textOf3(child2)).join("");
    if (/^[\s:]*$/u.test(after)) return { label: label3, value: null };
    const isAbove = /^[ \t]*[\r\n]/u.test(after) && presenceOf(zoneOf(label3)) !== null;
    return /:\s*$/u.test(label3) || /^\s*:/u.test(after) || isAbove ? { label: label3, value: { from: extentOf(first).end, to: end } } : null;
  }
  if (first.type !== "text") return null;
  if (rest.length === 0 && WHOLE2.test(first.value)) return { label: first.value, value: null };
  const whole = textOf3(node);
  if (WHOLE2.test(whole)) return { label: whole, value: null };
  const [opening, label2] = OPENING.exec(first.value) ?? [];
  return opening === void 0 || label2 === void 0 ? null : { label: label2, value: { from: start + opening.length, to: end } };
}
function readLabel(node, draft) {
  if (node.type !== "paragraph") return false;
  const found2 = labelOf(node);
  if (found2 === null) return false;
  const { line: line2, endLine } = extentOf(node);
  const zone = zoneOf(found2.label);
  const presence = presenceOf(zone);
  if (found2.value === null) {
    const said = draft.open?.openedBy === "heading" && zone !== null && SAID.has(zone);
    const { zone: outer, open: open2 } = draft;
    if (said || !openPart(found2.label.trim(), LINE_DEPTH, line2, draft)) return false;
    draft.ledger.mark("heading", line2, endLine);
    const among = open2?.openedBy === "heading" && (zone === "actions" || zone === "decisions");
    if (among) draft.back = { zone: outer, open: open2 };
    return true;
  }
  const value = behindLabel(found2.value, node, draft);
  if (presence === null || value === null) return false;
  draft.ledger.mark("heading", line2, endLine);
  readPeople(value, draft, presence);
  return true;
}
function behindLabel({ from, to }, node, { source }) {
  const joiner = /^[\s:*_]*/u.exec(source.slice(from, to))?.[0].length ?? 0;
  const { line: line2, start } = extentOf(node);
  const breaks = source.slice(start, from + joiner).split(/\r\n|\r|\n/u).length - 1;
  return trimmedSlice(source, from + joiner, to, line2 + breaks);
}

// src/read/minutes/read-agenda.ts
function readAgenda(node, draft) {
  if (node.type === "list") {
    readList(node, draft);
    return;
  }
  if (node.type === "table" && draft.open === null && readPointsOfTable(node, draft)) return;
  if (node.type === "paragraph") {
    if (isGeneratedSentence(textOf3(node))) {
      readGeneratedSentence(node, draft);
      return;
    }
    const found2 = findItemReference(draft.source, node.children, draft.repository);
    if (found2 !== null && draft.zone === "agenda" && introducesItem(draft.source, node, found2)) {
      openAtParagraph(draft, node, found2);
      return;
    }
    if (draft.open === null && (draft.grouping || isFrame(node) || isNothing(textOf3(node)))) {
      const { line: line2, endLine } = extentOf(node);
      draft.ledger.mark("frame", line2, endLine);
      return;
    }
  }
  if (draft.open !== null) {
    draft.open.spokenOn = true;
    addNote(draft, draft.open, node);
  } else if (draft.zone === "announcements") announce(node, draft);
  else addNote(draft, openUnderHeading(draft), node);
}
function isFrame(node) {
  if (node.type !== "paragraph") return false;
  const [only, more] = node.children;
  if (only?.type === "emphasis" && more === void 0) return true;
  return /^\(.*\)$/su.test(textOf3(node).trim());
}
function readList(list2, draft) {
  const [only, more] = list2.children;
  if (only !== void 0 && more === void 0 && draft.open === null && isContainer2(only)) {
    openContainer(only, draft);
    return;
  }
  for (const item of list2.children) {
    const { open: open2 } = draft;
    const said = open2?.spokenOn && open2.openedBy === "bullet" && "number" in open2.entry;
    if (said && pointReference(item, draft) === null) addNote(draft, open2, item);
    else readPoint(item, draft);
  }
}
function isContainer2(item) {
  const lead = leadOf(item);
  const below2 = item.children.filter((child2) => child2.type === "list");
  return lead !== null && /:\s*$/u.test(textOf3(lead)) && below2.some(({ children }) => children.length > 1);
}
function openContainer(item, draft) {
  draft.open = null;
  const [lead, ...rest] = item.children;
  if (lead !== void 0) draft.ledger.mark("heading", extentOf(lead).line, extentOf(lead).endLine);
  for (const child2 of rest) readAgenda(child2, draft);
  draft.open = null;
}
function readPoint(item, draft) {
  const [first, ...rest] = item.children;
  if (draft.taken.has(item)) return;
  if (draft.zone === "summary") {
    draft.ledger.mark("note", extentOf(item).line, extentOf(item).endLine);
    return;
  }
  if (first?.type === "paragraph") {
    const text = textOf3(first).trim();
    if (isGeneratedSentence(text)) {
      readGeneratedSentence(item, draft);
      return;
    }
    if (isRepositoryName(text) && rest.some((child2) => child2.type === "list")) {
      draft.repository = text;
      draft.underRepository = true;
      draft.open = null;
      draft.ledger.mark("heading", extentOf(first).line);
      for (const child2 of rest) readAgenda(child2, draft);
      return;
    }
    if (draft.open?.openedBy !== "heading" && readZoneBullet(item, draft)) return;
    if (isPlaceholder(text) && rest.length === 0 && draft.open === null) {
      draft.ledger.mark("frame", extentOf(first).line, extentOf(first).endLine);
      return;
    }
  }
  const found2 = pointReference(item, draft);
  const role = roleOf(item, found2, draft);
  if (role === "item") openPoint(item, found2, draft);
  else if (role === "topic") openPoint(item, null, draft);
  else if (role === "announcement") announce(item, draft);
  else {
    const open2 = draft.open ?? openUnderHeading(draft);
    if (extentOf(item).column > open2.column) open2.nested = true;
    addNote(draft, open2, item);
  }
}
function openPoint(item, found2, draft) {
  openAtBullet(draft, item, found2);
  if (found2 !== null) return;
  const { open: open2, section: section3 } = draft;
  draft.section = extentOf(item).line;
  for (const child2 of item.children) if (child2.type === "list") readNested(child2, draft, true);
  draft.open = open2;
  draft.section = section3;
}
function readNested(list2, draft, direct) {
  const points = listsItems(list2, draft.source, draft.repository);
  for (const item of list2.children) {
    const found2 = points ? referenceOf2(item, draft) : null;
    if (found2 !== null && (direct || found2.form === "number")) openAtBullet(draft, item, found2);
    else for (const child2 of item.children) if (child2.type === "list") readNested(child2, draft, false);
  }
}
function readZoneBullet(item, draft) {
  const [first, ...rest] = item.children;
  if (first?.type !== "paragraph") return false;
  const found2 = labelOf(first);
  const zone = zoneOf(found2?.label ?? textOf3(first));
  if (zone === null) return false;
  const { line: line2, endLine } = extentOf(first);
  const presence = presenceOf(zone);
  if (found2 !== null && found2.value !== null) {
    if (presence === null) return false;
    draft.ledger.mark("heading", line2, endLine);
    const text = draft.source.slice(found2.value.from, found2.value.to);
    const joiner = /^[\s:*_]*/u.exec(text)?.[0].length ?? 0;
    const start = found2.value.from + joiner;
    readPeople({ text: text.slice(joiner), start, end: found2.value.to, line: line2, endLine }, draft, presence);
  } else {
    const below2 = rest.some((child2) => child2.type === "list");
    if (!below2 && zone !== "frame" && zone !== "summary" && zone !== "notes") return false;
    draft.ledger.mark("heading", line2, endLine);
  }
  const { zone: outer, open: open2 } = draft;
  draft.zone = zone;
  draft.open = null;
  draft.heading = textOf3(first).trim();
  draft.headingLine = line2;
  draft.section = line2;
  for (const child2 of rest) readBelow(zone, child2, draft);
  const flat = rest.length === 0 && (zone === "summary" || zone === "notes");
  draft.zone = flat ? "summary" : outer === "preamble" && zone !== "frame" ? "agenda" : outer;
  draft.open = open2;
  return true;
}
function readBelow(zone, node, draft) {
  if (presenceOf(zone) !== null) readPresent(node, draft);
  else if (zone === "actions") readActions(node, draft);
  else if (zone === "decisions") readDecisions(node, draft);
  else if (zone === "agenda" || zone === "announcements" || zone === "notes") {
    if (zone === "notes") draft.zone = "agenda";
    readAgenda(node, draft);
  } else {
    const { line: line2, endLine } = extentOf(node);
    draft.ledger.mark("frame", line2, endLine);
  }
}
function openUnderHeading(draft) {
  const entry = { title: draft.heading, done: null, url: null, notes: [], line: draft.headingLine };
  const open2 = {
    entry,
    openedBy: "heading",
    column: 1,
    endLine: draft.headingLine,
    nested: false,
    spokenOn: false,
    listed: false
  };
  draft.topics.push(entry);
  draft.open = open2;
  return open2;
}
function announce(node, draft) {
  const slice = node.type === "listItem" ? contentOf(draft.source, node) : sliceOf(draft.source, node);
  draft.open = null;
  if (slice === null) return;
  draft.announcements.push(slice);
  draft.ledger.mark("announcement", slice.line, slice.endLine);
  draft.spoken.push(...spokenIn(node, null));
}
function readGeneratedSentence(node, draft) {
  const { line: line2, endLine } = extentOf(node);
  draft.labelled = true;
  draft.open = null;
  draft.ledger.mark("label", line2, endLine);
}

// src/read/minutes/read-preamble.ts
function readPreamble(node, draft) {
  if (node.type === "table" && isAttendance(textTable(node).header)) {
    readAttendanceTable(node, draft, "present");
    return;
  }
  if (node.type === "html" && isAttendance(htmlHeader(node.value))) {
    readAttendanceHtml(node, draft, "present");
    return;
  }
  if (node.type === "table" && readPointsOfTable(node, draft)) return;
  if (node.type !== "list") {
    readLinks(node, draft);
    return;
  }
  const { zone } = draft;
  if (node.ordered === true && node.children.length > 1 && !node.children.some((item) => isLinkLine(item, draft))) {
    draft.zone = "agenda";
    for (const item of node.children) readPoint(item, draft);
    draft.zone = zone;
    draft.open = null;
    return;
  }
  for (const item of node.children) readBullet2(item, draft);
}
function readBullet2(item, draft) {
  if (readZoneBullet(item, draft)) return;
  if (draft.zone === "preamble" && (!draft.undivided || isLinkLine(item, draft))) {
    readListItem(item, draft);
    return;
  }
  draft.zone = "agenda";
  readPoint(item, draft);
}

// src/read/minutes/read-minutes.ts
function readMinutes(text, { file, tree, date: date3 = null }) {
  const { children } = tree ?? parseSource(text, { file });
  const ledger = lineLedger(text);
  const minutes2 = readMeeting({ text, file }, children, date3, ledger);
  return { ...minutes2, unreadable: ledger.unreadable(), lines: ledger.roles() };
}
function readMeetings(text, { file, tree, date: date3 = null, shared = false }) {
  const { children } = tree ?? parseSource(text, { file });
  const ledger = lineLedger(text);
  const { before, parts } = meetingParts(children, file, shared);
  for (const node of before) markAs("frame", node, ledger);
  const meetings = parts.flatMap(({ nodes, date: headed, cancelled }) => {
    if (cancelled) {
      for (const node of nodes) markAs("frame", node, ledger);
      return [];
    }
    return [readMeeting({ text, file }, nodes, headed ?? date3, ledger)];
  });
  const unreadable = ledger.unreadable();
  const lines = ledger.roles();
  return { meetings: meetings.map((meeting2) => ({ ...meeting2, unreadable, lines })), unreadable, lines };
}
function markAs(role, node, ledger) {
  const { line: line2, endLine } = extentOf(node);
  ledger.mark(role, line2, endLine);
}
function readMeeting({ text: source, file }, nodes, date3, ledger) {
  const draft = emptyDraft(file, source, ledger);
  const [first] = nodes;
  if (first !== void 0) draft.line = extentOf(first).line;
  draft.labelled = !/extracted from/iu.test(source);
  draft.undivided = isUndivided(nodes);
  for (const [index, node] of nodes.entries()) readBlock(node, nodes, index, draft);
  const {
    source: _,
    ledger: __,
    zone,
    heading,
    headingLine,
    repository: repository2,
    undivided,
    taken,
    grouping,
    above,
    back,
    ...rest
  } = draft;
  const { underRepository, labelled: labelled3, open: open2, depth, spoken, ...read } = rest;
  const [from, to] = [nodes[0]?.position?.start.offset, nodes.at(-1)?.position?.end.offset];
  const line2 = dateLineIn(source.slice(from ?? 0, to ?? 0));
  return {
    ...read,
    ...namedLinks(read.links),
    date: date3 ?? dateInPath(file) ?? read.titleDate ?? dateIn(line2) ?? headingDate(nodes),
    time: timeIn(read.title ?? "") ?? timeIn(line2),
    actionItems: actionsIn(draft),
    decisions: decisionsIn(draft)
  };
}
function headingDate(nodes) {
  const heading = nodes.find((node) => node.type === "heading" && isMeetingHeading(textOf3(node), null));
  return heading === void 0 ? null : dateIn(textOf3(heading));
}
function isUndivided(nodes) {
  const parts = nodes.filter((node) => {
    if (node.type === "heading") return true;
    const label2 = node.type === "paragraph" ? labelOf(node) : null;
    if (label2 === null || label2.value !== null) return false;
    const zone = zoneOf(label2.label);
    return zone === null || zone === "agenda" || zone === "notes";
  });
  return parts.length <= 1;
}
function readBlock(node, nodes, index, draft) {
  if (draft.taken.has(node)) return;
  if (node.type === "heading") readHeading(node, below(nodes, index), draft);
  else if (isMarkup(node)) markMarkup(node, draft);
  else if (!readLabel(node, draft)) {
    READERS[draft.zone](node, draft);
    if (draft.back !== null) Object.assign(draft, draft.back, { back: null });
  }
}
function below(nodes, index) {
  const own2 = [];
  for (let at = index + 1; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node?.type === "heading") return { own: own2, next: node };
    if (node !== void 0 && !isMarkup(node)) own2.push(node);
  }
  return { own: own2, next: null };
}
var READERS = {
  preamble: readPreamble,
  links: readLinks,
  present: readPresent,
  absent: readPresent,
  expected: readPresent,
  announcements: readAgenda,
  agenda: readAgenda,
  notes: readAgenda,
  summary: (node, draft) => {
    const { line: line2, endLine } = extentOf(node);
    draft.ledger.mark("note", line2, endLine);
  },
  actions: readActions,
  decisions: readDecisions,
  questions: (node, draft) => keep(node, draft, "questions", "question"),
  upcoming: (node, draft) => keep(node, draft, "upcoming", "upcoming"),
  frame: readLinks
};
function keep(node, draft, list2, role) {
  for (const part of node.type === "list" ? node.children : [node]) {
    const slice = part.type === "listItem" ? contentOf(draft.source, part) : sliceOf(draft.source, part);
    if (slice === null) continue;
    draft[list2].push(slice);
    draft.ledger.mark(role, slice.line, slice.endLine);
    if (list2 === "questions") draft.spoken.push(...spokenIn(part, null));
  }
}

// src/read/archive/repeats.ts
var NUMBERED = /^(\d{1,4}\.\d{1,3})(?:\s|\||$)/u;
var BEFORE2 = /^(?:(?:\d{1,4}(?:\.\d{1,3})+|\d{1,3}[.)]|[a-z][.)])\s*\|?\s+|\[?\d{1,2}:\d{2}(?::\d{2})?\]?(?:\([^()\s]*\))?\s+)+/u;
function plainTitle(title) {
  const plain = title.replace(BEFORE2, "");
  return plain === "" ? title : plain;
}
var SHORTEST = 4;
function withoutRepeats(items) {
  const kept = [];
  const byReference = /* @__PURE__ */ new Map();
  const byTitle = /* @__PURE__ */ new Map();
  const byNumber = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf2(item);
    const number3 = NUMBERED.exec(item.title)?.[1];
    const known = (item.reference === null ? void 0 : byReference.get(item.reference.toLowerCase())) ?? (number3 === void 0 ? void 0 : byNumber.get(number3)) ?? byTitle.get(key) ?? listedBefore(kept, item, key);
    const earlier = known === void 0 ? void 0 : kept[known];
    const at = known === void 0 || earlier === void 0 || !isSame(earlier, item) ? kept.length : known;
    kept[at] = earlier === void 0 || at === kept.length ? item : joined(earlier, item);
    if (item.reference !== null) byReference.set(item.reference.toLowerCase(), at);
    if (key !== "") byTitle.set(key, at);
    if (number3 !== void 0) byNumber.set(number3, at);
  }
  return kept.map((item) => ({ ...item, title: plainTitle(item.title) }));
}
function isSame(a, b) {
  return a.reference === null || b.reference === null || a.reference.toLowerCase() === b.reference.toLowerCase();
}
function listedBefore(kept, { discussed, notes }, key) {
  if (key.length < SHORTEST || !discussed && notes.length === 0) return void 0;
  const found2 = kept.findIndex((other) => {
    if (other.discussed) return false;
    const title = keyOf2(other);
    return title.length >= SHORTEST && (` ${title} `.includes(` ${key} `) || ` ${key} `.includes(` ${title} `));
  });
  return found2 < 0 ? void 0 : found2;
}
function joined(listed, noted) {
  const [words, other] = noted.discussed || !listed.discussed ? [noted, listed] : [listed, noted];
  return {
    ...words,
    title: words.title === "" ? other.title : words.title,
    reference: words.reference ?? other.reference,
    url: words.url ?? other.url,
    discussed: listed.discussed || noted.discussed,
    notes: [...listed.notes, ...noted.notes]
  };
}
function keyOf2({ title }) {
  return bareWords(plainTitle(title.slice(0, 200)).replace(/\s*\([^()]*\)\s*$/u, ""));
}

// src/read/archive/archive-file.ts
function archiveFile(path, text, date3 = null, shared = false) {
  const file = path.replaceAll("\\", "/");
  const { meetings, unreadable } = readMeetings(text, { file, date: date3, shared });
  return { path: file, meetings: meetings.map(archiveMeeting), unplaced: unreadable };
}
function archiveMeeting(minutes2) {
  const { date: date3, time: time2, title, line: line2 } = minutes2;
  const present = peopleOf(minutes2.present, []);
  return {
    date: date3,
    time: time2,
    title,
    line: line2,
    present,
    absent: peopleOf(minutes2.absent, present),
    expected: peopleOf(minutes2.expected, present),
    items: withoutRepeats(pointsOf(minutes2)),
    actions: once(minutes2.actionItems.filter(({ from }) => from !== "promise")).map((action) => ({
      id: textId(`${date3 ?? ""} ${action.text}`),
      text: action.text,
      owner: action.owners.map(({ name, login: login2 }) => login2 ?? name).join(", ") || null,
      done: action.done,
      item: action.item,
      line: action.line
    })),
    decisions: once(minutes2.decisions)
  };
}
function peopleOf(attendees, elsewhere) {
  const people = [];
  for (const { name, login: login2, note, line: line2 } of attendees) {
    const person2 = { name, login: login2, role: note, line: line2 };
    if (elsewhere.some((other) => samePerson(other, person2))) continue;
    const at = people.findIndex((other) => samePerson(other, person2));
    const known = people[at];
    if (known === void 0) people.push(person2);
    else
      people[at] = {
        ...known,
        name: known.name ?? name,
        login: known.login ?? login2,
        role: known.role ?? note
      };
  }
  return people;
}
function samePerson(a, b) {
  if (a.login !== null && b.login !== null) return a.login.toLowerCase() === b.login.toLowerCase();
  return a.name !== null && a.name.toLowerCase() === b.name?.toLowerCase();
}
function pointsOf({ items, topics, questions }) {
  const points = [...items, ...topics].filter((point) => !isBare(point)).filter((point) => "number" in point || zoneOf(point.title) === null && point.title.trim() !== "").map(pointOf);
  const asked = questions.filter(({ text }) => !/^\W*(?:none|n\/a|no questions)\W*$/iu.test(text)).map(({ text, line: line2 }) => {
    const [first = "", ...rest] = text.split(/\r\n|\r|\n/u);
    const notes = rest.filter((part) => part.trim() !== "");
    return { reference: null, url: null, title: first, line: line2, discussed: notes.length > 0, notes };
  });
  return [...points, ...asked].sort((a, b) => a.line - b.line);
}
function pointOf(point) {
  const { title, url, line: line2 } = point;
  const notes = point.notes.map(({ text }) => text);
  const discussed = notes.some((text) => text.trim() !== NO_NOTES && /[\p{L}\p{N}]/u.test(text));
  const reference = "number" in point ? itemKey(point) : null;
  return { reference, url, title: title ?? "", line: line2, discussed, notes };
}
function isBare(point) {
  return !("number" in point) && point.notes.length === 0 && /^https?:\/\/\S+$/u.test(point.title);
}
var VOTE = new RegExp("^(?:passed|approved|carried|agreed|accepted|unanim)\\p{L}*(?: \\p{L}+){0,2}$", "u");
function once(said) {
  const seen = /* @__PURE__ */ new Set();
  return said.filter(({ text }) => {
    const key = bareWords(text.replace(/^[\s\d.)—–-]+/u, ""));
    if (seen.has(key) && !VOTE.test(key)) return false;
    seen.add(key);
    return true;
  });
}
function textId(text) {
  let hash = 2166136261;
  for (const char of bareWords(text)) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 16777619);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

// src/commands/archive.ts
async function archive(request, deps) {
  const read = await archives(request, deps);
  const files = read.flatMap((each) => each.files);
  return { files: [...new Map(files.map((file) => [file.path, file])).values()] };
}
async function archives({ subjects = [], ...request }, deps) {
  const named = await Promise.all(subjects.map((subject) => sourcesAt(subject, deps)));
  const needed = subjects.length === 0 || named.some((sources) => sources === null);
  const config2 = needed ? await configFor(subjects, request, deps) : null;
  const groups = subjects.length === 0 ? config2?.groups ?? [] : subjects.filter((_, index) => named[index] === null).map((subject) => groupOf(subject, config2));
  const files = named.flatMap((found2) => found2 ?? []);
  const ofFiles = files.length === 0 ? [] : [{ ...await readSources(unique(files), deps, request), register: null, older: 0 }];
  if (config2 === null) return ofFiles;
  const ofGroups = await Promise.all(
    [...new Set(groups)].map((group) => archiveOf({ config: config2, group }, deps, request))
  );
  return [...ofFiles, ...ofGroups];
}
async function archiveOf(place, deps, reading = {}) {
  const found2 = await minutesFiles(place, deps);
  const all = unique(found2.map((file) => file.shared ? { ...file, date: null } : file));
  const sources = reading.newest === void 0 ? all : all.slice(-reading.newest);
  const [read, register] = await Promise.all([
    readSources(sources, deps, reading),
    actionsRegister(place, deps)
  ]);
  return { ...read, register, older: all.length - sources.length };
}
async function readSources(sources, deps, reading) {
  const files = [];
  for (const source of sources) files.push(...await readSource(source, deps, reading));
  return { files };
}
async function sourcesAt(subject, { cwd, files }) {
  const path = resolve6(cwd, subject);
  if (!files.exists(path)) return null;
  const below2 = await files.list(path, ".md");
  if (below2.length > 0 || extname2(path) === "") {
    const minutes2 = below2.filter((file) => !/^(?:actions|decisions|items)\.md$/u.test(basename2(file)));
    return minutes2.map((file) => ({ path: file, date: null }));
  }
  return [{ path, date: null }];
}
async function configFor(subjects, location, deps) {
  if (subjects.length > 0 && findConfigPath(location, deps) === null) return null;
  return loadConfig(location, deps);
}
function groupOf(subject, config2) {
  const group = config2?.groups.find(({ id: id2 }) => id2 === subject);
  if (group !== void 0) return group;
  const ids = config2?.groups.map(({ id: id2 }) => id2) ?? [];
  const near = nearest(subject, ids);
  throw new MinutebookError("document/missing", {
    message: `There is no file, folder or group ${subject}.`,
    why: ids.length === 0 ? "No configuration names a group." : `The groups are ${ids.join(", ")}.`,
    hint: near === void 0 ? "Correct the path." : `Did you mean ${near}?`
  });
}
function unique(sources) {
  return [...new Map(sources.map((source) => [source.path, source])).values()];
}
async function readSource({ path, date: date3, shared = false }, { cwd, files, reporter }, { wants = () => true, readFile = archiveFile }) {
  const file = relative5(cwd, path).split(sep3).join("/");
  try {
    const text = await files.read(path);
    if (text === null || !wants(text)) return [];
    return [readFile(file, text, date3, shared)];
  } catch (error2) {
    if (!isMinutebookError(error2)) throw error2;
    reporter.warn(error2.message, { file });
    return [];
  }
}

// src/read/minutes/carry.ts
function lastNotes(archive2, items) {
  const titles = new Map(items.map((item) => [referenceKey(item), bareWords(item.title ?? "")]));
  const last = /* @__PURE__ */ new Map();
  for (const { items: discussed, date: date3, file } of newestFirst(archive2)) {
    for (const item of discussed) {
      const key = referenceKey(meantItem(item, titles));
      if (!last.has(key) && isDiscussed(item)) last.set(key, carried(item, date3, file));
    }
  }
  return items.flatMap(({ repository: repository2, number: number3 }) => {
    const found2 = last.get(referenceKey({ repository: repository2, number: number3 }));
    return found2 === void 0 ? [] : [{ ...found2, repository: repository2, number: number3 }];
  });
}
function carried({ repository: repository2, number: number3, notes, line: line2 }, date3, file) {
  return { repository: repository2, number: number3, notes: notes.map(({ text }) => withoutIndentation(text)), date: date3, file, line: line2 };
}
function meantItem(item, titles) {
  const { repository: repository2, number: number3, shownNumber, title } = item;
  if (shownNumber === null || shownNumber === number3 || title === null) return item;
  const shown = { repository: repository2, number: shownNumber };
  const isThat = bareWords(title) !== "" && titles.get(referenceKey(shown)) === bareWords(title);
  return isThat && titles.get(referenceKey(item)) !== bareWords(title) ? shown : item;
}
function isDiscussed({ notes }) {
  return notes.some(({ text }) => text.trim() !== NO_NOTES);
}
function withoutIndentation(text) {
  const [first = "", ...rest] = text.split(/\r\n|\r|\n/u).map((line2) => line2.replaceAll("	", "    "));
  const indents = rest.filter((line2) => line2.trim() !== "").map((line2) => line2.length - line2.trimStart().length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return [first, ...rest.map((line2) => line2.slice(common).trimEnd())].join("\n").trimEnd();
}
function newestFirst(archive2) {
  return archive2.filter((minutes2) => minutes2.date !== null).sort((a, b) => a.date === b.date ? 0 : a.date < b.date ? 1 : -1);
}

// src/memory/notes.ts
function notesAsList(notes) {
  return notes.map((note) => {
    const [first = "", ...rest] = withoutIndentation(note).split("\n");
    return [`* ${first}`, ...rest.map((line2) => line2 === "" ? "" : `  ${line2}`)].join("\n");
  }).join("\n");
}

// src/model/control-comments.ts
function writeMemoryComment(words) {
  return `<!-- minutebook 1 ${words.join(" ")} -->`;
}
function writeTraceComment([note = "", ...tags], changedAt) {
  const words = [note, ...changedAt === null ? [] : [changedAt], ...tags];
  return `<!-- minutebook-note 1 ${words.join(" ")} -->`;
}
function writeMark({ group, date: date3, time: time2, start }) {
  const day = time2 === null ? date3 : `${date3}T${time2}`;
  return `<!-- minutebook meeting ${encodeURIComponent(group)} ${day}${start === null ? "" : ` ${start}`} -->`;
}
function writeSays(key) {
  return `<!-- minutebook says ${key} -->`;
}
function writeSaid(notices) {
  return `<!-- minutebook said ${notices.map(({ key, id: id2 }) => `${key} ${id2}`).join(" ")} -->`;
}
var SHOWN = 3;
function shortenControl(text) {
  return text.replace(
    /(<!-- minutebook(?:-note)? 1)((?: [\w+/:.-]+)+) -->/gu,
    (whole, start, rest) => {
      const words = rest.trim().split(" ");
      return words.length > SHOWN ? `${start} \u2026 (${words.length} words) -->` : whole;
    }
  );
}
function mayHaveControl(text) {
  return /<!--\s*minutebook/u.test(text);
}
var MEMORY = /<!--[ \t]*minutebook[ \t]+1((?:\s+[A-Za-z0-9+/]+)*)\s*-->|<!--[ \t]*minutebook(?:[ \t]+1(?:((?:[ \t]+[A-Za-z0-9+/]+)*)[ \t]*-{0,2})?)?[ \t]*(?=[\r\n]|$)/uy;
var TRACE = /<!-- minutebook-note 1((?: [A-Za-z0-9+/]{6})?)(?: (\d{4}-\d{2}-\d{2}T[\d:.]+Z))?((?: [A-Za-z0-9+/]{6})*) -->/uy;
var MARK3 = /<!--\s*minutebook meeting (\S+) (\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?(?: (\d{4}-\d{2}-\d{2}T[\d:.]+Z))?\s*-->/uy;
var SAYS = /<!-- minutebook says (\S+) -->/uy;
var SAID2 = /<!-- minutebook said((?: [^\s<>]+ [^\s<>]+)+) -->/uy;
function readControlComment(text, at) {
  const match2 = (pattern) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const found2 = (comment, [whole]) => ({ comment, end: at + whole.length });
  const memory = match2(MEMORY);
  if (memory !== null) {
    const [, closed, cut] = memory;
    const words = split(closed ?? cut);
    return found2({ kind: "memory", words, closed: closed !== void 0 }, memory);
  }
  const trace = match2(TRACE);
  if (trace !== null) {
    const [, note = "", changedAt = null, lines = ""] = trace;
    return found2({ kind: "trace", changedAt, tags: split(note + lines) }, trace);
  }
  const mark = match2(MARK3);
  if (mark !== null) {
    const [, group = "", date3 = "", time2 = null, start = null] = mark;
    return found2({ kind: "mark", mark: { group: decoded(group), date: date3, time: time2, start } }, mark);
  }
  const says = match2(SAYS);
  if (says !== null) return found2({ kind: "says", key: says[1] ?? "" }, says);
  const said = match2(SAID2);
  return said === null ? null : found2({ kind: "said", notices: noticesOf(split(said[1])) }, said);
}
function noticesOf(words) {
  return words.flatMap((key, index) => index % 2 === 0 ? { key, id: words[index + 1] ?? "" } : []);
}
function withoutControl(html) {
  return html.replace(/(<!--\s*)m(?=inutebook)/gu, "$1&#109;");
}
function split(words = "") {
  return words.split(/\s+/u).filter((word) => word !== "");
}
function decoded(group) {
  try {
    return decodeURIComponent(group);
  } catch {
    return group;
  }
}

export {
  meetingDay,
  meetingKey,
  plannedStart,
  mayBeCalledByDay,
  timeOf,
  HTML_COMMENTS,
  NO_NOTES,
  configFolder,
  outputFolder,
  newestRepository,
  newestName,
  withoutJoiners,
  joinersIn,
  withoutQuieting,
  withEarlierJoiners,
  writeMemoryComment,
  writeTraceComment,
  writeMark,
  writeSays,
  writeSaid,
  shortenControl,
  mayHaveControl,
  readControlComment,
  withoutControl,
  bareWords,
  isPathPerMeeting,
  pathNames,
  fillPath,
  pathReader,
  itemKey,
  plainLogin,
  formatKey,
  configPaths,
  locationIn,
  locationOfKey,
  locatedAt,
  WORLD_TIME_ZONES,
  minutesFolder,
  registerPath,
  actionsRegister,
  trackerOf,
  oldestFirst,
  decisionsOf,
  actionsOf,
  openActions,
  zoneOf,
  withoutComments,
  dateInPath,
  meetingParts,
  parseSource,
  linkRole,
  isLogin,
  isBody,
  readAttendee,
  labelOf,
  titleIn,
  readMinutes,
  readMeetings,
  archiveFile,
  archiveMeeting,
  textId,
  lastNotes,
  newestFirst,
  documentNumber,
  meetingPart,
  minutesFiles,
  readableText,
  filesBefore,
  minutesPath,
  historiesOf,
  saidOn,
  confineFiles,
  isBelow,
  parseJson,
  isRecord,
  LINT_RULES,
  LINT_RULE_NAMES,
  DEFAULT_LEVELS,
  definitionSchema,
  explainIssue,
  resolveConfig,
  validate2 as validate,
  loadConfig,
  readConfig,
  findConfigPath,
  archive,
  archives,
  archiveOf,
  notesAsList
};
