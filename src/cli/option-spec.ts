/** One option of the command line. Help texts, the parser, completions and the man page are generated from these. */
export interface OptionSpec {
  name: string;
  /** Its one-letter form: `h` for `-h`. */
  short?: string;
  /** The placeholder for the value in the help text; absent for a switch. */
  value?: string;
  /** May be given several times. */
  multiple?: boolean;
  help: string;
}

export interface PositionalSpec {
  name: string;
  required: boolean;
  many?: boolean;
  /** The equivalent option: `--group`. */
  option?: string;
  /** The only valid words. */
  choices?: readonly string[];
}

export interface CommandSpec {
  name: string;
  /** Positional arguments in the notation of the help text: `<group>`. */
  positionals: PositionalSpec[];
  summary: string;
  options: OptionSpec[];
  /** Two or three, without the program's name. */
  examples: readonly string[];
}

/** Options that every command takes. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'config', value: 'FILE', help: 'configuration (default: minutebook.yml, searched upwards)' },
  { name: 'json', help: 'print one JSON object instead of text' },
  { name: 'now', value: 'INSTANT', help: 'run as if it were then, as 2023-02-15T12:00Z' },
  { name: 'verbose', help: 'print more on stderr, and errors with a stack trace' },
  { name: 'quiet', help: 'print only errors on stderr' },
  { name: 'no-color', help: 'no colours (also: NO_COLOR in the environment)' },
  { name: 'help', short: 'h', help: 'show this help' },
  { name: 'version', short: 'v', help: 'show the version' },
];

/** All options of a command; without a command, the common ones. */
export function optionsOf(command: Pick<CommandSpec, 'options'> | null): readonly OptionSpec[] {
  return [...(command?.options ?? []), ...COMMON_OPTIONS];
}
