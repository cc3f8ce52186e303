/// <reference path="./markdown-files.d.ts" />

import { relative, resolve, sep } from 'node:path';
import { configPaths, locatedAt } from '../config/config-paths.ts';
import { configFolder } from '../config/folders.ts';
import type { KeyPath } from '../config/problem.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import type { TextTarget } from '../markdown/text/quiet.ts';
import type { Config } from '../model/config.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Deps } from '../ports/deps.ts';
import { checkTemplate } from '../template/fill/check-template.ts';
import { namesIn } from '../template/fill/names-in.ts';
import type { ViewShape } from '../template/fill/view-shape.ts';
import { parseTemplate, type Template } from '../template/parse/parse-template.ts';
import type { PartialSource } from '../template/parse/token.ts';
import { meetingShape, rollupShape, updateShape } from './template-shapes.ts';

/** The kinds of templates: the documents, and the update of a long period. */
export type TemplateKind = DocumentKind | 'rollup';

/** A built-in template, and the data that every template of its kind can use. */
interface BuiltIn {
  file: string;
  /** Loads the template, which was parsed at build time, and its source. */
  load(): Promise<{ default(): Template; source: string }>;
  /** What names a custom template of this kind in the configuration, under `templates`. */
  owner: 'groups' | 'roles';
  shape: ViewShape;
  /** The target of documents of this kind. */
  target: TextTarget;
}

export const TEMPLATES: Readonly<Record<TemplateKind, BuiltIn>> = {
  agenda: {
    file: 'templates/agenda.md',
    load: () => import('../../templates/agenda.md'),
    owner: 'groups',
    shape: meetingShape,
    target: 'conversation',
  },
  minutes: {
    file: 'templates/minutes.md',
    load: () => import('../../templates/minutes.md'),
    owner: 'groups',
    shape: meetingShape,
    target: 'file',
  },
  update: {
    file: 'templates/update.md',
    load: () => import('../../templates/update.md'),
    owner: 'roles',
    shape: updateShape,
    target: 'file',
  },
  rollup: {
    file: 'templates/update-rollup.md',
    load: () => import('../../templates/update-rollup.md'),
    owner: 'roles',
    shape: rollupShape,
    target: 'file',
  },
};

/** The minutes of `preset: nodejs`, which earlier versions wrote for every group. */
export const SEED_MINUTES: BuiltIn = {
  ...TEMPLATES.minutes,
  file: 'templates/nodejs-minutes.md',
  load: () => import('../../templates/nodejs-minutes.md'),
};

/** The kinds of templates, each with the key that names a custom one: `groups.<id>.templates.agenda`. */
export const TEMPLATE_KINDS = (Object.keys(TEMPLATES) as TemplateKind[]).map((kind) => ({
  kind,
  key: `${TEMPLATES[kind].owner}.<id>.templates.${kind}`,
}));

/** The custom templates that the configuration names, each path of a kind once. */
export function customTemplates(config: Config): { kind: TemplateKind; path: string; key: KeyPath }[] {
  const named = configPaths(config).flatMap(({ key, path }) =>
    key.at(-2) === 'templates' ? [{ kind: key.at(-1) as TemplateKind, path, key }] : [],
  );
  return named.filter(
    ({ kind, path }, at) => named.findIndex((other) => other.kind === kind && other.path === path) === at,
  );
}

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
  const [first] = checkTemplate(await openTemplate(kind, path, config, deps), TEMPLATES[kind].shape);
  if (first !== undefined) throw first;
}

/** The names that custom templates use; the built-in ones need no additional facts. */
export async function namesUsed(
  templates: Readonly<Partial<Record<TemplateKind, string | null>>>,
  config: Config,
  deps: Deps,
): Promise<Set<string>> {
  const names = Object.entries(templates).map(async ([kind, path]) =>
    path === null ? [] : [...namesIn((await openTemplate(kind as TemplateKind, path, config, deps)).outline)],
  );
  return new Set((await Promise.all(names)).flat());
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
  if (path === null) return (await TEMPLATES[kind].load()).default();
  const absolute = resolve(configFolder(config, deps), path);
  const file = relative(deps.cwd, absolute);
  const source = await deps.files.read(absolute);
  if (source !== null) {
    return parseTemplate(source, { file, partials: await readPartials(config, deps) });
  }
  const named = customTemplates(config).find((each) => each.kind === kind && each.path === path);
  throw new MinutebookError(
    'template/missing',
    {
      message: `There is no template ${file}.`,
      why: `templates.${kind} in the configuration names ${path}; paths there start from the folder of the configuration.`,
      hint: 'Correct the path, leave it out to use the built-in template, or let minutebook init --templates write that one.',
    },
    named === undefined ? {} : locatedAt(config, named.key, deps),
  );
}
