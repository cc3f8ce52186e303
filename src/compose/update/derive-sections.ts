import type { InitiativeConfig, MatchEntry, SectionConfig } from '../../model/role-config.ts';
import type { RoleSection } from '../../model/update.ts';
import { keywordsOf } from './words.ts';

/** Shorter words tell too little alone. */
const SHORTEST = 4;
/** Prefixes of titles that stand for a word of the document (https://www.conventionalcommits.org, and Node.js' subsystems). */
const PREFIXES: Readonly<Record<string, string>> = {
  documentation: 'docs?',
  dependencie: 'deps?',
  performance: 'perf',
  benchmark: 'benchmark',
};

const ADDRESS = /https?:\/\/[^\s)>\]]+/gu;
const REPOSITORY = /\bhttps?:\/\/[^/\s]+\/(?<name>[\w-]+\/[\w.-]+)/gu;
const CODE = /`(?<name>[\w.-]+)`/gu;
const EXAMPLES = /\b(?:such as|like|including|e\.g\.,?)\s+(?<list>[^.;:()]+)/giu;
const BETWEEN = /,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+/u;
const NAMED = /\p{Lu}[\p{L}\d]*(?:\.[\p{L}\d]+)*(?:[ -]\p{Lu}[\p{L}\d]*(?:\.[\p{L}\d]+)*)+/gu;
/** The first word of a bullet or a sentence says what to do, not with what. */
const OPENING = /^[\s*+-]*(?:\d+[.)]\s*)?(?:\d{4}\s+)?[\p{L}.]+/u;

/** Of a heading only one that looks like a verb: `Improving Processes`, `Support for Releases`. */
const DOING = /^\p{L}+(?:ing\b|(?=\s+(?:and|for)\b))/u;

/** What a section's words name. */
interface Named {
  initiatives: string[];
  repositories: string[];
  words: string[];
}

/**
 * Rules for a role's sections that follow from its document alone, for a role that has none yet:
 * - a repository whose address stands in a section is the section's, with the issues that anyone opens there; so is one of
 *   which only the name stands there, as an example or as code;
 * - a name of several words, capitalized within a sentence or given as an example, is an initiative: its items hold a word
 *   that only this name has in the document, or its initials;
 * - other words that only one section has, in its heading or its text, are looked for in titles, some also as the prefix that
 *   abbreviates them (`doc:` for documentation). The verb that opens a heading or a bullet tells nothing.
 *
 * @param sections - As the role document has them.
 * @returns By section number; every section has an entry.
 */
export function deriveSections(sections: readonly RoleSection[]): Record<string, SectionConfig> {
  const named = sections.map(namedIn);
  const holders = new Map<string, number>();
  for (const { title, intro } of sections) {
    for (const word of new Set(keywordsOf(`${title} ${prose(intro)}`))) {
      holders.set(word, (holders.get(word) ?? 0) + 1);
    }
  }
  const isOnlyHere = (word: string) => word.length >= SHORTEST && (holders.get(word) ?? 0) <= 1;
  return Object.fromEntries(
    sections.map(({ number }, index) => {
      const { initiatives = [], repositories = [], words = [] } = named[index] ?? {};
      const ofInitiatives = new Set(initiatives.flatMap(keywordsOf));
      const own = words.filter((word) => isOnlyHere(word) && !ofInitiatives.has(word));
      const section: SectionConfig = {
        intro: null,
        match: [...repositories.flatMap(repositoryRules), ...wordRules(own)],
        initiatives: initiatives.flatMap((name) => initiativeOf(name, isOnlyHere) ?? []),
        releases: [],
        hackerone: null,
      };
      return [number, section];
    }),
  );
}

function namedIn({ title, intro }: RoleSection): Named {
  const text = prose(intro);
  const lines = text.split('\n').map((line) => line.replace(OPENING, ''));
  const examples = [...text.replaceAll('\n', ' ').matchAll(EXAMPLES)]
    .flatMap(({ groups }) => groups?.list?.split(BETWEEN) ?? [])
    .map((example) => example.replace(/^(?:the|an?)\s+|`/giu, '').trim())
    .filter((example) => example !== '');
  const capitalized = lines.flatMap((line) => line.match(NAMED) ?? []);
  const headline = new Set(keywordsOf(title));
  const initiatives = [...capitalized, ...examples.filter((example) => /\s/u.test(example))].filter((name) =>
    keywordsOf(name).some((word) => !headline.has(word)),
  );
  const single = examples.filter((example) => /^\p{Ll}[\w.-]*$/u.test(example));
  const code = [...(intro ?? '').matchAll(CODE)].flatMap(({ groups }) => groups?.name ?? []);
  const addresses = [...(intro ?? '').matchAll(REPOSITORY)].flatMap(({ groups }) => groups?.name ?? []);
  return {
    initiatives: unique(initiatives),
    repositories: unique([...addresses, ...[...single, ...code].map((name) => `*/${name}`)]),
    words: unique(keywordsOf([title.replace(DOING, ''), ...lines].join(' '))),
  };
}

/** People shorten a name in titles to its initials: `pm` for a permission model. */
function initiativeOf(name: string, isOnlyHere: (word: string) => boolean): InitiativeConfig | null {
  const own = keywordsOf(name).filter(isOnlyHere);
  if (own.length === 0) return null;
  const initials = name
    .split(/[\s-]+/u)
    .map((word) => word[0]?.toLowerCase() ?? '')
    .join('');
  const words = /^[a-z]{2,4}$/u.test(initials) ? [...own, `${initials}\\b`] : own;
  return { name, match: words.map((word) => ({ title: titleWith(word) })) };
}

/** In a repository of its own, such as that of a working group, people open the issues that its work is about. */
function repositoryRules(repo: string): MatchEntry[] {
  return repo.startsWith('*') ? [{ repo }] : [{ repo, kind: 'issue', everyone: true }, { repo }];
}

function wordRules(words: readonly string[]): MatchEntry[] {
  return words.flatMap((word) => {
    const prefix = PREFIXES[word];
    return [
      { title: titleWith(word) },
      ...(prefix === undefined ? [] : [{ title: `/^(?:[\\w-]+,)*${prefix}[:(]/` }]),
    ];
  });
}

/** A word of a title, also in its plural; a part of a name such as `process.report` is none. */
function titleWith(word: string): string {
  return `/(?<![\\w.])${word}/`;
}

function prose(intro: string | null): string {
  return (intro ?? '').replace(ADDRESS, ' ');
}

function unique(list: readonly string[]): string[] {
  return [...new Map(list.map((text) => [text.toLowerCase(), text])).values()];
}
