/** The former names of repositories and their current ones: `{ 'old/name': 'new/name' }`, in any case. */
export type Renamed = Readonly<Record<string, string>>;

/** Returns the current name of a repository, spelled as in the table; the given name when it was not renamed. */
export type NewestRepository = (repository: string) => string;

/**
 * Returns a function that gives the current name of a repository. Case does not count; a repository that was renamed
 * several times is followed to its last name, and names that lead in a circle are returned unchanged.
 */
export function newestRepository(renamed: Renamed): NewestRepository {
  const next = new Map(Object.entries(renamed).map(([from, to]) => [from.toLowerCase(), to]));
  return (repository) => {
    const seen = new Set<string>();
    let name = repository;
    for (let to = next.get(name.toLowerCase()); to !== undefined; to = next.get(name.toLowerCase())) {
      seen.add(name.toLowerCase());
      if (seen.has(to.toLowerCase())) return repository;
      name = to;
    }
    return name;
  };
}

/** Returns a reference, `owner/name#12`, with the current name of its repository, otherwise unchanged. */
export type NewestName = (reference: string) => string;

/** Returns a function that writes references with the current names of their repositories. */
export function newestName(renamed: Renamed): NewestName {
  const newest = newestRepository(renamed);
  return (reference) => {
    const [repository = '', number = ''] = reference.split('#');
    return `${newest(repository)}#${number}`;
  };
}
