import type { Setting } from './draft.ts';

/** How a repository names its minutes. */
export interface MinutesPattern {
  /** `meetings` */
  output: string;
  /** Below `output`: `{{date}}.md`, `security-wg/{{date}}.md`. */
  path: string;
  /** How many files are named so. */
  files: number;
  /** The newest of them, by its date. */
  newest: string;
}

/** Folders that repositories keep their minutes in. */
export const MINUTES_FOLDERS = [
  'meetings',
  'minutes',
  'meeting-minutes',
  'meeting-notes',
  'notes',
  'docs/meetings',
  'docs/minutes',
  'doc/meetings',
  'doc/minutes',
];

/** One day in a path; what has two, or one in another form, is no pattern. */
const DAY = /(?<!\d)(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/gu;

/**
 * How minutes are named in a folder, the commonest name first.
 * @param folder - One of `MINUTES_FOLDERS`.
 * @param files - Paths below it, with slashes.
 */
export function minutesPatterns(folder: string, files: readonly string[]): MinutesPattern[] {
  const found = new Map<string, { dates: string[]; newest: string }>();
  for (const file of [...files].sort()) {
    const days = file.match(DAY) ?? [];
    const [day] = days;
    const path = file.replace(DAY, '{{date}}');
    // A folder for each year cannot be told from the date alone.
    if (day === undefined || days.length > 1 || !/\.md$/u.test(path) || /(?:^|\/)\d{4}\//u.test(path))
      continue;
    const pattern = found.get(path) ?? { dates: [], newest: file };
    if (pattern.dates.every((other) => other < day)) pattern.newest = file;
    pattern.dates.push(day);
    found.set(path, pattern);
  }
  return [...found]
    .map(([path, { dates, newest }]) => ({
      output: folder,
      path,
      files: dates.length,
      newest: `${folder}/${newest}`,
    }))
    .sort((a, b) => b.files - a.files || (a.path < b.path ? -1 : 1));
}

/** The label that minutes say their agenda was made from: `Extracted from **tsc-agenda** labelled issues`. */
export function labelOfMinutes(text: string): string | null {
  return /\*\*([\w.-][\w. -]{0,80}agenda)\*\*\s+label/iu.exec(text)?.[1] ?? null;
}

/** Agenda labels among all labels, each once. */
export function agendaLabels(labels: readonly string[]): string[] {
  return [...new Set(labels.filter((label) => /[-_ ]agenda$/iu.test(label)))].sort();
}

/**
 * `output` and the paths of minutes, so that new minutes are kept where the old ones are. Groups share one `output`, so
 * only names in one folder count; what is the default anyway is left out.
 * @param ids - Of the groups.
 * @param patterns - The commonest first.
 */
export function minutesSettings(ids: readonly string[], patterns: readonly MinutesPattern[]): Setting[] {
  const settings: Setting[] = [];
  let folder: string | undefined;
  for (const id of ids) {
    const usable = patterns.filter(({ output }) => folder === undefined || output === folder);
    const named = usable.find(({ path }) => path.split(/[/_]|-(?=\{)/u).includes(id));
    const pattern = named ?? (ids.length === 1 ? usable[0] : undefined);
    if (pattern === undefined) continue;
    const origin = { place: { file: pattern.newest }, key: pattern.path };
    if (folder === undefined && pattern.output !== 'notes')
      settings.push({ path: ['output'], value: pattern.output, origin });
    folder = pattern.output;
    const path = named === undefined ? pattern.path : pattern.path.replace(id, '{{group}}');
    if (path !== '{{group}}/{{date}}.md')
      settings.push({ path: ['groups', id, 'minutes', 'path'], value: path, origin });
  }
  return settings;
}
