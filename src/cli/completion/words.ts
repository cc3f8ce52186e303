import type { CommandSpec, OptionSpec } from '../option-spec.ts';
import { COMMAND_NAMES } from '../options.ts';

/** The kind of a value, for shells that can list the candidates. */
export type ValueKind = 'file' | 'folder' | 'other';

export function valueKind({ value }: Pick<OptionSpec, 'value'>): ValueKind {
  if (value === 'FILE' || value === 'PATH') return 'file';
  return value === 'DIR' ? 'folder' : 'other';
}

/** The candidates after a command: fixed words, files, or null for names that only the configuration knows. */
export function subjectsOf({ name, positionals }: CommandSpec): readonly string[] | 'files' | null {
  if (name === 'help') return COMMAND_NAMES;
  const [positional] = positionals;
  if (positional?.choices !== undefined) return positional.choices;
  return positional?.name.includes('file') === true ? 'files' : null;
}
