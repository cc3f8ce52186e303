import { posix, relative } from 'node:path';
import type { Place } from '../errors/minutebook-error.ts';
import type { Config } from '../model/config.ts';
import { PATH_NAME } from '../model/path-template.ts';
import { formatKey, type KeyPath } from './problem.ts';

export interface ConfigPath {
  key: KeyPath;
  /** Relative to the folder of the configuration. For a path with `{{names}}`, the part that all documents share. */
  path: string;
  /** Whether it is below `output`, or `--out` when given. */
  isOutput: boolean;
}

/** All paths in a configuration, in order: everything that is read or written because of it. */
export function configPaths({ output, groups, roles }: Config): ConfigPath[] {
  const named = (key: KeyPath, path: string | null): ConfigPath[] =>
    path === null ? [] : [{ key, path, isOutput: false }];
  const custom = (key: KeyPath, templates: Readonly<Record<string, string | null>>): ConfigPath[] =>
    Object.entries(templates).flatMap(([kind, path]) => named([...key, 'templates', kind], path));
  const document = (key: KeyPath, template: string, id: string): ConfigPath => {
    return { key, path: posix.join(output, fixedPart(template, id)), isOutput: true };
  };
  return [
    { key: ['output'], path: output, isOutput: true },
    ...groups.flatMap(({ id, agenda, meeting: { schedule }, minutes, attendance, templates }) => [
      ...(schedule?.kind === 'ical' && !schedule.ical.includes('://')
        ? named(['groups', id, 'meeting', 'schedule', 'ical'], schedule.ical)
        : []),
      ...(agenda.path === null ? [] : [document(['groups', id, 'agenda', 'path'], agenda.path, id)]),
      document(['groups', id, 'minutes', 'path'], minutes.path, id),
      ...named(['groups', id, 'attendance', 'members'], attendance.members),
      ...custom(['groups', id], templates),
    ]),
    ...roles.flatMap((role) => [
      ...(typeof role.document === 'string' ? named(['roles', role.id, 'document'], role.document) : []),
      document(['roles', role.id, 'path'], role.path, role.id),
      ...role.learnFrom.flatMap((folder, index) => named(['roles', role.id, 'learnFrom', index], folder)),
      ...custom(['roles', role.id], role.templates),
    ]),
  ];
}

/** The folder that contains all documents of a path template. */
function fixedPart(template: string, id: string): string {
  const filled = template.replace(PATH_NAME, (written, name: string) =>
    name === 'group' || name === 'role' ? id : written,
  );
  const [fixed = ''] = filled.split('{{', 1);
  return posix.join(fixed.slice(0, fixed.lastIndexOf('/') + 1), '.');
}

/**
 * The location of a value in the configuration's file; for a default, the start of the nearest enclosing mapping or
 * list.
 */
export function locationIn({ file, locations }: Config, key: KeyPath): Required<Place> {
  for (let length = key.length; length > 0; length -= 1) {
    const [line, column] = locations[formatKey(key.slice(0, length))] ?? [];
    if (line !== undefined && column !== undefined) return { file: file ?? '', line, column };
  }
  return { file: file ?? '', line: 1, column: 1 };
}

/** The location of a key, relative to the working directory; undefined when it is in no file. */
export function locationOfKey(config: Config, key: string, { cwd }: { cwd: string }): Place | undefined {
  const [line, column] = config.locations[key] ?? [];
  if (config.file === null || line === undefined || column === undefined) return undefined;
  return { file: relative(cwd, config.file), line, column };
}

/** The location of a value, relative to the working directory; empty when the configuration is not a file. */
export function locatedAt(config: Config, key: KeyPath, { cwd }: { cwd: string }): { place?: Place } {
  if (config.file === null) return {};
  return { place: { ...locationIn(config, key), file: relative(cwd, config.file) } };
}
