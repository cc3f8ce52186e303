import { type Item, itemKey } from '../../model/item.ts';
import { entryYaml, type MatchEntry } from '../../model/role-config.ts';
import type { RoleSection } from '../../model/update.ts';
import { deriveSections } from './derive-sections.ts';
import { matcher } from './match-entry.ts';
import { keywordsOf } from './words.ts';

/** A rule that somebody might want, and the items that it would take. */
export interface SuggestedRule {
  /** The section whose title has words of it; null when none has. */
  section: string | null;
  /** The initiative of the section that it is for; null for the section itself. */
  initiative: string | null;
  entry: MatchEntry;
  items: readonly Item[];
}

export interface Suggestion {
  /** By section, in their order; those without a section last. */
  rules: readonly SuggestedRule[];
  /** What none of them takes. */
  left: readonly Item[];
}

/** A rule without a section is worth a line from so many items on. */
const SHARED = 2;
/** Shorter words begin too many others by chance. */
const SHORTEST_STEM = 3;
const PREFIX = /^(?<prefix>\p{L}[\w.-]{1,19})(?:,[\w,. -]{1,40})?:\s/u;

/**
 * Propose rules for items without a section: by their labels, the prefixes of their titles (`doc: …`) and their
 * repositories, and by what the sections of the role document name. A rule of the first kind is proposed for the section whose
 * title shares words with it; a word that several titles have says the less about any of them. Rules that take most are
 * chosen first, until nothing is left that they would take; each item is shown with the rule that will take it. Pure.
 */
export function suggestRules(items: readonly Item[], sections: readonly RoleSection[]): Suggestion {
  const place = sectionFinder(sections);
  const candidates: SuggestedRule[] = [
    ...candidatesOf(items).map(({ words, ...candidate }) => ({
      ...candidate,
      section: place(words),
      initiative: null,
    })),
    ...documentCandidates(items, sections),
  ];
  // What a section is named like comes before what is only common.
  candidates.sort(
    (a, b) => Number(a.section === null) - Number(b.section === null) || b.items.length - a.items.length,
  );
  const left = new Set(items);
  const chosen: SuggestedRule[] = [];
  for (const candidate of candidates) {
    const fresh = candidate.items.filter((item) => left.has(item));
    if (fresh.length < (candidate.section === null ? SHARED : 1)) continue;
    chosen.push(candidate);
    for (const item of fresh) left.delete(item);
  }
  return { rules: inForce(chosen, items, sections), left: [...left] };
}

/** The rules in the order in which they take items, initiatives first within a section, each with those that it takes then. */
function inForce(
  chosen: readonly SuggestedRule[],
  items: readonly Item[],
  sections: readonly RoleSection[],
): SuggestedRule[] {
  const order = sections.map(({ number }) => number);
  const names = chosen.map(({ initiative }) => initiative);
  const sectionRank = ({ section }: SuggestedRule) =>
    section === null ? order.length : order.indexOf(section);
  const initiativeRank = ({ initiative }: SuggestedRule) =>
    initiative === null ? names.length : names.indexOf(initiative);
  const rules = chosen.toSorted(
    (a, b) => sectionRank(a) - sectionRank(b) || initiativeRank(a) - initiativeRank(b),
  );
  const left = new Set(items);
  return rules.flatMap((rule) => {
    const taken = rule.items.filter((item) => left.delete(item));
    return taken.length === 0 ? [] : [{ ...rule, items: taken }];
  });
}

/** The rules that follow from the role document. What everybody does in a repository is not what was gathered. */
function documentCandidates(items: readonly Item[], sections: readonly RoleSection[]): SuggestedRule[] {
  const candidates = Object.entries(deriveSections(sections)).flatMap(([section, { match, initiatives }]) => [
    ...initiatives.flatMap(({ name, match: entries }) =>
      entries.map((entry) => ({ section, initiative: name, entry })),
    ),
    ...match.map((entry) => ({ section, initiative: null, entry })),
  ]);
  return candidates
    .filter(({ entry }) => entry.everyone !== true)
    .map((candidate) => {
      const { matches, prepare } = matcher(candidate.entry);
      prepare(items);
      return { ...candidate, items: items.filter((item) => matches(item)) };
    });
}

interface Candidate {
  entry: MatchEntry;
  words: readonly string[];
  items: Item[];
}

/** Everything that items have in common, or that one of them has. */
function candidatesOf(items: readonly Item[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const add = (entry: MatchEntry, words: string, item: Item) => {
    const key = JSON.stringify(entry).toLowerCase();
    const candidate = candidates.get(key) ?? { entry, words: keywordsOf(words), items: [] };
    candidate.items.push(item);
    candidates.set(key, candidate);
  };
  for (const item of items) for (const { entry, words } of marksOf(item)) add(entry, words, item);
  return [...candidates.values()];
}

/** What an item has that others may have too, as match entries, and the words of it. */
function marksOf({ labels, title, repository }: Item): { entry: MatchEntry; words: string }[] {
  const prefix = PREFIX.exec(title)?.groups?.prefix;
  return [
    ...labels.map((label) => ({ entry: { label: literal(label) }, words: label })),
    ...(prefix === undefined ? [] : [{ entry: { title: `${prefix}*` }, words: prefix }]),
    { entry: { repo: repository }, words: repository.split('/')[1] ?? '' },
  ];
}

/** Rules that would take an item and its like, the narrow ones first. */
export function rulesFor(item: Item): MatchEntry[] {
  const entries = marksOf(item).map(({ entry }) => entry);
  const narrow = entries.flatMap((entry) => ('repo' in entry ? [] : [{ repo: item.repository, ...entry }]));
  return [...narrow, ...entries];
}

/** A label as a glob that means just it. */
function literal(label: string): string {
  return label.replace(/[*?{}]/gu, '?');
}

/** Finds the section whose title has the words, as far as they tell sections apart; null when none has. */
function sectionFinder(sections: readonly RoleSection[]): (words: readonly string[]) => string | null {
  const titles = sections.map(({ number, title }) => ({ number, words: keywordsOf(title) }));
  const has = (title: readonly string[], word: string) => title.some((other) => isLike(word, other));
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

/** `dep` and `dependency`, `doc` and `documentation`. */
function isLike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_STEM && long.startsWith(short);
}

/**
 * The suggestion as it goes into the configuration, as YAML: what each rule takes stands beside it in comments.
 * @param role - The id of the role.
 */
export function suggestionYaml(
  { rules, left }: Suggestion,
  sections: readonly RoleSection[],
  role: string,
  nameOf: (item: Item) => string,
): string {
  const entries = (of: readonly SuggestedRule[], indent: string) =>
    of.flatMap(({ entry, items }) => [
      `${indent}- ${entryYaml(entry)}`,
      ...items.map((item) => `${indent}  # ${nameOf(item)}`),
    ]);
  const lines = [
    `# For roles.${role} in the configuration. Each rule stands above the items that it takes now.`,
    'sections:',
  ];
  for (const { number, title } of sections) {
    const own = rules.filter(({ section }) => section === number);
    if (own.length === 0) {
      lines.push(`  # "${number}": ${oneLine(title)}: nothing is named like it`);
      continue;
    }
    lines.push(`  "${number}": # ${oneLine(title)}`);
    const names = [...new Set(own.flatMap(({ initiative }) => initiative ?? []))];
    if (names.length > 0) lines.push('    initiatives:');
    for (const name of names) {
      const ofIt = own.filter(({ initiative }) => initiative === name);
      lines.push(`      - name: ${JSON.stringify(name)}`, '        match:', ...entries(ofIt, ' '.repeat(10)));
    }
    const others = own.filter(({ initiative }) => initiative === null);
    if (others.length > 0) lines.push('    match:', ...entries(others, ' '.repeat(6)));
  }
  const open = rules.filter(({ section }) => section === null);
  if (open.length > 0) lines.push('# No section is named like these. Put each where it belongs:');
  for (const { entry, items } of open) {
    lines.push(`#      - ${entryYaml(entry)}`, ...items.map((item) => `#        # ${nameOf(item)}`));
  }
  if (left.length > 0) lines.push('# Nothing to go by:', ...left.map((item) => `#   ${nameOf(item)}`));
  return `${lines.join('\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** The suggestion for programs: the entries as the configuration takes them, and the items of each. */
export function suggestionData({ rules, left }: Suggestion) {
  return {
    rules: rules.map(({ section, initiative, entry, items }) => ({
      section,
      initiative,
      match: entry,
      items: items.map(itemKey),
    })),
    left: left.map(itemKey),
  };
}
