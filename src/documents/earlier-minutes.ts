import { dirname, extname, relative, resolve, sep } from 'node:path';
import type { MeetingFacts } from '../compose/meeting/meeting-view.ts';
import { outputFolder } from '../config/folders.ts';
import { isMinutebookError } from '../errors/minutebook-error.ts';
import type { Config, GroupConfig } from '../model/config.ts';
import type { Minutes } from '../model/minutes.ts';
import { fillPath, pathReader } from '../model/path-template.ts';
import type { Deps } from '../ports/deps.ts';
import { lastNotes, recentPeople } from '../read/minutes/carry.ts';
import { readMinutes } from '../read/minutes/read-minutes.ts';
import { earlierActions } from './earlier-actions.ts';

/** Nobody remembers more; of a weekly meeting it is half a year. */
const MOST = 26;

/** Where the minutes of a meeting are kept. Absolute. */
export function minutesPath(
  config: Config,
  group: GroupConfig,
  date: string,
  out: string | undefined,
  deps: Deps,
): string {
  return resolve(outputFolder(config, out, deps), fillPath(group.minutes.path, { group: group.id, date }));
}

/**
 * A group's minutes from before a meeting, the newest ones, read. Their `file` is the path from the minutes of
 * that meeting, with slashes. Files that cannot be read are told about and left out.
 * @param before - `2023-02-16`, exclusive.
 */
export async function earlierMinutes(
  config: Config,
  group: GroupConfig,
  before: string,
  out: string | undefined,
  deps: Deps,
): Promise<Minutes[]> {
  const here = dirname(minutesPath(config, group, before, out, deps));
  const dated = (await minutesFiles(config, group, out, deps))
    .filter(({ date }) => date < before)
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, MOST);
  const read = await Promise.all(
    dated.map(async ({ path, date }) => {
      const file = relative(here, path).split(sep).join('/');
      const minutes = await readable(path, file, deps);
      return minutes.map((each) => renamedIn(each, date, config));
    }),
  );
  return read.flat();
}

/** The files of a group's minutes, by the group's pattern of paths; absolute, oldest first. */
export async function minutesFiles(
  config: Config,
  group: GroupConfig,
  out: string | undefined,
  deps: Deps,
): Promise<{ path: string; date: string }[]> {
  const output = outputFolder(config, out, deps);
  const template = group.minutes.path.replace(/\{\{\s*group\s*\}\}/gu, group.id);
  const fixed = template.slice(0, `${template}{{`.indexOf('{{'));
  const folder = resolve(output, dirname(`${fixed}x`));
  const read = pathReader(group.minutes.path, group.id);
  const paths = await deps.files.list(folder, extname(template));
  return paths
    .flatMap((path) => {
      const date = read(relative(output, path).split(sep).join('/'))?.date ?? null;
      return date === null ? [] : [{ path, date }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

async function readable(path: string, file: string, { files, reporter }: Deps): Promise<Minutes[]> {
  try {
    const text = await files.read(path);
    return text === null ? [] : [readMinutes(text, { file })];
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    reporter.warn(`${file}: ${error.message}`);
    return [];
  }
}

/** Minutes under the date of their file, with the present names of repositories. */
function renamedIn(minutes: Minutes, date: string, { renamed }: Pick<Config, 'renamed'>): Minutes {
  const names = new Map(Object.entries(renamed).map(([old, name]) => [old.toLowerCase(), name]));
  const items = minutes.items.map((item) => {
    return { ...item, repository: names.get(item.repository.toLowerCase()) ?? item.repository };
  });
  return { ...minutes, date, items };
}

/** Who came to one of so many meetings is likely to come again. */
const MEETINGS = 3;

/**
 * A meeting's facts with what its scribe wants from earlier minutes: who is likely to come and, when the group
 * carries them over, the last notes on each item and the open actions.
 */
export async function withScribeFacts(
  facts: MeetingFacts,
  { filed }: { filed: string },
  config: Config,
  out: string | undefined,
  deps: Deps,
): Promise<MeetingFacts> {
  const { group, occurrence, lists } = facts;
  // The meeting's own minutes are no earlier ones, although they may have an earlier date.
  const before = filed < occurrence.date ? filed : occurrence.date;
  const archive = await earlierMinutes(config, group, before, out, deps);
  const people = recentPeople(archive, MEETINGS).map(({ name, login }) => ({ name, login }));
  if (!group.minutes.carry) return { ...facts, people };
  const listed = lists.flatMap(({ items }) => items);
  const earlier = (await minutesFiles(config, group, out, deps)).filter(({ date }) => date < before);
  const here = dirname(minutesPath(config, group, before, out, deps));
  const actions = await earlierActions(earlier, here, deps);
  return { ...facts, people, carried: { items: lastNotes(archive, listed), actions } };
}
