import { join, relative, resolve } from 'node:path';
import { readableText } from '../documents/minutes-files.ts';
import { meetingSections } from '../documents/shared-minutes.ts';
import { isMinutebookError } from '../errors/minutebook-error.ts';
import { type ArchiveFacts, factsOfArchive } from '../init/learn/archive-facts.ts';
import type { ReadMinutes } from '../init/learn/people.ts';
import { MINUTES_FOLDERS, type MinutesPattern } from '../init/minutes-files.ts';
import { isPathPerMeeting, pathReader } from '../model/path-template.ts';
import type { Deps } from '../ports/deps.ts';
import { inferPaths } from '../read/archive/infer-path.ts';
import { readMinutes } from '../read/minutes/read-minutes.ts';
import { writtenDate } from '../read/minutes/written-date.ts';

/** Existing minutes. */
export interface FoundArchive {
  /** Their file name patterns, the most common first; none when they are outside of the configuration's folder. */
  patterns: MinutesPattern[];
  facts: ArchiveFacts;
}

/** A single file for all meetings. */
const SINGLE = /^[^\d]*(?:minutes|meetings?|notes)[^\d/]*\.md$/iu;

/** The number of newest minutes to read: older ones are no longer representative. */
const NEWEST = 12;

/**
 * Finds minutes below a folder, in the usual folders or anywhere, and the facts they contain about their group.
 * @param folder - The folder of the configuration, absolute.
 * @param from - A folder given by the user.
 * @param clone - The repository of the folder, if known.
 * @returns Null when there are none.
 */
export async function findArchive(
  folder: string,
  from: string | undefined,
  clone: string | null,
  deps: Deps,
): Promise<FoundArchive | null> {
  const places =
    from === undefined ? MINUTES_FOLDERS.map((name) => join(folder, name)) : [resolve(deps.cwd, from)];
  const found = (await Promise.all(places.map((place) => patternsBelow(place, folder, deps)))).flat();
  const anywhere = found.length > 0 || from !== undefined ? found : await patternsBelow(folder, folder, deps);
  const [best] = anywhere.sort((a, b) => b.files.length - a.files.length);
  if (best === undefined) return null;
  deps.reporter.progress(`Reading the newest of ${best.files.length} minutes`);
  const newest = [...best.files].sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, NEWEST);
  const read = await Promise.all(
    [...new Set(newest.map(({ path }) => path))].map((path) => readFile(path, deps)),
  );
  const facts = factsOfArchive(
    read.flatMap((each) => each ?? []),
    best.files.map(({ date }) => date),
    clone,
  );
  const patterns = anywhere.flatMap(({ pattern }) => pattern ?? []);
  return { patterns, facts };
}

interface DatedFiles {
  /** Null outside of the configuration's folder, where new minutes cannot be stored. */
  pattern: MinutesPattern | null;
  files: { path: string; date: string }[];
}

/** Minutes below a folder, grouped by file name pattern. */
async function patternsBelow(place: string, folder: string, { files }: Deps): Promise<DatedFiles[]> {
  const paths = (await files.list(place, '.md'))
    .map((path) => relative(place, path).replaceAll('\\', '/'))
    .filter((path) => !/(?:^|\/)(?:node_modules|\.[^/]*)\//u.test(path));
  const single = paths.filter((path) => SINGLE.test(path)).map((path) => ({ path, newest: path }));
  const patterns = [...inferPaths(paths), ...single].map(async ({ path, newest }): Promise<DatedFiles[]> => {
    const read = pathReader(path, '');
    const found = paths.map(async (file) => {
      const reading = read(file);
      if (reading === null) return [];
      const at = join(place, file);
      if (reading.date !== null) return [{ path: at, date: reading.date }];
      const text = (await readableText(at, files)) ?? '';
      if (!isPathPerMeeting(path)) {
        const sections = meetingSections(text, at);
        return sections.length > 1 ? sections.map(({ date }) => ({ path: at, date })) : [];
      }
      // The date of a file that is named by number is in its text.
      const date = writtenDate(text);
      return date === null ? [] : [{ path: at, date }];
    });
    const dated = (await Promise.all(found)).flat();
    if (dated.length === 0) return [];
    // Without a given folder, the constant part of the path is the folder of the minutes.
    const [, below = '', name = path] = place === folder ? (/^((?:[^{/]+\/)*)(.*)$/u.exec(path) ?? []) : [];
    const output = relative(folder, join(place, below)).replaceAll('\\', '/');
    const pattern = { output: output === '' ? '.' : output, path: name, files: dated.length };
    const isOutside = output.startsWith('..');
    return [
      {
        pattern: isOutside ? null : { ...pattern, newest: relative(folder, join(place, newest)) },
        files: dated,
      },
    ];
  });
  return (await Promise.all(patterns)).flat();
}

async function readFile(path: string, { cwd, files }: Deps): Promise<ReadMinutes | null> {
  const text = await readableText(path, files);
  if (text === null) return null;
  try {
    return { text, minutes: readMinutes(text, { file: relative(cwd, path) }) };
  } catch (error) {
    if (isMinutebookError(error)) return null;
    throw error;
  }
}
