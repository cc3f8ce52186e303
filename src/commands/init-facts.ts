import { basename, dirname, join, relative, resolve } from 'node:path';
import { openSeries } from '../documents/open-series.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { isImportable } from '../init/import-files.ts';
import type { NamedText } from '../init/meeting-base.ts';
import {
  agendaLabels,
  labelOfMinutes,
  MINUTES_FOLDERS,
  type MinutesPattern,
  minutesPatterns,
} from '../init/minutes-files.ts';
import { nextSteps, planWorkflow } from '../init/workflow/plan-workflow.ts';
import { writeWorkflow } from '../init/workflow/write-workflow.ts';
import type { Config } from '../model/config.ts';
import type { Occurrence } from '../model/meeting.ts';
import type { Deps, RepositoryFolder } from '../ports/deps.ts';
import type { Source } from '../ports/source.ts';
import type { Change } from '../sync/target.ts';
import { whyOutside } from './confine-files.ts';

/** How minutes that are there already are named, the commonest name first, and the label that they mention. */
export async function minutesFacts(
  folder: string,
  { files }: Deps,
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
  { reporter }: Deps,
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

/** Where GitHub looks for workflows, from the root of a repository. */
const WORKFLOW = join('.github', 'workflows', 'minutebook.yml');

/** How far meetings are looked ahead for: a year, with both changes of the clocks. */
const AHEAD = 366 * 86_400_000;

interface WorkflowMade {
  /** Absolute. */
  path: string;
  change: Change;
  /** What is left for people to do, a line each. */
  next: string[];
}

/**
 * What the workflow that runs a configuration would be, and where.
 * @param path - Of the configuration, absolute.
 * @param folder - Of the configuration in its repository; null when it is in none: then its folder counts as the root.
 * @param action - The action as a step names it.
 */
export async function makeWorkflow(
  config: Config,
  { path, folder, action }: { path: string; folder: RepositoryFolder | null; action: string },
  deps: Deps,
): Promise<WorkflowMade> {
  const { cwd, files } = deps;
  const inRepository = folder === null || folder.path === '' ? [] : folder.path.split('/');
  const root = resolve(dirname(path), ...inRepository.map(() => '..'));
  const plan = planWorkflow(
    config,
    folder?.repository ?? null,
    await comingMeetings({ ...config, file: path }, deps),
  );
  const after = writeWorkflow(plan, { action, config: [...inRepository, basename(path)].join('/') });
  const workflow = join(root, WORKFLOW);
  const target = relative(cwd, workflow);
  await assertInside(workflow, root, target, files);
  const change: Change = { target, before: await files.read(workflow), after };
  return { path: workflow, change, next: nextSteps(plan, [relative(cwd, path), target]) };
}

/** The folder of workflows may be a symbolic link: nothing is written where it leads out of the repository. */
async function assertInside(path: string, root: string, target: string, files: Deps['files']): Promise<void> {
  const [real, realRoot] = [await files.realPath(path), await files.realPath(root)];
  const why = whyOutside({ path, real, root: realRoot });
  if (why === null) return;
  throw new MinutebookError('config/path', {
    message: `${target} leads out of the repository.`,
    why,
    hint: 'Put a folder in place of the link, or leave the workflow out with --no-workflow.',
  });
}

/**
 * The meetings of all groups in the year to come, where notes are on HackMD; null where none are, or when a group's are
 * not known: no schedule, or a calendar that cannot be read now.
 */
async function comingMeetings(config: Config, deps: Deps): Promise<Occurrence[] | null> {
  if (config.groups.every(({ minutes }) => minutes.hackmd === null)) return null;
  const until = new Date(Date.parse(deps.now) + AHEAD).toISOString();
  try {
    const series = await Promise.all(config.groups.map((group) => openSeries(config, group, deps)));
    if (series.includes(null)) return null;
    return series.flatMap((each) => each?.between(deps.now, until) ?? []);
  } catch {
    return null;
  }
}

/** Where other tools keep their files in a repository. */
const FOLDERS = ['meetings', 'templates', join('.github', 'workflows')];

/**
 * Read what `--from` names: a file (with the lists of people beside it), a folder of such files, or a repository that
 * has them where they usually are.
 * @throws {MinutebookError} `document/missing` when there is nothing of that path.
 */
export async function readImport(path: string, deps: Deps): Promise<NamedText[]> {
  const { cwd, files } = deps;
  const start = resolve(cwd, path);
  const usual = (await Promise.all(FOLDERS.map((folder) => filesOf(join(start, folder), files)))).flat();
  const inside = usual.length > 0 ? usual : await filesOf(start, files);
  if (inside.length > 0 || !files.exists(start)) return readAll(inside, path, deps);
  const stem = /^meeting_base_(.+)$/u.exec(basename(start))?.[1];
  const beside =
    stem === undefined ? [] : ['invited', 'observers', 'minutes_base'].map((kind) => `${kind}_${stem}`);
  const named = beside.map((name) => join(dirname(start), name)).filter((each) => files.exists(each));
  return readAll([start, ...named], path, deps);
}

async function filesOf(folder: string, files: Deps['files']): Promise<string[]> {
  const paths = await files.list(folder, '');
  return paths.filter((path) => isImportable(basename(path)) && !/[\\/]node_modules[\\/]/u.test(path));
}

async function readAll(paths: readonly string[], asked: string, { cwd, files }: Deps): Promise<NamedText[]> {
  if (paths.length === 0 && !files.exists(resolve(cwd, asked))) {
    throw new MinutebookError('document/missing', {
      message: `There is nothing to import at ${asked}.`,
      why: 'No file or folder has that path.',
      hint: 'Name a file or folder with --from, from the working directory.',
    });
  }
  const texts = await Promise.all(paths.map((path) => files.read(path)));
  return paths.flatMap((path, index) => {
    const text = texts[index];
    return typeof text === 'string' ? [{ name: relative(cwd, path).replaceAll('\\', '/'), text }] : [];
  });
}
