import { relative, resolve } from 'node:path';
import { configFolder } from '../config/folders.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Member } from '../memory/attendance.ts';
import { readMembers } from '../memory/read-members.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';

/** The members whose attendance counts. */
export interface Members {
  /** The file that lists them, relative to the working directory; null for a team on GitHub. */
  file: string | null;
  list: Member[];
}

/** The members in the configuration of a group; null when it has none. */
export async function membersOf(
  config: Config,
  { attendance: { members } }: Pick<GroupConfig, 'attendance'>,
  deps: Deps,
): Promise<Members | null> {
  if (members === null) return null;
  const why = 'attendance.members in the configuration names it.';
  return findMembers(members, { folder: configFolder(config, deps), why }, deps);
}

/**
 * Reads the members in a file such as `MEMBERS.md`, or requests those of a GitHub team `@org/team`.
 * @param options - `folder`: the base of relative paths; `why`: the origin of the name, for errors.
 * @throws {MinutebookError} `document/missing`, `github/unknown-team` and errors of GitHub.
 */
export async function findMembers(
  named: string,
  { folder, why }: { folder: string; why: string },
  { cwd, files, openTracker }: Deps,
): Promise<Members> {
  if (/^@[A-Za-z0-9][\w-]*\/[A-Za-z0-9_][\w.-]*$/u.test(named)) {
    const logins = await (await openTracker()).teamMembers(named.slice(1));
    if (logins !== null) return { file: null, list: logins.map((login) => ({ name: null, login, line: 0 })) };
    throw new MinutebookError('github/unknown-team', {
      message: `GitHub gives no information about the team ${named}.`,
      why: `${why} There is no such team, or the token may not see it: only tokens of members of its organisation may.`,
      hint: 'Correct the name, give a token with the scope read:org (fine-grained: Members, read), or list the members in a file.',
    });
  }
  const path = resolve(folder, named);
  const file = relative(cwd, path);
  const text = await files.read(path);
  if (text !== null) return { file, list: readMembers(text) };
  throw new MinutebookError('document/missing', {
    message: `There is no file of members ${file}.`,
    why,
    hint: 'Correct the path, or make a file with a name or login on each line.',
  });
}
