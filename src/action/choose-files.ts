import { resolve } from 'node:path';
import type { Arguments } from '../cli/parse-arguments.ts';
import { locationOf } from '../cli/perform.ts';
import { findConfigPath } from '../commands/load-config.ts';
import { isMinutebookError, MinutebookError } from '../errors/minutebook-error.ts';
import { withRepositoryFiles } from '../host/repository-deps.ts';
import type { Deps } from '../ports/deps.ts';
import type { ActionIo } from './action-io.ts';

/**
 * Chooses the files that a step works with: those of the workspace if it has the needed ones, else those of the
 * repository on GitHub, so that no checkout is needed.
 * @param root - The workspace.
 * @throws {MinutebookError} `config/missing` when neither has the configuration, and `github/…`.
 */
export async function chooseFiles(
  deps: Deps,
  args: Arguments,
  { env, root }: Pick<ActionIo, 'env'> & { root: string },
): Promise<Deps> {
  if (!env.GITHUB_REPOSITORY || needsNoFiles(args) || hasWhatItTakes(args, deps)) return deps;
  const { repository } = await deps.findRepository(root);
  const remote = await withRepositoryFiles(deps, { repository, branch: branchOf(env), root }).catch(
    (error) => {
      throw isHidden(error) ? unreadable(repository, error) : error;
    },
  );
  if (hasWhatItTakes(args, remote) || isCheckOfFiles(args)) return remote;
  throw new MinutebookError('config/missing', {
    message: `There is no configuration ${locationOf(args).file ?? 'minutebook.yml'} in ${repository}.`,
    why: 'Neither the workspace nor the repository on GitHub has it.',
    hint: 'Commit it, or name another with the input config, as a path from the root of the repository.',
  });
}

function isHidden(error: unknown): error is MinutebookError {
  return isMinutebookError(error) && ['github/unknown-repository', 'github/forbidden'].includes(error.code);
}

function unreadable(repository: string, cause: MinutebookError): MinutebookError {
  return new MinutebookError(
    'github/forbidden',
    {
      message: `The files of ${repository} cannot be read.`,
      why: 'They are not in the workspace, and the token is not allowed to read them.',
      hint: 'Add `contents: read` or `contents: write` to the `permissions:` of the workflow.',
    },
    { cause },
  );
}

/** Whether a command needs no files: an agenda by label is defined by its options, a replay by its recording. */
function needsNoFiles({ command, values }: Arguments): boolean {
  return (
    values.has('fixtures') || (command?.name === 'agenda' && (values.has('from') || values.has('label')))
  );
}

/** Whether the configuration is there, or the files to be checked, which need no configuration. */
function hasWhatItTakes(args: Arguments, deps: Deps): boolean {
  const { cwd, files } = deps;
  const path = findConfigPath(locationOf(args), deps);
  const config = path !== null && files.exists(path);
  return (
    config || (isCheckOfFiles(args) && args.positionals.every((file) => files.exists(resolve(cwd, file))))
  );
}

function isCheckOfFiles({ command, positionals }: Arguments): boolean {
  return command?.name === 'check' && positionals.length > 0;
}

/** Returns the branch that a checkout would have; null for the default branch, on which schedules run. */
function branchOf({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref = '' }: ActionIo['env']): string | null {
  const [, branch = null] = /^refs\/heads\/(.+)$/u.exec(ref) ?? [];
  return event === 'schedule' ? null : branch;
}
