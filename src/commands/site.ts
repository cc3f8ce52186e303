import { join, relative, resolve, sep } from 'node:path';
import { countWorkByUpdate } from '../compose/update/work-chart.ts';
import { outputFolder } from '../config/folders.ts';
import { readUpdates } from '../documents/earlier-updates.ts';
import { roleSections } from '../documents/role.ts';
import { isMinutebookError } from '../errors/minutebook-error.ts';
import type { Config } from '../model/config.ts';
import { fillPath } from '../model/path-template.ts';
import type { RoleConfig } from '../model/role-config.ts';
import { sectionHeading } from '../model/update.ts';
import type { Deps } from '../ports/deps.ts';
import type { Archive } from '../read/archive/schema.ts';
import { siteFiles } from '../web/site.ts';
import type { GroupFacts, RoleFacts, SiteFacts } from '../web/site-facts.ts';
import { withFolders } from '../web/site-map.ts';
import { type ArchiveRequest, archive, archiveOf } from './archive.ts';
import { confineFiles } from './confine-files.ts';
import { findConfigPath, loadConfig } from './load-config.ts';
import { writeSite } from './write-site.ts';

export interface SiteRequest extends ArchiveRequest {
  /** From the working directory; default `_site`, the default of GitHub Pages. */
  out?: string;
  write: boolean;
}

/** The result for a site, or the planned one. Paths are from the working directory, with slashes. */
export interface SiteMade {
  /** The first page. */
  index: string;
  pages: number;
  /** New and changed files. */
  written: string[];
  removed: string[];
}

/**
 * Generates static pages from the minutes of groups and the updates of roles.
 * @throws {MinutebookError} as `archive` and `writeSite` do.
 */
export async function site({ out, write, ...request }: SiteRequest, deps: Deps): Promise<SiteMade> {
  const config = findConfigPath(request, deps) === null ? null : await loadConfig(request, deps);
  const confined = config === null ? deps : confineFiles(config, undefined, deps);
  const files = siteFiles(await siteFacts(request, config, confined));
  const folder = resolve(deps.cwd, out ?? '_site');
  // A link is only followed to a folder that the user names.
  const root =
    out === undefined
      ? join(await deps.files.realPath(deps.cwd), '_site')
      : await deps.files.realPath(folder);
  const { written, removed } = await writeSite({ folder, root }, files, { write }, deps);
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  const named = (path: string) => relative(deps.cwd, resolve(folder, path)).split(sep).join('/');
  deps.reporter.note(
    `${pages} pages: ${written.length} files ${write ? '' : 'would be '}written, ${removed.length} removed.`,
  );
  return { index: named('index.html'), pages, written: written.map(named), removed: removed.map(named) };
}

/**
 * The facts for the pages of groups: of the named ones, else of all, with the roles. Named files are the minutes of one
 * group.
 * @param config - Null without one: files need none.
 */
export async function siteFacts(
  { subjects = [], ...request }: ArchiveRequest,
  config: Config | null,
  deps: Deps,
): Promise<SiteFacts> {
  const known = config?.groups ?? [];
  const named = known.filter(({ id }) => subjects.includes(id));
  const isGroups = subjects.length === 0 ? config !== null : named.length === subjects.length;
  const archives: Omit<GroupFacts, 'texts'>[] = [];
  let older = 0;
  if (config !== null && isGroups) {
    for (const group of subjects.length === 0 ? known : named) {
      const { register, older: unread, ...read } = await archiveOf({ config, group }, deps, request);
      older += unread;
      archives.push({ id: group.id, name: group.name, archive: read, register });
    }
  } else {
    const read = await archive({ ...request, subjects }, deps);
    archives.push({ id: 'minutes', name: 'Minutes', archive: read, register: null });
  }
  const groups: GroupFacts[] = [];
  for (const each of archives) groups.push({ ...each, texts: await textsOf(each.archive, deps) });
  const roles: RoleFacts[] = [];
  if (config !== null && subjects.length === 0) {
    for (const role of config.roles) roles.push(...(await roleFacts(config, role, deps)));
  }
  const name = groups.length === 1 ? (groups[0]?.name ?? '') : `${config?.host ?? ''} meetings`.trim();
  return {
    name: groups.length === 1 && config?.host ? `${config.host} ${name}` : name,
    url: config?.site.url ?? null,
    people: config?.site.people ?? false,
    groups: withFolders(groups),
    roles: withFolders(roles),
    renamed: config?.renamed ?? {},
    older,
  };
}

async function textsOf({ files: read }: Archive, { cwd, files }: Deps): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { path } of read) texts.set(path, (await files.read(resolve(cwd, path))) ?? '');
  return texts;
}

/** The updates of a role; empty without any. A missing role document is reported as a warning. */
async function roleFacts(config: Config, role: RoleConfig, deps: Deps): Promise<RoleFacts[]> {
  const path = fillPath(role.path, { period: '0000-00', role: role.id, number: '0' });
  const beside = resolve(outputFolder(config, undefined, deps), path);
  const updates = await readUpdates({ config, role, path: beside }, { own: true }, deps);
  const dated = updates
    .flatMap((update) => (update.period === null ? [] : [{ period: update.period, update }]))
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  if (dated.length === 0) return [];
  try {
    const sections = await roleSections(config, role, deps);
    const counts = countWorkByUpdate(
      sections,
      role.sections,
      dated.map(({ update }) => update),
    );
    const periods = dated.map(({ period }, index) => ({ period, counts: counts[index] ?? [] }));
    return [{ id: role.id, name: role.name, sections: sections.map(sectionHeading), periods }];
  } catch (error) {
    if (!isMinutebookError(error)) throw error;
    deps.reporter.warn(error.message);
    return [];
  }
}
