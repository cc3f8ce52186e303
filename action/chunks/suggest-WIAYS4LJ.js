import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  gatherFacts,
  itemLine,
  openUpdate
} from "./chunk-MGBOTZAH.js";
import "./chunk-Z5HSTUXC.js";
import "./chunk-IJQLO5RZ.js";
import "./chunk-6V6HBGSC.js";
import "./chunk-GZE7PX3X.js";
import "./chunk-QKAE46SC.js";
import "./chunk-O2IUEISG.js";
import "./chunk-O7YD6KRA.js";
import {
  tellingWords
} from "./chunk-4HPWNAQX.js";
import "./chunk-VLVGIQJU.js";
import {
  matcher
} from "./chunk-YDRGXNOY.js";
import "./chunk-NY5ZTV33.js";
import "./chunk-5EDJ37HV.js";
import "./chunk-CTCSMNGY.js";
import "./chunk-T75GIYZI.js";
import "./chunk-MUPGQRTV.js";
import "./chunk-UF67QVGU.js";
import "./chunk-GJRNPI7Q.js";
import "./chunk-HSMHP4VM.js";
import {
  confineFiles
} from "./chunk-PJ5TR6RS.js";
import "./chunk-H6Q77UQQ.js";
import "./chunk-3SMG7XOK.js";
import "./chunk-GX47V3EL.js";
import "./chunk-5MK5JZCK.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-42COTETG.js";
import {
  itemKey
} from "./chunk-ZF5NENNC.js";
import "./chunk-AYONAZYD.js";
import "./chunk-AN5HRFJC.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-3ADDMMTP.js";
import "./chunk-IAQ4U72M.js";
import "./chunk-PBJCSIP2.js";
import "./chunk-Z56CAOR3.js";
import "./chunk-62LUIRGU.js";
import "./chunk-CXTPJRVO.js";

// src/model/entry-yaml.ts
function entryYaml(entry) {
  const pairs = Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `{ ${pairs.join(", ")} }`;
}

// src/compose/update/derive-sections.ts
var SHORTEST = 4;
var PREFIXES = {
  documentation: "docs?",
  dependencie: "deps?",
  performance: "perf",
  benchmark: "benchmark"
};
var ADDRESS = /https?:\/\/[^\s)>\]]+/gu;
var REPOSITORY = /\bhttps?:\/\/[^/\s]+\/(?<name>[\w-]+\/[\w.-]+)/gu;
var CODE = /`(?<name>[\w.-]+)`/gu;
var EXAMPLES = /\b(?:such as|like|including|e\.g\.,?)\s+(?<list>[^.;:()]+)/giu;
var BETWEEN = /,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+/u;
var NAMED = new RegExp("\\p{Lu}[\\p{L}\\d]*(?:\\.[\\p{L}\\d]+)*(?:[ -]\\p{Lu}[\\p{L}\\d]*(?:\\.[\\p{L}\\d]+)*)+", "gu");
var OPENING = /^[\s*+-]*(?:\d+[.)]\s*)?(?:\d{4}\s+)?[\p{L}.]+/u;
var DOING = new RegExp("^\\p{L}+(?:ing\\b|(?=\\s+(?:and|for)\\b))", "u");
function deriveSections(sections) {
  const named = sections.map(namedIn);
  const holders = /* @__PURE__ */ new Map();
  for (const { title, intro } of sections) {
    for (const word of new Set(tellingWords(`${title} ${prose(intro)}`))) {
      holders.set(word, (holders.get(word) ?? 0) + 1);
    }
  }
  const isOnlyHere = (word) => word.length >= SHORTEST && (holders.get(word) ?? 0) <= 1;
  return Object.fromEntries(
    sections.map(({ number }, index) => {
      const { initiatives = [], repositories = [], words = [] } = named[index] ?? {};
      const ofInitiatives = new Set(initiatives.flatMap(tellingWords));
      const own = words.filter((word) => isOnlyHere(word) && !ofInitiatives.has(word));
      const section = {
        intro: null,
        match: [...repositories.flatMap(repositoryRules), ...wordRules(own)],
        initiatives: initiatives.flatMap((name) => initiativeOf(name, isOnlyHere) ?? []),
        releases: [],
        hackerone: null
      };
      return [number, section];
    })
  );
}
function namedIn({ title, intro }) {
  const text = prose(intro);
  const lines = text.split("\n").map((line) => line.replace(OPENING, ""));
  const examples = [...text.replaceAll("\n", " ").matchAll(EXAMPLES)].flatMap(({ groups }) => groups?.list?.split(BETWEEN) ?? []).map((example) => example.replace(/^(?:the|an?)\s+|`/giu, "").trim()).filter((example) => example !== "");
  const capitalized = lines.flatMap((line) => line.match(NAMED) ?? []);
  const headline = new Set(tellingWords(title));
  const initiatives = [...capitalized, ...examples.filter((example) => /\s/u.test(example))].filter(
    (name) => tellingWords(name).some((word) => !headline.has(word))
  );
  const single = examples.filter((example) => new RegExp("^\\p{Ll}[\\w.-]*$", "u").test(example));
  const code = [...(intro ?? "").matchAll(CODE)].flatMap(({ groups }) => groups?.name ?? []);
  const addresses = [...(intro ?? "").matchAll(REPOSITORY)].flatMap(({ groups }) => groups?.name ?? []);
  return {
    initiatives: unique(initiatives),
    repositories: unique([...addresses, ...[...single, ...code].map((name) => `*/${name}`)]),
    words: unique(tellingWords([title.replace(DOING, ""), ...lines].join(" ")))
  };
}
function initiativeOf(name, isOnlyHere) {
  const own = tellingWords(name).filter(isOnlyHere);
  if (own.length === 0) return null;
  const initials = name.split(/[\s-]+/u).map((word) => word[0]?.toLowerCase() ?? "").join("");
  const words = /^[a-z]{2,4}$/u.test(initials) ? [...own, `${initials}\\b`] : own;
  return { name, match: words.map((word) => ({ title: titleWith(word) })) };
}
function repositoryRules(repo) {
  return repo.startsWith("*") ? [{ repo }] : [{ repo, kind: "issue", everyone: true }, { repo }];
}
function wordRules(words) {
  return words.flatMap((word) => {
    const prefix = PREFIXES[word];
    return [
      { title: titleWith(word) },
      ...prefix === void 0 ? [] : [{ title: `/^(?:[\\w-]+,)*${prefix}[:(]/` }]
    ];
  });
}
function titleWith(word) {
  return `/(?<![\\w.])${word}/`;
}
function prose(intro) {
  return (intro ?? "").replace(ADDRESS, " ");
}
function unique(list) {
  return [...new Map(list.map((text) => [text.toLowerCase(), text])).values()];
}

// src/compose/update/suggest-rules.ts
var SHARED = 2;
var SHORTEST_STEM = 3;
var PREFIX = new RegExp("^(?<prefix>\\p{L}[\\w.-]{1,19})(?:,[\\w,. -]{1,40})?:\\s", "u");
function suggestRules(items, sections) {
  const place = sectionFinder(sections);
  const candidates = [
    ...candidatesOf(items).map(({ words, ...candidate }) => ({
      ...candidate,
      section: place(words),
      initiative: null
    })),
    ...documentCandidates(items, sections)
  ];
  candidates.sort(
    (a, b) => Number(a.section === null) - Number(b.section === null) || b.items.length - a.items.length
  );
  const left = new Set(items);
  const chosen = [];
  for (const candidate of candidates) {
    const fresh = candidate.items.filter((item) => left.has(item));
    if (fresh.length < (candidate.section === null ? SHARED : 1)) continue;
    chosen.push(candidate);
    for (const item of fresh) left.delete(item);
  }
  return { rules: inForce(chosen, items, sections), left: [...left] };
}
function inForce(chosen, items, sections) {
  const order = sections.map(({ number }) => number);
  const names = chosen.map(({ initiative }) => initiative);
  const sectionRank = ({ section }) => section === null ? order.length : order.indexOf(section);
  const initiativeRank = ({ initiative }) => initiative === null ? names.length : names.indexOf(initiative);
  const rules = chosen.toSorted(
    (a, b) => sectionRank(a) - sectionRank(b) || initiativeRank(a) - initiativeRank(b)
  );
  const left = new Set(items);
  return rules.flatMap((rule) => {
    const taken = rule.items.filter((item) => left.delete(item));
    return taken.length === 0 ? [] : [{ ...rule, items: taken }];
  });
}
function documentCandidates(items, sections) {
  const candidates = Object.entries(deriveSections(sections)).flatMap(([section, { match, initiatives }]) => [
    ...initiatives.flatMap(
      ({ name, match: entries }) => entries.map((entry) => ({ section, initiative: name, entry }))
    ),
    ...match.map((entry) => ({ section, initiative: null, entry }))
  ]);
  return candidates.filter(({ entry }) => entry.everyone !== true).map((candidate) => {
    const { matches, prepare } = matcher(candidate.entry);
    prepare(items);
    return { ...candidate, items: items.filter((item) => matches(item)) };
  });
}
function candidatesOf(items) {
  const candidates = /* @__PURE__ */ new Map();
  const add = (entry, words, item) => {
    const key = JSON.stringify(entry).toLowerCase();
    const candidate = candidates.get(key) ?? { entry, words: tellingWords(words), items: [] };
    candidate.items.push(item);
    candidates.set(key, candidate);
  };
  for (const item of items) for (const { entry, words } of marksOf(item)) add(entry, words, item);
  return [...candidates.values()];
}
function marksOf({ labels, title, repository }) {
  const prefix = PREFIX.exec(title)?.groups?.prefix;
  return [
    ...labels.map((label) => ({ entry: { label: literal(label) }, words: label })),
    ...prefix === void 0 ? [] : [{ entry: { title: `${prefix}*` }, words: prefix }],
    { entry: { repo: repository }, words: repository.split("/")[1] ?? "" }
  ];
}
function literal(label) {
  return label.replace(/[*?{}]/gu, "?");
}
function sectionFinder(sections) {
  const titles = sections.map(({ number, title }) => ({ number, words: tellingWords(title) }));
  const has = (title, word) => title.some((other) => isLike(word, other));
  return (words) => {
    const scores = titles.map(({ number, words: title }) => {
      const shared = words.filter((word) => has(title, word));
      const score = shared.reduce((sum, word) => {
        return sum + 1 / titles.filter((other) => has(other.words, word)).length;
      }, 0);
      return { number, score };
    });
    const [best] = scores.filter(({ score }) => score >= 0.5).sort((a, b) => b.score - a.score);
    return best?.number ?? null;
  };
}
function isLike(a, b) {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_STEM && long.startsWith(short);
}
function suggestionYaml({ rules, left }, sections, role, nameOf) {
  const entries = (of, indent) => of.flatMap(({ entry, items }) => [
    `${indent}- ${entryYaml(entry)}`,
    ...items.map((item) => `${indent}  # ${nameOf(item)}`)
  ]);
  const lines = [
    `# For roles.${role} in the configuration. Each rule stands above the items that it takes now.`,
    "sections:"
  ];
  for (const { number, title } of sections) {
    const own = rules.filter(({ section }) => section === number);
    if (own.length === 0) {
      lines.push(`  # "${number}": ${oneLine(title)}: nothing is named like it`);
      continue;
    }
    lines.push(`  "${number}": # ${oneLine(title)}`);
    const names = [...new Set(own.flatMap(({ initiative }) => initiative ?? []))];
    if (names.length > 0) lines.push("    initiatives:");
    for (const name of names) {
      const ofIt = own.filter(({ initiative }) => initiative === name);
      lines.push(`      - name: ${JSON.stringify(name)}`, "        match:", ...entries(ofIt, " ".repeat(10)));
    }
    const others = own.filter(({ initiative }) => initiative === null);
    if (others.length > 0) lines.push("    match:", ...entries(others, " ".repeat(6)));
  }
  const open = rules.filter(({ section }) => section === null);
  if (open.length > 0) lines.push("# No section is named like these. Put each where it belongs:");
  for (const { entry, items } of open) {
    lines.push(`#      - ${entryYaml(entry)}`, ...items.map((item) => `#        # ${nameOf(item)}`));
  }
  if (left.length > 0) lines.push("# Nothing to go by:", ...left.map((item) => `#   ${nameOf(item)}`));
  return `${lines.join("\n")}
`;
}
function oneLine(text) {
  return text.replace(/\s+/gu, " ");
}
function suggestionData({ rules, left }) {
  return {
    rules: rules.map(({ section, initiative, entry, items }) => ({
      section,
      initiative,
      match: entry,
      items: items.map(itemKey)
    })),
    left: left.map(itemKey)
  };
}

// src/commands/suggest.ts
async function suggest({ config, role: id, period, out, includePrivate = false }, given) {
  const deps = confineFiles(config, out, given);
  const opened = await openUpdate({ config, role: id, period, out }, deps);
  const { role, sections } = opened;
  const { facts, warnings } = await gatherFacts(opened, { publish: false, includePrivate }, deps);
  const open = facts.items.unplaced.map(({ item }) => item);
  const suggestion = suggestRules(open, sections);
  return {
    ...suggestionData(suggestion),
    yaml: open.length === 0 ? "# Every item has a section.\n" : suggestionYaml(suggestion, sections, role.id, itemLine),
    warnings
  };
}
export {
  suggest
};
