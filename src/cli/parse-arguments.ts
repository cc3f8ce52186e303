import { parseArgs } from 'node:util';
import { MinutebookError } from '../errors/minutebook-error.ts';
import { nearest } from '../errors/nearest.ts';
import { COMMANDS, COMMON_OPTIONS, type CommandSpec, commandSpec, type OptionSpec } from './options.ts';

export interface Arguments {
  /** Null when only `--help` or `--version` was asked for. */
  command: CommandSpec | null;
  positionals: string[];
  /** Options with a value, by name. */
  values: ReadonlyMap<string, readonly string[]>;
  /** Switches that were given. */
  switches: ReadonlySet<string>;
}

/**
 * Read the command line.
 * @param argv - The words after the program's name.
 * @throws {MinutebookError} `usage/command`, `usage/option` or `usage/argument` that names the nearest valid word.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const name = argv.find((word) => !word.startsWith('-'));
  const wantsOnlyHelp =
    name === undefined || argv.slice(0, argv.indexOf(name)).some((word) => word === '--help');
  const command = name === undefined ? null : (commandSpec(name) ?? null);
  if (command === null && !wantsOnlyHelp) throw unknownCommand(name ?? '');
  const options = [...(command?.options ?? []), ...COMMON_OPTIONS];
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      options.map((option) => [
        option.name,
        { type: option.value === undefined ? 'boolean' : 'string' } as const,
      ]),
    ),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = options.find((option) => option.name === token.name);
    if (spec === undefined) throw unknownOption(token.rawName, command, options);
    if (spec.value === undefined) {
      if (token.value !== undefined) throw superfluousValue(spec, token.value);
      switches.add(spec.name);
    } else {
      values.set(spec.name, [...(values.get(spec.name) ?? []), requireValue(spec, token.value)]);
    }
  }
  for (const [optionName, given] of values) {
    const spec = options.find((option) => option.name === optionName);
    if (given.length > 1 && spec?.multiple !== true) throw givenTwice(optionName, given);
  }
  if (command === null) return { command, positionals: [], values, switches };
  positionals.shift();
  if (!switches.has('help')) checkPositionals(command, positionals);
  return { command, positionals, values, switches };
}

function requireValue(spec: OptionSpec, value: string | undefined): string {
  // parseArgs takes the next word even when it is an option itself; `--date --json` is a forgotten value.
  if (value !== undefined && value !== '' && !value.startsWith('--')) return value;
  throw new MinutebookError('usage/option', {
    message: `--${spec.name} has no value.`,
    why: `It needs one: --${spec.name} ${spec.value ?? ''}.`,
    hint: `Write the ${(spec.value ?? 'value').toLowerCase()} after it, or leave the option out.`,
  });
}

function superfluousValue(spec: OptionSpec, value: string): MinutebookError {
  return new MinutebookError('usage/option', {
    message: `--${spec.name} takes no value, but ${JSON.stringify(value)} was given.`,
    why: 'It is a switch: being there is all it says.',
    hint: `Write --${spec.name}.`,
  });
}

function givenTwice(name: string, values: readonly string[]): MinutebookError {
  return new MinutebookError('usage/option', {
    message: `--${name} was given ${values.length} times.`,
    why: `Only one value can count, and ${values.map((value) => JSON.stringify(value)).join(' and ')} were given.`,
    hint: 'Keep one of them.',
  });
}

function unknownCommand(name: string): MinutebookError {
  const names = COMMANDS.map((command) => command.name);
  const near = nearest(name, names);
  return new MinutebookError('usage/command', {
    message: `There is no command ${JSON.stringify(name)}.`,
    why: `The commands are ${names.join(', ')}.`,
    hint: near === undefined ? 'Run minutebook --help to see what each does.' : `Did you mean ${near}?`,
  });
}

function unknownOption(
  rawName: string,
  command: CommandSpec | null,
  options: readonly OptionSpec[],
): MinutebookError {
  const near = nearest(
    rawName.replace(/^-+/u, ''),
    options.map((option) => option.name),
  );
  const help = command === null ? 'minutebook --help' : `minutebook ${command.name} --help`;
  return new MinutebookError('usage/option', {
    message: `There is no option ${rawName}.`,
    why: `${command === null ? 'minutebook' : `minutebook ${command.name}`} does not know it.`,
    hint: near === undefined ? `Run ${help} to see the options.` : `Did you mean --${near}?`,
  });
}

function checkPositionals(command: CommandSpec, given: readonly string[]): void {
  if (command.positionals.some((positional) => positional.many === true)) return;
  const superfluous = given[command.positionals.length];
  if (superfluous === undefined) return;
  const names = command.positionals.map((positional) => positional.name).join(' and ');
  throw new MinutebookError('usage/argument', {
    message: `minutebook ${command.name} does not know what to do with ${JSON.stringify(superfluous)}.`,
    why: `It takes one ${names}, and ${JSON.stringify(given[0])} was given already.`,
    hint:
      command.name === 'update'
        ? `Write several months as ${given[0]}..${superfluous}.`
        : `Run it once for each ${names}; options start with --.`,
  });
}
