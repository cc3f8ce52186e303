import { join, relative, resolve } from 'node:path';
import {
  agendaLabels,
  labelOfMinutes,
  MINUTES_FOLDERS,
  type MinutesPattern,
  minutesPatterns,
} from '../init/minutes-files.ts';
import type { Deps } from '../ports/deps.ts';
import type { Source } from '../ports/source.ts';

/** How minutes that are there already are named, the commonest name first, and the label that they mention. */
export async function minutesFacts(
  folder: string,
  { files }: Pick<Deps, 'files'>,
): Promise<{ patterns: MinutesPattern[]; label: string | null }> {
  const found = await Promise.all(
    MINUTES_FOLDERS.map(async (name) => {
      const paths = await files.list(resolve(folder, name), '.md');
      return minutesPatterns(
        name,
        paths.map((path) => relative(join(folder, name), path).replaceAll('\\', '/')),
      );
    }),
  );
  const patterns = found.flat().sort((a, b) => b.files - a.files);
  const [first] = patterns;
  const newest = first === undefined ? null : await files.read(resolve(folder, first.newest));
  return { patterns, label: newest === null ? null : labelOfMinutes(newest) };
}

/**
 * The agenda labels that a repository or its owner has. What GitHub does not say is not worth failing for: then there
 * are none, and a note says why.
 */
export async function labelFacts(
  repository: string,
  openSource: (() => Promise<Source>) | null,
  { reporter }: Pick<Deps, 'reporter'>,
): Promise<string[]> {
  if (openSource === null) return [];
  reporter.progress(`Looking for agenda labels in ${repository}`);
  try {
    const source = await openSource();
    const [facts] = await source.labels(['agenda'], [repository]);
    return agendaLabels(facts?.others ?? []);
  } catch (error) {
    reporter.note(`no labels from GitHub: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}
