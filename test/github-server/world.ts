import { readFileSync } from 'node:fs';
import type { WorldData } from './data.ts';

/** Reads world files and joins them, see {@link mergeWorlds}. Throws when one cannot be read or is not JSON. */
export function loadWorld(...paths: string[]): WorldData {
  return mergeWorlds(...paths.map((path) => JSON.parse(readFileSync(path, 'utf8')) as WorldData));
}

/**
 * Joins worlds into one. Entries with the same name in several (repository, login, `owner/name#n`, tag) are replaced by
 * those of the later world.
 */
export function mergeWorlds(...worlds: readonly WorldData[]): WorldData {
  const merge = <T>(lists: readonly (readonly T[] | undefined)[], key: (entry: T) => string): T[] => {
    const entries = lists.flatMap((list) => [...(list ?? [])]);
    return [...new Map(entries.map((entry) => [key(entry).toLowerCase(), entry])).values()];
  };
  const asOf = worlds.flatMap((world) => world.asOf ?? []).sort();
  return {
    ...(asOf.length > 0 && { asOf: asOf.at(-1) ?? '' }),
    repositories: merge(
      worlds.map((world) => world.repositories),
      (repository) => repository.nameWithOwner,
    ),
    users: merge(
      worlds.map((world) => world.users),
      (user) => user.login,
    ),
    organizations: merge(
      worlds.map((world) => world.organizations),
      (organization) => organization.login,
    ),
    items: merge(
      worlds.map((world) => world.items),
      (item) => `${item.repo}#${item.number}`,
    ),
    releases: merge(
      worlds.map((world) => world.releases),
      (release) => `${release.repo}@${release.tagName}`,
    ),
  };
}
