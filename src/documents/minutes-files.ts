import { extname, relative, resolve, sep } from 'node:path';
import { outputFolder } from '../config/folders.ts';
import { isMinutebookError } from '../errors/minutebook-error.ts';
import { documentNumber, numberInTitle } from '../model/document-number.ts';
import { type FiledDay, meetingKey } from '../model/meeting.ts';
import { fillPath, isPathPerMeeting, pathNames, pathReader } from '../model/path-template.ts';
import type { Deps, FileSystem } from '../ports/deps.ts';
import { titleIn, writtenDate } from '../read/minutes/written-date.ts';
import { type GroupPlace, minutesFolder } from './group-meeting.ts';
import { meetingSections } from './shared-minutes.ts';

/** A file of minutes, and the day of the meeting. */
export interface MinutesFile {
  /** Absolute. */
  path: string;
  /** From the path, or from the text when the path only has a number; null when neither contains it. */
  date: string | null;
  /** `08:00`, in UTC, when the day has several. */
  time?: string;
  /** The number of the meeting in the path, as written. */
  number: string | null;
  /** Whether the file contains other meetings as well. */
  shared?: true;
}

/** A file of minutes of a known day. */
export type DatedFile = MinutesFile & { date: string };

/** The minutes of a group, found by its path pattern, oldest first: one file per meeting, or one for several. */
export async function minutesFiles(place: GroupPlace, deps: Deps): Promise<MinutesFile[]> {
  const { config, group, out } = place;
  const output = outputFolder(config, out, deps);
  const read = pathReader(group.minutes.path, group.id);
  const paths = await deps.files.list(minutesFolder(place, deps), extname(group.minutes.path));
  const files = await Promise.all(
    paths.map(async (path): Promise<MinutesFile[]> => {
      const reading = read(relative(output, path).split(sep).join('/'));
      if (reading === null) return [];
      if (!isPathPerMeeting(group.minutes.path)) {
        const sections = meetingSections((await readableText(path, deps.files)) ?? '', path);
        return sections.map(({ date, time }) => ({
          path,
          date,
          number: null,
          shared: true,
          ...(time && { time }),
        }));
      }
      const { number, time } = reading;
      const date = reading.date ?? writtenDate((await readableText(path, deps.files)) ?? '');
      return [{ path, date, number, ...(time !== null && { time }) }];
    }),
  );
  return files.flat().sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The text of one of many files; null when it cannot be read. The error is reported where its content is needed. */
export async function readableText(path: string, files: FileSystem): Promise<string | null> {
  try {
    return await files.read(path);
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    return null;
  }
}

function keyOf({ date, number, ...rest }: MinutesFile): string {
  return date === null ? `0 ${(number ?? '').padStart(9, '0')}` : meetingKey({ ...rest, date });
}

/** The files of a group's minutes from before a meeting, oldest first. */
export async function filesBefore(place: GroupPlace, before: FiledDay, deps: Deps): Promise<DatedFile[]> {
  const files = await minutesFiles(place, deps);
  return files.filter(isDated).filter((entry) => meetingKey(entry) < meetingKey(before));
}

function isDated(file: MinutesFile): file is DatedFile {
  return file.date !== null;
}

/** The path of a meeting's minutes. Absolute. */
export async function minutesPath(place: GroupPlace, filed: FiledDay, deps: Deps): Promise<string> {
  const { config, group, out } = place;
  const isNumbered = pathNames(group.minutes.path).some(({ name }) => name === 'number');
  const number = isNumbered ? await numberOf(place, filed, deps) : undefined;
  const values = { ...filed, group: group.id, isTimed: filed.time !== undefined, number };
  return resolve(outputFolder(config, out, deps), fillPath(group.minutes.path, values));
}

/**
 * The number of a meeting, from the paths of the archive; without numbers there, from the titles of documents in its
 * folder.
 */
async function numberOf(place: GroupPlace, filed: FiledDay, deps: Deps): Promise<string> {
  const key = meetingKey(filed);
  const files = await minutesFiles(place, deps);
  if (files.length > 0) {
    const known = files.map((file) => ({
      key: isDated(file) ? meetingKey(file) : null,
      number: file.number,
    }));
    return documentNumber(known, key);
  }
  const paths = await deps.files.list(minutesFolder(place, deps), extname(place.group.minutes.path));
  const titled = await Promise.all(
    paths.map(async (path) => {
      const text = (await readableText(path, deps.files)) ?? '';
      return { key: writtenDate(text), number: numberInTitle(titleIn(text)) };
    }),
  );
  return documentNumber(
    titled.filter((each) => each.key !== key),
    key,
  );
}
