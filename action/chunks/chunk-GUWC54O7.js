import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  ArgumentError,
  Live,
  isPlainAddress,
  isScalar,
  isTruthy,
  isWebAddress,
  noteStyle,
  safeUrl,
  sameReading,
  scalarText,
  toMarkdown,
  withCodeSpans
} from "./chunk-WMHR3GO4.js";
import {
  EMPTY_COMMENT,
  MONTHS,
  findReferences,
  parseMarkdown,
  plainText,
  toString
} from "./chunk-S5WXCRNB.js";
import {
  compareNames
} from "./chunk-GJRNPI7Q.js";
import {
  userPattern,
  writtenExpression
} from "./chunk-AYONAZYD.js";
import {
  Temporal
} from "./chunk-Z7HUVQWU.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-Z6Z3PXLC.js";

// src/template/helpers/dates.ts
var DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
var USAGE = '{{date start "dd/MM" timezone="Europe/London"}}';
var pad = (number, width = 2) => String(number).padStart(width, "0");
var FIELDS = {
  yyyy: ({ year }) => pad(year, 4),
  yy: ({ year }) => pad(year % 100),
  MMMM: ({ month }) => MONTHS[month - 1] ?? "",
  MMM: ({ month }) => (MONTHS[month - 1] ?? "").slice(0, 3),
  MM: ({ month }) => pad(month),
  M: ({ month }) => String(month),
  dd: ({ day }) => pad(day),
  d: ({ day }) => String(day),
  EEEE: ({ dayOfWeek }) => DAYS[dayOfWeek - 1] ?? "",
  EEE: ({ dayOfWeek }) => (DAYS[dayOfWeek - 1] ?? "").slice(0, 3),
  HH: ({ hour }) => pad(hour),
  H: ({ hour }) => String(hour),
  hh: ({ hour }) => pad((hour + 11) % 12 + 1),
  h: ({ hour }) => String((hour + 11) % 12 + 1),
  a: ({ hour }) => hour < 12 ? "AM" : "PM",
  mm: ({ minute }) => pad(minute),
  ss: ({ second }) => pad(second),
  z: (moment) => moment.timeZoneId,
  xxx: ({ offset }) => offset
};
var dateHelpers = {
  date: {
    parameters: [1, 2],
    options: ["timezone"],
    usage: USAGE,
    run: (values, options) => show(values, options, "yyyy-MM-dd")
  },
  time: {
    parameters: [1, 2],
    options: ["timezone"],
    usage: '{{time start timezone="Europe/London"}}',
    run: (values, options) => show(values, options, "HH:mm")
  }
};
function show(values, options, usual) {
  const [value, pattern] = values;
  const text = scalarText(value);
  if (text === "") return "";
  const moment = read(text, options.timezone === void 0 ? "UTC" : scalarText(options.timezone));
  return format(moment, typeof pattern === "string" && pattern !== "" ? pattern : usual);
}
function read(text, zone) {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return Temporal.PlainDate.from(text).toZonedDateTime("UTC");
    const time = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u.test(text) ? `${text.replace(" ", "T")}Z` : text;
    return Temporal.Instant.from(time).toZonedDateTimeISO(zone);
  } catch {
    throw new ArgumentError(
      `\`${text.slice(0, 60)}\` in the time zone \`${zone}\` is not a date.`,
      "A date is 2023-02-16 or an instant such as 2023-02-16T14:00:00Z; a zone has an IANA name such as Europe/London.",
      `Write ${USAGE}.`
    );
  }
}
function format(moment, pattern) {
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/gu, (field, quoted) => {
    if (quoted !== void 0) return quoted === "" ? "'" : quoted;
    const known = /^[YD]+$/u.test(field) ? field.toLowerCase() : field;
    const write = Object.hasOwn(FIELDS, known) ? FIELDS[known] : void 0;
    if (write !== void 0) return write(moment);
    throw new ArgumentError(
      `\`${field}\` in a date's pattern means nothing.`,
      `Patterns are made of ${Object.keys(FIELDS).join(", ")}.`,
      `Put text in single quotes: "HH:mm 'UTC'".`
    );
  });
}

// src/template/helpers/links.ts
var MENTION = /^[a-z\d][\w-]{0,48}(?:\/[\w.-]{1,100})?$/iu;
var linkHelpers = {
  link: {
    parameters: [1, 2],
    options: [],
    usage: "{{link text url}} or {{link url}}",
    /** `[text](url)`; with one value the bare URL. A text that is not a safe URL stays text. */
    run: ([first, second], _options) => {
      const url = safeUrl(scalarText(second === void 0 ? first : second));
      const text = scalarText(first);
      if (url === void 0 || text === "") return text;
      return new Live([
        second === void 0 && isWebAddress(url) ? makeLink(url, url, "bare") : makeLink(text, url, "resource")
      ]);
    }
  },
  mention: {
    parameters: [1, 1],
    options: [],
    usage: "{{mention login}}",
    /** A live `@login` or `@org/team`; a text that is not a login stays text. */
    run: ([value]) => {
      const login = scalarText(value).replace(/^@/u, "");
      return MENTION.test(login) ? new Live([{ type: "text", value: `@${login}` }]) : scalarText(value);
    }
  },
  reference: {
    parameters: [1, 1],
    options: [],
    usage: "{{reference item}}",
    /** A live `owner/name#1`, from an item or a text of that form; any other text stays text. */
    run: ([value]) => {
      const text = referenceText(value);
      const [found, more] = findReferences(text, { repository: "this/one" });
      const isWhole = found?.text === text && more === void 0 && found.form !== "address";
      return isWhole ? new Live([{ type: "text", value: text }]) : text;
    }
  }
};
function referenceText(value) {
  if (typeof value !== "object" || value === null) return scalarText(value);
  const { repository, number } = value;
  if (Object.hasOwn(value, "repository") && typeof number === "number")
    return `${scalarText(repository)}#${number}`;
  throw new ArgumentError(
    "This is not an item.",
    "An item has a repository and a number.",
    "Write {{reference this}} inside {{#each items}}."
  );
}
function makeLink(text, url, form) {
  return {
    type: "link",
    url,
    title: null,
    children: form === "bare" ? [{ type: "text", value: text }] : withCodeSpans(text),
    data: { style: { form } }
  };
}

// src/template/helpers/lists.ts
var listHelpers = {
  has: {
    parameters: [2, 2],
    options: [],
    usage: '(has labels "urgent")',
    /** Whether a list contains a text, ignoring case. */
    run: ([list, text]) => {
      const wanted = scalarText(text).toLowerCase();
      return listOf(list, "has").some(
        (entry) => isScalar(entry) && scalarText(entry).toLowerCase() === wanted
      );
    }
  },
  match: {
    parameters: [2, 2],
    options: [],
    usage: '(match title "doc:*")',
    /** Whether a text, or one in a list, matches a glob as a whole or a `/regular expression/`, ignoring case. */
    run: ([value, pattern]) => {
      const test = tester(scalarText(pattern));
      const texts = Array.isArray(value) ? value : [value];
      return texts.some((text) => test(scalarText(text)));
    }
  },
  sort: {
    parameters: [1, 2],
    options: ["reverse"],
    usage: '{{#each (sort items "created")}}',
    /** Sorts a list by its texts, or by a value of its entries; numbers by size, entries without the value last. */
    run: ([list, name], { reverse }) => {
      const sign = reverse === true ? -1 : 1;
      return [...listOf(list, "sort")].sort((a, b) => {
        const [first, second] = [partOf(a, name), partOf(b, name)];
        const missing = Number(isMissing(first)) - Number(isMissing(second));
        return missing === 0 ? sign * compare(first, second) : missing;
      });
    }
  },
  groupBy: {
    parameters: [2, 2],
    options: [],
    usage: '{{#each (groupBy items "milestone")}}',
    /** Groups with `name` and `items`, in order of first occurrence; the group without a name comes last. */
    run: ([list, name]) => {
      const groups = /* @__PURE__ */ new Map();
      for (const entry of listOf(list, "groupBy")) {
        const value = partOf(entry, name);
        const key = isMissing(value) ? "" : scalarText(Array.isArray(value) ? value[0] ?? "" : value);
        groups.set(key, [...groups.get(key) ?? [], entry]);
      }
      const named = [...groups].filter(([key]) => key !== "");
      const rest = [...groups].filter(([key]) => key === "");
      return [...named, ...rest].map(([key, items]) => ({ name: key === "" ? null : key, items }));
    }
  },
  sum: {
    parameters: [1, 2],
    options: [],
    usage: '{{sum items "timebox"}}',
    /** The sum of the numbers in a list, or of a value of its entries. */
    run: ([list, name]) => listOf(list, "sum").reduce((total, entry) => {
      const value = partOf(entry, name);
      return typeof value === "number" ? total + value : total;
    }, 0)
  }
};
function listOf(value, helper) {
  if (value === null || value === void 0) return [];
  if (Array.isArray(value)) return value;
  throw new ArgumentError(
    `The first value of \`${helper}\` is not a list.`,
    "It looks at the entries of a list.",
    "Give it a list, such as items or labels."
  );
}
function partOf(entry, name) {
  if (name === void 0) return entry;
  return scalarText(name).split(".").reduce((value, part) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return null;
    return value[part];
  }, entry);
}
function isMissing(value) {
  return value === null || value === void 0 || value === "" || Array.isArray(value) && value.length === 0;
}
function compare(a, b) {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [first, second] = [a, b].map((value) => scalarText(Array.isArray(value) ? value[0] ?? "" : value));
  return compareNames(first ?? "", second ?? "");
}
function tester(pattern) {
  const written = writtenExpression(pattern);
  const glob = pattern.replace(/[.+^${}()|[\]\\]/gu, "\\$&").replace(/\*+/gu, "[^]*").replaceAll("?", "[^]");
  const { source, flags } = written ?? { source: `^${glob}$`, flags: "" };
  let expression;
  try {
    expression = new RegExp(source, `${flags.replace("i", "")}i`);
  } catch (cause) {
    throw new ArgumentError(
      `${pattern} is not a regular expression.`,
      cause instanceof Error ? cause.message : String(cause),
      'Write a regular expression of JavaScript between slashes, or a glob such as "doc:*".'
    );
  }
  const test = userPattern(expression, () => tooSlow(pattern));
  return (text) => test.test(text);
}
function tooSlow(pattern) {
  return new MinutebookError("template/argument", {
    message: `The pattern ${pattern} takes too long.`,
    why: "It does not come to an end on one of the texts.",
    hint: "Leave out repetitions within or beside repetitions of the same, as in (a|a)* and .*.*."
  });
}

// src/markdown/read-plainly.ts
var PLAIN = /^(?!\d{1,9}[.)](?: |$))[\p{L}\p{N}"'(@](?:[^\\`*_~[\]<&|!\p{C}\p{Zl}\p{Zp}]*[^\\`*_~[\]<&|!\p{C}\p{Z}])?$/u;
var LINKED = /:\/\/|www\.|(?:mailto|xmpp):|[^\s(]@/iu;
var ADDRESS = /(?<=^| )(https?:\/\/[^ ]+)(?= |$)/iu;
function readPlainly(text) {
  const pieces = text.split(ADDRESS);
  const words = pieces.filter((_, index) => index % 2 === 0).join("x");
  if (!PLAIN.test(words) || LINKED.test(words)) return void 0;
  const children = [];
  for (const [index, value] of pieces.entries()) {
    if (value === "") continue;
    if (index % 2 === 0) {
      children.push({ type: "text", value });
      continue;
    }
    if (!isPlainAddress(value)) return void 0;
    const style = { form: "bare" };
    children.push({
      type: "link",
      title: null,
      url: value,
      children: [{ type: "text", value }],
      data: { style }
    });
  }
  return { type: "root", children: [{ type: "paragraph", children }] };
}

// src/template/helpers/markdown.ts
var markdownHelpers = {
  md: {
    parameters: [1, 1],
    options: [],
    usage: "{{md text}}",
    run: ([value]) => {
      const text = isScalar(value) && typeof value === "string" ? cleanMarkdown(value) : scalarText(value);
      const root = readMarkdown(text);
      if (root === void 0) return scalarText(value);
      return new Live(root.children.flatMap(inlineOf).slice(1), root.children);
    }
  }
};
function cleanMarkdown(text) {
  return text.split(/\r\n?|[\n\u2028\u2029]/u).map((line) => (/^\s*/u.exec(line)?.[0] ?? "").replaceAll("	", "    ") + plainText(line)).join("\n");
}
function readMarkdown(text) {
  const plain = readPlainly(text);
  if (plain !== void 0) return plain;
  try {
    const source = parseMarkdown(text, { frontMatter: false });
    noteStyle(source, text);
    const definitions = /* @__PURE__ */ new Map();
    for (const node of source.children)
      if (node.type === "definition") definitions.set(node.identifier, node);
    const root = {
      type: "root",
      children: source.children.flatMap((node) => tame(node, "root", definitions))
    };
    return sameReading(root, parseMarkdown(toMarkdown(root), { frontMatter: false })) ? root : void 0;
  } catch (error) {
    if (isMinutebookError(error) && error.code === "document/too-deep") return void 0;
    throw error;
  }
}
var FLOW_PARENTS = ["root", "blockquote", "listItem"];
function tame(node, parent, definitions) {
  const children = "children" in node ? node.children.flatMap((child) => tame(child, node.type, definitions)) : [];
  switch (node.type) {
    case "html": {
      if (node.value === EMPTY_COMMENT && !FLOW_PARENTS.includes(parent)) return [node];
      const text = { type: "text", value: plainText(node.value) };
      return [FLOW_PARENTS.includes(parent) ? { type: "paragraph", children: [text] } : text];
    }
    case "inlineCode":
      return [{ ...node, value: node.value.replaceAll("\n", " ") }];
    case "definition":
    case "footnoteDefinition":
    case "footnoteReference":
      return [];
    case "link":
    case "linkReference": {
      const target = node.type === "link" ? node : definitions.get(node.identifier);
      const url = safeUrl(target?.url ?? "");
      if (url === void 0) return children;
      return [
        {
          type: "link",
          url,
          title: target?.title ?? null,
          children,
          data: node.data ?? {}
        }
      ];
    }
    case "image":
    case "imageReference": {
      const target = node.type === "image" ? node : definitions.get(node.identifier);
      const url = safeUrl(target?.url ?? "");
      const alt = node.alt ?? "";
      return url === void 0 ? [{ type: "text", value: plainText(alt) }] : [{ type: "image", url, title: target?.title ?? null, alt }];
    }
    default:
      return ["children" in node ? { ...node, children } : node];
  }
}
function inlineOf(node) {
  const space = { type: "text", value: " " };
  switch (node.type) {
    case "paragraph":
    case "heading":
      return [space, ...node.children.map(onOneLine)];
    case "blockquote":
    case "list":
    case "listItem":
      return node.children.flatMap(inlineOf);
    case "code":
      return [space, { type: "inlineCode", value: plainText(node.value) }].filter(
        (part) => part.value !== ""
      );
    case "thematicBreak":
      return [];
    default:
      return [space, { type: "text", value: plainText(toString(node)) }];
  }
}
function onOneLine(node) {
  if (node.type === "break") return { type: "text", value: " " };
  if (node.type === "text") return { ...node, value: node.value.replaceAll("\n", " ") };
  return "children" in node ? { ...node, children: node.children.map(onOneLine) } : node;
}

// src/template/helpers/words.ts
var ORDINALS = { one: "st", two: "nd", few: "rd" };
var wordHelpers = {
  plural: {
    parameters: [3, 3],
    options: [],
    usage: '{{plural count "item" "items"}}',
    /** Only the word: the first for exactly one, else the second. */
    run: ([count, one, other]) => {
      if (typeof count !== "number") {
        throw new ArgumentError(
          "The first value of `plural` is not a number.",
          "It decides between the two words.",
          'Write {{plural items.length "item" "items"}}.'
        );
      }
      return scalarText(count === 1 ? one : other);
    }
  },
  ordinal: {
    parameters: [1, 1],
    options: [],
    usage: "{{ordinal appearances}}",
    /** `1st`, `2nd`, `3rd`, `4th`, `11th`. */
    run: ([value]) => {
      if (typeof value !== "number") return scalarText(value);
      const ending = ORDINALS[new Intl.PluralRules("en", { type: "ordinal" }).select(value)] ?? "th";
      return `${value}${ending}`;
    }
  },
  join: {
    parameters: [1, 2],
    options: ["last"],
    usage: '{{join list ", "}}',
    /** The texts of a list, with a separator (`, ` by default) and optionally another one before the last. */
    run: ([list, separator], { last }) => {
      if (list === null || list === void 0) return "";
      if (!Array.isArray(list)) {
        throw new ArgumentError(
          "The first value of `join` is not a list.",
          "It joins the texts of a list.",
          'Write {{join names ", "}}.'
        );
      }
      const texts = list.map(scalarText).filter((text) => text !== "");
      const between = typeof separator === "string" ? separator : ", ";
      if (typeof last !== "string" || texts.length < 2) return texts.join(between);
      return `${texts.slice(0, -1).join(between)}${last}${texts.at(-1) ?? ""}`;
    }
  },
  repo: {
    parameters: [1, 1],
    options: [],
    usage: "{{repo item.repository}}",
    /** The name of a repository without its owner. */
    run: ([repository]) => scalarText(repository).replace(/^[^/]*\//u, "")
  }
};
var MANY = Number.POSITIVE_INFINITY;
var logicHelpers = {
  eq: { parameters: [2, 2], options: [], usage: "(eq a b)", run: ([a, b]) => (a ?? null) === (b ?? null) },
  not: { parameters: [1, 1], options: [], usage: "(not a)", run: ([a]) => !isTruthy(a) },
  and: {
    parameters: [2, MANY],
    options: [],
    usage: "(and a b)",
    run: (values) => values.every((value) => isTruthy(value))
  },
  or: {
    parameters: [2, MANY],
    options: [],
    usage: "(or a b)",
    run: (values) => values.some((value) => isTruthy(value))
  }
};

// src/template/helpers/table.ts
var builtInHelpers = {
  ...dateHelpers,
  ...linkHelpers,
  ...listHelpers,
  ...logicHelpers,
  ...markdownHelpers,
  ...wordHelpers
};

export {
  listHelpers,
  builtInHelpers
};
