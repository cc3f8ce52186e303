import { basename, dirname, join, relative, resolve } from 'node:path';
import { openSeries } from '../documents/open-series.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { nextSteps, planWorkflow } from '../init/workflow/plan-workflow.ts';
import { writePages } from '../init/workflow/write-pages.ts';
import { writeWorkflow } from '../init/workflow/write-workflow.ts';
import type { Config } from '../model/config.ts';
import type { Occurrence } from '../model/meeting.ts';
import type { Deps, RepositoryFolder } from '../ports/deps.ts';
import type { Change } from '../sync/target.ts';
import { whyOutside } from './confine-files.ts';

/** Where GitHub looks for workflows, from the root of a repository. */
const WORKFLOWS = join('.github', 'workflows');

/** How far meetings are looked ahead for: a year, with both changes of the clocks. */
const AHEAD = 366 * 86_400_000;

interface WorkflowMade {
  /** Absolute. */
  path: string;
  change: Change;
  /** What is left for people to do, a line each. */
  next: string[];
}

interface WorkflowRequest {
  /** Of the configuration, absolute. */
  path: string;
  /** Of the configuration in its repository; null when it is in none: then its folder counts as the root. */
  folder: RepositoryFolder | null;
  /** The action as a step names it. */
  action: string;
}

/**
 * What the workflow that runs a configuration would be, and where.
 * @param besides - Other files that are to be committed, as people name them.
 */
export async function makeWorkflow(
  config: Config,
  { path, folder, action }: WorkflowRequest,
  deps: Deps,
  besides: readonly string[] = [],
): Promise<WorkflowMade> {
  const plan = planWorkflow(
    config,
    folder?.repository ?? null,
    await comingMeetings({ ...config, file: path }, deps),
  );
  const text = writeWorkflow(plan, { action, config: inRepository(path, folder) });
  const made = await workflowFile('minutebook.yml', text, { path, folder }, deps);
  const next = nextSteps(plan, [relative(deps.cwd, path), ...besides, made.change.target]);
  return { ...made, next };
}

/** The same of the workflow that publishes `minutebook site` on GitHub Pages. */
export async function makePages(
  config: Config,
  { path, folder, action }: WorkflowRequest,
  deps: Deps,
): Promise<WorkflowMade> {
  const { cron } = planWorkflow(config, folder?.repository ?? null);
  const text = writePages(config, { action, config: inRepository(path, folder) }, cron);
  const made = await workflowFile('minutebook-pages.yml', text, { path, folder }, deps);
  const next = [
    'choose "GitHub Actions" as the source of the pages (Settings, Pages)',
    ...(config.site.url === null
      ? ['set site.url to the address that they get there: feeds need it, pages do not']
      : []),
    `commit ${made.change.target} to the default branch`,
  ];
  return { ...made, next };
}

/** The path of a configuration from the root of its repository, with forward slashes. */
function inRepository(path: string, folder: RepositoryFolder | null): string {
  return [...foldersOf(folder), basename(path)].join('/');
}

function foldersOf(folder: RepositoryFolder | null): string[] {
  return folder === null || folder.path === '' ? [] : folder.path.split('/');
}

async function workflowFile(
  name: string,
  after: string,
  { path, folder }: Pick<WorkflowRequest, 'path' | 'folder'>,
  { cwd, files }: Deps,
): Promise<Pick<WorkflowMade, 'path' | 'change'>> {
  const root = resolve(dirname(path), ...foldersOf(folder).map(() => '..'));
  const workflow = join(root, WORKFLOWS, name);
  const target = relative(cwd, workflow);
  await assertInside(workflow, root, target, files);
  return { path: workflow, change: { target, before: await files.read(workflow), after } };
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
