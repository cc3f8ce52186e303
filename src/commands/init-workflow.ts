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

/** The folder of workflows, from the root of a repository. */
const WORKFLOWS = join('.github', 'workflows');

/** The period in which to look for meetings, in milliseconds: a year, which has both clock changes. */
const AHEAD = 366 * 86_400_000;

interface WorkflowMade {
  /** Absolute. */
  path: string;
  change: Change;
  /** The steps that remain to be done by hand, one per line. */
  next: string[];
}

interface WorkflowRequest {
  /** The configuration, absolute. */
  path: string;
  /**
   * The folder of the configuration in its repository; null without a repository: then its folder counts as the root.
   */
  folder: RepositoryFolder | null;
  /** The action as written in a step. */
  action: string;
}

/**
 * Generates the workflow that runs a configuration, and its path.
 * @param besides - Other files to commit, as shown to the user.
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

/** Generates the workflow that publishes `minutebook site` on GitHub Pages. */
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

/** Rejects a folder of workflows that is a symbolic link out of the repository. */
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
 * The meetings of all groups in the next year, if any group has notes on HackMD; null otherwise, or when the meetings
 * of a group are not known: no schedule, or a calendar that cannot be read now.
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
