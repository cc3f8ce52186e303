import { type InitOutcome, init, PINNED } from '../commands/init.ts';
import { type GivenRole, loginsIn } from '../commands/init-role.ts';
import { initTemplates } from '../commands/init-templates.ts';
import { problemText } from '../config/problem.ts';
import { EXIT, formatPlace, MinutebookError } from '../errors/minutebook-error.ts';
import { nodeDeps } from '../host/node-deps.ts';
import type { FreshGroup, Leftover } from '../init/draft.ts';
import { unifiedDiff } from '../merge/unified-diff.ts';
import type { Deps, Reporter } from '../ports/deps.ts';
import { systemTimer, type Timer } from '../ports/timer.ts';
import { endpointsFrom } from '../services/github/endpoints.ts';
import { findToken, runGh } from '../services/github/token.ts';
import { runGit } from '../services/machine/find-repository.ts';
import { programSource } from '../services/machine/program-source.ts';
import { stateOf } from '../sync/target.ts';
import { outcomeReport } from './outcome-report.ts';
import { type Arguments, one, optionalKey } from './parse-arguments.ts';
import { count } from './print-outcome.ts';
import type { ProcessIo } from './process-io.ts';

/** The maximum pause in milliseconds before doing without labels, which are optional. */
const LONGEST_WAIT = 5000;

const impatient: Timer = {
  clock: systemTimer.clock,
  async sleep(ms, signal) {
    if (ms > LONGEST_WAIT) throw new Error('GitHub asks to wait');
    await systemTimer.sleep(ms, signal);
  },
};

/** Runs `init` and prints its result: the paths, the text, a diff or one JSON object. Returns the exit status. */
export async function runInit(
  args: Arguments,
  io: ProcessIo,
  reporter: Reporter,
  { now, color }: { now: string; color: boolean },
): Promise<number> {
  const { switches } = args;
  const json = switches.has('json');
  const deps = nodeDeps({ env: io.env, cwd: io.cwd, now, reporter, timer: impatient });
  const asks = !json && !switches.has('yes') && !switches.has('quiet') && (io.env.CI ?? '') === '';
  const file = optionalKey('file', one(args, 'config'));
  if (switches.has('templates')) return runTemplates({ ...file, args, color }, deps, io);
  const role = givenRole(args);
  const outcome = await init(
    {
      ...file,
      ...optionalKey('from', one(args, 'from')),
      given: given(args),
      ...(role !== undefined && { role }),
      ...optionalKey('starting', one(args, 'starting')),
      workflow: switches.has('only-workflow') ? 'only' : !switches.has('no-workflow'),
      pages: switches.has('pages'),
      action: await actionOf(one(args, 'action'), io),
      force: switches.has('force'),
      write: !switches.has('dry-run') && !switches.has('stdout'),
    },
    deps,
    {
      prompter: asks ? ((await io.openPrompter?.()) ?? null) : null,
      openSource: (await hasToken(io)) ? deps.openSource : null,
    },
  );
  reporter.done();
  io.stdout.write(json ? report(outcome, now, await deps.usage()) : await shown(outcome, args, color));
  print(outcome, reporter, { conditional: switches.has('dry-run') || switches.has('stdout') });
  return EXIT.done;
}

/** The facts given by options; an empty list counts as missing. */
function given(args: Arguments): Partial<FreshGroup> {
  const scope = args.values.get('scope');
  const named = {
    repository: 'repository',
    id: 'group',
    name: 'name',
    label: 'label',
    schedule: 'schedule',
    match: 'match',
    host: 'host',
  };
  const texts = Object.entries(named).flatMap(([key, option]) => {
    const value = one(args, option);
    return value === undefined ? [] : [[key, value]];
  });
  return { ...Object.fromEntries(texts), ...(scope !== undefined && { from: scope }) };
}

/** The facts about a role given by options; undefined when there are none. */
function givenRole(args: Arguments): GivenRole | undefined {
  const people = args.values.get('people')?.flatMap(loginsIn);
  const role = {
    name: one(args, 'role'),
    people,
    document: one(args, 'document'),
    path: one(args, 'path'),
  };
  return Object.values(role).every((value) => value === undefined) ? undefined : role;
}

/** The Action for a workflow: as given, else from where the program was installed. */
async function actionOf(given: string | undefined, { programFolder }: ProcessIo): Promise<string | null> {
  if (given === undefined) return programFolder === undefined ? null : programSource(programFolder, runGit);
  if (PINNED.test(given)) return given;
  throw new MinutebookError('usage/option', {
    message: `--action ${JSON.stringify(given)} cannot be used.`,
    why: 'A branch or a tag can be moved by others: a workflow names the commit, with all 40 digits.',
    hint: `Write it as owner/name@commit; git ls-remote https://github.com/${given.split('@')[0]} shows the commits.`,
  });
}

async function hasToken({ env }: ProcessIo): Promise<boolean> {
  return (await findToken(env, endpointsFrom(env).serverUrl, runGh)) !== null;
}

async function shown(
  { files }: Pick<InitOutcome, 'files'>,
  { switches }: Arguments,
  color: boolean,
): Promise<string> {
  // Only one file, so that it can be redirected: the configuration, unless only the workflow is requested.
  if (switches.has('stdout')) return files[0]?.after ?? '';
  if (!switches.has('dry-run'))
    return files.map((file) => (stateOf(file) === 'unchanged' ? '' : `${file.target}\n`)).join('');
  return files
    .map(({ target, before, after }) => unifiedDiff(target, before ?? '', after, { color }))
    .join('');
}

async function runTemplates(
  { args, color, ...file }: { file?: string; args: Arguments; color: boolean },
  deps: Deps,
  io: ProcessIo,
): Promise<number> {
  const write = !args.switches.has('dry-run') && !args.switches.has('stdout');
  const force = args.switches.has('force');
  const { files, next } = await initTemplates({ ...file, write, force }, deps);
  deps.reporter.done();
  io.stdout.write(await shown({ files }, args, color));
  for (const step of next) deps.reporter.note(`next: ${step}`);
  return EXIT.done;
}

function print(
  { files, groups, roles, learned, meetings, leftovers, problems, next }: InitOutcome,
  reporter: Reporter,
  { conditional }: { conditional: boolean },
): void {
  const named = [
    ...(groups.length === 0 ? [] : [`${count(groups.length, 'group')}: ${groups.join(', ')}`]),
    ...(roles.length === 0 ? [] : [`${count(roles.length, 'role')}: ${roles.join(', ')}`]),
  ];
  const whose = named.length === 0 ? '' : ` (${named.join('; ')})`;
  for (const line of [...learned, ...meetings]) reporter.note(line);
  for (const line of leftovers.flatMap(leftoverLines)) reporter.note(line);
  for (const problem of problems) reporter.warn(problemText(problem), problem.place);
  for (const file of files) {
    const state = stateOf(file);
    const verb = state === 'unchanged' || !conditional ? state : `would be ${state}`;
    reporter.note(`init: ${verb} ${file.target}${file === files[0] ? whose : ''}`);
  }
  if (leftovers.length > 0)
    reporter.note(
      `${count(leftovers.length, 'entry', 'entries')} left over; each stands as a comment in its group`,
    );
  if (files.every((file) => stateOf(file) === 'unchanged')) return;
  for (const step of next) reporter.note(`next: ${step}`);
}

function leftoverLines({ origin, why, hint }: Leftover): string[] {
  return [`${formatPlace(origin.place)}  left over  ${origin.key}`, `  why: ${why}`, `  fix: ${hint}`];
}

function report(
  { files, groups, roles, learned, meetings, leftovers, problems, next }: InitOutcome,
  now: string,
  usage: Awaited<ReturnType<Deps['usage']>>,
): string {
  const warnings = problems.map(({ place, message }) => `${formatPlace(place)}: ${message}`);
  const object = {
    ...outcomeReport({ documents: [], withheld: 0, warnings }, { command: 'init', now, usage }),
    files: files.map((file) => ({ path: file.target, state: stateOf(file) })),
    groups,
    roles,
    learned,
    meetings,
    leftovers: leftovers.map(({ origin, group, why, hint }) => ({ ...origin, group, why, hint })),
    next,
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}
