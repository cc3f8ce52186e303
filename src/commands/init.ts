import { dirname, relative, resolve } from 'node:path';
import type { Problem } from '../config/problem.ts';
import { isMinutebookError, MinutebookError } from '../errors/minutebook-error.ts';
import type { Source } from '../gather/source.ts';
import type { Draft, Leftover, Setting } from '../init/draft.ts';
import { type Fitted, fitDraft } from '../init/fit-draft.ts';
import { type FreshGroup, freshDraft } from '../init/fresh-draft.ts';
import { importFiles } from '../init/import-files.ts';
import { minutesSettings } from '../init/minutes-files.ts';
import type { Change } from '../publish/change.ts';
import type { Deps } from './deps.ts';
import { labelFacts, minutesFacts } from './init-facts.ts';
import { askForGroup } from './init-questions.ts';
import type { Prompter } from './prompter.ts';
import { readImport } from './read-import.ts';

export interface InitRequest {
  /** The configuration to write, from the working directory. Default `minutebook.yml`. */
  file?: string;
  /** A file or folder of another tool. */
  from?: string;
  /** What was said on the command line about the group. */
  given?: Partial<FreshGroup>;
  /** Replace a configuration that is there. */
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
  /** The files that make a configuration, each once. */
  files: Change[];
  groups: string[];
  /** What an import could not carry over. */
  leftovers: readonly Leftover[];
  /** What is not quite right with the new configuration. */
  problems: readonly Problem[];
}

type InitDeps = Pick<Deps, 'cwd' | 'files' | 'findRepository' | 'reporter'>;

/**
 * Make a configuration: from the files of another tool, or from options, what the repository says and a few questions.
 * What is written is valid.
 * @throws {MinutebookError} `config/exists` when another configuration is there and `force` was not given,
 *   `usage/option` when an option cannot be used or is needed, `config/import` when files cannot be read.
 */
export async function init(
  { file = 'minutebook.yml', from, given = {}, force = false, write = true }: InitRequest,
  help: InitHelp,
  deps: InitDeps,
): Promise<InitOutcome> {
  const path = resolve(deps.cwd, file);
  const target = relative(deps.cwd, path);
  const before = await deps.files.read(path);
  // Nobody is asked for what is not going to be written.
  const prompter = before === null || force ? help.prompter : null;
  const facts = await minutesFacts(dirname(path), deps);
  const { draft, groups } =
    from === undefined
      ? await fresh(given, { ...help, prompter }, facts.label, dirname(path), deps)
      : await imported(from, given, deps);
  const settings = [...draft.settings, ...minutesSettings(groups, facts.patterns)];
  const fitted = fitDraft({ ...draft, settings: inOrder(settings) }, target);
  refuseOptions(fitted);
  const change: Change = { target, before, after: fitted.text };
  if (before !== null && before !== fitted.text && write && !force) throw exists(target);
  if (write && before !== fitted.text) await deps.files.write(path, fitted.text);
  return { files: [change], groups, leftovers: fitted.leftovers, problems: fitted.problems };
}

interface Made {
  draft: Draft;
  groups: string[];
}

async function imported(from: string, given: Partial<FreshGroup>, deps: InitDeps): Promise<Made> {
  const files = await readImport(from, deps);
  const repository =
    given.repository ?? (await repositoryOf(resolve(deps.cwd, dirname(files[0]?.name ?? '')), deps));
  const { settings, leftovers, groups } = importFiles(files, { repository });
  return { draft: { settings, leftovers }, groups: [...groups] };
}

async function fresh(
  given: Partial<FreshGroup>,
  { prompter, openSource }: InitHelp,
  mentioned: string | null,
  folder: string,
  deps: InitDeps,
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
  return { draft: freshDraft(group), groups: [group.id] };
}

/** Null when nobody knows: a configuration can be made without. */
async function repositoryOf(folder: string, { findRepository }: InitDeps): Promise<string | null> {
  try {
    return (await findRepository(folder)).repository;
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

function exists(target: string): MinutebookError {
  return new MinutebookError('config/exists', {
    message: `${target} is there already.`,
    why: 'What would be written now is different, and your work is not overwritten.',
    hint: 'See the difference with --dry-run; replace it with --force, or choose another file with --config.',
  });
}
