import { styleText } from 'node:util';
import { type InitOutcome, init } from '../commands/init.ts';
import { problemText } from '../config/problem.ts';
import { EXIT, formatPlace } from '../errors/minutebook-error.ts';
import { nodeDeps } from '../host/node-deps.ts';
import type { FreshGroup, Leftover } from '../init/draft.ts';
import type { Deps, Reporter } from '../ports/deps.ts';
import { systemTimer, type Timer } from '../ports/timer.ts';
import { endpointsFrom } from '../services/github/endpoints.ts';
import { findToken, runGh } from '../services/github/token.ts';
import { stateOf } from '../sync/target.ts';
import { ACTION } from '../version.ts';
import type { Arguments } from './parse-arguments.ts';
import type { ProcessIo } from './process-io.ts';

/** Labels are a convenience: in milliseconds, the longest pause before they are done without. */
const LONGEST_WAIT = 5000;

const impatient: Timer = {
  clock: systemTimer.clock,
  async sleep(ms, signal) {
    if (ms > LONGEST_WAIT) throw new Error('GitHub asks to wait');
    await systemTimer.sleep(ms, signal);
  },
};

/** Run `init` and print what it made: the paths, the text, a diff or one JSON object. Returns the exit status. */
export async function runInit(
  args: Arguments,
  io: ProcessIo,
  reporter: Reporter,
  { now, color }: { now: string; color: boolean },
): Promise<number> {
  const { switches, values } = args;
  const one = (name: string) => values.get(name)?.[0];
  const json = switches.has('json');
  const deps = nodeDeps({ env: io.env, cwd: io.cwd, now, reporter, timer: impatient });
  const asks = !json && !switches.has('yes') && !switches.has('quiet') && (io.env.CI ?? '') === '';
  const file = one('config');
  const from = one('from');
  const outcome = await init(
    {
      ...(file !== undefined && { file }),
      ...(from !== undefined && { from }),
      given: given(args),
      workflow: switches.has('only-workflow') ? 'only' : !switches.has('no-workflow'),
      action: ACTION,
      force: switches.has('force'),
      write: !switches.has('dry-run') && !switches.has('stdout'),
    },
    {
      prompter: asks && from === undefined ? ((await io.openPrompter?.()) ?? null) : null,
      openSource: (await hasToken(io)) ? deps.openSource : null,
    },
    deps,
  );
  reporter.done();
  io.stdout.write(json ? report(outcome, now, await deps.usage()) : await shown(outcome, args, color));
  tell(outcome, reporter, { color, conditional: switches.has('dry-run') || switches.has('stdout') });
  return EXIT.done;
}

/** Options say what they say; an empty list is none. */
function given({ values }: Arguments): Partial<FreshGroup> {
  const scope = values.get('scope');
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
    const value = values.get(option)?.[0];
    return value === undefined ? [] : [[key, value]];
  });
  return { ...Object.fromEntries(texts), ...(scope !== undefined && { from: scope }) };
}

async function hasToken({ env }: ProcessIo): Promise<boolean> {
  return (await findToken(env, endpointsFrom(env).serverUrl, runGh)) !== null;
}

async function shown({ files }: InitOutcome, { switches }: Arguments, color: boolean): Promise<string> {
  // One file, so that it can go where it belongs: the configuration, unless only the workflow is wanted.
  if (switches.has('stdout')) return files[0]?.after ?? '';
  if (!switches.has('dry-run'))
    return files.map((file) => (stateOf(file) === 'unchanged' ? '' : `${file.target}\n`)).join('');
  const { unifiedDiff } = await import('../merge/unified-diff.ts');
  return files
    .map(({ target, before, after }) => unifiedDiff(target, before ?? '', after, { color }))
    .join('');
}

function tell(
  { files, groups, leftovers, problems, next }: InitOutcome,
  reporter: Reporter,
  { color, conditional }: { color: boolean; conditional: boolean },
): void {
  const whose = groups.length === 0 ? '' : ` (${count(groups.length, 'group')}: ${groups.join(', ')})`;
  for (const leftover of leftovers) reporter.note(formatLeftover(leftover, color));
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

function formatLeftover({ origin, why, hint }: Leftover, color: boolean): string {
  const words = color ? styleText('cyan', 'left over') : 'left over';
  return `${formatPlace(origin.place)}  ${words}  ${origin.key}\n  why: ${why}\n  fix: ${hint}`;
}

function report(
  { files, groups, leftovers, problems, next }: InitOutcome,
  now: string,
  usage: Awaited<ReturnType<Deps['usage']>>,
): string {
  const { requests, cost, retries } = usage;
  const object = {
    command: 'init',
    now,
    documents: [],
    withheld: 0,
    archived: 0,
    warnings: problems.map(({ place, message }) => `${formatPlace(place)}: ${message}`),
    github: { requests, cost, retries },
    files: files.map((file) => ({ path: file.target, state: stateOf(file) })),
    groups,
    leftovers: leftovers.map(({ origin, group, why, hint }) => ({ ...origin, group, why, hint })),
    next,
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

function count(number: number, noun: string, many = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : many}`;
}
