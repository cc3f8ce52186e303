import { COMMON_OPTIONS, type CommandSpec, type OptionSpec, optionsOf } from '../option-spec.ts';
import { COMMANDS } from '../options.ts';
import { subjectsOf, valueKind } from './words.ts';

/** A completion for zsh, https://zsh.sourceforge.io/Doc/Release/Completion-System.html#Completion-Functions. */
export function zshScript(): string {
  return [
    '#compdef minutebook',
    '_minutebook() {',
    '  local context state line',
    '  local -a commands',
    '  commands=(',
    ...COMMANDS.map(({ name, summary }) => `    ${quoted(`${name}:${summary.replaceAll(':', '\\:')}`)}`),
    '  )',
    // Options may precede the command.
    ...COMMON_OPTIONS.flatMap(optionSpecs).map(
      (spec, index) => `${index === 0 ? '  _arguments -C ' : '    '}${quoted(spec)} \\`,
    ),
    "    '1: :->command' '*:: :->argument'",
    '  case $state in',
    '    command) _describe -t commands command commands ;;',
    '    argument)',
    '      case $line[1] in',
    ...COMMANDS.flatMap(branch),
    '      esac ;;',
    '  esac',
    '}',
    // As a file in $fpath the script is the function; when sourced, the function has to be registered.
    'if [ "$funcstack[1]" = _minutebook ]; then _minutebook "$@"; else compdef _minutebook minutebook; fi',
    '',
  ].join('\n');
}

function branch(command: CommandSpec): string[] {
  const specs = [...optionsOf(command).flatMap(optionSpecs), ...subjectSpecs(command)];
  return [
    `        ${command.name})`,
    '          _arguments \\',
    ...specs.map((spec, index) => `            ${quoted(spec)}${index === specs.length - 1 ? ' ;;' : ' \\'}`),
  ];
}

const ACTIONS = { file: '_files', folder: '_files -/', other: '' } as const;

function optionSpecs({ name, short, value, multiple, help }: OptionSpec): string[] {
  const text = help.replace(/[[\]\\:]/gu, '\\$&');
  const argument = value === undefined ? '' : `:${value}:${ACTIONS[valueKind({ value })]}`;
  const names = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
  return names.map((each) => `${multiple === true ? '*' : ''}${each}[${text}]${argument}`);
}

function subjectSpecs(command: CommandSpec): string[] {
  const subjects = subjectsOf(command);
  const [positional] = command.positionals;
  if (positional === undefined) return [];
  // Without candidates the list is empty: without any action zsh would offer no options either.
  const action = subjects === 'files' ? '_files' : `(${(subjects ?? []).join(' ')})`;
  return [`${positional.many === true ? '*' : '1'}:${positional.name}:${action}`];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
