/** One option of the command line. Help texts, the parser, completions and the man page are all made from these. */
export interface OptionSpec {
  name: string;
  /** One letter that stands for it: `h` for `-h`. */
  short?: string;
  /** What stands for the value in the help text; absent for a switch. */
  value?: string;
  /** May be given several times. */
  multiple?: boolean;
  help: string;
}

export interface PositionalSpec {
  name: string;
  required: boolean;
  many?: boolean;
  /** The option that says the same: `--group`. */
  option?: string;
  /** The only words that can stand there. */
  choices?: readonly string[];
}

export interface CommandSpec {
  name: CommandName;
  /** Positional arguments as the help text shows them: `<group>`. */
  positionals: PositionalSpec[];
  summary: string;
  options: OptionSpec[];
  /** Two or three, without the program's name. */
  examples: readonly string[];
}

export type CommandName =
  | 'agenda'
  | 'minutes'
  | 'collect'
  | 'update'
  | 'run'
  | 'check'
  | 'init'
  | 'archive'
  | 'history'
  | 'decisions'
  | 'actions'
  | 'attendance'
  | 'calendar'
  | 'status'
  | 'preview'
  | 'site'
  | 'completion'
  | 'help';

/** Options that every command takes. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'config', value: 'FILE', help: 'configuration (default: minutebook.yml, searched upwards)' },
  { name: 'json', help: 'print one JSON object instead of text' },
  { name: 'now', value: 'INSTANT', help: 'run as if it were then, as 2023-02-15T12:00Z' },
  { name: 'verbose', help: 'tell more on stderr; errors come with a stack trace' },
  { name: 'quiet', help: 'tell nothing on stderr but errors' },
  { name: 'no-color', help: 'no colours (also: NO_COLOR in the environment)' },
  { name: 'help', short: 'h', help: 'show this help' },
  { name: 'version', short: 'v', help: 'show the version' },
];

/** All options that a command takes; without a command, those that need none. */
export function optionsOf(command: Pick<CommandSpec, 'options'> | null): readonly OptionSpec[] {
  return [...(command?.options ?? []), ...COMMON_OPTIONS];
}
