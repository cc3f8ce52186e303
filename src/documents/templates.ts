/// <reference path="./markdown-files.d.ts" />

import { relative, resolve, sep } from 'node:path';
import { configPaths, placeIn } from '../config/config-paths.ts';
import { configFolder } from '../config/folders.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { TextTarget } from '../markdown/text/quiet.ts';
import type { Config } from '../model/config.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Deps } from '../ports/deps.ts';
import type { ViewShape } from '../template/fill/view-shape.ts';
import type { Template } from '../template/parse/parse-template.ts';
import type { PartialSource } from '../template/parse/token.ts';
import { meetingShape, rollupShape, updateShape } from './template-shapes.ts';

/** The kinds of templates: the documents, and the update of a long period. */
export type TemplateKind = DocumentKind | 'rollup';

/** The built-in template of a kind, and the data that every template of this kind can use. */
interface BuiltIn {
  file: string;
  /** Loads the template, which was parsed at build time. */
  open(): Promise<Template>;
  shape: ViewShape;
  /** The target of documents of this kind. */
  target: TextTarget;
}

export const TEMPLATES: Readonly<Record<TemplateKind, BuiltIn>> = {
  agenda: {
    file: 'templates/agenda.md',
    open: async () => (await import('../../templates/agenda.md')).default(),
    shape: meetingShape,
    target: 'conversation',
  },
  minutes: {
    file: 'templates/minutes.md',
    open: async () => (await import('../../templates/minutes.md')).default(),
    shape: meetingShape,
    target: 'file',
  },
  update: {
    file: 'templates/update.md',
    open: async () => (await import('../../templates/update.md')).default(),
    shape: updateShape,
    target: 'file',
  },
  rollup: {
    file: 'templates/update-rollup.md',
    open: async () => (await import('../../templates/update-rollup.md')).default(),
    shape: rollupShape,
    target: 'file',
  },
};

/** The minutes of `preset: nodejs`, which earlier versions wrote for every group. */
export const SEED_MINUTES: BuiltIn = {
  ...TEMPLATES.minutes,
  file: 'templates/nodejs-minutes.md',
  open: async () => (await import('../../templates/nodejs-minutes.md')).default(),
};

/**
 * Ensures that a custom template can be filled, before any network request.
 * @throws {MinutebookError} `template/…` for its first problem, with the location in the template.
 */
export async function requireTemplate(
  kind: TemplateKind,
  path: string | null,
  config: Config,
  deps: Deps,
): Promise<void> {
  if (path === null) return;
  const { checkTemplate } = await import('../template/fill/check-template.ts');
  const [first] = checkTemplate(await openTemplate(kind, path, config, deps), TEMPLATES[kind].shape);
  if (first !== undefined) throw first;
}

/** The names that custom templates use; the built-in ones need no additional facts. */
export async function namesUsed(
  templates: Readonly<Partial<Record<TemplateKind, string | null>>>,
  config: Config,
  deps: Deps,
): Promise<Set<string>> {
  const { namesIn } = await import('../template/fill/names-in.ts');
  const own = (Object.keys(templates) as TemplateKind[]).map((kind) => ({
    kind,
    path: templates[kind] ?? null,
  }));
  const names = await Promise.all(
    own.map(async ({ kind, path }) =>
      path === null ? [] : [...namesIn((await openTemplate(kind, path, config, deps)).outline)],
    ),
  );
  return new Set(names.flat());
}

/**
 * The partials of custom templates, `{{> name}}`: `templates/partials/name.md` below the folder of the configuration.
 */
async function readPartials(config: Config, deps: Deps): Promise<Record<string, PartialSource>> {
  const folder = resolve(configFolder(config, deps), 'templates/partials');
  const paths = await deps.files.list(folder, '.md');
  const partials = await Promise.all(
    paths.map(async (path) => {
      const name = relative(folder, path).split(sep).join('/').replace(/\.md$/u, '');
      return [name, { source: (await deps.files.read(path)) ?? '', file: relative(deps.cwd, path) }] as const;
    }),
  );
  return Object.fromEntries(partials);
}

/** Parses a template of the configuration, or opens the built-in one. */
export async function openTemplate(
  kind: TemplateKind,
  path: string | null,
  config: Config,
  deps: Deps,
): Promise<Template> {
  if (path === null) return TEMPLATES[kind].open();
  const absolute = resolve(configFolder(config, deps), path);
  const file = relative(deps.cwd, absolute);
  const source = await deps.files.read(absolute);
  if (source !== null) {
    const { parseTemplate } = await import('../template/parse/parse-template.ts');
    return parseTemplate(source, { file, partials: await readPartials(config, deps) });
  }
  const named = configPaths(config).find(
    ({ key, path: other }) => other === path && key.at(-2) === 'templates' && key.at(-1) === kind,
  );
  throw new MinutebookError(
    'template/missing',
    {
      message: `There is no template ${file}.`,
      why: `templates.${kind} in the configuration names ${path}; paths there start from the folder of the configuration.`,
      hint: 'Correct the path, leave it out to use the built-in template, or let minutebook init --templates write that one.',
    },
    named === undefined ? {} : placeIn(config, named.key, deps),
  );
}
