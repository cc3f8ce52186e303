import { SERVICES } from '../services/services.ts';
import { COMMANDS, COMMON_OPTIONS, type CommandSpec, type OptionSpec } from './options.ts';

function usage({ name, positionals }: CommandSpec): string {
  const words = positionals.map(({ name: word, required, many }) => {
    const text = many === true ? `${word}...` : word;
    return required ? `<${text}>` : `[${text}]`;
  });
  return [name, ...words].join(' ');
}

function optionLines(options: readonly OptionSpec[]): string[] {
  const terms = options.map(({ name, value }) => (value === undefined ? `--${name}` : `--${name} ${value}`));
  const width = Math.max(...terms.map((term) => term.length));
  return options.map(({ help }, index) => `  ${(terms[index] ?? '').padEnd(width)}  ${help}`);
}

/** The text of `minutebook --help`. */
export function generalHelp(): string {
  const width = Math.max(...COMMANDS.map((command) => usage(command).length));
  return [
    'Agendas, minutes and monthly updates for open-source working groups, compiled from GitHub.',
    '',
    'Usage: minutebook <command> [options]',
    '',
    'Commands:',
    ...COMMANDS.map((command) => `  ${usage(command).padEnd(width)}  ${command.summary}`),
    '',
    'Options of every command:',
    ...optionLines(COMMON_OPTIONS),
    '',
    ...environmentLines(),
    'Exit status: 0 done, 1 the world failed, 2 the input is wrong, 3 check found problems',
    '',
    'minutebook <command> --help tells more about a command.',
    '',
  ].join('\n');
}

function environmentLines(): string[] {
  const lines = SERVICES.flatMap(({ purpose, credentials, addresses }) => {
    const names = credentials.map(({ variables }) => variables.join(' or ')).join(', ');
    const places = addresses.join(', ');
    return purpose === null ? [names, places] : `${names}, ${places} (${purpose})`;
  });
  return [...lines, 'HTTPS_PROXY, HTTP_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS, NO_COLOR, CI'].map(
    (line, index) => `${index === 0 ? 'Environment: ' : '             '}${line}`,
  );
}

/** The text of `minutebook <command> --help`. */
export function commandHelp(command: CommandSpec): string {
  const own = command.options.length === 0 ? [] : ['', 'Options:', ...optionLines(command.options)];
  return [
    `minutebook ${command.name}: ${command.summary}`,
    '',
    `Usage: minutebook ${usage(command)} [options]`,
    ...own,
    '',
    'Options of every command:',
    ...optionLines(COMMON_OPTIONS),
    '',
  ].join('\n');
}
