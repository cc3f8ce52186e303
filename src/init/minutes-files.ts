import type { Setting } from './draft.ts';

/** How a repository names its minutes. */
export interface MinutesPattern {
  /** `meetings` */
  output: string;
  /** Below `output`: `{{date}}.md`, `{{year}}/{{date}}.md`. */
  path: string;
  /** How many files are named so. */
  files: number;
  /** The newest of them, by its date, from the folder of the configuration. */
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
