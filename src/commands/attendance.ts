import { findMembers, membersOf } from '../documents/members.ts';
import { renderPage } from '../documents/pages.ts';
import { attendanceOf } from '../memory/attendance.ts';
import { linksFrom } from '../memory/location.ts';
import type { Attendance } from '../memory/schema.ts';
import { attendanceView } from '../memory/views.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import { firstDay } from '../schedule/instant.ts';
import { type ArchiveRequest, archive } from './archive.ts';
import { findConfigPath, loadConfig } from './load-config.ts';
import type { Remembered } from './memory.ts';

export interface AttendanceRequest extends ArchiveRequest {
  /** `2023-02-16`, or a duration back from now, `P3M`; absent: all meetings. */
  since?: string;
  /**
   * A file that lists members, from the working directory, or `@org/team`; absent: the one in the group's
   * configuration.
   */
  members?: string;
}

/**
 * Counts who was present at how many meetings. The rules of a group apply only when it is the only subject. Members who
 * are not in any minutes are reported as warnings, with their line.
 * @throws {MinutebookError} as `archive` and `findMembers` do, and `usage/date`.
 */
export async function attendance(
  { since, members: named, ...request }: AttendanceRequest,
  deps: Deps,
): Promise<Remembered<Attendance>> {
  const [read, ruled] = await Promise.all([archive(request, deps), ruledBy(request, deps)]);
  const { inactive = null, quorum = null } = ruled?.group.attendance ?? {};
  const members =
    named !== undefined
      ? await findMembers(named, { folder: deps.cwd, why: '--members names it.' }, deps)
      : ruled && (await membersOf(ruled.config, ruled.group, deps));
  const { attendance: data, unknown } = attendanceOf(read, {
    since: since === undefined ? null : firstDay(since, deps.now),
    members: members?.list ?? null,
    inactive: inactive && { below: inactive.below, since: firstDay(inactive.of, deps.now) },
    quorum,
  });
  const file = members?.file ?? null;
  // The logins of a team cannot be misspelt.
  for (const { name, login, line } of file === null ? [] : unknown) {
    deps.reporter.warn(`no minutes have ${login ?? name}.`, { file: file ?? '', line });
  }
  return { data, markdown: () => renderPage('attendance', attendanceView(data, linksFrom())) };
}

interface Ruled {
  config: Config;
  group: GroupConfig;
}

/** The group that is the only subject; null when there is none or several. */
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
