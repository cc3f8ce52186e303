import { MinutebookError } from '../errors/minutebook-error.ts';
import { nearest } from '../errors/nearest.ts';
import { type CommandSpec, type OptionSpec, optionsOf } from './option-spec.ts';
import { COMMAND_NAMES, COMMANDS } from './options.ts';

export function noValue(spec: OptionSpec): MinutebookError {
  return new MinutebookError('usage/option', {
    message: `--${spec.name} has no value.`,
    why: `It needs one: --${spec.name} ${spec.value ?? ''}.`,
    hint: `Write the ${(spec.value ?? 'value').toLowerCase()} after it, or leave the option out.`,
  });
}

export function superfluousValue(spec: OptionSpec, value: string): MinutebookError {
  return new MinutebookError('usage/option', {
    message: `--${spec.name} takes no value, but ${JSON.stringify(value)} was given.`,
    why: 'It is a switch: being there is all it says.',
    hint: `Write --${spec.name}.`,
  });
}

export function givenTwice(name: string, values: readonly string[]): MinutebookError {
  return new MinutebookError('usage/option', {
    message: `--${name} was given ${values.length} times.`,
    why: `Only one value can count, and ${values.map((value) => JSON.stringify(value)).join(' and ')} were given.`,
    hint: 'Keep one of them.',
  });
}

/** The error for dates that are given both as words and as an option. */
export function moreThanOneDate(values: readonly string[]): MinutebookError {
  return new MinutebookError('usage/argument', {
    message: 'More than one date was given.',
    why: `Only one can count, and ${values.map((value) => JSON.stringify(value)).join(' and ')} were given.`,
    hint: 'Keep one of them.',
  });
}

export function unknownCommand(name: string): MinutebookError {
  const near = nearest(name, COMMAND_NAMES);
  return new MinutebookError('usage/command', {
    message: `There is no command ${JSON.stringify(name)}.`,
    why: `The commands are ${COMMAND_NAMES.join(', ')}.`,
    hint: near === undefined ? 'Run minutebook --help to see what each does.' : `Did you mean ${near}?`,
  });
}

/** Names that other tools use for options that have another name here. */
const ALIASES: Readonly<Record<string, string>> = {
  '--output': '--out',
  '--day': '--date',
  '--when': '--date',
  '--month': '--period',
  '--token': 'GITHUB_TOKEN in the environment',
  '--org': '--from',
  '--repo': '--from',
  '--silent': '--quiet',
  '--debug': '--verbose',
  '--color': 'nothing: colours are there at a terminal',
};

/** @param typed - The word as typed: `--dat`, `-x`, `--dat=2023-02-16`. */
export function unknownOption(typed: string, command: CommandSpec | null): MinutebookError {
  const [word = ''] = typed.split('=');
  const name = word.replace(/^-+/u, '');
  const known = optionsOf(command).map((option) => option.name);
  const others = COMMANDS.filter(({ options }) => options.some((option) => option.name === name));
  const program = command === null ? 'minutebook' : `minutebook ${command.name}`;
  const elsewhere = others.map((other) => other.name).join(', ');
  return new MinutebookError('usage/option', {
    message: `There is no option ${word}.`,
    why: `${program} does not know it${elsewhere === '' ? '' : `; ${elsewhere} ${others.length === 1 ? 'does' : 'do'}`}.`,
    hint: optionHint(word, name, known, command),
  });
}

function optionHint(
  word: string,
  name: string,
  known: readonly string[],
  command: CommandSpec | null,
): string {
  const alias = ALIASES[word];
  if (alias !== undefined && (!alias.startsWith('--') || known.includes(alias.slice(2))))
    return `Use ${alias}.`;
  if (command?.name === 'update' && /^(?:date|day|when)$/u.test(name))
    return 'Name the period by itself, as in minutebook update 2023-07.';
  if (known.includes('date') && /^(?:period|month)$/u.test(name))
    return 'Name the day of the meeting, as in --date 2023-02-16.';
  const near = nearest(name, known);
  const help = command === null ? 'minutebook --help' : `minutebook ${command.name} --help`;
  return near === undefined ? `Run ${help} to see the options.` : `Did you mean --${near}?`;
}

/** @param option - The option that is equivalent to the first word. */
export function superfluousWord(
  command: CommandSpec,
  given: readonly string[],
  superfluous: string,
  option: string | undefined,
): MinutebookError {
  const { name, positionals } = command;
  const [positional] = positionals;
  return new MinutebookError('usage/argument', {
    message: `minutebook ${name} does not know what to do with ${JSON.stringify(superfluous)}.`,
    why:
      positional === undefined
        ? 'It takes options only.'
        : `It takes one ${positional.name}, and ${JSON.stringify(given[0])} was given already.`,
    hint: superfluousHint(command, given, superfluous, option),
  });
}

function superfluousHint(
  { name, positionals: [positional] }: CommandSpec,
  [first = '', ...rest]: readonly string[],
  superfluous: string,
  option: string | undefined,
): string {
  if (name === 'update') {
    const [role] = [first, ...rest].filter((word) => !/^\d/u.test(word));
    const [period = ''] = [first, ...rest].filter((word) => /^\d/u.test(word));
    return role === undefined
      ? `Write several months as ${first}..${superfluous}.`
      : `Name the role with --role: minutebook update ${period} --role ${role}.`;
  }
  if (positional !== undefined)
    return `Run it once for each ${positional.name}${option === undefined ? '' : '; options start with --'}.`;
  if (/^\d{4}-\d\d-\d\d$/u.test(superfluous))
    return `To run it as if it were then: --now ${superfluous}T12:00Z.`;
  if (/^\d{4}-\d\d/u.test(superfluous))
    return `For the update of a period: minutebook update ${superfluous}.`;
  return `Leave it out, or see minutebook ${name} --help.`;
}
