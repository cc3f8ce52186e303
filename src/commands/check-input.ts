import { relative } from 'node:path';
import type { Config } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import { checkTemplate } from '../template/fill/check-template.ts';
import { type CheckFinding, inputFinding } from './check-finding.ts';
import { openTemplate } from './render-document.ts';
import { roleSections } from './role-sections.ts';
import { TEMPLATES, type TemplateKind } from './templates.ts';

/** A template that a configuration names: its path as written there. */
export interface NamedTemplate {
  kind: TemplateKind;
  path: string;
}

/** The templates that a configuration names, each once. */
export function namedTemplates(config: Config): NamedTemplate[] {
  const named = [
    ...config.groups.flatMap(({ templates }) => [
      { kind: 'agenda' as const, path: templates.agenda },
      { kind: 'minutes' as const, path: templates.minutes },
    ]),
    ...config.roles.flatMap(({ templates }) => [
      { kind: 'update' as const, path: templates.update },
      { kind: 'rollup' as const, path: templates.rollup },
    ]),
  ];
  const given = named.filter((template): template is NamedTemplate => template.path !== null);
  return [...new Map(given.map((template) => [`${template.kind} ${template.path}`, template])).values()];
}

/** What is wrong with a template that the configuration names: its syntax, or names that its document does not have. */
export async function checkNamedTemplate(
  { kind, path }: NamedTemplate,
  config: Config,
  deps: Pick<Deps, 'cwd' | 'files'>,
): Promise<CheckFinding[]> {
  try {
    const template = await openTemplate(kind, path, config, deps);
    return checkTemplate(template, TEMPLATES[kind].shape).map((error) => inputFinding(error, path));
  } catch (error) {
    return [inputFinding(error, path)];
  }
}

/** What is wrong with the role documents of a configuration. */
export async function checkRoleDocuments(
  config: Config,
  deps: Pick<Deps, 'cwd' | 'files'>,
): Promise<CheckFinding[]> {
  const file = config.file === null ? 'the configuration' : relative(deps.cwd, config.file);
  const findings = config.roles.map(async (role) => {
    try {
      await roleSections(config, role, deps);
      return [];
    } catch (error) {
      return [inputFinding(error, file)];
    }
  });
  return (await Promise.all(findings)).flat();
}
