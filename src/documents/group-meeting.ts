import { dirname, join, resolve } from 'node:path';
import { locationOfKey } from '../config/config-paths.ts';
import { outputFolder } from '../config/folders.ts';
import type { Config, GroupConfig, Register } from '../model/config.ts';
import type { Occurrence } from '../model/meeting.ts';
import type { Deps } from '../ports/deps.ts';
import type { IssueTracker } from '../ports/issue-tracker.ts';
import type { ArchiveFile } from '../read/archive/schema.ts';
import type { Series } from '../schedule/series.ts';
import type { FilesBeside } from '../sync/commit-target.ts';

/** A group and the folder of its documents, when it is not the configured one. */
export interface GroupPlace {
  config: Config;
  group: GroupConfig;
  out?: string | undefined;
}

/** A meeting of a group: the context that all its documents share. */
export interface Meeting extends GroupPlace {
  occurrence: Occurrence;
  /** The series of the meeting; null without a schedule. */
  series: Series | null;
  /**
   * The registers that a commit of its minutes updates.
   * @param minutes - Reads the text of their file.
   */
  registers?: ((minutes: (text: string) => ArchiveFile) => FilesBeside) | undefined;
}

/** The folder that contains all minutes of a group, directly or in subfolders. Absolute. */
export function minutesFolder({ config, group, out }: GroupPlace, deps: Deps): string {
  const template = group.minutes.path.replace(/\{\{\s*group\s*\}\}/gu, group.id);
  const fixed = template.slice(0, `${template}{{`.indexOf('{{'));
  return resolve(outputFolder(config, out, deps), dirname(`${fixed}x`));
}

/** The path of a register of a group. Absolute. */
export function registerPath(place: GroupPlace, register: Register, deps: Deps): string {
  return join(minutesFolder(place, deps), `${register}.md`);
}

/** The text of the group's register of actions, in which people tick actions as done; null when there is none. */
export async function actionsRegister(place: GroupPlace, deps: Deps): Promise<string | null> {
  if (!place.group.minutes.registers.includes('actions')) return null;
  return deps.files.read(registerPath(place, 'actions', deps));
}

/** Where the agendas of a group are stored: among the issues of its repository, or its discussions. */
export function trackerOf({ config, group }: GroupPlace, deps: Deps): Promise<IssueTracker> {
  const { discussion } = group.meeting;
  if (discussion === null) return deps.openTracker();
  const place = locationOfKey(config, `groups.${group.id}.meeting.discussion.category`, deps);
  return deps.openTracker({ category: discussion.category, ...(place && { place }) });
}
