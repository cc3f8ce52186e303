import { dirname, relative, resolve } from 'node:path';
import { updatesBefore, updatesWithin } from '../compose/update/earlier-places.ts';
import { learnPlaces } from '../compose/update/learn-places.ts';
import type { Learned } from '../compose/update/placement.ts';
import { configFolder } from '../config/folders.ts';
import { isMinutebookError } from '../errors/minutebook-error.ts';
import { peoplesPlaces } from '../merge/peoples-places.ts';
import type { Config } from '../model/config.ts';
import type { Period } from '../model/meeting.ts';
import { remembering } from '../model/remembering.ts';
import type { Renamed } from '../model/renamed.ts';
import type { RoleConfig } from '../model/role-config.ts';
import type { EarlierUpdate, RoleSection } from '../model/update.ts';
import type { Deps } from '../ports/deps.ts';
import { readUpdate, underCurrentNames } from '../read/updates/read-update.ts';

/**
 * The existing updates of a role: those in the same folder as the one being written, and those in the `learnFrom`
 * folders.
 * @param path - The path of the update being written.
 * @param own - Whether that update counts, too. A single period must not learn from its own update.
 */
export async function readUpdates(
  { config, role, path }: { config: Config; role: RoleConfig; path: string },
  { own }: { own: boolean },
  deps: Deps,
): Promise<EarlierUpdate[]> {
  const folders = [
    dirname(path),
    ...role.learnFrom.map((folder) => resolve(configFolder(config, deps), folder)),
  ];
  const files = (await Promise.all(folders.map((folder) => deps.files.list(folder, '.md')))).flat();
  const read = [...new Set(files)]
    .filter((file) => own || file !== path)
    .map((file) => readable(file, config.renamed, deps));
  return (await Promise.all(read)).flat();
}

/** A preview reads the updates of years whenever one of them is saved. */
const readOnce = remembering<string, EarlierUpdate>(256);

/** Reads an update, its repositories under their current names; unreadable files are skipped with a warning. */
async function readable(
  path: string,
  renamed: Renamed,
  { files, reporter, cwd }: Deps,
): Promise<EarlierUpdate[]> {
  const file = relative(cwd, path);
  try {
    const text = (await files.read(path)) ?? '';
    const update = readOnce(`${file}\n${text}`, () => ({
      ...readUpdate(text, { file }),
      moved: peoplesPlaces(text).moved,
    }));
    return [underCurrentNames(update, renamed)];
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    reporter.warn(`${file}: ${error.message}`);
    return [];
  }
}

/** The placements learned from a role's updates. */
export interface Lessons {
  /** From the updates before the period. */
  learned: Learned | null;
  /** From the updates within the period, when they are rolled up; else null. */
  written: Learned | null;
  /** The updates before the period. */
  earlier: readonly EarlierUpdate[];
}

export function lessonsOf(
  updates: readonly EarlierUpdate[],
  wanted: { role: RoleConfig; sections: readonly RoleSection[]; period: Period; rollUp: boolean },
): Lessons {
  const { role, sections, period, rollUp } = wanted;
  const earlier = updatesBefore(updates, period);
  if (!role.learn) return { learned: null, written: null, earlier };
  const within = rollUp ? updatesWithin(updates, period) : [];
  return {
    learned: learnPlaces([...earlier, ...within], sections, role),
    written: rollUp ? learnPlaces(within, sections, role) : null,
    earlier,
  };
}
