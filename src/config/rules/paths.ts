import type { Config } from '../../model/config.ts';
import { fillPath } from '../path-template.ts';
import type { Finding, Path } from '../problem.ts';
import { formatKey } from '../problem.ts';
import { error } from './meetings.ts';

/** Two groups or roles that write to the same file would undo each other's work. */
export function differentPaths(config: Config): Finding[] {
  const documents = [
    ...config.groups.map(({ id, minutes }) => ({
      path: ['groups', id, 'minutes', 'path'],
      name: '{{group}}',
      file: fillPath(minutes.path, { group: id, date: '*' }),
    })),
    ...config.roles.map(({ id, path }) => ({
      path: ['roles', id, 'path'],
      name: '{{role}}',
      file: fillPath(path, { role: id, period: '*' }),
    })),
  ];
  const writers = new Map<string, Path>();
  return documents.flatMap(({ path, name, file }) => {
    // The file systems of macOS and Windows do not tell case apart.
    const other = writers.get(file.toLowerCase());
    if (other === undefined) {
      writers.set(file.toLowerCase(), path);
      return [];
    }
    return error('config/same-path', path, {
      message: `${formatKey(path)} is the same file as ${formatKey(other)}: ${file}.`,
      why: 'Each would overwrite what the other wrote.',
      hint: `Put ${name} into the path, or choose another folder.`,
    });
  });
}
