import { groupBy } from '../model/group-by.ts';
import { descendants, type Entry, isBelow, isContainer } from './entry.ts';
import { type Doc, type Identity, TITLE } from './identity.ts';
import { type Name, similarity } from './names.ts';

/** The maximum number of name comparisons; beyond it only exact names and numbers match. */
const MOST_COMPARISONS = 250_000;

/** One name of a heading, which may have several. */
interface Candidate {
  entry: Entry;
  name: Name;
  repository: string | undefined;
}

/** A criterion by which a generated heading and an existing one are the same section. */
interface Rule {
  /** Both must have the same key; without keys, every pair is compared. */
  key?: {
    wanted: (identity: Identity) => string | undefined;
    candidate: (candidate: Candidate) => string | undefined;
  };
  /** The certainty of the match: larger is better, 0 is no match. */
  score: (wanted: Identity, candidate: Candidate) => number;
}

const firstName = (identity: Identity): Name => identity.names[0] ?? { number: undefined, words: '' };
const sameNumber = (wanted: Identity, { name }: Candidate): boolean =>
  name.number !== undefined && firstName(wanted).number === name.number;
const unlessRepository = (value: string, repository: string | undefined) =>
  value === '' || repository !== undefined ? undefined : value;

const BY_REPOSITORY: Rule = {
  key: { wanted: ({ repository }) => repository, candidate: ({ repository }) => repository },
  score: () => 1,
};
const BY_WORDS: Rule = {
  key: {
    wanted: (identity) => unlessRepository(firstName(identity).words, identity.repository),
    candidate: ({ name, repository }) => unlessRepository(name.words, repository),
  },
  score: (wanted, candidate) => (sameNumber(wanted, candidate) ? 2 : 1),
};
const BY_REPOSITORY_NAME: Rule = {
  key: {
    wanted: ({ repository }) => repository?.split('/')[1],
    candidate: ({ name, repository }) => unlessRepository(name.words.replaceAll(' ', '-'), repository),
  },
  score: () => 1,
};
const numbers = {
  wanted: (identity: Identity) => firstName(identity).number,
  candidate: ({ name }: Candidate) => name.number,
};
const BY_NUMBER_AND_SIMILAR_WORDS: Rule = {
  key: numbers,
  score: (wanted, { name }) => {
    const alike = similarity(firstName(wanted).words, name.words);
    return alike >= 0.3 ? alike : 0;
  },
};
const BY_SIMILAR_WORDS: Rule = {
  score: (wanted, { name, repository }) => {
    if (wanted.repository !== undefined || repository !== undefined) return 0;
    const alike = similarity(firstName(wanted).words, name.words);
    return alike >= 0.6 ? alike : 0;
  },
};
const BY_NUMBER: Rule = { key: numbers, score: () => 1 };

/** In descending order of certainty; each section goes to the first rule that finds it. */
const RULES: readonly Rule[] = [
  BY_REPOSITORY,
  BY_WORDS,
  BY_REPOSITORY_NAME,
  BY_NUMBER_AND_SIMILAR_WORDS,
  BY_SIMILAR_WORDS,
  BY_NUMBER,
];

/**
 * Matches the sections of the generated document with headings of the existing one. Sections are recognized by the
 * repository they name, by their words, by their number, and by similar words, in any order and at any level. The first
 * headings of both are the title. A section may also have become a label or a list item of the same name.
 */
export function matchSections(generated: Doc, existing: Doc): Map<Entry, Entry> {
  const pairs = new Map<Entry, Entry>();
  const wanted = [...generated.identities].filter(([{ kind }]) => kind === 'heading');
  const title = wanted.find(([, { segment }]) => segment === TITLE)?.[0];
  let open = wanted.filter(([entry]) => entry !== title);
  let candidates = candidatesIn(existing);
  for (const rule of RULES) {
    if (rule.key === undefined && open.length * candidates.length > MOST_COMPARISONS) continue;
    const find = finder(rule, candidates);
    const taken = new Set<Candidate>();
    for (const [entry, identity] of open) {
      const home = entry.parent === undefined ? undefined : pairs.get(entry.parent);
      const left = find(identity).filter((candidate) => !taken.has(candidate));
      const best = bestOf(identity, left, rule, home);
      if (best === undefined) continue;
      pairs.set(entry, best.entry);
      taken.add(best);
    }
    open = open.filter(([entry]) => !pairs.has(entry));
    candidates = candidates.filter((candidate) => !taken.has(candidate));
  }
  const first = existing.root.children.find(({ kind }) => kind === 'heading');
  const claimed = new Set(pairs.values());
  if (title !== undefined && first !== undefined && !claimed.has(first)) pairs.set(title, first);
  matchRenamedKinds(open, existing, pairs);
  return pairs;
}

function candidatesIn(existing: Doc): Candidate[] {
  return [...existing.identities].flatMap(([entry, { names, repository }]) =>
    entry.kind === 'heading' ? names.map((name) => ({ entry, name, repository })) : [],
  );
}

function finder({ key }: Rule, candidates: readonly Candidate[]): (wanted: Identity) => readonly Candidate[] {
  if (key === undefined) return () => candidates;
  const groups = groupBy(candidates, key.candidate);
  return (wanted) => groups.get(key.wanted(wanted)) ?? [];
}

function bestOf(
  wanted: Identity,
  candidates: readonly Candidate[],
  rule: Rule,
  home: Entry | undefined,
): Candidate | undefined {
  let best: { candidate: Candidate; score: number } | undefined;
  for (const candidate of candidates) {
    const score = rule.score(wanted, candidate);
    if (score === 0) continue;
    const inside = home !== undefined && isBelow(candidate.entry, home) ? 0.1 : 0;
    if (best === undefined || score + inside > best.score) best = { candidate, score: score + inside };
  }
  return best?.candidate;
}

function matchRenamedKinds(
  open: readonly (readonly [Entry, Identity])[],
  existing: Doc,
  pairs: Map<Entry, Entry>,
): void {
  if (open.length === 0) return;
  const containers = [...descendants(existing.root)].filter(
    (entry) => entry.kind !== 'heading' && isContainer(entry),
  );
  const groups = groupBy(containers, (entry) => existing.identities.get(entry)?.names[0]?.words);
  for (const [entry, identity] of open) {
    const [only, second] = groups.get(firstName(identity).words) ?? [];
    if (only !== undefined && second === undefined && identity.repository === undefined)
      pairs.set(entry, only);
  }
}
