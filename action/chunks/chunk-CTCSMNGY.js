import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  outputFolder,
  placeOfKey
} from "./chunk-H6Q77UQQ.js";
import {
  EMPTY_COMMENT,
  parseMarkdown,
  quietPieces,
  toString,
  visit
} from "./chunk-5MK5JZCK.js";
import {
  remembering
} from "./chunk-42COTETG.js";
import {
  fillPath,
  pathNames,
  pathReader,
  tellsMeetings,
  writeDate
} from "./chunk-AN5HRFJC.js";
import {
  MONTH_PATTERN,
  monthOf
} from "./chunk-RBEEOKVI.js";
import {
  isMinutebookError
} from "./chunk-62LUIRGU.js";

// src/documents/group-meeting.ts
import { dirname, join, resolve } from "node:path";
function minutesFolder({ config, group, out }, deps) {
  const template = group.minutes.path.replace(/\{\{\s*group\s*\}\}/gu, group.id);
  const fixed = template.slice(0, `${template}{{`.indexOf("{{"));
  return resolve(outputFolder(config, out, deps), dirname(`${fixed}x`));
}
function registerPath(place, register, deps) {
  return join(minutesFolder(place, deps), `${register}.md`);
}
async function actionsRegister(place, deps) {
  if (!place.group.minutes.registers.includes("actions")) return null;
  return deps.files.read(registerPath(place, "actions", deps));
}
function trackerOf({ config, group }, deps) {
  const { discussion } = group.meeting;
  if (discussion === null) return deps.openTracker();
  const place = placeOfKey(config, `groups.${group.id}.meeting.discussion.category`, deps);
  return deps.openTracker({ category: discussion.category, ...place && { place } });
}

// src/documents/minutes-files.ts
import { extname, relative, resolve as resolve2, sep } from "node:path";

// src/model/document-number.ts
function documentNumber(archive, key) {
  const own = archive.find((each) => each.key === key && each.number !== null);
  if (own?.number != null) return own.number;
  const before = archive.filter((each) => each.key === null || each.key < key);
  const [last = "0"] = before.flatMap(({ number }) => number ?? []).toSorted((a, b) => Number(b) - Number(a));
  const taken = new Set(archive.map(({ number }) => Number(number ?? 0)));
  let next = Number(last) + 1;
  while (taken.has(next)) next += 1;
  return String(next).padStart(last.startsWith("0") && last !== "0" ? last.length : 0, "0");
}
var IN_TITLE = /(?:\b(?:meeting|call|session|minutes|episode|no\.?|nr\.?|number)\s*|[#№]\s*)#?(\d{1,5})(?![\p{L}\d]|[-/.:]\d)/iu;
function numberInTitle(title) {
  const number = IN_TITLE.exec(title)?.[1] ?? null;
  return number !== null && /^(?:19|20)\d\d$/u.test(number) ? null : number;
}

// src/model/meeting.ts
function meetingDay({ date: date2, start, time }) {
  return time === void 0 ? date2 : `${date2} ${start === null ? time : timeOf(start)}`;
}
function meetingKey({ date: date2, time }) {
  return time === void 0 ? date2 : `${date2}-${time.replace(":", "")}`;
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

// src/read/minutes/dates.ts
var DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
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
  if (numeric !== null) return date(numeric[1], numeric[3], numeric[4]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return date(monthFirst[3], numberOf(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return date(dayFirst[3], numberOf(dayFirst[2]), dayFirst[1]);
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return date(dotted[3], dotted[2], dotted[1]);
  const slashes = SLASHES.exec(text);
  if (slashes !== null) return slashDate(text, slashes[1], slashes[2], slashes[3]);
  const compact = COMPACT.exec(text);
  if (compact !== null) return date(compact[1], compact[2], compact[3]);
  const short = year === null ? null : WITHOUT_YEAR.exec(text);
  return short === null || year === null ? null : date(year, numberOf(short[1]), short[2]);
}
function dateInPath(path) {
  const name = path.replace(/^.*[/\\]/u, "");
  const named = dateIn(name);
  if (named !== null) return named;
  const [, year, month, day] = IN_PATH.exec(path.replaceAll("\\", "/").replaceAll("__", "/")) ?? [];
  return year === void 0 ? null : date(year, month, day);
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
  const monthFirst = date(year, first, second);
  const dayFirst = date(year, second, first);
  const weekday = /\b(sun|mon|tue|wed|thu|fri|sat)[a-z]*\b/iu.exec(text)?.[1]?.toLowerCase();
  const fits = (found) => found !== null && weekday !== void 0 && DAYS[(/* @__PURE__ */ new Date(`${found}T00:00:00Z`)).getUTCDay()] === weekday;
  return fits(dayFirst) && !fits(monthFirst) ? dayFirst : monthFirst ?? dayFirst;
}
function numberOf(month = "") {
  return String(monthOf(month));
}
function date(year = "", month = "", day = "") {
  const valid = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return valid ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}

// src/read/minutes/meetings.ts
var DAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
var MONTH2 = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
var DATED = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|20\\d{6}|${MONTH2}\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH2}|\\d{1,2}/\\d{1,2}/\\d{2,4})`;
var OPENS_WITH_DATE = new RegExp(
  `^(?:\\W|${DAY}\\b|(?:the|weekly|bi-?weekly|monthly|regular|meeting|notes|minutes|agenda|date|call|session|for|of|on|from)\\b)*${DATED}(?!\\d)`,
  "iu"
);
var MEETING_THEN_DATE = new RegExp(
  `\\b(?:meeting|minutes|notes|call|sync|session|agenda)\\b.{0,30}${DATED}(?!\\d)`,
  "iu"
);
var NO_MEETING = /\b(?:next|previous|last|upcoming|future|deadlines?|freeze|due)\b/iu;
var LONGEST = 120;
var SESSION = /^\W*(?:primary|secondary|tertiary|(?:first|second|third) (?:session|meeting|call)|(?:session|meeting|part) (?:\d|one|two|three|[abc])|(?:apac|emea|eu|us|na|americas)(?:[- ]friendly)? (?:session|meeting|call))\b/iu;
var CANCELLED = /\b(?:cancell?ed|cancell?ation|no meeting|not held|skipped)\b/iu;
function meetingParts(nodes, file, shared = false) {
  const several = shared || dateInPath(file) === null;
  const starts = several ? datedStarts(nodes, file, shared ? 1 : 2) ?? sessionStarts(nodes) : null;
  if (starts === null && shared) return { before: [...nodes], parts: [] };
  if (starts === null) return { before: [], parts: [{ nodes: [...nodes], date: null, cancelled: false }] };
  const parts = starts.map(({ index, date: date2 }, at) => {
    const end = starts[at + 1]?.index ?? nodes.length;
    const own = nodes.slice(index, end).filter((node) => !isYear(node));
    return { nodes: own, date: date2, cancelled: isCancelled(own) };
  });
  return { before: nodes.slice(0, starts[0]?.index ?? 0), parts };
}
function isMeetingHeading(text, year) {
  if (text.length > LONGEST || NO_MEETING.test(text) || dateIn(text, year) === null) return false;
  return OPENS_WITH_DATE.test(text) || MEETING_THEN_DATE.test(text);
}
function datedStarts(nodes, file, least) {
  const groups = /* @__PURE__ */ new Map();
  let year = yearInPath(file);
  for (const [index, node] of nodes.entries()) {
    const form = node.type === "heading" ? `heading ${node.depth}` : node.type === "paragraph" ? "line" : null;
    if (form === null || (node.position?.end.offset ?? 0) - (node.position?.start.offset ?? 0) > 4 * LONGEST)
      continue;
    const text = toString(node).trim();
    if (isYear(node)) year = text;
    if (!isMeetingHeading(text, year) || form === "line" && !isDateLine(text)) continue;
    const date2 = dateIn(text, year);
    year = /(?<!\d)20\d{2}(?!\d)/u.exec(text)?.[0] ?? year;
    groups.set(form, [...groups.get(form) ?? [], { index, date: date2 }]);
  }
  const several = [...groups].filter(([, starts]) => new Set(starts.map(({ date: date2 }) => date2)).size >= least);
  const [first] = several.toSorted(([a], [b]) => a < b ? -1 : 1);
  return first?.[1] ?? null;
}
function sessionStarts(nodes) {
  const starts = nodes.flatMap(
    (node, index) => node.type === "heading" && node.depth === 1 && SESSION.test(toString(node)) ? [{ index, date: null }] : []
  );
  return starts.length > 1 ? starts : null;
}
function isDateLine(text) {
  return text.length < 60 && OPENS_WITH_DATE.test(text) && !/[\r\n]/u.test(text);
}
function isYear(node) {
  return node.type === "heading" && /^20\d{2}$/u.test(toString(node).trim());
}
function isCancelled([heading, ...rest]) {
  if (heading === void 0) return false;
  if (CANCELLED.test(toString(heading))) return true;
  const words = rest.map((node) => toString(node).trim()).join(" ");
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
var DATED2 = /^[ \t#>*_+-]*(?:meeting )?(?:date|when)\b[^\r\n]{4,300}$/gimu;
var BEGINNING = /^(?!\uFEFF?---)[\s\S]{400}[^\r\n]*[\r\n]/u;
function dateLineIn(text) {
  for (const [line] of text.matchAll(DATED2)) if (dateIn(line) !== null) return line;
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
    return children.flatMap((node) => node.type === "heading" ? [toString(node)] : []);
  } catch (error) {
    if (isMinutebookError(error)) return [];
    throw error;
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
    const starts = (datedStarts(children, path, 1) ?? []).filter(({ date: date2 }) => date2 !== null);
    const headings = children.filter((node) => node.type === "heading");
    const years = headings.filter(isYear).map((node) => {
      return { year: toString(node).trim(), depth: node.depth, ...offsets(node) };
    });
    const blocks = starts.map(({ index }, at) => children.slice(index, starts[at + 1]?.index));
    const shallower = (block) => block.findIndex((node, at) => at > 0 && node.type === "heading" && node.depth < depthOf(block[0]));
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
      const date2 = starts[at]?.date ?? "";
      const heading = text.slice(start, headingEnd);
      const time = timeIn(toString(first));
      const pattern = patternOf(toString(first), date2);
      return {
        date: date2,
        time,
        start,
        end: offsets(last).end,
        depth: depthOf(first),
        heading,
        headingEnd,
        pattern,
        ruled
      };
    });
    return { sections, years };
  });
}
function depthOf(node) {
  return node?.type === "heading" ? node.depth : 0;
}
function patternOf(heading, date2) {
  const bare = (pattern) => heading.replace(writeDate(pattern, date2), "");
  return PATTERNS.find((pattern) => bare(pattern) !== heading && /^[^\p{L}\d]*$/u.test(bare(pattern))) ?? null;
}
function meetingPart(days, { path, title, name }) {
  const [filed] = days;
  const find = (text) => {
    const found = days.map((day) => on(text, day));
    return found.find((section) => section !== void 0);
  };
  const on = (text, filed2) => {
    const sameDay = meetingSections(text, path).filter(({ date: date2 }) => date2 === filed2.date);
    if (filed2.time !== void 0) return sameDay.find(({ time }) => time === filed2.time);
    return sameDay.find(({ time }) => time === null) ?? (sameDay.length === 1 ? sameDay[0] : void 0);
  };
  return {
    read(file) {
      const section = find(file ?? "");
      if (file === null || section === void 0) return null;
      const { headingEnd, end, pattern, start } = section;
      const text = pattern === null ? file.slice(start, end) : `# ${title}${file.slice(headingEnd, end)}`;
      return shifted(text, -shiftOf(section, file), pattern !== null) + endingOf(file);
    },
    write(file, document) {
      const section = find(file ?? "");
      const body = document.replace(/^\uFEFF/u, "").replace(/[\r\n]+$/u, "");
      if (file === null || file.trim() === "") return `# ${name}

${shifted(body, 1)}
`;
      if (section === void 0) {
        const after = inserted(file, body, filed, { path, title });
        return find(after) === void 0 ? inserted(file, body, filed, { path, title, isFirst: true }) : after;
      }
      const { start, end, pattern, heading } = section;
      const text = shifted(body, shiftOf(section, file), pattern !== null);
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
function inserted(file, body, { date: date2, time }, { path, title, isFirst = false }) {
  const { sections, years } = readShared(file, path);
  const keyOf2 = (each) => `${each.date} ${each.time ?? ""}`;
  const key = keyOf2({ date: date2, time });
  const [first] = sections;
  const isNewestFirst = first === void 0 || keyOf2(first) >= keyOf2(sections.at(-1) ?? first);
  const anchor = sections.find((each) => isNewestFirst ? keyOf2(each) < key : keyOf2(each) > key);
  const sample = (isNewestFirst ? first : sections.at(-1)) ?? null;
  const block = written(body, sample, { date: date2, time, title }, file);
  const ending = endingOf(file);
  const year = date2.slice(0, 4);
  const own = years.find((each) => each.year === year);
  const isRuled = sections.length > 1 && sections.slice(0, -1).every(({ ruled }) => ruled);
  const heading = years.length > 0 && own === void 0 ? `${"#".repeat(years[0]?.depth ?? 1)} ${year}

` : "";
  const at = (offset, text) => file.slice(0, offset) + text.replaceAll(/\r?\n/gu, ending) + file.slice(offset);
  if (isFirst) return at(first?.start ?? 0, `${block}

`);
  if (own !== void 0 && !sections.some((each) => each.date.startsWith(year)))
    return at(own.end, `

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
function written(body, sample, { date: date2, time, title }, file) {
  const depth = sample?.depth ?? (headingsOf(file).some((heading) => heading.depth === 1) ? 2 : 1);
  const by = Math.max(0, depth - 1);
  const [first] = headingsOf(body);
  const called = first === void 0 ? "" : toString(first).replace(/\s+/gu, " ").trim();
  if (sample?.pattern != null && time === void 0 && called === title) {
    const was = writeDate(sample.pattern, sample.date);
    const heading = sample.heading.replace(was, writeDate(sample.pattern, date2));
    return retitled(shifted(body, by), heading);
  }
  const isTold = depth > 0 && isMeetingHeading(called, null) && called.includes(date2);
  if (isTold) return shifted(body, by);
  const day = time === void 0 ? date2 : `${date2} ${time}`;
  return `${"#".repeat(depth)}${depth === 0 ? "" : " "}${day}

${shifted(body, Math.max(1, depth))}`;
}

// src/documents/minutes-files.ts
async function minutesFiles(place, deps) {
  const { config, group, out } = place;
  const output = outputFolder(config, out, deps);
  const read = pathReader(group.minutes.path, group.id);
  const paths = await deps.files.list(minutesFolder(place, deps), extname(group.minutes.path));
  const files = await Promise.all(
    paths.map(async (path) => {
      const reading = read(relative(output, path).split(sep).join("/"));
      if (reading === null) return [];
      if (!tellsMeetings(group.minutes.path)) {
        const sections = meetingSections(await readableText(path, deps.files) ?? "", path);
        return sections.map(({ date: date3, time: time2 }) => ({
          path,
          date: date3,
          number: null,
          shared: true,
          ...time2 && { time: time2 }
        }));
      }
      const { number, time } = reading;
      const date2 = reading.date ?? writtenDate(await readableText(path, deps.files) ?? "");
      return [{ path, date: date2, number, ...time !== null && { time } }];
    })
  );
  return files.flat().sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
}
async function readableText(path, files) {
  try {
    return await files.read(path);
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    return null;
  }
}
function keyOf({ date: date2, number, ...rest }) {
  return date2 === null ? `0 ${(number ?? "").padStart(9, "0")}` : meetingKey({ ...rest, date: date2 });
}
async function filesBefore(place, before, deps) {
  const files = await minutesFiles(place, deps);
  return files.filter(isDated).filter((entry) => meetingKey(entry) < meetingKey(before));
}
function isDated(file) {
  return file.date !== null;
}
async function minutesPath(place, filed, deps) {
  const { config, group, out } = place;
  const isNumbered = pathNames(group.minutes.path).some(({ name }) => name === "number");
  const number = isNumbered ? await numberOf2(place, filed, deps) : void 0;
  const values = { ...filed, group: group.id, isTimed: filed.time !== void 0, number };
  return resolve2(outputFolder(config, out, deps), fillPath(group.minutes.path, values));
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

// src/markdown/text/earlier-joiners.ts
var EARLIER = /(?<=@)[\u2060\u200b](?=\\?[\w-])|(?<=#)\u2060(?=\d)|(?<=https?|ftp)\u2060(?=:\/\/)|(?<=www)\u2060(?=\.)|(?<=\bgh(?:sa)?)\u2060(?=-)|(?<=[0-9a-f]{6})\u2060(?=[0-9a-f])/giu;
function withoutJoiners(text) {
  return /[\u2060\u200b]/u.test(text) ? text.replace(EARLIER, "") : text;
}
function joinersIn(text) {
  return [...text.matchAll(EARLIER)].map(({ index }) => index);
}
function withoutQuieting(markdown) {
  const bare = withoutJoiners(markdown);
  return bare.includes(EMPTY_COMMENT) ? bare.replace(/(?<!\\)<!-- -->/gu, "") : bare;
}
function withEarlierJoiners(markdown) {
  return markdown.split(/(\[[^[\]]*\]\([^()]*\))/u).map((part, index) => index % 2 === 1 ? part : quietPieces(part).join("\u2060")).join("");
}

// src/model/bare-words.ts
function bareWords(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

export {
  meetingDay,
  meetingKey,
  plannedStart,
  mayBeCalledByDay,
  timeOf,
  withoutJoiners,
  joinersIn,
  withoutQuieting,
  withEarlierJoiners,
  parseSource,
  dateIn,
  dateInPath,
  timeIn,
  meetingParts,
  isMeetingHeading,
  dateLineIn,
  titleIn,
  bareWords,
  minutesFolder,
  registerPath,
  actionsRegister,
  trackerOf,
  documentNumber,
  meetingPart,
  minutesFiles,
  readableText,
  filesBefore,
  minutesPath
};
