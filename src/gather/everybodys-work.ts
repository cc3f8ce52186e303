import type { MatchEntry, RoleConfig } from '../model/role-config.ts';
import type { ItemQuery } from '../ports/source.ts';

/** A glob or a regular expression. */
const PATTERN = /[*?{}]|^\//u;

/** A match entry, and the keys that lead to it within the role's `sections`. */
export interface LocatedEntry {
  entry: MatchEntry;
  key: readonly (string | number)[];
}

/** Returns all match entries of a role, including those of initiatives. */
export function entriesOf(sections: RoleConfig['sections']): LocatedEntry[] {
  return Object.entries(sections).flatMap(([number, { match, initiatives }]) => [
    ...initiatives.flatMap((initiative, at) =>
      initiative.match.map((entry, index) => ({ entry, key: [number, 'initiatives', at, 'match', index] })),
    ),
    ...match.map((entry, index) => ({ entry, key: [number, 'match', index] })),
  ]);
}

/** Returns the entries that ask for everybody's work in their repository. */
export function everyoneEntries(sections: RoleConfig['sections']): MatchEntry[] {
  return entriesOf(sections)
    .map(({ entry }) => entry)
    .filter(({ everyone }) => everyone === true);
}

/**
 * Returns the searches for everybody's work. A kind, an author and a label without wildcards narrow them; titles and
 * paths are matched afterwards.
 */
export function everyoneQueries(
  { sections }: Pick<RoleConfig, 'sections'>,
  active: Pick<ItemQuery, 'created' | 'updated'>,
): ItemQuery[] {
  const queries = everyoneEntries(sections).map(({ repo = '', kind, author, label }): ItemQuery => {
    return {
      scope: [repo],
      ...active,
      ...(kind !== undefined && { kind }),
      ...(author !== undefined && { authors: [author] }),
      ...(label !== undefined && !PATTERN.test(label) && { labels: [label] }),
    };
  });
  return [...new Map(queries.map((query) => [JSON.stringify(query), query])).values()];
}

/**
 * Finds entries that name a repository in which only the role's own work is gathered, so that they match less than they
 * seem to. Entries with an author or a label are not among them, since they say whose work they mean.
 */
export function narrowEntries(role: RoleConfig): LocatedEntry[] {
  const whole = new Set(
    [...ownRepositories(role.from), ...everyoneEntries(role.sections).map(({ repo = '' }) => repo)].map(
      (name) => name.toLowerCase(),
    ),
  );
  return entriesOf(role.sections).filter(({ entry: { repo, author, label, everyone } }) => {
    const names = repo !== undefined && !PATTERN.test(repo);
    const isPlain = author === undefined && label === undefined && everyone !== true;
    return names && isPlain && !whole.has(repo.toLowerCase());
  });
}

/** Explains what such an entry does not match, and what to write instead. */
export function narrowEntryText(
  { people }: Pick<RoleConfig, 'people'>,
  { repo = '' }: MatchEntry,
): { message: string; why: string; hint: string } {
  const whose = people.length === 0 ? 'labelled or named' : `${people.slice(0, 3).join(', ')}'s own`;
  return {
    message: `This entry names ${repo}, where only ${whose} work is gathered.`,
    why: `An entry says where gathered work belongs; what is gathered in ${repo} is what the role's people, labels and titles say.`,
    hint: "Add everyone: true to gather everybody's work there, or leave it as it is.",
  };
}

/**
 * Returns the repositories that are listed besides their organisation. They add nothing to search; listing them makes
 * them the role's own.
 */
export function ownRepositories(from: readonly string[]): string[] {
  const organisations = new Set(from.filter((name) => !name.includes('/')).map((name) => name.toLowerCase()));
  return from.filter(
    (name) => name.includes('/') && organisations.has(name.split('/')[0]?.toLowerCase() ?? ''),
  );
}
