import { dirname, join, relative, resolve } from 'node:path';
import { TEMPLATE_KINDS, TEMPLATES } from '../documents/templates.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { Deps } from '../ports/deps.ts';
import type { Change } from '../sync/target.ts';

export interface TemplatesRequest {
  /** The configuration, from the working directory: the templates are written next to it. */
  file?: string;
  /** Replace existing files. */
  force: boolean;
  /** False: write nothing. */
  write: boolean;
}

/**
 * Writes the built-in templates into a folder next to the configuration, as a basis for custom ones.
 * @throws {MinutebookError} `config/exists` when another file exists and `force` was not given.
 */
export async function initTemplates(
  { file = 'minutebook.yml', force, write }: TemplatesRequest,
  { cwd, files }: Deps,
): Promise<{ files: Change[]; next: string[] }> {
  const folder = dirname(resolve(cwd, file));
  const planned = await Promise.all(
    TEMPLATE_KINDS.map(async ({ kind, key }) => {
      const { file: named, load } = TEMPLATES[kind];
      const path = join(folder, named);
      const change: Change = {
        target: relative(cwd, path),
        before: await files.read(path),
        after: (await load()).source,
      };
      return { key, path, change, named };
    }),
  );
  const changed = planned.filter(({ change }) => change.before !== change.after);
  const inTheWay = changed.find(({ change }) => change.before !== null);
  if (inTheWay !== undefined && write && !force) {
    throw new MinutebookError('config/exists', {
      message: `${inTheWay.change.target} is there already.`,
      why: 'It is not the built-in template, and your work is not overwritten.',
      hint: 'See the difference with --dry-run, or replace it with --force.',
    });
  }
  if (write) for (const { path, change } of changed) await files.write(path, change.after);
  return {
    files: planned.map(({ change }) => change),
    next: [
      ...planned.map(({ key, named }) => `name it when it is yours: ${key}: ${named}`),
      'delete those that you leave as they are, so that they follow the program',
    ],
  };
}
