import { SERVICES } from '../services/services.ts';
import { COMMON_OPTIONS, type CommandSpec, type OptionSpec } from './option-spec.ts';
import { COMMANDS } from './options.ts';

/** The usage of a command: `agenda [group]`. */
export function usage({ name, positionals }: Pick<CommandSpec, 'name' | 'positionals'>): string {
  const words = positionals.map(({ name: word, required, many }) => {
    const text = many === true ? `${word}...` : word;
    return required ? `<${text}>` : `[${text}]`;
  });
  return [name, ...words].join(' ');
}

/** The notation of an option: `-h, --help`, `--date DATE`. */
export function term({ name, short, value }: OptionSpec): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

function optionLines(options: readonly OptionSpec[]): string[] {
  const terms = options.map(term);
  const width = Math.max(...terms.map((each) => each.length));
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
    'Examples:',
    '  minutebook init                                  begin: a configuration, and a workflow that runs it',
    '  minutebook agenda --from ORG --label LABEL       an agenda without a configuration',
    '  minutebook run --dry-run                         what is due, and what would change',
    '',
    'Options of every command:',
    ...optionLines(COMMON_OPTIONS),
    '',
    ...environmentLines(),
    'Exit status: 0 done, 1 network, service or permission failed, 2 invalid input, 3 check found problems',
    '',
    'minutebook help <command> explains a command.',
    '',
  ].join('\n');
}

interface Variables {
  names: string;
  /** Null when the names explain themselves. */
  purpose: string | null;
}

/** The environment variables that are read, and their purpose. */
export function environment(): Variables[] {
  const services = SERVICES.flatMap(({ purpose, credentials, addresses }): Variables[] => {
    const names = credentials.map(({ variables }) => variables.join(' or ')).join(', ');
    const places = addresses.join(', ');
    return purpose === null
      ? [
          { names, purpose },
          { names: places, purpose },
        ]
      : [{ names: `${names}, ${places}`, purpose }];
  });
  const process = 'HTTPS_PROXY, HTTP_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS, NO_COLOR, CI';
  return [...services, { names: process, purpose: null }];
}

function environmentLines(): string[] {
  return environment().map(({ names, purpose }, index) => {
    const line = purpose === null ? names : `${names} (${purpose})`;
    return `${index === 0 ? 'Environment: ' : '             '}${line}`;
  });
}

/** The text of `minutebook <command> --help`. */
export function commandHelp(command: CommandSpec): string {
  const own = command.options.length === 0 ? [] : ['', 'Options:', ...optionLines(command.options)];
  return [
    `minutebook ${command.name}: ${command.summary}`,
    '',
    `Usage: minutebook ${usage(command)} [options]`,
    '',
    'Examples:',
    ...command.examples.map((example) => `  minutebook ${example}`),
    ...own,
    '',
    'Options of every command:',
    ...optionLines(COMMON_OPTIONS),
    '',
  ].join('\n');
}
