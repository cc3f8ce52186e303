import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  readMinutes
} from "./chunk-IPNKQPST.js";
import {
  referenceKey
} from "./chunk-Q63BUBRZ.js";
import {
  outputFolder
} from "./chunk-FQSO5JLZ.js";
import {
  fillPath
} from "./chunk-VNSLETX3.js";
import {
  isMinutebookError
} from "./chunk-FKU2CEKY.js";

// src/documents/earlier-minutes.ts
import { dirname, extname, relative, resolve, sep } from "node:path";

// src/model/minutes.ts
var NO_NOTES = "No notes taken.";

// src/read/minutes/carry.ts
function carryOver(archive, items, options = {}) {
  const history = newestFirst(archive, options.before);
  const last = /* @__PURE__ */ new Map();
  for (const { items: discussed, date, file } of history) {
    for (const item of discussed) {
      const key = referenceKey(item);
      if (!last.has(key) && isDiscussed(item)) last.set(key, carried(item, date, file));
    }
  }
  return {
    items: items.flatMap(({ repository, number }) => {
      const found = last.get(referenceKey({ repository, number }));
      return found === void 0 ? [] : [{ ...found, repository, number }];
    }),
    actions: openActions(history.slice(0, options.meetings ?? 3))
  };
}
function carried({ repository, number, notes, line }, date, file) {
  return { repository, number, notes: notes.map(withoutIndentation), date, file, line };
}
function isDiscussed({ notes }) {
  return notes.some(({ text }) => text.trim() !== NO_NOTES);
}
function openActions(history) {
  const settled = /* @__PURE__ */ new Set();
  const discussed = /* @__PURE__ */ new Set();
  const open = [];
  for (const { actionItems, items, date, file } of history) {
    const ticked = actionItems.filter(({ done }) => done).map(({ text }) => words(text));
    for (const key of ticked) settled.add(key);
    for (const { text, owners, item, line, from } of actionItems) {
      const overtaken = from !== "section" && item !== null && discussed.has(item);
      if (settled.has(words(text)) || overtaken) continue;
      settled.add(words(text));
      open.push({ text, owners, item, date, file, line });
    }
    for (const item of items) if (isDiscussed(item)) discussed.add(referenceKey(item));
  }
  return open;
}
function words(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
function withoutIndentation({ text }) {
  const [first = "", ...rest] = text.split(/\r\n|\r|\n/u).map((line) => line.replaceAll("	", "    "));
  const indents = rest.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  return [first, ...rest.map((line) => line.slice(common).trimEnd())].join("\n").trimEnd();
}
function newestFirst(archive, before) {
  return archive.filter((minutes) => minutes.date !== null).filter(({ date }) => before === void 0 || date < before).sort((a, b) => a.date === b.date ? 0 : a.date < b.date ? 1 : -1);
}
function recentPeople(archive, count, options = {}) {
  let people = [];
  for (const { present, date } of newestFirst(archive, options.before).slice(0, Math.max(0, count))) {
    for (const attendee of present) {
      const keys = keysOf(attendee);
      const same = people.filter((person) => keys.some((key) => person.keys.has(key)));
      people = [...people.filter((other) => !same.includes(other)), joined(same, attendee, date, keys)];
    }
  }
  return people.map(({ name, login, dates }) => ({
    name,
    login,
    meetings: dates.size,
    last: [...dates].sort().at(-1) ?? ""
  })).sort((a, b) => b.meetings - a.meetings || compare(b.last, a.last) || compare(label(a), label(b)));
}
function joined(same, attendee, date, keys) {
  const all = [...same, attendee];
  const login = all.find((person) => person.login !== null)?.login ?? null;
  const names = all.map(({ name }) => name).filter((name) => name !== null);
  const better = names.find((name) => name.toLowerCase() !== login?.toLowerCase());
  return {
    name: better ?? (login === null ? names[0] ?? null : null),
    login,
    keys: /* @__PURE__ */ new Set([...same.flatMap((person) => [...person.keys]), ...keys]),
    dates: /* @__PURE__ */ new Set([...same.flatMap((person) => [...person.dates]), date])
  };
}
function keysOf({ name, login }) {
  const words2 = (name ?? "").toLowerCase().split(/\s+/u).filter((word) => word !== "");
  const keys = login === null ? [] : [`@${login.toLowerCase()}`];
  if (words2.length > 1) keys.push(words2.sort().join(" "));
  else if (login === null) keys.push(`@${words2.join("")}`);
  return keys;
}
function label({ name, login }) {
  return (name ?? login ?? "").toLowerCase();
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/documents/earlier-minutes.ts
var MOST = 26;
var DATE = "";
function minutesPath(config, group, date, out, deps) {
  return resolve(outputFolder(config, out, deps), fillPath(group.minutes.path, { group: group.id, date }));
}
async function earlierMinutes(config, group, before, out, deps) {
  const here = dirname(minutesPath(config, group, before, out, deps));
  const dated = (await minutesFiles(config, group, out, deps)).filter(({ date }) => date < before).sort((a, b) => a.date < b.date ? 1 : -1).slice(0, MOST);
  const read = await Promise.all(
    dated.map(async ({ path, date }) => {
      const text = await deps.files.read(path);
      const file = relative(here, path).split(sep).join("/");
      return text === null ? [] : readable(text, file, date, deps);
    })
  );
  return read.flat();
}
async function minutesFiles(config, group, out, deps) {
  const pattern = minutesPath(config, group, DATE, out, deps);
  const folder = dirname(pattern.slice(0, pattern.indexOf(DATE) + 1));
  const paths = await deps.files.list(folder, extname(pattern));
  return paths.map((path) => ({ path, date: dateOf(path, pattern) })).filter((entry) => entry.date !== null).sort((a, b) => a.date < b.date ? -1 : 1);
}
function readable(text, file, date, { reporter }) {
  try {
    return [{ ...readMinutes(text, { file }), date }];
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    reporter.warn(`${file}: ${error.message}`);
    return [];
  }
}
function dateOf(path, pattern) {
  const [head = "", ...rest] = pattern.split(DATE);
  const date = path.slice(head.length, head.length + "yyyy-mm-dd".length);
  return /^\d{4}-\d{2}-\d{2}$/u.test(date) && [head, ...rest].join(date) === path ? date : null;
}
var MEETINGS = 3;
async function withScribeFacts(facts, { filed }, config, out, deps) {
  const { group, occurrence, items, sections } = facts;
  const before = filed < occurrence.date ? filed : occurrence.date;
  const archive = await earlierMinutes(config, group, before, out, deps);
  const people = recentPeople(archive, MEETINGS).map(({ name, login }) => ({ name, login }));
  if (!group.minutes.carry) return { ...facts, people };
  const listed = [...items, ...sections.flatMap((section) => section.items)];
  const { items: notes, actions } = carryOver(archive, listed);
  return { ...facts, people, carried: { items: notes, actions } };
}

export {
  NO_NOTES,
  minutesPath,
  minutesFiles,
  withScribeFacts
};
