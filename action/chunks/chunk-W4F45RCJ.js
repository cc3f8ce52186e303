import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  ICALmodule
} from "./chunk-BFB7CSH3.js";

// src/schedule/properties.ts
var RAW_RULE = "X-RRULE";
var READ = /* @__PURE__ */ new Set([
  ...["DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID"],
  ...["UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "STATUS", "SUMMARY", "DESCRIPTION"]
]);
function parseBlock(block) {
  const [begin, ...inner] = block.lines;
  const end = inner.pop();
  const unusable = [];
  const prose = /^BEGIN/u.test(begin?.text ?? "") ? isProse : () => false;
  const own = ownLines(block.lines[0]?.text ?? "", inner).filter((line) => {
    if (prose(line.text)) unusable.push({ ...line, name: "TEXT", why: TEXT_LINE });
    return !prose(line.text);
  });
  const parse = (lines) => {
    const texts = [begin?.text ?? "", ...lines.map(({ text: text2 }) => tidied(text2)), end?.text ?? ""];
    const parsed = ICALmodule.parse(texts.join("\r\n"));
    if (!isComponent(parsed)) throw new Error("The component has no BEGIN and END.");
    return component(parsed, (index) => lines[index]?.line ?? block.line);
  };
  try {
    return { component: parse(own), unusable };
  } catch {
    const usable = own.filter((line) => {
      const why = whyUnusable(line.text);
      if (why !== void 0) unusable.push({ ...line, name: nameOf(line.text), why });
      return why === void 0;
    });
    return { component: parse(usable), unusable };
  }
}
var TEXT_LINE = "it is text of a line that was broken without folding";
function ownLines(begin, lines) {
  const written = lines.filter(({ text: text2 }) => text2.trim() !== "");
  if (!/^BEGIN:VEVENT\s*$/iu.test(begin)) return written;
  let depth = 0;
  return written.filter(({ text: text2 }) => {
    const nests = /^(BEGIN|END):/iu.exec(text2)?.[1]?.toUpperCase();
    if (nests === "BEGIN") depth += 1;
    if (nests === "END") depth = Math.max(0, depth - 1);
    return nests === void 0 && depth === 0;
  });
}
function isProse(text2) {
  const name = text2.split(/[:;]/u, 1)[0] ?? "";
  return name !== name.toUpperCase() && READ.has(name.trim().toUpperCase());
}
function nameOf(text2) {
  return text2.split(/[:;]/u, 1)[0]?.trim().toUpperCase() ?? "";
}
function whyUnusable(text2) {
  if (/^(?:BEGIN|END):/iu.test(text2)) return void 0;
  try {
    ICALmodule.parse(`BEGIN:X\r
${tidied(text2)}\r
END:X`);
    return void 0;
  } catch (error) {
    if (/double quote/u.test(String(error))) return "a quote in it is not closed";
    return /^[A-Za-z-]+[;:]/u.test(text2) ? "it is not of the form NAME;PARAMETER=value:value" : TEXT_LINE;
  }
}
var TIMES = /^(?:DTSTART|DTEND|RDATE|EXDATE|RECURRENCE-ID)[;:]/iu;
var ZONE = /^([\w-]+(?:;[^;":]*)*?;TZID=)([^";]+?)((?:;[\w-]+=[^;:"]*)*):([^:]*)$/iu;
function tidied(text2) {
  if (/^RRULE[:;]/iu.test(text2)) return text2.replace(/^RRULE/iu, RAW_RULE).replace(/\s+/gu, "");
  if (/^DURATION[:;]/iu.test(text2)) return text2.replace(/\s+/gu, "");
  if (!TIMES.test(text2)) return text2;
  const quoted = /^[^:"]*:\s*\d{4}-/u.test(text2) ? text2 : text2.replace(ZONE, '$1"$2"$3:$4');
  return quoted.replace(/:[^:"]*$/u, (value) => value.replace(/\s+/gu, ""));
}
function all(component2, name) {
  return component2.properties.filter((property) => property.name === name);
}
function text(component2, name) {
  const value = all(component2, name)[0]?.values[0];
  return value === void 0 ? null : String(value);
}
function tzid(property) {
  const name = property.parameters.tzid;
  return (typeof name === "string" ? name : name?.[0]) || void 0;
}
function isComponent(value) {
  return Array.isArray(value) && typeof value[0] === "string" && Array.isArray(value[1]) && Array.isArray(value[2]);
}
function component([name, properties, components], lineAt) {
  return {
    name,
    properties: properties.map(([property, parameters, type, ...values], index) => ({
      name: property === RAW_RULE.toLowerCase() ? "rrule" : property,
      parameters,
      type,
      values,
      line: components.length > 0 ? lineAt(-1) : lineAt(index)
    })),
    components: components.map((part) => component(part, () => lineAt(-1)))
  };
}

export {
  parseBlock,
  all,
  text,
  tzid
};
