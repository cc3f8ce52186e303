import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  Composer,
  Marks,
  Parser,
  atOffset,
  definitionSchema,
  explainIssue,
  readNode,
  resolveConfig,
  syntaxFindings,
  textPlaces,
  validate
} from "./chunk-RD6DGAFP.js";
import "./chunk-M56TRGXG.js";
import "./chunk-I5RQP3B2.js";
import "./chunk-ZF5NENNC.js";
import "./chunk-AYONAZYD.js";
import {
  formatKey,
  pathShape
} from "./chunk-AN5HRFJC.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-3ADDMMTP.js";
import "./chunk-IAQ4U72M.js";
import {
  quote
} from "./chunk-PBJCSIP2.js";
import {
  nearest
} from "./chunk-Z56CAOR3.js";
import {
  isRecord
} from "./chunk-WOIRDCSH.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/config/rules/meetings.ts
function differentMeetings(config) {
  const seen = /* @__PURE__ */ new Map();
  return config.groups.flatMap(({ id, name, meeting }) => {
    if (meeting.repository === null) return [];
    const key = `${meeting.repository} ${name}`.toLowerCase();
    const other = seen.get(key);
    seen.set(key, other ?? id);
    if (other === void 0) return [];
    return error("config/same-meeting", ["groups", id, "name"], {
      message: `The groups ${other} and ${id} have the same name and repository.`,
      why: `Their meeting issues in ${meeting.repository} could not be told apart.`,
      hint: "Give one of them another name."
    });
  });
}
function issueHasRepository(config) {
  return config.groups.flatMap(({ id, meeting }) => {
    if (meeting.repository !== null) return [];
    const path = ["groups", id, "meeting"];
    const idle = [
      ...meeting.schedule === null ? [] : ["schedule"],
      ...meeting.labels.length === 0 ? [] : ["labels"],
      ...meeting.closeAfterMinutes ? ["closeAfterMinutes"] : []
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
function excludesSomething(config) {
  const scopes = [
    ...config.groups.map(({ id, agenda }) => {
      return { path: ["groups", id, "agenda"], from: agenda.from, exclude: agenda.exclude };
    }),
    ...config.roles.map(({ id, from, exclude }) => ({ path: ["roles", id], from, exclude }))
  ];
  return scopes.flatMap(({ path, from, exclude }) => {
    const scope = new Set(from.map((name) => name.toLowerCase()));
    return exclude.flatMap((name, index) => {
      const repository = name.toLowerCase();
      const owner = repository.split("/")[0] ?? "";
      const why = scope.has(repository) ? "from names it, and exclude takes it out again." : scope.has(owner) ? void 0 : `from does not look into ${name} anyway.`;
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
function differentPaths(config) {
  const documents = [
    ...config.groups.map(({ id, minutes }) => ({
      path: ["groups", id, "minutes", "path"],
      name: "{{group}}",
      file: pathShape(minutes.path, id)
    })),
    ...config.groups.flatMap(
      ({ id, agenda }) => agenda.path === null ? [] : [{ path: ["groups", id, "agenda", "path"], name: "{{group}}", file: pathShape(agenda.path, id) }]
    ),
    ...config.roles.map(({ id, path }) => ({
      path: ["roles", id, "path"],
      name: "{{role}}",
      file: pathShape(path, id)
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
function sectionsExist(config) {
  return config.roles.flatMap(({ id, document, sections }) => {
    if (typeof document === "string") return [];
    const numbers = document.map(({ number }) => number);
    const unknown = Object.keys(sections).filter((number) => !numbers.includes(number));
    return unknown.map((number) => {
      const other = nearest(number, numbers);
      return {
        ...error("config/unknown-section", ["roles", id, "sections", number], {
          message: `There is no section ${number} in roles.${id}.document.`,
          why: `Its sections are ${numbers.join(", ")}.`,
          hint: other === void 0 ? "Use the number of one of them." : `Did you mean "${other}"?`
        }),
        at: "key"
      };
    });
  });
}
function sectionsDiffer(config) {
  return config.roles.flatMap(({ id, document }) => {
    if (typeof document === "string") return [];
    const numbers = document.map(({ number }) => number);
    return document.flatMap(({ number }, index) => {
      if (numbers.indexOf(number) === index) return [];
      return error("config/role-document", ["roles", id, "document", index, "number"], {
        message: `The section ${number} is listed twice in roles.${id}.document.`,
        why: "A number names one section.",
        hint: "Give one of them another number."
      });
    });
  });
}
function gathersSomething(config) {
  return config.roles.flatMap((role) => {
    const { id, people, labels, titles, from, discussed, sections } = role;
    const own = from.some(
      (name) => from.some((owner) => name.toLowerCase().startsWith(`${owner.toLowerCase()}/`))
    );
    const releases = Object.values(sections).some((section) => section.releases.length > 0);
    if (people.length + labels.length + titles.length > 0 || own || discussed !== null || releases) return [];
    return warning("config/gathers-nothing", ["roles", id], {
      message: `The role ${id} gathers nothing.`,
      why: "It has none of people, labels and titles to say whose work is meant.",
      hint: "Add people: [their GitHub logins], or labels."
    });
  });
}
function reviewsHavePeople(config) {
  return config.roles.filter(({ reviews, involved, people }) => (reviews || involved) && people.length === 0).map(({ id, reviews }) => {
    const key = reviews ? "reviews" : "involved";
    return warning("config/no-people", ["roles", id, key], {
      message: `roles.${id}.${key} is set, but the role has no people.`,
      why: `What is gathered is what its people ${reviews ? "reviewed" : "took part in"}.`,
      hint: "Add people: [their GitHub logins]."
    });
  });
}
function learnsIfToldFrom(config) {
  return config.roles.filter(({ learn, learnFrom }) => !learn && learnFrom.length > 0).map(
    ({ id }) => warning("config/learn", ["roles", id, "learnFrom"], {
      message: `roles.${id}.learnFrom has no effect.`,
      why: "learn is false, so nothing is learnt from earlier updates.",
      hint: "Remove one of the two keys."
    })
  );
}

// src/config/yaml/compose-yaml.ts
var LONGEST = 2e5;
var DEEPEST = 100;
function composeYaml(text) {
  const refused = (offset2, code, words) => {
    const [message = "", why = "", hint = ""] = words;
    return { document: null, findings: [atOffset(offset2, code, { message, why, hint })] };
  };
  if (text.length > LONGEST) {
    return refused(0, "config/too-large", [
      "The configuration is too large.",
      `It has ${text.length} characters, and ${LONGEST} are the most that is read.`,
      "Is this the right file? Name another one with --config."
    ]);
  }
  const tokens = [...new Parser().parse(text)];
  if (depthOf(tokens) > DEEPEST) {
    return refused(0, "config/too-large", [
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
  return refused(offset, "config/several-documents", [
    `A second document starts here: ${quote(text.slice(offset).split("\n", 1)[0] ?? "")}.`,
    "A line of three dashes starts another YAML document, and a configuration is one.",
    "Remove the line of dashes."
  ]);
}
function depthOf(tokens) {
  let deepest = 0;
  const open = tokens.map((token) => ({ token, depth: 1 }));
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const { token, depth } = next;
    if (typeof token !== "object" || token === null) continue;
    deepest = Math.max(deepest, depth);
    const { key, value, items } = token;
    for (const inner of [key, value, ...Array.isArray(items) ? items : []]) {
      open.push({ token: inner, depth: depth + 1 });
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
  const { written, issues } = validate(value);
  const config = { ...resolveConfig(written, file), locations: locationsOf(marks, at) };
  const explained = explain(value, marks, issues);
  const crossed = RULES.flatMap((rule) => rule(config));
  if (explained.length + problems.length === 0 && config.groups.length + config.roles.length === 0) {
    crossed.push(NOTHING_TO_DO);
  }
  problems.push(...[...explained, ...crossed].map(located));
  problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const invalid = problems.some(({ severity }) => severity === "error");
  return { config: invalid ? null : config, problems };
  function located({ severity, code, path, at: at2, message, why, hint }) {
    return { severity, code, place: place(marks.offset(path, at2)), key: formatKey(path), message, why, hint };
  }
}
function locationsOf(marks, at) {
  const located = marks.offsets().map(([path, offset]) => {
    const { line, column } = at(offset);
    return [formatKey(path), [line, column]];
  });
  return Object.fromEntries(located);
}
function explain(data, marks, issues) {
  if (issues.length === 0) return [];
  const written = { data, schema: definitionSchema(), source: (path) => marks.get(path)?.source };
  const byValue = /* @__PURE__ */ new Map();
  for (const finding of issues.flatMap((issue) => explainIssue(issue, written))) {
    const key = `${finding.at} ${JSON.stringify(finding.path)}`;
    if (!byValue.has(key)) byValue.set(key, finding);
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
export {
  parseConfig
};
