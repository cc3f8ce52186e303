import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  gatherFacts,
  itemLine,
  periodOf,
  updatePath
} from "./chunk-4CLNML6F.js";
import {
  choose
} from "./chunk-2ND4EXLA.js";
import "./chunk-XD4Y7CUN.js";
import "./chunk-6V6HBGSC.js";
import {
  readUpdates,
  roleSections,
  tellingWords
} from "./chunk-JFXC3AHK.js";
import "./chunk-MKADOGV4.js";
import "./chunk-NFSNHFXN.js";
import "./chunk-32BGJYCB.js";
import "./chunk-LR6YVTUU.js";
import "./chunk-HODSAISJ.js";
import "./chunk-O2IUEISG.js";
import "./chunk-5VX35QSF.js";
import "./chunk-OL3LNPTZ.js";
import "./chunk-KUT6JS5H.js";
import "./chunk-LPDJKFPF.js";
import "./chunk-SVRL42VY.js";
import {
  confineFiles
} from "./chunk-W4WPKJEP.js";
import "./chunk-LFH2JXYZ.js";
import "./chunk-AOVYVACK.js";
import "./chunk-ZTFTWTLL.js";
import "./chunk-Q75C3AKJ.js";
import "./chunk-Z7HUVQWU.js";
import "./chunk-6YXCTA7A.js";
import "./chunk-FSKCAWFV.js";
import {
  itemKey
} from "./chunk-7OE36FSP.js";
import "./chunk-4OK6KOTS.js";
import "./chunk-WTYJMIUD.js";
import "./chunk-QJF3Y4MZ.js";
import "./chunk-RBEEOKVI.js";
import "./chunk-2M4NBJXJ.js";
import "./chunk-FKU2CEKY.js";
import "./chunk-CXTPJRVO.js";

// src/compose/update/suggest-rules.ts
var SHARED = 2;
var SHORTEST_STEM = 3;
var PREFIX = new RegExp("^(?<prefix>\\p{L}[\\w.-]{1,19})(?:,[\\w,. -]{1,40})?:\\s", "u");
function suggestRules(items, sections) {
  const place = sectionFinder(sections);
  const candidates = candidatesOf(items).map((candidate) => ({
    ...candidate,
    section: place(candidate.words)
  }));
  candidates.sort(
    (a, b) => Number(a.section === null) - Number(b.section === null) || b.items.length - a.items.length
  );
  const left = new Set(items);
  const rules = [];
  for (const { section, entry, items: all } of candidates) {
    const fresh = all.filter((item) => left.has(item));
    if (fresh.length < (section === null ? SHARED : 1)) continue;
    rules.push({ section, entry, items: fresh });
    for (const item of fresh) left.delete(item);
  }
  const order = sections.map(({ number }) => number);
  const rank = ({ section }) => section === null ? order.length : order.indexOf(section);
  return { rules: rules.sort((a, b) => rank(a) - rank(b)), left: [...left] };
}
function candidatesOf(items) {
  const candidates = /* @__PURE__ */ new Map();
  const add = (entry, words, item) => {
    const key = JSON.stringify(entry).toLowerCase();
    const candidate = candidates.get(key) ?? { entry, words: tellingWords(words), items: [] };
    candidate.items.push(item);
    candidates.set(key, candidate);
  };
  for (const item of items) {
    for (const label of item.labels) add({ label: literal(label) }, label, item);
    const prefix = PREFIX.exec(item.title)?.groups?.prefix;
    if (prefix !== void 0) add({ title: `${prefix}*` }, prefix, item);
    add({ repo: item.repository }, item.repository.split("/")[1] ?? "", item);
  }
  return [...candidates.values()];
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
    lines.push(`  "${number}": # ${oneLine(title)}`, "    match:");
    for (const { entry, items } of own) {
      lines.push(`      - ${entryYaml(entry)}`, ...items.map((item) => `        # ${nameOf(item)}`));
    }
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
function entryYaml(entry) {
  return `{ ${Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ")} }`;
}
function oneLine(text) {
  return text.replace(/\s+/gu, " ");
}
function suggestionData({ rules, left }) {
  return {
    rules: rules.map(({ section, entry, items }) => ({ section, match: entry, items: items.map(itemKey) })),
    left: left.map(itemKey)
  };
}

// src/commands/suggest.ts
async function suggest({ config, role: id, period: wanted, out, includePrivate = false }, given) {
  const deps = confineFiles(config, out, given);
  const role = choose("role", config.roles, id, config);
  const period = periodOf(wanted, null, role, deps);
  const sections = await roleSections(config, role, deps);
  const path = updatePath(config, role, period, out, deps);
  const updates = readUpdates(config, role, path, { own: false }, deps);
  const request = {
    config,
    role,
    period,
    sections,
    path,
    updates,
    rollUp: false,
    publish: false,
    includePrivate
  };
  const { facts, warnings } = await gatherFacts(request, deps);
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
