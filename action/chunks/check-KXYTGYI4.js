import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  stillOwn
} from "./chunk-VCCEQK7K.js";
import {
  calendarLocation,
  earlierMinutes,
  openSeries,
  unknownPeople
} from "./chunk-6LEFEKWL.js";
import {
  TEMPLATES,
  openTemplate
} from "./chunk-O7YD6KRA.js";
import {
  readMembers
} from "./chunk-BC55HFRG.js";
import {
  narrowEntries,
  narrowEntryText,
  roleSections
} from "./chunk-4HPWNAQX.js";
import "./chunk-VLVGIQJU.js";
import "./chunk-YDRGXNOY.js";
import "./chunk-NY5ZTV33.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-GCHCLNJD.js";
import "./chunk-7MDW7SRW.js";
import {
  labelOf,
  linkRole,
  readMinutes,
  zoneOf
} from "./chunk-LNIRBWIP.js";
import {
  dateInPath,
  joinersIn,
  meetingParts,
  parseSource
} from "./chunk-CTCSMNGY.js";
import "./chunk-QE6P7SL6.js";
import {
  checkTemplate
} from "./chunk-2JCCJI73.js";
import "./chunk-MUPGQRTV.js";
import "./chunk-UF67QVGU.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-HSMHP4VM.js";
import {
  findConfigPath,
  readConfig
} from "./chunk-ZGFDLHTH.js";
import {
  confineFiles
} from "./chunk-PJ5TR6RS.js";
import {
  configFolder,
  outputFolder,
  placeIn
} from "./chunk-H6Q77UQQ.js";
import "./chunk-3SMG7XOK.js";
import {
  VFile,
  toString,
  unified,
  visit,
  wrap
} from "./chunk-5MK5JZCK.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-42COTETG.js";
import {
  DEFAULT_LEVELS,
  LINT_RULES,
  LINT_RULE_NAMES
} from "./chunk-I5RQP3B2.js";
import {
  itemKey
} from "./chunk-ZF5NENNC.js";
import "./chunk-AYONAZYD.js";
import {
  formatKey
} from "./chunk-AN5HRFJC.js";
import {
  MONTHS,
  monthOf
} from "./chunk-RBEEOKVI.js";
import {
  findReferences,
  isCommentAddress,
  parseReference,
  referenceKey
} from "./chunk-3ADDMMTP.js";
import "./chunk-IAQ4U72M.js";
import "./chunk-PBJCSIP2.js";
import {
  distance
} from "./chunk-Z56CAOR3.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/commands/check.ts
import { relative as relative2, resolve as resolve3 } from "node:path";

// src/commands/check-notes.ts
import { dirname, relative, resolve } from "node:path";

// src/check/archive-habits.ts
var KNOWN_AFTER = 2;
var FEWEST = 3;
var FEWEST_ACTIONS = 4;
function habitsOf(archive) {
  const logins = counted(archive, ({ login }) => login);
  const pairs = counted(
    archive,
    ({ name, login }) => name === null || login === null ? null : `${name}
${login}`
  );
  const actions = archive.flatMap(({ actionItems }) => actionItems).filter(({ listed }) => listed);
  const owned = actions.filter(({ owners }) => owners.length > 0);
  const share = (role) => archive.filter(({ links }) => links.some(({ label }) => linkRole(label) === role)).length * 2 > archive.length;
  return {
    logins,
    people: pairs.map((pair) => {
      const [name = "", login = ""] = pair.split("\n");
      return { name, login };
    }),
    owners: actions.length < FEWEST_ACTIONS || owned.length * 2 >= actions.length,
    links: archive.length < FEWEST ? null : { recording: share("recording"), meetingIssue: share("meetingIssue") }
  };
}
function counted(archive, say) {
  const meetings = /* @__PURE__ */ new Map();
  for (const { present: present2 } of archive) {
    const said = present2.flatMap((attendee) => say(attendee)?.toLowerCase() ?? []);
    for (const words2 of new Set(said)) meetings.set(words2, (meetings.get(words2) ?? 0) + 1);
  }
  return [...meetings].filter(([, count]) => count >= KNOWN_AFTER).map(([words2]) => words2);
}

// src/check/months.ts
var LONG = MONTHS.map((month) => month.toLowerCase());
var NAMES = LONG.map((month) => month.slice(0, 3));
var WORDS = /* @__PURE__ */ new Set([...NAMES, ...LONG, "sept"]);
function monthsIn(text) {
  const numeric = [...text.matchAll(/(?<!\d)(\d{4})-(0[1-9]|1[0-2])(?!\d)/gu)].map((match) => match[0]);
  const [from, to] = numeric;
  if (from !== void 0 && to !== void 0 && text.includes(`${from}..${to}`))
    return monthsBetween(from, to);
  if (numeric.length > 0) return [...new Set(numeric)].sort();
  const year = /(?<!\d)(20\d{2})(?!\d)/u.exec(text)?.[1];
  if (year === void 0) return [];
  const named = (text.toLowerCase().match(/[a-z]+/gu) ?? []).filter((word) => WORDS.has(word));
  return [...new Set(named.map((word) => `${year}-${twoDigits(monthOf(word))}`))].sort();
}
function monthsBetween(from, to) {
  const months = [];
  let [year = 0, month = 1] = from.split("-").map(Number);
  for (let id = from; id <= to && months.length < 60; id = `${year}-${twoDigits(month)}`) {
    months.push(id);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}
function monthNumber(word) {
  const name = word.toLowerCase();
  return WORDS.has(name) ? twoDigits(monthOf(name)) : null;
}
function twoDigits(number) {
  return String(number).padStart(2, "0");
}

// node_modules/unified-lint-rule/lib/index.js
function lintRule(meta, rule) {
  const id = typeof meta === "string" ? meta : meta.origin;
  const url = typeof meta === "string" ? void 0 : meta.url;
  const parts = id.split(":");
  const source = parts[1] ? parts[0] : void 0;
  const ruleId = parts[1];
  Object.defineProperty(plugin, "name", { value: id });
  return plugin;
  function plugin(config) {
    const [severity, options] = coerce(ruleId, config);
    const fatal = severity === 2;
    if (!severity) return;
    return function(tree, file, next) {
      let index = file.messages.length - 1;
      wrap(rule, function(error) {
        const messages = file.messages;
        if (error && !messages.includes(error)) {
          try {
            file.fail(error);
          } catch {
          }
        }
        while (++index < messages.length) {
          Object.assign(messages[index], { fatal, ruleId, source, url });
        }
        next();
      })(tree, file, options);
    };
  }
}
function coerce(name, config) {
  if (Array.isArray(config)) {
    const [severity, option] = config;
    switch (severity) {
      case false:
      case 0:
      case "off": {
        return [0, option];
      }
      case true:
      case 1:
      case "on":
      case "warn": {
        return [1, option];
      }
      case 2:
      case "error": {
        return [2, option];
      }
      default: {
        if (typeof severity === "number") {
          throw new Error(
            "Incorrect severity `" + severity + "` for `" + name + "`, expected 0, 1, or 2"
          );
        }
        return [
          1,
          /** @type {Option} */
          config
        ];
      }
    }
  }
  return [1, config];
}

// src/check/context.ts
function contextOf({ data }) {
  if (data.minutebook === void 0) throw new TypeError("Rules of minutebook run through lintDocument.");
  return data.minutebook;
}
function isInTitle(file, end) {
  const [rest = ""] = contextOf(file).source.slice(end).split(/[\r\n]/u, 1);
  return findReferences(rest, { server: null }).some(({ form }) => form === "address");
}
function writtenMinutes(file) {
  const { minutes } = contextOf(file);
  if (minutes === null) return null;
  const points = [...minutes.items, ...minutes.topics];
  return points.some(({ notes }) => notes.length > 0) ? minutes : null;
}

// src/check/report.ts
function report(file, { start, end, reason, note, fix }) {
  const { source } = contextOf(file);
  const message = file.message(visible(reason), { place: positionIn(source, start, end) });
  message.actual = source.slice(start, end);
  if (note !== void 0) message.note = note;
  if (fix !== void 0) message.expected = [fix];
}
var INVISIBLE = {
  "\xA0": "no-break space",
  "\xAD": "soft hyphen",
  "\u200B": "zero width space",
  "\u200C": "zero width non-joiner",
  "\u200D": "zero width joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u202A": "left-to-right embedding",
  "\u202B": "right-to-left embedding",
  "\u202C": "pop directional formatting",
  "\u202D": "left-to-right override",
  "\u202E": "right-to-left override",
  "\u2060": "word joiner",
  "\uFEFF": "zero width no-break space"
};
function visible(text) {
  return text.replace(new RegExp("\\p{Cf}|\\u00A0", "gu"), (char) => {
    const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const name = INVISIBLE[char];
    return name === void 0 ? `U+${code}` : `U+${code} (${name})`;
  });
}
function reportLine(file, line, finding) {
  const { source } = contextOf(file);
  const { start, end } = lineExtent(source, line);
  const text = source.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  report(file, { ...finding, start: from, end: from + text.trim().length });
}
function lineExtent(source, line) {
  const breaks = /\r\n|\r|\n/gu;
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    if (breaks.exec(source) === null) break;
    start = breaks.lastIndex;
  }
  const found = breaks.exec(source);
  return found === null ? { start, end: source.length, next: source.length } : { start, end: found.index, next: breaks.lastIndex };
}
function positionIn(source, start, end) {
  return { start: pointIn(source, start), end: pointIn(source, end) };
}
function pointIn(source, offset) {
  const lines = source.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}

// src/check/rules/action-owner.ts
var LONG2 = 6;
var actionOwner = lintRule({ origin: "minutebook:action-owner" }, (_, file) => {
  const { minutes, owners: expectsOwners } = contextOf(file);
  if (!expectsOwners) return;
  const listed = (minutes?.actionItems ?? []).filter((action) => action.listed);
  if (listed.length >= LONG2 && listed.every(({ owners }) => owners.length === 0)) return;
  for (const { owners, done, line } of listed) {
    if (owners.length > 0 || done) continue;
    reportLine(file, line, { reason: "The action has no owner", note: "Write `@login:` before it." });
  }
});

// src/check/rules/address.ts
var address = lintRule({ origin: "minutebook:address" }, (tree, file) => {
  visit(tree, (node) => {
    if (node.type === "text") checkText(node, file);
    else if (node.type === "link") checkLink(node, file);
  });
});
function checkText({ position }, file) {
  const { source } = contextOf(file);
  const { start, end } = position ?? {};
  if (start?.offset === void 0 || end?.offset === void 0) return;
  for (const match of source.slice(start.offset, end.offset).matchAll(BROKEN_START)) {
    const at = start.offset + match.index;
    if (isScheme(match[0]) || isInTitle(file, end.offset)) continue;
    const reason = `"${match[0]}" is not a valid start of an address`;
    report(file, { start: at, end: at + match[0].length, reason, fix: "https://" });
  }
  const text = source.slice(start.offset, end.offset);
  const gap = /\[#\d{1,9}\][ \t]+\($/u.exec(text);
  const address2 = /^https?:\/\/\S*/u.exec(source.slice(end.offset))?.[0];
  if (gap !== null && address2 !== void 0 && !isInTitle(file, end.offset + address2.length)) {
    const at = start.offset + gap.index + gap[0].indexOf("]") + 1;
    const to = start.offset + text.length - 1;
    report(file, {
      start: at,
      end: to,
      reason: "A space separates the text of the link from its address",
      fix: ""
    });
  }
}
function checkLink({ url, position }, file) {
  const { source } = contextOf(file);
  const { start, end } = position ?? {};
  if (start?.offset === void 0 || end?.offset === void 0 || isInTitle(file, end.offset)) return;
  const place = { start: start.offset, end: end.offset };
  if (url === "") report(file, { ...place, reason: "The link has no address" });
  const written = source.slice(start.offset, end.offset);
  const glued = /[\p{L}\p{N}.,;]$/u.exec(source.slice(Math.max(0, start.offset - 2), start.offset));
  if (glued !== null && /^https?:/iu.test(written)) {
    const reason = "A space is missing before the address";
    report(file, { start: start.offset, end: start.offset, reason, fix: " " });
  }
  const repaired = repairedAddress(url);
  const at = written.lastIndexOf(url);
  if (repaired === null || at === -1) {
    const host = misspeltHost(url);
    if (host !== null) report(file, { ...place, reason: `"${host}" looks like github.com misspelt` });
    return;
  }
  const from = start.offset + at;
  report(file, {
    start: from,
    end: from + url.length,
    reason: `The address should read ${repaired}`,
    fix: repaired
  });
}
var OTHER_HOSTS = /* @__PURE__ */ new Set(["github.com", "gitlab.com", "github.io"]);
function misspeltHost(url) {
  const host = /^https?:\/\/(?:www\.)?([\w.-]+)/iu.exec(url)?.[1]?.toLowerCase();
  return host !== void 0 && !OTHER_HOSTS.has(host) && distance(host, "github.com") <= 2 ? host : null;
}
var HOST = "(?=[\\w-]+(?:\\.[\\w-]+)+)";
var BROKEN_START = new RegExp(`(?<![\\w:/.-])(?:h?tt?ps?|htt+ps?|hhttps?)(?::/{1,3}|;//|//)${HOST}`, "giu");
var OPENING = new RegExp(`^${BROKEN_START.source}`, "iu");
var TWICE = /^(https?:\/\/)(?:https?:\/\/)+/iu;
var WITHOUT_SCHEME = /^(?:www\.[\w-]+\.|github\.com\/|youtu\.be\/|docs\.google\.com\/)/iu;
function isScheme(text) {
  return /^https?:\/\/$/iu.test(text);
}
function repairedAddress(url) {
  if (TWICE.test(url)) return url.replace(TWICE, "$1");
  if (WITHOUT_SCHEME.test(url)) return `https://${url}`;
  const start = OPENING.exec(url)?.[0];
  return start === void 0 || isScheme(start) ? null : `https://${url.slice(start.length)}`;
}

// src/check/rules/duplicate-attendee.ts
var duplicateAttendee = lintRule({ origin: "minutebook:duplicate-attendee" }, (root, file) => {
  const { minutes, source, file: path } = contextOf(file);
  const starts = meetingParts(root.children, path).parts.map(
    ({ nodes }) => nodes[0]?.position?.start.line ?? 1
  );
  const meetingOf = ({ line }) => starts.findLastIndex((start) => start <= line);
  const seen = [];
  for (const attendee of minutes?.present ?? []) {
    const same = seen.find(
      (other) => samePerson(other, attendee) && meetingOf(other) === meetingOf(attendee)
    );
    seen.push(attendee);
    if (same === void 0) continue;
    const { start, next } = lineExtent(source, attendee.line);
    const whole = source.slice(start, next);
    const again = words(source, same) === words(source, attendee);
    const alone = /^\s*[*+-]\s+$/u.test(whole.slice(0, attendee.start - start));
    const reason = `${attendee.name ?? `@${attendee.login}`} is already listed on line ${same.line}`;
    report(
      file,
      again && alone ? { start, end: next, reason, fix: "" } : { start: attendee.start, end: attendee.end, reason }
    );
  }
});
function samePerson(a, b) {
  if (a.login !== null && b.login !== null) return a.login.toLowerCase() === b.login.toLowerCase();
  return a.name?.includes(" ") === true && a.name.toLowerCase() === b.name?.toLowerCase();
}
function words(source, { start, end }) {
  return source.slice(start, end).toLowerCase();
}

// src/check/rules/duplicate-item.ts
var duplicateItem = lintRule({ origin: "minutebook:duplicate-item" }, (root, file) => {
  const first = /* @__PURE__ */ new Map();
  const { minutes, source } = contextOf(file);
  const lines = source.split(/\r\n|\r|\n/u);
  const items = minutes?.items ?? [];
  const taken = new Set(items.map(({ line }) => line));
  const labels = root.children.filter(isLabel).map((node) => node.position?.start.line ?? 1);
  const starts = labels.filter((line) => !taken.has(line));
  for (const item of items) {
    if (isCommentAddress(item.url)) continue;
    const isNumbered = /^\s*\d{1,9}[.)]/u.test(lines[item.line - 1] ?? "");
    const label = starts.findLast((start) => start < item.line) ?? 0;
    const key = `${item.section} ${label} ${isNumbered} ${referenceKey(item)}`;
    const line = first.get(key);
    if (line === void 0) first.set(key, item.line);
    else
      reportLine(file, item.line, {
        reason: `${itemKey(item)} is already listed on line ${line}`
      });
  }
});
function isLabel(node) {
  return node.type === "paragraph" && labelOf(node)?.value === null;
}

// src/check/rules/handle.ts
var LOGIN = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]+)?$/iu;
var NAME_AGAIN = /^(\S.{1,60}?)\s*[:–-]\s*@?\1$/iu;
var handle = lintRule({ origin: "minutebook:handle" }, (_, file) => {
  for (const { login, name, start, end } of contextOf(file).minutes?.present ?? []) {
    const again = login === null ? NAME_AGAIN.exec(name ?? "")?.[1] : void 0;
    if (again !== void 0) {
      report(file, {
        start,
        end,
        reason: `The name "${again}" is where the handle belongs`,
        note: "Write the handle after the `@`, or the name alone."
      });
      continue;
    }
    const malformed = login === null ? /@\S*(?:\s+\S+)?/u.exec(name ?? "")?.[0] : LOGIN.test(login) ? void 0 : `@${login}`;
    if (malformed === void 0) continue;
    report(file, {
      start,
      end,
      reason: `"${malformed}" cannot be a handle on GitHub`,
      note: "Handles are letters, digits and single hyphens between them, directly after the `@`."
    });
  }
});

// src/check/rules/item-note.ts
var itemNote = lintRule({ origin: "minutebook:item-note" }, (_, file) => {
  for (const item of writtenMinutes(file)?.items ?? []) {
    if (item.notes.length === 0) reportLine(file, item.line, { reason: `No note on ${itemKey(item)}` });
  }
});

// src/check/rules/joiner.ts
var joiner = lintRule({ origin: "minutebook:joiner" }, (tree, file) => {
  const { source } = contextOf(file);
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    if (node.type !== "text" && node.type !== "html") return;
    if (start?.offset === void 0 || end?.offset === void 0) return;
    for (const index of joinersIn(source.slice(start.offset, end.offset))) {
      const at = start.offset + index;
      if (/(?<!\\)<(?:https?|ftp)$/iu.test(source.slice(Math.max(0, at - 8), at))) continue;
      const reason = "An invisible character keeps this from being found and copied";
      report(file, { start: at, end: at + 1, reason, fix: "" });
    }
  });
});

// src/check/rules/link-number.ts
var BARE_NUMBER = /^\d{1,9}$/u;
var linkNumber = lintRule({ origin: "minutebook:link-number" }, (tree, file) => {
  const { kind } = contextOf(file);
  visit(tree, "link", (node) => {
    const text = toString(node).trim();
    const reference = parseReference(node.url);
    const { start, end } = node.position ?? {};
    if (reference === null || start?.offset === void 0 || end?.offset === void 0) return;
    const number = kind === "minutes" && BARE_NUMBER.test(text) ? `#${text}` : text;
    const shown = parseReference(number, { repository: reference.repository });
    if (shown === null || referenceKey(shown) === referenceKey(reference)) return;
    report(file, {
      start: start.offset,
      end: end.offset,
      reason: `The link shows ${text} and leads to ${itemKey(reference)}`
    });
  });
});

// src/check/rules/meeting-date.ts
var DAY_AND_MONTH = /^(\d{1,2})\/(\d{1,2})(?![\d/])/u;
var MONTHS_MEETINGS = new RegExp("^(\\p{L}+) meetings?\\b", "iu");
var meetingDate = lintRule({ origin: "minutebook:meeting-date" }, (tree, file) => {
  const { kind, file: path } = contextOf(file);
  if (kind !== "update") return;
  const title = tree.children.find((node) => node.type === "heading");
  const name = path.replace(/^.*\//u, "").replace(/\.[^.]*$/u, "");
  const months = [.../* @__PURE__ */ new Set([...monthsIn(name), ...monthsIn(title === void 0 ? "" : toString(title))])];
  if (months.length === 0) return;
  const numbers = new Set(months.map((month) => month.slice(5)));
  const outside = (what) => `${what} is not in ${months.join(" or ")}`;
  for (const { paragraph, underMeetings } of bullets(tree)) {
    const { start } = paragraph.position ?? {};
    if (start?.offset === void 0) continue;
    const text = toString(paragraph);
    const [named = "", month = ""] = MONTHS_MEETINGS.exec(text) ?? [];
    const number = monthNumber(month);
    const end = start.offset + named.length;
    if (number !== null && !numbers.has(number) && !isInTitle(file, end)) {
      report(file, { start: start.offset, end, reason: outside(month) });
    }
    const [written, first = "", second = ""] = underMeetings && DAY_AND_MONTH.exec(text) || [];
    if (written === void 0 || isDay(first, second, numbers)) continue;
    const place = {
      start: start.offset,
      end: start.offset + written.length,
      reason: outside(`${written} (day/month)`)
    };
    const turned = Number(second) > 12 && isDay(second, first, numbers);
    report(file, turned ? { ...place, fix: `${second}/${first}` } : place);
  }
});
function isDay(day, month, months) {
  return Number(day) >= 1 && Number(day) <= 31 && months.has(twoDigits(Number(month)));
}
function bullets(tree) {
  const lines = [];
  let underMeetings = false;
  for (const node of tree.children) {
    if (node.type === "heading") underMeetings = /\bmeetings?\b/iu.test(toString(node));
    else if (node.type === "list") {
      visit(node, "listItem", ({ children: [paragraph] }) => {
        if (paragraph?.type === "paragraph") lines.push({ paragraph, underMeetings });
      });
    }
  }
  return lines;
}

// src/check/rules/meeting-issue.ts
function linksAgenda(node) {
  if (node.type !== "heading" && node.type !== "paragraph") return false;
  const link = node.children.find((child) => child.type === "link");
  return link !== void 0 && /^\W*agenda\b/iu.test(toString(node)) && parseReference(link.url)?.kind === "issue";
}
var meetingIssue = lintRule({ origin: "minutebook:meeting-issue" }, (tree, file) => {
  const minutes = contextOf(file).links.meetingIssue ? writtenMinutes(file) : null;
  const [first] = minutes?.links ?? [];
  if (minutes === null || first === void 0) return;
  const link = minutes.links.find(({ label }) => linkRole(label) === "meetingIssue");
  if (link === void 0) {
    if (minutes.recording === null || tree.children.some(linksAgenda)) return;
    reportLine(file, first.line, { reason: "No link leads to the meeting's issue" });
  } else if (link.url === null) {
    if (link.text === "")
      reportLine(file, link.line, { reason: `The address is missing from "${link.label}"` });
  } else {
    const reference = parseReference(link.url);
    if (reference?.kind === "issue") return;
    const what = reference === null ? "does not lead to an issue" : "leads to a pull request";
    reportLine(file, link.line, { reason: `"${link.label}" ${what}` });
  }
});

// src/check/rules/misspelt-login.ts
var MOST_SLIPS = 2;
var misspeltLogin = lintRule({ origin: "minutebook:misspelt-login" }, (_, file) => {
  const { minutes, knownPeople } = contextOf(file);
  for (const { name, login, start, end } of minutes?.present ?? []) {
    if (name === null || login === null) continue;
    const known = knownPeople.filter((person) => person.name === name.toLowerCase()).map((person) => person.login);
    const written = login.toLowerCase();
    if (known.includes(written)) continue;
    const likely = known.find((other) => distance(written, other) <= MOST_SLIPS);
    if (likely === void 0) continue;
    report(file, { start, end, reason: `${name} is @${likely} in other minutes, and @${login} here` });
  }
});

// src/check/rules/number-sign.ts
var numberSign = lintRule({ origin: "minutebook:number-sign" }, (tree, file) => {
  visit(tree, "link", ({ url, children: [only, more] }) => {
    if (only?.type !== "text" || more !== void 0 || !/^\d+$/u.test(only.value)) return;
    const { start, end } = only.position ?? {};
    if (parseReference(url)?.number !== Number(only.value)) return;
    if (start?.offset === void 0 || end?.offset === void 0) return;
    const fix = `#${only.value}`;
    report(file, {
      start: start.offset,
      end: end.offset,
      reason: `The number of an item is written ${fix}`,
      fix
    });
  });
});

// src/check/rules/placeholder.ts
var PLACEHOLDER = /\$[A-Z][A-Z_]*[A-Z]\$|\{\{[^{}\r\n]{1,80}\}\}/gu;
var placeholder = lintRule({ origin: "minutebook:placeholder" }, (tree, file) => {
  const { source, names } = contextOf(file);
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    const searched = node.type === "text" || node.type === "link" && PLACEHOLDER.test(node.url);
    PLACEHOLDER.lastIndex = 0;
    if (!searched || start?.offset === void 0 || end?.offset === void 0) return;
    for (const match of source.slice(start.offset, end.offset).matchAll(PLACEHOLDER)) {
      const at = start.offset + match.index;
      const to = at + match[0].length;
      if (names.some((name) => name.includes(match[0])) || isInTitle(file, to)) continue;
      report(file, { start: at, end: to, reason: `${match[0]} was not filled in` });
    }
    return "skip";
  });
});

// src/check/rules/present.ts
var present = lintRule({ origin: "minutebook:present" }, (tree, file) => {
  const minutes = writtenMinutes(file);
  if (minutes === null || minutes.present.length > 0) return;
  const heading = tree.children.find((node) => node.type === "heading" && zoneOf(toString(node)) === "present");
  if (heading?.position === void 0) return;
  reportLine(file, heading.position.start.line, { reason: "Nobody is listed as present" });
});

// src/check/rules/recording.ts
var MISSING = /^(?:tb[acd]|\?+|-+|todo)?\W*$/iu;
var recording = lintRule({ origin: "minutebook:recording" }, (_, file) => {
  const minutes = contextOf(file).links.recording ? writtenMinutes(file) : null;
  if (minutes === null || minutes.recording !== null || minutes.links.length === 0) return;
  const link = minutes.links.find(({ label }) => linkRole(label) === "recording");
  if (link !== void 0 && !MISSING.test(link.text)) return;
  if (link === void 0 && minutes.meetingIssue === null) return;
  reportLine(file, link?.line ?? minutes.links[0]?.line ?? 1, {
    reason: link === void 0 ? "No recording is named" : `The recording is missing from "${link.label}"`,
    note: "Give its address, or say in its place why there is none, such as `N/A`."
  });
});

// src/check/rules/relative-link.ts
import { posix } from "node:path";
var relativeLink = lintRule({ origin: "minutebook:relative-link" }, (tree, file) => {
  const { exists, file: path, kind } = contextOf(file);
  if (exists === null) return;
  const opening = kind === "update" ? openingEnd(tree) : 0;
  visit(tree, (node) => {
    if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return;
    const { start, end } = node.position ?? {};
    const target = relativePath(node.url);
    if (target === null || start?.offset === void 0 || end?.offset === void 0) return;
    if (start.offset < opening || exists(posix.join(posix.dirname(path), target))) return;
    report(file, { start: start.offset, end: end.offset, reason: `There is no file ${target}` });
  });
});
function relativePath(url) {
  if (repairedAddress(url) !== null) return null;
  const [path = ""] = url.split(/[?#]/u, 1);
  if (path === "" || /^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(path) || /[${}]/u.test(path)) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
function openingEnd(tree) {
  const [, second] = tree.children.filter((node) => node.type === "heading");
  return second?.position?.start.offset ?? 0;
}

// src/check/rules/title-date.ts
var titleDate = lintRule({ origin: "minutebook:title-date" }, (tree, file) => {
  const { file: path, kind, minutes } = contextOf(file);
  const title = tree.children.find((node) => node.type === "heading");
  const { start, end } = title?.position ?? {};
  if (title === void 0 || start?.offset === void 0 || end?.offset === void 0) return;
  const name = path.replace(/^.*\//u, "");
  const [named, titled] = kind === "update" ? [monthsIn(name.replace(/\.[^.]*$/u, "")), monthsIn(toString(title))] : [[/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u.exec(name)?.[0]], [minutes?.titleDate]].map(
    (dates) => dates.filter((date) => date !== void 0 && date !== null)
  );
  if (named === void 0 || titled === void 0 || named.length === 0 || titled.length === 0) return;
  if (named.join() === titled.join()) return;
  if (kind !== "update" && named.every((date) => toString(title).includes(date))) return;
  report(file, {
    start: start.offset,
    end: end.offset,
    reason: `The title says ${titled.join(" and ")}, the name of the file ${named.join(" and ")}`
  });
});

// src/check/rules/unknown-handle.ts
var MENTION = /(?<![\w@/.`])@([A-Za-z\d][A-Za-z\d-]*)(?![\w/-]|\.\w|@)/gu;
var unknownHandle = lintRule({ origin: "minutebook:unknown-handle" }, (tree, file) => {
  const { knownLogins, knownPeople, minutes, source } = contextOf(file);
  if (knownLogins.length === 0) return;
  const named = (minutes?.present ?? []).filter(
    ({ name }) => knownPeople.some((person) => person.name === name?.toLowerCase())
  );
  visit(tree, "text", ({ position }) => {
    const { start, end } = position ?? {};
    if (start?.offset === void 0 || end?.offset === void 0) return;
    for (const match of source.slice(start.offset, end.offset).matchAll(MENTION)) {
      const login = match[1] ?? "";
      const likely = misspelt(login.toLowerCase(), knownLogins);
      const at = start.offset + match.index;
      if (likely === void 0 || isInTitle(file, at)) continue;
      if (named.some((person) => at >= person.start && at < person.end)) continue;
      report(file, {
        start: at,
        end: at + match[0].length,
        reason: `Nobody here is known as @${login}; @${likely} is`
      });
    }
  });
});
function misspelt(login, known) {
  if (known.includes(login)) return void 0;
  const allowed = login.length < 8 ? 1 : 2;
  return known.find((other) => other.length > 3 && distance(login, other) <= allowed);
}

// src/check/rules/unreadable.ts
var unreadable = lintRule({ origin: "minutebook:unreadable" }, (_, file) => {
  for (const { line } of contextOf(file).minutes?.unreadable ?? []) {
    reportLine(file, line, { reason: "The line belongs to no part of the minutes" });
  }
});

// src/check/rules/index.ts
var RULE_PLUGINS = {
  "title-date": titleDate,
  "link-number": linkNumber,
  placeholder,
  address,
  "relative-link": relativeLink,
  joiner,
  "unknown-handle": unknownHandle,
  "misspelt-login": misspeltLogin,
  recording,
  "meeting-issue": meetingIssue,
  present,
  handle,
  "duplicate-attendee": duplicateAttendee,
  "duplicate-item": duplicateItem,
  "action-owner": actionOwner,
  "number-sign": numberSign,
  "meeting-date": meetingDate,
  "item-note": itemNote,
  unreadable
};

// src/check/lint-document.ts
function lintDocument(text, options) {
  const levels = { ...DEFAULT_LEVELS, ...options.rules };
  const tree = parseSource(text, { file: options.file });
  const path = options.file.replaceAll("\\", "/");
  const kind = options.kind ?? documentKind(tree, path);
  const file = new VFile({ path: options.file, value: text });
  file.data.minutebook = {
    source: text,
    file: path,
    kind,
    minutes: kind === "minutes" ? readMinutes(text, { file: path, tree }) : null,
    exists: options.exists ?? null,
    knownLogins: [...options.knownLogins ?? []].map((login) => login.toLowerCase()),
    knownPeople: [...options.knownPeople ?? []].map(({ name, login }) => ({
      name: name.toLowerCase(),
      login: login.toLowerCase()
    })),
    names: [...options.names ?? []],
    links: options.links ?? { recording: true, meetingIssue: true },
    owners: options.owners ?? true
  };
  for (const name of LINT_RULE_NAMES) {
    const { kind: meant } = LINT_RULES[name];
    if (meant === null || meant === kind) run(name, levels[name], tree, file);
  }
  const messages = file.messages.sort(byPlace);
  return { messages, fixed: applyFixes(text, fixesOf(messages)) };
}
function run(name, level, tree, file) {
  if (level === "off") return;
  const before = file.messages.length;
  unified().use(RULE_PLUGINS[name], [level === "error" ? "error" : "warn"]).runSync(tree, file);
  if (level === "info") for (const message of file.messages.slice(before)) message.fatal = void 0;
}
function byPlace(a, b) {
  return (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1);
}
var UPDATE = /^update\b/iu;
function documentKind(tree, file) {
  const headings = tree.children.filter((node) => node.type === "heading").map((node) => toString(node).trim());
  const [title = ""] = headings;
  const name = file.replace(/^.*\//u, "").replace(/\.[^.]*$/u, "");
  if (UPDATE.test(title) && monthsIn(title).length > 0) return "update";
  if (UPDATE.test(name) && monthsIn(name).length > 0) return "update";
  const listsPeople = headings.some(
    (text) => /^(?:present|attendees?|attendance|participants)\b/iu.test(text)
  );
  return listsPeople || /\bmeeting\b.*\d{4}/isu.test(title) ? "minutes" : null;
}
function fixesOf(messages) {
  return messages.flatMap(({ place, expected }) => {
    if (place === void 0 || !("start" in place) || expected?.length !== 1) return [];
    const { start, end } = place;
    const [text] = expected;
    if (start.offset === void 0 || end.offset === void 0 || text === void 0) return [];
    return [{ start: start.offset, end: end.offset, text }];
  });
}
function applyFixes(text, fixes) {
  let result = "";
  let done = 0;
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < done) continue;
    result += text.slice(done, fix.start) + fix.text;
    done = fix.end;
  }
  return result + text.slice(done);
}

// src/commands/check-notes.ts
var FEW = 10;
async function checkNotes(paths, { fix, dryRun, rules, names }, { cwd, files, reporter }) {
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const beside = (await Promise.all(folders.map((folder) => files.list(folder, ".md")))).flat();
  const texts = /* @__PURE__ */ new Map();
  await Promise.all(
    [.../* @__PURE__ */ new Set([...paths, ...beside])].map(async (path) => texts.set(path, await files.read(path)))
  );
  const habits = archiveHabits(beside.map((path) => ({ path, text: texts.get(path) ?? "" })));
  const checked = { findings: [], repairs: [] };
  for (const [index, path] of paths.entries()) {
    if (paths.length > FEW) reporter.progress(`Checking notes: ${index + 1} of ${paths.length}`);
    const text = texts.get(path) ?? null;
    const file = relative(cwd, path);
    if (text === null) throw missing(file);
    const exists = (target) => files.exists(resolve(cwd, target));
    const { messages, fixed } = lintDocument(text, {
      file,
      exists,
      rules,
      names,
      knownLogins: habits.logins,
      knownPeople: habits.people,
      owners: habits.owners,
      ...habits.links !== null && { links: habits.links }
    });
    checked.findings.push(...messages.map((message) => findingOf(message, file)));
    if (!fix || fixed === text) continue;
    const after = stillOwn(text, fixed);
    if (!dryRun) await files.write(path, after);
    checked.repairs.push({ target: file, before: text, after });
  }
  return checked;
}
function archiveHabits(minutes) {
  return habitsOf(minutes.map(({ path, text }) => readMinutes(text, { file: path })));
}
function findingOf({ fatal, line, column, ruleId, reason, note }, file) {
  return {
    about: "note",
    severity: fatal === true ? "error" : fatal === false ? "warning" : "info",
    place: { file, ...line !== void 0 && { line }, ...column !== void 0 && { column } },
    rule: ruleId ?? "document",
    message: reason,
    ...note !== void 0 && { hint: note }
  };
}
function missing(file) {
  return new MinutebookError("document/missing", {
    message: `There is no file ${file}.`,
    why: "It was named on the command line.",
    hint: /^\d{4}(?:-\d\d){0,2}$/u.test(file) ? `To look at newer notes only: minutebook check --since ${file}.` : "Correct the path, or name no file to check everything."
  });
}
function inputFinding(error, named = { file: "the configuration" }) {
  if (!isMinutebookError(error)) throw error;
  const { code, place = named, message, why, hint } = error;
  return { about: "input", severity: "error", place, rule: code, message, why, hint };
}
function configFinding({ severity, code, place, message, why, hint }) {
  return { about: "input", severity, place, rule: code, message, why, hint };
}

// src/commands/check-rotations.ts
import { resolve as resolve2 } from "node:path";
var END = { date: "9999-12-31" };
async function checkRotations(config, deps) {
  const findings = config.groups.map(async (group) => {
    const { id, meeting } = group;
    if (Object.keys(meeting.roles).length === 0) return [];
    const archive = await earlierMinutes({ config, group }, END, deps);
    const members = new Set(await memberNames(config, group, deps));
    return unknownPeople(meeting.roles, archive).flatMap(({ name, person }) => {
      if (members.has(plain(person))) return [];
      const index = meeting.roles[name]?.indexOf(person) ?? 0;
      const { place } = placeIn(config, ["groups", id, "meeting", "roles", name, index], deps);
      return [
        {
          about: "input",
          severity: "warning",
          place: { file: config.file ?? "", ...place },
          rule: "config/unknown-person",
          message: `Nobody called ${person} takes turns as ${name}, as far as the group\u2019s minutes know.`,
          why: "No minutes of the group list such a name or login, and its list of members has none.",
          hint: "Correct it, or leave it for somebody who is new."
        }
      ];
    });
  });
  return (await Promise.all(findings)).flat();
}
async function memberNames(config, { attendance: { members } }, deps) {
  const text = members === null ? null : await deps.files.read(resolve2(configFolder(config, deps), members));
  return readMembers(text ?? "").flatMap(({ name, login }) => [plain(name ?? ""), plain(login ?? "")]);
}
function plain(name) {
  return name.replace(/^@/u, "").trim().toLowerCase();
}

// src/commands/check-since.ts
var MANY = 50;
function notesSince(paths, { since, recent }, now) {
  if (since !== void 0 && !/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u.test(since)) {
    throw new MinutebookError("usage/option", {
      message: `--since ${JSON.stringify(since)} is not a day, month or year.`,
      why: "Notes are selected by the date in the name of their file.",
      hint: "Write it as 2026-01, 2026-01-15 or 2026."
    });
  }
  const from = since ?? (recent && paths.length > MANY ? yearBefore(now) : null);
  if (from === null) return { paths: [...paths], older: 0, since: null };
  const chosen = paths.filter((path) => {
    const date = dateOf(path);
    return date === null || date >= from;
  });
  return { paths: chosen, older: paths.length - chosen.length, since: from };
}
function dateOf(path) {
  const day = dateInPath(path);
  if (day !== null) return day;
  const month = [...path.matchAll(/(?<!\d)\d{4}-(?:0[1-9]|1[0-2])(?!\d|-\d)/gu)].at(-1)?.[0];
  return month === void 0 ? null : `${month}-31`;
}
function yearBefore(now) {
  return `${Number(now.slice(0, 4)) - 1}${now.slice(4, "yyyy-mm-dd".length)}`;
}

// src/commands/check.ts
async function check({ files = [], since, recent = false, fix = false, dryRun = false, ...location }, deps) {
  if (files.length > 0) return checkFiles(files, { fix, dryRun }, location, deps);
  const { config, findings } = await checkConfig(location, deps);
  if (config === null) return { findings, repairs: [], asked: [], since: null, older: 0 };
  const confined = confineFiles(config, void 0, deps);
  const output = outputFolder(config, void 0, deps);
  const links = await checkLinks(await confined.files.list(output, "", "link"), confined);
  const chosen = notesSince(await confined.files.list(output, ".md"), { since, recent }, deps.now);
  const notes = await checkNotes(chosen.paths, { fix, dryRun, ...knownTo(config) }, confined);
  const people = await checkRotations(config, confined);
  return {
    findings: [...findings, ...people, ...links, ...notes.findings],
    repairs: notes.repairs,
    asked: askedRules(config),
    since: chosen.since,
    older: chosen.older
  };
}
function askedRules({ check: { rules }, locations }) {
  return Object.keys(rules).filter((name) => Object.hasOwn(locations, formatKey(["check", "rules", name])));
}
async function checkFiles(files, repairing, location, deps) {
  const findings = [];
  const notes = [];
  const config = await usableConfig(location, deps);
  const templates = config === null ? [] : namedTemplates(config);
  for (const path of files.map((file) => resolve3(deps.cwd, file))) {
    if (/\.ya?ml$/u.test(path)) {
      findings.push(...(await checkConfig({ file: relative2(deps.cwd, path) }, deps)).findings);
      continue;
    }
    const named = config === null ? [] : templates.filter((entry) => resolve3(configFolder(config, deps), entry.path) === path);
    if (config === null || named.length === 0) notes.push(path);
    else for (const template of named) findings.push(...await checkNamedTemplate(template, config, deps));
  }
  const checked = await checkNotes(notes, { ...repairing, ...knownTo(config) }, deps);
  const asked = config === null ? [] : askedRules(config);
  return {
    findings: [...findings, ...checked.findings],
    repairs: checked.repairs,
    asked,
    since: null,
    older: 0
  };
}
function knownTo(config) {
  if (config === null) return { rules: {}, names: [] };
  const { host, groups, roles } = config;
  const names = [
    ...groups.flatMap(({ name, agenda }) => [name, agenda.label ?? name]),
    ...roles.flatMap(({ name, meetings }) => [name, ...meetings.map((meeting) => meeting.name)])
  ];
  return { rules: config.check.rules, names: host === null ? names : [host, ...names] };
}
async function checkLinks(links, deps) {
  const findings = links.map(async (link) => {
    try {
      await deps.files.list(link, ".md");
      return [];
    } catch (error) {
      return [inputFinding(error, { file: relative2(deps.cwd, link) })];
    }
  });
  return (await Promise.all(findings)).flat();
}
async function checkConfig(location, deps) {
  const { path, config: read, problems } = await readConfig(location, deps);
  const findings = problems.map(configFinding);
  if (read === null) return { config: null, findings };
  const config = { ...read, file: path };
  const templates = await Promise.all(
    namedTemplates(config).map((template) => checkNamedTemplate(template, config, deps))
  );
  return {
    config,
    findings: [
      ...findings,
      ...templates.flat(),
      ...await checkCalendars(config, deps),
      ...await checkRoleDocuments(config, deps),
      ...narrowRules(config, deps)
    ]
  };
}
async function usableConfig(location, deps) {
  if (findConfigPath(location, deps) === null) return null;
  const { path, config } = await readConfig(location, deps);
  return config === null ? null : { ...config, file: path };
}
function namedTemplates(config) {
  const named = [
    ...config.groups.flatMap(({ templates }) => [
      { kind: "agenda", path: templates.agenda },
      { kind: "minutes", path: templates.minutes }
    ]),
    ...config.roles.flatMap(({ templates }) => [
      { kind: "update", path: templates.update },
      { kind: "rollup", path: templates.rollup }
    ])
  ];
  const given = named.filter((template) => template.path !== null);
  return [...new Map(given.map((template) => [`${template.kind} ${template.path}`, template])).values()];
}
async function checkNamedTemplate({ kind, path }, config, deps) {
  try {
    const template = await openTemplate(kind, path, config, deps);
    return checkTemplate(template, TEMPLATES[kind].shape).map((error) => inputFinding(error, { file: path }));
  } catch (error) {
    return [inputFinding(error, { file: path })];
  }
}
async function checkCalendars(config, deps) {
  const local = config.groups.filter(
    ({ meeting: { schedule } }) => schedule?.kind === "ical" && calendarLocation(schedule.ical).kind === "path"
  );
  const findings = local.map(async (group) => {
    try {
      await openSeries(config, group, deps);
      return [];
    } catch (error) {
      const { place } = placeIn(config, ["groups", group.id, "meeting", "schedule"], deps);
      return [inputFinding(error, place)];
    }
  });
  return (await Promise.all(findings)).flat();
}
async function checkRoleDocuments(config, deps) {
  const findings = config.roles.map(async (role) => {
    try {
      await roleSections(config, role, deps);
      return [];
    } catch (error) {
      return [inputFinding(error, placeIn(config, ["roles", role.id, "document"], deps).place)];
    }
  });
  return (await Promise.all(findings)).flat();
}
function narrowRules(config, deps) {
  return config.roles.flatMap(
    (role) => narrowEntries(role).map(({ entry, key }) => {
      return {
        about: "input",
        severity: "info",
        place: {
          file: config.file ?? "",
          ...placeIn(config, ["roles", role.id, "sections", ...key], deps).place
        },
        rule: "config/own-work-only",
        ...narrowEntryText(role, entry)
      };
    })
  );
}
export {
  check
};
