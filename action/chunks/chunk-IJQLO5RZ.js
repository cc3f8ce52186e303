import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url), __filename = import.meta.filename;
import {
  TITLE,
  childOf,
  decide,
  descendants,
  identify,
  identityTag,
  isBelow,
  isContainer,
  isOnlyAddress,
  placeTagOf,
  readDocument,
  references,
  similarity,
  textTag,
  withoutCheckbox,
  writeMemory
} from "./chunk-YDRGXNOY.js";
import {
  BYTE_ORDER_MARK,
  assertMergeable,
  columnAfter,
  groupBy,
  isBlankLine,
  lineCount,
  lineEnding,
  lineStart,
  lineText
} from "./chunk-NY5ZTV33.js";
import {
  newestRepository
} from "./chunk-5EDJ37HV.js";
import {
  bareWords
} from "./chunk-CTCSMNGY.js";
import {
  configFolder
} from "./chunk-H6Q77UQQ.js";
import {
  remembering
} from "./chunk-42COTETG.js";
import {
  itemKey
} from "./chunk-ZF5NENNC.js";
import {
  findReferences,
  isRepositoryName,
  parseReference
} from "./chunk-3ADDMMTP.js";
import {
  MinutebookError,
  isMinutebookError
} from "./chunk-62LUIRGU.js";

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
function endOfWords({ children: [next], lastLine }) {
  return next?.type === "continuation" ? next.extent : lastLine;
}
function firstOpenLine({ root, lines }) {
  let last = root.children.at(-1);
  while (last !== void 0 && last.kind === "heading") last = last.children.at(-1);
  return last?.open === true ? last.firstLine : lineCount(lines);
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
  /** The child of `home` with the same line and the same type. */
  line(home, type, { segment }) {
    const found = this.free(this.bySegment.get(home)?.get(segment));
    return found?.type === type ? found : void 0;
  }
  /** The group of the same name, preferably in `home`. People turn labels, list items and headings into one another. */
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

// src/merge/match-items.ts
function matchItems(context) {
  new ItemMatcher(context).match();
}
var ItemMatcher = class {
  context;
  remembers;
  /** The other items that the generated line of each item mentions in its title. */
  titles;
  constructor(context) {
    this.context = context;
    this.remembers = context.memory.offered.size > 0;
    this.titles = new Map(
      [...context.generated.identities.values()].flatMap(
        ({ item, subject, named }) => item && subject !== void 0 ? [[subject.key, new Set(named.map(({ key }) => key))]] : []
      )
    );
  }
  match() {
    const about = this.linesByItem();
    const wanted = groupBy(
      this.context.generated.identities,
      ([, { item, subject }]) => item ? subject?.key : void 0
    );
    for (const [key, copies] of wanted) {
      const lines = key === void 0 ? void 0 : about.get(key);
      if (key !== void 0 && lines !== void 0) this.matchCopies(copies, key, lines);
    }
  }
  linesByItem() {
    const about = /* @__PURE__ */ new Map();
    for (const [entry, { named, subject }] of this.context.existing.identities) {
      for (const key of /* @__PURE__ */ new Set([
        ...named.map((reference) => reference.key),
        ...subject ? [subject.key] : []
      ])) {
        const entries = about.get(key);
        if (entries === void 0) about.set(key, [entry]);
        else entries.push(entry);
      }
    }
    return about;
  }
  /**
   * Matches each copy of an item with the line in its own list, else, since people move lines, with any other line. A
   * copy that people deleted does not match the line of another list, and a copy that was never offered was not moved.
   */
  matchCopies(copies, key, lines) {
    const { pairs } = this.context;
    const homes = new Map(copies.map(([entry]) => [entry, entry.parent && pairs.get(entry.parent)]));
    const othersOf = (entry) => lines.filter((line) => line.parent !== homes.get(entry) && this.wasCopy(line));
    for (const [entry] of copies) {
      if (copies.length === 1 && othersOf(entry).length === 0) continue;
      this.matchItem(
        entry,
        key,
        lines.filter(({ parent }) => parent === homes.get(entry))
      );
    }
    const offered = copies.filter(([, identity]) => wasOffered(identity, this.context.memory));
    for (const copy of [...offered, ...copies.filter((other) => !offered.includes(other))]) {
      const [entry] = copy;
      if (pairs.has(entry)) continue;
      if (offered.includes(copy)) {
        const others = othersOf(entry);
        this.matchItem(
          entry,
          key,
          lines.filter((line) => !others.includes(line))
        );
      } else if (!copies.some(([other]) => pairs.has(other))) this.matchItem(entry, key, lines);
    }
  }
  matchItem(entry, key, lines) {
    let best;
    for (const line of lines) {
      const score = this.likeness(line, key);
      if (score > (best?.score ?? 0)) best = { line, score };
    }
    if (best === void 0) return;
    this.context.pairs.set(entry, best.line);
    const { subject } = this.context.existing.identities.get(best.line) ?? {};
    if (subject?.key === key) this.context.claimed.add(best.line);
  }
  /** Whether an existing line is in the list where it was offered as one of several copies. */
  wasCopy(line) {
    const identity = this.context.existing.identities.get(line);
    return identity !== void 0 && wasOffered(identity, this.context.memory);
  }
  /** How certain it is that an existing entry represents an item rather than mentions it; 0 when it does not. */
  likeness(entry, key) {
    const identity = this.context.existing.identities.get(entry);
    if (identity === void 0) return 0;
    const about = identity.subject?.key === key;
    if (about && this.context.claimed.has(entry)) return 0;
    if (!about && !this.speaksFor(entry, identity, key)) return 0;
    if (about && this.context.isOwn(entry)) return 6;
    if (about && identity.item) return 5;
    if (!this.isNote(entry)) return about ? 4 : 3;
    if (about && isOnlyAddress(entry.text)) return 2;
    return this.remembers ? 0 : 1;
  }
  /** A title may mention other items. In a line that people wrote, however, an address represents its item. */
  speaksFor(entry, { named, subject }, key) {
    if (this.context.isOwn(entry)) return false;
    if (subject !== void 0 && this.titles.get(subject.key)?.has(key) === true) return false;
    return subject === void 0 || named.some((reference) => reference.key === key && reference.url !== void 0);
  }
  isNote(entry) {
    const { identities } = this.context.existing;
    for (let above = entry.parent; above !== void 0; above = above.parent) {
      if (above.kind === "item" && identities.get(above)?.subject !== void 0) return true;
    }
    return false;
  }
};
function wasOffered({ copyKey }, memory) {
  return memory.offered.has(identityTag(copyKey));
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
      const left = find(identity).filter((candidate) => !taken.has(candidate));
      const best = bestOf(identity, left, rule, home);
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
function bestOf(wanted, candidates, rule, home) {
  let best;
  for (const candidate of candidates) {
    const score = rule.score(wanted, candidate);
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
function match(sides) {
  return new Matcher(sides).match();
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
  constructor({ generated, existing, memory, renamed }) {
    this.generated = generated;
    this.existing = existing;
    this.memory = memory;
    this.remembers = memory.offered.size > 0;
    this.ownTexts = new Set(memory.own.map(({ text }) => text));
    this.pairs = matchSections(generated, existing);
    this.pairs.set(generated.root, existing.root);
    this.claimed = new Set(this.pairs.values());
    this.calls = new Calls(existing, (entry) => !this.claimed.has(entry));
    this.mentioned = this.remembers ? /* @__PURE__ */ new Set() : mentionedIn(existing, newestRepository(renamed));
  }
  match() {
    const { generated, existing, memory, pairs, claimed } = this;
    matchItems({ generated, existing, memory, pairs, claimed, isOwn: (entry) => this.isOwn(entry) });
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
  /** Matches lines that are elsewhere, word for word as the tool wrote them: people moved them. */
  matchRemembered() {
    if (!this.remembers) return;
    const texts = new Map(this.memory.own.map(({ identity, text }) => [identity, text]));
    const byTag = groupBy(
      this.existing.identities.keys(),
      (entry) => this.isOwn(entry) ? this.tagOf(entry) : void 0
    );
    for (const [entry, identity] of this.generated.identities) {
      const { key, item } = identity;
      if (this.pairs.has(entry) || entry.kind === "heading" || item && wasOffered(identity, this.memory))
        continue;
      const candidates = byTag.get(texts.get(identityTag(key)))?.filter((found) => !this.claimed.has(found)) ?? [];
      const home = entry.parent === void 0 ? void 0 : this.pairs.get(entry.parent);
      const alike = candidates.filter(({ kind, type }) => kind !== "heading" && type === entry.type);
      this.pair(entry, alike.find(({ parent }) => parent === home) ?? alike[0]);
    }
  }
  /**
   * Matches a new generated line with one of the tool's own lines that is no longer generated: it is that line with new
   * facts, and replaces it.
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
function mentionedIn({ lines, slips = [] }, newest) {
  const left = references(lines.text, newest).flatMap(({ url, key }) => url ? [key] : []);
  for (const slip of slips) {
    const at = left.indexOf(slip);
    if (at >= 0) left.splice(at, 1);
  }
  return new Set(left);
}

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
    known.before = this.before({ parent, index }, sort, home, known.before);
    if (known.behind.index <= index) known.behind = this.behind(parent, index, sort, home);
    return { before: known.before.found, behind: known.behind.found };
  }
  before({ parent, index }, sort, home, known) {
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

// src/model/commonest.ts
function commonest(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce(
    (best, entry) => best === void 0 || entry[1] > best[1] ? entry : best,
    void 0
  )?.[0];
}

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
  if (isRow(item)) return 0;
  const next = neighbour(item, 1);
  if (next !== void 0) return Math.min(2, next.firstLine - item.extent - 1);
  const previous = neighbour(item, -1);
  return previous === void 0 ? otherwise : Math.min(2, item.firstLine - previous.extent - 1);
}
function listStyle({ identities }, otherwise) {
  const bullets = [];
  const gaps = [];
  for (const [entry, { item }] of identities) {
    if (entry.type !== "listItem" || entry.parent?.kind === "item") continue;
    const weight = item ? 4 : 1;
    const bullet2 = /[-*+]/u.exec(entry.list?.prefix ?? "")?.[0];
    const next = neighbour(entry, 1);
    for (let times = 0; times < weight; times += 1) {
      if (bullet2 !== void 0) bullets.push(bullet2);
      if (next !== void 0 && item) gaps.push(Math.min(1, next.firstLine - entry.extent - 1));
    }
  }
  const other = otherwise === void 0 ? { prefix: "* ", gap: 0 } : listStyle(otherwise, void 0);
  const bullet = commonest(bullets);
  return { prefix: bullet === void 0 ? other.prefix : `${bullet} `, gap: commonest(gaps) ?? other.gap };
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
  if (isRow(item)) return item.list?.prefix ?? "";
  const [, lead = "", marker = "*", , delimiter = "", space = " "] = MARKER.exec(item.list?.prefix ?? "") ?? [];
  const written = number === void 0 ? marker : `${number}${delimiter}`;
  const before = lead.replace(/[^\t]/gu, " ");
  const width = columnAfter(`${before}${written}${space}`) - columnAfter(`${before}${written}`);
  return `${before}${written}${width < 1 || width > 4 ? " " : space}`;
}
function isRow({ type }) {
  return type === "tableRow";
}
function tableIndent({ firstLine }, { lines }) {
  return /^[ \t]*/u.exec(lineText(lines, firstLine))?.[0] ?? "";
}

// src/merge/write-entry.ts
function writeEntry(entry, { lines }, chosen, writing) {
  const own = entry.kind === "item" ? `${writing.prefix}${textIn(entry, writing.isRow ?? false)}` : void 0;
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
function textIn({ type, text }, inTable) {
  if (type === "tableRow" === inTable) return text;
  if (inTable) return `| ${text.replace(/(?<!\\)\|/gu, "\\|")} |`;
  const cells = text.replace(/^\||(?<!\\)\|$/gu, "").split(/(?<!\\)\|/u);
  return cells.flatMap((cell) => cell.trim() || []).join(", ");
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
  /** Lists that were created in containers without one: further items follow. */
  begun = /* @__PURE__ */ new Map();
  /** The line from which nothing may be added: an unclosed fence or comment. */
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
  /** The level of the nearest enclosing generated heading that exists. */
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
  /**
   * Adds an entry that has no neighbours: a note of the tool before the notes of people, an item after the section's
   * last item.
   */
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
    const lines = this.write(entry, { prefix: prefixAfter(anchor), isRow: isRow(anchor), deeper: 0 });
    const before = gapAround(anchor, this.usual().gap);
    this.add({ after: anchor.extent, lines, before, behind: 0 });
  }
  addBefore(entry, anchor) {
    const lines = this.write(entry, { prefix: prefixBefore(anchor), isRow: isRow(anchor), deeper: 0 });
    const behind = gapAround(anchor, this.usual().gap);
    this.add({ after: anchor.firstLine - 1, lines, before: 0, behind });
  }
  /** The last of the lines after an item that only people know about: they are probably notes on it. */
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
    if (home.type === "table") {
      const lines2 = this.write(entry, { prefix: tableIndent(home, this.existing), isRow: true, deeper: 0 });
      this.add({ after: home.lastLine, lines: lines2, before: 0, behind: 0 });
      return;
    }
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
  /** The line for a new list: between its generated neighbours, else at the end of the section's own content. */
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
    if (isRow(entry)) return "* ";
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
  /** The existing entry of the nearest generated ancestor that has one. */
  homeOf(entry) {
    for (let next = entry.parent; next !== void 0; next = next.parent) {
      const standing = this.decisions.pairs.get(next) ?? this.decisions.adopted.get(next);
      if (standing !== void 0) return standing;
    }
    return this.existing.root;
  }
  /** The last line of a section's or item's own content, before its subsections or nested lists. */
  ownEnd(home) {
    if (home.kind === "item") return endOfWords(home);
    const own = home.children.filter((child) => child.kind !== "heading" && !child.open);
    return own.findLast((child) => !this.decisions.removed.has(child))?.extent ?? home.lastLine;
  }
};

// src/merge/remember.ts
function ownWord(entry, doc) {
  return {
    identity: identityTag(doc.identities.get(entry)?.key ?? ""),
    text: textTag(entry.text),
    place: placeTagOf(entry, doc)
  };
}
function translated(memory, generated, existing) {
  return withRows(inWordsOfToday(memory, generated), memory, { generated, existing });
}
function inWordsOfToday(memory, { identities }) {
  const words = /* @__PURE__ */ new Map();
  const copies = /* @__PURE__ */ new Map();
  for (const { key, earlierKey, copyKey, item, segment } of identities.values()) {
    if (item && key === segment && memory.offered.has(identityTag(copyKey)))
      copies.set(identityTag(copyKey), identityTag(key));
    if (key === earlierKey) continue;
    if (item && !memory.offered.has(identityTag(`${segment}~2`))) continue;
    const [earlier, now] = [identityTag(earlierKey), identityTag(key)];
    if (memory.offered.has(earlier) && !memory.offered.has(now)) words.set(earlier, now);
  }
  if (words.size + copies.size === 0) return memory;
  const translate = (identity) => words.get(identity) ?? identity;
  return {
    ...memory,
    offered: new Set([...memory.offered].map(translate)),
    own: memory.own.map(({ identity, ...line }) => ({
      ...line,
      identity: copies.get(identity) ?? translate(identity)
    }))
  };
}
function withRows(memory, before, { generated, existing }) {
  const rowsBefore = [...generated.identities].filter(
    ([{ type, kind }, { key, earlierKey }]) => type === "table" && kind === "label" && before.offered.has(identityTag(earlierKey)) && !before.offered.has(identityTag(key))
  );
  if (rowsBefore.length === 0) return memory;
  const own = [...memory.own];
  const offered = new Set(memory.offered);
  for (const [table, { key, earlierKey }] of rowsBefore) {
    const written = before.own.find(({ identity }) => identity === identityTag(earlierKey))?.text;
    const [there] = [...existing.identities.keys()].filter(
      (entry) => entry.type === "table" && entry.kind === "label" && textTag(wholeText(entry, existing)) === written
    );
    for (const row of (there === void 0 ? table : there).children) {
      const word = there === void 0 ? null : ownWord(row, existing);
      offered.add(word?.identity ?? identityTag(generated.identities.get(row)?.key ?? ""));
      if (word !== null) own.push({ ...word, text: textTag(row.text), place: placeTagOf(row, existing) });
    }
    if (there !== void 0)
      own.push({ identity: identityTag(key), text: textTag(there.text), place: placeTagOf(there, existing) });
  }
  return { ...memory, own, offered };
}
function wholeText({ start, extent }, { lines }) {
  const source = lines.text.slice(start, lineStart(lines, extent + 1));
  return source.trimEnd().split(/\r\n|\n|\r/u).map((line) => line.trimEnd()).join("\n");
}
function wordsAfter({ generated, existing, memory }, matching, decisions) {
  const before = new Map(memory.own.map((word) => [word.identity, word]));
  const words = [...generated.identities].map(([entry, { key, item }]) => {
    const identity = identityTag(key);
    if (decisions.fresh.has(entry)) return ownWord(entry, generated);
    const standing = decisions.pairs.get(entry);
    if (standing === void 0 || !matching.isOwn(standing)) return before.get(identity) ?? { identity };
    const text = textTag(decisions.replaced.get(entry) === standing ? entry.text : standing.text);
    const atHome = entry.parent !== void 0 && decisions.pairs.get(entry.parent) === standing.parent;
    const put = before.get(identity)?.place;
    const settled = atHome && (!item || put === void 0 || put === placeTagOf(standing, existing));
    return { identity, text, place: (settled ? void 0 : put) ?? placeTagOf(entry, generated) };
  });
  const all = [...words, ...itemWords(generated)];
  return [...all, ...remaining(all, memory, decisions.removed)];
}
function itemWords({ identities }) {
  const copied = [...identities.values()].filter(({ item, key, copyKey }) => item && key === copyKey);
  return [...new Set(copied.map(({ segment }) => segment))].map((segment) => ({
    identity: identityTag(segment)
  }));
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

// src/merge/slips.ts
var SHOWN = /\[(?:[\w.-]+\/[\w.-]+)?#(\d+)\]\(<?([^\s()<>]+)/gu;
function understandSlips(generated, existing) {
  const titles = /* @__PURE__ */ new Map();
  for (const [entry, { item, subject }] of generated.identities) {
    if (item && subject !== void 0) titles.set(subject.key, titleOf(entry));
  }
  const slips = [];
  let identities;
  for (const [entry, identity] of existing.identities) {
    const [only, ...others] = identity.named;
    const written = identity.subject ?? (others.length === 0 ? only : void 0);
    const meant = meantReference(entry, written, titles);
    if (meant === null || written === void 0) continue;
    const named = identity.named.map((reference) => reference === written ? meant : reference);
    identities ??= new Map(existing.identities);
    identities.set(entry, { ...identity, named, subject: identity.subject && meant });
    slips.push(written.key);
  }
  return identities === void 0 ? existing : { ...existing, identities, slips };
}
function meantReference(entry, subject, titles) {
  if (subject?.form !== "link" || subject.url === void 0) return null;
  const [repository = "", number] = subject.key.split("#");
  const link = [...entry.text.matchAll(SHOWN)].find(([, , url]) => url?.startsWith(subject.url ?? ""));
  const shown = link?.[1]?.replace(/^0+(?=\d)/u, "");
  if (shown === void 0 || shown === number) return null;
  const key = `${repository}#${shown}`;
  const title = titleOf(entry);
  if (title === "" || titles.get(key) !== title || titles.get(subject.key) === title) return null;
  return { ...subject, key };
}
function titleOf({ text }) {
  return bareWords(withoutCheckbox(text.replace(SHOWN, "")));
}

// src/merge/splice.ts
function splice(lines, { replacements, insertions, removed }) {
  const edits = [...replacements, ...removals(removed, lines)];
  const groups = /* @__PURE__ */ new Map();
  for (const insertion of insertions) {
    const after = Math.min(insertion.after, lineCount(lines) - 1);
    groups.set(after, [...groups.get(after) ?? [], insertion]);
  }
  for (const [after, group] of groups) edits.push(inserted(after, group, lines, removed));
  return apply(lines.text, edits);
}
function removals(removed, lines) {
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
function itemChanges(before, after) {
  const items = (text) => itemsOf(read(text, newestRepository({})).doc, () => true);
  const known = new Set(items(before ?? ""));
  const all = items(after);
  const added = all.filter((url) => !known.has(url));
  return { added, kept: all.length - added.length };
}
function planMerge(existing, generated, { renamed = {} } = {}) {
  assertMergeable(existing, "The document");
  assertMergeable(generated, "The generated document");
  const mark = existing.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  const plan = mergeTexts(existing.slice(mark.length), generated.replace(BYTE_ORDER_MARK, ""), renamed);
  return { ...plan, text: plan.changed ? mark + plan.text : existing };
}
function mergeTexts(existing, generated, renamed) {
  const newest = newestRepository(renamed);
  const { memory: words, doc: found } = read(existing, newest);
  const warnings = words.damaged > 0 ? [DAMAGED] : [];
  if (generated.trim() === "") return { text: existing, added: [], kept: 0, changed: false, warnings };
  const { memory: wanted, doc: fresh } = read(generated, newest);
  if (existing.trim() === "") {
    const text2 = create(generated, fresh, wanted);
    return { text: text2, added: itemsOf(fresh, () => true), kept: 0, changed: true, warnings };
  }
  const standing = understandSlips(fresh, found);
  const memory = translated(words, fresh, standing);
  const sides = { generated: fresh, existing: standing, memory, renamed };
  const matching = match(sides);
  const decisions = decide(sides, matching);
  const added = itemsOf(fresh, (entry) => decisions.fresh.has(entry));
  const kept = itemsOf(
    fresh,
    (entry) => !decisions.fresh.has(entry) && isThere(entry, fresh, matching)
  ).length;
  const changed = decisions.fresh.size + decisions.removed.size + decisions.replaced.size > 0;
  const text = changed ? rewrite(existing, sides, matching, decisions) : existing;
  return { text, added, kept, changed, warnings };
}
var DAMAGED = "The comment that remembers what minutebook wrote was damaged; lines that it no longer names count as yours.";
function read(text, newest) {
  const { memory, lines, root } = readDocument(text);
  return { memory, doc: identify(lines, root, memory, newest) };
}
function itemsOf(doc, wanted) {
  const items = [...doc.identities].flatMap(
    ([entry, { item, subject }]) => item && subject !== void 0 && wanted(entry) ? [[subject.key, subject.url ?? subject.key]] : []
  );
  return [...new Map(items).values()];
}
function isThere(entry, { identities }, { pairs, mentioned }) {
  return pairs.has(entry) || mentioned.has(identities.get(entry)?.segment ?? "");
}
function create(text, doc, memory) {
  const lines = { text, starts: doc.lines.starts };
  const words = [...[...doc.identities.keys()].map((entry) => ownWord(entry, doc)), ...itemWords(doc)];
  return splice(
    lines,
    remembered(words, memory, doc, { insertions: [], replacements: [], removed: /* @__PURE__ */ new Set() })
  );
}
function rewrite(text, sides, matching, decisions) {
  const { generated, existing, memory } = sides;
  const lines = { text, starts: existing.lines.starts };
  const words = wordsAfter(sides, matching, decisions);
  const edits = {
    insertions: placeFresh(generated, existing, decisions, matching.claimed),
    replacements: [...decisions.replaced].map(([entry, place]) => replacement(entry, place, lines)),
    removed: removedLines(decisions.removed, lines)
  };
  return splice(lines, remembered(words, memory, existing, edits));
}
function replacement(entry, { start, end, firstLine }, lines) {
  const indent = indentOf(lines.text.slice(lineStart(lines, firstLine), start));
  return { start, end, text: entry.text.replaceAll("\n", lineEnding(lines, firstLine) + indent) };
}
function remembered(words, memory, doc, edits) {
  const text = writeMemory(words);
  const [place, ...copies] = memory.ranges;
  const replacements = [...edits.replacements, ...copies.map((copy) => ({ ...copy, text: "" }))];
  if (place !== void 0) return { ...edits, replacements: [...replacements, { ...place, text }] };
  const last = lineCount(doc.lines) - 1;
  const written = lineStart(doc.lines, last) === doc.lines.text.length ? last - 1 : last;
  const after = Math.min(written, firstOpenLine(doc) - 1);
  const insertion = { after, lines: [text], before: "block", behind: "block" };
  return { ...edits, insertions: [...edits.insertions, insertion] };
}

// src/sync/attempts.ts
var LOST = 5;
var SAME = 8;
var SMALL = 5;
async function untilDone(first, look, { attempts = SMALL, confirmsWrites = false } = {}) {
  let last = first;
  let written = null;
  let sent = null;
  let lost = 0;
  let refusal = null;
  let same = 0;
  for (let attempt = 0; ; attempt += 1) {
    if (last.write === null) return { last, written, isDone: true };
    if (sent?.outcome === "unknown" && (lost >= LOST || attempt >= attempts)) throw sent.error;
    if (sent?.outcome === "raced" && same >= SAME) throw sent.error;
    if (attempt >= attempts) return { last, written, isDone: false };
    sent = await last.write.send();
    if (sent.outcome !== "raced" && last.write.replaces !== void 0) written ??= last;
    if (sent.outcome === "applied" && confirmsWrites) return { last, written, isDone: true };
    lost = sent.outcome === "unknown" ? lost + 1 : 0;
    const told = sent.outcome === "raced" ? textOf(sent.error) : null;
    same = told !== null && told === refusal ? same + 1 : 1;
    refusal = told;
    last = await look();
  }
}
async function sentBy(written) {
  const result = await written;
  return result.kind === "done" ? { outcome: "applied" } : { outcome: "unknown", error: result.error };
}
function textOf(error) {
  return isMinutebookError(error) ? `${error.message} ${error.why}` : error.message;
}

// src/sync/target.ts
function stateOf({ before, after }) {
  if (before === null) return "created";
  return before === after ? "unchanged" : "updated";
}

// src/sync/bring-up-to-date.ts
async function bringUpToDate(target, document, { apply: apply2 }) {
  const compare = async (freshness) => {
    const existing = await target.read(freshness);
    const revision2 = await document.revise(existing.text, target.url());
    return { existing, revision: revision2, write: existing.next(revision2.text) };
  };
  const seen = await compare("cached");
  if (!apply2 || seen.write === null) return synced(target, seen, stateOf(changeOf(target, seen)));
  const write = async () => {
    const start = seen.existing.isCurrent ? seen : await compare("fresh");
    return untilDone(start, () => compare("fresh"), target);
  };
  const { last, written, isDone } = await (target.inTurn?.(write) ?? write());
  const warning = isDone ? null : target.explainUnsettled();
  const first = written ?? last;
  const before = written?.write?.replaces ?? (written === null ? last.existing.text : null);
  const revision = before === first.existing.text ? first.revision : await document.revise(before, target.url());
  const state = written === null ? stateOf(changeOf(target, last)) : before === null ? "created" : "updated";
  const result = synced(target, { ...last, revision }, state);
  const warnings = warning === null ? revision.warnings : [...revision.warnings, warning];
  return { ...result, before, after: last.revision.text, warnings };
}
function changeOf({ name }, { existing, revision }) {
  return { target: name, before: existing.text, after: revision.text };
}
function synced(target, comparison, state) {
  const { added, kept, warnings } = comparison.revision;
  const { note } = comparison.existing;
  return { ...changeOf(target, comparison), state, url: target.url(), added, kept, warnings, note };
}

// src/documents/document-file.ts
import { isAbsolute, posix, relative as relative2, resolve, sep } from "node:path";

// src/sync/branch-name.ts
function branchName(parts) {
  const name = parts.join("-").replaceAll("..", "-to-").replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+|(?:\.lock|[.-])+$/gu, "");
  return `minutebook/${name}`;
}
function nthName(name, n) {
  return n === 1 ? name : `${name}-${n}`;
}

// src/sync/commit-target.ts
var REPOSITORY_ATTEMPTS = 40;
function changedFiles({ path, beside }, existing, text) {
  const others = (beside?.paths ?? []).map((other) => {
    return { path: other, text: beside?.revise(other, existing.get(other) ?? null, text) ?? "" };
  });
  return [{ path, text }, ...others].filter((file) => file.text !== (existing.get(file.path) ?? ""));
}
function commitTarget(file) {
  const { repository, name, path, title, beside } = file;
  let isThere2 = false;
  let wasRefused = false;
  return {
    name,
    attempts: REPOSITORY_ATTEMPTS,
    confirmsWrites: true,
    url: () => isThere2 ? repository.pageOf(path) : null,
    inTurn: (task) => repository.inTurn(task),
    async read() {
      const base = await repository.base([path, ...beside?.paths ?? []], { seen: !wasRefused });
      const text = base.texts.get(path) ?? null;
      isThere2 = text !== null;
      return {
        text,
        isCurrent: false,
        note: null,
        next: (after) => after === text ? null : { replaces: text, send: () => commit(base, after) }
      };
    },
    explainUnsettled() {
      throw repositoryBusy(name);
    }
  };
  async function commit(base, text) {
    const sent = await repository.commit(base, title, changedFiles(file, base.texts, text));
    wasRefused = sent.outcome !== "applied";
    isThere2 = !wasRefused;
    return sent;
  }
}
function repositoryBusy(name) {
  return new MinutebookError("github/busy", {
    message: `${name} could not be brought up to date.`,
    why: `Something else kept changing its repository; ${REPOSITORY_ATTEMPTS} steps were not enough.`,
    hint: "Run again when nothing else commits there; what was written so far is whole, and nothing was lost."
  });
}

// src/sync/local-file-target.ts
import { relative } from "node:path";
var ATTEMPTS = 10;
function localFileTarget(path, { cwd, files }) {
  const name = relative(cwd, path);
  return {
    name,
    attempts: ATTEMPTS,
    confirmsWrites: true,
    url: () => null,
    async read(freshness) {
      const text = await files.read(path, freshness);
      return {
        text,
        isCurrent: true,
        note: null,
        next: (after) => after === text ? null : { replaces: text, send: () => replace(text, after) }
      };
    },
    explainUnsettled() {
      throw busy(name);
    }
  };
  async function replace(before, after) {
    if (await files.read(path, "fresh") !== before) return { outcome: "raced", error: busy(name) };
    await files.write(path, after);
    return { outcome: "applied" };
  }
}
function busy(name) {
  return new MinutebookError("files/busy", {
    message: `${name} could not be brought up to date.`,
    why: "Something else changed it each time before the new text could be written.",
    hint: "Close the program that keeps saving it, then run the command again; nothing was lost."
  });
}

// src/sync/plan-proposal.ts
function planProposal({ base, work, pull }, { path, revise }) {
  const textIn2 = (texts) => texts.get(path) ?? null;
  const isDone = (texts) => revise(textIn2(texts)) === textIn2(texts);
  const on = ({ texts }, step) => ({ step, existing: textIn2(texts) });
  if (pull?.state === "open" && work !== null) {
    return on(work, isDone(work.texts) ? "describe-pull" : "commit");
  }
  if (isDone(base.texts)) return on(base, "nothing");
  if (isClosed(pull) && isDone(pull.texts)) return on(pull, "declined");
  if (work === null) return on(base, "create-branch");
  if (work.own === 0) return on(base, work.head === base.head ? "commit" : "forward-branch");
  if (isSpent({ work, pull })) return on(base, "next-name");
  if (pull?.state === "closed") return on(work, "reopen-pull");
  return on(work, isDone(work.texts) ? "open-pull" : "commit");
}
function isSpent({ work, pull }) {
  return work !== null && work.own > 0 && pull?.state === "merged" && pull.head === work.head;
}
function isClosed(pull) {
  return pull?.state === "closed" && pull.texts !== null;
}

// src/sync/pull-body.ts
var LISTED = 300;
function pullBody(title, files, note = "") {
  const parts = [...files.map(described), ...note === "" ? [] : [note]];
  return `${[`${title}.`, ...parts, CARE].join("\n\n")}
`;
}
function described({ path, isNew, added, kept }) {
  const counts = [
    `${added.length} ${added.length === 1 ? "item" : "items"} added`,
    ...isNew ? [] : [`${kept} kept`]
  ];
  const head = `${code(path)} (${isNew ? "new" : "changed"}): ${counts.join(", ")}`;
  const listed = added.slice(0, LISTED).map((url) => `- ${code(shortName(url))}`);
  const rest = added.length - listed.length;
  return [head, "", ...listed, ...rest > 0 ? [`- and ${rest} more`] : []].join("\n").trimEnd();
}
var CARE = "While this pull request is open, it is kept up to date; what people commit to its branch and write here stays. Close it to be left alone until there is something new.";
function shortName(url) {
  const reference = parseReference(url, { server: null });
  return reference === null ? url : itemKey(reference);
}
function code(text) {
  return `\`${text.replace(/[`\s]+/gu, " ").trim()}\``;
}

// src/sync/proposal-target.ts
function proposalTarget(document) {
  const { repository, name, path, title, work } = document;
  const spent = /* @__PURE__ */ new Set();
  let nth = 1;
  let url = null;
  const file = { path, revise: (existing) => document.revise(existing, null).text };
  const paths = [path, ...document.beside?.paths ?? []].sort();
  async function look(freshness) {
    for (; ; nth += 1) {
      const found = await repository.proposal(nthName(work, nth), paths, { seen: freshness === "cached" });
      const proposal = spent.has(found.pull?.id ?? "") ? { ...found, pull: null } : found;
      const plan = planProposal(proposal, file);
      if (plan.step !== "next-name") return { plan, proposal };
    }
  }
  function describe(base, texts, body) {
    const changed = paths.flatMap((each) => {
      const [before, after] = [base.texts.get(each) ?? null, texts.get(each) ?? ""];
      return after === (before ?? "") ? [] : [{ path: each, isNew: before === null, ...itemChanges(before, after) }];
    });
    return planMerge(body ?? "", pullBody(title, changed, document.note?.(texts.get(path) ?? ""))).text;
  }
  function writeOf({ step, existing }, { base, work: branch, pull }, text) {
    const branchName2 = nthName(work, nth);
    switch (step) {
      case "create-branch":
        return { send: () => repository.createBranch(branchName2, base.head) };
      case "forward-branch":
        return branch && { send: () => repository.forward(branch, base.head) };
      case "commit":
        return branch && {
          replaces: existing,
          send: () => repository.commit(branch, title, changedFiles(document, branch.texts, text))
        };
      case "open-pull": {
        const replaces = base.texts.get(path) ?? null;
        return {
          replaces,
          send: () => repository.openPull(branchName2, {
            title,
            body: describe(base, branch?.texts ?? /* @__PURE__ */ new Map(), null)
          })
        };
      }
      case "reopen-pull":
        return pull && { ...pull.texts && { replaces: pull.texts.get(path) ?? null }, send: () => reopen(pull) };
      case "describe-pull": {
        const body = pull && describe(base, branch?.texts ?? /* @__PURE__ */ new Map(), pull.body);
        const isStale = pull !== null && body !== null && body !== pull.body;
        return isStale ? { send: () => repository.describePull(pull, body) } : null;
      }
      default:
        return null;
    }
  }
  async function reopen(pull) {
    const sent = await repository.reopenPull(pull);
    if (sent.outcome !== "refused") return sent;
    spent.add(pull.id);
    return { outcome: "raced", error: new Error(`${pull.url} cannot be reopened.`) };
  }
  return {
    name,
    attempts: REPOSITORY_ATTEMPTS,
    confirmsWrites: false,
    url: () => url,
    async read(freshness) {
      const { plan, proposal } = await look(freshness);
      const { pull } = proposal;
      const isShown = pull?.state === "open" || plan.step === "declined" || plan.step === "reopen-pull";
      url = isShown ? pull?.url ?? null : plan.step === "nothing" ? repository.pageOf(path) : null;
      return {
        text: plan.existing,
        isCurrent: false,
        note: plan.step === "declined" && pull !== null ? declined(pull.url) : null,
        next: (after) => writeOf(plan, proposal, after)
      };
    },
    explainUnsettled() {
      throw repositoryBusy(name);
    }
  };
}
async function proposedText(repository, path, work) {
  for (let n = 1; ; n += 1) {
    const proposal = await repository.proposal(nthName(work, n), [path], { seen: true });
    if (proposal.pull?.state === "open" && proposal.work !== null)
      return proposal.work.texts.get(path) ?? null;
    if (!isSpent(proposal)) return proposal.base.texts.get(path) ?? null;
  }
}
function declined(url) {
  return `${url} was closed with just this content, so it is not proposed again; reopen it to publish.`;
}

// src/documents/document-file.ts
var WHOLE_FILE = { read: (file) => file, write: (_file, document) => document };
async function syncFile(config, document, { write, publish }, deps) {
  const revised = remembering();
  const revise = (existing) => revised(existing, () => inFile(document, existing));
  const { target, file } = await targetOf(config, { ...document, revise }, publish, deps);
  const synced2 = await bringUpToDate(target, { revise }, { apply: write });
  if (synced2.note !== null) deps.reporter.warn(synced2.note);
  for (const warning of synced2.warnings) deps.reporter.warn(warning, { file });
  return synced2;
}
function inFile({ part = WHOLE_FILE, revise }, existing) {
  const before = part.read(existing);
  const revision = revise(before, null);
  const text = revision.text === before ? existing ?? "" : part.write(existing, revision.text);
  return { ...revision, text };
}
async function targetOf(config, document, publish, deps) {
  const name = relative2(deps.cwd, document.path);
  if (!publish) return { target: localFileTarget(document.path, deps), file: name };
  const { repository, path, of } = await openRepository(config, document.path, deps);
  deps.reporter.progress(`Publishing to ${of}`);
  const { title, id, revise, beside, part = WHOLE_FILE } = document;
  const note = (text) => document.note?.(part.read(text) ?? "") ?? "";
  const inRepository = async (local) => [(await findPublished(config, local, deps)).path, local];
  const others = new Map(await Promise.all((beside?.paths ?? []).map(inRepository)));
  const file = {
    repository,
    path,
    name,
    title,
    ...beside && {
      beside: {
        paths: [...others.keys()],
        revise: (other, existing, text) => beside.revise(others.get(other) ?? other, existing, text)
      }
    }
  };
  if (config.publish.files === "commit") return { target: commitTarget(file), file: path };
  return { target: proposalTarget({ ...file, work: branchName(id), revise, note }), file: path };
}
async function existingFile(config, { path, id, part = WHOLE_FILE }, { publish }, deps) {
  return part.read(await fileText(config, { path, id }, publish, deps));
}
async function fileText(config, { path: local, id }, publish, deps) {
  if (!publish) return deps.files.read(local);
  const { repository, path } = await openRepository(config, local, deps);
  if (config.publish.files === "pull-request") return proposedText(repository, path, branchName(id));
  return textOnBranch(repository, path);
}
async function finalFile(config, local, deps) {
  const found = await openRepository(config, local, deps).catch((error) => {
    if (isMinutebookError(error) && UNPUBLISHED.includes(error.code)) return null;
    throw error;
  });
  return found === null ? deps.files.read(local) : textOnBranch(found.repository, found.path);
}
var UNPUBLISHED = ["usage/repository", "usage/outside-repository"];
async function publishedFile(config, local, deps) {
  const found = await openRepository(config, local, deps);
  return { ...found, text: await textOnBranch(found.repository, found.path) };
}
async function onPublishedFiles(config, deps) {
  const folder = configFolder(config, deps);
  const { repository, path: root } = await openRepository(config, folder, deps);
  const { entries, read: read2 } = await repository.snapshot();
  const inRepository = (local) => pathInRepository(folder, root, local);
  const locally = (path) => resolve(folder, relative2(root, path));
  const files = {
    ...deps.files,
    read: async (path) => entries.has(inRepository(path)) ? read2(inRepository(path)) : null,
    list: async (below, extension) => [...entries].filter(([path, kind]) => kind === "file" && path.endsWith(extension)).filter(([path]) => path.startsWith(`${inRepository(below)}/`)).map(([path]) => locally(path)).sort()
  };
  return { ...deps, files };
}
async function textOnBranch(repository, path) {
  return (await repository.base([path], { seen: true })).texts.get(path) ?? null;
}
async function committedAt(config, local, deps) {
  const { repository, path } = await openRepository(config, local, deps);
  return (await repository.committedAt([path])).get(path) ?? null;
}
async function findPublished(config, local, deps) {
  const folder = configFolder(config, deps);
  const { repository, path } = await deps.findRepository(folder);
  return { repository, path: pathInRepository(folder, path, local) };
}
async function openRepository(config, local, deps) {
  const { repository: of, path } = await findPublished(config, local, deps);
  const host = await deps.openFileHost();
  return { of, repository: await host.open(of, config.publish.branch), path };
}
function pathInRepository(folder, folderPath, local) {
  const fromFolder = relative2(folder, local);
  const inside = posix.normalize(posix.join(folderPath, fromFolder.split(sep).join("/")));
  if (!isAbsolute(fromFolder) && !inside.startsWith("..")) return inside;
  throw new MinutebookError("usage/outside-repository", {
    message: `${local} cannot be published.`,
    why: "It lies outside of the repository that the configuration is in.",
    hint: "Publish without --out, or choose a folder inside the repository."
  });
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

// src/documents/renames.ts
async function renamesFor(config, existing, generated, deps) {
  const before = repositoriesIn(existing ?? "");
  const now = repositoriesIn(generated);
  const known = new Set(Object.keys(config.renamed).map((name) => name.toLowerCase()));
  const gone = [...before].filter(([key]) => !now.has(key) && !known.has(key));
  const isNew = [...now.keys()].some((key) => !before.has(key));
  if (gone.length === 0 || !isNew) return config.renamed;
  const source = await deps.openSource();
  const renamed = await source.renames(gone.map(([, name]) => name)).catch(nothingRecorded);
  for (const [old, name] of Object.entries(renamed)) deps.reporter.detail(`${old} is called ${name} now.`);
  return { ...config.renamed, ...renamed };
}
function nothingRecorded(error) {
  if (isMinutebookError(error) && error.code === "github/not-recorded") return {};
  throw error;
}
var HEADING = /^#{1,6}[ \t]+\[?`?(?<name>[\w-]+\/[\w.-]+)/gmu;
function repositoriesIn(text) {
  const items = findReferences(text, { server: null }).map(({ repository }) => repository);
  const headings = [...text.matchAll(HEADING)].map(({ groups }) => groups?.name ?? "");
  const names = [...items, ...headings].filter(isRepositoryName);
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}

export {
  planMerge,
  branchName,
  nthName,
  untilDone,
  sentBy,
  stateOf,
  bringUpToDate,
  WHOLE_FILE,
  syncFile,
  existingFile,
  finalFile,
  publishedFile,
  onPublishedFiles,
  committedAt,
  findPublished,
  openRepository,
  madeDocument,
  renamesFor
};
