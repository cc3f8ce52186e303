/** The old names of repositories and what they are called now: `{ 'old/name': 'new/name' }`, in any case. */
export type Renamed = Readonly<Record<string, string>>;

/** What a repository is called now, spelt as the table spells it; itself when it was not renamed. */
export type NewestRepository = (repository: string) => string;

/**
 * Tells what a repository is called now. Case does not count; a repository that was renamed several times is followed to
 * its last name, and names that lead back to themselves stay what they are.
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

/** A reference, `owner/name#12`, with the newest name of its repository; otherwise spelt as it is given. */
export type NewestName = (reference: string) => string;

/** Write references with the newest names of their repositories. */
export function newestName(renamed: Renamed): NewestName {
  const newest = newestRepository(renamed);
  return (reference) => {
    const [repository = '', number = ''] = reference.split('#');
    return `${newest(repository)}#${number}`;
  };
}
