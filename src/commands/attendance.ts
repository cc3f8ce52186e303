import { relative, resolve } from 'node:path';
import { configFolder } from '../config/folders.ts';
import { renderPage } from '../documents/memory/pages.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { attendanceOf, type Member } from '../memory/attendance.ts';
import { linksFrom } from '../memory/location.ts';
import { readMembers } from '../memory/read-members.ts';
import type { Attendance } from '../memory/schema.ts';
import { attendanceView } from '../memory/views.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import { firstDay } from '../schedule/since.ts';
import { type ArchiveRequest, archive } from './archive.ts';
import { findConfigPath, loadConfig } from './load-config.ts';
import type { Remembered } from './memory.ts';

export interface AttendanceRequest extends ArchiveRequest {
  /** `2023-02-16`, or how long ago, `P3M`; absent: all meetings. */
  since?: string;
  /** A file that lists members, from the working directory; absent: the one of the group's configuration. */
  members?: string;
}

/**
 * Who came to how many meetings. The rules of a group hold where its minutes alone are asked for. Members whom no minutes
 * know are warned of, with their line.
 * @throws {MinutebookError} as `archive` does, `usage/date`, and `document/missing` without the file of members.
 */
export async function attendance(
  { since, members: file, ...request }: AttendanceRequest,
  deps: Deps,
): Promise<Remembered<Attendance>> {
  const [read, ruled] = await Promise.all([archive(request, deps), ruledBy(request, deps)]);
  const { inactive = null, quorum = null } = ruled?.group.attendance ?? {};
  const members = await membersOf(file, ruled, deps);
  const { attendance: data, unknown } = attendanceOf(read, {
    since: since === undefined ? null : firstDay(since, deps.now),
    members: members?.list ?? null,
    inactive: inactive && { below: inactive.below, since: firstDay(inactive.of, deps.now) },
    quorum,
  });
  for (const { name, login, line } of unknown) {
    deps.reporter.warn(`no minutes have ${login ?? name}.`, { file: members?.file ?? '', line });
  }
  return { data, markdown: () => renderPage('attendance', attendanceView(data, linksFrom())) };
}

interface Ruled {
  config: Config;
  group: GroupConfig;
}

/** The one group whose minutes are asked for; null when it is none, or several. */
async function ruledBy({ subjects = [], ...location }: ArchiveRequest, deps: Deps): Promise<Ruled | null> {
  if (subjects.length > 1 || findConfigPath(location, deps) === null) return null;
  const config = await loadConfig(location, deps);
  const [subject] = subjects;
  const group =
    subject === undefined && config.groups.length === 1
      ? config.groups[0]
      : config.groups.find(({ id }) => id === subject);
  return group === undefined ? null : { config, group };
}

async function membersOf(
  named: string | undefined,
  ruled: Ruled | null,
  { cwd, files }: Deps,
): Promise<{ file: string; list: Member[] } | null> {
  const configured = ruled?.group.attendance.members ?? null;
  if (named === undefined && (ruled === null || configured === null)) return null;
  const path =
    named !== undefined || ruled === null || configured === null
      ? resolve(cwd, named ?? '')
      : resolve(configFolder(ruled.config, { cwd }), configured);
  const file = relative(cwd, path);
  const text = await files.read(path);
  if (text !== null) return { file, list: readMembers(text) };
  throw new MinutebookError('document/missing', {
    message: `There is no file of members ${file}.`,
    why: named === undefined ? 'attendance.members in the configuration names it.' : '--members names it.',
    hint: 'Correct the path, or make a file with a name or login on each line.',
  });
}
