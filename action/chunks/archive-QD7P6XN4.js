import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  NO_NOTES,
  minutesFiles
} from "./chunk-IAF5GFNK.js";
import {
  readMeetings,
  zoneOf
} from "./chunk-IPNKQPST.js";
import "./chunk-Q63BUBRZ.js";
import {
  findConfigPath,
  loadConfig
} from "./chunk-7CJIIAVM.js";
import "./chunk-7DHQXD6K.js";
import "./chunk-FQSO5JLZ.js";
import "./chunk-35S2ARPH.js";
import "./chunk-UPKUXHQM.js";
import "./chunk-VNSLETX3.js";
import {
  nearest
} from "./chunk-2M4NBJXJ.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";

// src/commands/archive.ts
import { extname, relative, resolve, sep } from "node:path";

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
  const reference = "number" in point ? `${point.repository}#${point.number}` : null;
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
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  let hash = 2166136261;
  for (const char of words) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 16777619);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

// src/commands/archive.ts
async function archive({ subjects = [], ...location }, deps) {
  const named = await Promise.all(subjects.map((subject) => sourcesAt(subject, deps)));
  const needed = subjects.length === 0 || named.some((sources2) => sources2 === null);
  const config = needed ? await configFor(subjects, location, deps) : null;
  const sources = [];
  for (const [index, subject] of subjects.entries()) {
    sources.push(...named[index] ?? await minutesOf(groupOf(subject, config), config, deps));
  }
  if (subjects.length === 0) {
    for (const group of config?.groups ?? []) sources.push(...await minutesOf(group, config, deps));
  }
  const files = [];
  for (const source of unique(sources)) files.push(...await readSource(source, deps));
  return { files };
}
async function sourcesAt(subject, { cwd, files }) {
  const path = resolve(cwd, subject);
  if (!files.exists(path)) return null;
  const below = await files.list(path, ".md");
  if (below.length > 0 || extname(path) === "") return below.map((file) => ({ path: file, date: null }));
  return [{ path, date: null }];
}
async function configFor(subjects, location, deps) {
  if (subjects.length > 0 && findConfigPath(location, deps) === null) return null;
  return loadConfig(location, deps);
}
function groupOf(subject, config) {
  const group = config?.groups.find(({ id }) => id === subject);
  if (group !== void 0) return group;
  const ids = config?.groups.map(({ id }) => id) ?? [];
  const near = nearest(subject, ids);
  throw new MinutebookError("document/missing", {
    message: `There is no file, folder or group ${subject}.`,
    why: ids.length === 0 ? "No configuration names a group." : `The groups are ${ids.join(", ")}.`,
    hint: near === void 0 ? "Correct the path." : `Did you mean ${near}?`
  });
}
async function minutesOf(group, config, deps) {
  return config === null ? [] : minutesFiles(config, group, void 0, deps);
}
function unique(sources) {
  return [...new Map(sources.map((source) => [source.path, source])).values()];
}
async function readSource({ path, date }, { cwd, files, reporter }) {
  const text = await files.read(path);
  const file = relative(cwd, path).split(sep).join("/");
  if (text === null) return [];
  try {
    return [archiveFile(file, text, date)];
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    reporter.warn(error.message, { file });
    return [];
  }
}
export {
  archive
};
