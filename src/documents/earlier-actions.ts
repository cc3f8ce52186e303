import { relative, sep } from 'node:path';
import { isMinutebookError } from '../errors/minutebook-error.ts';
import { actionsOf, openActions } from '../memory/actions.ts';
import { groupBy } from '../merge/group-by.ts';
import type { FileSystem } from '../ports/deps.ts';
import { archiveFile } from '../read/archive/archive-file.ts';
import type { ArchiveFile } from '../read/archive/schema.ts';

/** An action that nobody has said to be done. */
interface EarlierAction {
  text: string;
  /** `2023-02-16`, of the meeting that it is from. */
  date: string;
  /** Its minutes, as a path from those of the meeting, with slashes. */
  file: string;
}

/**
 * Every action of a group's earlier minutes that is open, however long ago it was, the newest first.
 * @param earlier - Files of minutes and their dates.
 * @param folder - Of the minutes of the meeting that is prepared. Absolute.
 * @param register - The group's register of actions, null without one.
 */
export async function earlierActions(
  earlier: readonly { path: string; date: string; shared?: true }[],
  folder: string,
  disk: FileSystem,
  register: string | null = null,
): Promise<EarlierAction[]> {
  const files: ArchiveFile[] = [];
  for (const meetings of groupBy(earlier, ({ path }) => path).values()) {
    const [{ path, date, shared = false }] = meetings;
    const file = relative(folder, path).split(sep).join('/');
    const days = new Set<string | null>(meetings.map((each) => each.date));
    for (const read of await readable(path, file, shared ? null : date, disk)) {
      files.push(shared ? { ...read, meetings: read.meetings.filter((each) => days.has(each.date)) } : read);
    }
  }
  return openActions(actionsOf({ files }, register))
    .map(({ text, since, path }) => ({ text, date: since ?? '', file: path }))
    .toReversed();
}

/** What cannot be read was told about where the notes were looked for. */
async function readable(
  path: string,
  file: string,
  date: string | null,
  disk: Pick<FileSystem, 'read'>,
): Promise<ArchiveFile[]> {
  try {
    const text = await disk.read(path);
    return text === null ? [] : [archiveFile(file, text, date, date === null)];
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    return [];
  }
}
