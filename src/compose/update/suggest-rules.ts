import type { MatchEntry } from '../../model/config.ts';
import { type Item, itemKey } from '../../model/item.ts';
import type { RoleSection } from '../../model/update.ts';
import { tellingWords } from './words.ts';

/** A rule that somebody might want, and the items that it would take. */
export interface SuggestedRule {
  /** The section whose title has words of it; null when none has. */
  section: string | null;
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
 * repositories. A rule is proposed for the section whose title shares words with it; a word that several titles have says
 * the less about any of them. Each item is taken once, by the rule that takes most. Pure.
 */
export function suggestRules(items: readonly Item[], sections: readonly RoleSection[]): Suggestion {
  const place = sectionFinder(sections);
  const candidates = candidatesOf(items).map((candidate) => ({
    ...candidate,
    section: place(candidate.words),
  }));
  // What a section is named like comes before what is only common.
  candidates.sort(
    (a, b) => Number(a.section === null) - Number(b.section === null) || b.items.length - a.items.length,
  );
  const left = new Set(items);
  const rules: SuggestedRule[] = [];
  for (const { section, entry, items: all } of candidates) {
    const fresh = all.filter((item) => left.has(item));
    if (fresh.length < (section === null ? SHARED : 1)) continue;
    rules.push({ section, entry, items: fresh });
    for (const item of fresh) left.delete(item);
  }
  const order = sections.map(({ number }) => number);
  const rank = ({ section }: SuggestedRule) => (section === null ? order.length : order.indexOf(section));
  return { rules: rules.sort((a, b) => rank(a) - rank(b)), left: [...left] };
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
    const candidate = candidates.get(key) ?? { entry, words: tellingWords(words), items: [] };
    candidate.items.push(item);
    candidates.set(key, candidate);
  };
  for (const item of items) {
    for (const label of item.labels) add({ label: literal(label) }, label, item);
    const prefix = PREFIX.exec(item.title)?.groups?.prefix;
    if (prefix !== undefined) add({ title: `${prefix}*` }, prefix, item);
    add({ repo: item.repository }, item.repository.split('/')[1] ?? '', item);
  }
  return [...candidates.values()];
}

/** A label as a glob that means just it. */
function literal(label: string): string {
  return label.replace(/[*?{}]/gu, '?');
}

/** Finds the section whose title has the words, as far as they tell sections apart; null when none has. */
function sectionFinder(sections: readonly RoleSection[]): (words: readonly string[]) => string | null {
  const titles = sections.map(({ number, title }) => ({ number, words: tellingWords(title) }));
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
    lines.push(`  "${number}": # ${oneLine(title)}`, '    match:');
    for (const { entry, items } of own) {
      lines.push(`      - ${entryYaml(entry)}`, ...items.map((item) => `        # ${nameOf(item)}`));
    }
  }
  const open = rules.filter(({ section }) => section === null);
  if (open.length > 0) lines.push('# No section is named like these. Put each where it belongs:');
  for (const { entry, items } of open) {
    lines.push(`#      - ${entryYaml(entry)}`, ...items.map((item) => `#        # ${nameOf(item)}`));
  }
  if (left.length > 0) lines.push('# Nothing to go by:', ...left.map((item) => `#   ${nameOf(item)}`));
  return `${lines.join('\n')}\n`;
}

function entryYaml(entry: MatchEntry): string {
  return `{ ${Object.entries(entry)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** The suggestion for programs: the entries as the configuration takes them, and the items of each. */
export function suggestionData({ rules, left }: Suggestion) {
  return {
    rules: rules.map(({ section, entry, items }) => ({ section, match: entry, items: items.map(itemKey) })),
    left: left.map(itemKey),
  };
}
