import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  MONTHS,
  MONTH_PATTERN,
  monthOf
} from "./chunk-RBEEOKVI.js";
import {
  MinutebookError
} from "./chunk-62LUIRGU.js";

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

// src/model/date-pattern.ts
var DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
var pad = (number) => String(number).padStart(2, "0");
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
  for (const [written, quoted] of pattern.matchAll(LETTERS)) {
    if (quoted === void 0 && fieldOf(written) === null) return written;
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
  for (const match of pattern.matchAll(LETTERS)) {
    const [written, quoted] = match;
    pieces.push({ text: pattern.slice(from, match.index) });
    from = match.index + written.length;
    const field = quoted === void 0 ? fieldOf(written) : null;
    pieces.push(field === null ? { text: quoted ?? written } : { field });
  }
  pieces.push({ text: pattern.slice(from) });
  return pieces.filter((piece) => !("text" in piece) || piece.text !== "");
}
function writeDate(pattern, date) {
  const day = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
  return patternPieces(pattern).map((piece) => "field" in piece ? piece.field.write(day) : piece.text).join("");
}

// src/model/path-template.ts
var PATH_NAME = /\{\{\s*([^{}]*?)\s*\}\}/gu;
var PARTS = { date: "yyyy-MM-dd", year: "yyyy", month: "MM", day: "dd" };
function readPathName(written) {
  const [, name, , pattern = null] = /^([A-Za-z]+)(?:\s+(["'])(.+)\2)?$/u.exec(written) ?? [];
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
function tellsMeetings(template) {
  return datePartsOf(template).size === 3 || pathNames(template).some(({ name }) => name === "number");
}
function pathNames(template) {
  return [...template.matchAll(PATH_NAME)].flatMap(([, written = ""]) => readPathName(written) ?? []);
}
function fillPath(template, values) {
  const names = pathNames(template).map(({ name }) => name);
  const isAdded = values.isTimed === true && takesTime(template);
  const last = names.findLastIndex((name) => Object.hasOwn(PARTS, name));
  let index = -1;
  return template.replace(PATH_NAME, (written, inside) => {
    index += 1;
    const name = readPathName(inside);
    const value = name === null ? void 0 : textOf(name, values);
    if (value !== void 0) return isAdded && index === last ? `${value}-${timeValue(values)}` : value;
    throw new MinutebookError("internal/path", {
      message: `The path ${template} has no value for ${written}.`,
      why: `There are values for ${Object.keys(values).join(", ")}.`,
      hint: "This is a bug in minutebook: please report it."
    });
  });
}
function takesTime(template) {
  const isTold = pathNames(template).some(({ name }) => name === "time" || name === "number");
  return datePartsOf(template).size === 3 && !isTold;
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
function timeValue({ time = "00:00" }) {
  return time.replace(":", "");
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
function pathShape(template, id) {
  return template.replace(PATH_NAME, (_, name) => name === "group" || name === "role" ? id : "*");
}
function pathReader(template, group) {
  const fields = [];
  const names = pathNames(template);
  const last = names.findLastIndex(({ name }) => Object.hasOwn(PARTS, name));
  let index = -1;
  let source = "";
  let from = 0;
  for (const match of template.matchAll(PATH_NAME)) {
    index += 1;
    source += escaped(template.slice(from, match.index));
    from = match.index + match[0].length;
    const name = readPathName(match[1] ?? "");
    source += name === null ? escaped(match[0]) : lookOf(name, group, fields);
    if (index === last && takesTime(template)) {
      fields.push("time");
      source += String.raw`(?:-([01]\d[0-5]\d|2[0-3][0-5]\d))?`;
    }
  }
  const pattern = new RegExp(`^${source}${escaped(template.slice(from))}$`, "iu");
  return (path) => {
    const found = pattern.exec(path);
    return found === null ? null : readingOf(fields, found.slice(1));
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
  let written = null;
  for (const [index, field] of fields.entries()) {
    const value = values[index];
    if (field === "" || value === void 0) continue;
    if (field === "number") {
      if (written !== null && Number(written) !== Number(value)) return null;
      written = value;
      continue;
    }
    const number = /\D/u.test(value) ? String(monthOf(value)) : value;
    const known = parts.get(field);
    const plain = field === "year" && number.length === 2 ? `20${number}` : number.padStart(2, "0");
    if (known !== void 0 && known !== plain) return null;
    parts.set(field, plain);
  }
  const [year, month, day, time] = ["year", "month", "day", "time"].map((part) => parts.get(part));
  if (month !== void 0 && !(Number(month) >= 1 && Number(month) <= 12)) return null;
  const date = year !== void 0 && month !== void 0 && day !== void 0 ? `${year}-${month}-${day}` : null;
  if (date !== null && !isDate(date)) return null;
  return {
    date,
    time: time === void 0 ? null : `${time.slice(0, 2)}:${time.slice(2)}`,
    number: written
  };
}
function isDate(date) {
  const day = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
function escaped(text) {
  return text.replace(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
}

export {
  problemText,
  configError,
  formatKey,
  valueAt,
  patternFault,
  writeDate,
  PATH_NAME,
  readPathName,
  datePartsOf,
  tellsMeetings,
  pathNames,
  fillPath,
  pathShape,
  pathReader
};
