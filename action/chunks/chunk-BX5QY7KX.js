import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  assertMergeable,
  childOf,
  columnAfter,
  descendants,
  identityTag,
  isBelow,
  isBlankLine,
  isContainer,
  lineCount,
  lineEnding,
  lineStart,
  lineText,
  placeTag,
  readDocument,
  textTag,
  writeMemory
} from "./chunk-6DCQ3EWT.js";
import {
  withEarlierJoiners,
  withoutQuieting
} from "./chunk-Q63BUBRZ.js";
import {
  MinutebookError
} from "./chunk-FKU2CEKY.js";

// src/gather/trust.ts
var WORKFLOWS = "github-actions[bot]";
function createTrust(accounts, openTracker) {
  const named = new Set([WORKFLOWS, ...accounts].map((login) => login.toLowerCase()));
  async function isOurs(author) {
    if (author === null) return false;
    const login = author.login.toLowerCase();
    if (named.has(login)) return true;
    return (await (await openTracker()).viewer())?.toLowerCase() === login;
  }
  const isKnown = async (author) => author !== null && (author.insider || await isOurs(author));
  return {
    isOurs,
    isKnown,
    async isTrusted(author, repository) {
      if (author === null) return false;
      if (await isKnown(author)) return true;
      if (author.login.endsWith("[bot]")) return false;
      return await (await openTracker()).mayWrite(repository, author.login) === true;
    }
  };
}
async function firstTrusted(candidates, trust) {
  for (const candidate of candidates) if (await trust.isKnown(candidate.opener)) return candidate;
  for (const candidate of candidates) {
    if (await trust.isTrusted(candidate.opener, candidate.repository)) return candidate;
  }
  return null;
}
function trustOf({ publish }, { openTracker }) {
  return createTrust(publish.accounts, openTracker);
}

// src/merge/block-range.ts
function startsList(home, after) {
  return home.children.find(({ firstLine }) => firstLine > after)?.list !== void 0;
}
function endOfBlock(entry) {
  const last = entry.kind === "label" ? entry.children.at(-1) : entry;
  return Math.max(entry.extent, last?.list?.lastLine ?? -1);
}
function startOfBlock(entry) {
  const list = entry.list?.lastLine;
  if (list === void 0) return entry.firstLine;
  const siblings = entry.parent?.children ?? [];
  let { index } = entry;
  while (siblings[index - 1]?.list?.lastLine === list) index -= 1;
  return siblings[index]?.firstLine ?? entry.firstLine;
}
function firstOpenLine({ root, lines }) {
  let last = root.children.at(-1);
  while (last !== void 0 && last.kind === "heading") last = last.children.at(-1);
  return last?.open === true ? last.firstLine : lineCount(lines);
}

// src/merge/group-by.ts
function groupBy(values, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf(value);
    if (key === void 0) continue;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

// src/merge/references.ts
var ADDRESS = String.raw`(?:https?:\/\/[^\s/()<>[\]]+|(?:www\.)?github\.com)\/(?<owner>[\w-]+)\/(?<name>[\w.-]+)\/(?:issues|pulls?)\/(?<number>\d+)(?!\d)`;
var ANY = new RegExp(
  String.raw`(?<link>\[(?:[\w.-]+\/[\w.-]+)?#\d+\]\(<?)?(?<address>${ADDRESS})|(?<![\w./-])(?<short>[\w-]+\/[\w.-]+)#(?<shortNumber>\d+)(?!\w)`,
  "giu"
);
var BARE_AT_END = /(?:^|[\s(])#(\d+)[\s).,:;]*$/u;
var BARE_AT_START = /^\(?#(\d+)(?![\w-])/u;
var CHECKBOX = /^\[[ xX]\][ \t]+/u;
var REPOSITORY = /^(?:\[([\w-]+\/[\w.-]+)\]\([^)]*\)|`?([\w-]+\/[\w.-]+)`?):?$/u;
var NO_BRACKET = "\uFFFC";
function references(text, renamed) {
  const found = [];
  if (!text.includes("/")) return found;
  for (const { groups = {} } of withTextBrackets(text).matchAll(ANY)) {
    const { owner, name, number, address, link, short, shortNumber } = groups;
    if (address !== void 0) {
      const key = itemKeyOf(`${owner}/${name}`, number ?? "", renamed);
      found.push({ key, url: address, form: link === void 0 ? "address" : "link" });
    } else {
      found.push({ key: itemKeyOf(short ?? "", shortNumber ?? "", renamed), url: void 0, form: "short" });
    }
  }
  return found;
}
function subject(text, named, repository, renamed) {
  const best = named.find(({ form }) => form === "link") ?? named.findLast(({ form }) => form === "address") ?? named.findLast(({ form }) => form === "short");
  if (best !== void 0 || repository === void 0 || !text.includes("#")) return best;
  const plain2 = text.replace(CHECKBOX, "");
  const number = (BARE_AT_END.exec(plain2) ?? BARE_AT_START.exec(plain2))?.[1];
  if (number === void 0) return void 0;
  return { key: itemKeyOf(repository, number, renamed), url: void 0, form: "bare" };
}
function headingRepository(text, renamed) {
  const match2 = REPOSITORY.exec(unescapeMarkdown(text).trim());
  const repository = match2?.[1] ?? match2?.[2];
  return repository === void 0 ? void 0 : newestName(repository, renamed);
}
function isOnlyAddress(text) {
  return /^[<(]?(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S+?[>)]?[.,;]?$/u.test(text.replace(CHECKBOX, ""));
}
function withoutCheckbox(text) {
  return text.replace(CHECKBOX, "");
}
function newestName(repository, renamed) {
  let name = repository.toLowerCase();
  for (const seen = /* @__PURE__ */ new Set(); !seen.has(name); ) {
    seen.add(name);
    name = renamed[name]?.toLowerCase() ?? name;
  }
  return name;
}
function withTextBrackets(text) {
  if (!/[\\`]/u.test(text)) return text;
  const marks = /\\([!-/:-@[-`{-~])|(?<!`)(`+)(?!`)(?:([\s\S]*?[^`])\2(?!`))?/gu;
  return text.replace(marks, (mark, escaped, _fence, code) => {
    if (escaped !== void 0) return /[[\]()]/u.test(escaped) ? NO_BRACKET : escaped;
    return code === void 0 ? mark : mark.replace(/[[\]]/gu, NO_BRACKET);
  });
}
function unescapeMarkdown(text) {
  return text.replace(/\\([!-/:-@[-`{-~])/gu, "$1");
}
function itemKeyOf(repository, number, renamed) {
  return `${newestName(repository, renamed)}#${number.replace(/^0+(?=\d)/u, "")}`;
}

// src/merge/names.ts
var NUMBERED = /^(\d+(?:\.\d+)*)[).:]\s*(?=\D)/u;
var EMPTY = new Set(
  "a an and for in js node nodejs of on or the to team wg working workgroup group".split(" ")
);
function namesOf(text) {
  const parts = plain(text).split(/\s+\/\s+(?=\d+(?:\.\d+)*[).])/u);
  return parts.map((part) => {
    const numbered = NUMBERED.exec(part.trim());
    const words = part.trim().slice(numbered?.[0].length ?? 0);
    return { number: numbered?.[1], words: normalise(words) };
  });
}
function normalise(text) {
  return plain(text).normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}+#.]+/gu, " ").replace(/\.(?=\s|$)/gu, "").trim();
}
function similarity(a, b) {
  const left = meaning(a);
  const right = meaning(b);
  if (left.size === 0 || right.size === 0) return a === b ? 1 : 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}
var LONGEST = 1e3;
function plain(text) {
  const unlinked = text.slice(0, LONGEST).replace(/!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/gu, "$1");
  return unescapeMarkdown(unlinked.replace(/(?<!\\)[*_`]/gu, ""));
}
function meaning(words) {
  const stems = words.split(" ").flatMap((word) => word.split(".")).filter((word) => word !== "" && !EMPTY.has(word)).map((word) => word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed)$/u, "") : word);
  return new Set(stems);
}

// src/merge/identity.ts
var TITLE = "title";
var FACT = /^(?:v?\d+\.\d+\.\d+(?:-[\w.]+)?|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?)(?![\w/])/u;
var LONGEST_NAME = 300;
var FIELD = /^(?:\*\*|__)[^*_]+(?:\*\*:?|__:?)/u;
function identify(lines, root, renamed, memory = null) {
  const written = groupBy(memory?.own ?? [], ({ text }) => text);
  const identities = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  const title = root.children.find(({ kind }) => kind === "heading");
  const visit = (entry, paths, repository, aboutItem) => {
    const below = subjectBelow(entry, renamed, written);
    const identity = identityOf(entry, repository, aboutItem, below, renamed);
    const isTitle = entry === title && entry.depth === 1;
    if (isTitle) identity.segment = TITLE;
    const earlier = isTitle ? TITLE : earlierSegment(entry, identity, renamed) ?? identity.segment;
    const key = identity.item ? identity.segment : `${paths.now}/${identity.segment}`;
    const times = taken.get(key) ?? 0;
    taken.set(key, times + 1);
    const copy = times === 0 ? "" : `~${times + 1}`;
    identity.key = key + copy;
    identity.earlierKey = (identity.item ? key : `${paths.earlier}/${earlier}`) + copy;
    identities.set(entry, identity);
    const inside = isTitle ? paths : { now: identity.key, earlier: identity.earlierKey };
    const about = aboutItem || entry.kind === "item" && identity.subject !== void 0;
    for (const child of entry.children) visit(child, inside, identity.repository ?? repository, about);
  };
  for (const child of root.children) visit(child, { now: "", earlier: "" }, void 0, false);
  return { lines, root, identities };
}
function identityOf(entry, repository, aboutItem, below, renamed) {
  const typed = withoutCheckbox(entry.text);
  const text = withoutQuieting(typed);
  const named = references(entry.text, renamed);
  const field = FIELD.test(text);
  const bareIn = entry.type === "paragraph" && entry.kind === "block" ? void 0 : repository;
  const about = field ? void 0 : subject(typed, named, bareIn, renamed) ?? below;
  const group = entry.kind === "heading" || entry.kind === "label";
  const own = group || entry.kind === "item" ? headingRepository(text, renamed) : void 0;
  const names = entry.kind === "heading" ? namesOf(text) : [{ number: void 0, words: lineKey(text) }];
  return {
    named,
    subject: about,
    item: entry.kind === "item" && about !== void 0 && !aboutItem,
    fact: entry.kind === "item" && FACT.test(text),
    names,
    repository: own,
    segment: segmentOf(entry, text, about, names, own),
    key: "",
    earlierKey: ""
  };
}
function earlierSegment(entry, { subject: about }, renamed) {
  const text = withoutQuieting(withoutCheckbox(entry.text));
  const earlier = withEarlierJoiners(text);
  if (earlier === text) return void 0;
  const names = entry.kind === "heading" ? namesOf(earlier) : [{ number: void 0, words: lineKey(earlier) }];
  const group = entry.kind === "heading" || entry.kind === "label" || entry.kind === "item";
  return segmentOf(entry, earlier, about, names, group ? headingRepository(earlier, renamed) : void 0);
}
function subjectBelow(entry, renamed, written) {
  const [next] = entry.kind === "item" ? entry.children : [];
  if (next?.type !== "continuation") return void 0;
  const below = (names) => subject(next.text, references(next.text, names), void 0, names);
  const about = below(renamed);
  const lines = written.get(textTag(entry.text));
  if (about === void 0 || lines === void 0) return about;
  const tags = [about.key, below({})?.key ?? ""].map(identityTag);
  return lines.some(({ identity }) => tags.includes(identity)) ? about : void 0;
}
function segmentOf(entry, text, about, names, repository) {
  const [name = { number: void 0, words: "" }] = names;
  if (entry.kind === "heading") return repository ?? `h:${name.words || name.number}`;
  if (entry.kind === "label") return `g:${lineKey(text)}`;
  if (entry.kind === "item") return about?.key ?? `g:${lineKey(text)}`;
  if (entry.type === "paragraph") return `p:${normalise(text).replace(/\d+/gu, "0")}`;
  return entry.type;
}
function lineKey(line) {
  const text = line.slice(0, LONGEST_NAME);
  const fact = FACT.exec(text)?.[0];
  if (fact !== void 0) return fact.toLowerCase();
  const head = /^(.{2,}?)(?:\*\*|__)?(?::(?:\*\*|__)?(?=\s|$)|\s+[-–—]\s)/u.exec(text)?.[1] ?? text;
  return normalise(head) || normalise(text) || text;
}

// src/merge/freshness.ts
var Freshness = class {
  generated;
  memory;
  pairs;
  relocated;
  mentioned;
  oldNames;
  homes;
  result = /* @__PURE__ */ new Set();
  /** Generated lists and sections that people took apart, and where their items now stand. */
  adopted = /* @__PURE__ */ new Map();
  constructor(generated, memory, pairs, relocated, { mentioned }, renamed) {
    this.generated = generated;
    this.memory = memory;
    this.pairs = pairs;
    this.relocated = relocated;
    this.mentioned = mentioned;
    this.homes = new Map([...pairs].map(([entry, standing]) => [standing, entry]));
    const oldNames = /* @__PURE__ */ new Map();
    for (const old of Object.keys(renamed)) {
      const name = newestName(old, renamed);
      oldNames.set(name, [...oldNames.get(name) ?? [], old.toLowerCase()]);
    }
    this.oldNames = oldNames;
  }
  /** To be called once; fills `adopted`. */
  fresh() {
    for (const child of this.generated.root.children) this.visit(child, "standing");
    return this.result;
  }
  /** Whether an item, release or date in it, or itself, is fresh. */
  visit(entry, parent) {
    const state = this.stateOf(entry, parent);
    if (state === "fresh") this.result.add(entry);
    let carries = false;
    for (const child of entry.children) carries = this.visit(child, state) || carries;
    if (state === "absent" && carries && !this.isDissolved(entry)) this.result.add(entry);
    if (state === "fresh" && !carries && this.isEmptied(entry)) this.result.delete(entry);
    if (state === "standing") return false;
    const identity = this.generated.identities.get(entry);
    return carries || state === "fresh" && (identity?.item === true || identity?.fact === true);
  }
  stateOf(entry, parent) {
    const identity = this.generated.identities.get(entry);
    if (identity === void 0 || this.pairs.has(entry)) return "standing";
    if (this.relocated.has(entry)) return "fresh";
    if (identity.segment === TITLE) return "standing";
    if (identity.item && this.mentioned.has(identity.segment)) return "standing";
    if (this.wasOffered(identity.key, identity.item)) return "absent";
    if (identity.item) return "fresh";
    if (parent === "absent") return "absent";
    if (this.memory.offered.size > 0) return "fresh";
    if (parent === "fresh") return "fresh";
    return identity.fact ? "fresh" : "absent";
  }
  wasOffered(key, item) {
    if (this.memory.offered.has(identityTag(key))) return true;
    const [repository = "", rest] = item ? key.split("#") : [];
    const old = this.oldNames.get(repository) ?? [];
    return old.some((name) => this.memory.offered.has(identityTag(`${name}#${rest}`)));
  }
  /** People took the heading out and left, or moved, what was in it: they do not want it back. */
  isDissolved(entry) {
    if (entry.children.some((child) => child.kind === "heading" && this.pairs.get(child)?.kind === "heading"))
      return true;
    const key = this.generated.identities.get(entry)?.key ?? "";
    if (!this.wasOffered(key, false)) return false;
    for (const child of entry.children) {
      const standing = child.kind === "item" ? this.pairs.get(child) : void 0;
      const home = standing?.kind === "item" ? standing.parent : void 0;
      if (home === void 0 || home.kind === "item") continue;
      const owner = this.homes.get(home);
      if (owner !== void 0 && !isBelow(entry, owner)) continue;
      this.adopted.set(entry, home);
      return true;
    }
    return false;
  }
  /** A new section for items that all stand somewhere else already. */
  isEmptied(entry) {
    if (!isContainer(entry) || this.generated.identities.get(entry)?.item === true) return false;
    for (const below of descendants(entry))
      if (this.generated.identities.get(below)?.item === true) return true;
    return false;
  }
};

// src/merge/decide.ts
function decide(generated, existing, memory, matching, renamed) {
  const relocated = relocations(generated, existing, memory, matching);
  const pairs = new Map([...matching.pairs].filter(([entry]) => !relocated.has(entry)));
  const freshness = new Freshness(generated, memory, pairs, relocated, matching, renamed);
  return {
    pairs,
    relocated,
    removed: removals(generated, existing, memory, matching, new Set(relocated.values())),
    fresh: freshness.fresh(),
    adopted: freshness.adopted,
    replaced: replacements(generated, existing, pairs, matching)
  };
}
function removals(generated, existing, memory, { claimed, isOwn }, relocated) {
  const kept = new Set([...generated.identities.values()].map(({ key }) => identityTag(key)));
  const gone = /* @__PURE__ */ new Map();
  for (const { identity, text } of memory.own) {
    if (!kept.has(identity)) gone.set(text, (gone.get(text) ?? 0) + 1);
  }
  const removed = new Set(relocated);
  if (gone.size === 0) return removed;
  const candidates = [];
  for (const entry of existing.identities.keys()) {
    if (claimed.has(entry) || !isOwn(entry) || holdsMemory(entry, existing, memory)) continue;
    const text = textTag(entry.text);
    const left = gone.get(text) ?? 0;
    if (left === 0) continue;
    gone.set(text, left - 1);
    candidates.push(entry);
  }
  for (const entry of candidates.reverse()) {
    if (entry.children.every((child) => removed.has(child))) removed.add(entry);
  }
  return removed;
}
function holdsMemory(entry, { lines }, { ranges }) {
  const from = lines.starts[entry.firstLine] ?? 0;
  const to = lines.starts[entry.lastLine + 1] ?? lines.text.length;
  return ranges.some(({ start, end }) => start < to && end > from);
}
function relocations(generated, existing, memory, matching) {
  const places = new Map(memory.own.map(({ identity, place }) => [identity, place]));
  const moved = /* @__PURE__ */ new Map();
  for (const [entry, { item, key }] of generated.identities) {
    const standing = matching.pairs.get(entry);
    if (!item || standing?.parent === void 0 || entry.parent === void 0) continue;
    const put = places.get(identityTag(key));
    if (put === void 0 || put === placeOf(entry, generated) || put !== placeOf(standing, existing))
      continue;
    if (matching.pairs.get(entry.parent) === standing.parent) continue;
    if (standing.children.length > 0 || !matching.isOwn(standing) || holdsMemory(standing, existing, memory))
      continue;
    moved.set(entry, standing);
  }
  return moved;
}
function placeOf(entry, { identities }) {
  return placeTag((entry.parent && identities.get(entry.parent)?.segment) ?? "");
}
function replacements(generated, existing, pairs, { isOwn }) {
  const replaced = /* @__PURE__ */ new Map();
  for (const [entry, { subject: subject2 }] of generated.identities) {
    const standing = pairs.get(entry);
    if (standing === void 0 || standing.text === entry.text || standing.type !== entry.type) continue;
    if (existing.identities.get(standing)?.subject?.key !== subject2?.key) continue;
    if (isOwn(standing)) replaced.set(entry, standing);
  }
  return replaced;
}

// src/merge/calls.ts
var Calls = class {
  existing;
  isFree;
  bySegment;
  byWords;
  groups;
  constructor(existing, isFree) {
    this.existing = existing;
    this.isFree = isFree;
    this.bySegment = siblingsBy(existing, ({ segment }) => [segment]);
    this.byWords = siblingsBy(existing, ({ names }) => names.map(({ words }) => words));
    this.groups = groupBy(
      existing.identities.keys(),
      (entry) => isContainer(entry) ? wordsOf(existing.identities.get(entry)?.names) : void 0
    );
  }
  /** The child of `home` that starts with the same release, date or name. */
  sibling(home, { segment, names }) {
    return this.free(this.bySegment.get(home)?.get(segment)) ?? this.free(this.byWords.get(home)?.get(wordsOf(names)));
  }
  /** The child of `home` that is the same line, of the same type. */
  line(home, type, { segment }) {
    const found = this.free(this.bySegment.get(home)?.get(segment));
    return found?.type === type ? found : void 0;
  }
  /** A label, a list item with a list, or a heading: groups become one another in people's hands. */
  group(home, { names }) {
    const words = wordsOf(names);
    const called = this.groups.get(words);
    return this.free(this.byWords.get(home)?.get(words)) ?? this.free(called?.filter((entry) => isBelow(entry, home))) ?? this.free(home.children.filter((entry) => this.isGroup(entry) && this.isLike(entry, words))) ?? this.free(called);
  }
  isGroup(entry) {
    return isContainer(entry) && this.existing.identities.get(entry)?.subject === void 0;
  }
  isLike(entry, words) {
    return similarity(wordsOf(this.existing.identities.get(entry)?.names), words) >= 0.6;
  }
  free(entries) {
    return entries?.find(this.isFree);
  }
};
function wordsOf(names) {
  return names?.[0]?.words ?? "";
}
function siblingsBy(doc, callsOf) {
  const siblings = /* @__PURE__ */ new Map();
  for (const [entry, identity] of doc.identities) {
    if (entry.parent === void 0) continue;
    const calls = siblings.get(entry.parent) ?? /* @__PURE__ */ new Map();
    siblings.set(entry.parent, calls);
    for (const call of callsOf(identity)) {
      const called = calls.get(call);
      if (called === void 0) calls.set(call, [entry]);
      else called.push(entry);
    }
  }
  return siblings;
}

// src/merge/match-sections.ts
var MOST_COMPARISONS = 25e4;
var firstName = (identity) => identity.names[0] ?? { number: void 0, words: "" };
var sameNumber = (wanted, { name }) => name.number !== void 0 && firstName(wanted).number === name.number;
var unlessRepository = (value, repository) => value === "" || repository !== void 0 ? void 0 : value;
var BY_REPOSITORY = {
  key: { wanted: ({ repository }) => repository, candidate: ({ repository }) => repository },
  score: () => 1
};
var BY_WORDS = {
  key: {
    wanted: (identity) => unlessRepository(firstName(identity).words, identity.repository),
    candidate: ({ name, repository }) => unlessRepository(name.words, repository)
  },
  score: (wanted, candidate) => sameNumber(wanted, candidate) ? 2 : 1
};
var BY_REPOSITORY_NAME = {
  key: {
    wanted: ({ repository }) => repository?.split("/")[1],
    candidate: ({ name, repository }) => unlessRepository(name.words.replaceAll(" ", "-"), repository)
  },
  score: () => 1
};
var numbers = {
  wanted: (identity) => firstName(identity).number,
  candidate: ({ name }) => name.number
};
var BY_NUMBER_AND_SIMILAR_WORDS = {
  key: numbers,
  score: (wanted, { name }) => {
    const alike = similarity(firstName(wanted).words, name.words);
    return alike >= 0.3 ? alike : 0;
  }
};
var BY_SIMILAR_WORDS = {
  score: (wanted, { name, repository }) => {
    if (wanted.repository !== void 0 || repository !== void 0) return 0;
    const alike = similarity(firstName(wanted).words, name.words);
    return alike >= 0.6 ? alike : 0;
  }
};
var BY_NUMBER = { key: numbers, score: () => 1 };
var RULES = [
  BY_REPOSITORY,
  BY_WORDS,
  BY_REPOSITORY_NAME,
  BY_NUMBER_AND_SIMILAR_WORDS,
  BY_SIMILAR_WORDS,
  BY_NUMBER
];
function matchSections(generated, existing) {
  const pairs = /* @__PURE__ */ new Map();
  const wanted = [...generated.identities].filter(([{ kind }]) => kind === "heading");
  const title = wanted.find(([, { segment }]) => segment === TITLE)?.[0];
  let open = wanted.filter(([entry]) => entry !== title);
  let candidates = candidatesIn(existing);
  for (const rule of RULES) {
    if (rule.key === void 0 && open.length * candidates.length > MOST_COMPARISONS) continue;
    const find = finder(rule, candidates);
    const taken = /* @__PURE__ */ new Set();
    for (const [entry, identity] of open) {
      const home = entry.parent === void 0 ? void 0 : pairs.get(entry.parent);
      const best = bestOf(identity, find(identity), taken, rule, home);
      if (best === void 0) continue;
      pairs.set(entry, best.entry);
      taken.add(best);
    }
    open = open.filter(([entry]) => !pairs.has(entry));
    candidates = candidates.filter((candidate) => !taken.has(candidate));
  }
  const first = existing.root.children.find(({ kind }) => kind === "heading");
  const claimed = new Set(pairs.values());
  if (title !== void 0 && first !== void 0 && !claimed.has(first)) pairs.set(title, first);
  matchRenamedKinds(open, existing, pairs);
  return pairs;
}
function candidatesIn(existing) {
  return [...existing.identities].flatMap(
    ([entry, { names, repository }]) => entry.kind === "heading" ? names.map((name) => ({ entry, name, repository })) : []
  );
}
function finder({ key }, candidates) {
  if (key === void 0) return () => candidates;
  const groups = groupBy(candidates, key.candidate);
  return (wanted) => groups.get(key.wanted(wanted)) ?? [];
}
function bestOf(wanted, candidates, taken, rule, home) {
  let best;
  for (const candidate of candidates) {
    const score = taken.has(candidate) ? 0 : rule.score(wanted, candidate);
    if (score === 0) continue;
    const inside = home !== void 0 && isBelow(candidate.entry, home) ? 0.1 : 0;
    if (best === void 0 || score + inside > best.score) best = { candidate, score: score + inside };
  }
  return best?.candidate;
}
function matchRenamedKinds(open, existing, pairs) {
  if (open.length === 0) return;
  const containers = [...descendants(existing.root)].filter(
    (entry) => entry.kind !== "heading" && isContainer(entry)
  );
  const groups = groupBy(containers, (entry) => existing.identities.get(entry)?.names[0]?.words);
  for (const [entry, identity] of open) {
    const [only, second] = groups.get(firstName(identity).words) ?? [];
    if (only !== void 0 && second === void 0 && identity.repository === void 0)
      pairs.set(entry, only);
  }
}

// src/merge/match.ts
function match(generated, existing, memory, renamed) {
  return new Matcher(generated, existing, memory, renamed).match();
}
var Matcher = class {
  generated;
  existing;
  memory;
  remembers;
  pairs;
  claimed;
  mentioned;
  ownTexts;
  tags = /* @__PURE__ */ new Map();
  calls;
  /** What the generated line of each item names besides it: in its title. */
  titles;
  constructor(generated, existing, memory, renamed) {
    this.generated = generated;
    this.existing = existing;
    this.memory = memory;
    this.remembers = memory.offered.size > 0;
    this.ownTexts = new Set(memory.own.map(({ text }) => text));
    this.pairs = matchSections(generated, existing);
    this.pairs.set(generated.root, existing.root);
    this.claimed = new Set(this.pairs.values());
    this.calls = new Calls(existing, (entry) => !this.claimed.has(entry));
    this.titles = new Map(
      [...generated.identities.values()].flatMap(
        ({ item, subject: subject2, named }) => item && subject2 !== void 0 ? [[subject2.key, new Set(named.map(({ key }) => key))]] : []
      )
    );
    this.mentioned = new Set(
      this.remembers ? [] : references(existing.lines.text, renamed).flatMap(({ url, key }) => url ? [key] : [])
    );
  }
  match() {
    this.matchItems();
    this.matchRemembered();
    for (const [entry, identity] of this.generated.identities) {
      if (this.pairs.has(entry) || entry.kind === "heading") continue;
      const home = entry.parent === void 0 ? void 0 : this.pairs.get(entry.parent);
      if (home === void 0) continue;
      if (identity.item) {
        if (identity.fact) this.pair(entry, this.calls.sibling(home, identity));
      } else if (isContainer(entry)) this.pair(entry, this.calls.group(home, identity));
      else this.pair(entry, this.calls.line(home, entry.type, identity));
    }
    this.matchReplaced();
    return {
      pairs: this.pairs,
      claimed: this.claimed,
      mentioned: this.mentioned,
      isOwn: (entry) => this.isOwn(entry)
    };
  }
  /** Items are the same wherever they stand. Several lines may be about one: the one the tool wrote comes first. */
  matchItems() {
    const about = /* @__PURE__ */ new Map();
    for (const [entry, { named, subject: subject2 }] of this.existing.identities) {
      for (const key of /* @__PURE__ */ new Set([
        ...named.map((reference) => reference.key),
        ...subject2 ? [subject2.key] : []
      ])) {
        const entries = about.get(key);
        if (entries === void 0) about.set(key, [entry]);
        else entries.push(entry);
      }
    }
    for (const [entry, { item, subject: subject2 }] of this.generated.identities) {
      if (!item || subject2 === void 0) continue;
      let best;
      for (const candidate of about.get(subject2.key) ?? []) {
        const score = this.likeness(candidate, subject2.key);
        if (score > (best?.score ?? 0)) best = { entry: candidate, score };
      }
      if (best === void 0) continue;
      this.pairs.set(entry, best.entry);
      if (this.existing.identities.get(best.entry)?.subject?.key === subject2.key)
        this.claimed.add(best.entry);
    }
  }
  /** How surely an existing entry stands for an item, rather than speaking of it; 0 when it does not. */
  likeness(entry, key) {
    const identity = this.existing.identities.get(entry);
    if (identity === void 0) return 0;
    const about = identity.subject?.key === key;
    if (about && this.claimed.has(entry)) return 0;
    if (!about && !this.speaksFor(entry, identity, key)) return 0;
    if (about && this.isOwn(entry)) return 6;
    if (about && identity.item) return 5;
    if (!this.isNote(entry)) return about ? 4 : 3;
    if (about && isOnlyAddress(entry.text)) return 2;
    return this.remembers ? 0 : 1;
  }
  /** Titles name other items; in a line that people wrote, an address stands for its item all the same. */
  speaksFor(entry, { named, subject: subject2 }, key) {
    if (this.isOwn(entry)) return false;
    if (subject2 !== void 0 && this.titles.get(subject2.key)?.has(key) === true) return false;
    return subject2 === void 0 || named.some((reference) => reference.key === key && reference.url !== void 0);
  }
  isNote(entry) {
    for (let above = entry.parent; above !== void 0; above = above.parent) {
      if (above.kind === "item" && this.existing.identities.get(above)?.subject !== void 0) return true;
    }
    return false;
  }
  /** Lines that stand somewhere else, word for word as the tool wrote them: people moved them. */
  matchRemembered() {
    if (!this.remembers) return;
    const texts = new Map(this.memory.own.map(({ identity, text }) => [identity, text]));
    const byTag = groupBy(
      this.existing.identities.keys(),
      (entry) => this.isOwn(entry) ? this.tagOf(entry) : void 0
    );
    for (const [entry, { key }] of this.generated.identities) {
      if (this.pairs.has(entry) || entry.kind === "heading") continue;
      const candidates = byTag.get(texts.get(identityTag(key)))?.filter((found) => !this.claimed.has(found)) ?? [];
      const home = entry.parent === void 0 ? void 0 : this.pairs.get(entry.parent);
      const alike = candidates.filter(({ kind, type }) => kind !== "heading" && type === entry.type);
      this.pair(entry, alike.find(({ parent }) => parent === home) ?? alike[0]);
    }
  }
  /**
   * A generated line that is new, where one of the tool's own lines is no longer generated, is that line with new
   * facts in it: it takes its place.
   */
  matchReplaced() {
    if (!this.remembers) return;
    const generatedTags = new Set([...this.generated.identities.values()].map(({ key }) => identityTag(key)));
    const gone = new Set(
      this.memory.own.flatMap(({ identity, text }) => generatedTags.has(identity) ? [] : [text])
    );
    const old = groupBy(
      this.existing.identities.keys(),
      (entry) => entry.children.length === 0 && !this.claimed.has(entry) && this.existing.identities.get(entry)?.item === false && gone.has(this.tagOf(entry)) ? entry.parent : void 0
    );
    for (const [entry, { item, key }] of this.generated.identities) {
      if (item || entry.kind === "heading" || isContainer(entry) || this.pairs.has(entry)) continue;
      const home = entry.parent === void 0 ? void 0 : this.pairs.get(entry.parent);
      if (home === void 0 || this.memory.offered.has(identityTag(key))) continue;
      this.pair(
        entry,
        old.get(home)?.find((found) => found.type === entry.type && !this.claimed.has(found))
      );
    }
  }
  pair(entry, found) {
    if (found === void 0) return;
    this.pairs.set(entry, found);
    this.claimed.add(found);
  }
  isOwn(entry) {
    return this.ownTexts.size > 0 && this.ownTexts.has(this.tagOf(entry));
  }
  tagOf(entry) {
    let tag = this.tags.get(entry);
    if (tag === void 0) {
      tag = textTag(entry.text);
      this.tags.set(entry, tag);
    }
    return tag;
  }
};

// src/merge/anchors.ts
var AnchorFinder = class {
  pairs;
  known = /* @__PURE__ */ new Map();
  constructor(pairs) {
    this.pairs = pairs;
  }
  find(entry, sort, home) {
    const { parent, index } = entry;
    if (parent === void 0) return { before: void 0, behind: void 0 };
    const bySort = this.known.get(sort) ?? /* @__PURE__ */ new Map();
    this.known.set(sort, bySort);
    const known = bySort.get(parent) ?? {
      before: { index: -1, found: void 0 },
      behind: { index: -1, found: void 0 }
    };
    bySort.set(parent, known);
    known.before = this.before(parent, index, sort, home, known.before);
    if (known.behind.index <= index) known.behind = this.behind(parent, index, sort, home);
    return { before: known.before.found, behind: known.behind.found };
  }
  before(parent, index, sort, home, known) {
    for (let at = index - 1; at > known.index; at -= 1) {
      const found = this.anchor(parent.children[at], sort, home);
      if (found !== void 0) return { index: at, found };
    }
    return known;
  }
  behind(parent, index, sort, home) {
    for (let at = index + 1; at < parent.children.length; at += 1) {
      const found = this.anchor(parent.children[at], sort, home);
      if (found !== void 0) return { index: at, found };
    }
    return { index: Number.POSITIVE_INFINITY, found: void 0 };
  }
  anchor(sibling, sort, home) {
    const standing = sibling === void 0 ? void 0 : this.pairs.get(sibling);
    if (sibling === void 0 || standing === void 0) return void 0;
    if (sort === "section" || sort === "heading") {
      const suits = sibling.kind === "heading" && standing.kind === "heading";
      return suits && (sort === "heading" || standing.parent === home) ? standing : void 0;
    }
    const child = childOf(home, standing);
    if (child === void 0 || child.kind === "heading") return void 0;
    return sort === "content" || child.kind === "item" ? child : void 0;
  }
};

// src/merge/style.ts
var MARKER = /^(.*?)([-*+]|(\d{1,9})([.)]))([ \t]*)$/su;
function prefixAfter(item) {
  const next = neighbour(item, 1);
  const number = numberOf(item);
  const counts = next === void 0 ? number !== numberOf(neighbour(item, -1)) : number !== numberOf(next);
  return withNumber(item, number === void 0 || !counts ? number : number + 1);
}
function prefixBefore(item) {
  return withNumber(item, numberOf(item));
}
function indentOf(prefix) {
  return prefix.replace(/[^\t]/gu, " ");
}
function gapAround(item, otherwise) {
  const next = neighbour(item, 1);
  if (next !== void 0) return Math.min(2, next.firstLine - item.extent - 1);
  const previous = neighbour(item, -1);
  return previous === void 0 ? otherwise : Math.min(2, item.firstLine - previous.extent - 1);
}
function listStyle({ identities }, otherwise) {
  const bullets = [];
  const gaps = [];
  for (const [entry, { item }] of identities) {
    if (entry.kind !== "item" || entry.parent?.kind === "item") continue;
    const weight = item ? 4 : 1;
    const bullet2 = /[-*+]/u.exec(entry.list?.prefix ?? "")?.[0];
    const next = neighbour(entry, 1);
    for (let times = 0; times < weight; times += 1) {
      if (bullet2 !== void 0) bullets.push(bullet2);
      if (next !== void 0 && item) gaps.push(Math.min(1, next.firstLine - entry.extent - 1));
    }
  }
  const other = otherwise === void 0 ? { prefix: "* ", gap: 0 } : listStyle(otherwise, void 0);
  const bullet = mostCommon(bullets);
  return { prefix: bullet === void 0 ? other.prefix : `${bullet} `, gap: mostCommon(gaps) ?? other.gap };
}
function neighbour(item, step) {
  const other = item.parent?.children[item.index + step];
  return other?.list !== void 0 && other.list.run === item.list?.run ? other : void 0;
}
function numberOf(item) {
  const digits = MARKER.exec(item?.list?.prefix ?? "")?.[3];
  return digits === void 0 ? void 0 : Number(digits);
}
function withNumber(item, number) {
  const [, lead = "", marker = "*", , delimiter = "", space = " "] = MARKER.exec(item.list?.prefix ?? "") ?? [];
  const written = number === void 0 ? marker : `${number}${delimiter}`;
  const before = lead.replace(/[^\t]/gu, " ");
  const width = columnAfter(`${before}${written}${space}`) - columnAfter(`${before}${written}`);
  return `${before}${written}${width < 1 || width > 4 ? " " : space}`;
}
function mostCommon(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce(
    (best, next) => best === void 0 || next[1] > best[1] ? next : best,
    void 0
  )?.[0];
}

// src/merge/write-entry.ts
function writeEntry(entry, { lines }, chosen, writing) {
  const own = entry.kind === "item" ? `${writing.prefix}${entry.text}` : void 0;
  const indent = entry.kind === "item" ? indentOf(writing.prefix) : writing.prefix;
  const from = columnAfter(
    entry.kind === "item" ? entry.list?.prefix ?? "" : /^[ \t]*/u.exec(lineText(lines, entry.firstLine))?.[0] ?? ""
  );
  const written = own === void 0 ? ownLines(entry, indent, from) : [own.trimEnd()];
  const firsts = firstsOfLists(entry);
  const seen = /* @__PURE__ */ new Set();
  const included = /* @__PURE__ */ new Set([entry]);
  for (const below of descendants(entry)) {
    if (!chosen.has(below) || below.parent === void 0 || !included.has(below.parent)) continue;
    included.add(below);
    const run = below.list?.run;
    const first = run === void 0 || seen.has(run) ? below : firsts.get(run) ?? below;
    if (run !== void 0) seen.add(run);
    for (let line = first.firstLine - 1; line > 0 && isBlankLine(lines, line); line -= 1) written.push("");
    written.push(...ownLines(below, indent, from));
  }
  return written;
  function ownLines(part, indentation, columns) {
    if (part.kind === "heading")
      return [`${"#".repeat(Math.min(6, Math.max(1, part.depth + writing.deeper)))} ${part.text}`];
    const result = [];
    for (let line = part.firstLine; line <= part.lastLine; line += 1) {
      result.push(`${indentation}${withoutColumns(lineText(lines, line), columns)}`.trimEnd());
    }
    return result;
  }
}
function firstsOfLists(entry) {
  const firsts = /* @__PURE__ */ new Map();
  for (const below of descendants(entry)) {
    if (below.list !== void 0 && !firsts.has(below.list.run)) firsts.set(below.list.run, below);
  }
  return firsts;
}
function withoutColumns(line, columns) {
  let at = 0;
  while (at < line.length && /[ \t]/u.test(line[at] ?? "") && columnAfter(line.slice(0, at + 1)) <= columns)
    at += 1;
  return line.slice(at);
}

// src/merge/place.ts
function placeFresh(generated, existing, decisions, claimed) {
  return new Placer(generated, existing, decisions, claimed).place();
}
var Placer = class {
  generated;
  existing;
  decisions;
  claimed;
  insertions = [];
  anchors;
  /** Lists that were begun in containers that had none: further items follow. */
  begun = /* @__PURE__ */ new Map();
  /** The line from which on nothing may be added: an open fence or comment. */
  end;
  style;
  constructor(generated, existing, decisions, claimed) {
    this.generated = generated;
    this.existing = existing;
    this.decisions = decisions;
    this.claimed = claimed;
    this.anchors = new AnchorFinder(decisions.pairs);
    this.end = firstOpenLine(existing);
  }
  place() {
    const { fresh } = this.decisions;
    for (const entry of this.generated.identities.keys()) {
      if (!fresh.has(entry) || entry.parent !== void 0 && fresh.has(entry.parent)) continue;
      if (entry.kind === "heading") this.placeSection(entry);
      else if (entry.kind === "item") this.placeItem(entry);
      else this.placeBlock(entry);
    }
    return this.insertions;
  }
  placeSection(entry) {
    const home = this.homeOf(entry);
    const near = this.anchors.find(entry, "section", home);
    const { before, behind } = near.before ?? near.behind ? near : this.anchors.find(entry, "heading", home);
    const anchor = before ?? behind;
    const above = entry.parent === void 0 ? 0 : this.depthIn(entry.parent);
    const depth = anchor?.depth ?? (home.kind === "heading" ? home.depth + entry.depth - above : entry.depth);
    const after = before !== void 0 ? before.extent : behind !== void 0 ? behind.firstLine - 1 : home.extent;
    this.addBlock(entry, after, { prefix: "", deeper: depth - entry.depth });
  }
  /** The level of the nearest generated heading that is there, from an entry outwards. */
  depthIn(entry) {
    for (let next = entry; next !== void 0; next = next.parent) {
      if (next.kind === "heading" && this.decisions.pairs.has(next)) return next.depth;
    }
    return 0;
  }
  placeItem(entry) {
    const home = this.homeOf(entry);
    const { before, behind } = this.anchors.find(entry, "item", home);
    const note = entry.parent?.kind === "item" && this.generated.identities.get(entry.parent)?.subject !== void 0;
    if (before !== void 0) this.addAfter(entry, this.lastOfNotes(before));
    else if (behind !== void 0) this.addBefore(entry, behind);
    else this.addToList(entry, home, note);
  }
  /** Without neighbours: notes of the tool come before those of people, items after the last item of the section. */
  addToList(entry, home, note) {
    const items = home.children.filter(
      (child) => child.list !== void 0 && !this.decisions.removed.has(child)
    );
    const last = items.findLast((item) => this.existing.identities.get(item)?.item === true) ?? items.at(-1);
    if (last === void 0 || items[0] === void 0) this.beginList(entry, home);
    else if (note) this.addBefore(entry, items[0]);
    else this.addAfter(entry, this.lastOfList(last));
  }
  addAfter(entry, anchor) {
    const prefix = prefixAfter(anchor);
    const before = gapAround(anchor, this.usual().gap);
    this.add({ after: anchor.extent, lines: this.write(entry, { prefix, deeper: 0 }), before, behind: 0 });
  }
  addBefore(entry, anchor) {
    const prefix = prefixBefore(anchor);
    const behind = gapAround(anchor, this.usual().gap);
    this.add({
      after: anchor.firstLine - 1,
      lines: this.write(entry, { prefix, deeper: 0 }),
      before: 0,
      behind
    });
  }
  /** The last of the lines after an item that nobody but people know: they are likely to be about it. */
  lastOfNotes(item) {
    let last = item;
    for (let next = neighbour(last, 1); next !== void 0; next = neighbour(next, 1)) {
      const known = this.claimed.has(next) || this.existing.identities.get(next)?.item === true;
      if (known || this.decisions.removed.has(next)) break;
      last = next;
    }
    return last;
  }
  lastOfList(item) {
    let last = item;
    for (let next = neighbour(item, 1); next !== void 0; next = neighbour(next, 1)) {
      if (!this.decisions.removed.has(next)) last = next;
    }
    return last;
  }
  beginList(entry, home) {
    const begun = this.begun.get(home);
    if (begun !== void 0) {
      const lines2 = this.write(entry, { prefix: begun.prefix, deeper: 0 });
      this.add({ after: begun.after, lines: lines2, before: this.usual().gap, behind: "block" });
      return;
    }
    const after = this.newListLine(entry, home);
    const prefix = this.newPrefix(entry, home, after);
    this.begun.set(home, { after, prefix });
    const lines = this.write(entry, { prefix, deeper: 0 });
    const named = home.kind === "label" || home.kind === "block";
    const tight = home.kind === "item" || named && entry.firstLine === (entry.parent?.lastLine ?? 0) + 1;
    this.add({ after, lines, before: tight ? 0 : "block", behind: home.kind === "item" ? 0 : "block" });
  }
  /** Between what stands around it in the generated document, else at the end of what the section itself says. */
  newListLine(entry, home) {
    if (home.kind === "heading" || home.kind === "root") {
      const { before, behind } = this.anchors.find(entry, "content", home);
      if (before !== void 0) return endOfBlock(before);
      if (behind !== void 0) return startOfBlock(behind) - 1;
    }
    return this.ownEnd(home);
  }
  newPrefix(entry, home, after) {
    const generated = entry.list?.prefix ?? "* ";
    if (home.kind === "label" || home.kind === "block") return generated;
    if (home.kind === "item") return `${indentOf(home.list?.prefix ?? "")}${generated.trimStart()}`;
    const { prefix } = this.usual();
    const above = home.children.findLast((child) => child.extent === after);
    const last = above?.kind === "label" ? above.children.at(-1) : void 0;
    if (last?.list?.prefix !== prefix) return prefix;
    return prefix === "- " ? "* " : "- ";
  }
  placeBlock(entry) {
    const home = this.homeOf(entry);
    const { before, behind } = this.anchors.find(entry, "content", home);
    const prefix = home.kind === "item" ? indentOf(home.list?.prefix ?? "") : "";
    let after = home.lastLine;
    if (before !== void 0) after = endOfBlock(before);
    else if (behind !== void 0) after = startOfBlock(behind) - 1;
    else if (entry.kind === "label") after = this.ownEnd(home);
    else if (home.kind === "root")
      after = home.children.findLast(({ type }) => type === "yaml")?.extent ?? -1;
    if (entry.kind === "label" && startsList(home, after)) after = this.ownEnd(home);
    this.addBlock(entry, after, { prefix, deeper: 0 });
  }
  addBlock(entry, after, writing) {
    this.add({ after, lines: this.write(entry, writing), before: "block", behind: "block" });
  }
  add(insertion) {
    this.insertions.push({ ...insertion, after: Math.min(insertion.after, this.end - 1) });
  }
  write(entry, writing) {
    return writeEntry(entry, this.generated, this.decisions.fresh, writing);
  }
  usual() {
    this.style ??= listStyle(this.existing, this.generated);
    return this.style;
  }
  /** Where the generated parent of an entry stands, or the nearest parent that does. */
  homeOf(entry) {
    for (let next = entry.parent; next !== void 0; next = next.parent) {
      const standing = this.decisions.pairs.get(next) ?? this.decisions.adopted.get(next);
      if (standing !== void 0) return standing;
    }
    return this.existing.root;
  }
  /** The last line of what a section or item says itself, before its subsections or nested lists. */
  ownEnd(home) {
    if (home.kind === "item") {
      const [next] = home.children;
      return next?.type === "continuation" ? next.extent : home.lastLine;
    }
    const own = home.children.filter((child) => child.kind !== "heading" && !child.open);
    return own.findLast((child) => !this.decisions.removed.has(child))?.extent ?? home.lastLine;
  }
};

// src/merge/remember.ts
function ownWord(entry, doc) {
  return {
    identity: identityTag(doc.identities.get(entry)?.key ?? ""),
    text: textTag(entry.text),
    place: placeOf(entry, doc)
  };
}
function translated(memory, { identities }) {
  const words = /* @__PURE__ */ new Map();
  for (const { key, earlierKey } of identities.values()) {
    if (key === earlierKey) continue;
    const [earlier, now] = [identityTag(earlierKey), identityTag(key)];
    if (memory.offered.has(earlier) && !memory.offered.has(now)) words.set(earlier, now);
  }
  if (words.size === 0) return memory;
  const translate = (identity) => words.get(identity) ?? identity;
  return {
    ...memory,
    offered: new Set([...memory.offered].map(translate)),
    own: memory.own.map((line) => ({ ...line, identity: translate(line.identity) }))
  };
}
function wordsAfter(generated, memory, matching, decisions) {
  const places = new Map(memory.own.map(({ identity, place }) => [identity, place]));
  const words = [...generated.identities].map(([entry, { key }]) => {
    const identity = identityTag(key);
    if (decisions.fresh.has(entry)) return ownWord(entry, generated);
    const standing = decisions.pairs.get(entry);
    if (standing === void 0 || !matching.isOwn(standing)) return { identity };
    const text = textTag(decisions.replaced.get(entry) === standing ? entry.text : standing.text);
    const atHome = entry.parent !== void 0 && decisions.pairs.get(entry.parent) === standing.parent;
    return {
      identity,
      text,
      place: (atHome ? void 0 : places.get(identity)) ?? placeOf(entry, generated)
    };
  });
  return [...words, ...remaining(words, memory, decisions.removed)];
}
function remaining(words, memory, removed) {
  const known = new Set(words.map(({ identity }) => identity));
  const takenOut = /* @__PURE__ */ new Map();
  for (const { text } of removed) takenOut.set(textTag(text), (takenOut.get(textTag(text)) ?? 0) + 1);
  const rest = [];
  for (const word of memory.own) {
    if (known.has(word.identity)) continue;
    known.add(word.identity);
    const left = takenOut.get(word.text) ?? 0;
    if (left > 0) takenOut.set(word.text, left - 1);
    else rest.push(word);
  }
  for (const identity of memory.offered) if (!known.has(identity)) rest.push({ identity });
  return rest;
}

// src/merge/removed-lines.ts
function removedLines(removed, lines) {
  const gone = /* @__PURE__ */ new Set();
  const entries = [...removed].sort((a, b) => a.firstLine - b.firstLine);
  for (const { firstLine, lastLine } of entries) {
    for (let line = firstLine; line <= lastLine; line += 1) gone.add(line);
  }
  const end = lastWritten(lines) + 1;
  for (const { firstLine, lastLine } of entries) {
    let above = firstLine - 1;
    while (gone.has(above)) above -= 1;
    const below = lastLine + 1;
    if (gone.has(below) || above >= 0 && !isBlankLine(lines, above)) continue;
    if (below < end && isBlankLine(lines, below)) gone.add(below);
    else if (below >= end && above >= 0) gone.add(above);
  }
  return gone;
}
function lastWritten(lines) {
  const last = lineCount(lines) - 1;
  return lineStart(lines, last) === lines.text.length && last > 0 ? last - 1 : last;
}

// src/merge/splice.ts
function splice(lines, { replacements: replacements2, insertions, removed }) {
  const edits = [...replacements2, ...removals2(removed, lines)];
  const groups = /* @__PURE__ */ new Map();
  for (const insertion of insertions) {
    const after = Math.min(insertion.after, lineCount(lines) - 1);
    groups.set(after, [...groups.get(after) ?? [], insertion]);
  }
  for (const [after, group] of groups) edits.push(inserted(after, group, lines, removed));
  return apply(lines.text, edits);
}
function removals2(removed, lines) {
  return [...removed].map((line) => ({
    start: lineStart(lines, line),
    end: lineStart(lines, line + 1),
    text: ""
  }));
}
function inserted(after, group, lines, removed) {
  const written = [];
  let above = after;
  while (removed.has(above)) above -= 1;
  const blankAbove = () => written.length === 0 ? above < 0 || isBlankLine(lines, above) : written.at(-1) === "";
  for (const { before, lines: added, behind } of group) {
    if (before !== "block") written.push(...Array(before).fill(""));
    else if (!blankAbove()) written.push("");
    written.push(...added);
    if (behind !== "block") written.push(...Array(behind).fill(""));
  }
  let below = after + 1;
  while (removed.has(below)) below += 1;
  const ends = below >= lineCount(lines) || below === lineCount(lines) - 1 && lineStart(lines, below) === lines.text.length;
  if (group.at(-1)?.behind === "block" && !ends && !isBlankLine(lines, below)) written.push("");
  const at = lineStart(lines, after + 1);
  const ending = lineEnding(lines, Math.max(0, after));
  const unended = at === lines.text.length && at > 0 && !/[\r\n]$/u.test(lines.text);
  const text = unended ? written.map((line) => ending + line) : written.map((line) => line + ending);
  return { start: at, end: at, text: text.join("") };
}
function apply(text, edits) {
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const parts = [];
  let from = 0;
  for (const { start, end, text: replacement2 } of edits) {
    if (start < from) {
      throw new MinutebookError("internal/merge-overlap", {
        message: "The document could not be merged.",
        why: `Two edits meet at offset ${start}.`,
        hint: "Nothing was written; please report this with the document."
      });
    }
    parts.push(text.slice(from, start), replacement2);
    from = end;
  }
  return parts.join("") + text.slice(from);
}

// src/merge/plan-merge.ts
var BYTE_ORDER_MARK = "\uFEFF";
function planMerge(existing, generated, { renamed = {} } = {}) {
  assertMergeable(existing, "The document");
  assertMergeable(generated, "The generated document");
  const mark = existing.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  const names = Object.fromEntries(Object.entries(renamed).map(([old, name]) => [old.toLowerCase(), name]));
  const plan = mergeTexts(existing.slice(mark.length), generated.replace(BYTE_ORDER_MARK, ""), names);
  return { ...plan, text: plan.changed ? mark + plan.text : existing };
}
function mergeTexts(existing, generated, renamed) {
  const { memory: words, doc: standing } = read(existing, renamed);
  const warnings = words.damaged > 0 ? [DAMAGED] : [];
  if (generated.trim() === "") return { text: existing, added: [], kept: 0, changed: false, warnings };
  const { memory: wanted, doc: fresh } = read(generated, renamed);
  if (existing.trim() === "") {
    const text2 = create(generated, fresh, wanted);
    return { text: text2, added: itemsOf(fresh, () => true), kept: 0, changed: true, warnings };
  }
  const memory = translated(words, fresh);
  const matching = match(fresh, standing, memory, renamed);
  const decisions = decide(fresh, standing, memory, matching, renamed);
  const added = itemsOf(fresh, (entry) => decisions.fresh.has(entry));
  const kept = itemsOf(
    fresh,
    (entry) => !decisions.fresh.has(entry) && isThere(entry, fresh, matching)
  ).length;
  const changed = decisions.fresh.size + decisions.removed.size + decisions.replaced.size > 0;
  const text = changed ? rewrite(existing, fresh, standing, memory, matching, decisions) : existing;
  return { text, added, kept, changed, warnings };
}
var DAMAGED = "The comment that remembers what minutebook wrote was damaged; lines that it no longer names count as yours.";
function read(text, renamed) {
  const { memory, lines, root } = readDocument(text);
  return { memory, doc: identify(lines, root, renamed, memory) };
}
function itemsOf(doc, wanted) {
  return [...doc.identities].flatMap(
    ([entry, { item, subject: subject2 }]) => item && subject2 !== void 0 && wanted(entry) ? [subject2.url ?? subject2.key] : []
  );
}
function isThere(entry, { identities }, { pairs, mentioned }) {
  return pairs.has(entry) || mentioned.has(identities.get(entry)?.segment ?? "");
}
function create(text, doc, memory) {
  const lines = { text, starts: doc.lines.starts };
  const words = [...doc.identities.keys()].map((entry) => ownWord(entry, doc));
  return splice(
    lines,
    remembered(words, memory, doc, { insertions: [], replacements: [], removed: /* @__PURE__ */ new Set() })
  );
}
function rewrite(text, generated, standing, memory, matching, decisions) {
  const lines = { text, starts: standing.lines.starts };
  const words = wordsAfter(generated, memory, matching, decisions);
  const edits = {
    insertions: placeFresh(generated, standing, decisions, matching.claimed),
    replacements: [...decisions.replaced].map(([entry, place]) => replacement(entry, place, lines)),
    removed: removedLines(decisions.removed, lines)
  };
  return splice(lines, remembered(words, memory, standing, edits));
}
function replacement(entry, { start, end, firstLine }, lines) {
  const indent = indentOf(lines.text.slice(lineStart(lines, firstLine), start));
  return { start, end, text: entry.text.replaceAll("\n", lineEnding(lines, firstLine) + indent) };
}
function remembered(words, memory, doc, edits) {
  const text = writeMemory(words);
  const [place, ...copies] = memory.ranges;
  const replacements2 = [...edits.replacements, ...copies.map((copy) => ({ ...copy, text: "" }))];
  if (place !== void 0) return { ...edits, replacements: [...replacements2, { ...place, text }] };
  const last = lineCount(doc.lines) - 1;
  const written = lineStart(doc.lines, last) === doc.lines.text.length ? last - 1 : last;
  const after = Math.min(written, firstOpenLine(doc) - 1);
  const insertion = { after, lines: [text], before: "block", behind: "block" };
  return { ...edits, insertions: [...edits.insertions, insertion] };
}

// src/documents/made-document.ts
function madeDocument({ url, state, added, kept, before, after }, facts, explanations = []) {
  return {
    report: { ...facts, url, state, added: [...added], kept },
    before,
    text: after,
    explanations
  };
}

export {
  firstTrusted,
  trustOf,
  planMerge,
  madeDocument
};
