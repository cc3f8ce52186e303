import type { Setting } from './draft.ts';

/** The file name pattern of a repository's minutes. */
export interface MinutesPattern {
  /** `meetings` */
  output: string;
  /** Below `output`: `{{date}}.md`, `{{year}}/{{date}}.md`. */
  path: string;
  files: number;
  /** The newest of these files, by date, relative to the folder of the configuration. */
  newest: string;
}

/** Folders in which repositories commonly keep their minutes. */
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

/** The agenda labels among all labels, without duplicates. */
export function agendaLabels(labels: readonly string[]): string[] {
  return [...new Set(labels.filter((label) => /[-_ ]agenda$/iu.test(label)))].sort();
}

/**
 * The settings of `output` and the paths of minutes, so that new minutes are stored next to the old ones. Groups share
 * one `output`, so only patterns in one folder count; defaults are omitted.
 * @param ids - The ids of the groups.
 * @param patterns - The most common first.
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
