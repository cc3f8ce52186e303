import { relative, resolve } from 'node:path';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import type { Config } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import { instantiate } from '../template/fill/instantiate.ts';
import type { Template } from '../template/parse/parse-template.ts';
import { configFolder } from './folders.ts';
import { TEMPLATES, type TemplateKind } from './templates.ts';

/**
 * The text of a document: its template, filled with a view.
 * @param path - Of the user's own template, from the folder of the configuration; null for the built-in one.
 * @throws {MinutebookError} `template/…`, with the place in the template.
 */
export async function renderDocument(
  kind: TemplateKind,
  path: string | null,
  view: unknown,
  config: Config,
  deps: Pick<Deps, 'cwd' | 'files'>,
): Promise<string> {
  const template = await openTemplate(kind, path, config, deps);
  const { shape, target } = TEMPLATES[kind];
  return toMarkdown(instantiate(template, view, { shape, target }));
}

/**
 * Make sure that the user's own template can be filled, before anything is asked of the network.
 * @throws {MinutebookError} `template/…`, the first of what is wrong with it, with the place in the template.
 */
export async function requireTemplate(
  kind: TemplateKind,
  path: string | null,
  config: Config,
  deps: Pick<Deps, 'cwd' | 'files'>,
): Promise<void> {
  if (path === null) return;
  const { checkTemplate } = await import('../template/fill/check-template.ts');
  const [first] = checkTemplate(await openTemplate(kind, path, config, deps), TEMPLATES[kind].shape);
  if (first !== undefined) throw first;
}

/** Parse a template that the configuration names, or the built-in one. */
export async function openTemplate(
  kind: TemplateKind,
  path: string | null,
  config: Config,
  deps: Pick<Deps, 'cwd' | 'files'>,
): Promise<Template> {
  if (path === null) return TEMPLATES[kind].open();
  const absolute = resolve(configFolder(config, deps), path);
  const file = relative(deps.cwd, absolute);
  const source = await deps.files.read(absolute);
  if (source !== null) {
    const { parseTemplate } = await import('../template/parse/parse-template.ts');
    return parseTemplate(source, { file });
  }
  throw new MinutebookError('template/missing', {
    message: `There is no template ${file}.`,
    why: `templates.${kind} in the configuration names ${path}; paths there start from the folder of the configuration.`,
    hint: 'Correct the path, or leave it out to use the built-in template.',
  });
}
