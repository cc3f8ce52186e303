import type { CommandSpec, OptionSpec } from '../option-spec.ts';
import { COMMAND_NAMES } from '../options.ts';

/** What a value is, for shells that can list it. */
export type ValueKind = 'file' | 'folder' | 'other';

export function valueKind({ value }: Pick<OptionSpec, 'value'>): ValueKind {
  if (value === 'FILE' || value === 'PATH') return 'file';
  return value === 'DIR' ? 'folder' : 'other';
}

/** What can stand after a command: fixed words, files, or what only the configuration knows. */
export function subjectsOf({ name, positionals }: CommandSpec): readonly string[] | 'files' | null {
  if (name === 'help') return COMMAND_NAMES;
  const [positional] = positionals;
  if (positional?.choices !== undefined) return positional.choices;
  return positional?.name.includes('file') === true ? 'files' : null;
}
