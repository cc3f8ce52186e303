import { dirname, relative, resolve, sep } from 'node:path';
import { type PastItems, pastItems } from '../compose/meeting/past-items.ts';
import { type RoleHolder, rotate, unknownPeople } from '../compose/meeting/rotation.ts';
import { configFolder } from '../config/folders.ts';
import { isMinutebookError } from '../errors/minutebook-error.ts';
import type { GroupConfig } from '../model/config.ts';
import type { Occurrence } from '../model/meeting.ts';
import type { Minutes } from '../model/minutes.ts';
import type { Deps } from '../ports/deps.ts';
import { earlierMinutes } from './earlier-minutes.ts';
import type { GroupPlace } from './group-meeting.ts';
import { minutesPath } from './minutes-files.ts';

/** The facts that an agenda uses from earlier minutes. */
export interface Past {
  items: PastItems;
  roles: readonly RoleHolder[];
  warnings: readonly string[];
  /** The URL of a line in them, relative to GitHub; null when the repository is not known. */
  urlOf: ((file: string, line: number) => string) | null;
}

/** Names in templates whose values come from earlier minutes. */
const NAMES = ['appearances', 'lastDiscussed', 'history', 'quiet', 'events'];

/**
 * Reads from earlier minutes the facts about items and people that the configuration or a template needs; otherwise
 * nothing is read.
 * @param before - The meeting, exclusive.
 * @param names - The names that the group's custom templates use.
 */
export async function readPast(
  place: GroupPlace,
  { before, names }: { before: Pick<Occurrence, 'date' | 'time'>; names: ReadonlySet<string> },
  deps: Deps,
): Promise<Past> {
  const { group } = place;
  const { lists, park } = group.agenda;
  const { roles } = group.meeting;
  const asksItems =
    park !== null ||
    lists.some(({ order }) => order.includes('waiting')) ||
    NAMES.some((name) => names.has(name));
  const asksRoles = Object.keys(roles).length > 0;
  const archive =
    asksItems || asksRoles
      ? await earlierMinutes(place, before, deps, names.has('history') ? 'all' : 'newest')
      : [];
  return {
    items: asksItems ? pastItems(archive) : new Map(),
    roles: rotate(roles, archive),
    warnings: strangers(group, archive),
    urlOf: names.has('lastDiscussed') || names.has('history') ? await linksTo(place, before, deps) : null,
  };
}

/** One sentence for each person of a rotation who is in no minutes. They may be misspelt, or new. */
export function strangers({ id, meeting: { roles } }: GroupConfig, archive: readonly Minutes[]): string[] {
  return unknownPeople(roles, archive).map(
    ({ name, person }) =>
      `${person} in groups.${id}.meeting.roles.${name} is in none of the group's earlier minutes.`,
  );
}

async function linksTo(
  place: GroupPlace,
  before: Pick<Occurrence, 'date' | 'time'>,
  deps: Deps,
): Promise<Past['urlOf']> {
  try {
    const folder = configFolder(place.config, deps);
    const { repository, path } = await deps.findRepository(folder);
    const here = dirname(await minutesPath(place, before, deps));
    return (file, line) => {
      const fromFolder = relative(folder, resolve(here, file)).split(sep).join('/');
      const inside = path === '' ? fromFolder : `${path}/${fromFolder}`;
      return `/${repository}/blob/HEAD/${encodeURI(inside)}?plain=1#L${line}`;
    };
  } catch (error) {
    if (isMinutebookError(error) && error.code === 'usage/repository') return null;
    throw error;
  }
}
