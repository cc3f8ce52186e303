import { relative, resolve } from 'node:path';
import { locatedAt } from '../config/config-paths.ts';
import { configFolder, outputFolder } from '../config/folders.ts';
import { formatKey } from '../config/problem.ts';
import { openSeries } from '../documents/open-series.ts';
import { roleSections } from '../documents/role.ts';
import { customTemplates, openTemplate, TEMPLATES, type TemplateKind } from '../documents/templates.ts';
import { narrowEntries, narrowEntryText } from '../gather/everybodys-work.ts';
import type { Config } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import { calendarLocation } from '../schedule/open-schedule.ts';
import type { Change } from '../sync/target.ts';
import { checkTemplate } from '../template/fill/check-template.ts';
import { type CheckFinding, checkNotes, configFinding, inputFinding, type Repairing } from './check-notes.ts';
import { checkRotations } from './check-rotations.ts';
import { notesSince } from './check-since.ts';
import { confineFiles } from './confine-files.ts';
import { type ConfigLocation, findConfigPath, readConfig } from './load-config.ts';

export interface CheckRequest extends ConfigLocation {
  /** Paths from the working directory; none: the configuration, its files, and every document below `output`. */
  files?: readonly string[];
  /** Only check notes from a day, month or year on, `2026-01`. */
  since?: string;
  /** Without `since`: of more than fifty notes, only check those of the last twelve months. */
  recent?: boolean;
  /** Apply safe repairs to notes. */
  fix?: boolean;
  /** Compute repairs without writing them. */
  dryRun?: boolean;
}

export interface CheckOutcome {
  /** In the order of files. */
  findings: CheckFinding[];
  /** The changes of notes that were repaired, or would be. */
  repairs: Change[];
  /** Rules whose level the configuration sets: their warnings affect the exit status. */
  asked: string[];
  /** The start of the checked period; null: all notes. */
  since: string | null;
  older: number;
}

/**
 * Reports problems of a configuration, of its templates and role documents, and of notes.
 * @throws {MinutebookError} `config/missing` when there is no configuration to check, `document/missing` for a named
 *   file that does not exist.
 */
export async function check(
  { files = [], since, recent = false, fix = false, dryRun = false, ...location }: CheckRequest,
  deps: Deps,
): Promise<CheckOutcome> {
  if (files.length > 0) return checkFiles(files, { fix, dryRun }, location, deps);
  const { config, findings } = await checkConfig(location, deps);
  if (config === null) return { findings, repairs: [], asked: [], since: null, older: 0 };
  const confined = confineFiles(config, undefined, deps);
  const output = outputFolder(config, undefined, deps);
  const links = await checkLinks(await confined.files.list(output, '', 'link'), confined);
  const chosen = notesSince(await confined.files.list(output, '.md'), { since, recent }, deps.now);
  const notes = await checkNotes(chosen.paths, { fix, dryRun, ...knownTo(config) }, confined);
  const people = await checkRotations(config, confined);
  return {
    findings: [...findings, ...people, ...links, ...notes.findings],
    repairs: notes.repairs,
    asked: askedRules(config),
    since: chosen.since,
    older: chosen.older,
  };
}

/** The rules that the configuration sets. */
function askedRules({ check: { rules }, locations }: Config): string[] {
  return Object.keys(rules).filter((name) => Object.hasOwn(locations, formatKey(['check', 'rules', name])));
}

async function checkFiles(
  files: readonly string[],
  repairing: Omit<Repairing, 'rules' | 'names'>,
  location: ConfigLocation,
  deps: Deps,
): Promise<CheckOutcome> {
  const findings: CheckFinding[] = [];
  const notes: string[] = [];
  const config = await usableConfig(location, deps);
  const templates = config === null ? [] : customTemplates(config);
  for (const path of files.map((file) => resolve(deps.cwd, file))) {
    if (/\.ya?ml$/u.test(path)) {
      findings.push(...(await checkConfig({ file: relative(deps.cwd, path) }, deps)).findings);
      continue;
    }
    const named =
      config === null
        ? []
        : templates.filter((entry) => resolve(configFolder(config, deps), entry.path) === path);
    if (config === null || named.length === 0) notes.push(path);
    else for (const template of named) findings.push(...(await checkNamedTemplate(template, config, deps)));
  }
  const checked = await checkNotes(notes, { ...repairing, ...knownTo(config) }, deps);
  const asked = config === null ? [] : askedRules(config);
  return {
    findings: [...findings, ...checked.findings],
    repairs: checked.repairs,
    asked,
    since: null,
    older: 0,
  };
}

/** The names and rule levels in the configuration. */
function knownTo(config: Config | null): Pick<Repairing, 'rules' | 'names'> {
  if (config === null) return { rules: {}, names: [] };
  const { host, groups, roles } = config;
  const names = [
    ...groups.flatMap(({ name, agenda }) => [name, agenda.label ?? name]),
    ...roles.flatMap(({ name, meetings }) => [name, ...meetings.map((meeting) => meeting.name)]),
  ];
  return { rules: config.check.rules, names: host === null ? names : [host, ...names] };
}

/** Reports symbolic links among the documents that lead out of the repository. */
async function checkLinks(links: readonly string[], deps: Deps): Promise<CheckFinding[]> {
  const findings = links.map(async (link) => {
    try {
      // Listing is enough to detect them; the files in them are read elsewhere.
      await deps.files.list(link, '.md');
      return [];
    } catch (error) {
      return [inputFinding(error, { file: relative(deps.cwd, link) })];
    }
  });
  return (await Promise.all(findings)).flat();
}

async function checkConfig(
  location: ConfigLocation,
  deps: Deps,
): Promise<{ config: Config | null; findings: CheckFinding[] }> {
  const { path, config: read, problems } = await readConfig(location, deps);
  const findings = problems.map(configFinding);
  if (read === null) return { config: null, findings };
  const config = { ...read, file: path };
  const templates = await Promise.all(
    customTemplates(config).map((template) => checkNamedTemplate(template, config, deps)),
  );
  return {
    config,
    findings: [
      ...findings,
      ...templates.flat(),
      ...(await checkCalendars(config, deps)),
      ...(await checkRoleDocuments(config, deps)),
      ...narrowRules(config, deps),
    ],
  };
}

/** The configuration, which determines the kind of files; null when there is none without errors. */
async function usableConfig(location: ConfigLocation, deps: Deps): Promise<Config | null> {
  if (findConfigPath(location, deps) === null) return null;
  const { path, config } = await readConfig(location, deps);
  return config === null ? null : { ...config, file: path };
}

/** Reports problems of a template in the configuration: its syntax, or names that its document does not have. */
async function checkNamedTemplate(
  { kind, path }: { kind: TemplateKind; path: string },
  config: Config,
  deps: Deps,
): Promise<CheckFinding[]> {
  try {
    const template = await openTemplate(kind, path, config, deps);
    return checkTemplate(template, TEMPLATES[kind].shape).map((error) => inputFinding(error, { file: path }));
  } catch (error) {
    return [inputFinding(error, { file: path })];
  }
}

/** Reports problems of calendars that are files next to the configuration; remote ones are not fetched. */
async function checkCalendars(config: Config, deps: Deps): Promise<CheckFinding[]> {
  const local = config.groups.filter(
    ({ meeting: { schedule } }) =>
      schedule?.kind === 'ical' && calendarLocation(schedule.ical).kind === 'path',
  );
  const findings = local.map(async (group) => {
    try {
      await openSeries(config, group, deps);
      return [];
    } catch (error) {
      const { place } = locatedAt(config, ['groups', group.id, 'meeting', 'schedule'], deps);
      return [inputFinding(error, place)];
    }
  });
  return (await Promise.all(findings)).flat();
}

/** Reports problems of the role documents of a configuration. */
async function checkRoleDocuments(config: Config, deps: Deps): Promise<CheckFinding[]> {
  const findings = config.roles.map(async (role) => {
    try {
      await roleSections(config, role, deps);
      return [];
    } catch (error) {
      return [inputFinding(error, locatedAt(config, ['roles', role.id, 'document'], deps).place)];
    }
  });
  return (await Promise.all(findings)).flat();
}

/** Reports rules that name a repository in which only the people's own work is gathered. */
function narrowRules(config: Config, deps: Deps): CheckFinding[] {
  return config.roles.flatMap((role) =>
    narrowEntries(role).map(({ entry, key }): CheckFinding => {
      return {
        about: 'input',
        severity: 'info',
        place: {
          file: config.file ?? '',
          ...locatedAt(config, ['roles', role.id, 'sections', ...key], deps).place,
        },
        rule: 'config/own-work-only',
        ...narrowEntryText(role, entry),
      };
    }),
  );
}
