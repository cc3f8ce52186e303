import { basename, extname, relative, resolve, sep } from 'node:path';
import { actionsRegister, type GroupPlace } from '../documents/group-meeting.ts';
import { minutesFiles } from '../documents/minutes-files.ts';
import { isMinutebookError, MinutebookError } from '../errors/minutebook-error.ts';
import { nearest } from '../errors/nearest.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import { archiveFile } from '../read/archive/archive-file.ts';
import type { Archive, ArchiveFile } from '../read/archive/schema.ts';
import { type ConfigLocation, findConfigPath, loadConfig } from './load-config.ts';

export interface ArchiveRequest extends ConfigLocation {
  /** Ids of groups, files and folders; none: the minutes of all groups. */
  subjects?: readonly string[];
  /** Selects files by their text; absent: all. */
  wants?: (text: string) => boolean;
  /** Reads a file. Default: `archiveFile`. */
  readFile?: typeof archiveFile;
  /** The number of newest files to read per group; absent: all. */
  newest?: number;
}

type Reading = Pick<ArchiveRequest, 'wants' | 'readFile' | 'newest'>;

interface Source {
  /** Absolute. */
  path: string;
  /** The date that a group's path pattern finds; null without one. */
  date: string | null;
  /** Whether the pattern stores several meetings in one file. */
  shared?: boolean;
}

/**
 * Reads minutes: those of groups, or any files. Files and folders need no configuration. A file that cannot be read is
 * skipped with a warning.
 * @throws {MinutebookError} `document/missing` for a subject that is neither a file, nor a folder, nor a group.
 */
export async function archive(request: ArchiveRequest, deps: Deps): Promise<Archive> {
  const read = await archives(request, deps);
  const files = read.flatMap((each) => each.files);
  return { files: [...new Map(files.map((file) => [file.path, file])).values()] };
}

/**
 * Reads minutes separately for each group, since actions and decisions of groups are unrelated. Files and folders that
 * are named together count as one group.
 * @throws {MinutebookError} as `archive` does.
 */
export async function archives(
  { subjects = [], ...request }: ArchiveRequest,
  deps: Deps,
): Promise<GroupArchive[]> {
  const named = await Promise.all(subjects.map((subject) => sourcesAt(subject, deps)));
  const needed = subjects.length === 0 || named.some((sources) => sources === null);
  const config = needed ? await configFor(subjects, request, deps) : null;
  const groups =
    subjects.length === 0
      ? (config?.groups ?? [])
      : subjects.filter((_, index) => named[index] === null).map((subject) => groupOf(subject, config));
  const files = named.flatMap((found) => found ?? []);
  const ofFiles =
    files.length === 0
      ? []
      : [{ ...(await readSources(unique(files), deps, request)), register: null, older: 0 }];
  if (config === null) return ofFiles;
  const ofGroups = await Promise.all(
    [...new Set(groups)].map((group) => archiveOf({ config, group }, deps, request)),
  );
  return [...ofFiles, ...ofGroups];
}

export interface GroupArchive extends Archive {
  /** The text of the group's register of actions, in which people tick actions as done; null when there is none. */
  register: string | null;
  /** The number of older files that were left out. */
  older: number;
}

export async function archiveOf(place: GroupPlace, deps: Deps, reading: Reading = {}): Promise<GroupArchive> {
  const found = await minutesFiles(place, deps);
  const all = unique(found.map((file) => (file.shared ? { ...file, date: null } : file)));
  const sources = reading.newest === undefined ? all : all.slice(-reading.newest);
  const [read, register] = await Promise.all([
    readSources(sources, deps, reading),
    actionsRegister(place, deps),
  ]);
  return { ...read, register, older: all.length - sources.length };
}

async function readSources(sources: readonly Source[], deps: Deps, reading: Reading): Promise<Archive> {
  const files: ArchiveFile[] = [];
  for (const source of sources) files.push(...(await readSource(source, deps, reading)));
  return { files };
}

/** The files at a path; null when nothing exists there. */
async function sourcesAt(subject: string, { cwd, files }: Deps): Promise<Source[] | null> {
  const path = resolve(cwd, subject);
  if (!files.exists(path)) return null;
  const below = await files.list(path, '.md');
  if (below.length > 0 || extname(path) === '') {
    const minutes = below.filter((file) => !/^(?:actions|decisions|items)\.md$/u.test(basename(file)));
    return minutes.map((file) => ({ path: file, date: null }));
  }
  return [{ path, date: null }];
}

async function configFor(
  subjects: readonly string[],
  location: ConfigLocation,
  deps: Deps,
): Promise<Config | null> {
  if (subjects.length > 0 && findConfigPath(location, deps) === null) return null;
  return loadConfig(location, deps);
}

function groupOf(subject: string, config: Config | null): GroupConfig {
  const group = config?.groups.find(({ id }) => id === subject);
  if (group !== undefined) return group;
  const ids = config?.groups.map(({ id }) => id) ?? [];
  const near = nearest(subject, ids);
  throw new MinutebookError('document/missing', {
    message: `There is no file, folder or group ${subject}.`,
    why: ids.length === 0 ? 'No configuration names a group.' : `The groups are ${ids.join(', ')}.`,
    hint: near === undefined ? 'Correct the path.' : `Did you mean ${near}?`,
  });
}

function unique(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.path, source])).values()];
}

async function readSource(
  { path, date, shared = false }: Source,
  { cwd, files, reporter }: Deps,
  { wants = () => true, readFile = archiveFile }: Reading,
): Promise<ArchiveFile[]> {
  const file = relative(cwd, path).split(sep).join('/');
  try {
    const text = await files.read(path);
    if (text === null || !wants(text)) return [];
    return [readFile(file, text, date, shared)];
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    reporter.warn(error.message, { file });
    return [];
  }
}
