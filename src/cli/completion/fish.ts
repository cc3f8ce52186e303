import { type CommandSpec, type OptionSpec, optionsOf } from '../option-spec.ts';
import { COMMAND_NAMES, COMMANDS } from '../options.ts';
import { subjectsOf, valueKind } from './words.ts';

/** A completion for fish, https://fishshell.com/docs/current/completions.html. */
export function fishScript(): string {
  const seen = `__fish_seen_subcommand_from ${COMMAND_NAMES.join(' ')}`;
  return [
    '# fish completion for minutebook',
    'complete -c minutebook -f',
    ...COMMANDS.map(
      ({ name, summary }) => `complete -c minutebook -n 'not ${seen}' -a ${name} -d ${quoted(summary)}`,
    ),
    ...COMMANDS.flatMap((command) => [...optionsOf(command).map(option(command)), ...subjects(command)]),
    '',
  ].join('\n');
}

const option =
  (command: CommandSpec) =>
  ({ name, short, value, help }: OptionSpec): string => {
    const letter = short === undefined ? '' : ` -s ${short}`;
    const argument = value === undefined ? '' : valueKind({ value }) === 'other' ? ' -x' : ' -r -F';
    return `${when(command)} -l ${name}${letter}${argument} -d ${quoted(help)}`;
  };

function subjects(command: CommandSpec): string[] {
  const words = subjectsOf(command);
  if (words === null) return [];
  return [words === 'files' ? `${when(command)} -F` : `${when(command)} -a ${quoted(words.join(' '))}`];
}

function when({ name }: CommandSpec): string {
  return `complete -c minutebook -n '__fish_seen_subcommand_from ${name}'`;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/gu, '\\$&')}'`;
}
