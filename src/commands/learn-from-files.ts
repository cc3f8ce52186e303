import { dirname, relative, resolve } from 'node:path';
import { updatesBefore, updatesWithin } from '../compose/update/earlier-places.ts';
import { learnPlaces } from '../compose/update/learn-places.ts';
import type { Learned } from '../compose/update/place-items.ts';
import type { Config, RoleConfig } from '../model/config.ts';
import type { Period } from '../model/meeting.ts';
import type { EarlierUpdate, RoleSection } from '../model/update.ts';
import type { Deps } from '../ports/deps.ts';
import { readUpdate } from '../read/updates/read-update.ts';
import { configFolder } from './folders.ts';

/**
 * The updates of a role that there are: those beside the one being written, and those in the folders of `learnFrom`.
 * @param path - Of the update being written.
 * @param own - Whether it counts as well: that of a single stretch of time has nothing to learn from itself.
 */
export async function readUpdates(
  config: Config,
  role: RoleConfig,
  path: string,
  { own }: { own: boolean },
  deps: Pick<Deps, 'cwd' | 'files'>,
): Promise<EarlierUpdate[]> {
  const folders = [
    dirname(path),
    ...role.learnFrom.map((folder) => resolve(configFolder(config, deps), folder)),
  ];
  const files = (await Promise.all(folders.map((folder) => deps.files.list(folder, '.md')))).flat();
  return Promise.all(
    [...new Set(files)]
      .filter((file) => own || file !== path)
      .map(async (file) => {
        return readUpdate((await deps.files.read(file)) ?? '', { file: relative(deps.cwd, file) });
      }),
  );
}

/** What a role's updates teach about where its work of a period belongs. */
export interface Lessons {
  /** From the updates before the period; null when the role learns from none. */
  learned: Learned | null;
  /** From the updates within the period, when they are rolled up; else null. */
  written: Learned | null;
}

export function lessonsOf(
  updates: readonly EarlierUpdate[],
  role: RoleConfig,
  sections: readonly RoleSection[],
  period: Period,
  { rollUp }: { rollUp: boolean },
): Lessons {
  if (!role.learn) return { learned: null, written: null };
  const within = rollUp ? updatesWithin(updates, period) : [];
  return {
    learned: learnPlaces([...updatesBefore(updates, period), ...within], sections, role.sections),
    written: rollUp ? learnPlaces(within, sections, role.sections) : null,
  };
}
