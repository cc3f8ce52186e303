import { agenda } from '../commands/agenda.ts';
import { archive } from '../commands/archive.ts';
import { type CheckOutcome, check } from '../commands/check.ts';
import { collect } from '../commands/collect.ts';
import { type ConfigLocation, loadConfig } from '../commands/load-config.ts';
import { minutes } from '../commands/minutes.ts';
import { run } from '../commands/run/run.ts';
import type { SiteMade } from '../commands/site.ts';
import { suggest } from '../commands/suggest.ts';
import { update } from '../commands/update.ts';
import { adHocConfig } from '../config/ad-hoc.ts';
import { EXIT, exitStatusOf, MinutebookError } from '../errors/minutebook-error.ts';
import { nodeDeps } from '../host/node-deps.ts';
import type { Config } from '../model/config.ts';
import type { Report } from '../model/document.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Deps, Reporter } from '../ports/deps.ts';
import { parseInstant } from '../schedule/instant.ts';
import { archiveCsv } from './csv.ts';
import { isMemoryCommand } from './memory-options.ts';
import { checkReport, checkStatus, outcomeReport } from './outcome-report.ts';
import { type Arguments, one, optionalKey } from './parse-arguments.ts';
import { printMemory } from './print-memory.ts';
import type { ProcessIo } from './process-io.ts';

/** The result of a command. The caller decides how to show it. */
export type Performance = { report: Report; status: number } & (
  | { kind: 'made'; outcome: Outcome }
  | { kind: 'checked'; outcome: CheckOutcome }
  | { kind: 'printed'; text: string }
);

/**
 * Runs a command whose arguments are valid; all commands except `init`, which is interactive. Warnings go to the
 * reporter.
 * @param adjust - Adjusts the dependencies of the command.
 * @returns `status` is the exit status, which includes failures that did not stop the command.
 */
export async function perform(
  args: Arguments,
  io: Pick<ProcessIo, 'env' | 'cwd' | 'now' | 'timer'> & Partial<Pick<ProcessIo, 'stdout'>>,
  reporter: Reporter,
  adjust: (deps: Deps) => Promise<Deps> = async (deps) => deps,
): Promise<Performance> {
  const now = nowOf(args, io);
  if (one(args, 'record') !== undefined && one(args, 'fixtures') !== undefined) throw bothRecordAndFixtures();
  const machine = nodeDeps({
    env: io.env,
    cwd: io.cwd,
    now,
    reporter,
    record: one(args, 'record'),
    fixtures: one(args, 'fixtures'),
    timer: io.timer,
  });
  // In CI and for programs everything is checked.
  const recent = io.stdout?.isTTY === true && (io.env.CI ?? '') === '';
  return performWith(await adjust(machine), args, { recent });
}

async function performWith(
  deps: Deps,
  args: Arguments,
  { recent }: { recent: boolean },
): Promise<Performance> {
  const { now } = deps;
  if (args.command?.name === 'check') {
    const [fix, dryRun] = [args.switches.has('fix'), args.switches.has('dry-run')];
    const since = optionalKey('since', one(args, 'since'));
    const files = args.positionals;
    const outcome = await check({ ...locationOf(args), files, ...since, recent, fix, dryRun }, deps);
    return { kind: 'checked', outcome, report: checkReport(outcome, now), status: checkStatus(outcome) };
  }
  if (args.command?.name === 'archive') return printArchive(args, deps);
  const name = args.command?.name;
  if (name === 'site') return makeSite(args, deps);
  if (isMemoryCommand(name)) {
    return printed(name, await printMemory(name, args, locationOf(args), deps), deps);
  }
  if (args.switches.has('suggest')) return printSuggestion(args, deps);
  const outcome = await make(args, deps);
  for (const warning of outcome.warnings) deps.reporter.warn(warning);
  const report = outcomeReport(outcome, {
    command: args.command?.name ?? '',
    now,
    usage: await deps.usage(),
    texts: args.switches.has('stdout'),
  });
  return { kind: 'made', outcome, report, status: statusOf(outcome) };
}

async function printArchive(args: Arguments, deps: Deps): Promise<Performance> {
  const read = await archive({ ...locationOf(args), subjects: args.positionals }, deps);
  const text = args.switches.has('csv') ? archiveCsv(read) : `${JSON.stringify(read, null, 2)}\n`;
  return printed('archive', text, deps);
}

async function makeSite(args: Arguments, deps: Deps): Promise<Performance> {
  const { site } = await import('../commands/site.ts');
  const made = await site(
    {
      ...locationOf(args),
      subjects: args.positionals,
      ...optionalKey('out', one(args, 'out')),
      write: !args.switches.has('dry-run'),
    },
    deps,
  );
  const text = args.switches.has('json')
    ? `${JSON.stringify({ command: 'site', now: deps.now, ...made }, null, 2)}\n`
    : siteText(made, { dryRun: args.switches.has('dry-run') });
  return printed('site', text, deps);
}

/** The path of the first page; in a dry run, the planned changes. */
function siteText({ index, written, removed }: SiteMade, { dryRun }: { dryRun: boolean }): string {
  const lines = dryRun
    ? [...written.map((path) => `write ${path}`), ...removed.map((path) => `remove ${path}`)]
    : [index];
  return lines.map((line) => `${line}\n`).join('');
}

/** The result of a command that prints text and generates no documents. */
async function printed(command: string, text: string, deps: Deps): Promise<Performance> {
  const report = outcomeReport(
    { documents: [], withheld: 0, warnings: [] },
    { command, now: deps.now, usage: await deps.usage() },
  );
  return { kind: 'printed', text, report, status: EXIT.done };
}

async function printSuggestion(args: Arguments, deps: Deps): Promise<Performance> {
  const [period] = args.positionals;
  const { yaml, rules, left, warnings } = await suggest(
    {
      config: await configOf(args, deps),
      ...optionalKey('role', one(args, 'role')),
      ...optionalKey('period', period),
      ...optionalKey('out', one(args, 'out')),
      includePrivate: args.switches.has('include-private'),
    },
    deps,
  );
  for (const warning of warnings) deps.reporter.warn(warning);
  const report = outcomeReport(
    { documents: [], withheld: 0, warnings },
    { command: 'update', now: deps.now, usage: await deps.usage() },
  );
  const text = args.switches.has('json') ? `${JSON.stringify({ ...report, rules, left }, null, 2)}\n` : yaml;
  return { kind: 'printed', text, report, status: EXIT.done };
}

/** The exit status of several failures: the outside world comes first, since it may have caused the others. */
function statusOf({ failures = [] }: Outcome): number {
  const statuses = failures.map(exitStatusOf);
  return statuses.find((status) => status === EXIT.world) ?? statuses[0] ?? EXIT.done;
}

/** The current instant of a run: `--now`, else the clock. */
export function nowOf(args: Arguments, io: Pick<ProcessIo, 'now'>): string {
  return parseInstant(one(args, 'now') ?? io.now());
}

async function make(args: Arguments, deps: Deps): Promise<Outcome> {
  const [subject] = args.positionals;
  const includePrivate = args.switches.has('include-private');
  const date = optionalKey('date', one(args, 'date'));
  const options = {
    ...optionalKey('out', one(args, 'out')),
    write: !args.switches.has('stdout') && !args.switches.has('dry-run'),
    publish: args.switches.has('publish'),
    includePrivate,
  };
  switch (args.command?.name) {
    case 'agenda': {
      const config = await agendaConfig(args, deps);
      return agenda({ config, ...optionalKey('group', subject), ...date, ...options }, deps);
    }
    case 'minutes': {
      const config = await configOf(args, deps);
      return minutes({ config, ...optionalKey('group', subject), ...date, ...options }, deps);
    }
    case 'collect': {
      const config = await configOf(args, deps);
      return collect({ config, ...optionalKey('group', subject), ...date, ...options }, deps);
    }
    case 'run': {
      return run({ config: await configOf(args, deps), ...options }, deps);
    }
    default: {
      const config = await configOf(args, deps);
      const named = one(args, 'role');
      // `update security-support`: a word that is the id of a role is not a period.
      const isRole = named === undefined && config.roles.some(({ id }) => id === subject);
      const role = optionalKey('role', isRole ? subject : named);
      const period = optionalKey('period', isRole ? undefined : subject);
      const look = { ...optionalKey('by', one(args, 'by')), chart: args.switches.has('chart') };
      return update({ config, ...role, ...period, ...look, ...options }, deps);
    }
  }
}

/** The configuration of an agenda, which needs no file when both `--from` and `--label` are given. */
async function agendaConfig(args: Arguments, deps: Deps): Promise<Config> {
  const from = args.values.get('from');
  const label = one(args, 'label');
  const [subject] = args.positionals;
  if (from === undefined && label === undefined) return configOf(args, deps);
  if (from === undefined || label === undefined) {
    const missing = from === undefined ? '--from' : '--label';
    throw new MinutebookError('usage/option', {
      message: `${from === undefined ? '--label' : '--from'} was given without ${missing}.`,
      why: 'Without a configuration both are needed: where to look, and for which label.',
      hint: `Add ${missing}, as in: minutebook agenda --from nodejs --label security-wg-agenda.`,
    });
  }
  return adHocConfig({ from, label, ...optionalKey('id', subject) });
}

function configOf(args: Arguments, deps: Deps): Promise<Config> {
  return loadConfig(locationOf(args), deps);
}

export function locationOf(args: Arguments): ConfigLocation {
  return { ...optionalKey('file', one(args, 'config')), ...optionalKey('beside', one(args, 'fixtures')) };
}

function bothRecordAndFixtures(): MinutebookError {
  return new MinutebookError('usage/option', {
    message: '--record and --fixtures were both given.',
    why: 'One keeps the answers of the network, the other asks nothing of it.',
    hint: 'Leave one of them out.',
  });
}
