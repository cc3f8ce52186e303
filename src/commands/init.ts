import { dirname, relative, resolve } from 'node:path';
import type { Problem } from '../config/problem.ts';
import { isMinutebookError, MinutebookError } from '../errors/minutebook-error.ts';
import type { Draft, Leftover, Setting } from '../init/draft.ts';
import { type FreshGroup, freshDraft } from '../init/draft.ts';
import { type Fitted, fitDraft } from '../init/fit-draft.ts';
import { importFiles, opensMeetings } from '../init/import-files.ts';
import { minutesSettings } from '../init/minutes-files.ts';
import type { Deps, RepositoryFolder } from '../ports/deps.ts';
import type { Prompter } from '../ports/prompter.ts';
import type { Source } from '../ports/source.ts';
import type { Change } from '../sync/target.ts';
import { labelFacts, makeWorkflow, minutesFacts, readImport } from './init-facts.ts';
import { askForGroup } from './init-questions.ts';
import { loadConfig } from './load-config.ts';

export interface InitRequest {
  /** The configuration to write, from the working directory. Default `minutebook.yml`. */
  file?: string;
  /** A file or folder of another tool. */
  from?: string;
  /** What was said on the command line about the group. */
  given?: Partial<FreshGroup>;
  /** Whether to make the workflow that runs it, too; `only`: for the configuration that is there. Default true. */
  workflow?: boolean | 'only';
  /** The action that the workflow uses, as a step names it: `owner/name@v1`. */
  action: string;
  /** Replace files that are there. */
  force?: boolean;
  /** False: find out what would be written, and write nothing. Default true. */
  write?: boolean;
}

/** What `init` may ask besides the file system. */
export interface InitHelp {
  /** Null: nobody is there to ask. */
  prompter: Prompter | null;
  /** Null: GitHub is not asked. */
  openSource: (() => Promise<Source>) | null;
}

export interface InitOutcome {
  /** The configuration, and the workflow that runs it; those that were asked for. */
  files: Change[];
  groups: string[];
  /** What an import could not carry over. */
  leftovers: readonly Leftover[];
  /** What is not quite right with the new configuration. */
  problems: readonly Problem[];
  /** What is left for people to do until the workflow runs, a line each. */
  next: readonly string[];
}

/** A file on its way, and where it goes: absolute. */
interface Planned {
  path: string;
  change: Change;
  /** How to get along with what is there. */
  otherwise: string;
}

/** What is to be written, and what there is to say about it. */
interface Prepared extends Omit<InitOutcome, 'files'> {
  files: Planned[];
}

/**
 * Make a configuration: from the files of another tool, or from options, what the repository says and a few questions;
 * and the workflow that runs it. What is written is valid.
 * @throws {MinutebookError} `config/exists` when another file is there and `force` was not given,
 *   `usage/option` when an option cannot be used or is needed, `config/import` when files cannot be read,
 *   `config/missing` or `config/invalid` when only the workflow is wanted and the configuration cannot be used.
 */
export async function init(request: InitRequest, help: InitHelp, deps: Deps): Promise<InitOutcome> {
  const { force = false, write = true } = request;
  const { files, ...said } =
    request.workflow === 'only' ? await forExisting(request, deps) : await forNew(request, help, deps);
  const changed = files.filter(({ change }) => change.before !== change.after);
  const inTheWay = changed.find(({ change }) => change.before !== null);
  if (inTheWay !== undefined && write && !force) throw exists(inTheWay);
  if (write) for (const { path, change } of changed) await deps.files.write(path, change.after);
  return { files: files.map(({ change }) => change), ...said };
}

async function forExisting({ file, action }: InitRequest, deps: Deps): Promise<Prepared> {
  const config = await loadConfig(file === undefined ? {} : { file }, deps);
  const path = config.file ?? '';
  const folder = await locate(dirname(path), deps);
  const { next, ...workflow } = await makeWorkflow(config, { path, folder, action }, deps);
  const groups = config.groups.map(({ id }) => id);
  const planned: Planned = { ...workflow, otherwise: 'leave it as it is' };
  return { files: [planned], groups, leftovers: [], problems: [], next };
}

async function forNew(
  { file = 'minutebook.yml', from, given = {}, force = false, workflow = true, action }: InitRequest,
  help: InitHelp,
  deps: Deps,
): Promise<Prepared> {
  const path = resolve(deps.cwd, file);
  const target = relative(deps.cwd, path);
  const before = await deps.files.read(path);
  // Nobody is asked for what is not going to be written.
  const prompter = before === null || force ? help.prompter : null;
  const facts = await minutesFacts(dirname(path), deps);
  const { draft, groups, superseded } =
    from === undefined
      ? await fresh(given, { ...help, prompter }, facts.label, dirname(path), deps)
      : await imported(from, given, deps);
  const settings = [...draft.settings, ...minutesSettings(groups, facts.patterns)];
  const fitted = fitDraft({ ...draft, settings: inOrder(settings) }, target);
  refuseOptions(fitted);
  const { text, config, leftovers, problems } = fitted;
  const configuration: Planned = {
    path,
    change: { target, before, after: text },
    otherwise: 'choose another file with --config',
  };
  if (!workflow) return { files: [configuration], groups, leftovers, problems, next: [] };
  const folder = await locate(dirname(path), deps);
  const { next, ...made } = await makeWorkflow(config, { path, folder, action }, deps);
  const planned: Planned = { ...made, otherwise: 'leave it as it is with --no-workflow' };
  return {
    files: [configuration, planned],
    groups,
    leftovers,
    problems,
    next: [...superseded.map(retire), ...next],
  };
}

function retire(workflow: string): string {
  return `delete ${workflow}, or disable it: else both open issues for the same meetings`;
}

interface Made {
  draft: Draft;
  groups: string[];
  /** Workflows that do what ours will do. */
  superseded: readonly string[];
}

async function imported(from: string, given: Partial<FreshGroup>, deps: Deps): Promise<Made> {
  const files = await readImport(from, deps);
  const repository =
    given.repository ?? (await repositoryOf(resolve(deps.cwd, dirname(files[0]?.name ?? '')), deps));
  const { settings, leftovers, groups } = importFiles(files, { repository });
  const superseded = files.filter(opensMeetings).map(({ name }) => name);
  return { draft: { settings, leftovers }, groups: [...groups], superseded };
}

async function fresh(
  given: Partial<FreshGroup>,
  { prompter, openSource }: InitHelp,
  mentioned: string | null,
  folder: string,
  deps: Deps,
): Promise<Made> {
  const group = await askForGroup(
    {
      given,
      repository: given.repository ?? (await repositoryOf(folder, deps)),
      labels: (repository) => labelFacts(repository, openSource, deps),
      mentioned,
    },
    prompter,
  );
  if (group === null) throw noRepository();
  return { draft: freshDraft(group), groups: [group.id], superseded: [] };
}

async function repositoryOf(folder: string, deps: Deps): Promise<string | null> {
  return (await locate(folder, deps))?.repository ?? null;
}

/** Null when nobody knows: a configuration can be made without. */
async function locate(folder: string, { findRepository }: Deps): Promise<RepositoryFolder | null> {
  try {
    return await findRepository(folder);
  } catch (error) {
    if (isMinutebookError(error) && error.code === 'usage/repository') return null;
    throw error;
  }
}

/** What all groups share stands before them. */
function inOrder(settings: readonly Setting[]): Setting[] {
  const keys = ['host', 'output', 'groups'];
  const rank = ({ path }: Setting) => keys.indexOf(String(path[0]));
  return [...settings].sort((a, b) => rank(a) - rank(b));
}

/** What somebody said on the command line is not left out: it is wrong. */
function refuseOptions({ leftovers }: Fitted): void {
  const refused = leftovers.find(({ origin }) => origin.key.startsWith('--'));
  if (refused === undefined) return;
  throw new MinutebookError('usage/option', {
    message: `${refused.origin.key} ${JSON.stringify(refused.value)} cannot be used.`,
    why: refused.why,
    hint: 'Run minutebook init --help to see what is expected.',
  });
}

function noRepository(): MinutebookError {
  return new MinutebookError('usage/option', {
    message: 'It is not known which repository this is for.',
    why: 'The folder is in no clone of a repository on GitHub, and nobody is there to ask.',
    hint: 'Add --repository owner/name, or --scope with an organisation.',
  });
}

function exists({ change, otherwise }: Planned): MinutebookError {
  return new MinutebookError('config/exists', {
    message: `${change.target} is there already.`,
    why: 'What would be written now is different, and your work is not overwritten.',
    hint: `See the difference with --dry-run; replace it with --force, or ${otherwise}.`,
  });
}
