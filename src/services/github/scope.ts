import type { RepositoryName } from '../../model/item.ts';
import type { ItemQuery } from '../../ports/source.ts';
import { type CountedPart, itemFragments } from './documents.ts';
import { unknownOwner, unknownRepository } from './failures.ts';
import { type AskContext, askParts } from './load.ts';

/** What GitHub reports about names in the configuration. Keys are in lower case. */
export interface ScopeFacts {
  missing: ReadonlySet<string>;
  /** The current names of renamed repositories. */
  renamed: ReadonlyMap<string, RepositoryName>;
  /** Owners that are users, not organisations. */
  users: ReadonlySet<string>;
}

/** All names in the queries, without duplicates. */
export function scopeNames(queries: readonly ItemQuery[]): string[] {
  const names = queries.flatMap(({ scope, exclude = [] }) => [...scope, ...exclude]);
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/**
 * The users whose work the queries ask for, without duplicates; apps are omitted, since their accounts are of another
 * kind.
 */
export function peopleIn(queries: readonly ItemQuery[]): string[] {
  const people = queries.flatMap(({ authors = [] }) => authors).filter((login) => !login.endsWith('[bot]'));
  const names = new Set(scopeNames(queries).map((name) => name.toLowerCase()));
  return [...new Map(people.map((login) => [login.toLowerCase(), login])).values()].filter(
    (login) => !names.has(login.toLowerCase()),
  );
}

/** The parts that ask whether each name exists: a search for a former or misspelt name would silently find nothing. */
export function scopeParts(names: readonly string[]): CountedPart[] {
  return names.map((entry, index) => {
    const [owner, name] = entry.split('/');
    return name === undefined
      ? {
          alias: `o${index}`,
          selection: `repositoryOwner(login: $o${index}) { __typename login }`,
          variables: { [`o${index}`]: ['String!', owner] },
          records: 1,
          optional: true,
        }
      : {
          alias: `o${index}`,
          selection: `repository(owner: $o${index}, name: $r${index}) { ...repositoryPart }`,
          variables: { [`o${index}`]: ['String!', owner], [`r${index}`]: ['String!', name] },
          records: 1,
          optional: true,
        };
  });
}

export function scopeFacts(names: readonly string[], data: Readonly<Record<string, unknown>>): ScopeFacts {
  const missing = new Set<string>();
  const renamed = new Map<string, RepositoryName>();
  const users = new Set<string>();
  for (const [index, name] of names.entries()) {
    const key = name.toLowerCase();
    const answer = data[`o${index}`] as { __typename?: string; nameWithOwner?: string } | null | undefined;
    if (answer == null) missing.add(key);
    else if (answer.__typename === 'User') users.add(key);
    else if (answer.nameWithOwner !== undefined && isOther(answer.nameWithOwner, key)) {
      renamed.set(key, answer.nameWithOwner as RepositoryName);
    }
  }
  return { missing, renamed, users };
}

/** Names in one request. */
const NAMES = 100;

/** Returns the current names of renamed repositories, by former name in lower case. */
export async function askRenames(
  names: readonly RepositoryName[],
  context: AskContext,
): Promise<Record<string, RepositoryName>> {
  const answers = await askParts('Renames', scopeParts(names), NAMES, {
    ...context,
    fragments: itemFragments({}),
  });
  return Object.fromEntries(scopeFacts(names, answers).renamed);
}

/**
 * Returns the queries with current names instead of former ones.
 * @param onWarning - Called for each former name, and for excluded names that do not exist.
 * @throws {MinutebookError} `github/unknown-owner`, `github/unknown-repository` for a scope that does not exist.
 */
export function settleScope(
  queries: readonly ItemQuery[],
  facts: ScopeFacts,
  onWarning: (warning: string) => void,
): ItemQuery[] {
  const present = <T extends string>(name: T): T | RepositoryName => {
    const now = facts.renamed.get(name.toLowerCase());
    if (now !== undefined)
      onWarning(`The repository ${name} is called ${now} now; change it in the configuration.`);
    return now ?? name;
  };
  return queries.map((query) => {
    for (const entry of query.scope) {
      if (facts.missing.has(entry.toLowerCase())) {
        throw entry.includes('/') ? unknownRepository(entry) : unknownOwner(entry);
      }
    }
    const { exclude, ...rest } = query;
    const left = exclude?.filter((name) => {
      const known = !facts.missing.has(name.toLowerCase());
      if (!known) onWarning(`There is no repository ${name} to leave out; take it out of the configuration.`);
      return known;
    });
    return {
      ...rest,
      scope: query.scope.map(present),
      ...(left === undefined ? {} : { exclude: left.map(present) }),
    };
  });
}

/** Whether the current name differs. A name that a recording withheld is blank and counts as the same. */
function isOther(name: string, key: string): boolean {
  return name !== '' && name.toLowerCase() !== key;
}
