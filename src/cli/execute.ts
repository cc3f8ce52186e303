import type { Deps, Reporter } from '../commands/deps.ts';
import { type ConfigLocation, loadConfig } from '../commands/load-config.ts';
import type { Outcome } from '../commands/outcome.ts';
import { adHocConfig } from '../config/ad-hoc.ts';
import { EXIT } from '../errors/exit-status.ts';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { nodeDeps } from '../host/node-deps.ts';
import type { Config } from '../model/config.ts';
import { parseInstant } from '../schedule/instant.ts';
import { formatError } from './format-error.ts';
import type { Arguments } from './parse-arguments.ts';
import { printOutcome } from './print-outcome.ts';
import type { ProcessIo } from './process-io.ts';

/** Run a command whose arguments are in order, and show its outcome. Returns the exit status. */
export async function execute(
  args: Arguments,
  io: ProcessIo,
  reporter: Reporter,
  { color }: { color: boolean },
): Promise<number> {
  const { command, switches } = args;
  const now = parseInstant(one(args, 'now') ?? io.now());
  if (one(args, 'record') !== undefined && one(args, 'fixtures') !== undefined) throw bothRecordAndFixtures();
  if (command?.name === 'init') {
    const { runInit } = await import('./run-init.ts');
    return runInit(args, io, reporter, { now, color });
  }
  const deps = nodeDeps({
    env: io.env,
    cwd: io.cwd,
    now,
    reporter,
    record: one(args, 'record'),
    fixtures: one(args, 'fixtures'),
    timer: io.timer,
  });
  if (command?.name === 'check') {
    const { runCheck } = await import('./run-check.ts');
    const request = { ...locationOf(args), files: args.positionals, fix: switches.has('fix') };
    return runCheck(request, deps, { json: switches.has('json'), color, stdout: io.stdout });
  }
  const outcome = await make(args, deps);
  for (const warning of outcome.warnings) reporter.warn(warning);
  reporter.done();
  await printOutcome(outcome, {
    command: command?.name ?? '',
    now,
    usage: await deps.usage(),
    show: switches.has('json')
      ? 'json'
      : switches.has('dry-run')
        ? 'diff'
        : switches.has('stdout')
          ? 'text'
          : 'paths',
    explain: switches.has('explain'),
    color,
    stdout: io.stdout,
    reporter,
  });
  for (const failure of outcome.failures ?? []) {
    io.stderr.write(formatError(failure, { verbose: switches.has('verbose') }));
  }
  return (outcome.failures ?? []).length === 0 ? EXIT.done : EXIT.world;
}

async function make(args: Arguments, deps: Deps): Promise<Outcome> {
  const [subject] = args.positionals;
  const includePrivate = args.switches.has('include-private');
  const date = optional('date', one(args, 'date'));
  const options = {
    ...optional('out', one(args, 'out')),
    write: !args.switches.has('stdout') && !args.switches.has('dry-run'),
    publish: args.switches.has('publish'),
    includePrivate,
  };
  switch (args.command?.name) {
    case 'agenda': {
      const { agenda } = await import('../commands/agenda.ts');
      const config = await agendaConfig(args, deps);
      return agenda({ config, ...optional('group', subject), ...date, ...options }, deps);
    }
    case 'minutes': {
      const { minutes } = await import('../commands/minutes.ts');
      const config = await configOf(args, deps);
      return minutes({ config, ...optional('group', subject), ...date, ...options }, deps);
    }
    case 'collect': {
      const { collect } = await import('../commands/collect/collect.ts');
      const config = await configOf(args, deps);
      return collect({ config, ...optional('group', subject), ...date, ...options }, deps);
    }
    default: {
      const { update } = await import('../commands/update.ts');
      const config = await configOf(args, deps);
      const role = optional('role', one(args, 'role'));
      const look = { ...optional('by', one(args, 'by')), chart: args.switches.has('chart') };
      return update({ config, ...role, ...optional('period', subject), ...look, ...options }, deps);
    }
  }
}

/** A key that is not given must not be there at all. */
function optional<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: string };
}

/** An agenda can be had without a configuration: where to look and the label say it all. */
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
  return adHocConfig({ from, label, ...optional('id', subject) });
}

function configOf(args: Arguments, deps: Deps): Promise<Config> {
  return loadConfig(locationOf(args), deps);
}

function locationOf(args: Arguments): ConfigLocation {
  return { ...optional('file', one(args, 'config')), ...optional('beside', one(args, 'fixtures')) };
}

function one(args: Arguments, name: string): string | undefined {
  return args.values.get(name)?.[0];
}

function bothRecordAndFixtures(): MinutebookError {
  return new MinutebookError('usage/option', {
    message: '--record and --fixtures were both given.',
    why: 'One keeps the answers of the network, the other asks nothing of it.',
    hint: 'Leave one of them out.',
  });
}
