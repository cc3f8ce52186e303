import type { ErrorText } from '../../errors/minutebook-error.ts';
import type { Config } from '../../model/config.ts';
import { pathShape } from '../../model/path-template.ts';
import { formatKey, type KeyPath, type UnplacedProblem } from '../problem.ts';

/** Reports groups that would share an issue: the issue of a meeting is found by repository and title. */
export function differentMeetings(config: Config): UnplacedProblem[] {
  const seen = new Map<string, string>();
  return config.groups.flatMap(({ id, name, meeting }) => {
    if (meeting.repository === null) return [];
    const key = `${meeting.repository} ${name}`.toLowerCase();
    const other = seen.get(key);
    seen.set(key, other ?? id);
    if (other === undefined) return [];
    return error('config/same-meeting', ['groups', id, 'name'], {
      message: `The groups ${other} and ${id} have the same name and repository.`,
      why: `Their meeting issues in ${meeting.repository} could not be told apart.`,
      hint: 'Give one of them another name.',
    });
  });
}

/** Reports keys that require a meeting issue, in a group without one. */
export function issueHasRepository(config: Config): UnplacedProblem[] {
  return config.groups.flatMap(({ id, agenda, meeting }) => {
    if (meeting.repository !== null) return [];
    const path: KeyPath = ['groups', id, 'meeting'];
    const idle = [
      // An agenda in a file is written by the schedule, too.
      ...(meeting.schedule === null || agenda.path !== null ? [] : ['schedule']),
      ...(meeting.labels.length === 0 ? [] : ['labels']),
      ...(meeting.closeAfterMinutes ? ['closeAfterMinutes'] : []),
    ];
    return idle.slice(0, 1).map((key) =>
      warning('config/no-repository', [...path, key], {
        message: `${formatKey([...path, key])} is set, but no meeting issue can be opened.`,
        why: 'meeting.repository says where, and is missing.',
        hint: 'Add it, as repository: nodejs/security-wg.',
      }),
    );
  });
}

/** Reports excluded repositories that are not searched anyway, or that are explicitly included. */
export function excludesSomething(config: Config): UnplacedProblem[] {
  const scopes: { path: KeyPath; from: readonly string[]; exclude: readonly string[] }[] = [
    ...config.groups.map(({ id, agenda }) => {
      return { path: ['groups', id, 'agenda'], from: agenda.from, exclude: agenda.exclude };
    }),
    ...config.roles.map(({ id, from, exclude }) => ({ path: ['roles', id], from, exclude })),
  ];
  return scopes.flatMap(({ path, from, exclude }) => {
    const scope = new Set(from.map((name) => name.toLowerCase()));
    return exclude.flatMap((name, index) => {
      const repository = name.toLowerCase();
      const owner = repository.split('/')[0] ?? '';
      const why = scope.has(repository)
        ? 'from names it, and exclude takes it out again.'
        : scope.has(owner)
          ? undefined
          : `from does not look into ${name} anyway.`;
      if (why === undefined) return [];
      return warning('config/exclude', [...path, 'exclude', index], {
        message: `Excluding ${name} makes no sense.`,
        why,
        hint: 'Remove it from one of the two lists, or correct the name.',
      });
    });
  });
}

/** A check across keys. It gets the entries that are valid by themselves, with their defaults. */
export type Rule = (config: Config) => UnplacedProblem[];

/** A problem that makes the configuration unusable. */
export function error(code: UnplacedProblem['code'], path: KeyPath, text: ErrorText): UnplacedProblem {
  return { severity: 'error', code, path, at: 'value', ...text };
}

/** A problem with which the configuration can be used, but does not do what it seems to say. */
export function warning(code: UnplacedProblem['code'], path: KeyPath, text: ErrorText): UnplacedProblem {
  return { severity: 'warning', code, path, at: 'value', ...text };
}

/** Reports groups or roles that write to the same file, and would overwrite each other. */
export function differentPaths(config: Config): UnplacedProblem[] {
  const documents = [
    ...config.groups.map(({ id, minutes }) => ({
      path: ['groups', id, 'minutes', 'path'],
      name: '{{group}}',
      file: pathShape(minutes.path, id),
    })),
    ...config.groups.flatMap(({ id, agenda }) =>
      agenda.path === null
        ? []
        : [{ path: ['groups', id, 'agenda', 'path'], name: '{{group}}', file: pathShape(agenda.path, id) }],
    ),
    ...config.roles.map(({ id, path }) => ({
      path: ['roles', id, 'path'],
      name: '{{role}}',
      file: pathShape(path, id),
    })),
  ];
  const writers = new Map<string, KeyPath>();
  return documents.flatMap(({ path, name, file }) => {
    // The file systems of macOS and Windows are case-insensitive.
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
