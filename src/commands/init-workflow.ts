import { basename, dirname, join, relative, resolve } from 'node:path';
import { nextSteps } from '../init/workflow/next-steps.ts';
import { planWorkflow } from '../init/workflow/plan-workflow.ts';
import { writeWorkflow } from '../init/workflow/write-workflow.ts';
import type { Config } from '../model/config.ts';
import type { Deps, RepositoryFolder } from '../ports/deps.ts';
import type { Change } from '../sync/change.ts';

/** Where GitHub looks for workflows, from the root of a repository. */
const WORKFLOW = join('.github', 'workflows', 'minutebook.yml');

export interface WorkflowMade {
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
  { cwd, files }: Pick<Deps, 'cwd' | 'files'>,
): Promise<WorkflowMade> {
  const inRepository = folder === null || folder.path === '' ? [] : folder.path.split('/');
  const root = resolve(dirname(path), ...inRepository.map(() => '..'));
  const plan = planWorkflow(config, folder?.repository ?? null);
  const after = writeWorkflow(plan, { action, config: [...inRepository, basename(path)].join('/') });
  const workflow = join(root, WORKFLOW);
  const target = relative(cwd, workflow);
  const change: Change = { target, before: await files.read(workflow), after };
  return { path: workflow, change, next: nextSteps(plan, [relative(cwd, path), target]) };
}
