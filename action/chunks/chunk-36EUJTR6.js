import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  meetingKey,
  readMeetings,
  readMinutes,
  withoutDone,
  zoneOf
} from "./chunk-CY25UX2C.js";
import {
  outputFolder
} from "./chunk-LFH2JXYZ.js";
import {
  referenceKey
} from "./chunk-FSKCAWFV.js";
import {
  itemKey
} from "./chunk-7OE36FSP.js";
import {
  fillPath,
  pathReader
} from "./chunk-QJF3Y4MZ.js";
import {
  isMinutebookError
} from "./chunk-FKU2CEKY.js";

// src/memory/meetings.ts
function oldestFirst({ files }) {
  return files.flatMap(({ path, meetings }) => meetings.map((meeting) => ({ path, meeting }))).sort((a, b) => compare(a.meeting, b.meeting));
}
function compare(a, b) {
  if (a.date !== b.date) return (a.date ?? "~") < (b.date ?? "~") ? -1 : 1;
  return a.time === null || b.time === null || a.time === b.time ? 0 : a.time < b.time ? -1 : 1;
}

// src/memory/actions.ts
function actionsOf(archive) {
  const actions = [];
  const newest = /* @__PURE__ */ new Map();
  for (const { path, meeting } of oldestFirst(archive)) {
    for (const [words2, told] of byWords(meeting.actions)) {
      const [first] = told;
      if (first === void 0) continue;
      const done = told.some((action) => action.done);
      const known = newest.get(words2);
      if (known === void 0 || known.done && !done) {
        const { id, text, owner, item, line } = first;
        const doneOn = done ? meeting.date : null;
        const action = { id, text, owner, done, since: meeting.date, doneOn, path, line, item };
        actions.push(action);
        newest.set(words2, action);
      } else {
        known.owner ??= first.owner;
        known.item ??= first.item;
        if (done && !known.done) Object.assign(known, { done, doneOn: meeting.date });
      }
    }
  }
  return { actions };
}
function openActions({ actions }) {
  return actions.filter(({ done }) => !done);
}
function byWords(actions) {
  const groups = /* @__PURE__ */ new Map();
  for (const action of actions) {
    const words2 = wordsOf(action);
    groups.set(words2, [...groups.get(words2) ?? [], action]);
  }
  return groups;
}
function wordsOf({ text }) {
  return withoutDone(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// src/model/minutes.ts
var NO_NOTES = "No notes taken.";

// src/read/archive/repeats.ts
var NUMBERED = /^(\d{1,4}\.\d{1,3})(?:\s|\||$)/u;
var BEFORE = /^(?:(?:\d{1,4}(?:\.\d{1,3})+|\d{1,3}[.)]|[a-z][.)])\s*\|?\s+|\[?\d{1,2}:\d{2}(?::\d{2})?\]?(?:\([^()\s]*\))?\s+)+/u;
function plainTitle(title) {
  const plain = title.replace(BEFORE, "");
  return plain === "" ? title : plain;
}
var SHORTEST = 4;
function withoutRepeats(items) {
  const kept = [];
  const byReference = /* @__PURE__ */ new Map();
  const byTitle = /* @__PURE__ */ new Map();
  const byNumber = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const number = NUMBERED.exec(item.title)?.[1];
    const known = (item.reference === null ? void 0 : byReference.get(item.reference.toLowerCase())) ?? (number === void 0 ? void 0 : byNumber.get(number)) ?? byTitle.get(key) ?? listedBefore(kept, item, key);
    const earlier = known === void 0 ? void 0 : kept[known];
    const at = known === void 0 || earlier === void 0 || !isSame(earlier, item) ? kept.length : known;
    kept[at] = earlier === void 0 || at === kept.length ? item : joined(earlier, item);
    if (item.reference !== null) byReference.set(item.reference.toLowerCase(), at);
    if (key !== "") byTitle.set(key, at);
    if (number !== void 0) byNumber.set(number, at);
  }
  return kept.map((item) => ({ ...item, title: plainTitle(item.title) }));
}
function isSame(a, b) {
  return a.reference === null || b.reference === null || a.reference.toLowerCase() === b.reference.toLowerCase();
}
function listedBefore(kept, { discussed, notes }, key) {
  if (key.length < SHORTEST || !discussed && notes.length === 0) return void 0;
  const found = kept.findIndex((other) => {
    if (other.discussed) return false;
    const title = keyOf(other);
    return title.length >= SHORTEST && (` ${title} `.includes(` ${key} `) || ` ${key} `.includes(` ${title} `));
  });
  return found < 0 ? void 0 : found;
}
function joined(listed, noted) {
  const [words2, other] = noted.discussed || !listed.discussed ? [noted, listed] : [listed, noted];
  return {
    ...words2,
    title: words2.title === "" ? other.title : words2.title,
    reference: words2.reference ?? other.reference,
    url: words2.url ?? other.url,
    discussed: listed.discussed || noted.discussed,
    notes: [...listed.notes, ...noted.notes]
  };
}
function keyOf({ title }) {
  return plainTitle(title.slice(0, 200)).toLowerCase().replace(/\s*\([^()]*\)\s*$/u, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// src/read/archive/archive-file.ts
function archiveFile(path, text, date = null) {
  const file = path.replaceAll("\\", "/");
  const { meetings, unreadable } = readMeetings(text, { file, date });
  return { path: file, meetings: meetings.map(archiveMeeting), unplaced: unreadable };
}
function archiveMeeting(minutes) {
  const { date, time, title, line } = minutes;
  const present = peopleOf(minutes.present, []);
  return {
    date,
    time,
    title,
    line,
    present,
    absent: peopleOf(minutes.absent, present),
    expected: peopleOf(minutes.expected, present),
    items: withoutRepeats(pointsOf(minutes)),
    actions: once(minutes.actionItems.filter(({ from }) => from !== "promise")).map((action) => ({
      id: textId(`${date ?? ""} ${action.text}`),
      text: action.text,
      owner: action.owners.map(({ name, login }) => login ?? name).join(", ") || null,
      done: action.done,
      item: action.item,
      line: action.line
    })),
    decisions: once(minutes.decisions)
  };
}
function peopleOf(attendees, elsewhere) {
  const people = [];
  for (const { name, login, note, line } of attendees) {
    const person = { name, login, role: note, line };
    if (elsewhere.some((other) => samePerson(other, person))) continue;
    const at = people.findIndex((other) => samePerson(other, person));
    const known = people[at];
    if (known === void 0) people.push(person);
    else
      people[at] = {
        ...known,
        name: known.name ?? name,
        login: known.login ?? login,
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
  const asked = questions.filter(({ text }) => !/^\W*(?:none|n\/a|no questions)\W*$/iu.test(text)).map(({ text, line }) => {
    const [first = "", ...rest] = text.split(/\r\n|\r|\n/u);
    const notes = rest.filter((part) => part.trim() !== "");
    return { reference: null, url: null, title: first, line, discussed: notes.length > 0, notes };
  });
  return [...points, ...asked].sort((a, b) => a.line - b.line);
}
function pointOf(point) {
  const { title, url, line } = point;
  const notes = point.notes.map(({ text }) => text);
  const discussed = notes.some((text) => text.trim() !== NO_NOTES && /[\p{L}\p{N}]/u.test(text));
  const reference = "number" in point ? itemKey(point) : null;
  return { reference, url, title: title ?? "", line, discussed, notes };
}
function isBare(point) {
  return !("number" in point) && point.notes.length === 0 && /^https?:\/\/\S+$/u.test(point.title);
}
var VOTE = new RegExp("^(?:passed|approved|carried|agreed|accepted|unanim)\\p{L}*(?: \\p{L}+){0,2}$", "u");
function once(said) {
  const seen = /* @__PURE__ */ new Set();
  return said.filter(({ text }) => {
    const key = text.toLowerCase().replace(/^[\s\d.)—–-]+/u, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    if (seen.has(key) && !VOTE.test(key)) return false;
    seen.add(key);
    return true;
  });
}
function textId(text) {
  const words2 = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  let hash = 2166136261;
  for (const char of words2) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 16777619);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

// src/documents/earlier-minutes.ts
import { dirname, extname, relative as relative2, resolve, sep as sep2 } from "node:path";

// src/model/renamed.ts
function newestRepository(renamed) {
  const next = new Map(Object.entries(renamed).map(([from, to]) => [from.toLowerCase(), to]));
  return (repository) => {
    const seen = /* @__PURE__ */ new Set();
    let name = repository;
    for (let to = next.get(name.toLowerCase()); to !== void 0; to = next.get(name.toLowerCase())) {
      seen.add(name.toLowerCase());
      if (seen.has(to.toLowerCase())) return repository;
      name = to;
    }
    return name;
  };
}

// src/read/minutes/carry.ts
function lastNotes(archive, items, options = {}) {
  const titles = new Map(items.map((item) => [referenceKey(item), words(item.title ?? "")]));
  const last = /* @__PURE__ */ new Map();
  for (const { items: discussed, date, file } of newestFirst(archive, options.before)) {
    for (const item of discussed) {
      const key = referenceKey(meantItem(item, titles));
      if (!last.has(key) && isDiscussed(item)) last.set(key, carried(item, date, file));
    }
  }
  return items.flatMap(({ repository, number }) => {
    const found = last.get(referenceKey({ repository, number }));
    return found === void 0 ? [] : [{ ...found, repository, number }];
  });
}
function carried({ repository, number, notes, line }, date, file) {
  return { repository, number, notes: notes.map(withoutIndentation), date, file, line };
}
function meantItem(item, titles) {
  const { repository, number, shownNumber, title } = item;
  if (shownNumber === null || shownNumber === number || title === null) return item;
  const shown = { repository, number: shownNumber };
  const isThat = words(title) !== "" && titles.get(referenceKey(shown)) === words(title);
  return isThat && titles.get(referenceKey(item)) !== words(title) ? shown : item;
}
function words(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
function isDiscussed({ notes }) {
  return notes.some(({ text }) => text.trim() !== NO_NOTES);
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
      people = [...people.filter((other) => !same.includes(other)), joined2(same, attendee, date, keys)];
    }
  }
  return people.map(({ name, login, dates }) => ({
    name,
    login,
    meetings: dates.size,
    last: [...dates].sort().at(-1) ?? ""
  })).sort((a, b) => b.meetings - a.meetings || compare2(b.last, a.last) || compare2(label(a), label(b)));
}
function joined2(same, attendee, date, keys) {
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
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/documents/earlier-actions.ts
import { relative, sep } from "node:path";
async function earlierActions(earlier, folder, { files: disk }) {
  const files = [];
  for (const { path, date } of earlier) {
    const file = relative(folder, path).split(sep).join("/");
    files.push(...await readable(path, file, date, disk));
  }
  return openActions(actionsOf({ files })).map(({ text, since, path }) => ({ text, date: since ?? "", file: path })).toReversed();
}
async function readable(path, file, date, disk) {
  try {
    const text = await disk.read(path);
    return text === null ? [] : [archiveFile(file, text, date)];
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    return [];
  }
}

// src/documents/earlier-minutes.ts
var MOST = 26;
function minutesPath({ config, group, out }, filed, deps) {
  const values = { ...filed, group: group.id, isTimed: filed.time !== void 0 };
  return resolve(outputFolder(config, out, deps), fillPath(group.minutes.path, values));
}
async function earlierMinutes(place, before, deps) {
  return readEarlier(place, await filesBefore(place, before, deps), before, deps);
}
async function filesBefore(place, before, deps) {
  return (await minutesFiles(place, deps)).filter((entry) => meetingKey(entry) < meetingKey(before));
}
async function readEarlier(place, files, before, deps) {
  const here = dirname(minutesPath(place, before, deps));
  const newest = newestRepository(place.config.renamed);
  const read = await Promise.all(
    files.toReversed().slice(0, MOST).map(async ({ path, date }) => {
      const file = relative2(here, path).split(sep2).join("/");
      const minutes = await readable2(path, file, deps);
      return minutes.map((each) => filedUnder(each, date, newest));
    })
  );
  return read.flat();
}
async function minutesFiles({ config, group, out }, deps) {
  const output = outputFolder(config, out, deps);
  const template = group.minutes.path.replace(/\{\{\s*group\s*\}\}/gu, group.id);
  const fixed = template.slice(0, `${template}{{`.indexOf("{{"));
  const folder = resolve(output, dirname(`${fixed}x`));
  const read = pathReader(group.minutes.path, group.id);
  const paths = await deps.files.list(folder, extname(template));
  return paths.flatMap((path) => {
    const reading = read(relative2(output, path).split(sep2).join("/"));
    if (reading === null || reading.date === null) return [];
    return [{ path, date: reading.date, ...reading.time !== null && { time: reading.time } }];
  }).sort((a, b) => meetingKey(a) < meetingKey(b) ? -1 : 1);
}
async function readable2(path, file, { files, reporter }) {
  try {
    const text = await files.read(path);
    return text === null ? [] : [readMinutes(text, { file })];
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    reporter.warn(`${file}: ${error.message}`);
    return [];
  }
}
function filedUnder(minutes, date, newest) {
  const items = minutes.items.map((item) => {
    return { ...item, repository: newest(item.repository) };
  });
  return { ...minutes, date, items };
}
var MEETINGS = 3;
async function withScribeFacts(facts, place, deps) {
  const { filed } = place;
  const { group, occurrence, lists } = facts;
  const before = meetingKey(filed) < meetingKey(occurrence) ? filed : occurrence;
  const files = await filesBefore(place, before, deps);
  const archive = await readEarlier(place, files, before, deps);
  const people = recentPeople(archive, MEETINGS).map(({ name, login }) => ({ name, login }));
  if (!group.minutes.carry) return { ...facts, people };
  const listed = lists.flatMap(({ items }) => items);
  const here = dirname(minutesPath(place, before, deps));
  const actions = await earlierActions(files, here, deps);
  return { ...facts, people, carried: { items: lastNotes(archive, listed), actions } };
}

export {
  oldestFirst,
  actionsOf,
  openActions,
  newestRepository,
  NO_NOTES,
  archiveFile,
  minutesPath,
  earlierMinutes,
  filesBefore,
  minutesFiles,
  withScribeFacts
};
