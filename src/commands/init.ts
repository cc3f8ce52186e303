import { dirname, join, relative, resolve } from 'node:path';
import { editorSchema } from '../config/json-schema.ts';
import type { Problem } from '../config/problem.ts';
import { isMinutebookError, MinutebookError } from '../errors/minutebook-error.ts';
import type { Leftover, Setting } from '../init/draft.ts';
import { type Fitted, fitDraft } from '../init/fit-draft.ts';
import { whatNext } from '../init/what-next.ts';
import { INSTALLED_SCHEMA } from '../init/write-config.ts';
import type { Config } from '../model/config.ts';
import type { Deps } from '../ports/deps.ts';
import type { Prompter } from '../ports/prompter.ts';
import type { Change } from '../sync/target.ts';
import { draftedConfig, locate } from './init-draft.ts';
import type { InitHelp, InitRequest } from './init-request.ts';
import { nextMeetings } from './init-schedule.ts';
import { makePages, makeWorkflow } from './init-workflow.ts';
import { loadConfig } from './load-config.ts';

export interface InitOutcome {
  /** The requested ones of the configuration and the workflow that runs it. */
  files: Change[];
  groups: string[];
  roles: string[];
  /** A line about the facts found in existing minutes. */
  learned: readonly string[];
  /** The next meetings of each group whose schedule can be read without network, one line per group. */
  meetings: readonly string[];
  /** Values that an import could not transfer. */
  leftovers: readonly Leftover[];
  /** Warnings about the new configuration. */
  problems: readonly Problem[];
  /** The steps that remain to be done by hand, one per line. */
  next: readonly string[];
}

/** A file to be written, and its absolute path. */
interface Planned {
  path: string;
  change: Change;
  /** The advice when the file exists with another text; null where it may be replaced, since it is generated. */
  otherwise: string | null;
}

/** The files to be written, and the rest of the outcome. */
interface Prepared extends Omit<InitOutcome, 'files'> {
  files: Planned[];
}

/**
 * Sets up a configuration and the workflow that runs it: from the files of another tool, or from options, existing
 * minutes, the repository and a few questions. The written configuration is valid, and its schedules have been read.
 * @throws {MinutebookError} `config/exists` when another file exists and `force` was not given, `usage/option` when an
 *   option is invalid or missing, `config/import` when files cannot be read, `config/missing` or `config/invalid` when
 *   only the workflow is requested and the configuration cannot be used, `schedule/…` for a calendar that cannot be
 *   read.
 */
export async function init(
  request: InitRequest,
  deps: Deps,
  help: InitHelp = { prompter: null, openSource: null },
): Promise<InitOutcome> {
  const { force = false, write = true } = request;
  const { files, ...facts } =
    request.workflow === 'only' || request.pages === true
      ? await forExisting(request, deps)
      : await forNew(request, help, deps);
  const changed = files.filter(({ change }) => change.before !== change.after);
  const inTheWay = changed.find(({ change, otherwise }) => change.before !== null && otherwise !== null);
  if (inTheWay !== undefined && write && !force) throw exists(inTheWay);
  if (write) for (const { path, change } of changed) await deps.files.write(path, change.after);
  return { files: files.map(({ change }) => change), ...facts };
}

async function forExisting({ file, action = null, ...wanted }: InitRequest, deps: Deps): Promise<Prepared> {
  const config = await loadConfig(file === undefined ? {} : { file }, deps);
  if (action === null) throw noAction();
  const path = config.file ?? '';
  const folder = await locate(dirname(path), deps);
  const where = { path, folder, action };
  const made = [
    ...(wanted.workflow === 'only' ? [await makeWorkflow(config, where, deps)] : []),
    ...(wanted.pages === true ? [await makePages(config, where, deps)] : []),
  ];
  const files = made.map(({ next: _, ...file }): Planned => ({ ...file, otherwise: 'leave it as it is' }));
  const next = made.flatMap((each) => each.next);
  return { files, ...idsOf(config), learned: [], meetings: [], leftovers: [], problems: [], next };
}

async function forNew(request: InitRequest, help: InitHelp, deps: Deps): Promise<Prepared> {
  const { file = 'minutebook.yml', force = false, workflow = true } = request;
  const path = resolve(deps.cwd, file);
  const target = relative(deps.cwd, path);
  const before = await deps.files.read(path);
  // No questions are asked for a file that will not be written.
  const prompter = before === null || force ? help.prompter : null;
  const schema = await schemaFile(dirname(path), deps);
  const { draft, superseded, learned, isImport } = await draftedConfig(
    request,
    { ...help, prompter },
    path,
    deps,
  );
  const fitted = fitDraft({ ...draft, settings: inOrder(draft.settings) }, target, schema.address);
  refuseOptions(fitted);
  const { text, config, leftovers, problems } = fitted;
  const meetings = await meetingsOf({ ...config, file: path }, isImport, deps);
  const configuration: Planned = {
    path,
    change: { target, before, after: text },
    otherwise: 'choose another file with --config',
  };
  const facts = { ...idsOf(config), learned, meetings, leftovers, problems };
  const files = [configuration, ...schema.files];
  const action = workflow ? await chooseAction(request.action ?? null, prompter) : null;
  if (action === null) {
    const names = files.map(({ change }) => change.target);
    return { files, ...facts, next: whatNext(config, names, { workflow: workflow !== false }) };
  }
  const folder = await locate(dirname(path), deps);
  const { next, ...made } = await makeWorkflow(
    config,
    { path, folder, action },
    deps,
    schema.files.map(({ change }) => change.target),
  );
  const planned: Planned = { ...made, otherwise: 'leave it as it is with --no-workflow' };
  return { files: [...files, planned], ...facts, next: [...superseded.map(retire), ...next] };
}

function idsOf({ groups, roles }: Config): { groups: string[]; roles: string[] } {
  return { groups: groups.map(({ id }) => id), roles: roles.map(({ id }) => id) };
}

/**
 * The next meetings of the groups.
 * @param isImport - Remote calendars are not fetched, and unreadable schedules are left to `check`.
 */
async function meetingsOf(config: Config, isImport: boolean, deps: Deps): Promise<string[]> {
  const lines: string[] = [];
  for (const group of config.groups) {
    const { schedule } = group.meeting;
    if (schedule === null || (isImport && schedule.kind === 'ical')) continue;
    const meetings = await nextMeetings(config, group, deps).catch((error: unknown) => {
      if (!isImport || !isMinutebookError(error)) throw error;
      return [];
    });
    if (meetings.length > 0) lines.push(`${group.id} meets ${meetings.join(', ')}`);
  }
  return lines;
}

/** The location of the schema for editors: in the installed package, else in a copy that is written as well. */
async function schemaFile(
  folder: string,
  { cwd, files }: Deps,
): Promise<{ address: string; files: Planned[] }> {
  if (files.exists(resolve(folder, INSTALLED_SCHEMA))) return { address: INSTALLED_SCHEMA, files: [] };
  const name = 'minutebook.schema.json';
  const path = join(folder, name);
  const after = `${JSON.stringify(editorSchema(), null, 2)}\n`;
  const change = { target: relative(cwd, path), before: await files.read(path), after };
  return { address: `./${name}`, files: [{ path, change, otherwise: null }] };
}

/** A name, pinned by a commit. */
export const PINNED = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@[0-9a-f]{40}$/u;

async function chooseAction(known: string | null, prompter: Prompter | null): Promise<string | null> {
  if (known !== null || prompter === null) return known;
  const answer = await prompter.text({
    message: 'Where does the workflow get minutebook from? A repository and a commit; nothing: no workflow',
    example: 'owner/minutebook@6645fa3d0c5b2f4a9e8b7c6d5e4f3a2b1c0d9e8f',
    check: (text) =>
      text === '' || PINNED.test(text)
        ? undefined
        : 'It is not of the form owner/name@commit, with all 40 digits.',
  });
  return answer === '' ? null : answer;
}

function retire(workflow: string): string {
  return `delete ${workflow}, or disable it: else both open issues for the same meetings`;
}

/** Sorts settings so that shared ones come first. */
function inOrder(settings: readonly Setting[]): Setting[] {
  const keys = ['host', 'output', 'groups', 'roles'];
  const rank = ({ path }: Setting) => keys.indexOf(String(path[0]));
  return [...settings].sort((a, b) => rank(a) - rank(b));
}

/** Rejects invalid values of command-line options, rather than leaving them out. */
function refuseOptions({ leftovers }: Fitted): void {
  const refused = leftovers.find(({ origin }) => origin.key.startsWith('--'));
  if (refused === undefined) return;
  throw new MinutebookError('usage/option', {
    message: `${refused.origin.key} ${JSON.stringify(refused.value)} cannot be used.`,
    why: refused.why,
    hint: 'Run minutebook init --help to see what is expected.',
  });
}

function exists({ change, otherwise }: Planned): MinutebookError {
  return new MinutebookError('config/exists', {
    message: `${change.target} is there already.`,
    why: 'What would be written now is different, and your work is not overwritten.',
    hint: `See the difference with --dry-run; replace it with --force, or ${otherwise}.`,
  });
}

function noAction(): MinutebookError {
  return new MinutebookError('usage/option', {
    message: 'Cannot tell where the workflow gets minutebook from.',
    why: 'This copy of the program does not say which repository it came from.',
    hint: 'Name it and a commit: --action owner/minutebook@COMMIT (git ls-remote shows the commits).',
  });
}
