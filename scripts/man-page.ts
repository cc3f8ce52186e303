import { environment, term, usage } from '../src/cli/help.ts';
import { COMMON_OPTIONS, type OptionSpec } from '../src/cli/option-spec.ts';
import { COMMANDS } from '../src/cli/options.ts';
import { EXIT } from '../src/errors/minutebook-error.ts';

const EXIT_WORDS: Readonly<Record<keyof typeof EXIT, string>> = {
  done: 'Done, also when nothing had to change.',
  world: 'The network or a service failed, or a permission is missing.',
  input: 'Invalid input: the command line, the configuration, a template.',
  problems: 'check found problems.',
};

/** The text of `man/minutebook.1`, for man(7): the commands and options from the table that the parser is made from. */
export function manPage(): string {
  return [
    '.\\" Made by npm run generate.',
    '.TH MINUTEBOOK 1',
    '.SH NAME',
    'minutebook \\- agendas, minutes and monthly updates for working groups, compiled from GitHub',
    '.SH SYNOPSIS',
    '.B minutebook',
    '.I command',
    '.RI [ options ]',
    '.SH COMMANDS',
    ...COMMANDS.flatMap((command) => [
      `.SS ${roff(usage(command))}`,
      roff(`${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.`),
      ...command.options.flatMap(optionLines),
      '.PP',
      'Examples:',
      '.PP',
      '.nf',
      ...command.examples.map((example) => `.RS 4\n${roff(`minutebook ${example}`)}\n.RE`),
      '.fi',
    ]),
    '.SH OPTIONS',
    'Every command takes these.',
    ...COMMON_OPTIONS.flatMap(optionLines),
    '.SH EXIT STATUS',
    ...Object.entries(EXIT).flatMap(([name, status]) => [
      '.TP',
      `.B ${status}`,
      roff(EXIT_WORDS[name as keyof typeof EXIT]),
    ]),
    '.SH ENVIRONMENT',
    ...environment().flatMap(({ names, purpose }) => [
      '.TP',
      `.B ${roff(names)}`,
      roff(purpose === null ? '' : `For ${purpose}.`),
    ]),
    '.SH FILES',
    '.TP',
    '.B minutebook.yml',
    'The configuration, in the working directory or a folder above it.',
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\n');
}

function optionLines(option: OptionSpec): string[] {
  return ['.TP', `.B ${roff(term(option))}`, roff(option.help)];
}

/** Text as man(7) shows it: hyphens that can be copied, and no line that begins as a request. */
function roff(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('"', '\\(dq');
  return escaped.replace(/^\./u, '\\&.');
}
