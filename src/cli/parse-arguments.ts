import { parseArgs } from 'node:util';
import { COMMON_OPTIONS, type CommandSpec, type OptionSpec, optionsOf } from './option-spec.ts';
import { commandSpec } from './options.ts';
import { sortSubjects } from './sort-subjects.ts';
import { givenTwice, noValue, superfluousValue, unknownCommand, unknownOption } from './usage-errors.ts';

export interface Arguments {
  /** Null when only `--help` or `--version` was given. */
  command: CommandSpec | null;
  positionals: string[];
  /** Options with a value, by name. */
  values: ReadonlyMap<string, readonly string[]>;
  switches: ReadonlySet<string>;
}

/**
 * Parses the command line.
 * @param argv - The words after the program's name.
 * @throws {MinutebookError} `usage/command`, `usage/option` or `usage/argument` that suggests the nearest valid word.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const at = commandAt(argv);
  const name = at === -1 ? undefined : argv[at];
  const wantsOnlyHelp = name === undefined || argv.slice(0, at).some((word) => /^(?:-h|--help)$/u.test(word));
  const command = name === undefined ? null : (commandSpec(name) ?? null);
  if (command === null && !wantsOnlyHelp) throw unknownCommand(name ?? '');
  const options = optionsOf(command);
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(options.map(parserOption)),
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
    // parseArgs splits `-help` into -h, -e, -l and -p; the error shows the word as typed.
    if (spec === undefined) throw unknownOption(argv[token.index] ?? token.rawName, command);
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
  if (switches.has('help')) return { command, positionals, values, switches };
  return { command, ...sortSubjects(command, positionals, values), switches };
}

/** The value of an option that is given at most once. */
export function one({ values }: Pick<Arguments, 'values'>, name: string): string | undefined {
  return values.get(name)?.[0];
}

/** An object with the key, or without it when the value is undefined. */
export function optionalKey<Key extends string>(
  key: Key,
  value: string | undefined,
): { [K in Key]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: string };
}

/** The position of the command: the first word that is neither an option nor the value of one. */
function commandAt(argv: readonly string[]): number {
  const takesNext = COMMON_OPTIONS.filter(({ value }) => value !== undefined).map(({ name }) => `--${name}`);
  return argv.findIndex((word, index) => !word.startsWith('-') && !takesNext.includes(argv[index - 1] ?? ''));
}

function parserOption({ name, value, short }: OptionSpec) {
  const type = value === undefined ? ('boolean' as const) : ('string' as const);
  return [name, { type, ...(short !== undefined && { short }) }] as const;
}

function requireValue(spec: OptionSpec, value: string | undefined): string {
  // parseArgs accepts an option as a value; in `--date --json` the value is missing.
  if (value !== undefined && value !== '' && !value.startsWith('--')) return value;
  throw noValue(spec);
}
