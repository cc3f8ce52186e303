import { dirname, relative, resolve, sep } from 'node:path';
import { outputFolder } from '../config/folders.ts';
import type { Config } from '../model/config.ts';
import { documentNumber } from '../model/document-number.ts';
import type { Period } from '../model/meeting.ts';
import { fillPath, pathNames, pathReader } from '../model/path-template.ts';
import type { RoleConfig } from '../model/role-config.ts';
import type { Deps } from '../ports/deps.ts';
import { titleIn } from '../read/minutes/written-date.ts';
import { updatePeriod } from '../read/updates/read-update.ts';
import { readableText } from './minutes-files.ts';

/** A role and the folder of its documents, when it is not the configured one. */
interface RolePlace {
  config: Config;
  role: RoleConfig;
  out: string | undefined;
}

/** The path of a period's update. Absolute. */
export async function updatePath(place: RolePlace, period: Pick<Period, 'id'>, deps: Deps): Promise<string> {
  const { config, role, out } = place;
  const output = outputFolder(config, out, deps);
  const values = { period: period.id, role: role.id };
  const pathOf = (number: string) => resolve(output, fillPath(role.path, { ...values, number }));
  if (!pathNames(role.path).some(({ name }) => name === 'number')) return pathOf('');
  const read = pathReader(role.path, role.id);
  const files = await deps.files.list(dirname(pathOf('0')), '.md');
  const updates = files.flatMap((path) => {
    const number = read(relative(output, path).split(sep).join('/'))?.number ?? null;
    return number === null ? [] : [{ path, number }];
  });
  const known = await Promise.all(
    updates.map(async ({ path, number }) => {
      const title = titleIn((await readableText(path, deps.files)) ?? '');
      return { key: updatePeriod(path, title), number };
    }),
  );
  return pathOf(documentNumber(known, period.id));
}
