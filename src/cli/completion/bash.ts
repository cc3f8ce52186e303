import { optionsOf } from '../option-spec.ts';
import { COMMAND_NAMES, COMMANDS } from '../options.ts';
import { subjectsOf, type ValueKind, valueKind } from './words.ts';

/** A completion for bash 3.2 and later, https://www.gnu.org/software/bash/manual/bash.html#Programmable-Completion. */
export function bashScript(): string {
  const cases = COMMANDS.map((command) => {
    const subjects = subjectsOf(command);
    const words = [
      ...optionsOf(command).map(({ name }) => `--${name}`),
      ...(Array.isArray(subjects) ? subjects : []),
    ];
    const files = subjects === 'files' ? ' files=1' : '';
    return `    ${command.name}) words='${words.join(' ')}'${files} ;;`;
  });
  return [
    '# bash completion for minutebook',
    '_minutebook() {',
    '  local cur prev word command words files',
    `  cur=\${COMP_WORDS[COMP_CWORD]}`,
    `  prev=\${COMP_WORDS[COMP_CWORD-1]}`,
    '  COMPREPLY=()',
    '  case $prev in',
    `    ${optionsWith('file')}) COMPREPLY=($(compgen -f -- "$cur")); return ;;`,
    `    ${optionsWith('folder')}) COMPREPLY=($(compgen -d -- "$cur")); return ;;`,
    `    ${optionsWith('other')}) return ;;`,
    '  esac',
    `  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
    `    case $word in ${COMMAND_NAMES.join('|')}) command=$word; break ;; esac`,
    '  done',
    '  case $command in',
    `    '') words='${[...COMMAND_NAMES, '--help', '--version'].join(' ')}' ;;`,
    ...cases,
    '  esac',
    '  COMPREPLY=($(compgen -W "$words" -- "$cur"))',
    '  if [ -n "$files" ]; then COMPREPLY+=($(compgen -f -- "$cur")); fi',
    '}',
    'complete -o filenames -F _minutebook minutebook',
    '',
  ].join('\n');
}

/** The options whose value is of a kind, as a pattern. */
function optionsWith(kind: ValueKind): string {
  const options = COMMANDS.flatMap(optionsOf).filter(
    (option) => option.value !== undefined && valueKind(option) === kind,
  );
  return [...new Set(options.map(({ name }) => `--${name}`))].join('|');
}
